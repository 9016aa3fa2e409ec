"""A desktop's words may be nearly twice as large: the desk loses none of its own, in no language."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
)

from overlay.desktop.desk.parts.tables import FieldTable, Table
from overlay.desktop.language import ENGLISH, Language, speak
from overlay.resources import resource_root
from overlay.settings import GiftRule, Settings
from tests.desktop.test_languages import a_full_desk

WIDTH = 880
"""As wide as the desk is at the start where words are as they were; at 1.8 it takes more, if the screen has it."""


@pytest.fixture
def desk_of(qapp, qtbot):
    """Make a desk in a language, with words so many times as large."""
    before = qapp.font()

    def make(code, scale):
        speak(ENGLISH if code == "en" else Language(code, resource_root()))
        font = qapp.font()
        font.setPointSizeF(before.pointSizeF() * scale)
        qapp.setFont(font)
        panel = a_full_desk(qtbot)
        panel.resize(WIDTH, 760)
        return panel

    yield make
    qapp.setFont(before)
    speak(ENGLISH)


def room_of(one):
    """How much room its words have, and how much they need."""
    metrics = one.fontMetrics()
    match one:
        case QLabel() if one.wordWrap():
            return one.height(), one.heightForWidth(one.width())
        case QLabel():
            return one.contentsRect().width(), metrics.horizontalAdvance(one.text())
        case QComboBox():
            option = QStyleOptionComboBox()
            one.initStyleOption(option)
            part = QStyle.SubControl.SC_ComboBoxEditField
            place = one.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, one)
            return place.width() + 2, metrics.horizontalAdvance(one.currentText())
        case QAbstractSpinBox():
            return one.findChild(QLineEdit).width(), metrics.horizontalAdvance(one.text())
        case QAbstractButton():
            return one.width() + 2, one.sizeHint().width()
    raise AssertionError(one)


def is_in_a_table(one):
    while (one := one.parentWidget()) is not None:
        if isinstance(one, QTableView):
            return True
    return False


def faults_of(panel):
    """What of the page that is open cannot be read, or not be reached by scrolling down."""
    for area in panel.findChildren(QScrollArea):
        if area.isVisible() and area.widget().width() > area.viewport().width():
            yield "the page is wider than the window"
    for kind in (QLabel, QComboBox, QAbstractSpinBox, QAbstractButton):
        for one in panel.findChildren(kind):
            words = one.currentText() if isinstance(one, QComboBox) else one.text()
            if not one.isVisible() or not words or type(one).__name__ == "_Line" or "qt_" in one.objectName():
                continue
            room, needed = room_of(one)
            if room < needed:
                yield f"{words!r} has {room} of {needed}"
            if one.height() < one.fontMetrics().height() and kind is not QLabel:
                yield f"{words!r} is too low"
            edge = one.mapTo(panel, one.rect().topLeft()).x()
            if not is_in_a_table(one) and not 0 <= edge <= edge + one.width() <= panel.width():
                yield f"{words!r} goes beyond the window"
    for header in panel.findChildren(QHeaderView):
        if header.isVisible() and header.orientation() is Qt.Orientation.Horizontal:
            for column in range(header.count()):
                if header.sectionSize(column) < header.sectionSizeHint(column):
                    yield f"heading {header.model().headerData(column, Qt.Orientation.Horizontal)!r} is cut"


@pytest.mark.slow
@pytest.mark.parametrize(
    ("code", "scale"), [("en", 1.0), ("en", 1.5), *((code, 1.8) for code in ("en", "de", "pt-BR", "ja", "ar"))]
)
def test_nothing_is_cut_on_any_page(desk_of, code, scale):
    panel = desk_of(code, scale)
    found = []
    for place in range(panel.pages.count()):
        panel.pages.setCurrentIndex(place)
        for _ in range(3):  # what is below each other is laid out anew once there is a scroll bar
            QApplication.processEvents()
        found += [(panel.pages.tabText(place).replace("&", ""), fault) for fault in faults_of(panel)]
    assert found == []


def test_a_large_rule_is_scrolled_to_by_the_keyboard(desk_of, qtbot):
    """The table is then wider than the window: the field that has the keyboard is seen."""
    panel = desk_of("en", 1.8)
    panel.show_settings(Settings(rules=tuple(GiftRule(gift=f"gift{number}") for number in range(9))))
    panel.pages.setCurrentWidget(panel.rules)
    table = panel.rules.table
    qtbot.waitUntil(lambda: table.horizontalScrollBar().maximum() > 0)
    with qtbot.waitActive(panel):
        panel.activateWindow()
    table.cellWidget(0, 0).setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(table.columnCount() * 7 - 1):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    field = table.cellWidget(6, 5)
    assert field.hasFocus()
    qtbot.waitUntil(lambda: field.visibleRegion().boundingRect().size() == field.size())


def test_a_column_that_was_made_wider_by_hand_stays_so(desk_of):
    panel = desk_of("en", 1.0)
    panel.pages.setCurrentWidget(panel.gifts)
    table = panel.gifts.findChild(Table)
    table.horizontalHeader().resizeSection(1, 300)
    panel.resize(700, 700)
    QApplication.processEvents()
    assert table.columnWidth(1) == 300


def test_fields_share_the_room_that_there_is(qtbot):
    table = FieldTable(["One", "Two", "Three"])
    qtbot.addWidget(table)
    table.setRowCount(1)
    for column in range(3):
        table.put(0, column, QLineEdit())
    table.resize(700, 300)
    table.show()
    qtbot.waitExposed(table)
    assert sum(table.columnWidth(column) for column in range(3)) == table.viewport().width()
    table.resize(200, 300)
    assert all(table.columnWidth(column) >= table.horizontalHeader().sectionSizeHint(column) for column in range(3))
    assert table.horizontalScrollBar().maximum() > 0
