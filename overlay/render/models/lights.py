"""A file's own lights, as the model shader takes them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from overlay.scene.models.model import Floats, Light
from overlay.scene.models.pose import ModelPose

MOST_LIGHTS = 8
MOST_ILLUMINANCE = 4.0
"""At the model's middle. Many a file's lights are thousands of candela, for an exposure that we do not have: they are
dimmed together, so that the model is lit by them and not lost in them."""

_KINDS = {"directional": 0.0, "point": 1.0, "spot": 2.0}


@dataclass(frozen=True, slots=True, eq=False)
class LightRows:
    """Uniforms: how many, three rows a light, and a number a light."""

    count: int
    rows: bytes
    outer_cones: bytes


NO_LIGHTS = LightRows(0, bytes(MOST_LIGHTS * 48), bytes(MOST_LIGHTS * 4))


def light_rows(
    lights: Sequence[Light], placed: Sequence[tuple[int, int]], pose: ModelPose, middle: Floats, radius: float
) -> LightRows:
    """Lights in a model's space.

    Args:
        lights: The model's.
        placed: (node, light) for each that shines; those that shine most on the middle are taken if there are too many.
        pose: Where the nodes are.
        middle: The middle of what is lit, shape (3,).
        radius: How far it reaches from there.
    """
    if not placed:
        return NO_LIGHTS
    found = []
    for node, index in placed:
        light, matrix = lights[index], pose.world_from_node[node]
        away = max(float(np.linalg.norm(matrix[:3, 3] - middle)), radius, 1e-4)
        strength = light.intensity * max(light.colour) / (1.0 if light.kind == "directional" else away**2)
        found.append((strength, light, matrix))
    found.sort(key=lambda item: -item[0])
    found = found[:MOST_LIGHTS]
    total = sum(strength for strength, _, _ in found)
    dimmed = min(1.0, MOST_ILLUMINANCE / max(total, 1e-9))
    rows = np.zeros((MOST_LIGHTS, 3, 4), np.float32)
    outer_cones = np.zeros(MOST_LIGHTS, np.float32)
    for place, (_, light, matrix) in enumerate(found):
        rows[place, 0] = (*matrix[:3, 3], _KINDS[light.kind])
        rows[place, 1] = (*-matrix[:3, 2], light.range or 0.0)
        rows[place, 2] = (*(dimmed * light.intensity * part for part in light.colour), np.cos(light.inner_cone))
        outer_cones[place] = np.cos(light.outer_cone)
    return LightRows(len(found), rows.tobytes(), outer_cones.tobytes())
