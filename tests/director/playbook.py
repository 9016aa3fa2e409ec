"""A director between a scripted engine and a screen that shows what it is told, with the time as it pleases.

The engine answers `connection:init` and pings by itself; `book.acks` has what it was told about each gift.
"""

import json
from collections import Counter, defaultdict, deque
from random import Random

from overlay import commands, events
from overlay.director import Director
from overlay.loaders.effects import load_catalogue
from overlay.playback.cue import HoldScreen, WithdrawCue
from overlay.playback.pace import Pace
from overlay.protocol import link
from overlay.protocol.messages import SUBPROTOCOL
from overlay.protocol.moment import Moment, format_timestamp
from overlay.protocol.session import Identity
from overlay.resources import resource_root
from overlay.scene.signs.signs import USUAL_CHOICE

CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")
EPOCH_MS = 1_760_000_000_000
STREAM = "stream"


def gift_payload(gift_id, gift_type="rose", user="ana", *, combo=None, sent=None, **fields):
    """A gift as the engine puts it; `sent` is what it says about when."""
    return {
        "giftId": gift_id,
        "giftType": gift_type,
        "quantity": fields.pop("quantity", 1),
        "totalValue": fields.pop("value", 1),
        "sender": {"userId": user, "username": user.title(), "isSubscriber": False, "isModerator": False},
        "animation": fields.pop("animation", {"type": "particle", "duration": 1000}),
        "metadata": {"isStreak": combo is not None, "comboCount": combo or 0, "rank": 1, "timestamp": sent},
    } | fields


class Playbook:
    """One run of the director. `ahead_secs` is how far the engine's clock is ahead of ours."""

    def __init__(
        self, *, records=(), seen=(), booted=0, ahead_secs=0.0, now=None, stream_id=STREAM, choice=USUAL_CHOICE, **pace
    ):
        identity = Identity("client", stream_id, ("webgl", "particles", "gift-ack"), "0.1.0")
        seen = frozenset(seen).__contains__
        self.director = Director(identity, Pace(**pace), CATALOGUE, Random(1), seen, booted, choice=choice)
        self.now = Moment(1000.0, EPOCH_MS) if now is None else now
        self.ahead_ms = round(ahead_secs * 1000)
        self.link = 0
        self.is_open = False
        self.welcomes = True
        self.answers_pings = True
        self.has_picture = True
        self.has_disk = True
        self.unstored = []
        self.acks = defaultdict(list)
        self.errors = []
        self.able = []  # what each introduction says
        self.frames = []
        self.shows = []
        self.screen = {}
        self.stored = {(record.stream_id, record.gift_id): record for record in records}
        self.reports = []
        self.boards = []
        self.celebrations = []
        self.marks = []
        self.logs = []
        self.counted = []
        self.is_finished = False
        self.seen = Counter()  # how often each gift came on the screen
        self._presented = {}
        self._on_screen = {}
        self._unseen = defaultdict(list)  # cue → what no frame has shown yet
        self._inbox = deque()
        self.happen(events.Started(tuple(records)))

    # --- what one does ---------------------------------------------------------------------------------

    def happen(self, event):
        """Tell the director, do what it says, and tell it what comes of that."""
        self._inbox.append(event)
        while self._inbox:
            self._perform(self.director.handle(self._inbox.popleft(), self.now))
        return self

    def gift(self, gift_id, *arguments, sent_secs_ago=0.0, **fields):
        """The engine sends a gift that it sent just now, by its own clock."""
        fields.setdefault("sent", self.engine_time(-sent_secs_ago))
        return self.say("gift:received", gift_payload(gift_id, *arguments, **fields))

    def say(self, kind, payload):
        return self.hear(json.dumps({"type": kind, "payload": payload, "timestamp": self.engine_time()}))

    def hear(self, text):
        return self.happen(link.TextReceived(self.link, text))

    def cut(self):
        """The connection is gone, and with it what was under way."""
        self.is_open = False
        return self.happen(link.Disconnected(self.link, 1006))

    def store(self):
        """The disk writes all that it was given."""
        self._store()
        self._flush()
        return self

    def _store(self):
        for serial, records in self.unstored:
            self.stored |= {(record.stream_id, record.gift_id): record for record in records}
            self._inbox.append(events.RecordsStored(serial))
        self.unstored.clear()

    def frame(self):
        """The screen shows what it was told last."""
        for cue_id, staging in list(self.screen.items()):
            if self._presented.get(cue_id, -1) < staging.revision:
                self._presented[cue_id] = staging.revision
                self._on_screen[cue_id] = staging
                for unseen in self._unseen.pop(cue_id, ()):
                    self.seen.update(unseen.gift_ids)
                self.happen(events.CuePresented(cue_id, staging.revision, self.now.secs))
        return self

    def wait(self, secs):
        """Let time go by, from deadline to deadline."""
        end = self.now.later(secs)
        self._frame()
        for _ in range(100_000):
            due = self.director.deadline_secs()
            if due is None or due > end.secs:
                break
            self.now = self.now.later(max(0.0, due - self.now.secs))
            self.now = Moment(max(self.now.secs, due), self.now.epoch_ms)
            turn = self.director.advance(self.now)
            assert turn or self.director.deadline_secs() != due, f"woken for nothing at {due}"
            self._perform(turn)
            self._flush()
            self._frame()
        else:
            raise AssertionError("the deadline never moves on")
        self.now = end
        return self

    def stop(self):
        self.happen(events.StopRequested()).wait(2.0)
        return self

    # --- what one sees ---------------------------------------------------------------------------------

    def engine_time(self, after_secs=0.0):
        return format_timestamp(self.now.epoch_ms + self.ahead_ms + round(after_secs * 1000))

    def ack(self, gift_id):
        """The one answer to a gift: (rendered, error); however often it was sent."""
        first, *again = self.acks[gift_id]
        assert all(ack == first for ack in again), "two answers to one gift"
        return first["rendered"], first["error"]

    @property
    def effects(self):
        return [staging.effect for staging in self.shows if staging.effect is not None]

    @property
    def counts(self):
        """What each banner said in the end."""
        return [staging.banner.count for staging in self.screen.values()]

    @property
    def records(self):
        """What the disk has."""
        return tuple(self.stored.values())

    def history(self, gift_id):
        """What the streamer read about a gift."""
        return [report.outcome for report in self.reports if report.gift.gift_id == gift_id]

    @property
    def presented(self):
        """What was on the screen, cue by cue, as it was there last."""
        return list(self._on_screen.values())

    # --- the other side --------------------------------------------------------------------------------

    def _flush(self):
        while self._inbox:
            self._perform(self.director.handle(self._inbox.popleft(), self.now))

    def _frame(self):
        if self.has_picture:
            self.frame()

    def _perform(self, turn):
        for command in turn:
            match command:
                case link.Connect(number):
                    self.link, self.is_open = number, True
                    self._inbox.append(link.Connected(number, SUBPROTOCOL))
                case link.SendText(number, text) if number == self.link and self.is_open:
                    self._read(json.loads(text))
                case link.SendPing(number, token) if number == self.link and self.is_open and self.answers_pings:
                    self._inbox.append(link.PingAnswered(number, token, 5.0))
                case link.Disconnect(number) | link.Abort(number) if number == self.link and self.is_open:
                    self.is_open = False
                    self._inbox.append(link.Disconnected(number, 1000))
                case commands.Show(staging) | commands.Update(staging):
                    self.shows.append(staging)
                    self.screen[staging.cue_id] = staging
                    self._unseen[staging.cue_id].append(staging)
                case WithdrawCue(cue_id):
                    self._presented[cue_id] = 10**9
                case commands.StoreRecords(serial, records):
                    self.unstored.append((serial, records))
                    if self.has_disk:
                        self._store()
                case commands.ReportGift():
                    self.reports.append(command)
                case commands.Log(kind, _):
                    self.logs.append(kind)
                case commands.Finish():
                    self.is_finished = True
                case commands.ReportCounts(counts):
                    self.counted.append(counts)
                case _:
                    self._decorate(command)

    def _decorate(self, command):
        """What is on the canvas besides gifts, and whether anything is."""
        match command:
            case HoldScreen(until_secs):
                if until_secs is not None:  # what no frame has shown is as if it had never been there
                    self.screen = {
                        cue_id: self._on_screen[cue_id] for cue_id in self.screen if cue_id in self._on_screen
                    }
                    self._unseen.clear()
            case commands.ShowBoard(board, faces):
                self.faces = faces
                self.boards.append(board)
            case commands.Celebrate(staging, mark):
                self.celebrations.append(staging)
                self.marks.append(mark)

    def _read(self, message):
        self.frames.append(message["type"])
        self.able += [message["payload"]["capabilities"]] if message["type"] == "connection:init" else []
        match message["type"]:
            case "connection:init" if self.welcomes:
                config = {"pingInterval": 10_000, "maxGiftsPerSecond": 10, "features": []}
                payload = {"sessionId": "session", "serverTime": self.engine_time(), "config": config}
                ack = {"type": "connection:ack", "payload": payload, "timestamp": self.engine_time()}
                self._inbox.append(link.TextReceived(self.link, json.dumps(ack)))
            case "gift:ack":
                self.acks[message["payload"]["giftId"]].append(message["payload"])
            case "error":
                self.errors.append(message["payload"]["code"])
            case _:
                pass
