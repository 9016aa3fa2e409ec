"""Sound on a real server: begun with its picture, and silent, never in the way, while there is no device (I05)."""

import asyncio
import contextlib
import os
import signal
import sys
import time
from pathlib import Path

import numpy as np
import psutil
import pytest

from overlay import commands
from overlay.app.machine.steady_python import take_turns_quickly
from overlay.app.machine.workbench_command import sound_devices_command, soundbox_command
from overlay.app.soundtrack import Soundtrack
from overlay.app.stage import Stage
from overlay.audio import loudspeaker
from overlay.audio.loudspeaker import Loudspeaker, Play, find_devices
from overlay.engine.journal import Introduced
from overlay.engine.server import GiftEngine
from overlay.scene.scene import Scene
from overlay.sound.loudness import SAMPLE_RATE, loudness_lufs
from overlay.sound.score import SoundCue
from overlay.sound.sound import make_sound
from tests.audio.sound_server import RATE, ear, needs_server, sound_server
from tests.desktop.conftest import CATALOGUE, SIZE, open_window, staging
from tests.installed import ended, log_of, overlay, run_options
from tests.installed import until as until_so
from tests.patience import until
from tests.stopwatch import Stopwatch

pytestmark = [pytest.mark.slow, needs_server]

__all__ = ["ear", "open_window", "sound_server"]

APART_SECS, BUSY_SECS = 0.030, 0.005
SHORT, LONG = (
    make_sound((np.sin(np.arange(length) * 0.1) * 8000).astype(np.int16).repeat(2).reshape(-1, 2))
    for length in (4800, 20 * RATE)
)


@pytest.fixture
def player(sound_server):
    player = Loudspeaker(soundbox_command())
    player.start()
    assert player.has_device(10.0)
    yield player
    player.close(5.0)


class Backstage:
    def post(self, event):
        pass

    def post_and_wait(self, happened, patience_secs):
        pass


def play(player, sound=SHORT, level=1.0):
    player.play(Play(1, sound, (), level, time.monotonic()))


def play_until_heard(player, ear, sound=SHORT):
    """On a busy machine one may come too late for its picture, and is not begun at all."""
    for _ in range(5):
        play(player, sound)
        with contextlib.suppress(AssertionError):
            return ear.wait_for(is_loud, 2.0)
    raise AssertionError("it was not heard")


def capabilities_told(engine):
    return list(engine.journal.of(Introduced))[-1].payload.capabilities


def is_loud(samples):
    return np.abs(samples[-RATE // 10 :].astype(int)).max(initial=0) > 300


def kept_waiting_secs(*pids):
    """For how long threads of these processes could have run, and the machine had other work: its queues' own count."""
    tasks = [task for pid in pids for task in Path(f"/proc/{pid}/task").iterdir()]
    total_ns = 0
    for task in tasks:
        with contextlib.suppress(OSError):  # it has ended
            total_ns += int((task / "schedstat").read_text().split()[1])
    return total_ns / 1e9


RESTS_SOON = """
from overlay.app.machine.beside import work_beside
from overlay.audio import player
player.REST_SECS = 0.2
work_beside(["soundbox"])
"""


@pytest.mark.screen
@pytest.mark.parametrize("rests", [False, True], ids=["while the device is open", "after the device rested"])
def test_a_gift_is_heard_within_30_ms_of_its_first_frame(qtbot, open_window, sound_server, ear, monkeypatch, rests):
    monkeypatch.setattr(loudspeaker, "WAKE_EVERY_SECS", 0.1)
    player = Loudspeaker((sys.executable, "-c", RESTS_SOON) if rests else soundbox_command())
    player.start()
    scene = Scene(CATALOGUE, SIZE)
    window = open_window(scene)
    qtbot.waitUntil(lambda: not window.is_preparing)
    take_turns_quickly()  # as the program does
    stage = Stage(scene, window, None, Backstage(), lambda _gift_ids: None)
    stage.soundtrack = Soundtrack(player, lambda _name: None, lambda: (1.0,) * 4, lambda: 1.0)
    seen, apart = [], []
    window.presented.connect(lambda fresh, secs: seen.append(secs))
    assert player.has_device(10.0)
    qtbot.wait(1000)  # the built-in sounds are loaded meanwhile
    for number in range(1, 33):  # the banner of a streak that counts on: it ticks, and 0.3 s later all is silent again
        if rests:
            qtbot.waitUntil(lambda: not is_played_on(sound_server))
        pids = [sound_server.process.pid, os.getpid(), *(child.pid for child in psutil.Process().children())]
        shown, waited_secs = len(seen), kept_waiting_secs(*pids)
        stage.perform([commands.Show(staging(number), sound=SoundCue("rose", 0, 3, opens=False))])
        qtbot.waitUntil(lambda shown=shown: len(seen) > shown)
        qtbot.waitUntil(lambda: ear.onsets()[-1:] > [seen[-1] - APART_SECS])
        heard = next(onset for onset in ear.onsets() if onset > seen[-1] - APART_SECS)
        is_excused = kept_waiting_secs(*pids) - waited_secs > BUSY_SECS
        if heard - seen[-1] <= APART_SECS or not is_excused:
            apart.append(heard - seen[-1])
        if len(apart) == 8:
            break
        qtbot.wait(400)
    player.close(5.0)
    assert len(apart) == 8, "the machine has too much other work to tell"
    assert max(apart) <= APART_SECS, apart


def is_played_on(server):
    return bool(server.pactl("list", "short", "sink-inputs").stdout.strip())


def test_where_nothing_sounds_the_server_has_nothing_to_do_and_a_dead_one_is_missed(sound_server, monkeypatch):
    player = Loudspeaker(
        (sys.executable, "-c", f"from overlay.audio import player\nplayer.LOOK_AGAIN_SECS = 0.2\n{RESTS_SOON}")
    )
    player.start()
    try:
        assert player.has_device(10.0)
        until(lambda: not is_played_on(sound_server))
        assert player.state.words == "Plays on the system's sound device."
        assert player.state.devices == ("Hall", "Attic")
        sound_server.kill()
        until(lambda: player.state.trouble)
        sound_server.start()
        until(lambda: player.state.device)
    finally:
        player.close(5.0)


def test_32_sounds_at_once_are_all_heard_and_do_not_clip(player, ear):
    samples = (np.random.default_rng(2).uniform(-1, 1, (2 * SAMPLE_RATE, 2)) * 28_000).astype(np.int16)
    loud = make_sound(samples)
    for _ in range(40):
        play(player, loud)
    ear.wait_for(lambda heard: is_loud(heard) and np.abs(heard.astype(int)).max() > 3000)
    began = len(ear.heard()[0])
    ear.wait_for(lambda heard: len(heard) > began + RATE)
    heard = ear.heard()[0]
    assert np.abs(heard.astype(int)).max() < 32_700
    assert loudness_lufs(heard[began:].astype(np.float32) / 32768) > -30.0


def test_i05_a_server_that_dies_in_play_is_missed_and_found_again(sound_server, player, ear):
    play_until_heard(player, ear)
    sound_server.kill()
    until(lambda: player.state.trouble)
    assert player.state.words == "No sound device: silent; trying again."
    watch = Stopwatch()
    play(player)
    assert watch.secs < 0.01
    sound_server.start()
    until(lambda: player.state.device)
    again = type(ear)(sound_server)
    try:
        again.wait_for(lambda samples: len(samples) > 0)
        play_until_heard(player, again)
    finally:
        again.close()


def test_i05_the_chosen_device_is_pulled_out_and_comes_back(sound_server):
    assert find_devices(sound_devices_command()) == ("Hall", "Attic")
    player = Loudspeaker(soundbox_command(), "Attic")
    player.start()
    try:
        assert player.has_device(10.0)
        assert player.state.words == "Plays on Attic."
        play(player)
        module = next(
            line for line in sound_server.pactl("list", "short", "modules").stdout.splitlines() if "attic" in line
        )
        sound_server.pactl("unload-module", module.split()[0])
        until(lambda: player.state.trouble)
        assert player.state.words == "The sound device 'Attic' is not there: silent; trying again."
        sound_server.pactl("load-module", *module.split()[1:])
        until(lambda: player.state.device)
    finally:
        player.close(5.0)


def test_another_device_is_chosen_while_it_plays_also_where_the_first_is_not_there(sound_server, ear):
    player = Loudspeaker(soundbox_command(), "Cellar")
    player.start()
    try:
        until(lambda: player.state.trouble and player.state.devices == ("Hall", "Attic"))
        player.choose_device("Hall")
        until(lambda: player.state.device == "Hall")
        play_until_heard(player, ear, LONG)
        player.choose_device("Attic")
        attic = type(ear)(sound_server, "attic")
        try:
            attic.wait_for(lambda samples: len(samples) > 0)
            until(lambda: player.state.device == "Attic")
            play_until_heard(player, attic)
        finally:
            attic.close()
        assert not is_loud(ear.heard()[0]), "what played on the first has ended"
        player.choose_device(None)
        until(lambda: player.state.device == "the system's sound device")
        assert (player.state.chosen, player.state.devices) == (None, ("Hall", "Attic"))
    finally:
        player.close(5.0)


# --- the whole program -------------------------------------------------------------------------------


@pytest.mark.screen
def test_i05_without_a_server_gifts_are_acked_and_nothing_is_said_at_the_terminal(tmp_path):
    variables = os.environ | {"SDL_AUDIODRIVER": "", "PULSE_SERVER": "unix:/nowhere", "XDG_RUNTIME_DIR": str(tmp_path)}

    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path), env=variables) as process:
            await engine.wait_for_host()
            assert "audio" not in capabilities_told(engine)
            await engine.wait_for_acks([engine.send_gift("heart")])
            process.send_signal(signal.SIGTERM)
            assert await ended(process) == (0, "")
        assert engine.journal.lost() == []

    asyncio.run(story())
    assert "no sound" in log_of(tmp_path)


@pytest.mark.screen
def test_i05_a_server_that_comes_later_is_found_and_the_engine_is_told_the_next_time(tmp_path, sound_server):
    sound_server.kill()

    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            assert "audio" not in capabilities_told(engine)
            sound_server.start()
            await until_so(lambda: "sound plays on" in log_of(tmp_path), "a word of it")
            for peer in engine.live_peers():
                peer.cut("fin")
            await until_so(lambda: "audio" in capabilities_told(engine), "another introduction")
            process.send_signal(signal.SIGTERM)
            assert await ended(process) == (0, "")

    asyncio.run(story())


@pytest.mark.screen
def test_i05_a_server_that_hangs_and_dies_in_play_holds_nothing_back(tmp_path, sound_server):
    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            assert "audio" in capabilities_told(engine)
            await engine.wait_for_acks([engine.send_gift("heart")])
            os.kill(sound_server.process.pid, signal.SIGSTOP)
            await engine.wait_for_acks([engine.send_gift("rose") for _ in range(4)])
            sound_server.kill()
            await engine.wait_for_acks([engine.send_gift("rose")])
            await until_so(lambda: "no sound" in log_of(tmp_path), "a word of it")
            process.send_signal(signal.SIGTERM)
            assert await ended(process) == (0, "")
        assert engine.journal.lost() == []

    asyncio.run(story())


@pytest.mark.screen
def test_i05_a_server_that_hangs_from_the_start_holds_nothing_back(tmp_path, sound_server):
    os.kill(sound_server.process.pid, signal.SIGSTOP)

    async def story():
        async with GiftEngine() as engine, overlay(*run_options(engine.url, tmp_path)) as process:
            await engine.wait_for_host()
            await engine.wait_for_acks([engine.send_gift("heart")])
            process.send_signal(signal.SIGTERM)
            assert await ended(process) == (0, "")

    asyncio.run(story())
