"""One moment of the scene, immutable: all that the renderer needs, and what the director wants to know."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from overlay.scene.comfort.quality import FULL_QUALITY, Quality
from overlay.scene.effects.pictures import Layers
from overlay.scene.models.instance import ModelInstance
from overlay.scene.particles.field import ParticleBatch
from overlay.scene.rectangles import Bounds
from overlay.scene.signs.banners import BannerPose
from overlay.scene.signs.signs import SignPose
from overlay.scene.videos.screening import VideoInstance


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """What to draw at ``now_secs``: videos, models, then the batches in order, the banners, and the signs.

    Attributes:
        now_secs: Monotonic seconds.
        canvas_px: Width and height.
        elapsed_secs: The same moment on the clock of the batches' chunks.
        emitters: Shape (n,) of `EMITTER`, read-only, always the same object for one scene.
        batches: Particles, grouped by emitter.
        banners: Banners; one that leaves lies under those that stay.
        particle_bounds_px: What no particle ever leaves, cut to the canvas; None without particles.
        visible: (cue_id, revision) of every cue that puts at least one pixel on the canvas, now or earlier in its life.
        next_change_secs: When to draw again: ``now_secs`` while something moves, later if all rests until then,
            None if it stays as it is.
        points: Shape (rows, n, 2): where the particles of silhouettes and texts are born. The same object until it
            changes.
        layers: Pictures that particles wear, with their first layers. The same object until it changes.
        effects: How many are alive, and how many 3D models are: what a frame without any takes is another matter.
        quality: How much of it to draw.
        models: 3D models.
        shake: How far all particles are moved to the right and up, in canvas heights.
        videos: Videos, the lowest first.
        signs: What viewers read besides banners, the title last.
    """

    now_secs: float
    canvas_px: tuple[int, int]
    elapsed_secs: float
    emitters: NDArray[np.void]
    batches: tuple[ParticleBatch, ...]
    banners: tuple[BannerPose, ...]
    particle_bounds_px: Bounds | None
    visible: tuple[tuple[int, int], ...]
    next_change_secs: float | None
    points: NDArray[np.float32]
    layers: Layers = ()
    effects: int = 0
    quality: Quality = FULL_QUALITY
    models: tuple[ModelInstance, ...] = ()
    shake: tuple[float, float] = (0.0, 0.0)
    videos: tuple[VideoInstance, ...] = ()
    signs: tuple[SignPose, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to draw, now and until the scene is told something."""
        return not self.batches and not self.banners and not self.models and not self.signs and not self.videos

    @property
    def is_moving(self) -> bool:
        """Whether the very next frame looks different."""
        return self.next_change_secs is not None and self.next_change_secs <= self.now_secs
