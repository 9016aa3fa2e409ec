"""The speaking half of the engine: everything that it can be told to send, and every way to fail its hosts."""

import asyncio
import secrets
import time
from collections.abc import Callable, Coroutine, Iterable
from random import Random
from typing import Any, Final, Literal

from overlay.engine.actions import Refusal, Welcome
from overlay.engine.journal import Entry, Journal, Sent
from overlay.engine.malformed import CATALOGUE
from overlay.engine.peer import Peer
from overlay.engine.reception import Reception
from overlay.engine.viewers import crowd
from overlay.engine.wire import (
    ErrorOrder,
    GiftOrder,
    error_text,
    gift_text,
    ping_text,
    status_text,
)
from overlay.protocol.codec import Malformed, Unknown, decode_server, understand_binary
from overlay.protocol.messages import GiftReceived, Goal

RATE_LIMIT_SECS: Final = 5.0
"""What a RATE_LIMIT without `retryAfter` asks for (decision S3)."""

_LARGEST_FRAME: Final = 1 << 20
_TEXTS_KEPT: Final = 20_000


class Speaker:
    """Sends to all live hosts at once. Nothing here waits: what is sent is on its way when the method returns.

    Attributes:
        journal: Everything that happened.
        run_id: What the ids of this run's gifts begin with.
    """

    def __init__(self, *, run_id: str | None, seed: int, on_entry: Callable[[Entry], None]) -> None:
        self.journal = Journal(on_entry)
        self.run_id = secrets.token_hex(4) if run_id is None else run_id
        self._peers: dict[int, Peer] = {}
        self._reception = Reception()
        self._audience = crowd(Random(seed))  # noqa: S311  (nothing secret: the same seed shall bring the same people)
        self._given = 0
        self._last_gift_id: str | None = None
        self._texts: dict[str, str] = {}
        self._errands: set[asyncio.Task[None]] = set()
        self._live_since_ms: int | None = None

    # --- honest messages ---------------------------------------------------------------------------------------------

    def send_gift(self, order: GiftOrder | str = "rose", *, gift_id: str | None = None) -> str:
        """Send a gift to every live host and return its id: `gift_id`, or the next of this run."""
        if isinstance(order, str):
            order = GiftOrder(order)
        self._given += 1
        gift_id = f"{self.run_id}-{self._given:06d}" if gift_id is None else gift_id
        self._deliver(gift_id, order)
        return gift_id

    def repeat_gift(self, gift_id: str | None = None, order: GiftOrder | None = None) -> str:
        """Send a gift again under its id: the last one, or a given one; the same bytes, or another `order`.

        Raises:
            LookupError: There is no such gift, or it was sent too long ago.
        """
        gift_id = self._last_gift_id if gift_id is None else gift_id
        if gift_id is None or gift_id not in self._texts:
            raise LookupError(f"no gift {gift_id} to send again")
        if order is None:
            self._send(self._texts[gift_id], "gift:received", "again", gift_id)
        else:
            self._deliver(gift_id, order)
        return gift_id

    def send_status(self, *, is_live: bool = True, viewer_count: int = 0, goal: Goal | None = None) -> None:
        """Send a `stream:status`; no goal hides the goal."""
        now_ms = epoch_ms()
        if is_live:
            self._live_since_ms = self._live_since_ms or now_ms
        else:
            self._live_since_ms = None
        text = status_text(
            now_ms, is_live=is_live, viewer_count=viewer_count, started_epoch_ms=self._live_since_ms, goal=goal
        )
        about = f"{'live' if is_live else 'offline'}, {viewer_count} viewers"
        if goal is not None:
            about += f", {goal.description or goal.type} {goal.current:g} of {goal.target:g}"
        self._send(text, "stream:status", about)

    def send_error(self, order: ErrorOrder) -> None:
        """Send an `error`. One with `retryAfter` is watched: a host that sends too early has a problem."""
        begin_secs = self._now()  # before it is said: a host may hear it at once, and count from then
        reached = self._send(error_text(order, epoch_ms()), "error", order.code)
        wait_ms = order.retry_after_ms
        if wait_ms is None and order.code == "RATE_LIMIT":
            wait_ms = RATE_LIMIT_SECS * 1000
        if isinstance(wait_ms, int | float) and 0 < wait_ms <= 600_000:
            for peer in reached:
                peer.conversation.quiet = (begin_secs, begin_secs + wait_ms / 1000)

    def send_ping(self, sequence: int | None = None) -> None:
        """Send a heartbeat out of turn; `sequence` may repeat, go back, or be huge."""
        for peer in self.live_peers():
            self._ping(peer, sequence)

    # --- frames that break the contract ------------------------------------------------------------------------------

    def send_text(self, text: str, what: str = "text") -> str | None:
        """Send any text frame to every open connection; return the gift id that a host can read in it."""
        gift_id = _readable_gift_id(text)
        if gift_id is not None:
            self._texts[gift_id] = text
        self._send(text, what, f"{len(text)} characters", gift_id, self.open_peers())
        return gift_id

    def send_binary(self, data: bytes, what: str = "binary frame") -> str | None:
        """Send a binary frame to every open connection; return the gift id that a host can read in it."""
        gift_id = understand_binary(data).gift_id
        self._send(data, what, f"{len(data)} bytes", gift_id, self.open_peers())
        return gift_id

    def send_raw(self, data: bytes, what: str = "raw bytes") -> None:
        """Put bytes on the wire of every open connection as they are; `wire.frame` makes whole frames."""
        reached = tuple(peer.number for peer in self.open_peers() if peer.write(data))
        self.journal.note(Sent(self._now(), reached, what, f"{len(data)} bytes"))

    def send_malformed(self, name: str, *, gift_id: str | None = None) -> str | None:
        """Send a frame of the catalogue; return the gift id that must be acked, or None where there is none.

        Raises:
            KeyError: The catalogue has no such frame.
        """
        entry = CATALOGUE[name]
        self._given += 1
        frame = entry.make(gift_id or f"{self.run_id}-{self._given:06d}")
        what = f"malformed {name}"
        if isinstance(frame, str):
            return self.send_text(frame, what)
        if entry.wire == "binary":
            return self.send_binary(frame, what)
        self.send_raw(frame, what)
        return None

    # --- connections that break --------------------------------------------------------------------------------------

    def cut(self, how: Literal["reset", "fin", "mid-frame"] = "reset") -> None:
        """End every connection without a close frame; what was sent before still arrives, unless the host is behind."""
        reached = self.open_peers()
        self.journal.note(Sent(self._now(), tuple(peer.number for peer in reached), "cut", how))
        for peer in reached:
            peer.cut(how)

    def close_hosts(self, code: int = 1001, reason: str = "") -> None:
        """Begin to close every connection with this code; `Closed` entries follow."""
        reached = self.open_peers()
        self.journal.note(Sent(self._now(), tuple(peer.number for peer in reached), "close", str(code)))
        for peer in reached:
            self._errand(peer.close(code, reason))

    def be_silent(self, secs: float, *, is_deaf: bool = False) -> None:
        """Send nothing for `secs` on the connections there are, new ones excepted; if deaf, read nothing either."""
        reached = self.open_peers()
        about = f"for {secs:g} s{' and deaf' if is_deaf else ''}"
        self.journal.note(Sent(self._now(), tuple(peer.number for peer in reached), "silence", about))
        for peer in reached:
            peer.begin_silence(secs, is_deaf=is_deaf)

    def refuse_next(self, status: int = 503, times: int = 1, *, headers: Iterable[tuple[str, str]] = ()) -> None:
        """Answer the next `times` upgrade requests with plain HTTP."""
        self.receive_next(Refusal(status, tuple(headers)), times)

    def receive_next(self, reception: Refusal | Welcome, times: int = 1) -> None:
        """Treat the next `times` upgrade requests and connections in an odd way."""
        self._reception.expected.extend([reception] * times)

    def welcome_all(self) -> None:
        """Forget what `receive_next` asked for."""
        self._reception.expected.clear()

    # --- within ------------------------------------------------------------------------------------------------------

    def open_peers(self) -> list[Peer]:
        """The connections that something can be sent on, welcomed or not."""
        return [peer for peer in self._peers.values() if peer.is_open]

    def live_peers(self) -> list[Peer]:
        """The hosts whose handshake is done."""
        return [peer for peer in self._peers.values() if peer.is_live]

    def _deliver(self, gift_id: str, order: GiftOrder) -> None:
        sender = next(self._audience) if order.sender is None else order.sender
        text = gift_text(order, gift_id, sender, epoch_ms())
        self._last_gift_id = gift_id
        self._texts[gift_id] = text
        if len(self._texts) > _TEXTS_KEPT:
            del self._texts[next(iter(self._texts))]
        about = f"{order.quantity} {order.gift_type} from {sender.username}"
        if order.is_streak:
            about += f", combo {order.combo_count}"
        self._send(text, "gift:received", about, gift_id)

    def _ping(self, peer: Peer, sequence: int | None = None) -> None:
        sequence = peer.next_sequence() if sequence is None else sequence
        if peer.send(ping_text(sequence, epoch_ms())):
            now_secs = self._now()
            peer.conversation.pings[sequence] = now_secs
            self.journal.note(Sent(now_secs, (peer.number,), "heartbeat:ping", str(sequence)))

    def _send(
        self, frame: str | bytes, what: str, about: str, gift_id: str | None = None, to: Iterable[Peer] | None = None
    ) -> list[Peer]:
        # Noted after it was sent: an ack cannot come between, for nothing here gives the loop a turn.
        reached = [peer for peer in (self.live_peers() if to is None else to) if peer.send(frame)]
        self.journal.note(Sent(self._now(), tuple(peer.number for peer in reached), what, about, gift_id))
        return reached

    def _errand(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.get_running_loop().create_task(work)
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    def _now(self) -> float:
        return asyncio.get_running_loop().time()


def epoch_ms() -> int:
    """The wall clock, for what is written into messages."""
    return time.time_ns() // 1_000_000


def _readable_gift_id(text: str) -> str | None:
    """The id of the gift that a host owes an answer for when it reads this frame."""
    if len(text) > _LARGEST_FRAME:
        return None  # the host closes before it reads so much
    match decode_server(text):
        case Malformed(gift_id=gift_id):
            return gift_id
        case GiftReceived(payload=payload):
            return payload.gift_id
        case Unknown():
            return None
        case _:
            return None
