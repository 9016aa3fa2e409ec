"""What one run writes down of itself for a replay."""

import secrets
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from overlay import __version__, commands
from overlay.app.theming import viewers_language
from overlay.commands import Command
from overlay.loaders.recording_lines import (
    LOOK_SETTINGS,
    PERSONAL_SETTINGS,
    PICTURE_SETTINGS,
    Decided,
    Head,
    SettingChanged,
)
from overlay.network.address import Address
from overlay.network.recorder import Recorder
from overlay.protocol.pseudonyms import Pseudonyms
from overlay.settings import Settings


def make_recorder(
    path: Path, settings: Settings, address: Address, clean: Callable[[str], str], *, is_redacted: bool = False
) -> Recorder:
    """What writes this run down.

    Raises:
        ConfigurationError: The file cannot be written.
    """
    told = set(PICTURE_SETTINGS) - (PERSONAL_SETTINGS if is_redacted else set())
    head = Head(
        app=__version__,
        began_epoch_ms=time.time_ns() // 1_000_000,
        seed=secrets.randbits(32),
        settings=settings.model_dump(mode="json", include=told) | {"viewer_language": viewers_language(settings)},
        origin=_origin(address.url),
    )
    return Recorder(
        path,
        head,
        time.monotonic(),
        most_bytes=settings.record_mib * 2**20,
        clean=clean,
        pseudonyms=Pseudonyms(secrets.token_bytes(32)) if is_redacted else None,
    )


def record_outcomes(recorder: Recorder, turn: Iterable[Command]) -> None:
    """Write down what became of gifts."""
    for command in turn:
        if isinstance(command, commands.ReportGift) and command.outcome is not None:
            recorder.tell(Decided(command.gift.gift_id, command.outcome), time.monotonic())


def look_change(name: str, settings: Settings) -> SettingChanged | None:
    """What a replay has to know of a setting that was changed to look the same: nothing, of most."""
    if name not in LOOK_SETTINGS:
        return None
    told = settings.model_dump(mode="json", include={name}) | {"viewer_language": viewers_language(settings)}
    return SettingChanged(name, told[name])


def _origin(url: str) -> str:
    """Where an address begins: without a path and a query, which may hold a secret."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], "/", "", ""))
