"""Animations (specification, sections 3.11 and 3.6.2.2): channels of what is shown, as rising keys."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np
from numpy.typing import NDArray

from overlay.loaders.gltf.accessors import Accessors
from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.limits import CHANNELS, KEYFRAMES, LARGEST_LENGTH, Budget
from overlay.loaders.gltf.pointers import POINTER, Pointed, pointed_at
from overlay.reasons import models
from overlay.scene.models.model import AnimationClip, Channel, Floats, Interpolation, MaterialChannel, Path

_INTERPOLATIONS: Final[dict[str, Interpolation]] = {"LINEAR": "linear", "STEP": "step", "CUBICSPLINE": "cubic"}
_PATHS: Final[dict[str, Path]] = {
    "translation": "translation", "rotation": "rotation", "scale": "scale", "weights": "weights",
}  # fmt: skip
_SHAPES: Final[dict[Path, str]] = {"translation": "VEC3", "rotation": "VEC4", "scale": "VEC3", "weights": "SCALAR"}
_VECTORS: Final = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4"}
MOST_CHANGES: Final = 24
"""Of materials in one clip: each costs every frame some 30 µs."""


class Animations:
    """Reads animations for the nodes and materials of a model."""

    def __init__(
        self,
        accessors: Accessors,
        places: Mapping[int, int],
        count: int,
        targets: Sequence[int],
        budget: Budget,
        materials: Mapping[int, tuple[int, Part]],
    ) -> None:
        """Prepare.

        Args:
            accessors: Those of the document.
            places: Index of a node in the document → in the model; others are not shown.
            count: How many nodes the document has.
            targets: How many morph targets each node of the model has.
            budget: What the model may take.
            materials: Index of a material in the document → in the model, and what the document says of it.
        """
        self._accessors, self._places, self._count = accessors, places, count
        self._targets, self._budget, self._materials = targets, budget, materials
        self._times: dict[int, tuple[Floats, NDArray[np.intp]]] = {}
        self.has_unknown_pointers = False

    def read(self, part: Part) -> AnimationClip | None:
        """A clip, or None where nothing that is shown moves in it.

        Raises:
            ModelError: Keys are not in order, values are missing, or two channels move the same.
        """
        samplers, channels = part.parts("samplers"), dict[tuple[int, Path], Channel]()
        changes = dict[tuple[int, str], MaterialChannel]()
        read: dict[tuple[int, Path, int], tuple[Floats, Floats]] = {}
        parts = part.parts("channels")
        self._budget.take(CHANNELS, len(parts), part)
        for channel in parts:
            target = self._target(channel.needed("target"))
            if isinstance(target, Pointed):
                sampler = samplers[channel.whole("sampler", high=len(samplers) - 1)]
                change = self._change(sampler, target)
                if change is not None and len(changes) < MOST_CHANGES:
                    changes.setdefault((change.material, change.field), change)
                continue
            if target is None:
                continue
            node, path = target
            if target in channels:
                raise channel.fault("target", models.ONE_CHANNEL(path=path))
            index = channel.whole("sampler", high=len(samplers) - 1)
            sampler = samplers[index]
            interpolation = sampler.choice("interpolation", _INTERPOLATIONS, "LINEAR")
            width = {"translation": 3, "rotation": 4, "scale": 3, "weights": self._targets[node]}[path]
            key = (index, path, width)
            if key not in read:
                times, values = self._keys(sampler, _SHAPES[path], width, is_cubic=interpolation == "cubic")
                is_turning = path == "rotation"
                read[key] = times, _unit(values, sampler, is_cubic=interpolation == "cubic") if is_turning else values
            self._budget.take(KEYFRAMES, len(read[key][0]), channel)  # each channel is sampled by itself
            channels[target] = Channel(node, path, *read[key], interpolation)
        if not channels and not changes:
            return None
        moving: list[Channel | MaterialChannel] = [*channels.values(), *changes.values()]
        duration = max(float(one.times[-1]) for one in moving)
        return AnimationClip(part.name(), tuple(channels.values()), duration, tuple(changes.values()))

    def _change(self, part: Part, target: Pointed) -> MaterialChannel | None:
        """Of a material that is shown."""
        if target.index not in self._materials:
            return None
        place, material = self._materials[target.index]
        interpolation = part.choice("interpolation", _INTERPOLATIONS, "LINEAR")
        times, values = self._keys(part, _VECTORS[target.width], target.width, is_cubic=interpolation == "cubic")
        self._budget.take(KEYFRAMES, len(times), part)
        return MaterialChannel(place, target.field, times, target.converted(values, material), interpolation)

    def _target(self, part: Part) -> tuple[int, Path] | Pointed | None:
        """Which node of the model, and what of it, or what of a material; None for what is not shown."""
        pointer = part.extension(POINTER)
        if pointer is not None:
            pointed = pointed_at(pointer.text("pointer"))
            if pointed is None:
                self.has_unknown_pointers = True
                return None
            if pointed.of == "materials":
                return pointed
            node, path = pointed.index, _PATHS[pointed.field]
            if node >= self._count:
                raise pointer.fault("pointer", models.NODE_BELOW(n=self._count))
        else:
            found = part.index("node", self._count)
            if found is None or part.text("path") == "pointer":
                return None
            node, path = found, part.choice("path", _PATHS, "")
        if node not in self._places:
            return None
        place = self._places[node]
        return None if path == "weights" and not self._targets[place] else (place, path)

    def _keys(self, part: Part, kind: str, width: int, *, is_cubic: bool) -> tuple[Floats, Floats]:
        """A sampler's times, and its values in the shape that `Channel` has."""
        times, rows = self._rising(part)
        output = part.whole("output", high=len(self._accessors) - 1)
        count = int(rows[-1]) + 1
        shape = (count, 3, width) if is_cubic else (count, width)
        values = self._accessors.floats(output, kind)
        if values.size != count * width * (3 if is_cubic else 1):
            wanted = models.ROWS(n=count * (3 if is_cubic else 1), width=width)
            raise part.fault("output", wanted, models.NUMBERS(values.size))
        values = values.reshape(shape)
        values = values if count == len(times) else values[rows]
        if np.abs(values).max() > LARGEST_LENGTH:
            raise part.fault("output", models.VALUES_UP_TO(most=f"{LARGEST_LENGTH:g}"), models.LARGER)
        return times, values

    def _rising(self, part: Part) -> tuple[Floats, NDArray[np.intp]]:
        """A sampler's times, and which of the file's keys they are: of several at one moment, the last."""
        index = part.whole("input", high=len(self._accessors) - 1)
        if index not in self._times:
            if self._accessors.layout(index, "SCALAR").type.kind != "f":
                raise part.fault("input", models.TIMES_AS_FLOATS, models.WHOLE_NUMBERS)
            times = self._accessors.floats(index, "SCALAR")[:, 0]
            steps = np.diff(times)
            if times[0] < 0.0 or not (steps >= 0.0).all():
                raise part.fault("input", models.RISING_TIMES, models.OTHER_TIMES)
            if times[-1] > LARGEST_LENGTH:
                raise part.fault("input", models.TIMES_UP_TO(most=f"{LARGEST_LENGTH:g}"), f"{times[-1]:g}")
            rows = np.flatnonzero(np.append(steps > 0.0, True))
            self._times[index] = times if len(rows) == len(times) else times[rows], rows
        return self._times[index]


def _unit(values: Floats, part: Part, *, is_cubic: bool) -> Floats:
    """Rotations as unit quaternions; tangents stay as they are."""
    values = values.copy()
    keys = values[:, 1] if is_cubic else values
    lengths = np.linalg.norm(keys.astype(np.float64), axis=-1, keepdims=True)
    if lengths.min() < 1e-6:
        raise part.fault("output", models.ROTATIONS, models.NO_LENGTH)
    keys[:] = keys / lengths
    values.setflags(write=False)
    return values
