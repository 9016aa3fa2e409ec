"""Videos: their planes go to the graphics card as they were decoded, and become colours there.

A picture is uploaded once, into the textures of the one before; those of a video that is over, the next may use.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.render.program import load_program
from overlay.render.target import Bounds, Target, scissored, united, use
from overlay.render.touched import Touched
from overlay.render.unlocked import processor_draws
from overlay.render.upside_down import mirrored
from overlay.render.video_flat import Flat, flatten, is_worth_it, size_of
from overlay.render.video_parts import WHOLE, Part, bounds_of, parts_of
from overlay.scene.frame import Frame
from overlay.scene.models.model import Picture
from overlay.scene.videos.screening import Screening, VideoInstance, VideoPicture, VideoSource
from overlay.scene.videos.video import Box, Pixels, Slot, SlotPlace, VideoClip, VideoFacts

MOST_SPARE: Final = 2
_PLANE_NAMES: Final = ("luma", "blue", "red", "alpha")
_WORN_UNIT: Final = 4
_TURNS: Final = ((1, 0, 0, 1), (0, -1, 1, 0), (-1, 0, 0, -1), (0, 1, -1, 0))
"""By quarters clockwise: from what is seen back to the picture."""
_WEIGHTS: Final = {"bt601": (0.299, 0.114), "bt709": (0.2126, 0.0722), "bt2020": (0.2627, 0.0593)}
"""Of red and blue in luma (ITU-R BT.601, BT.709 and BT.2020)."""


@dataclass(slots=True, eq=False)
class _Uploaded:
    """A screening's textures, and the picture that is in them."""

    pixels: Pixels
    textures: tuple[moderngl.Texture, ...]
    picture: VideoPicture | None = None
    flat: Flat | None = None


class VideoPass:
    """Draws a frame's videos into the bound framebuffer, premultiplied."""

    def __init__(
        self, ctx: moderngl.Context, shader_folder: Path, source: VideoSource | None, touched: Touched | None = None
    ) -> None:
        self._ctx, self._shaders, self._source = ctx, shader_folder, source
        self._touched, self._may_flatten = touched or Touched(ctx), processor_draws(ctx)
        self._is_mirrored = False
        self._arrays: dict[str, moderngl.VertexArray] = {}
        self._uploaded: dict[Screening, _Uploaded] = {}
        self._spare: list[_Uploaded] = []
        self._worn: dict[int, tuple[Picture, moderngl.Texture]] = {}

    def prepare(self, clip: VideoClip) -> Iterator[None]:
        """Make room for a clip's pictures, and compile what draws them."""
        pixels = clip.facts.pixels
        if not any(one.pixels == pixels for one in self._spare):
            self._spare = [*self._spare, _Uploaded(pixels, self._textures(pixels))][-MOST_SPARE:]
        yield
        kinds = [_kind_of(clip.facts), *(["SLOT"] if clip.facts.slots else [])]
        if self._may_flatten and not pixels.is_rgba:
            kinds.append("FLAT")
        for kind in kinds:
            if kind not in self._arrays:
                self._warm_up(kind)
                yield

    def draw(self, frame: Frame, *, is_mirrored: bool = False) -> Bounds | None:
        """Draw into what the owner has bound and given a viewport. Return what was covered, cut to the canvas.

        Args:
            frame: What to draw.
            is_mirrored: Whether all that is drawn is mirrored at the moment: see `upside_down`.
        """
        self._is_mirrored = is_mirrored
        if self._source is None or (not frame.videos and not self._uploaded):
            return None
        covered: Bounds | None = None
        for one in frame.videos:
            uploaded = self._fetch(one)
            if uploaded is not None and one.opacity > 0.0:
                covered = united(covered, self._draw(one, uploaded, frame.canvas_px))
        self._forget(frame)
        return covered

    def _fetch(self, one: VideoInstance) -> _Uploaded | None:
        """Upload its picture, unless it is there already."""
        assert self._source is not None
        picture = self._source.picture(one.screening, one.position_secs)
        uploaded = self._uploaded.get(one.screening)
        if picture is None:
            return uploaded
        if uploaded is None:
            uploaded = self._uploaded[one.screening] = self._room(one.screening.clip.facts.pixels)
        if uploaded.picture is not picture:
            for texture, plane in zip(uploaded.textures, picture.planes, strict=True):
                texture.write(plane)
            uploaded.picture = picture
        return uploaded

    def _draw(self, one: VideoInstance, uploaded: _Uploaded, canvas_px: tuple[int, int]) -> Bounds:
        facts = one.screening.clip.facts
        array = self._array(_kind_of(facts))
        _bind(uploaded)
        _write_uniforms(array.program, facts)
        parts: tuple[Part, ...] = (WHOLE,)
        if self._may_flatten and is_worth_it(one):
            array, parts = self._flattened(array, uploaded, facts)
        self._set_state()
        program = array.program
        program["rect_px"], program["canvas_px"], program["opacity"] = one.rect_px, canvas_px, one.opacity
        self._render(array, one.rect_px, canvas_px, parts)
        _bind(uploaded)
        if facts.slots and uploaded.picture is not None:
            for place in one.screening.clip.places_by_frame.get(uploaded.picture.frame, ()):
                self._draw_slot(one, place, canvas_px)
        left, bottom, width, height = one.rect_px
        return (
            max(int(left), 0), max(int(bottom), 0),
            min(int(left + width), canvas_px[0]), min(int(bottom + height), canvas_px[1]),
        )  # fmt: skip

    def _render(
        self,
        array: moderngl.VertexArray,
        rect_px: tuple[float, float, float, float],
        canvas_px: tuple[int, int],
        parts: tuple[Part, ...],
    ) -> None:
        """Draw these parts of the picture: the same pixels as of the whole, fewer of them."""
        if parts == (WHOLE,):
            array.render(moderngl.TRIANGLE_STRIP, vertices=4)
            return
        fbo = self._ctx.fbo
        _, _, width, height = fbo.viewport
        for part in parts:
            bounds = bounds_of(part, rect_px, (width / canvas_px[0], height / canvas_px[1]))
            cut = max(bounds[0], 0), max(bounds[1], 0), min(bounds[2], width), min(bounds[3], height)
            if cut[0] < cut[2] and cut[1] < cut[3]:
                with scissored(fbo, mirrored(cut, height) if self._is_mirrored else cut):
                    array.render(moderngl.TRIANGLE_STRIP, vertices=4)

    def _flattened(
        self, array: moderngl.VertexArray, uploaded: _Uploaded, facts: VideoFacts
    ) -> tuple[moderngl.VertexArray, tuple[Part, ...]]:
        """What draws the flat picture, which is bound, and its parts; it is made if it is that of another moment."""
        flat = uploaded.flat = uploaded.flat or Flat(Target(self._ctx))
        if flat.picture is not uploaded.picture:
            flat.picture = uploaded.picture
            flat.parts = (WHOLE,) if flat.picture is None else parts_of(flat.picture, facts)
            flatten(self._ctx, array, flat, facts, is_mirrored=self._is_mirrored)
        texture, _ = flat.target.resized(size_of(facts))
        texture.use(0)
        flat_array = self._array("FLAT")
        flat_array.program["turn"] = _TURNS[facts.turns]
        return flat_array, flat.parts

    def _draw_slot(self, one: VideoInstance, place: SlotPlace, canvas_px: tuple[int, int]) -> None:
        facts = one.screening.clip.facts
        worn = one.worn[place.slot] if place.slot < len(one.worn) else None
        if worn is None:
            return
        array = self._array("SLOT")
        program = array.program
        program["rect_px"], program["canvas_px"] = _slot_rect(place.box, one.rect_px, facts.shown_px), canvas_px
        program["turn"], program["mask_box"], program["alpha_range"] = _TURNS[0], place.mask, _alpha_range(facts)
        program["worn_box"], program["opacity"] = _worn_box(worn, facts.slots[place.slot], place.box), one.opacity
        program["seen_part"] = _seen_part(place.box, facts.shown_px)
        self._texture(worn).use(_WORN_UNIT)
        array.render(moderngl.TRIANGLE_STRIP, vertices=4)

    def _set_state(self) -> None:
        self._ctx.enable_only(moderngl.BLEND)
        self._ctx.blend_equation = moderngl.FUNC_ADD, moderngl.FUNC_ADD
        self._ctx.blend_func = moderngl.ONE, moderngl.ONE_MINUS_SRC_ALPHA

    # --- what is kept ----------------------------------------------------------------------------------

    def _room(self, pixels: Pixels) -> _Uploaded:
        """Textures for pictures of a kind."""
        for spare in self._spare:
            if spare.pixels == pixels:
                self._spare.remove(spare)
                return spare
        return _Uploaded(pixels, self._textures(pixels))

    def _textures(self, pixels: Pixels) -> tuple[moderngl.Texture, ...]:
        planes = pixels.planes
        textures = tuple(self._ctx.texture((plane.width, plane.height), plane.components) for plane in planes)
        for texture in textures:
            texture.filter = (moderngl.LINEAR, moderngl.LINEAR)
            texture.repeat_x = texture.repeat_y = False
        return textures

    def _texture(self, picture: Picture) -> moderngl.Texture:
        if id(picture) not in self._worn:
            height, width, _ = picture.pixels.shape
            texture = self._ctx.texture((width, height), 4, np.ascontiguousarray(picture.pixels))
            texture.build_mipmaps()
            texture.filter = (moderngl.LINEAR_MIPMAP_LINEAR, moderngl.LINEAR)
            texture.repeat_x = texture.repeat_y = False
            self._worn[id(picture)] = (picture, texture)
        return self._worn[id(picture)][1]

    def _forget(self, frame: Frame) -> None:
        """Let go of what this frame does not show."""
        assert self._source is not None
        shown = {one.screening for one in frame.videos}
        self._source.keep(shown)
        for screening in [one for one in self._uploaded if one not in shown]:
            spare = self._uploaded.pop(screening)
            spare.picture = spare.flat = None
            self._spare = [*self._spare, spare][-MOST_SPARE:]
        worn = {id(picture) for one in frame.videos for picture in one.worn}
        self._worn = {key: value for key, value in self._worn.items() if key in worn}
        if not frame.videos:
            self._spare = self._spare[-1:]

    # --- programs --------------------------------------------------------------------------------------

    def _array(self, kind: str) -> moderngl.VertexArray:
        if kind not in self._arrays:
            fragment, defines = ("video_slot.frag", ()) if kind == "SLOT" else ("video.frag", (kind,) if kind else ())
            program = load_program(self._ctx, self._shaders, "video.vert", fragment, defines=defines)
            for unit, name in enumerate((*_PLANE_NAMES, "worn")):
                if name in program:
                    program[name] = unit
            self._arrays[kind] = self._ctx.vertex_array(program, [])
        return self._arrays[kind]

    def _warm_up(self, kind: str) -> None:
        """Draw it once into a few pixels: a software driver compiles only then, and for such textures as it sees."""
        array = self._array(kind)
        fbo = self._touched.small_layer((3, 3))
        use(fbo, (3, 3))
        self._set_state()
        planes = Pixels(3, 3, is_rgba=kind == "RGBA", has_alpha=True)
        worn = self._texture(Picture(np.zeros((3, 3, 4), np.uint8), b""))
        for unit, texture in enumerate(self._textures(planes)):
            texture.use(unit)
        worn.use(_WORN_UNIT)
        program = array.program
        program["rect_px"], program["canvas_px"], program["opacity"] = (0.0, 0.0, 3.0, 3.0), (3, 3), 1.0
        program["turn"] = _TURNS[0]
        array.render(moderngl.TRIANGLE_STRIP, vertices=4)


def _bind(uploaded: _Uploaded) -> None:
    for unit, texture in enumerate(uploaded.textures):
        texture.use(unit)


def _write_uniforms(program: moderngl.Program, facts: VideoFacts) -> None:
    for name, value in _colour_uniforms(facts).items():
        if name in program:
            program[name] = value


def _kind_of(facts: VideoFacts) -> str:
    """The define of the program that draws it."""
    if facts.pixels.is_rgba:
        return "RGBA"
    if facts.transfer != "sdr" and facts.alpha == "none":
        return "PQ" if facts.transfer == "pq" else "HLG"
    return {"none": "", "straight": "PLANE_ALPHA", "packed": "PACKED_ALPHA"}[facts.alpha]


def _colour_uniforms(facts: VideoFacts) -> dict[str, object]:
    matrix, zero = rgb_from_yuv(facts)
    return {
        "turn": _TURNS[facts.turns],
        "colour_box": facts.colour_box,
        "alpha_box": facts.alpha_box or facts.colour_box,
        "chroma_step": (facts.pixels.across, facts.pixels.down),
        # The left one lies in the middle of the first luma sample, not between the two: a quarter of it further left.
        "chroma_shift": 0.5 - 0.5 / facts.pixels.across if facts.is_chroma_left else 0.0,
        "rgb_from_yuv": tuple(matrix.T.ravel()),
        "yuv_zero": tuple(zero),
        "alpha_range": _alpha_range(facts),
        "premultiplied": float(facts.is_premultiplied),
    }


def rgb_from_yuv(facts: VideoFacts) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """The matrix that makes red, green and blue of luma and colour differences, and what is to be taken off first."""
    red, blue = _WEIGHTS[facts.matrix]
    green = 1.0 - red - blue
    luma, chroma = (1.0, 1.0) if facts.is_full_range else (255 / 219, 255 / 224)
    matrix = np.array(
        [
            [luma, 0.0, 2 * (1 - red) * chroma],
            [luma, -2 * blue * (1 - blue) / green * chroma, -2 * red * (1 - red) / green * chroma],
            [luma, 2 * (1 - blue) * chroma, 0.0],
        ]
    )
    return matrix, np.array([0.0 if facts.is_full_range else 16 / 255, 128 / 255, 128 / 255])


def _alpha_range(facts: VideoFacts) -> tuple[float, float]:
    return (0.0, 1.0) if facts.is_full_range else (16 / 255, 255 / 219)


def _slot_rect(
    box: Box, rect_px: tuple[float, float, float, float], shown_px: tuple[int, int]
) -> tuple[float, float, float, float]:
    across, down = rect_px[2] / shown_px[0], rect_px[3] / shown_px[1]
    left, top, width, height = box
    return (
        rect_px[0] + left * across, rect_px[1] + rect_px[3] - (top + height) * down, width * across, height * down
    )  # fmt: skip


def _seen_part(box: Box, shown_px: tuple[int, int]) -> tuple[float, float, float, float]:
    """Left, top, right, bottom, 0…1: what of a place lies within the video, for some reach over its edges."""
    left, top, width, height = box
    return -left / width, -top / height, (shown_px[0] - left) / width, (shown_px[1] - top) / height


def _worn_box(picture: Picture, slot: Slot, box: Box) -> tuple[float, float, float, float]:
    """Which part of a picture is seen, 0…1: all of it, or its middle where it is to fill a box of another shape."""
    if not slot.fills:
        return 0.0, 0.0, 1.0, 1.0
    height, width, _ = picture.pixels.shape
    ratio = (box[2] / box[3]) / (width / height)
    across, down = (1.0, 1.0 / ratio) if ratio > 1 else (ratio, 1.0)
    return (1.0 - across) / 2, (1.0 - down) / 2, across, down
