"""The player: does what its letters say, and is silent while there is no device."""

import threading
import time

import numpy as np
import pytest

from overlay.audio import player as player_module
from overlay.audio.letters import Begin, Hush, Keep, Letter, Level, Use
from overlay.audio.mixer import DeviceError
from overlay.audio.player import MOST_KEPT, Player
from overlay.sound.sound import CEILING
from tests.patience import PATIENCE_SECS


class Stand:
    """Stands in for the mixer, and does what the test wants of it."""

    def __init__(self):
        self.calls, self.told = [], threading.Condition()
        self.has_device, self.lost, self.devices, self.takes_secs = True, False, ("Hall", "Attic"), 0.0

    def note(self, *call):
        with self.told:
            self.calls.append(call)
            self.told.notify_all()

    def until(self, holds):
        with self.told:
            assert self.told.wait_for(holds, PATIENCE_SECS), self.calls

    def wait_for(self, name, count=1):
        self.until(lambda: len(self.of(name)) >= count)
        return self.of(name)

    def of(self, name):
        return [call[1:] for call in self.calls if call[0] == name]

    def open(self, device):
        self.note("open", device)
        if not self.has_device:
            raise DeviceError("there is none")
        self.lost = False
        return self.takes_secs

    def close(self):
        self.note("close")

    def names(self):
        return self.devices

    def is_lost(self):
        return self.lost

    def play(self, place, samples, gain):
        self.note("play", place, len(samples), gain)

    def set_gain(self, place, gain):
        self.note("gain", place, gain)

    def fade(self, place, secs):
        self.note("fade", place)

    def load(self, path):
        self.note("load", path)
        if path == "bad":
            raise DeviceError("broken")
        return np.zeros((480, 2), np.int16)


SAMPLES = np.full((48_000, 2), 8000, np.int16)
LONG = np.full((1_440_000, 2), 8000, np.int16)  # half a minute: no machine is so busy
KEPT = Letter(keep=Keep(7, SAMPLES))


@pytest.fixture
def stand():
    return Stand()


@pytest.fixture
def play_on(stand, monkeypatch):
    monkeypatch.setattr(player_module, "WATCH_SECS", 0.01)
    monkeypatch.setattr(player_module, "RETRY_SECS", (0.01,))
    running = []

    def make(built_in=None, chosen=None):
        player = Player(stand, built_in or {}, chosen, lambda state: stand.note("state", state.words, state.reason))
        player.post(KEPT)
        running.append((player, threading.Thread(target=player.run)))
        running[-1][1].start()
        stand.wait_for("state")
        return player

    yield make
    for player, thread in running:
        player.close()
        thread.join()


def begin(cue_id=1, own=7, names=(), *, level=0.5, asked_secs=None, lasts_secs=None, replaces=False):
    asked_secs = time.monotonic() if asked_secs is None else asked_secs
    return Letter(begin=Begin(cue_id, own, names, level, asked_secs, lasts_secs, replaces))


def test_room_is_made_before_one_more_is_heard(stand, play_on):
    """The mixer mixes when it likes: at no moment may all that plays be more than the ceiling."""
    player, loud = play_on(), np.full((1_440_000, 2), 28_000, np.int16)
    player.post(Letter(keep=Keep(8, loud)))
    for cue_id in range(4):
        player.post(begin(cue_id, own=8, level=1.0))
    stand.wait_for("play", 4)
    gains, sums = {}, []
    for name, *words in list(stand.calls):
        if name in ("gain", "play"):
            gains[words[0]] = words[-1]
            sums.append(sum(gains.values()) * 28_000 / 32_768)
    assert 0.5 < max(sums) <= CEILING + 1e-6


def test_a_sound_is_begun_as_loud_as_it_is_to_be(stand, play_on):
    player = play_on()
    player.post(Letter(level=Level(0.25)))
    player.post(begin())
    assert stand.wait_for("play") == [(0, 48_000, 0.125)]
    player.post(Letter(level=Level(0.0)))
    stand.until(lambda: ("gain", 0, 0.0) in stand.calls)
    player.post(begin(cue_id=2))  # muted: it is not heard later either
    player.post(Letter(level=Level(1.0)))
    player.post(begin(cue_id=3, level=1.0))
    assert stand.wait_for("play", 2)[1][0] == 1
    assert stand.of("state")[-1] == ("Plays on the system's sound device.", "")


def test_the_best_of_the_built_in_ones_is_heard_and_a_broken_one_is_not(stand, play_on, caplog):
    player = play_on({"tier-0": "fine", "rose": "bad"})
    stand.wait_for("load", 2)  # both, before anybody wants them
    player.post(begin(own=None, names=("heart", "tier-0")))
    assert stand.wait_for("play")[0][1] == 480
    player.post(begin(own=None, names=("rose",)))
    player.post(begin())
    assert stand.wait_for("play", 2)[1][1] == 48_000
    assert len(stand.of("load")) == 2
    assert "rose" in caplog.text


def test_a_gifts_own_sound_that_is_not_kept_any_more_is_the_built_in_one(stand, play_on):
    player = play_on({"tier-0": "fine"})
    for key in range(8, 8 + MOST_KEPT):
        player.post(Letter(keep=Keep(key, SAMPLES)))
    player.post(begin(own=7, names=("tier-0",)))
    player.post(begin(own=8, names=("tier-0",)))
    assert [length for _, length, _ in stand.wait_for("play", 2)] == [480, 48_000]


def test_a_cue_that_leaves_fades_and_a_track_takes_the_place_of_what_was_heard(stand, play_on):
    player = play_on()
    player.post(begin(cue_id=1))
    player.post(begin(cue_id=2))
    player.post(Letter(hush=Hush(1)))
    assert stand.wait_for("fade") == [(0,)]
    player.post(begin(cue_id=2, replaces=True))
    assert stand.wait_for("fade", 2)[1] == (1,)
    assert [call[0] for call in stand.wait_for("play", 3)] == [0, 1, 2]
    player.post(Letter(hush=Hush(None)))
    stand.wait_for("fade", 3)


def test_what_lasts_too_long_fades(stand, play_on):
    player = play_on()
    player.post(begin(lasts_secs=0.02))
    stand.wait_for("fade")


def test_i05_without_a_device_it_is_silent_says_so_and_tries_again(stand, play_on):
    stand.has_device = False
    player = play_on(chosen="Hall")
    stand.wait_for("open", 3)
    assert stand.of("state")[-1] == ("The sound device 'Hall' is not there: silent; trying again.", "there is none")
    player.post(begin())
    with stand.told:
        stand.has_device, tries = True, len(stand.of("open"))
    stand.wait_for("open", tries + 1)
    assert set(stand.of("open")) == {("Hall",)}
    player.post(begin(level=0.25))
    assert stand.wait_for("play")[0][2] == 0.25
    assert stand.of("state")[-1] == ("Plays on Hall.", "")


def test_i05_a_device_that_goes_away_in_play_is_opened_again(stand, play_on):
    player = play_on()
    player.post(begin())
    stand.wait_for("play")
    stand.lost = True
    stand.wait_for("open", 2)
    player.post(begin(cue_id=2))
    assert [call[0] for call in stand.wait_for("play", 2)] == [0, 0]


def test_i05_one_that_is_plugged_in_again_is_opened_at_once(stand, play_on, monkeypatch):
    stand.has_device, stand.devices = False, ("Hall",)
    play_on(chosen="Attic")
    monkeypatch.setattr(player_module, "RETRY_SECS", (60.0,))
    stand.wait_for("open", 2)
    stand.wait_for("state", 2)
    tries = len(stand.of("open"))
    with stand.told:
        assert not stand.told.wait_for(lambda: len(stand.of("open")) > tries + 1, 0.3), "it is not tried all the time"
    stand.has_device, stand.devices = True, ("Hall", "Attic")
    stand.until(lambda: stand.of("state")[-1] == ("Plays on Attic.", ""))


def test_another_device_is_opened_at_once_and_what_played_on_the_first_has_ended(stand, play_on):
    player = play_on(chosen="Hall")
    player.post(begin())
    stand.wait_for("play")
    player.post(Letter(use=Use("Attic")))
    player.post(begin(cue_id=2))
    assert stand.wait_for("play", 2)[1][0] == 0, "its place is free"
    assert stand.of("open") == [("Hall",), ("Attic",)]
    player.post(Letter(use=Use(None)))
    assert stand.wait_for("open", 3)[2] == (None,)


def test_one_that_is_not_there_can_be_given_up_for_another(stand, play_on, monkeypatch):
    stand.has_device = False
    player = play_on(chosen="Cellar")
    monkeypatch.setattr(player_module, "RETRY_SECS", (60.0,))
    stand.has_device = True
    player.post(Letter(use=Use("Attic")))
    player.post(begin())
    stand.wait_for("play")


@pytest.fixture
def impatient(monkeypatch):
    monkeypatch.setattr(player_module, "REST_SECS", 0.05)
    monkeypatch.setattr(player_module, "TELL_SECS", 0.02)


def rests(stand, count=1):
    """Wait until its device was closed so often."""
    stand.wait_for("close", count)


def test_after_a_silence_the_device_is_closed_and_what_is_to_be_heard_soon_opens_it(stand, play_on, impatient):
    player = play_on({"rose": "fine"})
    rests(stand)
    assert stand.of("state")[-1] == ("Plays on the system's sound device.", "")
    player.post(Letter(wake=True))
    stand.wait_for("open", 2)
    rests(stand, 2)
    player.post(begin(level=0.25))  # nobody has woken it
    assert stand.wait_for("play")[0][2] == 0.25
    assert len(stand.of("open")) == 3
    assert stand.of("state")[-1] == ("Plays on the system's sound device.", "")


def test_it_does_not_rest_while_something_sounds_nor_wake_while_nothing_may_be_heard(stand, play_on, impatient):
    player = play_on()
    player.post(Letter(keep=Keep(8, LONG)))
    player.post(begin(own=8))
    stand.wait_for("play")
    rested = len(stand.of("close"))  # a busy machine may be late with the letter, and it rested before
    with stand.told:
        assert not stand.told.wait_for(lambda: len(stand.of("close")) > rested, 0.5)
    player.post(Letter(hush=Hush(1)))
    player.post(Letter(level=Level(0.0)))
    rests(stand, rested + 1)
    player.post(Letter(wake=True))
    player.post(Letter(level=Level(0.5)))
    player.post(Letter(wake=True))
    stand.wait_for("open", rested + 2)
    doors = [name for name, *_ in stand.calls if name in {"open", "close"}][2 * rested :]
    assert doors[:3] == ["open", "close", "open"]


def test_a_device_that_is_slow_to_open_stays_open(stand, play_on, impatient):
    stand.takes_secs = 0.2
    play_on()
    stand.wait_for("open", 2)  # the first time it may have been the machine
    with stand.told:
        assert not stand.told.wait_for(lambda: len(stand.of("close")) > 1, 0.5)


def test_i05_a_device_that_goes_away_while_it_rests_is_missed_and_found_again(stand, play_on, impatient):
    play_on(chosen="Attic")
    rests(stand)
    stand.devices, stand.has_device = ("Hall",), False
    with stand.told:
        assert stand.told.wait_for(lambda: "not there" in stand.of("state")[-1][0], PATIENCE_SECS)
        stand.devices, stand.has_device = ("Hall", "Attic"), True
        assert stand.told.wait_for(lambda: stand.of("state")[-1] == ("Plays on Attic.", ""), PATIENCE_SECS)


def test_i05_a_sound_system_that_dies_while_it_rests_is_looked_for(stand, play_on, impatient, monkeypatch):
    monkeypatch.setattr(player_module, "LOOK_AGAIN_SECS", 0.02)
    play_on()
    rests(stand, 4)  # it asks anew
    stand.devices, stand.has_device = (), False
    stand.until(lambda: "No sound device" in stand.of("state")[-1][0])


def test_what_comes_too_late_for_its_picture_is_not_heard(stand, play_on):
    player = play_on()
    player.post(begin(asked_secs=time.monotonic() - 1.0, level=1.0))
    player.post(begin(cue_id=2, level=0.125))
    assert [call[2] for call in stand.wait_for("play")] == [0.125]


def test_what_goes_with_no_picture_is_heard_however_late(stand, play_on):
    player = play_on()
    player.post(Letter(begin=Begin(1, 7, (), 0.125, None, None, replaces=False)))
    assert [call[2] for call in stand.wait_for("play")] == [0.125]


def test_an_error_of_ours_costs_one_opening(stand, play_on, caplog):
    stand.play, play = (lambda *_: 1 / 0), stand.play
    player = play_on()
    player.post(begin())
    stand.wait_for("open", 2)
    stand.play = play
    player.post(begin())
    stand.wait_for("play")
    assert "an error of this program" in caplog.text


def test_it_says_now_and_then_that_it_lives(stand, play_on, monkeypatch):
    monkeypatch.setattr(player_module, "TELL_SECS", 0.02)
    play_on()
    stand.wait_for("state", 4)
