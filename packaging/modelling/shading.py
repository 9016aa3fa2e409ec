"""Colours, and the darkness where little light comes to: baked into the vertices, for the renderer knows only a sky."""

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from modelling.shapes import Array, Shape

DISCS = 1600


def linear(colour: str) -> tuple[float, float, float]:
    """Of sRGB in hexadecimal digits."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4))
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return red, green, blue


def between(low: str, high: str, share: Array) -> Array:
    """Shape (n, 3): from one colour to the other as the share goes from 0 to 1, of shape (n,)."""
    part = np.clip(share, 0, 1)[:, None]
    return np.array(linear(low)) * (1 - part) + np.array(linear(high)) * part


def sheltered(
    shapes: Sequence[Shape],
    among: Sequence[Shape] = (),
    strength: float = 1.0,
    dark: tuple[float, float, float] = (0.25, 0.22, 0.3),
) -> list[Shape]:
    """The shapes, darker where they and what is among them are in each other's way.

    Every triangle is a small disc that takes light from every vertex it faces.

    Args:
        shapes: Where they stand in the model.
        among: What throws shade too.
        strength: How much.
        dark: What is left of each colour in the darkest corner.
    """
    corners = np.concatenate([shape.positions[shape.triangles] for shape in (*shapes, *among)])
    middles = corners.mean(axis=1)
    facing = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]) / 2
    areas = np.sqrt((facing * facing).sum(axis=1))
    # Some thousand discs tell as much as all of them: each then stands for its neighbours too.
    step = max(len(areas) // DISCS, 1)
    middles, facing, areas = middles[::step], facing[::step] * step, areas[::step] * step
    facing = facing / np.maximum(areas, 1e-12)[:, None]
    found = []
    for shape in shapes:
        taken = np.concatenate(
            [_taken(*part, middles, facing, areas) for part in _chunks(shape.positions, shape.normals)]
        )
        share = np.clip(strength * taken, 0, 1)[:, None]
        found.append(replace(shape, colours=shape.colours * (1 - share * (1 - np.array(dark)))))
    return found


def _chunks(positions: Array, normals: Array, size: int = 80) -> list[tuple[Array, Array]]:
    return [(positions[at : at + size], normals[at : at + size]) for at in range(0, len(positions), size)]


def _taken(positions: Array, normals: Array, middles: Array, facing: Array, areas: Array) -> Array:
    """How much of each vertex' sky the discs cover, 0…1 and more."""
    squares = (positions**2).sum(1)[:, None] + (middles**2).sum(1) - 2 * positions @ middles.T
    squares = np.maximum(squares, 1e-8)
    distances = np.sqrt(squares)
    above = np.maximum(normals @ middles.T - (normals * positions).sum(1)[:, None], 0) / distances
    towards = np.maximum(positions @ facing.T - (facing * middles).sum(1), 0) / distances
    # A disc's own neighbours lie in its plane and count for nothing; far ones fade, for light comes round them.
    return (above * towards * areas / (np.pi * squares + areas) / (1 + 6 * squares)).sum(axis=1)
