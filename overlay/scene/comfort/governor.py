"""The governor: draws less when frames run late, and more again when they have been in time for long.

It knows nothing of what is drawn, only how long frames took, what they may take and how many effects were in them. One
number, the *share* of the full cost that is drawn, is turned into knobs in this order: fewer and smaller particles, a
coarser layer. Where that is not enough, fewer effects may be alive at once.

Going down it reckons: frames of ten times the budget are answered by a tenth, at once, and where that was too little,
by more than was reckoned. A little lateness is met by a glide of a third of a second. Where all is drawn that the
machine can do, effects that are born would make the next frame late: that is foreseen, and room is made before it.

The way up is slow, and nothing pops. Where a frame is seen to be on the screen long before the next is due, there is
room; where it was not, the screen may have been waited for, and it is tried more seldom. What climbs and fails at once
waits twice as long the next time.

Effects are only given up where that wins something: what a frame without any takes is learned from the frames that have
none, and until one was seen, effects stay unless frames are clearly late, and later than the lightest ever was.
Those that stay keep half of their particles; only where giving up effects wins nothing, the last go.
"""

import math
from typing import Final

from overlay.scene.comfort.quality import FULL_QUALITY, Quality

LATE: Final = 1.3
"""Budgets a frame may take before it counts as late: less is jitter."""
VERY_LATE: Final = 2.2
"""From here on there is no time for a glide. A screen that was just missed makes two budgets of one and a little."""
AIM: Final = 0.7
"""Budgets that a frame should take after less was decided."""
LEAST_SHARE: Final = 0.02
GLIDE_PER_SEC: Final = 0.02
"""Factor on the share, a second, while it glides down: a third of a second for a quarter."""
CLIMB_PER_SEC: Final = 1.5
PATIENCE_SECS: Final = 1.0
MOST_PATIENCE_SECS: Final = 30.0
ROOMY: Final = 0.85
"""Of the budget: a frame that was on the screen after so little leaves room for more."""
_UNSURE: Final = 0.5
"""How much a second in time counts in which no room was seen: the screen may have been waited for, or all was used."""

_PARTICLES_TO, _RESOLUTION_TO, _LEAST_COUNTS = 0.35, 0.5, 0.1
_EFFECTS_FROM = _PARTICLES_TO * _RESOLUTION_TO**2
"""Share from which on down effects are given up."""
LEAST_EFFECTS: Final = 1
"""However late frames are: a program that shows none is of no use."""
_EFFECTS_GO_SECS: Final = 0.35
"""What is given up fades first."""
_WORTH_GIVING_UP: Final = 1.5
"""Times what a frame without effects takes, from where on giving them up wins something."""
_BARE_WEIGHT: Final = 0.1
_CLEARLY: Final = 1.15
"""Times what the lightest frame took: what takes more does so for its effects."""
_TRIED: Final = 1.6
"""Budgets from where on it is tried, whatever the lightest took."""
_FORGETTING: Final = 0.001
_MOST_VAIN: Final = 3
_CROWDED: Final = 0.75
"""Of the effects that may be alive: with fewer, more are not wanted for."""


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
        self._is_foreseen = False  # what is wanted, and not measured yet
        self._effects = math.inf
        self._bare_load: float | None = None  # of frames without effects, a running mean
        self._strain = 0.0  # budgets that the last frame took, less what it waited for
        self._drawn = 0  # effects in it
        self._lightest = math.inf  # frame of late: without effects none takes more
        self._late: list[float] = []
        self._vain = 0  # times that less was decided one after another, and frames are still late
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

    def foresee(self, effects: int) -> None:
        """Hear how many effects the next frame holds, before it is drawn; it follows another without a rest.

        Where less than all is drawn already, or the last frame was late, more of them are met by less of each at once,
        instead of after a late frame. If what the last one took is not sure, it begins as a glide, which ends where
        frames are in time.
        """
        if effects <= self._drawn or not self._drawn or (self._share >= 1.0 and self._strain <= LATE):
            return
        load = self._strain * effects / self._drawn
        if load > LATE:
            is_sure = self._strain <= ROOMY or self._strain > LATE
            share = max(self._share / load, min(_EFFECTS_FROM, self._share))
            self._draw_less(share, at_once=is_sure and load >= VERY_LATE)
            self._is_foreseen = True

    def frame(self, took_secs: float, effects: int = 1, busy_secs: float | None = None) -> None:
        """Hear of a frame that followed another without a rest.

        Args:
            took_secs: From the last one to it.
            effects: How many were alive in it, 3D models among them, which are never given up.
            busy_secs: From its beginning until it was on the screen, if that is known.
        """
        load, before = took_secs / self._budget_secs, self._drawn
        busy = load if busy_secs is None else busy_secs / self._budget_secs
        self._strain, self._drawn = load if load > LATE else min(busy, load), effects
        self._obey(took_secs)
        self._lightest = min(self._lightest + _FORGETTING * self._strain, self._strain)
        if effects == 0:
            bare = load if self._bare_load is None else self._bare_load
            self._bare_load = bare + _BARE_WEIGHT * (load - bare)
        if self._is_foreseen and load <= LATE:
            self._wanted = self._share
        if self._share > self._wanted:
            self._share = max(self._wanted, self._share * GLIDE_PER_SEC ** min(took_secs, 0.1))
        elif self._unsettled_frames or self._unsettled_secs > 0.0:  # was begun before less was decided
            self._unsettled_frames = max(self._unsettled_frames - 1, 0)
            self._unsettled_secs -= took_secs
        elif load > LATE:
            self._hear_late(load, effects, is_birth=effects > before)
        else:
            self._late.clear()
            self._vain = 0
            self._rest(took_secs, effects)

    def _obey(self, took_secs: float) -> None:
        if self._allowed > self.ceiling:
            self._allowed = max(self.ceiling, self._allowed * GLIDE_PER_SEC ** min(took_secs, 0.05))
        else:
            self._allowed = min(self.ceiling, self._allowed * CLIMB_PER_SEC ** min(took_secs, 0.1))

    def _hear_late(self, load: float, effects: int, *, is_birth: bool) -> None:
        self._calm_secs = 0.0
        self._late.append(load)
        in_trouble = self._share < 1.0 and load >= VERY_LATE and not is_birth
        if len(self._late) < 2 and not in_trouble:  # one alone is chance, or what was born in it
            return
        load = min(self._late)
        self._late.clear()
        if self._climbed_secs > 0.0:
            self._patience_secs = min(self._patience_secs * 2.0, MOST_PATIENCE_SECS)
            self._climbed_secs = 0.0
        self._vain = min(self._vain + 1, _MOST_VAIN)
        wanted = max(self._share * (AIM / load) ** self._vain, LEAST_SHARE)
        if wanted <= _EFFECTS_FROM and load >= self._hopeless_load and effects:
            wanted = self._give_up_effects(load, effects)
        elif load < self._hopeless_load:  # it was tried, and is known better by now
            self._effects *= CLIMB_PER_SEC
        self._draw_less(wanted, at_once=load >= VERY_LATE)

    def _give_up_effects(self, load: float, effects: int) -> float:
        """Give up effects instead of the last particles. Return the share that is left for those that stay."""
        whole = self._share * effects * AIM / load
        self._effects = max(min(self._effects, whole / _EFFECTS_FROM), LEAST_EFFECTS)
        self._unsettled_secs = _EFFECTS_GO_SECS
        return max(min(whole / self._effects, _EFFECTS_FROM), LEAST_SHARE)

    def _draw_less(self, share: float, *, at_once: bool) -> None:
        self._wanted, self._is_foreseen = min(share, self._share), False
        if at_once:
            self._share = self._wanted
        self._unsettled_frames = 2

    @property
    def _hopeless_load(self) -> float:
        """From here on effects are given up, if little else is left to give."""
        if self._bare_load is not None:
            return max(_WORTH_GIVING_UP * self._bare_load, LATE)
        if not math.isinf(self._effects):
            return LATE
        return min(max(_CLEARLY * self._lightest, LATE), _TRIED)

    def _rest(self, took_secs: float, effects: int) -> None:
        self._calm_secs += took_secs * (1.0 if self._strain <= ROOMY else _UNSURE)
        if self._share >= 1.0 and math.isinf(self._effects):
            if self._calm_secs > MOST_PATIENCE_SECS:
                self._patience_secs = PATIENCE_SECS
            self._climbed_secs = 0.0
        elif self._calm_secs > self._patience_secs:
            self._climbed_secs += took_secs
            self._climb(CLIMB_PER_SEC ** min(took_secs, 0.1), effects)

    def _climb(self, step: float, effects: int) -> None:
        """Go back the way it came: what is left gets its last particles, then come the effects, then the rest."""
        is_crowded = effects >= _CROWDED * self._effects
        if self._share < _EFFECTS_FROM or not is_crowded:
            self._share = min(self._share * step, 1.0)
        else:
            self._effects *= step
        if self._share >= 1.0 and not is_crowded:
            self._effects = math.inf
        self._wanted = self._share
