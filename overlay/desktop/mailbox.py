"""From another thread to Qt's: a deque and one posted event, however many letters there are."""

from collections import deque
from collections.abc import Callable
from typing import Final, Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject

Letter = TypeVar("Letter")

_POSTED: Final = QEvent.Type(QEvent.registerEventType())


class Mailbox(QObject, Generic[Letter]):
    """`post` from any thread; `on_letters` is called on the thread that made the mailbox."""

    def __init__(self, on_letters: Callable[[list[Letter]], None]) -> None:
        super().__init__()
        self._on_letters = on_letters
        self._letters: deque[Letter] = deque()
        self._has_rung = False

    def post(self, letters: list[Letter]) -> None:
        """Hand these over, in order."""
        # In this order: had the bell been looked at first, the letters could miss a round that was just ending.
        self._letters.extend(letters)
        if not self._has_rung:
            self._has_rung = True
            QCoreApplication.postEvent(self, QEvent(_POSTED))

    def event(self, event: QEvent) -> bool:
        """Qt's side: take out all that is there."""
        if event.type() != _POSTED:
            return super().event(event)
        self._has_rung = False  # before the box is emptied: who comes too late for this round rings again
        letters: list[Letter] = []
        while self._letters:
            letters.append(self._letters.popleft())
        if letters:
            self._on_letters(letters)
        return True
