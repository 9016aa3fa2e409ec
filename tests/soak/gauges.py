"""How much of everything the program holds, read from inside."""

import asyncio
import gc
import sys
import threading
from collections import Counter

import moderngl
import psutil
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from overlay.app.run import Program

CENSUS_EVERY = 5
"""Walking through all objects takes a tenth of a second, so it is done at every fifth reading."""

GL_KINDS = (
    moderngl.Buffer,
    moderngl.Framebuffer,
    moderngl.Program,
    moderngl.Renderbuffer,
    moderngl.Sampler,
    moderngl.Texture,
    moderngl.VertexArray,
)


class Gauges:
    """Reads them all; each is a number, and but for the memory none should change over an evening."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._process = psutil.Process()
        self._readings = 0
        self._census: dict[str, int] = {}

    def read(self) -> dict[str, float]:
        """By name."""
        if self._readings % CENSUS_EVERY == 0:
            self._census = self._count_objects()
        self._readings += 1
        director = self._program.backstage._director
        return {
            "rss_mib": self._process.memory_info().rss / 2**20,
            "blocks": sys.getallocatedblocks(),
            "descriptors": self._process.num_fds(),
            "threads": self._process.num_threads(),
            "python threads": threading.active_count(),
            "tasks": len(asyncio.all_tasks()) + self._backstage_tasks(),
            "widgets": len(QApplication.allWidgets()),
            "history rows": self._program._panel.history.rowCount() if self._program._panel else 0,
            "ledger ids": len(director.ledger),
            "outbox": len(director.session.outbox),
            **self._census,
        }

    def _backstage_tasks(self) -> int:
        loop = self._program.backstage._loop
        for _ in range(10):
            try:
                return 0 if loop is None else len(asyncio.all_tasks(loop))
            except RuntimeError:  # the set of tasks changed while it was looked at
                continue
        return -1

    def _count_objects(self) -> dict[str, int]:
        gc.collect()
        counts: Counter[str] = Counter()
        for kind in map(type, gc.get_objects()):  # not `isinstance`, which would ask a proxy for what it stands for
            counts["timers"] += issubclass(kind, QTimer)
            counts["Qt objects"] += issubclass(kind, QObject)
            counts["GL objects"] += issubclass(kind, GL_KINDS)
            counts["objects"] += 1
        return dict(counts) | self._count_names()

    def _count_names(self) -> dict[str, int]:
        """What the driver holds, asked name by name up to the one that it would hand out next."""
        window, context = self._program.window, self._program.window.context()
        if window._context is None or context is None:
            return {}
        window.makeCurrent()
        try:
            texture, buffer = window._context.texture((1, 1), 4), window._context.buffer(reserve=4)
            ask = context.functions()
            return {
                "textures": sum(ask.glIsTexture(name) for name in range(1, texture.glo)),
                "buffers": sum(ask.glIsBuffer(name) for name in range(1, buffer.glo)),
            }
        finally:
            window.doneCurrent()
