"""How the sound is doing, as the panel and the doctor tell it. Pure."""

from dataclasses import dataclass
from typing import Final

from overlay.phrase import phrase

SYSTEM_DEVICE: Final = phrase("the system's sound device")


@dataclass(frozen=True, slots=True)
class SoundState:
    """One moment of it.

    Attributes:
        device: What it plays through, in words; "" while there is none.
        trouble: Why nothing can be heard, in words; "" if all is well.
        reason: The system's own words about the trouble, for the log.
        is_muted: Whether the streamer wants none.
        volume: The master volume, 0…1.
        chosen: The device that is wanted, by its name; None for the system's default.
        devices: The names of this machine's devices as far as they are known, in the system's order: what may be
            chosen. The chosen one may be missing.
    """

    device: str = ""
    trouble: str = ""
    reason: str = ""
    is_muted: bool = False
    volume: float = 1.0
    chosen: str | None = None
    devices: tuple[str, ...] = ()

    @property
    def words(self) -> str:
        """For the streamer."""
        if self.trouble:
            return self.trouble
        if not self.device:
            return phrase("Looking for the sound device.")
        device = SYSTEM_DEVICE if self.device == SYSTEM_DEVICE else self.device
        if self.is_muted:
            return phrase("Muted on {device}.", device=device)
        return phrase("Plays on {device}.", device=device)
