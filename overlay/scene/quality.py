"""How much of everything is drawn: governor and sensory profile decide it, scene and renderer obey."""

from dataclasses import dataclass
from math import inf


@dataclass(frozen=True, slots=True)
class Quality:
    """Factors of what an effect file asks for; 1 is all of it.

    Attributes:
        counts: Of the particles.
        sizes: Of their sizes.
        resolution: Of the layer's width and height; the output is enlarged to the window.
        effects: How many may be alive at once. What is too much fades, the smallest first, and a gift that begins then
            gets its banner alone, unless a smaller one can make room for it.
        brightness: Of the particles.
    """

    counts: float = 1.0
    sizes: float = 1.0
    resolution: float = 1.0
    effects: float = inf
    brightness: float = 1.0


FULL_QUALITY = Quality()
