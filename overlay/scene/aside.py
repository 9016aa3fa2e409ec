"""Room for a title: what stands where its band is steps aside while it is read, and comes back. Pure."""

from dataclasses import dataclass
from typing import Final

GAP: Final = 0.015
"""Between the two, of the height that there is."""
EDGE: Final = 0.03
"""To the edges of that height."""
LEAST_SHARE: Final = 0.4
"""Who would have to be smaller than that stays: a title in the middle of the canvas leaves no room."""


@dataclass(frozen=True, slots=True)
class TitleBand:
    """Where a title stands, or would.

    Attributes:
        low_px: Its lower edge, from the canvas' lower edge.
        high_px: Its upper edge.
        part: How much of it is there, 0…1.
        banners_px: Up to where the first banner stands in the way below it; 0 where there is room beside that.
    """

    low_px: float
    high_px: float
    part: float
    banners_px: float = 0.0


def step_aside(
    band: TitleBand, room_px: tuple[float, float], middle_px: float, up_px: float, down_px: float
) -> tuple[float, float]:
    """How far to go upwards, in pixels, and how large to be, for what would stand where the band is.

    Args:
        band: As if all of it were there.
        room_px: Where it may stand, from the canvas' lower edge.
        middle_px: Where it stands.
        up_px: How far it reaches from there upwards.
        down_px: And downwards.
    """
    if middle_px + up_px <= band.low_px or middle_px - down_px >= band.high_px:
        return 0.0, 1.0
    low_px, high_px = room_px
    gap, edge = GAP * (high_px - low_px), EDGE * (high_px - low_px)
    found = []
    for low, high in ((low_px + edge, band.low_px - gap), (band.high_px + gap, high_px - edge)):
        share = min((high - low) / max(up_px + down_px, 1.0), 1.0)
        if share >= LEAST_SHARE:
            away = min(max(middle_px, low + down_px * share), high - up_px * share) - middle_px
            found.append((share - abs(away) / (high_px - low_px), away, share))
    return max(found)[1:] if found else (0.0, 1.0)
