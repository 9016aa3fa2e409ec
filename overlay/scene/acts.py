"""Acts: props on the stage, each from its entrance to its exit, as closed forms of a few remembered times. Pure.

A prop enters with a little too much swing, plays its clip, or turns and floats if it has none, and leaves within the
gift's duration. Where many were sent at once it comes with smaller ones around it. Where several gifts have one at once
they share the stage, and each is smaller.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from overlay.scene.aside import TitleBand, step_aside
from overlay.scene.models.instance import ModelInstance, camera_before, pixels_covered, shadow_under
from overlay.scene.models.model import Floats, Picture
from overlay.scene.models.motion import ENTER_SECS, angle_at, entering_size
from overlay.scene.models.prop import Prop
from overlay.scene.staging import Staging

EXIT_SECS: Final = 0.45
EXIT_PART: Final = 0.3
"""Of a gift's duration, at most: of the shortest, its exit is not all that is seen."""
BUMP_SECS: Final = 0.4
BUMP_SIZE: Final = 0.08
SIZE_ALONE, SIZE_AMONG = 0.78, 0.62
"""Of the canvas' shorter side, for the prop in the middle at the full amount."""
ROOM_ALONE, ROOM_AMONG = 0.8, 0.48
"""Of the canvas' width, at most."""
WIDEST, HIGHEST = 1.5, 1.5
"""What is wide or high may be so many times the side of its square, where it is alone and the canvas has room."""
LEAST_SIZE: Final = 0.7
MOST_ACTS: Final = 3
SHADOW: Final = 0.4

# Of copies: sideways and upwards in sizes of the one in the middle, and how large.
_ROW: Final = ((0.0, 0.0, 1.0), (-0.68, -0.06, 0.66), (0.68, -0.06, 0.66), (-1.14, -0.1, 0.46), (1.14, -0.1, 0.46))
_HEAP: Final = (*_ROW[:3], (-0.42, 0.6, 0.5), (0.42, 0.6, 0.5))
_WIDE: Final = 1.5
"""Widths to a height, from where on copies stand in a row."""
_COPIES_FROM: Final = ((0.9, 5), (0.3, 3))
"""From this quantity on, 0…1 and logarithmic, so many are seen."""

# Where several acts find room: sideways and upwards, of the canvas' longer side from its middle.
_SPOTS: Final = (0.0, -0.29, 0.29)
_SPOT_ROOM: Final = 0.3
"""What each of them has of that side, with all its copies: where few stand apart they may touch."""


@dataclass(frozen=True, slots=True, eq=False)
class Act:
    """One prop's life. Times are monotonic seconds.

    Attributes:
        cue_id: Whose it is.
        prop: What is shown.
        seed: Of its gift.
        amount: How large, 0…1.
        amount_before: How large it was before it grew, at ``bumped_secs``.
        entered_secs: When each copy came, the one in the middle first.
        leaves_secs: When it begins to leave; by `gone_secs` nothing is left.
        exit_secs: How long that takes.
        bumped_secs: When it last grew.
        spot: Which place of the stage.
        speed: Of all that moves.
        is_still: It fades where others swing.
        stands_aside: It is where a title leaves room as long as it is there: it does not move, and has one to itself.
        worn: Pictures that its materials wear.
        crowd: Whether it shares the stage with others, 0 or 1; None before it was told.
        crowd_before: As it was before ``crowded_secs``, 0…1.
        crowded_secs: When that changed.
    """

    cue_id: int
    prop: Prop
    seed: int
    amount: float
    entered_secs: tuple[float, ...]
    leaves_secs: float
    bumped_secs: float
    spot: int
    exit_secs: float = EXIT_SECS
    amount_before: float = 0.0
    speed: float = 1.0
    is_still: bool = False
    stands_aside: bool = False
    worn: tuple[tuple[str, Picture], ...] = ()
    crowd: float | None = None
    crowd_before: float = 0.0
    crowded_secs: float = -math.inf

    @property
    def gone_secs(self) -> float:
        """When it has left."""
        return self.leaves_secs + self.exit_secs

    def leave(self, now: float) -> "Act":
        """The same, leaving at once."""
        return replace(self, leaves_secs=min(self.leaves_secs, now))

    def grow(self, staging: Staging, now: float) -> "Act":
        """The same after more of its gift came: its duration counts from now."""
        more = max(copies_of(staging) - len(self.entered_secs), 0)
        return replace(
            self,
            amount=max(self.amount, staging.amount),
            amount_before=self.amount,
            entered_secs=(*self.entered_secs, *[now] * more),
            leaves_secs=max(self.leaves_secs, now + staging.duration_secs - self.exit_secs),
            bumped_secs=now,
            worn=staging.worn or self.worn,
        )

    def among(self, crowd: float, now: float) -> "Act":
        """The same, with others on the stage or without."""
        if crowd == self.crowd:
            return self
        before = crowd if self.crowd is None else self._crowding(now)
        return replace(self, crowd=crowd, crowd_before=before, crowded_secs=now)

    def instances(
        self, now: float, canvas_px: tuple[int, int], band: TitleBand | None = None
    ) -> tuple[ModelInstance, ...]:
        """What is drawn at ``now``, the farthest first, and beside a title."""
        secs = (now - self.entered_secs[0]) * self.speed
        pose = self.prop.rig.pose(self.prop.clip, secs % self.prop.clip_secs if self.prop.clip_secs else 0.0)
        world, (whole, room) = self._turned(secs), self._whole(now, canvas_px)
        shadow = shadow_under(self.prop.outline.box, world, SHADOW)
        camera = camera_before(self.prop.outline, room)
        covered = camera.covered(self.prop.box, world, shadow)
        rise, share = (0.0, 1.0) if band is None else self._aside(band, now, whole, room, canvas_px)
        frames, opacities = self._frames(now, whole * share, rise, secs, canvas_px)
        drawn = []
        for (x, y, side), opacity, view in zip(frames, opacities, camera.views(canvas_px, frames), strict=True):
            bounds = pixels_covered(covered, canvas_px, (x, y), (side, side))
            if bounds is not None and opacity > 0.0:
                one = ModelInstance(self.prop.model, pose, world, view, bounds, opacity, shadow, self.worn, self.seed)
                drawn.append(one)
        return tuple(drawn)

    def _frames(
        self, now: float, whole: float, rise: float, secs: float, canvas_px: tuple[int, int]
    ) -> tuple[list[tuple[float, float, float]], list[float]]:
        """Of each copy, the farthest first, the middle from the lower left, the side of its square, and its opacity."""
        presences = {entered_secs: self._presence(entered_secs, now) for entered_secs in set(self.entered_secs)}
        (x, y), hop = self._middle(canvas_px), self._hop(secs)
        floats = not self.is_still and self.prop.clip is None
        frames, opacities = list[tuple[float, float, float]](), list[float]()
        copies = enumerate(zip(self.entered_secs, _places(canvas_px), strict=False))
        for copy, (entered_secs, (across, up, share)) in reversed([*copies]):
            opacity, size = presences[entered_secs]
            lift = hop + 0.015 * math.sin(math.tau * (secs / 3.2 + 0.31 * copy)) if floats else hop
            frames.append((x + across * whole, y + rise + (up + lift) * whole, max(whole * share * size, 1.0)))
            opacities.append(opacity)
        return frames, opacities

    def beside(self, canvas_px: tuple[int, int]) -> tuple[float, float]:
        """How far from the middle of the canvas its place on the stage is, in fractions of the canvas."""
        away = _SPOTS[self.spot]
        return (away, 0.0) if canvas_px[0] >= canvas_px[1] else (0.0, away)

    def _presence(self, entered_secs: float, now: float) -> tuple[float, float]:
        """Opacity and size of a copy that came then."""
        entering = min((now - entered_secs) / ENTER_SECS, 1.0)
        leaving = min(max((now - self.leaves_secs) / self.exit_secs, 0.0), 1.0)
        opacity = min(entering * 3.0, 1.0) * (1.0 - leaving) ** 1.5
        if self.is_still:
            return min(opacity, entering), 1.0
        bump = math.sin(math.pi * min(max((now - self.bumped_secs) / BUMP_SECS, 0.0), 1.0))
        return opacity, entering_size(entering) * (1.0 - 0.35 * leaving**2) * (1.0 + BUMP_SIZE * bump)

    def _whole(self, now: float, canvas_px: tuple[int, int]) -> tuple[float, tuple[float, float]]:
        """The side of the middle one's square, before it swings, and how much room it has, in such sides."""
        grown = _eased((now - self.bumped_secs) / BUMP_SECS)
        amount = self.amount_before + (self.amount - self.amount_before) * grown
        width, height = canvas_px
        company = self._company(now)
        alone = min(SIZE_ALONE * min(canvas_px), ROOM_ALONE * width)
        among = min(SIZE_AMONG * min(canvas_px), ROOM_AMONG * width)
        side = alone + (among - alone) * company
        room = (1.0, 1.0)
        if self.spot == 0:  # the others stand too near the edges
            wide, high = min(WIDEST, ROOM_ALONE * width / alone), min(HIGHEST, SIZE_ALONE * height / alone)
            room = wide + (1.0 - wide) * company, high + (1.0 - high) * company
        crowd = self._crowding(now)
        if crowd > 0.0:
            spot = _SPOT_ROOM * max(canvas_px)
            across, up = self._extent(canvas_px)
            side += (min(side, spot / (across if width >= height else up)) - side) * crowd
            room = room[0] + (1.0 - room[0]) * crowd, room[1] + (1.0 - room[1]) * crowd
        return side * (LEAST_SIZE + (1.0 - LEAST_SIZE) * amount), room

    def _aside(
        self, band: TitleBand, now: float, whole: float, room: tuple[float, float], canvas_px: tuple[int, int]
    ) -> tuple[float, float]:
        """How much higher it stands for the sake of a title, in pixels, and how large it is there."""
        part = 1.0 if self.stands_aside else 0.0 if self.is_still else band.part
        if part <= 0.0:
            return 0.0, 1.0
        outline, places = self.prop.outline, _places(canvas_px)[: len(self.entered_secs)]
        half = outline.height(outline.distance(*room)) / 2
        reaches = [max(way * up + half * size for _, up, size in places) * whole for way in (1.0, -1.0)]
        (width, height), middle = canvas_px, self._middle(canvas_px)[1]
        # Where one stands above the other, each has a part of the canvas' height.
        crowd = self._crowding(now) if width < height else 0.0
        ends = [edge + (middle + way * _SPOT_ROOM * height / 2 - edge) * crowd for way, edge in ((-1, 0), (1, height))]
        rise, share = step_aside(band, (ends[0], ends[1]), middle, *reaches)
        return rise * part, 1.0 + (share - 1.0) * part

    def _company(self, now: float) -> float:
        """0 alone, 1 among others; those who came later make themselves felt by and by."""
        first, *others = self.entered_secs
        if not others:
            return 0.0
        return 1.0 if others[-1] == first else _eased((now - others[0]) / BUMP_SECS)

    def _crowding(self, now: float) -> float:
        """0 with the stage to itself, 1 among others; it makes room and takes it by and by."""
        if self.crowd is None:
            return 0.0
        return self.crowd_before + (self.crowd - self.crowd_before) * _eased((now - self.crowded_secs) / BUMP_SECS)

    def _extent(self, canvas_px: tuple[int, int]) -> tuple[float, float]:
        """How wide and high all copies are together, in sizes of the one in the middle."""
        places = _places(canvas_px)[: len(self.entered_secs)]
        sides = [(across + edge * size / 2, up + edge * size / 2) for across, up, size in places for edge in (-1, 1)]
        (left, low), (right, high) = (tuple(way(one[axis] for one in sides) for axis in (0, 1)) for way in (min, max))
        return right - left, high - low

    def _middle(self, canvas_px: tuple[int, int]) -> tuple[float, float]:
        """Of its place on the stage, from the lower left."""
        (width, height), (across, up) = canvas_px, self.beside(canvas_px)
        return (0.5 + across) * width, (0.52 + up) * height

    def _hop(self, secs: float) -> float:
        """How high it is after it came down, in sides of its square."""
        return 0.0 if self.is_still else 0.09 * abs(math.sin(math.pi * secs / 0.55)) * math.exp(-2.2 * secs)

    def _turned(self, secs: float) -> Floats:
        """World from model: turned about the upright axis through the middle of its box."""
        low, high = self.prop.outline.box
        x, z = float(low[0] + high[0]) / 2, float(low[2] + high[2]) / 2
        angle = 0.0 if self.is_still else angle_at(secs, twirls=self.prop.twirls)
        c, s = math.cos(angle), math.sin(angle)
        return np.array(
            [[c, 0, s, x - c * x - s * z], [0, 1, 0, 0], [-s, 0, c, z + s * x - c * z], [0, 0, 0, 1]], np.float32
        )


def enter(staging: Staging, prop: Prop, now: float, spot: int, *, speed: float, is_still: bool) -> Act:
    """A prop comes to the stage, and will have left it when its gift's duration is over.

    Args:
        staging: Of its cue.
        prop: What is shown.
        now: When it comes.
        spot: Which place of the stage it takes.
        speed: Of all that moves.
        is_still: Whether it fades where others swing.
    """
    exit_secs = min(EXIT_SECS, EXIT_PART * staging.duration_secs)
    return Act(
        cue_id=staging.cue_id,
        prop=prop,
        seed=staging.seed,
        amount=staging.amount,
        entered_secs=(now,) * copies_of(staging),
        leaves_secs=now + staging.duration_secs - exit_secs,
        bumped_secs=-math.inf,
        spot=spot,
        exit_secs=exit_secs,
        speed=speed,
        is_still=is_still,
        stands_aside=is_still and staging.title is not None,
        worn=staging.worn,
    )


def sharing_the_stage(acts: Mapping[int, Act], now: float) -> dict[int, Act]:
    """The acts that are not gone, each told whether others play as well."""
    acts = {cue_id: act for cue_id, act in acts.items() if act.gone_secs > now}
    crowd = 1.0 if sum(act.leaves_secs > now for act in acts.values()) > 1 else 0.0
    # Who leaves makes room from that moment on, whenever somebody looks.
    left_secs = max((act.leaves_secs for act in acts.values() if act.leaves_secs <= now), default=now)
    moment = now if crowd else left_secs
    return {cue_id: act.among(crowd, moment) if act.leaves_secs > now else act for cue_id, act in acts.items()}


def copies_of(staging: Staging) -> int:
    """How many are seen where so many were sent."""
    return next((copies for quantity, copies in _COPIES_FROM if staging.quantity >= quantity), 1)


def free_spot(acts: Sequence[Act]) -> int:
    """The place on the stage that is to be taken next."""
    taken = {act.spot for act in acts}
    return next((spot for spot in range(len(_SPOTS)) if spot not in taken), 0)


def _places(canvas_px: tuple[int, int]) -> tuple[tuple[float, float, float], ...]:
    return _ROW if canvas_px[0] >= _WIDE * canvas_px[1] else _HEAP


def _eased(part: float) -> float:
    part = min(max(part, 0.0), 1.0)
    return part * part * (3.0 - 2.0 * part)
