"""Reading a recording: whatever the file is, there is a recording or one sentence; damage is told by its line."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay import events
from overlay.errors import ConfigurationError
from overlay.loaders.recording import Damage, Entry, read_recording
from overlay.loaders.recording_lines import (
    PICTURE_SETTINGS,
    Decided,
    FileCame,
    Head,
    Missing,
    SensesChanged,
    SettingChanged,
    head_line,
    line_of,
    recorded_in,
)
from overlay.playback.assets import AssetKind, AssetName
from overlay.playback.outcome import FailureCode
from overlay.protocol import link
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment
from overlay.protocol.pseudonyms import Pseudonyms
from overlay.scene.signs.signs import BoardChoice
from overlay.settings import GiftRule, Settings

MODEL = AssetName(AssetKind.MODEL, "https://h/a.glb")
GIFT = Gift(
    "t", "rose", 2, 5.0, Sender("u", "Bo", "https://h/b.png"), None, 1.5, None, None, False, 0, 0.0, Moment(1.0, 5), 5,
    is_test=True,
)  # fmt: skip
RECORDED = [
    link.TextReceived(0, '{"a": "\ud800 é"}'),
    link.BinaryReceived(0, b"\x00\xff"),
    link.Connected(0, "p"),
    link.Connected(0, None),
    link.ConnectFailed(0, link.FailureKind.NETWORK, "refused"),
    link.Disconnected(0, 1006, "bye"),
    events.PauseRequested(is_paused=True),
    events.PauseRequested(is_paused=False),
    events.SkipRequested(),
    events.ClearRequested(),
    events.ReconnectRequested(),
    events.TestGiftRequested(GIFT),
    events.AssetReady(MODEL),
    events.AssetLost(MODEL, FailureCode.DECODE, "why"),
    FileCame("https://h/a.glb", "ab" * 32),
    events.HoldRequested(),
    events.HoldRequested(20.0),
    events.ReleaseRequested(),
    events.PaceRequested(2.5),
    events.RulesRequested((GiftRule(gift="rose", show="hide", cooldown_secs=3.0),), ()),
    events.CanvasRequested(BoardChoice(viewers=True), 2),
    SensesChanged("calm", is_reduced=True),
    SettingChanged("text_scale", 1.5),
    Decided("g", "shown"),
    Missing(3),
]
HEAD = Head("0.1", 5, 7, {"lanes": 2, "size": [640, 360]}, origin="ws://h/", is_redacted=True, part=2)


def written(*lines):
    return [json.dumps(line).encode() + b"\n" for line in lines]


WHOLE = written(head_line(HEAD), *({"at_secs": number / 2, **line_of(what)} for number, what in enumerate(RECORDED)))


@pytest.mark.parametrize("what", RECORDED, ids=lambda what: type(what).__name__)
def test_what_is_written_is_read_again(what):
    assert recorded_in(json.loads(json.dumps(line_of(what)))) == what


def test_a_whole_file():
    recording = read_recording(WHOLE, "it")
    assert recording.head == HEAD
    assert [entry.event for entry in recording.entries] == [
        one for one in RECORDED if not isinstance(one, FileCame | Decided | Missing)
    ]
    assert recording.entries[3] == Entry(1.5, link.Connected(0, None))
    assert (recording.files, recording.outcomes) == ({"https://h/a.glb": "ab" * 32}, {"g": "shown"})
    assert (recording.missing, recording.damages, recording.end_secs) == (3, (), (len(RECORDED) - 3) / 2)


def test_the_head_names_no_setting_that_is_secret_or_unknown():
    assert set(PICTURE_SETTINGS) <= set(Settings.model_fields)
    assert not {"token", "url", "stream_id", "client_id", "data_dir"} & set(PICTURE_SETTINGS)
    head = {**head_line(HEAD), "settings": {"token": "x", "lanes": 3}}
    assert read_recording(written(head), "it").head.settings == {"lanes": 3}


def test_every_wish_of_the_streamer_is_recorded():
    kinds = {kind.__name__ for kind in events.Wish.__subclasses__()}
    assert {type(one).__name__ for one in RECORDED if isinstance(one, events.Wish)} == kinds


def test_who_is_blocked_is_told_in_no_redacted_recording():
    wish = events.RulesRequested((), ("Bo", "Zoë*"))
    assert recorded_in(line_of(wish)) == wish
    assert recorded_in(line_of(wish, pseudonyms=Pseudonyms(b"s"))) == events.RulesRequested()


@pytest.mark.parametrize("what", RECORDED, ids=lambda what: type(what).__name__)
def test_a_redacted_line_can_be_read_and_names_nobody(what):
    line = line_of(what, pseudonyms=Pseudonyms(b"s"))
    assert type(recorded_in(line)) is type(what)
    assert not any(word in json.dumps(line) for word in ("h/a.glb", "h/b.png", '"u"', "Bo", "bye", "refused", "é"))


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ([], "is no recording"),
        ([b"\x89PNG\r\n", b"\x1a\n"], "is no recording"),
        (written({"format": "another", "version": 1}), "is no recording"),
        (written({**head_line(HEAD), "version": 2, "app": "9.9"}), r"by a newer Hyperfocus Overlay \(9\.9\)"),
        (written({**head_line(HEAD), "version": "1"}), "newer"),
    ],
)
def test_what_cannot_be_played_is_told_in_one_sentence(lines, words):
    with pytest.raises(ConfigurationError, match=words) as caught:
        read_recording(lines, "it.jsonl")
    assert str(caught.value).startswith("it.jsonl ")
    assert str(caught.value).count(".\n") == 0


@pytest.mark.parametrize(
    "line",
    [
        b"", b"{", b"[1]", b"null", b"\xff\xfe", b'{"text": "a"}', b'{"at_secs": NaN, "text": "a"}',
        b'{"at_secs": true, "text": "a"}', b'{"at_secs": -1, "text": "a"}', b'{"at_secs": 1e9, "text": "a"}',
        b'{"at_secs": 1, "text": 5}', b'{"at_secs": 1, "verb": "fly"}', b'{"at_secs": 1, "wish": "fly"}',
        b'{"at_secs": 1, "setting": "token", "value": "x"}', b'{"at_secs": 1, "senses": "wild", "motion": "full"}',
        b'{"at_secs": 1, "wish": "canvas", "choice": {}, "lanes": 9}',
        b'{"at_secs": 1, "wish": "pace", "max_effects_per_sec": 0}', b'{"at_secs": 1, "wish": "hold", "secs": 1e9}',
        b'{"at_secs": 1, "wish": "pace"}', b'{"at_secs": 1, "wish": "rules", "rules": [{"show": "shout"}]}',
        b'{"at_secs": 1, "test": {"a": 1}}',
        b'{"at_secs": 1, "asset": "smell", "url": "x"}', b'{"at_secs": 1, "file": "x", "sha256": "../../etc"}',
        b'{"at_secs": 1, "binary": "!"}', b'{"at_secs": 1, "link": "up"}', b"[" * 100_000, b"1" * 5000,
    ],
    ids=range(27),
)  # fmt: skip
def test_a_damaged_line_is_left_out_and_told_by_its_number(line):
    recording = read_recording([WHOLE[0], line + b"\n", WHOLE[1]], "it")
    assert [damage.line for damage in recording.damages] == [2]
    assert len(recording.entries) == 1
    assert recording.damages[0].words.startswith(("it ", "its ", "what "))
    assert read_recording([WHOLE[0], WHOLE[1], line], "it").damages == ()  # a torn end is nobody's fault


def test_time_never_goes_back_and_nothing_joins_what_is_no_text():
    lines = [{"at_secs": 2, "verb": "skip"}, {"at_secs": 1, "text": "a", "joins": True},
             {"at_secs": 3, "text": "b", "joins": True}]  # fmt: skip
    entries = read_recording(written(head_line(HEAD), *lines), "it").entries
    assert [(entry.at_secs, entry.joins) for entry in entries] == [(2, False), (2, False), (3, True)]


@given(st.data())
def test_a_torn_file_gives_all_that_was_whole_in_it(data):
    text = b"".join(WHOLE)
    at = data.draw(st.integers(len(WHOLE[0]), len(text)))
    recording = read_recording(text[:at].splitlines(keepends=True), "it")
    whole = text[:at].count(b"\n") - 1
    expected = read_recording(WHOLE[: whole + 1], "it")
    assert recording.damages == ()
    # A last line may lack nothing but its end.
    assert recording.entries[: len(expected.entries)] == expected.entries
    assert len(recording.entries) - len(expected.entries) in (0, 1)


@given(st.lists(st.tuples(st.integers(0, 3000), st.binary(max_size=4)), max_size=6))
def test_a_file_that_was_written_over_gives_a_recording_or_one_sentence(scars):
    text = bytearray(b"".join(WHOLE))
    for at, scar in scars:
        text[at : at + len(scar)] = scar
    try:
        recording = read_recording(bytes(text).splitlines(keepends=True), "it")
    except ConfigurationError:
        return
    assert all(isinstance(damage, Damage) for damage in recording.damages)
    times = [entry.at_secs for entry in recording.entries]
    assert times == sorted(times)
