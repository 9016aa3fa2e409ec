"""Whether there is a screen at all, as far as that is known without asking anybody."""

import os
import sys

from overlay.errors import NoOpenGLError
from overlay.phrase import phrase


def require_screen() -> None:
    """Before anything is begun for it.

    Raises:
        NoOpenGLError: There is no screen to draw on.
    """
    names_screen = any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))
    if sys.platform == "linux" and not names_screen:
        raise NoOpenGLError(phrase("There is no screen: neither DISPLAY nor WAYLAND_DISPLAY is set."))
