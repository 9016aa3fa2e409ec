"""The steps of a scenario, as they are written in its file: one frozen model for each value of `do`.

Here stands only what may be written; what a step comes to is in `plan`.
"""

import re
from typing import Annotated, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

from overlay.engine.malformed import CATALOGUE
from overlay.engine.viewers import Viewer, viewer_named
from overlay.engine.wire import ErrorOrder, GiftOrder
from overlay.protocol.messages import Goal

Secs = Annotated[float, Field(ge=0, le=86_400, strict=False)]
Money = Annotated[float, Field(ge=0, le=1e15, strict=False)]
Count = Annotated[int, Field(ge=1, le=1_000_000)]
Name = Annotated[str, Field(min_length=1)]
Text = Annotated[str, Field()]


def _sendable(code: int) -> int:
    if code in (1004, 1005, 1006) or 1015 <= code < 3000:
        raise ValueError(f"{code} may not be sent (RFC 6455, section 7.4)")
    return code


def _header_name(name: str) -> str:
    if not _TOKEN.fullmatch(name):
        raise ValueError("is no name of a header (RFC 9110, section 5.1)")
    return name


def _header_value(value: str) -> str:
    if not all(" " <= character <= "~" or character == "\t" for character in value):
        raise ValueError("a header holds one line of ASCII")
    return value


_TOKEN: Final = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]+")
HeaderName = Annotated[str, AfterValidator(_header_name)]
HeaderValue = Annotated[str, AfterValidator(_header_value)]
CloseCode = Annotated[int, Field(ge=1000, le=4999), AfterValidator(_sendable)]

EVERY_FRAME = "all"


class Written(BaseModel):
    """What all parts of a scenario file share: nothing unknown, nothing converted, nothing changed later."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid", allow_inf_nan=False, hide_input_in_errors=True)


class Step(Written):
    """What all steps share.

    Attributes:
        after_secs: The wait after the step before it.
        meanwhile: The next step counts from this one's start, not from its end.
    """

    after_secs: Secs = 0.0
    meanwhile: bool = False


class Giving(Step):
    """What all steps that give share; `value` is of one piece."""

    type: Name = "rose"
    quantity: Annotated[int, Field(ge=0, le=10**36)] = 1
    value: Money | None = None
    sender: Text | None = None
    avatar: Text = ""
    is_subscriber: bool | None = None
    is_moderator: bool | None = None
    animation: Text = "particle"
    duration_ms: Annotated[float, Field(strict=False)] | None = None
    asset_url: Text = ""
    sound_url: Text = ""
    rank: Annotated[float, Field(strict=False)] = 0.0

    def order(self, *, sender: Viewer, quantity: int | None = None, combo: int | None = None) -> GiftOrder:
        """The gift; with `combo` one of a streak."""
        return GiftOrder(
            gift_type=self.type,
            quantity=self.quantity if quantity is None else quantity,
            value=self.value,
            sender=sender,
            animation_type=self.animation,
            duration_ms=self.duration_ms,
            asset_url=self.asset_url,
            sound_url=self.sound_url,
            is_streak=combo is not None,
            combo_count=1 if combo is None else combo,
            rank=self.rank,
        )

    def viewer(self, somebody: Viewer) -> Viewer:
        """Who gives: the one named, or `somebody`; with the marks that the step sets."""
        viewer = somebody if self.sender is None else viewer_named(self.sender)
        return Viewer(
            viewer.user_id,
            viewer.username,
            self.avatar,
            viewer.is_subscriber if self.is_subscriber is None else self.is_subscriber,
            viewer.is_moderator if self.is_moderator is None else self.is_moderator,
        )


class GiftStep(Giving):
    """One gift. `combo` makes it one of a streak; `label` names it for `duplicate`; `gift_id` is sent as it stands."""

    do: Literal["gift"]
    combo: Annotated[int, Field(ge=0)] | None = None
    label: Name | None = None
    gift_id: Name | None = None
    age_secs: Annotated[float, Field(strict=False)] = 0.0


class StreakStep(Giving):
    """`count` gifts of one sender with a rising combo; `quantity` is each one's share.

    Attributes:
        counting: Whether `quantity` on the wire is the share (delta) or the sum so far (cumulative).
        same_id: Whether all of them carry one gift id.
    """

    do: Literal["streak"]
    count: Count
    every_secs: Secs = 0.4
    counting: Literal["delta", "cumulative"] = "delta"
    same_id: bool = False


class BurstStep(Step):
    """`count` gifts, evenly within `over_secs`; types and, where named, senders take turns by chance."""

    do: Literal["burst"]
    count: Count
    over_secs: Secs
    types: Annotated[tuple[Name, ...], Field(min_length=1, strict=False)] = ("rose",)
    senders: Annotated[tuple[Name, ...], Field(strict=False)] = ()
    most_pieces: Annotated[int, Field(ge=1)] = 1


class GoalSpec(Written):
    """What the stream collects for."""

    type: Text = "gifts"
    target: Annotated[float, Field(strict=False)]
    current: Annotated[float, Field(strict=False)] = 0.0
    description: Text = ""

    def goal(self) -> Goal:
        """The goal as the wire knows it."""
        return Goal(type=self.type, target=self.target, current=self.current, description=self.description)


class StatusStep(Step):
    """A `stream:status`; without a goal it hides the goal."""

    do: Literal["status"]
    live: bool = True
    viewers: Annotated[int, Field(ge=0)] = 0
    goal: GoalSpec | None = None


class GoalStep(Step, GoalSpec):
    """A new goal or a new state of it; everything else of the status stays as it was."""

    do: Literal["goal"]


class PauseStep(Step):
    """Nothing for a while; heartbeats go on."""

    do: Literal["pause"]
    secs: Secs


class ErrorSpec(Written):
    """An `error`; `retry_after_ms` takes any number and even a text, for hosts must bear both."""

    code: Name = "RATE_LIMIT"
    message: Text = ""
    retryable: bool = True
    retry_after_ms: float | int | Text | None = None

    def order(self) -> ErrorOrder:
        """The error as an order."""
        return ErrorOrder(self.code, self.message, self.retryable, self.retry_after_ms)


class ErrorStep(Step, ErrorSpec):
    """An `error` on the connections there are."""

    do: Literal["error"]


class PingStep(Step):
    """A heartbeat outside of the rhythm, with any sequence number."""

    do: Literal["ping"]
    sequence: int | None = None


class CutStep(Step):
    """The end of all connections without a close frame."""

    do: Literal["cut"]
    how: Literal["reset", "fin", "mid-frame"] = "reset"


class CloseStep(Step):
    """A close frame to everybody."""

    do: Literal["close"]
    code: CloseCode = 1001
    reason: Annotated[str, Field(max_length=100)] = ""


class SilenceStep(Step):
    """Not a word for `secs`; with `deaf` nothing is read either, and control pings stay unanswered."""

    do: Literal["silence"]
    secs: Secs
    deaf: bool = False


class MalformedStep(Step):
    """A frame of the catalogue by its name, all of them one after another ("all"), or a text of one's own."""

    do: Literal["malformed"]
    frame: Name | None = None
    text: Text | None = None
    times: Count = 1
    every_secs: Secs = 1.0

    @model_validator(mode="after")
    def _names_one_thing(self) -> "MalformedStep":
        if (self.frame is None) == (self.text is None):
            raise ValueError("needs either frame or text")
        if self.frame not in (None, EVERY_FRAME, *CATALOGUE):
            raise ValueError(f'frame must be "{EVERY_FRAME}" or one of {", ".join(CATALOGUE)}')
        return self


class DuplicateStep(Step):
    """A gift again: the last one, or the one labelled `of`. What is set here replaces what it said."""

    do: Literal["duplicate"]
    of: Name | None = None
    type: Name | None = None
    quantity: Annotated[int, Field(ge=0)] | None = None
    value: Money | None = None
    combo: Annotated[int, Field(ge=0)] | None = None


class RefuseStep(Step):
    """The next `times` upgrade requests get plain HTTP; the ones there are stay."""

    do: Literal["refuse"]
    status: Annotated[int, Field(ge=200, le=599)] = 503
    times: Count = 1
    headers: dict[HeaderName, HeaderValue] = {}
    body: Text = ""
    delay_secs: Secs = 0.0


class WelcomeStep(Step):
    """The next `times` connections are received in an odd way.

    Attributes:
        subprotocol: Which one is selected.
        ack: Whether `connection:init` is answered; `ack_after_secs` says how late.
        error: Sent in place of the answer.
        close_code: Closes as soon as the connection opened, or after `error`.
    """

    do: Literal["welcome"]
    times: Count = 1
    subprotocol: Literal["ours", "none", "wrong"] = "ours"
    ack: bool = True
    ack_after_secs: Secs = 0.0
    error: ErrorSpec | None = None
    close_code: CloseCode | None = None


AnyStep = Annotated[
    GiftStep
    | StreakStep
    | BurstStep
    | StatusStep
    | GoalStep
    | PauseStep
    | ErrorStep
    | PingStep
    | CutStep
    | CloseStep
    | SilenceStep
    | MalformedStep
    | DuplicateStep
    | RefuseStep
    | WelcomeStep,
    Field(discriminator="do"),
]
