"""What a scenario makes the engine do: frozen values, the same whether a plan or a test asks for them."""

from dataclasses import dataclass, field
from typing import Literal

from overlay.engine.wire import ErrorOrder, GiftOrder
from overlay.protocol.messages import Goal

Subprotocol = Literal["ours", "none", "wrong"]


@dataclass(frozen=True, slots=True)
class SendGift:
    """Send a gift under a new id, or under `gift_id`; `label` names it for a later `RepeatGift`."""

    order: GiftOrder
    gift_id: str | None = None
    label: str | None = None


@dataclass(frozen=True, slots=True)
class RepeatGift:
    """Send a gift again under its old id.

    Attributes:
        label: Which; None: the last one sent.
        order: What it says now; None: the same bytes again.
    """

    label: str | None = None
    order: GiftOrder | None = None


@dataclass(frozen=True, slots=True)
class SendStatus:
    """Send a `stream:status`; `goal` None hides the goal."""

    is_live: bool = True
    viewer_count: int = 0
    goal: Goal | None = None


@dataclass(frozen=True, slots=True)
class SendError:
    """Send an `error`."""

    order: ErrorOrder


@dataclass(frozen=True, slots=True)
class SendPing:
    """Send a heartbeat outside of the rhythm; `sequence` None: the next one."""

    sequence: int | None = None


@dataclass(frozen=True, slots=True)
class SendText:
    """Send this text frame, whatever it holds."""

    text: str


@dataclass(frozen=True, slots=True)
class SendMalformed:
    """Send one frame of the catalogue in `malformed`."""

    name: str


@dataclass(frozen=True, slots=True)
class Cut:
    """End every connection without a close frame: with a reset, or half-way through a frame."""

    how: Literal["reset", "fin", "mid-frame"] = "reset"


@dataclass(frozen=True, slots=True)
class Close:
    """Close every connection with this code."""

    code: int = 1000
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Silence:
    """Say nothing for `secs` on the connections there are: no heartbeat, no gift.

    Attributes:
        is_deaf: Also read nothing, so that control pings stay unanswered: a link that is half open.
    """

    secs: float
    is_deaf: bool = False


@dataclass(frozen=True, slots=True)
class Refusal:
    """How an upgrade is answered with plain HTTP.

    Attributes:
        delay_secs: How long the request hangs first.
    """

    status: int = 503
    headers: tuple[tuple[str, str], ...] = ()
    body: str = ""
    delay_secs: float = 0.0


@dataclass(frozen=True, slots=True)
class Welcome:
    """How a connection is received.

    Attributes:
        subprotocol: Which is selected: ours, none, or one that nobody offered.
        ack_after_secs: How long `connection:init` waits for its answer; None: for ever.
        ack_text: What is sent as `connection:ack`, word for word; None: an honest one.
        error: Sent in place of the answer.
        close_code: The connection is closed with it as soon as it opened, or after `error`.
        upgrade_after_secs: How long the upgrade request hangs first.
    """

    subprotocol: Subprotocol = "ours"
    ack_after_secs: float | None = 0.0
    ack_text: str | None = None
    error: ErrorOrder | None = None
    close_code: int | None = None
    upgrade_after_secs: float = 0.0


@dataclass(frozen=True, slots=True)
class ReceiveNext:
    """Treat the next `times` upgrade requests this way."""

    reception: Refusal | Welcome = field(default_factory=Welcome)
    times: int = 1


Action = (
    SendGift
    | RepeatGift
    | SendStatus
    | SendError
    | SendPing
    | SendText
    | SendMalformed
    | Cut
    | Close
    | Silence
    | ReceiveNext
)
