"""The flash guard: the composed layer is followed at low resolution, and dimmed before it would flash too often.

All of it stays on the GPU, in the frame it concerns: points → cells → fields → gain → (if it was cut: the first
three once more, at the new gain) → the record of what was shown → the layer times the gain. The last is blended only
where the gain is below 1, so a frame that needs no damping keeps every bit.

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
from overlay.scene.comfort import flash

SAMPLES: Final = 6
"""Points along each side of a cell that are looked at, each somewhere in its share: a tenth of a thousandth of the
cost of looking at all."""
MARGIN: Final = 0.8
"""Steps are taken as that much smaller than the limits: we see points, viewers see all."""
REVERSED_SHARE: Final = 0.62
"""For the same reason less than the counter asks for, and still clearly more than rain of any kind brings about."""
HOLD_SECS: Final = 1.0
CLIMB_PER_SEC: Final = 0.5
FLOOR: Final = 0.06
"""At this gain nothing can be a flash: white over black is 0.005 of luminance, black over white 0.87."""

HEARD_AFTER_FRAMES: Final = 3
"""By then `FlashGuard.gain` tells of a frame."""

_RING = HEARD_AFTER_FRAMES + 1
_STATE = ("extremes", "headings", "turned1", "turned2", "turned3", "turned4", "turned5")
_CELLS = ("cells", *(f"differ{number}" for number in range(len(flash.LAGS))))
_IF_DAMPED, _IF_CUT = 2, 3

_Samplers = dict[str, moderngl.Texture]


def _defines() -> tuple[str, ...]:
    numbers = {
        "COLUMNS": flash.COLUMNS, "ROWS": flash.ROWS, "SAMPLES": SAMPLES,
        "FIELD_COLUMNS": flash.FIELD_COLUMNS, "FIELD_ROWS": flash.FIELD_ROWS,
        "STRIDE_COLUMNS": flash.STRIDE_COLUMNS, "STRIDE_ROWS": flash.STRIDE_ROWS,
        "BLOCK_COLUMNS": flash.BLOCK_COLUMNS, "BLOCK_ROWS": flash.BLOCK_ROWS,
        "BLOCKS_ACROSS": flash.BLOCKS_ACROSS, "BLOCKS_UP": flash.BLOCKS_UP,
        "FIELDS_ACROSS": flash.FIELDS_ACROSS, "FIELDS_UP": flash.FIELDS_UP,
        "BRIGHT": flash.DARK_LUMINANCE + flash.LUMINANCE_STEP, "RED_SHARE": flash.RED_SHARE,
        "LUMINANCE_STEP": flash.LUMINANCE_STEP, "RED_STEP": flash.RED_STEP, "MARGIN": MARGIN,
        "POINT_STEPS": flash.POINT_STEPS, "POINT_BRIGHT": flash.POINT_BRIGHT, "REVERSED_SHARE": REVERSED_SHARE,
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
        self._told_programs: dict[tuple[str, str], object] = {}
        points = (flash.COLUMNS * SAMPLES, flash.ROWS * SAMPLES)
        # On the left the means of fields, on the right the points of blocks.
        fields = (flash.FIELDS_ACROSS + flash.BLOCKS_ACROSS, max(flash.FIELDS_UP + 1, flash.BLOCKS_UP))
        self._points = [_Store(ctx, points, ("f4", "f4", "u4")) for _ in range(2)]
        self._cells = _Store(ctx, (flash.COLUMNS, flash.ROWS), ["f4"] * len(_CELLS))
        self._fields = _Store(ctx, fields)
        self._records = [_Store(ctx, fields, ["f4"] * len(_STATE)) for _ in range(2)]
        self._gains = [_Store(ctx, (1, 1)) for _ in range(_RING)]
        self._told = ctx.buffer(reserve=16)
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
        self._told.write(np.array([1.0, 60.0, 0.0, 0.0], np.float32).tobytes())

    def warm_up(self, layer: moderngl.Texture, layer_fbo: moderngl.Framebuffer) -> None:
        """Draw each program once, with a layer that can be spoilt; nothing is remembered of it."""
        self.guard(layer, layer_fbo, layer.size, 0.0)
        self._reset()

    def listen(self) -> None:
        """Learn the gain of three frames ago, which is on its way since the last one, and send for the next.

        To be called before anything of a frame is drawn: what a processor draws is not asked for at once but finished
        first, and nothing would be done meanwhile.
        """
        self.gain = float(np.frombuffer(self._told.read(4), np.float32)[0])
        self._gains[(self._frame - 1) % _RING].fbo.read_into(self._told, components=4, dtype="f4")

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
        before, gain = (self._gains[(self._frame - back) % _RING] for back in (1, 0))
        old, new = (self._records[(self._frame - back) % 2] for back in (1, 0))
        self._ctx.enable_only(moderngl.NOTHING)
        self._tell("points", "layer_px", used_px)
        self._tell("points", "is_lifted", is_lifted)
        self._tell("points", "is_mirrored", is_mirrored)
        states = dict(zip(_STATE, old.textures, strict=True))
        self._follow(before, step_secs, layer, states["extremes"])
        signals = self._fields.textures[0]
        known = {"extremes": states["extremes"], "headings": states["headings"], "oldest_secs": states["turned5"]}
        self._draw("gain", gain, before, step_secs, {"signals": signals, **known})
        self._follow(gain, 0.0, layer, states["extremes"], _IF_CUT)
        self._draw("record", new, before, step_secs, {"signals": signals, **states})
        self._damp(layer_fbo, used_px, gain)

    def _follow(
        self, gain: _Store, step_secs: float, layer: moderngl.Texture, extremes: moderngl.Texture, only_if: int = -1
    ) -> None:
        """The layer at a gain → points → cells → fields."""
        old, new = (self._points[(self._frame - back) % 2].textures for back in (1, 0))
        known = {"point_extremes": old[1], "points_were_up": old[2]}
        self._draw("points", self._points[self._frame % 2], gain, step_secs, {"layer": layer, **known}, only_if)
        points = {"points": new[0], "points_were_up": new[2]}
        self._draw("cells", self._cells, gain, step_secs, points, only_if)
        cells = dict(zip(_CELLS, self._cells.textures, strict=True))
        self._draw("fields", self._fields, gain, step_secs, {**cells, "extremes": extremes}, only_if)

    def _draw(
        self, name: str, into: _Store, gain: _Store, step_secs: float, textures: _Samplers, only_if: int = -1
    ) -> None:
        use(into.fbo, into.size)
        self._prepare(name, gain, step_secs, textures, only_if)
        self._arrays[name].render(moderngl.TRIANGLES, vertices=3)

    def _prepare(self, name: str, gain: _Store, step_secs: float, textures: _Samplers, only_if: int) -> None:
        self._tell(name, "only_if", only_if)
        if "step_secs" in self._programs[name]:  # a driver drops what a pass has no use for
            self._tell(name, "step_secs", step_secs)
        for unit, (sampler, texture) in enumerate({"gain": gain.textures[0], **textures}.items()):
            texture.use(unit)
            self._tell(name, sampler, unit)

    def _tell(self, name: str, uniform: str, value: object) -> None:
        """Set a uniform unless it has that value: there are sixty a frame, and to ask is cheaper than to set."""
        if self._told_programs.get((name, uniform)) != value:
            self._programs[name][uniform] = value
            self._told_programs[name, uniform] = value

    def _damp(self, layer_fbo: moderngl.Framebuffer, used_px: tuple[int, int], gain: _Store) -> None:
        use(layer_fbo, used_px)
        self._ctx.enable_only(moderngl.BLEND)
        self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        self._ctx.blend_func = moderngl.ZERO, moderngl.SRC_ALPHA
        self._prepare("damp", gain, 0.0, {}, _IF_DAMPED)
        self._arrays["damp"].render(moderngl.TRIANGLES, vertices=3)
