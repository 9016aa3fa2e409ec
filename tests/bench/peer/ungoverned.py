"""The overlay, drawing all of a gift however late frames are: for the rows in which both are to draw the same.

As shipped it would draw fewer particles instead, and win by that: see `overlay.scene.comfort.governor`.
"""

from functools import partial

from overlay.__main__ import program
from overlay.app import making
from overlay.desktop.overlay_window import OverlayWindow

making.OverlayWindow = partial(OverlayWindow, is_governed=False)

if __name__ == "__main__":
    program()
