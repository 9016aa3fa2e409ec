"""Alarms on their way to the streamer: the tray's message, the line on the desk, the bell."""

import pytest

from overlay import commands
from overlay.app.alarm_desk import AlarmDesk
from overlay.app.alarms import patience
from overlay.app.alarms.patience import Alarm, Source
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.desktop.desk.panel import Panel
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings

GONE = Alarm(Source.LINK, "No gifts: the connection is gone", "The server went away.")
BACK = Alarm(Source.LINK, "Connected again", "Gifts appear as they come.", is_over=True)


class Tray:
    def __init__(self):
        self.told = []

    def tell(self, title, words, *, is_over=False):
        self.told.append((title, is_over))


class Bell:
    def __init__(self):
        self.rung = []

    def ring(self, device, gifts_device, done=None):
        self.rung.append((device, gifts_device))
        if done is not None:
            done("It was played.")

    def close(self):
        pass


class Evening:
    def __init__(self, panel, **settings):
        self.panel, self.tray, self.bell = panel, Tray(), Bell()
        self.settings = Settings(**settings)
        self.alarms = AlarmDesk(Settings())
        self.alarms._bell = self.bell

    def join(self, tray=True):
        self.alarms.join(self.panel, self.tray if tray else None, lambda: self.settings)
        return self

    @property
    def notice(self):
        return "" if self.panel._notice.isHidden() else self.panel._notice.words


@pytest.fixture
def evening(qtbot):
    panel = Panel("ws://h/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    evening = Evening(panel, alarm_device="Attic", sound_device="Hall").join()
    yield evening
    evening.alarms.close()


def test_it_is_seen_and_heard_and_its_end_is_seen_alone(evening, qtbot):
    evening.panel.show_notice("Read me.")
    evening.alarms._tell(GONE)
    qtbot.waitUntil(lambda: bool(evening.tray.told))
    assert evening.bell.rung == [("Attic", "Hall")]
    assert evening.notice == "Read me.\nNo gifts: the connection is gone. The server went away."
    evening.alarms._tell(BACK)
    qtbot.waitUntil(lambda: len(evening.tray.told) == 2)
    assert evening.tray.told == [(GONE.title, False), (BACK.title, True)]
    assert (evening.notice, len(evening.bell.rung)) == ("Read me.", 1)


def test_what_was_read_does_not_come_again_with_its_end(evening, qtbot):
    evening.alarms._tell(GONE)
    qtbot.waitUntil(lambda: bool(evening.notice))
    evening.panel._notice.hide()
    evening.alarms._tell(BACK)
    qtbot.waitUntil(lambda: len(evening.tray.told) == 2)
    assert evening.notice == ""


def test_without_a_tray_the_desk_tells(evening, qtbot):
    evening.join(tray=False)
    evening.alarms._tell(GONE)
    qtbot.waitUntil(lambda: bool(evening.notice))
    assert evening.tray.told == []


def test_from_the_connection_to_the_tray_unless_it_is_switched_off(evening, qtbot, monkeypatch):
    monkeypatch.setitem(patience._PATIENCE_SECS, Source.LINK, 0.01)
    live, gone = (commands.ReportLink(LinkStatus(phase, "no way")) for phase in (Phase.LIVE, Phase.WAITING))
    evening.alarms.sentinel.hear([live, gone])
    qtbot.waitUntil(lambda: bool(evening.tray.told))
    evening.settings = evening.settings.model_copy(update={"alarm_disconnected": False})
    evening.alarms.sentinel.hear([live])
    monkeypatch.setattr(patience, "REST_SECS", 0.0)
    evening.alarms.sentinel.hear([gone])
    qtbot.waitUntil(lambda: evening.alarms.sentinel._watchman.deadline_secs() is None)
    assert evening.tray.told == [(GONE.title, False)]


def test_it_can_be_tried(evening, qtbot):
    page = evening.panel.window_page
    page.show_devices(("Hall", "Attic"))
    page.show_settings(evening.settings)
    page.try_it.click()
    qtbot.waitUntil(lambda: page._heard.text() == "It was played.")
    assert evening.bell.rung == [("Attic", "Hall")]
    assert page.try_it.isEnabled()
