"""The way to the control page: a button that is there when the page is. The links hold its key and are never shown."""

from PySide6.QtCore import QUrl
from PySide6.QtGui import QAction, QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QMenu, QToolButton

from overlay.desktop.language import tr


class ControlLink(QToolButton):
    """Opens the page, or puts a link to it on the clipboard."""

    def __init__(self) -> None:
        super().__init__()
        self.setText(tr("Control page"))
        self.setToolTip(tr("The desk's buttons in a browser: for a dock in OBS, a Stream Deck or a phone"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        self.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self.hide()

    def offer(self, links: tuple[str, ...]) -> None:
        """The page is there: at this address on this computer, and then, maybe, at one for other computers."""
        menu = self.menu()
        menu.clear()
        self._add(tr("Open in the browser"), lambda: QDesktopServices.openUrl(QUrl(links[0])))
        self._add(tr("Copy the link for a dock in OBS"), lambda: _copy(links[0]))
        for link in links[1:]:
            self._add(tr("Copy the link for a phone in your network"), lambda _checked=False, link=link: _copy(link))
        self.setVisible(bool(links))

    def _add(self, title: str, do: object) -> None:
        action = QAction(title, self.menu())
        action.triggered.connect(do)
        self.menu().addAction(action)


def _copy(link: str) -> None:
    QGuiApplication.clipboard().setText(link)
