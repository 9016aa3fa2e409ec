"""What the desk's pages are made of: labels that take nothing for a tag, cards, tiles, buttons with a key."""

from typing import Final

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from overlay.desktop.language import spoken

CAPTION_LETTERS: Final = 26
"""So wide is what stands before inputs; longer words make it wider."""
LONGEST_NUMBER: Final = "9,999,999"


def label(name: str, text: str = "", *, wraps: bool = False) -> QLabel:
    """Text is always plain: names come from strangers, and Qt would read a tag."""
    one = QLabel(text)
    one.setObjectName(name)
    one.setTextFormat(Qt.TextFormat.PlainText)
    one.setWordWrap(wraps)
    begin_at_the_edge(one)
    return one


def begin_at_the_edge(one: QLabel, vertical: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignVCenter) -> None:
    """Let its text begin where the desk's language does: Qt would put a number or an address at the other edge."""
    begin = Qt.AlignmentFlag.AlignLeft
    if spoken().is_right_to_left:
        begin = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    one.setAlignment(begin | vertical)


def capital(words: str) -> str:
    """With a capital, unless it begins with an address."""
    return words if "://" in words.split(" ", 1)[0] else words[:1].upper() + words[1:]


class Card(QFrame):
    """A ground for what belongs together."""

    def __init__(self, name: str = "card") -> None:
        super().__init__()
        self.setObjectName(name)


class Figure(QLabel):
    """A number that changes often. Its size is fixed: else each new one would have the whole desk laid out anew."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("number")
        self.setTextFormat(Qt.TextFormat.PlainText)
        begin_at_the_edge(self)

    def event(self, event: QEvent) -> bool:
        """The style sheet gives it another font after it was made."""
        done = super().event(event)
        if event.type() in (QEvent.Type.Polish, QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.Show):
            metrics = self.fontMetrics()
            self.setFixedSize(metrics.horizontalAdvance(LONGEST_NUMBER), metrics.height())
        return done


def caption(title: str, one: QWidget, tip: str = "") -> QLabel:
    """What stands before an input: in the middle of its row, and as wide in every card."""
    words = _Caption(title)
    words.setToolTip(tip)
    words.setBuddy(one)
    return words


class _Caption(QLabel):
    def __init__(self, title: str) -> None:
        super().__init__(title)
        self.setObjectName("words")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)  # an input may go on below its row
        begin_at_the_edge(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the others, and as high as what it stands before."""
        hint, buddy = super().sizeHint(), self.buddy()
        width = CAPTION_LETTERS * self.fontMetrics().averageCharWidth()
        return hint.expandedTo(QSize(width, buddy.sizeHint().height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """No less."""
        return self.sizeHint()


def card(name: str = "card") -> QFrame:
    """The same, with nothing in it."""
    return Card(name)


def titled_card(title: str, *parts: QWidget) -> QFrame:
    """One with a heading, and these below each other."""
    one = card()
    inside = QVBoxLayout(one)
    inside.setContentsMargins(16, 14, 16, 14)
    inside.setSpacing(12)
    inside.addWidget(label("heading", title, wraps=True))
    for part in parts:
        inside.addWidget(part)
    return one


def button(text: str, tip: str, key: str = "", *, checkable: bool = False) -> QPushButton:
    """A button that says its key; `listen` makes the key work wherever one is in the window."""
    one = QPushButton(text)
    one.setToolTip(f"{tip} ({key})" if key else tip)
    one.setCheckable(checkable)
    return one


def listen(window: QWidget, key: str, one: QAbstractButton) -> None:
    """Press a button by its key, on whichever page it is."""
    QShortcut(QKeySequence(key), window).activated.connect(one.click)


def tile(name: str, number: QLabel) -> QFrame:
    """A number with its name."""
    frame = card()
    column = QVBoxLayout(frame)
    column.setContentsMargins(14, 10, 14, 10)
    column.setSpacing(2)
    number.setAccessibleName(name)
    column.addWidget(number)
    column.addWidget(label("quiet", name))
    return frame


def page() -> tuple[QScrollArea, QVBoxLayout]:
    """A page that scrolls where there is no room for all of it, and its column."""
    area, inside = QScrollArea(), QWidget()
    inside.setObjectName("page")
    column = QVBoxLayout(inside)
    column.setContentsMargins(2, 14, 2, 2)
    column.setSpacing(14)
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area, column
