"""The desk's card with the overlay as viewers see it, and with its parts to be put elsewhere."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from overlay.desktop.desk.cards.arranging import Arranging
from overlay.desktop.desk.cards.monitor_view import HIGHEST, MonitorView
from overlay.desktop.desk.parts.inputs import Choice
from overlay.desktop.desk.parts.panel_parts import Card, button, label
from overlay.desktop.language import told, tr
from overlay.desktop.preview.backdrops import BLACK, CHECKER, STREAM, WHITE
from overlay.phrase import phrase
from overlay.scene.signs.placing import laid_out, layout_of, put_back, shape_of
from overlay.scene.signs.signs import BoardChoice
from overlay.scene.themes.grid import Arrangement
from overlay.settings import Placing, Settings

BACKDROP_TITLES: Final = {
    CHECKER: phrase("Checker"),
    STREAM: phrase("A stream"),
    BLACK: phrase("Black"),
    WHITE: phrase("White"),
}
"""For those of `BACKDROPS`."""
LIVE: Final = phrase("What viewers see now.")
EMPTY: Final = phrase("The overlay is empty now: nothing waits and no sign is there.")
ARRANGE: Final = phrase(
    "Drag something to where it should stand, or choose it with Tab and move it with the arrow keys."
)
LAYOUT_TITLES: Final = {
    "theme": phrase("As the theme has it"),
    "right": phrase("Banners at the lower right"),
    "middle": phrase("Banners in the lower middle"),
    "top": phrase("Banners at the upper left"),
    "top-right": phrase("Banners at the upper right"),
}
HIGHEST_TO_ARRANGE: Final = 620
"""In portrait there is much to take hold of side by side."""
LOWEST: Final = 160
"""Of the picture: lower, and nothing could be taken hold of."""
OWN_LAYOUT: Final = phrase("As you put it")


class PreviewCard(Card):
    """Shows the overlay; says which places there are to be."""

    places_requested = Signal(object, bool)
    """All places as the settings file would say them, and whether the hand has let go."""

    def __init__(self) -> None:
        super().__init__()
        self._arrangement = Arrangement()
        self._canvas_px = (1920, 1080)
        self._places: tuple[Placing, ...] = ()
        self.view = MonitorView()
        self.view.setMinimumHeight(LOWEST)
        self.arranging = Arranging(self.view)
        self.arranging.hide()
        self.arrange = button(tr("Arrange"), tr("Put banners and signs elsewhere on the canvas"), checkable=True)
        self.arrange.toggled.connect(self._arrange)
        self.reset = button(
            tr("Put all back"), tr("Let everything stand where the theme has it, on canvases of this shape")
        )
        self.reset.clicked.connect(self._put_back)
        self.layouts = Choice()
        self.layouts.setAccessibleName(tr("Layout"))
        self.layouts.setToolTip(told(Settings.model_fields["places"].description or ""))
        for name, title in LAYOUT_TITLES.items():
            self.layouts.addItem(told(title), name)
        self.layouts.activated.connect(lambda _row: self._lay_out_as(self.layouts.currentData()))
        self.backdrops = Choice()
        self.backdrops.setAccessibleName(tr("Behind the preview"))
        self.backdrops.setToolTip(tr("What lies behind the overlay here; viewers see your stream there"))
        for name, title in BACKDROP_TITLES.items():
            self.backdrops.addItem(told(title), name)
        self.backdrops.activated.connect(lambda _row: self.view.set_backdrop(self.backdrops.currentData()))
        self._words = label("quiet", told(EMPTY), wraps=True)
        self._words.setAccessibleName(tr("About the preview"))
        self.view.placed.connect(lambda: self.arranging.place(self.view.picture_rect()))
        self.view.emptied.connect(self._say_empty)
        self.arranging.places_requested.connect(self._ask)
        self.arranging.told.connect(self._words.setText)
        self._lay_out()

    def show_arrangement(
        self, arrangement: Arrangement, canvas_px: tuple[int, int], choice: BoardChoice, places: tuple[Placing, ...]
    ) -> None:
        """How the canvas is arranged now, which signs are wanted, and which places are the streamer's own."""
        self._arrangement, self._canvas_px, self._places = arrangement, canvas_px, places
        self.view.set_canvas(canvas_px)
        self.arranging.show_arrangement(arrangement, canvas_px, choice, places)
        shape = shape_of(arrangement, canvas_px)
        self.reset.setEnabled(any(one.canvas == shape for one in places))
        name = layout_of(places, shape)
        with QSignalBlocker(self.layouts):
            if name is None and self.layouts.findData(None) < 0:
                self.layouts.addItem(told(OWN_LAYOUT), None)
            elif name is not None and (own := self.layouts.findData(None)) >= 0:
                self.layouts.removeItem(own)
            self.layouts.setCurrentIndex(self.layouts.findData(name))

    def _arrange(self, is_on: bool) -> None:  # noqa: FBT001 - a slot
        self.view.is_dimmed = is_on
        self.view.let_grow(HIGHEST_TO_ARRANGE if is_on else HIGHEST)
        self.arranging.place(self.view.picture_rect())
        self.arranging.setVisible(is_on)
        self.arrange.setText(tr("Done") if is_on else tr("Arrange"))
        if is_on:
            self.arranging.handles["banners"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._words.setText(told(ARRANGE if is_on else EMPTY if self.view.is_empty else LIVE))
        self.view.update()

    def _say_empty(self, is_empty: bool) -> None:  # noqa: FBT001 - a slot
        if not self.arrange.isChecked():
            self._words.setText(told(EMPTY if is_empty else LIVE))

    def _ask(self, places: tuple[Placing, ...], is_end: bool) -> None:  # noqa: FBT001 - a slot
        self.places_requested.emit([one.model_dump(mode="json") for one in places], is_end)

    def _put_back(self) -> None:
        self._ask(put_back(self._places, shape_of(self._arrangement, self._canvas_px)), is_end=True)

    def _lay_out_as(self, name: str | None) -> None:
        if name is not None:
            shape = shape_of(self._arrangement, self._canvas_px)
            self._ask(laid_out(self._places, shape, name), is_end=True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(label("heading", tr("Preview")))
        head.addStretch(1)
        head.addWidget(self.backdrops)
        tools = QHBoxLayout()
        tools.setSpacing(10)
        for one in (self.arrange, self.layouts, self.reset):
            tools.addWidget(one)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(tools)
        column.addWidget(self._words)
        column.addWidget(self.view)
