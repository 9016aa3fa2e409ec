"""How much of the effects OBS leaves room for: less when it drops frames, more again when it has not for a while.

OBS counts the frames that it rendered too late (the graphics card is busy, perhaps with our effects) and those that
its encoder left out (the processor is busy). Both are viewers' stutter, so the worse of the two counts.
"""

from dataclasses import dataclass
from typing import Final

TOO_MANY: Final = 0.02
"""Of the frames since the last look; one in fifty is seen."""
HARDLY_ANY: Final = 0.002
STEP_DOWN: Final = 0.6
STEP_UP: Final = 1.3
LEAST: Final = 0.2
CALM_LOOKS: Final = 5
"""So many looks in a row without drops come before the first step up."""
FEWEST_FRAMES: Final = 20
"""Of fewer since the last look nothing can be said."""


@dataclass(frozen=True, slots=True)
class Stats:
    """What OBS counted since it began, or since an output began."""

    render_total: float = 0.0
    render_skipped: float = 0.0
    output_total: float = 0.0
    output_skipped: float = 0.0


class ObsLoad:
    """Hears the statistics every few seconds; `share` is what of the effects' full cost may be drawn, 0…1."""

    def __init__(self) -> None:
        self.share = 1.0
        self._before: Stats | None = None
        self._calm_looks = 0

    @property
    def is_backing_off(self) -> bool:
        """Whether less is drawn because of OBS."""
        return self.share < 1.0

    def hear(self, stats: Stats) -> float:
        """Take the newest; the share from now on."""
        before = self._before
        if before is None or stats.render_total < before.render_total:  # OBS was begun anew
            self._before = stats
        elif stats.render_total - before.render_total >= FEWEST_FRAMES:
            self._before = stats
            self._decide(_lost_between(before, stats))
        return self.share

    def _decide(self, lost: float) -> None:
        if lost > TOO_MANY:
            self._calm_looks = 0
            self.share = max(self.share * STEP_DOWN, LEAST)
        elif lost > HARDLY_ANY:
            self._calm_looks = 0
        else:
            self._calm_looks += 1
            if self._calm_looks >= CALM_LOOKS:
                self.share = min(self.share * STEP_UP, 1.0)


def _lost_between(before: Stats, now: Stats) -> float:
    """The part of the frames between two looks that was dropped."""
    rendered = _part(now.render_skipped - before.render_skipped, now.render_total - before.render_total)
    return max(rendered, _part(now.output_skipped - before.output_skipped, now.output_total - before.output_total))


def _part(dropped: float, frames: float) -> float:
    """0 where the counters began anew, as they do with each stream."""
    return dropped / frames if frames >= FEWEST_FRAMES and dropped > 0 else 0.0
