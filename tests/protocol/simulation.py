"""A session in a world of its own, whose clock only goes where something happens: hours pass in milliseconds."""

import heapq
import itertools
import json
from random import Random

from overlay.protocol import link, news
from overlay.protocol.messages import SUBPROTOCOL
from overlay.protocol.moment import Moment
from overlay.protocol.news import Phase
from overlay.protocol.session import Session
from tests.protocol.playbook import IDENTITY, STATS, ack, ping, welcome


class World:
    """The engine, the network and both clocks. What a test wants to be different, it overrides or schedules.

    Attributes:
        secs: The monotonic clock.
        connects_secs: When the session asked for a connection.
        phases: Each phase that was told, and when.
    """

    def __init__(self, seed, *, ping_interval_secs=15.0, round_trip_secs=0.05, begin_secs=1000.0):
        self.secs = self.begin_secs = begin_secs
        self.ping_interval_secs = ping_interval_secs
        self.round_trip_secs = round_trip_secs
        self.connects_secs = []
        self.phases = []
        self.session = Session(IDENTITY, Random(seed))
        self._ahead_secs = 1_761_695_999.0
        self._order = itertools.count()
        self._agenda = []

    # --- what the world is like -----------------------------------------------------------------------

    def connect(self, number):
        """A connection is asked for: it opens."""
        self.later(self.round_trip_secs, lambda: self.happen(link.Connected(number, SUBPROTOCOL)))

    def hear(self, number, message):
        """The engine gets a text: it welcomes, and then its heart beats."""
        if message["type"] == "connection:init":
            config = {"pingInterval": self.ping_interval_secs * 1000}
            self.later(self.round_trip_secs, lambda: self.happen(welcome(number, payload__config=config)))
            self.later(self.round_trip_secs + self.ping_interval_secs, lambda: self.beat(number))

    def beat(self, number):
        """The engine sends a heartbeat, and will again, while there is a connection to send it on."""
        if number < len(self.connects_secs):
            return
        self.happen(ping(1, number))
        self.later(self.ping_interval_secs, lambda: self.beat(number))

    def answer(self, number, token):
        """The peer's library gets a control ping: it answers."""
        self.later(self.round_trip_secs, lambda: self.happen(link.PingAnswered(number, token, 1.0)))

    # --- how it goes on -------------------------------------------------------------------------------

    @property
    def now(self):
        return Moment(self.secs, round((self.secs + self._ahead_secs) * 1000))

    def later(self, secs, act):
        heapq.heappush(self._agenda, (self.secs + secs, next(self._order), act))

    def set_wall_clock(self, jump_secs):
        self._ahead_secs += jump_secs

    def start(self):
        self.perform(self.session.start())

    def happen(self, event):
        self.perform(self.session.handle(event, self.now, lambda: STATS))

    def decide(self, gift_id):
        self.perform(self.session.acknowledge((ack(gift_id),), self.now))

    def run(self, secs, until=lambda: False):
        """Let time pass; whether `until` came true. Each look that the session asks for must be worth it."""
        end_secs = self.secs + secs
        while not until():
            due_secs = self.session.deadline_secs()
            agenda_secs = self._agenda[0][0] if self._agenda else end_secs
            next_secs = min(agenda_secs, end_secs if due_secs is None else due_secs)
            if next_secs >= end_secs:
                self.secs = end_secs
                return until()
            self.secs = max(self.secs, next_secs)
            if self._agenda and agenda_secs <= self.secs:
                heapq.heappop(self._agenda)[2]()
            else:
                outputs = self.session.advance(self.now)
                assert outputs or self.session.deadline_secs() != due_secs, "a busy loop"
                self.perform(outputs)
        return True

    def perform(self, outputs):
        for output in outputs:
            match output:
                case link.Connect(number):
                    self.connects_secs.append(self.secs)
                    self.connect(number)
                case link.SendText(number, text):
                    self.hear(number, json.loads(text))
                case link.SendPing(number, token):
                    self.answer(number, token)
                case news.LinkChanged(status):
                    self.phases.append((self.secs, status.phase))

    @property
    def is_live(self):
        return self.session.status.phase is Phase.LIVE
