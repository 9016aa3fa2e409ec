"""The governor: draws less when frames run late, and more again when they have been in time for long.

It knows nothing of what is drawn, only how long frames took, what they may take and how many effects were in them. One
number, the *share* of the full cost that is drawn, is turned into knobs in this order: fewer and smaller particles, a
coarser layer. Where that is not enough, fewer effects may be alive at once.

Going down it reckons: frames of ten times the budget are answered by a tenth, at once. A little lateness is met by a
glide of a third of a second, and so is the way up, which is slow: nothing pops. What climbs and fails at once waits
twice as long the next time. Effects are only given up where that wins something: what a frame without any takes is
learned from the frames that have none, and until one was seen, effects stay unless frames are very late.
"""

import math
from typing import Final

from overlay.scene.comfort.quality import FULL_QUALITY, Quality

LATE: Final = 1.3
"""Budgets a frame may take before it counts as late: less is jitter."""
VERY_LATE: Final = 2.5
"""From here on there is no time for a glide."""
AIM: Final = 0.7
"""Budgets that a frame should take after less was decided."""
LEAST_SHARE: Final = 0.02
GLIDE_PER_SEC: Final = 0.02
"""Factor on the share, a second, while it glides down: a third of a second for a quarter."""
CLIMB_PER_SEC: Final = 1.5
PATIENCE_SECS: Final = 1.0
MOST_PATIENCE_SECS: Final = 30.0

_PARTICLES_TO, _RESOLUTION_TO, _LEAST_COUNTS = 0.35, 0.5, 0.1
_EFFECTS_FROM = 0.05
"""Share from which on down effects are given up."""
LEAST_EFFECTS: Final = 1
"""However late frames are: a program that shows none is of no use."""
_EFFECTS_GO_SECS: Final = 0.35
"""What is given up fades first."""
_WORTH_GIVING_UP: Final = 1.5
"""Times what a frame without effects takes, from where on giving them up wins something."""
_BARE_WEIGHT: Final = 0.1


class Governor:
    """Decides how much is drawn. One for a window.

    Attributes:
        ceiling: The most of the full cost that may be drawn, 0…1, however fast frames are: another program, such as
            OBS, needs the machine. It is glided to.
    """

    def __init__(self, budget_secs: float) -> None:
        """Begin with everything.

        Args:
            budget_secs: What a frame may take: the time from one to the next that was asked for.
        """
        self._budget_secs = budget_secs
        self.ceiling = 1.0
        self._allowed = 1.0
        self._share = 1.0
        self._wanted = 1.0
        self._effects = math.inf
        self._bare_load: float | None = None  # of frames without effects, a running mean
        self._late: list[float] = []
        self._unsettled_frames = 0
        self._unsettled_secs = 0.0
        self._calm_secs = 0.0
        self._climbed_secs = 0.0
        self._patience_secs = PATIENCE_SECS

    @property
    def share(self) -> float:
        """The part of the full cost that is drawn, 0…1."""
        return min(self._share, self._allowed)

    @property
    def quality(self) -> Quality:
        """The knobs for the next frame."""
        share = self.share
        if share >= 1.0:
            return FULL_QUALITY
        particles = max(share, _PARTICLES_TO)
        counts, sizes = particles**0.75, particles**0.125  # together they cover as much less
        resolution = max(min(share / _PARTICLES_TO, 1.0) ** 0.5, _RESOLUTION_TO)
        rest = min(share / (_PARTICLES_TO * _RESOLUTION_TO**2), 1.0)
        effects = self._effects if math.isinf(self._effects) else math.floor(self._effects)
        return Quality(max(counts * rest, _LEAST_COUNTS), sizes, resolution, effects)

    def frame(self, took_secs: float, effects: int = 1) -> None:
        """Hear of a frame that followed another without a rest.

        Args:
            took_secs: From the last one to it.
            effects: How many were alive in it, 3D models among them, which are never given up.
        """
        load = took_secs / self._budget_secs
        self._obey(took_secs)
        if effects == 0:
            before = load if self._bare_load is None else self._bare_load
            self._bare_load = before + _BARE_WEIGHT * (load - before)
        if self._share > self._wanted:
            self._share = max(self._wanted, self._share * GLIDE_PER_SEC ** min(took_secs, 0.05))
        elif self._unsettled_frames or self._unsettled_secs > 0.0:  # was begun before less was decided
            self._unsettled_frames = max(self._unsettled_frames - 1, 0)
            self._unsettled_secs -= took_secs
        elif load > LATE:
            self._hear_late(load, effects)
        else:
            self._late.clear()
            self._rest(took_secs)

    def _obey(self, took_secs: float) -> None:
        if self._allowed > self.ceiling:
            self._allowed = max(self.ceiling, self._allowed * GLIDE_PER_SEC ** min(took_secs, 0.05))
        else:
            self._allowed = min(self.ceiling, self._allowed * CLIMB_PER_SEC ** min(took_secs, 0.1))

    def _hear_late(self, load: float, effects: int) -> None:
        self._calm_secs = 0.0
        self._late.append(load)
        in_trouble = self._share < 1.0 and load >= VERY_LATE
        if len(self._late) < 2 and not in_trouble:  # one alone is chance
            return
        load = min(self._late)
        self._late.clear()
        if self._climbed_secs > 0.0:
            self._patience_secs = min(self._patience_secs * 2.0, MOST_PATIENCE_SECS)
            self._climbed_secs = 0.0
        self._wanted = max(self._share * AIM / load, LEAST_SHARE)
        if load >= VERY_LATE:
            self._share = self._wanted
        self._unsettled_frames = 2
        if self._wanted <= _EFFECTS_FROM and load >= self._hopeless_load and effects:
            self._effects = max(min(self._effects, effects * AIM / load), LEAST_EFFECTS)
            self._unsettled_secs = _EFFECTS_GO_SECS

    @property
    def _hopeless_load(self) -> float:
        """From here on effects are given up, if little else is left to give."""
        return VERY_LATE if self._bare_load is None else _WORTH_GIVING_UP * max(self._bare_load, 1.0)

    def _rest(self, took_secs: float) -> None:
        self._calm_secs += took_secs
        if self._share >= 1.0:
            if self._calm_secs > MOST_PATIENCE_SECS:
                self._patience_secs = PATIENCE_SECS
            self._climbed_secs = 0.0
        elif self._calm_secs > self._patience_secs:
            self._climbed_secs += took_secs
            climb = CLIMB_PER_SEC ** min(took_secs, 0.1)
            self._share = min(self._share * climb, 1.0)
            self._effects = self._effects * climb if self._share < 1.0 else math.inf
            self._wanted = self._share
