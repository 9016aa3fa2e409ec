"""The moment at which an effect is at its fullest: for a single picture of it."""

from dataclasses import replace
from pathlib import Path
from typing import Final

import numpy as np

from overlay.app.studio.offline_renderer import OfflineRenderer, Picture
from overlay.app.studio.sample_gift import seen_secs
from overlay.app.studio.video_file import Footage
from overlay.desktop.painting.text_tracer import TextTracer
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.reel import Reel
from overlay.scene.staging import Staging

TRIALS: Final = 48
LONGER_SIDE_PX: Final = 320


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
        richness = [_richness(renderer.draw(reel.frame(secs, small_px))) for secs in moments]
    return moments[int(np.argmax(richness))]


def _richness(picture: Picture) -> float:
    """How much there is to see: what covers, and the contrast within it, for a mere glow is no picture."""
    seen = picture[:, :, :3].astype(np.float32) * (picture[:, :, 3:].astype(np.float32) / 255)
    contrast = np.abs(np.diff(seen, axis=0)).mean() + np.abs(np.diff(seen, axis=1)).mean()
    return float(contrast)
