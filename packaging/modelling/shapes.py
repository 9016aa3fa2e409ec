"""Surfaces made of numbers: what is turned, blown up, bent and bevelled. In metres, y is up, +z is the front."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import reduce

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]
Indices = NDArray[np.int64]

WELD = 5
"""Vertices that agree in so many digits share a normal."""


@dataclass(frozen=True, eq=False)
class Shape:
    """A closed or open surface of n vertices.

    Attributes:
        positions: Shape (n, 3).
        normals: Shape (n, 3), of length 1.
        triangles: Shape (m, 3), counter-clockwise seen from outside.
        colours: Shape (n, 3), linear factors of the material's colour.
        texcoords: Shape (n, 2), or None.
    """

    positions: Array
    normals: Array
    triangles: Indices
    colours: Array
    texcoords: Array | None = None

    def moved(self, x: float = 0.0, y: float = 0.0, z: float = 0.0) -> "Shape":
        """Somewhere else."""
        return replace(self, positions=self.positions + np.array([x, y, z]))

    def scaled(self, x: float, y: float | None = None, z: float | None = None) -> "Shape":
        """By positive factors; one for all, or three."""
        factors = np.array([x, x if y is None else y, x if z is None else z])
        return replace(self, positions=self.positions * factors, normals=unit(self.normals / factors))

    def turned(self, axis: str, degrees: float) -> "Shape":
        """About an axis through the origin."""
        matrix = turning(axis, degrees).T
        return replace(self, positions=self.positions @ matrix, normals=self.normals @ matrix)

    def coloured(self, colours: Array | tuple[float, float, float]) -> "Shape":
        """With these factors in addition: one triple, or one for each vertex."""
        return replace(self, colours=self.colours * np.asarray(colours))

    def __add__(self, other: "Shape") -> "Shape":
        both = self.texcoords is not None and other.texcoords is not None
        return Shape(
            np.concatenate([self.positions, other.positions]),
            np.concatenate([self.normals, other.normals]),
            np.concatenate([self.triangles, other.triangles + len(self.positions)]),
            np.concatenate([self.colours, other.colours]),
            np.concatenate([self.texcoords, other.texcoords]) if both else None,
        )


def joined(shapes: Sequence[Shape]) -> Shape:
    """All of them as one."""
    return reduce(lambda one, other: one + other, shapes)


def unit(vectors: Array) -> Array:
    """Of length 1, along the last axis."""
    return vectors / np.maximum(np.sqrt((vectors * vectors).sum(axis=-1, keepdims=True)), 1e-12)


def turning(axis: str, degrees: float) -> Array:
    """Shape (3, 3), rows first."""
    c, s = np.cos(np.radians(degrees)), np.sin(np.radians(degrees))
    one, other = {"x": (1, 2), "y": (2, 0), "z": (0, 1)}[axis]
    matrix = np.eye(3)
    matrix[one, one] = matrix[other, other] = c
    matrix[other, one], matrix[one, other] = s, -s
    return matrix


def smooth(positions: Array, triangles: Indices) -> Shape:
    """Normals from the faces around, large ones first: bevels stay bevels and what is flat stays flat."""
    corners = positions[triangles]
    facing = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
    kept = (facing * facing).sum(axis=1) > 1e-18
    triangles, facing = triangles[kept], facing[kept]
    _, place = np.unique(np.round(positions, WELD) + 0.0, axis=0, return_inverse=True)
    place = place.ravel()
    sums = np.zeros((place.max() + 1, 3))
    for corner in range(3):
        for axis in range(3):
            sums[:, axis] += np.bincount(place[triangles[:, corner]], facing[:, axis], minlength=len(sums))
    return Shape(positions, unit(sums)[place], triangles, np.ones_like(positions))


def faceted(positions: Array, triangles: Indices) -> Shape:
    """Each triangle flat, with vertices of its own."""
    corners = positions[triangles]
    facing = unit(np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0]))
    flat = corners.reshape(-1, 3)
    return Shape(flat, np.repeat(facing, 3, axis=0), np.arange(len(flat)).reshape(-1, 3), np.ones_like(flat))


def lattice(rows: int, columns: int) -> Indices:
    """The triangles of a grid of points, row by row: outside is where columns by rows, as a cross product, points."""
    corner = (np.arange(rows - 1)[:, None] * columns + np.arange(columns - 1)).ravel()
    one = np.stack([corner, corner + 1, corner + columns + 1], axis=1)
    return np.concatenate([one, np.stack([corner, corner + columns + 1, corner + columns], axis=1)])


def sheet(points: Array) -> Shape:
    """The surface through a grid of points, shape (rows, columns, 3)."""
    rows, columns = points.shape[:2]
    return smooth(points.reshape(-1, 3), lattice(rows, columns))


def lathe(profile: Array | Sequence[tuple[float, float]], sides: int = 48) -> Shape:
    """What a profile of radii and heights, outside upward, turns to."""
    around = np.linspace(0, 2 * np.pi, sides + 1)
    radius, height = np.asarray(profile, float).T[:, :, None]
    points = np.stack([radius * np.sin(around), height + 0 * around, radius * np.cos(around)], axis=2)
    points[:, -1] = points[:, 0]
    return sheet(points)


def ball(x: float, y: float | None = None, z: float | None = None, rings: int = 16) -> Shape:
    """An ellipsoid with these half axes."""
    polar = np.linspace(0, np.pi, rings + 1)
    profile = np.stack([np.sin(polar), -np.cos(polar)], axis=1)
    profile[(0, -1), 0] = 0.0
    return lathe(profile, 2 * rings).scaled(x, y, z)


def ring(radius: float, thick: float, tall: float | None = None, sides: int = 48, steps: int = 12) -> Shape:
    """A torus about y; its section is an ellipse, half as thick as `thick`, half as tall as `tall`."""
    around = np.linspace(0, 2 * np.pi, steps + 1)
    section = np.stack([radius + thick * np.cos(around), (tall or thick) * np.sin(around)], axis=1)
    section[-1] = section[0]
    return lathe(section, sides)


def rounded(points: Sequence[tuple[float, ...]], radius: float, steps: int = 6, *, closed: bool = False) -> Array:
    """A polyline with rounded corners, each as far as its third number says, or `radius`, or there is room."""
    flat = np.array([point[:2] for point in points], float)
    reaches = [point[2] if len(point) > 2 else radius for point in points]
    found = [] if closed else [flat[:1]]
    t = np.linspace(0, 1, steps + 1)[:, None]
    for index in range(0 if closed else 1, len(flat) if closed else len(flat) - 1):
        before, here, after = flat[index - 1], flat[index], flat[(index + 1) % len(flat)]
        back, ahead = np.linalg.norm(before - here), np.linalg.norm(after - here)
        reach = min(reaches[index], 0.49 * back, 0.49 * ahead)
        start, end = here + (before - here) / back * reach, here + (after - here) / ahead * reach
        found.append((1 - t) ** 2 * start + 2 * t * (1 - t) * here + t**2 * end if reach > 0 else here[None])
    return np.concatenate(found if closed else [*found, flat[-1:]])


def spaced(outline: Array, count: int, *, closed: bool = True) -> Array:
    """So many points at even steps along a line."""
    line = np.concatenate([outline, outline[:1]]) if closed else outline
    along = np.concatenate([[0], np.cumsum(np.sqrt((np.diff(line, axis=0) ** 2).sum(axis=1)))])
    at = np.linspace(0, along[-1], count, endpoint=not closed)
    return np.stack([np.interp(at, along, line[:, axis]) for axis in range(line.shape[1])], axis=1)


def inflated(outline: Array, depth: float, rings: int = 14, flat: float = 0.0, back: float = 1.0) -> Shape:
    """A cushion: what an outline becomes when it is blown up.

    The square of its height solves Poisson's equation, as that of an ellipsoid does: round rims, soft ridges.

    Args:
        outline: Shape (n, 2), counter-clockwise; all of it can be seen from the origin.
        depth: Half its thickness where it is thickest.
        rings: Of vertices, from the middle out.
        flat: 0 for a balloon, towards 1 for a slab with rounded edges.
        back: The thickness of its back, of its front's.
    """
    count = len(outline)
    steps = np.sin(np.linspace(0, np.pi / 2, rings + 1))[1:]
    plane = np.concatenate([[[0, 0]], (steps[:, None, None] * outline).reshape(-1, 2)])
    beside = np.roll(np.arange(count), -1)
    fan = np.stack([np.zeros(count, int), 1 + np.arange(count), 1 + beside], axis=1)
    faces = [fan]
    for step in range(rings - 1):
        inner, outer = 1 + step * count, 1 + (step + 1) * count
        one = np.stack([inner + np.arange(count), outer + np.arange(count), outer + beside], axis=1)
        faces += [one, np.stack([inner + np.arange(count), outer + beside, inner + beside], axis=1)]
    triangles = np.concatenate(faces)
    height = np.sqrt(np.maximum(_poisson(plane, triangles, len(plane) - count), 0.0))
    height /= height.max()
    if flat > 0:
        sharp = 1 / (1.0001 - flat)
        height = np.tanh(sharp * height) / np.tanh(sharp)
    front = np.column_stack([plane, depth * height])
    behind = np.column_stack([plane, -depth * back * height])
    return smooth(np.concatenate([front, behind]), np.concatenate([triangles, triangles[:, ::-1] + len(plane)]))


def _poisson(plane: Array, triangles: Indices, inner: int) -> Array:
    """Finite elements: minus Laplace of u is 1 in the first `inner` vertices, and u is 0 at the others."""
    stiff, load = np.zeros((len(plane), len(plane))), np.zeros(len(plane))
    corners = plane[triangles]
    edges = [corners[:, (k + 2) % 3] - corners[:, (k + 1) % 3] for k in range(3)]
    area = np.abs(edges[0][:, 0] * edges[1][:, 1] - edges[0][:, 1] * edges[1][:, 0]) / 2
    for one in range(3):
        np.add.at(load, triangles[:, one], area / 3)
        for other in range(3):
            part = (edges[one] * edges[other]).sum(axis=1) / (4 * np.maximum(area, 1e-12))
            np.add.at(stiff, (triangles[:, one], triangles[:, other]), part)
    found = np.zeros(len(plane))
    found[:inner] = np.linalg.solve(stiff[:inner, :inner], load[:inner])
    return found


def shell(points: Array, thickness: float, edge: float = 0.18, *, closed: bool = False) -> Shape:
    """A sheet of some thickness with round edges: shape (rows, columns, 3), its outside as in `lattice`.

    Args:
        points: The middle of it.
        thickness: Away from the edges.
        edge: How far from them, of rows and of columns, it has its thickness.
        closed: Whether its last column is its first.
    """
    rows, columns = points.shape[:2]
    wrapped = np.concatenate([points[:, -2:-1], points, points[:, 1:2]], axis=1) if closed else points
    facing = unit(np.cross(np.gradient(wrapped, axis=1), np.gradient(wrapped, axis=0)))
    facing = facing[:, 1:-1] if closed else facing
    far = [np.minimum(at, at[::-1]) for at in (np.linspace(0, 1, rows), np.linspace(0, 1, columns))]
    far[1] = far[1] + closed
    inside = np.clip(np.minimum(far[0][:, None], far[1][None]) / edge, 0, 1)
    half = (thickness / 2 * np.sqrt(1 - (1 - inside) ** 2))[:, :, None]
    grid = lattice(rows, columns)
    both = np.concatenate([(points + half * facing).reshape(-1, 3), (points - half * facing).reshape(-1, 3)])
    return smooth(both, np.concatenate([grid, grid[:, ::-1] + rows * columns]))


def tube(path: Array, radii: Array | float, sides: int = 16) -> Shape:
    """A round rod along a path of shape (k, 3), its ends rounded."""
    ahead = unit(np.gradient(path, axis=0))
    thick = np.broadcast_to(np.asarray(radii, float), len(path))
    side = unit(np.cross(ahead[0], [0.3, 0.2, 0.9]))
    around = np.linspace(0, 2 * np.pi, sides + 1)[:, None]
    found = []
    cap = np.linspace(0, np.pi / 2, 5)[:-1]
    for index, (middle, along, radius) in enumerate(zip(path, ahead, thick, strict=True)):
        side = unit(side - along * (side @ along))
        circle = np.cos(around) * side + np.sin(around) * np.cross(along, side)
        circle[-1] = circle[0]
        ends = [(0.0, 1.0)]
        if index == 0:
            ends = [(-np.cos(a), np.sin(a)) for a in cap] + ends
        if index == len(path) - 1:
            ends = ends + [(np.cos(a), np.sin(a)) for a in cap[::-1]]
        found += [middle + radius * (out * along + wide * circle) for out, wide in ends]
    return sheet(np.array(found))


def disc(radius: float, dome: float = 0.0, sides: int = 48) -> Shape:
    """A round picture that faces +z, with texture coordinates; its middle lies `dome` before its rim."""
    across = np.concatenate([[0], np.sin(np.linspace(0, np.pi / 2, 9))[1:]])
    shape = lathe([(radius * part, -dome * part * part) for part in across[::-1]], sides).turned("x", 90)
    texcoords = np.stack([0.5 + shape.positions[:, 0] / (2 * radius), 0.5 - shape.positions[:, 1] / (2 * radius)], 1)
    return replace(shape.moved(z=dome), texcoords=np.clip(texcoords, 0, 1))


def lifted(shape: Shape, points: Array) -> Array:
    """Points of shape (k, 2) laid on the front of a cushion: shape (k, 3)."""
    front = shape.positions[shape.normals[:, 2] > 0.02]
    away = ((points[:, None] - front[None, :, :2]) ** 2).sum(axis=2)
    near = np.argsort(away, axis=1, kind="stable")[:, :6]
    weights = 1 / (np.take_along_axis(away, near, axis=1) + 1e-5)
    return np.column_stack([points, (front[near, 2] * weights).sum(axis=1) / weights.sum(axis=1)])


def softened(outline: Array, count: int, width: float) -> Array:
    """A closed outline at even steps, its corners rubbed off as far as a share of its length."""
    fine = spaced(outline, 720)
    away = np.minimum(np.arange(720), 720 - np.arange(720)) / 720
    kernel = np.exp(-0.5 * (away / width) ** 2)
    spectrum = np.fft.fft(kernel / kernel.sum())
    blurred = np.real(np.fft.ifft(np.fft.fft(fine, axis=0) * spectrum[:, None], axis=0))
    return spaced(blurred, count)


def box(x: float, y: float, z: float, radius: float, steps: int = 4) -> Shape:
    """A block with these half sides and rounded edges, around the origin."""
    half = np.array([x, y, z])
    bevel = 1 - np.tan(np.linspace(0, np.pi / 4, steps + 1))[::-1]
    found = []
    for axis in range(3):
        for sign in (-1.0, 1.0):
            first, second = ((axis + 1) % 3, (axis + 2) % 3)[:: int(sign)]
            ticks = [np.concatenate([-h + radius * bevel, (h - radius * bevel)[::-1]]) for h in half[[first, second]]]
            points = np.empty((len(ticks[1]), len(ticks[0]), 3))
            points[:, :, axis] = sign * half[axis]
            points[:, :, first], points[:, :, second] = ticks[0], ticks[1][:, None]
            inner = np.clip(points, radius - half, half - radius)
            found.append(inner + radius * unit(points - inner))
    grids = [points.reshape(-1, 3) for points in found]
    starts = np.cumsum([0, *(len(grid) for grid in grids)])
    triangles = [lattice(*points.shape[:2]) + start for points, start in zip(found, starts, strict=False)]
    return smooth(np.concatenate(grids), np.concatenate(triangles))
