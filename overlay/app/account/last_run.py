"""The account of a run: what it was, what it counted, what it had to remark. It outlives the run as `last-run.json`."""

from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field, JsonValue, ValidationError

from overlay.app.logbook.plain_text import escaped
from overlay.app.logbook.redaction import Redactor
from overlay.protocol.moment import parse_timestamp

FORMAT: Final = "hyperfocus-last-run"

_TOPICS: Final = {
    "gifts": "Gifts",
    "malformed": "Malformed frames",
    "unknown": "Unknown messages",
    "unknown field": "Unknown fields",
    "corrected": "Corrected fields",
    "unexpected": "Unexpected messages",
    "engine error": "Engine's errors",
}
"""What the topics of the counters are for a reader, in the order in which they are read."""


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

    def facts(self, if_endless: str = "still running") -> list[tuple[str, str]]:
        """What a reader wants to know first: a name and its value, each on one line.

        Args:
            if_endless: What to say of its end where none is written down.
        """
        link = self.link
        connection = [link.phase, *([link.words] if link.words else [])]
        if link.session_id:
            connection.append(f"session {link.session_id}")
        if not link.is_negotiated:
            connection.append("subprotocol not negotiated")
        if link.features:
            connection.append(f"features {', '.join(link.features)}")
        return [
            ("Version", f"{self.app}; {self.system}"),
            ("Run", f"{_moment(self.started)}, {_duration(self.lasted_secs)}, {self.ended or if_endless}"),
            ("Mode", "safe: no models, video or sound" if self.safe_mode else "normal"),
            ("Connection", "; ".join(connection)),
            ("Round trip", f"{link.latency_ms:.1f} ms" if link.latency_ms else "not measured"),
            ("Frames", f"{self.frames:,} presented"),
            ("Log", self.log_trouble or "fine"),
        ]

    def topics(self) -> list[tuple[str, str]]:
        """The counts for a reader: a topic, and all its kinds on one line."""
        known = [topic for topic in _TOPICS if self.counts.get(topic)]
        others = [topic for topic in self.counts if topic not in _TOPICS and self.counts[topic]]
        return [(_TOPICS.get(topic, topic), _kinds(self.counts[topic])) for topic in (*known, *others)]

    def as_text(self, if_endless: str = "still running") -> str:
        """All of it, to be read and to be sent; `if_endless` as in `facts`."""
        lines = ["Hyperfocus Overlay, diagnostics"]
        lines += [f"{name:<12}{value}" for name, value in self.facts(if_endless)]
        lines += ["", "Counted", *(f"  {topic}: {kinds}" for topic, kinds in self.topics() or [("Nothing", "yet")])]
        lines += ["", "Last warnings and errors"]
        lines += [f"  {one.timestamp} {one.level}: {one.words}" for one in self.remarks] or ["  none"]
        lines += ["", "Settings", *(f"  {name} = {value}" for name, value in self.settings.items())]
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
        return f"{hours} h {minutes % 60} min"
    return f"{minutes} min {int(secs % 60)} s" if minutes else f"{secs:.0f} s"


def _kinds(counts: dict[str, int]) -> str:
    ordered = sorted(counts.items(), key=lambda item: -item[1])
    return ", ".join(f"{count:,} {kind}" for kind, count in ordered)


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
