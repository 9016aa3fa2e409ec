"""A clip's channels, many sampled at once: what shares its keys is one track; too many tracks are baked to one grid.

Interpolation after glTF 2.0, appendix C. Pure.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from overlay.scene.models.model import AnimationClip, Channel, Floats, Interpolation, Path

MOST_EXACT_TRACKS = 6
"""A clip that would take more is sampled at `BAKED_HZ` beforehand: each track costs some 15 µs a frame."""
BAKED_HZ = 60.0
MOST_BAKED_KEYS = 3600
MOST_BAKED_NUMBERS = 2_000_000
"""Of one track: where thousands of nodes move for a minute, it has fewer keys instead."""

EVEN_MOMENTS, OTHER_MOMENTS = 24, 24

_LEAST_ANGLE = 1e-3
"""Below it, sines of parts of an angle are in proportion to the parts: no special case, and no division by zero."""


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """Channels of one path, with the same keys.

    Attributes:
        path: What moves.
        nodes: Shape (c,): of which node.
        interpolation: Between the keys.
        times: Shape (k,), seconds, at least two.
        values: Shape (k, c, width).
        ends: The same shape: where the way from each key leads. A rotation's may be the negative of the next key's
            quaternion, so that the way is the short one.
        angles: Shape (k - 1, c, 1): of linear rotations, between the quaternions of two keys, half of what is turned.
        tangents: Shape (2, k, c, width): of cubic ones, those that arrive and those that leave.
    """

    path: Path
    nodes: NDArray[np.intp]
    interpolation: Interpolation
    times: Floats
    values: Floats
    ends: Floats
    angles: Floats | None = None
    tangents: Floats | None = None

    def at(self, secs: Floats) -> Floats:
        """Values at moments of shape (t,), held before the first key and after the last: shape (t, c, width)."""
        times = self.times
        index = np.clip(np.searchsorted(times, secs, side="right") - 1, 0, len(times) - 2)
        start, step = times[index], times[index + 1] - times[index]
        part = np.clip((secs - start) / np.maximum(step, 1e-9), 0.0, 1.0).astype(np.float32)[:, None, None]
        before, after = self.values[index], self.ends[index + 1]
        if self.interpolation == "step":
            return np.where(part < 1.0, before, after)
        if self.tangents is not None:
            leaving, arriving = self.tangents[1, index], self.tangents[0, index + 1]
            return self._spline(part, step.astype(np.float32)[:, None, None], before, leaving, after, arriving)
        if self.angles is not None:
            angle = self.angles[index]
            mixed: Floats = (np.sin((1.0 - part) * angle) * before + np.sin(part * angle) * after) / np.sin(angle)
            return mixed
        moved: Floats = before + part * (after - before)
        return moved

    def _spline(
        self, part: Floats, step: Floats, before: Floats, leaving: Floats, after: Floats, arriving: Floats
    ) -> Floats:
        square, cube = part * part, part * part * part
        mixed: Floats = (
            (2 * cube - 3 * square + 1) * before
            + step * (cube - 2 * square + part) * leaving
            + (3 * square - 2 * cube) * after
            + step * (cube - square) * arriving
        )
        return _normalised(mixed) if self.path == "rotation" else mixed


def tracks_of(clip: AnimationClip) -> tuple[Track, ...]:
    """Put together what can be sampled together."""
    tracks = tuple(track_of(channels) for channels in _alike(clip.channels))
    if len(tracks) <= MOST_EXACT_TRACKS:
        return tracks
    by_width: defaultdict[tuple[Path, int], list[Track]] = defaultdict(list)
    for track in tracks:
        by_width[track.path, track.values.shape[2]].append(track)
    return tuple(_baked(group, _grid(group, clip.duration_secs)) for group in by_width.values())


def telling_moments(clip: AnimationClip) -> Floats:
    """Moments of a clip, rising, that tell how far it reaches: even ones, keys, and those of the farthest values."""
    even = np.linspace(0.0, clip.duration_secs, EVEN_MOMENTS, dtype=np.float32)
    keys = np.unique(np.concatenate([channel.times for channel in clip.channels] or [even]))
    some = keys[np.linspace(0, len(keys) - 1, min(len(keys), OTHER_MOMENTS)).astype(int)]
    found = [even, some, *(_farthest(channel) for channel in _widest(clip.channels))]
    return np.unique(np.concatenate(found).astype(np.float32))


def _widest(channels: Iterable[Channel]) -> list[Channel]:
    """Those that go farthest, of what a place or a shape has; how far a turn reaches, only its pose tells."""
    reaching = [channel for channel in channels if channel.path != "rotation" and channel.values.size]
    return sorted(reaching, key=lambda channel: -float(np.ptp(_points(channel), axis=0).max()))[: OTHER_MOMENTS // 6]


def _farthest(channel: Channel) -> Floats:
    points = _points(channel)[:, :3]
    times: Floats = channel.times[np.concatenate([points.argmin(axis=0), points.argmax(axis=0)])]
    return times


def _points(channel: Channel) -> Floats:
    return channel.values[:, 1] if channel.interpolation == "cubic" else channel.values


def _alike(channels: Iterable[Channel]) -> Iterable[list[Channel]]:
    groups: defaultdict[Any, list[Channel]] = defaultdict(list)
    for channel in channels:
        key = (channel.path, channel.interpolation, channel.values.shape[-1], channel.times.tobytes())
        groups[key].append(channel)
    return groups.values()


def track_of(channels: list[Channel]) -> Track:
    """Channels of one path with the same keys as one track."""
    first = channels[0]
    values = np.stack([channel.values for channel in channels], axis=1).astype(np.float32)
    times = first.times.astype(np.float32)
    if len(times) == 1:  # a pose: the same before and after
        times, values = np.array([times[0], times[0] + 1.0], np.float32), np.repeat(values, 2, axis=0)
    nodes = np.array([channel.node for channel in channels], np.intp)
    if first.interpolation == "cubic":
        tangents = np.stack([values[:, :, 0], values[:, :, 2]])
        if len(first.times) == 1:
            tangents = np.zeros_like(tangents)
        points = np.ascontiguousarray(values[:, :, 1])
        return Track(first.path, nodes, "cubic", times, points, points, tangents=tangents)
    return _straight(first.path, nodes, first.interpolation, times, values)


def _straight(path: Path, nodes: NDArray[np.intp], how: Interpolation, times: Floats, values: Floats) -> Track:
    if path != "rotation" or how != "linear":
        return Track(path, nodes, how, times, values, values)
    cosines = np.einsum("kcw,kcw->kc", values[:-1], values[1:])[:, :, None]
    ends = values.copy()
    ends[1:] *= np.where(cosines < 0.0, -1.0, 1.0)
    angles = np.maximum(np.arccos(np.clip(np.abs(cosines), 0.0, 1.0)), _LEAST_ANGLE)
    return Track(path, nodes, how, times, values, ends, angles=angles.astype(np.float32))


def _grid(tracks: list[Track], secs: float) -> Floats:
    """When tracks are sampled beforehand."""
    numbers = sum(track.values[0].size for track in tracks)
    most = max(min(MOST_BAKED_KEYS, MOST_BAKED_NUMBERS // max(numbers, 1)), 1)
    count = int(np.clip(np.ceil(secs * BAKED_HZ), 1, most)) + 1
    return np.linspace(0.0, max(secs, 1e-6), count, dtype=np.float32)


def _baked(tracks: list[Track], times: Floats) -> Track:
    values = np.concatenate([track.at(times) for track in tracks], axis=1)
    return _straight(tracks[0].path, np.concatenate([track.nodes for track in tracks]), "linear", times, values)


def _normalised(quaternions: Floats) -> Floats:
    unit: Floats = quaternions / np.maximum(np.linalg.norm(quaternions, axis=-1, keepdims=True), 1e-9)
    return unit
