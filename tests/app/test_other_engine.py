"""Another engine, or another stream, while the program runs: tried, kept, and obeyed at once."""

import asyncio
import subprocess
import threading
import time
import tomllib
from random import Random

import pytest

from overlay import commands, events
from overlay.app.account.settings_file import SettingsFile
from overlay.app.conversation import Conversation
from overlay.app.conversations import Conversations
from overlay.app.engine_choice import NOT_KEPT, EngineChoice
from overlay.app.logbook.redaction import Redactor
from overlay.app.machine import keys
from overlay.app.machine.clock import moment_now
from overlay.app.machine.profile import Profile
from overlay.app.making import make_catalogue
from overlay.app.preferences import Preferences
from overlay.director import Director
from overlay.engine.journal import Acked, Closed, Introduced, Upgrade
from overlay.engine.server import GiftEngine
from overlay.engine.wire import GiftOrder
from overlay.events import PauseRequested
from overlay.network.address import Address
from overlay.network.ledger_store import LedgerStore
from overlay.network.slate import Slate
from overlay.playback.cue import HoldScreen
from overlay.playback.pace import Pace
from overlay.protocol.session import Identity
from overlay.settings import Settings
from tests.app.rehearsal import CATALOGUE, rehearsing
from tests.desktop.conftest import panel  # noqa: F401 - a fixture
from tests.installed import ended, hooked, overlay, posix_only, run_options

STREAM = "stream-2"


# --- the backstage -----------------------------------------------------------------------------------


def conversation(url, folder, before):
    identity = Identity("client-1", STREAM, ("webgl", "gift-ack"), "0.1")
    director = Director(identity, Pace(max_effects_per_sec=1000.0, lanes=8, hold_secs=0.0), CATALOGUE, Random(7))
    director.scheduler.cue_ids = before.scheduler.cue_ids
    return Conversation(director, Address(url), LedgerStore(folder / "ledger.sqlite3", lambda _words: None))


def test_the_first_engine_is_told_goodbye_and_all_of_its_gifts_are_answered(tmp_path):
    async def test():
        async with GiftEngine() as one, GiftEngine() as other, rehearsing(one.url, tmp_path) as rehearsal:
            await one.wait_for_host()
            shown = one.send_gift(GiftOrder("rose"))
            await one.wait_for_acks([shown])
            rehearsal.backstage.post(PauseRequested(is_paused=True))
            waits = one.send_gift(GiftOrder("heart"))
            await rehearsal.until(lambda: any(queue.waiting for queue in rehearsal.of(commands.ReportQueue)))
            rehearsal.backstage.move(lambda before: conversation(other.url, tmp_path, before))
            await other.wait_for_host()
            await one.wait_for_acks([waits])
            gift = other.send_gift(GiftOrder("star"))
            await other.wait_for_acks([gift])
        acks = {ack.payload.gift_id: ack.payload for ack in one.journal.of(Acked)}
        assert (acks[waits].rendered, acks[waits].error) == (False, None)
        assert next(one.journal.of(Closed)).code == 1000
        assert one.journal.count(Upgrade) == other.journal.count(Upgrade) == 1
        assert next(other.journal.of(Introduced)).payload.stream_id == STREAM
        assert one.journal.lost() == other.journal.lost() == []
        assert len(rehearsal.shown) == len(set(rehearsal.shown)), "the scene tells cues apart by their numbers"
        assert rehearsal.deaths == rehearsal.troubles == []

    asyncio.run(test())


def test_an_engine_that_does_not_let_go_is_left_behind_and_what_was_wished_meanwhile_is_heard(tmp_path):
    async def test():
        async with GiftEngine() as other, rehearsing("ws://127.0.0.1:1/ws", tmp_path) as rehearsal:
            heard, begun, listener = [], threading.Event(), threading.Event()

            def begin(before):
                begun.set()
                listener.wait(5)
                made = conversation(other.url, tmp_path, before)
                take = made.director.take
                made.director.take = lambda event, now: (heard.append(type(event)), take(event, now))[1]
                return made

            rehearsal.backstage.move(begin)
            await asyncio.to_thread(begun.wait, 5.0)
            rehearsal.backstage.post(events.HoldRequested(60.0))
            listener.set()
            await other.wait_for_host()
            await rehearsal.until(lambda: events.HoldRequested in heard)

    asyncio.run(test())


def test_a_program_that_ends_meanwhile_begins_no_other(tmp_path):
    async def test():
        async with GiftEngine() as one, GiftEngine() as other, rehearsing(one.url, tmp_path) as rehearsal:
            await one.wait_for_host()
            rehearsal.backstage._stop_by_secs = time.monotonic() + 5.0
            rehearsal.backstage.move(lambda before: conversation(other.url, tmp_path, before))
            await asyncio.to_thread(rehearsal.backstage._thread.join, 5.0)
            assert rehearsal.is_over
            assert other.journal.count(Upgrade) == 0

    asyncio.run(test())


# --- what is carried over ----------------------------------------------------------------------------


@pytest.fixture
def conversations(tmp_path):
    profile, told = Profile(tmp_path), []
    slate = Slate(profile.slate_path, "my-stream")
    made = Conversations(profile, make_catalogue(profile)[0], {}, slate, Redactor(), None, told.extend)
    made.told = told
    yield made
    slate.close()


def test_a_pause_and_a_panic_stay_and_what_the_other_stream_was_like_is_forgotten(conversations):
    settings, address = Settings(safe_mode=True), Address("ws://h/ws")
    first = conversations.first(settings, address).director
    now = moment_now()
    first.take(events.PauseRequested(is_paused=True), now)
    first.take(events.HoldRequested(60.0), now)
    first.take(events.StopRequested(), now)
    first.session.identity = first.session.identity.found("audio", is_there=False)
    settings = settings.model_copy(update={"stream_id": STREAM})
    other = conversations.other(settings, address, first).director
    assert other.session.identity.stream_id == STREAM
    assert other.session.identity.missing == {"audio"}
    assert other.scheduler.is_paused
    turn = other.end_turn(moment_now())
    (hold,) = [command for command in turn if isinstance(command, HoldScreen)]
    assert 59.0 < hold.until_secs - now.secs <= 60.1
    board, stream = conversations.told
    assert board.board.goal is None
    assert not stream.status.is_live
    assert next(other.scheduler.cue_ids) == 1


# --- the desk ----------------------------------------------------------------------------------------


class Backstage:
    def __init__(self):
        self.moves = []

    def move(self, begin):
        self.moves.append(begin)


class Choice:
    """The desk joined to a backstage that only notes what it is told."""

    def __init__(self, panel, config):  # noqa: F811
        self.panel, self.backstage = panel, Backstage()
        self.file = SettingsFile(config, lambda _words: None)
        self.preferences = Preferences(Settings(), lambda _tell: self.file)
        self.preferences.changed.connect(lambda _name: panel.show_settings(self.preferences.settings))
        self.redactor, self.moved = Redactor(), []
        panel.show_settings(self.preferences.settings)
        self.choice = EngineChoice(
            self.preferences,
            Address(Settings().url),
            self.backstage,
            self,
            self.redactor,
            panel,
            self.moved.append,
        )

    def other(self, settings, address, before):
        return settings, address

    @property
    def form(self):
        return self.panel.setup.engine

    def connect(self, url, stream="my-stream", token=""):
        for field, text in ((self.form.url, url), (self.form.stream, stream), (self.form.token, token)):
            field.setText(text)
        self.form.use.click()


@pytest.fixture
def choice(panel, tmp_path):  # noqa: F811
    made = Choice(panel, tmp_path / "settings.toml")
    yield made
    made.file.close()


@pytest.mark.screen
def test_another_address_is_kept_and_obeyed_at_once_with_its_token(choice, qtbot, tmp_path, monkeypatch):
    kept = {}
    monkeypatch.setattr(keys.keyring, "set_password", lambda *row: kept.update({row[1]: row[2]}))
    monkeypatch.setattr(keys.keyring, "get_password", lambda _app, name: kept.get(name))
    choice.connect("wss://gifts.example/ws", STREAM, "the-secret")
    qtbot.waitUntil(lambda: len(choice.backstage.moves) == 1)
    settings, address = choice.backstage.moves[0](None)
    assert (address.url, address.token, settings.stream_id) == ("wss://gifts.example/ws", "the-secret", STREAM)
    assert kept == {"wss://gifts.example/ws": "the-secret"}
    assert choice.moved == [address]
    assert choice.panel._status._address.text() == "wss://gifts.example/ws"
    assert choice.form.token.text() == ""
    assert choice.redactor.clean("the-secret") == "***"
    choice.file.close()
    file = (tmp_path / "settings.toml").read_text(encoding="utf-8")
    assert tomllib.loads(file)["url"] == "wss://gifts.example/ws"
    assert "secret" not in file
    choice.preferences.undo()  # the stream, and then the address
    choice.preferences.undo()
    qtbot.waitUntil(lambda: len(choice.backstage.moves) == 2)
    settings, address = choice.backstage.moves[1](None)
    assert (address.url, address.token, settings.stream_id) == (Settings().url, None, "my-stream")


@pytest.mark.screen
@pytest.mark.parametrize(
    ("url", "token", "words"),
    [
        ("gifts.example", "", "must look like ws://"),
        ("ws://gifts.example/ws", "secret", "unencrypted"),
        ("ws://h/ws#a", "", "fragment"),
        ("ws://h/ws", "a b", "cannot be sent"),
    ],
)
def test_what_cannot_be_used_is_told_and_not_kept(choice, qtbot, tmp_path, url, token, words):
    choice.connect(url, token=token)
    qtbot.waitUntil(lambda: words in choice.form.words.text())
    assert choice.preferences.settings == Settings()
    assert not choice.backstage.moves
    assert not (tmp_path / "settings.toml").exists(), "the next start would have no desk to put it right"
    assert choice.form.use.isEnabled()


@pytest.mark.screen
def test_without_a_keyring_a_token_is_known_for_this_run_and_that_is_told(choice, qtbot, monkeypatch):
    def refused(*_):
        raise RuntimeError("no backend")

    monkeypatch.setattr(keys.keyring, "set_password", refused)
    choice.connect("wss://a/ws", token="one")
    qtbot.waitUntil(lambda: len(choice.backstage.moves) == 1)
    assert choice.form.words.text() == NOT_KEPT
    choice.connect("wss://b/ws", token="two")
    qtbot.waitUntil(lambda: len(choice.backstage.moves) == 2)
    choice.connect("wss://a/ws")
    qtbot.waitUntil(lambda: len(choice.backstage.moves) == 3)
    assert [move(None)[1].token for move in choice.backstage.moves] == ["one", "two", "one"]


# --- the whole program -------------------------------------------------------------------------------

PUPPET = """
from overlay.desktop.desk.cards.engine_form import EngineWish
from tests.patience import PATIENCE_SECS

async def script(made):
    url = (await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)).strip()
    made._panel.setup.engine.url.setText(url)
    made._panel.setup.engine.stream.setText("s2")
    made._panel.setup.engine.use.click()
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)
    made.finish()
"""


@pytest.mark.screen
@pytest.mark.slow
@posix_only
def test_the_program_goes_over_to_another_engine_and_is_there_at_its_next_start(tmp_path):
    config = tmp_path / "settings.toml"
    config.write_text("# mine\n")

    async def test():
        async with GiftEngine() as one, GiftEngine() as other:
            options = run_options(one.url, tmp_path / "data", "--config", str(config), panel=True)
            async with overlay(*options, program=hooked(PUPPET), stdin=subprocess.PIPE) as process:
                await one.wait_for_host()
                await one.wait_for_acks([one.send_gift(GiftOrder("rose"))])
                process.stdin.write(f"{other.url}\n".encode())
                await other.wait_for_host()
                await other.wait_for_acks([other.send_gift(GiftOrder("star"))])
                process.stdin.write(b"end\n")
                assert await ended(process) == (0, "")
            assert next(one.journal.of(Closed)).code == next(other.journal.of(Closed)).code == 1000
            assert next(other.journal.of(Introduced)).payload.stream_id == "s2"
            assert one.journal.lost() == other.journal.lost() == []
            assert one.journal.problems == other.journal.problems == []
        kept = tomllib.loads(config.read_text(encoding="utf-8"))
        assert (kept["url"], kept["stream_id"]) == (other.url, "s2")

    asyncio.run(test())
