"""Upright rectangles on the canvas, in pixels from its lower left corner."""

from collections.abc import Sequence

Bounds = tuple[int, int, int, int]
"""Left, bottom, right, top in pixels; the last two are exclusive."""

Edges = tuple[float, float, float, float]
"""Left, bottom, right, top in pixels, not cut to the canvas."""


def cut_to_canvas(boxes: Sequence[Edges | None], canvas_px: tuple[int, int]) -> Bounds | None:
    """Return whole pixels around all of them, within the canvas; None if nothing is left."""
    there = [box for box in boxes if box is not None]
    if not there:
        return None
    left, bottom, right, top = hull(there)
    width, height = canvas_px
    cut = (max(int(left), 0), max(int(bottom), 0), min(int(right) + 1, width), min(int(top) + 1, height))
    return cut if cut[0] < cut[2] and cut[1] < cut[3] else None


def hull(boxes: Sequence[Edges]) -> Edges:
    """Return the least rectangle around all of them; there is at least one."""
    left, bottom, right, top = zip(*boxes, strict=True)
    return min(left), min(bottom), max(right), max(top)
