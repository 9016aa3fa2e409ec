"""`hyperfocus-overlay engine`: the engine on its own, with a calm line for everything that happens."""

import asyncio
import errno
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Final, TextIO, assert_never

from overlay.engine.checks import plain
from overlay.engine.journal import (
    Acked,
    Closed,
    Complained,
    Entry,
    Introduced,
    Ponged,
    Problem,
    Sent,
    Upgrade,
    Welcomed,
)
from overlay.engine.scenario import Scenario, load_scenario, shipped_scenario_path
from overlay.engine.server import GiftEngine
from overlay.errors import OverlayError

DEFAULT_HOST: Final = "127.0.0.1"
DEFAULT_PORT: Final = 8765
LAST_ACKS_SECS: Final = 1.0
"""How long the engine waits for acks that are still owed when it is told to stop."""

_REASONS: Final = {
    errno.EADDRINUSE: "the port is in use",
    errno.EACCES: "this user may not use the port",
    errno.EADDRNOTAVAIL: "this machine has no such address",
}


def run_engine(host: str, port: int, scenario_path: Path | None, out: TextIO, err: TextIO | None = None) -> int:
    """Run the engine until Ctrl-C or SIGTERM.

    Args:
        host: Where to listen.
        port: 0 picks a free one.
        scenario_path: None: the demo that ships with the program.
        out: Gets a line for each event; the first is "listening on ws://HOST:PORT/ws".
        err: Gets one sentence when nothing can be run; None: the standard error.

    Returns:
        The exit code: 0, or 2 for a bad scenario or an address that cannot be used.
    """
    err = sys.stderr if err is None else err
    try:
        scenario = load_scenario(scenario_path or shipped_scenario_path("demo"))
    except OverlayError as error:
        _write(err, str(error))
        return 2
    printer = _Printer(out)
    engine = GiftEngine(host, port, scenario=scenario, on_entry=printer.entry)
    try:
        return asyncio.run(_serve(engine, scenario, printer, err))
    except KeyboardInterrupt:  # where there are no signal handlers, on Windows; the engine has stopped by then
        printer.line(f"stopped: {engine.journal.summary()}")
        return 0


async def _serve(engine: GiftEngine, scenario: Scenario, printer: "_Printer", err: TextIO) -> int:
    try:
        await engine.start()
    except (OSError, OverflowError) as error:
        _write(err, f"The engine cannot listen on {engine.url}: {_reason(error)}.")
        return 2
    printer.begin(asyncio.get_running_loop().time())
    stop = asyncio.Event()
    _on_signals(stop)
    try:
        printer.line(f"listening on {engine.url}")
        printer.line(f"scenario {scenario.name}{' (again and again)' if scenario.loop else ''}. Ctrl-C ends it.")
        await stop.wait()
        journal = engine.journal
        with suppress(TimeoutError):
            await engine.wait_until(lambda: not journal.lost() or not engine.live_peers(), LAST_ACKS_SECS)
    finally:
        await engine.stop()
    printer.line(f"stopped: {engine.journal.summary()}")
    return 0


def _on_signals(stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        # Windows has no signal handlers on loops: there Ctrl-C is KeyboardInterrupt.
        with suppress(NotImplementedError, RuntimeError, ValueError):
            loop.add_signal_handler(number, stop.set)


def _reason(error: OSError | OverflowError) -> str:
    if isinstance(error, OverflowError):
        return "there is no such port"
    return _REASONS.get(error.errno or 0, plain(error.strerror or str(error)))


def _write(out: TextIO, text: str) -> None:
    encoding = out.encoding or "utf-8"
    with suppress(OSError):  # the reader may have gone; the engine's work goes on
        out.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
        out.flush()


class _Printer:
    """Says each entry of the journal in one line, with the seconds since the engine began to listen."""

    def __init__(self, out: TextIO) -> None:
        self._out = out
        self._begin_secs: float | None = None

    def begin(self, now_secs: float) -> None:
        self._begin_secs = now_secs

    def line(self, text: str) -> None:
        _write(self._out, text)

    def entry(self, entry: Entry) -> None:
        since_secs = 0.0 if self._begin_secs is None else entry.at_secs - self._begin_secs
        self.line(f"{since_secs:8.2f}  {_words(entry)}")


def _words(entry: Entry) -> str:
    """An entry for a reader; whatever a host wrote is escaped and cut short."""
    match entry:
        case Upgrade():
            return f"host {entry.connection}: {_upgrade_words(entry)}"
        case Introduced(payload=payload):
            who = f"{plain(payload.client_id)} for stream {plain(payload.stream_id)}, version {plain(payload.version)}"
            return f"host {entry.connection}: init from {who}"
        case Welcomed():
            return f"host {entry.connection}: live"
        case Sent():
            return _sent_words(entry)
        case Acked(payload=payload):
            what = "rendered" if payload.rendered else "not rendered"
            why = "" if payload.error is None else f" ({plain(payload.error)})"
            again = " again" if entry.is_repeat else f" after {entry.waited_secs:.2f} s"
            return f"host {entry.connection}: ack {plain(payload.gift_id)} {what}{why}{again}"
        case Ponged(stats=stats):
            how = f"{entry.round_trip_secs * 1000:.0f} ms, {stats.memory:.0f} MiB, {stats.queue_size} waiting"
            return f"host {entry.connection}: pong {plain(str(entry.sequence))} in {how}"
        case Complained(payload=payload):
            return f"host {entry.connection}: error {plain(payload.code)}: {plain(payload.message)}"
        case Problem():
            return f"host {entry.connection}: PROBLEM {entry.place}: {entry.words}"
        case Closed():
            who = "by the host" if entry.by_host else "by the engine"
            why = f" {plain(entry.reason)}" if entry.reason else ""
            return f"host {entry.connection}: closed {who}, {entry.code}{why}"
        case _ as unreachable:
            assert_never(unreachable)


def _upgrade_words(upgrade: Upgrade) -> str:
    if upgrade.status != 101:
        return f"refused with {upgrade.status}"
    return f"connected, subprotocol {upgrade.selected or 'none'}"


def _sent_words(sent: Sent) -> str:
    words = f"sent {sent.what}" + (f" {plain(sent.gift_id)}" if sent.gift_id else "")
    words += f" ({plain(sent.about)})" if sent.about else ""
    return words if sent.connections else f"{words} to nobody"
