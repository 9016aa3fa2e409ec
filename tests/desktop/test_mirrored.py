"""What viewers read from the right: the avatar stands at the right, and all else is its mirror image."""

import numpy as np
import pytest

from overlay.app.theming import arranged
from overlay.desktop.painting.banner_painter import AVATAR, AVATAR_LEFT, PAD, BannerPainter
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.desktop.painting.sign_style import INSET, SHADOW
from overlay.loaders.themes import load_themes
from overlay.resources import resource_root
from overlay.scene.avatar import AVATAR_PX, Avatar
from overlay.scene.signs.placing import boxes_of
from overlay.scene.signs.signs import (
    Board,
    GoalContent,
    LatestGift,
    Leader,
    LeaderboardContent,
    StreamContent,
    TickerContent,
)
from overlay.scene.staging import BannerContent
from overlay.scene.themes.grid import Arrangement, grid_of
from overlay.scene.themes.theme import DARK
from overlay.settings import Placing, Settings

ARABIC = Arrangement(language="ar")
BOARD = Board(
    GoalContent("Microphone", "gifts", 40.0, 100.0),
    StreamContent(12),
    LeaderboardContent((Leader("Ana", "A", 0.5, 100.0),)),
    TickerContent((LatestGift("Ana", "Rose", 3, "#ff4d6d"),)),
)
CANVASES = [(1920, 1080), (1080, 1920), (1080, 1080)]


def pixels(picture):
    return np.frombuffer(picture.rgba, np.uint8).reshape(picture.size_px[1], picture.size_px[0], 4).astype(int)


def banner(**more):
    return BannerContent("Ana", "Rose", 1, "A", 0.9, "#ff4d6d", 2, **more)


@pytest.fixture
def painted(qapp):
    def paint(content, arrangement):
        return BannerPainter(resource_root(), arrangement).paint(content, 1.0)

    return paint


def disc(image, left):
    """The middle of the disc that begins there, without the letter in it."""
    row = image.shape[0] // 2
    return image[row - 30 : row - 26, round(left) + 26 : round(left) + 44, :3].mean(axis=(0, 1))


def test_the_avatar_of_a_banner_is_where_one_begins_to_read(painted):
    content = banner()
    left, right = (pixels(painted(content, arrangement).body) for arrangement in (Arrangement(), ARABIC))
    there = right.shape[1] - PAD - AVATAR_LEFT - AVATAR
    assert np.abs(disc(left, PAD + AVATAR_LEFT) - disc(right, there)).max() < 12
    assert np.abs(disc(left, PAD + AVATAR_LEFT) - disc(right, PAD + AVATAR_LEFT)).max() > 40


def test_its_colour_comes_from_that_side_as_well(painted):
    body = pixels(painted(banner(), ARABIC).body)
    foot = body[-int(PAD) - 12, :, :3]
    near, far = foot[-int(PAD) - 50], foot[int(PAD) + 50]
    assert near[0] - near[2] > far[0] - far[2] + 8, "the gift is red"


def test_a_face_lies_exactly_over_the_body_that_has_it(painted):
    face = Avatar(b"red", np.full((AVATAR_PX, AVATAR_PX, 4), (200, 30, 30, 255), np.uint8))
    for arrangement in (Arrangement(), ARABIC):
        made = painted(banner(avatar=face), arrangement)
        body, alone = pixels(made.body), pixels(made.face)
        rows, columns = (alone[:, :, 3] == 255).nonzero()
        assert len(rows) > 3000
        shift = round(made.body.origin_px[0] - made.face.origin_px[0])
        assert (body[rows, columns + shift] == alone[rows, columns]).all()


@pytest.mark.parametrize("content", [BOARD.goal, BOARD.stream, BOARD.leaders, BOARD.ticker])
def test_a_sign_begins_at_the_right(qapp, content):
    """Words begin there: its first columns are empty at the left, where they are not in English."""
    english, arabic = (
        SignPainter(resource_root(), arrangement).paint(content, 1.0, 386.0) for arrangement in (Arrangement(), ARABIC)
    )
    assert not english.bar_runs_left
    assert arabic.bar_runs_left
    plate = pixels(arabic.body)
    words = np.abs(plate[:, :, :3].sum(axis=2) - np.median(plate[:, :, :3].sum(axis=2), axis=1)[:, None]) > 120
    heading = words[round(SHADOW) + 14 : round(SHADOW) + 40]
    columns = heading.any(axis=0).nonzero()[0]
    assert columns.max() > plate.shape[1] - SHADOW - INSET - 12


# --- where things stand ------------------------------------------------------------------------------


def settings(**more):
    return Settings(viewer_language="ar", **more)


def test_every_theme_is_mirrored_and_only_once():
    for theme in load_themes(resource_root() / "assets" / "themes", None).themes.values():
        layouts = theme.layouts
        assert layouts.mirrored.mirrored == layouts
        assert layouts.mirrored.landscape.safe == layouts.landscape.safe


@pytest.mark.parametrize("canvas", CANVASES)
def test_what_stands_at_the_left_in_english_stands_at_the_right(canvas):
    english, arabic = arranged(Settings(viewer_language="en"), DARK), arranged(settings(), DARK)
    before, after = boxes_of(english, canvas, BOARD), boxes_of(arabic, canvas, BOARD)
    width = grid_of(english, canvas).width
    assert before.keys() == after.keys()
    for name, box in before.items():
        if name == "banners" and canvas == (1080, 1920):
            continue  # the platform's buttons are at the right, and stay there
        assert after[name].left == pytest.approx(width - box.right, abs=1.0), name
        assert after[name].bottom == pytest.approx(box.bottom), name


def test_the_platforms_own_buttons_are_left_free():
    arabic = arranged(settings(), DARK)
    banners, width = boxes_of(arabic, (1080, 1920), BOARD)["banners"], grid_of(arabic, (1080, 1920)).width
    assert banners.right <= width * (1.0 - 0.11) + 1.0
    assert banners.left >= 0.0


def test_what_the_streamer_put_somewhere_stays_there():
    place = Placing(what="goal", canvas="landscape", anchor="top-left")
    assert arranged(settings(places=(place,)), DARK).theme.layouts.landscape.goal.anchor == "top-left"
