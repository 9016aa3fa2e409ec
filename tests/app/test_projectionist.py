"""Videos on the stage: a cue is shown with its first picture, and what fails is told before anything is shown."""

import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication

from overlay import commands, events
from overlay.app.stage import Stage
from overlay.playback.assets import AssetKind, AssetName, Company
from overlay.playback.cue import WithdrawCue
from overlay.scene.scene import Scene
from overlay.scene.screening import Screening
from overlay.scene.video import Pixels, VideoClip, VideoFacts
from tests.app.test_stage import Backstage, Window
from tests.desktop.conftest import CATALOGUE, SIZE, staging

A = AssetName(AssetKind.VIDEO, "a.webm")
FACTS = VideoFacts(Pixels(64, 36), (64, 36), (0, 0, 64, 36), "none", 30, 1.0)


class Booth:
    """Does what a test says."""

    def __init__(self):
        self.started, self.stopped, self.is_warm = [], [], False

    def warm_up(self):
        self.is_warm = True

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


class Theatre:
    def __init__(self):
        self.clip = VideoClip(b"", FACTS)
        self.scene, self.window, self.backstage, self.booth = Scene(CATALOGUE, SIZE), Window(), Backstage(), Booth()
        self.marked = []
        self.stage = Stage(
            self.scene, self.window, None, self.backstage, self.marked.extend,
            find_asset={A: self.clip}.get, booth=self.booth,
        )  # fmt: skip

    def perform(self, *turn):
        self.stage.perform(list(turn))

    def frame(self, after_secs=0.0):
        return self.scene.frame(time.monotonic() + after_secs)

    def visible(self):
        return dict(self.frame().visible)


@pytest.fixture
def theatre(qapp):
    return Theatre()


def show(cue_id=1, revision=1, **fields):
    return commands.Show(staging(cue_id, revision=revision, **{"effect": None} | fields), Company(A))


def test_one_that_was_loaded_has_its_program_and_its_process_ready(theatre):
    theatre.perform(commands.StageAsset(A))
    clip, done = theatre.window.brought
    assert (clip, theatre.booth.is_warm, theatre.backstage.posted) == (theatre.clip, True, [])
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
