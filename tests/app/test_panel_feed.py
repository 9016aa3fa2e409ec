"""News for the desk: the first at once, a rush in parts that cost little, and what was pressed for without waiting."""

import pytest

from overlay import commands
from overlay.app.panel_feed import LONGEST_SECS, SHARE, SHORTEST_SECS, PanelFeed
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.desktop.desk.pages.diagnostics import Diagnostics
from overlay.desktop.desk.panel import Panel
from overlay.protocol.news import LinkStatus, Phase
from tests.desktop.test_panel_pages import gift


class Evening:
    """A clock that stands until it is moved, and a panel whose painting takes what is said."""

    def __init__(self, panel, monkeypatch):
        self.panel, self.now, self.paint_secs = panel, 100.0, 0.0
        self.feed = PanelFeed(panel, Diagnostics, lambda: self.now)
        monkeypatch.setattr(panel, "take_paint_secs", lambda: self.paint_secs)

    def tell(self, *turn):
        for command in turn:
            self.feed.tell(command)
        self.feed.flush_if_due()

    def arrive(self, *names):
        self.tell(*(commands.ReportGift(gift(name), None) for name in names))

    @property
    def rows(self):
        return self.panel.history.rowCount()

    @property
    def waits_secs(self):
        return self.feed._due_secs - self.now


@pytest.fixture
def evening(qtbot, monkeypatch):
    panel = Panel("ws://h/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    return Evening(panel, monkeypatch)


def test_the_first_is_shown_at_once_and_a_rush_once_in_a_while(evening, qtbot):
    evening.arrive("1")
    assert evening.rows == 1
    evening.arrive("2", "3")
    evening.arrive("4")
    assert evening.rows == 1
    evening.now += SHORTEST_SECS
    evening.arrive("5")
    assert evening.rows == 5
    evening.arrive("6")
    qtbot.waitUntil(lambda: evening.rows == 6)  # nobody tells any more: it is shown all the same


def test_what_takes_long_to_paint_is_painted_less_often_but_never_forgotten(evening):
    evening.arrive("1")
    assert evening.waits_secs == pytest.approx(SHORTEST_SECS)
    evening.now += 1.0
    evening.paint_secs = SHARE * 0.4
    evening.arrive("2")
    assert evening.waits_secs == pytest.approx(0.4)
    evening.now += 1.0
    evening.paint_secs = 10.0
    evening.arrive("3")
    assert evening.waits_secs == pytest.approx(LONGEST_SECS)


def test_a_gift_that_is_decided_meanwhile_is_told_as_it_is_by_then(evening):
    evening.arrive("1")
    evening.tell(commands.ReportGift(gift("2"), None), commands.ReportGift(gift("1"), "shown"))
    evening.tell(commands.ReportGift(gift("2"), "skipped"), commands.ReportQueue(3, 1, is_paused=False))
    evening.feed.flush()
    history = evening.panel.history
    assert [history.data(history.index(row, 5)) for row in range(2)] == ["skipped", "shown"]
    tiles = evening.panel.live._tiles
    assert (tiles["shown"].text(), tiles["missed"].text(), tiles["waiting"].text()) == ("1", "1", "3")


def test_what_was_pressed_is_answered_at_once(evening):
    evening.arrive("1")
    evening.tell(commands.ReportQueue(0, 0, is_paused=True))
    assert evening.panel.live.pause.isChecked()
    evening.tell(commands.ReportQueue(5, 0, is_paused=True))
    evening.feed.hurry()
    evening.tell(commands.ReportQueue(0, 0, is_paused=True))
    assert evening.panel.live._tiles["waiting"].text() == "0"
    evening.tell(commands.ReportLink(LinkStatus(Phase.LIVE)))
    assert evening.panel._status._phase.text() == "Connected"


def test_a_panel_that_fails_is_told_again_the_next_time(evening, monkeypatch, caplog):
    monkeypatch.setattr(evening.panel, "show_queue", lambda *_, **__: 1 / 0)
    evening.tell(commands.ReportQueue(1, 0, is_paused=False))
    assert "the desk could not be told" in caplog.text
    evening.now += 1.0
    evening.arrive("1")
    assert evening.rows == 1
