"""`--screenshot FILE`: the picture of the finest moment so far, pixel for pixel as it went to the screen."""

import os
from pathlib import Path
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from overlay.desktop.overlay_window import OverlayWindow
from overlay.errors import ConfigurationError, OverlayError
from overlay.phrase import phrase
from overlay.scene.staging import Staging

BLOOM_MS: Final = 900
"""How long after its start an effect is at its fullest."""


class Photographer:
    """Grabs a frame whenever a greater effect than before is in bloom; `save` writes the last one."""

    def __init__(self, window: OverlayWindow, path: Path, *, is_premultiplied: bool) -> None:
        """Look for the finest moment.

        Raises:
            ConfigurationError: The file could not be written in the end.
        """
        _check_place(path)
        self._window = window
        self._path = path
        formats = QImage.Format
        self._format = formats.Format_RGBA8888_Premultiplied if is_premultiplied else formats.Format_RGBA8888
        self._best = -1.0
        self._image: QImage | None = None

    def notice(self, staging: Staging) -> None:
        """A cue was shown."""
        if staging.effect is not None and staging.amount > self._best:
            self._best = staging.amount
            QTimer.singleShot(BLOOM_MS, self._window, lambda: self._window.grab_next(self._keep))

    def save(self) -> None:
        """Write the picture.

        Raises:
            OverlayError: Nothing was on the screen, or the file cannot be written.
        """
        if self._image is None:
            raise OverlayError(phrase("There is no screenshot: nothing was on the screen long enough."))
        if not self._image.save(str(self._path), "PNG"):  # type: ignore[call-overload]
            raise OverlayError(phrase("The screenshot {path} cannot be written.", path=str(self._path)))

    def _keep(self, pixels: bytes, size_px: tuple[int, int]) -> None:
        width, height = size_px
        self._image = QImage(pixels, width, height, 4 * width, self._format).mirrored().copy()


def _check_place(path: Path) -> None:
    """Said now, and not after an hour's show."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ConfigurationError(
            phrase("The screenshot {path} cannot be written: {reason}.", path=str(path), reason=error.strerror or "")
        ) from None
    if path.is_dir():
        raise ConfigurationError(phrase("The screenshot {path} cannot be written: it is a folder.", path=str(path)))
    if not os.access(path if path.exists() else path.parent, os.W_OK):
        raise ConfigurationError(
            phrase("The screenshot {path} cannot be written: there is no permission.", path=str(path))
        )
