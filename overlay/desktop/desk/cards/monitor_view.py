"""The overlay as viewers see it, small, over a checker or something else: a picture that is shown, and no more."""

import time
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from overlay.desktop.desk.parts.panel_style import colours_of
from overlay.desktop.language import tr
from overlay.desktop.preview.backdrops import CHECKER, paint_backdrop

LARGEST_PX: Final = 640
"""The longest side of the picture that is asked for; a larger one is stretched."""
HIGHEST: Final = 400
"""Of the widget, where the canvas is higher than wide, unless it may grow."""

Size = tuple[int, int]


class MonitorView(QWidget):
    """Keeps the shape of the canvas, as large as there is room."""

    looked = Signal()
    """Somebody begins to look."""
    emptied = Signal(bool)
    """Whether the overlay has become empty, or is no more."""
    placed = Signal()
    """The picture is somewhere else, or has another size."""

    def __init__(self) -> None:
        super().__init__()
        self._canvas_px: Size = (1920, 1080)
        self._backdrop_name = CHECKER
        self._backdrop: QPixmap | None = None
        self._picture: QImage | None = None
        self.is_empty = True
        """Whether there is nothing on the overlay."""
        self.is_dimmed = False
        """Whether something else lies over it, which is to be seen better."""
        self.highest = HIGHEST
        self.painting_secs = 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(tr("Preview of the overlay"))

    # --- what it is told -----------------------------------------------------------------------------

    def set_canvas(self, size_px: Size) -> None:
        """The size of the overlay's canvas."""
        if size_px != self._canvas_px:
            self._canvas_px = size_px
            self.updateGeometry()
            self._place()

    def let_grow(self, highest: int) -> None:
        """It may be so high, where the canvas is higher than wide."""
        self.highest = highest
        self.updateGeometry()

    def set_backdrop(self, name: str) -> None:
        """Show it over this one of `BACKDROPS`."""
        self._backdrop_name, self._backdrop = name, None
        self.update()

    def show_picture(self, picture: QImage, *, is_empty: bool) -> None:
        """What viewers see now."""
        self._picture = None if is_empty else picture
        if is_empty != self.is_empty:
            self.is_empty = is_empty
            self.emptied.emit(is_empty)
        self.update(self.picture_rect())

    def wanted_px(self) -> Size | None:
        """How large a picture is wanted; None while nobody could see it."""
        if not self.isVisible() or self.window().isMinimized():
            return None
        place, ratio = self.picture_rect(), self.devicePixelRatioF()
        longest = max(place.width(), place.height()) * ratio
        part = ratio * min(1.0, LARGEST_PX / max(longest, 1.0))
        return max(1, round(place.width() * part)), max(1, round(place.height() * part))

    def picture_rect(self) -> QRect:
        """Where the canvas lies in the widget."""
        across, up = self._canvas_px
        part = min(self.width() / across, self.height() / up)
        place = QRect(0, 0, max(1, round(across * part)), max(1, round(up * part)))
        place.moveCenter(self.rect().center())
        return place

    # --- what Qt calls -------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """It keeps its shape."""
        return True

    def heightForWidth(self, width: int) -> int:  # noqa: N802
        """As high as its shape wants, but not without end."""
        return min(round(width * self._canvas_px[1] / self._canvas_px[0]), self.highest)

    def sizeHint(self) -> QSize:  # noqa: N802
        """Some size of its shape."""
        return QSize(480, self.heightForWidth(480))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The picture moves with it."""
        super().resizeEvent(event)
        self._place()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Somebody looks."""
        super().showEvent(event)
        self.looked.emit()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """Nobody does: what was seen is old when it comes back."""
        super().hideEvent(event)
        self._picture = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """The backdrop, and the picture on it."""
        began_secs, place = time.monotonic(), self.picture_rect()
        painter = QPainter(self)
        if place != self.rect():
            painter.fillRect(self.rect(), colours_of(self.palette()).card)
        painter.drawPixmap(place, self._backdrop_pixmap(place))
        if self._picture is not None:
            painter.setOpacity(0.35 if self.is_dimmed else 1.0)
            if self._picture.size() != place.size() * self.devicePixelRatioF():
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(place, self._picture)
        painter.end()
        self.painting_secs = time.monotonic() - began_secs

    def _backdrop_pixmap(self, place: QRect) -> QPixmap:
        ratio = self.devicePixelRatioF()
        size_px = round(place.width() * ratio), round(place.height() * ratio)
        if self._backdrop is None or (self._backdrop.width(), self._backdrop.height()) != size_px:
            self._backdrop = QPixmap.fromImage(paint_backdrop(self._backdrop_name, size_px))
        return self._backdrop

    def _place(self) -> None:
        self._backdrop = None
        self.placed.emit()
        self.update()
