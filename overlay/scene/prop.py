"""A prop: a 3D model with all that posing and framing it needs, worked out before it comes to the stage. Pure.

Making one costs milliseconds, and is done where nobody waits for a frame; every act that shows it shares it.
"""

from dataclasses import dataclass
from typing import Final

from overlay.scene.model import Model
from overlay.scene.model_bounds import Box, ModelBounds
from overlay.scene.model_pose import ModelRig

PLAY: Final = "play"
"""The clip of this name is played, or else the first one that moves."""

WORN: Final = frozenset({"avatar", "name"})


@dataclass(frozen=True, slots=True, eq=False)
class Prop:
    """Compared by identity.

    Attributes:
        model: What is drawn.
        rig: Poses it.
        clip: Which clip is played; None for one that stands still.
        clip_secs: How long that is.
        box: What holds it while it moves, in its own space.
        worn: Its materials that wear the sender's avatar or name, as the file spells them.
    """

    model: Model
    rig: ModelRig
    clip: int | None
    clip_secs: float
    box: Box
    worn: tuple[str, ...] = ()

    @property
    def nbytes(self) -> int:
        """What it takes in memory, as far as it matters."""
        return self.model.nbytes


def make_prop(model: Model) -> Prop:
    """Work out what a model needs."""
    rig = ModelRig(model)
    clips = [index for index, clip in enumerate(model.clips) if clip.duration_secs > 0.0 and clip.channels]
    named = [index for index in clips if model.clips[index].name.strip().casefold() == PLAY]
    clip = next(iter(named or clips), None)
    secs = model.clips[clip].duration_secs if clip is not None else 0.0
    worn = tuple(dict.fromkeys(part.name for part in model.materials if part.name.casefold() in WORN))
    return Prop(model, rig, clip, secs, ModelBounds(rig).over(clip), worn)
