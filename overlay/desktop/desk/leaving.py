"""What becomes of the overlay when the desk is closed: a live one goes on, or its end was wanted.

A stream lasts for hours, and windows are closed by accident. What ends the program from outside (a signal, the end of
the desktop's session, the overlay's own window) never comes here, and never waits for an answer.
"""

import sys
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMessageBox, QSystemTrayIcon, QWidget

from overlay.desktop.desk.tray import Tray
from overlay.desktop.language import told, tr
from overlay.phrase import phrase
from overlay.protocol.news import LinkStatus, Phase

TITLE: Final = phrase("End the overlay?")
QUESTION: Final = phrase("The overlay is live. End it?")
WHAT_ENDS: Final = phrase(
    "Viewers would see no more gifts. None is lost: each is answered, or kept for the next start."
)
GOES_ON: Final = phrase("The overlay goes on")
HOW_TO_END: Final = phrase(
    "The desk is in the tray: a click on its icon opens it again. To end the overlay, choose Quit in the icon's menu."
)


class Leaving(QObject):
    """Decides between the desk's window, its tray icon and the end. Asks without waiting: gifts go on behind it."""

    agreed = Signal()
    """The program is to end now."""

    def __init__(self, desk: QWidget) -> None:
        super().__init__(desk)
        self._desk = desk
        self._tray: Tray | None = None
        self._is_connected = False
        self._gifts = 0
        self._is_free = False
        self._has_told = False
        self._question: QMessageBox | None = None
        application = QCoreApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self._session_ends)
            if sys.platform == "darwin":
                application.installEventFilter(self)

    @property
    def is_live(self) -> bool:
        """Whether viewers would miss something."""
        return self._is_connected or self._gifts > 0

    @property
    def question(self) -> QMessageBox | None:
        """What is asked just now, if anything."""
        return self._question

    def show_link(self, status: LinkStatus) -> None:
        """The connection's status."""
        self._is_connected = status.phase is Phase.LIVE

    def show_queue(self, waiting: int, playing: int) -> None:
        """How much waits and plays."""
        self._gifts = waiting + playing

    def join_tray(self, tray: Tray) -> None:
        """Let the desk be closed into it. What is chosen in its menu was chosen on purpose."""
        self._tray = tray
        tray.quit_requested.connect(self._agree)

    def let_go(self) -> None:
        """Nothing is at stake any more, or the program ends in any case: nobody is asked."""
        self._is_free = True
        self._drop_question()

    def end(self) -> None:
        """The program ends: nothing of the desk is left on the screen."""
        self.let_go()
        self._desk.hide()

    def close(self) -> bool:
        """Whether the desk's window may be closed: then the program ends; else the desk is hidden, or asks."""
        if self._is_free:
            self.agreed.emit()
            return True
        if self._tray is not None and QSystemTrayIcon.isSystemTrayAvailable():
            self._drop_question()
            self._desk.hide()
            if not self._has_told:
                self._has_told = True
                self._tray.tell(told(GOES_ON), told(HOW_TO_END), is_over=True)
            return False
        self.ask()
        return self._is_free

    def ask(self) -> None:
        """End the program, if that is still wanted where it is live."""
        if self._is_free or not self.is_live:
            self._agree()
        elif self._question is not None:
            self._question.raise_()
            self._question.activateWindow()
        else:
            self._question = self._make_question()
            self._question.open()

    def _make_question(self) -> QMessageBox:
        question = QMessageBox(self._desk)
        question.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(told(TITLE))
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(told(QUESTION))
        question.setInformativeText(told(WHAT_ENDS))
        end = question.addButton(tr("End it"), QMessageBox.ButtonRole.DestructiveRole)
        cancel = question.addButton(tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        question.setDefaultButton(cancel)
        question.setEscapeButton(cancel)
        question.finished.connect(self._forget_question)
        end.clicked.connect(self._agree)
        return question

    def _agree(self) -> None:
        self.let_go()
        self.agreed.emit()

    def _drop_question(self) -> None:
        question, self._question = self._question, None
        if question is not None:
            question.close()

    def _forget_question(self, _result: int) -> None:
        self._question = None

    def _session_ends(self, _session: object) -> None:
        self.let_go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A Mac tells of the session's end as of Quit in its menu, and a window that stays would hold it up."""
        if event.type() is QEvent.Type.Quit:
            self.let_go()
        return super().eventFilter(watched, event)
