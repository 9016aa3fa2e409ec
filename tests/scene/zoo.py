"""An effect for each modifier, shape and kinship: what the built-in ones do not use is tested here as well."""

import json

import numpy as np

from overlay.loaders.effects import load_effect
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.pictures import cut_cells
from overlay.scene.effects.points import points_of_lines

IMAGE = np.zeros((40, 80, 4), np.uint8)
IMAGE[8:32, 8:36] = (255, 40, 40, 255)
IMAGE[8:32, 48:72] = (40, 255, 40, 255)
AVATAR = cut_cells(IMAGE[:, :40])


def emitter(name="one", *, spawner=None, shape=None, init=None, update=None, render=None, **more):
    """A plain emitter, changed."""
    return {
        "name": name,
        "spawner": {"count": {"min": 20, "max": 60}} if spawner is None else spawner,
        "shape": {"kind": "disc", "at": [0.5, 0.6], "radius": 0.2} if shape is None else shape,
        "init": {
            "lifetime_secs": {"min": 1.2, "max": 2.4},
            "size": {"min": 0.02, "max": 0.05},
            "speed": {"min": 0.1, "max": 0.6},
            "spread_turns": 0.5,
            **(init or {}),
        },
        "update": update or {},
        "render": {"sprite": "disc", "gradient": [{"at": 0, "colour": "#ff8040"}], "fade_in": 0, **(render or {})},
        **more,
    }


def effect(name, *emitters, **more):
    """An effect of emitters as dicts; the text goes the way of a file."""
    whole = {"name": name, "title": name, "accent": "#40c0ff", "emitters": emitters, **more}
    return load_effect(json.dumps(whole).encode(), f"{name}.json")


def _shaped(name, **shape):
    return effect(name, emitter(shape={"kind": name, "at": [0.4, 0.5], **shape}, init={"outward": True}))


BOUNCE = {"gravity": -1.2, "bounce": {"walls": True, "floor": 0.1, "restitution": 0.7}}
HEADS = {"spawner": {"count": {"min": 3, "max": 9}, "spawn_secs": 0.4}, "init": {"speed": {"min": 0.8, "max": 1.4}}}
SPARKS = {"spawner": {"count": {"min": 4, "max": 30}, "spawn_secs": 0.2}, "shape": {"kind": "disc", "radius": 0.02}}

EFFECTS = [
    _shaped("sphere", radius=0.3, hollow=0.7, incline_turns=0.2, depth=0.5, unfold_secs=0.5),
    _shaped("spiral", radius=0.3, arms=3, winding_turns=0.8, scatter=0.4, incline_turns=0.12),
    _shaped("cone", direction_turns=0.3, spread_turns=0.2, length=0.3),
    _shaped("points", radius=0.3, points=[[-1, -1], [1, 1], [0.5, -0.25]], incline_turns=-0.1, depth=0.2),
    _shaped("silhouette", radius=0.3, image="zoo.png"),
    _shaped("text_outline", radius=0.3, text="for {name}"),
    effect("ring", emitter(shape={"kind": "ring", "radius": 0.3, "incline_turns": 0.15, "depth": 0.5})),
    effect("vortex", emitter(update={"vortex": {"turns_per_sec": 0.7, "shear": 0.8}}, init={"outward": True})),
    effect("attractor", emitter(update={"attractor": {"at": [0.1, 0.9], "per_sec": 3, "after_secs": 0.3}})),
    effect("turbulence", emitter(update={"turbulence": {"strength": 0.1, "hz": 0.7, "grain": 4, "strays": 0.4}})),
    effect(
        "bounce",
        emitter(update=BOUNCE, init={"speed": {"min": 0.5, "max": 2.5}}, render={"facing": "velocity"}),
    ),
    effect("box_bounce", emitter(shape={"kind": "box", "extent": [0.4, 0.3]}, update=BOUNCE)),
    effect(
        "damped_bounce",
        emitter(
            shape={"kind": "point", "at": [0.5, 0.9]},
            init={"speed": {"min": 1.5, "max": 2}, "direction_turns": -0.25, "spread_turns": 0.2},
            update={"gravity": -1, "drag_per_sec": 18, "bounce": {"floor": 0.1}},
        ),
    ),
    effect("ceiling", emitter(update={"gravity": 0.9, "bounce": {"ceiling": 0.95, "restitution": 0.6}})),
    effect(
        "floats",
        emitter(
            update={"bounce": {"walls": True, "floor": 0.2, "ceiling": 0.7}, "drag_per_sec": 0.3},
            init={"speed": {"min": 0.5, "max": 2.5}},
        ),
        emitter("low", update={"bounce": {"floor": 0.4}}, init={
            "speed": {"min": 1, "max": 1.5}, "direction_turns": -0.25, "spread_turns": 0.05,
        }),
        emitter("under", update={"bounce": {"floor": 0.85}}),
        emitter("high", update={"bounce": {"ceiling": 0.6}, "turbulence": {"strength": 0.1}}),
    ),
    effect("flicker", emitter(update={"flicker_hz": 1.5, "flicker_depth": 0.4})),
    effect("rate", emitter(spawner={"rate_per_sec": {"min": 20, "max": 80}, "spawn_secs": 1.5})),
    effect(
        "cycles",
        emitter(
            spawner={"count": {"min": 5, "max": 20}, "cycles": 4, "period_secs": 0.4, "spawn_secs": 0.2},
            shape={"kind": "bloom", "radius": 0.3},
        ),
    ),
    effect(
        "trail",
        emitter(update={"turbulence": {"strength": 0.1}}, render={"trail": {"secs": 0.4, "segments": 9}}),
    ),
    effect(
        "death",
        emitter("head", **HEADS, update=BOUNCE),
        emitter("sparks", parent={"emitter": "head", "when": "death", "inherit": 0.5}, **SPARKS),
    ),
    effect(
        "path",
        emitter("head", **HEADS, update={"vortex": {"turns_per_sec": 0.4}}, drives=[
            {"input": "combo", "of": "speed", "curve": [{"at": 0, "value": 1}, {"at": 1, "value": 2}]},
        ]),
        emitter("sparks", parent={"emitter": "head", "when": "path", "inherit": -0.3}, **SPARKS),
        emitter(
            "ribbons", parent={"emitter": "head", "when": "path"}, **SPARKS, render={"trail": {"secs": 0.2}}
        ),
        inputs={"amount": 0.5, "combo": 0},
    ),
    effect(
        "grandchildren",
        emitter("head", **HEADS, update=BOUNCE),
        emitter("burst", parent={"emitter": "head", "when": "death", "inherit": 0.4}, spawner={
            "count": {"min": 2, "max": 6}, "spawn_secs": 0.2,
        }, init={"lifetime_secs": {"min": 0.3, "max": 0.6}}),
        emitter("crackle", parent={"emitter": "burst", "when": "death", "inherit": -0.5}, **SPARKS),
        emitter("embers", parent={"emitter": "burst", "when": "path"}, **SPARKS, render={"trail": {"secs": 0.2}}),
        emitter("letters", spawner={"count": {"min": 3, "max": 9}}, shape={"kind": "text_outline", "radius": 0.3,
                                                                            "text": "{name}"}),
        emitter("ring", parent={"emitter": "letters", "when": "path"}, spawner={"count": {"min": 2, "max": 4}},
                shape={"kind": "points", "radius": 0.05, "points": [[-1, 0], [1, 0.5], [0, 1]]}),
        emitter("dust", parent={"emitter": "ring", "when": "death"}, **SPARKS),
    ),
    effect(
        "traced_parents",
        emitter("letters", spawner={"count": {"min": 3, "max": 9}}, shape={"kind": "text_outline", "radius": 0.3,
                                                                            "text": "{name}"}),
        emitter("heads", spawner={"count": {"min": 3, "max": 9}}, shape={"kind": "points", "radius": 0.3,
                                                                          "points": [[-1, 0], [1, 0.5], [0, 1]]}),
        emitter("dust", parent={"emitter": "heads", "when": "death"}, **SPARKS),
        emitter("corners", parent={"emitter": "letters", "when": "path"}, **{
            **SPARKS, "shape": {"kind": "points", "radius": 0.02, "points": [[-1, -1], [1, 1]]},
        }),
    ),
    effect(
        "book",
        emitter(render={"sprite": "picture", "picture": {"image": "zoo.png", "columns": 2, "frames_per_sec": 3}}),
    ),
    effect("avatar", emitter(render={"sprite": "picture", "picture": {"image": "avatar"}})),
    effect(
        "driven",
        emitter(),
        inputs={"amount": 0.5, "combo": 0, "quantity": 0},
        drives=[
            {"input": "combo", "of": "count", "curve": [{"at": 0, "value": 1}, {"at": 1, "value": 3}]},
            {"input": "combo", "of": "size", "curve": [{"at": 0, "value": 1}, {"at": 1, "value": 1.5}]},
            {"input": "combo", "of": "scale", "curve": [{"at": 0, "value": 1}, {"at": 1, "value": 1.4}]},
            {"input": "quantity", "of": "speed", "curve": [{"at": 0, "value": 1}, {"at": 1, "value": 2}]},
        ],
    ),
]  # fmt: skip

ZOO = Catalogue(EFFECTS, {("silhouette", "zoo.png"): IMAGE, ("book", "zoo.png"): IMAGE})


def trace_text(text):
    """A zigzag as long as the text: fonts differ from machine to machine."""
    return points_of_lines([np.array([[step, step % 2] for step in range(len(text) + 1)], float)])
