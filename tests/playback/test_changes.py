"""What is written at once, and what waits so that it is written once."""

from overlay.playback.changes import PATIENCE_SECS, Changes
from overlay.playback.record import Record, Standing


def record(gift_id, standing):
    return Record("stream", gift_id, standing, 0, "")


RECEIVED, DECIDED, ACKED, DELIVERED = (record("a", standing) for standing in Standing)
OTHER = record("b", Standing.RECEIVED)


def test_a_promise_is_written_at_once():
    changes = Changes()
    changes.put(RECEIVED, can_wait=False)
    changes.put(DECIDED, can_wait=False)
    assert changes.take(10.0) == (DECIDED,)
    assert changes.take(10.0) == ()
    assert changes.deadline_secs() is None


def test_what_can_wait_waits_and_is_written_once():
    changes = Changes()
    changes.put(ACKED, can_wait=True)
    assert changes.take(10.0) == ()
    assert changes.deadline_secs() == 10.0 + PATIENCE_SECS
    changes.put(DELIVERED, can_wait=True)
    changes.put(OTHER, can_wait=False)
    assert changes.take(10.5) == (OTHER,)
    assert changes.take(10.0 + PATIENCE_SECS) == (DELIVERED,)
    assert changes.deadline_secs() is None


def test_what_is_written_at_once_takes_its_own_along():
    changes = Changes()
    changes.put(RECEIVED, can_wait=True)
    changes.put(DECIDED, can_wait=False)
    changes.put(ACKED, can_wait=True)
    assert changes.take(10.0) == (ACKED,)
    assert changes.deadline_secs() is None
    changes.put(DELIVERED, can_wait=True)
    assert changes.take(20.0) == ()
    assert changes.take(20.9) == ()


def test_at_the_end_everything_is_written():
    changes = Changes()
    changes.put(ACKED, can_wait=True)
    changes.put(OTHER, can_wait=False)
    assert changes.take(float("inf")) == (OTHER, ACKED)
    assert changes.deadline_secs() is None
