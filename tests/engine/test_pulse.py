"""Heartbeats: as often as announced, numbered one by one. No clock here."""

import pytest

from overlay.engine.pulse import Pulse
from overlay.engine.verdict import Grade


def findings(times, sequences=None, *, announced=1.0, until=None):
    """What is found about pings at these times after the welcome."""
    pulse = Pulse(announced, 100.0)
    found = []
    for number, secs in enumerate(times):
        found += pulse.beat(sequences[number] if sequences else number + 1, 100.0 + secs)
    found += pulse.end(100.0 + (until if until is not None else (times[-1] if times else 0.0)))
    return [(finding.grade, finding.words) for finding in found]


FINE = [(Grade.FINE, "comes every 1 s, as announced")]


@pytest.mark.parametrize("times", [[1, 2, 3], [0, 1, 2], [0.6, 2.0, 3.1, 4.5], [1.5]])
def test_about_as_often_as_announced(times):
    assert findings(times) == FINE


def test_too_often_too_seldom_and_not_at_all():
    assert {words for _, words in findings([1, 1.2, 1.4])} == {"comes more often than every 1 s, which was announced"}
    assert findings([1, 3, 4]) == [(Grade.ODD, "comes later than every 1 s, which was announced")]
    assert findings([1, 8]) == [(Grade.BREAKS, "did not come for 7.0 s, although it was announced for every 1 s")]
    assert findings([], until=5.5) == [
        (Grade.BREAKS, "did not come for 5.5 s, although it was announced for every 1 s"),
    ]
    assert findings([1], until=3.0) == [(Grade.ODD, "comes later than every 1 s, which was announced")]


def test_none_was_due():
    assert findings([], announced=15.0, until=9.0) == []
    assert findings([], announced=None, until=25.0) == []
    assert findings([], announced=None, until=76.0)[0][0] is Grade.BREAKS


@pytest.mark.parametrize(
    ("sequences", "grade", "words"),
    [
        ([1, 1, 2], Grade.BREAKS, "is the same twice; it must be incremental"),
        ([5, 4, 5], Grade.BREAKS, "goes back; it must be incremental"),
        ([1, 3, 4], Grade.ODD, "leaves numbers out"),
    ],
)
def test_sequences(sequences, grade, words):
    assert findings([1, 2, 3], sequences) == [(grade, words), *FINE]


@pytest.mark.parametrize("first", [0, 1, -7, 2**60])
def test_any_first_sequence_will_do(first):
    assert findings([1, 2], [first, first + 1]) == FINE
