"""The window of `effects preview`: the effect large, its time below, its inputs and its cost at the side."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QToolButton,
    QVBoxLayout,
)

from overlay.desktop.language import spoken, told, tr
from overlay.desktop.preview.backdrops import BACKDROPS
from overlay.desktop.preview.canvas import LANDSCAPE, PORTRAIT, CanvasFrame, PreviewCanvas
from overlay.desktop.preview.cards import CostCard, FaultsCard, InputsCard, Knob, text_label
from overlay.desktop.preview.player_window import PlayerWindow, stage_of, time_row
from overlay.desktop.preview.survey import Costs
from overlay.desktop.preview.timeline import Timeline
from overlay.phrase import phrase

SHAPES: dict[str, tuple[int, int]] = {phrase("Landscape"): LANDSCAPE, phrase("Portrait"): PORTRAIT}
NAME = "name"
"""The property of a button that has the name of its choice."""


class PreviewWindow(PlayerWindow):
    """Shows what it is told and says what was moved; what stands behind the effect it decides itself."""

    loop_changed = Signal(bool)
    sought = Signal(float)
    """Seconds."""
    shape_changed = Signal(object)
    """Width and height, as parts."""

    def __init__(self, resource_root: Path) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.canvas = PreviewCanvas(resource_root)
        self.inputs = InputsCard()
        self.cost = CostCard()
        self.faults = FaultsCard()
        self.timeline = Timeline()
        self._title = text_label("title")
        self._source = text_label("quiet")
        self._clock = text_label("value")
        self._frame = CanvasFrame(self.canvas)
        self._play = QPushButton(tr("Play"))
        self._play.setObjectName("primary")
        self._play.setToolTip(tr("Go on or stand still (Space or P)"))
        self._play.clicked.connect(self.play_toggled)
        self._loop = _choice(tr("Loop"), tr("Begin again at the end (L)"))
        self._loop.setShortcut(QKeySequence("L"))
        self._loop.setChecked(True)
        self._loop.toggled.connect(self.loop_changed)
        self._shapes = self._choices(SHAPES, tr("How the canvas stands (O)"))
        self._shapes.buttonClicked.connect(lambda button: self._choose_shape(_name_of(button)))
        self._backdrops = self._choices(BACKDROPS, tr("What lies behind the effect (B)"))
        self._backdrops.buttonClicked.connect(lambda button: self.canvas.set_backdrop(_name_of(button)))
        self.timeline.valueChanged.connect(lambda value: self.sought.emit(value / 1000))
        self._lay_out()
        self._add_keys()
        self.setStyleSheet(self.sheet())
        self.resize(1180, 700)
        self.timeline.setFocus()

    # --- what it is told -----------------------------------------------------------------------------

    def show_source(self, title: str, source: str) -> None:
        """What is shown, and where it comes from."""
        self._title.setText(title)
        self._source.setText(source)
        self.setWindowTitle(tr("{title} – Hyperfocus Preview", title=title))  # noqa: RUF001

    def show_faults(self, faults: Sequence[tuple[str, str]], advice: str) -> None:
        """What is wrong, as places and words; none: all is well."""
        self.faults.show_faults(faults, advice)

    def show_knobs(self, knobs: Sequence[Knob], seed: int) -> None:
        """The effect's inputs."""
        self.inputs.show_knobs(knobs)
        self.inputs.show_seed(seed)

    def show_duration(self, secs: float) -> None:
        """How long it lasts."""
        with QSignalBlocker(self.timeline):
            self.timeline.setRange(0, round(secs * 1000))

    def show_moment(self, secs: float, *, is_playing: bool) -> None:
        """Where it is in its time."""
        with QSignalBlocker(self.timeline):
            self.timeline.setValue(round(secs * 1000))
        now, whole = (spoken().decimal(value, 2) for value in (secs, self.timeline.maximum() / 1000))
        self._clock.setText(tr("{now} of {all} s", now=now, all=whole))
        self._play.setText(tr("Pause") if is_playing else tr("Play"))
        self.canvas.show_moment(secs)
        self.cost.show_moment(secs)

    def show_costs(self, costs: Costs | None) -> None:
        """What it costs; None: that is being measured."""
        self.cost.show_costs(costs)
        if costs is not None:
            self.timeline.set_curve(costs.particles)

    @property
    def shape(self) -> tuple[int, int]:
        """How the canvas stands."""
        return SHAPES[_name_of(_checked(self._shapes))]

    # --- making --------------------------------------------------------------------------------------

    def _choose_shape(self, name: str) -> None:
        self._frame.set_shape(SHAPES[name])
        self.shape_changed.emit(SHAPES[name])

    def _choices(self, names: Iterable[str], tip: str) -> QButtonGroup:
        group = QButtonGroup(self)
        for name in names:
            button = _choice(told(name), tip)
            button.setProperty(NAME, str(name))
            group.addButton(button)
        group.buttons()[0].setChecked(True)
        return group

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._source)
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addLayout(words)
        head.addStretch(1)
        for button in (*self._backdrops.buttons(), _gap(), *self._shapes.buttons()):
            head.addWidget(button)

        time = time_row((self._play, self._loop), self.timeline, self._clock)

        side = QVBoxLayout()
        side.setSpacing(14)
        side.addWidget(self.inputs)
        side.addWidget(self.cost)
        side.addStretch(1)
        for card in (self.inputs, self.cost):
            card.setFixedWidth(290)

        middle = QHBoxLayout()
        middle.setSpacing(14)
        middle.addWidget(stage_of(self._frame), 1)
        middle.addLayout(side)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self.faults)
        column.addLayout(middle, 1)
        column.addLayout(time)

    def _add_keys(self) -> None:
        for keys, group in (("O", self._shapes), ("B", self._backdrops)):
            QShortcut(QKeySequence(keys), self, lambda group=group: _next(group).click())
        QShortcut(QKeySequence("P"), self, self.play_toggled.emit)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        for keys, step in (("Left", -1), ("Right", 1)):
            QShortcut(QKeySequence(keys), self.canvas, lambda step=step: self._step(step))

    def _step(self, frames: int) -> None:
        self.timeline.setValue(self.timeline.value() + frames * self.timeline.singleStep())


def _choice(text: str, tip: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName("choice")
    button.setText(text)
    button.setToolTip(tip)
    button.setCheckable(True)
    return button


def _name_of(button: QAbstractButton) -> str:
    """What a choice is called in the program, whatever the reader's language calls it."""
    return str(button.property(NAME))


def _gap() -> QLabel:
    gap = QLabel()
    gap.setFixedWidth(12)
    return gap


def _next(group: QButtonGroup) -> QAbstractButton:
    buttons = group.buttons()
    return buttons[(buttons.index(_checked(group)) + 1) % len(buttons)]


def _checked(group: QButtonGroup) -> QAbstractButton:
    checked = group.checkedButton()
    assert checked is not None  # an exclusive group that began with one
    return checked
