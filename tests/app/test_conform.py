"""`conform` on real sockets: the project's own engine passes, engines that break things don't, no token gets out."""

import asyncio
import base64
import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from overlay import cli
from overlay.app.conform import Examination, conform
from overlay.app.demo import EngineThread
from overlay.engine.actions import Refusal, Welcome
from overlay.engine.malformed import CATALOGUE, Answer
from overlay.engine.scenario import load_scenario, shipped_scenario_path
from overlay.engine.server import GiftEngine
from overlay.engine.verdict import Grade
from overlay.engine.wire import ErrorOrder
from overlay.errors import ConfigurationError
from overlay.protocol.messages import EngineConfig
from overlay.settings import load_settings
from tests.patience import PATIENCE_SECS, until

SECRET = "hush/hush+secret~7"
COMMAND = Path(sys.executable).with_name("hyperfocus-overlay")


def settings_for(url, **more):
    return load_settings({"url": url, **more}, None, {})


def examined(prepare=None, play=None, secs=1.5, token=None, settings=None, **engine_options):
    """What is found about an engine that is prepared like this, and does that once the first host is live."""

    async def story():
        async with GiftEngine(**engine_options) as engine:
            if prepare is not None:
                prepare(engine)
            examination = Examination(settings_for(engine.url, **(settings or {})), token, secs)
            running = asyncio.create_task(examination.run())
            if play is not None:
                await engine.wait_for_host()
                play(engine)
            await running
            return examination.result(), engine

    return asyncio.run(story())


def words(result, grade):
    return [f"{finding.place}: {finding.words}" for finding, _ in result.verdict.of(grade)]


@pytest.mark.slow
def test_the_projects_own_engine_breaks_nothing():
    def play(engine):
        gifts = [engine.send_gift(kind) for kind in ("rose", "rocket", "heart")]
        engine.send_status(viewer_count=7)
        engine.repeat_gift(gifts[1])

    result, engine = examined(play=play, secs=4.0, ping_interval_secs=1.0, redeliver=True)
    assert words(result, Grade.BREAKS) == []
    assert result.exit_code == 0
    fine = " ".join(words(result, Grade.FINE))
    for part in ("comes every 1 s", "3 gifts came", "came again, with the same content",
                 "a gift without an ack came again", "stream:status",
                 "our close frame was answered", "hyperfocus-protocol-v1 was selected"):  # fmt: skip
        assert part in fine
    assert result.connections == 2
    assert engine.journal.lost() == []
    assert all(not ack.payload.rendered for history in engine.journal.gifts.values() for ack in history.acks)
    assert {problem.words for problem in engine.journal.problems} == {
        "unknown message type 'conform:unknown'",
        "not JSON",
    }


@pytest.mark.slow
def test_the_demo_breaks_nothing():
    engine = EngineThread(load_scenario(shipped_scenario_path("demo")))
    try:
        result = conform(settings_for(engine.start()), None, 8.0)
    finally:
        engine.stop()
    assert words(result, Grade.BREAKS) == []


def receive(reception, times=9):
    return lambda engine: engine.receive_next(reception, times)


@pytest.mark.parametrize(
    ("prepare", "found"),
    [
        (receive(Welcome(subprotocol="wrong")), "subprotocol: the server does not speak hyperfocus-protocol-v1"),
        (receive(Refusal(401)), "connection: the server refused us (401)"),
        (receive(Welcome(close_code=1013)), "connection:ack: the connection ended before it, with 1013"),
        (receive(Welcome(error=ErrorOrder("NO", "go away", False))), "instead of it came the error NO (go away)"),
        (receive(Welcome(ack_text='{"type": "connection:ack", "payload": {}}')), "payload.sessionId: is missing"),
        pytest.param(receive(Welcome(ack_text="welcome!")), "message: not JSON", marks=pytest.mark.slow),
        pytest.param(receive(Welcome(ack_after_secs=None)), "did not come within 10 s", marks=pytest.mark.slow),
    ],
)
def test_a_reception_that_breaks_the_contract(prepare, found):
    result, _ = examined(prepare, secs=1.0)
    assert result.exit_code == 1
    assert found in " ".join(words(result, Grade.BREAKS))


def test_no_subprotocol_is_odd_and_accepted():
    result, _ = examined(receive(Welcome(subprotocol="none")))
    assert result.exit_code == 0
    assert "subprotocol: hyperfocus-protocol-v1 was offered, none was selected" in words(result, Grade.ODD)


BREAKING = [name for name, entry in CATALOGUE.items() if entry.answer in (Answer.ERROR, Answer.INVALID, Answer.CLOSES)]


@pytest.mark.parametrize("names", [BREAKING[:12], BREAKING[12:24], BREAKING[24:]], ids=["first", "second", "third"])
@pytest.mark.slow
def test_the_catalogue_of_faults(names):
    def play(engine):
        for name in names:
            if CATALOGUE[name].answer is not Answer.CLOSES:
                engine.send_malformed(name)

    result, _ = examined(play=play)
    assert result.exit_code == 1


@pytest.mark.slow
@pytest.mark.parametrize("name", [name for name in BREAKING if CATALOGUE[name].answer is Answer.CLOSES])
def test_frames_that_end_a_connection(name):
    result, _ = examined(play=lambda engine: engine.send_malformed(name), secs=2.0)
    if name in ("over-1-mib", "fragments-5000"):  # the contract says nothing of sizes
        assert "connection: was ended with 1009" in " ".join(words(result, Grade.ODD))
    else:
        assert "which blames what was sent on it" in " ".join(words(result, Grade.BREAKS))
    assert result.connections >= 2


def test_another_gift_under_an_old_id():
    def play(engine):
        gift_id = engine.send_gift("rose")
        engine.send_gift("rocket", gift_id=gift_id)

    result, _ = examined(play=play)
    assert "came again under its giftId with other content" in " ".join(words(result, Grade.BREAKS))


@pytest.mark.slow
def test_heartbeats_that_do_not_come():
    config = EngineConfig(ping_interval=1000, max_gifts_per_second=5, features=())
    result, _ = examined(secs=8.0, config=config, ping_interval_secs=60.0)
    assert any("did not come for" in found for found in words(result, Grade.BREAKS))


def test_an_address_that_cannot_be_used_is_said_at_once():
    with pytest.raises(ConfigurationError):
        conform(settings_for("http://example.invalid"), None, 1.0)
    with pytest.raises(ConfigurationError, match="unencrypted"):
        conform(settings_for("ws://example.invalid/ws"), SECRET, 1.0)


@pytest.mark.parametrize(
    "place", ["bearer", *(pytest.param(place, marks=pytest.mark.slow) for place in ("api-key", "query"))]
)
def test_a_token_travels_and_is_nowhere_in_the_words(place):
    basic = base64.b64encode(f"u:{SECRET}".encode()).decode()

    def play(engine):
        engine.send_error(ErrorOrder(SECRET, f"{SECRET} and {basic}", True, None))
        engine.send_text(json.dumps({"type": f"echo {SECRET}", "payload": {}}))
        engine.close_hosts(1011, SECRET)

    result, engine = examined(play=play, secs=1.5, token=SECRET, settings={"token_place": place})
    said = result.as_text() + result.as_json()
    assert SECRET not in said
    assert basic[4:-4] not in said
    assert "***" in result.as_text()
    assert "***" in result.as_json()
    assert json.loads(result.as_json())["url"] == engine.url


# --- the command -------------------------------------------------------------------------------------


def run(*arguments):
    command = [COMMAND, "conform", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False)


@pytest.mark.slow
def test_the_command_in_words_and_for_programs():
    engine = EngineThread(None)
    try:
        url = engine.start()
        done = run(url, "--secs", "2")
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout.startswith(f"{url}, examined for ")
        assert "Odd but accepted" in done.stdout
        assert "Fine" in done.stdout
        assert "The engine keeps to the contract, as far as could be seen." in done.stdout
        for secs in ("2", "8", "32"):  # a busy machine comes back late
            done = run(url, "--secs", secs, "--json")
            told = json.loads(done.stdout)
            if told["connections"] == 2:
                break
        assert (told["ok"], told["connections"], done.returncode) == (True, 2, 0)
        assert {finding["grade"] for finding in told["findings"]} == {"odd", "fine", "unseen"}
    finally:
        engine.stop()


@pytest.mark.slow
def test_nobody_there():
    done = run("ws://127.0.0.1:1/ws", "--secs", "2", "--json")
    assert done.returncode == 1
    assert "is the gift engine running?" in done.stdout
    assert done.stderr == ""


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        ([], "url"),
        (["ws://h/ws", "--secs", "0"], "between 1 and 86400"),
        (["ws://h/ws", "--secs", "soon"], "'soon' is not a number"),
        (["http://h/ws"], "The url must look like"),
        (["ws://h/ws", "--size", "1x1"], "unrecognized arguments"),
    ],
)
def test_what_cannot_be_used_is_one_line_and_code_2(capsys, monkeypatch, arguments, found):
    monkeypatch.setattr("logging.lastResort", None)
    try:
        code = cli.main(["conform", *arguments])
    except SystemExit as end:
        code = end.code
    out, err = capsys.readouterr()
    assert (code, out, err.count("\n")) == (2, "", 1)
    assert found in err


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="signals")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_ends_it_early_with_what_was_seen(number):
    engine = EngineThread(None)
    try:
        with subprocess.Popen(
            [COMMAND, "conform", engine.start(), "--secs", "600"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as process:
            try:
                until(engine.engine.live_peers)
                for _ in range(2):  # the first is left without an ack; that of the second shows that it is at work
                    engine.call(lambda engine: engine.send_gift())
                until(lambda: engine.journal.acked)
                process.send_signal(number)
                out, err = process.communicate(timeout=PATIENCE_SECS)
            finally:
                process.kill()
    finally:
        engine.stop()
    assert (process.returncode, err) == (0, "")
    assert "inspection: was interrupted" in out
    assert "connection:ack: came within 10 s" in out
