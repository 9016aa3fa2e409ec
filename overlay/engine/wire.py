"""The engine's messages as text, and frames as bytes where a test must break the framing itself."""

import json
import struct
from dataclasses import dataclass
from typing import Final, TypeVar

from overlay.engine.viewers import Viewer
from overlay.protocol.codec import encode
from overlay.protocol.messages import (
    API_VERSION,
    AckPayload,
    AnimationPayload,
    ConnectionAck,
    EngineConfig,
    GiftMetadata,
    GiftPayload,
    GiftReceived,
    Goal,
    HeartbeatPing,
    PingPayload,
    SenderPayload,
    StatusPayload,
    StreamStatus,
)
from overlay.protocol.moment import format_timestamp

PRICES: Final = {"rose": 1.0, "heart": 5.0, "star": 50.0, "confetti": 100.0, "diamond": 500.0, "rocket": 5000.0}
"""What one piece costs, in the platform's currency; what is not listed costs 1."""

DURATIONS_MS: Final = {"rose": 2500, "heart": 2500, "star": 3500, "confetti": 4000, "diamond": 4500, "rocket": 6000}

Part = TypeVar("Part", SenderPayload, AnimationPayload)

CONTINUATION, TEXT = 0x0, 0x1
"""Opcodes of RFC 6455, section 11.8."""


@dataclass(frozen=True, slots=True)
class GiftOrder:
    """What shall be sent as one `gift:received`.

    Attributes:
        gift_type: As on the wire: "rose".
        quantity: This message's share.
        value: Of one piece; None: its price in `PRICES`. On the wire goes quantity times value.
        sender: None: somebody from the audience.
        duration_ms: None: what suits the type.
        combo_count: The running count of a streak; 1 outside of one.
        age_ms: How long ago the viewer sent it, for gifts that arrive late.
    """

    gift_type: str = "rose"
    quantity: int = 1
    value: float | None = None
    sender: Viewer | None = None
    animation_type: str = "particle"
    duration_ms: float | None = None
    asset_url: str = ""
    sound_url: str = ""
    is_streak: bool = False
    combo_count: int = 1
    rank: float = 0
    age_ms: int = 0

    @property
    def total_value(self) -> float:
        """What the whole message is worth."""
        return self.quantity * (PRICES.get(self.gift_type.lower(), 1.0) if self.value is None else self.value)


def gift_text(order: GiftOrder, gift_id: str, sender: Viewer, epoch_ms: int) -> str:
    """The `gift:received` for an order, sent by `sender` unless the order names another."""
    sender = order.sender or sender
    duration_ms = DURATIONS_MS.get(order.gift_type.lower(), 3000) if order.duration_ms is None else order.duration_ms
    payload = GiftPayload(
        gift_id=gift_id,
        gift_type=order.gift_type,
        quantity=order.quantity,
        total_value=order.total_value,
        sender=_with_empty_texts(
            SenderPayload(
                user_id=sender.user_id,
                username=sender.username,
                avatar=sender.avatar,
                is_subscriber=sender.is_subscriber,
                is_moderator=sender.is_moderator,
            )
        ),
        animation=_with_empty_texts(
            AnimationPayload(
                type=order.animation_type, duration=duration_ms, asset_url=order.asset_url, sound_url=order.sound_url
            )
        ),
        metadata=GiftMetadata(
            is_streak=order.is_streak,
            combo_count=order.combo_count,
            rank=order.rank,
            timestamp=format_timestamp(epoch_ms - order.age_ms),
        ),
    )
    return encode(GiftReceived(payload=payload, timestamp=format_timestamp(epoch_ms)))


def _with_empty_texts(part: Part) -> Part:
    """A host reads "" as nothing, and so does the model; the contract has a text there and no null."""
    return part.model_copy(update={name: "" for name, value in part if value is None and name != "duration"})


def welcome_text(session_id: str, config: EngineConfig, epoch_ms: int) -> str:
    """The `connection:ack`."""
    now = format_timestamp(epoch_ms)
    payload = AckPayload(session_id=session_id, server_time=now, config=config)
    return encode(ConnectionAck(payload=payload, timestamp=now))


def ping_text(sequence: int, epoch_ms: int) -> str:
    """The `heartbeat:ping`."""
    now = format_timestamp(epoch_ms)
    return encode(HeartbeatPing(payload=PingPayload(timestamp=now, sequence=sequence), timestamp=now))


def status_text(
    epoch_ms: int, *, is_live: bool, viewer_count: int, started_epoch_ms: int | None = None, goal: Goal | None = None
) -> str:
    """The `stream:status`."""
    started_at = None if started_epoch_ms is None else format_timestamp(started_epoch_ms)
    payload = StatusPayload(is_live=is_live, viewer_count=viewer_count, started_at=started_at, current_goal=goal)
    return encode(StreamStatus(payload=payload, timestamp=format_timestamp(epoch_ms)))


@dataclass(frozen=True, slots=True)
class ErrorOrder:
    """What shall be sent as one `error`; `retry_after_ms` takes what no honest engine would send: "5", -1, 1e300."""

    code: str = "RATE_LIMIT"
    message: str = ""
    retryable: bool = True
    retry_after_ms: float | str | None = None
    details: str | None = None


def error_text(order: ErrorOrder, epoch_ms: int) -> str:
    """The `error`; written without the model, which would put an absurd `retryAfter` right."""
    payload = {
        "code": order.code,
        "message": order.message,
        "details": order.details,
        "retryable": order.retryable,
        "retryAfter": order.retry_after_ms,
    }
    return json.dumps(
        {"type": "error", "payload": payload, "timestamp": format_timestamp(epoch_ms), "version": API_VERSION}
    )


def frame(opcode: int, data: bytes, *, fin: bool = True, rsv: int = 0, mask: bytes | None = None) -> bytes:
    """One WebSocket frame, well-formed or not (RFC 6455, section 5.2).

    Args:
        opcode: 0 to 15; 3 to 7 and 11 to 15 are reserved.
        data: The payload.
        fin: Whether it ends its message.
        rsv: The three reserved bits; anything but 0 is an error without an extension.
        mask: Four bytes; a server must not mask.
    """
    head, flag = (fin << 7) | (rsv << 4) | opcode, 0x80 if mask else 0
    if len(data) < 126:
        header = struct.pack("!BB", head, flag | len(data))
    elif len(data) < 1 << 16:
        header = struct.pack("!BBH", head, flag | 126, len(data))
    else:
        header = struct.pack("!BBQ", head, flag | 127, len(data))
    if not mask:
        return header + data
    return header + mask + bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))
