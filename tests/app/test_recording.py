"""What a run writes down of itself: where a picture depends on it, and no secret of ours."""

import asyncio
import hashlib
import time

import pytest

from overlay import events
from overlay.app.alarms.sentinel import Sentinel
from overlay.app.listeners import Listeners, OverheardFetches
from overlay.app.recording import look_change, make_recorder
from overlay.app.replay.replay_command import load_recording
from overlay.errors import FetchError
from overlay.loaders.recording_lines import SensesChanged, SettingChanged
from overlay.network.address import Address
from overlay.network.fetching.origin import Origin
from overlay.protocol import link
from overlay.settings import GiftRule, Settings


class Fetches:
    """Has one file."""

    def __init__(self, url):
        self._origin = Origin(url)
        self.absolute = self._origin.absolute

    async def fetch(self, url, most_bytes):
        if not url.endswith("a.glb"):
            raise FetchError("its server answers 404")
        return b"model"[:most_bytes]


def test_the_head_says_what_a_picture_depends_on_and_no_secret(tmp_path):
    settings = Settings(size=(640, 360), lanes=2, token="hush", stream_id="mine", client_id="me", obs_password="hush",
                        language="ja")  # fmt: skip
    address = Address("ws://user:hush@engine:8765/ws?token=hush")
    path = tmp_path / "a.jsonl"
    make_recorder(path, settings, address, lambda text: text).close()
    head = load_recording(path).head
    assert (head.settings["size"], head.settings["lanes"], head.origin) == ([640, 360], 2, "ws://engine:8765/")
    assert not any(word in path.read_text() for word in ("hush", "mine", '"me"', "user"))
    assert head.settings["viewer_language"] == "ja"  # whatever the system speaks where it is replayed
    make_recorder(path, settings, address, lambda text: text, is_redacted=True).close()
    assert "engine" not in path.read_text()


def listeners_with(recorder):
    listeners = Listeners(Sentinel(print, frozenset))
    listeners.begin(recorder)
    return listeners


def test_which_content_came_from_which_address(tmp_path):
    path = tmp_path / "a.jsonl"
    listeners = listeners_with(make_recorder(path, Settings(), Address("ws://engine:8765/ws"), lambda text: text))
    fetches = Fetches("ws://engine:8765/ws")

    async def test():
        overheard = OverheardFetches(fetches, listeners)
        assert await overheard.fetch("/a.glb", 100) == b"model"
        with pytest.raises(FetchError, match="404"):
            await overheard.fetch("/b.glb", 100)
        assert overheard.absolute("x", "http://h/y/") == "http://h/y/x"
        listeners.end()
        await overheard.fetch("/a.glb", 100)  # nobody writes it down any more

    asyncio.run(test())
    assert load_recording(path).files == {"http://engine:8765/a.glb": hashlib.sha256(b"model").hexdigest()}


def test_a_recording_that_begins_in_the_middle_knows_how_things_stand(tmp_path):
    path = tmp_path / "a.jsonl"
    listeners = Listeners(Sentinel(print, frozenset))
    welcome = link.TextReceived(1, '{"type": "connection:ack", "payload": {"sessionId": "s"}}')
    gift = link.TextReceived(1, '{"type": "gift:received"}')
    rules = events.RulesRequested((GiftRule(gift="rose", show="hide"),), ())
    for event in (link.Connected(1, "p"), events.PaceRequested(9.0), welcome, gift, events.PaceRequested(3.0), rules,
                  events.PauseRequested(True), events.PauseRequested(False), events.SkipRequested(),
                  events.HoldRequested(), events.CuePresented(1, 1, 0.0)):  # fmt: skip
        listeners.tell(event, 0.0)
    listeners.tell_look(SensesChanged("calm", is_reduced=False))
    for look in (SettingChanged("theme", "neon"), SettingChanged("font", "large"), SettingChanged("theme", "cosy")):
        listeners.tell_look(look)
    assert not listeners.is_recording
    listeners.begin(make_recorder(path, Settings(), Address("ws://e:1/ws"), lambda text: text))
    listeners.tell(gift, time.monotonic(), joins=True)
    listeners.close()
    recording = load_recording(path)
    assert recording.damages == ()
    assert [entry.event for entry in recording.entries] == [
        link.Connected(0, "p"), link.TextReceived(0, welcome.text), events.PaceRequested(3.0), rules,
        events.PauseRequested(False), SensesChanged("calm", is_reduced=False), SettingChanged("font", "large"),
        SettingChanged("theme", "cosy"), link.TextReceived(0, gift.text),
    ]  # fmt: skip


def test_a_change_of_the_look_is_told_as_a_replay_on_any_computer_understands_it():
    settings = Settings(theme="neon", language="de", blocked_names=("Bo",))
    assert look_change("theme", settings) == SettingChanged("theme", "neon")
    assert look_change("viewer_language", settings) == SettingChanged("viewer_language", "de")
    assert look_change("blocked_names", settings) is None
    assert look_change("volume", settings) is None
