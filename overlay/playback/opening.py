"""How a cue comes to be: of a gift, or of what nobody saw of one that was taken off the screen. Pure."""

import math
from typing import Final

from overlay.phrase import phrase
from overlay.playback.assets import AssetName
from overlay.playback.cue import Cue, EffectState, HoldScreen, Unseen
from overlay.playback.outcome import Fate, NotShown
from overlay.playback.pace import Pace
from overlay.playback.screen import Screen
from overlay.protocol.gift import Gift

SHORTEST_SECS: Final = 0.5
LONGEST_SECS: Final = 30.0


def cue_of(
    gift: Gift,
    cue_id: int,
    pace: Pace,
    now: float,
    *,
    quantity: int,
    worth: float,
    effect: EffectState,
    asset: AssetName | None,
) -> Cue:
    """A cue that a gift opens, by what its streak is worth by now."""
    tier = pace.tier_of(worth)
    asked_secs = gift.duration_secs or pace.tier_durations_secs[tier]
    return Cue(
        cue_id=cue_id,
        gift=gift,
        tier=tier,
        dearest_tier=tier,
        quantity=quantity,
        total_value=worth,
        duration_secs=min(LONGEST_SECS, max(SHORTEST_SECS, asked_secs)),
        effect=effect,
        queued_secs=now,
        last_gift_secs=now,
        sender_ids={gift.sender.user_id},
        asset=asset,
    )


def taken_back(cue: Cue, cue_id: int, asset: AssetName | None) -> Cue | None:
    """What of a cue nobody has seen, as one that waits in its place; None if everything was seen."""
    gift_ids = [unseen.gift_id for unseen in cue.unseen]
    if cue.seen_revision >= 0 and not gift_ids:
        return None
    return Cue(
        cue_id=cue_id,
        gift=cue.gift,
        tier=cue.tier,
        dearest_tier=cue.dearest_tier,
        quantity=cue.quantity,
        total_value=cue.total_value,
        duration_secs=cue.duration_secs,
        effect=EffectState.OWED if cue.effect_revision > cue.seen_revision else cue.effect,
        queued_secs=cue.queued_secs,
        last_gift_secs=cue.last_gift_secs,
        gift_count=max(1, len(gift_ids)),
        is_growing=cue.is_growing,
        others_quantity=cue.others_quantity,
        sender_ids=set(cue.sender_ids),
        unseen=[Unseen(gift_id, 0, math.inf) for gift_id in gift_ids],
        gift_ids=gift_ids,
        asset=asset,
    )


def replace_on_screen(screen: Screen, cue: Cue, again: Cue | None, now: float) -> None:
    """Take a cue off the screen; what goes on in another one is not decided by that."""
    if again is not None:
        kept = set(again.gift_ids)
        cue.gift_ids, cue.unseen = [gift_id for gift_id in cue.gift_ids if gift_id not in kept], []
        screen.follow(tuple(again.gift_ids), Fate.RECEIVED)
    screen.withdraw(cue, NotShown(phrase("taken off the screen")), now)


class Hold:
    """Whether the screen is to stay empty, and until when.

    Attributes:
        until_secs: On the monotonic clock; None: it may be used.
        is_shut: The show is over: it stays empty, whatever the time.
    """

    def __init__(self, screen: Screen) -> None:
        self._screen = screen
        self.until_secs: float | None = None
        self.is_shut = False

    def begin(self, until_secs: float) -> None:
        """From now on; or, if it is held already, until another moment."""
        self.until_secs = until_secs
        self._screen.out.append(HoldScreen(until_secs))

    def end(self, now: float = math.inf) -> None:
        """If it is over by now; without a moment because the streamer says so."""
        if self.until_secs is not None and now >= self.until_secs and not (self.is_shut and now < math.inf):
            self.until_secs = None
            self._screen.out.append(HoldScreen(None))
