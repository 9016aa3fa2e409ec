"""What made a model up is found out, whatever it is that does not exist."""

import dataclasses

import numpy as np
import pytest

from overlay.scene.models.check import LARGEST_SIDE_PX, fault_of, fault_of_points, textures_of
from overlay.scene.models.model import (
    AnimationClip,
    Clearcoat,
    Material,
    Mesh,
    MorphTarget,
    Node,
    Picture,
    Skin,
    Texture,
)
from tests.scene.whole_model import UNWEIGHTED, a_model, channel, triangle

EYE = np.eye(4, dtype=np.float32)[None]
NAN = np.full((3, 3), np.nan, np.float32)


def with_primitive(**more):
    return a_model(meshes=(Mesh((triangle(**more),)),))


def with_channel(**more):
    return a_model(clips=(AnimationClip("a", (channel(**more),), 1.0),))


def test_a_whole_model_has_no_fault():
    assert fault_of(a_model()) is None
    target = MorphTarget(positions=np.zeros((3, 3), np.float32))
    meshes = (Mesh((triangle(targets=(target,)),), weights=(0.5,)),)
    clips = (AnimationClip("a", (channel(node=0, path="weights", values=np.zeros((2, 1), np.float32)),), 1.0),)
    assert fault_of(a_model(meshes=meshes, clips=clips)) is None
    cubic = channel(path="rotation", interpolation="cubic", values=np.zeros((2, 3, 4), np.float32))
    assert fault_of(a_model(clips=(AnimationClip("a", (cubic,), 1.0),))) is None


def test_the_textures_of_a_material_are_all_of_them():
    fields = [field.name for field in dataclasses.fields(Material) if field.name.endswith("texture")]
    texture = Texture(3)
    material = Material(**dict.fromkeys(fields, texture), clearcoat=Clearcoat(1.0, texture, 0.0, texture, texture))
    assert len(textures_of(material)) == len(fields) + 3


@pytest.mark.parametrize(
    "model",
    [
        a_model(nodes=(Node(parent=0), Node())),
        a_model(nodes=(Node(parent=-2), Node())),
        a_model(nodes=(Node(mesh=1), Node())),
        a_model(nodes=(Node(mesh=-1), Node())),
        a_model(nodes=(Node(mesh=0, skin=1), Node())),
        a_model(nodes=(Node(camera=0), Node())),
        a_model(nodes=(Node(light=0), Node())),
        a_model(nodes=(Node(matrix=(1.0,) * 12), Node())),
        a_model(nodes=(Node(mesh=0, weights=(1.0,)), Node())),
        with_primitive(indices=np.array([0, 1, 3], np.uint32)),
        with_primitive(indices=np.array([0, 1, 2, 0], np.uint32)),
        with_primitive(indices=np.array([[0, 1, 2]], np.uint32)),
        with_primitive(indices=np.arange(3, dtype=np.uint32), topology="lines"),
        with_primitive(material=1),
        with_primitive(material=-1),
        with_primitive(positions=NAN),
        with_primitive(positions=np.zeros((3, 2), np.float32)),
        with_primitive(positions=np.zeros((0, 3), np.float32)),
        with_primitive(normals=np.zeros((2, 3), np.float32)),
        with_primitive(tangents=np.zeros((3, 3), np.float32)),
        with_primitive(colours=np.zeros((3, 3), np.float32)),
        with_primitive(texcoords=(np.zeros((3, 3), np.float32),)),
        with_primitive(texcoords=(np.zeros((3, 2), np.float32),) * 3),
        with_primitive(low=np.zeros(2, np.float32)),
        with_primitive(targets=(MorphTarget(normals=np.zeros((2, 3), np.float32)),)),
        with_primitive(joints=UNWEIGHTED[0]),
        with_primitive(weights=UNWEIGHTED[1]),
        with_primitive(joints=np.zeros((3, 8), np.uint16), weights=UNWEIGHTED[1]),
        with_primitive(joints=np.ones((3, 4), np.uint16), weights=UNWEIGHTED[1]),
        a_model(meshes=(Mesh((triangle(), triangle(targets=(MorphTarget(),)))),)),
        a_model(materials=(Material(normal_texture=Texture(1)),)),
        a_model(materials=(Material(occlusion_texture=Texture(0, texcoord=2)),)),
        a_model(materials=(Material(clearcoat=Clearcoat(normal_texture=Texture(-1))),)),
        a_model(pictures=(Picture(np.zeros((2, 2, 3), np.uint8), b""),)),
        a_model(pictures=(Picture(np.zeros((2, 2), np.uint8), b""),)),
        a_model(pictures=(Picture(np.zeros((0, 2, 4), np.uint8), b""),)),
        a_model(pictures=(Picture(np.zeros((1, LARGEST_SIDE_PX + 1, 4), np.uint8), b""),)),
        a_model(skins=(Skin((2,), EYE),)),
        a_model(skins=(Skin((1, 1), EYE),)),
        a_model(skins=(Skin((), EYE[:0]),)),
        a_model(skins=(Skin((1,), np.full_like(EYE, np.inf)),)),
        with_channel(node=2),
        with_channel(node=-1),
        with_channel(values=np.zeros((2, 4), np.float32)),
        with_channel(values=np.zeros((3, 3), np.float32)),
        with_channel(interpolation="cubic"),
        with_channel(path="weights"),
        with_channel(times=np.array([1, 1], np.float32)),
        with_channel(times=np.array([0, np.nan], np.float32)),
        with_channel(times=np.zeros(0, np.float32), values=np.zeros((0, 3), np.float32)),
        with_channel(values=np.full((2, 3), np.inf, np.float32)),
    ],
)
def test_what_does_not_exist_is_a_fault(model):
    assert fault_of(model)


@pytest.mark.parametrize(
    ("points", "fault"),
    [
        (np.zeros((5, 3), np.float32), None),
        (np.zeros((0, 3), np.float32), "points of an odd shape"),
        (np.zeros((5, 2), np.float32), "points of an odd shape"),
        (np.zeros(3, np.float32), "points of an odd shape"),
        (np.zeros((5000, 3), np.float32), "points of an odd shape"),
        (np.array([[0, np.nan, 0]], np.float32), "a point that is nowhere"),
    ],
)
def test_points_that_are_reached(points, fault):
    assert fault_of_points(points) == fault
