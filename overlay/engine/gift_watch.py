"""The gifts of an inspection: which came, which came again, and what they said the second time. Pure."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from overlay.engine.verdict import Finding, breaks, fine, odd, unseen
from overlay.protocol.messages import GiftReceived

PLACE: Final = "gift:received"
MOST_GIFTS: Final = 20_000
UNDER_WAY_SECS: Final = 2.0
"""A gift and the ack of it may cross."""


@dataclass(slots=True)
class _Seen:
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
    _came_again: bool = False
    _reconnected: bool = False
    _repeats: int = 0

    def received(
        self, gift: GiftReceived, payload: dict[str, Any], connection: int, now_secs: float
    ) -> tuple[bool, list[Finding]]:
        """A gift came. Whether it is to be acked now, and what is to be said of it."""
        gift_id, digest = gift.payload.gift_id, _digest(payload)
        combo_count = gift.payload.metadata.combo_count
        before = self._seen.get(gift_id)
        if before is None:
            if len(self._seen) < MOST_GIFTS:
                self._seen[gift_id] = _Seen(digest, combo_count, connection, now_secs)
            if self.left_open is None and connection == 1:
                self.left_open = gift_id
                self._seen[gift_id].acked_secs = None
                return False, []
            return True, []
        found = list(self._repeat_findings(before, gift, digest, now_secs))
        if gift_id == self.left_open:
            self._came_again |= connection > before.connection
            must_ack = connection > 1
        else:
            must_ack = True
        if must_ack:
            before.acked_secs = now_secs
        before.digest, before.combo_count = digest, combo_count
        return must_ack, found

    def reconnected(self) -> None:
        """The host is live on another connection."""
        self._reconnected = True

    def to_be_acked_at_the_end(self) -> str | None:
        """The gift that was left without an ack on purpose and still is."""
        seen = self._seen.get(self.left_open or "")
        return self.left_open if seen is not None and seen.acked_secs is None else None

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


def _digest(payload: dict[str, Any]) -> bytes:
    return hashlib.sha256(json.dumps(payload, sort_keys=True).encode("utf-8", "surrogatepass")).digest()
