"""The desk's page of rules: what is to become of which gifts, and whose gifts are hidden."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from overlay.desktop.desk.parts.flow import Flow
from overlay.desktop.desk.parts.inputs import Choice, Decimal
from overlay.desktop.desk.parts.panel_parts import button, card, label, page
from overlay.desktop.desk.parts.tables import FieldTable
from overlay.desktop.language import told, tr
from overlay.phrase import phrase
from overlay.settings import GiftRule, Settings

_TITLES: Final = {
    "gift": phrase("Gift type"),
    "from_value": phrase("From value"),
    "show": phrase("What to do"),
    "effect": phrase("Effect"),
    "sound": phrase("Sound"),
    "cooldown_secs": phrase("Cool-down"),
}
EMPTY: Final = phrase("No rules yet: every gift is shown as usual.")
_CHOICES: Final = {"show": phrase("Show"), "banner": phrase("Banner"), "hide": phrase("Hide")}
SILENT: Final = "none"
"""Stands for no sound."""
_PLACEHOLDERS: Final = {"gift": phrase("any"), "effect": phrase("its own"), "sound": phrase("its own")}


class _Names(QPlainTextEdit):
    """Names, one a line."""

    left = Signal()
    """The keyboard is somewhere else now."""

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Not for its own menu."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class RulesPage(QWidget):
    """Shows rules and says how they are to be; every change is told at once, the first rule that fits holds."""

    change_requested = Signal(str, object, bool)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[GiftRule, ...] = ()
        self._names: tuple[str, ...] = ()
        self._rows: list[dict[str, QWidget]] = []
        self._effects: tuple[str, ...] = ()
        self._known: frozenset[str] = frozenset()
        self.table = FieldTable([told(title) for title in _TITLES.values()])
        self.table.setAccessibleName(tr("Rules for gifts"))
        self.table.setToolTip(told(Settings.model_fields["rules"].description or ""))
        self.table.setObjectName("rules")
        self.table.verticalHeader().setAccessibleName(tr("Order of the rules"))
        self._empty = label("empty", told(EMPTY))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self.table.viewport()).addWidget(self._empty)
        self.table.currentCellChanged.connect(self._choose)
        self._unknown = label("trouble", wraps=True)
        self._add = button(tr("Add rule"), tr("One more rule, below the others"))
        self._remove = button(tr("Remove"), tr("Take the chosen rule away"))
        self._up = button(tr("Move up"), tr("Let the chosen rule hold before the one above it"))
        self._add.clicked.connect(self._append)
        self._remove.clicked.connect(self._take)
        self._down = button(tr("Move down"), tr("Let the rule below the chosen one hold before it"))
        self._up.clicked.connect(lambda: self._move(-1))
        self._down.clicked.connect(lambda: self._move(1))
        self.names = _Names()
        self.names.setPlaceholderText(tr("One name a line; * stands for any letters"))
        self.names.setAccessibleName(tr("Blocked names"))
        self.names.setToolTip(told(Settings.model_fields["blocked_names"].description or ""))
        self.names.setTabChangesFocus(True)
        self.names.setMinimumHeight(90)
        self._save_names = button(tr("Save names"), tr("Hide gifts from these names from now on"))
        self._save_names.clicked.connect(self._tell_names)
        self.names.textChanged.connect(self._compare_names)
        self.names.left.connect(self._tell_names)  # all else here is saved at once
        self._lay_out()
        self._choose()
        self._compare_names()

    def show_settings(self, settings: Settings) -> None:
        """Show these; what is being typed stays where it says the same."""
        if settings.rules != self._shown:
            self._show_rules(settings.rules)
        if settings.blocked_names != self._names:
            self._names = settings.blocked_names
            self.names.setPlainText("\n".join(self._names))
        self._compare_names()

    def show_effects(self, names: Sequence[str], also: Sequence[str] = ()) -> None:
        """Which effects there are to choose from.

        Args:
            names: What they are called.
            also: Further words by which they are found.
        """
        self._effects, self._known = tuple(names), frozenset(word.casefold() for word in (*names, *also))
        self._show_rules(self._shown)

    # --- rules ---------------------------------------------------------------------------------------

    def _show_rules(self, rules: Sequence[GiftRule]) -> None:
        self._shown = tuple(rules)
        self._empty.setVisible(not rules)
        place = self.table.currentRow()
        self._rows = [self._make_row(rule) for rule in rules]
        self.table.setRowCount(len(self._rows))
        for row, widgets in enumerate(self._rows):
            for column, name in enumerate(_TITLES):
                one = widgets[name]
                one.setAccessibleName(tr("{what} of rule {n}", what=told(_TITLES[name]), n=row + 1))
                self.table.put(row, column, one)
        self.table.share()
        self.table.setCurrentCell(min(max(place, 0), len(self._rows) - 1), 0)
        self._choose()
        self._tell_unknown()

    def _make_row(self, rule: GiftRule) -> dict[str, QWidget]:
        row: dict[str, QWidget] = {}
        for name in _TITLES:
            value = getattr(rule, name)
            one: QWidget
            if name == "show":
                one = choice = Choice()
                for word, title in _CHOICES.items():
                    choice.addItem(told(title), word)
                choice.setCurrentIndex(choice.findData(value))
                choice.currentIndexChanged.connect(self._tell)
            elif isinstance(value, float):
                one = number = Decimal()
                number.setDecimals(0)
                number.setRange(0, 86_400 if name == "cooldown_secs" else 1e12)
                number.setSuffix(tr(" s") if name == "cooldown_secs" else "")
                number.setValue(value)
                number.setKeyboardTracking(False)  # a number is meant once it is typed to its end
                number.valueChanged.connect(self._tell)
            else:
                one = line = QLineEdit(value)
                line.setPlaceholderText(told(_PLACEHOLDERS[name]))
                line.setMaxLength(200)
                if name in ("effect", "sound"):
                    line.setCompleter(self._completer([*([SILENT] if name == "sound" else []), *self._effects]))
                line.editingFinished.connect(self._tell)
            one.setToolTip(told(GiftRule.model_fields[name].description or ""))
            row[name] = one
        return row

    def _completer(self, words: Sequence[str]) -> QCompleter:
        """Offers what holds what is typed."""
        one = QCompleter(list(words), self)
        one.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        one.setFilterMode(Qt.MatchFlag.MatchContains)
        return one

    def _tell_unknown(self) -> None:
        """An effect that is not there would be another one, and nobody would know why."""
        named = [word for rule in self._shown for word in (rule.effect, rule.sound) if word not in ("", SILENT)]
        unknown = next((word for word in named if self._known and word.strip().casefold() not in self._known), "")
        words = tr(
            "There is no effect {name}, so another one is taken. There are: {names}.",
            name=unknown,
            names=", ".join(self._effects),
        )
        self._unknown.setText(words if unknown else "")
        self._unknown.setVisible(bool(unknown))

    def _read(self) -> tuple[GiftRule, ...]:
        return tuple(GiftRule.model_validate({name: _value(one) for name, one in row.items()}) for row in self._rows)

    def _tell(self) -> None:
        self._ask_for(self._read())

    def _ask_for(self, rules: Sequence[GiftRule]) -> None:
        if tuple(rules) != self._shown:
            self._shown = tuple(rules)
            self.change_requested.emit("rules", [_told(rule) for rule in rules], True)  # noqa: FBT003
        self._tell_unknown()

    def _append(self) -> None:
        rules = [*self._read(), GiftRule()]
        self._ask_for(rules)
        self._show_rules(rules)
        self.table.setCurrentCell(len(rules) - 1, 0)
        self._rows[-1]["gift"].setFocus()

    def _take(self) -> None:
        rules = list(self._read())
        del rules[self.table.currentRow()]
        self._ask_for(rules)
        self._show_rules(rules)

    def _move(self, rows: int) -> None:
        rules, place = list(self._read()), self.table.currentRow()
        rules.insert(place + rows, rules.pop(place))
        self._ask_for(rules)
        self._show_rules(rules)
        self.table.setCurrentCell(place + rows, 0)

    def _choose(self) -> None:
        self._remove.setEnabled(self.table.currentRow() >= 0)
        self._up.setEnabled(self.table.currentRow() > 0)
        self._down.setEnabled(0 <= self.table.currentRow() < self.table.rowCount() - 1)

    # --- names ---------------------------------------------------------------------------------------

    def _written(self) -> list[str]:
        return [name.strip() for name in self.names.toPlainText().splitlines() if name.strip()]

    def _compare_names(self) -> None:
        self._save_names.setEnabled(self._written() != list(self._names))

    def _tell_names(self) -> None:
        if self._save_names.isEnabled():
            self.change_requested.emit("blocked_names", self._written(), True)  # noqa: FBT003

    def _lay_out(self) -> None:
        area, column = page()
        rules = card()
        inside = QVBoxLayout(rules)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(12)
        inside.addWidget(label("heading", tr("Rules for gifts")))
        words = tr("The first rule that fits a gift holds. A gift that no rule fits is shown as usual.")
        inside.addWidget(label("quiet", words, wraps=True))
        inside.addWidget(self.table, 1)
        inside.addWidget(self._unknown)
        inside.addLayout(Flow(self._add, self._remove, self._up, self._down))
        blocked = card()
        below = QVBoxLayout(blocked)
        below.setContentsMargins(16, 14, 16, 14)
        below.setSpacing(12)
        below.addWidget(label("heading", tr("Blocked names")))
        below.addWidget(label("quiet", tr("Their gifts are hidden and answered as not shown."), wraps=True))
        below.addWidget(self.names)
        below.addWidget(self._save_names, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(rules, 1)
        column.addWidget(blocked)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)


def _value(one: QWidget) -> object:
    match one:
        case QComboBox():
            return one.currentData()
        case Decimal():
            return one.value()
        case QLineEdit():
            return one.text().strip()
        case _:
            raise AssertionError(one)


def _told(rule: GiftRule) -> Mapping[str, object]:
    return rule.model_dump(mode="json")
