"""Parcels: what goes in comes out, and what is none is refused, whatever it says."""

import dataclasses
import json
import math
import struct
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from numpy.typing import NDArray

from overlay.loaders.parcel import ParcelError, pack, unpack
from overlay.scene.models.model import (
    AnimationClip,
    Channel,
    Material,
    Mesh,
    Model,
    Node,
    Picture,
    Primitive,
    Skin,
    Texture,
)


@dataclass(frozen=True, slots=True, eq=False)
class Thing:
    name: str
    sizes: tuple[float, ...]
    pair: tuple[int, bool]
    kind: Literal["big", "small"]
    data: bytes
    points: NDArray[np.float32] | None = None
    inner: "Thing | None" = None


def triangle(**more):
    corners = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], np.float32)
    return Primitive(corners, np.arange(3, dtype=np.uint32), 0, corners.min(axis=0), corners.max(axis=0), **more)


def a_model():
    pixels = np.arange(16, dtype=np.uint8).reshape(2, 2, 4)
    times, values = np.array([0, 1], np.float32), np.zeros((2, 3), np.float32)
    return Model(
        digest=b"\x00\xff",
        nodes=(Node("root", mesh=0, skin=0), Node("joint", parent=0, matrix=tuple(range(16)))),
        meshes=(Mesh((triangle(joints=np.zeros((3, 4), np.uint16), weights=np.ones((3, 4), np.float32) / 4),)),),
        materials=(Material("skin", base_colour_texture=Texture(0)),),
        pictures=(Picture(pixels, b"p"),),
        skins=(Skin((1,), np.eye(4, dtype=np.float32)[None]),),
        clips=(AnimationClip("walk", (Channel(1, "translation", times, values),), 1.0),),
    )


def same(one, other):
    assert type(one) is type(other)
    if dataclasses.is_dataclass(one):
        for field in dataclasses.fields(one):
            same(getattr(one, field.name), getattr(other, field.name))
    elif isinstance(one, np.ndarray):
        assert one.dtype == other.dtype
        assert np.array_equal(one, other)
    elif isinstance(one, tuple):
        assert len(one) == len(other)
        for mine, its in zip(one, other, strict=True):
            same(mine, its)
    else:
        assert one == other


def test_a_model_travels():
    model = a_model()
    arrived = unpack(pack(model), Model)
    same(dataclasses.replace(model, nodes=arrived.nodes), arrived)
    assert arrived.nodes[1].matrix == tuple(map(float, range(16)))
    assert not arrived.meshes[0].primitives[0].positions.flags.writeable


things = st.builds(
    Thing,
    name=st.text(),
    sizes=st.lists(st.floats(allow_nan=False, allow_infinity=False)).map(tuple),
    pair=st.tuples(st.integers(), st.booleans()),
    kind=st.sampled_from(["big", "small"]),
    data=st.binary(),
    points=st.none() | arrays.arrays(np.float32, arrays.array_shapes(max_dims=3, max_side=4)),
)


@given(things, things)
def test_what_goes_in_comes_out(outer, inner):
    thing = dataclasses.replace(outer, inner=inner)
    arrived = unpack(pack(thing), Thing)
    for field in ("name", "sizes", "pair", "kind", "data"):
        assert getattr(arrived, field) == getattr(thing, field)
        assert getattr(arrived.inner, field) == getattr(inner, field)
    if thing.points is None:
        assert arrived.points is None
    else:
        assert np.array_equal(arrived.points, thing.points, equal_nan=True)


def test_what_is_shared_travels_once():
    points = np.zeros((1000, 3), np.float32)
    thing = Thing("a", (), (1, True), "big", b"", points, Thing("b", (), (1, True), "big", b"", points))
    assert len(pack(thing)) < 1.5 * points.nbytes
    arrived = unpack(pack(thing), Thing)
    assert arrived.points is arrived.inner.points


def forged(tree, blobs=b""):
    text = json.dumps(tree).encode()
    head = struct.pack("<I", len(text)) + text
    return head.ljust(-(-len(head) // 16) * 16, b"\0") + blobs


GOOD = ["a", [1.0], [1, True], "big", ["|u1", [0], 0], None, None]


def test_the_forger_can_write_a_good_one():
    assert unpack(forged(GOOD), Thing).name == "a"


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (0, 7),
        (0, None),
        (1, "abc"),
        (1, [True]),
        (1, [[1.0]]),
        (1, [math.nan]),
        (1, [math.inf]),
        (1, [10**400]),
        (2, [1]),
        (2, [1, 1]),
        (2, [1.5, True]),
        (3, "huge"),
        (3, []),
        (4, "abc"),
        (4, ["|u1", [1], 0]),
        (4, ["|O", [1], 0]),
        (4, ["<f4", [0], 0]),
        (4, ["|u1", [-1], 0]),
        (4, ["|u1", [2**62, 2**62], 0]),
        (4, ["|u1", [True], 0]),
        (4, ["|u1", [0], -16]),
        (4, ["|u1", [0], 2**70]),
        (4, ["|u1", [0] * 5, 0]),
        (5, ["<f4", [1 << 40], 0]),
        (6, {}),
        (6, GOOD[:-1]),
        (6, "overlay.cli.main"),
    ],
)
def test_what_is_no_such_thing_is_refused(field, value):
    tree = list(GOOD)
    tree[field] = value
    with pytest.raises(ParcelError):
        unpack(forged(tree), Thing)


@pytest.mark.parametrize("parcel", [b"", b"\xff\xff\xff\xff", b"\x02\0\0\0{}", forged([[[]]]), forged({"a": 1})])
def test_what_is_no_parcel_is_refused(parcel):
    with pytest.raises(ParcelError):
        unpack(parcel, Thing)


def test_a_deep_tree_is_refused():
    deep = b"[" * 100_000
    with pytest.raises(ParcelError):
        unpack(struct.pack("<I", len(deep)) + deep, Thing)


@given(st.data())
def test_a_damaged_parcel_gives_a_model_or_is_refused(data):
    parcel = bytearray(pack(a_model()))
    for place in data.draw(st.lists(st.integers(0, len(parcel) - 1), min_size=1, max_size=8)):
        parcel[place] = data.draw(st.integers(0, 255))
    try:
        arrived = unpack(bytes(parcel), Model)
    except ParcelError:
        return
    assert arrived.nbytes <= len(parcel)
