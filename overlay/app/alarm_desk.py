"""Joins the alarms to what tells them: a message of the tray, a line on the desk, and the bell."""

from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from overlay.app.alarms.bell import Bell
from overlay.app.alarms.patience import Alarm, Cause
from overlay.app.alarms.sentinel import Sentinel
from overlay.app.machine.workbench_command import soundbox_command
from overlay.desktop.desk.panel import Panel
from overlay.desktop.desk.parts.panel_parts import capital
from overlay.desktop.desk.tray import Tray
from overlay.desktop.language import told
from overlay.desktop.mailbox import Mailbox
from overlay.settings import Settings


class AlarmDesk:
    """Made before anything can go wrong; `join` brings it what tells.

    Attributes:
        sentinel: Is to be told of what happens.
    """

    def __init__(self, settings: Settings) -> None:
        self._settings: Callable[[], Settings] = lambda: settings
        self._panel: Panel | None = None
        self._tray: Tray | None = None
        self._told: dict[object, str] = {}
        self._bell = Bell(soundbox_command())
        self._mailbox: Mailbox[Alarm] = Mailbox(self._show)
        self._words: Mailbox[str] = Mailbox(self._show_bell)
        self.sentinel = Sentinel(self._tell, self._wanted, counts_assets=not settings.safe_mode)

    def join(self, panel: Panel | None, tray: Tray | None, settings: Callable[[], Settings]) -> None:
        """From now on tell it here, as these settings have it."""
        self._panel, self._tray, self._settings = panel, tray, settings
        if panel is not None:
            panel.window_page.alarm_tried.connect(self._try)

    def close(self) -> None:
        """Tell nothing more."""
        self.sentinel.close()
        self._bell.close()

    def _wanted(self) -> frozenset[Cause]:
        settings = self._settings()
        return frozenset(cause for cause in Cause if getattr(settings, cause.value))

    def _tell(self, alarm: Alarm) -> None:
        """On the sentinel's thread: it is heard also where the thread that draws hangs."""
        settings = self._settings()
        if not alarm.is_over:
            self._bell.ring(settings.alarm_device, settings.sound_device)
        self._mailbox.post([alarm])

    # --- on Qt's thread ------------------------------------------------------------------------------

    def _show(self, alarms: list[Alarm]) -> None:
        for alarm in alarms:
            if self._tray is not None:
                self._tray.tell(told(alarm.title), _sentence(alarm.words), is_over=alarm.is_over)
            if self._panel is not None:
                self._put_on_desk(self._panel, alarm)

    def _put_on_desk(self, panel: Panel, alarm: Alarm) -> None:
        """It stays there until it is read, or right again; messages of a tray come and go."""
        panel.drop_notice(self._told.pop(alarm.source, ""))
        if not alarm.is_over:
            self._told[alarm.source] = f"{told(alarm.title)}. {_sentence(alarm.words)}".strip()
            panel.add_notice(self._told[alarm.source])
            if self._tray is None:
                QApplication.alert(panel)

    def _try(self) -> None:
        settings = self._settings()
        self._bell.ring(settings.alarm_device, settings.sound_device, lambda words: self._words.post([words]))

    def _show_bell(self, words: list[str]) -> None:
        if self._panel is not None:
            self._panel.window_page.show_bell(words[-1])


def _sentence(words: str) -> str:
    """In the streamer's language and with a capital, unless it begins with an address."""
    words = told(words)
    return words if "://" in words.split(" ", 1)[0] else capital(words)
