"""What the control page's server answers. Loading this takes half a second: only a server that is switched on does.

    GET  /              the page
    GET  /api/state     what there is to see, as JSON
    GET  /api/events    the same whenever it changes, as server-sent events
    POST /api/VERB      one of the desk's verbs; POST /api/test/NAME shows a test gift

All of `/api` wants ``Authorization: Bearer KEY``. No request and no key is ever logged.
"""

import asyncio
import base64
import contextlib
import hashlib
import json
import re
from collections.abc import Awaitable, Callable
from typing import Final

from aiohttp import web

from overlay.network.control.board import Board
from overlay.network.control.gate import Gate
from overlay.network.control.verbs import Verbs

MOST_READERS: Final = 16
EVENTS_EVERY_SECS: Final = 0.1
ALIVE_EVERY_SECS: Final = 15.0
WRITE_SECS: Final = 5.0
MOST_BODY_BYTES: Final = 4096
_INLINE: Final = re.compile(r"<(script|style)>(.*?)</\1>", re.DOTALL)

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Site:
    """Answers requests. All of it belongs to one event loop."""

    def __init__(self, page: str, gate: Gate, board: Board, verbs: Verbs) -> None:
        """Be ready.

        Args:
            page: HTML; its script and its style stand in it.
            gate: Who may come in.
            board: What there is to see.
            verbs: What can be done.
        """
        self._page = page
        self._policy = _policy_for(page)
        self._gate = gate
        self._board = board
        self._verbs = verbs
        self._is_over = False
        self._news: set[asyncio.Event] = set()  # one for each reader

    @property
    def has_readers(self) -> bool:
        """Whether anybody wants to know what changes; from any thread."""
        return bool(self._news)

    def app(self) -> web.Application:
        """All addresses."""
        app = web.Application(middlewares=[self._guarded], client_max_size=MOST_BODY_BYTES)
        app.on_response_prepare.append(self._make_safe)
        app.router.add_get("/", self._show_page)
        app.router.add_get("/api/state", self._show_state)
        app.router.add_get("/api/events", self._show_events, allow_head=False)
        app.router.add_post("/api/{verb}", self._do)
        app.router.add_post("/api/test/{name}", self._test)
        return app

    def wake_readers(self) -> None:
        """There is something new."""
        for news in self._news:
            news.set()

    def end(self) -> None:
        """Let the readers go."""
        self._is_over = True
        self.wake_readers()

    # --- before and after ----------------------------------------------------------------------------

    @web.middleware
    async def _guarded(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        refusal = self._gate.refusal(request.headers, needs_key=request.path.startswith("/api/"))
        if refusal is not None:
            return _sorry(refusal.words, refusal.status)
        try:
            return await handler(request)
        except web.HTTPException as error:  # aiohttp's own pages repeat what was asked for
            response = _sorry(error.reason, error.status)
            if "Allow" in error.headers:
                response.headers["Allow"] = error.headers["Allow"]
            return response

    async def _make_safe(self, _request: web.Request, response: web.StreamResponse) -> None:
        response.headers.update(
            {
                "Content-Security-Policy": self._policy,
                "Cache-Control": "no-store",
                "Cross-Origin-Opener-Policy": "same-origin",
                "Cross-Origin-Resource-Policy": "same-origin",
                "Referrer-Policy": "no-referrer",
                "Server": "hyperfocus-overlay",
                "X-Content-Type-Options": "nosniff",
                "X-Frame-Options": "DENY",
            }
        )

    # --- the answers ---------------------------------------------------------------------------------

    async def _show_page(self, _request: web.Request) -> web.StreamResponse:
        return web.Response(text=self._page, content_type="text/html")

    async def _show_state(self, _request: web.Request) -> web.StreamResponse:
        return web.json_response(self._tree())

    async def _do(self, request: web.Request) -> web.StreamResponse:
        verb = self._verbs.plain.get(request.match_info["verb"])
        if verb is None:
            raise web.HTTPNotFound
        verb()
        return web.Response(status=204)

    async def _test(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["name"]
        if name not in self._verbs.tests:
            raise web.HTTPNotFound
        self._verbs.test(name)
        return web.Response(status=204)

    async def _show_events(self, request: web.Request) -> web.StreamResponse:
        if len(self._news) >= MOST_READERS:
            return _sorry("Too many pages are open.", 503)
        news = asyncio.Event()
        self._news.add(news)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        try:
            await response.prepare(request)
            while not self._is_over:  # the newest view, and never a queue of old ones
                news.clear()
                await _write(response, f"data: {json.dumps(self._tree())}\n\n")
                await asyncio.sleep(EVENTS_EVERY_SECS)
                await _next(news, response)
        except (ConnectionError, TimeoutError):
            pass
        finally:
            self._news.discard(news)
        return response

    def _tree(self) -> dict[str, object]:
        return {**self._board.view().as_tree(), "tests": dict(self._verbs.tests)}


async def _next(news: asyncio.Event, response: web.StreamResponse) -> None:
    """Wait for it. A reader that went without a word shows itself when it is written to."""
    while not news.is_set():
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(ALIVE_EVERY_SECS):
                await news.wait()
        if not news.is_set():
            await _write(response, ":\n\n")


async def _write(response: web.StreamResponse, text: str) -> None:
    async with asyncio.timeout(WRITE_SECS):
        await response.write(text.encode())


def _sorry(words: str, status: int) -> web.Response:
    return web.json_response({"error": words}, status=status)


def _policy_for(page: str) -> str:
    """What lets just the page's own script and style run, and nothing be loaded from anywhere."""
    digests: dict[str, list[str]] = {"script": [], "style": []}
    for kind, text in _INLINE.findall(page):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
        digests[kind].append(f"'sha256-{digest}'")
    return (
        f"default-src 'none'; script-src {' '.join(digests['script'])}; style-src {' '.join(digests['style'])}; "
        "connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
