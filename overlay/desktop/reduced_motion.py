"""Whether the system is set to show less motion. Qt 6.11 tells contrast only, so each system is asked in its own way.

Asking may take a while (a bus that does not answer), so it is done on a thread, and told by a signal. Who changes it
does so in the system's own window: it is asked anew whenever the program comes to the front, and at no other time.
Sources: XDG Desktop Portal, org.freedesktop.portal.Settings; GNOME, enable-animations; Windows,
SPI_GETCLIENTAREAANIMATION; macOS, accessibilityDisplayShouldReduceMotion.
"""

import contextlib
import ctypes
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication

TIMEOUT_SECS: Final = 1.0
_SPI_GETCLIENTAREAANIMATION: Final = 0x1042
_READ_PORTAL: Final = [
    *("gdbus", "call", "--session", "--timeout", "1", "--dest", "org.freedesktop.portal.Desktop"),
    *("--object-path", "/org/freedesktop/portal/desktop", "--method", "org.freedesktop.portal.Settings.Read"),
]


class ReducedMotion(QObject):
    """Asks the system."""

    known = Signal(bool)
    """What it said, where that is news; not emitted where it said nothing."""

    def __init__(self) -> None:
        super().__init__()
        self._said: bool | None = None
        self._is_over = False

    def follow(self) -> None:
        """Ask now, and again whenever the program comes to the front; a QGuiApplication has to live."""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._state_changed)
        self.ask()

    def stop(self) -> None:
        """Tell nothing any more."""
        self._is_over = True

    def _state_changed(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and not self._is_over:
            self.ask()

    def ask(self) -> None:
        """Begin to; the answer comes by `known`, to the thread of whoever hears it."""
        threading.Thread(target=self._ask, name="reduced motion", daemon=True).start()

    def _ask(self) -> None:
        answer = asks_for_less()
        if answer is not None and answer != self._said and not self._is_over:
            self._said = answer
            with contextlib.suppress(RuntimeError):  # the program has ended meanwhile
                self.known.emit(answer)


def asks_for_less() -> bool | None:
    """Whether the system asks for less motion; None if it cannot be known."""
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _macos()
    return _linux()


def _linux() -> bool | None:
    for namespace, key, means_less in (
        ("org.freedesktop.appearance", "reduced-motion", "uint32 1"),
        ("org.gnome.desktop.interface", "enable-animations", "false"),
    ):
        said = _answer_of([*_READ_PORTAL, namespace, key]) if has_bus() else None
        if said is not None:
            return means_less in said
    said = _answer_of(["gsettings", "get", "org.gnome.desktop.interface", "enable-animations"])
    return None if said is None else said == "false"


def has_bus() -> bool:
    """Whether there is a bus of the session: without one, asking would start one."""
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    return "DBUS_SESSION_BUS_ADDRESS" in os.environ or (runtime is not None and Path(runtime, "bus").exists())


def _answer_of(command: list[str]) -> str | None:
    program = shutil.which(command[0])
    if program is None:
        return None
    try:
        done = subprocess.run(  # noqa: S603 - fixed words
            [program, *command[1:]], capture_output=True, text=True, check=False, timeout=TIMEOUT_SECS
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.strip() if done.returncode == 0 else None


def _windows() -> bool | None:
    animates = ctypes.c_int(1)
    library = getattr(ctypes, "windll").user32  # noqa: B009 - other systems' stubs have none
    if not library.SystemParametersInfoW(_SPI_GETCLIENTAREAANIMATION, 0, ctypes.byref(animates), 0):
        return None
    return not animates.value


def _macos() -> bool | None:
    try:
        objc = ctypes.CDLL("libobjc.dylib")
    except OSError:
        return None
    objc.objc_getClass.restype = objc.sel_registerName.restype = ctypes.c_void_p
    call, ask = (
        ctypes.CFUNCTYPE(kind, ctypes.c_void_p, ctypes.c_void_p)(("objc_msgSend", objc))
        for kind in (ctypes.c_void_p, ctypes.c_bool)
    )
    workspace_class = objc.objc_getClass(b"NSWorkspace")
    if not workspace_class:
        return None
    workspace = call(workspace_class, objc.sel_registerName(b"sharedWorkspace"))
    return bool(ask(workspace, objc.sel_registerName(b"accessibilityDisplayShouldReduceMotion")))
