"""Meshes: what a file holds comes out as numbers that can be drawn, and what it leaves out is made."""

import numpy as np
import pytest

from overlay.errors import AssetError
from overlay.loaders.gltf import ModelError, load_model
from overlay.scene.models.prop import make_prop
from tests.loaders.gltf.building import CORNERS, QUAD, TEXCOORDS, UP, Building, picture, quad


def only(model):
    (mesh,) = model.meshes
    (primitive,) = mesh.primitives
    return primitive


def loaded(attributes, indices=None, **more):
    one = Building()
    one.mesh(one.primitive(attributes, indices, **more))
    one.node(mesh=0)
    return only(load_model(one.glb()))


def test_a_square():
    model = load_model(quad()[0].glb())
    found = only(model)
    assert found.positions.tolist() == CORNERS.tolist()
    assert found.indices.tolist() == QUAD.tolist()
    assert found.normals.tolist() == UP.tolist()
    assert found.texcoords[0].tolist() == TEXCOORDS.tolist()
    assert (found.low.tolist(), found.high.tolist()) == ([0, 0, 0], [1, 1, 0])
    assert (found.topology, found.material, found.tangents, found.colours) == ("triangles", 0, None, None)
    assert model.materials[0].base_colour == (1, 1, 1, 1)
    assert not found.positions.flags.writeable


def test_a_gltf_with_its_buffer_in_base64_is_the_same():
    one = quad()[0]
    assert np.array_equal(only(load_model(one.gltf())).positions, only(load_model(one.glb())).positions)


@pytest.mark.parametrize(
    ("mode", "count", "topology", "expected"),
    [
        (0, 3, "points", [0, 1, 2]),
        (1, 5, "lines", [0, 1, 2, 3]),
        (2, 3, "lines", [0, 1, 1, 2, 2, 0]),
        (3, 3, "lines", [0, 1, 1, 2]),
        (4, 7, "triangles", [0, 1, 2, 3, 4, 5]),
        (5, 5, "triangles", [0, 1, 2, 1, 3, 2, 2, 3, 4]),
        (6, 5, "triangles", [1, 2, 0, 2, 3, 0, 3, 4, 0]),
    ],
)
def test_strips_loops_and_fans_are_lists(mode, count, topology, expected):
    points = np.random.default_rng(1).random((count, 3)).astype("f4")
    found = loaded({"POSITION": points, "NORMAL": np.tile(UP[:1], (count, 1))}, mode=mode)
    assert found.topology == topology
    assert found.indices.tolist() == expected
    assert found.normals.tolist() == UP[:1].tolist() * count
    bare = loaded({"POSITION": points}, mode=mode)
    assert (bare.normals is None) == (topology != "triangles")


@pytest.mark.parametrize(("mode", "count"), [(1, 1), (2, 1), (3, 1), (4, 2), (5, 2), (6, 2)])
def test_too_few_vertices_make_nothing(mode, count):
    one = Building()
    one.mesh(one.primitive({"POSITION": CORNERS[:count]}, mode=mode))
    one.node(mesh=0)
    assert load_model(one.glb()).meshes[0].primitives == ()


def test_a_primitive_without_positions_is_left_out():
    one = Building()
    one.mesh(one.primitive({"NORMAL": UP}), one.primitive({"POSITION": CORNERS}, QUAD))
    one.node(mesh=0)
    assert len(load_model(one.glb()).meshes[0].primitives) == 1


def test_missing_normals_are_flat():
    points = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1]], "f4")
    found = loaded({"POSITION": points}, np.array([0, 1, 2, 0, 2, 3], "u1"))
    assert found.indices.tolist() == [0, 1, 2, 3, 4, 5]
    assert np.allclose(found.normals, [[0, 0, 1]] * 3 + [[1, 0, 0]] * 3)
    assert found.positions.tolist() == points[[0, 1, 2, 0, 2, 3]].tolist()


def test_normals_get_the_length_of_one():
    found = loaded({"POSITION": CORNERS, "NORMAL": UP * [[3], [0.5], [0], [1]]}, QUAD)
    assert np.allclose(np.linalg.norm(found.normals, axis=1), 1)


def test_colours():
    three = loaded({"POSITION": CORNERS, "NORMAL": UP, "COLOR_0": np.full((4, 3), 0.5, "f4")}, QUAD)
    assert three.colours.tolist() == [[0.5, 0.5, 0.5, 1.0]] * 4


BUMPY = {"normalTexture": {"index": 0}}


def bumpy(texcoords=TEXCOORDS, points=CORNERS, normals=UP, indices=QUAD, **more):
    one = Building()
    one.texture(picture())
    one.add("materials", BUMPY)
    attributes = {"POSITION": points, "NORMAL": normals, "TEXCOORD_0": np.asarray(texcoords, "f4"), **more}
    one.mesh(one.primitive(attributes, indices, material=0))
    one.node(mesh=0)
    return only(load_model(one.glb()))


def test_tangents_run_along_u_and_the_bitangent_up_the_picture():
    assert np.allclose(bumpy().tangents, [[1, 0, 0, 1]] * 4, atol=1e-6)
    turned = TEXCOORDS[:, ::-1] * [1, -1]
    assert np.allclose(bumpy(turned).tangents[:, :3], [[0, 1, 0]] * 4, atol=1e-6) or np.allclose(
        bumpy(turned).tangents[:, :3], [[0, -1, 0]] * 4, atol=1e-6
    )


def test_mirrored_triangles_do_not_share_tangents():
    points = np.array([[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0], [2, 0, 0], [2, 1, 0]], "f4")
    texcoords = [[0, 1], [1, 1], [1, 0], [0, 0], [0, 1], [0, 0]]
    found = bumpy(texcoords, points, np.tile(UP[:1], (6, 1)), np.array([0, 1, 2, 0, 2, 3, 1, 4, 5, 1, 5, 2], "u2"))
    assert len(found.positions) == 8  # the two in the middle twice
    corners = found.tangents[found.indices]
    assert np.allclose(corners[:6], [1, 0, 0, 1], atol=1e-6)
    assert np.allclose(corners[6:], [-1, 0, 0, -1], atol=1e-6)


def test_tangents_of_a_file_are_kept_where_they_are_needed():
    stored = np.tile(np.array([[0, 2, 0, -1]], "f4"), (4, 1))
    assert np.allclose(bumpy(TANGENT=stored).tangents, [[0, 1, 0, -1]] * 4)
    assert loaded({"POSITION": CORNERS, "NORMAL": UP, "TANGENT": stored}, QUAD).tangents is None


def test_tangents_without_a_way_across_the_texture_are_still_tangents():
    found = bumpy(np.zeros((4, 2)))
    assert np.allclose(np.linalg.norm(found.tangents[:, :3], axis=1), 1)
    assert np.allclose((found.tangents[:, :3] * found.normals).sum(axis=1), 0, atol=1e-6)


def test_texture_coordinates_that_a_material_needs_are_there():
    one, primitive = quad(texcoords=False, material={"emissiveTexture": {"index": 0, "texCoord": 1}})
    one.texture(picture())
    found = only(load_model(one.glb()))
    assert [array.shape for array in found.texcoords] == [(4, 2), (4, 2)]
    primitive["attributes"]["TEXCOORD_0"] = one.accessor(TEXCOORDS)
    assert only(load_model(one.glb())).texcoords[0].tolist() == TEXCOORDS.tolist()


def test_higher_sets_take_the_place_of_unused_ones():
    one, primitive = quad(material={"emissiveTexture": {"index": 0, "texCoord": 3}})
    one.texture(picture())
    primitive["attributes"]["TEXCOORD_3"] = one.accessor(TEXCOORDS * 2)
    model = load_model(one.glb())
    texture = model.materials[0].emissive_texture
    assert only(model).texcoords[texture.texcoord].tolist() == (TEXCOORDS * 2).tolist()


def test_vertices_that_nothing_uses_are_left_out():
    points = np.random.default_rng(2).random((100, 3)).astype("f4")
    found = loaded({"POSITION": points, "NORMAL": np.tile(UP[:1], (100, 1))}, np.array([90, 7, 50], "u1"))
    assert found.positions[found.indices].tolist() == points[[90, 7, 50]].tolist()
    assert len(found.positions) == 3


def morphing(targets, **more):
    one, primitive = quad()
    primitive["targets"] = [
        {name: one.accessor(np.asarray(values, "f4")) for name, values in target.items()} for target in targets
    ]
    one.document["meshes"][0] |= more
    return one


def test_morph_targets_that_share_their_numbers_are_counted_each():
    """They would be brought to the graphics card each."""
    one = morphing([])
    points = np.zeros((30_000, 3), "f4")
    primitive = one.document["meshes"][0]["primitives"][0]
    place = one.accessor(points)
    primitive |= {"attributes": {"POSITION": place}, "targets": [{"POSITION": place}] * 500}
    del primitive["indices"]
    with pytest.raises(ModelError, match="found 15,000,000 vertices of morph targets, expected at most 12,000,000"):
        load_model(one.glb())


def test_morph_targets():
    one = morphing([{"POSITION": CORNERS * 2, "NORMAL": UP}, {}], weights=[0.25, 1])
    mesh = load_model(one.glb()).meshes[0]
    first, second = mesh.primitives[0].targets
    assert first.positions.tolist() == (CORNERS * 2).tolist()
    assert first.normals.tolist() == UP.tolist()
    assert (first.tangents, second.positions) == (None, None)
    assert mesh.weights == (0.25, 1.0)
    assert load_model(morphing([{"POSITION": UP}]).glb()).meshes[0].weights == (0.0,)


def test_a_mesh_of_which_nothing_is_drawn_has_nothing_to_morph():
    one = morphing([{"POSITION": CORNERS}], weights=[1])
    one.document["meshes"][0]["primitives"][0]["indices"] = one.accessor(np.zeros(2, "u2"))
    one.node(mesh=0)
    times, values = (one.accessor(np.asarray(numbers, "f4")) for numbers in ([0, 1], [0, 1]))
    channel = {"sampler": 0, "target": {"node": 0, "path": "weights"}}
    one.add("animations", {"samplers": [{"input": times, "output": values}], "channels": [channel]})
    model = load_model(one.glb())
    assert [(mesh.primitives, mesh.weights) for mesh in model.meshes] == [((), ())]
    assert model.clips == ()
    with pytest.raises(AssetError, match="nothing to be seen"):
        make_prop(model)


def test_morph_targets_follow_split_vertices():
    one = Building()
    target = {"POSITION": one.accessor(CORNERS * 3)}
    one.mesh(one.primitive({"POSITION": CORNERS}, QUAD, targets=[target]))
    one.node(mesh=0)
    found = only(load_model(one.glb()))
    assert found.targets[0].positions.tolist() == (CORNERS * 3)[QUAD].tolist()


def test_without_normals_each_morph_target_is_flat_as_well():
    """Section 3.7.2.2: whatever normals of targets there may be are ignored."""
    upright = np.array([[0, 0, 0], [-1, 0, 1], [-1, 0, 1], [0, 0, 0]], "f4")  # the square, turned to the left
    one = Building()
    target = {"POSITION": one.accessor(upright), "NORMAL": one.accessor(UP * 9)}
    one.mesh(one.primitive({"POSITION": CORNERS}, QUAD, targets=[target, {}]))
    one.node(mesh=0)
    found = only(load_model(one.glb()))
    (turned, none) = found.targets
    assert found.normals.tolist() == [[0, 0, 1]] * 6
    assert (found.normals + turned.normals).tolist() == [[-1, 0, 0]] * 6
    assert (none.positions, none.normals) == (None, None)


def test_tangents_of_targets_without_those_of_the_mesh_are_ignored():
    one, primitive = quad(material={"normalTexture": {"index": 0}})
    one.texture(picture())
    primitive["targets"] = [{"POSITION": one.accessor(CORNERS), "TANGENT": one.accessor(UP)}]
    found = only(load_model(one.glb()))
    assert found.tangents is not None
    assert found.targets[0].tangents is None


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (morphing([{"POSITION": CORNERS[:3]}]), "found 3 of 3 numbers for target 0 POSITION, expected 4 of 3"),
        (morphing([{"POSITION": CORNERS}], weights=[1, 2]), "meshes[0].weights: found a list of 2, expected a list of"),
        (morphing([{}] * 600), "found 600 morph targets of a mesh, expected at most 512"),
    ],
)
def test_bad_morph_targets(one, words):
    with pytest.raises(ModelError) as caught:
        load_model(one.glb())
    assert words in str(caught.value)


def test_primitives_morph_alike():
    one = morphing([{"POSITION": CORNERS}])
    one.document["meshes"][0]["primitives"].append(one.primitive({"POSITION": CORNERS}, QUAD))
    with pytest.raises(ModelError, match="found 0, 1, expected primitives with equally many morph targets"):
        load_model(one.glb())


@pytest.mark.parametrize(
    ("attributes", "indices", "words"),
    [
        (
            {"POSITION": CORNERS},
            np.array([0, 1, 4], "u2"),
            r"primitives\[0\].indices: found 4, expected indices below 4",
        ),
        ({"POSITION": CORNERS}, np.array([0, 1, 2], "f4"), "expected unsigned whole numbers"),
        ({"POSITION": CORNERS[:, :2]}, QUAD, r'accessors\[0\].type: found "VEC2", expected one of "VEC3"'),
        ({"POSITION": CORNERS, "NORMAL": UP[:2]}, QUAD, "found 2 of 3 numbers for NORMAL, expected 4 of 3"),
        ({"POSITION": CORNERS * 1e20}, QUAD, "expected positions within 1e.12"),
        ({"POSITION": CORNERS * [[1], [np.nan], [1], [1]]}, QUAD, "expected numbers that are finite"),
        ({"POSITION": CORNERS + np.array([[0], [np.inf], [0], [0]])}, QUAD, "expected numbers that are finite"),
        ({"POSITION": 99}, QUAD, r"attributes.POSITION: found 99, expected a whole number from 0 to 0"),
    ],
)
def test_bad_attributes(attributes, indices, words):
    attributes = {name: v if isinstance(v, int) else np.asarray(v, "f4") for name, v in attributes.items()}
    with pytest.raises(ModelError, match=words):
        loaded(attributes, indices)
