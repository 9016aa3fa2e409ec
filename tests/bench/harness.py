"""The whole program, driven by a script: a real engine on loopback, a real window, a real ledger on disk."""

import asyncio
import os
import tempfile
import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from overlay.app.demo import EngineThread
from overlay.app.machine.end_requests import EndRequests
from overlay.app.machine.profile import Profile
from overlay.app.run import Program, Script, run_overlay
from overlay.app.wishes import Account, Wishes
from overlay.engine.wire import GiftOrder
from overlay.settings import load_settings


def run_with_engine(
    script: Callable[[Program, EngineThread, Account], object], size: str, **more: object
) -> tuple[EngineThread, Account]:
    """Run `script(program, engine, account)` with the program live; the engine has ended when this returns.

    `more` are settings; what the program leaves on the disk is gone, unless they name a `data_dir`.
    """
    engine, account = EngineThread(None), Account(timings=deque(maxlen=10_000))
    with tempfile.TemporaryDirectory() as folder:
        options = {"url": engine.start(), "size": size, "panel": False, "data_dir": folder} | more
        settings = load_settings(options, Path(os.devnull), {})

        async def live(program: Program) -> None:
            await until(lambda: bool(engine.engine.live_peers()), "the connection")
            await until(lambda: program.window.frame_count > 0, "the first frame")
            await script(program, engine, account)

        act: Script = live
        try:
            with EndRequests() as requests, Profile(settings.data_dir) as profile:
                run_overlay(settings, profile, Wishes(), account, requests, act)
        finally:
            engine.stop()
    return engine, account


async def until(condition: Callable[[], bool], what: str, timeout_secs: float = 60.0) -> None:
    """Look every few milliseconds; a benchmark observes from outside and has no event to wait for."""
    end_secs = time.monotonic() + timeout_secs
    while not condition():
        if time.monotonic() > end_secs:
            raise TimeoutError(f"waited {timeout_secs:g} s for {what}")
        await asyncio.sleep(0.005)


async def rest(program: Program, quiet_secs: float = 0.3) -> None:
    """Wait until no frame was drawn for a while."""
    frames, since = program.window.frame_count, time.monotonic()
    while time.monotonic() - since < quiet_secs:
        await asyncio.sleep(0.02)
        if program.window.frame_count != frames:
            frames, since = program.window.frame_count, time.monotonic()


def percentile(values: list[float], part: float) -> float:
    """The value below which `part` of the values lies (nearest rank)."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, max(0, int(part * len(ordered) + 0.999999) - 1))]


__all__ = ["EngineThread", "GiftOrder", "percentile", "rest", "run_with_engine", "until"]
