"""What an evening says about the program: the numbers, and whether each is what was promised."""

import statistics
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tests.soak.evening import Account

GIFTS_AN_HOUR = 7_200
"""An hour of equivalent: an evening with two gifts a second, as in the promise."""

WARM_UP = 0.25
MOST_MIB_AN_HOUR = 1.0
LEAST_HOURS = 3.0
"""A slope over less than this says nothing yet."""
LEAST_READINGS = 20
"""Nor do fewer readings of what comes and goes with a connection and with what is on the screen."""

CONSTANT = ("descriptors", "threads", "tasks", "timers", "Qt objects", "widgets")
BOUNDED = ("GL objects", "textures", "buffers")
"""They come and go with what is on the screen, so their peaks are compared, with a tenth for chance."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the verdict; `is_kept` is None where it is only told."""

    what: str
    words: str
    is_kept: bool | None = None

    def __str__(self) -> str:
        mark = {True: "ok  ", False: "MISS", None: "    "}[self.is_kept]
        return f"{mark} {self.what:<18} {self.words}"


def verdict(account: Account) -> list[Line]:
    """All lines."""
    return [*_gifts(account), *_memory(account.readings), *_constants(account.readings), *_sizes(account.readings)]


def _gifts(account: Account) -> Iterator[Line]:
    rate = account.gifts / account.secs if account.secs else 0.0
    yield Line(
        "gifts", f"{account.gifts:,} in {account.secs:.0f} s ({rate:.0f} a second), {account.rendered:,} rendered"
    )
    yield Line("reconnects", f"{account.reconnects}")
    yield Line("lost", f"{account.lost}", account.lost == 0)
    yield Line("doubled", f"{account.doubled} of {account.seen:,} seen", account.doubled == 0)
    yield Line("unequal acks", f"{account.differing}", account.differing == 0)
    yield Line("contract", "; ".join(account.problems[:5]) or "kept", not account.problems)
    is_clean = account.exit_code == 0 and not account.errors
    yield Line("exit", f"code {account.exit_code}, stderr {account.errors[:3000]!r}", is_clean)


def _memory(readings: Sequence[dict[str, float]]) -> Iterator[Line]:
    steady = _after_warm_up(readings)
    if len(steady) < 3:
        yield Line("memory", "too short to judge")
        return
    hours = (steady[-1]["gifts"] - steady[0]["gifts"]) / GIFTS_AN_HOUR
    per_hour = slope(
        [reading["gifts"] / GIFTS_AN_HOUR for reading in steady], [reading["rss_mib"] for reading in steady]
    )
    words = (
        f"{per_hour:+.2f} MiB an hour of equivalent ({GIFTS_AN_HOUR:,} gifts; aim: ≤ {MOST_MIB_AN_HOUR:g}), "
        f"{steady[0]['rss_mib']:.0f} → {steady[-1]['rss_mib']:.0f} MiB over {hours:.1f} hours"
    )
    yield Line("memory", words, per_hour <= MOST_MIB_AN_HOUR if hours >= LEAST_HOURS else None)
    for name in ("blocks", "objects"):
        yield Line(name, _span(steady, name))


def _constants(readings: Sequence[dict[str, float]]) -> Iterator[Line]:
    steady = _after_warm_up(readings)
    for name in (*CONSTANT, *BOUNDED):
        early, late = ([reading[name] for reading in part if name in reading] for part in _thirds(steady))
        if not early or not late:
            yield Line(name, "not read")
        elif len(steady) < LEAST_READINGS:
            yield Line(name, _span(steady, name))
        elif name in CONSTANT:
            yield Line(name, _span(steady, name), statistics.median(late) <= statistics.median(early))
        else:
            yield Line(name, _span(steady, name), max(late) <= 1.1 * max(early) + 1)


def _sizes(readings: Sequence[dict[str, float]]) -> Iterator[Line]:
    for name in ("ledger ids", "history rows", "outbox", "ledger file MiB"):
        yield Line(name, _span(readings, name))


def slope(xs: Sequence[float], ys: Sequence[float]) -> float:
    """The median of the slopes between all pairs (Theil and Sen): one odd reading says nothing."""
    pairs = [(x, y) for x, y in zip(xs, ys, strict=True)]
    slopes = [
        (later[1] - earlier[1]) / (later[0] - earlier[0])
        for place, earlier in enumerate(pairs)
        for later in pairs[place + 1 :]
        if later[0] > earlier[0]
    ]
    return statistics.median(slopes) if slopes else 0.0


def _after_warm_up(readings: Sequence[dict[str, float]]) -> list[dict[str, float]]:
    end = readings[-1]["gifts"] if readings else 0.0
    return [reading for reading in readings if reading["gifts"] >= WARM_UP * end]


def _thirds(readings: Sequence[dict[str, float]]) -> tuple[Sequence[dict[str, float]], Sequence[dict[str, float]]]:
    part = max(1, len(readings) // 3)
    return readings[:part], readings[-part:]


def _span(readings: Sequence[dict[str, float]], name: str) -> str:
    values = [reading[name] for reading in readings if name in reading]
    if not values:
        return "not read"
    shown = [
        f"{value:,.1f}" if isinstance(value, float) else f"{value:,}"
        for value in (values[0], values[-1], min(values), max(values))
    ]
    return f"{shown[0]} → {shown[1]} (least {shown[2]}, most {shown[3]})"
