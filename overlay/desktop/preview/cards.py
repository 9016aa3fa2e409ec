"""The preview's cards: the declared inputs as sliders, the cost, and what is wrong with the file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from overlay.desktop.language import plural, spoken, told, tr
from overlay.desktop.preview.survey import PICTURES_PER_SEC, Costs
from overlay.phrase import phrase
from overlay.scene.comfort.flash import LIMIT_TRANSITIONS

SLIDER_STEPS: Final = 1000
FAULTS_SHOWN: Final = 3
MOST_FLASHES_PER_SEC: Final = LIMIT_TRANSITIONS / 2
PARTICLES, OVERDRAW = phrase("Particles"), phrase("Overdraw")
MILLISECONDS, FLASHES = phrase("Milliseconds"), phrase("Flashes a second")
UNKNOWN: Final = "–"  # noqa: RUF001 - an en dash stands for "not known"


@dataclass(frozen=True, slots=True)
class Knob:
    """An input 0…1 that can be turned: its name, its title, where it stands, what it means, and a value in words."""

    name: str
    title: str
    value: float
    tip: str
    words: Callable[[float], str]


class InputsCard(QFrame):
    """A slider for each input."""

    turned = Signal(str, float)
    reseeded = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(8)
        self._column.addWidget(text_label("heading", tr("Inputs")))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(8)
        self._column.addLayout(self._rows)
        seed_row = QHBoxLayout()
        self._seed = text_label("value")
        seed_row.addWidget(text_label("quiet", tr("Seed")))
        seed_row.addWidget(self._seed)
        seed_row.addStretch(1)
        reseed = QPushButton(tr("Another"))
        reseed.setShortcut("R")
        reseed.setToolTip(tr("The same effect by other chances (R)"))
        reseed.clicked.connect(self.reseeded)
        seed_row.addWidget(reseed)
        self._column.addLayout(seed_row)
        self._sliders: dict[str, tuple[Knob, QSlider, QLabel]] = {}

    def show_seed(self, seed: int) -> None:
        """Which chances are shown."""
        self._seed.setText(spoken().number(seed))

    def show_knobs(self, knobs: Sequence[Knob]) -> None:
        """Have these, and only these; one that was there keeps its slider, so that it is not torn out of a hand."""
        names = {knob.name for knob in knobs}
        for name in [name for name in self._sliders if name not in names]:
            _, slider, _ = self._sliders.pop(name)
            row = slider.parentWidget()
            if row is not None:
                row.deleteLater()
        for knob in knobs:
            if knob.name not in self._sliders:
                self._add(knob)
            _, slider, number = self._sliders[knob.name]
            self._sliders[knob.name] = (knob, slider, number)
            with QSignalBlocker(slider):
                slider.setValue(round(knob.value * SLIDER_STEPS))
            number.setText(knob.words(knob.value))

    def _add(self, knob: Knob) -> None:
        row = QWidget()
        grid = QGridLayout(row)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(2)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName("knob")
        slider.setAccessibleName(told(knob.title))
        slider.setToolTip(told(knob.tip))
        slider.setRange(0, SLIDER_STEPS)
        slider.setSingleStep(SLIDER_STEPS // 100)
        slider.setPageStep(SLIDER_STEPS // 10)
        slider.valueChanged.connect(lambda step, name=knob.name: self._turned(name, step))
        number = text_label("value")
        grid.addWidget(text_label("quiet", told(knob.title)), 0, 0)
        grid.addWidget(number, 0, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(slider, 1, 0, 1, 2)
        self._rows.addWidget(row)
        self._sliders[knob.name] = (knob, slider, number)

    def _turned(self, name: str, step: int) -> None:
        knob, _, number = self._sliders[name]
        value = step / SLIDER_STEPS
        number.setText(knob.words(value))
        self.turned.emit(name, value)


class CostCard(QFrame):
    """The cost now, and the most there is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 14, 16, 14)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(0, 1)
        grid.addWidget(text_label("heading", tr("Cost")), 0, 0)
        for column, words in ((1, tr("now")), (2, tr("at most"))):
            grid.addWidget(text_label("quiet", words), 0, column, Qt.AlignmentFlag.AlignRight)
        self._numbers: dict[str, tuple[QLabel, QLabel]] = {}
        for row, (name, tip) in enumerate(_COSTS.items(), start=1):
            title, now, most = text_label("quiet", told(name)), text_label("value"), text_label("value")
            for label in (title, now, most):
                label.setToolTip(told(tip))
            now.setAccessibleName(tr("{cost} now", cost=name))
            most.setAccessibleName(tr("{cost} at most", cost=name))
            grid.addWidget(title, row, 0)
            grid.addWidget(now, row, 1, Qt.AlignmentFlag.AlignRight)
            grid.addWidget(most, row, 2, Qt.AlignmentFlag.AlignRight)
            self._numbers[name] = (now, most)
        self._costs: Costs | None = None
        self._secs = 0.0
        self.show_costs(None)

    def show_costs(self, costs: Costs | None) -> None:
        """What was measured; None while it is being measured."""
        self._costs = costs
        if costs is None:
            for pair in self._numbers.values():
                for label in pair:
                    label.setText(UNKNOWN)
            return
        number, decimal = spoken().number, spoken().decimal
        self._numbers[PARTICLES][1].setText(number(int(costs.particles.max())))
        self._numbers[OVERDRAW][1].setText(decimal(costs.overdraw.max(), 2))
        self._numbers[MILLISECONDS][1].setText(decimal(costs.draw_ms.max(), 1))
        self._numbers[FLASHES][0].setText("")
        flashes, is_risky = costs.flashes_per_sec, costs.flashes_per_sec > MOST_FLASHES_PER_SEC
        self._numbers[FLASHES][1].setText(
            tr("{n} of {most}: too many", n=flashes, most=MOST_FLASHES_PER_SEC)
            if is_risky
            else tr("{n} of {most}", n=flashes, most=MOST_FLASHES_PER_SEC)
        )
        self.show_moment(self._secs)

    def show_moment(self, secs: float) -> None:
        """What it costs at this moment."""
        costs, self._secs = self._costs, secs
        if costs is None:
            return
        place = min(max(int(secs * PICTURES_PER_SEC), 0), len(costs.particles) - 1)
        self._numbers[PARTICLES][0].setText(spoken().number(int(costs.particles[place])))
        self._numbers[OVERDRAW][0].setText(spoken().decimal(costs.overdraw[place], 2))
        self._numbers[MILLISECONDS][0].setText(spoken().decimal(costs.draw_ms[place], 1))


_COSTS: Final = {
    PARTICLES: phrase("How many are alive"),
    OVERDRAW: phrase("The area of all their quads in canvases: 1 fills the canvas once"),
    MILLISECONDS: phrase("From the call to the finished picture, on a canvas of 540 pixels' shorter side"),
    FLASHES: phrase("The most in any second, over black or white; more than three can harm (WCAG 2.3.1)"),
}


class FaultsCard(QFrame):
    """What is wrong, where, and what was expected; hidden while all is well."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("faults")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 12, 16, 12)
        self._column.setSpacing(4)
        self._labels: list[QLabel] = []
        self.hide()

    def show_faults(self, faults: Sequence[tuple[str, str]], advice: str) -> None:
        """Each as its place and its words; none hides the card."""
        for label in self._labels:
            self._column.removeWidget(label)
            label.deleteLater()
        self._labels = []
        for place, words in faults[:FAULTS_SHOWN]:
            self._labels += [
                text_label("fault_words", told(words), wraps=True),
                text_label("fault_place", told(place), wraps=True),
            ]
        more = len(faults) - FAULTS_SHOWN
        also = plural("And {n} more.", "And {n} more.", more) if more > 0 else ""
        self._labels.append(text_label("quiet", " ".join(filter(None, (also, told(advice)))), wraps=True))
        for label in self._labels:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._column.addWidget(label)
        self.setVisible(bool(faults))


def text_label(name: str, words: str = "", *, wraps: bool = False) -> QLabel:
    """A label of plain text: what stands in a file is never read as a tag."""
    label = QLabel(words)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(wraps)
    return label
