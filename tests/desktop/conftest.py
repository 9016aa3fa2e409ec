"""A real window on a real screen, and the X server as its witness."""

import sys
from dataclasses import replace
from random import Random

import numpy as np
import pytest
from PySide6.QtWidgets import QAbstractButton

from overlay.app.trial_gifts import TEST_GIFTS
from overlay.desktop.desk.panel import Panel
from overlay.desktop.overlay_window import OverlayWindow
from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.loaders.effects import load_catalogue
from overlay.render.renderer import Renderer
from overlay.resources import resource_root
from overlay.scene.scene import Scene
from overlay.scene.staging import BannerContent, Staging

SIZE = (320, 240)
BANNER = BannerContent("Amélie", "Rose", 3, "A", 0.9, "#ff4d6d")
CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")


def staging(cue_id=1, effect="rose", banner=BANNER, secs=5.0, revision=1):
    return Staging(cue_id, revision, Random(cue_id).getrandbits(32), effect, 0.8, "#ff4d6d", secs, banner)


class FrozenScene:
    """Always the same moment of a scene, as if it never changed, or as if it always did."""

    variants = ()

    def __init__(self, frame, *, moves=False):
        self._frame = frame
        self._moves = moves

    def frame(self, now):
        return replace(self._frame, next_change_secs=now if self._moves else None)


@pytest.fixture
def panel(qtbot):
    """A desk as it is at the start, on the screen."""
    panel = Panel("ws://127.0.0.1:8765/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    panel.show()
    qtbot.waitExposed(panel)
    return panel


def button(widget, text):
    """The one button with these words."""
    (found,) = [one for one in widget.findChildren(QAbstractButton) if one.text() == text]
    return found


@pytest.fixture
def scene():
    return Scene(CATALOGUE, SIZE)


@pytest.fixture
def open_window(qtbot, request):
    """Make, show and wait for a window; it is gone after the test."""
    windows = []

    def make(scene, output="straight", renderer=None, size=SIZE, kind=OverlayWindow, **options):
        def make_renderer(context):
            root = resource_root()
            made = Renderer(context, root, BannerPainter(root).paint, output, paint_sign=SignPainter(root).paint)
            return made if renderer is None else renderer(made)

        window = kind(scene, make_renderer, size, **options)
        windows.append(window)
        window.show()
        qtbot.waitUntil(lambda: window.frame_count > 0)
        return window

    yield make
    for window in windows:
        window.hide()
        window.deleteLater()
    qtbot.wait(0)


class Witness:
    """What the X server knows of a window."""

    def __init__(self, display, window):
        self._display = display
        self.x = display.create_resource_object("window", int(window.winId()))

    def pixels(self):
        """(height, width, 4): red, green, blue, alpha."""
        shape, z_pixmap = self.x.get_geometry(), 2
        image = self.x.get_image(0, 0, shape.width, shape.height, z_pixmap, 0xFFFFFFFF)
        return np.frombuffer(image.data, np.uint8).reshape(shape.height, shape.width, 4)[:, :, [2, 1, 0, 3]]

    def words(self, name):
        found = self.x.get_full_property(self._display.intern_atom(name), 0)
        return [] if found is None else list(found.value)

    def atoms(self, name):
        return {self._display.get_atom_name(atom) for atom in self.words(name)}


@pytest.fixture
def witness():
    if sys.platform != "linux":
        pytest.skip("there is no X server")
    display = pytest.importorskip("Xlib.display").Display()
    yield lambda window: Witness(display, window)
    display.close()
