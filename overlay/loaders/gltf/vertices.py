"""What a file leaves to whoever shows it: lists from strips and fans, flat normals, tangents. Arrays in, arrays out."""

from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from overlay.scene.models.model import Floats

Indices = NDArray[np.uint32]
Rows = NDArray[np.int64]

POINTS, LINES, LINE_LOOP, LINE_STRIP, TRIANGLES, TRIANGLE_STRIP, TRIANGLE_FAN = range(7)
"""Primitive modes (specification, section 3.7.2.1)."""

_TINY: Final = 1e-20


def as_list(indices: Indices, mode: int) -> Indices:
    """The same points, lines or triangles as a list; what is left over at the end makes nothing.

    Args:
        indices: Shape (m,).
        mode: One of the seven.
    """
    count = len(indices)
    if mode in {POINTS, LINES, TRIANGLES}:
        size = {POINTS: 1, LINES: 2, TRIANGLES: 3}[mode]
        return indices[: count // size * size]
    if mode == LINE_LOOP:
        return np.stack((indices, np.roll(indices, -1)), axis=1).ravel()[: 2 * count if count > 1 else 0]
    if mode == LINE_STRIP:
        return np.stack((indices[:-1], indices[1:]), axis=1).ravel()
    if count < 3:
        return indices[:0]
    if mode == TRIANGLE_FAN:
        first = np.full(count - 2, indices[0], dtype=np.uint32)
        return np.stack((indices[1:-1], indices[2:], first), axis=1).ravel()
    odd = (np.arange(count - 2) & 1).astype(bool)  # every other triangle of a strip runs the other way around
    second, third = np.where(odd, indices[2:], indices[1:-1]), np.where(odd, indices[1:-1], indices[2:])
    return np.stack((indices[:-2], second, third), axis=1).ravel()


def unit(vectors: NDArray[Any], otherwise: tuple[float, ...]) -> Floats:
    """Rows of length 1; those of no length become another one."""
    found = np.asarray(vectors, dtype=np.float64)
    lengths = np.sqrt(np.einsum("ij,ij->i", found, found))[:, None]
    return np.where(lengths > _TINY, found / np.maximum(lengths, _TINY), np.array(otherwise)).astype(np.float32)


def is_unit(vectors: Floats) -> bool:
    """Whether all rows have length 1 already, as near as half precision."""
    with np.errstate(over="ignore"):  # what is so long is not of length 1 either
        lengths = np.einsum("ij,ij->i", vectors, vectors)
    return bool((np.abs(lengths - 1.0) < 1e-3).all())


def flat_normals(positions: Floats, indices: Indices) -> Floats:
    """Shape (m, 3): each triangle's own normal, once for each of its corners.

    Args:
        positions: Shape (n, 3).
        indices: Shape (m,), a list of triangles.
    """
    corners = positions[indices].reshape(-1, 3, 3).astype(np.float64)
    normals = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    return np.repeat(unit(normals, (0.0, 0.0, 1.0)), 3, axis=0)


def handedness(texcoords: Floats, indices: Indices) -> NDArray[np.bool_]:
    """Shape (m / 3,): which triangles show their texture mirrored."""
    first, second, third = np.moveaxis(texcoords[indices].reshape(-1, 3, 2).astype(np.float64), 1, 0)
    edge, other = second - first, third - first
    return edge[:, 0] * other[:, 1] > edge[:, 1] * other[:, 0]  # v runs down


def parted(indices: Indices, is_mirrored: NDArray[np.bool_], count: int) -> tuple[Rows, Indices] | None:
    """Part the vertices that mirrored and other triangles share, for a tangent has one handedness.

    Args:
        indices: Shape (m,), a list of triangles.
        is_mirrored: Shape (m / 3,).
        count: Of vertices.

    Returns:
        Which old vertex each new one is, and the new indices; None where nothing is shared.
    """
    corners = np.repeat(is_mirrored, 3)
    in_one, in_other = np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
    in_one[indices[corners]], in_other[indices[~corners]] = True, True
    shared = np.flatnonzero(in_one & in_other)
    if not len(shared):
        return None
    copies = np.arange(count, dtype=np.uint32)
    copies[shared] = count + np.arange(len(shared), dtype=np.uint32)
    return np.concatenate((np.arange(count), shared)), np.where(corners, copies[indices], indices)


def tangents(positions: Floats, normals: Floats, texcoords: Floats, indices: Indices) -> Floats:
    """Shape (n, 4): along +u, weighted by the angle at each corner as MikkTSpace does; w is the bitangent's sign.

    Args:
        positions: Shape (n, 3), as are the normals.
        normals: Of length 1.
        texcoords: Shape (n, 2); no vertex is shared by triangles of both handednesses.
        indices: Shape (m,), a list of triangles.
    """
    count = len(positions)
    corners, sides = positions[indices].reshape(-1, 3, 3).astype(np.float64), np.zeros((count, 3))
    flat = texcoords[indices].reshape(-1, 3, 2).astype(np.float64)
    edge, other = corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]
    along, across = flat[:, 1] - flat[:, 0], flat[:, 2] - flat[:, 0]
    is_mirrored = handedness(texcoords, indices)
    sign = np.where(is_mirrored, 1.0, -1.0)[:, None]
    direction = (edge * across[:, 1:] - other * along[:, 1:]) * sign
    for corner in range(3):
        rows = indices[corner::3]
        one = corners[:, (corner + 1) % 3] - corners[:, corner]
        two = corners[:, (corner + 2) % 3] - corners[:, corner]
        lengths = np.sqrt((one * one).sum(1) * (two * two).sum(1))
        angles = np.arccos(np.clip((one * two).sum(1) / np.maximum(lengths, _TINY), -1.0, 1.0))
        normal = normals[rows]
        flattened = direction - normal * (normal * direction).sum(1, keepdims=True)
        weighted = unit(flattened, (0.0, 0.0, 0.0)) * angles[:, None]
        for axis in range(3):
            sides[:, axis] += np.bincount(rows, weighted[:, axis], minlength=count)
    sides -= normals * (normals * sides).sum(1, keepdims=True)
    lost = (sides * sides).sum(1) < 1e-12
    sides[lost] = _any_side(normals[lost])
    found = np.empty((count, 4), dtype=np.float32)
    found[:, :3] = unit(sides, (1.0, 0.0, 0.0))
    found[:, 3] = 1.0
    found[indices[np.repeat(is_mirrored, 3)], 3] = -1.0
    return found


def _any_side(normals: Floats) -> NDArray[np.float64]:
    """A vector across each normal."""
    axes = np.where(np.abs(normals[:, :1]) < 0.9, np.array([1.0, 0.0, 0.0]), np.array([0.0, 1.0, 0.0]))
    across: NDArray[np.float64] = axes - normals * (normals * axes).sum(1, keepdims=True)
    return across
