"""Who looks on while a run is on: the chronicle, the alarms, the recording, the control page and other keys."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from overlay.app.account.chronicle import Chronicle
from overlay.app.alarm_desk import AlarmDesk
from overlay.app.bug_report import BugReport
from overlay.app.control import Control
from overlay.app.control_switch import ControlSwitch
from overlay.app.key_desk import KeyDesk
from overlay.app.listeners import Listeners
from overlay.app.logbook.logs import logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.app.preferences import Preferences
from overlay.app.recording import look_change, make_recorder
from overlay.app.updates import Updates
from overlay.app.verbs import verbs_for
from overlay.app.wishes import Wishes
from overlay.audio.loudspeaker import Loudspeaker
from overlay.commands import Command
from overlay.desktop.desk.panel import Panel
from overlay.desktop.desk.tray import Tray
from overlay.desktop.language import told
from overlay.events import Event
from overlay.network.address import Address
from overlay.network.control.board import Board
from overlay.network.control.channel import VerbChannel
from overlay.network.control.key import control_key
from overlay.phrase import phrase
from overlay.settings import Settings

log = logger_for(__name__)


class Onlookers:
    """They hear from the beginning; `join` lets them be seen and heard as well.

    Attributes:
        alarms: Tell the streamer alone when something is wrong.
        listeners: Are to be told of what happens.
    """

    def __init__(
        self,
        chronicle: Chronicle,
        settings: Settings,
        folder: Path,
        address: Address,
        wishes: Wishes,
        redactor: Redactor,
    ) -> None:
        """Begin to hear, and the recording, if one is wished for.

        Raises:
            ConfigurationError: The recording's file cannot be written.
        """
        self._chronicle, self._start, self._folder = chronicle, settings, folder
        self._address, self._wishes, self._redactor = address, wishes, redactor
        self.alarms = AlarmDesk(settings)
        self.listeners = Listeners(self.alarms.sentinel)
        self._hearers: list[Callable[[list[Command]], None]] = [chronicle.hear, self.listeners.hear]
        self._closers: list[Callable[[], None]] = [self.alarms.close, self.listeners.close]
        if wishes.record is not None:
            self._record(wishes.record, settings, is_redacted=wishes.is_record_redacted)

    def hear(self, turn: list[Command]) -> None:
        """On the backstage thread."""
        for hear in self._hearers:
            hear(turn)

    def close(self) -> None:
        """They look on no more."""
        for close in self._closers:
            close()

    def look_for_updates(self, preferences: Preferences, memory_path: Path, panel: Panel | None) -> None:
        """Look whether there is a newer version, as far as the settings want it."""
        updates = Updates(preferences, memory_path, panel)
        self._hearers.append(updates.hear)
        self._closers.append(updates.close)

    def moved(self, address: Address) -> None:
        """The engine is another one: recordings that begin from now on say so."""
        self._address = address

    def join(
        self,
        panel: Panel | None,
        tray: Tray | None,
        preferences: Preferences,
        change: Callable[[str, object], None],
        sound: Loudspeaker,
        post: Callable[[Event], None],
        later: Callable[..., object],
    ) -> None:
        """Let them tell the streamer, and be told.

        Args:
            panel: The desk, if there is one.
            tray: Its icon, if there is one.
            preferences: They have the settings, and say which one changed.
            change: Gives a setting a value.
            sound: Is muted.
            post: Takes what concerns the director.
            later: Has things done on the thread of the panel, the sound and the settings.
        """
        self.alarms.join(panel, tray, lambda: preferences.settings)
        preferences.changed.connect(lambda name: self._note(name, preferences.settings))
        if panel is not None:
            self._report = BugReport(
                panel.diagnostics,
                self._chronicle,
                self.listeners,
                self._folder,
                self._wishes.record,
                lambda path: self._record(path, preferences.settings, is_redacted=True),
            )
        self._open_control(panel, preferences, change, sound, post, later)

    def _note(self, name: str, settings: Settings) -> None:
        """A report tells of the settings as they are; the wardrobe obeys a moment later, which nobody sees."""
        self._chronicle.note_settings(settings)
        if (change := look_change(name, settings)) is not None:
            self.listeners.tell_look(change)

    def _record(self, path: Path, settings: Settings, *, is_redacted: bool) -> None:
        clean = self._redactor.clean
        self.listeners.begin(make_recorder(path, settings, self._address, clean, is_redacted=is_redacted))

    # --- the verbs from outside ----------------------------------------------------------------------

    def _open_control(
        self,
        panel: Panel | None,
        preferences: Preferences,
        change: Callable[[str, object], None],
        sound: Loudspeaker,
        post: Callable[[Event], None],
        later: Callable[..., object],
    ) -> None:
        """Keys and commands of this computer are heard in any case, the control page if it is switched on."""
        settings = self._start
        board = Board(tell=told)
        board.put_muted(sound.state.is_muted)
        board.put_letters(settings.letter_keys)
        preferences.changed.connect(
            lambda name: board.put_letters(preferences.settings.letter_keys) if name == "letter_keys" else None
        )
        if panel is not None:
            panel.sound.mute_requested.connect(board.put_muted)
        self._hearers.append(board.hear)
        verbs = verbs_for(
            board,
            post,
            lambda name, value: _quietly(later, change, name, value),
            lambda: preferences.settings.panic_secs,
        )
        self._closers.append(KeyDesk(preferences, verbs.plain, panel).close)

        def offer(links: tuple[str, ...]) -> None:
            if panel is not None:
                _quietly(later, panel.control_link.offer, links)

        def warn(words: str) -> None:
            log.warning("the control page", words=words)
            if panel is not None:
                _quietly(later, panel.add_notice, words)

        try:
            key = control_key(self._folder)
        except OSError as error:
            if settings.control_page:
                reason = error.strerror or ""
                warn(phrase("The control page cannot be opened: its key cannot be kept ({reason}).", reason=reason))
            return
        self._redactor.learn(key)
        channel = VerbChannel(self._folder, key, verbs)
        channel.start()
        self._closers.append(channel.stop)
        switch = ControlSwitch(
            settings, lambda now: Control(now, key, board, verbs, offer, warn), on_closed=lambda: offer(())
        )
        preferences.changed.connect(lambda _name: switch.obey(preferences.settings))
        self._closers.append(switch.close)


def _quietly(later: Callable[..., object], do: Callable[..., object], *what: object) -> None:
    with contextlib.suppress(RuntimeError):  # the program ended in this very moment
        later(do, *what)
