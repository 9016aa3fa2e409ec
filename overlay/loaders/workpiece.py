"""What is given to the process that decodes strangers' files, and what it gives back. Pure.

A glTF file may name others. A decoder may not fetch anything: it says which are missing, and is asked again with them.
"""

from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from overlay.scene.models.model import Model
from overlay.scene.videos.video import VideoFacts

Craft = Literal["model", "picture", "video", "sound"]
"""What a workpiece is to become."""


@dataclass(frozen=True, slots=True)
class File:
    """One that another names.

    Attributes:
        uri: As it is named there.
        data: All of it.
    """

    uri: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Workpiece:
    """A file to be decoded.

    Attributes:
        data: All of it.
        files: The others that it names, as far as they are there already.
        craft: What it is to become.
    """

    data: bytes
    files: tuple[File, ...] = ()
    craft: Craft = "model"


@dataclass(frozen=True, slots=True, eq=False)
class Workmanship:
    """What became of it: just one of them.

    Attributes:
        model: The decoded one.
        wants: Files that are missing.
        video: What is to be known of a video, which stays a file.
        refusal: Why there is none: a text of `overlay.reasons.travel`.
        sound: The decoded one, levelled: shape (n, 2), as `overlay.sound` wants it.
        pixels: Of the decoded picture: (`AVATAR_PX`, `AVATAR_PX`, 4), straight alpha.
        reached: Beside a model, what `overlay.scene.models.prop.reached_by` says of it, shape (n, 3).
        has_back: And what `overlay.scene.models.prop.has_back` says.
    """

    model: Model | None = None
    wants: tuple[str, ...] = ()
    refusal: str = ""
    video: VideoFacts | None = None
    sound: NDArray[np.int16] | None = None
    pixels: NDArray[np.uint8] | None = None
    reached: NDArray[np.float32] | None = None
    has_back: bool | None = None
