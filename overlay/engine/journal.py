"""What happened, in order: what the engine sent, what the hosts answered, and what was wrong with it.

Each thing is one frozen entry. The journal keeps them all and answers the questions that tests and the summary ask; it
has no clock, the entries bring their time (monotonic seconds).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeVar

from overlay.protocol.messages import ErrorPayload, GiftAckPayload, InitPayload, Stats


@dataclass(frozen=True, slots=True)
class Upgrade:
    """An upgrade request was answered with `status`; 101 means that `connection` is open."""

    at_secs: float
    connection: int
    path: str
    status: int
    offered: tuple[str, ...] = ()
    selected: str | None = None
    headers: tuple[tuple[str, str], ...] = field(default=(), repr=False)  # may hold a token: never printed


@dataclass(frozen=True, slots=True)
class Introduced:
    """A host sent `connection:init`."""

    at_secs: float
    connection: int
    payload: InitPayload


@dataclass(frozen=True, slots=True)
class Welcomed:
    """The engine answered with `connection:ack`: the connection is live."""

    at_secs: float
    connection: int
    client_id: str


@dataclass(frozen=True, slots=True)
class Sent:
    """A frame went to `connections`; none at all means that nobody was there to get it.

    Attributes:
        what: The message type, or what else it was, in a word or two.
        about: More of it for a reader: "3 rose from Amélie".
        gift_id: The gift it carried, where the host can read it.
    """

    at_secs: float
    connections: tuple[int, ...]
    what: str
    about: str = ""
    gift_id: str | None = None


@dataclass(frozen=True, slots=True)
class Acked:
    """A host sent `gift:ack`.

    Attributes:
        waited_secs: Since the gift was last sent; 0 for a gift that never was.
        is_repeat: This client had acked the gift before.
    """

    at_secs: float
    connection: int
    client_id: str
    payload: GiftAckPayload
    waited_secs: float
    is_repeat: bool


@dataclass(frozen=True, slots=True)
class Ponged:
    """A host sent `heartbeat:pong`."""

    at_secs: float
    connection: int
    sequence: int
    round_trip_secs: float
    stats: Stats


@dataclass(frozen=True, slots=True)
class Complained:
    """A host sent `error`."""

    at_secs: float
    connection: int
    payload: ErrorPayload


@dataclass(frozen=True, slots=True)
class Problem:
    """A host broke the contract.

    Attributes:
        place: Message and field: "gift:ack payload.receivedAt".
        words: What is wrong there, one sentence part.
    """

    at_secs: float
    connection: int
    place: str
    words: str


@dataclass(frozen=True, slots=True)
class Closed:
    """A connection ended; 1006 is an end without a close frame. `by_host` says who began it."""

    at_secs: float
    connection: int
    code: int
    reason: str
    by_host: bool


Entry = Upgrade | Introduced | Welcomed | Sent | Acked | Ponged | Complained | Problem | Closed
E = TypeVar("E", Upgrade, Introduced, Welcomed, Sent, Acked, Ponged, Complained, Problem, Closed)


@dataclass(slots=True)
class GiftHistory:
    """One gift: when it was sent (an entry for each time somebody got it), and every ack."""

    sent_secs: list[float] = field(default_factory=list)
    acks: list[Acked] = field(default_factory=list)

    @property
    def is_differing(self) -> bool:
        """Whether one client gave two answers."""
        first = {ack.client_id: ack.payload for ack in reversed(self.acks)}
        return any(ack.payload != first[ack.client_id] for ack in self.acks)


@dataclass(frozen=True, slots=True)
class Summary:
    """The engine's account of a run.

    Attributes:
        sent: Gifts that at least one host got.
        acked: Of them, those with an ack.
        rendered: Of them, those acked with `rendered: true`.
        lost: Of them, those without an ack.
        undelivered: Gifts sent while no host was there to get them.
        repeated: Acks beyond a client's first for a gift.
        differing: Gifts for which one client gave two answers.
        slowest_pong_secs: The longest round trip of a heartbeat.
    """

    sent: int
    acked: int
    rendered: int
    lost: int
    undelivered: int
    repeated: int
    differing: int
    pings: int
    pongs: int
    slowest_pong_secs: float
    problems: int

    def __str__(self) -> str:
        words = (
            f"{self.sent} gifts sent, {self.acked} acked ({self.rendered} rendered), {self.lost} lost, "
            f"{self.repeated} acks repeated, {self.differing} differing; {self.pongs} of {self.pings} pings answered, "
            f"the slowest in {self.slowest_pong_secs * 1000:.0f} ms; {self.problems} problems"
        )
        return words + (f"; {self.undelivered} gifts found nobody" if self.undelivered else "")


class Journal:
    """The record of one engine run.

    Attributes:
        entries: Everything, in order.
        gifts: What became of each gift that was sent, by its id.
        acked: The ids of gifts with at least one ack.
        problems: What hosts did wrong.
    """

    def __init__(self, on_entry: Callable[[Entry], None]) -> None:
        self.entries: list[Entry] = []
        self.gifts: dict[str, GiftHistory] = {}
        self.acked: set[str] = set()
        self.problems: list[Problem] = []
        self._on_entry = on_entry

    def note(self, entry: Entry) -> None:
        """Add an entry and pass it on."""
        self.entries.append(entry)
        match entry:
            case Sent(gift_id=str(gift_id)):
                history = self.gifts.setdefault(gift_id, GiftHistory())
                if entry.connections:
                    history.sent_secs.append(entry.at_secs)
            case Acked() if entry.payload.gift_id in self.gifts:
                self.gifts[entry.payload.gift_id].acks.append(entry)
                self.acked.add(entry.payload.gift_id)
            case Problem():
                self.problems.append(entry)
            case _:
                pass
        self._on_entry(entry)

    def of(self, kind: type[E]) -> Iterator[E]:
        """All entries of one kind, in order."""
        return (entry for entry in self.entries if isinstance(entry, kind))

    def count(self, kind: type[Entry]) -> int:
        """How many entries of one kind there are."""
        return sum(isinstance(entry, kind) for entry in self.entries)

    def lost(self) -> list[str]:
        """The gifts that somebody got and nobody acked."""
        return [gift_id for gift_id, history in self.gifts.items() if history.sent_secs and not history.acks]

    def summary(self) -> Summary:
        """The account so far."""
        sent = [history for history in self.gifts.values() if history.sent_secs]
        pongs = list(self.of(Ponged))
        return Summary(
            sent=len(sent),
            acked=sum(bool(history.acks) for history in sent),
            rendered=sum(any(ack.payload.rendered for ack in history.acks) for history in sent),
            lost=len(self.lost()),
            undelivered=len(self.gifts) - len(sent),
            repeated=sum(ack.is_repeat for history in sent for ack in history.acks),
            differing=sum(history.is_differing for history in sent),
            pings=sum(len(entry.connections) for entry in self.of(Sent) if entry.what == "heartbeat:ping"),
            pongs=len(pongs),
            slowest_pong_secs=max((pong.round_trip_secs for pong in pongs), default=0.0),
            problems=len(self.problems),
        )
