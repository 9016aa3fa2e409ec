"""Joins OBS to the window and the desk: on a thread of its own, which costs nothing while it waits."""

import asyncio
import contextlib
import sys
import threading
from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QApplication

from overlay.app.logbook.logs import logger_for
from overlay.app.machine.keys import keep_obs_password, obs_password_for
from overlay.app.machine.obs_files import own_server
from overlay.app.preferences import Preferences
from overlay.desktop.desk.cards.obs_card import ObsCard
from overlay.desktop.desk.cards.obs_form import ObsForm
from overlay.desktop.mailbox import Mailbox
from overlay.desktop.overlay_window import TITLE, WINDOW_CLASS, OverlayWindow
from overlay.errors import ObsError
from overlay.network.lookups import LookUps
from overlay.network.obs_client import obs_client
from overlay.network.obs_watch import ObsWatch, Target, where_else
from overlay.obs.capture import CAPTURES, Blending, Desktop, OurWindow
from overlay.obs.own_server import OFF
from overlay.obs.setting_up import set_up
from overlay.obs.standing import Standing, survey
from overlay.obs.talk import Remark
from overlay.phrase import phrase
from overlay.render.output_pass import OutputAlpha
from overlay.settings import Settings

USUAL_URL: Final = Settings.model_fields["obs_url"].default
UNUSABLE: Final = phrase("The address of OBS must look like ws://127.0.0.1:4455.")
NOT_KEPT: Final = phrase("This computer has no keyring for the password, so it is known until the program ends.")
STOP_SECS: Final = 0.5
"""How long the end of the program waits for OBS at most."""

log = logger_for(__name__)


def desktop_here() -> Desktop:
    """What our windows live on; known once there is a QApplication."""
    match sys.platform:
        case "win32":
            return Desktop.WINDOWS
        case "darwin":
            return Desktop.MAC
        case _:
            return Desktop.WAYLAND if QApplication.platformName().startswith("wayland") else Desktop.X11


def target_for(
    settings: Settings, output: OutputAlpha, number: int = 0, find_password: Callable[[], str | None] | None = None
) -> Target:
    """Where OBS is, and what it has to capture.

    Args:
        settings: All of them.
        output: The alpha that the window writes, or a key colour.
        number: The window's id; 0 while there is none.
        find_password: Gives OBS's, if not as the settings and the keyring have it; it may take its time.
    """
    written: Blending | None = None if isinstance(output, tuple) else output
    window = OurWindow(TITLE, WINDOW_CLASS, settings.size, number, written)
    find = find_password or (lambda: obs_password_for(settings))
    find_server = own_server if settings.obs_url == USUAL_URL else lambda: None  # what the streamer says, holds
    return Target(settings.obs_url, find, CAPTURES[desktop_here()], window, find_server)


class ObsDesk:
    """Begin it with `start`, end it with `stop`; all else happens on Qt's thread, through a mailbox."""

    def __init__(
        self,
        settings: Settings,
        output: OutputAlpha,
        on_standing: Callable[[Standing], None] = lambda _standing: None,
    ) -> None:
        """Do nothing yet.

        Args:
            settings: All of them.
            output: The alpha that the window writes, or a key colour.
            on_standing: Is told where we stand in OBS, on its thread.
        """
        self._settings = settings
        self._on_standing = on_standing
        self._output = output
        self._window: OverlayWindow | None = None
        self._card: ObsCard | None = None
        self._forms: Sequence[ObsForm] = ()
        self._passwords: dict[str, str] = {}  # by the address; for keyrings that keep nothing
        self._mailbox: Mailbox[Callable[[], object]] = Mailbox(_perform)
        self._is_card_shown = False
        self._watch: ObsWatch | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._life: asyncio.Task[None] | None = None
        self._thread: threading.Thread | None = None
        self._door = threading.Lock()
        self._wanted: str | None = None  # the scene that is to be set up, until that is answered

    def is_card_shown(self) -> bool:
        """Whether the window has to show the test card."""
        return self._is_card_shown

    def start(self, window: OverlayWindow, card: ObsCard | None, forms: Sequence[ObsForm] = ()) -> None:
        """Look for OBS from now on, unless that is switched off."""
        self._window, self._card, self._forms = window, card, forms
        if card is not None:
            card.set_up_requested.connect(self._set_up)
        self._begin()

    def join(self, preferences: Preferences) -> None:
        """Let the streamer say where OBS is, while the program runs."""
        preferences.changed.connect(lambda name: self._changed(name, preferences.settings))
        for form in self._forms:
            form.obs_requested.connect(lambda url, password: self._choose(preferences, url, password))

    def _choose(self, preferences: Preferences, url: str, password: str | None) -> None:
        """The keyring is asked on a thread of its own: it may take its time."""
        if not preferences.change("obs_url", url):
            self._say(UNUSABLE)
        elif password is None:
            self._say("")
        else:
            self._passwords[url] = password
            settings = preferences.settings

            def keep() -> None:
                words = "" if keep_obs_password(settings, password) else NOT_KEPT
                self._mailbox.post([lambda: self._say(words), self._begin])

            threading.Thread(target=keep, name="password", daemon=True).start()

    def _changed(self, name: str, settings: Settings) -> None:
        self._settings = settings
        if name in ("obs", "obs_url"):
            self._begin()

    def _say(self, words: str) -> None:
        for form in self._forms:
            form.show_words(words)

    def _begin(self) -> None:
        """Look for OBS where it is now; who looked elsewhere says goodbye first."""
        window, before, settings = self._window, self._thread, self._settings
        if window is None or (before is None and settings.obs == "off"):
            return

        def find_password() -> str | None:
            return self._passwords.get(settings.obs_url) or obs_password_for(settings)

        number = int(window.winId())
        target = None if settings.obs == "off" else target_for(settings, self._output, number, find_password)
        with self._door:
            self.leave()
            self._loop = self._life = self._watch = None
            self._thread = threading.Thread(target=self._run, args=(target, before), name="obs", daemon=True)
            self._thread.start()

    def leave(self) -> None:
        """Begin to say goodbye, and wait for nothing."""
        if self._loop is not None and self._life is not None:
            with contextlib.suppress(RuntimeError):  # it ended in this very moment
                self._loop.call_soon_threadsafe(self._life.cancel)

    def stop(self) -> None:
        """Say goodbye, for half a second at most; more than once, if one likes."""
        self.leave()
        if self._thread is not None:
            self._thread.join(STOP_SECS)

    # --- what the watch tells, on its thread ---------------------------------------------------------

    def stands(self, standing: Standing) -> None:
        """Where we stand in OBS."""
        log.info("OBS", words=standing.words)
        self._on_standing(standing)
        if (card := self._card) is not None:
            self._mailbox.post([lambda: card.show_standing(standing)])
        self._mailbox.post([partial(form.show_standing, standing) for form in self._forms])

    def was_set_up(self, remarks: tuple[Remark, ...]) -> None:
        """What a set-up did and found."""
        self._wanted = None
        log.info("OBS was set up", remarks=[remark.words for remark in remarks])
        if (card := self._card) is not None:
            self._mailbox.post([lambda: card.show_set_up(remarks)])

    def show_card(self, *, is_shown: bool) -> None:
        """The test card is wanted, or has done its work."""
        self._mailbox.post([lambda: self._switch_card(is_shown=is_shown)])

    def limit(self, share: float) -> None:
        """So much may be drawn."""
        self._mailbox.post([lambda: self._obey(share)])

    # --- on either -----------------------------------------------------------------------------------

    def _run(self, target: Target | None, before: threading.Thread | None) -> None:
        if before is not None:
            before.join()
            self.limit(1.0)
        if target is None:
            if (card := self._card) is not None:
                self._mailbox.post([card.hide])
            return
        try:
            asyncio.run(self._live(target))
        except asyncio.CancelledError:
            pass
        except Exception:  # the stream goes on without
            log.exception("what talks with OBS stopped by an error")

    async def _live(self, target: Target) -> None:
        with self._door:
            if threading.current_thread() is not self._thread:
                return  # another one was begun already
            self._watch = watch = ObsWatch(target, self)
            self._loop, self._life = asyncio.get_running_loop(), asyncio.current_task()
            if self._wanted is not None:  # of the one before, which did not come to it
                watch.set_up(self._wanted)
        await watch.live()

    def _set_up(self, scene: str) -> None:
        self._wanted = scene
        if self._loop is not None and self._watch is not None:
            with contextlib.suppress(RuntimeError):
                self._loop.call_soon_threadsafe(self._watch.set_up, scene)

    def _switch_card(self, *, is_shown: bool) -> None:
        self._is_card_shown = is_shown
        if self._window is not None:
            self._window.wake()

    def _obey(self, share: float) -> None:
        if self._window is not None and self._window.governor is not None:
            self._window.governor.ceiling = share


def ask_obs(settings: Settings, output: OutputAlpha) -> tuple[Remark, ...]:
    """For the doctor: what is found in OBS, which changes nothing there. Waits for it."""

    async def ask() -> tuple[Remark, ...]:
        asyncio.get_running_loop().set_default_executor(LookUps())
        target = target_for(settings, output)
        url = target.url
        while True:
            try:
                return await _found_at(url, target)
            except ObsError as error:
                there = await where_else(target, url, error)
                if isinstance(there, ObsError):
                    return (_not_found(there),)
                url = there

    return asyncio.run(ask())


async def _found_at(url: str, target: Target) -> tuple[Remark, ...]:
    async with obs_client(url, target.find_password) as client:
        standing = await client.hold(survey(target.capture, target.window))
        found = await client.hold(set_up(target.capture, target.window, may_change=False))
    return (
        Remark(is_fine=True, words=phrase("OBS {version} answers at {url}.", version=standing.version, url=url)),
        *found.remarks,
        *([Remark(is_fine=standing.is_visible, words=standing.words)] if standing.source else []),
    )


def _not_found(error: ObsError) -> Remark:
    advice = phrase("Start OBS 28 or newer, and enable its server: Tools, WebSocket Server Settings.")
    return Remark(is_fine=False, words=error.words, advice="" if error.needs_hand or error.words == OFF else advice)


def _perform(letters: list[Callable[[], object]]) -> None:
    for letter in letters:
        letter()
