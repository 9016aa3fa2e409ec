"""Things on the canvas are put elsewhere in the desk: samples of all of them over the preview, each with a handle.

It decides nothing: it says which places there are to be, and shows the arrangement that it is told of.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QWidget

from overlay.desktop.desk.cards.handles import TITLES, Handle
from overlay.desktop.desk.cards.samples import Samples, look_of
from overlay.desktop.desk.parts.panel_style import colours_of
from overlay.desktop.language import tr
from overlay.scene.signs.placing import Box, placing_of, put, put_back, safe_box, shape_of
from overlay.scene.signs.signs import USUAL_CHOICE, BoardChoice
from overlay.scene.signs.snapping import Snapped, snapped
from overlay.scene.themes.grid import STANDARD, Arrangement, Grid, grid_of
from overlay.setting_values import PlacedName
from overlay.settings import Placing

SNAP_PX: Final = 7
"""On the desk's screen."""
COVERED: Final = QColor(12, 10, 18, 150)
GUIDE: Final = QColor("#ffd84d")

Size = tuple[int, int]


class Arranging(QWidget):
    """Lies over the picture of the canvas, and is as large."""

    places_requested = Signal(object, bool)
    """All places, a tuple of `Placing`; and whether the hand has let go."""
    told = Signal(str)
    """Where the thing stands that is held, in words."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._arrangement: Arrangement = STANDARD
        self._canvas_px: Size = (1920, 1080)
        self._choice: BoardChoice = USUAL_CHOICE
        self._places: tuple[Placing, ...] = ()
        self._samples: Samples | None = None
        self._steps: Iterator[None] = iter(())
        self._begun: Box | None = None  # where what is dragged was
        self._has_moved = False
        self._guides = Snapped(Box(0.0, 0.0, 0.0, 0.0))
        self._painting = QTimer(self)
        self._painting.timeout.connect(self._paint_one)
        self.handles: dict[PlacedName, Handle] = {what: self._make_handle(what) for what in TITLES}
        self.setAccessibleName(tr("Places on the canvas"))

    def show_arrangement(
        self, arrangement: Arrangement, canvas_px: Size, choice: BoardChoice, places: tuple[Placing, ...]
    ) -> None:
        """How the canvas is arranged now, which signs are wanted, and which places are the streamer's own."""
        self._arrangement, self._canvas_px, self._choice, self._places = arrangement, canvas_px, choice, places
        self._refresh()

    def place(self, picture: QRect) -> None:
        """Where the canvas is seen."""
        self.setGeometry(picture)
        self._refresh()

    @property
    def shape_is_moved(self) -> bool:
        """Whether anything stands elsewhere than where the theme has it."""
        return any(one.canvas == shape_of(self._arrangement, self._canvas_px) for one in self._places)

    # --- making --------------------------------------------------------------------------------------

    def _make_handle(self, what: PlacedName) -> Handle:
        handle = Handle(what, self)
        handle.dragged.connect(lambda by, is_end, snaps: self._drag(what, by, is_end=is_end, snaps=snaps))
        handle.nudged.connect(lambda across, up: self._nudge(what, across, up))
        handle.reset_requested.connect(lambda: self._reset(what))
        handle.taken.connect(lambda: self._take(what))
        handle.hide()
        return handle

    def _refresh(self) -> None:
        """Place the handles, and have painted what is not painted yet."""
        if not self.isVisible() or self.width() < 2:
            return
        part = self.width() * self.devicePixelRatioF() / self._canvas_px[0]
        key = look_of(self._arrangement, self._canvas_px), self._canvas_px, self._choice, part
        if self._samples is None or self._samples.key != key:
            self._samples = Samples(self._arrangement, self._canvas_px, self._choice, part)
            self._steps = self._samples.paint(self._arrangement)
            self._painting.start(0)
        self._place_handles()
        self.update()

    def _paint_one(self) -> None:
        """One picture a turn of the loop: frames of the overlay go between them."""
        try:
            next(self._steps)
        except StopIteration:
            self._painting.stop()
            self._place_handles()
        self.update()

    def _place_handles(self) -> None:
        boxes = {} if self._samples is None else self._samples.boxes(self._arrangement)
        for what, handle in self.handles.items():
            box = boxes.get(what)
            handle.setVisible(box is not None)
            if box is not None:
                handle.place(self._rectangle(box), self.rect())
                handle.accent = colours_of(self.palette()).accent

    # --- moving --------------------------------------------------------------------------------------

    def _take(self, what: PlacedName) -> None:
        self._begun, self._has_moved = self._box(what), False
        self._say(what, self._begun)

    def _drag(self, what: PlacedName, by: QPoint, *, is_end: bool, snaps: bool) -> None:
        self._has_moved = self._has_moved or by.manhattanLength() >= QApplication.startDragDistance()
        if self._begun is None or not self._has_moved:  # it was only touched
            return
        unit = self._unit
        moved = self._begun.moved(by.x() / unit, -by.y() / unit)
        others = [box for name, box in self._boxes.items() if name not in (what, "title") and what != "title"]
        self._guides = snapped(moved, self._grid, others, SNAP_PX / unit) if snaps else Snapped(moved)
        self._ask(what, self._guides.box, is_end=is_end)
        if is_end:
            self._begun, self._has_moved, self._guides = None, False, Snapped(moved)
        self.update()

    def _nudge(self, what: PlacedName, across_px: int, up_px: int) -> None:
        box, scale = self._box(what), self._grid.scale
        if box is not None:
            self._ask(what, box.moved(across_px / scale, up_px / scale), is_end=True)

    def _ask(self, what: PlacedName, box: Box, *, is_end: bool) -> None:
        placing = placing_of(what, box, self._arrangement, self._canvas_px)
        self.places_requested.emit(put(self._places, placing), is_end)
        self._say(what, self._box(what))

    def _reset(self, what: PlacedName) -> None:
        places = put_back(self._places, shape_of(self._arrangement, self._canvas_px), what)
        if places != self._places:
            self.places_requested.emit(places, True)  # noqa: FBT003 - Qt's signature
        self._say(what, self._box(what))

    def _say(self, what: PlacedName, box: Box | None) -> None:
        """In pixels of the canvas, from the two edges that are nearest."""
        if box is None:
            return
        grid, handle = self._grid, self.handles[what]
        left, right = box.left, grid.width - box.right
        bottom, top = box.bottom, grid.height - box.top
        scale = grid.scale
        if left <= right:
            across = tr("{px} px from the left", px=round(left * scale))
        else:
            across = tr("{px} px from the right", px=round(right * scale))
        if top <= bottom:
            up = tr("{px} px from the top", px=round(top * scale))
        else:
            up = tr("{px} px from the bottom", px=round(bottom * scale))
        where = tr("{across}, {up}", across=across, up=up)
        handle.setAccessibleDescription(where)
        words = tr("{thing}: {place}", thing=TITLES[what], place=where)
        self.told.emit(words)

    # --- the canvas and the desk ---------------------------------------------------------------------

    @property
    def _grid(self) -> Grid:
        return grid_of(self._arrangement, self._canvas_px)

    @property
    def _unit(self) -> float:
        """Pixels of the desk to a design pixel."""
        return self._grid.scale * self.width() / self._canvas_px[0]

    @property
    def _boxes(self) -> dict[PlacedName, Box]:
        return {} if self._samples is None else self._samples.boxes(self._arrangement)

    def _box(self, what: PlacedName) -> Box | None:
        return self._boxes.get(what)

    def _rectangle(self, box: Box) -> QRect:
        unit, grid = self._unit, self._grid
        left, top = box.left * unit, (grid.height - box.top) * unit
        return QRectF(left, top, box.width * unit, box.height * unit).toAlignedRect()

    # --- what Qt calls -------------------------------------------------------------------------------

    def showEvent(self, event: object) -> None:  # noqa: N802 - Qt's name
        """It was not looked after while nobody saw it."""
        del event
        self._refresh()

    def hideEvent(self, event: object) -> None:  # noqa: N802
        """Nothing is painted for nobody."""
        del event
        self._painting.stop()
        self._samples = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002
        """What the platforms cover, the samples, and the lines that something is drawn to."""
        painter = QPainter(self)
        self._paint_covered(painter)
        if self._samples is not None:
            painter.save()
            painter.scale(1.0 / self.devicePixelRatioF(), 1.0 / self.devicePixelRatioF())
            self._samples.draw(painter, self._arrangement)
            painter.restore()
        unit, grid = self._unit, self._grid
        painter.setPen(QPen(GUIDE, 1.5))
        for across in self._guides.across:
            painter.drawLine(round(across * unit), 0, round(across * unit), self.height())
        for up in self._guides.up:
            painter.drawLine(0, round((grid.height - up) * unit), self.width(), round((grid.height - up) * unit))
        painter.end()

    def _paint_covered(self, painter: QPainter) -> None:
        """Hatched, where the platform's own interface lies; and the frame that things are best within."""
        safe, width, height = self._grid.layout.safe, float(self.width()), float(self.height())
        hatched = QBrush(COVERED, Qt.BrushStyle.BDiagPattern)
        up_to = height * (1.0 - safe.right_up_to)
        for place in (
            QRectF(0.0, 0.0, width, safe.top * height),
            QRectF(0.0, height * (1.0 - safe.bottom), width, safe.bottom * height),
            QRectF(0.0, 0.0, safe.left * width, height),
            QRectF(width * (1.0 - safe.right), up_to, safe.right * width, height - up_to),
        ):
            painter.fillRect(place, hatched)
        painter.setPen(QPen(QColor(255, 255, 255, 90), 1.0, Qt.PenStyle.DotLine))
        painter.drawRect(self._rectangle(safe_box(self._grid)))
