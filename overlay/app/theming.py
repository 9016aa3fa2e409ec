"""What the settings say about the look of banners and signs, and which of the user's own themes are refused."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from overlay.app.logbook.logs import logger_for
from overlay.desktop.language import code_for
from overlay.loaders.themes import load_themes
from overlay.phrase import LanguageCode, joined, phrase
from overlay.resources import resource_root
from overlay.scene.layout import Arrangement
from overlay.settings import Settings

log = logger_for(__name__)

LARGE: Final = 1.3
"""What the font "large" makes of the text scale, at least."""


def arrangement_for(settings: Settings, own_themes: Path | None, warn: Callable[[str], object]) -> Arrangement:
    """The streamer's choice, or what comes nearest to it.

    Args:
        settings: They name the theme.
        own_themes: The folder of the user's own themes; it need not exist.
        warn: Takes a sentence for each thing that cannot be had.

    Raises:
        ThemeError: A built-in theme is wrong.
    """
    files = load_themes(resource_root() / "assets" / "themes", own_themes)
    theme, trouble = files.pick(settings.theme)
    troubles = [
        joined((phrase("A theme of your own is refused, the built-in one is worn."), str(error)))
        for error in files.refused
    ]
    for words in [*troubles, trouble] if trouble else troubles:
        log.warning("a theme", words=words)
        warn(words)
    return Arrangement(
        theme=theme,
        text_scale=max(settings.text_scale, LARGE) if settings.font == "large" else settings.text_scale,
        lanes=settings.lanes,
        font="dyslexia-friendly" if settings.font == "dyslexia-friendly" else "default",
        language=viewers_language(settings),
    )


def viewers_language(settings: Settings) -> LanguageCode:
    """What viewers read, which may be for the system to say."""
    return code_for(settings.language if settings.viewer_language == "same" else settings.viewer_language)
