"""The score: each cue is heard with its picture, a streak ticks upwards, and a video brings its own track."""

import pytest

from overlay.sound.score import LATE_SECS, MOST_CUES, TOP_TICK, Brings, Opening, Score, SoundCue, Tick, Track, tick_step
from overlay.sound.state import SoundState


def cue(count=1, *, opens=False, brings=Brings.NOTHING, has_video=False):
    return SoundCue("rose", 0, count, opens, brings, has_video)


def test_a_gift_is_heard_when_it_is_seen_and_once():
    score = Score()
    score.expect(1, 1, cue(opens=True))
    assert score.presented(2, 1, 0.0) is None
    assert score.presented(1, 0, 0.0) is None
    assert score.presented(1, 1, 0.1) == Opening(cue(opens=True))
    assert score.presented(1, 1, 0.2) is None


def test_a_streak_ticks_upwards_and_stays_at_the_top():
    score = Score()
    score.expect(1, 1, cue(opens=True))
    score.presented(1, 1, 0.0)
    steps = []
    for count in range(2, 20):
        score.expect(1, count, cue(count, opens=count == 10))  # the tenth plays the effect again, not the sound
        note = score.presented(1, count, float(count))
        assert isinstance(note, Tick)
        steps.append(note.step)
    assert steps == [*range(TOP_TICK + 1), *[TOP_TICK] * 7]
    assert (tick_step(0), tick_step(2), tick_step(10**30)) == (0, 0, TOP_TICK)


def test_of_what_is_seen_in_one_frame_the_most_telling_is_heard():
    score = Score()
    for revision, count in enumerate((1, 2, 3), start=1):
        score.expect(1, revision, cue(count, opens=count == 1))
    assert isinstance(score.presented(1, 3, 0.0), Opening)
    for revision, count in enumerate((4, 5, 6), start=4):
        score.expect(1, revision, cue(count))
    assert score.presented(1, 6, 1.0) == Tick(cue(6), 4)


def test_a_change_that_adds_no_gift_is_not_heard():
    score = Score()
    score.expect(1, 1, cue(opens=True))
    score.expect(1, 2, cue())  # a face has come
    score.expect(1, 3, cue(opens=True))  # an owed effect
    assert isinstance(score.presented(1, 1, 0.0), Opening)
    assert score.presented(1, 3, 1.0) is None


def test_a_banner_that_counts_on_ticks_and_many_at_once_are_no_rattle():
    score = Score()
    for one in range(1, 4):
        score.expect(one, 1, cue(30))
    heard = [score.presented(one, 1, 5.0 + one / 1000) for one in range(1, 4)]
    assert heard == [Tick(cue(30), TOP_TICK), None, None]


def test_a_video_brings_its_track_when_it_is_seen():
    score = Score()
    with_track = cue(opens=True, brings=Brings.TRACK)
    score.expect(1, 1, with_track)
    assert score.presented(1, 1, 0.0) == Track(with_track)
    score.expect(2, 1, cue(opens=True))  # the built-in effect, while the video is fetched
    score.expect(2, 2, cue(brings=Brings.TRACK))
    score.expect(2, 3, cue(brings=Brings.TRACK))
    assert isinstance(score.presented(2, 1, 1.0), Opening)
    assert isinstance(score.presented(2, 2, 2.0), Track)
    assert score.presented(2, 3, 3.0) is None


def test_a_track_that_comes_after_its_video_goes_on_where_that_is():
    score = Score()
    score.expect(1, 1, cue(opens=True))
    score.expect(1, 2, cue(has_video=True))
    track = cue(brings=Brings.TRACK, has_video=True)
    score.expect(1, 3, track)
    assert isinstance(score.presented(1, 1, 1.0), Opening)
    assert score.presented(1, 2, 2.0) is None
    assert score.presented(1, 3, 2.5) == Track(track, 0.5)


@pytest.mark.parametrize(("late_secs", "is_heard"), [(0.0, True), (LATE_SECS - 0.01, True), (LATE_SECS + 0.01, False)])
def test_a_gifts_own_sound_may_be_a_little_late(late_secs, is_heard):
    score, own = Score(), cue(2, brings=Brings.FILE)
    score.expect(1, 1, cue(opens=True))
    assert isinstance(score.presented(1, 1, 5.0), Opening)
    score.expect(1, 2, own)
    assert score.presented(1, 2, 5.0 + late_secs) == (Track(own) if is_heard else Tick(own, 0))
    score.expect(1, 3, cue(2, brings=Brings.FILE))
    assert score.presented(1, 3, 5.1 + late_secs) is None


def test_a_sound_that_comes_to_a_silent_banner_is_not_heard():
    score = Score()
    score.expect(1, 1, cue())
    score.presented(1, 1, 5.0)
    score.expect(1, 2, cue(brings=Brings.FILE))
    assert score.presented(1, 2, 5.1) is None


def test_what_was_taken_off_the_screen_is_not_heard():
    score = Score()
    score.expect(1, 1, cue(opens=True))
    score.expect(2, 1, cue(opens=True))
    score.forget(1)
    assert score.presented(1, 1, 0.0) is None
    score.clear()
    assert score.presented(2, 1, 0.0) is None


def test_what_is_never_seen_is_forgotten():
    score = Score()
    for number in range(MOST_CUES + 1):
        score.expect(number, 1, cue(opens=True))
    assert score.presented(0, 1, 0.0) is None
    assert score.presented(MOST_CUES, 1, 0.0) is not None


def test_the_state_speaks_to_the_streamer():
    assert SoundState().words == "Looking for the sound device."
    assert SoundState("Hall").words == "Plays on Hall."
    assert SoundState("Hall", is_muted=True).words == "Muted on Hall."
    assert SoundState(trouble="No sound device: silent; trying again.").words.startswith("No sound device")
