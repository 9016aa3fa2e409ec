"""The sender as pictures that particles wear: the avatar and the name, painted for the effects that show them."""

import hashlib
import math
from collections import OrderedDict
from collections.abc import Callable, Hashable
from colorsys import hls_to_rgb
from dataclasses import replace
from pathlib import Path
from typing import Final, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter

from overlay.desktop.painting.banner_style import MONOGRAM_SIZE, paint_avatar, paint_face
from overlay.desktop.painting.fonts import STRONG, load_family, make_font, shrunk_to_fit
from overlay.desktop.painting.palette import INK, WHITE
from overlay.desktop.painting.slot_pictures import paint_name
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.looks import CELL_PX
from overlay.scene.effects.pictures import CellPicture
from overlay.scene.models.dressing import Worn
from overlay.scene.models.model import Picture
from overlay.scene.staging import BannerContent, Staging
from overlay.scene.videos.video import Slot

KEPT: Final = 32
"""Pictures of each kind; as many senders' gifts can be wearing theirs at once without one being painted twice."""

MOST_WEARING: Final = 256
"""Cues that are remembered; many more than can be on the screen."""

CLEAR: Final = 1.0
"""Pixels of a cell that stay clear, so that nothing smears at its edge."""
AVATAR: Final = 70.0
LARGEST_TEXT, SMALLEST_TEXT = 64.0, 28.0
LINE: Final = 1.14
RIM: Final = 0.075
"""How wide the dark rim of letters is, in sizes of the font: it keeps them readable over anything."""
RIM_ALPHA: Final = 0.9
BROAD: Final = 1.5
"""Widths to a height, from where on a name on a material is painted for its place instead of for a square."""
BROADEST_PX: Final = 1024
TALLEST_LINE, SMALLEST_LINE = 0.62, 0.26
"""A name's letters there, of the height of their place, in one line and at the least."""

Rgba = NDArray[np.uint8]
"""Shape (height, width, 4), premultiplied, rows from the top down; a cell is `CELL_PX` high and wide."""


T = TypeVar("T")
_Kept = OrderedDict[Hashable, T]


class SenderPictures:
    """Paints avatars and names as cells; needs a QGuiApplication as soon as there is something to paint.

    The same sender has the same picture, so that it is painted and uploaded once.
    """

    def __init__(self, resource_root: Path) -> None:
        self._resource_root = resource_root
        self._family: str | None = None
        self._avatars: _Kept[CellPicture] = OrderedDict()
        self._names: _Kept[CellPicture] = OrderedDict()
        self._textures: _Kept[Picture] = OrderedDict()
        self._wearing: OrderedDict[int, None] = (
            OrderedDict()
        )  # cues whose particles wear the avatar, and may get a face

    def dress(self, staging: Staging, catalogue: Catalogue) -> Staging:
        """Give a staging the pictures that its effect and its prop wear and that it has not yet: most wear none.

        Raises:
            EffectError: The catalogue has no such effect.
            ResourceError: The font is missing or unreadable.
        """
        sender = staging.banner
        worn = frozenset() if staging.effect is None or sender is None else catalogue[staging.effect].worn
        if "avatar" in worn:
            self._wearing[staging.cue_id] = None
            if len(self._wearing) > MOST_WEARING:
                self._wearing.popitem(last=False)
        flies = sender is not None and sender.avatar is not None and staging.cue_id in self._wearing
        if sender is not None and ("avatar" in worn or flies) and staging.avatar is None:
            staging = replace(staging, avatar=self._avatar(sender))
        if sender is not None and "name" in worn and staging.name_picture is None:
            staging = replace(staging, name_picture=self._name(sender.name))
        if sender is not None and staging.prop is not None and staging.prop.worn and not staging.worn:
            pictures = tuple((worn.name, self._material_picture(sender, worn)) for worn in staging.prop.worn)
            staging = replace(staging, worn=pictures)
        if sender is not None and staging.screening is not None and staging.screening.clip.facts.slots:
            slots = staging.screening.clip.facts.slots
            staging = replace(staging, slots=tuple(self._slot_picture(sender, slot) for slot in slots))
        return staging

    def _avatar(self, sender: BannerContent) -> CellPicture:
        return _kept(self._avatars, (sender.monogram, sender.hue, sender.avatar), lambda: self._paint_avatar(sender))

    def _name(self, name: str) -> CellPicture:
        return _kept(self._names, name, lambda: self._paint_name(name))

    def _material_picture(self, sender: BannerContent, worn: Worn) -> Picture:
        """The avatar or the name as a texture: over the sender's colour, for a material may know no transparency."""
        kind = worn.name.casefold()
        key = (kind, worn.breadth, sender.monogram, sender.name, sender.hue, sender.avatar)
        return _kept(
            self._textures, key, lambda: _over_colour(self._on_material(sender, kind, worn.breadth), sender.hue)
        )

    def _on_material(self, sender: BannerContent, kind: str, breadth: float) -> Rgba:
        """As wide as the material shows it, in its heights there."""
        if kind == "name" and breadth > BROAD:
            width = min(CELL_PX * breadth, BROADEST_PX)
            return self._paint_broad_name(sender.name, round(width), round(width / breadth))
        cell = (self._avatar(sender) if kind == "avatar" else self._name(sender.name)).cells[0]
        wide, high = round(CELL_PX * max(breadth, 1.0)), round(CELL_PX / min(breadth, 1.0))
        whole = np.zeros((high, wide, 4), np.uint8)
        top, left = (high - CELL_PX) // 2, (wide - CELL_PX) // 2
        whole[top : top + CELL_PX, left : left + CELL_PX] = cell
        return whole

    def _slot_picture(self, sender: BannerContent, slot: Slot) -> Picture | None:
        match slot.kind:
            case "avatar":
                pixels = self._avatar(sender).cells[0]
                return _kept(self._textures, ("slot", id(pixels)), lambda: Picture(pixels, b""))
            case "name":
                key = (sender.name, slot.width, slot.height, slot.colour)
                return _kept(self._textures, key, lambda: paint_name(sender.name, slot, self._strong_family()))
            case "empty":
                return None

    def warm_up(self, catalogue: Catalogue) -> None:
        """Do once what the first gift would wait for, if any effect wears something."""
        if any(effect.worn for effect in catalogue):
            self._paint_name("Aa 日 ع 🎁")

    def _paint_avatar(self, sender: BannerContent) -> CellPicture:
        image, painter = _cell()
        painter.translate(CLEAR, CLEAR)
        painter.scale((CELL_PX - 2.0 * CLEAR) / AVATAR, (CELL_PX - 2.0 * CLEAR) / AVATAR)
        place = QRectF(0.0, 0.0, AVATAR, AVATAR)
        if sender.avatar is None:
            paint_avatar(painter, place, sender.monogram, sender.hue, self._font(MONOGRAM_SIZE * AVATAR))
        else:
            paint_face(painter, place, sender.avatar, sender.hue)
        painter.end()
        return CellPicture(_rgba(image)[None])

    def _paint_name(self, name: str) -> CellPicture:
        """White letters with a dark rim: an effect's colours are multiplied with them."""
        font, lines = self._laid_out(name)
        return CellPicture(_written(lines, font, CELL_PX, CELL_PX)[None])

    def _paint_broad_name(self, name: str, width: int, height: int) -> Rgba:
        """As large as it fits, in one line or two; the longest names are cut."""
        unit, room = QFontMetricsF(self._font(100.0)), width - 0.25 * height
        size, lines = 0.0, [name]
        for broken in _broken(name):
            widest = max(unit.horizontalAdvance(line) for line in broken)
            tallest = TALLEST_LINE * height if len(broken) == 1 else (0.9 - RIM) * height / (2.0 * LINE)
            fitting = min(tallest, 100.0 * room / max(widest, 1.0))
            if fitting > size:
                size, lines = fitting, broken
        font = shrunk_to_fit(self._font, lines, size, SMALLEST_LINE * height, room)
        metrics = QFontMetricsF(font)
        return _written(
            [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines], font, width, height
        )

    def _laid_out(self, name: str) -> tuple[QFont, list[str]]:
        """The largest font that a name fits with, in one line or two; the longest names are cut."""
        size, lines = max(
            ((self._fitting_size(lines), lines) for lines in _broken(name)), key=lambda laid: (laid[0], -len(laid[1]))
        )
        font = self._font(max(math.floor(size), SMALLEST_TEXT))
        room = CELL_PX - 2.0 * CLEAR - RIM * font.pixelSize()
        metrics = QFontMetricsF(font)
        return font, [metrics.elidedText(line, Qt.TextElideMode.ElideRight, room) for line in lines]

    def _fitting_size(self, lines: list[str]) -> float:
        metrics = QFontMetricsF(self._font(LARGEST_TEXT))
        widest = max(metrics.horizontalAdvance(line) for line in lines) + 2.0 * RIM * LARGEST_TEXT
        return LARGEST_TEXT * min((CELL_PX - 2.0 * CLEAR) / widest, 1.0)

    def _font(self, size: float) -> QFont:
        return make_font(self._strong_family(), size, QFont.Weight.ExtraBold)

    def _strong_family(self) -> str:
        if self._family is None:
            self._family = load_family(self._resource_root, STRONG)
        return self._family


def _kept(shelf: _Kept[T], key: Hashable, paint: Callable[[], T]) -> T:
    if key not in shelf:
        shelf[key] = paint()
        if len(shelf) > KEPT:
            shelf.popitem(last=False)
    shelf.move_to_end(key)
    return shelf[key]


def _over_colour(pixels: Rgba, hue: float) -> Picture:
    red, green, blue = hls_to_rgb(hue, 0.42, 0.55)
    cell = pixels.astype(np.float32)
    behind = np.array([red, green, blue], np.float32) * (255.0 - cell[:, :, 3:])
    pixels = np.empty(cell.shape, np.uint8)
    pixels[:, :, :3] = (cell[:, :, :3] + behind).round().clip(0, 255)
    pixels[:, :, 3] = 255
    return Picture(pixels, hashlib.blake2b(pixels.tobytes(), digest_size=16).digest())


def _broken(name: str) -> list[list[str]]:
    """A name in one line, and at each of its spaces in two."""
    words = name.split(" ")
    return [[name], *([" ".join(words[:at]), " ".join(words[at:])] for at in range(1, len(words)))]


def _written(lines: list[str], font: QFont, width: int, height: int) -> Rgba:
    """Lines of text in the middle."""
    size, metrics = font.pixelSize(), QFontMetricsF(font)
    image, painter = _cell(width, height)
    painter.setFont(font)
    painter.setPen(WHITE)
    baseline = height / 2.0 + 0.36 * size - 0.5 * (len(lines) - 1) * LINE * size
    for line in lines:
        painter.drawText(QPointF((width - metrics.horizontalAdvance(line)) / 2.0, baseline), line)
        baseline += LINE * size
    painter.end()
    return _rimmed(_rgba(image), RIM * size)


def _cell(width: int = CELL_PX, height: int = CELL_PX) -> tuple[QImage, QPainter]:
    image = QImage(width, height, QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    return image, painter


def _rgba(image: QImage) -> Rgba:
    return np.frombuffer(bytes(image.constBits()), np.uint8).reshape(image.height(), image.width(), 4)


def _rimmed(letters: Rgba, width_px: float) -> Rgba:
    """The same over its own shape, dark and wider. Of the pixels, not of the outline: emoji have none."""
    rows = np.flatnonzero(letters[:, :, 3].any(axis=1))
    if not rows.size:
        return letters
    reach = math.ceil(width_px)
    part = slice(max(rows[0] - reach, 0), rows[-1] + reach + 1)  # most of a cell is empty
    alpha = letters[part, :, 3]
    wide = alpha.copy()
    for angle in np.linspace(0.0, 2.0 * np.pi, 24, endpoint=False):
        down, right = round(width_px * np.sin(angle)), round(width_px * np.cos(angle))
        np.maximum(wide, np.roll(alpha, (down, right), (0, 1)), out=wide)
    ink = np.array([INK.red(), INK.green(), INK.blue(), 255], np.float32) / 255
    beneath = (RIM_ALPHA * wide * (1 - alpha / np.float32(255)))[:, :, None] * ink
    rimmed = letters.copy()
    rimmed[part] = (letters[part] + beneath).round().clip(0, 255).astype(np.uint8)
    return rimmed
