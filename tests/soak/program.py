"""The program under test: ``python -m tests.soak.program URL FOLDER``, until SIGTERM.

It is the installed program but for three things: it tells its gauges on the standard output, it writes down each gift
that came on the screen, and an eager streamer sits at its panel, who clicks "Reconnect now" as soon as that is there.
"""

import asyncio
import json
import sys
import time
from pathlib import Path

from overlay.app import run
from overlay.app.machine.end_requests import EndRequests
from overlay.app.machine.profile import Profile
from overlay.app.run import Program, run_overlay
from overlay.app.wishes import Account, Wishes
from overlay.network.slate import Slate
from overlay.settings import load_settings
from tests.soak.gauges import Gauges

SIZE = "480x270"
SEEN = "seen.txt"
GAUGE_EVERY_SECS = 2.0
GLANCE_SECS = 0.1
CLICK_EVERY_SECS = 5.0


class WatchedSlate(Slate):
    """What was seen goes to a file, so that watching takes no memory."""

    def __init__(self, path: Path, stream_id: str) -> None:
        super().__init__(path, stream_id)
        self._seen = path.with_name(SEEN).open("a", encoding="utf-8")

    def mark(self, gift_ids: tuple[str, ...]) -> None:
        super().mark(gift_ids)
        self._seen.writelines(f"{gift_id}\n" for gift_id in gift_ids)
        self._seen.flush()

    def close(self) -> None:
        super().close()
        self._seen.close()


async def evening(program: Program) -> None:
    """Watch, and click; the engine decides when it is over."""
    gauges, panel = Gauges(program), program._panel
    told = clicked = time.monotonic()
    clicks = 0
    while True:
        await asyncio.sleep(GLANCE_SECS)
        now = time.monotonic()
        if panel is not None and panel._status._reconnect.isVisible():
            panel._status._reconnect.click()
        if panel is not None and now >= clicked + CLICK_EVERY_SECS:
            clicked, clicks = now, clicks + 1
            click(panel, clicks)
        if now >= told + GAUGE_EVERY_SECS:
            told = now
            sys.stdout.write(json.dumps(gauges.read()) + "\n")
            sys.stdout.flush()


def click(panel, number):
    """What a streamer does now and then; a pause is ended by the next click."""
    if panel.live.pause.isChecked() or number % 6 == 0:
        panel.live.pause.click()
    elif number % 6 == 3:
        panel.live.skip.click()
    else:
        panel.live.test.click()


def main(url: str, folder: str) -> None:
    run.Slate = WatchedSlate
    settings = load_settings({"url": url, "size": SIZE, "data_dir": folder, "stream_id": "soak"}, Path("/dev/null"), {})
    with EndRequests() as requests, Profile(settings.data_dir) as profile:
        run_overlay(settings, profile, Wishes(), Account(), requests, evening)


if __name__ == "__main__":
    main(*sys.argv[1:])
