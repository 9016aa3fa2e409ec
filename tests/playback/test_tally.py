"""What the session's gifts add up to: exact sums, who stands first, what came lately."""

from collections import Counter
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from overlay.playback import tally as tally_module
from overlay.playback.streak import Growth, lone_growth
from overlay.playback.tally import MOST_RECENT, Tally
from overlay.protocol.gift import Sender
from tests.playback.rehearsal import Rehearsal, make_gift


def tally_of(*gifts):
    tally = Tally()
    for gift in gifts:
        tally.add(gift, lone_growth(gift))
    return tally


def standing(tally, most=5):
    return [(giver.sender.user_id, giver.value) for giver in tally.leaders(most)]


def test_who_gave_most_stands_first_and_among_equals_who_was_there_first():
    gifts = [
        make_gift(user=user, total_value=value) for user, value in [("a", 5), ("b", 9), ("c", 5), ("a", 0), ("d", 0)]
    ]
    assert standing(tally_of(*gifts)) == [("b", 9), ("a", 5), ("c", 5)]
    assert standing(tally_of(*gifts), 2) == [("b", 9), ("a", 5)]


@given(st.lists(st.tuples(st.integers(0, 30), st.sampled_from([0.0, 0.5, 1.0, 7.0, -2.0])), max_size=80))
def test_leaders_are_those_of_a_full_count(steps):
    tally, sums, reached = Tally(), Counter(), {}
    for number, (user, value) in enumerate(steps):
        tally.add(make_gift(user=f"user {user}"), Growth(1, value, crosses_step=False))
        sums[f"user {user}"] += value
        if value or f"user {user}" not in reached:
            reached[f"user {user}"] = number
    best = sorted(sums, key=lambda user: (-sums[user], reached[user]))
    assert standing(tally, 5) == [(user, sums[user]) for user in best if sums[user] > 0][:5]


def test_sums_gather_no_rounding():
    tally = tally_of(*[make_gift(total_value=0.1) for _ in range(10_000)], make_gift(total_value=1e18))
    assert tally.total_value == 10_000 * Fraction(0.1) + 10**18


def test_a_corrected_total_is_taken_back():
    tally, gift = Tally(), make_gift()
    tally.add(gift, Growth(5, 50.0, crosses_step=True))
    tally.add(gift, Growth(0, -20.0, crosses_step=False))
    assert standing(tally) == [("ana", 30)]


def test_the_latest_name_counts():
    tally = tally_of(make_gift(sender=Sender("1", "Old")), make_gift(sender=Sender("1", "New")))
    assert [giver.sender.name for giver in tally.leaders(1)] == ["New"]


def test_the_latest_gifts_stand_first_and_gifts_of_one_kind_are_one():
    tally = tally_of(make_gift("rose"), make_gift("tea"), make_gift("Rose", quantity=3), make_gift("rose", "ben"))
    latest = [(recent.gift.gift_type, recent.gift.sender.user_id, recent.count) for recent in tally.recent(5)]
    assert latest == [("rose", "ben", 1), ("Rose", "ana", 4), ("tea", "ana", 1)]


def test_strangers_choose_how_many_there_are_but_not_how_many_are_remembered(monkeypatch):
    monkeypatch.setattr(tally_module, "MOST_SENDERS", 50)
    tally = tally_of(*[make_gift(f"kind {number}", f"user {number}", total_value=number) for number in range(200)])
    assert len(tally.recent(99)) == MOST_RECENT
    assert len(tally._givers) <= 50
    assert standing(tally, 2) == [("user 199", 199), ("user 198", 198)]


def test_a_test_gift_is_in_no_sum():
    show = Rehearsal().offer(make_gift(total_value=9.0, is_test=True), make_gift(total_value=2.0))
    show.offer(make_gift("star", combo=1, is_test=True))
    assert show.scheduler.tally.total_value == 2
    assert len(show.scheduler.tally.recent(9)) == 1


def test_what_expires_before_it_is_shown_was_given_all_the_same():
    show = Rehearsal(lanes=1, queue_limit=2, crowd_from=100)
    for number in range(9):
        show.offer(make_gift(f"kind {number}", f"user {number}", total_value=1.0))
    assert show.scheduler.tally.total_value == 9
