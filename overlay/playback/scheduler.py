"""When each gift is shown. Pure: gifts and moments in, playback commands out.

A gift joins a streak of its sender, or a crowd of its type when many wait, or becomes a cue of its own in the queue.
A cue starts when a lane for its banner and a token for its effect are there, the dearest first, and the longer it
waited the dearer it is. It settles its gifts when their picture was presented, and its deadline holds whatever the
renderer does.
"""

from itertools import count

from overlay.phrase import phrase
from overlay.playback.assets import TOO_LATE, AssetName, Assets
from overlay.playback.cue import Cue, CueState, EffectState, GrowCue, LoadAsset, PlaybackCommand, StartCue, Unseen
from overlay.playback.opening import Hold, cue_of, replace_on_screen, taken_back
from overlay.playback.outcome import Failed, FailureCode, Fate, NotShown
from overlay.playback.pace import AckMode, Pace, TokenBucket
from overlay.playback.rules import Rules
from overlay.playback.screen import GRACE_SECS, Screen
from overlay.playback.streak import Growth, Streak, Streaks, lone_growth
from overlay.playback.tally import Tally
from overlay.playback.waiting import WaitingList, takes_one_more
from overlay.protocol.gift import Gift


class Scheduler:
    """The queue, the lanes and the cues on the screen."""

    def __init__(self, pace: Pace, assets: Assets | None = None) -> None:
        self.pace, self.assets = pace, assets or Assets()
        self.is_paused = False
        self._bucket = TokenBucket(pace.max_effects_per_sec)
        self._waiting = WaitingList(pace.ageing_secs)
        self._screen = Screen(pace, self.assets)
        self.lanes = self._screen.lanes
        self.held = Hold(self._screen)
        self._streaks = Streaks(pace)
        self.cue_ids = count(1)  # another scheduler for the same scene goes on counting
        self.tally, self.rules = Tally(), Rules()

    @property
    def queue_size(self) -> int:
        """Gifts accepted and not yet started; a merged one counts once (decision H4)."""
        return len(self._waiting)

    @property
    def playing_count(self) -> int:
        """Cues on the screen."""
        return len(self._screen.cues)

    @property
    def _is_still(self) -> bool:
        return self.is_paused or self.held.until_secs is not None

    # --- what happens --------------------------------------------------------------------------------

    def offer(self, gift: Gift, now: float, *, banner_only: bool = False) -> list[PlaybackCommand]:
        """A new gift, and what it starts at once."""
        self.accept(gift, now, banner_only=banner_only)
        return self.advance(now)

    def accept(self, gift: Gift, now: float, *, banner_only: bool = False) -> None:
        """A new gift. If no rule hides it, it merges, waits, or pushes out one that is worth less.

        What it starts, the next `advance` tells.
        """
        verdict = self.rules.judge(gift, now)
        if verdict.hidden:
            self._screen.refuse(gift, verdict.hidden)
            return
        gift, banner_only = verdict.gift, banner_only or verdict.is_banner_only
        banner_only = banner_only or len(self._waiting) > self.pace.queue_limit // 2
        self._screen.out += map(LoadAsset, self.assets.wanted_by(gift, banner_only=banner_only))  # long before its turn
        streak = self._streaks.join(gift, now)
        replaces_gift = streak is not None and streak.is_newest(gift)
        growth = lone_growth(gift) if streak is None else streak.add(gift, now)
        self._count(gift, growth)
        worth = growth.value if streak is None else streak.total_value
        cue = self._cue_to_join(gift, streak)
        if cue is None:
            quantity = growth.quantity if streak is None else streak.count
            first_effect = EffectState.first(growth.crosses_step, banner_only=banner_only)
            cue = self._enqueue(gift, quantity, worth, first_effect, now)
            self._await_answer(cue, gift)
        else:
            if replaces_gift and gift.sender.user_id == cue.gift.sender.user_id:
                cue.gift = gift
            self._merge(cue, gift, growth, worth, now, banner_only=banner_only)
        if streak is not None:
            streak.cue = cue
            cue.is_growing |= streak.count > 1
        self._shed(now)

    def regrow(self, gift: Gift, now: float) -> list[PlaybackCommand]:
        """The same gift again with a larger combo: its streak grows, and nothing new is to be settled (decision G4)."""
        streak = self._streaks.find(gift, now)
        if streak is not None:
            growth = streak.update(gift.combo_count, now)
            self._count(gift, growth)
            if growth.quantity and streak.cue is not None and takes_one_more(streak.cue):
                streak.cue.is_growing = True
                self._grow(streak.cue, gift.sender.user_id, growth, now, wants_effect=growth.crosses_step)
        return self.advance(now)

    def presented(self, cue_id: int, revision: int, now: float) -> list[PlaybackCommand]:
        """The screen showed this revision of the cue, and so all that earlier ones showed."""
        cue = self._screen.cues.get(cue_id)
        if cue is not None:
            cue.seen += cue.take_seen(revision)
            cue.seen_revision = max(cue.seen_revision, revision)
            self._screen.due.put(cue_id, cue.due_secs)
            self._screen.answer_seen(cue, revision)
        return self.advance(now)

    def asset_ready(self, name: AssetName, now: float) -> list[PlaybackCommand]:
        """An asset is there: who waits for it on the screen changes in place."""
        self.assets.ready(name)
        self._screen.show_asset(name, now)
        return self.advance(now)

    def asset_lost(self, name: AssetName, code: FailureCode, words: str, now: float) -> list[PlaybackCommand]:
        """An asset cannot be had: the built-in effect is what viewers see, and the ack says so."""
        self.assets.lost(name, code, words)
        self._screen.do_without_asset(name)
        return self.advance(now)

    def asset_missed(self, cue_id: int, name: AssetName, now: float, words: str = "") -> list[PlaybackCommand]:
        """A cue was shown without its asset, as the words say: its built-in effect follows, its ack says so."""
        self._screen.miss_asset(cue_id, name, words, now)
        return self.advance(now)

    def asset_delayed(self, cue_id: int, name: AssetName, now: float, *, is_over: bool) -> list[PlaybackCommand]:
        """A cue was begun with an asset that takes its time: the built-in effect plays until that is over."""
        (self._screen.join_asset if is_over else self._screen.delay_asset)(cue_id, name, now)
        return self.advance(now)

    def failed(self, cue_id: int, code: FailureCode, words: str, now: float) -> list[PlaybackCommand]:
        """The cue cannot be shown, or not to its end; what was not settled yet has failed."""
        cue = self._screen.cues.get(cue_id)
        if cue is not None:
            seen, cue.seen = cue.seen, []
            self._screen.settle(seen, Failed(code, words))
            self._screen.withdraw(cue, Failed(code, words), now)
        return self.advance(now)

    def set_paused(self, now: float, *, paused: bool) -> list[PlaybackCommand]:
        """While paused nothing starts; what plays goes on, and gifts are kept."""
        self.is_paused = paused
        return self.advance(now)

    def hold(self, until_secs: float, now: float) -> list[PlaybackCommand]:
        """Nothing is on the screen from now on, and nothing starts until then. What nobody saw yet waits again."""
        self.held.begin(until_secs)
        for cue in list(self._screen.cues.values()):
            again = taken_back(cue, next(self.cue_ids), self.assets.of(cue.gift))
            replace_on_screen(self._screen, cue, again, now)
            if again is not None:
                self._streaks.hand_over(cue, again)
                self._waiting.place(again)
        self._shed(now)
        return self.advance(now)

    def release(self, now: float) -> list[PlaybackCommand]:
        """The hold is over, be it before its time."""
        self.held.end()
        return self.advance(now)

    def set_max_effects_per_sec(self, rate: float, now: float) -> None:
        """The engine's wish, or the streamer's own number."""
        self._bucket.set_rate(rate, now)

    def skip(self, now: float) -> list[PlaybackCommand]:
        """Take off the screen what is on it."""
        for cue in list(self._screen.cues.values()):
            self._screen.withdraw(cue, NotShown(phrase("skipped")), now)
        return self.advance(now)

    def clear(self, now: float) -> list[PlaybackCommand]:
        """Empty the queue; nobody will see what was in it."""
        for cue in self._waiting.take_all():
            self._screen.end(cue, NotShown(phrase("skipped before it started")), now)
        return self.advance(now)

    def shut_down(self, now: float) -> list[PlaybackCommand]:
        """The program ends: every gift is decided now."""
        outcome = Failed(FailureCode.SHUTDOWN, phrase("the overlay was closed before the gift was seen"))
        for cue in list(self._screen.cues.values()):
            self._screen.withdraw(cue, outcome, now)
        for cue in self._waiting.take_all():
            self._screen.end(cue, outcome, now)
        self.held.is_shut = True
        return self._screen.take_commands()

    # --- time ----------------------------------------------------------------------------------------

    def advance(self, now: float) -> list[PlaybackCommand]:
        """End what is over, and start what may start."""
        while (due := self._screen.due.first()) is not None and now >= due[0]:
            cue = self._screen.cues[due[1]]
            if cue.awaits_asset and now >= cue.asset_due_secs:
                self._screen.go_without_asset(cue, TOO_LATE)
            elif cue.unseen:
                late = Failed(FailureCode.RENDERER, phrase("the gift was not presented in time"))
                self._screen.withdraw(cue, late, now)
            else:
                self._screen.dismiss(cue, now)
                self._screen.end(cue, cue.outcome, now)
        self._streaks.forget_quiet(now)
        self.held.end(now)
        if not self._is_still:
            self._pay_owed_effects(now)
            while self._start_next(now):
                pass
        return self._screen.take_commands()

    def deadline_secs(self) -> float | None:
        """When `advance` is next worth a call, be it in the past; None while only an event can change anything."""
        first = self._screen.due.first()
        due = [] if first is None else [first[0]]
        due += [] if self.held.until_secs is None or self.held.is_shut else [self.held.until_secs]
        if not self._is_still:
            if self._screen.owing:
                due.append(self._bucket.next_secs)
            if len(self._waiting) > 0:
                lane_secs = self.lanes.next_secs(self._waiting.pressure)
                due.append(lane_secs if self._waiting.has_banner_only else max(lane_secs, self._bucket.next_secs))
        return min(due, default=None)

    # --- joining -------------------------------------------------------------------------------------

    def _count(self, gift: Gift, growth: Growth) -> None:
        if not gift.is_test:
            self.tally.add(gift, growth)

    def _cue_to_join(self, gift: Gift, streak: Streak | None) -> Cue | None:
        if streak is not None and streak.cue is not None and takes_one_more(streak.cue):
            return streak.cue
        if len(self._waiting) < self.pace.crowd_from:
            return None
        # A crowd must not hide what is dearer than itself, unless the choice is between that and nothing.
        is_full = len(self._waiting) >= self.pace.queue_limit
        return self._waiting.crowd_for(gift, 0 if is_full else self.pace.tier_of(gift.total_value))

    def _enqueue(self, gift: Gift, quantity: int, worth: float, effect: EffectState, now: float) -> Cue:
        asset = self.assets.of(gift)
        cue = cue_of(
            gift, next(self.cue_ids), self.pace, now, quantity=quantity, worth=worth, effect=effect, asset=asset
        )
        self._waiting.place(cue)
        return cue

    def _merge(self, cue: Cue, gift: Gift, growth: Growth, worth: float, now: float, *, banner_only: bool) -> None:
        cue.gift_count += 1
        cue.sender_ids.add(gift.sender.user_id)
        cue.dearest_tier = max(cue.dearest_tier, self.pace.tier_of(worth))
        if not gift.is_test and cue.state is CueState.PLAYING:
            self._screen.follow((gift.gift_id,), Fate.MERGED)
        wants_effect = growth.crosses_step and not banner_only
        self._grow(cue, gift.sender.user_id, growth, now, wants_effect=wants_effect, newcomer=gift)

    def _grow(
        self,
        cue: Cue,
        sender_id: str,
        growth: Growth,
        now: float,
        *,
        wants_effect: bool,
        newcomer: Gift | None = None,
    ) -> None:
        cue.quantity += growth.quantity
        if sender_id != cue.gift.sender.user_id:
            cue.others_quantity += growth.quantity
        cue.total_value += growth.value
        cue.last_gift_secs = now
        cue.tier = max(cue.tier, self.pace.tier_of(cue.total_value))
        if wants_effect:
            cue.effect = EffectState.OWED
        if cue.state is CueState.QUEUED:
            self._waiting.place(cue)
            self._await_answer(cue, newcomer)
            return
        if wants_effect:
            self._screen.owing[cue.cue_id] = cue
        self._show_growth(cue, now, newcomer)

    def _show_growth(self, cue: Cue, now: float, newcomer: Gift | None = None) -> None:
        plays_effect = cue.effect is EffectState.OWED and not self._is_still and self._bucket.has_token(now)
        if plays_effect:
            self._pay_effect(cue, now, cue.revision + 1)
        cue.revision += 1
        self._screen.take_asset(cue, now)
        cue.ends_secs = max(cue.ends_secs, now + self.pace.stay_secs(cue.duration_secs, plays_effect=plays_effect))
        self._await_answer(cue, newcomer)
        self._screen.due.put(cue.cue_id, cue.due_secs)
        duration_secs = cue.duration_secs if plays_effect else cue.ends_secs - now
        self._screen.out.append(GrowCue(self._screen.view(cue, plays_effect=plays_effect, duration_secs=duration_secs)))

    def _await_answer(self, cue: Cue, gift: Gift | None) -> None:
        if gift is None or gift.is_test:
            return
        cue.gift_ids.append(gift.gift_id)
        if self.pace.ack_mode is AckMode.RECEIVED:
            self._screen.settle([gift.gift_id], NotShown(phrase("acked on receipt")))
        else:
            cue.unseen.append(Unseen(gift.gift_id, cue.revision, cue.ends_secs + GRACE_SECS))

    def _shed(self, now: float) -> None:
        """More waits than can: the oldest of the lowest value goes, and says so (decision G8)."""
        while len(self._waiting) > self.pace.queue_limit or self._waiting.gift_count > self.pace.gift_limit:
            cue = self._waiting.least()
            if cue is None:
                return
            self._waiting.remove(cue)
            self._screen.end(cue, Failed(FailureCode.EXPIRED, phrase("too many gifts were waiting")), now)

    # --- starting ------------------------------------------------------------------------------------

    def _start_next(self, now: float) -> bool:
        cue = self._waiting.next(has_token=self._bucket.has_token(now))
        if cue is None:
            return False
        lane = self.lanes.free(now)
        if lane is None:
            leaving = self.lanes.to_leave(now, self._waiting.pressure)
            if leaving is not None:
                self._screen.dismiss(leaving, now)
            return False
        self._waiting.remove(cue)
        self.lanes.take(lane, cue)
        self._screen.cues[cue.cue_id] = cue
        plays_effect = cue.effect is EffectState.OWED
        if plays_effect:
            self._pay_effect(cue, now, cue.revision)
        stay_secs = self.pace.stay_secs(cue.duration_secs, plays_effect=plays_effect)
        cue.start(lane, now, now + stay_secs, GRACE_SECS)
        self._screen.take_asset(cue, now)
        self._screen.due.put(cue.cue_id, cue.due_secs)
        self._screen.follow(tuple(cue.gift_ids), Fate.STARTED)
        self._screen.out.append(StartCue(self._screen.view(cue, plays_effect=plays_effect, duration_secs=stay_secs)))
        return True

    def _pay_owed_effects(self, now: float) -> None:
        for cue in list(self._screen.owing.values()):
            if self._bucket.has_token(now):
                self._show_growth(cue, now)

    def _pay_effect(self, cue: Cue, now: float, revision: int) -> None:
        self._bucket.take(now)
        cue.effect, cue.effect_revision = EffectState.PLAYED, revision
        self._screen.owing.pop(cue.cue_id, None)
