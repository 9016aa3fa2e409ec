"""Banners and signs, all that viewers read: textured rectangles.

A picture is painted and uploaded when first seen, and forgotten some frames after it was last.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import NoReturn

import moderngl

from overlay.render.program import load_program
from overlay.render.target import Bounds, united
from overlay.scene.frame import Frame
from overlay.scene.signs.banners import BannerPose
from overlay.scene.signs.signs import SignContent, SignPose
from overlay.scene.staging import BannerContent

KEEP_FRAMES = 240
MAX_IDLE_TEXTURES = 32


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A painted picture: premultiplied RGBA, rows from the top down. Compared by identity: it is never changed.

    Attributes:
        size_px: Width and height.
        rgba: width x height x 4 bytes.
        origin_px: Where the body's left edge and vertical middle lie in it, from its left and top edge.
    """

    size_px: tuple[int, int]
    rgba: bytes
    origin_px: tuple[float, float]


@dataclass(frozen=True, slots=True)
class PaintedBanner:
    """A banner's pictures. The painter returns the same ``body`` object for contents that differ in the count alone.

    Attributes:
        body: All but the counter.
        counter: The "x12", or None; its origin is its own middle.
        counter_at_px: Middle of the counter, from the body's left edge and vertical middle, y up.
        face: The avatar alone, to be faded in over a body without it; None where there is none.
    """

    body: Picture
    counter: Picture | None
    counter_at_px: tuple[float, float]
    face: Picture | None = None


@dataclass(frozen=True, slots=True)
class PaintedSign:
    """A sign's pictures.

    Attributes:
        body: All but the bar; its origin is the sign's upper left corner.
        size_px: The sign's width and height, without what lies around it.
        bar: A full bar, or None; its origin is its own upper left corner.
        bar_at_px: That corner, from the sign's, y down.
        bar_runs_left: The bar fills up from its right end.
        band: What lies under the body, or None; its origin is the middle of its upper edge.
        band_px: How wide the band is drawn, whatever it was painted.
    """

    body: Picture
    size_px: tuple[float, float]
    bar: Picture | None = None
    bar_at_px: tuple[float, float] = (0.0, 0.0)
    bar_runs_left: bool = False
    band: Picture | None = None
    band_px: float = 0.0


PaintBanner = Callable[[BannerContent, float, float], PaintedBanner]
"""What it says, pixels per design pixel, and the most design pixels that its body may be wide."""
PaintSign = Callable[[SignContent, float, float], PaintedSign]
"""What it says, pixels per design pixel, and the most design pixels that it may be wide."""


def paint_no_sign(_content: SignContent, _scale: float, _width: float) -> NoReturn:
    """For those who draw no signs."""
    raise NotImplementedError("no painter of signs was given")


class BannerPass:
    """Draws a frame's banners and signs into the bound framebuffer, premultiplied."""

    def __init__(
        self,
        ctx: moderngl.Context,
        shader_folder: Path,
        paint_banner: PaintBanner,
        paint_sign: PaintSign = paint_no_sign,
    ) -> None:
        self._ctx, self._paint_banner, self._paint_sign = ctx, paint_banner, paint_sign
        self._program = load_program(ctx, shader_folder, "banner.vert", "banner.frag")
        self._program["picture"] = 0
        self._array = ctx.vertex_array(self._program, [])
        self._banners: dict[tuple[BannerContent, float, float], tuple[PaintedBanner, int]] = {}
        self._signs: dict[tuple[SignContent, float, float], tuple[PaintedSign, int]] = {}
        self._textures: dict[int, tuple[Picture, moderngl.Texture, int]] = {}
        self._frame = 0

    def draw(self, frame: Frame) -> Bounds | None:
        """Draw into what the owner has bound and given a viewport. Return what was covered, cut to the canvas."""
        self._frame += 1
        covered: Bounds | None = None
        if frame.banners or frame.signs:
            self._set_state()
            self._program["canvas_px"] = frame.canvas_px
            for banner in frame.banners:
                covered = united(covered, self._draw_banner(banner))
            for sign in frame.signs:
                covered = united(covered, self._draw_sign(sign))
        self._evict()
        return _cut(covered, frame.canvas_px)

    def change_painters(self, paint_banner: PaintBanner, paint_sign: PaintSign) -> None:
        """Paint everything anew from now on, once: the theme is another one."""
        self._paint_banner, self._paint_sign = paint_banner, paint_sign
        self._banners.clear()
        self._signs.clear()

    def warm_up(self) -> None:
        """Draw the program once, with nothing in it."""
        texture = self._ctx.texture((3, 3), 4, bytes(36))
        self._set_state()
        self._program["canvas_px"] = (1, 1)
        self._program["alpha"] = 0.0
        texture.use(0)
        self._array.render(moderngl.TRIANGLE_STRIP, vertices=4)

    def _draw_banner(self, pose: BannerPose) -> Bounds:
        painted = self._painted_banner(pose.content, pose)
        # Whole pixels: text that rests between two of them is soft.
        body_px = painted.body.size_px[0] - 2.0 * painted.body.origin_px[0]
        left, middle = round(pose.left_px - pose.pivot * body_px), round(pose.centre_y_px)
        if painted.face is not None and pose.face_alpha < 1.0:
            bare = self._painted_banner(replace(pose.content, avatar=None), pose)
            covered = self._draw_picture(bare.body, left, middle, 1.0, pose.alpha)
            self._draw_picture(painted.face, left, middle, 1.0, pose.alpha * pose.face_alpha)
        else:
            covered = self._draw_picture(painted.body, left, middle, 1.0, pose.alpha)
        if painted.counter is not None:
            beside = painted.counter_at_px[0]
            x, y = left + (body_px - beside if pose.pivot == 1.0 else beside), middle + painted.counter_at_px[1]
            counter = self._draw_picture(painted.counter, x, y, pose.counter_scale, pose.alpha)
            covered = united(covered, counter) or covered
        return covered

    def _draw_sign(self, pose: SignPose) -> Bounds:
        key = (pose.content, pose.scale, pose.width)
        painted, _ = self._signs.get(key) or (self._paint_sign(*key), 0)
        self._signs[key] = (painted, self._frame)
        left = round(pose.anchor_px[0] - pose.pivot[0] * painted.size_px[0])
        top = round(pose.anchor_px[1] + (1.0 - pose.pivot[1]) * painted.size_px[1])
        below: Bounds | None = None
        if painted.band is not None:
            begin, height = left + (painted.size_px[0] - painted.band_px) / 2.0, painted.band.size_px[1]
            below = self._fill(painted.band, (begin, top - height, painted.band_px, height), pose.alpha)
        body = self._draw_picture(painted.body, left, top, 1.0, pose.alpha)
        if painted.bar is not None and pose.part > 0.0:  # it lies within the body
            x, y = left + painted.bar_at_px[0], top - painted.bar_at_px[1]
            self._draw_picture(painted.bar, x, y, 1.0, pose.alpha, pose.part, runs_left=painted.bar_runs_left)
        return united(below, body) or body

    def _painted_banner(self, content: BannerContent, pose: BannerPose) -> PaintedBanner:
        key = (content, pose.scale, pose.width)
        painted, _ = self._banners.get(key) or (self._paint_banner(*key), 0)
        self._banners[key] = (painted, self._frame)
        return painted

    def _draw_picture(
        self,
        picture: Picture,
        x: float,
        y: float,
        scale: float,
        alpha: float,
        part: float = 1.0,
        *,
        runs_left: bool = False,
    ) -> Bounds:
        """Draw a part of it from its left end on, or mirrored from its right end on."""
        width, height = picture.size_px[0] * scale, picture.size_px[1] * scale
        left, bottom = x - picture.origin_px[0] * scale, y - height + picture.origin_px[1] * scale
        if scale == 1.0:
            left, bottom = round(left), round(bottom)
        begin, across = (left + width, -width * part) if runs_left else (left, width * part)
        return self._fill(picture, (begin, bottom, across, height), alpha, part)

    def _fill(
        self, picture: Picture, rect_px: tuple[float, float, float, float], alpha: float, part: float = 1.0
    ) -> Bounds:
        """Draw it, or a part from its left end on, into a rectangle: left, bottom, width, height."""
        left, bottom, width, height = rect_px
        self._program["rect_px"] = rect_px
        self._program["part"] = part
        self._program["alpha"] = alpha
        self._texture(picture).use(0)
        self._array.render(moderngl.TRIANGLE_STRIP, vertices=4)
        ends = sorted((left, left + width))
        return int(ends[0]) - 1, int(bottom) - 1, int(ends[1]) + 2, int(bottom + height) + 2

    def _texture(self, picture: Picture) -> moderngl.Texture:
        known = self._textures.get(id(picture))
        texture = known[1] if known else self._ctx.texture(picture.size_px, 4, picture.rgba)
        self._textures[id(picture)] = (picture, texture, self._frame)
        return texture

    def _evict(self) -> None:
        """Forget what was not drawn for a while; at once if there is much of it."""
        idle = sum(1 for _, _, last in self._textures.values() if last != self._frame)
        keep = KEEP_FRAMES if idle <= MAX_IDLE_TEXTURES else 0
        self._banners = {key: value for key, value in self._banners.items() if self._frame - value[1] <= keep}
        self._signs = {key: value for key, value in self._signs.items() if self._frame - value[1] <= keep}
        self._textures = {key: value for key, value in self._textures.items() if self._frame - value[2] <= keep}

    def _set_state(self) -> None:
        self._ctx.enable_only(moderngl.BLEND)
        self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        self._ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA


def _cut(bounds: Bounds | None, canvas_px: tuple[int, int]) -> Bounds | None:
    if bounds is None:
        return None
    left, bottom = max(bounds[0], 0), max(bounds[1], 0)
    right, top = min(bounds[2], canvas_px[0]), min(bounds[3], canvas_px[1])
    return (left, bottom, right, top) if left < right and bottom < top else None
