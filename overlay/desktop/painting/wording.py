"""All words that viewers read, in one place and in their language; what strangers wrote is put into them as it is."""

from typing import Final

from overlay.desktop.language import ENGLISH, Language
from overlay.phrase import counted, phrase
from overlay.scene.signs.signs import GoalContent

TIMES: Final = "\N{MULTIPLICATION SIGN}"
RIGHT_TO_LEFT: Final = "\N{RIGHT-TO-LEFT MARK}"
"""Digits have no direction of their own."""
LIVE: Final = phrase("LIVE")
LEADERS: Final = phrase("Top gifters")
LATEST: Final = phrase("Latest gifts")
GOAL: Final = phrase("Goal")
GOAL_REACHED: Final = phrase("Goal reached")

COMPACT_FROM: Final = 1_000_000
"""From here on a count is written short, and exactly below."""
_MOST_SHARE: Final = 9999.0
_SHORT: Final = (1000, ("", "K", "M", "B", "T", "Q"))
_SHORT_BY_CODE: Final = {
    "de": (1000, ("", " Tsd.", " Mio.", " Mrd.", " Bio.", " Brd.")),
    "es": (1000, ("", " mil", " M", " mil M", " B", " mil B")),
    "pt-BR": (1000, ("", " mil", " mi", " bi", " tri", " quatri")),
    "zh-CN": (10_000, ("", "万", "亿", "万亿", "亿亿")),
    "ja": (10_000, ("", "万", "億", "兆", "京")),
    "ar": (1000, ("", " ألف", " مليون", " مليار", " تريليون", " كوادريليون")),
}
"""By which steps great numbers go, and what each is called; the names are not words of sentences, but of numbers."""

_PLACE: Final = "\N{OBJECT REPLACEMENT CHARACTER}"
_UNSEEN: Final = "\N{FIRST STRONG ISOLATE}\N{POP DIRECTIONAL ISOLATE}"
"""Each part is drawn by itself and cannot reorder another."""

Around = tuple[str, str]
"""What stands before and after something that is drawn by itself, in the order of reading."""


def gift_sent(language: Language = ENGLISH, senders: int = 1) -> Around:
    """What stands around the gift that so many sent; many languages say it in another way of one and of several."""
    return _around(language.plural("sent {gift}", "sent {gift}", senders, gift=_PLACE))


def and_others(others: int, language: Language = ENGLISH) -> Around:
    """What stands around the name of the first of several senders."""
    if others <= 0:
        return "", ""
    return _around(language.plural("{name} and {n} other", "{name} and {n} others", others, name=_PLACE))


def and_more_from(count: int, people: int, language: Language = ENGLISH) -> Around:
    """What stands around the gift of the first of several senders; the others may have sent none that counts yet."""
    if people <= 0:
        return "", ""
    whom = counted("{n} person", "{n} people", people)
    if count <= 0:
        return _around(language.tr("{gift} with {people}", gift=_PLACE, people=whom))
    return _around(
        language.plural(
            "{gift} and {n} more from {people}", "{gift} and {n} more from {people}", count, gift=_PLACE, people=whom
        )
    )


def times(count: int, language: Language = ENGLISH) -> str:
    """A count behind the times sign, exactly."""
    mark = RIGHT_TO_LEFT if language.is_right_to_left else ""
    return f"{mark}{TIMES}{language.number(count)}"


def compact(count: int, language: Language = ENGLISH) -> str:
    """A great count in four digits or so, cut and never rounded up: 1,234,567 is 1.23M."""
    step, names = _SHORT_BY_CODE.get(language.code, _SHORT)
    power, unit = 0, 1
    while power + 1 < len(names) and count >= unit * step:
        power, unit = power + 1, unit * step
    whole, rest = divmod(count, unit)
    hundredths = rest * 100 // unit if whole < 100 else 0
    return f"{language.amount(whole + hundredths / 100 if hundredths else whole)}{names[power]}"


def amount(value: float, language: Language = ENGLISH) -> str:
    """A value or a goal's number: whole where it is whole, else to the hundredth."""
    return language.amount(value)


def goal_heading(goal: GoalContent, language: Language = ENGLISH) -> str:
    """What the goal is called: in the engine's words, or by its kind."""
    kind = goal.kind[:1].upper() + goal.kind[1:]
    return goal.description or (language.tr("Goal: {kind}", kind=kind) if kind else language.told(GOAL))


def goal_numbers(goal: GoalContent, language: Language = ENGLISH) -> tuple[str, str]:
    """How far the goal is, and out of how much; the second is empty where there is no target."""
    mark = RIGHT_TO_LEFT if language.is_right_to_left else ""
    target = "" if goal.target is None else f"{mark} / {amount(goal.target, language)}"
    return amount(goal.current, language), target


def goal_share(goal: GoalContent, language: Language = ENGLISH) -> str:
    """How far in percent, cut: 100 is written when it is reached and not before."""
    if goal.target is None:
        return ""
    percent = int(min(max(goal.current / goal.target, 0.0), _MOST_SHARE) * 100)
    return language.tr("{n}%", n=percent)


def _around(words: str) -> Around:
    before, _, after = words.partition(_PLACE)
    return before.rstrip(_UNSEEN), after.lstrip(_UNSEEN)
