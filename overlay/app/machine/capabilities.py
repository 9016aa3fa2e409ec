"""What we tell the engine that we can do (decision C4): what this version really does, less what is switched off."""

from typing import Final

from overlay.settings import Settings

CAPABILITIES: Final = ("webgl", "particles", "3d-model", "video", "audio", "gift-ack")

DECODED: Final = frozenset({"3d-model", "video", "audio"})
"""What needs a decoder, where a broken file does the most harm: the safe mode goes without."""


def capabilities(settings: Settings) -> tuple[str, ...]:
    """What this run can do, of what the program is able to."""
    return tuple(one for one in CAPABILITIES if not (settings.safe_mode and one in DECODED))
