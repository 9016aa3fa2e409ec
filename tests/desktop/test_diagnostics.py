"""The diagnostics: opened by key and button, refreshed while one looks, copied as one text, calm while it changes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QLabel, QTableView

from overlay.app.account.diagnostics import notice_for
from overlay.desktop.desk.pages.diagnostics import Diagnostics, DiagnosticsView
from tests.desktop.conftest import button

STAMP = "2026-11-26T18:40:12.345Z"
TOLD = Diagnostics(
    facts=(("Version", "0.1.0"), ("Connection", "connected")),
    counts=(("Gifts", "3 shown"), ("Malformed frames", "1 not JSON")),
    remarks=((STAMP, "warning", "odd"), (STAMP, "error", "<b>bold</b>")),
    report="all of it",
)


@pytest.fixture
def view(panel, qtbot):
    view = panel.findChild(DiagnosticsView)
    panel.show_diagnostics(TOLD)
    panel.pages.setCurrentWidget(view)
    return view


def value(view, name):
    (found,) = [one for one in view.findChildren(QLabel) if one.accessibleName() == name]
    return found


def rows(view, name):
    (table,) = [one for one in view.findChildren(QTableView) if one.accessibleName() == name]
    model = table.model()
    return table, [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def test_a_key_opens_it(panel, qtbot):
    view = panel.findChild(DiagnosticsView)
    assert not view.isVisible()
    with qtbot.waitActive(panel):
        panel.activateWindow()
    with qtbot.waitSignal(panel.diagnostics_requested):
        qtbot.keyClick(panel, Qt.Key.Key_D)
    assert view.isVisible()


def test_it_asks_again_while_one_looks_and_not_longer(panel, view, qtbot):
    view._timer.setInterval(5)
    with qtbot.waitSignals([panel.diagnostics_requested] * 3):
        pass
    panel.pages.setCurrentIndex(0)
    assert not view._timer.isActive()


def test_it_shows_what_it_is_told(view):
    assert value(view, "Version").text() == "0.1.0"
    assert rows(view, "What was counted")[1] == [["Gifts", "3 shown"], ["Malformed frames", "1 not JSON"]]
    _, remarks = rows(view, "Last warnings and errors")
    assert [row[1:] for row in remarks] == [["warning", "odd"], ["error", "<b>bold</b>"]]
    assert len(remarks[0][0]) == len("18:40:12")


def test_where_there_is_nothing_it_says_so(panel, view):
    panel.show_diagnostics(Diagnostics())
    assert rows(view, "What was counted")[1] == [["Nothing yet", ""]]
    assert rows(view, "Last warnings and errors")[1] == [["", "", "none"]]


def test_a_strangers_words_are_plain_text(view):
    table, _ = rows(view, "Last warnings and errors")
    tip = table.model().index(1, 2).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "<p>&lt;b&gt;bold&lt;/b&gt;</p>"
    for label in view.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText


def test_the_report_goes_to_the_clipboard_and_the_button_says_so(view, qtbot):
    copy = button(view, "Copy report")
    width = copy.width()
    with qtbot.waitActive(view.window()):
        view.window().activateWindow()
    view._copied.setInterval(50)
    qtbot.keyClick(view, Qt.Key.Key_R)
    qtbot.waitUntil(lambda: copy.text() == "Copied")
    assert QGuiApplication.clipboard().text() == "all of it"
    assert copy.width() == width
    qtbot.waitUntil(lambda: copy.text() == "Copy report")
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(view, Qt.Key.Key_R)  # the key outlives the change of the words
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == "all of it")


def test_nothing_moves_when_the_words_change(panel, view, qtbot):
    def places():
        return [
            (one.geometry().x(), one.geometry().y(), one.width())
            for one in view.findChildren(QLabel)
            if one.isVisible()
        ]

    table, _ = rows(view, "Last warnings and errors")
    table.selectRow(1)
    before, size = places(), view.size()
    long = "a word and another " * 50
    panel.show_diagnostics(
        Diagnostics((("Version", long), ("Connection", long)), ((long, long),), ((STAMP, "error", long),) * 20, "")
    )
    qtbot.wait(20)
    assert (places(), view.size()) == (before, size)
    assert value(view, "Version").text().endswith("…")
    assert long.strip() in value(view, "Version").toolTip()
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    view.resize(view.width() + 4000, view.height())
    assert value(view, "Connection").text().startswith("a word")
    assert view.minimumWidth() <= 600


def test_everything_has_a_name_and_can_be_reached_by_keyboard(view):
    for one in view.findChildren(QAbstractButton):
        if one.isVisible() and one.objectName() != "qt_tableview_cornerbutton" and one.text():
            assert one.focusPolicy() & Qt.FocusPolicy.TabFocus
    for table in view.findChildren(QTableView):
        assert table.accessibleName()
        assert not table.tabKeyNavigation()  # the tab key leads out again


def test_it_goes_with_the_desk(panel, view):
    panel.hide()
    assert not view.isVisible()


# --- the notice at the start -------------------------------------------------------------------------


def test_a_notice_stands_at_the_top_until_it_was_read(panel, qtbot):
    words = notice_for(["The last run crashed (Aborted)."], is_safe=True)
    assert words.startswith("The last run crashed (Aborted). Safe mode: ")
    panel.show_notice(words)
    (label,) = [one for one in panel.findChildren(QLabel) if one.text() == words]
    assert label.isVisible()
    assert label.textFormat() is Qt.TextFormat.PlainText
    qtbot.mouseClick(button(panel, "Got it"), Qt.MouseButton.LeftButton)
    assert not label.isVisible()


def test_without_a_reason_there_is_no_notice(panel):
    panel.show_notice(notice_for([], is_safe=False))
    assert not button(panel, "Got it").isVisible()
