"""Which device an alarm may be heard on: one that the streamer chose for it, and never the one that gifts play on.

What plays there may be on the stream. Pure.
"""

from typing import Final

from overlay.phrase import joined, phrase

SILENT: Final = phrase(
    "Alarms are silent until a device is chosen for them: one that OBS does not capture, your headphones maybe."
)
SAME_DEVICE: Final = phrase("Gifts play on this device as well, and OBS may capture it: alarms stay silent on it.")
MAYBE_SAME: Final = phrase(
    "Gifts play on your system's own device. If that is the one chosen here, your viewers may hear your alarms."
)
CAPTURED_ANYWHERE: Final = phrase(
    "Where OBS captures the sound of hyperfocus-overlay itself (Application Audio Capture), "
    "viewers hear alarms on any device: leave them silent then."
)


def why_silent(device: str | None, gifts_device: str | None) -> str:
    """Why no alarm is heard, in words; "" where it is.

    Args:
        device: The name of the one for alarms, if there is one.
        gifts_device: The name of the one that gifts play on; None for the system's default.
    """
    if device is None:
        return SILENT
    return SAME_DEVICE if device == gifts_device else ""


def advice_about(device: str | None, gifts_device: str | None, *, is_windows: bool) -> str:
    """What the streamer has to know about this choice, so that no viewer ever hears an alarm; "" for nothing."""
    silent = why_silent(device, gifts_device)
    if silent:
        return silent
    parts = [MAYBE_SAME] if gifts_device is None else []
    return joined([*parts, *([CAPTURED_ANYWHERE] if is_windows else [])])
