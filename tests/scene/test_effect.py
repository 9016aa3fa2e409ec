"""Effect data: the published schema, the limits that keep effects calm, and what the built-in ones promise."""

import json
import os

import jsonschema
import pytest
from pydantic import ValidationError

from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.effects.effect import Effect, effect_schema

ASSETS = resource_root() / "assets"
BUILT_IN = sorted((ASSETS / "effects").glob("*.json"), key=lambda path: path.name)
CATALOGUE = load_catalogue(ASSETS / "effects")
SCHEMA = jsonschema.Draft202012Validator(effect_schema())


def minimal(**changes):
    emitter = {
        "name": "one",
        "spawner": {"count": {"min": 1, "max": 2}},
        "shape": {"kind": "point", "at": [0.5, 0.5]},
        "init": {"lifetime_secs": {"min": 1, "max": 2}, "size": {"min": 0.1, "max": 0.1}},
        "render": {"sprite": "disc", "gradient": [{"at": 0, "colour": "#ffffff"}]},
    }
    for path, value in changes.items():
        *parents, last = path.split("__")
        place = emitter
        for parent in parents:
            place = place.setdefault(parent, {})
        place[last] = value
    return json.dumps({"name": "x", "title": "X", "accent": "#ffffff", "emitters": [emitter]})


def test_the_published_schema_is_up_to_date():
    path = ASSETS / "effect.schema.json"
    if os.environ.get("HYPERFOCUS_UPDATE_GOLDEN") == "1":
        path.write_text(json.dumps(effect_schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    assert json.loads(path.read_text(encoding="utf-8")) == effect_schema()


def test_the_schema_is_one():
    SCHEMA.check_schema(effect_schema())


@pytest.mark.parametrize("path", BUILT_IN, ids=lambda path: path.stem)
def test_built_in_effects_satisfy_the_published_schema(path):
    SCHEMA.validate(json.loads(path.read_bytes()))
    assert CATALOGUE[path.stem].name == path.stem


def test_they_are_there():
    assert {"confetti", "diamond", "fire", "galaxy", "heart", "rocket", "rose", "star"} <= {
        effect.name for effect in CATALOGUE
    }
    assert {"balloons", "bubbles", "cake", "coins", "crown", "lightning", "lion", "snow"} <= {
        effect.name for effect in CATALOGUE
    }


@pytest.mark.parametrize("effect", list(CATALOGUE), ids=lambda effect: effect.name)
def test_built_in_effects_last_from_two_and_a_half_to_four_and_a_half_seconds(effect):
    assert 2.5 <= effect.natural_secs <= 4.5


@pytest.mark.parametrize("effect", list(CATALOGUE), ids=lambda effect: effect.name)
def test_built_in_effects_never_flash_the_screen(effect):
    for emitter in effect.emitters:
        largest = emitter.init.size.max * effect.scale.max * max(key.value for key in emitter.render.size_curve)
        brightest = max(stop.alpha for stop in emitter.render.gradient)
        assert largest <= 0.5 or brightest <= 0.6, emitter.name


def test_an_editor_can_explain_every_field():
    schema = effect_schema()
    for name, model in {"Effect": schema, **schema["$defs"]}.items():
        assert model.get("description"), name
        for field, value in model["properties"].items():
            assert value.get("description") or "$ref" in value or field == "kind", f"{name}.{field}"


def test_a_minimal_effect_is_accepted():
    assert Effect.model_validate_json(minimal()).emitters[0].spawner.most == 2


@pytest.mark.parametrize(
    "changes",
    [
        {"update__twinkle_hz": 3.5},
        {"update__pulse_hz": 9},
        {"update__flip_turns_per_sec": {"min": 0, "max": 4}},
        {"update__drag_per_sec": 0},
        {"spawner__count": {"min": 3, "max": 2}},
        {"spawner__rate": 3},
        {"spawner__rate_per_sec": {"min": 1, "max": 2}},
        {"spawner__cycles": 2},
        {"update__flicker_hz": 2.5},
        {"update__gravity": 1, "update__bounce": {"floor": 0.1}},
        {"update__gravity": -1, "update__bounce": {"ceiling": 0.9}},
        {"update__bounce": {"floor": 0.9, "ceiling": 0.1}},
        {"update__gravity": 1, "update__bounce": {"floor": 0.1, "ceiling": 0.9}},
        {"update__turbulence": {"strength": 0.1, "hz": 3}},
        {"parent": {"emitter": "one", "when": "death"}},
        {"parent": {"emitter": "none", "when": "death"}},
        {"drives": [{"input": "combo", "of": "count", "curve": [{"at": 0, "value": 1}]}]},
        {"render__sprite": "picture"},
        {"render__picture": {"image": "a.png"}},
        {"render__sprite": "picture", "render__picture": {"image": "a.png", "columns": 2, "cell": 2}},
        {"render__sprite": "picture", "render__picture": {"image": "a.png", "columns": 2, "cell": 1, "still": True}},
        {"shape__kind": "silhouette", "shape__radius": 0.1, "shape__image": "../a.png"},
        {"shape__kind": "cube"},
        {"render__sprite": "skull"},
        {"render__gradient": []},
        {"render__gradient": [{"at": 0.5, "colour": "#fff000"}, {"at": 0.5, "colour": "#fff000"}]},
        {"render__gradient": [{"at": 0, "colour": "red"}]},
        {"render__additive": "1"},
        {"init__lifetime_secs": {"min": 1, "max": float("inf")}},
        {"init__lifetime_secs": {"min": True, "max": 2}},
    ],
    ids=str,
)
def test_what_is_wrong_or_strobes_is_refused(changes):
    with pytest.raises(ValidationError):
        Effect.model_validate_json(minimal(**changes))
