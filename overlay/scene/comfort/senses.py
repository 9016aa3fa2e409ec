"""Sensory profiles: how much of everything a stream wants, and what becomes of it where motion is to be reduced."""

from dataclasses import dataclass, replace
from typing import Final, Literal

from overlay.scene.comfort.quality import Quality

ProfileName = Literal["calm", "balanced", "full"]

STILL_SPEED: Final = 0.12
"""Of particles where motion is reduced: they glow in place."""
STILL_VIDEO_SIZE: Final = 0.5
"""Of a video there: it cannot be made to move less, so that less of what is seen moves, a quarter of the area."""


@dataclass(frozen=True, slots=True)
class Senses:
    """Factors on what an effect file asks for; 1 is as it was drawn.

    Attributes:
        amount: Of how much of an effect a gift gets: its counts, sizes and speeds grow with it.
        speed: Of their time.
        brightness: Of the particles, 1 at most.
        shake: Of a blow that moves all particles: see `overlay.scene.particles.shake`.
        loudness: Of every sound.
        video_size: Of a video, which else fills the canvas as far as its shape allows.
        glow: Around what is emissive in 3D models.
        is_still: Banners fade instead of sliding, effects appear in bloom and hardly move.
    """

    amount: float = 1.0
    speed: float = 1.0
    brightness: float = 1.0
    shake: float = 0.0
    loudness: float = 0.8
    video_size: float = 1.0
    glow: float = 0.0
    is_still: bool = False

    def applied(self, quality: Quality) -> Quality:
        """What is left of a quality."""
        glow = quality.glow * self.glow if quality.resolution >= 1.0 else 0.0  # the first to go where frames are late
        return replace(quality, brightness=quality.brightness * self.brightness, glow=glow)

    def with_reduced_motion(self) -> "Senses":
        """The same for someone whom motion makes ill."""
        return replace(
            self,
            speed=STILL_SPEED,
            amount=min(self.amount, 0.6),
            shake=0.0,
            video_size=STILL_VIDEO_SIZE,
            is_still=True,
        )


PROFILES: Final[dict[ProfileName, Senses]] = {
    "calm": Senses(amount=0.5, speed=0.8, brightness=0.7, shake=0.0, loudness=0.5, video_size=0.75),
    "balanced": Senses(),
    "full": Senses(amount=1.4, speed=1.1, shake=1.0, loudness=1.0, glow=1.0),
}
BALANCED: Final = PROFILES["balanced"]
