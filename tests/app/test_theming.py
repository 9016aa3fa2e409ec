"""The settings' words about looks, as the arrangement that is drawn; what cannot be had is said, and costs nothing."""

import json
from fractions import Fraction

import numpy as np
import pytest
from PIL import Image

from overlay.app.machine.profile import Profile
from overlay.app.studio.render_command import run_render
from overlay.app.studio.render_options import RenderOptions
from overlay.app.theming import LARGE, arrangement_for
from overlay.errors import NoOpenGLError
from overlay.settings import Settings


def arranged(own=None, **settings):
    said = []
    return arrangement_for(Settings(**settings), own, said.append), said


def test_unless_asked_otherwise_it_is_the_dark_one():
    arrangement, said = arranged()
    assert (arrangement.theme.name, arrangement.text_scale, arrangement.font) == ("dark", 1.0, "default")
    assert said == []


@pytest.mark.parametrize(
    ("settings", "scale", "font"),
    [
        ({"font": "large"}, LARGE, "default"),
        ({"font": "large", "text_scale": 1.8}, 1.8, "default"),
        ({"font": "dyslexia-friendly", "text_scale": 0.75}, 0.75, "dyslexia-friendly"),
    ],
)
def test_fonts_and_sizes_are_choices(settings, scale, font):
    arrangement, _ = arranged(**settings)
    assert (arrangement.text_scale, arrangement.font) == (scale, font)


def test_an_unknown_theme_is_said_and_the_dark_one_worn():
    arrangement, (words,) = arranged(theme="sparkle")
    assert arrangement.theme.name == "dark"
    assert "'sparkle'" in words


def test_an_own_theme_is_worn_and_a_wrong_one_said(tmp_path):
    (tmp_path / "mine.json").write_text(json.dumps({"name": "mine", "colours": {"words": "#ffff00"}}))
    (tmp_path / "neon.json").write_text('{"name": "neon", "colours": {"words": 3}}')
    arrangement, (words,) = arranged(tmp_path, theme="mine")
    assert arrangement.theme.colours.words == "#ffff00"
    assert f"{tmp_path / 'neon.json'}:1: colours.words: found 3, expected text in quotes" in words
    assert arranged(tmp_path, theme="neon")[0].theme.colours.words == "#ffffff"


def rendered(folder, **settings):
    options = RenderOptions(
        subject="rose", out=folder / "look.png", size_px=(320, 180), frames_per_sec=Fraction(30), at_secs=1.0,
        backdrop=None, is_quiet=True, seed=1, quantity=1, value=None, combo=1, duration_secs=None, sender_name="Ana",
    )  # fmt: skip
    said = []
    try:
        run_render(options, Settings(**settings), Profile(folder), said.append, said.append, None)
    except NoOpenGLError as error:
        pytest.skip(str(error))
    with Image.open(options.out) as picture:
        return np.asarray(picture), said


@pytest.mark.slow
def test_render_wears_the_theme(qapp, tmp_path):
    (tmp_path / "themes").mkdir()
    (tmp_path / "themes" / "neon.json").write_text('{"name": "dark", "colours": {"plate_top": "#00ff00"}}')
    looks = [rendered(tmp_path, theme=name)[0] for name in ("dark", "light")]
    looks.append(rendered(tmp_path, theme="neon", text_scale=2.0)[0])
    for one, other in ((0, 1), (1, 2), (0, 2)):
        differs = (looks[one] != looks[other]).any(axis=2)
        assert differs[90:, :160].any()
        assert not differs[:60, 240:].any(), "the effect is the same"
    assert (looks[0][:, :, 1].astype(int) - looks[0][:, :, 0] > 150).any(), "the own theme goes before the built-in one"
    assert any("no theme 'nix'" in words for words in rendered(tmp_path, theme="nix")[1])
