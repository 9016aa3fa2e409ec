"""A bad effect file is named, with the field that is wrong."""

import json

import pytest

from overlay.errors import EffectError
from overlay.loaders.effects import load_catalogue, load_effect
from overlay.resources import resource_root

ROSE = (resource_root() / "assets" / "effects" / "rose.json").read_bytes()


def test_a_good_file():
    assert load_effect(ROSE, "rose.json").title == "Rose"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "file: Invalid JSON"),
        (b"[]", "file: "),
        (b"\xff\xfe", "file: Invalid JSON"),
        (b"{}", "name: Field required"),
        (ROSE.replace(b'"accent"', b'"akzent"'), "accent: Field required"),
        (ROSE.replace(b'"spawn_secs"', b'"spawn"', 1), "spawner.spawn: Extra inputs"),
    ],
)
def test_a_bad_file(data, words):
    with pytest.raises(EffectError) as caught:
        load_effect(data, "mine.json")
    assert str(caught.value).startswith("mine.json: ")
    assert words in str(caught.value)


def test_a_folder(tmp_path):
    with pytest.raises(EffectError, match="holds no effect file"):
        load_catalogue(tmp_path)
    (tmp_path / "rose.json").write_bytes(ROSE)
    assert [effect.name for effect in load_catalogue(tmp_path)] == ["rose"]
    again = {**json.loads(ROSE), "title": "Again"}
    (tmp_path / "again.json").write_text(json.dumps(again), encoding="utf-8")
    with pytest.raises(EffectError, match="Two effects are named 'rose'"):
        load_catalogue(tmp_path)
