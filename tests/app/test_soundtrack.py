"""The soundtrack: what is seen is heard, at the level that the streamer set, and no longer than it should be."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QPushButton, QSlider

from overlay import commands
from overlay.app.soundtrack import EXTRA_SECS, TICK_LEVEL, Soundtrack, join_panel
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.desktop.desk.panel import Panel
from overlay.playback.assets import AssetKind, AssetName, Company
from overlay.playback.cue import WithdrawCue
from overlay.sound.score import Brings, SoundCue
from overlay.sound.sound import make_sound, rest_of
from overlay.sound.state import SoundState
from tests.app.test_stage import Theatre
from tests.desktop.conftest import staging

NAME = AssetName(AssetKind.SOUND, "a.mp3")
COMPANY = Company(sound=NAME)
SOUND = make_sound(np.zeros((480, 2), np.int16))


class Player:
    """Remembers what it is to do."""

    def __init__(self):
        self.played, self.hushed, self.kept = [], [], []
        self.play, self.keep = self.played.append, self.kept.append
        self.state, self.wakes = SoundState("Hall", volume=0.8), 0

    def wake(self):
        self.wakes += 1

    def hush(self, cue_id=None):
        self.hushed.append(cue_id)

    def set_muted(self, *, is_muted):
        self.state = replace(self.state, is_muted=is_muted)

    def set_volume(self, volume):
        self.state = replace(self.state, volume=volume)


@pytest.fixture
def player():
    return Player()


@pytest.fixture
def track(player):
    return Soundtrack(player, {NAME: SOUND}.get, lambda: (0.25, 0.5, 0.75, 1.0), lambda: 0.5)


def cue(count=1, *, opens=True, tier=1, brings=Brings.NOTHING):
    return SoundCue("rose", tier, count, opens, brings)


def show(sound, cue_id=1, revision=1, company=COMPANY):
    return commands.Show(staging(cue_id, secs=3.0, revision=revision), company, sound)


def test_a_gift_is_heard_with_its_first_frame_as_loud_as_its_tier(track, player):
    track.expect(show(cue(), company=Company()))
    assert (player.played, player.wakes) == ([], 1), "its device is opened while it is drawn"
    track.presented(((1, 1), (2, 5)), 9.0)
    (order,) = player.played
    assert (order.cue_id, order.sound, order.names, order.asked_secs) == (1, None, ("rose", "tier-1"), 9.0)
    assert order.level == 0.25
    track.presented(((1, 1),), 9.1)
    assert len(player.played) == 1


def test_a_streak_ticks_more_quietly(track, player):
    track.expect(show(cue()))
    track.expect(show(cue(4, opens=False), revision=2))
    track.presented(((1, 1),), 1.0)
    track.presented(((1, 2),), 2.0)
    assert player.played[1].names == ("tick-02",)
    assert player.played[1].level == 0.25 * TICK_LEVEL


def test_a_gifts_own_sound_is_heard_and_ends_with_its_picture(track, player):
    track.expect(show(cue(brings=Brings.FILE)))
    track.presented(((1, 1),), 1.0)
    (order,) = player.played
    assert (order.sound, order.lasts_secs, order.replaces) == (SOUND, 3.0 + EXTRA_SECS, False)
    assert track._own == {}


def test_a_videos_track_takes_the_place_of_the_built_in_sound(track, player):
    track.expect(show(cue(), company=Company()))
    track.presented(((1, 1),), 1.0)
    track.expect(show(cue(opens=False, brings=Brings.TRACK), revision=2))
    track.presented(((1, 2),), 2.0)
    first, second = player.played
    assert first.names == ("rose", "tier-1")
    assert (second.sound, second.lasts_secs, second.replaces) == (SOUND, 3.0, True)


def test_a_track_that_is_late_goes_on_where_its_video_is(track, player):
    track.expect(show(SoundCue("rose", 1, 1, opens=True, has_video=True), company=Company()))
    track.presented(((1, 1),), 1.0)
    track.expect(show(SoundCue("rose", 1, 1, opens=False, brings=Brings.TRACK, has_video=True), revision=2))
    track.presented(((1, 2),), 1.004)
    assert player.played[1].sound is SOUND, "that is no delay"


def test_of_a_sound_that_is_late_the_rest_is_left_with_a_soft_start():
    sound = make_sound(np.full((4800, 2), 8000, np.int16))
    rest = rest_of(sound, 0.03)
    assert rest.samples.shape == (4800 - 1440, 2)
    assert (rest.samples[0, 0], rest.samples[-1, 0], len(rest.envelope)) == (0, 8000, 7)
    assert rest_of(sound, 0.1) is None


@pytest.mark.parametrize("brings", [Brings.FILE, Brings.TRACK])
def test_a_sound_that_had_to_make_room_meanwhile_is_the_built_in_one(player, brings):
    track = Soundtrack(player, lambda _name: None, lambda: (1.0,) * 4, lambda: 1.0)
    track.expect(show(cue(brings=brings)))
    track.presented(((1, 1),), 1.0)
    assert player.played[0].names == ("rose", "tier-1")


def test_what_is_taken_off_the_screen_falls_silent(qapp, track, player):
    theatre = Theatre()
    theatre.stage.soundtrack = track
    theatre.stage.perform([show(cue()), show(cue(brings=Brings.FILE), cue_id=2), show(cue(), cue_id=3)])
    theatre.window.presented.emit(((1, 1),), 1.0)
    assert [order.cue_id for order in player.played] == [1]
    theatre.stage.perform([WithdrawCue(1), WithdrawCue(2)])
    assert player.hushed == [1, 2]
    theatre.window.draw_failed.emit((), "Error")
    assert player.hushed == [1, 2, None]
    theatre.window.presented.emit(((2, 1), (3, 1)), 2.0)
    assert len(player.played) == 1
    assert track._own == {}


def test_what_cannot_be_shown_is_not_heard(qapp, track, player):
    theatre = Theatre(dress=lambda staging: 1 / 0)
    theatre.stage.soundtrack = track
    theatre.stage.perform([show(cue())])
    theatre.window.presented.emit(((1, 1),), 1.0)
    assert player.played == []


def test_the_panel_is_obeyed_and_kept_up_to_date(qtbot, player):
    panel = Panel("ws://h/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    join_panel(panel, player)
    (mute,) = [one for one in panel.sound.findChildren(QPushButton) if one.text() == "Mute"]
    (volume,) = panel.sound.findChildren(QSlider)
    assert (mute.isChecked(), volume.value()) == (False, 80)
    mute.click()
    assert player.state.is_muted
    volume.setValue(30)
    assert player.state.volume == 0.3
    player.state = SoundState(trouble="No sound device: silent; trying again.", volume=0.3)
    qtbot.waitUntil(lambda: panel.sound._words.text() == player.state.words)
    assert not mute.isChecked()


def test_each_tier_can_be_tried_as_loud_as_it_is(track, player):
    track.try_tier(1, 12.0)
    (order,) = player.played
    assert (order.names, order.level, order.asked_secs, order.replaces) == (("tier-1",), 0.5 * 0.5, 12.0, True)
    assert order.cue_id < 0, "no gift's"


def test_the_desk_lets_a_tier_be_heard(qtbot, track, player):
    panel = Panel("ws://h/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    theatre = Theatre(panel)
    panel.sounds.hear_requested.emit(3)  # there is nothing to play it yet
    theatre.stage.soundtrack = track
    panel.sounds.hear_requested.emit(3)
    assert [order.names for order in player.played] == [("tier-3",)]
