"""A model on the stage at one moment: what the renderer draws, and where on the canvas it will be. Pure.

The stage is seen along -z, y is up, and every instance has a camera of its own: a row of models is not seen aslant at
the canvas' edges, and each can be framed by itself.
"""

import math
from dataclasses import dataclass

import numpy as np

from overlay.scene.model import Floats, Model, Picture
from overlay.scene.model_bounds import Box
from overlay.scene.model_outline import FIELD_OF_VIEW, PITCH, Outline, outline_of
from overlay.scene.model_pose import ModelPose
from overlay.scene.particle_bounds import Bounds

_TURNS = np.stack([np.linspace(0.0, 2 * math.pi, 48, endpoint=False), np.ones(48)], axis=1)

_CORNERS = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], float)

_SHADOW_REACH = 0.8
_RIM = ((-1, -1), (1, -1), (-1, 1), (1, 1))

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
    """A camera that sees a model at a place of the canvas, whole.

    Args:
        outline: Of the model.
        canvas_px: Width and height.
        centre_px: Where its middle comes to lie, from the lower left.
        size_px: The unit of `room`.
        room: Width and height of what it fills, one of them at least.
    """
    pitch, distance = outline.pitch, outline.distance(*room)
    centre = (np.asarray(outline.box[0], float) + outline.box[1]) / 2
    eye = centre + distance * np.array([0.0, math.sin(pitch), math.cos(pitch)])
    view_from_world = np.eye(4)
    view_from_world[1, 1:3] = math.cos(pitch), -math.sin(pitch)
    view_from_world[2, 1:3] = math.sin(pitch), math.cos(pitch)
    view_from_world[:3, 3] = -view_from_world[:3, :3] @ eye
    near, far = distance * _NEARER, distance * _FARTHER
    lens = 1 / math.tan(FIELD_OF_VIEW / 2)
    clip_from_view = np.array(
        [
            [lens, 0, 0, 0],
            [0, lens, 0, 0],
            [0, 0, -(far + near) / (far - near), -2 * far * near / (far - near)],
            [0, 0, -1, 0],
        ]
    )
    share = np.array([size_px / canvas_px[0], size_px / canvas_px[1]])
    moved = np.eye(4)
    moved[0, 0], moved[1, 1] = share
    moved[:2, 3] = 2 * np.array(centre_px) / canvas_px - 1
    clip_from_world = (moved @ clip_from_view @ view_from_world).astype(np.float32)
    return ModelView(clip_from_world, (float(eye[0]), float(eye[1]), float(eye[2])))


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
    corners = np.ones((8, 4))
    corners[:, :3] = box[0] + _CORNERS * (np.asarray(box[1]) - box[0])
    if world_from_box is not None:
        corners = corners @ world_from_box.T
    if shadow is not None:
        rim = [np.array(shadow.centre) + i * np.array(shadow.across) + j * np.array(shadow.along) for i, j in _RIM]
        corners = np.concatenate([corners, np.c_[rim, np.ones(4)]])
    clip = corners @ view.clip_from_world.T.astype(float)
    if (clip[:, 3] <= 1e-6).any():  # some of it is behind the eye: anything may be covered
        return 0, 0, *canvas_px
    px = (clip[:, :2] / clip[:, 3:] * 0.5 + 0.5) * canvas_px
    left, bottom = (max(math.floor(value) - 2, 0) for value in px.min(axis=0))
    right, top = (min(math.ceil(value) + 2, most) for value, most in zip(px.max(axis=0), canvas_px, strict=True))
    return (left, bottom, right, top) if left < right and bottom < top else None
