"""What the materials "avatar" and "name" need, and how broad the sender's picture is on them."""

from dataclasses import replace

import numpy as np
import pytest

from overlay.scene.models.check import fault_of
from overlay.scene.models.dressing import BROADEST, Worn, is_worn, wearing, worn_by
from overlay.scene.models.model import Material, Mesh, Model, Node, Picture, Primitive, Texture
from overlay.scene.models.pose import ModelRig
from overlay.scene.models.prop import make_prop

PINK = Material("Avatar", base_colour=(1.0, 0.5, 0.0, 0.75))
PAINTED = Material("name", base_colour_texture=Texture(0))
SHOWN = (Node(mesh=0),)
PICTURE = Picture(np.full((4, 4, 4), 90, np.uint8), b"own")


def plate(width=1.0, height=1.0, depth=0.0, *, texcoords=True, material=0):
    """A rectangle that faces the viewer, or, with a depth, one that leans back."""
    corners = np.array([[0, 0, 0], [width, 0, 0], [width, height, -depth], [0, height, -depth]], np.float32)
    places = np.array([[0, 1], [1, 1], [1, 0], [0, 0]], np.float32)
    indices = np.array([0, 1, 2, 0, 2, 3], np.uint32)
    low, high = corners.min(axis=0), corners.max(axis=0)
    return Primitive(corners, indices, material, low, high, texcoords=(places,) if texcoords else ())


def model(*primitives, materials=(PINK,), nodes=SHOWN, pictures=()):
    return Model(b"plate", nodes, (Mesh(primitives),), materials, pictures)


def breadths(one):
    made = wearing(one)
    return [worn.breadth for worn in worn_by(made, ModelRig(made).rest.world_from_node)]


def test_a_plain_colour_becomes_a_texture_of_it():
    made = wearing(model(plate()))
    assert fault_of(made) is None
    (material,) = made.materials
    assert material.base_colour == (1.0, 1.0, 1.0, 0.75)
    assert made.pictures[material.base_colour_texture.picture].pixels[0, 0].tolist() == [255, 188, 0, 255]
    assert is_worn(material)


def test_what_is_complete_is_left_as_it_is():
    whole = model(plate(), materials=(Material("gold"),))
    assert wearing(whole) is whole
    made = wearing(model(plate(), materials=(PAINTED,), pictures=(PICTURE,)))
    assert made.materials == (PAINTED,)
    assert made.pictures == (PICTURE,)
    one = plate(texcoords=False, material=1)
    made = wearing(model(plate(), one, materials=(PINK, Material("gold"))))
    assert made.meshes[0].primitives[1] is one, "nobody wears that"


@pytest.mark.parametrize(
    ("turned", "upright"),
    [((0, 1, 2), True), ((2, 1, 0), True), ((0, 2, 1), False)],
    ids=["seen from the front", "from the side", "from above"],
)
def test_where_there_are_no_coordinates_they_are_those_of_the_broadest_side(turned, upright):
    flat = plate(2.0, 1.0, texcoords=False)
    corners = np.ascontiguousarray(flat.positions[:, turned])
    one = replace(flat, positions=corners, low=corners.min(axis=0), high=corners.max(axis=0))
    (made,) = wearing(model(one)).meshes[0].primitives
    (places,) = made.texcoords
    assert places.tolist() == ([[0, 1], [1, 1], [1, 0], [0, 0]] if upright else [[0, 0], [1, 0], [1, 1], [0, 1]])


@pytest.mark.parametrize(
    ("one", "breadth"),
    [
        (model(plate(3.0, 1.0)), 3.0),
        (model(plate(1.0, 4.0)), 0.25),
        (model(plate(3.0, 3.0, 4.0)), 0.6),
        (model(plate(3.0, 1.0, texcoords=False)), 3.0),
        (model(plate(1.0, 1.0), nodes=(Node(scale=(1, 2, 1)), Node(mesh=0, parent=0, scale=(3, 1, 1)))), 1.5),
        (model(plate(2.0, 1.0), materials=(replace(PAINTED, base_colour_texture=Texture(0, scale=(2.0, 1.0))),),
               pictures=(PICTURE,)), 1.0),
        (model(plate(1000.0, 1.0)), BROADEST),
        (model(replace(plate(), texcoords=(np.zeros((4, 2), np.float32),))), 1.0),
    ],
    ids=["broad", "tall", "leaning", "without coordinates", "stretched", "tiled", "a line", "nowhere"],
)  # fmt: skip
def test_a_picture_is_as_broad_as_its_place(one, breadth):
    assert breadths(one) == [pytest.approx(breadth, rel=1e-3)]


def test_a_prop_tells_what_it_wears():
    one = model(plate(2.0, 1.0), plate(1.0, 1.0, material=1), materials=(PINK, PAINTED), pictures=(PICTURE,))
    assert make_prop(one).worn == (Worn("Avatar", pytest.approx(2.0)), Worn("name", pytest.approx(1.0)))
