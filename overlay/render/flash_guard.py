"""The flash guard: the composed layer is followed at low resolution, and dimmed before it would flash too often.

All of it stays on the GPU, in the frame it concerns: points → cells → fields → gain → (if it was cut: the first
three once more, at the new gain) → the record of what was shown → the layer times the gain. The last is blended only
where the gain is below 1, so a frame that needs no damping keeps every bit. What a card does side by side is left to
it: each field says how far it must be dimmed, and the gain is the least of that.

Up to five transitions in a second pass as they are; the sixth finds the layer dimmed so far that no swing is left.
The cut itself may be that sixth: a field never has more than six, three flashes, in any second. A cut is held for a
second, then the gain climbs; what still strobes is cut again. What is counted, and how: `overlay.scene.comfort.flash`.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Final

import moderngl
import numpy as np

from overlay.render.program import load_program
from overlay.render.target import use
from overlay.render.unlocked import triangle_drawer
from overlay.scene.comfort import flash

SAMPLES: Final = 6
"""Points along each side of a cell that are looked at, each somewhere in its share: a tenth of a thousandth of the
cost of looking at all."""
MARGIN: Final = 0.8
"""Steps are taken as that much smaller than the limits: we see points, viewers see all."""
REVERSED_SHARE: Final = 0.62
"""For the same reason less than the counter asks for, and still clearly more than rain of any kind brings about."""
CAME_BACK_SHARE: Final = MARGIN * flash.CAME_BACK_SHARE
HOLD_SECS: Final = 1.0
CLIMB_PER_SEC: Final = 0.5
FLOOR: Final = 0.06
"""At this gain nothing can be a flash: white over black is 0.005 of luminance, black over white 0.87."""

ASKED_AHEAD_FRAMES: Final = 3
"""So many frames the graphics card has to answer what it was asked before anybody would wait for it."""
HEARD_AFTER_FRAMES: Final = ASKED_AHEAD_FRAMES + 2
"""By then `FlashGuard.gain` tells of a frame."""

_GAINS = 4
_STATE = ("extremes", "headings", "turned1", "turned2", "turned3", "turned4", "turned5")
_ALWAYS, _IF_DAMPED, _IF_CUT = 0, 3, 6
"""The first vertex of a triangle tells the shader when to draw it: so nothing has to be told between two passes."""

_SAMPLERS = ("gain", "layer", "old_points", "old_were_up", "new_points", "new_were_up",
             "cells", "differ", "differ_longest", "signals", "shares", *_STATE)  # fmt: skip
"""What textures are bound as, each at a unit of its own, once a frame."""
_CALLED = {"points": {"point_extremes": "old_points", "points_were_up": "old_were_up"},
           "cells": {"points": "new_points", "points_were_up": "new_were_up"},
           "fields": {"oldest_secs": "turned5"}}  # fmt: skip
"""What a pass calls otherwise."""
_RECORD = 2 * flash.FIELDS_ACROSS + flash.BLOCKS_ACROSS, max(flash.FIELDS_UP + 1, flash.BLOCKS_UP)
"""On the left the means of fields, then the points of blocks, then those of fields."""
_UNITS = {name: unit for unit, name in enumerate(_SAMPLERS)}


def _defines() -> tuple[str, ...]:
    numbers = {
        "COLUMNS": flash.COLUMNS, "ROWS": flash.ROWS, "SAMPLES": SAMPLES,
        "FIELD_COLUMNS": flash.FIELD_COLUMNS, "FIELD_ROWS": flash.FIELD_ROWS,
        "STRIDE_COLUMNS": flash.STRIDE_COLUMNS, "STRIDE_ROWS": flash.STRIDE_ROWS,
        "BLOCK_COLUMNS": flash.BLOCK_COLUMNS, "BLOCK_ROWS": flash.BLOCK_ROWS,
        "BLOCKS_ACROSS": flash.BLOCKS_ACROSS, "BLOCKS_UP": flash.BLOCKS_UP,
        "FIELDS_ACROSS": flash.FIELDS_ACROSS, "FIELDS_UP": flash.FIELDS_UP,
        "RECORD_COLUMNS": _RECORD[0], "RECORD_ROWS": _RECORD[1],
        "BRIGHT": flash.DARK_LUMINANCE + flash.LUMINANCE_STEP, "RED_SHARE": flash.RED_SHARE,
        "LUMINANCE_STEP": flash.LUMINANCE_STEP, "RED_STEP": flash.RED_STEP, "MARGIN": MARGIN,
        "POINT_STEPS": flash.POINT_STEPS, "POINT_BRIGHT": flash.POINT_BRIGHT, "REVERSED_SHARE": REVERSED_SHARE,
        "CAME_BACK_WEIGHT": REVERSED_SHARE / CAME_BACK_SHARE,
        "WINDOW_SECS": flash.WINDOW_SECS, "HOLD_SECS": HOLD_SECS, "CLIMB_PER_SEC": CLIMB_PER_SEC, "FLOOR": FLOOR,
    }  # fmt: skip
    return tuple(f"{name} {value}" for name, value in numbers.items())


class _Store:
    """Small textures of one size that are drawn to together: of floats, or of bits (u4)."""

    def __init__(self, ctx: moderngl.Context, size: tuple[int, int], dtypes: Sequence[str] = ("f4",)) -> None:
        self.size = size
        self.textures = [ctx.texture(size, 4, dtype=dtype) for dtype in dtypes]
        for texture in self.textures:
            texture.filter = (moderngl.NEAREST, moderngl.NEAREST)
        self.fbo = ctx.framebuffer(color_attachments=self.textures)

    def fill(self, values: Sequence[tuple[float, float, float, float]]) -> None:
        for texture, value in zip(self.textures, values, strict=True):
            texel = np.array(value, np.uint32 if texture.dtype == "u4" else np.float32)
            texture.write(np.tile(texel, self.size[0] * self.size[1]).tobytes())


class FlashGuard:
    """Follows one canvas. It is told every frame that was drawn, the first empty one after others included.

    For each of them `listen` comes first, then the frame is composed, then `guard`.
    """

    def __init__(self, ctx: moderngl.Context, shader_folder: Path) -> None:
        self._ctx = ctx
        self._programs = {
            name: load_program(ctx, shader_folder, "flash.vert", f"flash_{name}.frag", defines=_defines())
            for name in ("points", "cells", "fields", "gain", "record", "damp")
        }
        self._arrays = {name: ctx.vertex_array(program, []) for name, program in self._programs.items()}
        for name, program in self._programs.items():
            called = _CALLED.get(name, {})
            for sampler in program:
                unit = _UNITS.get(called.get(sampler, sampler))
                if unit is not None:
                    program[sampler] = unit
        self._draw_triangle = triangle_drawer(ctx)
        self._told_programs: dict[tuple[str, str], object] = {}
        self._tell("damp", "step_secs", 0.0)  # it asks for this frame's gain
        points = (flash.COLUMNS * SAMPLES, flash.ROWS * SAMPLES)
        self._points = [_Store(ctx, points, ("f4", "f4", "u4")) for _ in range(2)]
        self._cells = _Store(ctx, (flash.COLUMNS, flash.ROWS), ("f4", "u4", "u4"))
        self._fields = _Store(ctx, _RECORD, ("f4", "f4"))
        self._records = [_Store(ctx, _RECORD, ["f4"] * len(_STATE)) for _ in range(2)]
        self._gains = [_Store(ctx, (1, 1)) for _ in range(_GAINS)]
        self._answers = [ctx.buffer(reserve=16) for _ in range(ASKED_AHEAD_FRAMES)]
        self._asked = 0
        self._frame = 0
        self._last_secs = 0.0
        self.gain = 1.0
        """What the layer was multiplied with some frames ago: the GPU is never waited for."""
        self._reset()

    def _reset(self) -> None:
        bright = flash.DARK_LUMINANCE + flash.LUMINANCE_STEP
        long_ago = (60.0,) * 4
        for points in self._points:
            points.fill(((0.0,) * 4, (0.0, flash.POINT_BRIGHT, 0.0, 0.0), (0, 0xFFFFFFFF, 0, 0)))
        for record in self._records:
            record.fill(((0.0, bright, 0.0, 0.0), (0.0,) * 4, *[long_ago] * 5))
        for gain in self._gains:
            gain.fill(((1.0, 60.0, 0.0, 0.0),))
        for answer in self._answers:
            answer.write(np.array([1.0, 60.0, 0.0, 0.0], np.float32).tobytes())

    def warm_up(self, layer: moderngl.Texture, layer_fbo: moderngl.Framebuffer) -> None:
        """Draw each program once, with a layer that can be spoilt; nothing is remembered of it."""
        self.guard(layer, layer_fbo, layer.size, 0.0)
        self._reset()

    def listen(self) -> None:
        """Learn the gain of some frames ago, which was sent for then, and send for the next.

        To be called before anything of a frame is drawn: what a processor draws is not asked for at once but finished
        first, and nothing would be done meanwhile.
        """
        answer = self._answers[self._asked % ASKED_AHEAD_FRAMES]
        self._asked += 1
        self.gain = float(np.frombuffer(answer.read(4), np.float32)[0])
        self._gains[(self._frame - 1) % _GAINS].fbo.read_into(answer, components=4, dtype="f4")

    def guard(
        self,
        layer: moderngl.Texture,
        layer_fbo: moderngl.Framebuffer,
        used_px: tuple[int, int],
        now: float,
        *,
        is_lifted: bool = False,
        is_mirrored: bool = False,
    ) -> None:
        """Look at a composed layer, and dim it in place if it must be.

        Args:
            layer: Premultiplied RGBA.
            layer_fbo: The framebuffer that draws to it.
            used_px: The part of it that holds the picture, from its lower left corner.
            now: Monotonic seconds, never less than the last time.
            is_lifted: Whether the output will lift alpha to the brightest channel: viewers see that.
            is_mirrored: Whether the picture's rows run from the top down.
        """
        step_secs = min(max(now - self._last_secs, 0.0), 60.0)
        self._last_secs = now
        self._frame += 1
        before, gain = (self._gains[(self._frame - back) % _GAINS] for back in (1, 0))
        record, points = self._records[self._frame % 2], self._points[self._frame % 2]
        self._ctx.enable_only(moderngl.NOTHING)
        self._tell("points", "layer_px", used_px)
        self._tell("points", "is_lifted", is_lifted)
        self._tell("points", "is_mirrored", is_mirrored)
        for name in ("points", "fields", "gain", "record"):
            self._tell(name, "step_secs", step_secs)
        self._bind(layer, before)
        self._follow(points, _ALWAYS)
        self._draw("gain", gain)
        gain.textures[0].use(_UNITS["gain"])
        self._follow(points, _IF_CUT)
        self._draw("record", record)
        self._damp(layer_fbo, used_px)

    def _bind(self, layer: moderngl.Texture, before: _Store) -> None:
        """Bind all that the passes read; but for the gain it stays so for the whole frame."""
        old, new = (self._points[(self._frame - back) % 2].textures for back in (1, 0))
        states = self._records[(self._frame - 1) % 2].textures
        own = (*self._cells.textures, *self._fields.textures)
        read = (before.textures[0], layer, old[1], old[2], new[0], new[2], *own, *states)
        for unit, texture in enumerate(read):
            texture.use(unit)

    def _follow(self, points: _Store, when: int) -> None:
        """The layer at a gain → points → cells → fields."""
        self._draw("points", points, when)
        self._draw("cells", self._cells, when)
        self._draw("fields", self._fields, when)

    def _draw(self, name: str, into: _Store, when: int = _ALWAYS) -> None:
        into.fbo.use()
        if name == "points":  # reads the layer, be it done or not; what the others read is small
            self._draw_triangle(self._arrays[name], when)
        else:
            self._arrays[name].render(moderngl.TRIANGLES, vertices=3, first=when)

    def _tell(self, name: str, uniform: str, value: object) -> None:
        """Set a uniform unless it has that value: to ask is cheaper than to set."""
        if self._told_programs.get((name, uniform)) != value:
            self._programs[name][uniform] = value
            self._told_programs[name, uniform] = value

    def _damp(self, layer_fbo: moderngl.Framebuffer, used_px: tuple[int, int]) -> None:
        use(layer_fbo, used_px)
        self._ctx.enable_only(moderngl.BLEND)
        self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        self._ctx.blend_func = moderngl.ZERO, moderngl.SRC_ALPHA
        self._arrays["damp"].render(moderngl.TRIANGLES, vertices=3, first=_IF_DAMPED)
