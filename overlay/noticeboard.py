"""What stands on the canvas besides gifts: from the stream's status and the session's sums to a board. Pure.

The engine is the authority on the goal (decision S2); on who gave how much, we are. What is known outlives every
connection. A board is told when it is another one than before, and in a rush a few times a second at most.
"""

import math
from collections.abc import Callable
from typing import Final
from zlib import crc32

from overlay.casting import gift_title_and_accent, hue_of
from overlay.commands import Celebrate, ShowBoard
from overlay.playback.assets import picture_of
from overlay.playback.tally import Giver, Recent, Tally
from overlay.protocol.messages import Goal, StatusPayload
from overlay.protocol.names import clean_label, monogram
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.signs.signs import (
    Board,
    BoardChoice,
    GoalContent,
    LatestGift,
    Leader,
    LeaderboardContent,
    StreamContent,
    TickerContent,
)
from overlay.scene.signs.standing import MOST_ROWS
from overlay.scene.staging import GoalTitle, Staging

BOARD_EVERY_SECS: Final = 0.25
BOARD_AFTER_SECS: Final = 0.1
"""A gift's banner is painted first: both in one frame would be more than it has time for."""
CELEBRATION_CUE: Final = 0
"""The scheduler's cues begin with 1."""
CELEBRATION: Final = "confetti"
CELEBRATION_SECS: Final = 4.0
CELEBRATION_AMOUNT: Final = 0.8
GOLD: Final = "#ffc44d"
LONGEST_DESCRIPTION: Final = 80
LONGEST_KIND: Final = 24
MOST_GOALS: Final = 1_000
"""Remembered as celebrated; an engine chooses how many there are."""


class Noticeboard:
    """Is told the stream's status, and asked for the board."""

    def __init__(
        self,
        choice: BoardChoice,
        tally: Tally,
        catalogue: Catalogue,
        lanes: int,
        was_seen: Callable[[str], bool] = lambda _mark: False,
    ) -> None:
        self._choice = choice
        self._tally = tally
        self._catalogue = catalogue
        self._lanes = lanes
        self._status: StatusPayload | None = None
        self._was_seen = was_seen
        self._celebrated: dict[tuple[str, float, str], None] = {}
        self._is_held = False
        self._put_off: list[Celebrate] = []
        self._posted = ShowBoard(Board(lanes=lanes))
        self._looked_at = self._made_of  # what the posted board was made of
        self._looked_secs = -math.inf
        self._due_secs: float | None = None

    def hear(self, status: StatusPayload) -> tuple[Celebrate, ...]:
        """The stream's status; what is to be seen at once, where it says for the first time that a goal was reached."""
        self._status = status
        goal = status.current_goal
        if goal is None or not self._choice.goal or not _content(goal).is_reached:
            return ()
        key = goal.type, goal.target, goal.description
        if key in self._celebrated:
            return ()
        self._celebrated[key] = None
        if len(self._celebrated) > MOST_GOALS:
            del self._celebrated[next(iter(self._celebrated))]
        mark = _mark_of(status, goal)
        if mark and self._was_seen(mark):  # an earlier run celebrated it, in this very stream
            return ()
        celebration = Celebrate(self._celebration(goal), mark)
        if not self._is_held:
            return (celebration,)
        self._put_off.append(celebration)
        return ()

    def hold(self, until_secs: float | None) -> tuple[Celebrate, ...]:
        """Nothing may be seen until then; None: it may again, and so what was put off is to be seen now."""
        self._is_held = until_secs is not None
        if self._is_held:
            return ()
        put_off, self._put_off = tuple(self._put_off), []
        return put_off

    def choose(self, choice: BoardChoice, lanes: int) -> None:
        """Let these signs stand beside so many banners from now on; the next board tells."""
        self._choice, self._lanes = choice, lanes

    def take(self, now: float) -> tuple[ShowBoard, ...]:
        """The board, where it is to be another one now."""
        if self._made_of == self._looked_at:
            self._due_secs = None
            return ()
        if self._due_secs is None:
            self._due_secs = max(now + BOARD_AFTER_SECS, self._looked_secs + BOARD_EVERY_SECS)
        if now < self._due_secs:
            return ()
        self._looked_at, self._looked_secs, self._due_secs = self._made_of, now, None
        before, self._posted = self._posted, self._poster()
        return () if self._posted == before else (self._posted,)

    def deadline_secs(self) -> float | None:
        """When there is something to take although nothing happens."""
        return self._due_secs

    @property
    def _made_of(self) -> tuple[StatusPayload | None, int, BoardChoice, int]:
        sums_matter = self._choice.leaderboard or self._choice.ticker
        return self._status, self._tally.version if sums_matter else 0, self._choice, self._lanes

    def _poster(self) -> ShowBoard:
        status, choice = self._status, self._choice
        goal = None if status is None or not choice.goal else status.current_goal
        is_live = status is not None and status.is_live  # that it is not, the panel alone says (decision S1)
        leaders = self._tally.leaders(MOST_ROWS) if choice.leaderboard else ()
        recent = self._tally.recent(MOST_ROWS) if choice.ticker else ()
        board = Board(
            goal=None if goal is None else _content(goal),
            stream=StreamContent(status.viewer_count) if status is not None and is_live and choice.viewers else None,
            leaders=LeaderboardContent(tuple(map(_leader, leaders))) if leaders else None,
            ticker=TickerContent(tuple(map(self._latest, recent))) if recent else None,
            lanes=self._lanes,
        )
        return ShowBoard(board, tuple(picture_of(giver.sender) for giver in leaders))

    def _latest(self, recent: Recent) -> LatestGift:
        title, accent = gift_title_and_accent(recent.gift, self._catalogue)
        return LatestGift(recent.gift.sender.name, title, recent.count, accent)

    def _celebration(self, goal: Goal) -> Staging:
        content = _content(goal)
        return Staging(
            cue_id=CELEBRATION_CUE,
            revision=len(self._celebrated),
            seed=crc32(content.description.encode("utf-8", "surrogatepass")),
            effect=CELEBRATION if CELEBRATION in self._catalogue else None,
            amount=CELEBRATION_AMOUNT,
            accent=GOLD,
            duration_secs=CELEBRATION_SECS,
            banner=None,
            title=GoalTitle(content.description),
        )


def _mark_of(status: StatusPayload, goal: Goal) -> str:
    """What a later run knows a celebration by: the same goal is a new one in the next stream; "" if that is unknown."""
    if status.started_at is None:
        return ""
    return f"goal\0{status.started_at}\0{goal.type}\0{goal.target}\0{goal.description}"


def _content(goal: Goal) -> GoalContent:
    return GoalContent(
        description=clean_label(goal.description, LONGEST_DESCRIPTION),
        kind=clean_label(goal.type, LONGEST_KIND),
        current=goal.current,
        target=goal.target if goal.target > 0 else None,
    )


def _leader(giver: Giver) -> Leader:
    name = giver.sender.name
    return Leader(name, monogram(name), hue_of(giver.sender), round(float(giver.value), 2))
