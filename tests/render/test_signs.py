"""What viewers read, as painted and drawn: golden images with the real fonts, and that what rests costs nothing."""

from collections import Counter
from dataclasses import replace
from unittest.mock import patch

import moderngl
import numpy as np
import pytest

from overlay.desktop.painting import wording
from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.desktop.painting.palette import STANDARD_PALETTE
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.render.renderer import Renderer
from overlay.scene.scene import Scene
from overlay.scene.signs.signs import (
    Board,
    GoalContent,
    LatestGift,
    Leader,
    LeaderboardContent,
    StreamContent,
    TickerContent,
)
from overlay.scene.staging import BannerContent, GiftTitle, GoalTitle, Staging
from overlay.scene.themes.grid import GOAL_HEIGHT, Arrangement
from tests.render.drawing import CATALOGUE, ROOT, canvas, check_golden, pixels

LANDSCAPE, PORTRAIT = (960, 540), (540, 960)
SIZES = pytest.mark.parametrize(
    ("shape", "size"), [("landscape", LANDSCAPE), pytest.param("portrait", PORTRAIT, marks=pytest.mark.slow)]
)

ON_THE_WAY = GoalContent("New microphone", "revenue", 1234.5, 5000.0)
LEADERS = LeaderboardContent(
    (
        Leader("Ana", "A", 0.9, 12500.0),
        Leader("Benedikt the Second of Many", "BS", 0.3, 4300.5),
        Leader("Kim", "K", 0.1, 12.0),
    )
)
TICKER = TickerContent(
    (
        LatestGift("Ana", "Rose", 12, "#ff4d6d"),
        LatestGift("Benedikt the Second of Many", "Golden rose with a ribbon", 1, "#ffcc00"),
        LatestGift("Kim", "Diamond", 1, "#59d8ff"),
    )
)
STACK = (
    BannerContent("Ana", "Rose", 1, "A", 0.9, "#ff4d6d"),
    BannerContent("Benedikt", "Heart", 128, "B", 0.3, "#ff7aa8", 1, is_subscriber=True, is_moderator=True),
    BannerContent("Kim", "Diamond", 1234567, "K", 0.6, "#59d8ff", 2, is_subscriber=True),
    BannerContent("Mo", "Rocket", 3, "M", 0.1, "#ffb13d", 3),
)
CROWD = BannerContent("Ana", "Rose", 48, "A", 0.9, "#ff4d6d", 1, others=12, others_count=37)
ROCKET = GiftTitle(STACK[3])


@pytest.fixture(scope="module")
def painters(qapp):
    return BannerPainter(ROOT), SignPainter(ROOT)


class Show:
    """A scene and a renderer with the real painters, which counts what is painted and uploaded."""

    def __init__(self, gl, painters, size, board=None, banners=(), title=None):
        self.scene, self.size, self.gl = Scene(CATALOGUE, size), size, gl
        self.counted = Counter()
        banner_painter, sign_painter = painters
        self.renderer = Renderer(
            gl,
            ROOT,
            self._counting("painted", banner_painter.paint),
            "premultiplied",
            paint_sign=self._counting("painted", sign_painter.paint),
        )
        self.fbo = canvas(gl, size)
        for lane, banner in enumerate(banners):
            self.scene.show(Staging(lane + 1, 0, 7, None, 0.5, banner.accent, 60.0, banner, lane), 50.0)
        if title is not None:
            self.scene.show(Staging(99, 0, 7, None, 0.5, "#ffb13d", 60.0, None, title=title), 50.0)
        self.scene.show_board(board or Board(), 50.0)

    def draw(self, now=51.6):
        self.renderer.draw(self.scene.frame(now), self.fbo, self.size)
        return pixels(self.fbo)

    def _counting(self, what, function):
        def counted(*arguments):
            self.counted[what] += 1
            return function(*arguments)

        return counted


@SIZES
@pytest.mark.parametrize(
    ("name", "goal"),
    [
        ("goal", ON_THE_WAY),
        ("goal-reached", replace(ON_THE_WAY, current=5100.0)),
        ("goal-number", replace(ON_THE_WAY, description="", kind="gifts", target=None)),
    ],
)
def test_the_goal(gl, painters, shape, size, name, goal):
    check_golden(gl, f"{name}-{shape}", Show(gl, painters, size, Board(goal)).draw(), has_text=True)


@SIZES
@pytest.mark.parametrize(
    ("name", "board"),
    [("leaderboard", Board(leaders=LEADERS, stream=StreamContent(12345))), ("ticker", Board(ticker=TICKER))],
)
def test_the_lists(gl, painters, shape, size, name, board):
    check_golden(gl, f"{name}-{shape}", Show(gl, painters, size, board).draw(), has_text=True)


@SIZES
def test_a_title(gl, painters, shape, size):
    check_golden(gl, f"title-{shape}", Show(gl, painters, size, title=ROCKET).draw(), has_text=True)


@SIZES
@pytest.mark.parametrize(("name", "banners"), [("stack", STACK), ("collapse", (CROWD,))])
def test_the_stack(gl, painters, shape, size, name, banners):
    check_golden(gl, f"{name}-{shape}", Show(gl, painters, size, banners=banners).draw(), has_text=True)


# --- what rests costs nothing --------------------------------------------------------------------------


def test_what_rests_is_neither_painted_nor_uploaded_again(gl, painters):
    show = Show(gl, painters, LANDSCAPE, Board(ON_THE_WAY, StreamContent(1), LEADERS, TICKER), STACK, ROCKET)
    for step in range(40):  # all is on the canvas, and the title has come and stands
        show.draw(50.0 + step / 20)
    painted = show.counted["painted"]
    assert painted == len(STACK) + 4 + 1
    make = moderngl.Context.texture
    with patch.object(moderngl.Context, "texture", autospec=True, side_effect=make) as uploads:
        for step in range(60):
            show.draw(52.0 + step / 12)
    assert uploads.call_count == 0
    assert show.counted["painted"] == painted


def test_a_moving_bar_is_not_painted_again(gl, painters):
    show = Show(gl, painters, LANDSCAPE, Board(ON_THE_WAY))
    show.draw()
    show.scene.show_board(Board(replace(ON_THE_WAY, current=4000.0)), 60.0)
    pictures = [show.draw(60.05 + step / 60).sum(dtype=np.int64) for step in range(10)]
    assert len(set(pictures)) == 10
    assert show.counted["painted"] == 2


def test_a_changed_number_paints_its_sign_alone(gl, painters):
    show = Show(gl, painters, LANDSCAPE, Board(ON_THE_WAY, StreamContent(1), LEADERS, TICKER))
    show.draw()
    show.scene.show_board(Board(ON_THE_WAY, StreamContent(2), LEADERS, TICKER), 60.0)
    show.draw(60.0)
    assert show.counted["painted"] == 5


# --- what is painted -----------------------------------------------------------------------------------


def test_the_goals_picture_has_the_size_that_the_scene_reckons_with(painters):
    for scale in (0.25, 1.0, 1.22):
        painted = painters[1].paint(ON_THE_WAY, scale, 560.0)
        assert painted.size_px == (560.0 * scale, GOAL_HEIGHT * scale)
        width = painted.bar.size_px[0] + 2 * painted.bar_at_px[0]
        assert width == pytest.approx(painted.size_px[0], abs=1.0)


@pytest.mark.parametrize(
    "content",
    [
        GoalContent("W" * 80, "W" * 24, 1e300, 1e-300),
        GoalContent("", "", -5.0, 10.0),
        StreamContent(10**15),
        LeaderboardContent((Leader("W" * 32, "WW", 0.5, 1e300),)),
        TickerContent((LatestGift("W" * 32, "M" * 60, 10**15, "#000000"),)),
        GiftTitle(BannerContent("W" * 32, "M" * 60, 10**15, "W", 0.5, "#000000", 3, others=10**9)),
        GoalTitle(""),
        GoalTitle("日本語 \u0e17\u0e35\u0e48 محمد 👩‍👩‍👧‍👦"),
    ],
)
def test_whatever_strangers_write_nothing_leaves_its_sign(painters, content):
    painted = painters[1].paint(content, 1.0, 400.0)
    rows = np.frombuffer(painted.body.rgba, np.uint8).reshape(*painted.body.size_px[::-1], 4)
    assert (rows[:, :, :3] <= rows[:, :, 3:]).all()
    assert max(rows[:, 0].max(), rows[:, -1].max()) <= 2  # a gradient ends in a little noise
    if not isinstance(content, StreamContent):
        assert painted.size_px[0] == 400.0


def test_words_on_signs_stand_out_seven_to_one_over_white():
    palette = STANDARD_PALETTE
    for colour in (palette.words, palette.quiet, palette.festive):
        assert palette.readable(colour, (*palette.plates, *palette.bands)) >= 7.0
    assert all(palette.readable(colour, palette.plates) >= 4.5 for colour in palette.medals)
    assert palette.readable(palette.live_words, [palette.live]) >= 4.5


# --- the words -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (7, "7"), (999, "999"), (1234, "1.23K"), (12_999, "12.99K"), (123_456, "123K"), (1_000_000, "1M"),
        (1_999_999, "1.99M"), (999_999_999, "999M"), (10**12, "1T"), (10**15, "1Q"), (10**19, "10,000Q"),
    ],
)  # fmt: skip
def test_a_great_count_written_short_is_never_more_than_it_is(count, words):
    assert wording.compact(count) == words


def test_a_great_count_is_told_exactly_below_and_fits_like_any_other(painters):
    short, exact = (painters[0].paint(replace(STACK[0], count=count), 1.0).counter for count in (999_999, 1_000_000))
    assert exact.size_px[0] <= short.size_px[0] <= 204
    assert exact.size_px[1] > short.size_px[1] + 15


def test_one_is_not_many():
    assert wording.and_more_from(37, 12) == ("", " and 37 more from 12 people")
    assert wording.and_more_from(1, 1) == ("", " and 1 more from 1 person")
    assert wording.and_more_from(0, 2) == ("", " with 2 people")
    assert (wording.and_others(1), wording.and_others(2)) == (("", " and 1 other"), ("", " and 2 others"))


@pytest.mark.parametrize(
    ("current", "target", "share"),
    [(99.99, 100, "99%"), (100, 100, "100%"), (-3, 100, "0%"), (1e300, 1e-300, "999,900%")],
)
def test_a_goal_is_not_reached_before_it_is(current, target, share):
    assert wording.goal_share(replace(ON_THE_WAY, current=current, target=target)) == share


def test_for_who_reads_from_the_right_a_bar_fills_from_the_right(gl, painters):
    """The same picture, mirrored where the bar is."""
    bars = []
    for language in ("en", "ar"):
        signs = SignPainter(ROOT, Arrangement(language=language))
        picture = Show(gl, (painters[0], signs), LANDSCAPE, Board(ON_THE_WAY)).draw().astype(int)
        row = picture[_row_of_the_bar(picture)]
        bars.append(np.flatnonzero((row[:, 1] > row[:, 0] + 40) & (row[:, 3] > 200)))
    left, right = bars
    assert len(left) == pytest.approx(len(right), abs=2)
    assert left.max() < 146 < 226 < right.min(), "the sign reaches from 48 to 328"


def _row_of_the_bar(picture):
    """The greenest."""
    return int((picture[:, :, 1] - picture[:, :, 0]).clip(0).sum(axis=1).argmax())
