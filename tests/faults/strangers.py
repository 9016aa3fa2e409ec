"""Files of strangers: who serves them, and what a gift that names one is answered."""

import asyncio
import contextlib
import sys

import pytest
from aiohttp import web

from overlay.app.machine.workbench_command import workbench_command
from overlay.engine.server import GiftEngine
from overlay.engine.wire import GiftOrder
from overlay.network.assets import workshop
from overlay.network.assets.asset_store import AssetStore
from overlay.network.assets.workshop import Workshop
from overlay.network.fetching.fetcher import Fetcher
from overlay.network.fetching.library import Library
from overlay.playback import screen
from overlay.playback.pace import Pace
from tests.app.rehearsal import rehearsing
from tests.stopwatch import Stopwatch

NOTE = "; built-in effect shown"
LONG_MS = 30_000
"""So long a gift is there, and may be answered for what became of its file."""
ROOMY = Pace(max_effects_per_sec=1000.0, lanes=100, hold_secs=0.0)

PATIENT = """
from overlay.network.assets import workshop
from overlay.playback import screen
from tests.patience import PATIENCE_SECS
screen.PATIENCE_SECS = 100.0
workshop.stand_back = lambda _pid: None
workshop.stand_aside = lambda _pid: False
"""
"""The fixture `patience` for a process of its own."""


@pytest.fixture
def patience(monkeypatch):
    """What becomes of a file, and not how soon: a busy machine may take longer than a gift waits for it.

    And who decodes has a share of the processors like everybody else: what is left over may be nothing.
    """
    monkeypatch.setattr(screen, "PATIENCE_SECS", 100.0)
    monkeypatch.setattr(workshop, "stand_back", lambda _pid: None)
    monkeypatch.setattr(workshop, "stand_aside", lambda _pid: False)


_seen = None
_is_hooked = False


WATCHED = "open", "socket.connect", "socket.sendto"


def _hear(event, arguments):
    if _seen is None or event not in WATCHED:
        return
    if event == "open" and isinstance(arguments[0], str | bytes):
        _seen.append(str(arguments[0]))
    elif event != "open":
        place = str(arguments[1])
        _seen.append(place)
        if "127.0.0." not in place and "/" not in place:
            raise PermissionError(f"a test reaches for {place}")  # before a packet has left


@contextlib.contextmanager
def watched():
    """All files that this process opens meanwhile, and all places that it connects to, of which none may be elsewhere.

    Python tells before it asks the system (PEP 578): what is not in the list did not happen.
    """
    global _seen, _is_hooked  # noqa: PLW0603 - a hook stays for good
    if not _is_hooked:
        _is_hooked = True
        sys.addaudithook(_hear)
    _seen = found = []
    try:
        yield found
    finally:
        _seen = None


def wary_courier(forbidden, prelude=""):
    """What starts a real courier that dies as soon as it touches a file or a place like this, or looks for one."""
    return (
        sys.executable,
        "-c",
        f"""
import os, re, sys
{prelude}
def hear(event, arguments):
    if event in {WATCHED!r} and re.search({forbidden!r}, str(arguments)):
        os._exit(9)
sys.addaudithook(hear)
from overlay.app.machine.beside import work_beside
sys.exit(work_beside(["courier"]))
""",
    )


@contextlib.asynccontextmanager
async def serving(files, host="127.0.0.1"):
    """A web server with these files, by path, or with what answers for them; yields its address."""

    async def serve(request):
        found = files.get(request.path)
        if found is None:
            raise web.HTTPNotFound
        return await found(request) if callable(found) else web.Response(body=found)

    application = web.Application()
    application.router.add_get("/{path:.*}", serve)
    runner = web.AppRunner(application, access_log=None, shutdown_timeout=0, handler_cancellation=True)
    await runner.setup()
    site = web.TCPSite(runner, host, 0)
    await site.start()
    try:
        yield f"http://{host}:{site._server.sockets[0].getsockname()[1]}"
    finally:
        await runner.cleanup()


def store_of(engine, kind, make, command=None, **how):
    """A store for one kind of thing, without a disk cache; `make` makes the maker of library and workshop."""
    workshop, fetcher = Workshop(command or workbench_command(), **how), Fetcher(engine.url)
    library = Library(fetcher)

    async def close():
        await workshop.close()
        await library.close()
        await fetcher.close()

    return AssetStore({kind: make(library, workshop)}, close)


async def answer_of(engine, **animation):
    """The ack's error of a gift that brings this, and how long it took by itself."""
    watch = Stopwatch()
    gift_id = engine.send_gift(GiftOrder("duck", **animation))
    await engine.wait_for_acks([gift_id])
    (ack,) = engine.journal.gifts[gift_id].acks
    assert ack.payload.rendered
    return ack.payload.error, watch.secs


def answers(folder, files, paths, animation_type, kind, make, **how):
    """What the gifts for these paths, or whole addresses, are answered, one after the other."""

    async def story():
        async with (
            serving(files) as base,
            GiftEngine() as engine,
            rehearsing(engine.url, folder, pace=ROOMY, assets=store_of(engine, kind, make, **how)),
        ):
            await engine.wait_for_host()
            urls = [path if "://" in path or path.startswith("\\") else base + path for path in paths]
            order = {"animation_type": animation_type, "duration_ms": LONG_MS}
            return [await answer_of(engine, **order, asset_url=url) for url in urls]

    return asyncio.run(story())
