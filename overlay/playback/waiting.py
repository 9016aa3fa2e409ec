"""The queue: cues that have not started, ranked so that none of its questions looks at all of them. Pure."""

from heapq import heapify, heappop, heappush
from typing import Final

from overlay.playback.cue import Cue, CueState, EffectState
from overlay.playback.lanes import Pressure
from overlay.protocol.gift import Gift

MOST_GIFTS_IN_CROWD: Final = 500
"""A crowd beyond this is followed by another, so that what expires at once stays a small part."""

MOST_GIFTS_UNANSWERED: Final = 500
"""In one cue on the screen; a streak beyond this goes on in another."""

Rank = tuple[float, int]


class Ranking:
    """Cue numbers by rank, lowest first."""

    def __init__(self) -> None:
        self._ranks: dict[int, Rank] = {}
        self._heap: list[Rank] = []  # with stale entries, dropped when they surface or outnumber the others

    def put(self, cue_id: int, value: float) -> None:
        """Rank a cue, or rank it anew; among equals the first that came is first."""
        rank = (value, cue_id)
        if self._ranks.get(cue_id) != rank:
            self._ranks[cue_id] = rank
            heappush(self._heap, rank)

    def discard(self, cue_id: int) -> None:
        """Take a cue out, if it is in."""
        self._ranks.pop(cue_id, None)
        if len(self._heap) > 2 * len(self._ranks) + 64:
            self._heap = list(self._ranks.values())
            heapify(self._heap)

    def first(self) -> Rank | None:
        """The lowest rank, and whose it is."""
        while self._heap and self._ranks.get(self._heap[0][1]) != self._heap[0]:
            heappop(self._heap)
        return self._heap[0] if self._heap else None


class WaitingList:
    """Cues that wait: the dearest first, and the longer one waits the dearer it is (decision G14)."""

    def __init__(self, ageing_secs: float) -> None:
        self._ageing_secs = ageing_secs
        self._cues: dict[int, Cue] = {}
        self._sizes: dict[int, int] = {}
        self._kinds: dict[tuple[str, bool], dict[int, Cue]] = {}
        self._with_effect = Ranking()
        self._without_effect = Ranking()
        self._least = Ranking()
        self.gift_count = 0

    def __len__(self) -> int:
        """Cues; gifts that share one count once."""
        return len(self._cues)

    @property
    def has_banner_only(self) -> bool:
        """Whether one waits that needs a lane, but no token."""
        return self._without_effect.first() is not None

    @property
    def pressure(self) -> Pressure:
        """What those who hold a lane are to know."""
        first = self.next(has_token=True)
        return Pressure(len(self._cues), 0 if first is None else first.dearest_tier)

    def place(self, cue: Cue) -> None:
        """Put a cue in, or, if a gift has joined it, where it belongs now."""
        self.gift_count += cue.gift_count - self._sizes.get(cue.cue_id, 0)
        self._sizes[cue.cue_id] = cue.gift_count
        self._cues[cue.cue_id] = cue
        self._kinds.setdefault(cue.kind, {})[cue.cue_id] = cue
        # Ten seconds of waiting are worth a tier: then who goes first never changes as time goes by.
        urgency = cue.queued_secs - cue.dearest_tier * self._ageing_secs
        needs_token = cue.effect is EffectState.OWED
        (self._with_effect if needs_token else self._without_effect).put(cue.cue_id, urgency)
        (self._without_effect if needs_token else self._with_effect).discard(cue.cue_id)
        self._least.put(cue.cue_id, cue.total_value)

    def remove(self, cue: Cue) -> None:
        """It starts, or it ends."""
        del self._cues[cue.cue_id]
        self.gift_count -= self._sizes.pop(cue.cue_id)
        alike = self._kinds[cue.kind]
        del alike[cue.cue_id]
        if not alike:
            del self._kinds[cue.kind]
        for ranking in (self._with_effect, self._without_effect, self._least):
            ranking.discard(cue.cue_id)

    def next(self, *, has_token: bool) -> Cue | None:
        """Who starts next; without a token, who of those that need none."""
        ranks = [self._without_effect.first(), self._with_effect.first() if has_token else None]
        first = min((rank for rank in ranks if rank is not None), default=None)
        return None if first is None else self._cues[first[1]]

    def least(self) -> Cue | None:
        """The oldest of the lowest value: who goes when there are too many (decision G8)."""
        first = self._least.first()
        return None if first is None else self._cues[first[1]]

    def crowd_for(self, gift: Gift, tier: int) -> Cue | None:
        """The oldest cue of the same type, of this tier at least, that has room for one more gift."""
        alike = self._kinds.get((gift.gift_type.casefold(), gift.is_test), {})
        return next((cue for cue in alike.values() if cue.tier >= tier and has_room(cue)), None)

    def take_all(self) -> list[Cue]:
        """Empty it, oldest first."""
        cues = list(self._cues.values())
        for cue in cues:
            self.remove(cue)
        return cues


def has_room(cue: Cue) -> bool:
    """Whether one more gift may wait in this cue."""
    return cue.gift_count < MOST_GIFTS_IN_CROWD


def takes_one_more(cue: Cue) -> bool:
    """Whether one more gift of its streak may join this cue, wherever it is."""
    match cue.state:
        case CueState.QUEUED:
            return has_room(cue)
        case CueState.PLAYING:
            return cue.lane is not None and len(cue.unseen) + len(cue.seen) < MOST_GIFTS_UNANSWERED
        case CueState.ENDED:
            return False
