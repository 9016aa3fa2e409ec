"""Files that nobody here made: they lie beside a checkout for some, and are never part of it.

Other ones, such as those of the npm packages that CONTRIBUTING names, are tried where ``REAL_MODELS`` says.
"""

import base64
import json
import os
import re
from pathlib import Path

import numpy as np
import pytest

from overlay.loaders.gltf import external_uris, load_model

FOLDER = Path(__file__).parents[4] / "shared" / "media" / "gltf"
OTHERS = [Path(folder) for folder in os.environ.get("REAL_MODELS", "").split(os.pathsep) if folder]
FILES, OTHER_FILES = (
    sorted(path for folder in folders for path in folder.rglob("*") if path.name.endswith((".glb", ".gltf", ".glb.js")))
    for folders in ([FOLDER], OTHERS)
)

pytestmark = pytest.mark.skipif(not FILES, reason=f"the real models are not here: {FOLDER}")


def read(path):
    """The file, or the one that a script embeds, as @pmndrs/assets has them."""
    data = path.read_bytes()
    return base64.b64decode(re.search(rb"base64,([\w+/=]+)", data)[1]) if path.suffix == ".js" else data


def load(path):
    return load_model(read(path), lambda uri: (path.parent / uri).read_bytes())


def named(name):
    (path,) = (path for path in FILES if path.stem == name)
    return load(path)


@pytest.mark.parametrize("path", [*FILES, *OTHER_FILES], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_it_loads_and_everything_is_in_range(path):
    assert all((path.parent / uri).is_file() for uri in external_uris(read(path)))
    check(load(path))


def check(model):
    """What `overlay.scene.models.model` promises."""
    assert model.meshes
    for place, node in enumerate(model.nodes):
        assert -1 <= node.parent < place
        assert np.isclose(np.linalg.norm(node.rotation), 1)
        assert node.mesh is None or node.mesh < len(model.meshes)
    for primitive in (primitive for mesh in model.meshes for primitive in mesh.primitives):
        count = len(primitive.positions)
        assert primitive.indices.max() < count
        assert primitive.material < len(model.materials)
        assert np.isfinite(primitive.positions).all()
        assert (primitive.positions.dtype, primitive.indices.dtype) == (np.float32, np.uint32)
        assert primitive.positions.flags.c_contiguous
        assert primitive.indices.flags.c_contiguous
        for array in (primitive.normals, primitive.tangents, *primitive.texcoords, primitive.colours):
            assert array is None or (len(array) == count and array.dtype == np.float32 and array.flags.c_contiguous)
        if primitive.topology == "triangles":
            assert np.allclose(np.linalg.norm(primitive.normals, axis=1), 1, atol=2e-3)
        if model.materials[primitive.material].normal_texture is not None:
            assert primitive.tangents.shape == (count, 4)
            assert np.allclose(np.linalg.norm(primitive.tangents[:, :3], axis=1), 1, atol=2e-3)
            assert set(np.unique(primitive.tangents[:, 3])) <= {-1, 1}
        if primitive.weights is not None:
            assert np.allclose(primitive.weights.sum(axis=1), 1, atol=1e-5)
    for skin in model.skins:
        assert max(skin.joints) < len(model.nodes)
        assert skin.inverse_bind.shape == (len(skin.joints), 4, 4)
    for channel in (channel for clip in model.clips for channel in clip.channels):
        assert (np.diff(channel.times) > 0).all()
        assert len(channel.values) == len(channel.times)
        if channel.path == "rotation" and channel.interpolation != "cubic":
            assert np.allclose(np.linalg.norm(channel.values, axis=1), 1, atol=1e-5)


def test_the_fox_runs():
    model = named("Fox")
    assert [clip.name for clip in model.clips] == ["Survey", "Walk", "Run"]
    assert len(model.skins[0].joints) == 24
    assert [round(clip.duration_secs, 2) for clip in model.clips] == [3.42, 0.71, 1.16]


def test_draco_unpacks_as_large_as_its_file_says():
    (path,) = (path for path in FILES if path.stem == "2CylinderEngine")
    document = json.loads(path.read_bytes())
    model = load(path)
    primitives = [primitive for mesh in model.meshes for primitive in mesh.primitives]
    assert len(primitives) == 34
    declared = [
        document["accessors"][one["attributes"]["POSITION"]]
        for mesh in document["meshes"]
        for one in mesh["primitives"]
    ]
    wanted = np.array([[*one["min"], *one["max"]] for one in declared])
    found = np.array([[*one.low, *one.high] for one in primitives])
    apart = np.abs(wanted[:, None] - found[None]).max(axis=2)
    assert max(apart.min(axis=0).max(), apart.min(axis=1).max()) < 0.5  # each box is there, as near as 14 bits


def test_morph_targets_are_eight():
    (mesh,) = named("morph-stress-test").meshes
    assert {len(primitive.targets) for primitive in mesh.primitives} == {8}
    assert len(mesh.weights) == 8


def test_a_clear_coat_and_transforms_arrive():
    assert any(one.clearcoat and one.clearcoat.normal_texture for one in named("ClearCoatTest").materials)
    textures = [one.base_colour_texture for one in named("TextureTransformTest").materials]
    assert any(texture.rotation for texture in textures)
    assert any(texture.offset != (0, 0) for texture in textures)
