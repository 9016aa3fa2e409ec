"""The figures side by side: a table of ratios in Markdown, a plot, and all of it as JSON."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from html import escape

from tests.bench.peer.course import STORM, Figures, Frames, median, p99

CAP = 57.0
"""From here on the page is as fast as its screen: nobody could be faster."""


@dataclass(frozen=True)
class Row:
    """One figure of both.

    Attributes:
        group: Rows of one group stand together.
        name: What is measured.
        unit: Of the figures.
        ours, theirs: The figures; theirs is the better one of the back ends.
        back_end: Whose it is.
        aim: What the ratio of ours to theirs should be: "≤ 0.5".
        more_is_better: As with frames a second.
    """

    group: str
    name: str
    unit: str
    ours: float
    theirs: float
    back_end: str
    aim: str = ""
    more_is_better: bool = False

    @property
    def ratio(self) -> float:
        return self.ours / self.theirs if self.theirs else math.inf if self.ours else 1.0

    @property
    def gain(self) -> float:
        """How many times better ours is; below 1 it is worse."""
        return self.ratio if self.more_is_better else 1.0 / self.ratio if self.ratio else math.inf

    @property
    def is_reached(self) -> bool | None:
        if not self.aim:
            return None
        sign, _, number = self.aim.partition(" ")
        return self.ratio <= float(number) if sign == "≤" else self.ratio >= float(number)


Read = Callable[[Figures], float | None]


def rows_of(
    ours: Figures,
    full: Figures,
    desk: Figures,
    pages: dict[str, Figures],
    on_disk_mib: tuple[float, float] | None = None,
) -> list[Row]:
    """All rows that were measured.

    Args:
        ours: The overlay as it is.
        full: The overlay without its governor: it draws what the page draws.
        desk: The overlay with its desk and its sound.
        pages: The page, by its back end.
        on_disk_mib: Of the build, and of the page with its Chromium.
    """
    rows: list[Row] = []

    def add(
        group: str, name: str, unit: str, figures: Figures, read: Read, aim: str = "", *, more_is_better: bool = False
    ) -> None:
        mine = read(figures)
        theirs = {back_end: value for back_end, page in pages.items() if (value := read(page)) is not None}
        if mine is None or not theirs:
            return
        best = (max if more_is_better else min)(theirs, key=lambda back_end: theirs[back_end])
        rows.append(Row(group, name, unit, mine, theirs[best], best, aim, more_is_better))

    add("start", "start → `connection:init`", "s", ours, lambda one: _median(one.connected_secs), "≤ 1")
    add("start", "the same with desk and sound", "s", desk, lambda one: _median(one.connected_secs))
    add("start", "the very first start on a computer", "s", ours, lambda one: one.first_start_secs)
    for count in ("1 gift", "10 gifts"):
        add("first pixel", f"{count} → first pixel, p50", "ms", ours, lambda one, c=count: _of(one, c, median), "≤ 1")
        tries = len(ours.first_ms.get(count, ()))
        slowest = f"{count} → first pixel, p99 of {tries}"
        add("first pixel", slowest, "ms", ours, lambda one, c=count: _of(one, c, p99), "≤ 1")
    for scene in full.scenes:
        best = max((page.scenes[scene].fps for page in pages.values() if scene in page.scenes), default=0.0)
        aim = "≥ 1.2" if best < CAP else ""
        add("frames a second", scene, "", full, lambda one, s=scene: _frames(one, s, "fps"), aim, more_is_better=True)
    add("frames a second", STORM, "", ours, lambda one: _frames(one, STORM, "fps"), "≥ 4", more_is_better=True)
    for scene in full.scenes:
        add("processor a frame", scene, "ms", full, lambda one, s=scene: _cost(one, s), "≤ 0.8")
    add("at rest", "processor, of one core", "%", ours, lambda one: one.idle.get("processor %"), "≤ 1")
    add("at rest", "frames drawn in 30 s", "", ours, lambda one: one.idle.get("draws"), "≤ 1")
    for when in ours.memory_mib:
        add("memory", when, "MiB", ours, lambda one, w=when: one.memory_mib.get(w), "≤ 0.5")
    for when in desk.memory_mib:
        add("memory", f"{when}, with desk and sound", "MiB", desk, lambda one, w=when: one.memory_mib.get(w))
    if on_disk_mib is not None:
        rows.append(Row("on the disk", "the build; the page with its Chromium", "MiB", *on_disk_mib, back_end=""))
    return rows


def _median(values: list[float]) -> float | None:
    return median(values) if values else None


def _of(figures: Figures, count: str, what: Callable[[list[float]], float]) -> float | None:
    values = figures.first_ms.get(count)
    return what(values) if values else None


def _frames(figures: Figures, scene: str, what: str) -> float | None:
    frames = figures.scenes.get(scene)
    return None if frames is None else float(getattr(frames, what))


def _cost(figures: Figures, scene: str) -> float | None:
    """Of the program and of the screen that it draws on: what one leaves to the other is not saved."""
    frames: Frames | None = figures.scenes.get(scene)
    return None if frames is None else frames.processor_ms + frames.screen_ms


# --- in words ----------------------------------------------------------------------------------------


def table(rows: list[Row]) -> str:
    """In Markdown."""
    lines = ["| | overlay | page | ratio | aim |", "| --- | ---: | ---: | ---: | ---: |"]
    group = ""
    for row in rows:
        if row.group != group:
            group = row.group
            lines.append(f"| **{group}** | | | | |")
        mark = {True: " ✓", False: " ✗", None: ""}[row.is_reached]
        ratio = "" if math.isinf(row.ratio) or (row.ours == row.theirs == 0) else f"{row.ratio:.2f}"
        ours, theirs = (_shown(value, row.unit) for value in (row.ours, row.theirs))
        lines.append(f"| {row.name} | {ours} | {theirs} | {ratio} | {row.aim}{mark} |")
    return "\n".join(lines)


def _shown(value: float, unit: str) -> str:
    digits = 0 if unit == "MiB" else 2 if unit in ("s", "%") else 1
    return f"{value:.{digits}f} {unit}".strip()


def covered(full: Figures, pages: dict[str, Figures]) -> list[str]:
    """Whether both drew the same, a line a scene."""
    return [
        f"{name}: pixels covered {ours:,}; page: " + ", ".join(f"{key} {pixels:,}" for key, pixels in theirs.items())
        for name, ours, theirs in _pixels(full, pages)
    ]


def difference_in_cover(full: Figures, pages: dict[str, Figures]) -> float:
    """By what part of the page's pixels ours are more or fewer: were it much, nothing would count.

    Over all scenes together, for where a few hundred particles lie by chance is another matter each time.
    """
    seen = list(_pixels(full, pages))
    mine = sum(ours for _name, ours, _theirs in seen)
    sums = [sum(theirs[back_end] for _name, _ours, theirs in seen if back_end in theirs) for back_end in pages]
    return max((abs(mine / theirs - 1) for theirs in sums if theirs), default=math.inf)


def _pixels(full: Figures, pages: dict[str, Figures]) -> Iterator[tuple[str, int, dict[str, int]]]:
    for name, frames in full.scenes.items():
        seen = {key: page.scenes[name].pixels for key, page in pages.items() if name in page.scenes}
        theirs = {key: pixels for key, pixels in seen.items() if pixels is not None}
        if frames.pixels is not None and theirs:
            yield name, frames.pixels, theirs


def lost(figures: dict[str, Figures]) -> str:
    """What became of the storm's gifts, in one sentence."""
    counts = {name: one.storm_lost for name, one in figures.items() if one.storm_lost is not None}
    if not any(counts.values()):
        return "No gift of the storm was lost by anybody."
    return "Lost in the storm: " + ", ".join(f"{name} {count}" for name, count in counts.items()) + "."


# --- as a picture ------------------------------------------------------------------------------------

WIDTH, ROW_HEIGHT, NAME_WIDTH, MARGIN = 900, 24, 330, 24
GROUND, RULED, INK, FAINT, BETTER, WORSE = "#fbfaf7", "#e3e0da", "#2a2733", "#6b6775", "#3d7ea6", "#c77d3b"
MOST_TIMES = 16.0


def plot(rows: list[Row]) -> str:
    """How many times better the overlay is: bars on a scale that doubles, to the left where it is worse."""
    shown = [row for row in rows if row.ours > 0 or row.theirs > 0]
    groups = list(dict.fromkeys(row.group for row in shown))
    height = 84 + ROW_HEIGHT * len(shown) + 26 * len(groups) + MARGIN
    left, right = NAME_WIDTH + MARGIN, WIDTH - 130
    per_doubling = (right - left) / (2 * math.log2(MOST_TIMES))
    middle = (left + right) / 2
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}" font-family="sans-serif">',
        f'<rect width="{WIDTH}" height="{height}" rx="10" fill="{GROUND}"/>',
        _words(MARGIN, 34, "The overlay beside a browser source: how many times better", size=17, weight=600),
        _words(MARGIN, 54, "Left of the line the page is better. Each step doubles.", FAINT),
    ]
    for step in range(-4, 5):
        x = middle + step * per_doubling
        colour = INK if step == 0 else RULED
        parts.append(f'<line x1="{x:.0f}" x2="{x:.0f}" y1="72" y2="{height - MARGIN}" stroke="{colour}"/>')
        label = f"{2 ** abs(step)}x" if step else "1"
        parts.append(_words(x, 68, label, FAINT, anchor="middle", size=11))
    y = 84.0
    for group in groups:
        y += 20
        parts.append(_words(MARGIN, y, group, weight=600))
        y += 6
        for row in (one for one in shown if one.group == group):
            parts.extend(_bar(row, y, middle, per_doubling))
            y += ROW_HEIGHT
    return "\n".join([*parts, "</svg>", ""])


def _bar(row: Row, y: float, middle: float, per_doubling: float) -> list[str]:
    gain = min(max(row.gain, 1 / MOST_TIMES), MOST_TIMES)
    length = math.log2(gain) * per_doubling
    colour, left = (BETTER, middle) if length >= 0 else (WORSE, middle + length)
    ours, theirs = (_shown(value, row.unit) for value in (row.ours, row.theirs))
    return [
        _words(MARGIN + 14, y + 16, row.name.replace("`", "")),
        f'<rect x="{left:.1f}" y="{y + 4:.0f}" width="{abs(length):.1f}" height="16" rx="2" fill="{colour}"/>',
        _words(WIDTH - MARGIN, y + 16, f"{ours} : {theirs}", FAINT, anchor="end", size=12),
    ]


def _words(
    x: float, y: float, text: str, colour: str = INK, *, anchor: str = "start", size: int = 13, weight: int = 400
) -> str:
    return (
        f'<text x="{x:.0f}" y="{y:.0f}" fill="{colour}" text-anchor="{anchor}" font-size="{size}" '
        f'font-weight="{weight}">{escape(text)}</text>'
    )
