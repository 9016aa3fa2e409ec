"""The small pure parts: counters, complaints, bad frames, the valve, the introduction."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from overlay.protocol.bad_frames import BadFrames, Verdict
from overlay.protocol.complaints import Complaint, Complaints
from overlay.protocol.counters import MOST_KINDS, Counters
from overlay.protocol.moment import Moment
from overlay.protocol.valve import PORTION, Valve

NOW = Moment(50.0, 1_761_695_999_999)


def test_counters_know_the_first_of_a_kind():
    counters = Counters()
    assert [counters.count("a", "x"), counters.count("a", "x"), counters.count("b", "x")] == [True, False, True]
    assert counters.as_dict() == {"a": {"x": 2}, "b": {"x": 1}}


def test_counters_are_bounded_and_say_so_once():
    counters = Counters()
    firsts = [counters.count("a", str(number)) for number in range(MOST_KINDS + 50)]
    assert sum(firsts) == MOST_KINDS + 1
    assert counters.as_dict()["a"]["(others)"] == 50
    assert not counters.count("a", "0")


def test_a_complaint_holds_what_the_contract_asks_for():
    message = Complaints().make(Complaint.RENDER_STALLED, "no frame for 3 s", NOW)
    assert message.model_dump(by_alias=True) == {
        "type": "error",
        "payload": {
            "code": "RENDER_STALLED",
            "message": "no frame for 3 s",
            "details": None,
            "retryable": False,
            "retryAfter": None,
        },
        "timestamp": "2025-10-28T23:59:59.999Z",
        "version": "1.0.0",
    }


@given(st.lists(st.tuples(st.floats(0, 4), st.sampled_from(Complaint)), max_size=50))
def test_complaints_of_one_code_are_five_seconds_apart(steps):
    complaints, now, sent = Complaints(), NOW, {code: [] for code in Complaint}
    for secs, code in steps:
        now = now.later(secs)
        if complaints.make(code, "", now) is not None:
            sent[code].append(now.secs)
    for times in sent.values():
        assert all(later - earlier >= 5.0 for earlier, later in pairwise(times))
    assert sum(complaints.counts.values()) == len(steps)
    assert {code for code in Complaint if sent[code]} == {code for _, code in steps}


@given(st.lists(st.floats(0, 3), max_size=120))
def test_twenty_bad_frames_within_ten_seconds_are_too_many_and_only_they(gaps):
    bad_frames, now, times, verdicts = BadFrames(), NOW, [], []
    for gap in gaps:
        now = now.later(gap)
        times.append(now.secs)
        verdict = bad_frames.judge(now)
        is_too_many = len([secs for secs in times if now.secs - secs < 10.0]) >= 20
        assert (verdict is not Verdict.BEAR) == is_too_many
        if is_too_many:
            verdicts.append(verdict)
            times.clear()
    assert verdicts[:1] in ([], [Verdict.RECONNECT])
    assert set(verdicts[1:]) <= {Verdict.WARN}


def test_the_valve_lets_a_breath_between_full_portions_only():
    valve = Valve()
    valve.passed(PORTION - 1, NOW)
    assert valve.opens_secs() <= NOW.secs
    valve.passed(PORTION, NOW)
    assert NOW.secs < valve.opens_secs() <= NOW.secs + 0.02


@given(st.lists(st.tuples(st.floats(0, 900), st.floats(0, 1e9)), max_size=20))
def test_no_pause_is_cut_short_and_none_lasts_over_ten_minutes(steps):
    valve, now, until_secs = Valve(), NOW, 0.0
    for secs, wished_secs in steps:
        now = now.later(secs)
        valve.pause(now, wished_secs)
        until_secs = max(until_secs, now.secs + min(600.0, wished_secs or 5.0))
        assert valve.opens_secs() == until_secs
        assert valve.is_paused(now) == (now.secs < until_secs)
        assert until_secs <= now.secs + 600.0
