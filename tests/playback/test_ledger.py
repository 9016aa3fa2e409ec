"""The ledger: one decision, the same answer for ever, and what it may forget."""

from dataclasses import replace

import pytest

from overlay.playback import ledger as ledger_module
from overlay.playback.ledger import KEPT_MS, Ledger, New
from overlay.playback.outcome import Failed, FailureCode, Fate, NotShown, Shown
from overlay.playback.record import Standing
from overlay.protocol.moment import Moment
from tests.playback.rehearsal import EPOCH_MS, make_gift

STREAM = "stream"


def admit(ledger, gift_id, *, at_ms=EPOCH_MS, stream=STREAM, **fields):
    gift = replace(make_gift(gift_id=gift_id, **fields), received=Moment(0.0, at_ms))
    return ledger.admit(stream, gift, at_ms)


def deliver(ledger, *gift_ids, stream=STREAM):
    for gift_id in gift_ids:
        ledger.settle(stream, gift_id, Shown())
    ledger.delivered(stream, gift_ids)
    ledger.follow(stream, gift_ids, Fate.FINISHED)


def test_the_first_decision_stands_and_its_answer_never_changes():
    ledger = Ledger()
    assert admit(ledger, "a") == New()
    assert admit(ledger, "a").ack is None
    ack = ledger.settle(STREAM, "a", NotShown("skipped"))
    assert (ack.gift_id, ack.rendered, ack.error, ack.received_at) == ("a", False, None, "2025-10-09T08:53:20.000Z")
    assert ledger.settle(STREAM, "a", Shown()) is None
    for at_ms in (EPOCH_MS, EPOCH_MS + 5000):
        assert admit(ledger, "a", at_ms=at_ms).ack == ack
    ledger.delivered(STREAM, ("a",))
    assert admit(ledger, "a").ack == ledger.decided_ack(STREAM, "a") == ack


def test_two_streams_may_use_the_same_ids():
    ledger = Ledger()
    assert admit(ledger, "a") == admit(ledger, "a", stream="another") == New()


def test_a_broken_gift_is_decided_like_any_other_and_once():
    ledger = Ledger()
    assert ledger.admit_invalid(STREAM, "a", EPOCH_MS, EPOCH_MS)
    ack = ledger.settle(STREAM, "a", Failed(FailureCode.INVALID, "no"))
    assert not ledger.admit_invalid(STREAM, "a", EPOCH_MS, EPOCH_MS)
    assert admit(ledger, "a").ack == ack  # mended meanwhile, but it was answered


def test_a_larger_combo_under_the_same_id_is_told_once():
    ledger = Ledger()
    admit(ledger, "a", combo=2)
    assert [admit(ledger, "a", combo=combo).grows_streak for combo in (2, 5, 5, 4, 6)] == [
        False,
        True,
        False,
        False,
        True,
    ]
    assert not admit(ledger, "a").grows_streak


def test_other_content_under_the_same_id_is_noticed():
    ledger = Ledger()
    admit(ledger, "a", quantity=3)
    assert not admit(ledger, "a", quantity=3).is_another
    assert admit(ledger, "a", quantity=4).is_another
    assert admit(ledger, "a", user="zoe", quantity=3).is_another
    restarted = Ledger()
    restarted.restore(ledger.take_changes())
    assert not admit(restarted, "a", quantity=4).is_another  # nobody knows any more


def test_each_change_is_told_once_and_in_its_latest_state():
    ledger = Ledger()
    admit(ledger, "a")
    ledger.settle(STREAM, "a", Shown())
    (record,) = ledger.take_changes()
    assert (record.standing, record.gift, record.rendered) == (Standing.DECIDED, None, True)
    assert ledger.take_changes() == ()


def test_that_a_gift_was_shown_is_urgent_only_where_no_row_said_that_it_would_be():
    ledger = Ledger()
    for gift_id in ("told", "failed", "untold"):
        admit(ledger, gift_id)
    ledger.follow(STREAM, ("told", "failed"), Fate.STARTED)
    assert len(ledger.take_changes(now=0.0)) == 3
    ledger.settle(STREAM, "told", Shown())
    ledger.settle(STREAM, "failed", Failed(FailureCode.RENDERER, "no"))
    ledger.settle(STREAM, "untold", Shown())
    assert {record.gift_id for record in ledger.take_changes(now=0.1)} == {"failed", "untold"}
    assert {record.gift_id for record in ledger.take_changes(now=5.0)} == {"told"}


def test_a_restart_knows_who_waits_for_what():
    ledger = Ledger()
    for gift_id in "abcd":
        admit(ledger, gift_id)
    admit(ledger, "elsewhere", stream="another")
    deliver(ledger, "a")
    ack = ledger.settle(STREAM, "b", Shown())
    restarted = Ledger()
    restored = restarted.restore(ledger.take_changes())
    assert [record.gift_id for record in restarted.undecided(STREAM)] == ["c", "d"]
    assert [record.ack() for record in restored if record.standing is Standing.DECIDED] == [ack]
    assert restarted.restore(restored) == ()
    assert restarted.take_changes() == ()
    assert admit(restarted, "b").ack == ack


@pytest.fixture
def small(monkeypatch):
    monkeypatch.setattr(ledger_module, "MOST_IDS", 100)


@pytest.mark.usefixtures("small")
def test_the_oldest_delivered_are_forgotten_beyond_the_limit():
    ledger = Ledger()
    for number in range(300):
        admit(ledger, f"gift-{number}")
        deliver(ledger, f"gift-{number}")
    assert 100 <= len(ledger) <= 102
    assert not ledger._entries
    assert all(ledger.decided_ack(STREAM, f"gift-{number}") for number in range(200, 300))
    assert not any(ledger.decided_ack(STREAM, f"gift-{number}") for number in range(198))


@pytest.mark.usefixtures("small")
def test_one_that_cannot_be_delivered_stays_and_keeps_no_other_alive():
    ledger = Ledger()
    admit(ledger, "another stream's", stream="another")
    admit(ledger, "undecided")
    for number in range(300):
        admit(ledger, f"gift-{number}")
        deliver(ledger, f"gift-{number}")
    assert 100 <= len(ledger) <= 102
    assert ledger.undecided(STREAM)[0].gift_id == "undecided"
    assert ledger.undecided("another")


@pytest.mark.usefixtures("small")
def test_broken_gifts_are_forgotten_as_well():
    ledger = Ledger()
    for number in range(300):
        ledger.admit_invalid(STREAM, f"gift-{number}", EPOCH_MS, EPOCH_MS)
        deliver(ledger, f"gift-{number}")
    assert 100 <= len(ledger) <= 102


def test_what_was_delivered_is_known_like_any_other():
    ledger = Ledger()
    admit(ledger, "a", combo=2, quantity=3)
    deliver(ledger, "a")
    ledger.take_changes()
    assert admit(ledger, "a", combo=2, quantity=4).is_another
    assert admit(ledger, "a", combo=7, quantity=3).grows_streak
    assert not admit(ledger, "a", combo=7, quantity=3).grows_streak
    (record,) = ledger.take_changes()
    assert (record.standing, record.combo_count, record.fate) == (Standing.DELIVERED, 7, Fate.FINISHED)


def test_what_was_delivered_may_still_be_on_the_screen():
    ledger = Ledger()
    admit(ledger, "a")
    ledger.follow(STREAM, ("a",), Fate.STARTED)
    ledger.settle(STREAM, "a", Shown())
    ledger.delivered(STREAM, ("a",))
    ledger.take_changes()
    ledger.follow(STREAM, ("a",), Fate.FINISHED)
    (record,) = ledger.take_changes()
    assert (record.standing, record.fate) == (Standing.DELIVERED, Fate.FINISHED)
    assert not ledger._entries


@pytest.mark.usefixtures("small")
def test_one_whose_banner_never_leaves_is_forgotten_as_well():
    ledger = Ledger()
    for number in range(300):
        admit(ledger, f"gift-{number}")
        ledger.settle(STREAM, f"gift-{number}", Shown())
        ledger.delivered(STREAM, (f"gift-{number}",))
    assert 100 <= len(ledger) <= 202


def test_a_day_is_kept():
    ledger = Ledger()
    admit(ledger, "a")
    deliver(ledger, "a")
    admit(ledger, "b", at_ms=EPOCH_MS + KEPT_MS)
    assert ledger.decided_ack(STREAM, "a") is not None
    admit(ledger, "c", at_ms=EPOCH_MS + KEPT_MS + 1)
    assert ledger.decided_ack(STREAM, "a") is None
    assert len(ledger) == 2
