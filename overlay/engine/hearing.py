"""What comes from a host, an upgrade request or a frame, turned into the entries that the journal gets for it."""

from collections.abc import Iterator
from typing import Final

from websockets.exceptions import ConnectionClosed
from websockets.http11 import Request

from overlay.engine.checks import Fault, upgrade_faults
from overlay.engine.journal import Acked, Complained, Entry, Introduced, Journal, Ponged, Problem, Upgrade
from overlay.engine.peer import Peer
from overlay.protocol.messages import ConnectionInit, ErrorMessage, GiftAck, GiftAckPayload, HeartbeatPong

_FRAMING_CODES: Final = (1002, 1007, 1009)
"""Of RFC 6455, section 7.4.1: about the frames themselves, whatever they say."""


def upgrade_entries(
    connection: int, request: Request, status: int, selected: str | None, now_secs: float
) -> Iterator[Entry]:
    """How an upgrade request was answered, then all that is wrong with it."""
    lines = request.headers.get_all("Sec-WebSocket-Protocol")
    offered = tuple(name.strip() for line in lines for name in line.split(","))
    path = request.path.partition("?")[0]  # a query may hold a token
    headers = tuple(request.headers.raw_items())
    yield Upgrade(now_secs, connection, path, status, offered, selected, headers)
    for fault in upgrade_faults(offered):
        yield Problem(now_secs, connection, fault.place, fault.words)


def entries_for(frame: str | bytes, peer: Peer, journal: Journal, now_secs: float) -> Iterator[Entry]:
    """What was said, then all that is wrong with it."""
    if isinstance(frame, bytes):
        yield Problem(now_secs, peer.number, "message", "a binary frame; the contract knows only text")
        return
    conversation = peer.conversation
    reading = conversation.read(frame, now_secs)
    match reading.message:
        case ConnectionInit(payload=payload):
            yield Introduced(now_secs, peer.number, payload)
        case HeartbeatPong(payload=payload):
            waited_secs = now_secs - conversation.pings.get(payload.sequence, now_secs)
            yield Ponged(now_secs, peer.number, payload.sequence, waited_secs, payload.stats)
        case GiftAck(payload=payload):
            client_id = conversation.client_id or ""
            waited_secs = _since_sent(payload, journal, now_secs)
            yield Acked(now_secs, peer.number, client_id, payload, waited_secs, reading.is_repeat)
        case ErrorMessage(payload=payload):
            yield Complained(now_secs, peer.number, payload)
        case None:
            pass
    for fault in reading.faults:
        yield Problem(now_secs, peer.number, fault.place, fault.words)


def framing_fault(ended: ConnectionClosed, *, is_planned: bool) -> Fault | None:
    """What the host sent that is no frame, where that is why the connection was ended; `is_planned` by a scenario."""
    ours = ended.sent
    if is_planned or ended.rcvd is not None or ours is None or ours.code not in _FRAMING_CODES:
        return None
    return Fault("frame", f"{ours.reason or 'cannot be read'}; ended with {ours.code}")


def _since_sent(payload: GiftAckPayload, journal: Journal, now_secs: float) -> float:
    history = journal.gifts.get(payload.gift_id)
    return now_secs - history.sent_secs[-1] if history and history.sent_secs else 0.0
