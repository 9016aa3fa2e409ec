"""Accessors: every component type, normalised or not, apart, interleaved or sparse; and lengths that do not fit."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.loaders.gltf import ModelError, load_model
from overlay.loaders.gltf.accessors import Accessors
from overlay.loaders.gltf.buffers import Buffers
from overlay.loaders.gltf.container import read_container
from overlay.loaders.gltf.limits import Budget
from overlay.loaders.gltf.reading import refuse
from tests.loaders.gltf.building import CORNERS, QUAD, TYPES, WIDTHS, Building, quad


def accessors_of(one):
    root, binary = read_container(one.glb())
    budget = Budget()
    return Accessors(root, Buffers(root, binary, refuse, budget), budget)


def floats(one, index):
    return accessors_of(one).floats(index, *WIDTHS.values())


@pytest.mark.parametrize("kind", TYPES)
@pytest.mark.parametrize("width", [1, 2, 3, 4])
def test_every_type(kind, width):
    values = np.arange(5 * width).reshape(5, width).astype(kind)
    one = Building()
    assert floats(one, one.accessor(values)).tolist() == values.astype(float).tolist()


@pytest.mark.parametrize(
    ("kind", "stored", "expected"),
    [
        ("u1", [0, 51, 255], [0, 0.2, 1]),
        ("u2", [0, 13107, 65535], [0, 0.2, 1]),
        ("i1", [-128, -127, 0, 127], [-1, -1, 0, 1]),
        ("i2", [-32768, -32767, 0, 32767], [-1, -1, 0, 1]),
    ],
)
def test_normalised(kind, stored, expected):
    one = Building()
    assert np.allclose(floats(one, one.accessor(np.array(stored, kind), normalized=True))[:, 0], expected)


@pytest.mark.parametrize(("kind", "size", "padding"), [("u1", 2, 2), ("u1", 3, 1), ("u2", 3, 2), ("f4", 3, 0)])
def test_columns_of_small_matrices_begin_at_multiples_of_four_bytes(kind, size, padding):
    values = np.arange(2 * size * size).astype(kind).reshape(2, size, size)
    rows = b"".join(column.tobytes() + bytes(padding) for matrix in values for column in matrix)
    one = Building()
    entry = {"bufferView": one.view(rows), "componentType": TYPES[kind], "count": 2, "type": f"MAT{size}"}
    one.add("accessors", entry)
    assert accessors_of(one).floats(0, f"MAT{size}").tolist() == values.reshape(2, -1).astype(float).tolist()


@given(
    kind=st.sampled_from(list(TYPES)),
    width=st.sampled_from([1, 2, 3, 4]),
    count=st.integers(1, 9),
    padding=st.integers(0, 5),
    before=st.integers(0, 9),
    replaced=st.lists(st.integers(0, 8), unique=True),
    has_view=st.booleans(),
    seed=st.integers(0, 99),
)
def test_any_layout(kind, width, count, padding, before, replaced, has_view, seed):
    chance = np.random.default_rng(seed)
    values = chance.integers(0, 100, (count, width)).astype(kind)
    size = values.itemsize * width
    stride = size + padding + -(size + padding) % 4
    one = Building()
    entry = {"componentType": TYPES[kind], "count": count, "type": WIDTHS[width]}
    expected = np.zeros_like(values)
    if has_view:
        rows = b"".join(row.tobytes().ljust(stride, b"\xff") for row in values)
        # The last element needs no padding behind it.
        view = one.view(b"\xff" * before + rows[: (count - 1) * stride + size], byteStride=stride)
        entry |= {"bufferView": view, "byteOffset": before}
        expected = values.copy()
    rows = [row for row in sorted(replaced) if row < count]
    if rows:
        new = chance.integers(100, 120, (len(rows), width)).astype(kind)
        expected[rows] = new
        indices = {"bufferView": one.view(np.array(rows, "u2").tobytes()), "componentType": 5123}
        entry["sparse"] = {"count": len(rows), "indices": indices, "values": {"bufferView": one.view(new.tobytes())}}
    if not one.binary:
        one.view(b"1234")
    assert floats(one, one.add("accessors", entry)).tolist() == expected.astype(float).tolist()


@given(
    count=st.integers(0, 2**33),
    offset=st.integers(0, 2**33) | st.integers(0, 60),
    stride=st.sampled_from([4, 8, 12, 16, 252]),
    length=st.integers(0, 200),
    view_offset=st.integers(0, 200),
)
def test_what_leaves_its_buffer_is_told_before_anything_is_allocated(count, offset, stride, length, view_offset):
    one = Building()
    one.view(bytes(96))
    view = {"buffer": 0, "byteOffset": view_offset, "byteLength": length, "byteStride": stride}
    one.document["bufferViews"].append(view)
    entry = {"bufferView": 1, "byteOffset": offset, "componentType": 5126, "count": count, "type": "VEC3"}
    one.add("accessors", entry)
    fits = length > 0 and view_offset + length <= 96 and stride >= 12 and count > 0
    if fits and offset + (count - 1) * stride + 12 <= length:
        assert floats(one, 0).shape == (count, 3)
    else:
        with pytest.raises(ModelError):
            floats(one, 0)


def test_two_billion_zeros_are_refused():
    one, primitive = quad()
    primitive["attributes"]["POSITION"] = one.add("accessors", {"componentType": 5126, "count": 2**31, "type": "VEC3"})
    with pytest.raises(ModelError, match="found 25,769,803,776 bytes of decoded data, expected at most 536,870,912"):
        load_model(one.glb())


def test_zeros_that_fit_are_zeros():
    one = Building()
    one.view(b"1234")
    assert (
        floats(one, one.add("accessors", {"componentType": 5126, "count": 3, "type": "VEC2"})).tolist() == [[0, 0]] * 3
    )


@pytest.mark.parametrize(
    ("sparse", "words"),
    [
        ({"count": 9}, r"sparse.count: found 9, expected a whole number from 1 to 4"),
        ({"count": 1}, r"sparse.indices: found nothing, expected an object"),
        ({"count": 1, "indices": {"bufferView": 0, "componentType": 5126}, "values": {"bufferView": 0}}, "one of 5121"),
        (
            {"count": 2, "indices": {"bufferView": 0, "componentType": 5125}, "values": {"bufferView": 1}},
            "indices below 4",
        ),
    ],
)
def test_bad_sparse(sparse, words):
    one = Building()
    one.view(np.array([1, 4], "u4").tobytes())
    index = one.accessor(CORNERS, sparse=sparse)
    with pytest.raises(ModelError, match=words):
        floats(one, index)


def test_one_array_for_one_accessor():
    one = Building()
    shared, indices = one.accessor(CORNERS), one.accessor(QUAD)
    normals = one.accessor(np.tile(np.array([[0, 0, 1]], "f4"), (4, 1)))
    first = one.primitive({"POSITION": shared, "NORMAL": normals}, indices)
    one.mesh(first, dict(first))
    one.node(mesh=0)
    model = load_model(one.glb())
    one, other = model.meshes[0].primitives
    assert one.positions is other.positions
    assert one.normals is other.normals
