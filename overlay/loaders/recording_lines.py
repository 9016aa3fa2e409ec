"""What a recording holds ⇄ lines of JSON. The recorder writes them, `overlay.loaders.recording` reads them.

The first line is the head. Each other one is an object that says when, `at_secs` after the recording began, and what:

    text, joins         a text frame came; with `joins` it was read in one go with the one before
    binary              a binary frame came, in base64
    link                the connection: `opened` (subprotocol), `failed` (words), `lost` (code, reason)
    verb                the streamer's: pause, resume, skip, clear, panic, return, reconnect
    wish                what else the streamer changed meanwhile, with its fields: pace, rules, a hold of some seconds
    test                the streamer's test gift
    asset, url          a gift's asset was there; with `lost` and `words` it could not be had
    file, sha256        what an address led to, by its content
    setting, value      a setting of the look, from now on
    senses, motion      the sensory profile from now on; motion is `full` or `reduced`
    gift, outcome       what became of a gift: for readers, nothing is played from it
    missing             so many lines could not be written in time

Addresses are as the gifts named them. An asset's own name begins with `built-in:`.
"""

import base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from pydantic import TypeAdapter

from overlay import events
from overlay.events import Event
from overlay.phrase import phrase
from overlay.playback.assets import BUILT_IN, AssetKind, AssetName
from overlay.playback.outcome import FailureCode
from overlay.protocol import link
from overlay.protocol.gift import Gift
from overlay.protocol.pseudonyms import Pseudonyms
from overlay.scene.comfort.senses import PROFILES

FORMAT: Final = "hyperfocus-recording"
VERSION: Final = 1
PICTURE_SETTINGS: Final = (
    "size", "flash_guard", "senses", "reduced_motion", "max_gifts_per_sec", "lanes", "ack_mode", "combo_mode",
    "safe_mode", "goal", "viewers", "leaderboard", "ticker", "theme", "font", "text_scale", "viewer_language",
    "rules", "blocked_names", "places", "keep_clear",
)  # fmt: skip
"""The settings that a picture depends on; none of them is secret."""
LOOK_SETTINGS: Final = (
    "theme", "font", "text_scale", "viewer_language", "places", "keep_clear", "lanes", "flash_guard",
)  # fmt: skip
"""Those of them that change, while the overlay runs, how what viewers see looks."""
PERSONAL_SETTINGS: Final = frozenset({"blocked_names"})
"""They name people, and are in no redacted recording: there, what became of a gift says whether it was blocked."""

MOST_WISHED: Final = 86_400.0
"""Seconds of a hold, effects a second: whoever wrote the file, a replay comes to an end."""
MOST_LANES: Final = 8
"""Banners at once, as in the settings."""

_GIFT: Final = TypeAdapter(Gift)

Line = dict[str, object]


@dataclass(frozen=True, slots=True)
class Head:
    """The first line.

    Attributes:
        app: The version of the program.
        began_epoch_ms: The wall clock at the beginning.
        seed: Of all chance in a replay.
        settings: Those of `PICTURE_SETTINGS`, as JSON.
        origin: The engine's, which relative addresses begin at; "" if it is not told.
        is_redacted: Whether names, ids and addresses are stand-ins.
        part: 1, or a higher number where earlier parts went before this one.
    """

    app: str
    began_epoch_ms: int
    seed: int
    settings: Mapping[str, object] = field(default_factory=dict)
    origin: str = ""
    is_redacted: bool = False
    part: int = 1


@dataclass(frozen=True, slots=True)
class FileCame:
    """What an address led to."""

    url: str
    sha256: str


@dataclass(frozen=True, slots=True)
class SensesChanged:
    """The scene has another sensory profile, by its name, and maybe less motion than that has."""

    profile: str
    is_reduced: bool


@dataclass(frozen=True, slots=True)
class SettingChanged:
    """The streamer gave a setting of `LOOK_SETTINGS` a value, as JSON has it."""

    name: str
    value: object


@dataclass(frozen=True, slots=True)
class Decided:
    """What became of a gift, in words."""

    gift_id: str
    outcome: str


@dataclass(frozen=True, slots=True)
class Missing:
    """So many lines are not here."""

    count: int


Recorded = Event | FileCame | SensesChanged | SettingChanged | Decided | Missing


def head_line(head: Head) -> Line:
    """The head as the first line."""
    return {
        "format": FORMAT,
        "version": VERSION,
        "app": head.app,
        "began_epoch_ms": head.began_epoch_ms,
        "seed": head.seed,
        "origin": head.origin,
        "redacted": head.is_redacted,
        "part": head.part,
        "settings": dict(head.settings),
    }


def line_of(what: Recorded, *, joins: bool = False, pseudonyms: Pseudonyms | None = None) -> Line | None:
    """The line without its time; None for what a replay finds out by itself."""
    match what:
        case link.TextReceived(text=text):
            line: Line = {"text": text if pseudonyms is None else pseudonyms.text(text)}
            return line | {"joins": True} if joins else line
        case link.BinaryReceived() | link.Connected() | link.ConnectFailed() | link.Disconnected():
            return _link_line(what, is_redacted=pseudonyms is not None)
        case events.TestGiftRequested(gift):
            return {"test": _GIFT.dump_python(gift if pseudonyms is None else pseudonyms.gift(gift), mode="json")}
        case events.AssetReady(name):
            return {"asset": str(name.kind), "url": _address(name.url, pseudonyms)}
        case events.AssetLost(name, code, words):
            lost = {"lost": str(code), "words": words}
            return {"asset": str(name.kind), "url": _address(name.url, pseudonyms), **lost}
        case FileCame(url, sha256):
            return {"file": _address(url, pseudonyms), "sha256": sha256}
        case SensesChanged() | SettingChanged():
            return _look_line(what)
        case Decided(gift_id, outcome):
            return {"gift": gift_id if pseudonyms is None else pseudonyms.gift_id(gift_id), "outcome": outcome}
        case Missing(count):
            return {"missing": count}
        case _ if (verb := _verb_of(what)) is not None:
            return {"verb": verb}
        case events.Wish():
            return _wish_line(what, is_redacted=pseudonyms is not None)
        case _:
            return None


def recorded_in(line: Mapping[str, Any]) -> Recorded:
    """What a line says; connections have the number 0.

    Raises:
        ValueError: It says nothing that this version knows.
    """
    match line:
        case {"text": str(text)}:
            return link.TextReceived(0, text)
        case {"binary": str(data)}:
            return link.BinaryReceived(0, base64.b64decode(data, validate=True))
        case {"link": str(state)}:
            return _link_event(state, line)
        case {"verb": str(verb)}:
            return _verb(verb)
        case {"wish": str(wish)}:
            return _wish(wish, line)
        case {"test": gift}:
            return events.TestGiftRequested(_GIFT.validate_python(gift))
        case {"asset": str(kind), "url": str(url), "lost": str(code)}:
            name = AssetName(AssetKind(kind), url)
            return events.AssetLost(name, FailureCode(code), str(line.get("words", "")))
        case {"asset": str(kind), "url": str(url)}:
            return events.AssetReady(AssetName(AssetKind(kind), url))
        case {"file": str(url), "sha256": str(sha256)}:
            return FileCame(url, _digest(sha256))
        case {"senses": _, "motion": _} | {"setting": _, "value": _}:
            return _look(line)
        case {"gift": str(gift_id), "outcome": str(outcome)}:
            return Decided(gift_id, outcome)
        case {"missing": int(count)}:
            return Missing(count)
        case _:
            raise ValueError(phrase("it says nothing known"))


def _look_line(what: SensesChanged | SettingChanged) -> Line:
    if isinstance(what, SettingChanged):
        return {"setting": what.name, "value": what.value}
    return {"senses": what.profile, "motion": "reduced" if what.is_reduced else "full"}


def _look(line: Mapping[str, Any]) -> SensesChanged | SettingChanged:
    match line:
        case {"senses": str(profile), "motion": "full" | "reduced" as motion} if profile in PROFILES:
            return SensesChanged(profile, motion == "reduced")
        case {"setting": str(name), "value": value} if name in LOOK_SETTINGS:
            return SettingChanged(name, value)
        case _:
            raise ValueError(phrase("it says of the look nothing known"))


_LinkLine = link.BinaryReceived | link.Connected | link.ConnectFailed | link.Disconnected


def _link_line(what: _LinkLine, *, is_redacted: bool) -> Line:
    """What a stranger said about the connection is not told where names are not."""
    match what:
        case link.BinaryReceived(data=data):
            return {"binary": base64.b64encode(b"" if is_redacted else data).decode("ascii")}
        case link.Connected(subprotocol=subprotocol):
            return {"link": "opened", "subprotocol": None if is_redacted else subprotocol}
        case link.ConnectFailed(words=words):
            return {"link": "failed", "words": "" if is_redacted else words}
        case link.Disconnected(code=code, reason=reason):
            return {"link": "lost", "code": code, "reason": "" if is_redacted else reason}


def _link_event(state: str, line: Mapping[str, Any]) -> Event:
    match state:
        case "opened":
            subprotocol = line.get("subprotocol")
            return link.Connected(0, subprotocol if isinstance(subprotocol, str) else None)
        case "failed":
            return link.ConnectFailed(0, link.FailureKind.NETWORK, str(line.get("words", "")))
        case "lost":
            code = line.get("code")
            return link.Disconnected(0, code if isinstance(code, int) else 1006, str(line.get("reason", "")))
        case _:
            raise ValueError(phrase("its state of the connection is not known"))


_VERBS: Final[dict[str, Event]] = {
    "pause": events.PauseRequested(is_paused=True),
    "resume": events.PauseRequested(is_paused=False),
    "skip": events.SkipRequested(),
    "clear": events.ClearRequested(),
    "panic": events.HoldRequested(),
    "return": events.ReleaseRequested(),
    "reconnect": events.ReconnectRequested(),
}


def _verb_of(what: object) -> str | None:
    return next((verb for verb, event in _VERBS.items() if event == what), None)


def _verb(verb: str) -> Event:
    if verb not in _VERBS:
        raise ValueError(phrase("its verb is not known"))
    return _VERBS[verb]


_WISHES: Final[dict[str, type[events.Wish]]] = {
    name.removesuffix("Requested").lower(): kind
    for name, kind in vars(events).items()
    if isinstance(kind, type) and issubclass(kind, events.Wish) and kind is not events.Wish
}
"""By what stands in a line: whatever else the streamer may wish one day is recorded as well."""
_WISH_FORMS: Final[dict[str, TypeAdapter[events.Wish]]] = {name: TypeAdapter(kind) for name, kind in _WISHES.items()}


def _wish_line(what: events.Wish, *, is_redacted: bool) -> Line:
    name = next(name for name, kind in _WISHES.items() if isinstance(what, kind))
    fields = _WISH_FORMS[name].dump_python(what, mode="json")
    hidden = PERSONAL_SETTINGS if is_redacted else frozenset()
    return {"wish": name} | {field: value for field, value in fields.items() if field not in hidden}


def _wish(name: str, line: Mapping[str, Any]) -> Event:
    if name not in _WISH_FORMS:
        raise ValueError(phrase("its wish is not known"))
    fields = {field: value for field, value in line.items() if field not in ("wish", "at_secs")}
    numbers = {field: value for field, value in fields.items() if type(value) in (int, float)}
    if not all(0 < number <= (MOST_LANES if field == "lanes" else MOST_WISHED) for field, number in numbers.items()):
        raise ValueError(phrase("its number is impossible"))
    return _WISH_FORMS[name].validate_python(fields)


def _address(url: str, pseudonyms: Pseudonyms | None) -> str:
    return url if pseudonyms is None or url.startswith(BUILT_IN) else pseudonyms.address(url)


def _digest(text: str) -> str:
    """It becomes a file's name, so it is one and nothing else."""
    if len(text) != 64 or set(text) - set("0123456789abcdef"):
        raise ValueError(phrase("its digest is none"))
    return text
