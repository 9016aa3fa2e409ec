"""Whatever way gifts come in, split, repeated, out of order or all at once: sums are exact, and nobody starves."""

from collections import Counter
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overlay.playback.lanes import LANE_REST_SECS
from overlay.playback.ledger import Ledger, New
from overlay.playback.outcome import Shown
from overlay.playback.pace import ComboMode, Pace
from tests.playback.rehearsal import EPOCH_MS, Rehearsal, make_gift

NO_CROWD = 10_000
SHARES = st.lists(st.integers(1, 60), min_size=3, max_size=8)
PRICES = st.sampled_from([0.0, 0.1, 1.0, 30.0, 999.99])


class Audience(Rehearsal):
    """Sends through a ledger, as the director does: what comes again is known."""

    def __init__(self, **pace):
        super().__init__(**pace)
        self.ledger = Ledger()

    def admit(self, gift):
        match self.ledger.admit("stream", gift, EPOCH_MS):
            case New():
                self.offer(gift)
        return self

    def _settle(self, gift_ids, outcome):
        super()._settle(gift_ids, outcome)
        for gift_id in gift_ids:
            self.ledger.settle("stream", gift_id, outcome)

    @property
    def sums(self):
        return {giver.sender.user_id: giver.value for giver in self.scheduler.tally.leaders(100)}


def messages_of(user, shares, price, mode):
    """A streak's messages: shares of it, or its sum so far."""
    running = [sum(shares[: count + 1]) for count in range(len(shares))]
    quantities = running if mode is ComboMode.CUMULATIVE else shares
    return [
        make_gift("star", user, combo=combo, quantity=quantity, total_value=quantity * price, sent_secs=number * 0.05)
        for number, (combo, quantity) in enumerate(zip(running, quantities, strict=True))
    ]


@st.composite
def deliveries(draw, mode):
    """Some streaks at once: their messages interleaved, neighbours swapped but for the first two, repeats anywhere."""
    shares = {user: draw(SHARES) for user in draw(st.sets(st.sampled_from(["ana", "ben", "zoe"]), min_size=1))}
    prices = {user: draw(PRICES) for user in shares}
    rows = {user: messages_of(user, shares[user], prices[user], mode) for user in sorted(shares)}
    for row in rows.values():
        at = draw(st.integers(2, len(row)))
        row[at : at + 2] = reversed(row[at : at + 2])
    order = draw(st.permutations([user for user, row in rows.items() for _ in row]))
    sequence = [rows[user].pop(0) for user in order]
    for _ in range(draw(st.integers(0, 4))):
        again = draw(st.integers(0, len(sequence) - 1))
        sequence.insert(draw(st.integers(again + 1, len(sequence))), sequence[again])
    return shares, prices, sequence


@pytest.mark.parametrize("mode", [ComboMode.DELTA, ComboMode.CUMULATIVE])
@pytest.mark.parametrize("is_told", [True, False])
@given(data=st.data(), lanes=st.integers(1, 3))
@settings(max_examples=min(40, settings().max_examples))
def test_a_streak_is_worth_and_counts_what_was_sent(mode, is_told, data, lanes):
    shares, prices, sequence = data.draw(deliveries(mode))
    show = Audience(lanes=lanes, crowd_from=NO_CROWD, combo_mode=mode if is_told else ComboMode.AUTO)
    for gift in sequence:
        show.admit(gift).wait(data.draw(st.sampled_from([0.0, 0.03])))
    show.wait(100.0)
    counts = Counter()
    for view in show.screen.values():
        counts[view.gift.sender.user_id] = max(counts[view.gift.sender.user_id], view.quantity)
    assert counts == {user: sum(row) for user, row in shares.items()}
    for user, row in shares.items():
        assert float(show.sums.get(user, 0)) == pytest.approx(sum(row) * prices[user], rel=1e-12)


@given(
    gifts=st.lists(
        st.tuples(st.sampled_from("abcde"), st.sampled_from(["rose", "tea"]), st.integers(1, 99)), max_size=60
    ),
    crowd_from=st.integers(0, 4),
    pauses=st.lists(st.sampled_from([0.0, 0.0, 0.4]), min_size=60, max_size=60),
)
@settings(max_examples=min(60, settings().max_examples))
def test_a_crowd_counts_every_gift_once_and_tells_whose_they_are(gifts, crowd_from, pauses):
    show = Audience(lanes=1, crowd_from=crowd_from)
    for (user, kind, quantity), pause in zip(gifts, pauses, strict=False):
        show.admit(make_gift(kind, user, quantity=quantity, total_value=quantity / 7)).wait(pause)
    show.wait(1000.0)
    shown, own, others = Counter(), Counter(), Counter()
    for view in show.screen.values():
        shown[view.gift.gift_type] += view.quantity
        own[view.gift.gift_type] += view.quantity - view.others_quantity
        others[view.gift.gift_type] += view.others_quantity
        assert (view.others_quantity > 0) == (view.others > 0)
    sent = Counter()
    for _, kind, quantity in gifts:
        sent[kind] += quantity
    assert shown == sent == own + others
    assert show.scheduler.tally.total_value == sum(Fraction(quantity / 7) for _, _, quantity in gifts)


@given(
    lanes=st.integers(1, 3),
    kinds=st.integers(1, 5),
    per_sec=st.integers(2, 20),
    value=st.sampled_from([1.0, 60.0, 5000.0]),
    comes_at=st.integers(0, 20),
)
@settings(max_examples=min(15, settings().max_examples // 2))
def test_nobody_starves_in_a_flood_of_what_is_dearer(lanes, kinds, per_sec, value, comes_at):
    show, pace = Rehearsal(lanes=lanes), Pace(lanes=lanes)
    small = make_gift("shell", "poor", total_value=0.0)
    # Once it is older than three tiers are worth, only those go first that wait already: a crowd a kind and some more.
    ahead = pace.crowd_from + 4 * kinds + 1
    longest_secs = 3 * pace.ageing_secs + (ahead / lanes + 1) * (pace.hold_secs + LANE_REST_SECS)
    for number in range(round((comes_at + longest_secs) * per_sec)):
        if number == comes_at * per_sec:
            show.offer(small)
        show.offer(make_gift(f"kind {number % kinds}", f"rich {number % 40}", total_value=value)).wait(1 / per_sec)
    assert isinstance(show.book.get(small.gift_id), Shown)
    assert show.decided_secs[small.gift_id] - show.offered_secs[small.gift_id] <= longest_secs
