"""Closing the desk: a live overlay goes on or somebody is asked, and nobody is asked where the end was wanted."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMessageBox, QSystemTrayIcon

from overlay.desktop.desk.leaving import GOES_ON, HOW_TO_END, QUESTION
from overlay.desktop.desk.tray import Tray
from overlay.protocol.news import LinkStatus, Phase
from tests.desktop.conftest import button

LIVE = LinkStatus(Phase.LIVE)


@pytest.fixture
def ends(panel):
    """How often it was agreed that the program ends."""
    heard = []
    panel.leaving.agreed.connect(lambda: heard.append("ends"))
    yield heard
    panel.leaving.let_go()


@pytest.fixture
def tray(panel, monkeypatch):
    """One that the desktop has, as far as the desk can tell."""
    tray = Tray(panel)
    tray.said = []
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: True)
    monkeypatch.setattr(tray.icon, "showMessage", lambda title, words, kind: tray.said.append((title, words, kind)))
    panel.join_tray(tray)
    return tray


def questions(panel):
    return [one for one in panel.findChildren(QMessageBox) if one.isVisible()]


# --- without a tray ----------------------------------------------------------------------------------


def test_where_nobody_would_miss_anything_it_ends_at_once(panel, ends):
    panel.show_link(LinkStatus(Phase.WAITING, "the engine is away", 1.0))
    panel.close()
    assert ends == ["ends"]
    assert not panel.isVisible()
    assert questions(panel) == []


@pytest.mark.parametrize(("link", "waiting", "playing"), [(LIVE, 0, 0), (LinkStatus(), 1, 0), (LinkStatus(), 0, 1)])
def test_a_live_overlay_asks_and_cancel_is_what_return_and_escape_choose(panel, ends, qtbot, link, waiting, playing):
    panel.show_link(link)
    panel.show_queue(waiting, playing, is_paused=False)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape):
        panel.close()
        (question,) = questions(panel)
        assert question.text() == QUESTION
        with qtbot.waitActive(question):
            question.activateWindow()
        qtbot.keyClick(question, key)
        assert questions(panel) == []
        assert panel.isVisible()
    assert ends == []


def test_the_end_is_what_was_chosen(panel, ends, qtbot):
    panel.show_link(LIVE)
    panel.close()
    panel.close()
    (question,) = questions(panel)  # and not a second one
    qtbot.mouseClick(button(question, "End it"), Qt.MouseButton.LeftButton)
    assert ends == ["ends"]
    panel.close()
    assert questions(panel) == []


def test_what_is_over_when_it_is_closed_again_is_not_asked_about(panel, ends):
    panel.show_link(LIVE)
    panel.show_link(LinkStatus(Phase.WAITING, "the engine is away", 1.0))
    panel.show_queue(2, 1, is_paused=False)
    panel.show_queue(0, 0, is_paused=False)
    panel.close()
    assert ends == ["ends"]


def test_ctrl_q_asks_where_it_is_live_and_ends_where_it_is_not(panel, ends, qtbot):
    with qtbot.waitActive(panel):
        panel.activateWindow()
    panel.show_link(LIVE)
    qtbot.keyClick(panel, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    (question,) = questions(panel)
    qtbot.mouseClick(button(question, "Cancel"), Qt.MouseButton.LeftButton)
    panel.show_link(LinkStatus())
    with qtbot.waitActive(panel):
        panel.activateWindow()
    qtbot.keyClick(panel, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    assert ends == ["ends"]


# --- with one ----------------------------------------------------------------------------------------


def test_with_a_tray_the_desk_hides_and_that_is_told_once(panel, ends, tray):
    panel.show_link(LIVE)
    for _ in range(2):
        panel.close()
        assert not panel.isVisible()
        tray.desk_requested.emit()
        assert panel.isVisible()
    assert (ends, questions(panel)) == ([], [])
    assert tray.said == [(GOES_ON, HOW_TO_END, QSystemTrayIcon.MessageIcon.Information)]


def test_a_desk_that_was_large_comes_back_as_large(panel, ends, tray):
    panel.showMaximized()
    panel.close()
    tray.desk_requested.emit()
    assert panel.isMaximized()
    panel.showMinimized()
    tray.desk_requested.emit()
    assert not panel.isMinimized()
    assert panel.isMaximized()


def test_a_tray_that_went_away_is_no_place_to_hide(panel, ends, tray, monkeypatch):
    monkeypatch.setattr(QSystemTrayIcon, "isSystemTrayAvailable", lambda: False)
    panel.show_link(LIVE)
    panel.close()
    assert panel.isVisible()
    assert len(questions(panel)) == 1


def test_quit_in_the_trays_menu_was_meant(panel, ends, tray):
    panel.show_link(LIVE)
    tray.quit_requested.emit()
    assert (ends, questions(panel)) == (["ends"], [])


# --- the end that comes from elsewhere ---------------------------------------------------------------


def test_an_end_from_elsewhere_takes_the_question_along_and_asks_nothing(panel, ends):
    panel.show_link(LIVE)
    panel.close()
    assert len(questions(panel)) == 1
    panel.leaving.end()
    assert questions(panel) == []
    assert not panel.isVisible()
    panel.show()
    panel.close()
    assert questions(panel) == []


def test_macos_is_not_held_up_when_it_says_quit(panel, ends, tray):
    panel.show_link(LIVE)
    panel.leaving.eventFilter(QApplication.instance(), QEvent(QEvent.Type.Quit))
    event = QCloseEvent()
    QApplication.sendEvent(panel, event)
    assert event.isAccepted()
    assert ends == ["ends"]
