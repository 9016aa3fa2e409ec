"""The colours of a theme as the painters need them, and how well they stand out."""

from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from PySide6.QtGui import QColor

from overlay.scene.themes.theme import DARK, Colours, Corners, Theme

WHITE: Final = QColor(255, 255, 255)
BLACK: Final = QColor(0, 0, 0)
INK: Final = QColor(18, 15, 25)

OUTLINE_ALPHA: Final = 238 / 255
_STEPS: Final = 20


def contrast(one: QColor, other: QColor) -> float:
    """The contrast of two opaque colours after WCAG 2, 1…21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def mixed(one: QColor, other: QColor, part: float) -> QColor:
    """A colour between two, ``part`` of the way, opaque."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * part,
        one.greenF() + (other.greenF() - one.greenF()) * part,
        one.blueF() + (other.blueF() - one.blueF()) * part,
    )


def see_through(colour: QColor, alpha: float) -> QColor:
    """The colour with an alpha of 0…1."""
    return QColor.fromRgbF(colour.redF(), colour.greenF(), colour.blueF(), min(max(alpha, 0.0), 1.0))


def over(colour: QColor, ground: QColor) -> QColor:
    """What a colour with an alpha looks like over an opaque one."""
    return mixed(ground, QColor(colour.red(), colour.green(), colour.blue()), colour.alphaF())


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


class Palette:
    """A theme's colours, with their alphas, and its corners."""

    def __init__(self, theme: Theme = DARK) -> None:
        colours: Colours = theme.colours
        self.corners: Corners = theme.corners
        self.colours = colours
        self.words, self.quiet, self.festive = _all(colours.words, colours.quiet, colours.festive)
        self.plate_top, self.plate_foot = (
            see_through(QColor(name), colours.plate_opacity) for name in (colours.plate_top, colours.plate_foot)
        )
        self.edge, self.shadow, self.outline = _all(colours.edge, colours.shadow, colours.outline)
        self.gold_light, self.gold, self.moderator = _all(colours.gold_light, colours.gold, colours.moderator)
        self.bar_light, self.bar = _all(colours.bar_light, colours.bar)
        self.track = see_through(QColor(colours.track), colours.track_opacity)
        self.live, self.live_words = _all(colours.live, colours.live_words)
        self.medals = tuple(_all(*colours.medals))
        self.band = QColor(colours.band)
        self.is_light = _luminance(self.words) < _luminance(self.plate_top)
        """Whether dark words stand on light plates."""
        self.plates = self._worst(self.plate_top, self.plate_foot)
        """What the plates look like over white and over black: one of these is the worst ground for any colour."""
        self.bands = self._worst(see_through(self.band, colours.band_opacity))
        self.readable_accent = lru_cache(maxsize=256)(self._readable_accent)

    def counter_shades(self, accent: QColor) -> tuple[QColor, QColor]:
        """The upper and the lower end of a counter's colour."""
        if self.is_light:
            return accent, _darkened(accent, 0.3)
        return mixed(accent, self.words, 0.55), accent

    def rim(self, strength: float = 1.0) -> tuple[QColor, QColor]:
        """A plate's rim at its upper left and at its lower right."""
        colours, opacity = self.colours, self.colours.edge_opacity * strength
        far = QColor(colours.edge_far or colours.edge)
        return see_through(self.edge, opacity), see_through(far, opacity * colours.edge_fade)

    def readable(self, colour: QColor, grounds: Iterable[QColor]) -> float:
        """The least contrast of a colour on any of these."""
        return min(contrast(colour, ground) for ground in grounds)

    def _readable_accent(self, accent: str) -> QColor:
        """The gift's colour, made lighter or darker until it stands out, whatever lies behind plate and band."""
        colour, grounds = QColor(accent), (*self.plates, *self.bands)
        for step in range(_STEPS + 1):
            part = step / _STEPS
            moved = _darkened(colour, part) if self.is_light else mixed(colour, self.words, part)
            if self.readable(moved, grounds) >= self.colours.accent_contrast:
                return moved
        return self.words

    @staticmethod
    def _worst(*plates: QColor) -> tuple[QColor, ...]:
        return tuple(over(plate, behind) for plate in plates for behind in (WHITE, BLACK))


def _darkened(colour: QColor, part: float) -> QColor:
    """The colour nearer to black with its hue and its saturation: towards a dark grey, gold would be mud."""
    return QColor.fromHslF(max(colour.hslHueF(), 0.0), colour.hslSaturationF(), colour.lightnessF() * (1.0 - part))


def _all(*names: str) -> list[QColor]:
    return [QColor(name) for name in names]


STANDARD_PALETTE: Final = Palette()
