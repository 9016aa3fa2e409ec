"""`replay`: reads a recording, and plays it to files or in a window."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final, TextIO

from pydantic import ValidationError

from overlay.app.machine.profile import Profile
from overlay.app.making import own_model_names, painters
from overlay.app.replay.asset_room import AssetRoom
from overlay.app.replay.player import Player, Props, frame_count
from overlay.app.replay.replay_options import ReplayOptions
from overlay.app.studio.film import Film, write_film
from overlay.app.studio.interruption import Interruption
from overlay.app.studio.offline_renderer import OfflineRenderer, Picture
from overlay.app.studio.progress import followed
from overlay.app.studio.qt import offscreen_qt
from overlay.app.studio.render_command import wrote
from overlay.app.studio.video_file import Footages
from overlay.app.theming import arrangement_for
from overlay.desktop.painting.sender_pictures import SenderPictures
from overlay.desktop.painting.text_tracer import TextTracer
from overlay.errors import ConfigurationError
from overlay.loaders.effects import load_effects
from overlay.loaders.own_assets import own_models
from overlay.loaders.recording import Recording, read_recording
from overlay.network.fetching.file_cache import FILES
from overlay.phrase import counted, joined, phrase
from overlay.resources import resource_root
from overlay.settings import Settings

EXIT_INTERRUPTED: Final = 130
MOST_DAMAGES: Final = 10

Say = Callable[[str], object]


def run_replay(
    options: ReplayOptions, profile: Profile, say: Say, warn: Say, progress: TextIO | None, language: str = "en"
) -> int:
    """Replay; the exit code.

    Args:
        options: What is wanted.
        profile: Where the user's effects are, and what gifts brought; neither need exist.
        say: Takes what was done, in a line.
        warn: Takes what the user should know besides, in a line.
        progress: Where to show how far it is, or None.
        language: What the window speaks, as the setting says it.

    Raises:
        ConfigurationError: The file is no recording that this version can play.
        NoOpenGLError: There is nothing to draw with.
        OverlayError: A file cannot be written.
    """
    recording = load_recording(options.file)
    settings_of(recording)  # a mistake in them is told before anything is begun
    for words in troubles_of(recording, options.file):
        warn(words)
    if options.out is None:
        from overlay.app.replay.replay_show import show_replay  # noqa: PLC0415 - needs a screen

        show_replay(recording, props_for(recording, options, profile, warn), options.file.name, options.speed, language)
        return 0
    try:
        done = _render(recording, options, options.out, profile, warn, progress)
    except KeyboardInterrupt:
        warn(phrase("Interrupted; nothing was written."))
        return EXIT_INTERRUPTED
    if not options.is_quiet:
        for words in done:
            say(words)
    return 0


def load_recording(path: Path) -> Recording:
    """Read it.

    Raises:
        ConfigurationError: There is none, or this version cannot play it.
    """
    try:
        with path.open("rb") as file:
            return read_recording(file, str(path))
    except OSError as error:
        raise ConfigurationError(
            phrase("The recording {path} cannot be read: {reason}.", path=str(path), reason=error.strerror or "")
        ) from None


def troubles_of(recording: Recording, path: Path) -> list[str]:
    """What is wrong with it, in sentences."""
    file, missing, part = str(path), recording.missing, recording.head.part
    words: list[str] = [
        phrase("{file}, line {line}: {why}; the line is left out.", file=file, line=str(damage.line), why=damage.words)
        for damage in recording.damages
    ]
    if len(words) > MOST_DAMAGES:
        more = len(words) - MOST_DAMAGES
        words[MOST_DAMAGES:] = [
            counted("{file}: {n} more line is left out.", "{file}: {n} more lines are left out.", more, file=file)
        ]
    if missing:
        words.append(
            counted(
                "{file}: {n} line is missing; the computer was too busy to write it.",
                "{file}: {n} lines are missing; the computer was too busy to write them.",
                missing,
                file=file,
            )
        )
    if part > 1:
        words.append(phrase("{file} begins in the middle: it is part {n} of a longer recording.", file=file, n=part))
    return words


def settings_of(recording: Recording) -> Settings:
    """The settings that it was recorded with; those that no picture depends on are the defaults.

    Raises:
        ConfigurationError: One cannot be used.
    """
    try:
        return Settings.model_validate(dict(recording.head.settings))
    except ValidationError as error:
        place = error.errors(include_url=False, include_input=False)[0]["loc"]
        raise ConfigurationError(
            phrase("The recording's setting {name} cannot be used.", name=".".join(map(str, place)))
        ) from None


def props_for(recording: Recording, options: ReplayOptions, profile: Profile, warn: Say) -> Props:
    """What the replay is made with; a QGuiApplication has to live.

    Raises:
        ConfigurationError: A setting in the recording cannot be used.
    """
    settings = settings_of(recording)
    effects = load_effects(resource_root() / "assets" / "effects", profile.effects_path)
    for refused in effects.refused:
        warn(phrase("An effect of your own is refused, the built-in one plays. {refused}", refused=refused.words))
    own = own_models(resource_root() / "assets" / "models")
    room = AssetRoom(recording, own, profile.cache_path / FILES)
    pictures = SenderPictures(resource_root())
    return Props(
        settings=settings,
        canvas_px=options.size_px or settings.size,
        catalogue=effects.catalogue,
        trace_text=TextTracer(resource_root()),
        dress=lambda staging: pictures.dress(staging, effects.catalogue),
        find_asset=room.find,
        own_models=own_model_names(own),
        arrangement=arrangement_for(settings, profile.themes_path, warn),
        arrange=lambda other: arrangement_for(other, profile.themes_path, lambda _words: None),
    )


def _render(
    recording: Recording, options: ReplayOptions, out: Path, profile: Profile, warn: Say, progress: TextIO | None
) -> list[str]:
    application = offscreen_qt()  # has to live as long as something is drawn
    rate = options.frames_per_sec
    step_secs = float(options.speed / rate)
    with Interruption() as interruption:
        props = props_for(recording, options, profile, warn)
        count = frame_count(Player(recording, props), step_secs)
        interruption.check()
        player = Player(recording, props)
        banners, signs = painters(props.arrangement)
        with OfflineRenderer(
            resource_root(),
            props.canvas_px,
            backdrop=options.backdrop,
            paint_banner=banners.paint,
            paint_sign=signs.paint,
            flash_guard=True,
            videos=Footages(),
        ) as renderer:
            pictures = (_draw(renderer, player, number * step_secs) for number in range(count))
            film = Film(
                pictures=followed(interruption.checked(pictures), count, options.file.name, progress),
                count=count,
                size_px=props.canvas_px,
                frames_per_sec=rate,
                is_opaque=options.backdrop is not None,
            )
            write_film(film, out)
    del application
    return [
        wrote(out, count, float(count / rate), options.file.name),
        *summary(player.outcomes, recording.outcomes or {}),
    ]


def _draw(renderer: OfflineRenderer, player: Player, secs: float) -> Picture:
    """A frame, with what the streamer changed by then."""
    worn = player.arrangement
    frame = player.frame(secs)
    renderer.flash_guard = player.settings.flash_guard
    if player.arrangement is not worn:
        banners, signs = painters(player.arrangement)
        renderer.change_painters(banners.paint, signs.paint)
    return renderer.draw(frame)


def summary(outcomes: Mapping[str, str], recorded: Mapping[str, str]) -> list[str]:
    """What became of the gifts, and whether that is what became of them then."""
    counts: dict[str, int] = {}
    for words in outcomes.values():
        counts[words] = counts.get(words, 0) + 1
    became = joined((phrase("{n} {kind}", n=count, kind=words) for words, count in counts.items()), ", ")
    lines: list[str] = [phrase("Gifts: {kinds}.", kinds=became or phrase("none"))]
    others = [gift_id for gift_id, words in recorded.items() if outcomes.get(gift_id) != words]
    if others:
        lines.append(
            counted(
                "Otherwise than when it was recorded: {n} of {all} gifts.",
                "Otherwise than when it was recorded: {n} of {all} gifts.",
                len(others),
                all=len(recorded),
            )
        )
    return lines
