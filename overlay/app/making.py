"""The parts that the settings decide about, made from them."""

import asyncio
import random
import sys
import time
from collections.abc import Callable, Mapping
from itertools import chain
from pathlib import Path

import moderngl
import psutil
from PySide6.QtWidgets import QApplication

from overlay.app.listeners import Listeners, OverheardFetches
from overlay.app.logbook.logs import logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.app.machine.findings import Findings
from overlay.app.machine.introduction import identity_of
from overlay.app.machine.profile import Profile
from overlay.app.machine.software_gl import keep_frame_memory
from overlay.app.machine.workbench_command import (
    courier_command,
    projector_command,
    soundbox_command,
    workbench_command,
)
from overlay.audio.loudspeaker import Loudspeaker
from overlay.commands import ReportAssets
from overlay.desktop.overlay_window import OverlayWindow
from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.desktop.painting.sender_pictures import SenderPictures
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.desktop.reduced_motion import ReducedMotion
from overlay.desktop.window_keeper import Manners
from overlay.director import Director
from overlay.loaders.effects import load_effects
from overlay.loaders.own_assets import own_videos
from overlay.loaders.recording_lines import SensesChanged
from overlay.network.address import Address
from overlay.network.assets.asset_store import AssetStore, Maker
from overlay.network.assets.model_maker import ModelMaker
from overlay.network.assets.picture_maker import PictureMaker
from overlay.network.assets.projection import Booth
from overlay.network.assets.sound_maker import SoundMaker
from overlay.network.assets.unplayable import Unplayable
from overlay.network.assets.video_maker import VideoMaker
from overlay.network.assets.workshop import Workshop
from overlay.network.fetching.caching_fetcher import CachingFetcher
from overlay.network.fetching.courier import Courier
from overlay.network.fetching.file_cache import FileCache
from overlay.network.fetching.library import Library
from overlay.network.fetching.origin import Origin
from overlay.network.ledger_store import LedgerStore
from overlay.phrase import joined, phrase
from overlay.playback.assets import BUILT_IN, AssetKind
from overlay.playback.pace import AckMode, ComboMode, Pace
from overlay.playback.rules import Rules
from overlay.render.output_pass import OutputAlpha
from overlay.render.renderer import Renderer
from overlay.resources import resource_root
from overlay.scene.comfort.senses import PROFILES
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.scene import Scene
from overlay.scene.signs.signs import BoardChoice
from overlay.scene.staging import Staging
from overlay.scene.themes.grid import STANDARD, Arrangement
from overlay.scene.videos.screening import VideoSource
from overlay.settings import Alpha, Settings

log = logger_for(__name__)


def make_director(
    settings: Settings,
    profile: Profile,
    catalogue: Catalogue,
    was_seen: Callable[[str], bool],
    models: Mapping[str, Path],
) -> Director:
    """The policy of this profile."""
    identity = identity_of(settings, profile)
    chance = random.Random()  # noqa: S311 - jitter, no secret
    booted_epoch_ms = round(psutil.boot_time() * 1000)
    own, choice = own_model_names(models), choice_of(settings)
    director = Director(identity, pace_of(settings), catalogue, chance, was_seen, booted_epoch_ms, own, choice)
    director.scheduler.rules = Rules(settings.rules, settings.blocked_names)
    return director


def pace_of(settings: Settings) -> Pace:
    """The scheduler's numbers."""
    return Pace(
        max_effects_per_sec=settings.max_gifts_per_sec,
        lanes=settings.lanes,
        ack_mode=AckMode(settings.ack_mode),
        combo_mode=ComboMode(settings.combo_mode),
    )


def choice_of(settings: Settings) -> BoardChoice:
    """The signs that are wanted."""
    return BoardChoice(settings.goal, settings.viewers, settings.leaderboard, settings.ticker)


def own_model_names(models: Mapping[str, Path]) -> frozenset[str]:
    """The effects that have a 3D model of our own."""
    return frozenset(name.removeprefix(BUILT_IN) for name in models)


def painters(arrangement: Arrangement = STANDARD) -> tuple[BannerPainter, SignPainter]:
    """What paints all that viewers read; a QGuiApplication has to live."""
    return BannerPainter(resource_root(), arrangement), SignPainter(resource_root(), arrangement)


def make_catalogue(profile: Profile) -> tuple[Catalogue, list[str]]:
    """The effects, built-in and the streamer's own; and what to tell of those that are refused."""
    effects = load_effects(resource_root() / "assets" / "effects", profile.effects_path)
    refused: list[str] = [
        joined((phrase("An effect of your own is refused, the built-in one plays."), error.words))
        for error in effects.refused
    ]
    for words in refused:
        log.warning("an own effect", words=words)
    return effects.catalogue, refused


def make_asset_store(
    settings: Settings,
    address: Address,
    cache_path: Path,
    own_models: Mapping[str, Path],
    on_report: Callable[[ReportAssets], None],
    clean: Callable[[str], str] = lambda text: text,
    listeners: Listeners | None = None,
) -> AssetStore | None:
    """What loads the assets of this engine's gifts, and tells how much of it is kept; `clean` takes secrets out.

    The listeners are told which content came from which address. In safe mode nothing is loaded.
    """
    if settings.safe_mode:
        return None

    origin = Origin(address.url)
    cache = FileCache(
        cache_path,
        origin.scope,
        settings.cache_mib * 2**20,
        lambda words: log.warning("the cache", words=words),
        clean=clean,
    )
    fetcher = CachingFetcher(origin, Courier(courier_command(), origin.url), cache)
    library = Library(fetcher if listeners is None else OverheardFetches(fetcher, listeners))
    workshop = Workshop(workbench_command())
    # What takes no time must not wait behind a model or a video that takes five seconds. Each starts when a file for it
    # is on its way.
    viewing, quick = Workshop(workbench_command()), Workshop(workbench_command())
    unplayable = Unplayable()

    async def close() -> None:
        await asyncio.gather(workshop.close(), viewing.close(), quick.close())
        await library.close()
        await fetcher.close()

    makers: dict[AssetKind, Maker] = {
        AssetKind.MODEL: ModelMaker(library, workshop, own_models),
        AssetKind.VIDEO: VideoMaker(library, viewing, unplayable, own_videos(resource_root() / "assets" / "videos")),
        AssetKind.SOUND: SoundMaker(library, quick),
        AssetKind.PICTURE: PictureMaker(library, quick),
    }
    return AssetStore(makers, close, disk=fetcher, on_report=on_report, refuses=unplayable.blame)


def make_loudspeaker(settings: Settings) -> Loudspeaker:
    """What plays the sounds of gifts; it is begun at once, but where nobody could ever hear it."""
    device, volume, is_muted = settings.sound_device, settings.volume, settings.mute
    loudspeaker = Loudspeaker(soundbox_command(), device, volume=volume, is_muted=is_muted)
    if settings.panel or not settings.mute:
        loudspeaker.start()
    return loudspeaker


def make_booth() -> Booth:
    """What plays the videos of gifts; it starts nothing before the first is there."""
    return Booth(projector_command())


def make_ledger(profile: Profile, redactor: Redactor) -> LedgerStore:
    """What became of every gift, on this profile's disk."""
    return LedgerStore(profile.ledger_path, lambda words: log.warning("the ledger", words=words), redactor.without_ours)


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
        case Alpha.LINEAR:
            return "linear"
        case Alpha.AUTO:
            if sys.platform == "win32":
                return "linear"
            is_x11 = sys.platform == "linux" and QApplication.platformName() == "xcb"
            return "straight" if is_x11 else "premultiplied"


def follow_senses(scene: Scene, settings: Settings, listeners: Listeners | None = None) -> ReducedMotion | None:
    """Give the scene its sensory profile; the asker, which must live on, if the system decides about motion."""

    def change(*, is_reduced: bool) -> None:
        senses, now = PROFILES[settings.senses], time.monotonic()
        scene.change_senses(senses.with_reduced_motion() if is_reduced else senses, now)
        if listeners is not None:
            listeners.tell_look(SensesChanged(settings.senses, is_reduced))

    change(is_reduced=settings.reduced_motion == "yes")
    if settings.reduced_motion != "auto":
        return None

    def obey(is_asked_for: bool) -> None:  # noqa: FBT001 - a slot
        if is_asked_for != scene.senses.is_still:
            log.info("the system asks for reduced motion" if is_asked_for else "the system allows motion again")
            change(is_reduced=is_asked_for)

    asker = ReducedMotion()
    asker.known.connect(obey)
    asker.follow()
    return asker


def make_window(
    scene: Scene,
    settings: Settings,
    output: OutputAlpha,
    videos: VideoSource,
    shows_card: Callable[[], bool],
    guards_flashes: Callable[[], bool],
    profile: Profile,
) -> OverlayWindow:
    """The window that OBS captures. What may change while it is there is asked for whenever a renderer is made."""
    make = renderer_maker(output, lambda: scene.arrangement, videos=videos, shows_card=shows_card)

    def make_renderer(context: moderngl.Context) -> Renderer:
        renderer = make(context)
        renderer.flash_guard = guards_flashes()
        return renderer

    window = OverlayWindow(
        scene,
        make_renderer,
        settings.size,
        frames_per_sec=settings.frames_per_sec,
        manners=manners_of(settings),
        rehearsed=Findings(profile.findings_path),
    )

    def give_back() -> None:
        if window.renderer is not None:
            window.makeCurrent()
            window.renderer.release_compiler()
            window.doneCurrent()

    window.rested.connect(give_back)
    if settings.place is not None:
        window.keeper.put(*settings.place)
    return window


def manners_of(settings: Settings) -> Manners:
    """How the window behaves among others."""
    return Manners(settings.click_through, settings.on_top, settings.behind, settings.locked)


def renderer_maker(
    output: OutputAlpha,
    arrangement: Callable[[], Arrangement] = lambda: STANDARD,
    *,
    videos: VideoSource | None = None,
    shows_card: Callable[[], bool] = lambda: False,
) -> Callable[[moderngl.Context], Renderer]:
    """What the window calls when it has its context."""

    def make(context: moderngl.Context) -> Renderer:
        keep_frame_memory(context)
        banners, signs = painters(arrangement())
        banners.warm_up()
        signs.warm_up()
        return Renderer(
            context,
            resource_root(),
            banners.paint,
            output,
            paint_sign=signs.paint,
            videos=videos,
            shows_card=shows_card,
            prepare_words=lambda: chain(banners.warm_scripts(), signs.warm_scripts()),
        )

    return make


def dresser(catalogue: Catalogue) -> Callable[[Staging], Staging]:
    """What gives stagings the pictures of their senders, warm before the first gift."""
    pictures = SenderPictures(resource_root())
    pictures.warm_up(catalogue)
    return lambda staging: pictures.dress(staging, catalogue)
