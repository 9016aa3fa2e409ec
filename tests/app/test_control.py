"""The control page over real HTTP: its verbs, its news, and who is turned away; and the page in a real browser."""

import asyncio
import contextlib
import json
import queue
import socket
import time
from pathlib import Path

import aiohttp
import pytest

from overlay import commands, events
from overlay.app.control import Control
from overlay.app.verbs import verbs_for
from overlay.network.control import site as site_module
from overlay.network.control.board import Board
from overlay.playback.cue import HoldScreen
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment
from overlay.protocol.news import LinkStatus, Phase
from overlay.settings import Settings
from tests.app.browser import browsing
from tests.patience import PATIENCE_SECS
from tests.stopwatch import Stopwatch

KEY = "k" * 43
MINE = {"Authorization": f"Bearer {KEY}"}
LIVE = [commands.ReportLink(LinkStatus(Phase.LIVE)), commands.ReportQueue(2, 1, False)]
NAME = "<img src=x onerror=document.title='broken'>"
GIFT = Gift("g", "rose", 3, 5.0, Sender("u", NAME), None, None, None, None, False, 0, 0.0, Moment(0, 0), 0)


class Open:
    """A control page that is open; what is pressed is in `pressed`."""

    def __init__(self, **settings):
        self.pressed = queue.SimpleQueue()
        self.troubles = []
        links = queue.SimpleQueue()
        asked = {"control_port": 0, **settings}
        settings, put = Settings(control_page=True, **asked), self.pressed.put
        self.board = Board()
        verbs = verbs_for(self.board, put, lambda *change: put(change))
        self.control = Control(settings, KEY, self.board, verbs, links.put, links.put)
        told = links.get(timeout=PATIENCE_SECS)
        if isinstance(told, str):
            self.troubles.append(told)
            return
        self.links = told
        self.url = told[0].split("#")[0]

    def all_pressed(self):
        """The names of what was pressed so far."""
        return [type(self.pressed.get_nowait()).__name__ for _ in range(self.pressed.qsize())]


@contextlib.contextmanager
def opened(**settings):
    it = Open(**settings)
    try:
        yield it
    finally:
        it.control.close()


def talk(it, story, **headers):
    async def test():
        async with aiohttp.ClientSession(it.url, headers=headers, timeout=aiohttp.ClientTimeout(10)) as client:
            await story(client)

    asyncio.run(test())


async def answer(client, method, path, **more):
    async with client.request(method, path, **more) as response:
        return response.status, await response.text(), response.headers


def test_every_verb_with_the_key_and_none_without():
    async def story(client):
        for verb in ("pause", "resume", "toggle", "skip", "clear", "reconnect", "panic", "return", "test/rose"):
            before = it.pressed.qsize()
            assert (await answer(client, "POST", f"/api/{verb}"))[0] == 401
            assert it.pressed.qsize() == before
            assert (await answer(client, "POST", f"/api/{verb}", headers=MINE))[0] == 204
        pressed = [it.pressed.get_nowait() for _ in range(it.pressed.qsize())]
        assert pressed[:3] == [events.PauseRequested(is_paused) for is_paused in (True, False, True)]
        assert pressed[3:8] == [
            events.SkipRequested(), events.ClearRequested(), events.ReconnectRequested(), events.HoldRequested(),
            events.ReleaseRequested(),
        ]  # fmt: skip
        assert (pressed[8].gift.gift_type, pressed[8].gift.is_test) == ("rose", True)
        it.board.hear([commands.ReportQueue(0, 0, True)])
        await answer(client, "POST", "/api/toggle", headers=MINE)
        assert it.pressed.get_nowait() == events.PauseRequested(False)
        for verb in ("mute", "unmute", "toggle-mute"):
            assert (await answer(client, "POST", f"/api/{verb}"))[0] == 401
            assert (await answer(client, "POST", f"/api/{verb}", headers=MINE))[0] == 204
        assert [it.pressed.get_nowait() for _ in "abc"] == [("mute", is_on) for is_on in (True, False, True)]
        assert it.board.view().is_muted

    with opened() as it:
        talk(it, story)


def test_who_is_turned_away_and_how():
    async def story(client):
        statuses = {
            ("POST", "/api/fly", ""): 404, ("POST", "/api/test/fly", ""): 404, ("GET", "/api/skip", ""): 405,
            ("POST", "/api/state", ""): 404, ("GET", "/../../etc/passwd", ""): 404, ("OPTIONS", "/api/skip", ""): 405,
            ("PUT", "/api/events", ""): 405,
            ("POST", "/api/skip", "Host: evil.example"): 403, ("GET", "/", "Host: evil.example"): 403,
            ("POST", "/api/skip", "Origin: http://evil.example"): 403,
            ("POST", "/api/skip", "Sec-Fetch-Site: cross-site"): 403,
            ("GET", "/api/state", f"Authorization: {KEY}"): 401,
        }  # fmt: skip
        for (method, path, header), status in statuses.items():
            name, _, value = header.partition(": ")
            got, text, headers = await answer(client, method, path, headers=MINE | ({name: value} if name else {}))
            assert (got, method, path) == (status, method, path)
            assert "error" in json.loads(text)
            assert "fly" not in text
            assert "default-src 'none'" in headers["Content-Security-Policy"]
            assert "Access-Control-Allow-Origin" not in headers
        assert (await answer(client, "GET", f"/api/state?key={KEY}"))[0] == 401  # addresses end up in histories
        assert it.pressed.empty()

    with opened() as it:
        talk(it, story)


def test_the_page_holds_no_key_and_lets_only_its_own_script_run():
    async def story(client):
        status, page, headers = await answer(client, "GET", "/")
        assert status == 200
        assert KEY not in page
        policy = headers["Content-Security-Policy"]
        assert policy.count("'sha256-") == 2
        assert "unsafe" not in policy
        assert (headers["Cache-Control"], headers["Referrer-Policy"]) == ("no-store", "no-referrer")
        assert "aiohttp" not in headers["Server"]
        assert "innerHTML" not in page
        assert " onclick" not in page
        assert " style=" not in page

    with opened() as it:
        talk(it, story)
        assert it.links == (f"{it.url}#{KEY}",)
        assert it.url.startswith("http://127.0.0.1:")


async def next_view(response):
    while True:
        line = await response.content.readline()
        assert line, "the news ended"
        if line.startswith(b"data: "):
            return json.loads(line[6:])


def test_news_come_as_they_happen_and_old_ones_are_left_out():
    async def story(client):
        async with client.get("/api/events", headers=MINE) as response:
            assert response.headers["Content-Type"] == "text/event-stream"
            view = await next_view(response)
            assert (view["waiting"], view["tests"]["rose"]) == (0, "Rose")
            for number in range(500):
                it.board.hear([commands.ReportQueue(number, 0, False)])
            seen = 0
            while view["waiting"] < 499:
                view, seen = await next_view(response), seen + 1
            assert seen < 20
            it.board.hear([commands.ReportGift(GIFT, None)])
            assert (await next_view(response))["gifts"][0]["who"] == NAME
        status, text, _ = await answer(client, "GET", "/api/state", headers=MINE)
        assert (status, json.loads(text)["waiting"]) == (200, 499)

    with opened() as it:
        talk(it, story)


def test_a_reader_that_went_is_forgotten_and_there_are_never_too_many(monkeypatch):
    monkeypatch.setattr(site_module, "MOST_READERS", 2)
    monkeypatch.setattr(site_module, "ALIVE_EVERY_SECS", 0.02)

    async def story(client):
        async with client.get("/api/events", headers=MINE) as one, client.get("/api/events", headers=MINE) as two:
            await next_view(one)
            await next_view(two)
            assert (await answer(client, "GET", "/api/events", headers=MINE))[0] == 503
            one.close()
            async with asyncio.timeout(PATIENCE_SECS):
                is_full = True
                while is_full:
                    async with client.get("/api/events", headers=MINE) as three:
                        is_full = three.status == 503

    with opened() as it:
        talk(it, story)
        end = time.monotonic() + 5
        while it.control._server._site.has_readers and time.monotonic() < end:
            it.control._server._thread.join(0.01)
        assert not it.control._server._site.has_readers


def test_it_ends_at_once_also_while_somebody_reads():
    async def story(client):
        async with client.get("/api/events", headers=MINE) as response:
            await next_view(response)
            watch = Stopwatch()
            await asyncio.to_thread(it.control.close)
            assert watch.secs < 1.0
            assert not it.control._server._thread.is_alive()

    with opened() as it:
        talk(it, story)
        it.control.close()


def test_a_port_that_is_taken_is_told():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with opened(control_port=port) as it:
            assert it.troubles == [f"The control page cannot be opened on port {port}: Address already in use."]


def test_other_computers_only_if_it_is_switched_on():
    async def story(client):
        number = it.links[-1].split("/")[2]
        assert (await answer(client, "GET", "/api/state", headers=MINE | {"Host": number}))[0] == 200
        assert (await answer(client, "GET", "/api/state", headers={"Host": number}))[0] == 401

    def bound_to(it):
        runner = f"{it.url.split(':')[2].rstrip('/')}"
        return [line for line in Path("/proc/net/tcp").read_text().splitlines() if f":{int(runner):04X} " in line]

    with opened(control_lan=True) as it:
        talk(it, story)
        if Path("/proc/net/tcp").exists():
            assert any(" 00000000:" in line for line in bound_to(it))
    with opened() as it:
        if Path("/proc/net/tcp").exists():
            assert not any(" 00000000:" in line.split(" 00000000:0000")[0] for line in bound_to(it))


# --- in a real browser -------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_page_in_chromium(tmp_path):
    with opened() as it, browsing(tmp_path, it.links[0]) as page:
        it.board.hear([*LIVE, commands.ReportGift(GIFT, None)])
        page.until("document.querySelector('#phase')?.textContent === 'Connected'")
        page.until("document.querySelector('#gifts').childElementCount === 1")
        assert page.value("document.querySelector('#gifts b').textContent") == NAME
        assert page.value("document.querySelectorAll('img').length") == 0
        assert page.value("document.title") == "Hyperfocus Control"
        assert page.value("location.href") == it.url  # the key is not on the stream with the address bar
        page.value("document.querySelector('#toggle').click()")
        assert it.pressed.get(timeout=PATIENCE_SECS) == events.PauseRequested(True)
        page.until("document.querySelector('#said').textContent === 'Paused. Gifts wait.'")
        it.board.hear([commands.ReportQueue(2, 1, True)])
        page.until("document.querySelector('#toggle').getAttribute('aria-pressed') === 'true'")
        assert page.value("document.querySelector('#toggle').textContent").startswith("Resume")
        page.press("p")
        assert it.pressed.get(timeout=PATIENCE_SECS) == events.PauseRequested(False)
        page.press("x")
        assert it.pressed.get(timeout=PATIENCE_SECS) == events.HoldRequested()
        it.board.hear([HoldScreen(160.0)])
        page.until("document.querySelector('#panic').textContent.startsWith('Come back now')")
        page.press("x")
        assert it.pressed.get(timeout=PATIENCE_SECS) == events.ReleaseRequested()
        page.press("m")
        assert it.pressed.get(timeout=PATIENCE_SECS) == ("mute", True)
        page.until("document.querySelector('#toggle-mute').getAttribute('aria-pressed') === 'true'")
        page.press("Tab")
        assert page.value("document.activeElement.id") == "toggle"
        page.press("Tab")
        page.press("Enter")
        assert it.pressed.get(timeout=PATIENCE_SECS) == events.SkipRequested()
        page.value("document.querySelectorAll('#tests button')[5].click()")
        assert it.pressed.get(timeout=PATIENCE_SECS).gift.gift_type == "rocket"
        smallest = page.value(
            "Math.min(...[...document.querySelectorAll('button:not(form *)')].map(b => b.offsetHeight))"
        )
        assert smallest >= 48
        wide = "document.documentElement.scrollWidth <= innerWidth"
        page.call("Emulation.setDeviceMetricsOverride", width=280, height=600, deviceScaleFactor=1, mobile=False)
        assert page.value(wide)
        within = "[...document.querySelectorAll('dd')].every(one => one.scrollWidth <= one.clientWidth)"
        assert page.value(within), "offline is a long word for a narrow dock"
        page.call("Emulation.setDeviceMetricsOverride", width=800, height=600, deviceScaleFactor=1, mobile=False)
        ends = (
            "['toggle-mute', 'panic'].map(id => Math.round(document.getElementById(id).getBoundingClientRect().right))"
        )
        assert len(set(page.value(ends))) == 1, "four buttons fill their row"
        page.call("Emulation.setDeviceMetricsOverride", width=280, height=600, deviceScaleFactor=1, mobile=False)
        page.call("Emulation.setEmulatedMedia", features=[{"name": "prefers-color-scheme", "value": "dark"}])
        assert page.value("getComputedStyle(document.body).backgroundColor") == "rgb(21, 19, 27)"
        it.board.put_letters(False)
        page.until("!document.querySelector('#toggle').hasAttribute('aria-keyshortcuts')")
        page.press("p")
        page.value("document.querySelector('#skip').click()")
        assert it.pressed.get(timeout=PATIENCE_SECS) == events.SkipRequested()  # and nothing before it
        page.call("Page.reload")
        page.until("document.querySelector('#phase')?.textContent === 'Connected'")  # it remembers the key
        assert page.complaints == []
        it.control.close()
        page.until("document.querySelector('#phase').textContent === 'The overlay does not answer'")


@pytest.mark.slow
def test_the_page_asks_for_its_key_in_chromium(tmp_path):
    with opened() as it, browsing(tmp_path, it.url + "#wrong") as page:
        page.until("document.querySelector('#ask')?.hidden === false")
        assert page.value("document.querySelector('#desk').hidden")
        assert page.value("document.activeElement.id") == "key"
        page.call("Input.insertText", text=KEY)
        page.press("Enter")
        it.board.hear(LIVE)
        page.until("document.querySelector('#phase').textContent === 'Connected'")
