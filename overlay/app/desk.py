"""The desk's settings at work: what is changed there is obeyed at once, where that can be done while gifts play."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QSystemTrayIcon

from overlay import events
from overlay.app.account.diagnostics import notice_for
from overlay.app.account.settings_file import SettingsFile
from overlay.app.making import choice_of, manners_of
from overlay.app.preferences import Preferences
from overlay.app.soundtrack import join_panel
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.app.verb_options import commands_here
from overlay.app.wardrobe import Wardrobe
from overlay.audio.loudspeaker import Loudspeaker
from overlay.commands import ReportAssets
from overlay.desktop.desk.cards.theme_gallery import ThemeChoice
from overlay.desktop.desk.panel import Panel
from overlay.desktop.desk.tray import Tray
from overlay.desktop.overlay_window import OverlayWindow
from overlay.desktop.reduced_motion import ReducedMotion, has_bus
from overlay.errors import ConfigurationError
from overlay.events import Event
from overlay.network.address import Address
from overlay.phrase import joined, phrase
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings

PREPARING: Final = LinkStatus(
    Phase.CONNECTING, phrase("The picture is made ready first; on a computer's first start this takes some seconds.")
)


def make_panel(settings: Settings, address: Address, notices: Sequence[str], troubles: Sequence[str]) -> Panel:
    """The desk before the engine is called, with what the streamer should know at the start."""
    panel = Panel(address.shown, TEST_GIFTS)
    notice = notice_for(notices, is_safe=settings.safe_mode)
    panel.show_link(PREPARING)
    if settings.safe_mode:
        panel.assets.show_report(ReportAssets())
    panel.show_notice(joined((notice, *troubles), "\n"))
    return panel


class Desk:
    """Joins the panel to the settings, and the settings to what obeys them."""

    def __init__(
        self,
        panel: Panel | None,
        settings: Settings,
        config: Path | None,
        follow_senses: Callable[[Settings], ReducedMotion | None],
        loudspeaker: Loudspeaker,
        post: Callable[[Event], None],
        wardrobe: Wardrobe,
        window: OverlayWindow | None = None,
    ) -> None:
        """Connect them.

        Args:
            panel: Where settings are changed, if there is one.
            settings: As they are at the start.
            config: The file that keeps changes; None for a run that leaves no trace.
            follow_senses: Obeys the sensory profile; gives who asks the system about motion, if anybody does.
            loudspeaker: Obeys mute and volume.
            post: Takes what concerns the director.
            wardrobe: Obeys what is about the look of banners and signs.
            window: The overlay's, which obeys how it is to behave among others.
        """
        self._wardrobe = wardrobe
        self._panel, self._follow_senses = panel, follow_senses
        self._loudspeaker, self._post, self._window = loudspeaker, post, window
        self._file: SettingsFile | None = None
        self.tray: Tray | None = None
        self._asker = follow_senses(settings)
        self.preferences = Preferences(settings, None if config is None else self._keeper(config))
        self.preferences.changed.connect(self._obey)
        if window is not None:
            window.keeper.moved.connect(lambda left, top: self.preferences.keep("place", (left, top)))
        if panel is None:
            return
        join_panel(panel, loudspeaker)
        if (sys.platform != "linux" or has_bus()) and QSystemTrayIcon.isSystemTrayAvailable():
            self.tray = Tray(panel)
            self.tray.change_requested.connect(self._change)
            panel.join_tray(self.tray)
            self.tray.icon.show()
        self.preferences.undoable.connect(panel.changes.show_undo)
        self.preferences.trouble.connect(panel.changes.show_note)
        for source in (panel.change_requested, panel.sound.changed):
            source.connect(self._change)
        panel.undo_requested.connect(self.preferences.undo)
        panel.look.copy_requested.connect(self._copy_theme)
        panel.look.folder_requested.connect(self._open_themes)
        panel.look.preview.view.looked.connect(wardrobe.look_for_changes)
        wardrobe.changed.connect(self._show_look)
        kinds = [kind for effect in wardrobe.catalogue for kind in effect.gift_types]
        panel.rules.show_effects([effect.name for effect in wardrobe.catalogue], kinds)
        panel.show_settings(settings)
        self._show_look()
        panel.window_page.shortcuts.offer(commands_here(settings.data_dir))
        if settings.first_steps and config is not None:
            panel.guide()
        if config is None:
            panel.leaving.let_go()  # it is a demo, which no viewer sees
            panel.changes.show_note(phrase("Changes last until the program ends."))

    def change(self, name: str, value: object) -> None:
        """Give a setting a value, as if that had been done here."""
        self._change(name, value, is_end=True)

    def close(self) -> None:
        """Leave the tray, and write what is left to be written."""
        if self.tray is not None:
            self.tray.icon.hide()
        if self._file is not None:
            self._file.close()

    def _keeper(self, config: Path) -> Callable[[Callable[[str], None]], SettingsFile]:
        def make(tell: Callable[[str], None]) -> SettingsFile:
            self._file = SettingsFile(config, tell)
            return self._file

        return make

    def _change(self, name: str, value: object, is_end: bool) -> None:  # noqa: FBT001 - a slot
        if not self.preferences.change(name, value, is_end=is_end):
            self._show(self.preferences.settings)  # what was refused is not shown either

    def _obey(self, name: str) -> None:
        settings = self.preferences.settings
        match name:
            case "mute":
                self._loudspeaker.set_muted(is_muted=settings.mute)
            case "volume":
                self._loudspeaker.set_volume(settings.volume)
            case "sound_device":
                self._loudspeaker.choose_device(settings.sound_device)
            case "senses" | "reduced_motion":
                if self._asker is not None:
                    self._asker.stop()
                self._asker = self._follow_senses(settings)
            case "max_gifts_per_sec":
                self._post(events.PaceRequested(settings.max_gifts_per_sec))
            case "theme" | "font" | "text_scale" | "viewer_language" | "places" | "keep_clear" | "flash_guard":
                self._wardrobe.obey(settings)
            case "goal" | "viewers" | "leaderboard" | "ticker" | "lanes":
                self._wardrobe.obey(settings)
                self._post(events.CanvasRequested(choice_of(settings), settings.lanes))
            case "rules" | "blocked_names":
                self._post(events.RulesRequested(settings.rules, settings.blocked_names))
            case "click_through" | "on_top" | "behind" | "locked" if self._window is not None:
                self._window.keeper.obey(manners_of(settings))
            case _:
                pass  # it is asked for when it is needed, or at the next start
        self._show(settings)

    def _show(self, settings: Settings) -> None:
        if self._panel is not None:
            self._panel.show_settings(settings)
            self._panel.show_sound(self._loudspeaker.state)
            self._panel.look.show_arrangement(self._wardrobe.arrangement, settings)

    # --- themes --------------------------------------------------------------------------------------

    def _show_look(self) -> None:
        """What there is to wear, and what is worn."""
        if self._panel is None:
            return
        settings, files = self.preferences.settings, self._wardrobe.files
        choices = [ThemeChoice(theme, is_own=name in files.own_paths) for name, theme in files.themes.items()]
        self._panel.look.show_themes(choices, settings, self._wardrobe.troubles)
        self._panel.look.show_arrangement(self._wardrobe.arrangement, settings)

    def _copy_theme(self) -> None:
        try:
            name = self._wardrobe.copy_worn()
        except ConfigurationError as error:
            self.preferences.trouble.emit(error.words)
        else:
            self._change("theme", name, is_end=True)
            self._open_themes()

    def _open_themes(self) -> None:
        folder = self._wardrobe.own_folder
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
