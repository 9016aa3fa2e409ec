"""The real program leaves word of itself: in its log, its account and its reports, and never of a secret."""

import asyncio
import base64
import json
import os
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from urllib.parse import quote

import aiohttp
import pytest

from overlay.app.account.crash_watch import LAST_RUN, LOG, MARK, REPORTS, kept_reports
from overlay.app.account.last_run import read_last_run
from overlay.engine.journal import Closed, Introduced, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.viewers import viewer_named
from overlay.engine.wire import ErrorOrder, GiftOrder, gift_text
from overlay.network.control.key import NAME as KEY_NAME
from tests.installed import COMMAND, ended, overlay, run_options, until
from tests.patience import PATIENCE_SECS

resource = pytest.importorskip("resource")

pytestmark = [pytest.mark.screen, pytest.mark.slow, pytest.mark.skipif(os.name != "posix", reason="signals, limits")]

SECRET = "hush/hush+secret~7"
FORMS = [SECRET, quote(SECRET, safe=""), quote(SECRET), base64.b64encode(SECRET.encode()).decode()]
FORMS += [base64.b64encode(f"{around}{SECRET}".encode()).decode()[4:-4] for around in ("u:", "us:", "use:")]

DRIVE = """
import asyncio, os, sys
from overlay.app.run import Program
from overlay.cli import main
live = Program.live
async def script(program):
    {deed}
Program.live = lambda self, _script=None: live(self, script)
sys.exit(main(sys.argv[1:]))
"""


def drive(folder, deed, *more, panel=False):
    """Run the program, which does this once its window is open."""
    options = ["run", "--data-dir", folder, "--size", "320x240", "--url", "ws://127.0.0.1:1/ws", *more]
    options += [] if panel else ["--no-panel"]
    command = [sys.executable, "-c", DRIVE.format(deed=deed), *map(str, options)]
    return subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False)


def doctor(folder):
    done = subprocess.run(
        [COMMAND, "doctor", "--json", "--data-dir", folder],
        capture_output=True,
        text=True,
        timeout=PATIENCE_SECS,
        check=False,
    )
    assert done.stderr == ""
    return json.loads(done.stdout)


def log_of(folder):
    return [json.loads(line) for line in (folder / LOG).read_text(encoding="utf-8").splitlines()]


async def control_port(folder):
    """Where the control page of a run is, as soon as its log says so."""

    def told():
        return [entry["port"] for entry in log_of(folder) if entry["event"] == "the control page is open"]

    await until(told, "the control page")
    return told()[0]


def everything_in(folder):
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


PLANTED = ("gift_id", "gift_type", "username", "user_id", "avatar", "asset_url", "sound_url", "quoted avatar")


def send_planted(engine, place):
    """A gift that says the secret back to us in this field; its id."""
    tree = json.loads(gift_text(GiftOrder("rose"), f"planted in {place}", viewer_named("Mia"), time.time_ns() // 10**6))
    gift = tree["payload"]
    match place:
        case "gift_id":
            gift["giftId"] = SECRET
        case "gift_type":
            gift["giftType"] = f'"{SECRET}"'
        case "username":
            gift["sender"]["username"] = f"\\{SECRET}\\"
        case "user_id":
            gift["sender"]["userId"] = SECRET
        case "avatar":
            gift["sender"]["avatar"] = f"https://example.com/?token={SECRET}"
        case "quoted avatar":
            gift["sender"]["avatar"] = f"https://example.com/?token={quote(SECRET, safe='')}"
        case "asset_url":
            gift["animation"] |= {"type": "3d-model", "assetUrl": f"http://127.0.0.1:1/{SECRET}.glb"}
        case "sound_url":
            gift["animation"]["soundUrl"] = f"http://127.0.0.1:1/{SECRET}.ogg"
    engine.send_text(json.dumps(tree))
    return str(gift["giftId"])


def rows_of(folder):
    with closing(sqlite3.connect(folder / "ledger.sqlite3")) as database:
        (count,) = database.execute("SELECT count(*) FROM gift").fetchone()
    return count


def assert_hushed(*texts):
    for form in FORMS:
        for text in texts:
            assert form.encode() not in text, form


@pytest.mark.parametrize("place", ["bearer", "api-key", "query"])
def test_a_secret_is_in_no_file_and_on_no_stream(tmp_path, monkeypatch, place):
    monkeypatch.setenv("HYPERFOCUS_TOKEN", SECRET)
    monkeypatch.setenv("HYPERFOCUS_TOKEN_PLACE", place)
    monkeypatch.setenv("HYPERFOCUS_LOG_LEVEL", "debug")
    basic = base64.b64encode(f"user:{SECRET}".encode()).decode()

    async def story():
        async with GiftEngine() as engine:
            engine.refuse_next(503, headers=[("X-Echo", SECRET), ("Location", f"/ws?token={quote(SECRET, safe='')}")])
            async with overlay(*run_options(engine.url, tmp_path), "--record", tmp_path / "record.jsonl") as process:
                await engine.wait_for_host()
                engine.send_error(ErrorOrder(f"CODE {SECRET}", f"Authorization: Basic {basic} is not welcome", True, 1))
                engine.send_text(json.dumps({"type": f"echo:{SECRET}", "payload": {}}))
                engine.send_text(json.dumps({"type": "stream:status", "payload": {"isLive": True, "viewerCount": 1,
                                             f"x{SECRET}": quote(SECRET, safe="")}}))  # fmt: skip
                engine.send_text(SECRET)
                gifts = [engine.send_gift(), *(send_planted(engine, place) for place in PLANTED)]
                await engine.wait_for_acks(gifts)
                assert_hushed(everything_in(tmp_path))  # the ledger's newest pages among it, before they are tidied up
                assert rows_of(tmp_path) >= len(gifts) - 1  # the one whose id is the secret is in memory alone
                engine.close_hosts(1011, f"because {SECRET}")
                await engine.wait_for_entries(Closed)
                await engine.wait_for_entries(Introduced, 2)
                process.terminate()
                out, err = await process.communicate()
                return out, err, engine.journal

    out, err, journal = asyncio.run(story())
    sent = repr([upgrade.headers for upgrade in journal.of(Upgrade)])
    assert place == "query" or SECRET in sent  # it did travel
    assert_hushed(out, err, everything_in(tmp_path))
    kept = {path.name for path in tmp_path.iterdir()}
    assert {LOG, LAST_RUN, "record.jsonl", "ledger.sqlite3"} <= kept
    assert any(entry["level"] == "debug" for entry in log_of(tmp_path))
    assert "***" in (tmp_path / LOG).read_text() + (tmp_path / "record.jsonl").read_text()


def test_the_control_pages_key_is_in_its_own_file_alone(tmp_path, monkeypatch):
    monkeypatch.setenv("HYPERFOCUS_CONTROL_PAGE", "yes")
    monkeypatch.setenv("HYPERFOCUS_CONTROL_PORT", "0")
    monkeypatch.setenv("HYPERFOCUS_LOG_LEVEL", "debug")

    async def story():
        async with GiftEngine() as engine:
            recording = tmp_path / "record.jsonl"
            async with overlay(*run_options(engine.url, tmp_path), "--record", recording) as process:
                await engine.wait_for_host()
                port = await control_port(tmp_path)
                key = (tmp_path / KEY_NAME).read_text().strip()
                mine = {"Authorization": f"Bearer {key}"}
                site = aiohttp.ClientSession(f"http://127.0.0.1:{port}", headers=mine)
                async with site as client, client.get("/api/events") as news:
                    await client.post("/api/test/rose")
                    async with asyncio.timeout(PATIENCE_SECS):
                        while b'"playing": 1' not in await news.content.readline():
                            pass
                    engine.send_text(json.dumps({"type": f"echo:{key}", "payload": {}}))
                    await engine.wait_for_acks([engine.send_gift()])
                    process.terminate()
                    return key, await process.communicate()

    key, streams = asyncio.run(story())
    (tmp_path / KEY_NAME).unlink()
    assert key.encode() not in everything_in(tmp_path) + b"".join(streams)
    assert b'"test"' in (tmp_path / "record.jsonl").read_bytes()


def test_a_secret_is_in_no_crash_report(tmp_path, monkeypatch):
    monkeypatch.setenv("HYPERFOCUS_TOKEN", SECRET)
    text = f"GET /ws?token={quote(SECRET, safe='')} {SECRET} {base64.b64encode(SECRET.encode()).decode()}"
    done = drive(tmp_path, f"raise RuntimeError({text!r})")
    assert done.returncode == 1
    assert done.stderr == "hyperfocus-overlay: The program failed by an error of its own (RuntimeError).\n"
    (report,) = kept_reports(tmp_path)
    assert "RuntimeError: GET /ws?token=*** *** ***" in report.read_text(encoding="utf-8")
    assert_hushed(done.stdout.encode(), done.stderr.encode(), everything_in(tmp_path))


def test_a_killed_run_is_noticed_by_the_doctor_the_log_and_the_panel(tmp_path):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            assert doctor(tmp_path)["last_run"]["is_running"] is True
            process.kill()
            await process.wait()

    asyncio.run(story())
    assert (tmp_path / MARK).exists()
    told = doctor(tmp_path)["last_run"]
    assert (told["is_running"], told["ended"]) == (False, "killed")
    done = drive(tmp_path, "print(program._panel._notice.words)", panel=True)
    assert done.stdout.startswith("The last run was ended from outside without a farewell")
    assert (done.returncode, done.stderr) == (0, "")
    (entry,) = [entry for entry in log_of(tmp_path) if entry.get("kind") == "killed"]
    assert entry["level"] == "warning"
    (report,) = kept_reports(tmp_path)
    assert LAST_RUN.removesuffix(".json") in report.read_text(encoding="utf-8")
    assert not (tmp_path / MARK).exists()
    told = doctor(tmp_path)["last_run"]
    assert (told["ended"], told["account"]["ended"]) == ("in order", "ended in order")
    assert told["reports"] == [str(report)]


def test_after_three_crashes_it_starts_in_safe_mode_and_says_so(tmp_path):
    for _ in range(3):
        assert drive(tmp_path, "os.abort()").returncode == -signal.SIGABRT
    done = drive(tmp_path, "print(program._panel._notice.words)", panel=True)
    assert (done.returncode, done.stderr) == (0, "")
    assert "crashed (Aborted)" in done.stdout
    assert "Safe mode: models, video and sound are left out" in done.stdout
    account = read_last_run((tmp_path / LAST_RUN).read_text(encoding="utf-8"))
    assert account.safe_mode
    assert [entry["safe_mode"] for entry in log_of(tmp_path) if entry["event"] == "started"] == [False] * 3 + [True]
    assert len(list((tmp_path / REPORTS).iterdir())) == 3
    done = drive(tmp_path, "print(repr(program._panel._notice.words))", panel=True)
    assert done.stdout == "''\n"  # the end was an orderly one


def test_the_counts_of_a_run_are_kept(tmp_path):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            gifts = [engine.send_gift() for _ in range(3)]
            engine.send_malformed("not-json")
            await engine.wait_for_acks(gifts)
            process.terminate()
            assert await ended(process) == (0, "")

    asyncio.run(story())
    account = read_last_run((tmp_path / LAST_RUN).read_text(encoding="utf-8"))
    assert account.counts["gifts"]["shown"] == 3
    assert account.counts["malformed"] == {"not JSON": 1}
    assert account.link.phase == "off"
    assert account.frames > 0
    assert "malformed: a frame was dropped: not JSON" in [remark.words for remark in account.remarks]
    assert doctor(tmp_path)["last_run"]["account"]["counts"] == account.counts


def test_a_newline_an_escape_and_their_like_forge_no_line(tmp_path):
    nasty = "a\nb\r\x1b[31m\u2028\u2029\x85\u202ec"

    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            engine.send_error(ErrorOrder(nasty, nasty, True, 1))
            engine.send_text(json.dumps({"type": nasty, "payload": {}, nasty: 1}))
            engine.send_text(
                json.dumps({"type": "stream:status", nasty: 1, "payload": {"isLive": True, "viewerCount": 1}})
            )
            gift = engine.send_gift(nasty)
            await engine.wait_for_acks([gift])
            engine.close_hosts(1011, nasty)
            await engine.wait_for_entries(Closed)
            process.terminate()
            assert await ended(process) == (0, "")

    asyncio.run(story())
    for name in (LOG, LAST_RUN):
        text = (tmp_path / name).read_text(encoding="utf-8")
        assert all(line.isprintable() for line in text.split("\n"))
        assert len(text.splitlines()) == text.count("\n") + (not text.endswith("\n"))
    assert len(log_of(tmp_path)) > 3


def _flood(engine):
    """Everything that makes the log say something."""
    for number in range(200):
        engine.send_text(json.dumps({"type": f"unknown:{number}", "payload": {}}))
        engine.send_error(ErrorOrder(f"CODE-{number}", "x" * 300, True, 1))
    for name in ("not-json", "array", "no-payload", "viewers-nan"):
        engine.send_malformed(name)


def test_a_log_that_may_not_grow_says_nothing_on_the_terminal(tmp_path):
    largest = 1500

    async def story():
        async with GiftEngine() as engine:
            process = await asyncio.create_subprocess_exec(
                COMMAND, *map(str, run_options(engine.url, tmp_path)), stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (largest, largest)),
            )  # fmt: skip
            await engine.wait_for_host()
            _flood(engine)
            return await ended_after_five_gifts(engine, process)

    code, err = asyncio.run(story())
    assert code == 0
    assert len(err.splitlines()) < 10
    assert (tmp_path / LOG).stat().st_size == largest  # it was full indeed


@pytest.fixture
def small_disk(tmp_path):
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root may mount")
    folder = tmp_path / "small"
    folder.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", folder], check=False).returncode:
        pytest.skip("mounting is not permitted here")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


async def ended_after_five_gifts(engine, process):
    """All of which were answered."""
    await engine.wait_for_acks([engine.send_gift() for _ in range(5)])
    process.terminate()
    return await ended(process)


def _fill(folder):
    with (folder / "ballast").open("wb", buffering=0) as ballast:
        try:
            while True:
                ballast.write(bytes(1024))
        except OSError:
            pass


def test_a_disk_that_fills_up_in_play_costs_no_gift_and_no_word_on_the_terminal(small_disk):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, small_disk)) as process:
            await engine.wait_for_host()
            _fill(small_disk)
            _flood(engine)
            return await ended_after_five_gifts(engine, process)

    code, err = asyncio.run(story())
    assert code == 0
    assert len(err.splitlines()) < 10


def test_a_disk_that_is_full_at_the_very_first_start_costs_no_gift(small_disk):
    """Not even who we are can be written down: this run is somebody all the same."""

    async def story():
        _fill(small_disk)
        async with GiftEngine() as engine, overlay(*run_options(engine.url, small_disk)) as process:
            await engine.wait_for_host()
            return await ended_after_five_gifts(engine, process), engine.journal

    (code, err), journal = asyncio.run(story())
    assert code == 0
    assert len(err.splitlines()) < 10
    assert len(next(journal.of(Introduced)).payload.client_id) == 36
    assert all(journal.gifts[gift].acks[0].payload.rendered for gift in journal.gifts)
