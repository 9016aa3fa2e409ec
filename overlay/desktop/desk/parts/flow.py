"""A row that goes on below itself where there is no room: large words and long languages are never cut for it."""

from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

MOST_PX: Final = 2**20
"""Wider than any row."""


class Flow(QLayout):
    """Each part is as wide as it wants to be, in the middle of its line; lines begin where the desk's language does."""

    def __init__(self, *parts: QWidget, spacing: int = 10) -> None:
        """A row of these, so far apart in pixels, in lines below each other as well."""
        super().__init__()
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        for part in parts:
            self.addWidget(part)

    # --- what Qt calls -----------------------------------------------------------------------------------------------

    def addItem(self, item: QLayoutItem) -> None:  # noqa: N802 - Qt's name
        """One more."""
        self._items.append(item)

    def count(self) -> int:
        """How many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """One of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:  # noqa: N802
        """One of them, which is here no more."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:  # noqa: N802
        """None."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:  # noqa: N802
        """The narrower, the more lines."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """Of all lines."""
        return self._put(QRect(0, 0, width, 0), is_meant=False)

    def sizeHint(self) -> QSize:  # noqa: N802
        """One line."""
        sizes = [item.sizeHint() for item in self._seen()]
        across = sum(size.width() for size in sizes) + self.spacing() * max(0, len(sizes) - 1)
        return QSize(across, max((size.height() for size in sizes), default=0))

    def minimumSize(self) -> QSize:  # noqa: N802
        """A line for each."""
        sizes = [item.minimumSize() for item in self._seen()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def setGeometry(self, rect: QRect) -> None:  # noqa: N802
        """Put all of them there."""
        super().setGeometry(rect)
        self._put(rect, is_meant=True)

    # --- where they are ----------------------------------------------------------------------------------------------

    def _seen(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _put(self, rect: QRect, *, is_meant: bool) -> int:
        """The height of all lines; where `is_meant`, all of them lie there after this."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        end = MOST_PX
        for item in self._seen():
            size = item.sizeHint().boundedTo(QSize(max(rect.width(), item.minimumSize().width()), MOST_PX))
            if end + self.spacing() + size.width() > rect.width():
                lines.append([])
                end = -self.spacing()
            lines[-1].append((item, size))
            end += self.spacing() + size.width()
        top = rect.top()
        for line in lines:
            height = max(_height(item, size) for item, size in line)
            if is_meant:
                self._put_line(line, QRect(rect.left(), top, rect.width(), height))
            top += height + self.spacing()
        return top - rect.top() - (self.spacing() if lines else 0)

    def _put_line(self, line: list[tuple[QLayoutItem, QSize]], place: QRect) -> None:
        parent = self.parentWidget()
        is_mirrored = parent is not None and parent.isRightToLeft()
        gone = 0
        for item, size in line:
            height = _height(item, size)
            left = place.right() + 1 - gone - size.width() if is_mirrored else place.left() + gone
            top = place.top() + (place.height() - height) // 2
            item.setGeometry(QRect(left, top, size.width(), height))
            gone += size.width() + self.spacing()


def in_a_row(*parts: QWidget, spacing: int = 10) -> QWidget:
    """A widget with these in a `Flow`, for a form or a column."""
    whole = QWidget()
    whole.setLayout(Flow(*parts, spacing=spacing))
    return whole


def _height(item: QLayoutItem, size: QSize) -> int:
    return item.heightForWidth(size.width()) if item.hasHeightForWidth() else size.height()
