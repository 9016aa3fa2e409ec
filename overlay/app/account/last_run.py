"""The account of a run: what it was, what it counted, what it had to remark. It outlives the run as `last-run.json`."""

from collections.abc import Callable
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from overlay.app.logbook.plain_text import escaped
from overlay.app.logbook.redaction import Redactor
from overlay.app.terminal import padded
from overlay.phrase import Phrase, joined, phrase
from overlay.protocol.moment import parse_timestamp

FORMAT: Final = "hyperfocus-last-run"

RUNS: Final = phrase("still running")
NONE: Final = phrase("none")
_TOPICS: Final = {
    "gifts": phrase("Gifts"),
    "malformed": phrase("Malformed frames"),
    "unknown": phrase("Unknown messages"),
    "unknown field": phrase("Unknown fields"),
    "corrected": phrase("Corrected fields"),
    "unexpected": phrase("Unexpected messages"),
    "engine error": phrase("Engine's errors"),
}
"""What the topics of the counters are for a reader, in the order in which they are read."""
_KINDS: Final = {
    "shown": phrase("shown"),
    "not shown": phrase("not shown"),
    "repeated": phrase("repeated"),
    "repeated with other content": phrase("repeated with other content"),
}


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, allow_inf_nan=False)


class RemarkLine(_Part):
    """A warning or an error."""

    timestamp: str
    level: str
    words: str


class LinkLine(_Part):
    """The connection, as it was when this was written."""

    phase: str = "off"
    words: str = ""
    latency_ms: float = 0.0
    session_id: str = ""
    is_negotiated: bool = True
    features: tuple[str, ...] = ()


class LastRun(_Part):
    """One run. Nothing in it is secret once it was `cleaned`.

    Attributes:
        started, written: When the run began, and when this was written.
        ended: How it ended; None while it runs, and of a run that could not say.
        counts: By topic and kind.
        remarks: The last warnings and errors, the oldest first.
        log_trouble: Why the log cannot be written, or "".
    """

    format: Literal["hyperfocus-last-run"] = FORMAT
    version: Literal[1] = 1
    app: str
    system: str
    started: str
    written: str
    ended: str | None = None
    safe_mode: bool = False
    frames: int = 0
    settings: dict[str, JsonValue] = Field(default_factory=dict)
    link: LinkLine = LinkLine()
    counts: dict[str, dict[str, int]] = Field(default_factory=dict)
    remarks: tuple[RemarkLine, ...] = ()
    log_trouble: str = ""

    @property
    def lasted_secs(self) -> float:
        """How long it had run when this was written."""
        started, written = parse_timestamp(self.started), parse_timestamp(self.written)
        return 0.0 if started is None or written is None else max(0.0, (written - started) / 1000)

    def cleaned(self, redactor: Redactor) -> "LastRun":
        """Without secrets, and without what could forge a line: strangers choose some of the words."""
        tree = _cleaned(self.model_dump(mode="json"), redactor)
        return LastRun.model_validate(tree)

    def facts(self, if_endless: str = RUNS) -> list[tuple[str, str]]:
        """What a reader wants to know first: a name and its value, each on one line.

        Args:
            if_endless: What to say of its end where none is written down.
        """
        link = self.link
        connection = [link.phase, link.words]
        if link.session_id:
            connection.append(phrase("session {session}", session=link.session_id))
        if not link.is_negotiated:
            connection.append(phrase("subprotocol not negotiated"))
        if link.features:
            connection.append(phrase("features {features}", features=", ".join(link.features)))
        run = phrase(
            "{moment}, {duration}, {end}",
            moment=_moment(self.started),
            duration=_duration(self.lasted_secs),
            end=Phrase(self.ended) if self.ended else if_endless,
        )
        round_trip = phrase("{n} ms", n=f"{link.latency_ms:.1f}") if link.latency_ms else phrase("not measured")
        return [
            (phrase("Version"), f"{self.app}; {self.system}"),
            (phrase("Run"), run),
            (phrase("Mode"), phrase("safe: no models, video or sound") if self.safe_mode else phrase("normal")),
            (phrase("Connection"), joined(connection, "; ")),
            (phrase("Round trip"), round_trip),
            (phrase("Frames"), phrase("{n} presented", n=self.frames)),
            (phrase("Log"), self.log_trouble or phrase("fine")),
        ]

    def topics(self) -> list[tuple[str, str]]:
        """The counts for a reader: a topic, and all its kinds on one line."""
        known = [topic for topic in _TOPICS if self.counts.get(topic)]
        others = [topic for topic in self.counts if topic not in _TOPICS and self.counts[topic]]
        return [(_TOPICS.get(topic, topic), _kinds(self.counts[topic])) for topic in (*known, *others)]

    def as_text(self, if_endless: str = RUNS, tell: Callable[[str], str] = str) -> str:
        """All of it, to be read and to be sent; `if_endless` as in `facts`, and `tell` speaks the reader's language."""
        lines = [tell(phrase("Hyperfocus Overlay, diagnostics"))]
        lines += [f"{padded(tell(name), 12)}{tell(value)}" for name, value in self.facts(if_endless)]
        counts = self.topics() or [(phrase("Nothing"), phrase("yet"))]
        lines += ["", tell(phrase("Counted")), *(f"  {tell(topic)}: {tell(kinds)}" for topic, kinds in counts)]
        lines += ["", tell(phrase("Last warnings and errors"))]
        lines += [f"  {one.timestamp} {one.level}: {one.words}" for one in self.remarks] or [f"  {tell(NONE)}"]
        lines += ["", tell(phrase("Settings")), *(f"  {name} = {value}" for name, value in self.settings.items())]
        return "\n".join(lines) + "\n"


def read_last_run(text: str | None) -> LastRun | None:
    """The account in a file's text; None where there is none, or none that this version understands."""
    if text is None:
        return None
    try:
        return LastRun.model_validate_json(text)
    except ValidationError:
        return None


def _moment(timestamp: str) -> str:
    return timestamp.replace("T", " ").partition(".")[0] + " UTC"


def _duration(secs: float) -> str:
    minutes, hours = int(secs // 60), int(secs // 3600)
    if hours:
        return phrase("{hours} h {minutes} min", hours=hours, minutes=minutes % 60)
    if minutes:
        return phrase("{minutes} min {secs} s", minutes=minutes, secs=int(secs % 60))
    return phrase("{secs} s", secs=round(secs))


def _kinds(counts: dict[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    return joined((phrase("{n} {kind}", n=count, kind=_KINDS.get(kind, kind)) for kind, count in ordered), ", ")


def _cleaned(value: JsonValue, redactor: Redactor) -> JsonValue:
    match value:
        case str():
            return escaped(redactor.clean(value))
        case list():
            return [_cleaned(one, redactor) for one in value]
        case dict():
            return _cleaned_dict(value, redactor)
        case _:
            return value


def _cleaned_dict(tree: dict[str, JsonValue], redactor: Redactor) -> dict[str, JsonValue]:
    cleaned: dict[str, JsonValue] = {}
    for name, value in tree.items():
        clean_name = escaped(redactor.clean(name))
        before = cleaned.get(clean_name)
        if isinstance(before, int) and isinstance(value, int):  # two kinds that differed in a secret only
            cleaned[clean_name] = before + value
        else:
            cleaned[clean_name] = _cleaned(value, redactor)
    return cleaned
