"""Boxes to choose from and to count in, with arrows of their own: under a style sheet Qt draws none."""

from typing import Final

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QKeySequence, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QKeySequenceEdit,
    QLineEdit,
    QSpinBox,
    QStyledItemDelegate,
    QWidget,
)

from overlay.desktop.desk.parts.panel_style import colours_of
from overlay.desktop.language import spoken, tr

ROOM: Final = 26
"""For the arrows, as in the style sheet."""
TEXT_MARGIN: Final = 8
NAME_LETTERS: Final = 16
"""So much is seen of a name that others gave, a device or a scene."""
CHEVRON: Final = (4.0, 4.0)
"""Half its width, and its height."""


class Choice(QComboBox):
    """One of several."""

    least_px = 0
    """So wide at least, where what may be chosen is short."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(QStyledItemDelegate(self))  # the usual one knows nothing of the style sheet's room

    def stay_as_wide_as(self, letters: int) -> None:
        """Whatever it is filled with: names of others may be long. Those of its list are read in full."""
        self.setMinimumContentsLength(letters)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the widest of its words."""
        edges = TEXT_MARGIN if self.isEditable() else 0  # of the line in it
        return (super().sizeHint() + QSize(edges, 0)).expandedTo(QSize(self.least_px, 0))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """What is chosen can always be read."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """With the arrow."""
        super().paintEvent(event)
        painter = QPainter(self)
        _draw_chevron(painter, QPointF(_end_of(self).center()), _ink(self), is_up=False)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The wheel scrolls the page: it never changes what it happens to pass over."""
        event.ignore()


class Number(QSpinBox):
    """A whole number."""

    def __init__(self) -> None:
        super().__init__()
        _begin_at_the_edge(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """With the arrows."""
        super().paintEvent(event)
        _draw_arrows(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The wheel scrolls the page."""
        event.ignore()


class Decimal(QDoubleSpinBox):
    """A number with a fraction."""

    def __init__(self) -> None:
        super().__init__()
        _begin_at_the_edge(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """With the arrows."""
        super().paintEvent(event)
        _draw_arrows(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """The wheel scrolls the page."""
        event.ignore()


class KeyInput(QKeySequenceEdit):
    """A key with what is held beside it, pressed rather than written."""

    def __init__(self) -> None:
        super().__init__()
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self._tell_none()
        self.keySequenceChanged.connect(self._tell_none)
        self.editingFinished.connect(self._tell_none)

    def show_key(self, text: str) -> None:
        """Show this one; "" for none."""
        self.setKeySequence(QKeySequence(text))
        self._tell_none()

    def _tell_none(self) -> None:
        """What stands there without a key; Qt has words of its own, again after each change."""
        self.line.setPlaceholderText(tr("No key"))

    @property
    def line(self) -> QLineEdit:
        """What has the keyboard within it."""
        found = self.findChild(QLineEdit)
        assert isinstance(found, QLineEdit)
        return found

    @property
    def text(self) -> str:
        """As it is written, such as ``Ctrl+Alt+P``."""
        return self.keySequence().toString(QKeySequence.SequenceFormat.PortableText)


def _begin_at_the_edge(box: QSpinBox | QDoubleSpinBox) -> None:
    """Let its number begin where the desk's language does, a little way in."""
    if spoken().is_right_to_left:
        box.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    else:
        box.lineEdit().setTextMargins(TEXT_MARGIN, 0, 0, 0)


def _draw_arrows(box: QAbstractSpinBox) -> None:
    place, painter = _end_of(box), QPainter(box)
    for is_up in (True, False):
        at = QPointF(place.center().x(), place.center().y() + (-6.0 if is_up else 6.0))
        _draw_chevron(painter, at, _ink(box), is_up=is_up)
    painter.end()


def _end_of(box: QWidget) -> QRect:
    """Where the arrows are: at the right, or at the left where one reads from there."""
    left = 0 if box.isRightToLeft() else box.width() - ROOM
    return QRect(left, 0, ROOM, box.height())


def _ink(box: QWidget) -> QColor:
    colours = colours_of(box.palette())
    return colours.text if box.isEnabled() else colours.field


def _draw_chevron(painter: QPainter, at: QPointF, colour: QColor, *, is_up: bool) -> None:
    (half, height), turn = CHEVRON, -1.0 if is_up else 1.0
    pen = QPen(colour, 1.6)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    points = [(-half, -turn * height / 2.0), (0.0, turn * height / 2.0), (half, -turn * height / 2.0)]
    painter.drawPolyline(QPolygonF([at + QPointF(x, y) for x, y in points]))
