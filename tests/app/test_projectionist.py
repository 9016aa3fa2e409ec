"""Videos on the stage: a cue is shown with its first picture, and what fails is told before anything is shown."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from overlay import commands, events
from overlay.app.projectionist import HELD_BACK_MS, UNWANTED_MS
from overlay.app.stage import Stage
from overlay.playback.assets import AssetKind, AssetName, Company
from overlay.playback.cue import WithdrawCue
from overlay.scene.scene import Scene
from overlay.scene.videos.screening import Screening
from overlay.scene.videos.video import Pixels, VideoClip, VideoFacts
from overlay.sound.score import Brings, SoundCue
from tests.app.test_stage import Backstage, Window
from tests.desktop.conftest import CATALOGUE, SIZE, staging

A = AssetName(AssetKind.VIDEO, "a.webm")
FACTS = VideoFacts(Pixels(64, 36), (64, 36), (0, 0, 64, 36), "none", 30, 1.0)


class Booth:
    """Does what a test says."""

    def __init__(self):
        self.started, self.stopped, self.likely = [], [], None

    def warm_up(self, clip):
        self.likely = clip

    def start(self, clip, tell):
        screening = Screening(len(self.started) + 1, clip)
        self.started.append((screening, tell))
        return screening

    def stop(self, screening):
        self.stopped.append(screening)

    def say(self, words="", which=-1):
        screening, tell = self.started[which]
        tell(screening, words)
        QCoreApplication.sendPostedEvents()


class Soundtrack:
    def __init__(self):
        self.cues = []

    def expect(self, command):
        if command.sound is not None:
            self.cues.append(command.sound)


class Theatre:
    def __init__(self):
        self.clip = VideoClip(b"", FACTS)
        self.scene, self.window, self.backstage, self.booth = Scene(CATALOGUE, SIZE), Window(), Backstage(), Booth()
        self.marked, self.due = [], []
        self.stage = Stage(
            self.scene, self.window, None, self.backstage, self.marked.extend,
            find_asset={A: self.clip}.get, booth=self.booth,
        )  # fmt: skip

    def passes(self, ms):
        """Let so much time go by for whoever has asked to be called later."""
        due, self.due = [one for one in self.due if one[0] <= ms], [one for one in self.due if one[0] > ms]
        for _ms, call in due:
            call()

    def perform(self, *turn):
        self.stage.perform(list(turn))

    def frame(self, after_secs=0.0):
        return self.scene.frame(time.monotonic() + after_secs)

    def visible(self):
        return dict(self.frame().visible)


@pytest.fixture
def theatre(qapp, monkeypatch):
    theatre = Theatre()
    monkeypatch.setattr(theatre.stage._projectionist, "_later", lambda ms, call: theatre.due.append((ms, call)))
    return theatre


def show(cue_id=1, revision=1, **fields):
    return commands.Show(staging(cue_id, revision=revision, **{"effect": None} | fields), Company(A))


def test_one_that_was_loaded_has_its_program_and_its_process_ready(theatre):
    theatre.perform(commands.StageAsset(A))
    clip, done = theatre.window.brought
    assert (clip, theatre.booth.likely, theatre.backstage.posted) == (theatre.clip, theatre.clip, [])
    done()
    assert theatre.backstage.posted == [events.AssetReady(A)]


def test_nothing_of_a_cue_is_seen_before_its_first_picture(theatre):
    theatre.perform(show())
    assert theatre.visible() == {}
    assert theatre.window.wakes == 0
    theatre.booth.say()
    assert theatre.visible() == {1: 1}
    (video,) = theatre.frame().videos
    assert video.screening is theatre.booth.started[0][0]
    assert video.position_secs < 0.5
    assert theatre.window.wakes == 1


def test_what_grows_meanwhile_waits_as_well(theatre):
    theatre.perform(show())
    theatre.perform(commands.Update(staging(1, revision=2, effect=None), Company(A)))
    assert theatre.visible() == {}
    theatre.booth.say()
    assert theatre.visible() == {1: 2}
    assert len(theatre.booth.started) == 1
    theatre.window.presented.emit(((1, 2),), 1.0)
    assert sorted(theatre.marked) == sorted({*staging(1).gift_ids, *staging(1, revision=2).gift_ids})


def test_one_that_fails_is_told_first_and_shown_without(theatre):
    theatre.perform(show())
    theatre.booth.say("it is broken")
    assert theatre.backstage.posted == [events.AssetMissed(1, A, "it is broken")]
    assert theatre.visible() == {1: 1}
    assert theatre.frame().videos == ()
    assert theatre.booth.stopped == [theatre.booth.started[0][0]]
    theatre.perform(show(2))
    theatre.booth.say()
    assert theatre.visible() == {1: 1, 2: 1}


def test_one_that_takes_its_time_is_done_without_until_it_comes(theatre):
    sound = SoundCue("rose", 0, 1, opens=True, brings=Brings.TRACK, has_video=True)
    theatre.stage.soundtrack = heard = Soundtrack()
    theatre.perform(replace(show(), sound=sound))
    theatre.passes(HELD_BACK_MS)
    assert theatre.backstage.posted == [events.AssetDelayed(1, A)], "before anything is presented"
    assert (theatre.visible(), theatre.frame().videos) == ({1: 1}, ())
    assert heard.cues == [SoundCue("rose", 0, 1, opens=True)], "its track waits for its pictures"
    theatre.perform(commands.Update(staging(1, revision=2), Company()))  # the built-in effect, as the director answers
    theatre.perform(commands.Update(staging(1, revision=3, effect=None), Company(A)))  # asked for before it heard
    assert theatre.visible() == {1: 3}
    theatre.booth.say()
    assert theatre.backstage.posted[1:] == [events.AssetDelayed(1, A, is_over=True)]
    assert theatre.frame().videos == ()
    theatre.perform(commands.Update(replace(staging(1, revision=4, effect=None), plays=False), Company(A)))
    (video,) = theatre.frame().videos
    assert video.screening is theatre.booth.started[0][0]
    theatre.passes(UNWANTED_MS)
    assert len(theatre.booth.started) == 1
    assert theatre.booth.stopped == []


def test_one_that_comes_too_late_is_stopped_and_one_that_fails_late_is_told(theatre):
    theatre.perform(show(1), show(2))
    theatre.passes(HELD_BACK_MS)
    theatre.booth.say(which=0)
    theatre.booth.say("its decoder hangs", which=1)
    assert theatre.backstage.posted[-1] == events.AssetMissed(2, A, "its decoder hangs")
    theatre.passes(UNWANTED_MS)
    assert set(theatre.booth.stopped) == {screening for screening, _tell in theatre.booth.started}


def test_one_that_came_in_time_or_left_is_not_late(theatre):
    theatre.perform(show(1), show(2))
    theatre.booth.say(which=0)
    theatre.perform(WithdrawCue(2))
    theatre.passes(HELD_BACK_MS)
    assert theatre.backstage.posted == []
    assert theatre.visible() == {1: 1}


def test_one_that_breaks_off_leaves_and_is_told(theatre):
    theatre.perform(show())
    theatre.booth.say()
    theatre.booth.say("its decoder hangs")
    assert theatre.backstage.posted == [events.AssetMissed(1, A, "its decoder hangs")]
    assert theatre.frame(0.3).videos == ()


def test_a_cue_that_is_withdrawn_before_its_first_picture_never_comes(theatre):
    theatre.perform(show())
    theatre.perform(WithdrawCue(1))
    theatre.booth.say()
    assert theatre.visible() == {}
    assert theatre.booth.stopped[0] is theatre.booth.started[0][0]
    assert theatre.backstage.posted == []


def test_only_what_plays_again_begins_again(theatre, monkeypatch):
    theatre.perform(show(secs=9.0))
    theatre.booth.say()
    assert theatre.frame().videos
    later = time.monotonic() + 3.0
    monkeypatch.setattr(time, "monotonic", lambda: later)
    theatre.perform(commands.Update(replace(staging(1, revision=2, effect=None), plays=False), Company(A)))
    assert len(theatre.booth.started) == 1
    assert theatre.visible() == {1: 2}
    theatre.perform(commands.Update(staging(1, revision=3, effect=None), Company(A)))
    assert len(theatre.booth.started) == 2


def test_without_a_booth_there_are_no_videos(qapp):
    scene, backstage = Scene(CATALOGUE, SIZE), Backstage()
    stage = Stage(scene, Window(), None, backstage, print, find_asset={A: VideoClip(b"", FACTS)}.get)
    stage.perform([commands.StageAsset(A), show()])
    assert scene.frame(time.monotonic()).videos == ()
    assert backstage.posted == [events.AssetReady(A)]
