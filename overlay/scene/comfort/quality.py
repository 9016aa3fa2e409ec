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
        effects: How many may be alive at once. Of what is too much the least fades, or a gift that begins gets its
            banner alone.
        brightness: Of the particles.
        glow: Around what is emissive in 3D models.
    """

    counts: float = 1.0
    sizes: float = 1.0
    resolution: float = 1.0
    effects: float = inf
    brightness: float = 1.0
    glow: float = 1.0


FULL_QUALITY = Quality()
