"""Buffers and buffer views (specification, sections 3.6.1 and 3.6.2), and EXT_meshopt_compression."""

from collections.abc import Callable
from typing import Final

import numpy as np

from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.fault import ModelError
from overlay.loaders.gltf.limits import ARRAY_BYTES, BYTES, PACKED_BYTES, Budget
from overlay.loaders.gltf.uris import data_of, is_data, path_of
from overlay.reasons import models

MESHOPT: Final = ("EXT_meshopt_compression", "KHR_meshopt_compression")

Fetch = Callable[[str], bytes]
"""A plain relative path → what lies there."""

_MODES: Final = {"ATTRIBUTES": "ATTRIBUTES", "TRIANGLES": "TRIANGLES", "INDICES": "INDICES"}
_FILTERS: Final = {"NONE": None, "OCTAHEDRAL": "OCTAHEDRAL", "QUATERNION": "QUATERNION", "EXPONENTIAL": "EXPONENTIAL"}
_COLOUR: Final = {"COLOR": "COLOR"}  # of the KHR extension alone


class Buffers:
    """The bytes of a model. Each file is fetched, and each view unpacked, once and when it is needed."""

    def __init__(self, root: Part, binary: memoryview | None, fetch: Fetch, budget: Budget) -> None:
        self._buffers, self._views = root.parts("buffers"), root.parts("bufferViews")
        self._binary, self._fetch, self._budget = binary, fetch, budget
        self._loaded: dict[int, memoryview] = {}
        self._unpacked: dict[int, memoryview] = {}
        self.fetched: dict[str, bytes] = {}

    def __len__(self) -> int:
        """How many views there are."""
        return len(self._views)

    def view(self, index: int) -> tuple[memoryview, int]:
        """A view's bytes, and its stride, which is 0 where it gives none.

        Raises:
            ModelError: It leaves its buffer, or cannot be unpacked.
        """
        part = self._views[index]
        stride = part.whole("byteStride", 0, high=252)
        meshopt = next(filter(None, map(part.extension, MESHOPT)), None)
        if meshopt is None:
            return self._slice(part), stride
        if index not in self._unpacked:
            self._unpacked[index] = self._unpack(meshopt, part.whole("byteLength", low=1))
        return self._unpacked[index], stride

    def file(self, part: Part) -> bytes:
        """What an object's ``uri`` stands for.

        Raises:
            ModelError: It is none, or too large.
        """
        if is_data(part.text("uri")):
            data = data_of(part)
            self._budget.take(BYTES, len(data), part)
            return data
        path = path_of(part)
        if path not in self.fetched:
            data = self._fetch(path)
            self._budget.take(BYTES, len(data), part)
            self.fetched[path] = data
        return self.fetched[path]

    def _slice(self, part: Part) -> memoryview:
        buffer = part.whole("buffer", high=len(self._buffers) - 1)
        data = self._buffer(buffer)
        start, length = part.whole("byteOffset", 0), part.whole("byteLength", low=1)
        if start + length > len(data):
            expected = models.BUFFER_HAS(n=len(data), buffer=str(buffer))
            raise part.fault("byteLength", expected, models.BYTES_UP_TO(n=start + length))
        return data[start : start + length]

    def _buffer(self, index: int) -> memoryview:
        if index not in self._loaded:
            part = self._buffers[index]
            length = part.whole("byteLength", low=1)
            if not part.has("uri") and (index != 0 or self._binary is None):
                raise part.fault("uri", models.DATA)
            data = memoryview(self.file(part)) if part.has("uri") else self._binary
            if data is None or len(data) < length:
                raise part.fault("byteLength", models.THERE_ARE(n=0 if data is None else len(data)))
            self._loaded[index] = data[:length]
        return self._loaded[index]

    def _unpack(self, part: Part, length: int) -> memoryview:
        """Undo one view's compression (EXT_meshopt_compression, "Specifying compressed views")."""
        packed = self._slice(part)
        count, stride = part.whole("count", low=1), part.whole("byteStride", low=1, high=256)
        mode = part.choice("mode", _MODES, "")
        is_khronos = part.place.endswith("KHR_meshopt_compression")
        unfilter = part.choice("filter", {**_FILTERS, **(_COLOUR if is_khronos else {})}, "NONE")
        is_whole = stride % 4 == 0 if mode == "ATTRIBUTES" else stride in {2, 4}
        if not is_whole or (mode == "TRIANGLES" and count % 3) or (mode != "ATTRIBUTES" and unfilter):
            raise part.fault("byteStride", models.SUITS_MODE(mode=mode))
        if (unfilter in {"OCTAHEDRAL", "COLOR"} and stride not in {4, 8}) or (unfilter == "QUATERNION" and stride != 8):
            raise part.fault("byteStride", models.SUITS_FILTER(name=unfilter))
        if count * stride != length:
            raise part.fault("count", models.BYTES_OF_VIEW(length), models.ELEMENTS_OF(count, stride=stride))
        self._budget.take(ARRAY_BYTES, length, part)
        self._budget.take(PACKED_BYTES, len(packed), part)
        try:
            import meshopt  # noqa: PLC0415 - few models need it, and it is young
        except ImportError as error:
            raise ModelError("extensionsUsed", MESHOPT[0], models.DECODED) from error
        try:
            rows = meshopt.decode_gltf_buffer(np.frombuffer(packed, np.uint8), count, stride, mode, unfilter)
        except (ValueError, RuntimeError) as error:
            raise part.fault("byteLength", models.UNPACKABLE, models.NOT_UNPACKABLE) from error
        return memoryview(rows.tobytes())
