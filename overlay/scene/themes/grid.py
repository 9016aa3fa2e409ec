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
GOAL_WIDTH, GOAL_HEIGHT = 560.0, 114.0
STREAM_HEIGHT = 50.0
LIST_WIDTH = 386.0
GAP = 16.0
"""Between two signs, and between them and the banners."""
PORTRAIT_SCALE = 1.22
"""Portrait is watched on phones."""
WIDE = 1300.0
"""From this width on the corners are far enough apart for everything: also 4:3, and 16:9 with large text."""


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

    @property
    def is_wide(self) -> bool:
        """Whether signs stand in the corners."""
        return isinstance(self.layout, WideLayout)

    @property
    def covered_up_to(self) -> float:
        """How far up what lies over the right edge reaches, where that is not its whole height; else 0."""
        safe = self.layout.safe
        return safe.right_up_to * self.height if safe.right > 0.0 and safe.right_up_to < 1.0 else 0.0

    def right_edge(self, bottom: float) -> float:
        """How far to the right something may reach whose lower edge is there."""
        return self.width - (self.right if bottom >= self.covered_up_to else max(self.banner_right, self.right))

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
        across, body, counter = spot.pivot[0], self.banner_width, COUNTER_GAP + MAX_COUNTER_WIDTH
        if spot.is_in_a_corner and across == 0.5:  # between what stands in the corners of that edge
            most = self.width - self.banner_right - beside(self.layout, "right") - counter - body / 2.0
            return max(min(x, most), self.left + beside(self.layout, "left") + body / 2.0), y
        if spot.is_in_a_corner:
            return x, y
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
    layouts, is_portrait = arrangement.theme.layouts, canvas_px[1] > canvas_px[0]
    scale = _scale(arrangement, canvas_px, layouts.portrait if is_portrait else layouts.landscape)
    width, height = canvas_px[0] / scale, canvas_px[1] / scale
    layout: WideLayout | TallLayout = layouts.compact
    if is_portrait:
        layout = layouts.portrait
    elif width >= WIDE:
        layout = layouts.landscape
    safe, margin = layout.safe, layouts.margin
    left, covered = max(margin, safe.left * width), max(margin, safe.right * width)
    right = covered if safe.right_up_to >= 1.0 else margin
    banner_right = covered if safe.right > 0.0 else 0.0
    counter = COUNTER_GAP + MAX_COUNTER_WIDTH
    room = width - left - banner_right - counter
    lists = LIST_WIDTH + GAP if isinstance(layout, WideLayout) else 0.0  # there may be one in the other corner
    if layout.banners.pivot[0] == 0.5 and layout.banners.is_in_a_corner:
        room -= counter + 2.0 * lists  # as much at either side
    else:
        room -= lists
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


def beside(layout: WideLayout | TallLayout, side: Literal["left", "right"]) -> float:
    """The room that signs in the corner at that side of the banners' edge take, with the gap beside them."""
    if isinstance(layout, TallLayout):
        return 0.0
    corner = f"{'bottom' if layout.banners.pivot[1] == 0.0 else 'top'}-{side}"
    spots = layout.goal, layout.stream, layout.leaders, layout.ticker
    return LIST_WIDTH + GAP if any(spot.anchor == corner and spot.is_in_a_corner for spot in spots) else 0.0


def _scale(arrangement: Arrangement, canvas_px: tuple[int, int], layout: WideLayout | TallLayout) -> float:
    """Pixels per design pixel: as large as asked for, as far as banners and signs have room in the safe zone."""
    (width_px, height_px), is_tall = canvas_px, isinstance(layout, TallLayout)
    safe, margin = layout.safe, arrangement.theme.layouts.margin
    banners = arrangement.lanes * LANE_PITCH
    least = banners + GOAL_HEIGHT + GAP
    if is_tall or width_px < height_px * WIDE / 1080.0:
        least += STREAM_HEIGHT + GAP  # it stands above the goal there
    plain = min(width_px, height_px) / 1080.0 * (PORTRAIT_SCALE if height_px > width_px else 1.0)
    plain = min(plain, _fitting(height_px, safe.bottom, safe.top, margin, least))
    if arrangement.text_scale <= 1.0:
        return plain * arrangement.text_scale
    wide = LEAST_WIDTH + COUNTER_GAP + MAX_COUNTER_WIDTH
    largest = min(
        _fitting(width_px, safe.left, safe.right, margin, wide),
        _fitting(height_px, safe.bottom, safe.top, margin, banners + TITLE_HEIGHT),
    )
    return max(plain, min(plain * arrangement.text_scale, largest))


def _fitting(px: int, near: float, far: float, margin: float, needed: float) -> float:
    """The largest scale with so much room between two edges: at each the margin stays free, or what is covered."""
    return min(
        px * (1.0 - near - far) / needed,
        px * (1.0 - near) / (needed + margin),
        px * (1.0 - far) / (needed + margin),
        px / (needed + 2.0 * margin),
    )
