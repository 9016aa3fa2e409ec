"""The awkward questions of an inspection: what is sent, and what an engine makes of it. Pure."""

from dataclasses import dataclass, field
from enum import Enum
from typing import Final

from overlay.engine.verdict import Finding, breaks, fine, odd
from overlay.protocol.moment import Moment, format_timestamp

ANSWER_SECS: Final = 5.0
"""How long an error may take to count as the answer."""


class Probe(Enum):
    """One awkward question; the value says what it is."""

    UNKNOWN = "a message of an unknown type"
    MALFORMED = "a frame that is no JSON"

    def text(self, now: Moment) -> str:
        """The frame."""
        match self:
            case Probe.UNKNOWN:
                stamp = format_timestamp(now.epoch_ms)
                return f'{{"type": "conform:unknown", "payload": {{}}, "timestamp": "{stamp}", "version": "1.0.0"}}'
            case Probe.MALFORMED:
                return '{"type": "gift:ack", "payload": '


_ASKED_AT: Final = (0.2, 0.5)
"""When they are asked, as parts of the time there is."""


@dataclass(slots=True)
class Probing:
    """Asks one question after the other, and judges the answers; what one connection prevents, the next may ask."""

    _left: list[Probe] = field(default_factory=lambda: list(Probe))
    _ask_secs: list[float] = field(default_factory=list)
    _asked: Probe | None = None
    _answer_by_secs: float = 0.0
    _end_secs: float = 0.0

    def plan(self, now_secs: float, span_secs: float) -> None:
        """There is this much time from now on, for the questions that are left."""
        self._ask_secs = [now_secs + part * span_secs for part, _probe in zip(_ASKED_AT, self._left, strict=False)]
        self._end_secs = now_secs + span_secs

    def deadline_secs(self) -> float | None:
        """When the next question, or the last moment for an answer, is due."""
        if self._asked is not None:
            return self._answer_by_secs
        return self._ask_secs[0] if self._ask_secs else None

    def next(self, now_secs: float) -> Probe | None:
        """The question that is to be asked now, if there is one."""
        if self._asked is not None or not self._ask_secs or now_secs < self._ask_secs[0]:
            return None
        del self._ask_secs[0]
        self._asked = self._left.pop(0)
        following_secs = self._ask_secs[0] if self._ask_secs else self._end_secs
        self._answer_by_secs = min(now_secs + ANSWER_SECS, max(following_secs, now_secs))
        return self._asked

    def answered(self, code: str) -> Finding | None:
        """An error came; what it means if a question was open."""
        probe, self._asked = self._asked, None
        return None if probe is None else fine(_place(probe), f"an error, {code}; the connection is kept")

    def ended(self, how: str) -> Finding | None:
        """The engine ended the connection; what it means if a question was open."""
        probe, self._asked = self._asked, None
        self._ask_secs.clear()
        if probe is None:
            return None
        judge = odd if probe is Probe.UNKNOWN else breaks  # "always handle malformed messages gracefully"
        return judge(_place(probe), f"the connection was ended {how}")

    def silence(self, now_secs: float = float("inf")) -> Finding | None:
        """The finding, if no answer came to a question that is open no longer."""
        if self._asked is None or now_secs < self._answer_by_secs:
            return None
        probe, self._asked = self._asked, None
        if probe is Probe.UNKNOWN:
            return fine(_place(probe), "none; the connection is kept")
        return odd(_place(probe), "no error came; the connection is kept")

    def stop(self) -> None:
        """Ask no more on this connection."""
        self._ask_secs.clear()


def _place(probe: Probe) -> str:
    return f"answer to {probe.value}"
