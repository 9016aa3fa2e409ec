"""A model on the stage at one moment: what the renderer draws, and where on the canvas it will be. Pure.

The stage is seen along -z, y is up, and every instance has a camera of its own: a row of models is not seen aslant at
the canvas' edges, and each can be framed by itself.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from overlay.scene.models.bounds import Box
from overlay.scene.models.model import Floats, Model, Picture
from overlay.scene.models.outline import FIELD_OF_VIEW, PITCH, Outline, outline_of
from overlay.scene.models.pose import ModelPose
from overlay.scene.rectangles import Bounds

_TURNS = np.stack([np.linspace(0.0, 2 * math.pi, 48, endpoint=False), np.ones(48)], axis=1)

Covered = tuple[float, float, float, float]
"""Left, bottom, right and top in a frame, whose edges are at -1 and 1."""

_CORNERS = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], float)

_SHADOW_REACH = 0.8
_RIM = np.array([[1, -1, -1], [1, 1, -1], [1, -1, 1], [1, 1, 1]], float)
"""Of a shadow: its middle, across and along, each so many times."""

_NEARER, _FARTHER = 0.02, 40.0
"""Where a camera's space begins and ends, in distances to what it looks at."""


@dataclass(frozen=True, slots=True, eq=False)
class ModelView:
    """A camera.

    Attributes:
        clip_from_world: Shape (4, 4), rows first.
        eye: Where it stands in the world.
    """

    clip_from_world: Floats
    eye: tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Shadow:
    """A soft, round darkness on the ground.

    Attributes:
        centre: In the world.
        across: From there to where it has faded to nothing, one way.
        along: The other way.
        strength: How much of the light is gone in its middle, 0…1.
    """

    centre: tuple[float, float, float]
    across: tuple[float, float, float]
    along: tuple[float, float, float]
    strength: float = 0.5


@dataclass(frozen=True, slots=True, eq=False)
class ModelInstance:
    """One model, once.

    Attributes:
        model: Whose meshes and materials.
        pose: Where its parts are. Instances that stand in for each other share one.
        world_from_model: Shape (4, 4), rows first; mirrors nothing.
        view: Who looks.
        bounds_px: What of the canvas it may cover, cut to the canvas; all of its shadow is within.
        opacity: Of the whole: nothing of its inside shows while it fades.
        shadow: What it throws, or None.
        worn: Pictures in place of the base colour of the materials with these names.
        seed: For what chance decides.
    """

    model: Model
    pose: ModelPose
    world_from_model: Floats
    view: ModelView
    bounds_px: Bounds
    opacity: float = 1.0
    shadow: Shadow | None = None
    worn: tuple[tuple[str, Picture], ...] = ()
    seed: int = 0


def frame_box(
    box: Box, canvas_px: tuple[int, int], centre_px: tuple[float, float], size_px: float, pitch: float = PITCH
) -> ModelView:
    """A camera that sees a box of the world at a place of the canvas, whole, however the box turns about its height.

    Args:
        box: What is to be seen.
        canvas_px: Width and height.
        centre_px: Where the box's middle comes to lie, from the lower left.
        size_px: The side of the square that it fills.
        pitch: From how far above it is seen, in radians.
    """
    low, high = np.asarray(box[0], float), np.asarray(box[1], float)
    extent = (high - low) / 2
    around = math.hypot(extent[0], extent[2])  # of an upright cylinder, whose rims a point on each of them draws
    rims = (low + high) / 2 + np.array([[side * around, end * extent[1], 0.0] for side in (-1, 1) for end in (-1, 1)])
    return frame_outline(outline_of(rims, _TURNS, pitch=pitch), canvas_px, centre_px, size_px)


def frame_outline(
    outline: Outline,
    canvas_px: tuple[int, int],
    centre_px: tuple[float, float],
    size_px: float,
    room: tuple[float, float] = (1.0, 1.0),
) -> ModelView:
    """A camera that sees a model at a place of the canvas, whole: `camera_before` it, and there `Camera.view`."""
    return camera_before(outline, room).view(canvas_px, centre_px, size_px)


@dataclass(frozen=True, slots=True, eq=False)
class Camera:
    """A camera with a square frame, before it is said where on the canvas that lies: copies share one.

    Attributes:
        clip_from_world: Shape (4, 4), rows first, of the frame.
        eye: Where it stands in the world.
    """

    clip_from_world: NDArray[np.float64]
    eye: tuple[float, float, float]

    def view(self, canvas_px: tuple[int, int], centre_px: tuple[float, float], size_px: float) -> ModelView:
        """The camera of the whole canvas that has the frame there.

        Args:
            canvas_px: Width and height.
            centre_px: The frame's middle, from the lower left.
            size_px: The frame's side.
        """
        return self.views(canvas_px, [(*centre_px, size_px)])[0]

    def views(self, canvas_px: tuple[int, int], frames: Sequence[tuple[float, float, float]]) -> list[ModelView]:
        """The same for several at once: the middle of each, and its side."""
        placed = np.array(frames)
        whole = np.array((canvas_px,), float)
        clip_from_world = np.empty((len(frames), 4, 4), np.float32)
        clip_from_world[:] = self.clip_from_world
        above, seen = self.clip_from_world[3], self.clip_from_world[:2]
        scales, shifts = placed[:, 2:] / whole, 2.0 * placed[:, :2] / whole - 1.0
        clip_from_world[:, :2] = scales[:, :, None] * seen + shifts[:, :, None] * above
        return [ModelView(one, self.eye) for one in clip_from_world]

    def covered(self, box: Box, world_from_box: Floats, shadow: Shadow | None = None) -> Covered | None:
        """What of the frame a box and its shadow cover; None where some of it is behind the eye."""
        return _covered(_corners(box, shadow, world_from_box) @ self.clip_from_world.T)


def camera_before(outline: Outline, room: tuple[float, float] = (1.0, 1.0)) -> Camera:
    """A camera that sees a model whole, with its middle in the middle.

    Args:
        outline: Of the model.
        room: Width and height of what it fills, one of them at least, in sides of the frame.
    """
    distance = outline.distance(*room)
    c, s = math.cos(outline.pitch), math.sin(outline.pitch)
    x, y, z = ((float(low) + float(high)) / 2 for low, high in zip(*outline.box, strict=True))
    y, z = y + distance * s, z + distance * c
    near, far = distance * _NEARER, distance * _FARTHER
    lens, deep = 1 / math.tan(FIELD_OF_VIEW / 2), -(far + near) / (far - near)
    backwards = s * y + c * z
    clip_from_world = np.array(
        [
            [lens, 0.0, 0.0, -lens * x],
            [0.0, lens * c, -lens * s, lens * (s * z - c * y)],
            [0.0, deep * s, deep * c, -deep * backwards - 2 * far * near / (far - near)],
            [0.0, -s, -c, backwards],
        ]
    )
    return Camera(clip_from_world, (x, y, z))


def shadow_under(box: Box, world_from_model: Floats, strength: float = 0.5) -> Shadow:
    """The shadow of what fills a box in a model's space and stands on its floor; it turns with the model."""
    low, high = box
    floor = np.array([(low[0] + high[0]) / 2, low[1], (low[2] + high[2]) / 2, 1.0])
    reach = _SHADOW_REACH * np.array([float(high[0] - low[0]), float(high[2] - low[2])])
    reach = np.maximum(reach, 0.4 * reach.max())
    centre = (world_from_model @ floor)[:3]
    ways = [
        (float(way[0]), 0.0, float(way[2]))
        for way in (world_from_model[:3, 0] * reach[0], world_from_model[:3, 2] * reach[1])
    ]
    return Shadow((float(centre[0]), float(centre[1]), float(centre[2])), ways[0], ways[1], strength)


def bounds_px(
    box: Box,
    view: ModelView,
    canvas_px: tuple[int, int],
    shadow: Shadow | None = None,
    world_from_box: Floats | None = None,
) -> Bounds | None:
    """What of the canvas a box and its shadow cover, with two pixels to spare; None if it is beside it.

    The box is one of the world, unless there is a matrix that takes it there.
    """
    covered = _covered(_corners(box, shadow, world_from_box) @ view.clip_from_world.T.astype(float))
    middle = canvas_px[0] / 2, canvas_px[1] / 2
    return pixels_covered(covered, canvas_px, middle, canvas_px)


def pixels_covered(
    covered: Covered | None, canvas_px: tuple[int, int], centre_px: tuple[float, float], size_px: tuple[float, float]
) -> Bounds | None:
    """What of the canvas is covered, with two pixels to spare, where so much of a frame is; None if that is beside it.

    Args:
        covered: Of the frame; None for nobody knows.
        canvas_px: Width and height.
        centre_px: The frame's middle, from the lower left.
        size_px: The frame's width and height.
    """
    if covered is None:
        return 0, 0, *canvas_px
    (x, y), (wide, high) = centre_px, (size_px[0] / 2, size_px[1] / 2)
    left, bottom = max(math.floor(x + covered[0] * wide) - 2, 0), max(math.floor(y + covered[1] * high) - 2, 0)
    right = min(math.ceil(x + covered[2] * wide) + 2, canvas_px[0])
    top = min(math.ceil(y + covered[3] * high) + 2, canvas_px[1])
    return (left, bottom, right, top) if left < right and bottom < top else None


def _corners(box: Box, shadow: Shadow | None, world_from_box: Floats | None) -> NDArray[np.float64]:
    corners = np.ones((8 if shadow is None else 12, 4))
    corners[:8, :3] = box[0] + _CORNERS * (np.asarray(box[1]) - box[0])
    if world_from_box is not None:
        corners[:8] = corners[:8] @ world_from_box.T
    if shadow is not None:
        corners[8:, :3] = _RIM @ np.array([shadow.centre, shadow.across, shadow.along])
    return corners


def _covered(clip: NDArray[np.float64]) -> Covered | None:
    if clip[:, 3].min() <= 1e-6:  # some of it is behind the eye: anything may be covered
        return None
    seen = clip[:, :2] / clip[:, 3:]
    (left, bottom), (right, top) = seen.min(axis=0).tolist(), seen.max(axis=0).tolist()
    return left, bottom, right, top
