"""Nodes, scenes, skins, lights and cameras."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.loaders.gltf import ModelError, load_model
from tests.loaders.gltf.building import CORNERS, QUAD, UP, Building, glb


def nodes_of(*nodes, **more):
    return load_model(glb({"asset": {"version": "2.0"}, "nodes": list(nodes), **more})).nodes


def names(nodes):
    return [node.name for node in nodes]


def test_parents_come_first():
    found = nodes_of({"name": "leaf"}, {"name": "root", "children": [2]}, {"name": "branch", "children": [0]})
    assert names(found) == ["root", "branch", "leaf"]
    assert [node.parent for node in found] == [-1, 0, 1]


def test_the_default_scene_is_shown():
    nodes = [{"name": "a"}, {"name": "b", "children": [2]}, {"name": "c"}]
    scenes = [{"nodes": [0]}, {"nodes": [1]}]
    assert names(nodes_of(*nodes, scenes=scenes, scene=1)) == ["b", "c"]
    assert names(nodes_of(*nodes, scenes=scenes)) == ["a"]
    assert names(nodes_of(*nodes)) == ["a", "b", "c"]
    assert nodes_of(*nodes, scenes=[{}]) == ()


def test_a_child_that_is_listed_as_a_root_as_well_is_there_once():
    nodes = [{"name": "a", "children": [1]}, {"name": "b"}, {"name": "c"}]
    assert names(nodes_of(*nodes, scenes=[{"nodes": [0, 1, 1]}])) == ["a", "b"]
    found = nodes_of(*nodes, scenes=[{"nodes": [1]}])  # and what it hangs on places it, but is not shown
    assert (names(found), found[1].parent) == (["a", "b"], 0)


@pytest.mark.parametrize(
    ("nodes", "words"),
    [
        ([{"children": [0]}], r"nodes\[0\].children: found a list of 1, expected nodes that are not above it"),
        ([{"children": [1]}, {"children": [0]}, {}], "not above it themselves"),
        (
            [{"children": [2]}, {"children": [2]}, {}],
            "found 2, a child of node 0 as well, expected a child of one node",
        ),
        ([{"children": [1, 1]}, {}], "a child of one node"),
        ([{"children": [7]}], "found a list with 7, expected indices below 1"),
        ([{"children": [0.5]}], "found a list with 0.5"),
        ([{"rotation": [0, 0, 0, 0]}], "found one without a length, expected a unit quaternion"),
        ([{"translation": [0, 0]}], "found a list of 2, expected a list of 3 numbers"),
        ([{"scale": [1, 1, "1"]}], 'found a list with "1"'),
        ([{"matrix": [1] * 16}], "expected 0, 0, 0, 1 in its last row"),
        ([{"mesh": 0}], "nodes.0..mesh: found 0, expected nothing, for there is nothing that it could mean"),
        ([7], r"nodes\[0\]: found 7, expected an object"),
    ],
)
def test_bad_nodes(nodes, words):
    with pytest.raises(ModelError, match=words):
        nodes_of(*nodes)


def test_a_long_chain():
    chain = [{"children": [index + 1]} for index in range(511)] + [{}]
    assert len(nodes_of(*chain)) == 512
    with pytest.raises(ModelError, match="found 513 nodes in each other, expected at most 512"):
        nodes_of({"children": [1]}, *[{"children": [index + 2]} for index in range(511)], {})
    with pytest.raises(ModelError, match="nodes in each other"):
        nodes_of(*[{"children": [index + 1]} for index in range(4999)], {})


def matrix_of(node):
    if node.matrix is not None:
        return np.array(node.matrix).reshape(4, 4).T
    x, y, z, w = node.rotation
    turned = np.array([
        [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
        [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
        [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
    ])  # fmt: skip
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = turned * node.scale, node.translation
    return matrix


NUMBERS = st.floats(-3, 3, allow_nan=False)


@given(st.lists(NUMBERS, min_size=9, max_size=9), st.lists(NUMBERS, min_size=3, max_size=3), st.booleans())
def test_a_matrix_stays_what_it_is(axes, place, is_straight):
    matrix = np.eye(4)
    matrix[:3, :3], matrix[:3, 3] = np.array(axes).reshape(3, 3), place
    if is_straight:  # turned and scaled alone
        matrix[:3, :3] = (
            np.linalg.qr(matrix[:3, :3])[0] * (np.abs(axes[:3]) + 0.1) * np.where(np.array(axes[3:6]) > 0, 1, -1)
        )
    (node,) = nodes_of({"matrix": matrix.T.ravel().tolist()})
    assert np.allclose(matrix_of(node), matrix, atol=1e-3)
    assert not is_straight or node.matrix is None
    assert math.isclose(np.linalg.norm(node.rotation), 1)


def test_rotations_get_the_length_of_one():
    (node,) = nodes_of({"rotation": [0, 2, 0, 0]})
    assert node.rotation == (0, 1, 0, 0)


# --- skins ---------------------------------------------------------------------------------------------


def skinned(joints, weights, count=2, **more):
    one = Building()
    attributes = {"POSITION": CORNERS, "NORMAL": UP, "JOINTS_0": np.asarray(joints), "WEIGHTS_0": np.asarray(weights)}
    one.mesh(one.primitive({**attributes, **more}, QUAD))
    one.node(mesh=0, skin=0, name="mesh")
    for index in range(count):
        one.node(name=f"joint {index}")
    one.node(name="above the joints", children=list(range(1, count + 1)), translation=[1, 2, 3])
    one.add("skins", {"joints": list(range(1, count + 1))})
    one.document["scenes"] = [{"nodes": [0]}]
    return one


HALF = np.tile(np.array([[0.5, 0.5, 0, 0]], "f4"), (4, 1))
PAIR = np.tile(np.array([[0, 1, 9, 9]], "u1"), (4, 1))


def test_a_skin_brings_its_joints_from_outside_the_scene():
    model = load_model(skinned(PAIR, HALF).glb())
    assert sorted(names(model.nodes)) == ["above the joints", "joint 0", "joint 1", "mesh"]
    joints = [model.nodes[index] for index in model.skins[0].joints]
    assert names(joints) == ["joint 0", "joint 1"]
    assert {model.nodes[joint.parent].name for joint in joints} == {"above the joints"}
    primitive = model.meshes[0].primitives[0]
    assert primitive.joints.tolist() == [[0, 1, 0, 0]] * 4  # what weighs nothing means nothing
    assert primitive.joints.dtype == np.uint16
    assert np.array_equal(model.skins[0].inverse_bind, [np.eye(4)] * 2)


def test_inverse_bind_matrices_have_rows_first():
    one = skinned(PAIR, HALF)
    matrix = np.eye(4, dtype="f4")
    matrix[:3, 3] = (1, 2, 3)
    one.document["skins"][0]["inverseBindMatrices"] = one.accessor(
        np.array([matrix.T, np.eye(4, dtype="f4")]).reshape(2, 16)
    )
    assert np.array_equal(load_model(one.glb()).skins[0].inverse_bind, [matrix, np.eye(4)])


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        ([2, 6, 0, 0], [0.25, 0.75, 0, 0]),
        ([0, 0, 0, 0], [1, 0, 0, 0]),
        ([-1, 1, 0, 0], [0, 1, 0, 0]),
    ],
)
def test_weights_add_up_to_one(weights, expected):
    model = load_model(skinned(PAIR, np.tile(np.array([weights], "f4"), (4, 1))).glb())
    assert model.meshes[0].primitives[0].weights.tolist() == [expected] * 4


def test_eight_influences():
    model = load_model(skinned(PAIR, HALF, JOINTS_1=PAIR, WEIGHTS_1=HALF).glb())
    primitive = model.meshes[0].primitives[0]
    assert primitive.joints.shape == primitive.weights.shape == (4, 8)
    assert primitive.weights[0].tolist() == [0.25, 0.25, 0, 0] * 2


def test_bad_skins():
    too_far = np.tile(np.array([[0, 2, 0, 0]], "u1"), (4, 1))
    with pytest.raises(ModelError, match=r"nodes\[0\].skin: found a skin with 2 joints, expected one with more than 2"):
        load_model(skinned(too_far, HALF).glb())
    one = skinned(PAIR, HALF)
    one.document["skins"][0]["inverseBindMatrices"] = one.accessor(np.eye(4, dtype="f4").reshape(1, 16))
    with pytest.raises(ModelError, match="inverseBindMatrices: found 1, expected 2 matrices"):
        load_model(one.glb())
    one = skinned(PAIR, HALF)
    one.document["skins"][0]["joints"] = []
    with pytest.raises(ModelError, match="found 0, expected 1 to 1,024 joints"):
        load_model(one.glb())
    with pytest.raises(ModelError, match="as many joints as weights"):
        load_model(skinned(PAIR, HALF[:3]).glb())


def test_all_joints_are_counted():
    one = skinned(PAIR, HALF, count=1000)
    one.document["skins"] = [one.document["skins"][0]] * 11
    one.document["nodes"] += [{"mesh": 0, "skin": index} for index in range(11)]
    one.document["scenes"][0]["nodes"] += list(range(1002, 1013))
    with pytest.raises(ModelError, match="found 11,000 joints of all skins, expected at most 10,000"):
        load_model(one.glb())


# --- lights and cameras --------------------------------------------------------------------------------


def test_lights():
    lights = [
        {"type": "directional", "color": [1, 0.5, 0], "intensity": 3},
        {"type": "point", "range": 4},
        {"type": "spot", "spot": {"innerConeAngle": 0.1, "outerConeAngle": 0.2}},
    ]
    extensions = {"KHR_lights_punctual": {"lights": lights}}
    document = {"asset": {"version": "2.0"}, "extensions": extensions, "extensionsRequired": ["KHR_lights_punctual"]}
    document["nodes"] = [{"extensions": {"KHR_lights_punctual": {"light": 2}}}]
    model = load_model(glb(document))
    sun, bulb, spot = model.lights
    assert (sun.kind, sun.colour, sun.intensity, sun.range) == ("directional", (1, 0.5, 0), 3, None)
    assert (bulb.kind, bulb.range) == ("point", 4)
    assert (spot.kind, spot.inner_cone, spot.outer_cone) == ("spot", 0.1, 0.2)
    assert model.nodes[0].light == 2
    document["nodes"] *= 201
    with pytest.raises(ModelError, match="found 201 nodes that shine, expected at most 200"):
        load_model(glb(document))


def test_cameras():
    cameras = [
        {"type": "perspective", "perspective": {"yfov": 0.7, "znear": 0.5}},
        {"type": "orthographic", "orthographic": {"xmag": 2, "ymag": 3, "znear": 0, "zfar": 9}},
    ]
    document = {"asset": {"version": "2.0"}, "cameras": cameras, "nodes": [{"camera": 1}]}
    one, other = load_model(glb(document)).cameras
    assert (one.y_fov, one.y_mag, one.near, one.far) == (0.7, None, 0.5, None)
    assert (other.y_fov, other.y_mag, other.near, other.far) == (None, 3, 0, 9)
