"""The mix: never clips whatever begins when, gives way gently, and has room for one more."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from overlay.sound.loudness import SAMPLE_RATE
from overlay.sound.mixing import STEADY_SECS, VOICES, Mix, Voice
from overlay.sound.sound import CEILING, make_sound

BUFFER = 512


def tone(secs, peak=0.8, swell=0.0):
    """A square wave, whose sum with others is as high as their peaks allow; one that swells begins quietly."""
    samples = np.full(int(secs * SAMPLE_RATE), peak * 32767)
    if swell:
        samples[: int(swell * SAMPLE_RATE)] *= 0.05
    return make_sound(np.stack([samples, samples], axis=1).astype(np.int16))


SOUNDS = [tone(0.05), tone(0.3, 0.5), tone(0.6, 0.89), tone(0.8, 0.85, swell=0.4), tone(0.2, 0.1)]

starts = st.lists(
    st.tuples(st.floats(0.0, 1.2), st.integers(0, len(SOUNDS) - 1), st.floats(0.1, 1.0)), min_size=1, max_size=50
)


@settings(max_examples=min(40, settings().max_examples))
@given(starts=starts, jitter=st.integers(0, BUFFER - 1), late=st.floats(0.0, 1.0))
def test_no_sum_is_ever_above_the_ceiling(starts, jitter, late):
    """A mixer as the system's is: it adds buffer by buffer, with what it was told before each."""
    mix, playing, gains, highest = Mix(), {}, {}, 0.0
    starts, ask_at = sorted(starts), 0.0
    for buffer in range(int(2.2 * SAMPLE_RATE / BUFFER)):
        frame = buffer * BUFFER + jitter
        until = frame / SAMPLE_RATE
        while starts and starts[0][0] <= until:
            at, which, level = starts.pop(0)
            at = max(at, ask_at - STEADY_SECS)  # what is asked for in between is begun in order
            place = mix.begin(Voice(1, SOUNDS[which], level, at))
            gains = mix.gains(at)
            playing[place] = [frame, SOUNDS[which].samples[:, 0] / 32768]
            ask_at = at + STEADY_SECS
        if until >= ask_at:
            gains = mix.gains(until)
            ask_at = until + STEADY_SECS * max(late, 0.1) - BUFFER / SAMPLE_RATE
        total = np.zeros(BUFFER)
        for place, (began, samples) in playing.items():
            piece = samples[max(frame - began, 0) :][:BUFFER]
            total[: len(piece)] += piece * gains.get(place, 0.0)
        highest = max(highest, np.abs(total).max())
    assert highest <= CEILING + 1e-3


def test_one_sound_alone_is_heard_as_it_is():
    mix = Mix()
    place = mix.begin(Voice(1, tone(1.0), 1.0, 0.0))
    assert mix.gains(0.0) == {place: 1.0}
    mix.volume = 0.25
    assert mix.gains(0.1) == {place: 0.25}


def test_a_peak_to_come_is_approached_and_the_room_given_back_slowly():
    mix = Mix()
    first = mix.begin(Voice(1, tone(3.0), 1.0, 0.0))
    mix.begin(Voice(2, tone(0.8, 0.89, swell=0.4), 1.0, 0.0))
    heard = [mix.gains(now)[first] for now in np.arange(0.0, 1.6, 0.02)]
    assert heard[0] > 0.9
    steps = np.diff(heard)
    assert min(heard) == pytest.approx(CEILING / (0.8 + 0.89), abs=0.01)
    assert steps.min() > -0.15
    assert steps.max() < 0.05
    assert heard[-1] > 0.9


def test_two_loud_ones_at_once_share_the_room():
    mix = Mix()
    places = [mix.begin(Voice(cue, tone(1.0), 1.0, 0.0)) for cue in range(2)]
    assert sum(mix.gains(0.0)[place] * 0.8 for place in places) == pytest.approx(CEILING, abs=0.001)
    mix.volume = 0.5
    assert mix.gains(0.5)[places[0]] == pytest.approx(0.5)  # turned down, there is room enough


def test_the_least_audible_makes_room():
    mix = Mix()
    for cue in range(VOICES):
        mix.begin(Voice(cue, tone(5.0), 0.3 if cue == 7 else 0.5, cue * 0.01))
    assert len(mix.voices) == VOICES == 32
    place = mix.begin(Voice(99, tone(1.0), 1.0, 0.5))
    assert mix.places_of(7) == []
    assert mix.places_of(99) == [place]
    assert mix.begin(Voice(100, tone(1.0), 1.0, 0.6)) is not None
    assert mix.places_of(0) == []  # equally loud: the oldest
    mix.end(place)
    assert len(mix.voices) == VOICES - 1
    mix.forget(10.0)
    assert mix.voices == {}
