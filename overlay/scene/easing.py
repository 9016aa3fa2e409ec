"""How things set out and arrive: 0…1 of the time → 0…1 of the way, held at both ends."""


def clamped(part: float) -> float:
    """Within 0…1."""
    return min(max(part, 0.0), 1.0)


def ease_out(part: float) -> float:
    """Quick at first and slow at the end: for what enters."""
    return 1.0 - (1.0 - clamped(part)) ** 3


def ease_in_out(part: float) -> float:
    """Slow at both ends: for what moves from place to place, and for what leaves."""
    part = clamped(part)
    return part * part * (3.0 - 2.0 * part)
