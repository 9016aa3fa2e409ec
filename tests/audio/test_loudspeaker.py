"""The process that plays, seen from the program: nobody waits for it, and another takes its place when it fails."""

import sys

import numpy as np
import pytest

from overlay.audio import loudspeaker as module
from overlay.audio.letters import Letter, Use, line_of, state_of
from overlay.audio.loudspeaker import DIED, MOST_KEPT, Loudspeaker, Play, find_devices
from overlay.audio.outlet import MOST_LETTERS
from overlay.loaders.parcel import pack, unpack
from overlay.sound.sound import make_sound
from overlay.sound.state import SoundState
from tests.patience import until
from tests.stopwatch import Stopwatch

SOUND = make_sound(np.full((480, 2), 8000, np.int16))

STAND_IN = """
import json, os, struct, sys, time
def say(device, trouble="", chosen=None):
    state = {"device": device, "trouble": trouble, "chosen": chosen, "devices": ["Hall", "Attic"]}
    print(json.dumps(state), flush=True)
def read():
    (length,) = struct.unpack("<I", sys.stdin.buffer.read(4))
    return json.loads(sys.stdin.buffer.read(length)[4:].split(b"\\0")[0].decode("latin-1").rsplit("]", 1)[0] + "]")
"""


@pytest.fixture
def speak(monkeypatch):
    monkeypatch.setattr(module, "LOOK_SECS", 0.02)
    monkeypatch.setattr(module, "AGAIN_SECS", 0.05)
    running = []

    def make(script, **how):
        running.append(Loudspeaker((sys.executable, "-c", STAND_IN + script), **how))
        running[-1].start()
        return running[-1]

    yield make
    for one in running:
        one.close(5.0)


def order(sound=SOUND, **more):
    return Play(1, sound, ("rose",), 0.5, 1.0, **more)


def letters(loudspeaker):
    """What would be written, were there somebody to write to."""
    found = []
    waiting = loudspeaker._outlet._waiting
    while not waiting.empty():
        letter = waiting.get_nowait()
        if letter is not None:
            found.append(unpack(pack(letter), Letter))
    return found


def test_what_is_asked_for_is_written_and_what_is_answered_is_shown(speak):
    loudspeaker = speak("""
first = read()
read()
say("Hall %s" % (first[3],))
second = read()
say("Hall %s" % (second[2],))
read()
""", volume=0.5)  # fmt: skip
    assert loudspeaker.has_device(10.0)
    assert loudspeaker.state == SoundState("Hall [0.25]", volume=0.5, devices=("Hall", "Attic"))
    loudspeaker.hush(3)
    until(lambda: loudspeaker.state.device == "Hall [3]")


def test_a_device_is_chosen_and_what_is_said_of_the_one_before_is_not_believed(speak, monkeypatch):
    loudspeaker = speak("""
chosen = sys.argv[1].removeprefix("--device=")
read()
read()
say(chosen, chosen=chosen)
asked = read()
say("old news", chosen=chosen)
say(asked[4][0], chosen=asked[4][0])
read()
sys.exit()
""", device="Cellar")  # fmt: skip
    assert loudspeaker.has_device(10.0)
    assert (loudspeaker.state.device, loudspeaker.state.chosen) == ("Cellar", "Cellar")
    seen, put = [], loudspeaker._put
    monkeypatch.setattr(loudspeaker, "_put", lambda state: (put(state), seen.append(loudspeaker.state)))
    loudspeaker.choose_device("Attic")
    until(lambda: len(seen) == 2)
    assert seen[0] == SoundState(chosen="Attic", devices=("Hall", "Attic")), "it looks for it"
    assert seen[1].device == "Attic"
    loudspeaker.choose_device("Attic")  # nothing to do
    loudspeaker.hush()
    until(lambda: len(seen) > 2)
    assert seen[2].device == "Attic", "the next process begins with it"


def test_letters_go_through_a_parcel(monkeypatch):
    loudspeaker = Loudspeaker(())
    monkeypatch.setattr(type(loudspeaker._thread), "ident", 1)
    loudspeaker.keep(SOUND)
    loudspeaker.play(order(lasts_secs=2.0, replaces=True))
    loudspeaker.play(order())
    loudspeaker.play(order(None))
    loudspeaker.set_muted(is_muted=True)
    loudspeaker.set_volume(2.0)
    loudspeaker.set_muted(is_muted=False)
    loudspeaker.choose_device("Attic")
    loudspeaker.choose_device(None)
    keep, first, second, third, *levels, attic, default = letters(loudspeaker)
    assert (attic.use, default.use) == (Use("Attic"), Use(None))
    assert (keep.keep.samples == SOUND.samples).all()
    assert first.begin.own == second.begin.own == keep.keep.key
    assert (first.begin.lasts_secs, first.begin.replaces, second.begin.lasts_secs) == (2.0, True, None)
    assert (third.begin.own, third.begin.names) == (None, ("rose",))
    assert [one.level.volume for one in levels] == [0.0, 0.0, 1.0]


def test_it_is_woken_now_and_then_and_not_where_nothing_may_be_heard(monkeypatch):
    loudspeaker, now = Loudspeaker(()), [100.0]
    monkeypatch.setattr(type(loudspeaker._thread), "ident", 1)
    monkeypatch.setattr(module.time, "monotonic", lambda: now[0])
    for secs in (100.0, 101.0, 102.5):
        now[0] = secs
        loudspeaker.wake()
    loudspeaker.set_muted(is_muted=True)
    now[0] = 200.0
    loudspeaker.wake()
    assert [letter.wake for letter in letters(loudspeaker)] == [True, True, False]


def test_a_sound_that_was_used_long_ago_is_brought_anew(monkeypatch):
    loudspeaker = Loudspeaker(())
    monkeypatch.setattr(type(loudspeaker._thread), "ident", 1)
    others = [make_sound(SOUND.samples) for _ in range(MOST_KEPT)]
    for sound in (SOUND, *others, SOUND):
        loudspeaker.keep(sound)
    assert [letter.keep.key for letter in letters(loudspeaker)] == list(range(1, MOST_KEPT + 3))


def test_i05_a_process_that_hangs_is_put_away_and_another_one_takes_its_place(speak, tmp_path, monkeypatch, caplog):
    monkeypatch.setattr(module, "PATIENCE_SECS", 0.2)
    mark = tmp_path / "hung"
    loudspeaker = speak(f"""
if not os.path.exists({str(mark)!r}):
    open({str(mark)!r}, "w").close()
    say("Hall")
    time.sleep(60)
while True:
    say("Attic")
    time.sleep(0.02)
""")
    until(lambda: loudspeaker.state.device == "Hall")
    watch = Stopwatch()
    for _ in range(2 * MOST_LETTERS):
        loudspeaker.play(order())
    assert watch.secs < 0.5
    assert loudspeaker._outlet.unwritten <= MOST_LETTERS
    until(lambda: loudspeaker.state.device == "Attic")  # the trouble between may be too short to be caught
    assert "the sound's process hangs" in caplog.messages
    assert loudspeaker.state.trouble == ""


def test_i05_whoever_asked_hears_whether_there_is_a_device(speak):
    found = []
    loudspeaker = speak("""
read()
say("")
say("Hall")
say("Hall")
say("", trouble="No sound device: silent; trying again.")
say("Attic")
sys.exit(1)
""")
    loudspeaker.on_found = found.append
    until(lambda: found[-2:] == [True, False] and len(found) >= 4)
    assert found[:4] == [True, False, True, False]


def test_i05_one_that_dies_is_made_anew_and_gets_its_sounds_again(speak, caplog):
    loudspeaker = speak("""
read()
read()
say("Hall")
said = [read(), read()]
say("Hall kept" if said[0][1] else "Hall forgot")
sys.exit(1)
""")
    for deaths in (1, 2):
        until(lambda: loudspeaker.state.device == "Hall")
        loudspeaker.play(order())
        until(lambda deaths=deaths: caplog.messages.count("the sound's process has died") == deaths)
    assert loudspeaker._next_key >= 2


def test_one_that_cannot_be_started_is_told(speak, monkeypatch):
    loudspeaker = Loudspeaker(("/no/such/program",))
    loudspeaker.start()
    try:
        assert not loudspeaker.has_device(5.0)
        assert loudspeaker.state.trouble == DIED
    finally:
        loudspeaker.close(5.0)


def test_nonsense_is_no_answer(speak):
    loudspeaker = speak("print('nonsense', flush=True); print('[1]', flush=True); say('Hall'); read(); time.sleep(60)")
    assert loudspeaker.has_device(10.0)


def test_closing_waits_for_nobody(speak):
    loudspeaker = speak("say('Hall'); time.sleep(60)")
    assert loudspeaker.has_device(10.0)
    watch = Stopwatch()
    loudspeaker.close()
    assert watch.secs < 0.5


def test_states_travel_as_lines():
    state = SoundState('H\u00e4ll "1"', "none", is_muted=True, volume=0.5, chosen="Hall", devices=("Hall", "Attic"))
    assert state_of(line_of(state)) == state
    for line in (b"", b"7", b"{", b'{"other": 1}'):
        with pytest.raises(ValueError):  # noqa: PT011
            state_of(line)


def test_devices_are_listed_or_unknown():
    assert find_devices((sys.executable, "-c", "print('Hall'); print('Attic')")) == ("Hall", "Attic")
    assert find_devices((sys.executable, "-c", "import time; time.sleep(60)"), 0.2) is None
    assert find_devices(("/no/such/program",)) is None
