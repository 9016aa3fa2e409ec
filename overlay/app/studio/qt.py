"""Qt for commands that work without a screen: it paints words and traces them."""

import sys

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication


def offscreen_qt() -> QCoreApplication:
    """The application, which is asked for no screen: there may be none, and no window is wanted."""
    platform = ["-platform", "offscreen"] if sys.platform == "linux" else []
    return QGuiApplication.instance() or QGuiApplication(["hyperfocus-overlay", *platform])
