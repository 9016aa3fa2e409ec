"""A form for some of the settings: what each may be and what its tool tip says comes from the settings' own model."""

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, Final, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSlider,
    QSpinBox,
    QWidget,
)

from overlay.desktop.desk.parts.flow import in_a_row
from overlay.desktop.desk.parts.inputs import Choice, Decimal, KeyInput, Number
from overlay.desktop.desk.parts.panel_parts import caption, label
from overlay.desktop.desk.parts.switch import Switch
from overlay.desktop.language import NAMES, told, tr
from overlay.phrase import phrase
from overlay.settings import Settings

AT_THE_NEXT_START: Final = phrase("Takes effect at the next start.")
STEPS: Final = 100
LEAST_WIDTH: Final = 180
"""Of what is chosen or typed."""
PERCENT: Final = ("text_scale",)
"""Told in percent, in steps of five."""
_ON_OFF: Final = {True: phrase("On"), False: phrase("Off")}
_CHOICES: Final = {
    "system": phrase("As the system"),
    "same": phrase("As the desk"),
    "auto": phrase("As the system"),
    "yes": phrase("Yes"),
    "no": phrase("No"),
    "calm": phrase("Calm"),
    "balanced": phrase("Balanced"),
    "full": phrase("Full"),
    "default": phrase("As the theme has it"),
    "dyslexia-friendly": phrase("For readers with dyslexia"),
    "large": phrase("Large"),
}


_OWN_WORDS: Final[Mapping[tuple[str, str], str]] = {
    ("obs", "auto"): phrase("Yes"),
    ("obs", "off"): phrase("No"),
    ("alpha", "auto"): phrase("As OBS wants it here"),
    ("alpha", "straight"): phrase("Straight alpha"),
    ("alpha", "premultiplied"): phrase("Premultiplied alpha"),
    ("alpha", "linear"): phrase("Blended in linear light"),
    ("token_place", "bearer"): phrase("In the header Authorization"),
    ("token_place", "api-key"): phrase("In the header X-API-Key"),
    ("token_place", "query"): phrase("In the address, as its token"),
    ("ack_mode", "received"): phrase("When it is received"),
    ("ack_mode", "started"): phrase("When it is seen"),
    ("ack_mode", "finished"): phrase("When it is over"),
    ("combo_mode", "auto"): phrase("Found out from its messages"),
    ("combo_mode", "delta"): phrase("Each message has its share"),
    ("combo_mode", "cumulative"): phrase("Each message has the sum so far"),
    ("log_level", "debug"): phrase("Says everything"),
    ("log_level", "info"): phrase("Says what is usual"),
    ("log_level", "warning"): phrase("Says what is wrong"),
}
"""What a word that a setting may be is called, where it is another thing than elsewhere."""
_USUAL: Final = {
    "size": ("1920x1080", "1280x720", "2560x1440", "3840x2160", "1080x1920", "720x1280"),
    "background": ("transparent", "#00ff00", "#ff00ff", "#0000ff"),
}
"""What is offered where anything else may be typed as well."""
_SAID: Final = {"transparent": phrase("transparent")}
"""What stands there instead."""


Input = QCheckBox | QComboBox | QSlider | QSpinBox | QDoubleSpinBox | KeyInput


class SettingFields(QWidget):
    """Shows settings and says how they are to be; it changes none."""

    change_requested = Signal(str, object, bool)
    """The setting's name, its value, and whether the hand has let go of it."""

    def __init__(self, titles: Mapping[str, str], need_restart: Sequence[str] = ()) -> None:
        """Make a row for each.

        Args:
            titles: What stands before the input, by the setting's name.
            need_restart: Those that take effect at the next start; words beside them say so.
        """
        super().__init__()
        self.inputs: dict[str, Input] = {}
        self._percents: dict[str, QLabel] = {}
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(10)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.FieldsStayAtSizeHint)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, title in titles.items():
            one = self._make(name)
            tip = told(Settings.model_fields[name].description or "")
            if name in need_restart:
                tip = f"{tip} {told(AT_THE_NEXT_START)}"
            title = told(title)  # noqa: PLW2901 - the same, in the reader's language
            one.setToolTip(tip)
            one.setAccessibleName(title)
            one.setAccessibleDescription(tip)
            if isinstance(one, Choice):
                one.least_px = LEAST_WIDTH
            elif not isinstance(one, QCheckBox):
                one.setMinimumWidth(LEAST_WIDTH)
            self.inputs[name] = one
            row = self._with_percent(name, one) if isinstance(one, QSlider) else one
            if name in need_restart:
                row = in_a_row(row, label("quiet", told(AT_THE_NEXT_START)), spacing=12)
            form.addRow(caption(title, one, tip), row)

    def show_settings(self, settings: Settings) -> None:
        """Show these; a slider that is being dragged stays under the hand."""
        for name, one in self.inputs.items():
            value = getattr(settings, name)
            one.blockSignals(True)  # noqa: FBT003 - Qt's signature
            match one:
                case KeyInput():
                    one.show_key(value or "")
                case QCheckBox():
                    one.setChecked(value)
                    one.setText(told(_ON_OFF[value]))
                case QComboBox() if name in _USUAL:
                    if not one.hasFocus() or not _line_of(one).isModified():
                        one.setEditText(_written(value))
                case QComboBox():
                    one.setCurrentIndex(one.findData(value))
                case QSlider():
                    one.setValue(one.value() if one.isSliderDown() else round(value * STEPS))
                    self._percents[name].setText(tr("{percent} %", percent=one.value()))
                case QSpinBox() if name in PERCENT:
                    one.setValue(round(value * 100))
                case QSpinBox() | QDoubleSpinBox():
                    one.setValue(value)
            one.blockSignals(False)  # noqa: FBT003

    def _make(self, name: str) -> Input:
        field = Settings.model_fields[name]
        kind: object = field.annotation
        if kind is bool:
            box = Switch()
            box.toggled.connect(lambda is_on: box.setText(told(_ON_OFF[is_on])))
            box.toggled.connect(lambda is_on: self.change_requested.emit(name, is_on, True))  # noqa: FBT003
            return box
        if name.startswith("key_"):
            return self._make_key(name)
        if name in _USUAL:
            return self._make_open_choice(name)
        if words := list(kind) if isinstance(kind, type) and issubclass(kind, StrEnum) else get_args(kind):
            choice = Choice()
            for word in words:
                choice.addItem(_called(name, str(word)), str(word))
            choice.currentIndexChanged.connect(
                lambda _row: self.change_requested.emit(name, choice.currentData(), True)  # noqa: FBT003
            )
            return choice
        limits = _limits(field.metadata)
        if name in PERCENT:
            return self._make_percent(name, limits)
        if limits == (0.0, 1.0):
            return self._make_slider(name)
        spin: QSpinBox | QDoubleSpinBox = Number() if kind is int else Decimal()
        if isinstance(spin, QDoubleSpinBox):
            spin.setDecimals(1)
            spin.setRange(max(0.1, limits[0]), limits[1])
        else:
            spin.setRange(round(limits[0]), round(limits[1]))
        spin.setKeyboardTracking(False)  # a number is meant once it is typed to its end
        spin.valueChanged.connect(lambda value: self.change_requested.emit(name, value, True))  # noqa: FBT003
        return spin

    def _make_key(self, name: str) -> KeyInput:
        key = KeyInput()
        key.line.setAccessibleName(told(Settings.model_fields[name].description or ""))
        key.editingFinished.connect(lambda: self.change_requested.emit(name, key.text or None, True))  # noqa: FBT003
        return key

    def _make_open_choice(self, name: str) -> QComboBox:
        choice = Choice()
        choice.setEditable(True)
        choice.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        choice.addItems(list(map(_written, _USUAL[name])))

        def tell() -> None:
            _line_of(choice).setModified(False)
            text = choice.currentText().strip()
            meant = next((word for word, said in _SAID.items() if told(said) == text), text)
            self.change_requested.emit(name, meant, True)  # noqa: FBT003

        choice.activated.connect(lambda _row: tell())
        _line_of(choice).editingFinished.connect(tell)
        return choice

    def _make_percent(self, name: str, limits: tuple[float, float]) -> QSpinBox:
        spin = Number()
        spin.setRange(round(limits[0] * 100), round(limits[1] * 100))
        spin.setSingleStep(5)
        spin.setSuffix(" %")
        spin.setKeyboardTracking(False)
        spin.valueChanged.connect(lambda value: self.change_requested.emit(name, value / 100, True))  # noqa: FBT003
        return spin

    def _make_slider(self, name: str) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setRange(0, STEPS)
        slider.setPageStep(STEPS // 10)
        slider.valueChanged.connect(
            lambda steps: self.change_requested.emit(name, steps / STEPS, not slider.isSliderDown())
        )
        slider.sliderReleased.connect(lambda: self.change_requested.emit(name, slider.value() / STEPS, True))  # noqa: FBT003
        return slider

    def _with_percent(self, name: str, slider: QSlider) -> QWidget:
        """With its number beside it."""
        whole, percent = QWidget(), label("quiet")
        percent.setMinimumWidth(percent.fontMetrics().horizontalAdvance("100 %"))
        slider.valueChanged.connect(lambda steps: percent.setText(tr("{percent} %", percent=steps)))
        self._percents[name] = percent
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(slider)
        row.addWidget(percent)
        row.addStretch(1)
        return whole


def _limits(metadata: Sequence[Any]) -> tuple[float, float]:
    """The least and the most that a number may be."""
    least = [getattr(one, "ge", getattr(one, "gt", None)) for one in metadata]
    most = [getattr(one, "le", None) for one in metadata]
    return next(one for one in least if one is not None), next(one for one in most if one is not None)


def _line_of(choice: QComboBox) -> QLineEdit:
    line = choice.lineEdit()
    assert line is not None
    return line


def _written(value: object) -> str:
    """As it may be typed."""
    text = "x".join(map(str, value)) if isinstance(value, tuple) else str(value)
    return told(_SAID.get(text, text))


def _called(name: str, word: str) -> str:
    """What a word that a setting may be is called; a language by its own name."""
    own = next((called for code, called in NAMES.items() if code == word), "")
    return own or told(_OWN_WORDS.get((name, word), _CHOICES.get(word, word.capitalize())))
