"""Who looks on while a run is on: the chronicle, the alarms, the recording and the control page."""

import contextlib
from collections.abc import Callable
from pathlib import Path

from overlay.app.alarm_desk import AlarmDesk
from overlay.app.control import Control
from overlay.app.logbook.logs import logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.app.recording import make_recorder, record_outcomes
from overlay.app.verbs import verbs_for
from overlay.app.wishes import Wishes
from overlay.app.witness import Witness, Witnesses
from overlay.audio.loudspeaker import Loudspeaker
from overlay.commands import Command
from overlay.desktop.desk.panel import Panel
from overlay.desktop.language import told
from overlay.events import Event
from overlay.network.address import Address
from overlay.network.control.board import Board
from overlay.network.control.channel import VerbChannel
from overlay.network.control.key import control_key
from overlay.network.recorder import Recorder
from overlay.phrase import phrase
from overlay.settings import Settings

log = logger_for(__name__)


class Onlookers:
    """Begins with the chronicle and the alarms; the others join if they are wished for."""

    def __init__(self, chronicle: Callable[[list[Command]], None], alarms: AlarmDesk, redactor: Redactor) -> None:
        self._hearers: list[Callable[[list[Command]], None]] = [chronicle, alarms.sentinel.hear]
        self._alarms = alarms
        self._redactor = redactor
        self._closers: list[Callable[[], None]] = [alarms.close]
        self._recorder: Recorder | None = None

    def hear(self, turn: list[Command]) -> None:
        """On the backstage thread."""
        for hear in self._hearers:
            hear(turn)

    def close(self) -> None:
        """They look on no more."""
        for close in self._closers:
            close()

    def record(self, wishes: Wishes, settings: Settings, address: Address) -> Recorder | None:
        """The recording, if one is wished for.

        Raises:
            ConfigurationError: Its file cannot be written.
        """
        if wishes.record is None:
            return None
        clean, is_redacted = self._redactor.clean, wishes.is_record_redacted
        recorder = make_recorder(wishes.record, settings, address, clean, is_redacted=is_redacted)
        self._hearers.append(lambda turn: record_outcomes(recorder, turn))
        self._closers.append(recorder.close)
        self._recorder = recorder
        return recorder

    @property
    def witness(self) -> Witness:
        """Who is told of all that happens backstage."""
        return Witnesses(self._alarms.sentinel, self._recorder)

    def open_control(
        self,
        settings: Settings,
        folder: Path,
        post: Callable[[Event], None],
        panel: Panel | None,
        sound: Loudspeaker,
        change: Callable[[str, object], None],
        later: Callable[..., object],
    ) -> None:
        """The verbs from outside, and the control page if it is switched on.

        Args:
            settings: Whether there is a page, and for whom.
            folder: Where the key is kept.
            post: Takes what concerns the director.
            panel: Is told where the page is.
            sound: Is muted.
            change: Gives a setting a value.
            later: Has things done on the thread of the panel, the sound and the settings.
        """

        def offer(links: tuple[str, ...]) -> None:
            if panel is not None:
                _quietly(later, panel.control_link.offer, links)

        def warn(words: str) -> None:
            log.warning("the control page", words=words)
            if panel is not None:
                _quietly(later, panel.add_notice, words)

        def mute(is_muted: bool) -> None:  # noqa: FBT001 - there is no other order
            _quietly(later, lambda wanted: sound.set_muted(is_muted=wanted), is_muted)

        try:
            key = control_key(folder)
        except OSError as error:
            if settings.control_page:
                warn(
                    phrase(
                        "The control page cannot be opened: its key cannot be kept ({reason}).",
                        reason=error.strerror or "",
                    )
                )
            return
        self._redactor.learn(key)
        board = Board(tell=told)
        board.put_muted(sound.state.is_muted)
        if panel is not None:
            panel.sound.mute_requested.connect(board.put_muted)
        self._hearers.append(board.hear)
        verbs = verbs_for(board, post, mute, lambda name, value: _quietly(later, change, name, value))
        channel = VerbChannel(folder, key, verbs)
        channel.start()
        self._closers.append(channel.stop)
        if settings.control_page:
            self._closers.append(Control(settings, key, board, verbs, offer, warn).close)


def _quietly(later: Callable[..., object], do: Callable[..., object], *what: object) -> None:
    with contextlib.suppress(RuntimeError):  # the program ended in this very moment
        later(do, *what)
