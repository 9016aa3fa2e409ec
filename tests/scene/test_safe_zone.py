"""The safe zones: on a canvas of any size, with all that may be there, all of it lies within, and off all else."""

from dataclasses import replace

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from overlay.app.theming import arranged
from overlay.loaders.themes import load_themes
from overlay.resources import resource_root
from overlay.scene.signs.placing import LAYOUTS, boxes_of, laid_out, safe_box, shape_of, with_places
from overlay.scene.signs.signs import GoalContent, LeaderboardContent, StreamContent, TickerContent
from overlay.scene.signs.standing import placed, title_place, yields_to_title
from overlay.scene.themes.grid import LANE_PITCH, TITLE_HEIGHT, Arrangement, grid_of
from overlay.scene.themes.places import PLAYER, Layouts, SafeZone
from overlay.settings import Settings
from tests.scene.test_signs import FULL

THEMES = load_themes(resource_root() / "assets" / "themes", None).themes
LANDSCAPES = st.tuples(st.integers(320, 3840), st.integers(180, 2160))
CANVASES = LANDSCAPES | LANDSCAPES.map(lambda size: size[::-1])
CLOSE = 0.01


def within(box, room):
    return (
        box.left >= room.left - CLOSE
        and box.bottom >= room.bottom - CLOSE
        and box.right <= room.right + CLOSE
        and box.top <= room.top + CLOSE
    )


def apart(one, other):
    return (
        one.right <= other.left + CLOSE
        or other.right <= one.left + CLOSE
        or one.top <= other.bottom + CLOSE
        or other.top <= one.bottom + CLOSE
    )


def laid(theme, canvas, layout, **choices):
    """The arrangement with one of the ready-made layouts."""
    worn = THEMES[theme]
    if choices.get("language") == "ar":
        worn = worn.model_copy(update={"layouts": worn.layouts.mirrored})
    bare = Arrangement(theme=worn, **choices)
    return replace(bare, theme=with_places(bare.theme, laid_out((), shape_of(bare, canvas), layout)))


@given(
    canvas=CANVASES,
    theme=st.sampled_from(sorted(THEMES)),
    layout=st.sampled_from(sorted(LAYOUTS)),
    text_scale=st.floats(0.75, 2.0),
    lanes=st.integers(1, 8),
    language=st.sampled_from(["en", "ar"]),
)
@example((1920, 1080), "dark", "theme", 1.0, 4, "en")
@example((1080, 1920), "dark", "theme", 1.0, 8, "en")
@example((640, 360), "neon", "middle", 1.0, 8, "en")
@example((320, 180), "dark", "top-right", 2.0, 8, "en")
@example((320, 2160), "dark", "top", 2.0, 8, "en")
@example((3840, 180), "dark", "right", 2.0, 8, "en")
@example((1000, 1001), "dark", "theme", 1.0, 8, "en")
@example((1440, 1080), "dark", "middle", 1.1, 4, "en")
def test_all_lies_within_the_safe_zone_and_off_all_else(canvas, theme, layout, text_scale, lanes, language):
    arrangement = laid(theme, canvas, layout, text_scale=text_scale, lanes=lanes, language=language)
    board = replace(FULL, lanes=lanes)
    grid, boxes = grid_of(arrangement, canvas), boxes_of(arrangement, canvas, board)
    room, title = safe_box(grid), boxes.pop("title")
    assert within(title, room)
    banners, uncovered = boxes["banners"], grid.width - grid.banner_right + CLOSE
    for box in (title, *boxes.values()):  # the buttons of portrait lie at the right, so far up
        assert box.bottom >= grid.covered_up_to - CLOSE or box.right <= uncovered
    assert within(banners, replace(room, width=min(room.right, grid.width - grid.banner_right) - room.left))
    names = list(boxes)
    for at, name in enumerate(names):
        assert within(boxes[name], room), name
        for other in names[at + 1 :]:
            assert apart(boxes[name], boxes[other]), (name, other)
    if lanes * LANE_PITCH + TITLE_HEIGHT <= room.height and grid.grows_up:
        assert apart(title, banners)
    for content, place in placed(board, canvas, arrangement):
        is_apart = apart(title, boxes[NAMES[type(content)]])
        assert is_apart or yields_to_title(content, place, title_place(canvas, arrangement))


NAMES = {GoalContent: "goal", StreamContent: "viewers", LeaderboardContent: "leaderboard", TickerContent: "ticker"}


@pytest.mark.parametrize("canvas", [(1920, 1080), (1280, 720), (640, 360), (320, 180), (3840, 2160), (2560, 1080)])
@pytest.mark.parametrize("lanes", [1, 4, 6])
def test_in_landscape_there_is_room_for_every_sign_in_full(canvas, lanes):
    signs = placed(replace(FULL, lanes=lanes), canvas)
    assert len(signs) == 4
    assert all(len(content.rows) == 5 for content, _ in signs if hasattr(content, "rows"))


@given(canvas=CANVASES, lanes=st.integers(1, 8), text_scale=st.floats(0.75, 2.0))
def test_the_goal_always_has_room(canvas, lanes, text_scale):
    arrangement = Arrangement(lanes=lanes, text_scale=text_scale)
    assert "goal" in boxes_of(arrangement, canvas, replace(FULL, lanes=lanes))


def test_a_player_covers_what_broadcasters_keep_free_and_its_controls():
    assert Layouts().landscape.safe == Layouts().compact.safe == PLAYER
    grid = grid_of(Arrangement(), (1920, 1080))
    assert (grid.left, grid.width - grid.right) == (96.0, 1824.0), "EBU R 95: pixels 96 to 1823"
    assert (grid.top, grid.bottom) == (54.0, pytest.approx(86.4)), "lines 54 to 1025, and the bar of controls"


@pytest.mark.parametrize("canvas", [(1920, 1080), (1080, 1080), (1080, 1920)])
def test_who_wants_all_of_the_picture_gets_it_but_for_the_margin(canvas):
    kept, all_of_it = (arranged(Settings(keep_clear=keeps), THEMES["dark"]) for keeps in (True, False))
    assert kept.theme is THEMES["dark"]
    grid = grid_of(all_of_it, canvas)
    assert grid.layout.safe == SafeZone()
    assert (grid.left, grid.right, grid.top, grid.bottom) == (44.0,) * 4
    assert grid_of(kept, canvas).bottom > 44.0
