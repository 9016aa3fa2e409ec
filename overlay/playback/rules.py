"""The streamer's rules: which gifts are shown, how, and which not at all (decision G2). Pure."""

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from overlay.phrase import phrase
from overlay.protocol.gift import Gift
from overlay.settings import GiftRule

BLOCKED: Final = phrase("hidden: its sender is on your block list")


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the rules say of a gift.

    Attributes:
        gift: The gift as it is to be shown.
        hidden: Why it is not to be shown; "" where it is.
        is_banner_only: Whether its banner is shown and no effect.
    """

    gift: Gift
    hidden: str = ""
    is_banner_only: bool = False


class Rules:
    """Rules in their order, the first that fits holds; and who is blocked. It remembers when an effect was allowed."""

    def __init__(self, rules: Sequence[GiftRule] = (), blocked_names: Sequence[str] = ()) -> None:
        self._rules = tuple(rules)
        self._allowed_secs = [-math.inf] * len(self._rules)
        names = [_plain(name) for name in blocked_names]
        patterns = [".*".join(map(re.escape, name.split("*"))) for name in names if name.strip("*")]
        self._blocked = re.compile("|".join(patterns), re.DOTALL) if patterns else None

    def judge(self, gift: Gift, now: float) -> Verdict:
        """What is to become of a gift. A test gift is never hidden: the streamer asked for it."""
        if self._blocked is not None and not gift.is_test and self._blocked.fullmatch(_plain(gift.sender.name)):
            return Verdict(gift, BLOCKED)
        place = next((place for place, rule in enumerate(self._rules) if _fits(rule, gift)), None)
        if place is None:
            return Verdict(gift)
        rule = self._rules[place]
        if rule.show == "hide" and not gift.is_test:
            return Verdict(gift, phrase("hidden by your rule {n} for {gifts}", n=place + 1, gifts=_named(rule)))
        rests = now - self._allowed_secs[place] < rule.cooldown_secs
        is_banner_only = rule.show == "banner" or rests
        if not is_banner_only:
            self._allowed_secs[place] = now
        return Verdict(_dressed(gift, rule), is_banner_only=is_banner_only)


def _fits(rule: GiftRule, gift: Gift) -> bool:
    wanted = rule.gift.strip().casefold()
    return gift.total_value >= rule.from_value and wanted in ("", gift.gift_type.strip().casefold())


def _dressed(gift: Gift, rule: GiftRule) -> Gift:
    """As the rule has it: what it names stands for what the gift brings."""
    if rule.effect:
        gift = replace(gift, look=rule.effect, animation_type=None, asset_url=None)
    if rule.sound:
        gift = replace(gift, voice=rule.sound, sound_url=None)
    return gift


def _named(rule: GiftRule) -> str:
    if rule.gift:
        return rule.gift
    return phrase("gifts from {value}", value=rule.from_value) if rule.from_value else phrase("all gifts")


def _plain(name: str) -> str:
    """Without regard to case, width and what letters are drawn like."""
    return unicodedata.normalize("NFKC", name).casefold().strip()
