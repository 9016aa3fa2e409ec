"""The streamer's rules in a recording that names nobody: what became of a gift tells whether it was blocked."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from overlay.playback.rules import BLOCKED, Rules, Verdict
from overlay.protocol.gift import Gift
from overlay.settings import GiftRule


class RecordedRules(Rules):
    """The streamer's, and the gifts that were hidden because of their senders' names."""

    def __init__(self, rules: Sequence[GiftRule], blocked_names: Sequence[str], blocked_ids: AbstractSet[str]) -> None:
        super().__init__(rules, blocked_names)
        self._blocked_ids = blocked_ids

    def judge(self, gift: Gift, now: float) -> Verdict:
        """What became of a gift then, or would have."""
        if gift.gift_id in self._blocked_ids and not gift.is_test:
            return Verdict(gift, BLOCKED)
        return super().judge(gift, now)
