"""The streamer's rules: the first that fits holds, a hidden gift is answered as not shown, and nothing else is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.playback.outcome import NotShown, Shown
from overlay.playback.rules import BLOCKED, Rules
from overlay.protocol.gift import Sender
from overlay.settings import GiftRule
from tests.playback.rehearsal import Rehearsal, make_gift

RULES = st.lists(
    st.builds(
        GiftRule,
        gift=st.sampled_from(["", "rose", "ROSE ", "heart"]),
        from_value=st.sampled_from([0.0, 10.0, 500.0]),
        show=st.sampled_from(["show", "banner", "hide"]),
        cooldown_secs=st.sampled_from([0.0, 5.0]),
    ),
    max_size=4,
)
GIFTS = st.lists(st.tuples(st.sampled_from(["rose", "heart", "tea"]), st.sampled_from([1.0, 10.0, 600.0])), max_size=8)


def show_with(*rules, blocked=(), **pace):
    show = Rehearsal(**pace)
    show.scheduler.rules = Rules(rules, blocked)
    return show


@given(RULES, GIFTS)
def test_every_gift_gets_what_the_first_rule_that_fits_says(rules, gifts):
    show = show_with(*rules, lanes=4)
    for kind, value in gifts:
        gift = make_gift(kind, total_value=value)
        show.offer(gift).wait(40.0)
        fitting = [one for one in rules if value >= one.from_value and one.gift.strip().lower() in ("", kind)]
        outcome = show.book[gift.gift_id]
        assert isinstance(outcome, NotShown if fitting and fitting[0].show == "hide" else Shown)
        assert bool(show.effects) == (isinstance(outcome, Shown) and not (fitting and fitting[0].show == "banner"))
        show.effects.clear()


def test_what_is_hidden_says_so_and_loads_nothing():
    show = show_with(GiftRule(gift="Rose", show="hide"))
    show.offer(make_gift("rose", gift_id="g", animation_type="3d-model", asset_url="a.glb", total_value=9.0))
    assert show.book == {"g": NotShown("hidden by your rule 1 for Rose")}
    assert (show.screen, show.scheduler.queue_size) == ({}, 0)


def test_after_an_effect_there_is_a_rest():
    show = show_with(GiftRule(gift="rose", cooldown_secs=10.0))
    for _ in range(3):
        show.offer(make_gift("rose")).wait(6.0)
    assert len(show.starts) == 3
    assert len(show.effects) == 2  # at 0 s and at 12 s


def test_a_rule_dresses_the_gift_and_what_it_brings_makes_room():
    rules = Rules([GiftRule(gift="rose", effect="rocket", sound="none")])
    gift = make_gift("rose", animation_type="video", asset_url="a.webm", sound_url="a.ogg")
    verdict = rules.judge(gift, 0.0)
    assert (verdict.gift.look, verdict.gift.voice, verdict.is_banner_only) == ("rocket", "none", False)
    assert (verdict.gift.animation_type, verdict.gift.asset_url, verdict.gift.sound_url) == (None, None, None)
    assert verdict.gift.gift_type == "rose"


@pytest.mark.parametrize(
    ("blocked", "name", "hides"),
    [
        ("Bo", "bo", True),
        ("bo", "Bob", False),
        ("bo*", "Bob", True),
        ("*bo*", "a BO b", True),
        ("\uff22\uff4f", "Bo", True),  # the same letters, wide
        ("Bo", "\uff22\uff4f", True),
        ("*", "anybody", False),  # a slip must not hide everything
        ("a.c", "abc", False),
        ("", "", False),
    ],
)
def test_blocked_names(blocked, name, hides):
    verdict = Rules((), [blocked]).judge(make_gift(sender=Sender("u", name)), 0.0)
    assert verdict.hidden == (BLOCKED if hides else "")


def test_a_test_gift_is_never_hidden():
    rules = Rules([GiftRule(show="hide")], ["Test*"])
    assert not rules.judge(make_gift(sender=Sender("u", "Test Viewer"), is_test=True), 0.0).hidden
