"""A video's planes made into one premultiplied picture, once for each of its pictures, where the processor draws.

Four planes with their own filters cost four times as much as one texture, for every pixel of the canvas and every
frame, and a video has fewer pictures than there are frames. A graphics card does not care.
"""

from dataclasses import dataclass
from typing import Final

import moderngl

from overlay.render.target import Target, scissored, use
from overlay.render.video_parts import WHOLE, Part, bounds_of
from overlay.scene.videos.screening import VideoInstance, VideoPicture
from overlay.scene.videos.video import VideoFacts

LEAST_PX: Final = 400_000
"""On the canvas; a smaller one costs little either way."""
ONE_TEXTURE: Final = 0.23
"""What a pixel costs that is drawn from it, where one that is drawn from the planes costs 1."""
FRAMES_PER_SEC: Final = 60.0


@dataclass(slots=True, eq=False)
class Flat:
    """Room for one picture, which is in it, and what of it shows anything."""

    target: Target
    picture: VideoPicture | None = None
    parts: tuple[Part, ...] = (WHOLE,)


def is_worth_it(one: VideoInstance) -> bool:
    """Whether less is computed in a second if the pictures of this video are made flat."""
    facts = one.screening.clip.facts
    drawn_px = one.rect_px[2] * one.rect_px[3]
    if facts.pixels.is_rgba or drawn_px < LEAST_PX or facts.duration_secs <= 0:
        return False
    width, height = size_of(facts)
    pictures = min(facts.frames / facts.duration_secs, FRAMES_PER_SEC) * width * height
    return pictures + ONE_TEXTURE * drawn_px * FRAMES_PER_SEC < drawn_px * FRAMES_PER_SEC


def size_of(facts: VideoFacts) -> tuple[int, int]:
    """Of its flat pictures, as they were coded: they are turned when they are drawn."""
    return max(round(facts.colour_box[2]), 1), max(round(facts.colour_box[3]), 1)


def flatten(
    ctx: moderngl.Context, array: moderngl.VertexArray, flat: Flat, facts: VideoFacts, *, is_mirrored: bool = False
) -> None:
    """Draw the planes that are bound into the flat picture, from the top row down, and bind the layer again.

    Of its parts alone: the rest is nothing.

    Args:
        ctx: The context.
        array: The program of this kind of video, with its uniforms set but for place, turn and opacity.
        flat: Where to.
        facts: Of the video.
        is_mirrored: Whether all that is drawn is mirrored at the moment: see `upside_down`.
    """
    before = ctx.fbo
    viewport = before.viewport
    width, height = size = size_of(facts)
    _, fbo = flat.target.resized(size)
    use(fbo, size)
    ctx.enable_only(moderngl.NOTHING)
    program = array.program
    first_row, rows = (0.0, float(height)) if is_mirrored else (float(height), -float(height))
    program["rect_px"], program["canvas_px"] = (0.0, first_row, float(width), rows), size
    program["turn"], program["opacity"] = (1, 0, 0, 1), 1.0
    if flat.parts == (WHOLE,):
        array.render(moderngl.TRIANGLE_STRIP, vertices=4)
    else:
        fbo.clear(0.0, 0.0, 0.0, 0.0)
        for part in flat.parts:
            with scissored(fbo, bounds_of(part, (0.0, float(height), float(width), -float(height)), (1.0, 1.0))):
                array.render(moderngl.TRIANGLE_STRIP, vertices=4)
    before.use()
    before.viewport = viewport
