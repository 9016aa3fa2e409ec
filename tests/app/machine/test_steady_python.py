"""Turns and collections."""

import gc
import sys

import pytest

from overlay.app.machine.steady_python import (
    THREAD_SWITCH_SECS,
    YOUNG_OBJECTS,
    keep_for_good,
    take_turns_quickly,
)


@pytest.fixture(autouse=True)
def as_before():
    interval, thresholds = sys.getswitchinterval(), gc.get_threshold()
    yield
    gc.set_threshold(*thresholds)
    sys.setswitchinterval(interval)


def test_no_thread_waits_long_for_another():
    take_turns_quickly()
    assert sys.getswitchinterval() == pytest.approx(THREAD_SWITCH_SECS)


def test_the_collector_sees_only_what_is_younger():
    old = [{}]
    keep_for_good()
    young = [{}]
    assert gc.get_freeze_count() > 10_000
    seen = {id(one) for one in gc.get_objects()}
    assert id(young) in seen
    assert id(old) not in seen
    assert gc.get_threshold()[0] == YOUNG_OBJECTS
