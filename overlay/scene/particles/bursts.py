"""Bursts of particles: one per show of an effect, cut into chunks that the renderer draws as instances."""

from colorsys import hls_to_rgb
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from overlay.scene.aside import TitleBand, step_aside
from overlay.scene.effects.effect import Drive, Effect, Emitter, factor_of
from overlay.scene.effects.emitter_table import room_for
from overlay.scene.measures import parse_colour
from overlay.scene.particles.motion import pcg
from overlay.scene.staging import Staging

FADE_SECS = 0.25
SLOWEST, FASTEST = 0.64, 1.4
"""An effect hurries or dawdles so far to suit the time it is given."""
OVERLAP_SECS = 0.4
"""An effect that plays again begins so long before the last one has all but faded."""
MOST_PLAYS = 16
SMALLEST = 0.75
"""An effect whose motif makes room for a title and a banner."""

CHUNK = np.dtype(
    [
        ("time", "<f4", (4,)),  # born, pace, end, fade; seconds on the field's clock
        ("place", "<f4", (4,)),  # offset x y (fractions of the canvas), scale, factor on speeds
        ("tint", "<f4", (4,)),  # rgb, factor on sizes
        ("ids", "<u4", (4,)),  # seed, first particle, particles in this chunk, particles in the burst
        ("kin", "<f4", (4,)),  # the parent's scale, its factor on speeds, how many parents, particles of each
        ("elder", "<f4", (4,)),  # the grandparent's scale, its factor on speeds, how many, its points: see `supplies`
        ("pick", "<u4", (4,)),  # first layer of the picture, row of points, how many, the parent's row << 16 | number
    ]
)


@dataclass(frozen=True, slots=True, eq=False)
class Burst:
    """One show of one effect. Times are monotonic seconds.

    Attributes:
        staging: What it shows.
        effect: How it looks.
        born_secs: When it began.
        pace: How much faster than written it runs.
        end_secs: When nothing of it is left.
        chunks: One array an emitter; the time and pick columns are filled in when it is drawn.
    """

    staging: Staging
    effect: Effect
    born_secs: float
    pace: float
    end_secs: float
    chunks: tuple[NDArray[np.void], ...]

    @property
    def cue_id(self) -> int:
        """Whose burst it is."""
        return self.staging.cue_id

    @property
    def revision(self) -> int:
        """Which revision of the cue asked for it."""
        return self.staging.revision


@dataclass(frozen=True, slots=True)
class Share:
    """What the inputs make of one emitter.

    Attributes:
        count: Particles in all.
        each: Particles of each round; of each parent, if it has parents.
        speed: Factor on speeds at birth.
        size: Factor on sizes.
        scale: Factor on all lengths.
    """

    count: int
    each: int
    speed: float
    size: float
    scale: float


def share_of(effect: Effect, emitter: Emitter, staging: Staging) -> Share:
    """Work out how much of an emitter a staging asks for."""
    inputs, drives = staging.inputs, (*effect.drives, *emitter.drives)
    each = emitter.spawner.count_at(inputs["amount"], factor_of(drives, "count", inputs))
    parent = effect.parent_of(emitter)
    rounds = share_of(effect, parent, staging).count if parent else emitter.spawner.cycles
    return Share(
        each * rounds,
        each,
        factor_of(drives, "speed", inputs),
        factor_of(drives, "size", inputs),
        _scale_of(effect, drives, staging),
    )


@dataclass(frozen=True, slots=True)
class Course:
    """How an effect fills a time: once, or several times one after another where once would be too slow.

    Attributes:
        pace: How much faster than written it runs.
        starts_secs: When it plays again, in seconds after it began.
    """

    pace: float
    starts_secs: tuple[float, ...] = ()


def course_of(effect: Effect, secs: float, most_plays: int = MOST_PLAYS) -> Course:
    """Fit an effect to a time, so that the end of what can be seen of it is the end of the time."""
    fitted_secs = effect.fitted_secs
    overlap_secs = min(OVERLAP_SECS, fitted_secs / 4)
    paces = [plays * fitted_secs / max(secs + (plays - 1) * overlap_secs, 0.1) for plays in range(1, most_plays + 1)]
    plays = next((index for index, pace in enumerate(paces) if pace >= SLOWEST), most_plays - 1) + 1
    pace = min(max(paces[plays - 1], SLOWEST), FASTEST)
    step_secs = fitted_secs / pace - overlap_secs
    return Course(pace, tuple(play * step_secs for play in range(1, plays)))


def make_burst(
    effect: Effect,
    staging: Staging,
    *,
    born_secs: float,
    until_secs: float,
    pace: float | None = None,
    beside: tuple[float, float] = (0.0, 0.0),
    band: TitleBand | None = None,
    canvas_px: tuple[int, int] = (1920, 1080),
) -> Burst:
    """Make a burst that ends by itself, at ``until_secs`` + `FADE_SECS` at the latest.

    Args:
        effect: What to show.
        staging: How much of it and in which colours; the same one gives the same picture.
        born_secs: When it begins.
        until_secs: When it begins to fade if it is still there.
        pace: How much faster than written it runs; None: as suits the time.
        beside: How far from where it is at home it plays, in fractions of the canvas.
        band: Where a title will stand above it: its motif keeps clear of that from first to last.
        canvas_px: Where that is.
    """
    if pace is None:
        pace = course_of(effect, until_secs + FADE_SECS - born_secs).pace
    end_secs = min(born_secs + effect.natural_secs / pace, until_secs + FADE_SECS)
    words = pcg(np.array([staging.seed ^ 0x5BD1E995, staging.seed ^ 0x27D4EB2F], np.uint32)) / 2**32
    roams = [(word * 2 - 1) * most for word, most in zip(words, effect.roam, strict=True)]
    rise, share = _aside(effect, staging, roams[1] + beside[1], band, canvas_px)
    offset = roams[0] + beside[0], roams[1] + beside[1] + rise
    chunks = tuple(_chunks(effect, emitter, staging, pace, (*offset, share)) for emitter in effect.emitters)
    return Burst(staging, effect, born_secs, pace, end_secs, chunks)


def _aside(
    effect: Effect, staging: Staging, away: float, band: TitleBand | None, canvas_px: tuple[int, int]
) -> tuple[float, float]:
    """How much higher it plays for the sake of a title, as a fraction of the canvas, and how large it is there."""
    if band is None or effect.motif is None:
        return 0.0, 1.0
    reach_px = effect.motif.radius * _scale_of(effect, effect.drives, staging) * min(canvas_px)
    height = canvas_px[1]
    middle_px = (effect.motif.at[1] + away) * height
    rise_px, share = step_aside(band, (band.banners_px, height), middle_px, reach_px, reach_px)
    if share < SMALLEST:  # a banner may rather stand before a part of it
        reach_px *= SMALLEST
        rise_px, share = step_aside(band, (0.0, height), middle_px, reach_px, reach_px)
        share *= SMALLEST
    return rise_px / height, share


def _scale_of(effect: Effect, drives: tuple[Drive, ...], staging: Staging) -> float:
    """Factor on all lengths of what these drive."""
    grown = effect.scale.min + (effect.scale.max - effect.scale.min) * staging.inputs["amount"]
    return grown * factor_of(drives, "scale", staging.inputs)


def _chunks(
    effect: Effect, emitter: Emitter, staging: Staging, pace: float, place: tuple[float, float, float]
) -> NDArray[np.void]:
    *offset, smaller = place
    share, room = share_of(effect, emitter, staging), room_for(effect, emitter).particles
    first = np.arange(0, share.count, room, dtype=np.uint32)
    chunks = np.zeros(len(first), CHUNK)
    chunks["time"][:, 1] = pace
    chunks["place"] = (*offset, share.scale * smaller, share.speed)
    chunks["tint"] = (*_tint(emitter, staging), share.size)
    chunks["ids"][:, 0] = staging.seed & 0xFFFFFFFF
    chunks["ids"][:, 1] = first
    chunks["ids"][:, 2] = np.minimum(share.count - first, room)
    chunks["ids"][:, 3] = share.count
    parent = effect.parent_of(emitter)
    if parent is not None:
        above = share_of(effect, parent, staging)
        chunks["kin"] = (above.scale * smaller, above.speed, above.count, share.each)
        elder = effect.parent_of(parent)
        if elder is not None:
            highest = share_of(effect, elder, staging)
            chunks["elder"] = (highest.scale * smaller, highest.speed, highest.count, 0.0)
    return chunks


def _tint(emitter: Emitter, staging: Staging) -> tuple[float, float, float]:
    match emitter.render.tint:
        case "none":
            return 1.0, 1.0, 1.0
        case "gift":
            return parse_colour(staging.accent)
        case "sender":
            return hls_to_rgb(staging.sender_hue, 0.68, 0.85)
