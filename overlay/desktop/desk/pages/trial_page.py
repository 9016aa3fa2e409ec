"""The desk's page for test gifts: any type, value, quantity and combo, also with a 3D model or a video."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from overlay.desktop.desk.parts.inputs import Choice, Decimal, Number
from overlay.desktop.desk.parts.panel_parts import button, caption, card, label, page
from overlay.desktop.language import told, tr
from overlay.phrase import phrase

Brings = Literal["effect", "3d-model", "video"]
LEAST_WIDTH: Final = 220
"""Of what is chosen or typed."""
_BRINGS: Final[Mapping[Brings, str]] = {
    "effect": phrase("Its effect"),
    "3d-model": phrase("A 3D model"),
    "video": phrase("A video"),
}


@dataclass(frozen=True, slots=True)
class TestGift:
    """An entry of the test menu: a gift type and what one of it is worth."""

    title: str
    gift_type: str
    value: float


@dataclass(frozen=True, slots=True)
class Trial:
    """A test gift as the streamer wants it.

    Attributes:
        gift_type: Any word.
        value: What all of it is worth.
        quantity: How many, at least 1.
        combo: The streak's count; 0 for a gift of its own.
        sender: The name on the banner.
        brings: What it asks to be shown with; the program has a 3D model for some types, and one video.
    """

    gift_type: str
    value: float
    quantity: int = 1
    combo: int = 0
    sender: str = "Test Viewer"
    brings: Brings = "effect"


class TrialPage(QWidget):
    """Says what is to be tried."""

    trial_requested = Signal(object)
    """A `Trial`."""
    test_requested = Signal(str, float)

    def __init__(self, test_gifts: Sequence[TestGift]) -> None:
        super().__init__()
        self.kind = Choice()
        self.kind.setEditable(True)
        self.kind.addItems([gift.gift_type for gift in test_gifts])
        self.value = Decimal()
        self.value.setRange(0, 1e9)
        self.value.setDecimals(0)
        self.value.setValue(test_gifts[0].value)
        self.quantity = Number()
        self.quantity.setRange(1, 1_000_000)
        self.combo = Number()
        self.combo.setRange(0, 1_000_000)
        self.combo.setSpecialValueText(tr("no combo"))
        self.name = QLineEdit(tr("Test Viewer"))
        self.name.setMaxLength(100)
        self.brings = Choice()
        for brings, title in _BRINGS.items():
            self.brings.addItem(told(title), brings)
        self.send = button(
            tr("Show it"), tr("Show yourself this gift; it is never counted and never answered"), "Ctrl+Return"
        )
        self.send.setObjectName("accent")
        self.send.clicked.connect(self._ask)
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setVerticalSpacing(10)
        for title, one, tip in (
            (
                tr("Gift type"),
                self.kind,
                tr("Any word: a type without an effect of its own gets the one that suits its value"),
            ),
            (tr("Value"), self.value, tr("What the gift is worth: from 50 medium, from 500 large, from 2500 grand")),
            (tr("Quantity"), self.quantity, tr("How many are given at once")),
            (
                tr("Combo"),
                self.combo,
                tr("The count of a streak; press several times with a rising count to see it grow"),
            ),
            (tr("From"), self.name, tr("The name on the banner")),
            (
                tr("Shown with"),
                self.brings,
                tr("Its effect; or the 3D model that comes with the program, where there is one; or a short video"),
            ),
        ):
            if isinstance(one, Choice):
                one.least_px = LEAST_WIDTH
            else:
                one.setMinimumWidth(LEAST_WIDTH)
            one.setToolTip(tip)
            one.setAccessibleName(title)
            one.setAccessibleDescription(tip)
            form.addRow(caption(title, one, tip), one)
        self._lay_out(form, test_gifts)

    def know(self, gift_types: Sequence[str]) -> None:
        """These are the types that have an effect of their own."""
        chosen = self.kind.currentText()
        self.kind.clear()
        self.kind.addItems(list(gift_types))
        self.kind.setCurrentText(chosen)

    def _ask(self) -> None:
        kind = self.kind.currentText().strip()
        if kind:
            self.trial_requested.emit(
                Trial(
                    kind,
                    self.value.value(),
                    self.quantity.value(),
                    self.combo.value(),
                    self.name.text().strip() or tr("Test Viewer"),
                    self.brings.currentData(),
                )
            )

    def _lay_out(self, form: QFormLayout, test_gifts: Sequence[TestGift]) -> None:
        area, column = page()
        group = card()
        inside = QVBoxLayout(group)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(14)
        inside.addWidget(label("heading", tr("A gift of your own making")))
        inside.addLayout(form)
        row = QHBoxLayout()
        row.addWidget(self.send)
        row.addStretch(1)
        inside.addLayout(row)
        column.addWidget(group)
        ready = card()
        grid = QGridLayout(ready)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setSpacing(10)
        grid.addWidget(label("heading", tr("Ready-made")), 0, 0, 1, 3)
        for place, gift in enumerate(test_gifts):
            one = button(told(gift.title), tr("A test gift worth {value}", value=gift.value))
            one.clicked.connect(lambda _=False, gift=gift: self.test_requested.emit(gift.gift_type, gift.value))
            grid.addWidget(one, 1 + place // 3, place % 3)
        column.addWidget(ready)
        column.addWidget(label("quiet", tr("Test gifts are never answered and never counted."), wraps=True))
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
