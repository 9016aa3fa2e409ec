"""Draco, meshopt and quantisation: what was packed comes out again, and damage is told."""

import subprocess
import sys

import DracoPy
import meshopt
import numpy as np
import pytest

from overlay.loaders.gltf import ModelError, external_uris, load_model
from tests.loaders.gltf.building import CORNERS, QUAD, TEXCOORDS, UP, Building

DRACO, MESHOPT = "KHR_draco_mesh_compression", "EXT_meshopt_compression"


def draco(packed=None, **ids):
    packed = packed or DracoPy.encode(
        CORNERS, QUAD.astype("u4"), normals=UP.astype(float), tex_coord=TEXCOORDS.astype(float), quantization_bits=14
    )
    one = Building(extensionsUsed=[DRACO], extensionsRequired=[DRACO])
    entries = {
        "POSITION": {"componentType": 5126, "count": 4, "type": "VEC3"},
        "NORMAL": {"componentType": 5126, "count": 4, "type": "VEC3"},
        "TEXCOORD_0": {"componentType": 5126, "count": 4, "type": "VEC2"},
    }
    attributes = {name: one.add("accessors", entry) for name, entry in entries.items()}
    indices = one.add("accessors", {"componentType": 5123, "count": 6, "type": "SCALAR"})
    by_kind = (
        {int(one["attribute_type"]): one["unique_id"] for one in DracoPy.decode(packed).attributes} if not ids else {}
    )
    found = ids or {"POSITION": by_kind[0], "NORMAL": by_kind[1], "TEXCOORD_0": by_kind[3]}
    extension = {"bufferView": one.view(packed), "attributes": found}
    one.mesh({"attributes": attributes, "indices": indices, "extensions": {DRACO: extension}})
    one.node(mesh=0)
    return one


def test_draco():
    found = load_model(draco().glb()).meshes[0].primitives[0]
    x, y, z = found.positions.T  # in an order of Draco's own
    assert np.allclose(found.texcoords[0], np.stack((x, 1 - y), axis=1), atol=1e-3)
    assert (sorted(np.round(x + 2 * y, 3)), z.tolist()) == ([0, 1, 2, 3], [0] * 4)
    assert np.allclose(found.normals, UP, atol=0.05)
    sides = found.positions[found.indices].reshape(2, 3, 3)
    assert np.allclose(np.cross(sides[:, 1] - sides[:, 0], sides[:, 2] - sides[:, 0]), UP[:2], atol=1e-3)


def test_bad_draco():
    with pytest.raises(ModelError, match="found data that it cannot, expected data that Draco unpacks"):
        load_model(draco(b"DRACO" + bytes(50), POSITION=0).glb())
    with pytest.raises(ModelError, match="found data that it cannot"):
        load_model(draco(POSITION=77).glb())
    with pytest.raises(ModelError, match="JOINTS_0: found nothing, expected an accessor, for Draco has the attribute"):
        load_model(draco(POSITION=0, JOINTS_0=1).glb())


def test_draco_packs_triangles():
    one = draco()
    one.document["meshes"][0]["primitives"][0]["mode"] = 1
    with pytest.raises(ModelError, match="mode: found 1, expected triangles"):
        load_model(one.glb())


def packed_view(one, values, mode, unfilter=None, changes=()):
    packed = meshopt.encode_gltf_buffer(values, mode)
    raw = one.view(packed)
    start = one.document["bufferViews"][raw]["byteOffset"]
    rows = values.reshape(len(values), -1)
    stride = rows.shape[1] * rows.itemsize
    extension = {
        "buffer": 0,
        "byteLength": len(packed),
        "byteOffset": start,
        "byteStride": stride,
        "count": len(values),
        "mode": mode,
        **({"filter": unfilter} if unfilter else {}),
        **dict(changes),
    }
    view = {"buffer": 1, "byteLength": len(values) * stride, "extensions": {MESHOPT: extension}}
    if mode == "ATTRIBUTES":
        view["byteStride"] = stride
    return one.add("bufferViews", view)


def packed(index_mode="TRIANGLES", **more):
    """Positions as 16 bits, normals as octahedrons, and a buffer that only others need."""
    one = Building(extensionsRequired=[MESHOPT, "KHR_mesh_quantization"])
    positions = np.pad(np.round(CORNERS * 1000).astype("u2"), ((0, 0), (0, 1)))
    normals = meshopt.encode_filter_oct(np.pad(UP, ((0, 0), (0, 1))), 4, 8).astype("u1")
    views = [
        packed_view(one, positions, "ATTRIBUTES", changes=more),
        packed_view(one, normals, "ATTRIBUTES", "OCTAHEDRAL"),
        packed_view(one, QUAD, index_mode),
    ]
    entries = [
        {"componentType": 5123, "count": 4, "type": "VEC3"},
        {"componentType": 5120, "count": 4, "type": "VEC3", "normalized": True},
        {"componentType": 5123, "count": 6, "type": "SCALAR"},
    ]
    accessors = [
        one.add("accessors", {**entry, "bufferView": view}) for entry, view in zip(entries, views, strict=True)
    ]
    one.mesh(one.primitive({"POSITION": accessors[0], "NORMAL": accessors[1]}, accessors[2]))
    one.node(mesh=0)
    one.document["buffers"] = [{"byteLength": 9999, "extensions": {MESHOPT: {"fallback": True}}}]
    return one


@pytest.mark.parametrize("mode", ["TRIANGLES", "INDICES"])
def test_meshopt(mode):
    one = packed(mode)
    one.document["buffers"][0]["uri"] = "for-others.bin"
    assert external_uris(one.glb()) == ()
    found = load_model(one.glb()).meshes[0].primitives[0]
    triangles = found.positions[found.indices].reshape(2, 3, 3)
    assert np.allclose(np.sort(triangles, axis=1), np.sort(CORNERS[QUAD].reshape(2, 3, 3) * 1000, axis=1))
    assert np.allclose(found.normals, UP, atol=0.01)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"byteStride": 7}, "found 7, expected one that suits the mode ATTRIBUTES"),
        ({"count": 3}, "found 3 elements of 8 bytes, expected 32 bytes, as the view has"),
        ({"count": 2**40}, "found 1,099,511,627,776 elements of 8 bytes"),
        ({"byteLength": 5}, "found data that cannot, expected data that can be unpacked"),
        ({"byteLength": 5000}, "byteLength: found bytes up to"),
        ({"filter": "QUATERNION", "byteStride": 4, "count": 8}, "expected one that suits the filter QUATERNION"),
        ({"filter": "COLOR"}, 'found "COLOR", expected one of "NONE"'),
        ({"mode": "LINES"}, 'found "LINES", expected one of'),
    ],
)
def test_bad_meshopt(more, words):
    with pytest.raises(ModelError, match=words):
        load_model(packed(**more).glb())


@pytest.mark.parametrize(("library", "one", "name"), [("DracoPy", draco, DRACO), ("meshopt", packed, MESHOPT)])
def test_without_the_library_the_extension_is_named(monkeypatch, library, one, name):
    file = one().glb()
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(ModelError, match=f"extensionsUsed: found {name}"):
        load_model(file)


def test_the_libraries_are_imported_when_they_are_needed():
    code = "import sys, overlay.loaders.gltf; sys.exit(bool({'DracoPy', 'meshopt'} & set(sys.modules)))"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
