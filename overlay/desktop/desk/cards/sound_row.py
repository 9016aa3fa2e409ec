"""The desk's row about sound: mute, how loud, and whether anything can be heard."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSlider

from overlay.desktop.desk.parts.panel_parts import begin_at_the_edge
from overlay.desktop.desk.parts.panel_style import Health
from overlay.desktop.language import told, tr
from overlay.settings import Settings
from overlay.sound.state import SoundState

STEPS: Final = 100


class SoundRow(QFrame):
    """Shows what it is told and says what was asked for."""

    mute_requested = Signal(bool)
    volume_requested = Signal(float)
    changed = Signal(str, object, bool)
    """A setting's name, how it is to be, and whether the hand has let go of it."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self.mute = QPushButton(tr("Mute"))
        self.mute.setCheckable(True)
        self.mute.setToolTip(f"{told(Settings.model_fields['mute'].description or '')} (M)")
        self.mute.toggled.connect(self.mute_requested)
        self.mute.toggled.connect(lambda is_muted: self.changed.emit("mute", is_muted, True))  # noqa: FBT003
        self._volume = QSlider(Qt.Orientation.Horizontal)
        self._volume.setRange(0, STEPS)
        self._volume.setPageStep(STEPS // 10)
        self._volume.setFixedWidth(180)
        self._volume.setAccessibleName(tr("Volume of gifts"))
        self._volume.setToolTip(told(Settings.model_fields["volume"].description or ""))
        self._volume.valueChanged.connect(self._change_volume)
        self._volume.sliderReleased.connect(lambda: self.changed.emit("volume", self._volume.value() / STEPS, True))  # noqa: FBT003
        self._percent = _label("quiet")
        self._percent.setMinimumWidth(self._percent.fontMetrics().horizontalAdvance(tr("{n} %", n=100)))
        self._dot = _label("dot")
        self._dot.setFixedSize(14, 14)
        self._words = _label("words")
        self._words.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(12)
        for widget in (self.mute, self._volume, self._percent, self._dot):
            row.addWidget(widget)
        row.addWidget(self._words, 1)
        self.show_sound(SoundState())

    def show_sound(self, state: SoundState) -> None:
        """How the sound is doing."""
        for widget in (self.mute, self._volume):
            widget.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.mute.setChecked(state.is_muted)
        if not self._volume.isSliderDown():
            self._volume.setValue(round(state.volume * STEPS))
        for widget in (self.mute, self._volume):
            widget.blockSignals(False)  # noqa: FBT003
        self._percent.setText(tr("{n} %", n=self._volume.value()))
        self._words.setText(told(state.words))
        self._dot.setProperty("health", _health(state).value)
        self._dot.setAccessibleName(tr("Sound"))
        self._dot.style().unpolish(self._dot)  # Qt reads a property for its style sheet only then
        self._dot.style().polish(self._dot)

    def _change_volume(self, steps: int) -> None:
        self._percent.setText(tr("{n} %", n=steps))
        self.volume_requested.emit(steps / STEPS)
        self.changed.emit("volume", steps / STEPS, not self._volume.isSliderDown())


def _health(state: SoundState) -> Health:
    if state.trouble:
        return Health.BAD
    if not state.device:
        return Health.BUSY
    return Health.OFF if state.is_muted else Health.GOOD


def _label(name: str) -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)  # the name of a device is not ours
    begin_at_the_edge(label)
    return label
