"""A real browser for tests: Chromium without a screen, spoken to with its DevTools protocol."""

import asyncio
import contextlib
import json
import shutil
import subprocess

import aiohttp
import pytest
from websockets.sync.client import connect

from tests.patience import PATIENCE_SECS

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")


@contextlib.contextmanager
def browsing(folder, url):
    """A page in a browser whose files are in this folder; without one the test is skipped."""
    program = next(filter(None, map(shutil.which, PROGRAMS)), None)
    if program is None:
        pytest.skip("NO CHROMIUM HERE: this was not tried in a browser")
    command = [program, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--remote-debugging-port=0"]
    with contextlib.ExitStack() as stack:
        process = subprocess.Popen(
            [*command, f"--user-data-dir={folder}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
        )  # fmt: skip
        stack.callback(process.communicate, timeout=20)
        stack.callback(process.terminate)
        line = next(line for line in process.stderr if "DevTools listening on " in line)
        targets = json.loads(asyncio.run(_fetched(f"http://127.0.0.1:{line.split(':')[2].split('/')[0]}/json/list")))
        address = next(target["webSocketDebuggerUrl"] for target in targets if target["type"] == "page")
        page = Page(stack.enter_context(connect(address, max_size=None, proxy=None)))
        for domain in ("Page", "Runtime", "Log"):
            page.call(f"{domain}.enable")
        page.call("Page.navigate", url=url)
        yield page


class Page:
    """One page. `complaints` is what it had to say on its console."""

    def __init__(self, socket):
        self._socket = socket
        self._calls = 0
        self.complaints = []

    def call(self, method, **params):
        self._calls += 1
        self._socket.send(json.dumps({"id": self._calls, "method": method, "params": params}))
        while True:
            message = json.loads(self._socket.recv(timeout=PATIENCE_SECS))
            if message.get("method") in ("Log.entryAdded", "Runtime.exceptionThrown"):
                self.complaints.append(json.dumps(message["params"]))
            if message.get("id") == self._calls:
                assert "error" not in message, message
                return message["result"]

    def value(self, expression):
        result = self.call("Runtime.evaluate", expression=expression, awaitPromise=True, returnByValue=True)
        assert "exceptionDetails" not in result, result
        return result["result"].get("value")

    def until(self, condition):
        """Wait for it in the page."""
        self.value(
            f"new Promise(done => {{ const look = () => ({condition}) ? done() : setTimeout(look, 10); look(); }})"
        )

    def press(self, key):
        for kind in ("keyDown", "keyUp"):
            code = {"Enter": 13, "Tab": 9}.get(key, ord(key[0].upper()))
            more = {"text": "\r"} if key == "Enter" else {"text": key} if len(key) == 1 else {}
            self.call("Input.dispatchKeyEvent", type=kind, key=key, windowsVirtualKeyCode=code, **more)


async def _fetched(url):
    async with aiohttp.ClientSession() as client, client.get(url) as response:
        return await response.text()
