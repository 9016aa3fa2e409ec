"""Themes as painted: readable over anything, each with its golden images, and a change repaints once."""

from dataclasses import replace

import pytest

from overlay.app.making import renderer_maker
from overlay.desktop.painting.banner_painter import TEXT_LEFT, BannerPainter
from overlay.desktop.painting.banner_style import WASH_REACH, wash_alpha
from overlay.desktop.painting.palette import BLACK, WHITE, Palette, over, see_through
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.loaders.themes import load_themes
from overlay.scene.scene import Scene
from overlay.scene.signs.signs import Board, StreamContent
from overlay.scene.staging import Staging
from overlay.scene.themes.grid import MAX_WIDTH, Arrangement
from overlay.scene.themes.places import StackSpot
from tests.render.drawing import CATALOGUE, ROOT, canvas, check_golden, pixels
from tests.render.test_signs import LEADERS, ON_THE_WAY, ROCKET, SIZES, STACK, TICKER, Show

THEMES = load_themes(ROOT / "assets" / "themes", None).themes
LEAST = {"dark": 4.5, "light": 4.5, "neon": 4.5, "high-contrast": 7.0}
ACCENTS = ["#ff4d6d", "#000000", "#0000ff", "#ffffff", "#7a00ff", "#59d8ff", "#ffff00"]
NAMES = pytest.mark.parametrize("name", sorted(THEMES))


def washed(palette, accent):
    """What words of the greatest gifts lie on, where the gift's colour on the plate is strongest beneath them."""
    alpha = wash_alpha(3, palette) * (1.0 - TEXT_LEFT / (MAX_WIDTH * WASH_REACH))
    return [over(see_through(accent, alpha), ground) for ground in palette.plates]


@NAMES
def test_words_stand_out_whatever_lies_behind(name):
    palette, least = Palette(THEMES[name]), LEAST[name]
    grounds = (*palette.plates, *palette.bands)
    for colour in (palette.words, palette.quiet, palette.festive, *palette.medals):
        assert palette.readable(colour, grounds) >= least, colour.name()
    assert palette.readable(palette.live_words, [palette.live]) >= least
    for accent in ACCENTS:
        colour = palette.readable_accent(accent)
        assert palette.readable(colour, grounds) >= least, (accent, colour.name())


@NAMES
def test_words_stand_out_from_the_gifts_colour_on_the_plate(name):
    palette = Palette(THEMES[name])
    for accent in (WHITE, BLACK, *(palette.readable_accent(accent) for accent in ACCENTS)):
        for words in (palette.words, palette.quiet):
            assert palette.readable(words, washed(palette, accent)) >= LEAST[name], (words.name(), accent.name())


@NAMES
def test_a_counter_stands_out_from_its_outline(name):
    palette = Palette(THEMES[name])
    for accent in ACCENTS:
        for shade in palette.counter_shades(palette.readable_accent(accent)):
            assert palette.readable(shade, [palette.outline]) >= LEAST[name], accent


def dressed(theme_name, **choices):
    arrangement = Arrangement(theme=THEMES[theme_name], **choices)
    return arrangement, (BannerPainter(ROOT, arrangement), SignPainter(ROOT, arrangement))


def show(gl, size, arrangement, painters, board=None, title=None):
    made = Show(gl, painters, size, board, STACK, title)
    made.scene.arrange(arrangement)
    return made


@SIZES
@NAMES
def test_a_theme(gl, qapp, shape, size, name):
    board = Board(ON_THE_WAY, StreamContent(12345), LEADERS, TICKER)
    picture = show(gl, size, *dressed(name), board, ROCKET if shape == "landscape" else None).draw()
    check_golden(gl, f"theme-{name}-{shape}", picture, has_text=True)


@pytest.mark.parametrize("font", ["dyslexia-friendly"])
def test_another_font(gl, qapp, font):
    board = Board(replace(ON_THE_WAY, current=5100.0), leaders=LEADERS)
    picture = show(gl, (960, 540), *dressed("dark", font=font, text_scale=1.2), board).draw()
    check_golden(gl, "dyslexia-friendly-landscape", picture, has_text=True)


def test_a_change_of_theme_paints_everything_once(gl, qapp):
    arrangement, painters = dressed("dark")
    board = Board(ON_THE_WAY, StreamContent(1))
    made = show(gl, (960, 540), arrangement, painters, board)
    before = made.draw()
    arrangement, (banners, signs) = dressed("neon")
    made.counted.clear()
    made.scene.arrange(arrangement)
    counting = (made._counting("painted", one.paint) for one in (banners, signs))
    made.renderer.change_painters(*counting)
    after = made.draw()
    assert (before != after).any()
    for step in range(20):
        made.draw(52.0 + step / 60)
    assert made.counted["painted"] == len(STACK) + 2


def test_at_the_right_edge_the_counter_is_on_the_left(gl, qapp):
    layouts = THEMES["dark"].layouts
    wide = layouts.landscape.model_copy(update={"banners": StackSpot(anchor="bottom-right")})
    theme = THEMES["dark"].model_copy(update={"layouts": layouts.model_copy(update={"landscape": wide})})
    arrangement = Arrangement(theme=theme)
    right = Show(gl, (BannerPainter(ROOT, arrangement), SignPainter(ROOT, arrangement)), (960, 540), None, STACK[1:2])
    right.scene.arrange(arrangement)
    left = Show(gl, (BannerPainter(ROOT), SignPainter(ROOT)), (960, 540), None, STACK[1:2])
    columns = [picture.draw()[:, :, 3].any(axis=0).nonzero()[0] for picture in (right, left)]
    assert columns[0].max() == pytest.approx(959 - columns[1].min(), abs=2)
    assert columns[0].min() == pytest.approx(959 - columns[1].max(), abs=2)


def test_the_programs_renderer_wears_what_the_scene_is_arranged_for(gl, qapp):
    pictures = []
    for name in ("dark", "neon"):
        scene, fbo = Scene(CATALOGUE, (480, 270)), canvas(gl, (480, 270))
        scene.arrange(Arrangement(theme=THEMES[name]))
        scene.show(Staging(1, 0, 7, None, 0.5, "#ffb13d", 60.0, STACK[3], 0), 50.0)
        renderer_maker("premultiplied", lambda scene=scene: scene.arrangement)(gl).draw(
            scene.frame(52.0), fbo, (480, 270)
        )
        pictures.append(pixels(fbo))
    assert (pictures[0] != pictures[1]).any()
