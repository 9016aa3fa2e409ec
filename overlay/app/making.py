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

from overlay.app.logbook.logs import logger_for
from overlay.app.logbook.redaction import Redactor
from overlay.app.machine.findings import Findings
from overlay.app.machine.introduction import identity_of
from overlay.app.machine.profile import Profile
from overlay.app.machine.software_gl import keep_frame_memory
from overlay.app.machine.workbench_command import projector_command, soundbox_command, workbench_command
from overlay.app.recording import WitnessedFetches
from overlay.audio.loudspeaker import Loudspeaker
from overlay.commands import ReportAssets
from overlay.desktop.overlay_window import OverlayWindow
from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.desktop.painting.sender_pictures import SenderPictures
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.desktop.reduced_motion import ReducedMotion
from overlay.director import Director
from overlay.loaders.effects import load_effects
from overlay.loaders.recording_lines import MotionReduced
from overlay.network.address import Address
from overlay.network.assets.asset_store import AssetStore, Maker
from overlay.network.assets.caching_fetcher import AsksServers, CachingFetcher
from overlay.network.assets.file_cache import FileCache
from overlay.network.assets.library import Library
from overlay.network.assets.model_maker import ModelMaker
from overlay.network.assets.origin import Origin
from overlay.network.assets.picture_maker import PictureMaker
from overlay.network.assets.projection import Booth
from overlay.network.assets.sound_maker import SoundMaker
from overlay.network.assets.unplayable import Unplayable
from overlay.network.assets.video_maker import VideoMaker
from overlay.network.assets.workshop import Workshop
from overlay.network.ledger_store import LedgerStore
from overlay.network.recorder import Recorder
from overlay.noticeboard import BoardChoice
from overlay.playback.assets import BUILT_IN, AssetKind
from overlay.playback.pace import AckMode, ComboMode, Pace
from overlay.playback.rules import Rules
from overlay.render.output_pass import OutputAlpha
from overlay.render.renderer import Renderer
from overlay.resources import resource_root
from overlay.scene.catalogue import Catalogue
from overlay.scene.layout import STANDARD, Arrangement
from overlay.scene.scene import Scene
from overlay.scene.screening import VideoSource
from overlay.scene.senses import PROFILES
from overlay.scene.staging import Staging
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
    refused = [f"An effect of your own is refused, the built-in one plays. {error}" for error in effects.refused]
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
    recorder: Recorder | None = None,
) -> AssetStore | None:
    """What loads the assets of this engine's gifts, and tells how much of it is kept; `clean` takes secrets out.

    The recorder is told which content came from which address. In safe mode nothing is loaded.
    """
    if settings.safe_mode:
        return None

    def make_fetcher() -> AsksServers:
        from overlay.network.assets.fetcher import Fetcher  # noqa: PLC0415 - half a second, and most streams need none

        return Fetcher(address.url)

    origin = Origin(address.url)
    cache = FileCache(
        cache_path,
        origin.scope,
        settings.cache_mib * 2**20,
        lambda words: log.warning("the cache", words=words),
        clean=clean,
    )
    fetcher = CachingFetcher(origin, make_fetcher, cache)
    library = Library(lambda: fetcher if recorder is None else WitnessedFetches(fetcher, recorder))
    workshop = Workshop(workbench_command())
    # What takes no time must not wait behind a model or a video that takes five seconds. Each starts when it is needed.
    viewing, quick = Workshop(workbench_command()), Workshop(workbench_command())
    unplayable = Unplayable()

    async def close() -> None:
        await asyncio.gather(workshop.close(), viewing.close(), quick.close())
        await library.close()
        await fetcher.close()

    makers: dict[AssetKind, Maker] = {
        AssetKind.MODEL: ModelMaker(library, workshop, own_models),
        AssetKind.VIDEO: VideoMaker(library, viewing, unplayable),
        AssetKind.SOUND: SoundMaker(library, quick),
        AssetKind.PICTURE: PictureMaker(library, quick),
    }
    return AssetStore(makers, close, disk=fetcher, on_report=on_report, refuses=unplayable.blame)


def make_loudspeaker(settings: Settings) -> Loudspeaker:
    """What plays the sounds of gifts; it is begun at once, but where nobody could ever hear it."""
    command = soundbox_command(settings.sound_device)
    loudspeaker = Loudspeaker(command, volume=settings.volume, is_muted=settings.mute)
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


def follow_senses(scene: Scene, settings: Settings, recorder: Recorder | None = None) -> ReducedMotion | None:
    """Give the scene its sensory profile; the asker, which must live on, if the system decides about motion."""
    senses = PROFILES[settings.senses]
    scene.change_senses(senses if settings.reduced_motion != "yes" else senses.with_reduced_motion(), time.monotonic())
    if settings.reduced_motion != "auto":
        return None

    def obey(is_asked_for: bool) -> None:  # noqa: FBT001 - a slot
        if is_asked_for:
            log.info("the system asks for reduced motion")
            scene.change_senses(senses.with_reduced_motion(), time.monotonic())
            if recorder is not None:
                recorder.tell(MotionReduced(), time.monotonic())

    asker = ReducedMotion()
    asker.known.connect(obey)
    asker.ask()
    return asker


def make_window(
    scene: Scene,
    settings: Settings,
    output: OutputAlpha,
    videos: VideoSource,
    shows_card: Callable[[], bool],
    profile: Profile,
) -> OverlayWindow:
    """The window that OBS captures."""
    return OverlayWindow(
        scene,
        renderer_maker(
            output, scene.arrangement, flash_guard=settings.flash_guard, videos=videos, shows_card=shows_card
        ),
        settings.size,
        frames_per_sec=settings.frames_per_sec,
        click_through=settings.click_through,
        on_top=settings.on_top,
        rehearsed=Findings(profile.findings_path),
    )


def renderer_maker(
    output: OutputAlpha,
    arrangement: Arrangement = STANDARD,
    *,
    flash_guard: bool = True,
    videos: VideoSource | None = None,
    shows_card: Callable[[], bool] = lambda: False,
) -> Callable[[moderngl.Context], Renderer]:
    """What the window calls when it has its context."""

    def make(context: moderngl.Context) -> Renderer:
        keep_frame_memory(context)
        banners, signs = painters(arrangement)
        banners.warm_up()
        signs.warm_up()
        return Renderer(
            context,
            resource_root(),
            banners.paint,
            output,
            paint_sign=signs.paint,
            flash_guard=flash_guard,
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
