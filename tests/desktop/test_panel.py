"""The desk: what it says, what its buttons and keys do, and that a stranger's name is never more than a name."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QDesktopServices, QFont, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel, QMessageBox, QPushButton, QSlider, QTableView

from overlay.app.trial_gifts import TEST_GIFTS
from overlay.commands import ReportAssets
from overlay.desktop.desk.cards.history import MOST_ROWS, HistoryModel
from overlay.desktop.desk.parts.panel_style import Health, colours_of
from overlay.desktop.painting.palette import contrast
from overlay.obs.standing import Standing
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.messages import StatusPayload
from overlay.protocol.moment import Moment
from overlay.protocol.news import LinkStatus, Phase
from overlay.sound.state import SoundState
from tests.desktop.conftest import button

LIGHT, DARK = ("#efefef", "#000000"), ("#24222b", "#eeeaf6")


def gift(gift_id="g", name="Amélie", kind="rose", quantity=1):
    return Gift(gift_id, kind, quantity, 5.0, Sender("u", name), None, None, None, None, False, 0, 0, Moment(0, 0), 0)


def label(panel, text):
    return [one for one in panel.findChildren(QLabel) if one.text() == text and one.isVisibleTo(panel)]


def tile(panel, name):
    (found,) = [one for one in panel.findChildren(QLabel) if one.accessibleName() == name]
    return found.text()


def row(panel, number):
    model = panel.history
    return [model.data(model.index(number, column)) for column in range(model.columnCount())]


# --- buttons and keys --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "key", "signal", "arguments"),
    [
        ("Test gift", Qt.Key.Key_T, "test_requested", ["rose", 1.0]),
        ("Pause", Qt.Key.Key_P, "pause_requested", [True]),
        ("Skip", Qt.Key.Key_S, "skip_requested", []),
        ("Clear queue", Qt.Key.Key_C, "clear_requested", []),
    ],
)
def test_each_button_and_its_key(panel, qtbot, text, key, signal, arguments):
    panel.show_queue(3, 2, is_paused=False)
    with qtbot.waitSignal(getattr(panel, signal)) as heard:
        qtbot.mouseClick(button(panel, text), Qt.MouseButton.LeftButton)
    assert heard.args == arguments
    panel.show_queue(3, 2, is_paused=False)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    with qtbot.waitSignal(getattr(panel, signal)) as heard:
        qtbot.keyClick(panel, key)
    assert heard.args == arguments


def test_pausing_goes_both_ways_and_obeys_what_it_is_told(panel, qtbot):
    heard = []
    panel.pause_requested.connect(heard.append)
    panel.show_queue(0, 0, is_paused=True)
    assert heard == []  # told, not asked
    qtbot.mouseClick(button(panel, "Resume"), Qt.MouseButton.LeftButton)
    assert heard == [False]


def test_the_key_for_pausing_outlives_a_change_of_the_words(panel, qtbot):
    for is_paused in (True, False, True):
        panel.show_queue(0, 0, is_paused=is_paused)
        with qtbot.waitActive(panel):
            panel.activateWindow()
        with qtbot.waitSignal(panel.pause_requested) as heard:
            qtbot.keyClick(panel, Qt.Key.Key_P)
        assert heard.args == [not is_paused]


def test_the_test_menu_has_every_gift(panel):
    heard = []
    panel.test_requested.connect(lambda kind, value: heard.append((kind, value)))
    for action in button(panel, "Test gift").menu().actions():
        action.trigger()
    assert heard == [(test.gift_type, test.value) for test in TEST_GIFTS]


def test_what_would_do_nothing_cannot_be_pressed(panel):
    assert not button(panel, "Skip").isEnabled()
    assert not button(panel, "Clear queue").isEnabled()
    panel.show_queue(1, 1, is_paused=False)
    assert button(panel, "Skip").isEnabled()
    assert button(panel, "Clear queue").isEnabled()


def test_reconnecting_is_offered_while_waiting(panel, qtbot):
    reconnect = button(panel, "Reconnect now")
    assert not reconnect.isVisible()
    panel.show_link(LinkStatus(Phase.WAITING, "the name engine.example was not found", 1.0))
    assert reconnect.isVisible()
    with qtbot.waitSignal(panel.reconnect_requested):
        qtbot.mouseClick(reconnect, Qt.MouseButton.LeftButton)


def test_muting_by_button_and_key_and_the_volume(panel, qtbot):
    heard, volumes = [], []
    panel.sound.mute_requested.connect(heard.append)
    panel.sound.volume_requested.connect(volumes.append)
    panel.sound.show_sound(SoundState("Hall", volume=0.8))
    assert label(panel, "Plays on Hall.")
    qtbot.mouseClick(button(panel, "Mute"), Qt.MouseButton.LeftButton)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    with qtbot.waitSignal(panel.sound.mute_requested):
        qtbot.keyClick(panel, Qt.Key.Key_M)
    assert heard == [True, False]
    (slider,) = panel.sound.findChildren(QSlider)
    slider.setValue(25)
    assert volumes == [0.25]  # what it was told is not asked
    assert label(panel, "25 %")
    panel.sound.show_sound(SoundState("<b>Hall</b>", is_muted=True, volume=0.5))
    assert (heard, volumes) == ([True, False], [0.25])
    assert button(panel, "Mute").isChecked()
    assert label(panel, "Muted on <b>Hall</b>.")


# --- what it says ------------------------------------------------------------------------------------


def test_the_connection_in_words(panel):
    panel.show_link(LinkStatus(Phase.WAITING, "the server refused us (401)", 1.0))
    assert label(panel, "Waiting to reconnect")
    assert label(panel, "The server refused us (401)")
    assert label(panel, "ws://127.0.0.1:8765/ws")
    panel.show_link(LinkStatus(Phase.LIVE))
    assert label(panel, "Connected")
    assert not label(panel, "The server refused us (401)")


def test_the_control_page_is_offered_once_it_is_there_and_its_key_is_not_shown(panel, qtbot, monkeypatch):
    link = panel.control_link
    assert not link.isVisible()
    link.offer(("http://127.0.0.1:4466/#secret", "http://192.168.1.2:4466/#secret"))
    assert link.isVisible()
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    actions = link.menu().actions()
    for action in actions:
        action.trigger()
    assert [url.toString() for url in opened] == ["http://127.0.0.1:4466/#secret"]
    assert QGuiApplication.clipboard().text() == "http://192.168.1.2:4466/#secret"
    assert "secret" not in f"{link.text()} {link.toolTip()} {[action.text() for action in actions]}"


def test_a_notice_does_not_push_away_one_that_was_not_read(panel):
    panel.show_notice("One.")
    panel.add_notice("Two.")
    assert label(panel, "One.\nTwo.")
    button(panel, "Got it").click()
    panel.add_notice("Three.")
    assert label(panel, "Three.")


def test_numbers(panel):
    panel.show_queue(1234, 3, is_paused=False)
    panel.count_outcomes(1, 0)
    panel.count_outcomes(1, 1)
    assert tile(panel, "Viewers") == "–"  # noqa: RUF001
    panel.show_stream(StatusPayload(is_live=True, viewer_count=98765))
    assert [tile(panel, name) for name in ("Waiting", "Playing", "Shown", "Missed", "Viewers")] == [
        "1,234", "3", "2", "1", "98,765",
    ]  # fmt: skip
    panel.show_stream(StatusPayload(is_live=False, viewer_count=0))
    assert tile(panel, "Viewers") == "offline"


def test_an_empty_history_says_what_to_do(panel):
    words = "No gifts yet. Press T to see one on the canvas."
    assert label(panel, words)
    panel.history.put(gift(), None)
    assert not label(panel, words)


def test_rows_come_on_top_and_change_in_place(panel, qtbot):
    panel.history.put(gift("one"), None)
    panel.history.put(gift("two", "Bo", "rocket", 1_000_000), None)
    assert row(panel, 0)[1:] == ["Bo", "rocket", "1,000,000", "5", "waiting"]
    assert row(panel, 1)[1:] == ["Amélie", "rose", "1", "5", "waiting"]
    with qtbot.waitSignal(panel.history.dataChanged) as changed:
        panel.history.put(gift("one"), "shown")
    assert (changed.args[0].row(), changed.args[1].row()) == (1, 1)
    assert panel.history.rowCount() == 2
    assert row(panel, 1)[5] == "shown"


def test_the_history_is_bounded(qapp):
    history = HistoryModel()
    history.put_all([(gift(f"g{number}", str(number)), None) for number in range(MOST_ROWS - 5)])
    for number in range(MOST_ROWS - 5, MOST_ROWS + 5):
        history.put(gift(f"g{number}", str(number)), None)
    assert history.rowCount() == MOST_ROWS
    assert history.data(history.index(0, 1)) == str(MOST_ROWS + 4)
    assert history.data(history.index(MOST_ROWS - 1, 1)) == "5"
    history.put(gift("g0", "again"), None)  # forgotten, so it is a new row
    assert history.data(history.index(0, 1)) == "again"
    assert history.data(QModelIndex()) is None


@pytest.mark.parametrize("text", ["<img src=file:///etc/hostname>", "<b>bold</b>", "&lt;", "a\nb"])
def test_names_are_plain_text_everywhere(panel, text):
    panel.history.put(gift(name=text, kind=text), text)
    shown = text.replace("\n", " ")
    assert row(panel, 0)[2] == row(panel, 0)[5] == shown
    assert row(panel, 0)[1] == text  # the session has cleaned names already
    tip = panel.history.data(panel.history.index(0, 5), Qt.ItemDataRole.ToolTipRole)
    assert tip.startswith("<p>")
    assert tip.count("<") == 2  # nothing of it is a tag but ours
    panel.show_link(LinkStatus(Phase.WAITING, text, 1.0))
    for one in panel.findChildren(QLabel):
        assert one.textFormat() is Qt.TextFormat.PlainText


def test_everything_has_a_name_for_those_who_do_not_see_it(panel):
    for one in panel.findChildren(QPushButton):
        assert one.text() or one.accessibleName()
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert all(table.accessibleName() for table in panel.findChildren(QTableView))
    panel.show_link(LinkStatus(Phase.LIVE))
    dot = panel.findChild(QLabel, "dot")
    assert dot.accessibleName() == "Connected"  # colour is never the only sign
    assert panel.windowTitle() == "Hyperfocus Desk"


# --- what gifts bring --------------------------------------------------------------------------------


def test_what_is_kept_and_what_use_it_was(panel):
    panel.pages.setCurrentWidget(panel.diagnostics)
    clear = button(panel, "Clear cache…")
    assert not clear.isEnabled()
    panel.assets.show_report(ReportAssets(0, 0, 2**29, 0, 0))
    assert label(panel, "Nothing yet. What gifts bring is kept here, so that it comes at once the next time.")
    assert not clear.isEnabled()
    panel.assets.show_report(ReportAssets(1234, 300 * 2**20, 512 * 2**20, 30, 10))
    assert label(panel, "1,234 files, 300 MiB of 512 MiB")
    assert label(panel, "30 of 40 files were here when a gift wanted them")
    assert clear.isEnabled()
    panel.assets.show_report(ReportAssets(1, 2000, 2**20, 0, 1))
    assert label(panel, "1 file, 2 KiB of 1.0 MiB")
    panel.assets.show_report(ReportAssets())
    assert label(panel, "Nothing is kept on the disk.")


@pytest.mark.parametrize(("answer", "is_cleared"), [("Clear", True), ("Keep", False), ("Escape", False)])
def test_the_cache_is_cleared_after_a_question_that_nothing_waits_for(panel, qtbot, answer, is_cleared):
    heard = []
    panel.assets.clear_requested.connect(lambda: heard.append(True))
    panel.assets.show_report(ReportAssets(2, 3 * 2**20, 2**29, 1, 1))
    qtbot.mouseClick(button(panel, "Clear cache…"), Qt.MouseButton.LeftButton)  # and comes back at once
    (question,) = panel.findChildren(QMessageBox)
    qtbot.waitUntil(question.isVisible)
    assert question.text() == "Clear the cache?"
    assert question.informativeText().startswith("2 files (3.0 MiB) will be removed")
    assert question.textFormat() is Qt.TextFormat.PlainText
    if answer == "Escape":
        qtbot.keyClick(question, Qt.Key.Key_Escape)
    else:
        qtbot.mouseClick(button(question, answer), Qt.MouseButton.LeftButton)
    assert bool(heard) is is_cleared
    qtbot.waitUntil(lambda: not panel.findChildren(QMessageBox))


# --- how it looks ------------------------------------------------------------------------------------


def palette(window, text):
    palette = QPalette()
    for role in (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.Button):
        palette.setColor(role, QColor(window))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(role, QColor(text))
    return palette


@pytest.mark.parametrize("desktop", [LIGHT, DARK, ("#ffffff", "#333333"), ("#000000", "#dddddd")])
def test_contrast(desktop):
    colours = colours_of(palette(*desktop))
    for words in (colours.text, colours.quiet, colours.faint):
        for ground in (colours.window, colours.card, colours.stripe, colours.hover):
            assert contrast(words, ground) >= 4.5
    assert contrast(colours.accent_text, colours.accent) >= 4.5
    for ground in (colours.window, colours.card, colours.tint):
        assert contrast(colours.accent, ground) >= 3.0  # the focus ring


@pytest.mark.parametrize("desktop", [LIGHT, DARK, ("#000000", "#ffffff")])
def test_what_stands_in_an_empty_field_can_be_read(panel, qapp, qtbot, desktop):
    before, colours = qapp.palette(), colours_of(palette(*desktop))
    try:
        qapp.setPalette(palette(*desktop))
        for field in (panel.gifts.search, panel.rules.names):
            qtbot.waitUntil(lambda field=field: shown_placeholder(field) == QColor(colours.faint.name()))
            assert contrast(shown_placeholder(field), colours.card) >= 4.5, "and Qt's own is half transparent"
    finally:
        qapp.setPalette(before)


def shown_placeholder(field):
    field.ensurePolished()
    return field.palette().color(QPalette.ColorRole.PlaceholderText)


@pytest.mark.parametrize("desktop", [LIGHT, DARK])
def test_the_status_dot_can_be_told_from_its_card(desktop):
    for health in Health:
        assert contrast(QColor(colours_of(palette(*desktop)).health[health]), colours_of(palette(*desktop)).card) >= 3.0


def test_headings_are_larger_than_words_however_large_those_are(panel, qapp, qtbot):
    before, large = qapp.font(), QFont(qapp.font())
    large.setPointSizeF(before.pointSizeF() * 2.5)

    def height(name):
        one = panel.findChild(QLabel, name)
        one.ensurePolished()
        return one.fontMetrics().height()

    try:
        for font in (before, large, before):
            qapp.setFont(font)
            words = QFontMetrics(font).height()
            qtbot.waitUntil(lambda words=words: words * 1.1 < height("heading") < words * 1.5)
            assert height("heading") < height("phase")
            assert height("number") > words
    finally:
        qapp.setFont(before)


def test_it_follows_the_desktop_from_light_to_dark(panel, qapp, qtbot):
    before = qapp.palette()
    try:
        for desktop in (LIGHT, DARK, LIGHT):
            qapp.setPalette(palette(*desktop))
            qtbot.waitUntil(lambda ground=desktop[0]: panel.grab().toImage().pixelColor(4, 4) == QColor(ground))
            assert colours_of(palette(*desktop)).card.name() in panel.styleSheet()
            dot = panel.findChild(QLabel, "dot").grab().toImage().pixelColor(7, 7)
            assert dot == colours_of(palette(*desktop)).health[Health.OFF]
    finally:
        qapp.setPalette(before)


def test_nothing_is_cut_off_at_the_smallest_size(panel):
    panel.show_link(LinkStatus(Phase.WAITING, "the server's certificate is not trusted: " + "reason " * 20, 1.0))
    panel.resize(panel.minimumSize())
    for one in panel.findChildren(QAbstractButton):
        if one.isVisible() and one.text():
            assert one.width() >= one.fontMetrics().horizontalAdvance(one.text()) + 8
    for one in panel.findChildren(QLabel):
        if one.isVisible() and one.text() and not one.wordWrap():
            assert one.width() >= one.fontMetrics().horizontalAdvance(one.text())


def test_it_fits_the_screen_of_a_laptop_at_150_percent(panel, qtbot):
    """1366x768 pixels are 910x512 there; what has no room is scrolled to."""
    panel.guide()
    panel.obs.show_standing(Standing(version="30", scenes=("Scene",), program="Scene"))
    qtbot.waitUntil(lambda: panel.minimumSizeHint().height() <= 512)
    least = panel.minimumSize().expandedTo(panel.minimumSizeHint())
    assert least.width() <= 910
    panel.resize(least)
    for place in range(panel.pages.count()):
        panel.pages.setCurrentIndex(place)
        assert panel.pages.tabBar().rect().contains(panel.pages.tabBar().tabRect(place)), "its tab can be seen"
        assert panel.height() <= 512
