"""Shared by the tests that draw: a canvas to read back, a painter without Qt, pictures compared with those on disk."""

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from overlay.loaders.effects import load_catalogue
from overlay.render.banner_pass import PaintedBanner, Picture
from overlay.render.renderer import Renderer
from overlay.resources import resource_root
from overlay.scene.effects.looks import CELL_PX
from overlay.scene.effects.pictures import CellPicture
from overlay.scene.scene import Scene
from overlay.scene.staging import BannerContent, Staging
from overlay.scene.themes.grid import HEIGHT

ROOT = resource_root()
CATALOGUE = load_catalogue(ROOT / "assets" / "effects")
GOLDEN = Path(__file__).parent.parent / "golden"
FAILED = Path(__file__).parent.parent.parent / "build" / "golden-failed"
ANA = BannerContent("Ana", "Rose", 1, "A", 0.9, "#ff4d6d")
UPDATE = "HYPERFOCUS_UPDATE_GOLDEN"


def _plain_cell(across, up):
    """An ellipse for what Qt paints with fonts: text would differ from machine to machine."""
    y, x = (np.mgrid[:CELL_PX, :CELL_PX] + 0.5) / (CELL_PX / 2) - 1
    alpha = np.clip((1 - np.hypot(x / across, y / up)) * CELL_PX / 2 * min(across, up), 0, 1)
    straight = np.stack([0.8 + 0.1 * x, 0.45 + 0.2 * y, 0.6 + 0 * x, 1 + 0 * x], axis=2)
    return CellPicture((straight * alpha[:, :, None] * 255).round().astype(np.uint8)[None])


AVATAR, NAME = _plain_cell(0.99, 0.99), _plain_cell(0.7, 0.16)


def staging(effect, *, cue_id=1, seed=7, amount=0.6, banner=None, secs=4.0, lane=0, revision=0, combo=0.0):
    accent = CATALOGUE[effect].accent if effect else "#ff4d6d"
    worn = CATALOGUE[effect].worn if effect else ()
    more = {
        "combo": combo,
        "avatar": AVATAR if "avatar" in worn else None,
        "name_picture": NAME if "name" in worn else None,
    }
    return Staging(cue_id, revision, seed, effect, amount, accent, secs, banner, lane, **more)


class PlainPainter:
    """Paints banners as plain gradients: text would differ from machine to machine. Counts what it was asked."""

    def __init__(self):
        self.bodies, self.asked = {}, 0

    def paint(self, content, scale, width=600.0):
        self.asked += 1
        if content.name not in self.bodies:
            self.bodies[content.name] = self._picture(round(300 * scale), round(HEIGHT * scale), 0.85)
        counter = None if content.count == 1 else self._picture(round(80 * scale), round(50 * scale), 1.0)
        if counter is not None:
            counter = Picture(counter.size_px, counter.rgba, (counter.size_px[0] / 2, counter.size_px[1] / 2))
        return PaintedBanner(self.bodies[content.name], counter, (360 * scale, 0.0))

    @staticmethod
    def _picture(width, height, alpha):
        x, y = np.meshgrid(np.linspace(0, 1, width), np.linspace(0, 1, height))
        straight = np.stack([0.2 + 0.6 * x, 0.2 + 0.5 * y, 0.5 + 0 * x], axis=2) * alpha
        rgba = np.concatenate([straight, np.full((height, width, 1), alpha)], axis=2)
        return Picture((width, height), (rgba * 255).round().astype(np.uint8).tobytes(), (0.0, height / 2))


def canvas(gl, size):
    return gl.framebuffer([gl.texture(size, 4)])


def pixels(fbo):
    """Shape (height, width, 4), from the top row down."""
    return np.frombuffer(fbo.read(components=4), np.uint8).reshape(fbo.height, fbo.width, 4)[::-1]


def draw(gl, stagings, age, size, output="straight", painter=None):
    scene = Scene(CATALOGUE, size)
    for one in stagings:
        scene.show(one, 50.0)
    renderer = Renderer(gl, ROOT, (painter or PlainPainter()).paint, output)
    fbo = canvas(gl, size)
    renderer.draw(scene.frame(50.0 + age), fbo, size)
    return pixels(fbo)


def _premultiplied(straight):
    weight = np.ones(4) * straight[:, :, 3:] / 255
    weight[:, :, 3] = 1.0
    return straight * weight


def check_golden(gl, name, actual, *, has_text=False, is_straight=False):
    """Compare with the picture on disk: exactly on the build that made it, else with a small tolerance.

    Where there is text the tolerance holds everywhere: how a font is drawn is the system's affair as well.

    Elsewhere a mean difference of 0.75 of 255 and 0.5 % of pixels that differ by more than 24 are let pass (of text
    twice as much): another driver rounds edges otherwise, and no wrong sprite, colour or place is that small. Straight
    colours count by their alpha: with next to none of it, one step of rounding is another colour, which nobody sees.
    """
    path, made_on = GOLDEN / f"{name}.png", GOLDEN / "made-on.txt"
    driver = f"{gl.info['GL_RENDERER']} {gl.info['GL_VERSION']}\n"
    if os.environ.get(UPDATE) == "1":
        GOLDEN.mkdir(exist_ok=True)
        Image.fromarray(actual).save(path, optimize=True)
        made_on.write_text(driver, encoding="utf-8")
        return
    expected = np.asarray(Image.open(path).convert("RGBA"))
    difference = np.abs(expected.astype(int) - actual.astype(int))
    if made_on.read_text(encoding="utf-8") == driver and not has_text:
        good = difference.max() == 0
    else:
        if is_straight:
            difference = np.abs(_premultiplied(expected) - _premultiplied(actual))
        let_pass = 2 if has_text else 1
        good = difference.mean() <= 0.75 * let_pass and (difference.max(axis=2) > 24).mean() <= 0.005 * let_pass
    if not good:
        FAILED.mkdir(parents=True, exist_ok=True)
        Image.fromarray(actual).save(FAILED / f"{name}.actual.png")
        shown = np.clip(difference[:, :, :3].max(axis=2) * 8, 0, 255).astype(np.uint8)
        Image.fromarray(shown).save(FAILED / f"{name}.difference.png")
        pytest.fail(
            f"{name} looks different (mean {difference.mean():.3f}, worst {difference.max()}); see {FAILED}. "
            f"If it should: {UPDATE}=1 and look at the new picture."
        )
