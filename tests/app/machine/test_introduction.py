"""When the engine is met ahead of time, and what it is told."""

import json

import pytest

from overlay.app.machine import introduction
from overlay.app.machine.findings import Findings
from overlay.app.machine.introduction import met_ahead
from overlay.app.machine.profile import MARK, Profile
from overlay.network.address import Address
from overlay.settings import Settings


class Ahead:
    """Goes nowhere."""

    def __init__(self, _address, text):
        self.payload, self.state = json.loads(text)["payload"], []

    def start(self):
        self.state.append("started")

    def close(self):
        self.state.append("closed")


@pytest.fixture
def meet(tmp_path, monkeypatch):
    monkeypatch.setattr(introduction, "Ahead", Ahead)

    def go(*, rehearsed=True, sound=None, **settings):
        findings = Findings(tmp_path / "findings.json")
        if rehearsed:
            findings._write("rehearsed", "all of it")
        if sound is not None:
            findings._write("sound", sound)
        with met_ahead(Settings(**settings), Profile(tmp_path), Address("ws://127.0.0.1:1/ws")) as ahead:
            assert ahead is None or ahead.state == ["started"]
        assert ahead is None or ahead.state == ["started", "closed"]
        return ahead

    return go


SILENT = {"mute": True, "panel": False}


def test_it_is_told_what_every_connection_begins_with(meet):
    payload = meet(sound=True, stream_id="my evening", client_id="me").payload
    assert (payload["streamId"], payload["clientId"], payload["clientType"]) == ("my evening", "me", "host")
    assert "audio" in payload["capabilities"]


@pytest.mark.parametrize("how", [{"sound": False}, SILENT, {"sound": True, **SILENT}])
def test_sound_is_promised_only_where_there_is_some(meet, how):
    assert "audio" not in meet(**how).payload["capabilities"]


def test_a_first_start_takes_its_time(meet):
    assert meet(rehearsed=False, sound=True) is None


def test_where_nobody_knows_of_sound_it_is_found_first(meet):
    assert meet() is None


def test_after_a_crash_it_is_looked_back_first(meet, tmp_path):
    (tmp_path / MARK).write_text("{}")
    assert meet(sound=True) is None
