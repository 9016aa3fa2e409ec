"""The moment at which an effect is at its fullest: for a single picture of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.app.studio.offline_renderer import OfflineRenderer, Picture
from overlay.app.studio.sample_gift import seen_secs
from overlay.app.studio.video_file import Footage
from overlay.desktop.painting.text_tracer import TextTracer
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.reel import Reel
from overlay.scene.staging import Staging

TRIALS: Final = 48
LONGER_SIDE_PX: Final = 320
NEAR: Final = 2
"""So many trials before and after it a motif still looks alike while it is whole."""


def finest_secs(staging: Staging, catalogue: Catalogue, resource_root: Path, size_px: tuple[int, int]) -> float:
    """Seconds after the gift began, found by looking at small pictures of it without its words.

    Raises:
        NoOpenGLError: There is nothing to draw with.
    """
    shrink = min(1.0, LONGER_SIDE_PX / max(size_px))
    small_px = (max(1, round(size_px[0] * shrink)), max(1, round(size_px[1] * shrink)))
    reel = Reel(catalogue, replace(staging, banner=None, title=None), TextTracer(resource_root))
    moments = [seen_secs(staging) * (number + 0.5) / TRIALS for number in range(TRIALS)]
    with OfflineRenderer(resource_root, small_px, videos=Footage()) as renderer:
        pictures = [_over_black(renderer.draw(reel.frame(secs, small_px))) for secs in moments]
    worth = np.array([_richness(picture) for picture in pictures])
    if staging.effect is not None and catalogue[staging.effect].motif is not None:
        worth *= _wholeness(pictures)
    return moments[int(np.argmax(worth))]


def _over_black(picture: Picture) -> Picture:
    return (picture[:, :, :3] * (picture[:, :, 3:] / np.float32(255))).astype(np.uint8)


def _richness(picture: Picture) -> float:
    """How much there is to see: what covers, and the contrast within it, for a mere glow is no picture."""
    seen = picture.astype(np.float32)
    return float(np.abs(np.diff(seen, axis=0)).mean() + np.abs(np.diff(seen, axis=1)).mean())


def _wholeness(pictures: Sequence[Picture]) -> NDArray[np.float64]:
    """How little each differs from those around it: a motif stands for a while, and is still a whole then.

    Where it flies apart there is more contrast, and nothing to be recognised.
    """
    seen = [picture.astype(np.float32) for picture in pictures]
    alike = [1.0 - float(np.abs(one - other).sum() / (one + other).sum().clip(1.0)) for one, other in _pairs(seen)]
    around = [min(alike[max(at - NEAR, 0)], alike[min(at, len(alike) - 1)]) for at in range(len(pictures))]
    return np.array(around) ** 2


def _pairs(seen: list[NDArray[np.float32]]) -> Iterator[tuple[NDArray[np.float32], NDArray[np.float32]]]:
    """Each picture with the one some later."""
    return zip(seen, seen[NEAR:], strict=False)
