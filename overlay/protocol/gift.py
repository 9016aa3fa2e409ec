"""A gift as the program knows it: the message in our units, odd numbers put right (decisions G9 to G12)."""

import hashlib
from dataclasses import dataclass
from itertools import compress
from typing import Final

from overlay.protocol.messages import GiftReceived
from overlay.protocol.moment import Moment, parse_timestamp
from overlay.protocol.names import SOMEONE, clean_name

# A frame may hold a mebibyte, and hundreds of gifts may wait: what is kept of each is bounded.
LONGEST_URL: Final = 8192
LONGEST_WORD: Final = 200


CORRECTIONS: Final = ("quantity", "totalValue", "timestamp", "url", "username")
"""What may be put right on the way in, for the counters."""


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sent it. `user_id` is the identity; `name` is cleaned for display and may be shared by many."""

    user_id: str
    name: str
    avatar_url: str | None = None
    is_subscriber: bool = False
    is_moderator: bool = False


@dataclass(frozen=True, slots=True)
class Gift:
    """One gift, once its message was found to be whole.

    Attributes:
        gift_id: The engine's name for it; the key of the ack.
        gift_type: What it is, as it was sent ("Rose"); look it up without regard to case.
        quantity: How many, at least 1.
        total_value: In the platform's currency, at least 0.
        animation_type: The engine's wish, or None.
        duration_secs: The engine's wish, or None where there is none worth having.
        combo_count: The streak's running count; 0 or 1 outside of one.
        received: When the frame was read.
        sent_epoch_ms: When the viewer sent it; the time of receipt where the message doesn't say.
        corrections: What was put right on the way in, of `CORRECTIONS`.
        look: The effect that the streamer's rule names for it; "" for its own.
        voice: The effect whose sound the rule names; "none" for silence, "" for its own.
        is_test: Made here, by the streamer: never acked, never in a total (decision G15).
    """

    gift_id: str
    gift_type: str
    quantity: int
    total_value: float
    sender: Sender
    animation_type: str | None
    duration_secs: float | None
    asset_url: str | None
    sound_url: str | None
    is_streak: bool
    combo_count: int
    rank: float
    received: Moment
    sent_epoch_ms: int
    corrections: tuple[str, ...] = ()
    is_test: bool = False
    look: str = ""
    voice: str = ""


def gift_from(message: GiftReceived, received: Moment) -> Gift:
    """The gift in a message that was read at `received`."""
    payload, animation, metadata = message.payload, message.payload.animation, message.payload.metadata
    sent_epoch_ms = parse_timestamp(metadata.timestamp)
    name = clean_name(payload.sender.username)
    urls = payload.sender.avatar, animation.asset_url, animation.sound_url
    usable_urls = avatar_url, asset_url, sound_url = _usable_url(urls[0]), _usable_url(urls[1]), _usable_url(urls[2])
    was_odd = (
        payload.quantity == 0,
        payload.total_value < 0,
        sent_epoch_ms is None,
        usable_urls != urls,
        name == SOMEONE and payload.sender.username != SOMEONE,
    )
    duration = animation.duration
    return Gift(
        gift_id=payload.gift_id,
        gift_type=payload.gift_type[:LONGEST_WORD],
        quantity=payload.quantity or 1,
        total_value=max(0.0, payload.total_value),
        sender=Sender(
            user_id=_identity(payload.sender.user_id),
            name=name,
            avatar_url=avatar_url,
            is_subscriber=payload.sender.is_subscriber,
            is_moderator=payload.sender.is_moderator,
        ),
        animation_type=animation.type and animation.type[:LONGEST_WORD],
        duration_secs=duration / 1000 if duration is not None and duration > 0 else None,
        asset_url=asset_url,
        sound_url=sound_url,
        is_streak=metadata.is_streak,
        combo_count=metadata.combo_count,
        rank=metadata.rank,
        received=received,
        sent_epoch_ms=received.epoch_ms if sent_epoch_ms is None else sent_epoch_ms,
        corrections=tuple(compress(CORRECTIONS, was_odd)) if any(was_odd) else (),
    )


def _usable_url(url: str | None) -> str | None:
    return url if url is not None and len(url) <= LONGEST_URL else None


def _identity(user_id: str) -> str:
    """The user's id; of an absurdly long one, something short that stands for it alone."""
    if len(user_id) <= LONGEST_WORD:
        return user_id
    return hashlib.blake2b(user_id.encode("utf-8", "surrogatepass"), digest_size=32).hexdigest()
