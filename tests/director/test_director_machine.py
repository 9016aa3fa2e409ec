"""The whole director under an engine that cuts, repeats and reorders, with a screen that shows what it is told."""

from collections import Counter
from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from overlay import events
from overlay.protocol.moment import Moment
from overlay.scene.signs.signs import BoardChoice
from tests.director.playbook import Playbook

LONE = st.sampled_from(["rose", "heart", "tea"])
USERS = st.sampled_from(["ana", "ben", "zoe"])

BUTTONS = [
    events.SkipRequested(),
    events.ClearRequested(),
    events.ReconnectRequested(),
    events.HoldRequested(30.0),
    events.ReleaseRequested(),
    events.CanvasRequested(BoardChoice(ticker=True), 1),
    events.CanvasRequested(BoardChoice(goal=False), 4),
]


class DirectorMachine(RuleBasedStateMachine):
    """Lone gifts have types of their own, one thing each: so banners can be counted against gifts."""

    @initialize(lanes=st.integers(1, 3), queue_limit=st.integers(2, 8), crowd_from=st.integers(1, 5))
    def begin(self, lanes, queue_limit, crowd_from):
        self.pace = {"lanes": lanes, "queue_limit": queue_limit, "crowd_from": crowd_from}
        self.book = Playbook(**self.pace)
        self.book.has_picture = False
        self.sent = {}  # giftId → how it was said
        self.unread = []  # said, and lost with a connection
        self.backlog = []  # said out of order
        self.earlier = []  # stagings of earlier runs
        self.seen_earlier = Counter()

    def say(self, gift_id):
        arguments, fields = self.sent[gift_id]
        if self.book.is_open:
            self.book.gift(gift_id, *arguments, **fields)
        else:
            self.unread.append(gift_id)

    def new(self, *arguments, **fields):
        gift_id = f"gift-{len(self.sent)}"
        self.sent[gift_id] = (arguments, fields)
        return gift_id

    @rule(kind=LONE, user=USERS, value=st.sampled_from([0, 60, 5000]), age=st.sampled_from([0.0, 0.0, 120.0]))
    def gift(self, kind, user, value, age):
        self.say(self.new(kind, user, value=value, sent_secs_ago=age))

    @rule(user=USERS, combos=st.lists(st.integers(1, 60), min_size=1, max_size=4))
    def streak_out_of_order(self, user, combos):
        for combo in combos:
            self.say(self.new("star", user, combo=combo))

    @rule(kind=LONE)
    def broken_gift(self, kind):
        self.say(self.new(kind, quantity=-1))

    @precondition(lambda self: self.sent)
    @rule(data=st.data(), count=st.integers(1, 3))
    def repeats(self, data, count):
        for gift_id in data.draw(st.lists(st.sampled_from(sorted(self.sent)), min_size=1, max_size=count)):
            self.say(gift_id)

    @rule(kind=LONE, user=USERS)
    def gift_that_is_held_back(self, kind, user):
        self.backlog.append(self.new(kind, user))

    @rule(seed=st.integers(0, 99))
    def backlog_comes_out_of_order(self, seed):
        Random(seed).shuffle(self.backlog)
        held, self.backlog = self.backlog, []
        for gift_id in held:
            self.say(gift_id)

    @precondition(lambda self: self.book.is_open)
    @rule(loses_proof=st.booleans())
    def cut(self, loses_proof):
        self.book.cut()
        self.book.answers_pings = not loses_proof

    @rule(secs=st.sampled_from([0.0, 0.1, 1.0, 5.0, 40.0]))
    def wait(self, secs):
        """A lazy disk is lazy for a moment only: what hangs for longer is not waited for, and nothing is promised."""
        self.book.has_picture, is_lazy, self.book.has_disk = True, not self.book.has_disk, True
        self.book.store().wait(secs)
        self.book.has_picture, self.book.has_disk = False, not is_lazy

    @rule()
    def frame(self):
        self.book.frame()

    @rule(is_paused=st.booleans())
    def pause(self, is_paused):
        self.book.happen(events.PauseRequested(is_paused))

    @rule(event=st.sampled_from(BUTTONS))
    def button(self, event):
        self.book.happen(event)

    @rule(secs=st.sampled_from([0, 30, 300, 3600]))
    def restart(self, secs):
        """The program is closed and started again; what the engine says meanwhile, it says later."""
        before = self.book
        before.has_disk = True
        before.store().stop()
        assert before.is_finished
        self.earlier += before.screen.values()
        self.seen_earlier += before.seen
        now = Moment(10.0, before.now.epoch_ms + secs * 1000)
        self.book = Playbook(records=before.records, seen=self.seen_earlier, now=now, **self.pace)
        self.book.has_picture = False
        for gift_id, acks in before.acks.items():
            self.book.acks[gift_id][:0] = acks

    @rule(is_lazy=st.booleans())
    def disk(self, is_lazy):
        self.book.has_disk = not is_lazy
        if not is_lazy:
            self.book.store()

    @rule(secs=st.sampled_from([0, 30, 300, 3600]), last=st.sampled_from(["nothing", "frame", "clear", "broken gift"]))
    def kill(self, secs, last):
        """What the disk has not is lost. What was seen is on the slate; what has no answer, the engine says again."""
        before = self.book
        before.has_disk &= last == "nothing"
        match last:
            case "frame":
                before.frame()
            case "clear":
                before.happen(events.ClearRequested())
            case "broken gift":
                self.broken_gift("tea")
        self.earlier += before.presented
        self.seen_earlier += before.seen
        now = Moment(10.0, before.now.epoch_ms + secs * 1000)
        self.book = Playbook(records=before.records, seen=self.seen_earlier, now=now, **self.pace)
        self.book.has_picture = False
        for gift_id, acks in before.acks.items():
            self.book.acks[gift_id][:0] = acks
        self.unread += [gift_id for gift_id in self.sent if gift_id not in self.book.acks]

    @rule(secs=st.sampled_from([1, 30, 300, 3600]))
    def lose_power(self, secs):
        """The slate is lost with all that was not synced; the picture that was being drawn is the last."""
        before = self.book
        before.has_disk = True
        before.store().frame()
        self.earlier += before.presented
        self.seen_earlier += before.seen
        now = Moment(10.0, before.now.epoch_ms + secs * 1000)
        self.book = Playbook(records=before.records, booted=now.epoch_ms - 500, now=now, **self.pace)
        self.book.has_picture = False
        for gift_id, acks in before.acks.items():
            self.book.acks[gift_id][:0] = acks
        self.unread += [gift_id for gift_id in self.sent if gift_id not in self.book.acks]

    def say_what_is_left(self):
        """An engine repeats what nobody can have read: once is not enough if many broken ones close the connection."""
        while left := (*self.unread, *self.backlog):
            self.unread, self.backlog = [], []
            for gift_id in left:
                self.say(gift_id)
            self.book.wait(120.0)

    @invariant()
    def answers_never_differ(self):
        for gift_id in list(self.book.acks):
            self.book.ack(gift_id)

    @invariant()
    def none_is_shown_twice(self):
        self.tally()
        assert max((self.seen_earlier + self.book.seen).values(), default=0) <= 1

    def tally(self):
        banners, gifts = Counter(), Counter()
        for staging in (*self.earlier, *self.book.screen.values()):
            banners[staging.banner.gift_title.lower()] += staging.banner.count
        for arguments, fields in self.sent.values():
            gifts[arguments[0]] += fields.get("quantity") != -1
        for kind in ("rose", "heart", "tea"):
            assert banners[kind] <= gifts[kind], f"{kind}: a banner says more than was sent"
        return banners

    def teardown(self):
        if not hasattr(self, "book"):
            return
        self.book.happen(events.PauseRequested(is_paused=False))
        self.book.answers_pings = self.book.has_picture = self.book.has_disk = True
        self.book.store().wait(120.0)
        self.say_what_is_left()
        assert all(self.book.acks[gift_id] for gift_id in self.sent), "a gift without an answer"
        rendered = Counter(self.sent[gift_id][0][0] for gift_id in self.sent if self.book.ack(gift_id)[0])
        banners = self.tally()
        assert all(rendered[kind] <= banners[kind] for kind in ("rose", "heart", "tea"))
        assert not self.book.director._gifts
        assert {record.standing for record in self.book.records} <= {"delivered"}


TestDirector = DirectorMachine.TestCase
TestDirector.settings = settings(stateful_step_count=30)
