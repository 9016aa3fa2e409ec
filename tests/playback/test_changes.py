"""What is written at once, and what waits so that it is written once."""

from overlay.playback.changes import PATIENCE_SECS, Changes
from overlay.playback.record import Entry, Standing

A, B = ("stream", "a"), ("stream", "b")


def entry(key=A):
    return Entry(*key, 0, "")


def standings(records):
    return [(record.gift_id, record.standing) for record in records]


def test_a_promise_is_written_at_once_as_it_is_now():
    changes, gift = Changes(), entry()
    changes.put(A, gift, can_wait=False)
    gift.standing = Standing.DECIDED
    changes.put(A, gift, can_wait=False)
    assert standings(changes.take(10.0)) == [("a", "decided")]
    assert changes.take(10.0) == ()
    assert changes.deadline_secs() is None


def test_what_can_wait_waits_and_is_written_once():
    changes, gift = Changes(), entry()
    gift.standing = Standing.ACKED
    changes.put(A, gift, can_wait=True)
    assert changes.take(10.0) == ()
    assert changes.deadline_secs() == 10.0 + PATIENCE_SECS
    gift.standing = Standing.DELIVERED
    changes.put(A, gift, can_wait=True)
    changes.put(B, entry(B), can_wait=False)
    assert standings(changes.take(10.5)) == [("b", "received")]
    assert standings(changes.take(10.0 + PATIENCE_SECS)) == [("a", "delivered")]
    assert changes.deadline_secs() is None


def test_what_is_written_at_once_takes_its_own_along():
    changes = Changes()
    changes.put(A, entry(), can_wait=True)
    changes.put(A, entry(), can_wait=False)
    latest = entry()
    latest.standing = Standing.ACKED
    changes.put(A, latest, can_wait=True)
    assert standings(changes.take(10.0)) == [("a", "acked")]
    assert changes.deadline_secs() is None
    changes.put(A, latest, can_wait=True)
    assert changes.take(20.0) == ()
    assert changes.take(20.9) == ()


def test_at_the_end_everything_is_written():
    changes = Changes()
    changes.put(A, entry(), can_wait=True)
    changes.put(B, entry(B), can_wait=False)
    assert standings(changes.take(float("inf"))) == [("b", "received"), ("a", "received")]
    assert changes.deadline_secs() is None
