"""When each gift is shown. Pure: gifts and moments in, playback commands out.

A gift joins a streak of its sender, or a crowd of its type when many wait, or becomes a cue of its own in the queue.
A cue starts when a lane for its banner and a token for its effect are there, the dearest first, and the longer it
waited the dearer it is. It settles its gifts when their picture was presented, and its deadline holds whatever the
renderer does.
"""

from typing import Final

from overlay.playback.cue import (
    Cue,
    CueState,
    DismissBanner,
    GrowCue,
    PlaybackCommand,
    SettleGifts,
    StartCue,
    WithdrawCue,
)
from overlay.playback.outcome import Failed, FailureCode, NotShown, Outcome, Shown
from overlay.playback.pace import AckMode, Pace, TokenBucket
from overlay.protocol.gift import Gift

SHORTEST_SECS: Final = 0.5
LONGEST_SECS: Final = 30.0
GRACE_SECS: Final = 2.0
"""A cue that nobody presented by its end and this much more has failed (decision G10)."""

LANE_REST_SECS: Final = 0.3
"""A lane stays empty while its banner leaves."""


class Scheduler:
    """The queue, the lanes and the cues on the screen."""

    def __init__(self, pace: Pace) -> None:
        self.pace = pace
        self.is_paused = False
        self._bucket = TokenBucket(pace.max_effects_per_sec)
        self._queue: list[Cue] = []
        self._playing: dict[int, Cue] = {}
        self._streaks: dict[tuple[str, str], Cue] = {}
        self._lanes: list[Cue | None] = [None] * pace.lanes
        self._lane_free_secs = [0.0] * pace.lanes
        self._next_cue_id = 1
        self._out: list[PlaybackCommand] = []

    @property
    def queue_size(self) -> int:
        """Gifts accepted and not yet started; a merged one counts once (decision H4)."""
        return len(self._queue)

    @property
    def playing_count(self) -> int:
        """Cues on the screen."""
        return len(self._playing)

    # --- what happens --------------------------------------------------------------------------------

    def offer(self, gift: Gift, now: float, *, banner_only: bool = False) -> list[PlaybackCommand]:
        """A new gift. It is never refused: it merges, waits, or pushes out one that is worth less."""
        cue = self._streak_of(gift, now) or self._crowd_for(gift)
        if cue is None:
            cue = self._enqueue(gift, now, banner_only=banner_only or len(self._queue) > self.pace.queue_limit // 2)
        else:
            self._merge(cue, gift, now)
        if gift.is_streak and gift.sender.user_id == cue.gift.sender.user_id:
            self._streaks[cue.key] = cue
        if self.pace.ack_mode is AckMode.RECEIVED:
            self._settle(cue, NotShown("acked on receipt"))
        self._shed(now)
        return self.advance(now)

    def regrow(self, gift: Gift, now: float) -> list[PlaybackCommand]:
        """The same gift again with a larger combo: its streak grows, and there is nothing new to settle (decision G4)."""
        cue = self._streak_of(gift, now)
        if cue is not None and gift.combo_count > cue.combo:
            cue.combo, cue.last_gift_secs = gift.combo_count, now
            self._show_growth(cue, now, plays_effect=False)
        return self.advance(now)

    def presented(self, cue_id: int, revision: int, now: float) -> list[PlaybackCommand]:
        """The screen showed this revision of the cue."""
        cue = self._playing.get(cue_id)
        if cue is not None and revision > cue.presented_revision:
            cue.presented_revision = revision
            if self.pace.ack_mode is AckMode.STARTED:
                self._settle(cue, Shown(), up_to_revision=revision)
        return self.advance(now)

    def failed(self, cue_id: int, code: FailureCode, words: str, now: float) -> list[PlaybackCommand]:
        """The cue cannot be shown; what was not settled yet has failed."""
        cue = self._playing.get(cue_id)
        if cue is not None:
            self._end(cue, Failed(code, words), now)
            self._out.append(WithdrawCue(cue_id))
        return self.advance(now)

    def set_paused(self, now: float, *, paused: bool) -> list[PlaybackCommand]:
        """While paused nothing starts; what plays goes on, and gifts are kept."""
        self.is_paused = paused
        return self.advance(now)

    def set_max_effects_per_sec(self, rate: float) -> None:
        """The engine's wish, or the streamer's own number."""
        if rate != self._bucket.rate_per_sec:
            self._bucket = TokenBucket(rate)

    def skip(self, now: float) -> list[PlaybackCommand]:
        """Take off the screen what is on it."""
        for cue in list(self._playing.values()):
            self._end(cue, NotShown("skipped"), now)
            self._out.append(WithdrawCue(cue.cue_id))
        return self.advance(now)

    def clear(self, now: float) -> list[PlaybackCommand]:
        """Empty the queue; nobody will see what was in it."""
        self._abandon_queue(NotShown("skipped before it started"), now)
        return self.advance(now)

    def shut_down(self, now: float) -> list[PlaybackCommand]:
        """The program ends: every gift is decided now."""
        outcome = Failed(FailureCode.SHUTDOWN, "the overlay was closed before the gift was seen")
        for cue in list(self._playing.values()):
            self._end(cue, outcome, now)
            self._out.append(WithdrawCue(cue.cue_id))
        self._abandon_queue(outcome, now)
        return self._drain()

    # --- time ----------------------------------------------------------------------------------------

    def advance(self, now: float) -> list[PlaybackCommand]:
        """End what is over, and start what may start."""
        for cue in list(self._playing.values()):
            if now >= cue.ends_secs and (not cue.unsettled or cue.presented_revision >= cue.revision):
                if cue.lane is not None:
                    self._out.append(DismissBanner(cue.cue_id))
                self._end(cue, Shown(), now)
            elif now >= cue.ends_secs + GRACE_SECS:
                self._end(cue, Failed(FailureCode.RENDERER, "the gift was not presented in time"), now)
                self._out.append(WithdrawCue(cue.cue_id))
        self._forget_quiet_streaks(now)
        while self._start_next(now):
            pass
        return self._drain()

    def deadline_secs(self, now: float) -> float | None:
        """When `advance` is next worth a call; None while only an event can change anything."""
        due = [
            cue.ends_secs if cue.ends_secs > now else max(now, cue.ends_secs + GRACE_SECS)
            for cue in self._playing.values()
        ]
        if self._queue and not self.is_paused:
            lane_secs = self._next_lane_secs(now)
            token_secs = now if self._best(now).banner_only else self._bucket.next_token_secs(now)
            due.append(max(lane_secs, token_secs))
        return min(due, default=None)

    # --- joining -------------------------------------------------------------------------------------

    def _streak_of(self, gift: Gift, now: float) -> Cue | None:
        if not gift.is_streak:
            return None
        cue = self._streaks.get((gift.sender.user_id, gift.gift_type.casefold()))
        if cue is None or cue.state is CueState.ENDED or now - cue.last_gift_secs > self.pace.streak_quiet_secs:
            return None
        if gift.combo_count < cue.combo or (cue.state is CueState.PLAYING and cue.lane is None):
            return None
        return cue

    def _crowd_for(self, gift: Gift) -> Cue | None:
        if len(self._queue) < self.pace.crowd_from:
            return None
        kind, tier = gift.gift_type.casefold(), self.pace.tier_of(gift.total_value)
        for cue in self._queue:
            if cue.key[1] == kind and cue.tier >= tier and cue.gift.is_test == gift.is_test:
                return cue
        return None

    def _enqueue(self, gift: Gift, now: float, *, banner_only: bool) -> Cue:
        tier = self.pace.tier_of(gift.total_value)
        asked_secs = gift.duration_secs or self.pace.tier_durations_secs[tier]
        cue = Cue(
            cue_id=self._next_cue_id,
            gift=gift,
            tier=tier,
            quantity=gift.quantity,
            total_value=gift.total_value,
            duration_secs=min(LONGEST_SECS, max(SHORTEST_SECS, asked_secs)),
            banner_only=banner_only,
            queued_secs=now,
            combo=gift.combo_count if gift.is_streak else 0,
            last_gift_secs=now,
            sender_ids={gift.sender.user_id},
        )
        if not gift.is_test:
            cue.unsettled.append((0, gift.gift_id))
        self._next_cue_id += 1
        self._queue.append(cue)
        return cue

    def _merge(self, cue: Cue, gift: Gift, now: float) -> None:
        before = max(cue.quantity, cue.combo)
        cue.quantity += gift.quantity
        cue.total_value += gift.total_value
        cue.sender_ids.add(gift.sender.user_id)
        cue.last_gift_secs = now
        cue.tier = max(cue.tier, self.pace.tier_of(cue.total_value))
        if gift.is_streak and gift.sender.user_id == cue.gift.sender.user_id:
            cue.gift = gift
            cue.combo = max(cue.combo, gift.combo_count)
        if cue.state is CueState.PLAYING:
            crosses = _steps_reached(max(cue.quantity, cue.combo)) > _steps_reached(before)
            plays_effect = crosses and not cue.banner_only and self._bucket.has_token(now)
            if plays_effect:
                self._bucket.take()
            self._show_growth(cue, now, plays_effect=plays_effect)
        if not gift.is_test:
            cue.unsettled.append((cue.revision, gift.gift_id))

    def _show_growth(self, cue: Cue, now: float, *, plays_effect: bool) -> None:
        if cue.state is CueState.PLAYING:
            cue.revision += 1
            stay_secs = cue.duration_secs if plays_effect else min(cue.duration_secs, self.pace.streak_quiet_secs)
            cue.ends_secs = max(cue.ends_secs, now + stay_secs)
            self._out.append(GrowCue(cue.view(plays_effect=plays_effect)))

    def _shed(self, now: float) -> None:
        """More waits than can: the oldest of the lowest value goes, and says so (decision G8)."""
        while len(self._queue) > self.pace.queue_limit:
            cue = min(self._queue, key=lambda waiting: (waiting.tier, waiting.queued_secs, waiting.cue_id))
            self._queue.remove(cue)
            self._end(cue, Failed(FailureCode.EXPIRED, "too many gifts were waiting"), now)

    # --- starting ------------------------------------------------------------------------------------

    def _start_next(self, now: float) -> bool:
        if self.is_paused or not self._queue:
            return False
        cue = self._best(now)
        if not cue.banner_only and not self._bucket.has_token(now):
            return False
        lane = self._free_lane(now)
        if lane is None:
            return False
        self._queue.remove(cue)
        if not cue.banner_only:
            self._bucket.take()
        cue.state, cue.lane, cue.started_secs = CueState.PLAYING, lane, now
        cue.ends_secs = now + cue.duration_secs
        self._lanes[lane] = cue
        self._playing[cue.cue_id] = cue
        self._out.append(StartCue(cue.view(plays_effect=not cue.banner_only)))
        return True

    def _best(self, now: float) -> Cue:
        """The dearest, by tier and by patience; among equals the first that came (decision G14)."""
        return max(
            self._queue,
            key=lambda cue: (cue.tier + int((now - cue.queued_secs) / self.pace.ageing_secs), -cue.cue_id),
        )

    def _free_lane(self, now: float) -> int | None:
        """A lane for the next banner, now; where there is none, the banner that held its own longest is sent away."""
        for lane, free_secs in enumerate(self._lane_free_secs):
            if self._lanes[lane] is None and now >= free_secs:
                return lane
        occupants = [cue for cue in self._lanes if cue is not None]
        if len(occupants) == len(self._lanes):
            cue = min(occupants, key=lambda cue: self._leaves_secs(cue, now))
            if now >= self._leaves_secs(cue, now):
                self._leave_lane(cue, now)
                self._out.append(DismissBanner(cue.cue_id))
        return None

    def _next_lane_secs(self, now: float) -> float:
        """When `_free_lane` is next worth a call."""
        resting = [secs for lane, secs in enumerate(self._lane_free_secs) if self._lanes[lane] is None]
        return min(resting or (self._leaves_secs(cue, now) for cue in self._lanes if cue is not None))

    def _leaves_secs(self, cue: Cue, now: float) -> float:
        """When this banner makes room, if another waits for it."""
        grows = cue.combo > 1 and now - cue.last_gift_secs <= self.pace.streak_quiet_secs
        return min(cue.started_secs + (self.pace.streak_hold_secs if grows else self.pace.hold_secs), cue.ends_secs)

    def _leave_lane(self, cue: Cue, now: float) -> None:
        if cue.lane is not None:
            self._lanes[cue.lane] = None
            self._lane_free_secs[cue.lane] = now + LANE_REST_SECS
            cue.lane = None

    # --- ending --------------------------------------------------------------------------------------

    def _end(self, cue: Cue, outcome: Outcome, now: float) -> None:
        self._settle(cue, outcome)
        self._leave_lane(cue, now)
        cue.state = CueState.ENDED
        self._playing.pop(cue.cue_id, None)
        if self._streaks.get(cue.key) is cue:
            del self._streaks[cue.key]

    def _settle(self, cue: Cue, outcome: Outcome, up_to_revision: int | None = None) -> None:
        limit = cue.revision if up_to_revision is None else up_to_revision
        settled = tuple(gift_id for revision, gift_id in cue.unsettled if revision <= limit)
        cue.unsettled = [entry for entry in cue.unsettled if entry[0] > limit]
        if settled:
            self._out.append(SettleGifts(settled, outcome))

    def _abandon_queue(self, outcome: Outcome, now: float) -> None:
        queue, self._queue = self._queue, []
        for cue in queue:
            self._end(cue, outcome, now)

    def _forget_quiet_streaks(self, now: float) -> None:
        quiet = [key for key, cue in self._streaks.items() if now - cue.last_gift_secs > self.pace.streak_quiet_secs]
        for key in quiet:
            del self._streaks[key]

    def _drain(self) -> list[PlaybackCommand]:
        out, self._out = self._out, []
        return out


def _steps_reached(count: int) -> int:
    """How many of 1, 10, 50, 100, 500, 1,000 … a count has reached: at each the full effect plays (decision G5)."""
    steps, step = 0, 1
    while step <= count:
        steps += 1
        step = 10 if step == 1 else step * 5 if str(step)[0] == "1" else step * 2
    return steps
