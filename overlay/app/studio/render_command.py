"""`render`: one gift or effect to files, offline: the same picture every time, at any size and rate."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final, TextIO

from overlay.app.machine.profile import Profile
from overlay.app.studio.film import Film, write_film, write_still
from overlay.app.studio.finest_moment import finest_secs
from overlay.app.studio.interruption import Interruption
from overlay.app.studio.model_file import load_prop
from overlay.app.studio.offline_renderer import OfflineRenderer
from overlay.app.studio.progress import followed
from overlay.app.studio.qt import offscreen_qt
from overlay.app.studio.render_options import RenderOptions
from overlay.app.studio.sample_gift import LONGEST_SECS, SampleGift, seen_secs, staged
from overlay.app.studio.video_file import Footage, load_clip
from overlay.app.theming import arrangement_for
from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.desktop.painting.sender_pictures import SenderPictures
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.desktop.painting.text_tracer import TextTracer
from overlay.loaders.effects import load_effect_file, load_effects, load_images
from overlay.phrase import counted, phrase
from overlay.playback.assets import AssetKind, AssetName
from overlay.resources import resource_root
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.reel import Reel
from overlay.scene.staging import Staging
from overlay.scene.themes.grid import Arrangement
from overlay.scene.videos.screening import FADE_SECS, Screening
from overlay.settings import Settings

EXIT_INTERRUPTED: Final = 130

Say = Callable[[str], object]


def run_render(
    options: RenderOptions, settings: Settings, profile: Profile, say: Say, warn: Say, progress: TextIO | None
) -> int:
    """Render; the exit code.

    Args:
        options: What is wanted.
        settings: They name the theme.
        profile: It knows where the user's own effects and themes are, which need not exist.
        say: Takes what was done, in a line.
        warn: Takes what the user should know besides, in a line.
        progress: Where to show how far it is, or None.

    Raises:
        EffectError: The effect file is wrong.
        NoOpenGLError: There is nothing to draw with.
        OverlayError: A file cannot be written.
    """
    sample, catalogue = _subject(options, profile.effects_path, warn)
    arrangement = arrangement_for(settings, profile.themes_path, warn)
    application = offscreen_qt()  # has to live as long as something is drawn
    dress = SenderPictures(resource_root()).dress
    if options.model is not None:
        prop = load_prop(options.model, catalogue.effect_for(sample.gift_type, 0).name)
        sample = replace(sample, asset=AssetName(AssetKind.MODEL, "model"))
        staging = staged(sample, catalogue, lambda bare, effects: dress(replace(bare, prop=prop), effects))
    elif options.video is not None:
        screening = Screening(1, load_clip(options.video))
        secs = sample.duration_secs or min(screening.clip.facts.duration_secs + FADE_SECS, LONGEST_SECS)
        sample = replace(sample, asset=AssetName(AssetKind.VIDEO, "video"), duration_secs=secs)
        staging = staged(sample, catalogue, lambda bare, effects: dress(replace(bare, screening=screening), effects))
    else:
        staging = staged(sample, catalogue, dress)
    try:
        with Interruption() as interruption:
            if options.is_still:
                done = _render_still(options, staging, catalogue, interruption, arrangement)
            else:
                done = _render_film(options, staging, catalogue, interruption, progress, arrangement)
    except KeyboardInterrupt:
        warn(phrase("Interrupted; nothing was written."))
        return EXIT_INTERRUPTED
    finally:
        del application
    say(done)
    return 0


def wrote(out: Path, frames: int, secs: float, what: str) -> str:
    """What a film became."""
    return counted(
        "Wrote {out}: {n} frame, {secs} s of {what}.",
        "Wrote {out}: {n} frames, {secs} s of {what}.",
        frames,
        out=str(out),
        secs=f"{secs:.2f}",
        what=what,
    )


def _render_still(
    options: RenderOptions,
    staging: Staging,
    catalogue: Catalogue,
    interruption: Interruption,
    arrangement: Arrangement,
) -> str:
    secs = options.at_secs
    if secs is None:
        secs = finest_secs(staging, catalogue, resource_root(), options.size_px)
    with _renderer(options, staging, arrangement) as renderer:
        frame = Reel(catalogue, staging, TextTracer(resource_root()), arrangement).frame(secs, options.size_px)
        picture = renderer.draw(frame)
        interruption.check()
        write_still(picture, options.out, is_opaque=options.backdrop is not None)
    return phrase(
        "Wrote {out}: {subject} after {secs} s.", out=str(options.out), subject=options.subject, secs=f"{secs:.2f}"
    )


def _render_film(
    options: RenderOptions,
    staging: Staging,
    catalogue: Catalogue,
    interruption: Interruption,
    progress: TextIO | None,
    arrangement: Arrangement,
) -> str:
    rate = options.frames_per_sec
    count = max(1, round(seen_secs(staging) * rate))
    reel = Reel(catalogue, staging, TextTracer(resource_root()), arrangement)
    with _renderer(options, staging, arrangement) as renderer:
        pictures = (renderer.draw(reel.frame(float(number / rate), options.size_px)) for number in range(count))
        film = Film(
            pictures=followed(interruption.checked(pictures), count, options.subject, progress),
            count=count,
            size_px=options.size_px,
            frames_per_sec=rate,
            is_opaque=options.backdrop is not None,
        )
        write_film(film, options.out)
    secs = float(film.count / film.frames_per_sec)
    return wrote(options.out, film.count, secs, options.subject)


def _subject(options: RenderOptions, own_effects: Path, warn: Say) -> tuple[SampleGift, Catalogue]:
    """The gift, and where its effect is looked up."""
    path = Path(options.subject)
    if path.suffix.lower() == ".json" or path.name != options.subject:
        effect = load_effect_file(path)
        catalogue, gift_type = Catalogue([effect], load_images(effect, path.parent, str(path))), effect.name
    else:
        effects = load_effects(resource_root() / "assets" / "effects", own_effects)
        for refused in effects.refused:
            warn(phrase("An effect of your own is refused, the built-in one plays. {refused}", refused=refused.words))
        catalogue, gift_type = effects.catalogue, options.subject
    sample = SampleGift(
        gift_type=gift_type,
        quantity=options.quantity,
        value=options.value,
        combo=options.combo,
        sender_name=options.sender_name,
        seed=options.seed,
        duration_secs=options.duration_secs,
    )
    return sample, catalogue


def _renderer(options: RenderOptions, staging: Staging, arrangement: Arrangement) -> OfflineRenderer:
    return OfflineRenderer(
        resource_root(),
        options.size_px,
        backdrop=options.backdrop,
        paint_banner=None if staging.banner is None else BannerPainter(resource_root(), arrangement).paint,
        paint_sign=SignPainter(resource_root(), arrangement).paint,
        flash_guard=not options.is_still,
        videos=Footage(),
    )
