"""Scheduler and ledger under whatever can happen, in any order; `rehearsal.py` says what must hold all along."""

from collections import Counter

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from overlay.playback.assets import AssetKind, AssetName
from overlay.playback.ledger import Ledger, New, Repeated
from overlay.playback.outcome import FailureCode, NotShown, Shown
from overlay.playback.pace import AckMode
from overlay.protocol.gift import Sender
from tests.playback.rehearsal import EPOCH_MS, Rehearsal, make_gift

STREAM = "stream"
LONE_KINDS = st.sampled_from(["rose", "heart", "rocket", "tea", "fish"])
STREAK_KINDS = st.sampled_from(["star", "confetti"])
USERS = st.sampled_from(["ana", "ben", "zoe"])
URLS = st.sampled_from(["a.glb", "b.glb"])
KINDS = {"3d-model": AssetKind.MODEL, "video": AssetKind.VIDEO}
MOVING = st.sampled_from(sorted(KINDS))
ANY_ASSET = st.builds(AssetName, st.sampled_from(AssetKind), URLS)
VALUES = st.sampled_from([0.0, 1.0, 60.0, 600.0, 5000.0])


class Watched(Rehearsal):
    """Counts what was presented, and asks the ledger about each decision."""

    def __init__(self, **pace):
        self.ledger = Ledger()
        self.presented = {}  # cue → the latest quantity that was on the screen
        self.quantities = {}
        self.kinds = {}
        self.answers = {}
        super().__init__(**pace)

    def present_one(self, cue_id, revision):
        if revision >= 0:
            self.presented[cue_id] = max(self.presented.get(cue_id, 0), self.quantities[cue_id, revision])
        super().present_one(cue_id, revision)

    def _see(self, view):
        super()._see(view)
        self.quantities[view.cue_id, view.revision] = view.quantity
        self.kinds[view.cue_id] = view.gift.gift_type

    def _settle(self, gift_ids, outcome):
        super()._settle(gift_ids, outcome)
        for gift_id in gift_ids:
            ack = self.ledger.settle(STREAM, gift_id, outcome)
            assert ack is not None, "the ledger had decided it already"
            self.answers[gift_id] = ack


class PlaybackMachine(RuleBasedStateMachine):
    """Gifts come, frames are drawn or not, buttons are pressed, time goes by."""

    @initialize(
        lanes=st.integers(1, 4),
        queue_limit=st.integers(2, 12),
        crowd_from=st.integers(1, 9),
        rate=st.sampled_from([0.2, 1.0, 10.0]),
        mode=st.sampled_from(AckMode),
        ends_by_closing=st.booleans(),
    )
    def begin(self, lanes, queue_limit, crowd_from, rate, mode, ends_by_closing):
        self.show = Watched(
            lanes=lanes, queue_limit=queue_limit, crowd_from=crowd_from, max_effects_per_sec=rate, ack_mode=mode
        )
        self.show.has_picture = False
        self.ends_by_closing = ends_by_closing
        self.combos = Counter()

    def admit(self, gift, **wishes):
        match self.show.ledger.admit(STREAM, gift, EPOCH_MS):
            case New():
                self.show.offer(gift, **wishes)
            case Repeated(ack, grows_streak, _):
                assert ack == self.show.answers.get(gift.gift_id)
                if grows_streak:
                    self.show.regrow(gift)

    @rule(kind=LONE_KINDS, user=USERS, value=VALUES, late=st.booleans(), secs=st.sampled_from([None, 0.5, 30.0]))
    def gift_comes(self, kind, user, value, late, secs):
        self.admit(make_gift(kind, user, total_value=value, duration_secs=secs), banner_only=late)

    @rule(user=USERS, kind=MOVING, urls=st.tuples(URLS, URLS, URLS), secs=st.sampled_from([None, 0.5, 30.0]))
    def gift_with_assets_comes(self, user, kind, urls, secs):
        of_gift, of_sender, of_sound = urls
        sender = Sender(user, user.title(), of_sender)
        animation = {"animation_type": kind, "asset_url": of_gift, "sound_url": of_sound, "duration_secs": secs}
        self.admit(make_gift("duck", user, sender=sender, **animation))
        self.show.scheduler.assets.want(AssetName(KINDS[kind], of_gift))

    @rule(name=ANY_ASSET)
    def asset_is_there(self, name):
        self.show.do("asset_ready", name)

    @rule(name=ANY_ASSET)
    def asset_cannot_be_had(self, name):
        self.show.do("asset_lost", name, FailureCode.DECODE, "it is broken")

    @rule(kind=STREAK_KINDS, user=USERS, step=st.integers(-3, 60))
    def streak_goes_on(self, kind, user, step):
        self.combos[kind, user] = combo = max(1, self.combos[kind, user] + step)
        self.admit(make_gift(kind, user, combo=combo, sent_secs=self.show.now + min(step, 0)))

    @precondition(lambda self: self.show.offered)
    @rule(data=st.data(), more=st.integers(0, 20))
    def gift_comes_again(self, data, more):
        gift = self.show.offered[data.draw(st.sampled_from(list(self.show.offered)))]
        if not gift.is_test:
            combo = gift.combo_count + more if gift.is_streak else None
            self.admit(make_gift(gift.gift_type, gift.sender.user_id, gift_id=gift.gift_id, combo=combo))

    @rule(kind=LONE_KINDS, combo=st.sampled_from([None, 1, 2]))
    def test_gift_is_wished(self, kind, combo):
        self.show.offer(make_gift(kind, is_test=True, combo=combo))

    @rule(lanes=st.integers(1, 5))
    def lanes_change(self, lanes):
        self.show.scheduler.lanes.resize(lanes)
        self.show.do("advance")

    @rule()
    def frame_is_presented(self):
        self.show.present()

    @precondition(lambda self: self.show.screen)
    @rule(data=st.data(), back=st.integers(0, 2))
    def one_cue_is_presented(self, data, back):
        cue_id = data.draw(st.sampled_from(sorted(self.show.screen)))
        self.show.present_one(cue_id, self.show.screen[cue_id].revision - back)

    @precondition(lambda self: self.show.screen)
    @rule(data=st.data())
    def cue_fails(self, data):
        cue_id = data.draw(st.sampled_from(sorted(self.show.screen)))
        self.show.do("failed", cue_id, FailureCode.RENDERER, "it could not be drawn")

    @rule(paused=st.booleans())
    def pause_is_pressed(self, paused):
        self.show.do("set_paused", paused=paused)

    @rule(secs=st.sampled_from([0.1, 60.0]))
    def panic_is_pressed(self, secs):
        book = dict(self.show.book)
        self.show.do("hold", self.show.now + secs)
        assert self.show.scheduler.playing_count == 0
        decided = [outcome for gift_id, outcome in self.show.book.items() if gift_id not in book]
        honest = [one for one in decided if isinstance(one, Shown) or one.code is FailureCode.EXPIRED]
        assert decided == honest, "a gift that nobody saw was given up"

    @rule()
    def come_back_is_pressed(self):
        self.show.do("release")

    @rule()
    def skip_is_pressed(self):
        self.show.do("skip")

    @rule()
    def clear_is_pressed(self):
        self.show.do("clear")

    @rule(secs=st.sampled_from([0.0, 0.01, 0.3, 1.0, 4.5, 20.0]), is_visible=st.booleans())
    def time_goes_by(self, secs, is_visible):
        self.show.has_picture = is_visible
        self.show.wait(secs)
        self.show.has_picture = False

    @invariant()
    def shown_is_what_was_presented(self):
        shown = Counter(
            self.show.offered[gift_id].gift_type
            for gift_id, outcome in self.show.book.items()
            if isinstance(outcome, Shown)
        )
        seen = Counter()
        for cue_id, quantity in self.show.presented.items():
            seen[self.show.kinds[cue_id]] += quantity
        assert all(count <= seen[kind] for kind, count in shown.items())

    @invariant()
    def effects_keep_to_the_rate(self):
        rate = self.show.pace.max_effects_per_sec
        recent = [start for start in self.show.effects if start > self.show.effects[-1] - 1.0]
        assert len(recent) <= max(1.0, 2 * rate) + rate + 1

    @invariant()
    def received_is_decided_at_once(self):
        if self.show.pace.ack_mode is AckMode.RECEIVED:
            assert not self.show.undecided
            assert all(isinstance(outcome, NotShown) for outcome in self.show.book.values())

    def teardown(self):
        if not hasattr(self, "show"):
            return
        if self.ends_by_closing:
            self.show.do("shut_down")
        else:
            self.show.has_picture = True
            self.show.do("set_paused", paused=False).wait(2000.0)
        assert self.show.undecided == set()
        assert self.show.scheduler.queue_size == self.show.scheduler.playing_count == 0
        assert self.show.scheduler.deadline_secs() is None
        assert self.show.ledger.undecided(STREAM) == ()


TestPlayback = PlaybackMachine.TestCase
TestPlayback.settings = settings(max_examples=settings().max_examples * 3 // 2, stateful_step_count=40)
