"""The cues on the screen: what they show, when they are answered, and how each of them ends. Pure.

The scheduler decides who comes here and when; from then on a cue goes one way, to `Screen.end`.
"""

import math
from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from overlay.playback.assets import (
    GONE,
    NOT_YET,
    PATIENCE_SECS,
    TOO_LATE,
    AssetKind,
    AssetName,
    Assets,
    Company,
    failure_note,
)
from overlay.playback.cue import (
    BlameAsset,
    Cue,
    CueState,
    CueView,
    DismissBanner,
    FollowGifts,
    GrowCue,
    PlaybackCommand,
    SettleGifts,
    WithdrawCue,
)
from overlay.playback.lanes import Lanes
from overlay.playback.outcome import SHOWN, FailureCode, Fate, NotShown, Outcome, Shown, fate_of
from overlay.playback.pace import AckMode, Pace
from overlay.playback.waiting import Ranking
from overlay.protocol.gift import Gift

GRACE_SECS: Final = 2.0
"""A gift whose picture nobody presented by its end and this much more has failed (decision G10)."""


class Screen:
    """The cues that play, and what is to be done about them.

    Attributes:
        cues: By their numbers.
        due: The same, by when something is due with them.
        owing: Those whose streak reached a step while no token was left.
        lanes: Where their banners are.
        out: What was asked for since `take_commands`.
    """

    def __init__(self, pace: Pace, assets: Assets) -> None:
        self._pace = pace
        self._assets = assets
        self.cues: dict[int, Cue] = {}
        self.due = Ranking()
        self.owing: dict[int, Cue] = {}
        self.lanes = Lanes(pace)
        self.out: list[PlaybackCommand] = []

    def take_commands(self) -> list[PlaybackCommand]:
        """What is to be done, once."""
        out, self.out = self.out, []
        return out

    def answer_seen(self, cue: Cue, revision: int) -> None:
        """Answer those who were seen, unless the asset that they should be seen with is still to come."""
        if self._pace.ack_mode is AckMode.STARTED and not cue.lacks_asset(revision):
            seen, cue.seen = cue.seen, []
            self.settle(seen, cue.outcome)

    # --- assets --------------------------------------------------------------------------------------

    def take_asset(self, cue: Cue, now: float) -> None:
        """What there is when its first effect begins decides how that begins."""
        if cue.asset is None or cue.effect_revision != cue.revision or cue.asset_due_secs < math.inf:
            return
        outcome, cue.asset_due_secs = self._assets.outcome(cue.asset), now + PATIENCE_SECS
        if outcome == SHOWN:
            cue.asset_revision = cue.revision
        elif outcome is not None:
            cue.asset, cue.outcome = None, outcome

    def view(self, cue: Cue, *, plays_effect: bool, duration_secs: float) -> CueView:
        """The cue as it is now, with whatever company of it is there."""
        company = Company(
            asset=cue.asset if cue.asset_revision is not None else None,
            avatar=self._if_ready(self._assets.avatar_of(cue.gift)),
            sound=self._if_ready(self._assets.sound_of(cue.gift)),
        )
        return cue.view(company, plays_effect=plays_effect, duration_secs=duration_secs)

    def show_asset(self, name: AssetName, now: float) -> None:
        """It is there: change in place whoever waits for it."""
        if name.kind in (AssetKind.PICTURE, AssetKind.SOUND):
            self._add_company(name, now)
        for cue in self._waiting_for(name):
            self.join_asset(cue.cue_id, name, now)

    def join_asset(self, cue_id: int, name: AssetName, now: float) -> None:
        """A cue may be shown with it from now on, if it still waits for it."""
        cue = self.cues.get(cue_id)
        if cue is None or cue.asset != name or not cue.awaits_asset:
            return
        if cue.lane is None:  # it is leaving
            self.go_without_asset(cue, TOO_LATE)
            return
        cue.asset_revision = cue.revision + 1
        self._change(cue, now, plays_effect=False)

    def delay_asset(self, cue_id: int, name: AssetName, now: float) -> None:
        """It is there, but has no picture yet: the built-in effect plays meanwhile, and the same patience holds."""
        cue = self.cues.get(cue_id)
        if cue is None or cue.asset != name or cue.asset_revision is None:
            return
        owes_effect = cue.effect_revision >= cue.asset_revision
        cue.asset_revision = None
        self.due.put(cue_id, cue.due_secs)
        if owes_effect and cue.lane is not None:
            self._change(cue, now, plays_effect=True)

    def miss_asset(self, cue_id: int, name: AssetName, words: str, now: float) -> None:
        """It was there when the cue was begun, and is gone or cannot be played: the built-in effect plays instead."""
        if words:
            self.out.append(BlameAsset(name, words))
        else:  # it had to make room
            self._assets.gone(name)
        cue = self.cues.get(cue_id)
        if cue is None or cue.asset != name or (cue.awaits_asset and not words):
            return
        outcome = Shown(failure_note(FailureCode.DECODE, words)) if words else GONE
        if cue.awaits_asset:  # its built-in effect plays already
            self.go_without_asset(cue, outcome)
            return
        cue.asset, cue.asset_revision, cue.outcome = None, None, outcome
        if cue.lane is not None:
            self._change(cue, now, plays_effect=True)

    def do_without_asset(self, name: AssetName) -> None:
        """It cannot be had: whoever waits for it has been shown all there is."""
        for cue in self._waiting_for(name):
            self.go_without_asset(cue, self._assets.outcome(name) or TOO_LATE)

    def go_without_asset(self, cue: Cue, outcome: Shown) -> None:
        """The built-in effect is what viewers see, and the answer says so."""
        cue.asset, cue.outcome = None, outcome
        self.due.put(cue.cue_id, cue.due_secs)
        self.answer_seen(cue, cue.revision)

    def _change(self, cue: Cue, now: float, *, plays_effect: bool) -> None:
        """Show it anew in its place, for as long as it may be seen."""
        cue.revision += 1
        cue.ends_secs = max(cue.ends_secs, now + cue.duration_secs)
        cue.unseen = [replace(gift, due_secs=max(gift.due_secs, cue.ends_secs + GRACE_SECS)) for gift in cue.unseen]
        self.due.put(cue.cue_id, cue.due_secs)
        self.out.append(GrowCue(self.view(cue, plays_effect=plays_effect, duration_secs=cue.duration_secs)))

    def _waiting_for(self, name: AssetName) -> list[Cue]:
        return [cue for cue in self.cues.values() if cue.asset == name and cue.awaits_asset]

    def _add_company(self, name: AssetName, now: float) -> None:
        """Where banners still stand, a face takes the place of initials, and a gift's own sound that of ours.

        A video's sound waits for its pictures.
        """
        for cue in self.cues.values():
            is_heard = name == self._assets.sound_of(cue.gift) and not (cue.awaits_asset and not cue.gift.sound_url)
            is_wanted = is_heard or name == self._assets.avatar_of(cue.gift)
            if cue.lane is not None and cue.ends_secs > now and is_wanted:
                cue.revision += 1
                self.out.append(GrowCue(self.view(cue, plays_effect=False, duration_secs=cue.ends_secs - now)))

    def _if_ready(self, name: AssetName | None) -> AssetName | None:
        return name if name is not None and self._assets.is_ready(name) else None

    # --- ending --------------------------------------------------------------------------------------

    def dismiss(self, cue: Cue, now: float) -> None:
        """Let its banner leave."""
        if cue.lane is not None:
            self.lanes.release(cue, now)
            self.owing.pop(cue.cue_id, None)  # a step's effect without its number says nothing
            self.out.append(DismissBanner(cue.cue_id))

    def withdraw(self, cue: Cue, outcome: Outcome, now: float) -> None:
        """Take all of it away."""
        self.end(cue, outcome, now)
        self.out.append(WithdrawCue(cue.cue_id))

    def end(self, cue: Cue, outcome: Outcome, now: float) -> None:
        """The end of every cue, also of one that never came here. What was seen was shown, however it ended."""
        self.settle(cue.seen, NOT_YET if cue.lacks_asset(cue.seen_revision) else cue.outcome)
        unseen = dict.fromkeys(unseen.gift_id for unseen in cue.unseen)
        self.settle(unseen, outcome)
        seen = tuple(gift_id for gift_id in cue.gift_ids if gift_id not in unseen)
        self.follow(seen, fate_of(outcome, was_seen=True))
        self.follow(tuple(unseen), fate_of(outcome))
        cue.seen, cue.unseen, cue.state = [], [], CueState.ENDED
        self.lanes.release(cue, now)
        self.cues.pop(cue.cue_id, None)
        self.due.discard(cue.cue_id)
        self.owing.pop(cue.cue_id, None)

    def refuse(self, gift: Gift, why: str) -> None:
        """It never comes here: the streamer's rule hides it."""
        self.settle((gift.gift_id,), NotShown(why))
        self.follow((gift.gift_id,), fate_of(NotShown(why)))

    def settle(self, gift_ids: Iterable[str], outcome: Outcome) -> None:
        """Decide these."""
        settled = tuple(gift_ids)
        if settled:
            self.out.append(SettleGifts(settled, outcome))

    def follow(self, gift_ids: tuple[str, ...], fate: Fate) -> None:
        """Tell how far these have come."""
        if gift_ids:
            self.out.append(FollowGifts(gift_ids, fate))
