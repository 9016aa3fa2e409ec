"""All words that viewers read, in one place; what strangers wrote is put into them as it is."""

from typing import Final

from overlay.scene.signs import GoalContent

TIMES: Final = "\N{MULTIPLICATION SIGN}"
SENT: Final = "sent "
LIVE: Final = "LIVE"
LEADERS: Final = "Top gifters"
LATEST: Final = "Latest gifts"
GOAL: Final = "Goal"
GOAL_REACHED: Final = "Goal reached"

COMPACT_FROM: Final = 1_000_000
"""From here on a count is written short, and exactly below."""
_MOST_SHARE: Final = 9999.0
_POWERS: Final = ("", "K", "M", "B", "T", "Q")


def and_others(others: int) -> str:
    """What follows the name of the first of several senders."""
    return "" if others <= 0 else f" and {others:,} other{'' if others == 1 else 's'}"


def and_more_from(count: int, people: int) -> str:
    """What follows the gift of the first of several senders; the others may have sent none that counts yet."""
    if people <= 0:
        return ""
    whom = f"{people:,} {'person' if people == 1 else 'people'}"
    return f" and {count:,} more from {whom}" if count > 0 else f" with {whom}"


def times(count: int) -> str:
    """A count behind the times sign, exactly."""
    return f"{TIMES}{count:,}"


def compact(count: int) -> str:
    """A great count in four digits or so, cut and never rounded up: 1,234,567 is 1.23M."""
    power = min((len(str(count)) - 1) // 3, len(_POWERS) - 1)
    whole, rest = divmod(count, 1000**power)
    hundredths = f"{rest * 100 // 1000**power:02d}" if power and whole < 100 else ""
    return f"{whole:,}{'.' + hundredths if hundredths.strip('0') else ''}{_POWERS[power]}"


def amount(value: float) -> str:
    """A value or a goal's number: whole where it is whole, else to the hundredth."""
    rounded = round(value, 2)
    return f"{rounded:,.0f}" if rounded == int(rounded) else f"{rounded:,.2f}"


def goal_heading(goal: GoalContent) -> str:
    """What the goal is called: in the engine's words, or by its kind."""
    kind = goal.kind[:1].upper() + goal.kind[1:]
    return goal.description or (f"{GOAL}: {kind}" if kind else GOAL)


def goal_numbers(goal: GoalContent) -> tuple[str, str]:
    """How far the goal is, and out of how much; the second is empty where there is no target."""
    return amount(goal.current), "" if goal.target is None else f" / {amount(goal.target)}"


def goal_share(goal: GoalContent) -> str:
    """How far in percent, cut: 100 is written when it is reached and not before."""
    if goal.target is None:
        return ""
    return f"{int(min(max(goal.current / goal.target, 0.0), _MOST_SHARE) * 100):,}%"
