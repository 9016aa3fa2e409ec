"""Animations (specification, sections 3.11 and 3.6.2.2): channels of the nodes that are shown, as rising keys."""

from collections.abc import Mapping, Sequence
from typing import Final

import numpy as np

from overlay.loaders.gltf.accessors import Accessors
from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.limits import CHANNELS, KEYFRAMES, LARGEST_LENGTH, Budget
from overlay.scene.model import AnimationClip, Channel, Floats, Interpolation, Path

POINTER: Final = "KHR_animation_pointer"

_INTERPOLATIONS: Final[dict[str, Interpolation]] = {"LINEAR": "linear", "STEP": "step", "CUBICSPLINE": "cubic"}
_PATHS: Final[dict[str, Path]] = {
    "translation": "translation", "rotation": "rotation", "scale": "scale", "weights": "weights",
}  # fmt: skip
_SHAPES: Final[dict[Path, str]] = {"translation": "VEC3", "rotation": "VEC4", "scale": "VEC3", "weights": "SCALAR"}


class Animations:
    """Reads animations for the nodes of a model."""

    def __init__(
        self, accessors: Accessors, places: Mapping[int, int], count: int, targets: Sequence[int], budget: Budget
    ) -> None:
        """Prepare.

        Args:
            accessors: Those of the document.
            places: Index of a node in the document → in the model; others are not shown.
            count: How many nodes the document has.
            targets: How many morph targets each node of the model has.
            budget: What the model may take.
        """
        self._accessors, self._places, self._count = accessors, places, count
        self._targets, self._budget = targets, budget
        self._times: dict[int, Floats] = {}
        self.has_unknown_pointers = False

    def read(self, part: Part) -> AnimationClip | None:
        """A clip, or None where nothing that is shown moves in it.

        Raises:
            ModelError: Keys are not in order, values are missing, or two channels move the same.
        """
        samplers, channels = part.parts("samplers"), dict[tuple[int, Path], Channel]()
        read: dict[tuple[int, Path, int], tuple[Floats, Floats]] = {}
        parts = part.parts("channels")
        self._budget.take(CHANNELS, len(parts), part)
        for channel in parts:
            target = self._target(channel.needed("target"))
            if target is None:
                continue
            node, path = target
            if target in channels:
                raise channel.fault("target", f"one channel for the {path} of a node")
            index = channel.whole("sampler", high=len(samplers) - 1)
            sampler = samplers[index]
            interpolation = sampler.choice("interpolation", _INTERPOLATIONS, "LINEAR")
            width = {"translation": 3, "rotation": 4, "scale": 3, "weights": self._targets[node]}[path]
            key = (index, path, width)
            if key not in read:
                read[key] = self._keys(sampler, path, width, is_cubic=interpolation == "cubic")
            channels[target] = Channel(node, path, *read[key], interpolation)
        if not channels:
            return None
        duration = max(float(channel.times[-1]) for channel in channels.values())
        return AnimationClip(part.name(), tuple(channels.values()), duration)

    def _target(self, part: Part) -> tuple[int, Path] | None:
        """Which node of the model, and what of it; None for what is not shown."""
        pointer = part.extension(POINTER)
        if pointer is not None:
            names = pointer.text("pointer").split("/")
            is_node = len(names) == 4 and names[:2] == ["", "nodes"] and names[3] in _PATHS
            if not is_node or not (names[2].isascii() and names[2].isdigit() and len(names[2]) < 9):
                self.has_unknown_pointers = True
                return None
            node, path = int(names[2]), _PATHS[names[3]]
            if node >= self._count:
                raise pointer.fault("pointer", f"a node below {self._count:,}")
        else:
            found = part.index("node", self._count)
            if found is None or part.text("path") == "pointer":
                return None
            node, path = found, part.choice("path", _PATHS, "")
        if node not in self._places:
            return None
        place = self._places[node]
        return None if path == "weights" and not self._targets[place] else (place, path)

    def _keys(self, part: Part, path: Path, width: int, *, is_cubic: bool) -> tuple[Floats, Floats]:
        """A sampler's times, and its values in the shape that `Channel` has."""
        times = self._rising(part)
        output = part.whole("output", high=len(self._accessors) - 1)
        shape = (len(times), 3, width) if is_cubic else (len(times), width)
        self._budget.take(KEYFRAMES, len(times), part)
        values = self._accessors.floats(output, _SHAPES[path])
        if values.size != len(times) * width * (3 if is_cubic else 1):
            wanted = f"{len(times) * (3 if is_cubic else 1):,} of {width} numbers"
            raise part.fault("output", wanted, f"{values.size:,} numbers")
        values = values.reshape(shape)
        if np.abs(values).max() > LARGEST_LENGTH:
            raise part.fault("output", f"values up to {LARGEST_LENGTH:g}", "a larger one")
        if path == "rotation":
            values = values.copy()
            keys = values[:, 1] if is_cubic else values
            lengths = np.linalg.norm(keys.astype(np.float64), axis=-1, keepdims=True)
            if lengths.min() < 1e-6:
                raise part.fault("output", "unit quaternions", "one without a length")
            keys[:] = keys / lengths
            values.setflags(write=False)
        return times, values

    def _rising(self, part: Part) -> Floats:
        index = part.whole("input", high=len(self._accessors) - 1)
        if index not in self._times:
            if self._accessors.layout(index, "SCALAR").type.kind != "f":
                raise part.fault("input", "times as floats", "whole numbers")
            times = self._accessors.floats(index, "SCALAR")[:, 0]
            if times[0] < 0.0 or not (np.diff(times) > 0.0).all():
                raise part.fault("input", "times that rise from 0 or later", "times that do not")
            if times[-1] > LARGEST_LENGTH:
                raise part.fault("input", f"times up to {LARGEST_LENGTH:g}", f"{times[-1]:g}")
            self._times[index] = times
        return self._times[index]
