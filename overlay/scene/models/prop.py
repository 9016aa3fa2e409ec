"""A prop: a 3D model with all that posing and framing it needs, worked out before it comes to the stage. Pure.

Making one costs milliseconds, and is done where nobody waits for a frame; every act that shows it shares it.
"""

from dataclasses import dataclass
from typing import Final

import numpy as np

from overlay.errors import AssetError
from overlay.reasons import models
from overlay.scene.models.bounds import Box, ModelBounds
from overlay.scene.models.dressing import Worn, wearing, worn_by
from overlay.scene.models.model import AnimationClip, Channel, Floats, MaterialChannel, Model
from overlay.scene.models.motion import turns
from overlay.scene.models.outline import Outline, outline_of
from overlay.scene.models.points import moving_points
from overlay.scene.models.pose import ModelRig

PLAY: Final = "play"
"""The clip of this name is played, or else the first one that moves."""

_ONE_WAY: Final = 0.6
"""Of all of a model's surface: when so much of it looks one way, it has no back."""

_LOOKED_AT: Final = 2_000
"""Triangles of a primitive: of more, each so-manyth is looked at, an odd number, for fronts and backs may alternate."""

_MOVED: Final = 1e-5

_FARTHEST: Final = 1e12
"""Metres. What is larger by far would overflow on its way to the canvas."""


@dataclass(frozen=True, slots=True, eq=False)
class Prop:
    """Compared by identity.

    Attributes:
        model: What is drawn.
        rig: Poses it.
        clip: Which clip is played; None for one that stands still.
        clip_secs: How long that is.
        box: What holds it while it moves, in its own space; nothing of it is ever beside it.
        outline: What a camera in front of it has to hold.
        twirls: Whether it turns round: it has no clip, and a back.
        worn: Its materials that wear the sender's avatar or name.
    """

    model: Model
    rig: ModelRig
    clip: int | None
    clip_secs: float
    box: Box
    outline: Outline
    twirls: bool
    worn: tuple[Worn, ...] = ()

    @property
    def nbytes(self) -> int:
        """What it takes in memory, as far as it matters."""
        return self.model.nbytes


def make_prop(model: Model, reached: Floats | None = None, *, has_back: bool | None = None) -> Prop:
    """Work out what a model needs.

    Args:
        model: It.
        reached: What `reached_by` says of it, if it was asked already. It may be a stranger's word: what is not within
            the model's box is brought there.
        has_back: What `has_back` says of it, if it was asked already.

    Raises:
        AssetError: There is nothing to be seen of it, or it reaches beyond all measure, and no camera could be placed
            before it.
    """
    with np.errstate(all="ignore"):  # what overflows is refused below
        prop = _made(model, reached, is_round=has_back)
    corners = np.array([*prop.box, *prop.outline.box], float)
    if not np.isfinite(corners).all() or np.abs(corners).max() > _FARTHEST:
        raise AssetError(models.TOO_FAR(metres=f"{_FARTHEST:.0e}"))
    if not np.ptp(corners[2:], axis=0).any():  # no mesh in its scene, or none that has an extent
        raise AssetError(models.NOTHING_SEEN)
    return prop


def reached_by(model: Model) -> Floats | None:
    """The points that it reaches while it moves, shape (n, 3): most of the work that a model's framing is.

    None where that is beyond all measure.
    """
    with np.errstate(all="ignore"):
        points = moving_points(ModelRig(model), _played(model))
    return points if np.isfinite(points).all() else None


def has_back(model: Model) -> bool:
    """Whether a model that stands still may turn round: something is seen of it from behind."""
    with np.errstate(all="ignore"):
        return _played(model) is None and _has_back(ModelRig(model))


def _played(model: Model) -> int | None:
    """Which clip."""
    clips = [index for index, clip in enumerate(model.clips) if clip.duration_secs > 0.0 and _moves(clip)]
    named = [index for index in clips if model.clips[index].name.strip().casefold() == PLAY]
    return next(iter(named or clips), None)


def _moves(clip: AnimationClip) -> bool:
    """Whether anything is not the same all the time: many an exporter writes a pose as a clip."""
    moving: list[Channel | MaterialChannel] = [*clip.channels, *clip.materials]
    return any(float(np.ptp(channel.values, axis=0).max(initial=0.0)) > _MOVED for channel in moving)


def _made(model: Model, reached: Floats | None, *, is_round: bool | None) -> Prop:
    model = wearing(model)
    rig = ModelRig(model)
    clip = _played(model)
    secs = model.clips[clip].duration_secs if clip is not None else 0.0
    worn = worn_by(model, rig.rest.world_from_node)
    twirls = clip is None and (_has_back(rig) if is_round is None else is_round)
    box = ModelBounds(rig).over(clip)
    points = moving_points(rig, clip) if reached is None else np.clip(reached, *box)
    return Prop(model, rig, clip, secs, box, outline_of(points, turns(twirls=twirls)), twirls, worn)


def _has_back(rig: ModelRig) -> bool:
    """Whether something is seen of it from behind: not of a sign whose triangles all look one way.

    As much of a closed surface looks one way as the other, so the areas of its triangles, as arrows, come to nothing.
    """
    model = rig.model
    towards, whole = np.zeros(3), 0.0
    for index, node in enumerate(model.nodes):
        turned = rig.rest.world_from_node[index, :3, :3].T
        for primitive in model.meshes[node.mesh].primitives if node.mesh is not None else ():
            if primitive.topology != "triangles" or model.materials[primitive.material].is_double_sided:
                return True
            triangles = primitive.indices.reshape(-1, 3)
            some = triangles[:: len(triangles) // _LOOKED_AT | 1]
            one, two, three = (primitive.positions[some[:, corner]] @ turned for corner in range(3))
            areas = np.cross(two - one, three - one)
            towards += areas.sum(axis=0)
            whole += float(np.linalg.norm(areas, axis=1).sum())
    return float(np.linalg.norm(towards)) < _ONE_WAY * whole
