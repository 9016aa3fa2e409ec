"""What can happen to a connection, and what can be asked of it: the vocabulary between the session and a socket.

Each carries the number of the connection it speaks of, so that a late word from an old one is recognised and dropped.
"""

from dataclasses import dataclass
from enum import Enum, auto


class FailureKind(Enum):
    """Why a connection could not be opened; each kind has its own patience (see `backoff.policy_for_failure`)."""

    NETWORK = auto()  # refused, unreachable, timed out, name not found
    HTTP = auto()  # the upgrade was answered with another status; `status` says which
    TLS = auto()
    SUBPROTOCOL = auto()  # the server insists on another one
    UNUSABLE = auto()  # the address or the credentials cannot be used at all


# --- what happened --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Connected:
    """The WebSocket is open.

    Attributes:
        subprotocol: What the server selected, or None.
        is_introduced: Whether `connection:init` has left already.
    """

    link: int
    subprotocol: str | None
    is_introduced: bool = False


@dataclass(frozen=True, slots=True)
class ConnectFailed:
    """The WebSocket did not open. `words` say why, for the streamer, and hold no secret."""

    link: int
    kind: FailureKind
    words: str
    status: int | None = None
    retry_after_secs: float | None = None


@dataclass(frozen=True, slots=True)
class Disconnected:
    """The WebSocket is gone; 1006 stands for "without a closing handshake" (RFC 6455, section 7.4.1)."""

    link: int
    code: int
    reason: str = ""


@dataclass(frozen=True, slots=True)
class TextReceived:
    """A text frame was read."""

    link: int
    text: str


@dataclass(frozen=True, slots=True)
class BinaryReceived:
    """A binary frame was read; the contract has none."""

    link: int
    data: bytes


@dataclass(frozen=True, slots=True)
class PingAnswered:
    """The peer answered our control ping `token`: it has read all that was sent before it."""

    link: int
    token: int
    round_trip_ms: float


@dataclass(frozen=True, slots=True)
class NetworkReturned:
    """While nobody was connected, this computer got a network, or woke up: it is worth to try again."""


@dataclass(frozen=True, slots=True)
class AbilityFound:
    """This machine has turned out to be able to something, or not any more; the engine hears of it the next time.

    Attributes:
        ability: As `connection:init` names it.
        is_there: Whether it is able to it now.
    """

    ability: str
    is_there: bool


LinkEvent = (
    Connected
    | ConnectFailed
    | Disconnected
    | TextReceived
    | BinaryReceived
    | PingAnswered
    | NetworkReturned
    | AbilityFound
)


# --- what is asked --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Connect:
    """Open a connection, and call it `link`."""

    link: int


@dataclass(frozen=True, slots=True)
class Disconnect:
    """Close with the closing handshake."""

    link: int
    code: int = 1000
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Abort:
    """Drop the connection without a word: the peer does not listen any more."""

    link: int


@dataclass(frozen=True, slots=True)
class SendText:
    """Send a text frame."""

    link: int
    text: str


@dataclass(frozen=True, slots=True)
class SendPing:
    """Send a WebSocket control ping, whose answer is `PingAnswered` with the same token."""

    link: int
    token: int


LinkCommand = Connect | Disconnect | Abort | SendText | SendPing
