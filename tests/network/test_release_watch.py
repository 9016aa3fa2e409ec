"""The look for newer versions, against a server on this machine: what comes, what may not, and when it looks."""

import asyncio
import contextlib
import json

import pytest
from aiohttp import web

from overlay.errors import UpdateError
from overlay.loaders.release_manifest import MOST_BYTES, Publisher
from overlay.loaders.release_news import NewsKind
from overlay.network import release_watch as module
from overlay.network.fetching import fetcher
from overlay.network.release_watch import ReleaseMemory, ReleaseWatch, look, recall, recalled, remember
from tests.loaders.test_release_manifest import KEY, NOW_MS, OTHER_KEY, envelope, public
from tests.network.test_fetcher import leads_to, says, serving
from tests.patience import PATIENCE_SECS

DAY_MS = 24 * 3600 * 1000


def publisher(port):
    return Publisher(url=f"http://127.0.0.1:{port}/list.json", keys=(public(KEY),))


def looked(answer, memory, own="0.1.0", now_ms=NOW_MS, more=None):
    async def ask():
        async with serving({"/list.json": answer} | (more or {})) as port:
            return await look(publisher(port), memory, own, now_ms)

    news, _manifest = asyncio.run(ask())
    return news


def refusal(answer, memory, **how):
    with pytest.raises(UpdateError) as caught:
        looked(answer, memory, **how)
    return str(caught.value)


@pytest.fixture
def memory(tmp_path):
    return tmp_path / "updates.json"


def test_a_newer_version_is_found_and_remembered(memory):
    assert looked(says(envelope()), memory).words.startswith("Version 0.2.0 of 2026-11-20 is available")
    assert recall(memory).looked_ms == NOW_MS
    known = recalled(publisher(1), memory, "0.1.0", NOW_MS + DAY_MS)
    assert known is not None
    assert known.kind is NewsKind.NEWER
    assert recalled(publisher(1), memory, "0.2.0", NOW_MS).kind is NewsKind.NEWEST  # it was installed meanwhile


def test_what_is_remembered_is_believed_no_longer_and_no_sooner_than_it_may(memory):
    looked(says(envelope()), memory)
    assert recalled(publisher(1), memory, "0.1.0", NOW_MS + 365 * DAY_MS) is None
    forged = recall(memory).model_copy(update={"envelope": envelope({"version": "9.0.0"}, keys=(OTHER_KEY,)).decode()})
    remember(memory, forged)
    assert recalled(publisher(1), memory, "0.1.0", NOW_MS) is None


def test_a_build_without_a_publisher_asks_nobody(memory):
    with pytest.raises(UpdateError, match="does not know where newer versions are published"):
        asyncio.run(look(Publisher(), memory, "0.1.0", NOW_MS))


@pytest.mark.parametrize("body", [envelope(keys=(OTHER_KEY,)), envelope(keys=()), b"<html>Sign in</html>", b""])
def test_what_is_not_signed_changes_nothing(memory, body):
    refusal(says(body), memory)
    assert recall(memory) == ReleaseMemory()


def test_a_list_that_was_true_once_is_not_played_back(memory):
    older = envelope({"version": "0.3.0", "signed": "2026-11-01T00:00:00Z"})
    looked(says(envelope({"version": "0.2.0"})), memory)
    before = recall(memory)
    assert "older than one that was here before" in refusal(says(older), memory)
    assert recall(memory) == before


def test_a_version_that_was_withdrawn_is_not_offered_any_more(memory):
    assert looked(says(envelope({"version": "0.3.0"})), memory).version == "0.3.0"
    withdrawn = envelope({"version": "0.2.0", "signed": "2026-11-25T00:00:00Z"})
    assert looked(says(withdrawn), memory, own="0.3.0").kind is NewsKind.NEWEST


@pytest.mark.parametrize("declares", [True, False])
def test_a_huge_one_is_broken_off(memory, declares):
    async def answer(request):
        if declares:
            return web.Response(body=b"x" * (MOST_BYTES + 1))
        response = web.StreamResponse()
        await response.prepare(request)
        with contextlib.suppress(ConnectionError):
            for _ in range(10_000):
                await response.write(b"x" * 2**16)
        pytest.fail("all 625 MiB of it were taken")

    assert "larger than" in refusal(answer, memory)


def test_a_late_one_is_given_up(memory, monkeypatch):
    monkeypatch.setattr(fetcher.Fetcher.__init__, "__kwdefaults__", {"fetch_secs": 0.2})

    async def answer(request):
        response = web.StreamResponse()
        await response.prepare(request)
        await response.write(b"{")
        await asyncio.sleep(60)

    assert "did not come within" in refusal(answer, memory)


def test_a_redirect_is_followed_where_it_stays_what_it_is(memory):
    more = {"/there.json": says(envelope())}
    assert looked(leads_to("/there.json"), memory, more=more).version == "0.2.0"
    assert "one scheme to another" in refusal(leads_to("https://127.0.0.1:1/list.json"), memory)
    refusal(leads_to("file:///etc/passwd"), memory)
    assert "leads on more than" in refusal(leads_to("/list.json"), memory)


@pytest.mark.parametrize("status", [404, 500, 204, 304])
def test_a_server_that_has_none_is_said(memory, status):
    assert "could not be fetched" in refusal(says(b"", status=status), memory)


def test_a_server_that_is_not_there_is_said(memory):
    with pytest.raises(UpdateError, match="could not be fetched: its server cannot be reached"):
        asyncio.run(look(publisher(1), memory, "0.1.0", NOW_MS))


def test_a_memory_that_cannot_be_read_or_kept_is_none(tmp_path):
    (tmp_path / "broken.json").write_bytes(b"\xff{")
    assert recall(tmp_path / "broken.json") == recall(tmp_path / "none.json") == recall(tmp_path) == ReleaseMemory()
    remember(tmp_path / "no folder" / "m.json", ReleaseMemory(looked_ms=1))


# --- when ---
class Counted:
    """A server that counts who asks."""

    def __init__(self, body=None):
        self.body = envelope() if body is None else body
        self.asked = 0

    async def serve(self, request):
        self.asked += 1
        return await says(self.body)(request)


@contextlib.asynccontextmanager
async def watching(answer, memory, *, settling_secs=0.0):
    """A watch that lives, and what it tells."""
    told = asyncio.Queue()
    async with serving({"/list.json": answer.serve}) as port:
        clock = lambda: NOW_MS  # noqa: E731
        watch = ReleaseWatch(
            publisher(port), memory, "0.1.0", told.put_nowait, settling_secs=settling_secs, wall_ms=clock
        )
        life = asyncio.create_task(watch.live())
        try:
            yield watch, told
        finally:
            life.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await life


async def settled():
    """All that can be done without waiting for anybody was done."""
    for _ in range(20):
        await asyncio.sleep(0)


def test_it_looks_once_when_it_is_wanted_and_not_before(memory):
    async def story():
        answer = Counted()
        async with watching(answer, memory) as (watch, told):
            await settled()
            assert (told.empty(), watch._wait_secs()) == (True, None)
            watch.want(is_on=True)
            news = await asyncio.wait_for(told.get(), PATIENCE_SECS)
            await settled()
            assert (news.version, answer.asked, told.empty()) == ("0.2.0", 1, True)
        async with watching(answer, memory) as (watch, told):  # the next start, on the same day
            watch.want(is_on=True)
            assert (await asyncio.wait_for(told.get(), PATIENCE_SECS)).version == "0.2.0"
            await settled()
            assert answer.asked == 1

    asyncio.run(story())


def test_a_stream_is_never_interrupted(memory):
    async def story():
        answer = Counted()
        async with watching(answer, memory) as (watch, told):
            watch.stand_back(is_busy=True)
            watch.want(is_on=True)
            await settled()
            assert (answer.asked, told.empty(), watch._wait_secs()) == (0, True, None)
            watch.stand_back(is_busy=False)
            assert (await asyncio.wait_for(told.get(), PATIENCE_SECS)).version == "0.2.0"

    asyncio.run(story())


def test_it_waits_until_nothing_has_gone_on_for_a_while(memory):
    async def story():
        answer = Counted()
        async with watching(answer, memory, settling_secs=60.0) as (watch, told):
            watch.want(is_on=True)
            await settled()
            assert 59.0 < watch._wait_secs() <= 60.0
            assert answer.asked == 0
            watch.ask()  # but whoever presses the button need not wait
            assert (await asyncio.wait_for(told.get(), PATIENCE_SECS)).version == "0.2.0"

    asyncio.run(story())


def test_after_a_failure_it_tries_again_in_an_hour_and_not_at_once(memory):
    async def story():
        answer = Counted(b"")
        async with watching(answer, memory) as (watch, told):
            watch.want(is_on=True)
            assert (await asyncio.wait_for(told.get(), PATIENCE_SECS)).kind is NewsKind.UNKNOWN
            await settled()
            assert answer.asked == 1
            assert module.AFTER_FAILURE_SECS - 5 < watch._wait_secs() <= module.AFTER_FAILURE_SECS

    asyncio.run(story())


def test_a_disk_that_keeps_nothing_does_not_make_it_ask_without_end(tmp_path):
    async def story():
        answer = Counted()
        async with watching(answer, tmp_path / "no folder" / "m.json") as (watch, told):
            watch.want(is_on=True)
            await asyncio.wait_for(told.get(), PATIENCE_SECS)
            await settled()
            assert answer.asked == 1
            assert watch._wait_secs() > module.DAY_SECS - 5

    asyncio.run(story())


def test_a_clock_that_was_set_back_does_not_stop_it(memory):
    async def story():
        remember(memory, ReleaseMemory(looked_ms=NOW_MS + 1000 * DAY_MS))
        async with watching(Counted(), memory) as (watch, told):
            watch.want(is_on=True)
            assert (await asyncio.wait_for(told.get(), PATIENCE_SECS)).version == "0.2.0"

    asyncio.run(story())


def test_the_memory_is_a_file_that_says_what_it_is(memory):
    remember(memory, ReleaseMemory(looked_ms=5))
    assert json.loads(memory.read_text())["format"] == "hyperfocus-release-memory"
