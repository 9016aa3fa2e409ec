"""Theme files: the user's own go before the built-in ones, and a wrong one is told by line, path, found, expected."""

import json

import pytest

from overlay.loaders.themes import load_themes
from overlay.resources import resource_root

BUILT_IN = resource_root() / "assets" / "themes"


def written(folder, text, name="mine.json"):
    (folder / name).write_text(text, encoding="utf-8")
    return load_themes(BUILT_IN, folder)


def test_without_own_ones_there_are_four():
    files = load_themes(BUILT_IN, None)
    assert sorted(files.themes) == ["dark", "high-contrast", "light", "neon"]
    assert (files.own_paths, files.refused) == ({}, ())


def test_an_own_theme_says_what_differs_and_goes_before_the_built_in_one(tmp_path):
    files = written(tmp_path, json.dumps({"$schema": "x", "name": "neon", "colours": {"words": "#00ff00"}}))
    assert files.themes["neon"].colours.words == "#00ff00"
    assert files.themes["neon"].corners == files.themes["dark"].corners
    assert files.own_paths == {"neon": tmp_path / "mine.json"}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ('{\n "name": "neon",\n "colours": {"words": "red"}\n}', 3,
         'colours.words: found "red", expected a colour such as #ff8a3d'),
        ('{"name": "neon",\n "corners": {"banner_radius": 400}}', 2,
         "corners.banner_radius: found 400, expected at most 46"),
        ('{"name": "neon",\n "layouts": {"portrait": {"banners": {"anchor": "middle"}}}}', 2,
         "layouts.portrait.banners.anchor: found \"middle\", expected one of 'top-left'"),
        ('{"name": "neon", "colour": {}}', 1, "colour: found {}, expected no such field (perhaps 'colours' is meant)"),
        ('{"name": "My neon"}', 1, 'name: found "My neon", expected small letters, digits and -, with a letter first'),
        ('{"name": "neon", "colours": {"medals": ["#ffffff"]}}', 1, "colours.medals"),
        ('{"name": "neon"', 1, "column 16: found the end of the file"),
        ('{"name": "neon", "name": "dark"}', 1, "name: found it a second time, expected it once"),
        ("\x00", 1, "column 1"),
    ],
)  # fmt: skip
def test_a_wrong_file_is_refused_in_its_own_words_and_the_built_in_theme_is_worn(tmp_path, text, line, words):
    files = written(tmp_path, text)
    (error,) = files.refused
    assert str(error).startswith(f"{tmp_path / 'mine.json'}:{line}: ")
    assert words in str(error)
    assert files.themes == load_themes(BUILT_IN, None).themes


def test_two_own_themes_of_one_name_are_one_too_many(tmp_path):
    written(tmp_path, '{"name": "a"}', "1.json")
    files = written(tmp_path, '{"name": "a"}', "2.json")
    assert files.own_paths == {"a": tmp_path / "1.json"}
    assert 'name: found "a", expected another name, for 1.json has it' in str(files.refused[0])


def test_a_theme_that_is_not_there_is_named_with_those_that_are():
    theme, words = load_themes(BUILT_IN, None).pick("nein")
    assert theme.name == "dark"
    assert words == "There is no theme 'nein'; known are dark, high-contrast, light, neon. The dark one is worn."


def test_the_handbooks_example_is_a_theme(tmp_path):
    example = BUILT_IN.parent.parent / "packaging" / "handbook" / "examples" / "themes" / "mint.json"
    if not example.exists():
        pytest.skip("not a checkout")
    text = example.read_text(encoding="utf-8")
    files = written(tmp_path, text)
    assert files.refused == ()
    assert files.themes["mint"].layouts.landscape.banners.anchor == "bottom-right"
