"""Animations: all channels and interpolations, whole numbers made floats, and keys that are out of order."""

import numpy as np
import pytest

from overlay.loaders.gltf import ModelError, load_model
from overlay.scene.models.check import fault_of
from tests.loaders.gltf.building import CORNERS, picture, quad

TIMES = np.array([0, 0.5, 2], "f4")
MOVES = np.arange(9, dtype="f4").reshape(3, 3)
TURNS = np.array([[0, 0, 0, 2], [0, 1, 0, 0], [0.6, 0, 0, 0.8]], "f4")


def animated(path="translation", values=MOVES, times=TIMES, node=0, interpolation=None, **more):
    one, primitive = quad()
    primitive["targets"] = [{"POSITION": one.accessor(CORNERS)}] * 2
    sampler = {"input": one.accessor(times), "output": one.accessor(values, **more)}
    if interpolation:
        sampler["interpolation"] = interpolation
    channel = {"sampler": 0, "target": {"node": node, "path": path}}
    one.add("animations", {"name": "Walk", "channels": [channel], "samplers": [sampler]})
    return one


def channel_of(*args, **more):
    (clip,) = load_model(animated(*args, **more).glb()).clips
    (channel,) = clip.channels
    return channel


def test_a_clip():
    (clip,) = load_model(animated().glb()).clips
    assert (clip.name, clip.duration_secs) == ("Walk", 2.0)
    (channel,) = clip.channels
    assert (channel.node, channel.path, channel.interpolation) == (0, "translation", "linear")
    assert channel.times.tolist() == TIMES.tolist()
    assert channel.values.tolist() == MOVES.tolist()


@pytest.mark.parametrize(("word", "expected"), [("LINEAR", "linear"), ("STEP", "step")])
def test_interpolations(word, expected):
    assert channel_of("scale", interpolation=word).interpolation == expected


def test_rotations_get_the_length_of_one():
    assert np.allclose(channel_of("rotation", TURNS).values, [[0, 0, 0, 1], [0, 1, 0, 0], [0.6, 0, 0, 0.8]])
    stored = np.round(TURNS[1:] * 32767).astype("i2")
    assert np.allclose(channel_of("rotation", stored, TIMES[:2], normalized=True).values, TURNS[1:], atol=1e-4)


def test_weights_have_a_row_for_each_key():
    values = channel_of("weights", np.arange(6, dtype="f4")).values
    assert values.tolist() == [[0, 1], [2, 3], [4, 5]]
    stored = np.array([0, 255, 255, 0, 51, 0], "u1")
    assert np.allclose(channel_of("weights", stored, normalized=True).values, [[0, 1], [1, 0], [0.2, 0]])


def test_cubic_splines():
    values = np.arange(27, dtype="f4").reshape(9, 3)
    channel = channel_of("translation", values, interpolation="CUBICSPLINE")
    assert channel.interpolation == "cubic"
    assert channel.values.shape == (3, 3, 3)
    assert channel.values[1, 1].tolist() == values[4].tolist()
    turns = np.repeat(TURNS * 3, 3, axis=0)
    found = channel_of("rotation", turns, interpolation="CUBICSPLINE").values
    assert np.allclose(np.linalg.norm(found[:, 1], axis=1), 1)
    assert np.allclose(found[:, 0], TURNS * 3)  # tangents are no rotations
    assert channel_of("weights", np.zeros(18, "f4"), interpolation="CUBICSPLINE").values.shape == (3, 3, 2)


def test_of_several_keys_at_one_moment_the_last_counts():
    """The specification forbids them, and exporters write them all the same."""
    channel = channel_of(times=np.array([0, 1, 1], "f4"))
    assert channel.times.tolist() == [0, 1]
    assert channel.values.tolist() == MOVES[[0, 2]].tolist()
    splines = np.arange(27, dtype="f4").reshape(9, 3)
    channel = channel_of(times=np.array([1, 1, 2], "f4"), values=splines, interpolation="CUBICSPLINE")
    assert channel.values.tolist() == splines.reshape(3, 3, 3)[1:].tolist()


def test_what_is_not_shown_does_not_move():
    one = animated(node=1)
    one.node(name="elsewhere")
    one.document["scenes"] = [{"nodes": [0]}]
    assert load_model(one.glb()).clips == ()
    one.document["scenes"] = [{"nodes": [0, 1]}]
    assert load_model(one.glb()).clips[0].channels[0].node == 1
    assert load_model(animated(node=0, path="weights", values=np.zeros(6)).glb()).clips
    one.document["animations"][0]["channels"][0]["target"] = {"path": "translation"}  # an extension's, then
    assert load_model(one.glb()).clips == ()


POINTER = "KHR_animation_pointer"
TRANSFORM = "extensions/KHR_texture_transform"
MOVED = {"extensions": {"KHR_texture_transform": {"scale": [2, 2]}}}


def pointing(pointer, values=MOVES, **material):
    """Something that a pointer means moves; the material has all that it may mean."""
    one = animated("pointer", values)
    channel = one.document["animations"][0]["channels"][0]
    channel["target"] = {"path": "pointer", "extensions": {POINTER: {"pointer": pointer}}}
    one.document["extensionsUsed"] = [POINTER]
    one.texture(picture())
    texture = {"index": 0, **MOVED}
    metallic = {"baseColorTexture": texture, "metallicRoughnessTexture": texture}
    names = "normalTexture", "occlusionTexture", "emissiveTexture"
    whole = {"pbrMetallicRoughness": metallic, **dict.fromkeys(names, texture), **material}
    one.document["meshes"][0]["primitives"][0]["material"] = one.add("materials", whole)
    return one


def test_pointers_to_nodes_are_followed():
    one = pointing("/nodes/0/translation")
    model = load_model(one.glb())
    assert (model.clips[0].channels[0].path, model.ignored) == ("translation", ())
    target = one.document["animations"][0]["channels"][0]["target"]
    target["extensions"][POINTER]["pointer"] = "/nodes/9/scale"
    with pytest.raises(ModelError, match="expected a node below 1"):
        load_model(one.glb())


@pytest.mark.parametrize(
    ("name", "field", "width"),
    [
        ("pbrMetallicRoughness/baseColorFactor", "base_colour", 4),
        ("pbrMetallicRoughness/roughnessFactor", "roughness", 1),
        ("emissiveFactor", "emissive", 3),
        ("normalTexture/scale", "normal_scale", 1),
        (f"pbrMetallicRoughness/baseColorTexture/{TRANSFORM}/offset", "base_colour_texture.offset", 2),
        (f"emissiveTexture/{TRANSFORM}/rotation", "emissive_texture.rotation", 1),
    ],
)  # fmt: skip
def test_pointers_to_materials_are_followed(name, field, width):
    values = np.linspace(0, 1, 3 * width, dtype="f4").reshape(3, width)
    model = load_model(pointing(f"/materials/0/{name}", values).glb())
    assert fault_of(model) is None
    (change,) = model.clips[0].materials
    assert (change.material, change.field, change.interpolation) == (0, field, "linear")
    assert change.values.tolist() == values.tolist()
    assert (model.clips[0].duration_secs, model.ignored) == (2.0, ())


def test_light_and_its_strength_are_one():
    strength = {"extensions": {"KHR_materials_emissive_strength": {"emissiveStrength": 4.0}}}
    (clip,) = load_model(pointing("/materials/0/emissiveFactor", MOVES, **strength).glb()).clips
    assert clip.materials[0].values.tolist() == (4 * MOVES).tolist()
    name = "/materials/0/extensions/KHR_materials_emissive_strength/emissiveStrength"
    (clip,) = load_model(pointing(name, np.array([0, 1, 5], "f4"), emissiveFactor=[1, 0.5, 0]).glb()).clips
    assert clip.materials[0].values.tolist() == [[0, 0, 0], [1, 0.5, 0], [5, 2.5, 0]]


@pytest.mark.parametrize(
    "pointer",
    [
        "", "/", "/materials", "/materials/0", "/materials/x/alphaCutoff", "/materials/-1/alphaCutoff",
        "/materials/0/name", "/nodes/0/mesh", "/cameras/0/perspective/yfov", "materials/0/alphaCutoff",
        "/materials/0/alphaCutoff/",
        "/materials/0/extensions/KHR_materials_sheen/sheenRoughnessFactor", f"/materials/{'9' * 40}/alphaCutoff",
    ],
)  # fmt: skip
def test_what_else_a_pointer_means_does_not_move_and_is_told(pointer):
    one = pointing(pointer)
    model = load_model(one.glb())
    assert (model.clips, model.ignored) == ((), (POINTER,))
    one.document["extensionsRequired"] = [POINTER]
    with pytest.raises(ModelError, match=POINTER):
        load_model(one.glb())


def test_a_file_may_require_pointers_that_are_followed():
    one = pointing("/materials/0/alphaCutoff", np.array([0, 1, 0.5], "f4"))
    one.document["extensionsRequired"] = [POINTER]
    assert load_model(one.glb()).clips


def test_a_material_that_nothing_shows_does_not_move():
    one = pointing("/materials/1/alphaCutoff", np.array([0, 1, 0.5], "f4"))
    one.add("materials", {})
    assert load_model(one.glb()).clips == ()


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (
            {"times": [0, 2, 1]},
            r"samplers\[0\].input: found times that do not, expected times that rise from 0 or later",
        ),
        ({"times": [-1, 1, 2]}, "times that rise"),
        (
            {"times": [0, np.nan, 2]},
            r"accessors\[5\].bufferView: found one that is not, expected numbers that are finite",
        ),
        ({"times": np.array([0, 1, 2], "u1")}, "expected times as floats"),
        ({"times": [0, 1]}, r"samplers\[0\].output: found 9 numbers, expected 2 of 3 numbers"),
        ({"interpolation": "CUBICSPLINE"}, "found 9 numbers, expected 9 of 3 numbers"),
        ({"interpolation": "SMOOTH"}, 'found "SMOOTH", expected one of "LINEAR", "STEP", "CUBICSPLINE"'),
        ({"path": "colour"}, 'target.path: found "colour", expected one of'),
        ({"path": "rotation"}, 'type: found "VEC3", expected one of "VEC4"'),
        ({"path": "rotation", "values": TURNS * 0}, "found one without a length, expected unit quaternions"),
        ({"values": MOVES * 1e30}, "expected values up to 1e.12"),
        ({"node": 3}, "target.node: found 3, expected a whole number from 0 to 0"),
    ],
)
def test_bad_animations(more, words):
    with pytest.raises(ModelError, match=words):
        load_model(
            animated(**{name: np.asarray(v, float) if isinstance(v, list) else v for name, v in more.items()}).glb()
        )


def test_two_channels_must_not_move_the_same():
    one = animated()
    one.document["animations"][0]["channels"] *= 2
    with pytest.raises(ModelError, match="expected one channel for the translation of a node"):
        load_model(one.glb())


def test_keyframes_are_counted():
    one = animated(times=np.arange(300_000) / 8, values=np.zeros((300_000, 3)))
    samplers = one.document["animations"][0]["samplers"]
    channels = one.document["animations"][0]["channels"]
    one.document["nodes"] += [{} for _ in range(3)]
    samplers += [dict(samplers[0]) for _ in range(3)]
    channels += [{"sampler": index, "target": {"node": index, "path": "scale"}} for index in range(1, 4)]
    with pytest.raises(ModelError, match="found 1,200,000 keyframes, expected at most 1,000,000"):
        load_model(one.glb())
    for channel in channels:  # each is sampled by itself, whoever shares its keys
        channel["sampler"] = 0
        channel["target"]["path"] = "translation"
    with pytest.raises(ModelError, match="found 1,200,000 keyframes, expected at most 1,000,000"):
        load_model(one.glb())
