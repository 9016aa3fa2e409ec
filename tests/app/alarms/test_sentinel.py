"""The thread that tells: it is begun only where something is wrong, and tells in time whatever else hangs."""

import threading

import pytest

from overlay import commands, events
from overlay.app.alarms import patience, watchman
from overlay.app.alarms.patience import Cause, Source
from overlay.app.alarms.sentinel import Sentinel
from overlay.protocol.news import LinkStatus, Phase
from tests.desktop.conftest import staging
from tests.patience import PATIENCE_SECS

LIVE, GONE = commands.ReportLink(LinkStatus(Phase.LIVE)), commands.ReportLink(LinkStatus(Phase.WAITING, "no way"))


class Told:
    def __init__(self):
        self._news, self.alarms, self.wanted = threading.Condition(), [], frozenset(Cause)

    def __call__(self, alarm):
        with self._news:
            self.alarms.append(alarm)
            self._news.notify_all()

    def wait_for(self, count):
        with self._news:
            assert self._news.wait_for(lambda: len(self.alarms) >= count, PATIENCE_SECS)
            return self.alarms


@pytest.fixture
def told(monkeypatch):
    monkeypatch.setitem(patience._PATIENCE_SECS, Source.LINK, 0.02)
    monkeypatch.setattr(watchman, "STALL_SECS", 0.05)
    return Told()


@pytest.fixture
def sentinel(told):
    sentinel = Sentinel(told, lambda: told.wanted)
    yield sentinel
    sentinel.close()


def test_while_all_is_well_there_is_no_thread(sentinel):
    sentinel.hear([LIVE])
    sentinel.happen(events.CuePresented(1, 1, 0.0))
    assert sentinel._thread is None


def test_what_lasts_is_told_and_its_end_as_well(sentinel, told):
    sentinel.hear([LIVE, GONE])
    assert told.wait_for(1)[0].words == "no way"
    sentinel.hear([LIVE])
    assert told.wait_for(2)[1].is_over


def test_what_comes_sooner_than_it_would_look_is_told_in_time(sentinel, told, monkeypatch):
    monkeypatch.setitem(patience._PATIENCE_SECS, Source.LINK, 3600.0)
    sentinel.hear([LIVE, GONE])
    sentinel.hear([commands.Show(staging(1))])
    assert told.wait_for(1)[0].source is Source.STAGE


def test_after_the_end_nothing_is_told(sentinel, told):
    sentinel.hear([LIVE, GONE])
    sentinel.close()
    before = len(told.alarms)
    sentinel.hear([LIVE, GONE, commands.Show(staging(1))])
    assert not sentinel._thread.is_alive()
    assert len(told.alarms) == before
