"""The three ends of a gift, as the engine and as the streamer read them."""

import pytest

from overlay.playback.outcome import Failed, FailureCode, NotShown, Shown, ack_fields, outcome_words


@pytest.mark.parametrize(
    ("outcome", "fields", "words"),
    [
        (Shown(), (True, None), "shown"),
        (
            Shown("ASSET: 404; built-in effect shown"),
            (True, "ASSET: 404; built-in effect shown"),
            "shown (ASSET: 404; ",
        ),
        (NotShown("skipped"), (False, None), "skipped"),
        (Failed(FailureCode.EXPIRED, "too late"), (False, "EXPIRED: too late"), "not shown: too late"),
    ],
)
def test_fields_and_words(outcome, fields, words):
    assert ack_fields(outcome) == fields
    assert outcome_words(outcome).startswith(words)


@pytest.mark.parametrize("code", FailureCode)
def test_an_error_begins_with_its_code(code):
    rendered, error = ack_fields(Failed(code, "why"))
    assert not rendered
    assert error == f"{code}: why"
