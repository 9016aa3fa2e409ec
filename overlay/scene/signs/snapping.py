"""Lines that a thing on the canvas is drawn to when it is moved by hand: edges, middles, the edges of the others."""

from collections.abc import Iterable
from dataclasses import dataclass

from overlay.scene.signs.placing import Box, safe_box
from overlay.scene.themes.grid import Grid


@dataclass(frozen=True, slots=True)
class Snapped:
    """A box after it was drawn to lines.

    Attributes:
        box: Where it is now.
        across: The vertical lines it lies at, as their distances from the left edge of the canvas.
        up: The horizontal ones, as their distances from its lower edge.
    """

    box: Box
    across: tuple[float, ...] = ()
    up: tuple[float, ...] = ()


def snapped(box: Box, grid: Grid, others: Iterable[Box], reach: float) -> Snapped:
    """Draw a box to the nearest line of each direction that is within reach; all in design pixels."""
    safe, others = safe_box(grid), tuple(others)
    edges_across = [0.0, grid.width, safe.left, safe.right, *(edge for one in others for edge in (one.left, one.right))]
    edges_up = [0.0, grid.height, safe.bottom, safe.top, *(edge for one in others for edge in (one.bottom, one.top))]
    middles_across = [grid.width / 2, (safe.left + safe.right) / 2]
    middles_up = [grid.height / 2, (safe.bottom + safe.top) / 2]
    right = _shift((box.left, box.right), box.left + box.width / 2, edges_across, middles_across, reach)
    up = _shift((box.bottom, box.top), box.bottom + box.height / 2, edges_up, middles_up, reach)
    moved = box.moved(0.0 if right is None else right[0], 0.0 if up is None else up[0])
    return Snapped(moved, () if right is None else (right[1],), () if up is None else (up[1],))


def _shift(
    own_edges: tuple[float, float], own_middle: float, edges: list[float], middles: list[float], reach: float
) -> tuple[float, float] | None:
    """How far to the nearest line, and which; None if none is near."""
    shifts = [(line - mine, line) for mine in own_edges for line in edges]
    shifts += [(line - own_middle, line) for line in middles]
    best = min(shifts, key=lambda shift: abs(shift[0]))
    return best if abs(best[0]) <= reach else None
