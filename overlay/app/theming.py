"""What the settings say about the look of banners and signs, and which of the user's own themes are refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from overlay.app.logbook.logs import logger_for
from overlay.desktop.language import code_for
from overlay.loaders.themes import ThemeFileError, ThemeFiles, load_themes
from overlay.phrase import LanguageCode, joined, phrase
from overlay.resources import resource_root
from overlay.scene.signs.placing import with_places
from overlay.scene.themes.grid import Arrangement
from overlay.scene.themes.theme import Theme
from overlay.settings import Settings

log = logger_for(__name__)

LARGE: Final = 1.3
"""What the font "large" makes of the text scale, at least."""


def read_themes(own_themes: Path | None) -> ThemeFiles:
    """All themes that can be worn. The folder of the user's own need not exist.

    Raises:
        ThemeError: A built-in theme is wrong.
    """
    return load_themes(resource_root() / "assets" / "themes", own_themes)


def troubles_of(files: ThemeFiles, name: str) -> list[str]:
    """A sentence for each thing that cannot be had; the log has it as well."""
    troubles = [_refusal(files, error) for error in files.refused]
    _, trouble = files.pick(name)
    troubles += [trouble] if trouble else []
    for words in troubles:
        log.warning("a theme", words=words)
    return troubles


def _refusal(files: ThemeFiles, error: ThemeFileError) -> str:
    kept = phrase("A theme of your own is refused, its last good version stays.")
    gone = phrase("A theme of your own is refused, the built-in one is worn.")
    return joined((kept if files.is_kept(error) else gone, error.words))


def arranged(settings: Settings, theme: Theme) -> Arrangement:
    """The streamer's choice with this theme, which is mirrored for viewers who read from the right."""
    language = viewers_language(settings)
    if Arrangement(language=language).is_right_to_left:
        theme = theme.model_copy(update={"layouts": theme.layouts.mirrored})
    if not settings.keep_clear:
        theme = theme.model_copy(update={"layouts": theme.layouts.unkept})
    return Arrangement(
        theme=with_places(theme, settings.places),
        text_scale=max(settings.text_scale, LARGE) if settings.font == "large" else settings.text_scale,
        lanes=settings.lanes,
        font="dyslexia-friendly" if settings.font == "dyslexia-friendly" else "default",
        language=language,
    )


def arrangement_for(settings: Settings, own_themes: Path | None, warn: Callable[[str], object]) -> Arrangement:
    """The streamer's choice, or what comes nearest to it.

    Args:
        settings: They name the theme.
        own_themes: The folder of the user's own themes; it need not exist.
        warn: Takes a sentence for each thing that cannot be had.

    Raises:
        ThemeError: A built-in theme is wrong.
    """
    files = read_themes(own_themes)
    for words in troubles_of(files, settings.theme):
        warn(words)
    return arranged(settings, files.pick(settings.theme)[0])


def viewers_language(settings: Settings) -> LanguageCode:
    """What viewers read, which may be for the system to say."""
    return code_for(settings.language if settings.viewer_language == "same" else settings.viewer_language)
