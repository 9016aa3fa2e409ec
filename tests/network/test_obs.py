"""OBS over a real socket: the handshake with its password, what ends it, events, and that its absence costs nothing."""

import asyncio
import contextlib
import json
import logging

import msgpack
import numpy as np
import pytest

from overlay.errors import ObsError
from overlay.network import obs_link
from overlay.network.obs_client import decoded, obs_client
from overlay.network.obs_link import NOT_THERE
from overlay.network.obs_watch import LIVE, ObsWatch, Target, where_else
from overlay.obs.capture import CAPTURES, Desktop, OurWindow
from overlay.obs.own_server import OFF, OwnServer
from overlay.obs.talk import Ask, asked
from overlay.obs.wire import NO_OBS
from tests.obs.fake_obs import SIZE, FakeObs, card
from tests.patience import PATIENCE_SECS

X11 = CAPTURES[Desktop.X11]
WINDOW = OurWindow("Hyperfocus Overlay", "hyperfocus-overlay", SIZE, 4711)
VALUE = "4711\r\nHyperfocus Overlay\r\nhyperfocus-overlay"
PASSWORD = "a secret of OBS"


@pytest.fixture(autouse=True)
def patience(monkeypatch):
    """More of it than a test has: what is told at once is not told by a time that ran out."""
    monkeypatch.setattr(obs_link, "OPEN_SECS", 100)
    monkeypatch.setattr(obs_link, "ANSWER_SECS", 100)


def never():
    raise AssertionError("nobody asked for a password")


async def version(url, find_password=never):
    async with obs_client(url, find_password) as client:
        return (await client.hold(asked("GetVersion"))).text("obsVersion")


async def refusal(url, find_password=never):
    with pytest.raises(ObsError) as caught:
        await version(url, find_password)
    return caught.value


def run(story, **options):
    async def whole():
        obs = FakeObs(**options)
        async with obs.running():
            return await asyncio.wait_for(story(obs), PATIENCE_SECS)

    return asyncio.run(whole())


# --- the connection ----------------------------------------------------------------------------------


def test_without_a_password_none_is_looked_for():
    assert run(lambda obs: version(obs.url)) == "30.1.2"


def test_the_password_is_proved_and_never_sent_or_logged(caplog):
    async def story(obs):
        assert await version(obs.url, lambda: PASSWORD) == "30.1.2"
        return obs.identified

    with caplog.at_level(logging.DEBUG):
        identified = run(story, password=PASSWORD)
    assert PASSWORD not in json.dumps(identified)
    written = "\n".join(record.getMessage() for record in caplog.records)
    assert "asyncio" in caplog.text  # it was listened to
    assert PASSWORD not in written
    assert identified["authentication"] not in written


def test_the_library_leaves_what_is_logged_elsewhere_alone():
    assert logging.getLogger("websockets").level == logging.NOTSET


def test_a_wrong_and_a_missing_password_are_told_with_where_it_stands():
    async def story(obs):
        return await refusal(obs.url, lambda: "wrong"), await refusal(obs.url, lambda: None)

    wrong, missing = run(story, password=PASSWORD)
    assert str(wrong).startswith("OBS does not accept the password. It stands in OBS under Tools")
    assert str(missing).startswith("OBS wants a password. It stands in OBS under Tools")
    assert wrong.needs_hand
    assert missing.needs_hand
    assert "wrong" not in str(wrong)


def test_nobody_there_and_somebody_else_there():
    frames = ["hello", "[]", *(b"hello", b"", b"\xc1", b"\x91" * 2000)]
    messages = [[], {"op": 0}, {"op": 9, "d": {}}, {"op": 0, "d": 7}, {"op": "0", "d": {}}, {b"op": 0, b"d": {}}]
    proofs = ["", None, {}, {"salt": "a"}, {"salt": b"a", "challenge": "b"}]

    async def story(obs):
        errors = [await refusal("ws://127.0.0.1:1")]
        messages.extend({"op": 0, "d": {"rpcVersion": 1, "authentication": proof}} for proof in proofs)
        for hello in [*frames, *map(msgpack.packb, messages)]:
            obs.hello = hello
            errors.append(await refusal(obs.url))
        return errors

    absent, *others = run(story)
    assert str(absent) == NOT_THERE
    assert not absent.needs_hand
    assert len(others) == 17
    assert {str(error) for error in others} == {NO_OBS}
    assert all(error.needs_hand for error in others)


@pytest.mark.parametrize("spoken", [None, ["obswebsocket.json"], ["hyperfocus-protocol-v1"]])
def test_a_server_of_something_else_is_told_before_it_says_anything(spoken):
    async def story(obs):
        obs.hello = msgpack.packb({"op": 1, "d": {}})
        return await refusal(obs.url)

    assert str(run(story, subprotocols=spoken)) == NO_OBS


def test_one_that_opens_and_says_nothing_is_not_waited_for(monkeypatch):
    monkeypatch.setattr(obs_link, "OPEN_SECS", 0.2)

    async def story(obs):
        obs.hello = msgpack.packb({"op": 3, "d": {}})
        return await refusal(obs.url)

    assert str(run(story)) == NO_OBS


@pytest.mark.parametrize("code", [1001, 4010, 4011])
def test_why_obs_ends_it_is_told_at_once_also_before_we_are_let_in(code):
    async def story(obs):
        obs.ends_at = {"Hello"}
        early = await refusal(obs.url, lambda: PASSWORD)
        obs.ends_at = {"Identify"}
        late = await refusal(obs.url, lambda: PASSWORD)
        return str(early), str(late)

    words = {1001: "closed the connection", 4010: "another version", 4011: "by its user's wish"}
    for told in run(story, password=PASSWORD, end_code=code):
        assert words[code] in told


def test_the_systems_proxy_is_not_asked(monkeypatch):
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    assert run(lambda obs: version(obs.url)) == "30.1.2"


def test_whoever_waits_is_told_when_obs_goes_or_does_not_answer(monkeypatch):
    async def story(obs):
        obs.leaves_at, obs.silent = {"GetStats"}, {"GetVersion"}
        async with obs_client(obs.url, never) as client:
            for _ in range(2):
                with pytest.raises(ObsError, match="has closed the connection"):
                    await client.hold(asked("GetStats"))
        monkeypatch.setattr(obs_link, "ANSWER_SECS", 0.05)
        return await refusal(obs.url)

    assert str(run(story)) == "OBS did not answer GetVersion in time."


def test_a_refusal_is_an_answer_and_a_talk_may_go_on():
    def talk():
        answer = yield Ask("GetSourceScreenshot", {"sourceName": "x", "imageFormat": "png"})
        return answer.is_ok, answer.words

    async def story(obs):
        async with obs_client(obs.url, never) as client:
            return await client.hold(talk())

    assert run(story) == (False, "Failed to render screenshot")


def test_an_answer_that_is_none_ends_it_in_words_and_one_of_odd_parts_is_an_answer():
    broken = [
        *("text", b"hello", b"\x91" * 2000, msgpack.packb({"op": 9, "d": {}})),
        *({"requestStatus": status} for status in (None, [], {}, {"result": True})),
        *({"requestId": 7}, {"requestType": None}, {"responseData": {"obsVersion": b"30"}}),
    ]
    odd = [{"responseData": data} for data in (None, 7, [], "x", {"obsVersion": 30})]

    async def story(obs):
        errors = []
        for answer in broken:
            obs.answers = {"GetVersion": answer}
            errors.append(str(await refusal(obs.url)))
        found = []
        for answer in odd:
            obs.answers = {"GetVersion": answer}
            found.append(await version(obs.url))
        obs.answers = {"GetVersion": {"requestStatus": {"result": 1, "code": "x", "comment": ["y"]}}}
        return errors, found, str(await refusal(obs.url))

    errors, found, unsure = run(story)
    assert errors == [NO_OBS] * len(broken)
    assert found == [""] * len(odd)
    assert unsure == "OBS refuses GetVersion."


def test_an_event_of_nothing_ends_it_and_an_unknown_message_does_not():
    async def story(obs):
        heard = []
        async with obs_client(obs.url, never, heard.append) as client:
            await obs.send({"op": 42, "d": {}})
            await obs.tell("SceneCreated")
            assert (await client.hold(asked("GetVersion"))).text("obsVersion") == "30.1.2"
            await obs.send({"op": 5, "d": {"eventType": 7}})
            with pytest.raises(ObsError) as caught:
                await client.hold(asked("GetVersion"))
        return heard, str(caught.value)

    assert run(story) == (["SceneCreated"], NO_OBS)


def test_what_is_no_png_is_told():
    for data in (b"", b"GIF89a", b"\x89PNG\r\n\x1a\n" + bytes(100)):
        with pytest.raises(ValueError, match=r"."):
            decoded(data)


# --- the watch ---------------------------------------------------------------------------------------


class Ear:
    """Hears all that the watch tells, and lets others wait for it."""

    def __init__(self, obs):
        self.obs, self.standings, self.set_ups, self.cards, self.shares = obs, [], [], [], []
        self.news = asyncio.Event()

    def stands(self, standing):
        self.standings.append(standing)
        self.news.set()

    def was_set_up(self, remarks):
        self.set_ups.append(remarks)
        self.news.set()

    def show_card(self, *, is_shown):
        self.cards.append(is_shown)
        self.obs.picture = card() if is_shown else np.zeros_like(card())

    def limit(self, share):
        self.shares.append(share)
        self.news.set()

    async def until(self, condition):
        while not condition():
            self.news.clear()
            await self.news.wait()


@contextlib.asynccontextmanager
async def watching(obs, url=None, find_server=lambda: None, **options):
    ear = Ear(obs)
    watch = ObsWatch(Target(url or obs.url, never, X11, WINDOW, find_server), ear, **options)
    life = asyncio.create_task(watch.live())
    try:
        await ear.until(lambda: ear.standings)
        yield watch, ear
    finally:
        life.cancel()
        await asyncio.wait([life])
        assert life.cancelled(), life.exception()


def test_the_set_up_shows_the_card_checks_it_and_takes_it_off():
    async def story(obs):
        obs.listed = [{"itemName": "Hyperfocus Overlay", "itemValue": VALUE}]
        async with watching(obs) as (watch, ear):
            await ear.until(lambda: ear.standings[-1].version)
            assert "no source" in ear.standings[-1].words
            watch.set_up("")
            await ear.until(lambda: ear.set_ups)
            await ear.until(lambda: ear.standings[-1].is_visible)
            return ear

    ear = run(story)
    assert ear.cards == [True, False]
    assert all(remark.is_fine for remark in ear.set_ups[0])
    assert "test card arrives" in ear.set_ups[0][-1].words


def test_while_obs_is_live_no_viewer_sees_a_test_card():
    async def story(obs):
        obs.is_streaming = True
        async with watching(obs) as (watch, ear):
            watch.set_up("Game")
            await ear.until(lambda: ear.set_ups)
            return ear

    ear = run(story)
    assert ear.cards == []
    assert ear.set_ups[0][-1] == LIVE


def test_events_tell_at_once_that_we_are_seen_and_live():
    async def story(obs):
        obs.add("Game", "Hyperfocus Overlay", settings={"capture_window": VALUE})
        async with watching(obs, look_every_secs=1000) as (_, ear):
            await ear.until(lambda: ear.standings[-1].version)
            assert not ear.standings[-1].is_visible
            obs.program = "Game"
            await obs.tell("CurrentProgramSceneChanged")
            await ear.until(lambda: ear.standings[-1].is_visible)
            obs.is_streaming = True
            await obs.tell("StreamStateChanged")
            await ear.until(lambda: ear.standings[-1].is_live)

    run(story)


def test_drops_reduce_the_effects_and_the_end_of_obs_lifts_that():
    async def story(obs):
        async with watching(obs, look_every_secs=0.01) as (_, ear):
            await ear.until(lambda: ear.shares[1:])
            obs.stats = {**obs.stats, "renderTotalFrames": 100, "renderSkippedFrames": 50}
            await ear.until(lambda: ear.shares[-1] < 1.0)
            await ear.until(lambda: "drops frames" in ear.standings[-1].words)
            await obs.shut()
            await ear.until(lambda: ear.shares[-1] == 1.0)
            await ear.until(lambda: not ear.standings[-1].version)

    run(story)


def test_a_set_up_without_obs_is_answered_at_once_and_the_watch_goes_on():
    async def story(obs):
        async with watching(obs, "ws://127.0.0.1:1") as (watch, ear):
            await ear.until(lambda: ear.standings)
            for number in (1, 2):
                watch.set_up("")
                await ear.until(lambda number=number: len(ear.set_ups) == number)
            return ear

    ear = run(story)
    (remark,) = ear.set_ups[-1]
    assert remark.words == NOT_THERE
    assert "enable its server" in remark.advice
    assert "not found" in ear.standings[-1].words


def test_where_nobody_answers_obs_is_found_where_it_says_itself():
    async def story(obs):
        port = int(obs.url.rpartition(":")[2])
        async with watching(obs, "ws://127.0.0.1:1", lambda: OwnServer(is_on=True, port=port)) as (_, ear):
            await ear.until(lambda: ear.standings[-1].version)
            return ear

    assert run(story).standings[1].version == "30.1.2"


def test_a_server_that_is_switched_off_is_told_with_what_to_do():
    async def story(obs):
        async with watching(obs, "ws://127.0.0.1:1", lambda: OwnServer(is_on=False)) as (watch, ear):
            await ear.until(lambda: ear.standings[-1].words == OFF)
            watch.set_up("")
            await ear.until(lambda: ear.set_ups)
            return ear.set_ups[0]

    assert [(remark.words, remark.advice) for remark in run(story)] == [(OFF, "")]


def test_what_obs_says_itself_changes_nothing_where_it_is_not_there_either_or_answers():
    async def story(obs):
        target = Target("ws://127.0.0.1:1", never, X11, WINDOW, lambda: OwnServer(is_on=True, port=1))
        other = ObsError("OBS does not accept the password.")
        return [await where_else(target, target.url, error) for error in (ObsError(NOT_THERE), other)], other

    (absent, refused), other = run(story)
    assert absent.words == NOT_THERE
    assert refused is other


def test_obs_that_is_not_there_is_asked_rarely(monkeypatch):
    tries = []

    @contextlib.asynccontextmanager
    async def refused(url, *_):
        tries.append(url)
        raise ObsError(NOT_THERE)
        yield

    monkeypatch.setattr("overlay.network.obs_watch.obs_client", refused)
    waits = []

    async def story(obs):
        ear = Ear(obs)
        watch = ObsWatch(Target(obs.url, never, X11, WINDOW), ear)
        done = asyncio.Event()

        async def pause(secs):
            waits.append(secs)
            if len(waits) == 7:
                done.set()
                await asyncio.Event().wait()

        watch._pause = pause
        life = asyncio.create_task(watch.live())
        await done.wait()
        life.cancel()
        await asyncio.wait([life])

    run(story)
    assert waits == [5, 10, 20, 40, 60, 60, 60]
    assert len(tries) == 7
