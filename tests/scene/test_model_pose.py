"""Poses against the specification's formulas, worked out one node and one channel at a time."""

import math
import time

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.scene.models.bounds import ModelBounds
from overlay.scene.models.model import AnimationClip, Channel, Mesh, Node
from overlay.scene.models.points import moving_points
from overlay.scene.models.pose import ModelRig
from overlay.scene.models.tracks import MOST_BAKED_NUMBERS, MOST_EXACT_TRACKS, tracks_of
from tests.scene.models import array, bar, blob, box, model

HALF = math.sqrt(0.5)


def rotated(quaternion, vector):
    """By the definition q v q*, as cross products."""
    axis, w = np.array(quaternion[:3], float), float(quaternion[3])
    vector = np.array(vector, float)
    return vector + 2 * np.cross(axis, np.cross(axis, vector) + w * vector)


def local_point(node, point):
    return np.array(node.translation) + rotated(node.rotation, np.array(node.scale) * point)


def world_point(nodes, index, point):
    while index >= 0:
        point = local_point(nodes[index], point)
        index = nodes[index].parent
    return point


def clip_of(*channels, secs=2.0):
    return AnimationClip("one", channels, secs)


def moved(path, values, interpolation="linear", times=(0.0, 2.0), node=0):
    return Channel(node, path, array(*times), np.array(values, np.float32), interpolation)


def posed(channel, secs, node=None):
    rig = ModelRig(model([box()], nodes=[node or Node(mesh=0)], clips=(clip_of(channel),)))
    return rig.pose(0, secs).world_from_node[0]


def test_a_linear_translation_is_held_before_its_first_key_and_after_its_last():
    channel = moved("translation", [[0, 0, 0], [4, 2, 0]], times=(1.0, 3.0))
    for secs, x in ((0.0, 0.0), (1.0, 0.0), (1.5, 1.0), (3.0, 4.0), (9.0, 4.0)):
        assert posed(channel, secs)[:3, 3].tolist() == pytest.approx([x, x / 2, 0])


def test_a_step_keeps_a_key_until_the_next():
    channel = moved("translation", [[0, 0, 0], [4, 0, 0], [9, 0, 0]], "step", (0.0, 1.0, 2.0))
    for secs, x in ((0.5, 0), (0.999, 0), (1.0, 4), (1.5, 4), (2.0, 9), (5.0, 9)):
        assert posed(channel, secs)[0, 3] == x


def test_a_rotation_takes_the_short_way_at_a_steady_pace():
    quarter = [0, 0, -HALF, -HALF]  # a quarter turn about z, told by the other of its two quaternions
    for part in (0.0, 0.25, 0.5, 1.0):
        turned = posed(moved("rotation", [[0, 0, 0, 1], quarter]), 2 * part)
        angle = part * math.pi / 2
        assert turned[:2, :2].ravel().tolist() == pytest.approx(
            [math.cos(angle), -math.sin(angle), math.sin(angle), math.cos(angle)], abs=1e-6
        )


def test_a_cubic_spline_is_the_specifications():
    # In-tangent, value, out-tangent of two keys two seconds apart (appendix C.5).
    values = [[[0, 0, 0], [1, 0, 0], [3, 0, 0]], [[-2, 0, 0], [5, 0, 0], [0, 0, 0]]]
    for part in (0.0, 0.3, 0.5, 1.0):
        t2, t3 = part**2, part**3
        expected = (2 * t3 - 3 * t2 + 1) * 1 + 2 * (t3 - 2 * t2 + part) * 3 + (3 * t2 - 2 * t3) * 5 + 2 * (t3 - t2) * -2
        assert posed(moved("translation", values, "cubic"), 2 * part)[0, 3] == pytest.approx(expected, abs=1e-5)


def test_a_cubic_rotation_stays_of_length_one():
    key = [[0, 0, 0, 0], [0, 0, 0, 1], [0, 0, 2, 0]]
    turned = posed(moved("rotation", [key, [[0, 0, 0, 0], [0, 0, HALF, HALF], [0, 0, 0, 0]]], "cubic"), 0.7)
    assert np.linalg.det(turned[:3, :3]) == pytest.approx(1.0, abs=1e-5)


def test_a_channel_of_one_key_is_a_pose():
    for interpolation, value in (
        ("linear", [[3, 0, 0]]),
        ("step", [[3, 0, 0]]),
        ("cubic", [[[9, 9, 9], [3, 0, 0], [9, 9, 9]]]),
    ):
        channel = moved("translation", value, interpolation, times=(1.0,))
        assert [posed(channel, secs)[0, 3] for secs in (0.0, 1.0, 1.5, 7.0)] == [3, 3, 3, 3]


def test_what_a_clip_does_not_move_stays_as_the_file_has_it():
    node = Node(mesh=0, translation=(1, 2, 3), scale=(2, 3, 4), rotation=(0, 0, HALF, HALF))
    turned = posed(moved("scale", [[1, 1, 1], [3, 1, 1]]), 1.0, node)
    assert (turned @ [1, 0, 0, 1])[:3].tolist() == pytest.approx([1, 4, 3], abs=1e-5)


def test_a_matrix_is_read_column_by_column():
    shear = (1, 0, 0, 0, 0.5, 1, 0, 0, 0, 0, 1, 0, 7, 8, 9, 1)
    world = ModelRig(model([box()], nodes=[Node(matrix=shear), Node(parent=0, mesh=0, translation=(0, 2, 0))])).rest
    assert (world.world_from_node[1] @ [0, 0, 0, 1]).tolist() == pytest.approx([8, 10, 9, 1])


numbers = st.floats(-3, 3, width=32)
angles = st.floats(-3, 3)


@st.composite
def trees(draw, most=14):
    """Nodes, parents first, chains and bushes; and a clip that moves some of them."""
    nodes, channels = [], []
    for index in range(draw(st.integers(1, most))):
        axis = draw(st.sampled_from(np.eye(3).tolist()))
        angle = draw(angles)
        rotation = (*(math.sin(angle / 2) * part for part in axis), math.cos(angle / 2))
        parent = draw(st.integers(-1, index - 1))
        scale = tuple(draw(st.floats(0.5, 1.5, width=32)) for _ in range(3))
        nodes.append(
            Node(parent=parent, translation=tuple(draw(numbers) for _ in range(3)), rotation=rotation, scale=scale)
        )
        if draw(st.booleans()):
            channels.append(moved("translation", [[draw(numbers), 0, 0], [0, draw(numbers), 0]], node=index))
    return nodes, channels


@given(trees(), st.floats(0, 2))
def test_world_matrices_are_those_of_walking_up_the_tree(tree, secs):
    nodes, channels = tree
    rig = ModelRig(model([box()], nodes=nodes, clips=(clip_of(*channels),)))
    moving = list(nodes)
    for channel in channels:
        part = secs / 2
        at = channel.values[0] * (1 - part) + channel.values[1] * part
        moving[channel.node] = Node(
            nodes[channel.node].name,
            nodes[channel.node].parent,
            tuple(at),
            nodes[channel.node].rotation,
            nodes[channel.node].scale,
        )
    for pose, expected in ((rig.pose(0, secs), moving), (rig.rest, nodes), (rig.pose(None, secs), nodes)):
        for index in range(len(nodes)):
            there = (pose.world_from_node[index] @ [0.3, -0.2, 0.5, 1])[:3]
            assert there == pytest.approx(world_point(expected, index, [0.3, -0.2, 0.5]), abs=2e-2, rel=1e-3)


@given(st.lists(st.floats(0.01, 1), min_size=MOST_EXACT_TRACKS + 1, max_size=12), st.floats(0, 2))
def test_many_tracks_are_baked_and_tell_nearly_the_same(steps, secs):
    channels = [
        moved("translation", [[0, 0, 0], [step, 0, 0]], times=(0, 1 + 0.02 * index), node=index)
        for index, step in enumerate(steps)
    ]
    clip = clip_of(*channels)
    assert len(tracks_of(clip)) == 1
    rig = ModelRig(model([box()], nodes=[Node()] * len(steps), clips=(clip,)))
    for index, step in enumerate(steps):
        expected = step * min(secs / (1 + 0.02 * index), 1)
        assert rig.pose(0, secs).world_from_node[index][0, 3] == pytest.approx(expected, abs=step / 60)


def test_of_many_clips_only_what_is_played_is_prepared():
    clips = tuple(clip_of(moved("translation", [[0, 0, 0], [step, 0, 0]])) for step in range(100))
    rig = ModelRig(model([box()], nodes=[Node(mesh=0)], clips=clips))
    assert rig.pose(7, 2.0).world_from_node[0][0, 3] == pytest.approx(7)
    assert list(rig._plans) == [7]


def test_however_many_nodes_move_for_however_long_little_is_baked():
    turn = [[0, 0, 0, 1], [0, 1, 0, 0], [0, 0, 0, 1]]
    channels = [moved("rotation", turn, times=(0, 1 + index % 8, 60), node=index) for index in range(8_000)]
    (track,) = tracks_of(clip_of(*channels, secs=60.0))
    assert track.values.size <= MOST_BAKED_NUMBERS + 4 * 8_000
    assert len(track.times) > 50


def test_joints_bring_vertices_where_the_formula_says():
    one = bar(joints=3)
    pose = ModelRig(one).pose(0, 1.0)
    assert pose.joints.shape == (3, 4, 4)
    # By hand: each joint turns 0.3 radians about z where it stands, so the end of the bar follows three turns.
    at = np.zeros(2)
    turned = 0.0
    for _ in range(3):
        turned += 0.3
        at += 4 / 3 * np.array([-math.sin(turned), math.cos(turned)])
    assert (pose.joints[2] @ [0, 4, 0, 1])[:2].tolist() == pytest.approx(at.tolist(), abs=1e-4)


def test_at_rest_joints_leave_a_mesh_as_it_is():
    joints = ModelRig(bar(joints=9)).pose(0, 0.0).joints
    assert np.abs(joints - np.eye(4)).max() < 1e-5


def test_weights_are_the_nodes_or_the_meshs_and_a_clips():
    one = blob()
    assert ModelRig(one).rest.weights.tolist() == [0, 0]
    assert ModelRig(one).pose(0, 0.5).weights.tolist() == [0.5, 0.25]
    meshes = (Mesh(one.meshes[0].primitives, (0.3, 0.4)),)
    nodes = [Node(mesh=0, weights=(0.1, 0.2)), Node(mesh=0), Node()]
    both = ModelRig(model((), nodes=nodes, meshes=meshes))
    assert both.rest.weights.tolist() == pytest.approx([0.1, 0.2, 0.3, 0.4])
    assert both.weights_at == (0, 2, 4)


def skinned(one, pose):
    shape = one.meshes[0].primitives[0]
    matrices = np.einsum("nj,njab->nab", shape.weights, pose.joints[shape.joints])
    return np.einsum("nab,nb->na", matrices, np.c_[shape.positions, np.ones(len(shape.positions))])[:, :3]


def test_bounds_hold_every_vertex_of_a_moving_model_and_not_much_more():
    one = bar()
    rig = ModelRig(one)
    low, high = ModelBounds(rig).over(0)
    reached = np.concatenate([skinned(one, rig.pose(0, secs)) for secs in np.linspace(0, 2, 24)])
    assert (low <= reached.min(axis=0) + 1e-4).all()
    assert (high >= reached.max(axis=0) - 1e-4).all()
    assert (high - low <= 1.35 * np.ptp(reached, axis=0)).all()


@pytest.mark.parametrize("interpolation", ["linear", "step", "cubic"])
def test_a_short_leap_in_a_long_clip_is_within_the_bounds(interpolation):
    """Between two of the moments that are looked at in any case."""
    times, heights = (0.0, 5.05, 5.1, 5.15, 10.0), (0, 0, 7, 0, 0)
    values = np.array([[0, height, 0] for height in heights], np.float32)
    if interpolation == "cubic":
        values = np.stack([values * 0, values, values * 0], axis=1)
    leap = moved("translation", values, interpolation, times)
    rig = ModelRig(model([box()], nodes=[Node(mesh=0)], clips=(clip_of(leap, secs=10.0),)))
    low, high = ModelBounds(rig).over(0)
    assert high[1] - low[1] == pytest.approx(7 + 2, abs=0.1)
    points = moving_points(rig, 0)
    assert points[:, 1].max() == pytest.approx(high[1], abs=0.1)


@pytest.mark.parametrize("one", [bar(), blob()])
def test_a_few_points_stand_for_all_vertices_of_a_moving_model(one):
    rig = ModelRig(one)
    points = moving_points(rig, 0)
    if one.skins:
        reached = np.concatenate([skinned(one, rig.pose(0, secs)) for secs in np.linspace(0, 2, 24)])
    else:
        shape = one.meshes[0].primitives[0]
        weights = [rig.pose(0, secs).weights for secs in np.linspace(0, one.clips[0].duration_secs, 24)]
        added = np.array([target.positions for target in shape.targets])
        reached = np.concatenate([shape.positions + np.tensordot(some, added, 1) for some in weights])
    assert len(points) <= 128
    spread = float(np.ptp(reached, axis=0).max())
    assert points.min(axis=0) == pytest.approx(reached.min(axis=0), abs=0.03 * spread)
    assert points.max(axis=0) == pytest.approx(reached.max(axis=0), abs=0.03 * spread)


def test_bounds_of_a_morph_hold_its_targets():
    rig = ModelRig(blob())
    _, high = ModelBounds(rig).over(0)
    assert high.tolist() == pytest.approx([1.8, 1.8 + 0.35, 1.8], abs=0.01)
    assert ModelBounds(rig).of(rig.rest)[1].tolist() == pytest.approx([1, 1, 1], abs=0.01)


def test_bounds_of_nothing_are_a_point():
    low, high = ModelBounds(ModelRig(model((), nodes=[Node()], meshes=()))).over(None)
    assert low.tolist() == high.tolist() == [0, 0, 0]
    assert moving_points(ModelRig(model((), nodes=[Node()], meshes=())), None).tolist() == [[0, 0, 0]]


@pytest.mark.slow
def test_a_pose_of_fifty_joints_takes_a_fifth_of_a_millisecond():
    rig = ModelRig(bar(joints=50))
    took = []
    for index in range(300):
        began = time.thread_time()
        rig.pose(0, index / 150)
        took.append(time.thread_time() - began)
    assert sorted(took)[150] < 0.4e-3  # measured 0.1; the machine may be busy
