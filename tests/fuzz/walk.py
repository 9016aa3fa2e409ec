"""The ground of whole evenings: a random walk of the pure core through whatever can happen to it, in simulated time.

What must hold at every step, and at the end, stands in `Walk`: each gift answered, always the same, shown at most once,
rendered only if it was on the screen; and nothing grows without end.
"""

from collections import Counter
from random import Random

from overlay import events
from overlay.playback.assets import AssetKind, AssetName
from overlay.playback.outcome import FailureCode
from overlay.playback.pace import AckMode, ComboMode
from overlay.playback.record import Standing
from overlay.protocol.link import FailureKind
from overlay.protocol.moment import Moment
from overlay.protocol.news import Phase
from tests.fuzz.campaign import Ground
from tests.fuzz.mutations import message
from tests.fuzz.world import World
from tests.playback.rehearsal import make_gift

KINDS = ("rose", "heart", "tea")  # lone gifts, one piece each: so banners can be counted against gifts
USERS = ("ana", "ben", "zoe", "eve")
LONG_SECS = 60 * 24 * 3600.0
"""Longer than a day and all that the clocks were set back."""


def trial(chance):
    """An evening: how the program is set, then what happens."""
    steps = [("set", settings(chance))]
    for _ in range(chance.choice((10, 40, 40, 100, 200))):
        name = chance.choices(NAMES, WEIGHTS)[0]
        steps.append((name, *(draw(chance) for draw in STEPS[name][1])))
    return steps


def settings(chance):
    pace = {
        "lanes": chance.choice((1, 2, 4)),
        "queue_limit": chance.choice((2, 5, 20)),
        "gift_limit": chance.choice((5, 50)),
        "crowd_from": chance.choice((1, 3, 8)),
        "max_effects_per_sec": chance.choice((0.2, 1.0, 10.0)),
        "ack_mode": chance.choice((*AckMode, AckMode.STARTED)),
        "combo_mode": chance.choice(tuple(ComboMode)),
    }
    return pace | {"ahead_secs": chance.choice((0.0, 0.0, -7200.0, 3.0))}


def play(steps):
    walk = Walk(steps[0][1] if steps and steps[0][0] == "set" else {})
    for name, *arguments in steps:
        if name != "set":
            getattr(walk, name)(*arguments)
            walk.check()
    walk.end()


class Walk:
    """The engine, the streamer and the machine, over all lives of the program.

    Attributes:
        sent: How each gift was said, by its id: arguments and fields.
        unread: Gifts said while nobody listened.
        banners: What earlier lives had on the screen, cue by cue.
        seen: How often earlier lives had each gift there.
    """

    def __init__(self, how):
        self.how = how
        self.world = World(**how)
        self.sent = {}
        self.unread = []
        self.held = []
        self.banners = []
        self.seen = Counter()

    # --- the engine ------------------------------------------------------------------------------------

    def gift(self, kind, user, value, age_secs):
        self._say(self._new(kind, user, value=value, sent_secs_ago=age_secs))

    def only(self, user, value):
        """A gift of a kind of its own, which shares no banner."""
        self._say(self._new(f"only-{len(self.sent)}", user, value=value))

    def model(self, user, url, secs):
        """A gift that names a 3D model."""
        animation = {"type": "3d-model", "assetUrl": url, "duration": round(secs * 1000)}
        self._say(self._new("duck", user, animation=animation))

    def asset(self, url, is_there):
        """What becomes of a model, whether or not anybody waits for it."""
        name = AssetName(AssetKind.MODEL, url)
        lost = events.AssetLost(name, FailureCode.DECODE, "it is broken")
        self.world.happen(events.AssetReady(name) if is_there else lost)

    def dropped(self, url):
        self.world.happen(events.AssetDropped(AssetName(AssetKind.MODEL, url)))

    def streak(self, user, combos, counting):
        for combo in combos:
            self._say(self._new("star", user, combo=combo, quantity=combo if counting else 1))

    def grow(self, which, more):
        """The same gift with a larger combo."""
        if self.sent:
            gift_id = self._known(which)
            arguments, fields = self.sent[gift_id]
            if fields.get("combo") is not None:
                self.sent[gift_id] = (arguments, fields | {"combo": fields["combo"] + more})
            self._say(gift_id)

    def broken(self, kind, user):
        self._say(self._new(kind, user, quantity=-1))

    def again(self, which, times):
        for _ in range(times if self.sent else 0):
            self._say(self._known(which))

    def other(self, which):
        """The same id says something else; what came first stands."""
        if self.sent and self.world.is_open:
            gift_id = self._known(which)
            if self.world.director.ledger.decided_ack("stream", gift_id) or self._is_pending(gift_id):
                self.world.gift(gift_id, "pebble", "nobody", quantity=7)

    def hold(self, kind, user):
        self.held.append(self._new(kind, user))

    def release(self, seed):
        held, self.held = self.held, []
        Random(seed).shuffle(held)
        for gift_id in held:
            self._say(gift_id)

    def noise(self, seed):
        """A frame that went wrong; none that is about a gift of ours."""
        text = message(Random(seed))
        if self.world.is_open and "gift" not in text:
            self.world.hear(text)

    def cut(self, loses_proof):
        if self.world.is_open:
            self.world.cut()
            self.world.answers_pings = not loses_proof

    def close(self, code):
        if self.world.is_open:
            self.world.close(code)

    def deaf(self):
        self.world.is_deaf = True

    def refuse(self, kind, status, retry_after_secs, times):
        self.world.refusals = [(kind, status, retry_after_secs)] * times

    def welcomes(self, welcomes):
        self.world.welcomes = welcomes

    def error(self, code, retryable, retry_after):
        payload = {"code": code, "message": "", "details": None, "retryable": retryable, "retryAfter": retry_after}
        if self.world.is_open:
            self.world.say("error", payload)

    def ping(self, sequence):
        if self.world.is_open:
            self.world.say("heartbeat:ping", {"timestamp": "", "sequence": sequence})

    # --- the screen, the streamer, the machine ------------------------------------------------------------

    def wait(self, secs, has_picture):
        """A slow disk is slow for a moment only: one that hangs is not waited for, and then nothing is promised."""
        world = self.world
        world.has_picture, has_disk, world.has_disk = has_picture, world.has_disk, True
        world.store().wait(secs)
        world.has_picture, world.has_disk = False, has_disk

    def frame(self):
        self.world.frame()

    def one(self, which, back):
        """One cue is on the screen, perhaps at an older revision."""
        shows = [staging for staging in self.world.shows if self.world.can_present(staging)]
        if shows:
            self.world.present(shows[max(0, int(which * len(shows)) - back)])

    def fail(self, which):
        if self.world.screen:
            self.world.fail(list(self.world.screen)[int(which * len(self.world.screen))])

    def pause(self, is_paused):
        self.world.happen(events.PauseRequested(is_paused))

    def button(self, event):
        self.world.happen(event)

    def try_out(self, user, combo):
        self.world.happen(events.TestGiftRequested(make_gift("pebble", user, combo=combo)))

    def freeze(self, secs):
        self.world.store().freeze(secs)

    def set_clock(self, secs):
        self.world.set_clock(round(secs * 1000))

    def disk(self, is_slow):
        self.world.has_disk = not is_slow
        if not is_slow:
            self.world.store()

    def restart(self, secs):
        self.world.stop()
        assert self.world.is_finished, "it did not end in time"
        self._live_again(secs, self.world.store())

    def kill(self, secs, part):
        """What the disk has not is lost. What was seen is on the slate; what has no answer, the engine says again."""
        self.world.store_some(part)
        self._live_again(secs, self.world)
        self.unread += [gift_id for gift_id in self.sent if gift_id not in {*self.held, *self.world.acks}]

    def _live_again(self, secs, before):
        self.banners += before.presented
        self.seen += before.seen
        now = Moment(10.0, before.now.epoch_ms + round(secs * 1000))
        self.world = World(records=before.records, seen=self.seen, now=now, **self.how)
        for gift_id, acks in before.acks.items():
            self.world.acks[gift_id][:0] = acks

    # --- what must hold ----------------------------------------------------------------------------------

    def check(self):
        world, director = self.world, self.world.director
        for gift_id in list(world.acks):
            if world.acks[gift_id]:
                world.ack(gift_id)
        self._check_screen()
        pace = director.scheduler.pace
        assert director.scheduler.queue_size <= pace.queue_limit, "the queue is longer than allowed"
        assert director.scheduler._waiting.gift_count <= pace.gift_limit, "more gifts wait than allowed"
        assert len(director._gifts) <= len(self.sent)
        assert len(director.session.outbox) <= 2 * len(self.sent), "an ack waits in more than two places"

    def _check_screen(self):
        """No gift was there twice, and no banner said more than was sent."""
        twice = [gift_id for gift_id, count in self._seen().items() if count > 1]
        assert not twice, f"seen twice: {twice}"
        said, sent = Counter(), Counter()
        for staging in (*self.banners, *self.world.presented):
            said[staging.banner.gift_title.lower()] += staging.banner.count
        for (kind, *_), fields in self.sent.values():
            sent[kind] += fields.get("quantity") != -1
        for kind in KINDS:
            assert said[kind] <= sent[kind], f"{kind}: banners said {said[kind]}, but {sent[kind]} were sent"

    def _seen(self):
        return self.seen + self.world.seen

    def end(self):
        """The world turns friendly, and every promise must have been kept."""
        world = self.world
        world.happen(events.PauseRequested(is_paused=False))
        world.answers_pings = world.welcomes = world.has_disk = True
        world.refusals = []  # an engine that is deaf stays so until the connection is given up
        self._calm_down()
        while left := (*self.unread, *self.held):
            self.unread, self.held = [], []
            for gift_id in left:
                self._say(gift_id)
            self._calm_down()
        missing = [gift_id for gift_id in self.sent if not world.acks[gift_id]]
        assert not missing, f"never answered: {missing}"
        rendered = {gift_id for gift_id in self.sent if world.ack(gift_id)[0]}
        assert rendered <= set(self._seen()), f"never seen, but rendered, they say: {rendered - set(self._seen())}"
        assert {record.standing for record in world.records} <= {Standing.DELIVERED}
        self._check_nothing_is_left()

    def _calm_down(self):
        """Nothing is under way any more; the engine may have asked not to be tried again within an hour."""
        for _ in range(150):
            self.wait(60.0, True)
            director = self.world.director
            is_live = director.session.status.phase is Phase.LIVE
            is_written = director.ledger.deadline_secs() is None and not director.owes_answers
            if is_live and is_written and not (director.session.outbox or director._gifts):
                return
        raise AssertionError("it does not calm down")

    def _check_nothing_is_left(self):
        """Long after, all of this evening is forgotten."""
        self.freeze(LONG_SECS)
        self.wait(60.0, True)
        self._say(self._new("rose", "ana"))
        self.wait(60.0, True)
        director = self.world.director
        assert len(director.ledger) <= 1, f"the ledger still knows {director.ledger._entries}"
        assert not director._gifts
        assert not director.session.outbox
        scheduler = director.scheduler
        assert (scheduler.queue_size, scheduler.playing_count, len(scheduler._streaks)) == (0, 0, 0)
        assert not scheduler._screen.owing
        assert not director.ledger._entries

    # --- within ------------------------------------------------------------------------------------------

    def _new(self, *arguments, **fields):
        gift_id = f"gift-{len(self.sent)}"
        self.sent[gift_id] = (arguments, fields)
        return gift_id

    def _say(self, gift_id):
        arguments, fields = self.sent[gift_id]
        phase = self.world.director.session.status.phase
        if self.world.is_open and phase in (Phase.GREETING, Phase.LIVE):
            self.world.gift(gift_id, *arguments, **fields)
        else:
            self.unread.append(gift_id)

    def _known(self, which):
        return list(self.sent)[int(which * len(self.sent))]

    def _is_pending(self, gift_id):
        return any(record.gift_id == gift_id for record in self.world.director.ledger.undecided("stream"))


def one_of(*values):
    return lambda chance: chance.choice(values)


def fraction(chance):
    return chance.random()


def combos(chance):
    return tuple(chance.choice((1, 2, 3, 5, 9, 10, 11, 49, 60)) for _ in range(chance.randrange(1, 5)))


KIND, USER, VALUE, FLAG = one_of(*KINDS), one_of(*USERS), one_of(0, 1, 60, 600, 5000, 1e300), one_of(False, True)
URL = one_of("http://engine/a.glb", "http://engine/b.glb")
SECS = one_of(0.0, 0.01, 0.3, 1.0, 1.0, 5.0, 15.0, 40.0)
STEPS = {
    "gift": (12, (KIND, USER, VALUE, one_of(0.0, 0.0, 0.0, 59.0, 120.0, -30.0))),
    "only": (8, (USER, VALUE)),
    "model": (4, (USER, URL, one_of(0.5, 4.0, 30.0))),
    "asset": (4, (URL, FLAG)),
    "dropped": (1, (URL,)),
    "streak": (5, (USER, combos, FLAG)),
    "grow": (3, (fraction, one_of(0, 1, 9))),
    "broken": (2, (KIND, USER)),
    "again": (5, (fraction, one_of(1, 1, 3))),
    "other": (1, (fraction,)),
    "hold": (2, (KIND, USER)),
    "release": (1, (fraction,)),
    "noise": (2, (fraction,)),
    "cut": (5, (FLAG,)),
    "close": (1, (one_of(1000, 1001, 1002, 1006, 1008, 1009, 1011, 1012, 1013, 4003),)),
    "deaf": (1, ()),
    "refuse": (
        1,
        (
            one_of(*FailureKind),
            one_of(None, 200, 401, 404, 429, 500, 503, 521),
            one_of(None, 0.0, 7.0),
            one_of(1, 3, 9),
        ),
    ),
    "welcomes": (1, (one_of(True, True, False),)),
    "error": (1, (one_of("RATE_LIMIT", "OTHER"), FLAG, one_of(None, 0, 1000, -1, 1e300, "5", 700_000))),
    "ping": (1, (one_of(0, 1, -1, 2**60),)),
    "wait": (14, (SECS, one_of(True, True, False))),
    "frame": (8, ()),
    "one": (4, (fraction, one_of(0, 1, 3))),
    "fail": (2, (fraction,)),
    "pause": (2, (FLAG,)),
    "button": (3, (one_of(events.SkipRequested(), events.ClearRequested(), events.ReconnectRequested()),)),
    "try_out": (1, (USER, one_of(None, 1, 10))),
    "freeze": (1, (one_of(1.0, 20.0, 3600.0),)),
    "set_clock": (1, (one_of(-7200.0, -1.0, 60.0, 3600.0),)),
    "restart": (2, (one_of(0.0, 1.0, 30.0, 300.0, 3600.0),)),
    "kill": (3, (one_of(0.0, 1.0, 30.0, 300.0, 3600.0), one_of(0.0, 1.0, 0.5, 0.9))),
    "disk": (3, (one_of(True, True, False),)),
}
"""By name: how often, and how each argument is drawn."""
NAMES, WEIGHTS = list(STEPS), [weight for weight, _ in STEPS.values()]

GROUND = Ground("walk", trial, play)
