"""Accessors (specification, section 3.6.2) → arrays: every length is compared before anything is allocated."""

from dataclasses import dataclass
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from overlay.loaders.gltf.buffers import Buffers
from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.limits import ARRAY_BYTES, Budget
from overlay.reasons import models
from overlay.scene.models.model import Floats

_TYPES: Final[dict[int, np.dtype[Any]]] = {
    5120: np.dtype("<i1"),
    5121: np.dtype("<u1"),
    5122: np.dtype("<i2"),
    5123: np.dtype("<u2"),
    5125: np.dtype("<u4"),
    5126: np.dtype("<f4"),
}
_INDEX_TYPES: Final[dict[int, np.dtype[Any]]] = {number: _TYPES[number] for number in (5121, 5123, 5125)}
_SHAPES: Final = {
    "SCALAR": (1, 1), "VEC2": (1, 2), "VEC3": (1, 3), "VEC4": (1, 4), "MAT2": (2, 2), "MAT3": (3, 3), "MAT4": (4, 4),
}  # fmt: skip

Stored = NDArray[Any]
"""Shape (count, width), in the file's own type."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What an accessor says about its elements.

    Attributes:
        type: Of a component.
        columns: Of a matrix; 1 for a scalar or a vector.
        rows: Components in a column.
        count: Elements.
        is_normalised: Whether integers stand for -1 to 1 or 0 to 1.
    """

    type: np.dtype[Any]
    columns: int
    rows: int
    count: int
    is_normalised: bool

    @property
    def column_bytes(self) -> int:
        """Each column of a matrix begins at a multiple of four bytes."""
        size = self.rows * self.type.itemsize
        return size if self.columns == 1 else (size + 3) // 4 * 4

    @property
    def width(self) -> int:
        """Components of an element."""
        return self.rows * self.columns

    @property
    def element_bytes(self) -> int:
        """From the first byte of an element to its last."""
        return self.column_bytes * self.columns


class Accessors:
    """The arrays of a model, each decoded once. What is handed out must not be written to."""

    def __init__(self, root: Part, buffers: Buffers, budget: Budget) -> None:
        self._parts, self._buffers, self._budget = root.parts("accessors"), buffers, budget
        self._floats: dict[int, Floats] = {}
        self._whole: dict[int, NDArray[np.uint32]] = {}

    def __len__(self) -> int:
        """How many there are."""
        return len(self._parts)

    def layout(self, index: int, *shapes: str) -> Layout:
        """What one says of itself.

        Args:
            index: Which one, in range.
            shapes: What it may be, such as "VEC3".

        Raises:
            ModelError: It is something else, or unknown.
        """
        part = self._parts[index]
        columns, rows = part.choice("type", {shape: _SHAPES[shape] for shape in shapes}, "")
        count = part.whole("count", low=1, high=2**32)
        return Layout(part.choice("componentType", _TYPES, 0), columns, rows, count, part.flag("normalized"))

    def place(self, index: int) -> Part:
        """Where to point at."""
        return self._parts[index]

    def floats(self, index: int, *shapes: str) -> Floats:
        """Shape (count, width); integers are converted or normalised (section 3.6.2.2 and KHR_mesh_quantization).

        Raises:
            ModelError: It leaves its view, is of another type, too large, or holds what is not finite.
        """
        layout = self.layout(index, *shapes)
        if index not in self._floats:
            self._budget.take(ARRAY_BYTES, layout.count * layout.width * 4, self._parts[index])
            self._floats[index] = as_floats(self._stored(index, layout), layout, self._parts[index])
        return self._floats[index]

    def whole(self, index: int, *shapes: str) -> NDArray[np.uint32]:
        """Shape (count, width), of an accessor of unsigned whole numbers.

        Raises:
            ModelError: As above.
        """
        layout = self.layout(index, *shapes)
        part = self._parts[index]
        if layout.type.kind != "u" or layout.is_normalised:
            raise part.fault("componentType", models.UNSIGNED)
        if index not in self._whole:
            self._budget.take(ARRAY_BYTES, layout.count * layout.width * 4, part)
            self._whole[index] = np.array(self._stored(index, layout), dtype=np.uint32)
            self._whole[index].setflags(write=False)
        return self._whole[index]

    def _stored(self, index: int, layout: Layout) -> Stored:
        part = self._parts[index]
        if part.has("bufferView"):
            view = part.whole("bufferView", high=len(self._buffers) - 1)
            stored = self._seen(part, layout, view, layout.count)
        else:  # section 3.6.2.3: zeros, and what is sparse over them
            self._budget.take(ARRAY_BYTES, layout.count * layout.width * layout.type.itemsize, part)
            stored = np.zeros((layout.count, layout.width), layout.type)
        sparse = part.part("sparse")
        if sparse is None:
            return stored
        count = sparse.whole("count", low=1, high=layout.count)
        indices, values = sparse.needed("indices"), sparse.needed("values")
        index_layout = Layout(indices.choice("componentType", _INDEX_TYPES, 0), 1, 1, count, is_normalised=False)
        views = [where.whole("bufferView", high=len(self._buffers) - 1) for where in (indices, values)]
        rows = self._seen(indices, index_layout, views[0], count)[:, 0]
        if rows.max() >= layout.count:
            raise indices.fault("bufferView", models.INDICES_BELOW(n=layout.count), int(rows.max()))
        replaced = stored.copy()
        replaced[rows] = self._seen(values, layout, views[1], count)
        return replaced

    def _seen(self, part: Part, layout: Layout, view: int, count: int) -> Stored:
        """Look at a view's bytes as elements."""
        data, stride = self._buffers.view(view)
        offset, stride = part.whole("byteOffset", 0), stride or layout.element_bytes
        if stride < layout.element_bytes:
            raise part.fault("bufferView", models.STRIDE(layout.element_bytes), models.ONE_OF_STRIDE(stride=stride))
        end = offset + (count - 1) * stride + layout.element_bytes
        if end > len(data):
            expected = models.VIEW_HAS(n=len(data), view=str(view))
            raise part.fault("count", expected, models.ELEMENTS_UP_TO(count, end=end))
        shape, strides = (count, layout.columns, layout.rows), (stride, layout.column_bytes, layout.type.itemsize)
        seen: Stored = np.ndarray(shape, layout.type, data, offset, strides)
        return seen.reshape(count, layout.width)


def as_floats(stored: Stored, layout: Layout, part: Part) -> Floats:
    """Stored numbers as single precision.

    Raises:
        ModelError: One is not finite.
    """
    found = np.array(stored, dtype=np.float32, order="C")
    if layout.type.kind == "f":
        if not np.isfinite(found).all():
            raise part.fault("bufferView", models.FINITE, models.NOT_FINITE)
    elif layout.is_normalised:
        found /= np.float32(np.iinfo(layout.type).max)
        np.maximum(found, -1.0, out=found)
    found.setflags(write=False)
    return found
