"""The desk's page about the program itself: its version, whether there is a newer one, its handbook and its licences.

It is the only place, besides a line in the tray's menu, where a newer version is spoken of: nothing opens by itself,
nothing makes a sound, and nothing covers anything.
"""

from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from overlay.desktop.desk.parts.panel_parts import button, card, label, page
from overlay.desktop.desk.parts.switch import Switch
from overlay.desktop.language import told, tr
from overlay.loaders.release_news import NO_PUBLISHER, News
from overlay.phrase import phrase
from overlay.settings import Settings

SUMMARY: Final = phrase("Live-stream gifts in a transparent window for OBS. Free software under the MIT licence.")
NOT_LOOKED: Final = phrase("Not looked yet.")
LOOKING: Final = phrase("Looking…")


class AboutPage(QWidget):
    """Shows what it is told and says what was clicked; it decides nothing."""

    look_requested = Signal()
    change_requested = Signal(str, object, bool)

    def __init__(self, version: str) -> None:
        """Make the page.

        Args:
            version: The program's own.
        """
        super().__init__()
        self._version = version
        self._page = ""
        self._can_look = False
        self.handbook = button(tr("Handbook"), tr("All of it, offline, in your browser"), "F1")
        self.licences = button(tr("Licences"), tr("What this build is made of, by whom, and under which terms"))
        self.daily = Switch(tr("Look once a day, never during a stream"))
        self.daily.setToolTip(told(Settings.model_fields["check_for_updates"].description or ""))
        self.daily.toggled.connect(lambda is_on: self.change_requested.emit("check_for_updates", is_on, True))  # noqa: FBT003
        self.look = button(tr("Look now"), tr("Ask once, now"))
        self.look.clicked.connect(self._look)
        self.read_on = QPushButton(tr("Read about it"))
        self.read_on.setToolTip(tr("Open its page in the browser"))
        self.read_on.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(self._page)))
        self.read_on.hide()
        self.words = label("words", told(NOT_LOOKED), wraps=True)
        self.words.setAccessibleName(tr("Newer versions"))
        self.notes = label("quiet", wraps=True)
        self.notes.setAccessibleName(tr("What is new in it"))
        self.notes.hide()
        self._travels = label("quiet", told(NO_PUBLISHER), wraps=True)
        area, column = page()
        column.addWidget(self._about_card(version))
        column.addWidget(self._updates_card())
        column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        self.show_publisher("")
        self.show_files(None, None)

    # --- what it is told ---------------------------------------------------------------------------------------------

    def show_publisher(self, url: str) -> None:
        """Where the list of versions lies; "" if this build knows of none."""
        host = urlsplit(url).hostname or ""
        self._can_look = bool(host)
        travels = tr(
            "A small file is read from {host}. That server learns your internet address and that you use version "
            "{version}, and nothing else. Nothing is downloaded or installed by itself.",
            host=host,
            version=self._version,
        )
        self._travels.setText(travels if host else told(NO_PUBLISHER))
        for one in (self.daily, self.look, self.words):
            one.setVisible(self._can_look)

    def show_files(self, handbook: Path | None, licences: Path | None) -> None:
        """Where the handbook and the licences lie; None for none here."""
        for one, path in ((self.handbook, handbook), (self.licences, licences)):
            one.setVisible(path is not None)
            one.setProperty("path", str(path) if path is not None else "")

    def show_settings(self, settings: Settings) -> None:
        """The settings as they are now."""
        self.daily.blockSignals(True)  # noqa: FBT003 - Qt's signature
        self.daily.setChecked(settings.check_for_updates)
        self.daily.blockSignals(False)  # noqa: FBT003

    def show_news(self, news: News) -> None:
        """What was found."""
        self._page = news.page
        self.words.setText(told(news.words))
        self.read_on.setVisible(news.is_newer and bool(news.page))
        self.notes.setText("\n".join(f"• {note}" for note in news.notes))
        self.notes.setVisible(bool(news.notes))
        self.look.setEnabled(True)

    # --- making ------------------------------------------------------------------------------------------------------

    def _about_card(self, version: str) -> QWidget:
        group = card()
        inside = QVBoxLayout(group)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(12)
        inside.addWidget(label("heading", tr("Hyperfocus Overlay {version}", version=version)))
        inside.addWidget(label("words", told(SUMMARY), wraps=True))
        row = QHBoxLayout()
        row.setSpacing(10)
        for one in (self.handbook, self.licences):
            one.clicked.connect(lambda _checked=False, one=one: _open(one))
            row.addWidget(one)
        row.addStretch(1)
        inside.addLayout(row)
        return group

    def _updates_card(self) -> QWidget:
        group = card()
        inside = QVBoxLayout(group)
        inside.setContentsMargins(16, 14, 16, 14)
        inside.setSpacing(12)
        inside.addWidget(label("heading", tr("Newer versions")))
        inside.addWidget(self.daily, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.words)
        inside.addWidget(self.notes)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self.look)
        row.addWidget(self.read_on)
        row.addStretch(1)
        inside.addLayout(row)
        inside.addWidget(self._travels)
        return group

    def _look(self) -> None:
        self.look.setEnabled(False)  # until the answer is there
        self.words.setText(told(LOOKING))
        self.look_requested.emit()


def _open(one: QWidget) -> None:
    path = str(one.property("path"))
    if path:
        QDesktopServices.openUrl(QUrl.fromLocalFile(path))
