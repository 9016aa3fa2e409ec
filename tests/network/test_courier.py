"""The process that fetches, for real: what it brings, what it refuses, and that its end is the end of no gift."""

import asyncio
import contextlib
import os
import subprocess
import sys
from unittest.mock import patch

import psutil
import pytest
from aiohttp import web

from overlay.app.machine.workbench_command import courier_command
from overlay.desktop.language import Language
from overlay.errors import FetchError
from overlay.loaders.parcel import framed, pack
from overlay.network.fetching import courier as module
from overlay.network.fetching.courier import Courier
from overlay.network.fetching.delivery import Delivery, Order
from overlay.network.fetching.fetched import MOST_AT_ONCE, GoneError
from overlay.reasons import fetching
from overlay.reasons.travel import text_of
from overlay.resources import resource_root
from tests.network.test_fetcher import Counter, leads_to, says, serving
from tests.patience import PATIENCE_SECS

SPEAKS = f"""
import struct, sys, time
def read():
    head = sys.stdin.buffer.read(4)
    return sys.stdin.buffer.read(struct.unpack("<I", head)[0]) if head else sys.exit()
def say(data, rest=b""):
    sys.stdout.buffer.write(struct.pack("<I", len(data)) + data + rest)
    sys.stdout.buffer.flush()
read()
say({pack(Delivery(0))!r})
read()
"""


def stand_in(script):
    """A process that speaks as a courier, and does this at the first order, whose number is 1."""
    return sys.executable, "-c", SPEAKS + script


@contextlib.asynccontextmanager
async def sending(command=None, origin="http://127.0.0.1:9/", *, fetch_secs=PATIENCE_SECS):
    courier = Courier(command or courier_command(), origin, fetch_secs=fetch_secs)
    try:
        with patch.object(module, "START_SECS", PATIENCE_SECS):
            yield courier
    finally:
        await courier.close()


def run(story):
    return asyncio.run(asyncio.wait_for(story(), PATIENCE_SECS))


def refusal(command, **how):
    async def story():
        async with sending(command, **how) as courier:
            with pytest.raises(FetchError) as caught:
                await courier.get("http://127.0.0.1:9/a", 10)
            return caught.value.words

    return run(story)


async def gone(pid):
    with contextlib.suppress(psutil.NoSuchProcess):
        while psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.01)


@pytest.mark.slow
def test_files_come_and_what_does_not_is_told_in_the_streamers_language():
    async def known(request):
        if request.headers.get("If-None-Match") == '"1"':
            return web.Response(status=304)
        return web.Response(body=b"duck", headers={"ETag": '"1"', "Cache-Control": "max-age=60"})

    routes = {"/a": known, "/large": says(b"x" * 3_000_000), "/away": leads_to("ftp://elsewhere/"), "/none": says(b"")}

    async def story():
        async with serving(routes) as port, sending(origin=f"http://127.0.0.1:{port}/") as courier:
            first = await courier.get("/a", 10)
            again = await courier.get(f"http://127.0.0.1:{port}/a", 10, first.validators)
            large, none = await courier.get("/large", 3_000_000), await courier.get("/none", 10)
            for path, kind in (("/large", FetchError), ("/away", FetchError), ("/b", GoneError)):
                with pytest.raises(kind) as caught:
                    await courier.get(path, 2_000_000)
                told.append(german.told(caught.value.words))
            return first, again, large, none

    german, told = Language("de", resource_root()), []
    first, again, large, none = run(story)
    assert (first.data, first.fresh_secs, first.validators.etag) == (b"duck", 60.0, '"1"')
    assert again.data is None
    assert (large.data, none.data) == (b"x" * 3_000_000, b"")
    assert told == [
        "sie ist größer als 1 MiB",
        "ihre Adresse ist weder http noch https",
        "ihr Server antwortet 404",
    ]


@pytest.mark.slow
def test_what_nobody_wants_any_more_is_not_fetched_on():
    begun, ended = asyncio.Event(), asyncio.Event()

    async def endless(_request):
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.set()

    async def story():
        routes = {"/endless": endless, "/a": says()}
        async with serving(routes) as port, sending(origin=f"http://127.0.0.1:{port}/") as courier:
            task = asyncio.create_task(courier.get("/endless", 10))
            await begun.wait()
            task.cancel()
            await asyncio.wait({task})
            await ended.wait()
            process = courier._process
            assert (await courier.get("/a", 10)).data == b"duck"
            assert courier._process is process, "it is still the same"
            assert process._wanted == {}

    run(story)


@pytest.mark.slow
def test_a_few_at_once_and_no_more():
    counter = Counter()

    async def story():
        async with serving({"/{name}": counter.answer}) as port, sending(origin=f"http://127.0.0.1:{port}/") as courier:
            await asyncio.gather(*(courier.get(f"/{number}", 10) for number in range(3 * MOST_AT_ONCE)))

    run(story)
    assert counter.most == MOST_AT_ONCE


@pytest.mark.slow
def test_after_a_death_the_next_file_finds_another():
    begun = asyncio.Event()

    async def slow(_request):
        if not begun.is_set():
            begun.set()
            await asyncio.Event().wait()
        return web.Response(body=b"swan")

    async def story():
        routes = {"/slow": slow, "/a": says()}
        async with serving(routes) as port, sending(origin=f"http://127.0.0.1:{port}/") as courier:
            task = asyncio.create_task(courier.get("/slow", 10))
            await begun.wait()
            psutil.Process(courier._process.pid).kill()
            assert (await task).data == b"swan", "it is asked for once more"
            pid = courier._process.pid
            psutil.Process(pid).kill()
            await gone(pid)  # while nobody waits for anything
            assert (await courier.get("/a", 10)).data == b"duck"

    run(story)


@pytest.mark.slow
@pytest.mark.parametrize("end", [b"", b"\x05"])
def test_it_ends_with_its_parent(end):
    hello = framed(Order(0, "http://127.0.0.1:9/"))
    said = subprocess.run(courier_command(), input=hello + end, stdout=-1, check=True)
    assert said.stdout == framed(Delivery(0))


def test_it_is_told_no_secret(monkeypatch):
    monkeypatch.setenv("HYPERFOCUS_TOKEN", "secret")
    monkeypatch.setenv("OTHER", "no secret")
    script = """
import os
why = "its server answers {status}"
words = ["HYPERFOCUS_TOKEN" in os.environ, os.environ["OTHER"], sys.argv]
import json
text = json.dumps([why, None, {"status": str(words)}])
head = json.dumps([1, None, ["", "", ""], None, text, False]).encode()
data = len(head).to_bytes(4, "little") + head
say(data + bytes(-len(data) % 16))
read()
"""
    assert refusal(stand_in(script)) == "its server answers [False, 'no secret', ['-c']]"


def test_one_that_hangs_is_put_away(monkeypatch):
    monkeypatch.setattr(module, "GRACE_SECS", 0.0)

    async def story():
        async with sending(stand_in("time.sleep(600)"), fetch_secs=0.1) as courier:
            with pytest.raises(FetchError, match="does not answer"):
                await courier.get("/a", 10)
            assert courier._process is None

    run(story)


def test_who_gives_up_while_it_is_put_away_leaves_nothing_behind(monkeypatch):
    monkeypatch.setattr(module, "GRACE_SECS", 0.0)
    closing, may_close = asyncio.Event(), asyncio.Event()
    close = module.CourierProcess.close

    async def slowly(process):
        closing.set()
        await may_close.wait()
        await close(process)

    async def story():
        async with sending(stand_in("time.sleep(600)"), fetch_secs=0.1) as courier:
            task = asyncio.create_task(courier.get("/a", 10))
            with patch.object(module.CourierProcess, "close", slowly):
                await closing.wait()
            ((process,),) = [[one for one in psutil.Process().children() if "time.sleep(600)" in one.cmdline()[-1]]]
            task.cancel()
            await asyncio.wait({task})
            may_close.set()
            await gone(process.pid)

    run(story)


def test_one_that_does_not_start_to_speak_is_put_away():
    async def story():
        async with sending((sys.executable, "-c", "import time; time.sleep(600)")) as courier:
            with patch.object(module, "START_SECS", 0.1), pytest.raises(FetchError, match="does not answer"):
                await courier.get("/a", 10)
            assert courier._process is None

    run(story)


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_one_that_reads_nothing_holds_nobody_up(monkeypatch):
    """Orders are longer than a pipe holds."""
    monkeypatch.setattr(module, "GRACE_SECS", 0.0)

    async def story():
        async with sending(stand_in("time.sleep(600)"), fetch_secs=0.2) as courier:
            wishes = [courier.get("/" + "a" * 2_000_000, 10) for _ in range(MOST_AT_ONCE)]
            answers = await asyncio.gather(*wishes, return_exceptions=True)
            assert {str(answer) for answer in answers} <= {str(fetching.NO_ANSWER), str(fetching.DIED)}

    run(story)


def test_one_that_cannot_be_started():
    assert refusal(("/nowhere/at/all",)).startswith("what fetches files cannot be started")


def test_one_that_dies_while_it_starts():
    assert refusal((sys.executable, "-c", "")) == "what fetches files has died"


LARGE = pack(Delivery(1, nbytes=11))


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("say(b'nonsense')", fetching.DIED),
        ("say(b'x' * 70_000)", fetching.DIED),
        (f"say({LARGE!r}, b'x' * 11)", fetching.DIED),
        (f"say({pack(Delivery(1, nbytes=-1))!r})", fetching.DIED),
        (f"say({pack(Delivery(7, nbytes=1))!r}, b'x')", fetching.DIED),
        (f"say({pack(Delivery(1, nbytes=9))!r}, b'x'); sys.exit()", fetching.DIED),
        (f"say({pack(Delivery(1, refusal='Buy gold!'))!r})", fetching.NO_ANSWER),
        (f"say({pack(Delivery(1, refusal=text_of(fetching.PACKED)))!r})", fetching.PACKED),
    ],
)
def test_what_it_says_is_not_believed(script, words):
    assert refusal(stand_in(script + "; read()")) == words


def test_what_comes_after_it_was_given_up_is_dropped():
    other = pack(Delivery(2, nbytes=3))
    script = f"say({pack(Delivery(1, nbytes=2))!r}, b'no'); read(); say({other!r}, b'yes'); read()"

    async def story():
        async with sending(stand_in("read();" + script)) as courier:
            first = asyncio.create_task(courier.get("/a", 10))
            while courier._process is None or 1 not in courier._process._wanted:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0.001)
            first.cancel()
            await asyncio.wait({first})
            return (await courier.get("/b", 10)).data

    assert run(story) == b"yes"


def test_one_that_nobody_needs_is_put_away(monkeypatch):
    monkeypatch.setattr(module, "IDLE_SECS", 0.05)

    async def story():
        answer = f"say({pack(Delivery(1, nbytes=3))!r}, b'yes'); read()"
        async with sending(stand_in(answer)) as courier:
            assert (await courier.get("/a", 10)).data == b"yes"
            pid = courier._process.pid
            await gone(pid)
            assert courier._process is None
            assert (await courier.get("/a", 10)).data == b"yes", "there is another when it is needed"

    run(story)
