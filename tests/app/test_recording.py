"""What a run writes down of itself: where a picture depends on it, and no secret of ours."""

import asyncio
import hashlib

import pytest

from overlay.app.recording import WitnessedFetches, make_recorder
from overlay.app.replay.replay_command import load_recording
from overlay.errors import FetchError
from overlay.network.address import Address
from overlay.network.assets.origin import Origin
from overlay.settings import Settings


class Fetches:
    """Has one file."""

    def __init__(self, url):
        self._origin = Origin(url)
        self.absolute = self._origin.absolute
        self.is_closed = False

    async def fetch(self, url, most_bytes):
        if not url.endswith("a.glb"):
            raise FetchError("its server answers 404")
        return b"model"[:most_bytes]

    async def close(self):
        self.is_closed = True


def test_the_head_says_what_a_picture_depends_on_and_no_secret(tmp_path):
    settings = Settings(size=(640, 360), lanes=2, token="hush", stream_id="mine", client_id="me", obs_password="hush")
    address = Address("ws://user:hush@engine:8765/ws?token=hush")
    path = tmp_path / "a.jsonl"
    make_recorder(path, settings, address, lambda text: text).close()
    head = load_recording(path).head
    assert (head.settings["size"], head.settings["lanes"], head.origin) == ([640, 360], 2, "ws://engine:8765/")
    assert not any(word in path.read_text() for word in ("hush", "mine", '"me"', "user"))
    make_recorder(path, settings, address, lambda text: text, is_redacted=True).close()
    assert "engine" not in path.read_text()


def test_which_content_came_from_which_address(tmp_path):
    path = tmp_path / "a.jsonl"
    recorder = make_recorder(path, Settings(), Address("ws://engine:8765/ws"), lambda text: text)
    fetches = Fetches("ws://engine:8765/ws")

    async def test():
        witnessed = WitnessedFetches(fetches, recorder)
        assert await witnessed.fetch("/a.glb", 100) == b"model"
        with pytest.raises(FetchError, match="404"):
            await witnessed.fetch("/b.glb", 100)
        assert witnessed.absolute("x", "http://h/y/") == "http://h/y/x"
        await witnessed.close()

    asyncio.run(test())
    recorder.close()
    assert load_recording(path).files == {"http://engine:8765/a.glb": hashlib.sha256(b"model").hexdigest()}
    assert fetches.is_closed
