"""The stage: commands reach the scene and the panel, what was seen and clicked goes back, and one failure stays one."""

import json
import logging
import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QObject, Signal

from overlay import commands, events
from overlay.app.making import dresser
from overlay.app.stage import Stage
from overlay.app.trial_gifts import TEST_GIFTS
from overlay.desktop.desk.pages.diagnostics import Diagnostics
from overlay.desktop.desk.panel import Panel
from overlay.loaders.effects import load_effect
from overlay.playback.assets import AssetKind, AssetName, Company
from overlay.playback.cue import DismissBanner, WithdrawCue
from overlay.playback.outcome import FailureCode
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.messages import StatusPayload
from overlay.protocol.moment import Moment
from overlay.protocol.news import LinkStatus, Phase
from overlay.scene.avatar import AVATAR_PX, Avatar
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.models.model import Material
from overlay.scene.models.prop import make_prop
from overlay.scene.scene import Scene
from overlay.scene.signs.banners import FACE_SECS
from overlay.scene.signs.signs import Board, GoalContent
from tests.desktop.conftest import CATALOGUE, SIZE, staging
from tests.scene.whole_model import a_model

GIFT = Gift("g", "rose", 1, 1.0, Sender("u", "Bo"), None, None, None, None, False, 0, 0, Moment(0, 0), 0)

A, B = AssetName(AssetKind.MODEL, "a.glb"), AssetName(AssetKind.MODEL, "b.glb")

WORN = {
    "name": "worn",
    "title": "Worn",
    "accent": "#ffffff",
    "emitters": [
        {
            "name": "avatar",
            "spawner": {"count": {"min": 1, "max": 1}},
            "shape": {"kind": "point", "at": [0.5, 0.5]},
            "init": {"lifetime_secs": {"min": 4, "max": 4}, "size": {"min": 0.5, "max": 0.5}},
            "render": {
                "sprite": "picture",
                "picture": {"image": "avatar"},
                "gradient": [{"at": 0, "colour": "#ffffff"}],
            },
        }
    ],
}


class Window(QObject):
    """Only what a stage needs of a window."""

    presented = Signal(object, float)
    draw_failed = Signal(object, str)

    def __init__(self):
        super().__init__()
        self.wakes = 0

    def wake(self):
        self.wakes += 1

    def bring(self, model, done):
        self.brought = model, done


class Backstage:
    """Remembers what was posted."""

    def __init__(self):
        self.posted = []
        self.post = self.posted.append
        self.clearings = 0

    def clear_assets(self):
        self.clearings += 1

    def post_and_wait(self, happened, patience_secs):
        assert patience_secs < 0.01
        self.posted.extend(happened)


class Theatre:
    def __init__(self, panel=None, diagnose=Diagnostics, dress=lambda staging: staging, catalogue=CATALOGUE, assets=()):
        self.scene, self.window, self.panel, self.backstage = Scene(catalogue, SIZE), Window(), panel, Backstage()
        self.marked = []
        self.stage = Stage(
            self.scene, self.window, panel, self.backstage, self.marked.extend, diagnose, dress, dict(assets).get
        )

    def visible(self):
        return [cue_id for cue_id, _ in self.scene.frame(time.monotonic()).visible]


@pytest.fixture
def theatre(qapp):
    return Theatre()


@pytest.fixture
def panel(qtbot):
    panel = Panel("ws://h/ws", TEST_GIFTS)
    qtbot.addWidget(panel)
    return panel


def test_a_turn_is_performed_in_order_and_drawn_once(theatre):
    theatre.stage.perform(
        [commands.Show(staging(1)), commands.Show(staging(2)), commands.Update(staging(1, revision=2))]
    )
    assert dict(theatre.scene.frame(time.monotonic()).visible) == {1: 2, 2: 1}
    assert theatre.window.wakes == 1
    theatre.stage.perform([WithdrawCue(1), DismissBanner(2)])
    assert theatre.window.wakes == 2
    assert len(theatre.scene.frame(time.monotonic() + 1.0).banners) == 0


def test_what_only_concerns_the_panel_draws_nothing(theatre):
    theatre.stage.perform([commands.ReportQueue(1, 0, is_paused=False), commands.ReportLink(LinkStatus())])
    assert theatre.window.wakes == 0


def test_what_was_seen_is_posted(theatre):
    theatre.window.presented.emit(((1, 3), (2, 1)), 12.5)
    assert theatre.backstage.posted == [events.CuePresented(1, 3, 12.5), events.CuePresented(2, 1, 12.5)]


@pytest.mark.parametrize("fault", ["unknown effect", "scene broke"])
def test_a_cue_that_cannot_be_shown_fails_alone(theatre, monkeypatch, caplog, fault):
    if fault == "scene broke":
        show = theatre.scene.show
        monkeypatch.setattr(theatre.scene, "show", lambda one, now: show(one, now) if one.cue_id == 2 else 1 / 0)
    bad = staging(1, effect="no such effect" if fault == "unknown effect" else "rose")
    with caplog.at_level(logging.ERROR):
        theatre.stage.perform([commands.Show(bad), commands.Show(staging(2))])
    (failed,) = theatre.backstage.posted
    assert (failed.cue_id, failed.code) == (1, FailureCode.RENDERER)
    assert theatre.visible() == [2]
    assert len(caplog.records) == 1


def test_what_is_shown_wears_its_senders_pictures(qapp):
    worn = Catalogue([load_effect(json.dumps(WORN).encode(), "worn.json")])
    theatre = Theatre(dress=dresser(worn), catalogue=worn)
    theatre.stage.perform([commands.Show(staging(1, effect="worn")), commands.Update(staging(1, "worn", revision=2))])
    frame = theatre.scene.frame(time.monotonic())
    ((_, avatar),) = frame.layers  # one sender, one picture, however many gifts
    assert avatar.cells.any()
    assert [len(batch.chunks) for batch in frame.batches] == [2]


def test_a_picture_that_cannot_be_painted_fails_its_cue_alone(qapp):
    theatre = Theatre(dress=lambda staging: staging if staging.cue_id == 2 else 1 / 0)
    theatre.stage.perform([commands.Show(staging(1)), commands.Show(staging(2))])
    assert [event.cue_id for event in theatre.backstage.posted] == [1]
    assert theatre.visible() == [2]


def test_an_error_in_the_panel_keeps_nothing_from_the_screen(theatre, panel, monkeypatch, caplog):
    theatre = Theatre(panel)
    monkeypatch.setattr(panel, "show_queue", lambda *_, **__: 1 / 0)
    theatre.stage.perform([commands.ReportQueue(1, 0, is_paused=False), commands.Show(staging(1))])
    assert theatre.visible() == [1]
    assert "the desk could not be told" in caplog.text


def test_what_cannot_be_drawn_is_taken_away_and_told(theatre):
    theatre.stage.perform([commands.Show(staging(1)), commands.Show(staging(2))])
    theatre.window.draw_failed.emit(((1, 1),), "Error")
    words = "the gift could not be drawn (Error)"
    # The second was not on the screen yet: it is told of as well, for it is gone with the rest.
    assert theatre.backstage.posted == [events.CueFailed(cue_id, FailureCode.RENDERER, words) for cue_id in (1, 2)]
    assert theatre.scene.frame(time.monotonic()).is_empty
    assert theatre.window.wakes == 2
    theatre.stage.perform([commands.Show(staging(3))])
    theatre.window.presented.emit(((3, 1),), 1.0)
    theatre.window.draw_failed.emit((), "Error")
    assert len(theatre.backstage.posted) == 3


def test_a_board_stands_and_comes_back_after_something_else_could_not_be_drawn(theatre):
    def signs():
        return [pose.content for pose in theatre.scene.frame(time.monotonic() + 1.0).signs]

    goal = GoalContent("A hundred gifts", "gifts", 40.0, 100.0)
    theatre.stage.perform([commands.ShowBoard(Board(goal)), commands.Show(staging(1))])
    assert (signs(), theatre.window.wakes) == ([goal], 1)
    theatre.window.draw_failed.emit(((1, 1),), "Error")
    assert signs() == []
    theatre.stage.perform([commands.Show(staging(2))])
    theatre.window.presented.emit(((2, 1),), time.monotonic())
    assert signs() == [goal]


def test_a_celebration_is_seen_and_nobody_asks_for_it(theatre):
    theatre.stage.perform([commands.Celebrate(staging(0, banner=None))])
    assert theatre.visible() == [0]
    theatre.window.presented.emit(((0, 1),), 1.0)
    assert theatre.marked == []


def test_a_celebration_leaves_a_mark_for_a_later_run(theatre):
    theatre.stage.perform([commands.Celebrate(staging(0, banner=None), "goal 1")])
    assert [mark for marks in theatre.marked for mark in ([marks] if isinstance(marks, str) else marks)] == ["goal 1"]


def test_the_panel_is_told_and_asked(panel):
    theatre = Theatre(panel)
    theatre.stage.perform(
        [
            commands.ReportLink(LinkStatus(Phase.LIVE)),
            commands.ReportStream(StatusPayload(is_live=True, viewer_count=5)),
            commands.ReportQueue(4, 1, is_paused=False),
            commands.ReportAssets(3, 2**20, 2**22, 1, 1),
            commands.ReportGift(GIFT, None),
            commands.ReportGift(GIFT, "shown"),
        ]
    )
    assert panel.history.rowCount() == 1
    assert panel.history.data(panel.history.index(0, 5)) == "shown"
    assert panel.assets._kept.text() == "3 files, 1.0 MiB of 4.0 MiB"
    panel.diagnostics_requested.emit()
    assert theatre.backstage.posted == [events.CountsRequested()]
    theatre.backstage.posted.clear()
    panel.pause_requested.emit(True)
    panel.skip_requested.emit()
    panel.clear_requested.emit()
    panel.reconnect_requested.emit()
    panel.assets.clear_requested.emit()
    assert theatre.backstage.clearings == 1
    panel.test_requested.emit("rocket", 5000.0)
    *asked, test = theatre.backstage.posted
    assert asked == [
        events.PauseRequested(True), events.SkipRequested(), events.ClearRequested(), events.ReconnectRequested(),
    ]  # fmt: skip
    assert (test.gift.gift_type, test.gift.total_value, test.gift.is_test) == ("rocket", 5000.0, True)


def test_counts_bring_the_diagnostics_up_to_date(panel):
    told = Diagnostics(facts=(("Version", "0.1"),), report="all of it")
    theatre = Theatre(panel, lambda: told)
    shown = []
    panel.show_diagnostics = shown.append
    theatre.stage.perform([commands.ReportCounts({})])
    assert shown == [told]


# --- the sender's picture ---------------------------------------------------------------------------


FACE = AssetName(AssetKind.PICTURE, "face.png")
AVATAR = Avatar(b"face", np.full((AVATAR_PX, AVATAR_PX, 4), (0, 255, 0, 255), np.uint8))


def test_a_face_that_comes_changes_the_banner_and_what_flies_in_place(qapp):
    worn = Catalogue([load_effect(json.dumps(WORN).encode(), "worn.json")])
    theatre = Theatre(dress=dresser(worn), catalogue=worn, assets={FACE: AVATAR})
    theatre.stage.perform([commands.StageAsset(FACE), commands.Show(staging(1, effect="worn", secs=20.0))])
    assert theatre.backstage.posted == [events.AssetReady(FACE)], "it needs nothing of the graphics card yet"
    ((_, monogram),) = theatre.scene.frame(time.monotonic()).layers
    late = staging(1, effect=None, secs=20.0, revision=2)
    theatre.stage.perform([commands.Update(late, Company(avatar=FACE))])
    frame = theatre.scene.frame(time.monotonic())
    (banner,) = frame.banners
    assert banner.content.avatar == AVATAR
    assert banner.face_alpha < 1.0, "it fades in"
    assert theatre.scene.frame(time.monotonic() + FACE_SECS).banners[0].face_alpha == 1.0
    ((_, face),) = frame.layers
    assert face is not monogram
    assert tuple(face.cells[0, 128, 128]) == (0, 255, 0, 255)
    assert [len(batch.chunks) for batch in frame.batches] == [1], "no second burst"
    encores = theatre.scene._encores
    assert encores, "the effect plays again"
    assert {id(one.staging.avatar) for one in encores} == {id(face)}
    # Ready before its cue: there at once.
    theatre.stage.perform([commands.Show(staging(2, effect="worn"), Company(avatar=FACE))])
    now = theatre.scene.frame(time.monotonic())
    assert [pose.face_alpha for pose in now.banners if pose.cue_id == 2] == [1.0]
    assert now.layers == frame.layers, "one sender, one picture"
    # It had to make room in memory: what is on the canvas stays there.
    theatre.stage.perform([commands.Update(replace(late, revision=3))])
    assert theatre.scene.frame(time.monotonic()).banners[0].content.avatar == AVATAR


def test_a_models_material_wears_the_face_that_comes(qapp):
    prop = make_prop(a_model(materials=(Material("avatar"),)))
    theatre = Theatre(dress=dresser(CATALOGUE), assets={A: prop, FACE: AVATAR})
    theatre.stage.perform([commands.Show(staging(1, effect=None), Company(A))])
    ((_, before),) = theatre.scene._acts[1].worn
    theatre.stage.perform([commands.Update(staging(1, effect=None, revision=2), Company(A, FACE))])
    ((_, after),) = theatre.scene._acts[1].worn
    assert before.digest != after.digest
    assert tuple(after.pixels[128, 128]) == (0, 255, 0, 255)


def test_a_face_that_had_to_make_room_leaves_the_monogram(theatre):
    theatre.stage.perform([commands.Show(staging(1), Company(avatar=FACE))])
    assert theatre.scene.frame(time.monotonic()).banners[0].content.avatar is None


# --- 3D models ---------------------------------------------------------------------------------------


def test_a_model_that_was_loaded_comes_to_the_graphics_card_before_the_director_hears_of_it(qapp):
    prop = make_prop(a_model())
    theatre = Theatre(assets={A: prop})
    theatre.stage.perform([commands.StageAsset(A)])
    model, done = theatre.window.brought
    assert model is prop.model
    assert theatre.backstage.posted == []
    done()
    assert theatre.backstage.posted == [events.AssetReady(A)]


def test_one_that_had_to_make_room_meanwhile_is_asked_for_again(theatre):
    theatre.stage.perform([commands.StageAsset(A)])
    assert theatre.backstage.posted == [events.AssetDropped(A)]


def test_a_cue_is_shown_with_its_model_and_without_one_that_is_gone(qapp):
    prop = make_prop(a_model())
    theatre = Theatre(assets={A: prop})
    shown = [commands.Show(staging(1), Company(A)), commands.Show(staging(2), Company(B))]
    theatre.stage.perform(shown)
    assert theatre.visible() == [1, 2]
    assert [act.prop for act in theatre.scene._acts.values()] == [prop]
    assert theatre.backstage.posted == [events.AssetMissed(2, B)], "before anybody presents it"


def test_a_model_that_is_on_the_canvas_stays_there_when_its_cue_grows(qapp):
    prop = make_prop(a_model())
    theatre = Theatre(assets={A: prop})
    theatre.stage.perform([commands.Show(staging(1), Company(A))])
    theatre.stage._find_asset = lambda _name: None
    theatre.stage.perform([commands.Update(staging(1, revision=1), Company(A))])
    assert theatre.scene.prop_of(1) is prop
    assert theatre.backstage.posted == []
