"""The leaders' faces: each as soon as it is there, kept while it is shown, and a monogram where there is none."""

import time

import numpy as np
import pytest

from overlay import commands
from overlay.app.leader_faces import LeaderFaces
from overlay.commands import ShowBoard
from overlay.playback.assets import AssetKind, AssetName
from overlay.scene.avatar import AVATAR_PX, Avatar
from overlay.scene.signs.signs import Board, Leader, LeaderboardContent
from tests.app.test_stage import Theatre

ANA, BO = (AssetName(AssetKind.PICTURE, f"{name}.png") for name in ("ana", "bo"))
FACE, OTHER = (
    Avatar(bytes([number]), np.full((AVATAR_PX, AVATAR_PX, 4), number, np.uint8)) for number in (200, 90)
)  # fmt: skip
ROWS = LeaderboardContent(tuple(Leader(name, name[0], 0.3, 9.0) for name in ("Ana", "Bo", "Cy")))
SHOWN = ShowBoard(Board(leaders=ROWS), (ANA, BO, None))


def avatars(board):
    return [row.avatar for row in board.leaders.rows]


def test_those_that_are_there_are_shown():
    assert avatars(LeaderFaces({ANA: FACE}.get).dressed(SHOWN)) == [FACE, None, None]


def test_one_that_comes_later_joins_them_and_nobody_elses_does():
    found = {ANA: FACE}
    faces = LeaderFaces(found.get)
    faces.dressed(SHOWN)
    found[BO] = OTHER
    assert avatars(faces.came(BO)) == [FACE, OTHER, None]
    assert faces.came(BO) is None, "it is shown already"
    assert faces.came(AssetName(AssetKind.PICTURE, "zoe.png")) is None


def test_one_that_had_to_make_room_stays_until_it_leaves_the_board():
    found = {ANA: FACE}
    faces = LeaderFaces(found.get)
    faces.dressed(SHOWN)
    found.clear()
    assert avatars(faces.dressed(SHOWN)) == [FACE, None, None]
    faces.dressed(ShowBoard(Board()))
    assert avatars(faces.dressed(SHOWN)) == [None, None, None]


def test_what_is_no_picture_is_none():
    assert avatars(LeaderFaces({ANA: "a model"}.get).dressed(SHOWN)) == [None, None, None]


@pytest.fixture
def theatre(qapp):
    return Theatre(assets={ANA: FACE})


def test_on_the_stage(theatre):
    theatre.stage.perform([SHOWN])
    assert avatars(theatre.stage._board) == [FACE, None, None]
    (pose,) = theatre.scene.frame(time.monotonic() + 1.0).signs
    assert pose.content.rows[0].avatar is FACE
    theatre.stage.perform([commands.StageAsset(AssetName(AssetKind.PICTURE, "zoe.png"))])
    assert theatre.window.wakes == 1


def test_one_that_comes_is_drawn_at_once(qapp):
    found = {}
    theatre = Theatre()
    theatre.stage._faces = LeaderFaces(found.get)
    theatre.stage._find_asset = found.get
    theatre.stage.perform([SHOWN])
    found[ANA] = FACE
    theatre.stage.perform([commands.StageAsset(ANA)])
    assert avatars(theatre.stage._board) == [FACE, None, None]
    assert theatre.window.wakes == 2
