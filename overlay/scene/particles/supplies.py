"""What bursts bring to the GPU besides numbers: pictures, and points of silhouettes and texts, each in its place."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.effect import Emitter
from overlay.scene.effects.looks import Picture
from overlay.scene.effects.pictures import CellPicture, Layers, cut_cells
from overlay.scene.effects.points import ROW_OF_POINTS, Points, TraceText, points_of_alpha, points_table
from overlay.scene.effects.shapes import Points as PointsShape
from overlay.scene.effects.shapes import Silhouette, TextOutline
from overlay.scene.particles.bursts import Burst
from overlay.scene.particles.shelf import Shelf

MOST_LAYERS = 256
"""What OpenGL 3.3 promises of an array of textures."""
MOST_FIXED_LAYERS = MOST_LAYERS // 2
"""So many cells of the effects' own pictures have their places for good; those of others come with the bursts."""
MOST_ROWS = 512
MOST_TEXTS = 64
Pick = tuple[tuple[int, int, int, int], int]
"""The chunk's ``pick``, and the last of its ``elder``."""

_Key = tuple[str, str]
_NOTHING: Points = np.zeros((0, 2), np.float32)


@lru_cache(maxsize=2)  # a film that is wound back makes its scene anew, with the same catalogue
def _stock_of(catalogue: Catalogue) -> tuple[Mapping[_Key, CellPicture], Mapping[_Key, Points]]:
    """The effects' own pictures and sets of points, by the names of effect and emitter."""
    pictures: dict[_Key, CellPicture] = {}
    cut: dict[tuple[str, Picture], CellPicture] = {}
    sets: dict[_Key, Points] = {}
    for effect in catalogue:
        for emitter in effect.emitters:
            key, picture, shape = (effect.name, emitter.name), emitter.render.picture, emitter.shape
            if picture is not None and picture.is_own:
                if (effect.name, picture) not in cut:  # several emitters may wear the same
                    image = catalogue.image(effect.name, picture.image)
                    cut[effect.name, picture] = cut_cells(image, picture.columns, picture.rows, picture.cell)
                pictures[key] = cut[effect.name, picture]
            if isinstance(shape, PointsShape):
                sets[key] = np.array(shape.points, np.float32)
            elif isinstance(shape, Silhouette):
                sets[key] = points_of_alpha(catalogue.image(effect.name, shape.image)[:, :, 3])
    return pictures, sets


class Supplies:
    """Pictures and points of a catalogue, made once, and those that single bursts bring along.

    Attributes:
        layers: Which picture lies where; another object when it changed.
        points: Shape (rows, n, 2), one row for each set; another object when it changed.
        version: Another number when anything changed its place.
    """

    def __init__(self, catalogue: Catalogue, trace_text: TraceText | None = None) -> None:
        self._trace_text = trace_text
        self._pictures: Shelf[CellPicture] = Shelf(MOST_LAYERS)
        self._sets: Shelf[Points] = Shelf(MOST_ROWS)
        self._own_pictures, self._own_points = _stock_of(catalogue)
        self._needy = {effect.name for effect in catalogue if effect.worn or effect.writes}
        """The effects whose bursts bring anything along."""
        self._texts: dict[str, Points] = {}
        self.version = 0
        left = MOST_FIXED_LAYERS
        for (effect_name, _), picture in self._own_pictures.items():
            if self._pictures.place_of(picture) is not None:
                continue
            if picture.count <= left:
                self._pictures.fix(picture, picture.count)
                left -= picture.count
            else:
                self._needy.add(effect_name)
        for points in self._own_points.values():
            self._sets.fix(points)
        self.layers: Layers = self._pictures.content()
        self._rows = self._sets.content()
        self.points: NDArray[np.float32] = points_table(_by_row(self._rows))

    def serve(self, bursts: Iterable[Burst]) -> None:
        """Give all that these bursts bring along a place, and take it from what no burst needs any more."""
        pictures: list[tuple[CellPicture, int]] = []
        sets: list[tuple[Points, int]] = []
        for burst in bursts:
            if burst.effect.name in self._needy:
                self._name(burst, pictures, sets)
        self._pictures.lend(pictures)
        self._sets.lend(sets)
        layers, rows = self._pictures.content(), self._sets.content()
        if not _is_same(layers, self.layers):
            self.layers, self.version = layers, self.version + 1
        if not _is_same(rows, self._rows):
            self.points, self._rows, self.version = points_table(_by_row(rows)), rows, self.version + 1

    def _name(self, burst: Burst, pictures: list[tuple[CellPicture, int]], sets: list[tuple[Points, int]]) -> None:
        """Name what a burst brings along."""
        for emitter in burst.effect.emitters:
            picture, points = self._picture(burst, emitter), self._points(burst, emitter)
            pictures += [(picture, picture.count)] if picture is not None else []
            sets += [(points, 1)] if points is not None else []

    def pick(self, burst: Burst, emitter: Emitter) -> Pick | None:
        """Where the emitter's things are; None if it draws nothing, for what it needs is missing."""
        layer = 0
        if emitter.render.picture is not None:
            picture = self._picture(burst, emitter)
            place = None if picture is None else self._pictures.place_of(picture)
            if place is None:
                return None
            layer = place
        parent = burst.effect.parent_of(emitter)
        elder = None if parent is None else burst.effect.parent_of(parent)
        own, above, highest = ((0, 0) if one is None else self._traced(burst, one) for one in (emitter, parent, elder))
        if own is None or above is None or highest is None:
            return None
        return (layer, *own, above[0] << 16 | above[1]), highest[0] * ROW_OF_POINTS + highest[1]

    def _traced(self, burst: Burst, emitter: Emitter) -> tuple[int, int] | None:
        """The row of the emitter's points and how many they are, 0 and 0 without any; None if they are missing."""
        points = self._points(burst, emitter)
        if points is None:
            return 0, 0
        row = self._sets.place_of(points)
        return None if row is None or not len(points) else (row, len(points))

    def _picture(self, burst: Burst, emitter: Emitter) -> CellPicture | None:
        if emitter.render.picture is None:
            return None
        match emitter.render.picture.image:
            case "avatar":
                return burst.staging.avatar
            case "name":
                return burst.staging.name_picture
            case _:
                return self._own_pictures.get((burst.effect.name, emitter.name))

    def _points(self, burst: Burst, emitter: Emitter) -> Points | None:
        if not isinstance(emitter.shape, TextOutline):
            return self._own_points.get((burst.effect.name, emitter.name))
        text = emitter.shape.text.replace("{name}", burst.staging.sender_name)
        if text not in self._texts:
            while len(self._texts) >= MOST_TEXTS:
                del self._texts[next(iter(self._texts))]
            self._texts[text] = _NOTHING if self._trace_text is None else self._trace_text(text)
        return self._texts[text]


def _is_same(content: tuple[tuple[int, object], ...], other: tuple[tuple[int, object], ...]) -> bool:
    """Whether the same things stand in the same places."""
    pairs = zip(content, other, strict=False)
    return len(content) == len(other) and all(one[0] == two[0] and one[1] is two[1] for one, two in pairs)


def _by_row(content: tuple[tuple[int, Points], ...]) -> list[Points]:
    rows = [_NOTHING] * (max((row for row, _ in content), default=-1) + 1)
    for row, points in content:
        rows[row] = points
    return rows
