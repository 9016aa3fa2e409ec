"""`run` and `demo`: builds the program from its parts, runs it, and takes it down again in order."""

import asyncio
import contextlib
import random
import signal
import sys
import time
from collections import deque
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import moderngl
import qasync
from PySide6.QtWidgets import QApplication

from overlay import __version__
from overlay.app.application import make_application, qt_messages, require_opengl, stray_errors_logged
from overlay.app.backstage import Backstage, GiftTiming
from overlay.app.capabilities import capabilities
from overlay.app.chronicle import Chronicle
from overlay.app.crash_watch import CrashWatch
from overlay.app.diagnostics import diagnostics_of, notice_for
from overlay.app.keys import redactor_for
from overlay.app.logs import LogBook, logger_for
from overlay.app.profile import Profile
from overlay.app.redaction import Redactor
from overlay.app.screenshot import Photographer
from overlay.app.software_gl import keep_frame_memory
from overlay.app.stage import TEST_GIFTS, Stage
from overlay.commands import Command
from overlay.desktop.banner_painter import BannerPainter
from overlay.desktop.mailbox import Mailbox
from overlay.desktop.overlay_window import OverlayWindow
from overlay.desktop.panel import Panel
from overlay.director import Director
from overlay.errors import BrokenError, NoOpenGLError, OverlayError
from overlay.loaders.effects import load_catalogue
from overlay.network.address import Address, TokenPlace, checked_address, shown_url
from overlay.network.ledger_store import LedgerStore
from overlay.network.recorder import Recorder
from overlay.network.slate import Slate
from overlay.playback.pace import AckMode, ComboMode, Pace
from overlay.protocol.session import Identity
from overlay.render.output_pass import OutputAlpha
from overlay.render.renderer import Renderer
from overlay.resources import resource_root
from overlay.scene.catalogue import Catalogue
from overlay.scene.scene import Scene
from overlay.settings import Alpha, Settings

THREAD_SWITCH_SECS = 0.0005
"""How long one thread may keep Python when the other wants it: a pong does not wait the usual 5 ms for a frame."""

log = logger_for(__name__)


@dataclass(slots=True)
class Wishes:
    """What one run was asked for besides the settings."""

    exit_after_secs: float | None = None
    record: Path | None = None
    screenshot: Path | None = None


@dataclass(slots=True)
class Account:
    """What one run did; filled while it runs.

    Attributes:
        frames: Frames presented.
        timings: Of the last gifts, as many as were asked for: a stream has no end, so it must have one.
    """

    frames: int = 0
    timings: deque[GiftTiming] = field(default_factory=lambda: deque(maxlen=0))


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
    script: Script | None = None,
    *,
    token: str | None = None,
) -> None:
    """Run the overlay until it is closed, told to stop, its time is over, or the script that drives it has ended.

    Raises:
        ConfigurationError: A setting turned out to be unusable.
        NoOpenGLError: There is nothing to draw with, or not any more.
        BrokenError: The part that answers the engine broke.
        OverlayError: The screenshot that was asked for could not be taken.
    """
    folder, redactor = profile.data_dir, redactor_for(settings, token)
    with LogBook(profile.log_path, redactor, settings.log_level) as book, CrashWatch(folder, redactor) as watch:
        if watch.needs_safe_mode:
            settings = settings.model_copy(update={"safe_mode": True})
        log.info("started", version=__version__, url=shown_url(settings.url), safe_mode=settings.safe_mode)
        address = checked_address(
            settings.url, token, TokenPlace(settings.token_place), allow_plain_token=settings.allow_plain_token
        )
        with Chronicle(folder, settings, redactor, book, watch) as chronicle:
            witnesses = Witnesses(watch, chronicle, redactor)
            _run_loop(lambda: Program(settings, profile, address, wishes, account, witnesses), script)


def _run_loop(make_program: Callable[[], "Program"], script: Script | None) -> None:
    sys.setswitchinterval(THREAD_SWITCH_SECS)
    application = make_application()
    with stray_errors_logged(), qt_messages(), qasync.QEventLoop(application) as loop:
        require_opengl()
        life = _live(make_program, script)
        try:
            loop.run_until_complete(life)
        except RuntimeError as error:
            if not str(error).startswith("Event loop stopped"):
                raise
            life.close()
            raise NoOpenGLError("The screen went away while the overlay was running.") from None


async def _live(make_program: Callable[[], "Program"], script: Script | None) -> None:
    """The program is made where its loop runs."""
    await make_program().live(script)


class Program:
    """The parts of one run, and their order of birth and death."""

    def __init__(
        self,
        settings: Settings,
        profile: Profile,
        address: Address,
        wishes: Wishes,
        account: Account,
        witnesses: Witnesses,
    ) -> None:
        self._wishes = wishes
        self._watch, self._chronicle = witnesses.watch, witnesses.chronicle
        self._account = account
        self._loop = asyncio.get_running_loop()
        self._done: asyncio.Future[None] = self._loop.create_future()
        catalogue = load_catalogue(resource_root() / "assets" / "effects")
        scene = Scene(catalogue, settings.size)
        output = output_alpha(settings)
        self.window = OverlayWindow(
            scene,
            renderer_maker(output),
            settings.size,
            frames_per_sec=settings.frames_per_sec,
            click_through=settings.click_through,
            on_top=settings.on_top,
        )
        self._panel = self._make_panel(settings, address) if settings.panel else None
        self._slate = Slate(profile.slate_path, settings.stream_id)
        self.backstage = Backstage(
            _make_director(settings, profile, catalogue, self._slate.was_seen),
            address,
            LedgerStore(profile.ledger_path, lambda words: log.warning("the ledger", words=words)),
            self._hand_over,
            recorder=Recorder(wishes.record, time.monotonic(), __version__, witnesses.redactor.clean)
            if wishes.record
            else None,
            on_gift_timed=account.timings.append,
            on_death=self._backstage_died,
        )
        self._stage = Stage(
            scene,
            self.window,
            self._panel,
            self.backstage,
            self._slate.mark,
            diagnose=lambda: diagnostics_of(self._chronicle),
        )
        self._mailbox: Mailbox[Command] = Mailbox(self._stage.perform)
        self._photographer: Photographer | None = None
        if wishes.screenshot is not None:
            self._photographer = Photographer(
                self.window, wishes.screenshot, is_premultiplied=output == "premultiplied"
            )
            self._stage.on_show = self._photographer.notice

    def _make_panel(self, settings: Settings, address: Address) -> Panel:
        panel = Panel(address.shown, TEST_GIFTS)
        panel.show_notice(notice_for(self._watch.notices, is_safe=settings.safe_mode))
        return panel

    def _hand_over(self, turn: list[Command]) -> None:
        """On the backstage thread."""
        self._chronicle.hear(turn)
        self._mailbox.post(turn)

    async def live(self, script: Script | None = None) -> None:
        """From the first window to the last ack; a script drives the program in place of a streamer."""
        with _signals(self._finish):
            self.window.closed.connect(self._finish)
            self.window.unusable.connect(lambda words: self._fail(NoOpenGLError(words)))
            self.window.show()
            if self._panel is not None:
                self._panel.closed.connect(self._finish)
                self._panel.show()
            self.backstage.start()
            self._chronicle.observe(self.backstage.post, lambda: self.window.frame_count)
            self._watch.running()
            try:
                async with asyncio.timeout(self._wishes.exit_after_secs):
                    await self._over(script)
            except TimeoutError:
                pass
            finally:
                self._watch.ending()
                if self._loop.is_running():
                    await asyncio.to_thread(self.backstage.stop)
                else:  # Qt has ended it: nothing can be awaited any more
                    self.backstage.stop()
                self._account.frames = self.window.frame_count
                self.window.hide()
                if self._panel is not None:
                    self._panel.hide()
                self._slate.close()
        if self._photographer is not None:
            self._photographer.save()

    async def _over(self, script: Script | None) -> None:
        """Until the program was asked to end, or something failed, or the script has come to its end."""
        play = self._done if script is None else asyncio.ensure_future(script(self))
        try:
            await asyncio.wait([play, self._done], return_when=asyncio.FIRST_COMPLETED)
            (play if play.done() else self._done).result()
        finally:
            play.cancel()

    def _finish(self) -> None:
        if not self._done.done():
            self._done.set_result(None)

    def _fail(self, error: OverlayError) -> None:
        if not self._done.done():
            self._done.set_exception(error)

    def _backstage_died(self, words: str) -> None:
        """On the backstage thread."""
        error = BrokenError(words)
        with contextlib.suppress(RuntimeError):  # the program ended in this very moment
            self._loop.call_soon_threadsafe(self._fail, error)


def _make_director(
    settings: Settings, profile: Profile, catalogue: Catalogue, was_seen: Callable[[str], bool]
) -> Director:
    identity = Identity(
        client_id=settings.client_id or profile.client_id(),
        stream_id=settings.stream_id,
        capabilities=capabilities(settings),
        app_version=__version__,
    )
    pace = Pace(
        max_effects_per_sec=settings.max_gifts_per_sec,
        lanes=settings.lanes,
        ack_mode=AckMode(settings.ack_mode),
        combo_mode=ComboMode(settings.combo_mode),
    )
    chance = random.Random()  # noqa: S311 - jitter, no secret
    return Director(identity, pace, catalogue, chance, was_seen)


def output_alpha(settings: Settings) -> OutputAlpha:
    """How pixels leave: a key colour if there is one, else what captures on this platform expect."""
    if settings.background != "transparent":
        digits = settings.background.removeprefix("#")
        red, green, blue = (int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4))
        return red, green, blue
    match settings.alpha:
        case Alpha.STRAIGHT:
            return "straight"
        case Alpha.PREMULTIPLIED:
            return "premultiplied"
        case Alpha.AUTO:
            is_x11 = sys.platform == "linux" and QApplication.platformName() == "xcb"
            return "straight" if is_x11 else "premultiplied"


def renderer_maker(output: OutputAlpha) -> Callable[[moderngl.Context], Renderer]:
    """What the window calls when it has its context."""

    def make(context: moderngl.Context) -> Renderer:
        keep_frame_memory(context)
        painter = BannerPainter(resource_root())
        painter.warm_up()
        return Renderer(context, resource_root(), painter.paint, output)

    return make


@contextlib.contextmanager
def _signals(finish: Callable[[], None]) -> Iterator[None]:
    loop = asyncio.get_running_loop()
    numbers = [signal.SIGINT, signal.SIGTERM]
    if sys.platform == "win32":
        previous = [signal.signal(number, lambda *_: loop.call_soon_threadsafe(finish)) for number in numbers]
        try:
            yield
        finally:
            for number, handler in zip(numbers, previous, strict=True):
                signal.signal(number, handler)
    else:
        for number in numbers:
            loop.add_signal_handler(number, finish)
        try:
            yield
        finally:
            for number in numbers:
                loop.remove_signal_handler(number)
