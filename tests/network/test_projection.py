"""The projection booth with its real processes, and with some that lie, die, hang or fall behind."""

import gc
import os
import sys
import threading
from pathlib import Path

import numpy as np
import psutil
import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "loaders" / "video"))
import samples
from samples import FRAMES, sample

from overlay.app.machine.workbench_command import projector_command
from overlay.loaders.projection import FAILED
from overlay.loaders.video import probe_video, shots
from overlay.network.assets import intros, projection, showing
from overlay.network.assets.intros import INTRO_SECS, MOST_OF_ONE, Intros, belongs
from overlay.network.assets.projection import Booth
from overlay.network.assets.projector_process import ProjectorProcess
from overlay.network.assets.ring import Ring
from overlay.reasons import media
from overlay.reasons.travel import text_of
from overlay.scene.videos.screening import VideoPicture
from overlay.scene.videos.video import VideoClip
from tests.patience import PATIENCE_SECS, until


class Ears:
    """What is told of screenings, and a way to wait for it."""

    def __init__(self):
        self.told, self._news = [], threading.Condition()

    def __call__(self, screening, words):
        with self._news:
            self.told.append((screening, words))
            self._news.notify_all()

    def of(self, screening, count=1, timeout_secs=PATIENCE_SECS):
        def found():
            return [words for one, words in self.told if one is screening]

        with self._news:
            assert self._news.wait_for(lambda: len(found()) >= count, timeout_secs), f"nothing of {screening.number}"
            return found()


@pytest.fixture(autouse=True)
def patience(monkeypatch):
    """More than any machine needs: a slow one must not be what is found. What is about less of it says so."""
    for module, names in ((showing, ("FIRST_SECS", "HANG_SECS", "BEHIND_SECS")), (projection, ("START_SECS",))):
        for name in names:
            monkeypatch.setattr(module, name, 60.0)
    monkeypatch.setattr(projection, "PUT_AWAY_SECS", 60.0)


@pytest.fixture
def opened():
    booths = []

    def make(command=None):
        booths.append(Booth(command or projector_command()))
        return booths[-1]

    yield make
    for booth in booths:
        booth.close()


def clip(kind):
    data = sample(kind)
    return VideoClip(data, probe_video(data))


def played(booth, ears, video, seconds):
    """What is seen at these positions, each as soon as it is there."""
    screening = booth.start(video, ears)
    assert ears.of(screening) == [""]
    found = []
    for secs in seconds:
        show = booth._shows[screening]
        until(lambda: show.is_over or (show.ahead and show.ahead[-1][0] > secs) or len(show.ahead) > 2)  # noqa: B023
        picture = booth.picture(screening, secs)
        found.append((picture.frame, [plane.copy() for plane in picture.planes]))
    booth.stop(screening)
    return found


@pytest.mark.slow
def test_pictures_come_as_they_are_decoded_one_film_after_the_other_in_one_process(opened):
    booth, ears = opened(), Ears()
    booth.warm_up()
    until(lambda: booth._idle)
    (pid,) = (one.pid for one in booth._films)
    for kind in ("vp9 alpha", "apng", "webp", "packed left"):
        video = clip(kind)
        expected = list(shots(video.data))
        interval = video.facts.duration_secs / FRAMES
        found = played(booth, ears, video, [number * interval + 0.003 for number in range(FRAMES)])
        assert [frame for frame, _ in found] == list(range(FRAMES)), kind
        for (_, planes), shot in zip(found, shots(video.data), strict=True):
            for plane, other in zip(planes, shot.planes, strict=True):
                assert np.array_equal(plane, other), kind
        assert len(expected) == FRAMES
        until(lambda: len(booth._idle) == len(booth._films))
    assert pid in [one.pid for one in booth._films], "the process stayed"
    assert booth.dropped == 0


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["vp9 alpha", "apng", "gif", "webp"])
def test_what_was_loaded_begins_at_once_and_is_whole(opened, kind):
    booth, ears = opened(), Ears()
    video = clip(kind)
    booth.warm_up(video)
    until(lambda: video in booth._intros)
    interval = video.facts.duration_secs / FRAMES
    for _ in range(2):
        until(lambda: booth._idle)
        screening = booth.start(video, ears)
        assert [words for one, words in ears.told if one is screening] == [""], "it waits for nothing"
        seen = []
        for number in range(FRAMES):
            until(lambda: booth.picture(screening, number * interval + 0.003).frame == number)  # noqa: B023
            seen.append([plane.copy() for plane in booth.picture(screening, number * interval + 0.003).planes])
        for planes, shot in zip(seen, shots(video.data), strict=True):
            for plane, other in zip(planes, shot.planes, strict=True):
                assert np.array_equal(plane, other)
        booth.stop(screening)
    assert ears.of(screening) == [""], "it is told once"


@pytest.mark.slow
def test_what_was_played_begins_at_once_the_next_time(opened):
    booth, ears = opened(), Ears()
    video = clip("vp9 alpha")
    first = booth.start(video, ears)
    assert ears.of(first) == [""]
    until(lambda: video in booth._intros)
    second = booth.start(video, ears)
    assert [words for one, words in ears.told if one is second] == [""]
    assert booth.picture(first, 0.0) is not booth.picture(second, 0.0)


@pytest.mark.slow
def test_one_that_fails_before_anybody_asks_for_it_is_tried_again_when_somebody_does(opened):
    booth, ears = opened(), Ears()
    whole = clip("vp9 alpha")
    broken = VideoClip(os.urandom(2000), whole.facts)
    booth.warm_up(broken)
    until(lambda: booth._films and not booth._unseen and booth._rehearsal is None and booth._idle)
    assert (ears.told, broken in booth._intros) == ([], False)
    assert ears.of(booth.start(broken, ears))[0] != ""
    assert ears.of(booth.start(whole, ears)) == [""]


@pytest.mark.slow
def test_one_that_fails_before_all_its_slots_are_given_is_not_killed_for_it(opened, monkeypatch):
    """As where the machine is so busy that whoever gives it the film gets no further meanwhile."""
    booth, failed = opened(), threading.Event()
    booth.warm_up()
    until(lambda: booth._idle)
    (process,), write = booth._idle, ProjectorProcess._write
    hear = process._hear

    def write_slowly(self, *parts):
        for part in parts:
            write(self, part)
            if len(parts) == 3 and part is parts[1]:  # the file
                assert failed.wait(PATIENCE_SECS)

    def hear_and_tell(projector, news):
        if news.what == FAILED:
            failed.set()
        hear(projector, news)

    monkeypatch.setattr(ProjectorProcess, "_write", write_slowly)
    process._hear = hear_and_tell
    ears = Ears()
    assert ears.of(booth.start(VideoClip(b"?" * 2000, clip("vp9 alpha").facts), ears))[0] != ""
    until(lambda: process in booth._idle)


@pytest.mark.slow
def test_one_that_is_not_wanted_before_its_film_was_given_is_free_at_once(opened, monkeypatch):
    booth, ears, may_play = opened(), Ears(), threading.Event()
    booth.warm_up()
    until(lambda: booth._idle)
    (process,), play = booth._idle, ProjectorProcess.play

    def play_late(self, *film):
        assert may_play.wait(PATIENCE_SECS)
        play(self, *film)

    monkeypatch.setattr(ProjectorProcess, "play", play_late)
    booth.stop(booth.start(clip("vp9 alpha"), ears))
    assert process not in booth._idle
    may_play.set()
    until(lambda: process in booth._idle)
    assert ears.of(booth.start(clip("vp9 alpha"), ears)) == [""], "it plays the next"


@pytest.mark.slow
def test_one_for_the_next_is_started_once_the_first_picture_is_there(opened, monkeypatch):
    """To start it takes a processor, for which whoever draws and decodes the first picture would wait."""
    started, begin = [], ProjectorProcess.__init__

    def noted(*arguments):
        started.append(arguments)
        begin(*arguments)

    monkeypatch.setattr(ProjectorProcess, "__init__", noted)
    booth, ears = opened(), Ears()
    booth.warm_up()
    until(lambda: booth._idle)
    film = clip("vp9 alpha")
    screening = booth.start(film, ears)
    assert len(started) == 1
    assert ears.of(screening) == [""]
    until(lambda: len(started) == 2)
    until(lambda: booth._idle)
    booth.stop(screening)


def test_what_is_kept_of_clips_has_a_budget_and_goes_with_them(monkeypatch):
    monkeypatch.setattr(intros, "MOST_BYTES", 2500)
    kept, facts = Intros(), clip("gif").facts
    clips = [VideoClip(b"", facts) for _ in range(3)]
    for video in clips:
        kept.keep(video, ((0.0, VideoPicture(0, (np.zeros(1000, np.uint8),))),))
        assert kept.of(clips[0]), "it is used all the time"
    assert [video in kept for video in clips] == [True, False, True]
    del clips, video
    gc.collect()
    assert kept.nbytes == 0
    assert [belongs(0.0, 0, MOST_OF_ONE), belongs(0.0, 1, MOST_OF_ONE), belongs(INTRO_SECS, 0, 1)] == [
        True,
        False,
        False,
    ]


@pytest.mark.slow
def test_only_what_says_so_is_repeated(opened):
    booth, ears = opened(), Ears()
    video = clip("gif")
    whole = video.facts.duration_secs
    found = played(booth, ears, video, [number * whole / FRAMES + 0.003 for number in range(2 * FRAMES + 3)])
    assert [frame for frame, _ in found][FRAMES : FRAMES + 3] == [0, 1, 2]
    screening = booth.start(clip("vp9 alpha"), ears)
    ears.of(screening)
    until(lambda: booth.picture(screening, 1.0).frame == FRAMES - 1)
    assert booth.picture(screening, 9.0).frame == FRAMES - 1, "the last picture stays"


@pytest.mark.slow
def test_what_comes_too_late_is_left_out_and_counted(opened):
    booth, ears = opened(), Ears()
    screening = booth.start(clip("vp9 alpha"), ears)
    ears.of(screening)
    show = booth._shows[screening]
    until(lambda: len(show.ahead) >= 7)  # its intro, and all slots
    assert booth.picture(screening, 0.35).frame >= 6
    until(lambda: show.is_over)
    last = booth.picture(screening, 0.36)
    assert last.frame >= FRAMES - 2
    booth.stop(screening)
    assert booth.shown + booth.dropped <= FRAMES
    assert booth.dropped >= 3


@pytest.mark.slow
def test_where_too_many_play_the_oldest_keeps_its_last_picture_and_its_process_serves_the_newest(opened):
    booth, ears = opened(), Ears()
    video = clip("gif")
    first, *others = [booth.start(video, ears) for _ in range(projection.MOST_SCREENINGS)]
    for screening in (first, *others):
        assert ears.of(screening)[0] == ""
    before = booth.picture(first, 0.01)
    pixels = before.planes[0].copy()
    newest = booth.start(video, ears)
    assert ears.of(newest) == [""]
    assert np.array_equal(booth.picture(first, 0.3).planes[0], pixels)
    assert len(booth._films) <= projection.MOST_SCREENINGS + 1
    booth.keep({newest, *others})
    assert first not in booth._shows
    for screening in (newest, *others):
        assert booth.picture(screening, 0.0) is not None
    booth.keep(())
    assert not booth._shows


@pytest.mark.slow
@pytest.mark.parametrize("is_late", [False, True])
def test_where_more_begin_at_once_than_there_are_processes_the_last_waits_for_no_end(opened, is_late):
    booth, ears = opened(), Ears()
    video = clip("gif")
    first, *others = [booth.start(video, ears) for _ in range(projection.MOST_SCREENINGS + 2)]
    assert ears.of(first) == [""]
    if is_late:  # the others have come as far as they can before it is drawn
        until(lambda: not booth._loading and not booth._idle)
    booth.picture(first, 0.0)
    for screening in others:
        assert ears.of(screening)[0] == ""
    assert booth.picture(first, 0.0) is not None


@pytest.mark.slow
def test_a_file_that_breaks_off_is_a_failure_and_the_next_plays(opened):
    booth, ears = opened(), Ears()
    whole = clip("vp9 alpha")
    cut = VideoClip(whole.data[: len(whole.data) // 2], whole.facts)
    screening = booth.start(cut, ears)
    until(lambda: any(words for _, words in ears.told) or not booth.picture(screening, 9.0))
    assert ears.of(screening, 2)[-1] == "its end is missing"
    after = booth.start(whole, ears)
    assert ears.of(after) == [""]


def liar(script):
    """A process that does this once it has been given a film; `say` tells news."""
    return sys.executable, "-c", (
        "import struct, sys, time, os\n"
        "source, sink = sys.stdin.buffer, sys.stdout.buffer\n"
        "NEWS = struct.Struct('<cBIIdH')\n"
        "def say(what, slot=0, frame=0, secs=0.0, words=b''):\n"
        "    sink.write(NEWS.pack(what, slot, frame, 0, secs, len(words)) + words); sink.flush()\n"
        "say(b'R')\n"
        "source.read(1)\n" + script
    )  # fmt: skip


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("os._exit(3)", "the decoder died of it"),
        ("os.abort()", "the decoder died of it"),
        ("say(b'P', 77); time.sleep(60)", "the decoder gave no sense"),
        ("say(b'P', 0, 0, float('nan')); time.sleep(60)", "the decoder gave no sense"),
        ("say(b'P', 0, 0, 5.0); say(b'P', 0, 1, 5.1); time.sleep(60)", "the decoder gave no sense"),
        ("say(b'P', 0, 0, 5.0); say(b'P', 1, 1, 4.0); time.sleep(60)", "the decoder gave no sense"),
        ("sink.write(b'nonsense' * 9); sink.flush(); time.sleep(60)", "the decoder gave no sense"),
        ("say(b'R'); time.sleep(60)", "the decoder gave no sense"),
        ("say(b'D'); time.sleep(60)", "the decoder gave no sense"),
        (f"say(b'X', words={text_of(media.NO_PICTURES).encode()!r}); time.sleep(60)", "it has no pictures"),
        ("say(b'X', words=b'it is odd'); time.sleep(60)", "the decoder gave no sense"),
        ("time.sleep(60)", "it was not decoded within 0.4 s"),
        ("say(b'P'); say(b'P', 1, 1, 0.1); time.sleep(60)", "its decoder hangs"),
        ("say(b'P'); say(b'P', 1, 1, 0.1); x = bytearray(b'x' * 2**28); time.sleep(60)", "it takes too much memory"),
        ("say(b'P'); say(b'P', 1, 1, 0.01); time.sleep(60)", "it takes too long to decode"),
    ],
)  # fmt: skip
@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_a_process_that_misbehaves_is_the_end_of_one_video(opened, monkeypatch, script, words):
    for name, secs, of in (("FIRST_SECS", 0.4, "0.4 s"), ("HANG_SECS", 0.5, "hangs"), ("BEHIND_SECS", 2.0, "too long")):
        if of in words:
            monkeypatch.setattr(showing, name, secs)
    monkeypatch.setattr(showing, "MOST_MEMORY", 150 * 2**20)
    booth, ears = opened(liar(script)), Ears()
    screening = booth.start(clip("vp9 alpha"), ears)
    until(
        lambda: any(words for _, words in ears.told) or not booth.picture(screening, 9.0 if "0.01" in script else 0.0)
    )
    until(lambda: [told for _, told in ears.told if told])
    assert ears.of(screening)[-1] == words
    assert booth._shows[screening].projector is None
    booth.stop(screening)


def test_one_that_cannot_be_started_is_told(opened):
    booth, ears = opened(("/nowhere/at/all",)), Ears()
    screening = booth.start(clip("vp9 alpha"), ears)
    assert ears.of(screening)[0].startswith("the decoder cannot be started")


def test_one_that_dies_while_it_starts_is_told(opened):
    booth, ears = opened((sys.executable, "-c", "")), Ears()
    screening = booth.start(clip("vp9 alpha"), ears)
    assert ears.of(screening) == ["the decoder died of it"]


@pytest.mark.slow
def test_closing_ends_every_process(opened):
    booth, ears = opened(), Ears()
    ears.of(booth.start(clip("gif"), ears))
    pids = [one.pid for one in booth._films]
    booth.close()
    until(lambda: not any(psutil.pid_exists(pid) and psutil.Process(pid).status() != "zombie" for pid in pids))


@pytest.mark.skipif(sys.platform != "linux", reason="sealed on Linux alone")
def test_the_shared_memory_cannot_be_made_smaller_by_the_other_side():
    ring = Ring.make()
    with pytest.raises(PermissionError):
        os.ftruncate(int(ring.key), 4096)
    ring.close()


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="the system keeps this limit on Linux alone")
def test_every_kind_of_sample_plays(opened):
    booth, ears = opened(), Ears()
    for kind in samples.KINDS:
        screening = booth.start(clip(kind), ears)
        assert ears.of(screening) == [""], kind
        booth.stop(screening)
