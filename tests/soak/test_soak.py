"""The verdict on made-up evenings, and a taste of a real one."""

import re
import subprocess
import sys
from dataclasses import replace

import pytest

from tests.soak.evening import Account
from tests.soak.verdict import BOUNDED, CONSTANT, GIFTS_AN_HOUR, slope, verdict


def reading(gifts, **gauges):
    usual = dict.fromkeys((*CONSTANT, *BOUNDED), 5)
    return usual | {"gifts": gifts, "rss_mib": 200.0, "blocks": 1, "objects": 1, "ledger ids": gifts} | gauges


def evening(**changes):
    readings = [reading(1000 * number) for number in range(100)]
    account = Account(gifts=100_000, acked=100_000, seen=90_000, readings=readings, secs=600.0, exit_code=0)
    return replace(account, **changes)


def missed(account):
    return [line.what for line in verdict(account) if line.is_kept is False]


def test_a_good_evening_keeps_every_promise():
    assert missed(evening()) == []


@pytest.mark.parametrize(
    ("changes", "what"),
    [
        ({"lost": 1}, "lost"),
        ({"doubled": 1}, "doubled"),
        ({"differing": 1}, "unequal acks"),
        ({"problems": ["gift:ack payload.error: is empty"]}, "contract"),
        ({"exit_code": 1}, "exit"),
        ({"errors": "Traceback"}, "exit"),
    ],
)
def test_a_broken_promise_is_named(changes, what):
    assert missed(evening(**changes)) == [what]


def test_what_grows_is_named():
    for name in (*CONSTANT, *BOUNDED):
        grows = [reading(1000 * number, **{name: 5 + number // 10}) for number in range(100)]
        assert missed(evening(readings=grows)) == [name]


def test_what_comes_and_goes_does_not_grow():
    waves = [reading(1000 * number, textures=5 + number % 7, descriptors=20 + number % 2) for number in range(100)]
    assert missed(evening(readings=waves)) == []


@pytest.mark.parametrize(("mib_an_hour", "what"), [(0.9, []), (1.2, ["memory"]), (-5.0, [])])
def test_memory_is_judged_by_the_hour_of_equivalent_and_after_the_warm_up(mib_an_hour, what):
    readings = [reading(n, rss_mib=200 + mib_an_hour * n / GIFTS_AN_HOUR) for n in range(0, 100_000, 1000)]
    readings[:20] = [reading(n["gifts"], rss_mib=100.0) for n in readings[:20]]
    assert missed(evening(readings=readings)) == what


def test_an_hour_is_too_short_to_judge_memory():
    readings = [reading(n, rss_mib=200 + n) for n in range(0, 7000, 100)]
    assert missed(evening(readings=readings)) == []


def test_a_few_readings_are_too_few_to_say_what_grows():
    readings = [reading(100 * number, threads=5 + number) for number in range(20)]
    assert missed(evening(readings=readings)) == []


def test_one_odd_reading_does_not_tilt_the_slope():
    assert slope([0, 1, 2, 3, 4], [0, 2, 4, 99, 8]) == 2
    assert slope([1, 1], [0, 5]) == 0


@pytest.mark.slow
@pytest.mark.screen
@pytest.mark.timeout(300)
def test_a_taste_of_an_evening():
    done = subprocess.run(
        [sys.executable, "-m", "tests.soak", "--quick", "--seed", "7"], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"^ok +lost +0$", done.stdout, re.MULTILINE)
    assert re.search(r"^ +reconnects +11$", done.stdout, re.MULTILINE)
