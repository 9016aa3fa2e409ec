"""How the overlay's window behaves among others: in front or behind, locked or movable, in its place, never minimised.

A window that is minimised is captured by nobody, so one that was put away by its manager comes back.
"""

import time
from collections import deque
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QWindow

from overlay.desktop.every_desktop import stand_on_every_desktop

SETTLED_MS: Final = 400
"""A window that is dragged is told of once it stands still for so long."""
TRIES: Final = 5
"""So often in `TRIES_SECS` the window has its way; a manager that insists is then asked once in `RETRY_MS`."""
TRIES_SECS: Final = 10.0
RETRY_MS: Final = 2000
MISSED_MS: Final = 300
"""A window that is not seen and does not know why may just be on its way to the screen: it is given so long."""
SEEN_PX: Final = 64
"""So much of the window has to be on some screen, or it comes up where the desktop puts it."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How the window is to behave.

    Attributes:
        click_through: The mouse goes through it.
        on_top: It stays above all others.
        behind: It stays below all others; goes before `on_top`.
        is_locked: Nothing moves it, and the mouse goes through it.
    """

    click_through: bool = False
    on_top: bool = False
    behind: bool = False
    is_locked: bool = False

    @property
    def flags(self) -> Qt.WindowType:
        """Frameless, and never a tool window: OBS does not list those."""
        flags = Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint
        if self.click_through or self.is_locked:
            flags |= Qt.WindowType.WindowTransparentForInput | Qt.WindowType.WindowDoesNotAcceptFocus
        if self.behind:
            flags |= Qt.WindowType.WindowStaysOnBottomHint
        elif self.on_top:
            flags |= Qt.WindowType.WindowStaysOnTopHint
        return flags


USUAL: Final = Manners()


class WindowKeeper(QObject):
    """Watches over one window, from before it is shown."""

    moved = Signal(int, int)
    """Somebody put the window elsewhere: its left and upper edge."""

    def __init__(self, window: QWindow, manners: Manners) -> None:
        super().__init__(window)
        self._window = window
        self._manners = manners
        self._place: QPoint | None = None  # where it stands, once it was told or put there
        self._tries: deque[float] = deque(maxlen=TRIES)
        self._is_missed = False  # it was not seen a moment ago, and does not know why
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(SETTLED_MS)
        self._settled.timeout.connect(self._stands_still)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._put_right)
        window.setFlags(manners.flags)
        window.windowStateChanged.connect(lambda _state: self._put_right_soon())

    @property
    def manners(self) -> Manners:
        """How it behaves now."""
        return self._manners

    def obey(self, manners: Manners) -> None:
        """Behave so from now on."""
        before, self._manners = self._manners, manners
        if manners.flags != before.flags:
            self._window.setFlags(manners.flags)
        if manners.behind and not before.behind:
            self._window.lower()
        if manners.is_locked and not before.is_locked:
            self._place = self._window.position()

    def put(self, left: int, top: int) -> None:
        """Stand there, if enough of it can be seen then; before the window is shown."""
        place = QRect(QPoint(left, top), self._window.size())
        seen = [screen.geometry().intersected(place) for screen in QGuiApplication.screens()]
        if any(min(part.width(), part.height()) >= SEEN_PX for part in seen):
            self._place = place.topLeft()
            self._window.setPosition(self._place)

    # --- what happens to it --------------------------------------------------------------------------

    def hear(self, event: QEvent) -> None:
        """It is about to come up, was moved, or was pressed: a drag moves it, for it has no frame to take it by."""
        match event.type():
            case QEvent.Type.Show if QGuiApplication.platformName() == "xcb":
                stand_on_every_desktop(int(self._window.winId()))
                self._again.start(MISSED_MS)  # a manager that is just starting may lose the wish to be seen
            case QEvent.Type.Expose if self._window.isVisible() and not self._window.isExposed():
                self._put_right_soon()
            case QEvent.Type.Move if self._window.isVisible():
                self._settled.start()
            case QEvent.Type.MouseButtonPress if isinstance(event, QMouseEvent):
                if event.button() is Qt.MouseButton.LeftButton and not self._manners.is_locked:
                    self._window.startSystemMove()
            case _:
                pass

    def _stands_still(self) -> None:
        place = self._window.position()
        if place == self._place:
            return
        if self._manners.is_locked and self._place is not None:
            self._put_right_soon()
        elif self._place is None:
            self._place = place  # where the desktop put it
        else:
            self._place = place
            self.moved.emit(place.x(), place.y())

    # --- what is put right ---------------------------------------------------------------------------

    def _put_right_soon(self) -> None:
        """Not in the very moment of the change; and a manager that insists is not fought with all the time."""
        now = time.monotonic()
        is_fight = len(self._tries) == TRIES and now - self._tries[0] < TRIES_SECS
        self._again.start(RETRY_MS if is_fight else 0)

    def _put_right(self) -> None:
        if not self._window.isVisible():
            return
        was_missed, self._is_missed = self._is_missed, False
        if self._is_unseen_for_no_reason():
            if not was_missed:
                self._is_missed = True
                self._again.start(MISSED_MS)
                return
            # On a busy X11 Qt may miss that the window was put away, and then asks nobody to show it. The change of its
            # state has it looked at again, until it is seen.
            self._window.setWindowStates(Qt.WindowState.WindowMinimized)
        is_wrong = self._window.windowStates() != Qt.WindowState.WindowNoState
        is_away = self._manners.is_locked and self._place is not None and self._window.position() != self._place
        if is_wrong or is_away:
            self._tries.append(time.monotonic())
        if is_wrong:
            self._window.showNormal()
            if self._manners.behind:
                self._window.lower()
        if is_away and self._place is not None:
            self._window.setPosition(self._place)
            self._settled.start()

    def _is_unseen_for_no_reason(self) -> bool:
        is_put_away = bool(self._window.windowStates() & Qt.WindowState.WindowMinimized)
        return QGuiApplication.platformName() == "xcb" and not self._window.isExposed() and not is_put_away
