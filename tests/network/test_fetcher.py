"""Fetching from a real server on this machine: what comes, and everything that may not."""

import asyncio
import contextlib
import gzip
import ssl

import pytest
import trustme
from aiohttp import web

from overlay.errors import FetchError
from overlay.network.fetching import fetcher as module
from overlay.network.fetching.fetched import GoneError
from overlay.network.fetching.fetcher import MOST_AT_ONCE, MOST_REDIRECTS, Fetcher

PUBLIC_ENGINE = "wss://93.184.216.34/ws"
"""A number, so that nobody is asked for it; nothing ever connects to it."""


@contextlib.asynccontextmanager
async def serving(routes, certificate=None):
    """A web server; its port."""
    application = web.Application()
    for path, answer in routes.items():
        application.router.add_get(path, answer)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0, handler_cancellation=True)
    await runner.setup()
    context = None
    if certificate is not None:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        certificate.configure_cert(context)
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    try:
        yield site._server.sockets[0].getsockname()[1]
    finally:
        await runner.cleanup()


@contextlib.asynccontextmanager
async def fetching(engine_url, **how):
    fetcher = Fetcher(engine_url, **how)
    try:
        yield fetcher
    finally:
        await fetcher.close()


def says(body=b"duck", **how):
    async def answer(_request):
        return web.Response(body=body, **how)

    return answer


def leads_to(place):
    async def answer(_request):
        return web.Response(status=302, headers={"Location": place})

    return answer


async def fetched(routes, url, most_bytes=1000, **how):
    async with serving(routes) as port, fetching(f"ws://127.0.0.1:{port}/ws", **how) as fetcher:
        return await fetcher.fetch(url.replace("PORT", str(port)), most_bytes)


def refusal(*arguments, **how):
    with pytest.raises(FetchError) as caught:
        asyncio.run(fetched(*arguments, **how))
    return str(caught.value)


@pytest.mark.parametrize("url", ["http://127.0.0.1:PORT/a.glb", "/a.glb", "a.glb", "http://localhost:PORT/a.glb#part"])
def test_what_is_there_comes(url):
    assert asyncio.run(fetched({"/a.glb": says()}, url)) == b"duck"


def test_a_redirect_within_the_scheme_is_followed():
    routes = {"/a.glb": leads_to("/b/c.glb"), "/b/c.glb": leads_to("d.glb"), "/b/d.glb": says()}
    assert asyncio.run(fetched(routes, "/a.glb")) == b"duck"


def test_a_file_that_is_known_is_not_sent_again():
    seen = []

    async def answer(request):
        seen.append((request.path, request.headers.get("If-None-Match")))
        if request.headers.get("If-None-Match") == '"1"':
            return web.Response(status=304)
        return web.Response(body=b"duck", headers={"ETag": '"1"', "Cache-Control": "max-age=60"})

    async def story():
        routes = {"/a": answer, "/b": leads_to("/a")}
        async with serving(routes) as port, fetching(f"ws://127.0.0.1:{port}/ws") as fetcher:
            direct = await fetcher.get("/a", 10)
            led_on = await fetcher.get("/b", 10)
            known = [await fetcher.get(url, 10, direct.validators) for url in ("/a", "/b")]
            with pytest.raises(GoneError, match="404"):
                await fetcher.get("/c", 10, direct.validators)
            return direct, led_on, known

    direct, led_on, known = asyncio.run(story())
    assert (direct.data, direct.fresh_secs, direct.validators.etag) == (b"duck", 60.0, '"1"')
    assert (led_on.data, led_on.fresh_secs, led_on.validators) == (b"duck", 0.0, direct.validators)
    assert [one.data for one in known] == [None, None]
    assert seen == [("/a", None), ("/a", None), ("/a", '"1"'), ("/a", '"1"')]


def test_one_that_nobody_knows_of_must_come():
    assert "answers 304" in refusal({"/a": says(status=304, body=None)}, "/a")


def test_no_secret_and_no_wish_for_packing_travels():
    seen = {}

    async def answer(request):
        seen.update(request.headers)
        return web.Response(body=b"x", headers={"Set-Cookie": "a=b"})

    async def story():
        async with (
            serving({"/a": answer}) as port,
            fetching(f"ws://secret:word@127.0.0.1:{port}/ws?token=t") as fetcher,
        ):
            await fetcher.fetch("/a", 10)
            await fetcher.fetch("/a", 10)

    asyncio.run(story())
    assert seen["Accept-Encoding"] == "identity"
    assert not {"Cookie", "Authorization", "X-API-Key"} & set(seen)


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/a",
        "data:text/plain,abc",
        "javascript:1",
        "\\\\server\\share",
        "http://user:word@127.0.0.1:PORT/a.glb",
        "http://127.0.0.1:0/a.glb",
        "http://127.0.0.1:99999/a.glb",
        "http://[::1/a.glb",
        "a b.glb",
        "a\r\nHost: x",
        "a" * 9000,
    ],
)
def test_what_is_no_address_of_ours_is_not_asked_for(url):
    assert "its address" in refusal({"/a.glb": says()}, url)


@pytest.mark.parametrize(
    ("routes", "words"),
    [
        ({"/a": leads_to("https://127.0.0.1/b")}, "from one scheme to another"),
        ({"/a": leads_to("file:///etc/passwd")}, "neither http nor https"),
        ({"/a": leads_to("/a")}, f"more than {MOST_REDIRECTS} times"),
        ({"/a": says(status=404)}, "answers 404"),
        ({"/a": says(status=204, body=None)}, "answers 204"),
        ({"/a": says(b"x" * 1001)}, "larger"),
        ({"/a": says(gzip.compress(b"x"), headers={"Content-Encoding": "gzip"})}, "packs it"),
    ],
)
def test_what_is_not_taken(routes, words):
    assert words in refusal(routes, "/a")


def test_more_than_was_announced_is_not_taken_either():
    async def answer(request):
        response = web.StreamResponse()
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            while True:
                await response.write(b"x" * 65536)
        return response

    assert "larger than 1 MiB" in refusal({"/a": answer}, "/a", 2**20)


def test_who_takes_too_long_is_left():
    async def answer(_request):
        await asyncio.Event().wait()

    assert "within 0.2 s" in refusal({"/a": answer}, "/a", fetch_secs=0.2)


def test_a_name_that_led_elsewhere_before_is_looked_at_when_it_is_connected_to():
    async def story():
        async with serving({"/a.glb": says()}) as port, fetching(PUBLIC_ENGINE) as fetcher:
            for host in ("127.0.0.1", "localhost", "2130706433", "0x7f.1", "[::ffff:127.0.0.1]"):
                with pytest.raises(FetchError, match=r"not of the open Internet|cannot be read"):
                    await fetcher.fetch(f"http://{host}:{port}/a.glb", 10)

    asyncio.run(story())


def test_a_server_that_cannot_prove_who_it_is():
    certificate = trustme.CA().issue_cert("127.0.0.1")

    async def story():
        async with serving({"/a": says()}, certificate) as port, fetching(f"wss://127.0.0.1:{port}/ws") as fetcher:
            with pytest.raises(FetchError, match="prove"):
                await fetcher.fetch("/a", 10)

    asyncio.run(story())


def test_nobody_there():
    async def story():
        async with serving({}) as port:
            pass
        async with fetching(f"ws://127.0.0.1:{port}/ws") as fetcher:
            with pytest.raises(FetchError, match="cannot be reached"):
                await fetcher.fetch("/a", 10)

    asyncio.run(story())


class Counter:
    """A server where every file takes a moment; how many were asked for at once, at most."""

    def __init__(self):
        self.under_way = self.most = 0

    async def answer(self, _request):
        self.under_way += 1
        self.most = max(self.most, self.under_way)
        await asyncio.sleep(0.02)
        self.under_way -= 1
        return web.Response(body=b"x")


def test_a_few_at_once_and_no_more():
    counter = Counter()

    async def story():
        async with serving({"/{name}": counter.answer}) as port, fetching(f"ws://127.0.0.1:{port}/ws") as fetcher:
            await asyncio.gather(*(fetcher.fetch(f"/{number}", 10) for number in range(4 * MOST_AT_ONCE)))

    asyncio.run(story())
    assert counter.most == MOST_AT_ONCE


def test_the_look_up_of_the_engine_decides_once(monkeypatch):
    asked = []

    async def addresses_of(host, port):
        asked.append(host)
        return [(2, 1, 6, "", ("192.168.1.5" if host == "engine.lan" else "127.0.0.1", port))]

    monkeypatch.setattr(module, "addresses_of", addresses_of)

    async def story():
        async with serving({"/a": says()}) as port, fetching("ws://engine.lan/ws") as fetcher:
            for _ in range(2):
                assert await fetcher.fetch(f"http://assets.lan:{port}/a", 10) == b"duck"

    asyncio.run(story())
    assert asked.count("engine.lan") == 1
