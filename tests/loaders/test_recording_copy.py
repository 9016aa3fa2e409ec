"""A recording without names: the same session, and nothing in it that says who was there."""

import json

import pytest

from overlay.errors import ConfigurationError
from overlay.loaders.recording import read_recording
from overlay.loaders.recording_copy import is_redacted, redacted_copy
from overlay.protocol.pseudonyms import Pseudonyms
from tests.loaders.test_recording import HEAD, RECORDED, WHOLE, head_line, written

NAMES = ("h/a.glb", "h/b.png", "Bo", "Zoe", "bye", "refused", "engine:8765", "Mallory", '"u"')


def copied(lines):
    return list(redacted_copy(lines, Pseudonyms(b"s")))


def test_it_is_the_same_session_and_names_nobody():
    head = head_line(HEAD) | {"redacted": False, "origin": "ws://engine:8765/"}
    head["settings"] = {"lanes": 3, "blocked_names": ["Mallory"]}
    extra = written({"at_secs": 99, "wish": "rules", "rules": [], "blocked_names": ["Zoe"]})
    copy = copied([*written(head), *WHOLE[1:], *extra])
    text = b"".join(copy).decode()
    assert not [name for name in NAMES if name in text]
    recording = read_recording(copy, "it")
    assert recording.damages == ()
    assert (recording.head.is_redacted, recording.head.origin, recording.head.settings) == (True, "", {"lanes": 3})
    kinds = [type(entry.event) for entry in read_recording([*WHOLE, *extra], "it").entries]
    assert [type(entry.event) for entry in recording.entries] == kinds
    assert len(copy) == len(RECORDED) + 2
    assert is_redacted(copy[0])
    assert not is_redacted(written(head)[0])


def test_what_is_damaged_is_left_out_and_never_passed_on():
    lines = [
        WHOLE[0],
        b"{",
        b"null\n",
        b'{"at_secs": "Bo", "verb": "skip"}\n',
        b'{"at_secs": 1, "name": "Bo"}\n',
        WHOLE[7],
    ]
    copy = copied(lines)
    assert [json.loads(line) for line in copy[1:]] == [{"at_secs": 3.0, "verb": "pause"}]


@pytest.mark.parametrize("first", [b"", b"hello", b"{}", b'{"format": "x", "settings": {}}', b"[" * 100_000])
def test_what_is_no_recording_is_told(first):
    with pytest.raises(ConfigurationError):
        copied([first])
    assert not is_redacted(first)
