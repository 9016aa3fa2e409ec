"""The gifts of an inspection: which came, which came again, and what they said the second time. Pure."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from overlay.engine.verdict import Finding, breaks, fine, odd, unseen
from overlay.protocol.messages import GiftAckPayload, GiftReceived
from overlay.protocol.moment import Moment, format_timestamp

PLACE: Final = "gift:received"
MOST_GIFTS: Final = 20_000
UNDER_WAY_SECS: Final = 2.0
"""A gift and the ack of it may cross."""
UNUSABLE: Final = "INVALID: the gift cannot be used"


@dataclass(slots=True)
class _Seen:
    """A gift that came. Its one ack is made once, for every copy of an ack must say the same."""

    ack: GiftAckPayload
    digest: bytes
    combo_count: int
    connection: int
    acked_secs: float | None = None


@dataclass(slots=True)
class GiftWatch:
    """Remembers what came. The first gift is left without an ack until a new connection has shown what that means.

    Attributes:
        left_open: The id of that gift.
    """

    left_open: str | None = None
    _seen: dict[str, _Seen] = field(default_factory=dict)
    _unusable: dict[str, GiftAckPayload] = field(default_factory=dict)
    _came_again: bool = False
    _reconnected: bool = False
    _repeats: int = 0

    def received(
        self, gift: GiftReceived, payload: dict[str, Any], connection: int, now: Moment
    ) -> tuple[GiftAckPayload | None, list[Finding]]:
        """A gift came. Its ack, if that is to be sent now, and what is to be said of it."""
        gift_id, digest = gift.payload.gift_id, _digest(payload)
        combo_count = gift.payload.metadata.combo_count
        before = self._seen.get(gift_id)
        if before is None:
            seen = _Seen(_ack(gift_id, now), digest, combo_count, connection)
            if len(self._seen) < MOST_GIFTS:
                self._seen[gift_id] = seen
            if self.left_open is None and connection == 1:
                self.left_open = gift_id
                return None, []
            seen.acked_secs = now.secs
            return seen.ack, []
        found = list(self._repeat_findings(before, gift, digest, now.secs))
        before.digest, before.combo_count = digest, combo_count
        if gift_id == self.left_open:
            self._came_again |= connection > before.connection
            if connection == 1:
                return None, found
        before.acked_secs = now.secs
        return before.ack, found

    def unusable(self, gift_id: str, now: Moment) -> GiftAckPayload:
        """The ack of a gift that cannot be used, but whose id could be read."""
        if gift_id in self._seen:
            return self._seen[gift_id].ack
        if len(self._unusable) >= MOST_GIFTS:
            return _ack(gift_id, now, UNUSABLE)
        return self._unusable.setdefault(gift_id, _ack(gift_id, now, UNUSABLE))

    def reconnected(self) -> None:
        """The host is live on another connection."""
        self._reconnected = True

    def last_ack(self) -> GiftAckPayload | None:
        """The ack of the gift that was left without one on purpose, if it still is."""
        seen = self._seen.get(self.left_open or "")
        return seen.ack if seen is not None and seen.acked_secs is None else None

    def end(self) -> Iterator[Finding]:
        """What can be said of all of them."""
        if not self._seen:
            yield unseen(PLACE, "no gift came")
            return
        yield fine(PLACE, f"{len(self._seen):,} gifts came")
        if self._repeats:
            yield fine(PLACE, f"{self._repeats:,} came again, with the same content")
        if self.left_open is None or not self._reconnected:
            yield unseen(f"{PLACE} after reconnecting", "no gift was left without an ack over a new connection")
        elif self._came_again:
            yield fine(f"{PLACE} after reconnecting", "a gift without an ack came again")
        else:
            words = "a gift without an ack did not come again; a host that lost it will never show it"
            yield fine(f"{PLACE} after reconnecting", words)

    def _repeat_findings(self, before: _Seen, gift: GiftReceived, digest: bytes, now_secs: float) -> Iterator[Finding]:
        metadata = gift.payload.metadata
        is_growth = metadata.is_streak and metadata.combo_count > before.combo_count
        if digest == before.digest:
            self._repeats += 1
        elif not is_growth:
            yield breaks(f"{PLACE} payload", "came again under its giftId with other content")
        if before.acked_secs is not None and now_secs - before.acked_secs > UNDER_WAY_SECS and not is_growth:
            yield odd(PLACE, "came again although it was acked")


def _ack(gift_id: str, now: Moment, error: str | None = None) -> GiftAckPayload:
    return GiftAckPayload(gift_id=gift_id, received_at=format_timestamp(now.epoch_ms), rendered=False, error=error)


def _digest(payload: dict[str, Any]) -> bytes:
    return hashlib.sha256(json.dumps(payload, sort_keys=True).encode("utf-8", "surrogatepass")).digest()
