"""A scenario, played by the engine on real sockets."""

import io
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from overlay.engine.console import run_engine
from overlay.engine.journal import Acked, Problem, Sent, Upgrade
from overlay.engine.scenario import load_scenario, parse_scenario, shipped_scenario_path
from overlay.engine.server import GiftEngine
from tests.engine.scripted_host import behaving, init, joined, open_socket, run
from tests.patience import PATIENCE_SECS
from tests.stopwatch import Stopwatch

ROOT = Path(__file__).parents[2]


def scenario(steps: str, **head: str):
    lines = "".join(f"{key} = {value}\n" for key, value in ({"name": '"test"'} | head).items())
    return parse_scenario(lines + steps, "test.toml")


@pytest.mark.slow
def test_the_storm_is_answered_to_the_last_gift():
    async def test():
        watch = Stopwatch()
        async with GiftEngine(scenario=load_scenario(shipped_scenario_path("storm"))) as engine, behaving(engine):
            await engine.wait_for_acks(1000)
            await engine.wait_for_end(5)
            assert watch.secs < 4
        given = [entry.at_secs for entry in engine.journal.of(Sent) if entry.gift_id]
        assert given[-1] - given[0] - watch.lost_secs < 2.2
        assert engine.journal.problems == []
        assert max(entry.waited_secs for entry in engine.journal.of(Acked)) - watch.lost_secs < 0.25

    run(test)


def test_a_scenario_waits_for_its_host_and_goes_on_where_it_stood():
    steps = """
        [[step]]
        do = "gift"
        [[step]]
        do = "refuse"
        status = 503
        [[step]]
        do = "cut"
        [[step]]
        do = "gift"
        label = "late"
        [[step]]
        do = "duplicate"
        of = "late"
        [[step]]
        do = "error"
    """

    async def test():
        async with GiftEngine(scenario=scenario(steps, redeliver="true")) as engine, behaving(engine):
            await engine.wait_for_acks(2)
            await engine.wait_for_end(5)
        assert [entry.status for entry in engine.journal.of(Upgrade)] == [101, 503, 101]
        assert engine.journal.lost() == []
        assert engine.journal.summary().undelivered == 0

    run(test)


def test_a_host_that_comes_again_and_again_gets_every_gift():
    async def test():
        async with GiftEngine(redeliver=True) as engine, behaving(engine):
            for how in ("reset", "fin", "mid-frame") * 4:
                await engine.wait_for_host()
                for _ in range(5):
                    engine.send_gift()
                engine.cut(how)
            await engine.wait_for_acks(60)
        assert engine.journal.lost() == []
        assert engine.journal.summary().differing == 0

    run(test)


def test_what_ends_a_scenario_before_its_time_is_raised():
    async def test():
        engine = GiftEngine(scenario=scenario('[[step]]\ndo = "gift"\n'))
        engine.send_gift = lambda *_, **__: 1 / 0
        with pytest.raises(ZeroDivisionError):
            async with engine, joined(engine):
                await engine.wait_for_end(5)
        async with engine:  # and it can still be started again
            pass

    run(test)


def test_problems_are_found_on_real_connections():
    async def test():
        async with GiftEngine() as engine, open_socket(engine.url, subprotocols=None) as host:
            await host.send(init(clientType="viewer"))
            await host.send(b"binary")
            await host.send("{")
            await engine.wait_for_entries(Problem, 4)
        assert [(problem.place, problem.words[:20]) for problem in engine.journal.problems] == [
            ("Sec-WebSocket-Protocol", "hyperfocus-protocol-"),
            ("connection:init payload.clientType", 'is "viewer"; gifts a'),
            ("message", "a binary frame; the "),
            ("message", "not JSON"),
        ]
        assert engine.journal.summary().problems == 4

    run(test)


# --- the command -----------------------------------------------------------------------------------------------------


class Command:
    """`hyperfocus-overlay engine` in a process of its own."""

    CODE = "import sys; from overlay.engine.console import run_engine; sys.exit(run_engine({}, sys.stdout))"

    def __init__(self, host="127.0.0.1", port=0, path=None):
        path = "None" if path is None else f"__import__('pathlib').Path({str(path)!r})"
        code = self.CODE.format(f"{host!r}, {port}, {path}")
        self.process = subprocess.Popen(
            [sys.executable, "-X", "dev", "-W", "error", "-c", code],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            env={"PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", "PATH": ""},
        )

    def line(self) -> str:
        return self.process.stdout.readline().rstrip("\n")

    def end(self, number: int) -> tuple[int, str]:
        self.process.send_signal(number)
        out, err = self.process.communicate(timeout=PATIENCE_SECS)
        assert err == ""
        return self.process.returncode, out


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send these signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.slow
def test_the_command_listens_plays_and_ends_with_a_summary(number):
    command = Command()
    first = command.line()
    assert first.startswith("listening on ws://127.0.0.1:")
    assert first.endswith("/ws")
    assert command.line() == "scenario A good evening (again and again). Ctrl-C ends it."

    async def test():
        async with open_socket(first.removeprefix("listening on ")) as host:
            await host.send(init(clientId="\x1b[31mred\n"))
            while '"gift:received"' not in await host.recv():
                pass

    run(test)
    code, out = command.end(number)
    assert code == 0
    assert "init from \\x1b[31mred\\n for stream s" in out
    assert "1 rose from Amélie" in out
    assert out.splitlines()[-1].startswith("stopped: 1 gifts sent, 0 acked")
    assert "\x1b" not in out


def test_a_port_in_use_is_one_sentence_and_exit_code_2():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        out, err = io.StringIO(), io.StringIO()
        port = taken.getsockname()[1]
        assert run_engine("127.0.0.1", port, None, out, err) == 2
    sentence = f"The engine cannot listen on ws://127.0.0.1:{port}/ws: the port is in use.\n"
    assert (out.getvalue(), err.getvalue()) == ("", sentence)


@pytest.mark.parametrize(("host", "port"), [("127.0.0.1", 70000), ("203.0.113.1", 0)])
def test_an_address_that_is_none_is_one_sentence_and_exit_code_2(host, port):
    err = io.StringIO()
    assert run_engine(host, port, None, io.StringIO(), err) == 2
    assert err.getvalue().startswith(f"The engine cannot listen on ws://{host}:{port}/ws: ")
    assert err.getvalue().count("\n") == 1


def test_a_bad_scenario_is_one_sentence_and_exit_code_2(tmp_path):
    (tmp_path / "bad.toml").write_text("name = 1\n")
    err = io.StringIO()
    assert run_engine("127.0.0.1", 0, tmp_path / "bad.toml", io.StringIO(), err) == 2
    assert err.getvalue() == f"{tmp_path / 'bad.toml'}: name: should be a valid string.\n"
