"""The streamer's desk, in a window that OBS never captures: does it work, what waits, what became of each gift."""

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from overlay import __version__
from overlay.desktop.desk.cards.assets_card import AssetsCard
from overlay.desktop.desk.cards.history import HistoryModel
from overlay.desktop.desk.cards.obs_card import ObsCard
from overlay.desktop.desk.changes_bar import ChangesBar
from overlay.desktop.desk.control_link import ControlLink
from overlay.desktop.desk.leaving import Leaving
from overlay.desktop.desk.notice import Notice
from overlay.desktop.desk.pages.about_page import AboutPage
from overlay.desktop.desk.pages.comfort_page import ComfortPage
from overlay.desktop.desk.pages.diagnostics import Diagnostics, DiagnosticsView
from overlay.desktop.desk.pages.first_steps import FirstSteps
from overlay.desktop.desk.pages.gifts_page import GiftsPage
from overlay.desktop.desk.pages.live_page import LivePage
from overlay.desktop.desk.pages.look_page import LookPage
from overlay.desktop.desk.pages.rules_page import RulesPage
from overlay.desktop.desk.pages.setup_page import SetupPage
from overlay.desktop.desk.pages.sound_page import SoundPage
from overlay.desktop.desk.pages.trial_page import TestGift, TrialPage
from overlay.desktop.desk.pages.window_page import WindowPage
from overlay.desktop.desk.parts.letter_keys import switch_letters
from overlay.desktop.desk.parts.panel_parts import listen
from overlay.desktop.desk.parts.panel_style import style_sheet
from overlay.desktop.desk.status_card import PANIC_KEY, StatusCard
from overlay.desktop.desk.titles import TITLES
from overlay.desktop.desk.tray import Tray
from overlay.desktop.language import spoken, told, tr
from overlay.desktop.monitor import Monitor
from overlay.desktop.overlay_window import OverlayWindow
from overlay.loaders.release_news import News
from overlay.phrase import phrase
from overlay.protocol.messages import StatusPayload
from overlay.protocol.news import LinkStatus
from overlay.settings import Settings
from overlay.sound.state import SoundState

__all__ = ["TITLE", "Panel", "TestGift"]

ROOM_BESIDE_TABS: Final = 60
"""The margins, and a gap."""
LEAST_WIDTH, MOST_WIDTH_AT_LEAST, WITH_LARGE_WORDS = 640, 800, 880
"""A small screen at 150 % is hardly wider; where the tabs want more, they can be scrolled."""
USUAL_LETTER_PX: Final = 7
SIZE: Final = (880, 800)
"""At the start it is at least as large, as far as the screen has room for it."""
PART_OF_SCREEN: Final = 0.95
TITLE: Final = phrase("Hyperfocus Desk")


class Panel(QWidget):
    """Shows what it is told and says what was clicked; it decides nothing."""

    test_requested = Signal(str, float)
    trial_requested = Signal(object)
    replay_requested = Signal(object)
    pause_requested = Signal(bool)
    skip_requested = Signal()
    clear_requested = Signal()
    panic_requested = Signal(float)
    return_requested = Signal()
    reconnect_requested = Signal()
    diagnostics_requested = Signal()
    change_requested = Signal(str, object, bool)
    engine_requested = Signal(object)
    """An `EngineWish`."""
    undo_requested = Signal()

    def __init__(self, address: str, test_gifts: Sequence[TestGift]) -> None:
        super().__init__()
        self.setWindowTitle(told(TITLE))
        self.setObjectName("panel")
        self.setLocale(spoken().locale)
        if spoken().is_right_to_left:
            self.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft
            )  # pages, menus and dialogs follow; viewers' words don't
        self._tray: Tray | None = None
        self._paint_secs = 0.0
        self.history = HistoryModel(self)
        self.leaving = Leaving(self)
        self._status = StatusCard(address)
        self.live = LivePage(self.history, test_gifts)
        self.gifts = GiftsPage(self.history)
        self.trial = TrialPage(test_gifts)
        self.rules = RulesPage()
        self.first_steps = FirstSteps()
        self.look = LookPage()
        self.comfort = ComfortPage()
        self.sounds = SoundPage()
        self.changes = ChangesBar(TITLES)
        self.window_page = WindowPage()
        self.setup = SetupPage()
        self.assets = AssetsCard()
        self.obs = ObsCard(self)
        self.control_link = ControlLink()
        self.diagnostics = DiagnosticsView(self.assets)
        self.about = AboutPage(__version__)
        self.obs_forms = self.first_steps.obs, self.setup.obs
        self._changing_pages = (
            self.look, self.comfort, self.sounds, self.rules, self.window_page, self.setup, self.about
        )  # fmt: skip
        self.sound = self.live.sound
        self._notice = Notice()
        self.show_notice, self.add_notice, self.drop_notice = self._notice.say, self._notice.add, self._notice.drop
        self.pages = QTabWidget()
        self._lay_out()
        self._connect()
        self.setStyleSheet(style_sheet(self.palette(), is_right_to_left=spoken().is_right_to_left))
        self._show_changes()
        self.live.test.setFocus()
        self.resize(0, 0)
        self._make_room()

    # --- what it is told -----------------------------------------------------------------------------

    def show_link(self, status: LinkStatus) -> None:
        """The connection's status."""
        for one in (self._status, self.first_steps, self.setup.engine, self.leaving):
            one.show_link(status)
        if self._tray is not None:
            self._tray.show_link(status)

    def show_address(self, shown: str) -> None:
        """Where the engine is from now on."""
        self._status.show_address(shown)

    def show_engine_trouble(self, words: str) -> None:
        """Why the engine or the stream that was wanted cannot be; "" where it can."""
        for one in (self.first_steps.engine, self.setup.engine):
            one.show_trouble(words)

    def show_hold(self, until_secs: float | None) -> None:
        """The screen is held empty until then, on the monotonic clock; None: it is not."""
        self._status.show_hold(until_secs)
        if self._tray is not None:
            self._tray.show_hold(is_held=until_secs is not None)

    def show_stream(self, status: StatusPayload) -> None:
        """The stream's status."""
        self.live.show_stream(status)

    def show_queue(self, waiting: int, playing: int, *, is_paused: bool) -> None:
        """How much waits and plays."""
        self.live.show_queue(waiting, playing, is_paused=is_paused)
        self.first_steps.show_playing(playing)
        self.leaving.show_queue(waiting, playing)
        if self._tray is not None:
            self._tray.show_queue(is_paused=is_paused, is_playing=playing > 0)

    def show_settings(self, settings: Settings) -> None:
        """The settings as they are now."""
        for one in (*self._changing_pages, self.first_steps, self._status):
            one.show_settings(settings)
        self.live.show_canvas(settings.size)
        switch_letters(self, is_on=settings.letter_keys)
        if self._tray is not None:
            self._tray.show_settings(settings)

    def show_news(self, news: News) -> None:
        """Whether there is a newer version: a line on the page About and in the tray's menu, and no more."""
        self.about.show_news(news)
        if self._tray is not None:
            self._tray.show_news(news)

    def show_sound(self, state: SoundState) -> None:
        """How the sound is doing."""
        self.sound.show_sound(state)
        self.sounds.show_sound(state)
        if self._tray is not None:
            self._tray.show_sound(is_muted=state.is_muted)

    def watch(self, window: OverlayWindow) -> None:
        """Show what viewers see in this window, small, wherever the desk has room for it."""
        views = self.live.monitor, self.look.preview.view
        monitor = Monitor(window, *views)
        for view in views:
            view.looked.connect(monitor.look)

    def join_tray(self, tray: Tray) -> None:
        """Let the icon in the tray know what is shown here, and do what is chosen there."""
        self._tray = tray
        tray.test_requested.connect(self.live.test.click)
        tray.pause_requested.connect(self.pause_requested)
        tray.skip_requested.connect(self.live.skip.click)
        tray.mute_requested.connect(self.sound.mute.click)
        tray.show_sound(is_muted=self.sound.mute.isChecked())
        tray.panic_requested.connect(self._status.panic.click)
        tray.return_requested.connect(self.return_requested)
        tray.desk_requested.connect(self._come_forward)
        self.leaving.join_tray(tray)
        tray.about_requested.connect(self._show_about)

    def _show_about(self) -> None:
        self._come_forward()
        self.pages.setCurrentWidget(self.about)

    def _come_forward(self) -> None:
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)  # as large as it was
        self.show()
        self.raise_()
        self.activateWindow()

    def guide(self) -> None:
        """Begin with the first steps, on a page of their own."""
        self.pages.insertTab(0, self.first_steps, tr("&First steps"))
        self.pages.setCurrentWidget(self.first_steps)
        self._make_room()

    def show_diagnostics(self, diagnostics: Diagnostics) -> None:
        """How this run is doing; asked for by `diagnostics_requested`."""
        self.diagnostics.show_diagnostics(diagnostics)

    def count_outcomes(self, shown: int, missed: int) -> None:
        """So many gifts were decided."""
        self.live.count_outcomes(shown, missed)

    def _make_room(self) -> None:
        """All tabs can be seen, and the way to the control page beside them, unless that is too much to ask."""
        tabs, link = self.pages.tabBar().sizeHint(), self.control_link.sizeHint()
        wanted = tabs.width() + link.width() + ROOM_BESIDE_TABS
        room = self.screen().availableSize() * PART_OF_SCREEN
        has_large_words = self.fontMetrics().averageCharWidth() > USUAL_LETTER_PX
        most = min(WITH_LARGE_WORDS if has_large_words else MOST_WIDTH_AT_LEAST, room.width())
        self.setMinimumWidth(min(max(LEAST_WIDTH, wanted), most))
        width, height = max(wanted, SIZE[0], self.width()), max(SIZE[1], self.height())
        self.resize(min(width, room.width()), min(height, room.height()))

    # --- making --------------------------------------------------------------------------------------

    def _connect(self) -> None:
        for one in (self.live, self.trial, self.first_steps):
            one.test_requested.connect(self.test_requested)
        self.live.pause_requested.connect(self.pause_requested)
        self.live.skip_requested.connect(self.skip_requested)
        self.live.clear_requested.connect(self.clear_requested)
        self.trial.trial_requested.connect(self.trial_requested)
        self.gifts.replay_requested.connect(self.replay_requested)
        for changing in self._changing_pages:
            changing.change_requested.connect(self.change_requested)
        for form in (self.setup.engine, self.first_steps.engine):
            form.engine_requested.connect(self.engine_requested)
        self.changes.undo_requested.connect(self.undo_requested)
        for changed in (self.pages.currentChanged, self.changes.changed):
            changed.connect(self._show_changes)
        self.first_steps.done.connect(self._end_guide)
        self.first_steps.obs_requested.connect(lambda: self.obs.set_up(""))
        self.obs.said.connect(self.first_steps.show_set_up)
        self._status.panic_requested.connect(self.panic_requested)
        self._status.return_requested.connect(self.return_requested)
        self._status.reconnect_requested.connect(self.reconnect_requested)
        self.diagnostics.refresh_requested.connect(self.diagnostics_requested)
        listen(self, "T", self.live.test)
        listen(self, "P", self.live.pause)
        listen(self, "S", self.live.skip)
        listen(self, "C", self.live.clear)
        listen(self, "M", self.sound.mute)
        listen(self, PANIC_KEY, self._status.panic)
        listen(self, "Ctrl+Return", self.trial.send)
        listen(self, "F1", self.about.handbook)
        for key, act in (
            ("D", lambda: self.pages.setCurrentWidget(self.diagnostics)),
            ("Ctrl+F", self._search),
            ("Ctrl+Q", self.leaving.ask),
            ("Ctrl+Z", self.undo_requested.emit),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)

    def _show_changes(self) -> None:
        """Where settings are changed; on the pages that are about something else, once there is one to take back."""
        is_undoable = self.changes.undo.isEnabled()
        others = (self.live, self.first_steps) if is_undoable else ()
        self.changes.setVisible(self.pages.currentWidget() in (*self._changing_pages, *others))

    def _end_guide(self) -> None:
        self.pages.removeTab(self.pages.indexOf(self.first_steps))
        self.pages.setCurrentWidget(self.live)
        self.change_requested.emit("first_steps", False, True)  # noqa: FBT003

    def _search(self) -> None:
        self.pages.setCurrentWidget(self.gifts)
        self.gifts.search.setFocus()
        self.gifts.search.selectAll()

    def _lay_out(self) -> None:
        self.pages.setDocumentMode(True)
        self.pages.setAccessibleName(tr("Pages of the desk"))
        self.pages.tabBar().setExpanding(False)
        self.pages.tabBar().setDrawBase(False)
        for title, one in (
            (tr("&Live"), self.live),
            (tr("&Gifts"), self.gifts),
            (tr("T&est"), self.trial),
            (tr("&Rules"), self.rules),
            (tr("L&ook"), self.look),
            (tr("&Comfort"), self.comfort),
            (tr("So&und"), self.sounds),
            (tr("&Window"), self.window_page),
            (tr("&Set-up"), self.setup),
            (tr("&Diagnostics"), self.diagnostics),
            (tr("&About"), self.about),
        ):
            self.pages.addTab(one, title)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(14)
        column.addWidget(self._notice)
        column.addWidget(self._status)
        column.addWidget(self.pages, 1)
        column.addWidget(self.changes)
        self.live.add(self.obs)
        self.pages.setCornerWidget(self.control_link)

    def take_paint_secs(self) -> float:
        """How long it took to paint all that was painted since this was last asked."""
        taken, self._paint_secs = self._paint_secs, 0.0
        return taken

    # --- what Qt calls -------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Count what painting takes: the same thread draws the overlay."""
        if event.type() is not QEvent.Type.UpdateRequest:
            return super().event(event)
        began = time.perf_counter()
        done = super().event(event)
        self._paint_secs += time.perf_counter() - began
        return done

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Follow the desktop from light to dark and back, and to larger words."""
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            sheet = style_sheet(self.palette(), is_right_to_left=spoken().is_right_to_left)
            if sheet != self.styleSheet():  # a new sheet is a change of the palette as well
                self.setStyleSheet(sheet)
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """A live overlay does not end by accident."""
        event.setAccepted(self.leaving.close())
