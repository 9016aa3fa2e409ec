"""What clips change of materials: KHR_animation_pointer, as far as a changed number is all that it takes. Pure.

A material keeps its program and its textures; what moves are factors, and where textures lie.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

import numpy as np

from overlay.scene.models.model import AnimationClip, Channel, Floats, Material, MaterialChannel, Texture
from overlay.scene.models.tracks import Track, track_of

FACTORS: Final[Mapping[str, int]] = {
    "base_colour": 4,
    "metallic": 1,
    "roughness": 1,
    "emissive": 3,
    "normal_scale": 1,
    "occlusion_strength": 1,
    "alpha_cutoff": 1,
}
PLACES: Final[Mapping[str, int]] = {"offset": 2, "rotation": 1, "scale": 2}
TEXTURES: Final = (
    "base_colour_texture",
    "metallic_roughness_texture",
    "normal_texture",
    "occlusion_texture",
    "emissive_texture",
)
WIDTHS: Final[Mapping[str, int]] = {
    **FACTORS,
    **{f"{texture}.{place}": width for texture in TEXTURES for place, width in PLACES.items()},
}
"""How many numbers each thing is that may move."""

_FACTORS_TO_ONE: Final = frozenset({"base_colour", "metallic", "roughness", "occlusion_strength"})

Changed = tuple[tuple[int, Material], ...]
"""Index of a material, and what it is at a moment."""


class MaterialMotion:
    """A clip's."""

    def __init__(self, materials: Sequence[Material], clip: AnimationClip) -> None:
        self._materials = materials
        self._tracks = [(channel, _track(channel)) for channel in clip.materials]

    def at(self, secs: float) -> Changed:
        """All that moves, at a moment; held before the first key and after the last."""
        moment = np.array([secs], np.float32)
        changed: dict[int, Material] = {}
        for channel, track in self._tracks:
            material = changed.get(channel.material, self._materials[channel.material])
            numbers = track.at(moment)[0, 0].tolist()
            changed[channel.material] = _with(material, channel.field, numbers)
        return tuple(changed.items())


def _track(channel: MaterialChannel) -> Track:
    """As of a node's place: the numbers between two keys are between theirs."""
    return track_of([Channel(0, "translation", channel.times, channel.values, channel.interpolation)])


def _with(material: Material, field: str, numbers: list[float]) -> Material:
    name, _, place = field.partition(".")
    changed: dict[str, Any] = {name: _factor(name, numbers)}
    if place:
        texture: Texture | None = getattr(material, name)
        moved: dict[str, Any] = {place: numbers[0] if PLACES[place] == 1 else tuple(numbers)}
        changed = {name: None if texture is None else replace(texture, **moved)}
    return replace(material, **changed)


def _factor(name: str, numbers: list[float]) -> float | tuple[float, ...]:
    """Splines swing beyond their keys: what must not be above 1 or below 0 is not."""
    if name != "normal_scale":
        numbers = [max(number, 0.0) for number in numbers]
    if name in _FACTORS_TO_ONE:
        numbers = [min(number, 1.0) for number in numbers]
    return numbers[0] if len(numbers) == 1 else tuple(numbers)


def brightest(clips: Sequence[AnimationClip], material: int) -> float:
    """How bright a material's own light becomes in any of these clips."""
    found: list[Floats] = [
        channel.values
        for clip in clips
        for channel in clip.materials
        if channel.material == material and channel.field == "emissive"
    ]
    return max((float(values.max()) for values in found), default=0.0)
