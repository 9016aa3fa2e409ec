"""`run` and `demo`: builds the program from its parts, runs it, and takes it down again in order."""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final

from overlay import __version__
from overlay.app.account.chronicle import Chronicle
from overlay.app.account.crash_watch import CrashWatch
from overlay.app.account.diagnostics import diagnostics_of
from overlay.app.account.settings_file import migrate_file
from overlay.app.backstage import Backstage
from overlay.app.conversations import Conversations
from overlay.app.desk import Desk, make_panel
from overlay.app.engine_choice import EngineChoice
from overlay.app.logbook.logs import LogBook, logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.app.machine.application import (
    at_session_end,
    give_up,
    make_application,
)
from overlay.app.machine.end_requests import EndRequests
from overlay.app.machine.findings import Findings
from overlay.app.machine.keys import address_for, redactor_for
from overlay.app.machine.profile import Profile
from overlay.app.machine.qt_loop import qt_loop
from overlay.app.machine.steady_python import keep_for_good
from overlay.app.machine.x_server import at_broken_display
from overlay.app.making import (
    dresser,
    follow_senses,
    make_booth,
    make_catalogue,
    make_loudspeaker,
    make_window,
    output_alpha,
)
from overlay.app.obs_desk import ObsDesk
from overlay.app.onlookers import Onlookers
from overlay.app.screenshot import Photographer
from overlay.app.sound_news import SoundNews
from overlay.app.soundtrack import Soundtrack
from overlay.app.stage import Stage
from overlay.app.wardrobe import Wardrobe
from overlay.app.wishes import Account, Wishes
from overlay.commands import Command
from overlay.desktop.language import language_for, speak
from overlay.desktop.mailbox import Mailbox
from overlay.desktop.painting.text_tracer import TextTracer
from overlay.desktop.reduced_motion import ReducedMotion
from overlay.errors import BrokenError, NoOpenGLError
from overlay.loaders.own_assets import own_models
from overlay.network.address import Address
from overlay.network.slate import Slate
from overlay.phrase import phrase
from overlay.resources import resource_root
from overlay.scene.scene import Scene
from overlay.settings import Settings

TWIN: Final = phrase("Another overlay on this computer uses the same client id: to the engine the two are one.")
SCREEN_GONE: Final = "The screen went away while the overlay was running."
LONGEST_TIMER_SECS: Final = 86400.0
FIRST_FRAME_SECS: Final = 1.0
"""How long the engine waits for a window at the start: one that nobody sees never has a picture."""
PREPARATION_SECS: Final = 15.0
"""How long the engine waits at most until a frame can be drawn."""

log = logger_for(__name__)


@dataclass(frozen=True, slots=True)
class Witnesses:
    """Who leaves word of this run: of its end, and of what it counted."""

    watch: CrashWatch
    chronicle: Chronicle
    redactor: Redactor


Script = Callable[["Program"], Awaitable[None]]


def run_overlay(
    settings: Settings,
    profile: Profile,
    wishes: Wishes,
    account: Account,
    requests: EndRequests,
    script: Script | None = None,
    *,
    token: str | None = None,
) -> None:
    """Run the overlay until it is closed, told to stop, its time is over, or the script that drives it has ended.

    Raises:
        ConfigurationError: A setting turned out to be unusable.
        NoOpenGLError: There is nothing to draw with, or not any more.
        BrokenError: The part that answers the engine broke.
        OverlayError: The screenshot that was asked for could not be taken, or a translation is missing.
    """
    folder, redactor = profile.data_dir, redactor_for(settings, token)
    with LogBook(profile.log_path, redactor, settings.log_level) as book, CrashWatch(folder, redactor) as watch:
        if watch.needs_safe_mode:
            settings = settings.model_copy(update={"safe_mode": True})
        address = address_for(settings, token)
        log.info("started", version=__version__, url=address.shown, safe_mode=settings.safe_mode)
        if wishes.settings_file is not None:
            watch.notices += migrate_file(wishes.settings_file)
        if settings.client_id is not None and not profile.claim(settings.client_id):
            log.warning(TWIN)
            watch.notices.append(TWIN)
        with Chronicle(folder, settings, redactor, book, watch) as chronicle, qt_loop() as loop:
            speak(language_for(settings.language, resource_root()))
            witnesses = Witnesses(watch, chronicle, redactor)
            program = Program(loop, requests.ask, settings, profile, address, wishes, account, witnesses)
            _run_program(program, requests, script)
    requests.over()
    program.save_picture()


def _run_program(program: "Program", requests: EndRequests, script: Script | None) -> None:
    application = make_application()
    requests.end_with(program.finish_soon, program.settle)
    with (
        at_session_end(application, program.settle_and_mark, requests.ask),
        at_broken_display(application, program.settle_and_mark, lambda: give_up(SCREEN_GONE)),
    ):
        program.live(script)


class Program:
    """The parts of one run, and their order of birth and death."""

    def __init__(
        self,
        loop: asyncio.AbstractEventLoop,
        ask_to_end: Callable[[], None],
        settings: Settings,
        profile: Profile,
        address: Address,
        wishes: Wishes,
        account: Account,
        witnesses: Witnesses,
    ) -> None:
        self._loop = loop
        self._ask_to_end = ask_to_end
        self._wishes = wishes
        self._watch, self._chronicle = witnesses.watch, witnesses.chronicle
        self._account = account
        self._has_met_engine = False
        self._is_over = False
        self._error: Exception | None = None
        self._loudspeaker = make_loudspeaker(settings)  # first of all: it takes a moment
        catalogue, refused = make_catalogue(profile)
        scene = Scene(catalogue, settings.size, TextTracer(resource_root()))
        wardrobe = Wardrobe(scene, settings, profile.themes_path)
        refused += wardrobe.troubles
        folder, redactor = profile.data_dir, witnesses.redactor
        self._onlookers = onlookers = Onlookers(self._chronicle, settings, folder, address, wishes, redactor)
        output = output_alpha(settings)
        self._booth, self._obs = make_booth(), ObsDesk(settings, output, onlookers.alarms.sentinel.stands)
        self.window = make_window(
            scene, settings, output, self._booth, self._obs.is_card_shown, lambda: wardrobe.flash_guard, profile
        )
        wardrobe.serve(self.window)
        self._panel = make_panel(settings, address, self._watch.notices, refused) if settings.panel else None
        if self._panel is not None:
            self._panel.watch(self.window)
        self._slate = Slate(profile.slate_path, settings.stream_id)
        models = own_models(resource_root() / "assets" / "models")
        listeners = onlookers.listeners
        talks = Conversations(profile, catalogue, models, self._slate, redactor, listeners, self._hand_over)
        first = talks.first(settings, address)
        self._director = first.director
        self.backstage = Backstage(
            first.director,
            address,
            first.store,
            self._hand_over,
            listener=listeners,
            on_gift_timed=account.timings.append,
            on_death=self._backstage_died,
            assets=first.assets,
            ahead=wishes.ahead,
        )
        find_asset = self.backstage.find_asset
        self._stage = Stage(
            scene,
            self.window,
            self._panel,
            self.backstage,
            self._slate.mark,
            diagnose=lambda: diagnostics_of(self._chronicle),
            dress=dresser(catalogue),
            find_asset=find_asset,
            booth=self._booth,
        )
        post, sound = self.backstage.post, self._loudspeaker
        self._sound_news = SoundNews(sound, Findings(profile.findings_path), post)

        def follow(now: Settings) -> ReducedMotion | None:  # the sensory profile
            return follow_senses(scene, now, listeners)

        self._desk = Desk(self._panel, settings, wishes.settings_file, follow, sound, post, wardrobe, self.window)
        self._stage.soundtrack = Soundtrack(
            sound, find_asset, lambda: self._desk.preferences.settings.tier_volumes, lambda: scene.senses.loudness
        )
        self._engine = EngineChoice(
            self._desk.preferences, address, self.backstage, talks, redactor, self._panel, onlookers.moved
        )
        onlookers.look_for_updates(self._desk.preferences, profile.updates_path, self._panel)
        self._mailbox: Mailbox[Command] = Mailbox(self._stage.perform)
        desk, later = self._desk, loop.call_soon_threadsafe
        onlookers.join(self._panel, desk.tray, desk.preferences, desk.change, sound, post, later)
        self._photographer: Photographer | None = None
        if wishes.screenshot is not None:
            self._photographer = Photographer(self.window, wishes.screenshot, is_premultiplied=output != "straight")
            self._stage.on_show = self._photographer.notice

    def _hand_over(self, turn: list[Command]) -> None:
        """On the backstage thread."""
        self._onlookers.hear(turn)
        self._mailbox.post(turn)

    # --- from birth to death -------------------------------------------------------------------------

    def live(self, script: Script | None = None) -> None:
        """From the first window to the last ack; a script drives the program in place of a streamer."""
        self.window.closed.connect(self._ask_to_end)
        self.window.unusable.connect(lambda words: self._fail(NoOpenGLError(words)))
        self.window.ready.connect(self._meet_engine)
        self._loop.call_later(FIRST_FRAME_SECS, self._meet_engine_unless_preparing)
        self._loop.call_later(PREPARATION_SECS, self._meet_engine)
        self.window.show()
        if self._panel is not None:
            self._panel.leaving.agreed.connect(self._ask_to_end)
            self._panel.show()
        panel = self._panel
        self._obs.start(self.window, *((None, ()) if panel is None else (panel.obs, panel.obs_forms)))
        self._obs.join(self._desk.preferences)
        self._watch.running()
        keep_for_good()
        if self._wishes.exit_after_secs is not None:
            self._finish_at(time.monotonic() + self._wishes.exit_after_secs)
        play = None if script is None else self._loop.create_task(self._play(script))
        try:
            if not self._is_over:
                self._loop.run_forever()
        finally:
            loop_lives = self._is_over  # or else it was Qt that ended it
            self._take_down()
        if not loop_lives:
            raise NoOpenGLError(SCREEN_GONE)
        if play is not None and not play.done():
            play.cancel()
            self._loop.run_until_complete(asyncio.wait([play]))
        if self._error is not None:
            raise self._error

    def _meet_engine(self) -> None:
        """Once a frame can be drawn: what a gift needs besides is made ready beside it, or when it comes."""
        if not self._has_met_engine and not self._is_over:
            self._has_met_engine = True
            self._sound_news.promise(self._director, self._loop.call_later)
            self.backstage.start()
            self._chronicle.observe(self.backstage.post, lambda: self.window.frame_count)

    def _meet_engine_unless_preparing(self) -> None:
        if not self.window.is_preparing:
            self._meet_engine()

    def _take_down(self) -> None:
        if self._is_over:
            self.window.hide()  # at once: an engine that does not answer may take two seconds more
            if self._panel is not None:
                self._panel.leaving.end()
        else:
            self._ask_to_end()
        self._watch.ending()
        self._obs.leave()
        self.settle()
        self._booth.close()
        self._loudspeaker.close()
        self._desk.close()
        self._obs.stop()
        self._account.frames = self.window.frame_count
        self._slate.close()
        self._onlookers.close()

    def save_picture(self) -> None:
        """Write the picture that was asked for.

        Raises:
            OverlayError: It cannot be written, or there is none.
        """
        if self._photographer is not None:
            self._photographer.save()

    # --- the end -------------------------------------------------------------------------------------

    def finish(self) -> None:
        """Take everything down soon. On the thread that draws."""
        self._is_over = True
        self._loop.stop()

    def finish_soon(self) -> None:
        """The same, from any thread."""
        self._is_over = True
        with contextlib.suppress(RuntimeError):  # the program ended in this very moment
            self._loop.call_soon_threadsafe(self.finish)

    def settle(self) -> None:
        """Decide, answer, say goodbye. All is done when this returns; from any thread, and more than once."""
        if self._wishes.before_goodbye is not None:
            self._wishes.before_goodbye()
        self.backstage.stop()

    def settle_and_mark(self) -> None:
        """For those who end the process when this returns: it counts as an end that was asked for."""
        self.settle()
        self._watch.ending()

    def _finish_at(self, end_secs: float) -> None:
        left_secs = end_secs - time.monotonic()
        if left_secs <= 0:
            self.finish()
        else:  # a timer of Qt is sometimes early, and never longer than 24 days
            self._loop.call_later(min(left_secs, LONGEST_TIMER_SECS), self._finish_at, end_secs)

    async def _play(self, script: Script) -> None:
        try:
            await script(self)
        except Exception as error:  # noqa: BLE001 - raised again where the program ends
            self._fail(error)
        else:
            self.finish()

    def _fail(self, error: Exception) -> None:
        self._error = self._error or error
        self.finish()

    def _backstage_died(self, words: str) -> None:
        """On the backstage thread."""
        error = BrokenError(words)
        with contextlib.suppress(RuntimeError):  # the program ended in this very moment
            self._loop.call_soon_threadsafe(self._fail, error)
