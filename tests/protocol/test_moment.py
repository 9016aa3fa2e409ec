"""Timestamps as the wire writes and reads them: decision E4."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.protocol.moment import Moment, format_timestamp, parse_timestamp

CONTRACT_MS = 1_761_695_999_999


@pytest.mark.parametrize(
    "text",
    [
        "2025-10-28T23:59:59.999Z",
        "2025-10-28T23:59:59.999+00:00",
        "2025-10-29T01:59:59.999+02:00",
        "2025-10-28T14:29:59.999-09:30",
        "2025-10-28 23:59:59.999",
        "20251028T235959.999Z",
        "2025-10-28T23:59:59.999999Z",
    ],
)
def test_every_way_to_say_the_same_instant(text):
    assert parse_timestamp(text) == CONTRACT_MS


@pytest.mark.parametrize(
    "text",
    [
        None,
        "",
        "now",
        "2016-12-31T23:59:60Z",
        "2025-02-30T00:00:00Z",
        "1761695999",
        "2025-10-28T23:59:59." + "9" * 60 + "Z",
        "\ud800",
    ],
)
def test_what_is_no_instant_is_none(text):
    assert parse_timestamp(text) is None


def test_timestamps_have_milliseconds_and_a_z():
    assert format_timestamp(CONTRACT_MS) == "2025-10-28T23:59:59.999Z"
    assert format_timestamp(0) == "1970-01-01T00:00:00.000Z"
    assert format_timestamp(-1) == "1969-12-31T23:59:59.999Z"


@pytest.mark.parametrize(
    ("epoch_ms", "text"),
    [
        (-62_135_596_800_000, "0001-01-01T00:00:00.000Z"),
        (-62_135_596_800_001, "0001-01-01T00:00:00.000Z"),
        (-(10**30), "0001-01-01T00:00:00.000Z"),
        (253_402_300_800_000, "9999-12-31T23:59:59.999Z"),
        (10**30, "9999-12-31T23:59:59.999Z"),
    ],
)
def test_a_mad_clock_is_no_reason_to_stop(epoch_ms, text):
    assert format_timestamp(epoch_ms) == text


@given(st.integers(-62_135_596_800_000, 253_402_300_799_999))
def test_what_is_written_is_read(epoch_ms):
    assert parse_timestamp(format_timestamp(epoch_ms)) == epoch_ms


@given(st.text())
def test_any_text_is_read_without_an_error(text):
    parse_timestamp(text)


def test_later_moves_both_clocks():
    assert Moment(1.5, 1000).later(0.25) == Moment(1.75, 1250)
