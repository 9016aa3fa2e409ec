"""The desk's icon in the tray: how it is going, the main verbs, and messages that only the streamer sees."""

from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from overlay.desktop.desk.parts.panel_parts import capital
from overlay.desktop.language import spoken, told, tr
from overlay.loaders.release_news import News
from overlay.phrase import phrase
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings

WINDOW_VERBS: Final = {
    "behind": phrase("Overlay behind other windows"),
    "locked": phrase("Lock the overlay window"),
}
MOST_LETTERS: Final = 300
_NO_TAGS: Final = {ord("<"): "‹", ord(">"): "›", ord("&"): "+"}  # noqa: RUF001
_SIDE_PX: Final = 64
_LIVE, _BUSY, _BAD = "#1f8654", "#a86a00", "#c8432e"


class Tray(QObject):
    """Shows what it is told and says what was chosen. Nothing of it is ever captured with the overlay."""

    desk_requested = Signal()
    test_requested = Signal()
    pause_requested = Signal(bool)
    skip_requested = Signal()
    mute_requested = Signal()
    panic_requested = Signal()
    return_requested = Signal()
    about_requested = Signal()
    quit_requested = Signal()
    change_requested = Signal(str, object, bool)
    """A setting's name, how it is to be, and whether that is all."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phase = LinkStatus().phase
        self._is_paused = self._is_held = False
        self.icon = QSystemTrayIcon(self)
        self.menu = QMenu()
        if spoken().is_right_to_left:
            self.menu.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._status = self._add("", None)
        self._status.setEnabled(False)
        self.menu.addSeparator()
        self._add(tr("Show the desk"), self.desk_requested)
        self._add(tr("Test gift"), self.test_requested)
        self._pause = self._add(tr("Pause"), None)
        self._pause.setCheckable(True)
        self._pause.triggered.connect(self.pause_requested)
        self._skip = self._add(tr("Skip"), self.skip_requested)
        self._mute = self._add(tr("Mute"), self.mute_requested)
        self._mute.setCheckable(True)
        self._panic = self._add(tr("Panic: empty and silent"), self.panic_requested)
        self._return = self._add(tr("Come back now"), self.return_requested)
        self._return.setVisible(False)
        self.menu.addSeparator()
        self._switches = {name: self._add_switch(name, title) for name, title in WINDOW_VERBS.items()}
        self.menu.addSeparator()
        self._news = self._add("", self.about_requested)
        self._news.setVisible(False)
        self._add(tr("Quit"), self.quit_requested)
        self.icon.setContextMenu(self.menu)
        self.icon.activated.connect(self._activate)
        self.show_link(LinkStatus())
        self.show_queue(is_paused=False, is_playing=False)

    def show_link(self, status: LinkStatus) -> None:
        """The connection's status."""
        self._phase = status.phase
        self._show_status()

    def show_queue(self, *, is_paused: bool, is_playing: bool) -> None:
        """Whether the queue is paused, and anything on the screen."""
        self._skip.setEnabled(is_playing)
        self._pause.setChecked(is_paused)
        if is_paused != self._is_paused:
            self._is_paused = is_paused
            self._show_status()

    def show_sound(self, *, is_muted: bool) -> None:
        """Whether gifts are silent."""
        self._mute.setChecked(is_muted)

    def show_hold(self, *, is_held: bool) -> None:
        """Whether the screen is held empty."""
        self._is_held = is_held
        self._return.setVisible(is_held)
        self._show_status()

    def show_news(self, news: News) -> None:
        """Whether there is a newer version: an entry that waits in the menu, never a message."""
        self._news.setText(tr("Version {version} is available", version=news.version))
        self._news.setVisible(news.is_newer)

    def show_settings(self, settings: Settings) -> None:
        """The settings as they are now."""
        for name, switch in self._switches.items():
            switch.setChecked(getattr(settings, name))

    def tell(self, title: str, words: str, *, is_over: bool = False) -> None:
        """A message beside the icon; `is_over`: a trouble of which one was told is right again."""
        icon = QSystemTrayIcon.MessageIcon
        self.icon.showMessage(_plain(title), _plain(words), icon.Information if is_over else icon.Warning)

    def _show_status(self) -> None:
        """How it is going: that gifts wait, where somebody wanted that, is easily forgotten."""
        phase = told(self._phase.value)
        waits = tr("Panic: empty and silent") if self._is_held else tr("Paused. Gifts wait.")
        has_stopped = self._is_held or self._is_paused
        colour = {Phase.LIVE: _BUSY if has_stopped else _LIVE, Phase.WAITING: _BAD}.get(self._phase, _BUSY)
        self.icon.setIcon(_dot(colour))
        self._status.setText(waits if has_stopped and self._phase is Phase.LIVE else capital(phase))
        self.icon.setToolTip(f"Hyperfocus Overlay: {phase}" + (f"\n{waits}" if has_stopped else ""))

    def _activate(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick):
            self.desk_requested.emit()

    def _add(self, title: str, signal: object) -> QAction:
        action = QAction(title, self.menu)
        if signal is not None:
            action.triggered.connect(lambda _checked=False: signal.emit())  # type: ignore[attr-defined]
        self.menu.addAction(action)
        return action

    def _add_switch(self, name: str, title: str) -> QAction:
        switch = self._add(told(title), None)
        switch.setCheckable(True)
        switch.setToolTip(told(Settings.model_fields[name].description or ""))
        switch.triggered.connect(lambda is_on: self.change_requested.emit(name, is_on, True))  # noqa: FBT003
        return switch


def _plain(text: str) -> str:
    """Some desktops read tags in a message, and some of the words are an engine's."""
    return text.translate(_NO_TAGS)[:MOST_LETTERS]


def _dot(colour: str) -> QIcon:
    picture = QPixmap(_SIDE_PX, _SIDE_PX)
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor("#ffffff"))
    painter.setBrush(QColor(colour))
    painter.drawEllipse(6, 6, _SIDE_PX - 12, _SIDE_PX - 12)
    painter.end()
    return QIcon(picture)
