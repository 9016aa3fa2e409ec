"""A scheduler on its own: gifts to offer, a screen that can be switched off, and a book of what was decided."""

import itertools

from overlay.playback.cue import DismissBanner, GrowCue, HoldScreen, SettleGifts, StartCue, WithdrawCue
from overlay.playback.lanes import LANE_REST_SECS
from overlay.playback.outcome import Failed, Shown
from overlay.playback.pace import Pace
from overlay.playback.scheduler import GRACE_SECS, Scheduler
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment

EPOCH_MS = 1_760_000_000_000
_numbers = itertools.count(1)


def make_gift(gift_type="rose", user="ana", *, combo=None, gift_id=None, sent_secs=0.0, **fields):
    """A gift; with `combo` one of a streak, sent `sent_secs` after the epoch of these tests."""
    fields = {
        "quantity": 1,
        "total_value": 1.0,
        "duration_secs": None,
        "animation_type": None,
        "asset_url": None,
        "sound_url": None,
        "sender": Sender(user, user.title()),
    } | fields
    return Gift(
        gift_id=f"gift-{next(_numbers)}" if gift_id is None else gift_id,
        gift_type=gift_type,
        is_streak=combo is not None,
        combo_count=combo or 0,
        rank=1,
        received=Moment(0.0, EPOCH_MS),
        sent_epoch_ms=EPOCH_MS + round(sent_secs * 1000),
        **fields,
    )


def hidden(**pace):
    """A rehearsal whose window is covered: nothing is ever presented."""
    rehearsal = Rehearsal(**pace)
    rehearsal.has_picture = False
    return rehearsal


class Rehearsal:
    """Offers, presents and waits, and checks all along what must hold whatever happens.

    `book` has the one decision about each gift; `screen` the newest view of each cue that was not ended yet; `starts`
    and `effects` the moments at which cues and effects began.
    """

    def __init__(self, now=100.0, **pace):
        self.pace = Pace(**pace)
        self.scheduler = Scheduler(self.pace)
        self.now = now
        self.offered = {}
        self.offered_secs = {}
        self.decided_secs = {}
        self.book = {}
        self.screen = {}
        self.ended = []
        self.dismissed = []
        self.starts = []
        self.effects = []
        self.lanes = {}
        self.rested = {}
        self.has_picture = True
        self.is_held = False
        self._shown_by = {}  # cue → the revision presented last

    # --- what one does ---------------------------------------------------------------------------------

    def offer(self, *gifts, **wishes):
        for gift in gifts:
            self.offered[gift.gift_id] = gift
            self.offered_secs[gift.gift_id] = self.now
            self.take(self.scheduler.offer(gift, self.now, **wishes))
        return self

    def regrow(self, gift):
        self.take(self.scheduler.regrow(gift, self.now))
        return self

    def present(self):
        """One frame: the newest revision of all that is on the screen."""
        for cue_id, view in list(self.screen.items()):
            if self._shown_by.get(cue_id, -1) < view.revision:
                self.present_one(cue_id, view.revision)
        return self

    def present_one(self, cue_id, revision):
        self._shown_by[cue_id] = revision
        self.take(self.scheduler.presented(cue_id, revision, self.now))

    def wait(self, secs):
        """Let time go by, from deadline to deadline, with a frame after each if the screen is on."""
        end = self.now + secs
        self._frame()
        for _ in range(100_000):
            due = self.scheduler.deadline_secs()
            if due is None or due > end:
                break
            self.now = max(self.now, due)
            commands = self.scheduler.advance(self.now)
            assert commands or self.scheduler.deadline_secs() != due, f"woken for nothing at {due}"
            self.take(commands)
            self._frame()
        else:
            raise AssertionError("the deadline never moves on")
        self.now = end
        self.take(self.scheduler.advance(self.now))
        self._frame()
        return self

    def do(self, name, *arguments, **keywords):
        """Call the scheduler's method of that name, now."""
        method = getattr(self.scheduler, name)
        self.take(method(*arguments, now=self.now, **keywords) or [])
        return self

    # --- what one sees ---------------------------------------------------------------------------------

    @property
    def banners(self):
        """What the banners say, lane by lane: (sender, type, count)."""
        held = sorted((lane, self.screen[cue_id]) for lane, cue_id in self.lanes.items())
        return [(view.gift.sender.user_id, view.gift.gift_type, view.quantity) for _, view in held]

    @property
    def codes(self):
        """The kinds of decisions: the code of a failure, else the outcome's own class."""
        return {outcome.code if isinstance(outcome, Failed) else type(outcome) for outcome in self.book.values()}

    @property
    def undecided(self):
        return {key for key, gift in self.offered.items() if not gift.is_test} - set(self.book)

    # --- what always holds -----------------------------------------------------------------------------

    def take(self, commands):
        for command in commands:
            match command:
                case HoldScreen(until_secs):
                    self.is_held = until_secs is not None
                case StartCue(view):
                    assert not self.is_held
                    assert view.cue_id not in self.screen
                    assert view.lane not in self.lanes, "two cues in one lane"
                    assert self.now >= self.rested.get(view.lane, 0.0), "the banner before is still leaving"
                    self.lanes[view.lane] = view.cue_id
                    self.starts.append(self.now)
                    self._see(view)
                case GrowCue(view):
                    assert not self.is_held
                    before = self.screen[view.cue_id]
                    assert view.revision == before.revision + 1
                    assert self.lanes[view.lane] == view.cue_id
                    assert view.quantity >= before.quantity, "a count went down"
                    assert view.tier >= before.tier
                    self._see(view)
                case DismissBanner(cue_id):
                    assert cue_id in self.lanes.values(), "it has left already"
                    self.dismissed.append(cue_id)
                    self._leave(cue_id)
                case WithdrawCue(cue_id):
                    self._leave(cue_id)
                    self.ended.append(self.screen.pop(cue_id))
                case SettleGifts(gift_ids, outcome):
                    self._settle(gift_ids, outcome)
        assert self.scheduler.queue_size <= self.pace.queue_limit

    def _see(self, view):
        assert 0.5 <= view.duration_secs <= 30.0 + GRACE_SECS
        self.screen[view.cue_id] = view
        if view.plays_effect:
            self.effects.append(self.now)

    def _leave(self, cue_id):
        for lane, holder in list(self.lanes.items()):
            if holder == cue_id:
                del self.lanes[lane]
                self.rested[lane] = self.now + LANE_REST_SECS

    def _settle(self, gift_ids, outcome):
        for gift_id in gift_ids:
            assert gift_id not in self.book, "decided twice"
            assert not self.offered[gift_id].is_test, "a test gift was decided"
            assert not isinstance(outcome, Shown) or self._shown_by, "shown before anything was presented"
            self.book[gift_id] = outcome
            self.decided_secs[gift_id] = self.now

    def _frame(self):
        if self.has_picture:
            self.present()
