"""Joins the look for newer versions to the desk: on a thread of its own, which is there only if it is wanted."""

import asyncio
import contextlib
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from overlay import __version__, commands
from overlay.app.logbook.logs import logger_for
from overlay.app.preferences import Preferences
from overlay.commands import Command
from overlay.desktop.desk.panel import Panel
from overlay.desktop.mailbox import Mailbox
from overlay.loaders.release_manifest import Publisher, load_publisher
from overlay.loaders.release_news import NO_PUBLISHER, News, unknown
from overlay.network.release_watch import ReleaseWatch
from overlay.resources import resource_root

STOP_SECS: Final = 0.5
"""How long the end of the program waits for a look that is under way."""

SETTING: Final = "check_for_updates"

log = logger_for(__name__)


def path_of_handbook() -> Path | None:
    """The handbook's first page, if it is with the program, or was built in this checkout."""
    places = (resource_root() / "handbook", resource_root() / "dist" / "handbook")
    return next((place / "index.html" for place in places if (place / "index.html").is_file()), None)


def path_of_notice() -> Path | None:
    """What a build is made of; a checkout and a wheel have their own licence alone."""
    root = resource_root()
    places = (root.parent.parent / "licences" / "NOTICE.txt", root / "LICENSE")
    return next((place for place in places if place.is_file()), None)


class Updates:
    """Made and closed on Qt's thread; `hear` belongs to the backstage's."""

    def __init__(
        self,
        preferences: Preferences,
        memory_path: Path,
        panel: Panel | None,
        publisher: Publisher | None = None,
    ) -> None:
        """Look if the settings say so, and follow them.

        Args:
            preferences: The settings, as they change.
            memory_path: The file that remembers the last look.
            panel: Where it is told; nobody asks without one.
            publisher: Whose word counts; by default the build's own.
        """
        self._preferences = preferences
        self._memory_path = memory_path
        self._panel = panel
        self._publisher = load_publisher(resource_root()) if publisher is None else publisher
        self._mailbox: Mailbox[News] = Mailbox(lambda letters: self._show(letters[-1]))
        self._is_live, self._is_playing = False, False
        self._lock = threading.Lock()
        self._is_over = False
        self._has_to_ask = False
        self._loop: asyncio.AbstractEventLoop | None = None
        self._watch: ReleaseWatch | None = None
        self._life: asyncio.Task[None] | None = None
        self._thread: threading.Thread | None = None
        if panel is not None:
            panel.about.show_publisher(self._publisher.url if self._publisher.is_there else "")
            panel.about.show_files(path_of_handbook(), path_of_notice())
            panel.about.look_requested.connect(self._ask)
        preferences.changed.connect(self._follow)
        self._follow(SETTING)

    def hear(self, turn: Sequence[Command]) -> None:
        """What the stage is told; from it is known whether a stream is on. On the backstage thread."""
        before = self._is_busy
        for command in turn:
            match command:
                case commands.ReportStream(status):
                    self._is_live = status.is_live
                case commands.ReportQueue(waiting, playing):
                    self._is_playing = waiting + playing > 0
                case _:
                    pass
        if self._is_busy != before:
            self._tell_watch()

    def close(self) -> None:
        """Look no more; a look that is under way is broken off."""
        with self._lock:
            self._is_over = True
            loop, life = self._loop, self._life
        if loop is not None and life is not None:
            with contextlib.suppress(RuntimeError):  # it ended in this very moment
                loop.call_soon_threadsafe(life.cancel)
        if self._thread is not None:
            self._thread.join(STOP_SECS)

    @property
    def _is_busy(self) -> bool:
        return self._is_live or self._is_playing

    # --- on Qt's thread ----------------------------------------------------------------------------------------------

    def _follow(self, name: str) -> None:
        if name != SETTING or self._panel is None or not self._publisher.is_there:
            return
        if self._preferences.settings.check_for_updates:
            self._begin()
        self._tell_watch()

    def _ask(self) -> None:
        if not self._publisher.is_there:
            self._show(unknown(NO_PUBLISHER))
            return
        self._has_to_ask = True
        self._begin()
        self._tell_watch()

    def _begin(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="updates", daemon=True)
            self._thread.start()

    def _show(self, news: News) -> None:
        if self._panel is not None:
            self._panel.show_news(news)

    # --- on either ---------------------------------------------------------------------------------------------------

    def _tell_watch(self) -> None:
        """Have the watch know what is so now; from any thread, and before it is there as well."""
        with self._lock:
            loop = self._loop
        if loop is not None:
            with contextlib.suppress(RuntimeError):
                loop.call_soon_threadsafe(self._pass_on)

    # --- on the watch's --------------------------------------------------------------------------------------------

    def _pass_on(self) -> None:
        if self._watch is None:
            return
        self._watch.stand_back(is_busy=self._is_busy)
        self._watch.want(is_on=self._preferences.settings.check_for_updates)
        if self._has_to_ask:
            self._has_to_ask = False
            self._watch.ask()

    def _run(self) -> None:
        try:
            asyncio.run(self._live())
        except asyncio.CancelledError:
            pass
        except Exception:  # the stream goes on without
            log.exception("the look for newer versions stopped by an error")

    async def _live(self) -> None:
        self._watch = ReleaseWatch(self._publisher, self._memory_path, __version__, self._hear_news)
        with self._lock:
            if self._is_over:
                return
            self._loop, self._life = asyncio.get_running_loop(), asyncio.current_task()
        self._pass_on()
        await self._watch.live()

    def _hear_news(self, news: News) -> None:
        log.info("newer versions", words=news.words)
        self._mailbox.post([news])
