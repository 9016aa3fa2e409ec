"""A form for what is typed and used as a whole: fields, a line of words, and the button that uses it."""

from collections.abc import Container, Mapping
from typing import Final

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from overlay.desktop.desk.parts.panel_parts import caption, label
from overlay.desktop.language import told
from overlay.phrase import phrase
from overlay.settings import Settings

KEPT: Final = phrase("Leave it empty to keep the one that is known")
FIXED: Final = phrase("It comes from a variable or the settings file")
WIDTH: Final = 360


class TypedForm(QWidget):
    """Each field is a setting, whose description is its tool tip."""

    def __init__(
        self, titles: Mapping[str, str], use: QPushButton, last: QWidget | None = None, left_out: Container[str] = ()
    ) -> None:
        """Make it.

        Args:
            titles: What each setting is called here, phrases.
            use: Pressed by Return in any field.
            last: Stands in the last row instead.
            left_out: Settings whose fields are not seen.
        """
        super().__init__()
        self._settings = Settings()
        self.fields = {name: QLineEdit() for name in titles}
        self.words = label("words", wraps=True)
        self.use = use
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(10)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, one in self.fields.items():
            title, tip = told(titles[name]), told(Settings.model_fields[name].description or "")
            one.setToolTip(tip)
            one.setAccessibleName(title)
            one.setAccessibleDescription(tip)
            one.setMinimumWidth(WIDTH)
            one.textChanged.connect(self._compare)
            one.returnPressed.connect(use.click)
            if name not in left_out:
                form.addRow(caption(title, one, tip), one)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.words, 1)
        row.addWidget(use if last is None else last)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(form)
        column.addLayout(row)

    def _compare(self) -> None:
        """Let the button be pressed if that would change anything."""
        raise NotImplementedError


def show_secret(field: QLineEdit, *, is_fixed: bool) -> None:
    """Whether another secret can be typed here, and what an empty field means."""
    field.setEnabled(not is_fixed)
    field.setPlaceholderText(told(FIXED if is_fixed else KEPT))
