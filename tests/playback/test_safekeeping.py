"""Acks wait for the disk, in order, and not for ever."""

from overlay.playback.safekeeping import PATIENCE_SECS, Safekeeping
from overlay.protocol.messages import GiftAckPayload


def ack(gift_id):
    return GiftAckPayload(gift_id=gift_id, received_at="t", rendered=True, error=None)


def kept(*pairs, now=10.0):
    safe = Safekeeping()
    for gift_id, serial in pairs:
        safe.keep(ack(gift_id), serial, now)
    return safe


def test_what_is_stored_leaves_in_order_and_once():
    safe = kept(("a", 1), ("b", 1), ("c", 2), ("d", 3))
    assert (len(safe), safe.holds("c"), safe.holds("x")) == (4, True, False)
    assert safe.take(10.0) == []
    safe.stored(2)
    assert len(safe) == 4
    assert safe.take(10.0) == [ack("a"), ack("b"), ack("c")]
    assert safe.take(10.0) == []
    assert (len(safe), safe.holds("c"), safe.holds("d")) == (1, False, True)


def test_what_rests_on_rows_that_are_stored_already_waits_for_nothing():
    safe = kept(("late", 3))
    safe.stored(2)
    safe.keep(ack("early"), 1, 10.0)
    assert safe.take(10.0) == [ack("early")]
    safe.stored(3)
    assert safe.take(10.0) == [ack("late")]


def test_a_disk_that_hangs_is_not_waited_for():
    safe = kept(("a", 1))
    safe.keep(ack("b"), 2, 10.1)
    due = safe.deadline_secs()
    assert due == 10.0 + PATIENCE_SECS
    assert safe.take(due - 0.001) == []
    assert safe.take(due) == [ack("a")]
    assert safe.deadline_secs() == 10.1 + PATIENCE_SECS
    safe.stored(2)
    assert safe.take(due) == [ack("b")]
    assert safe.deadline_secs() is None
