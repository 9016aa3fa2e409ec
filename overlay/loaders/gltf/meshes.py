"""Meshes (specification, section 3.7.2): attributes, indices and morph targets, completed so that they can be drawn."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from overlay.loaders.gltf.accessors import Accessors
from overlay.loaders.gltf.buffers import Buffers
from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.draco import DRACO, unpack
from overlay.loaders.gltf.limits import (
    ARRAY_BYTES,
    LARGEST_LENGTH,
    MORPHS,
    PRIMITIVES,
    TARGETS,
    TRIANGLES,
    VERTICES,
    Budget,
    too_many,
)
from overlay.loaders.gltf.materials import Dressed, Materials
from overlay.loaders.gltf.skinning import influences
from overlay.loaders.gltf.vertices import (
    Indices,
    as_list,
    flat_normals,
    handedness,
    is_unit,
    parted,
    tangents,
    unit,
)
from overlay.reasons import models
from overlay.scene.models.model import MOST_TEXCOORDS, Floats, Material, Mesh, MorphTarget, Primitive, Topology

_MODES: Final = {mode: mode for mode in range(7)}
_TOPOLOGIES: Final[tuple[Topology, ...]] = ("points", "lines", "lines", "lines", "triangles", "triangles", "triangles")
SIZES: Final[dict[Topology, int]] = {"points": 1, "lines": 2, "triangles": 3}
"""How many indices make one."""


@dataclass(frozen=True, slots=True)
class _Surface:
    """The arrays of one primitive on their way.

    Attributes:
        arrays: By attribute, all with a row for each vertex; morph targets by "target", number and attribute.
        indices: A list.
    """

    arrays: Mapping[tuple[str, ...], NDArray[Any]]
    indices: Indices

    @property
    def count(self) -> int:
        """Vertices."""
        return len(self.arrays["POSITION",])

    def taken(self, rows: NDArray[Any], indices: Indices, take: Callable[[int], None]) -> "_Surface":
        """With these vertices instead; ``take`` is told how many bytes they need before they are made."""
        take(sum(array[:1].nbytes for array in self.arrays.values()) * len(rows))
        return _Surface({name: array[rows] for name, array in self.arrays.items()}, indices)

    def having(self, name: str, array: NDArray[Any]) -> "_Surface":
        """With one attribute more, or another one."""
        return replace(self, arrays={**self.arrays, (name,): array})

    def without(self, name: str) -> "_Surface":
        """Without an attribute and what morphs it."""
        return replace(self, arrays={key: array for key, array in self.arrays.items() if key[-1] != name})


class Meshes:
    """Reads meshes one after the other, and keeps what materials they need."""

    def __init__(self, accessors: Accessors, buffers: Buffers, materials: Materials, budget: Budget) -> None:
        self._accessors, self._buffers, self._materials, self._budget = accessors, buffers, materials, budget
        self._places: dict[int, int] = {}
        self._dressed: list[Dressed] = []

    @property
    def materials(self) -> tuple[Material, ...]:
        """Those of the meshes that were read."""
        return tuple(dressed.material for dressed in self._dressed)

    @property
    def material_places(self) -> dict[int, tuple[int, Part]]:
        """Index of each of them in the document → among `materials`, and what the document says of it."""
        named = ((index, place) for index, place in self._places.items() if index >= 0)
        return {index: (place, self._materials.part(index)) for index, place in named}

    def is_clear(self, primitive: Primitive) -> bool:
        """Whether what lies behind a primitive shows through."""
        material = self._dressed[primitive.material].material
        return material.alpha_mode == "blend" or material.transmission > 0.0

    def read(self, part: Part) -> Mesh:
        """One mesh; primitives without positions, triangles or whatever they are made of are left out.

        Raises:
            ModelError: Something of it is wrong, or it is too much.
        """
        parts = part.parts("primitives")
        self._budget.take(PRIMITIVES, len(parts), part)
        counts = {len(primitive.parts("targets")) for primitive in parts}
        if len(counts) > 1:
            raise part.fault("primitives", models.EQUAL_TARGETS, ", ".join(map(str, sorted(counts))))
        targets = max(counts, default=0)
        if targets > TARGETS.most:
            raise too_many(part.place, TARGETS, targets)
        weights = part.numbers("weights", targets) if part.has("weights") else (0.0,) * targets
        found = [self._primitive(primitive) for primitive in parts if primitive.needed("attributes").has("POSITION")]
        shown = tuple(primitive for primitive in found if primitive is not None)
        return Mesh(shown, (weights or ()) if shown else ())  # of nothing, nothing can be morphed

    def _primitive(self, part: Part) -> Primitive | None:
        mode = part.choice("mode", _MODES, 4)
        topology = _TOPOLOGIES[mode]
        place, dressed = self._dress(part)
        surface = self._stored(part, mode, dressed)
        if not len(surface.indices):
            return None
        surface = self._compact(surface, part)
        if topology == "triangles":
            surface = self._completed(surface, dressed, part)
        else:
            surface = surface.without("TANGENT")
            if ("NORMAL",) in surface.arrays:
                surface = surface.having("NORMAL", unit(surface.arrays["NORMAL",], (0.0, 0.0, 1.0)))
        self._budget.take(VERTICES, surface.count, part)
        self._budget.take(MORPHS, surface.count * sum(key[0] == "target" for key in surface.arrays), part)
        arrays, positions = surface.arrays, surface.arrays["POSITION",]
        for array in (*arrays.values(), surface.indices):
            array.setflags(write=False)
        numbers = sorted({int(key[1]) for key in arrays if key[0] == "target"} | set(range(len(part.parts("targets")))))
        return Primitive(
            positions=positions,
            indices=surface.indices,
            material=place,
            low=positions.min(axis=0),
            high=positions.max(axis=0),
            normals=arrays.get(("NORMAL",)),
            tangents=arrays.get(("TANGENT",)),
            texcoords=tuple(arrays["TEXCOORD", str(at)] for at in range(2) if ("TEXCOORD", str(at)) in arrays),
            colours=arrays.get(("COLOR_0",)),
            joints=arrays.get(("JOINTS",)),
            weights=arrays.get(("WEIGHTS",)),
            topology=topology,
            targets=tuple(
                MorphTarget(*(arrays.get(("target", str(at), name)) for name in ("POSITION", "NORMAL", "TANGENT")))
                for at in numbers
            ),
        )

    def _dress(self, part: Part) -> tuple[int, Dressed]:
        """Where the material is among those that are needed, and what it needs itself. -1: the default one."""
        index = part.index("material", len(self._materials))
        key = -1 if index is None else index
        if key not in self._places:
            self._dressed.append(Dressed(Material()) if index is None else self._materials.read(index))
            self._places[key] = len(self._dressed) - 1
        return self._places[key], self._dressed[self._places[key]]

    def _stored(self, part: Part, mode: int, dressed: Dressed) -> _Surface:
        """What the file holds, converted and with a list of indices in range."""
        names = part.needed("attributes")
        draco, unpacked, indices = part.extension(DRACO), dict[str, Floats](), None
        if draco is not None and _TOPOLOGIES[mode] != "triangles":
            raise part.fault("mode", models.DRACO_TRIANGLES)
        if draco is not None:
            unpacked, indices = unpack(draco, names, self._accessors, self._buffers, self._budget)

        def floats(name: str, *shapes: str) -> Floats | None:
            if name in unpacked:
                return unpacked[name]
            index = names.index(name, len(self._accessors))
            return None if index is None else self._accessors.floats(index, *shapes)

        found: dict[tuple[str, ...], NDArray[Any] | None] = {
            ("POSITION",): floats("POSITION", "VEC3"),
            ("NORMAL",): floats("NORMAL", "VEC3"),
            ("TANGENT",): floats("TANGENT", "VEC4"),
        }
        count = len(found["POSITION",] if found["POSITION",] is not None else ())
        if count > VERTICES.most:
            raise too_many(part.place, VERTICES, count)
        found["COLOR_0",] = _with_alpha(floats("COLOR_0", "VEC3", "VEC4"))
        for at, number in enumerate(dressed.sets[:MOST_TEXCOORDS]):
            coordinates = floats(f"TEXCOORD_{number}", "VEC2")
            if coordinates is None and at >= dressed.needs:
                break
            found["TEXCOORD", str(at)] = coordinates if coordinates is not None else self._zeros(count, 2, part)
        found["JOINTS",], found["WEIGHTS",] = influences(names, self._accessors, unpacked)
        for at, target in enumerate(part.parts("targets")):
            for name in ("POSITION", "NORMAL", "TANGENT"):
                index = target.index(name, len(self._accessors))
                found["target", str(at), name] = None if index is None else self._accessors.floats(index, "VEC3")
        for key, array in found.items():
            _check(key, array, count, names)
        if indices is None:
            indices = self._indices(part, count, mode)
        elif len(indices) and indices.max() >= count:
            raise part.fault("indices", models.INDICES_BELOW(n=count), int(indices.max()))
        self._budget.take(TRIANGLES, len(indices) // SIZES[_TOPOLOGIES[mode]], part)
        return _Surface({key: array for key, array in found.items() if array is not None}, indices)

    def _indices(self, part: Part, count: int, mode: int) -> Indices:
        index = part.index("indices", len(self._accessors))
        if index is None:
            self._budget.take(ARRAY_BYTES, 4 * count, part)
            return as_list(np.arange(count, dtype=np.uint32), mode)
        stored = self._accessors.whole(index, "SCALAR")[:, 0]
        if stored.max() >= count:
            raise part.fault("indices", models.INDICES_BELOW(n=count), int(stored.max()))
        self._budget.take(ARRAY_BYTES, (3 if mode > 4 else 2) * stored.nbytes, part)
        return np.ascontiguousarray(as_list(stored, mode))

    def _zeros(self, count: int, width: int, part: Part) -> Floats:
        self._budget.take(ARRAY_BYTES, 4 * width * count, part)
        return np.zeros((count, width), dtype=np.float32)

    def _compact(self, surface: _Surface, part: Part) -> _Surface:
        """Leave out vertices that nothing uses, if they are many: files share one long list between primitives."""
        is_used = np.zeros(surface.count, dtype=bool)
        is_used[surface.indices] = True
        rows = np.flatnonzero(is_used)
        if 2 * len(rows) > surface.count:
            return surface
        places = np.zeros(surface.count, dtype=np.uint32)
        places[rows] = np.arange(len(rows), dtype=np.uint32)
        return surface.taken(rows, places[surface.indices], self._taker(part))

    def _completed(self, surface: _Surface, dressed: Dressed, part: Part) -> _Surface:
        """Normals of length 1, flat where there are none, and tangents where a normal texture needs them."""
        names = part.needed("attributes")
        if not names.has("NORMAL"):
            if len(surface.indices) > VERTICES.most:
                raise too_many(part.place, VERTICES, len(surface.indices))
            # Section 3.7.2.1: flat normals, and the tangents that there may be are ignored.
            normals = flat_normals(surface.arrays["POSITION",], surface.indices)
            plain = surface.without("NORMAL").without("TANGENT")
            corners = np.arange(len(surface.indices), dtype=np.uint32)
            surface = plain.taken(surface.indices, corners, self._taker(part)).having("NORMAL", normals)
            surface = self._flat_when_morphed(surface, part)
        elif not is_unit(surface.arrays["NORMAL",]):
            surface = surface.having("NORMAL", unit(surface.arrays["NORMAL",], (0.0, 0.0, 1.0)))
        if dressed.normal_set is None:
            return surface.without("TANGENT")
        stored = surface.arrays.get(("TANGENT",))
        if stored is not None:
            return surface.having("TANGENT", _tidy(stored))
        surface = surface.without("TANGENT")  # of targets: section 3.7.2.2 has them ignored
        texcoords = ("TEXCOORD", str(dressed.normal_set))
        mirrored = handedness(surface.arrays[texcoords], surface.indices)
        parts = parted(surface.indices, mirrored, surface.count)
        if parts is not None:
            surface = surface.taken(*parts, self._taker(part))
        arrays = surface.arrays
        made = tangents(arrays["POSITION",], arrays["NORMAL",], arrays[texcoords], surface.indices)
        return surface.having("TANGENT", made)

    def _flat_when_morphed(self, surface: _Surface, part: Part) -> _Surface:
        """With flat normals of each morph target (section 3.7.2.2): exact where one has all the weight."""
        arrays = dict(surface.arrays)
        positions, normals = arrays["POSITION",], arrays["NORMAL",]
        moving = [key for key in arrays if key[0] == "target" and key[-1] == "POSITION"]
        if self._budget.taken.get(MORPHS, 0) + 2 * len(moving) * surface.count > MORPHS.most:
            return surface  # they keep the light that they have at rest: better than none of it
        for key in moving:
            self._budget.take(ARRAY_BYTES, normals.nbytes, part)
            arrays[*key[:2], "NORMAL"] = flat_normals(positions + arrays[key], surface.indices) - normals
        return replace(surface, arrays=arrays)

    def _taker(self, part: Part) -> Callable[[int], None]:
        return lambda size: self._budget.take(ARRAY_BYTES, size, part)


def _with_alpha(colours: Floats | None) -> Floats | None:
    """Shape (n, 4), from 0 to 1."""
    if colours is None or colours.ndim != 2 or colours.shape[1] not in {3, 4}:
        return colours
    found = np.ones((len(colours), 4), dtype=np.float32)
    np.clip(colours, 0.0, 1.0, out=found[:, : colours.shape[1]])
    return found


def _tidy(stored: Floats) -> Floats:
    """Tangents of length 1 whose last number is a sign."""
    found = np.empty_like(stored)
    found[:, :3] = unit(stored[:, :3], (1.0, 0.0, 0.0))
    found[:, 3] = np.where(stored[:, 3] < 0.0, -1.0, 1.0)
    return found


_WIDTHS: Final = {"POSITION": 3, "NORMAL": 3, "TANGENT": 4, "COLOR_0": 4, "TEXCOORD": 2}


def _check(key: tuple[str, ...], array: NDArray[Any] | None, count: int, names: Part) -> None:
    """A row for each vertex, as wide as the specification says, and positions that can be computed with."""
    if array is None:
        return
    width = 3 if key[0] == "target" else _WIDTHS.get(key[0], array.shape[1])
    if array.shape != (count, width):
        found = models.ROWS_FOR(n=array.shape[0], width=array.shape[1], attribute=" ".join(key))
        raise names.fault("", models.ROWS_AS_POSITIONS(n=count, width=width or 0), found)
    if key[-1] == "POSITION" and count and max(-array.min(), array.max()) > LARGEST_LENGTH:
        raise names.fault("POSITION", models.POSITIONS_WITHIN(most=f"{LARGEST_LENGTH:g}"), models.FURTHER)
