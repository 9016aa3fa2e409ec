"""The sender's name as a video shows it: in the size, the colour and the one line that the video has for it."""

import hashlib
import math
from typing import Final

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter

from overlay.desktop.painting.fonts import make_font, shrunk_to_fit
from overlay.scene.models.model import Picture
from overlay.scene.videos.video import Slot

SHARPER: Final = 2.0
"""Pixels for one of the video's, which may be shown larger than it is."""
MOST_SIDE_PX: Final = 1024
LARGEST, SMALLEST = 0.74, 0.5
"""Of the slot's height: a long name is first made smaller, then cut."""


def paint_name(name: str, slot: Slot, family: str) -> Picture:
    """A name in the middle of its slot: premultiplied pixels."""
    scale = min(SHARPER, MOST_SIDE_PX / max(slot.width, slot.height))
    width, height = max(math.ceil(slot.width * scale), 1), max(math.ceil(slot.height * scale), 1)
    image = QImage(width, height, QImage.Format.Format_RGBA8888_Premultiplied)
    image.fill(0)
    font = _fitting_font(name, width, height, family)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.setFont(font)
    painter.setPen(QColor(slot.colour))
    shown = QFontMetricsF(font).elidedText(name, Qt.TextElideMode.ElideRight, width)
    painter.drawText(QRectF(0, 0, width, height), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextSingleLine, shown)
    painter.end()
    pixels = np.frombuffer(bytes(image.constBits()), np.uint8).reshape(height, width, 4)
    return Picture(pixels, hashlib.blake2b(pixels.tobytes(), digest_size=16).digest())


def _fitting_font(name: str, width: int, height: int, family: str) -> QFont:
    def make(size: float) -> QFont:
        return make_font(family, max(size, 1.0), QFont.Weight.Bold)

    largest = LARGEST * height
    room = width / max(QFontMetricsF(make(largest)).horizontalAdvance(name), 1.0)
    return shrunk_to_fit(make, [name], largest * min(room, 1.0), SMALLEST * height, width)
