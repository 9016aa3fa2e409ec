"""Qt itself: the one QApplication, whether there is a screen and OpenGL at all, and where its remarks go."""

import contextlib
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Final, NoReturn

from PySide6.QtCore import QEvent, QObject, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFileOpenEvent, QOffscreenSurface, QOpenGLContext, QSessionManager, QSurfaceFormat
from PySide6.QtWidgets import QApplication

import overlay.app.machine.plain_imports  # noqa: F401 - before most of the program is imported
from overlay import __version__
from overlay.app.logbook.logs import logger_for
from overlay.app.machine.screen import require_screen
from overlay.desktop.overlay_window import WINDOW_CLASS
from overlay.desktop.surface import surface_format
from overlay.errors import NoOpenGLError
from overlay.phrase import phrase

if TYPE_CHECKING:
    from _typeshed import Unused

EXIT_NO_SCREEN: Final = 3
NO_USABLE_SCREEN: Final = "There is no screen that can be used; see DISPLAY or WAYLAND_DISPLAY."

log = logger_for(__name__)


def _complain(words: str) -> None:
    if sys.stderr is not None:
        sys.stderr.write(f"hyperfocus-overlay: {words}\n")
        sys.stderr.flush()


def make_application(last_words: Callable[[str], object] = _complain) -> QApplication:
    """The one QApplication, set up before anything of Qt reads its settings.

    Args:
        last_words: Called with why there is no screen that can be used, just before Qt would abort the process; it is
            then ended with exit code 3. Without it, the sentence goes to stderr.

    Raises:
        NoOpenGLError: There is no screen to draw on.
    """
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    require_screen()
    os.environ["RESOURCE_NAME"] = WINDOW_CLASS  # the X11 class by which OBS finds the window again
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # or every frame waits 5 ms for nothing
    QSurfaceFormat.setDefaultFormat(surface_format())
    with _instead_of_aborting(last_words):
        application = QApplication([WINDOW_CLASS])
    application.setApplicationName(WINDOW_CLASS)
    application.setApplicationDisplayName("")
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(WINDOW_CLASS)
    application.setQuitOnLastWindowClosed(False)
    application.setStyle("Fusion")
    if sys.platform == "darwin":
        FileOpener(open_in_another_process, application)
    return application


class FileOpener(QObject):
    """macOS names a file that is opened with the program in an event, not in its arguments."""

    def __init__(self, open_file: Callable[[str], object], application: QApplication) -> None:
        """Listen from now on.

        Args:
            open_file: Is told the path.
            application: Gets the event.
        """
        super().__init__(application)
        self._open_file = open_file
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """Whether the event is done with."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._open_file(event.file())
            return True
        return super().eventFilter(watched, event)


def open_in_another_process(path: str) -> None:
    """Open a file as a click in a file manager does elsewhere; the overlay itself goes on undisturbed."""
    program = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "overlay"]
    try:
        subprocess.Popen([*program, "effects", "open", path], start_new_session=True)  # noqa: S603 - our own program
    except OSError as error:
        log.warning("a file cannot be opened", words=error.strerror)


def require_opengl() -> QOpenGLContext:
    """A context like the window's own, made current on a surface that lives as long as it.

    Raises:
        NoOpenGLError: This screen offers none; a window would stay empty without a word.
    """
    context = QOpenGLContext()
    context.setFormat(surface_format())
    surface = QOffscreenSurface(None, context)
    surface.setFormat(surface_format())
    surface.create()
    if not context.create() or not surface.isValid() or not context.makeCurrent(surface):
        raise NoOpenGLError(phrase("There is no OpenGL 3.3 on this screen: install or update the graphics driver."))
    if context.format().version() < (3, 3):
        raise NoOpenGLError(
            phrase("The OpenGL of this screen is older than 3.3: install or update the graphics driver.")
        )
    return context


@contextlib.contextmanager
def at_session_end(
    application: QApplication, settle: Callable[[], object], ask_to_end: Callable[[], object]
) -> Iterator[None]:
    """Call these two when the desktop's session ends, where Qt is told of it: on Windows, and by some X11 desktops.

    The system may end the process as soon as they were called: `settle` returns when all is settled.
    """

    def ends(_session: QSessionManager) -> None:
        settle()
        ask_to_end()

    application.commitDataRequest.connect(ends)
    try:
        yield
    finally:
        application.commitDataRequest.disconnect(ends)


@contextlib.contextmanager
def qt_messages() -> Iterator[None]:
    """Qt's own remarks go to the log: a streamer's terminal is not the place."""

    def receive(kind: QtMsgType, _context: object, message: str) -> None:
        level = logging.INFO if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) else logging.WARNING
        logging.getLogger("qt").log(level, "%s", message)

    previous = qInstallMessageHandler(receive)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)


@contextlib.contextmanager
def stray_errors_logged() -> Iterator[None]:
    """An exception that nobody caught, in a slot of Qt or in a thread, goes to the log; the program goes on."""

    def stray(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt | SystemExit):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        log.error("an error of this program", exc_info=(kind, error or kind(), trace))

    previous = sys.excepthook, threading.excepthook, sys.unraisablehook
    sys.excepthook = stray
    threading.excepthook = lambda found: stray(found.exc_type, found.exc_value, found.exc_traceback)
    sys.unraisablehook = lambda found: stray(found.exc_type, found.exc_value, found.exc_traceback)
    try:
        yield
    finally:
        sys.excepthook, threading.excepthook, sys.unraisablehook = previous


@contextlib.contextmanager
def _instead_of_aborting(last_words: Callable[[str], object]) -> Iterator[None]:
    """Qt ends a process that it finds no screen for with SIGABRT; this says what is to be said and ends it in order."""

    def receive(kind: QtMsgType, _context: "Unused", _message: str) -> None:
        if kind is QtMsgType.QtFatalMsg:
            give_up(NO_USABLE_SCREEN, last_words)

    previous = qInstallMessageHandler(receive)
    try:
        yield
    finally:
        qInstallMessageHandler(previous)


def give_up(words: str, tell: Callable[[str], object] = _complain) -> NoReturn:
    """Say one sentence and end the process at once: for where an exception could not pass through a library.

    Nothing may be left to be done.
    """
    tell(words)
    os._exit(EXIT_NO_SCREEN)
