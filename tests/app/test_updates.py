"""The look for newer versions beside a running desk: wished for or not, live or not, and gone when the program ends."""

import asyncio
import contextlib
import subprocess
import sys
import threading

import pytest
from aiohttp import web

from overlay import commands
from overlay.app import updates as module
from overlay.app.preferences import Preferences
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.app.updates import Updates
from overlay.app.updates_command import tell_updates
from overlay.desktop.desk.panel import Panel
from overlay.errors import ConfigurationError, UpdateError
from overlay.loaders.release_manifest import Publisher
from overlay.protocol.messages import StatusPayload
from overlay.settings import Settings
from tests.loaders.test_release_manifest import GOOD, KEY, envelope, public
from tests.network.test_fetcher import serving
from tests.patience import PATIENCE_SECS

LIVE = commands.ReportStream(StatusPayload(is_live=True, viewer_count=1))
NOT_LIVE = commands.ReportStream(StatusPayload(is_live=False, viewer_count=0))
NOW = {"released": "2020-01-01T00:00:00Z", "signed": "2020-01-01T00:00:00Z", "expires": "2999-01-01T00:00:00Z"}


class Server:
    """On a thread of its own; counts who asks, and can be told to let them wait."""

    def __init__(self):
        self.asked = 0
        self.body = envelope(NOW)
        self.may_answer = threading.Event()
        self.may_answer.set()

    async def _serve(self, _request):
        self.asked += 1
        await asyncio.to_thread(self.may_answer.wait)
        return web.Response(body=self.body)

    @contextlib.contextmanager
    def running(self):
        ready, stop = threading.Event(), None

        async def live():
            nonlocal stop
            stop = asyncio.Event()
            self.loop = asyncio.get_running_loop()
            async with serving({"/list.json": self._serve}) as self.port:
                ready.set()
                await stop.wait()

        thread = threading.Thread(target=lambda: asyncio.run(live()))
        thread.start()
        assert ready.wait(10)
        try:
            yield Publisher(url=f"http://127.0.0.1:{self.port}/list.json", keys=(public(KEY),))
        finally:
            self.may_answer.set()
            self.loop.call_soon_threadsafe(stop.set)
            thread.join(10)


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def publisher(server):
    with server.running() as publisher:
        yield publisher


@pytest.fixture
def desk(qtbot, tmp_path, publisher, monkeypatch):
    """Make a desk; what it shows of news is at `panel.about`."""
    monkeypatch.setattr(module.ReleaseWatch.__init__, "__kwdefaults__", _at_once())
    made = []

    def make(publisher=publisher, **settings):
        panel = Panel("ws://h/ws", TEST_GIFTS)
        qtbot.addWidget(panel)
        preferences = Preferences(Settings(**settings), None)
        made.append(Updates(preferences, tmp_path / "updates.json", panel, publisher))
        return made[-1], panel, preferences

    yield make
    for one in made:
        one.close()


def _at_once():
    return module.ReleaseWatch.__init__.__kwdefaults__ | {"settling_secs": 0.0}


def is_told(panel):
    return "Version 0.2.0 of" in panel.about.words.text()


def test_nobody_is_asked_and_no_thread_begins_unless_it_is_wished_for(desk, server):
    updates, _panel, _preferences = desk()
    updates.hear([NOT_LIVE])
    assert updates._thread is None
    updates.close()
    assert server.asked == 0


def test_it_looks_where_it_is_wished_for_and_the_desk_says_what_was_found(desk, qtbot):
    _updates, panel, _preferences = desk(check_for_updates=True)
    qtbot.waitUntil(lambda: is_told(panel))


def test_it_may_be_wished_for_at_any_time(desk, qtbot):
    _updates, panel, preferences = desk()
    preferences.change("check_for_updates", value=True)
    qtbot.waitUntil(lambda: is_told(panel))


def test_the_button_asks_without_the_wish(desk, qtbot):
    _updates, panel, _preferences = desk()
    panel.about.look.click()
    qtbot.waitUntil(lambda: is_told(panel))


def test_while_the_stream_is_live_or_gifts_wait_nobody_is_asked(desk, server, qtbot):
    updates, panel, preferences = desk()
    updates.hear([LIVE, commands.ReportQueue(1, 0, is_paused=False)])
    preferences.change("check_for_updates", value=True)
    qtbot.waitUntil(lambda: updates._watch is not None and updates._watch._is_wanted)
    updates.hear([NOT_LIVE])  # but a gift waits
    qtbot.wait(50)
    assert (server.asked, is_told(panel)) == (0, False)
    updates.hear([commands.ReportQueue(0, 0, is_paused=False)])
    qtbot.waitUntil(lambda: is_told(panel))


def test_a_server_that_hangs_does_not_hold_up_the_end(desk, server, qtbot):
    server.may_answer.clear()
    updates, _panel, _preferences = desk(check_for_updates=True)
    qtbot.waitUntil(lambda: server.asked > 0)
    updates.close()
    assert not updates._thread.is_alive()


def test_a_build_without_a_publisher_begins_nothing(desk):
    updates, panel, _preferences = desk(Publisher(), check_for_updates=True)
    assert updates._thread is None
    assert "cannot look for them" in panel.about._travels.text()


@pytest.mark.slow
def test_a_start_that_looks_at_nothing_pays_nothing_for_it():
    look = "import sys, overlay.app.run; print(sorted({'aiohttp', 'cryptography'} & set(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True, timeout=PATIENCE_SECS
    )
    assert done.stdout == "[]\n"


# --- the command ---
def told(publisher, folder, **how):
    lines = []
    how = {"as_json": False, "file": None} | how
    return tell_updates(publisher, folder / "new" / "updates.json", lines.append, **how), "\n".join(lines)


def test_the_command_says_what_there_is(publisher, tmp_path):
    fine, words = told(publisher, tmp_path)
    assert fine
    assert words.splitlines()[1:] == ["  - Balloons rise.", "https://example.org/0.2.0"]
    assert '"newest": "0.2.0"' in told(publisher, tmp_path, as_json=True)[1]


def test_the_command_tells_a_genuine_file_from_another(publisher, server, tmp_path):
    genuine, other = tmp_path / "a.deb", tmp_path / "b.deb"
    genuine.write_bytes(b"abc")
    other.write_bytes(b"abd")
    digest = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    server.body = envelope(NOW | {"files": [GOOD["files"][0] | {"sha256": digest}]})
    fine, words = told(publisher, tmp_path, file=genuine)
    assert (fine, words.endswith(" of version 0.2.0, as it was published.")) == (True, True)
    fine, words = told(publisher, tmp_path, file=other)
    assert (fine, "damaged or not genuine" in words) == (False, True)
    with pytest.raises(ConfigurationError, match="cannot be read"):
        told(publisher, tmp_path, file=tmp_path / "none")


def test_the_command_of_this_build_has_no_publisher_yet_or_a_real_one(tmp_path):
    with pytest.raises(UpdateError, match="does not know where"):
        told(Publisher(), tmp_path)
