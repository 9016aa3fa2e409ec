"""The settings while the program runs: changed from the desk, checked, obeyed at once, kept in the file, undoable."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final, Protocol

from pydantic import ValidationError
from PySide6.QtCore import QObject, Signal

from overlay.errors import ConfigurationError
from overlay.settings import Settings

MOST_UNDONE: Final = 100


class KeepsChanges(Protocol):
    """Where changes outlive the run."""

    def put(self, changes: Mapping[str, object]) -> None:
        """Keep these; None takes one out."""


@dataclass(frozen=True, slots=True)
class _Step:
    name: str
    before: object
    is_end: bool


class Preferences(QObject):
    """The current settings, and the last changes, to be taken back one by one."""

    changed = Signal(str)
    """The name of a setting that has another value now."""
    undoable = Signal(str)
    """The name of the setting that `undo` would change back; "" for none."""
    trouble = Signal(object)  # a Signal(str) would make plain English of a phrase
    """Why a change could not be kept, in a sentence; "" once it could. From any thread."""

    def __init__(self, settings: Settings, keeper: Callable[[Callable[[str], None]], KeepsChanges] | None) -> None:
        """Begin with the settings of this run.

        Args:
            settings: They.
            keeper: Makes what keeps changes, given whom to tell its troubles; without it they last for this run.
        """
        super().__init__()
        self.settings = settings
        self._keeper = keeper(self.trouble.emit) if keeper is not None else None
        self._steps: list[_Step] = []

    def change(self, name: str, value: object, *, is_end: bool = True) -> bool:
        """Give a setting a value; whether it may have it.

        Args:
            name: Of the setting.
            value: Anything that the settings file could say.
            is_end: Whether the next change of the same setting is another step to undo; not while a slider is dragged.
        """
        before = getattr(self.settings, name)
        if not self._set(name, value):
            return False
        last = self._steps[-1] if self._steps else None
        if last is not None and last.name == name and not last.is_end:
            self._steps[-1] = _Step(name, last.before, is_end)
        elif getattr(self.settings, name) != before:
            self._steps = [*self._steps[1 - MOST_UNDONE :], _Step(name, before, is_end)]
        self.undoable.emit(self.next_undone)
        return True

    def tried(self, changes: Mapping[str, object]) -> Settings:
        """The settings as they would be with these, which changes nothing.

        Raises:
            ConfigurationError: They cannot be so; one sentence.
        """
        plain = {field: getattr(self.settings, field) for field in Settings.model_fields}
        try:
            return Settings.model_validate(plain | dict(changes))
        except ValidationError as error:
            fault = error.errors(include_url=False, include_input=False)[0]
            words = str(fault["msg"]).removeprefix("Value error, ")
            raise ConfigurationError(f"{fault['loc'][0]}: {words}.") from None

    def keep(self, name: str, value: object) -> None:
        """Remember something that the streamer did elsewhere, which is no change to be taken back here."""
        self._set(name, value)

    def undo(self) -> None:
        """Take back the last change that was not taken back yet."""
        if self._steps:
            step = self._steps.pop()
            self._set(step.name, step.before)
        self.undoable.emit(self.next_undone)

    @property
    def next_undone(self) -> str:
        """What `undo` would change."""
        return self._steps[-1].name if self._steps else ""

    def _set(self, name: str, value: object) -> bool:
        plain = {field: getattr(self.settings, field) for field in Settings.model_fields}
        try:
            settings = Settings.model_validate(plain | {name: value})
        except ValidationError:
            return False
        if getattr(settings, name) == getattr(self.settings, name):
            return True
        self.settings = settings
        if self._keeper is not None:
            self._keeper.put({name: settings.model_dump(mode="json", include={name})[name]})
        self.changed.emit(name)
        return True
