"""The icon in the tray: the main verbs, the status, and an alarm only where something is wrong for long."""

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QSystemTrayIcon

from overlay.app.trial_gifts import TEST_GIFTS
from overlay.desktop.desk.panel import Panel
from overlay.desktop.desk.tray import MOST_LETTERS, WINDOW_VERBS, Tray
from overlay.events import PANIC_SECS
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings
from overlay.sound.state import SoundState

GONE = LinkStatus(Phase.WAITING, "the server went away", 1.0)


@pytest.fixture
def tray(qapp, monkeypatch):
    tray, said = Tray(), []
    monkeypatch.setattr(tray.icon, "showMessage", lambda title, words, kind: said.append((title, words)))
    tray.said = said
    yield tray
    tray.icon.hide()


def action(tray, title) -> QAction:
    (found,) = [one for one in tray.menu.actions() if one.text() == title]
    return found


def test_the_verbs(qtbot, tray):
    panel = Panel("ws://h/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    panel.join_tray(tray)
    heard = []
    panel.test_requested.connect(lambda kind, _value: heard.append(kind))
    panel.pause_requested.connect(heard.append)
    panel.panic_requested.connect(heard.append)
    panel.return_requested.connect(lambda: heard.append("return"))
    for title in ("Test gift", "Pause", "Panic: empty and silent"):
        action(tray, title).trigger()
    assert not action(tray, "Come back now").isVisible()
    panel.show_hold(1e9)
    action(tray, "Come back now").trigger()
    assert heard == ["rose", True, PANIC_SECS, "return"]
    panel.show_hold(None)
    panel.show_queue(0, 0, is_paused=True)
    assert action(tray, "Pause").isChecked()
    assert not action(tray, "Skip").isEnabled(), "nothing plays"
    panel.show_queue(0, 1, is_paused=False)
    with qtbot.waitSignal(panel.skip_requested):
        action(tray, "Skip").trigger()
    with qtbot.waitSignal(panel.sound.changed) as muted:
        action(tray, "Mute").trigger()
    assert muted.args == ["mute", True, True]
    panel.show_sound(SoundState(is_muted=False))
    assert not action(tray, "Mute").isChecked()
    with qtbot.waitSignal(panel.leaving.agreed):
        action(tray, "Quit").trigger()
    panel.hide()
    tray.icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert panel.isVisible()


def test_the_overlay_goes_behind_and_is_locked(tray):
    heard = []
    tray.change_requested.connect(lambda *change: heard.append(change))
    tray.show_settings(Settings(locked=True))
    assert heard == []
    behind, locked = (action(tray, title) for title in WINDOW_VERBS.values())
    assert (behind.isChecked(), locked.isChecked()) == (False, True)
    behind.trigger()
    locked.trigger()
    assert heard == [("behind", True, True), ("locked", False, True)]


def test_the_status_is_in_words(tray):
    tray.show_link(LinkStatus(Phase.LIVE))
    assert tray.icon.toolTip() == "Hyperfocus Overlay: connected"
    tray.show_queue(is_paused=True, is_playing=False)
    assert tray.menu.actions()[0].text() == "Paused. Gifts wait."
    assert tray.icon.toolTip() == "Hyperfocus Overlay: connected\nPaused. Gifts wait."
    tray.show_hold(is_held=True)
    assert tray.menu.actions()[0].text() == "Panic: empty and silent"
    tray.show_link(GONE)
    assert tray.menu.actions()[0].text() == "Waiting to reconnect"
    tray.show_hold(is_held=False)
    tray.show_queue(is_paused=False, is_playing=False)
    assert "\n" not in tray.icon.toolTip()


def test_a_message_is_plain_whatever_an_engine_says(tray):
    tray.tell("Gone", "<b>bold</b> & <a href='x'>link</a>" + "x" * 1000)
    ((title, words),) = tray.said
    assert title == "Gone"
    assert not set("<>&") & set(words)
    assert len(words) == MOST_LETTERS
