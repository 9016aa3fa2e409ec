"""A host without a screen, in a process of its own: ``python -m tests.bench.host KIND URL FOLDER``, until SIGTERM.

*ours* is the program's own backstage with its ledger and slate on disk, and a stage that presents everything at once.
*watched* is the same, and each gift that was shown is written down.
*bare* is the least that one could write: `websockets`, pydantic, an answer to each gift; it remembers nothing.
"""

import asyncio
import signal
import sys
import time
from pathlib import Path
from random import Random

from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from overlay import commands, events
from overlay.app.backstage import Backstage
from overlay.app.machine.steady_python import keep_for_good, take_turns_quickly
from overlay.commands import Command
from overlay.director import Director
from overlay.loaders.effects import load_catalogue
from overlay.network.address import Address
from overlay.network.ledger_store import LedgerStore
from overlay.network.slate import Slate
from overlay.playback.pace import Pace
from overlay.protocol.codec import encode
from overlay.protocol.messages import SUBPROTOCOL, GiftAck, GiftAckPayload, GiftReceived
from overlay.protocol.moment import Moment, format_timestamp
from overlay.protocol.news import Phase
from overlay.protocol.session import Identity
from overlay.resources import resource_root

IDENTITY = Identity("bench", "bench", ("webgl", "gift-ack"), "0.1")
PACE = Pace(max_effects_per_sec=1000.0, lanes=64, hold_secs=0.0, crowd_from=1)
"""The screen is no bottleneck: what is measured is the road of a gift, not how long a banner stays."""

SEEN = "seen.txt"


class Ours:
    """A backstage, and a stage that presents at once."""

    def __init__(self, url: str, folder: Path, *, is_watched: bool) -> None:
        self._slate = Slate(folder / "seen.slate", IDENTITY.stream_id)
        self._seen = (folder / SEEN).open("ab", buffering=0) if is_watched else None  # a kill leaves whole lines
        catalogue = load_catalogue(resource_root() / "assets" / "effects")
        director = Director(IDENTITY, PACE, catalogue, Random(), self._slate.was_seen)
        store = LedgerStore(folder / "ledger.sqlite3", lambda words: print(words, file=sys.stderr))
        self.backstage = Backstage(director, Address(url), store, self._perform)

    def _perform(self, turn: list[Command]) -> None:
        for command in turn:
            match command:
                case commands.Show(staging) | commands.Update(staging):
                    self._slate.mark(staging.gift_ids)
                    if self._seen is not None:
                        self._seen.write("".join(f"{gift_id}\n" for gift_id in staging.gift_ids).encode())
                    self._happen(events.CuePresented(staging.cue_id, staging.revision, time.monotonic()))
                case commands.ReportLink(status) if status.phase is Phase.WAITING:
                    self._happen(events.ReconnectRequested())  # a bench cannot wait for the backoff
                case _:
                    pass

    def _happen(self, event: events.Event) -> None:
        """This stage is on the backstage's own thread, so nobody has to be woken."""
        asyncio.get_running_loop().call_soon(self.backstage._happen, event)


def run_ours(url: str, folder: Path, *, is_watched: bool) -> None:
    take_turns_quickly()  # as the program itself does
    ours = Ours(url, folder, is_watched=is_watched)
    keep_for_good()
    ours.backstage.start()
    signal.sigwait({signal.SIGTERM})
    ours.backstage.stop()


async def run_bare(url: str) -> None:
    async with connect(url, subprotocols=[Subprotocol(SUBPROTOCOL)], compression=None, max_queue=64) as websocket:
        await websocket.send(encode(IDENTITY.introduction(Moment(time.monotonic(), time.time_ns() // 1_000_000))))
        await websocket.recv()
        async for text in websocket:
            gift = GiftReceived.model_validate_json(text)
            now = format_timestamp(time.time_ns() // 1_000_000)
            payload = GiftAckPayload(gift_id=gift.payload.gift_id, received_at=now, rendered=True, error=None)
            await websocket.send(encode(GiftAck(payload=payload, timestamp=now)))


def main(kind: str, url: str, folder: str) -> None:
    if kind == "bare":
        asyncio.run(run_bare(url))
    else:
        signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
        run_ours(url, Path(folder), is_watched=kind == "watched")


if __name__ == "__main__":
    main(*sys.argv[1:])
