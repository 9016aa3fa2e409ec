"""A theme on a canvas of some size: how large all is, and where the safe zone lies. Lengths are design pixels."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from overlay.phrase import LanguageCode
from overlay.scene.themes.places import Spot, TallLayout, WideLayout
from overlay.scene.themes.theme import DARK, Theme

HEIGHT = 92.0
"""Of a banner's body."""
MAX_WIDTH = 600.0
"""Of a banner's body; the painter elides the name to fit."""
LEAST_WIDTH = 380.0
MAX_COUNTER_WIDTH = 200.0
COUNTER_GAP = 14.0
LANE_PITCH = 108.0
TITLE_HEIGHT = 232.0
PORTRAIT_SCALE = 1.22
"""Portrait is watched on phones."""
WIDE = 1500.0
"""From this width on the corners are far enough apart for everything."""


@dataclass(frozen=True, slots=True, eq=False)
class Arrangement:
    """What the streamer chose for all that viewers read. Compared by identity.

    Attributes:
        theme: How it looks.
        text_scale: How much larger than the theme says, 0.75…2, as far as there is room.
        lanes: How many banners there must be room for.
        font: The theme's own, or one that readers with dyslexia know.
        language: What viewers read, by its code.
    """

    theme: Theme = DARK
    text_scale: float = 1.0
    lanes: int = 4
    font: Literal["default", "dyslexia-friendly"] = "default"
    language: LanguageCode = "en"

    @property
    def is_right_to_left(self) -> bool:
        """Whether viewers read from the right: then all of it is mirrored."""
        return self.language == "ar"


STANDARD = Arrangement()


@dataclass(frozen=True, slots=True)
class Grid:
    """One canvas.

    Attributes:
        scale: Pixels per design pixel.
        width, height: Of the canvas.
        layout: The theme's for this shape.
        left, right, bottom, top: What stays free of signs at each edge: the margin, or more where the platform's
            interface lies.
        banner_right: The same at the right of banners.
        banner_width: The most that a banner's body may have.
        is_portrait: Whether it is taller than wide.
        lanes: How many banners there must be room for.
    """

    scale: float
    width: float
    height: float
    layout: WideLayout | TallLayout
    left: float
    right: float
    bottom: float
    top: float
    banner_right: float
    banner_width: float
    is_portrait: bool
    lanes: int

    def point(self, spot: Spot, right: float | None = None) -> tuple[float, float]:
        """Where a spot lies, from the lower left corner of the canvas."""
        across, up = spot.pivot
        free_right = self.width - (self.right if right is None else right)
        x = self.left + across * (free_right - self.left)
        y = self.bottom + up * (self.height - self.top - self.bottom)
        safe = self.layout.safe
        wide, tall = 1.0 - safe.left - safe.right, 1.0 - safe.top - safe.bottom
        return x + spot.x * wide * self.width, y + spot.y * tall * self.height

    @property
    def stack_point(self) -> tuple[float, float]:
        """Where the outer edge of the first banner lies; what was put there by hand stays on the canvas."""
        spot = self.layout.banners
        x, y = self.point(spot, self.banner_right)
        if spot.x == spot.y == 0.0:
            return x, y
        across, body, counter = spot.pivot[0], self.banner_width, COUNTER_GAP + MAX_COUNTER_WIDTH
        least = across * body + (counter if across == 1.0 else 0.0)
        most = self.width - (1.0 - across) * body - (counter if across < 1.0 else 0.0)
        tall = min(self.lanes * LANE_PITCH, self.height)
        lowest, highest = (0.0, self.height - tall) if spot.pivot[1] == 0.0 else (tall, self.height)
        return max(min(x, most), least), min(max(y, lowest), highest)

    @property
    def grows_up(self) -> bool:
        """Whether the next banner is above the last."""
        return self.layout.banners.pivot[1] == 0.0


@lru_cache(maxsize=16)
def grid_of(arrangement: Arrangement, canvas_px: tuple[int, int]) -> Grid:
    """The theme on this canvas, with text as large as asked for and as there is room."""
    width_px, height_px = canvas_px
    layouts, is_portrait = arrangement.theme.layouts, height_px > width_px
    plain = min(width_px, height_px) / 1080.0 * (PORTRAIT_SCALE if is_portrait else 1.0)
    scale = plain * arrangement.text_scale
    if arrangement.text_scale > 1.0:
        shape = layouts.portrait.safe if is_portrait else layouts.landscape.safe
        free_px = width_px * (1.0 - shape.left - shape.right), height_px * (1.0 - shape.top - shape.bottom)
        needed = LEAST_WIDTH + COUNTER_GAP + MAX_COUNTER_WIDTH + 2 * layouts.margin
        tall = arrangement.lanes * LANE_PITCH + TITLE_HEIGHT + 2 * layouts.margin
        scale = max(plain, min(scale, free_px[0] / needed, free_px[1] / tall))
    width, height = width_px / scale, height_px / scale
    layout: WideLayout | TallLayout = layouts.compact
    if is_portrait:
        layout = layouts.portrait
    elif width >= WIDE:
        layout = layouts.landscape
    safe, margin = layout.safe, layouts.margin
    left, covered = max(margin, safe.left * width), max(margin, safe.right * width)
    right = covered if safe.right_up_to >= 1.0 else margin
    banner_right = covered if safe.right > 0.0 else 0.0
    room = width - left - banner_right - COUNTER_GAP - MAX_COUNTER_WIDTH
    return Grid(
        scale=scale,
        width=width,
        height=height,
        layout=layout,
        left=left,
        right=right,
        bottom=max(margin, safe.bottom * height),
        top=max(margin, safe.top * height),
        banner_right=max(banner_right, margin) if layout.banners.pivot[0] > 0.0 else banner_right,
        banner_width=min(MAX_WIDTH, max(room, LEAST_WIDTH)),
        is_portrait=is_portrait,
        lanes=arrangement.lanes,
    )
