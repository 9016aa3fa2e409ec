"""The outline of a text as points, for effects that draw with it: any script, shaped as the banners' words are."""

import contextlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QFont, QPainterPath, QPolygonF

from overlay.desktop.painting.fonts import STRONG, load_family
from overlay.errors import ResourceError
from overlay.scene.effects.points import Points, points_of_lines

_SIZE_PX = 200


class TextTracer:
    """Call it with a text, with the application there and on its thread."""

    def __init__(self, resource_root: Path) -> None:
        self._resource_root = resource_root
        self._font: QFont | None = None

    def __call__(self, text: str) -> Points:
        """Walk the outline letter by letter; no points if the text has no outline."""
        if self._font is None:
            self._font = QFont()
            with contextlib.suppress(ResourceError):  # without the banners' strong font the system's own serves
                self._font.setFamily(load_family(self._resource_root, STRONG))
            self._font.setWeight(QFont.Weight.ExtraBold)
            self._font.setPixelSize(_SIZE_PX)
        path = QPainterPath()
        path.addText(0.0, 0.0, self._font, text)
        return points_of_lines([_line(polygon) for polygon in path.toSubpathPolygons()])


def _line(polygon: QPolygonF) -> NDArray[np.float64]:
    points = [polygon.value(index) for index in range(polygon.size())]
    return np.array([(point.x(), -point.y()) for point in points], np.float64)
