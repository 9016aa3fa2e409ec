"""The settings' words about looks, as the arrangement that is drawn; what cannot be had is said, and costs nothing."""

import json

import pytest

from overlay.app.theming import LARGE, arrangement_for
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
