"""The signs at any moment: they fade in and out, bars fill up, and one title at a time. Times are monotonic seconds.

Each is a closed form of a few remembered times, so a board that rests costs nothing and asks for no frame.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from overlay.scene.aside import TitleBand
from overlay.scene.easing import ease_in_out, ease_out
from overlay.scene.signs.signs import Board, GoalContent, SignContent, SignPose, board_of
from overlay.scene.signs.standing import Place, placed, title_edges, title_place, yields_to_title
from overlay.scene.staging import GiftTitle, TitleContent
from overlay.scene.themes.grid import LANE_PITCH, STANDARD, Arrangement, grid_of
from overlay.scene.themes.theme import DARK, Motion

FILL_SECS = 0.8
TITLE_AFTER_SECS = 0.2
"""The banner comes first: both at once would be more than a frame has time for."""
TITLE_REST_SECS = 2.0
"""Between two titles, in a rush."""


@dataclass(frozen=True, slots=True)
class _Sign:
    """One that stands there since `entered_secs`. Its bar was `part_before` full at `filled_secs`, and fills up."""

    content: SignContent
    entered_secs: float
    leaves_secs: float = math.inf
    part_before: float = 0.0
    filled_secs: float = -math.inf
    fade_secs: float = DARK.motion.fade_secs

    def alpha(self, now: float) -> float:
        entered = ease_out((now - self.entered_secs) / self.fade_secs)
        return entered * (1.0 - ease_in_out((now - self.leaves_secs) / self.fade_secs))

    def part(self, now: float) -> float:
        if not isinstance(self.content, GoalContent):
            return 0.0
        return self.part_before + (self.content.part - self.part_before) * ease_out(
            (now - self.filled_secs) / FILL_SECS
        )

    def moves_until(self) -> float:
        if self.leaves_secs < math.inf:
            return self.leaves_secs + self.fade_secs
        return max(self.entered_secs + self.fade_secs, self.filled_secs + FILL_SECS)


@dataclass(frozen=True, slots=True)
class _Title:
    content: TitleContent
    entered_secs: float
    motion: Motion

    @property
    def gone_secs(self) -> float:
        return self.entered_secs + 2 * self.motion.title_fade_secs + self.motion.title_hold_secs

    def alpha(self, now: float) -> float:
        fade_secs = self.motion.title_fade_secs
        entered = ease_in_out((now - self.entered_secs) / fade_secs)
        return entered * (1.0 - ease_in_out((now - self.gone_secs + fade_secs) / fade_secs))


class SignStage:
    """What stands there, what is leaving, and the title."""

    def __init__(self) -> None:
        self.is_still = False
        """Bars are full at once and titles fade in where they stand."""
        self._arrangement = STANDARD
        self._lanes = Board().lanes
        self._layout: tuple[tuple[int, int], list[tuple[SignContent, Place]]] | None = None
        self._signs: dict[type[SignContent], _Sign] = {}  # one of a kind
        self._leaving: dict[type[SignContent], _Sign] = {}
        self._titles: list[_Title] = []  # the one that shows, and perhaps the next

    def arrange(self, arrangement: Arrangement) -> None:
        """Stand, move and fade like this from now on."""
        self._arrangement, self._layout = arrangement, None

    def show_board(self, board: Board, now: float) -> None:
        """Let this stand there from now on."""
        self._layout, self._lanes, before = None, board.lanes, self._signs
        wished = [board.goal, board.stream, board.leaders, board.ticker]
        self._signs = {type(content): self._changed(content, now) for content in wished if content is not None}
        for kind in before.keys() - self._signs.keys():
            self._leaving[kind] = replace(before[kind], leaves_secs=now)

    def show_title(self, content: TitleContent, now: float) -> None:
        """Show a title, unless one shows or has just gone: then what is worth more comes after it, all else never."""
        titles = [title for title in self._titles if title.gone_secs + TITLE_REST_SECS > now]
        titles = titles[1:] if len(titles) > 1 and titles[1].entered_secs <= now else titles
        if not titles:
            titles = [_Title(content, now + TITLE_AFTER_SECS, self._motion)]
        elif _worth(content) > _worth(titles[-1].content):
            titles[1:] = [_Title(content, max(now + TITLE_AFTER_SECS, titles[0].gone_secs), self._motion)]
        self._titles = titles

    def clear(self) -> None:
        """Be empty at once."""
        self._signs, self._leaving, self._titles, self._layout = {}, {}, [], None

    def poses(self, now: float, canvas_px: tuple[int, int]) -> tuple[SignPose, ...]:
        """What is to be drawn, in order."""
        self._forget_leaving(now)
        title = next((title for title in self._titles if title.entered_secs < now < title.gone_secs), None)
        veil = 0.0 if title is None else title.alpha(now)
        place = None if veil <= 0.0 else title_place(canvas_px, self._arrangement)
        poses = []
        for pose, its_place in self._standing(now, canvas_px):
            is_veiled = place is not None and yields_to_title(pose.content, its_place, place)
            poses.append(replace(pose, alpha=pose.alpha * (1.0 - veil)) if is_veiled else pose)
        if title is not None and veil > 0.0:
            poses.append(self._title_pose(title, now, canvas_px))
        return tuple(pose for pose in poses if pose.alpha > 0.0)

    def title_band(self, now: float, canvas_px: tuple[int, int]) -> TitleBand | None:
        """Where a title stands, and how much of one is there; None where none is, unless what is still waits for it."""
        part = max((title.alpha(now) for title in self._titles), default=0.0)
        return None if part <= 0.0 and not self.is_still else self._band(canvas_px, part)

    def band_to_come(self, content: TitleContent | None, canvas_px: tuple[int, int]) -> TitleBand | None:
        """Where this title stands or will stand; None if it does not."""
        return self._band(canvas_px, 1.0) if any(title.content is content for title in self._titles) else None

    def _band(self, canvas_px: tuple[int, int], part: float) -> TitleBand:
        grid = grid_of(self._arrangement, canvas_px)
        low, high = (edge * grid.scale for edge in title_edges(canvas_px, self._arrangement))
        banner_px = 0.0 if grid.is_wide or not grid.grows_up else (grid.stack_point[1] + LANE_PITCH) * grid.scale
        return TitleBand(low, high, part, banner_px if banner_px < low else 0.0)

    def next_change_secs(self, now: float) -> float:
        """When it looks different next: ``now`` while something moves, infinity if nothing will."""
        if any(sign.moves_until() > now for sign in (*self._signs.values(), *self._leaving.values())):
            return now
        return min((self._title_change(title, now) for title in self._titles), default=math.inf)

    def _changed(self, content: SignContent, now: float) -> _Sign:
        """A sign that says something else now, or one that is new."""
        self._leaving.pop(type(content), None)
        before = self._signs.get(type(content))
        if before is None:
            filled_secs = -math.inf if self.is_still else now
            return _Sign(content, now, filled_secs=filled_secs, fade_secs=self._motion.fade_secs)
        if not isinstance(content, GoalContent) or not isinstance(before.content, GoalContent):
            return replace(before, content=content)
        if content.part == before.content.part:
            return replace(before, content=content)
        filled_secs = -math.inf if self.is_still else now
        return replace(before, content=content, part_before=before.part(now), filled_secs=filled_secs)

    def _standing(self, now: float, canvas_px: tuple[int, int]) -> Iterator[tuple[SignPose, Place]]:
        """Those that leave keep their room until they are gone, so that no other jumps meanwhile."""
        signs = self._leaving | self._signs
        if self._layout is None or self._layout[0] != canvas_px:
            board = board_of((sign.content for sign in signs.values()), self._lanes)
            self._layout = canvas_px, placed(board, canvas_px, self._arrangement)
        for content, place in self._layout[1]:
            sign = signs[type(content)]
            yield self._pose(content, place, canvas_px, sign.alpha(now), sign.part(now)), place

    def _forget_leaving(self, now: float) -> None:
        gone = [kind for kind, sign in self._leaving.items() if sign.moves_until() <= now]
        for kind in gone:
            del self._leaving[kind]
            self._layout = None

    def _title_pose(self, title: _Title, now: float, canvas_px: tuple[int, int]) -> SignPose:
        place = title_place(canvas_px, self._arrangement)
        part = ease_out((now - title.entered_secs) / title.motion.title_fade_secs)
        rise = 0.0 if self.is_still else title.motion.title_rise * (1.0 - part)
        return self._pose(title.content, replace(place, y=place.y - rise), canvas_px, title.alpha(now), 0.0)

    def _pose(
        self, content: SignContent, place: Place, canvas_px: tuple[int, int], alpha: float, part: float
    ) -> SignPose:
        scale = grid_of(self._arrangement, canvas_px).scale
        return SignPose(content, (place.x * scale, place.y * scale), place.pivot, place.width, scale, alpha, part)

    @property
    def _motion(self) -> Motion:
        return self._arrangement.theme.motion

    @staticmethod
    def _title_change(title: _Title, now: float) -> float:
        """It fades in, rests, and fades out."""
        rests_secs = title.entered_secs + title.motion.title_fade_secs
        if now >= title.gone_secs:
            return math.inf
        if now < title.entered_secs:
            return title.entered_secs
        leaves_secs = title.gone_secs - title.motion.title_fade_secs
        return leaves_secs if rests_secs <= now < leaves_secs else now


def _worth(content: TitleContent) -> int:
    """A goal is reached once only: no gift takes its title."""
    return content.banner.tier if isinstance(content, GiftTitle) else 4
