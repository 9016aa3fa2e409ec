"""The built-in 3D models: drawn by the script, small, readable, and at rest where their clip begins and ends."""

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from overlay.loaders.gltf import load_model

ROOT = Path(__file__).parent.parent.parent
MODELS = ROOT / "assets" / "models"
FILES = sorted(MODELS.glob("*.glb"))
NAMES = [path.stem for path in FILES]
MOST_BYTES = 500_000


@pytest.fixture(scope="module", params=NAMES)
def model(request):
    return load_model((MODELS / f"{request.param}.glb").read_bytes())


def test_there_are_models_for_gifts():
    assert {"rose", "heart", "diamond", "rocket", "crown", "star"} <= set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_it_is_named_like_the_effect_that_it_is_shown_with(name):
    assert (ROOT / "assets" / "effects" / f"{name}.json").is_file()


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_the_script_draws_the_same_bytes(name, tmp_path):
    command = [sys.executable, str(ROOT / "packaging" / "draw_models.py"), "--into", str(tmp_path), name]
    subprocess.run(command, check=True, capture_output=True)
    assert (tmp_path / f"{name}.glb").read_bytes() == (MODELS / f"{name}.glb").read_bytes(), (
        "run packaging/draw_models.py, and look at what it draws"
    )


def test_the_script_knows_every_model():
    command = [sys.executable, str(ROOT / "packaging" / "draw_models.py"), "--help"]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    assert all(name in told for name in NAMES)


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_it_is_small(path):
    assert path.stat().st_size < MOST_BYTES


def test_it_is_drawn_whole(model):
    assert model.ignored == ()
    assert all(material.name for material in model.materials)
    assert all(node.name for node in model.nodes)


def test_every_number_is_one(model):
    for mesh in model.meshes:
        for one in mesh.primitives:
            assert np.isfinite(one.positions).all()
            assert len(one.indices) % 3 == 0
            assert np.allclose(np.linalg.norm(one.normals, axis=1), 1, atol=1e-3)
            if one.colours is not None:
                assert one.colours.min() >= 0
                assert one.colours.max() <= 1


def test_what_is_outside_faces_outward(model):
    for mesh in model.meshes:
        for one in mesh.primitives:
            a, b, c = np.moveaxis(one.positions[one.indices.reshape(-1, 3)], 1, 0)
            facing = np.cross(b - a, c - a)
            agrees = (facing * one.normals[one.indices.reshape(-1, 3)].sum(axis=1)).sum(axis=1)
            assert (agrees >= -1e-9).mean() > 0.97


def test_its_clip_begins_and_ends_at_rest(model):
    (clip,) = model.clips
    assert clip.name == "play"
    assert 2 <= clip.duration_secs <= 4
    for channel in clip.channels:
        assert channel.times[0] == 0
        assert channel.times[-1] == pytest.approx(clip.duration_secs)
        assert np.isfinite(channel.values).all()
        rest = np.array(getattr(model.nodes[channel.node], channel.path))
        for end in (channel.values[0], channel.values[-1]):
            same = abs(end @ rest) if channel.path == "rotation" else 1 - np.abs(end - rest).max()
            assert same == pytest.approx(1, abs=1e-4), (model.nodes[channel.node].name, channel.path)


def test_it_moves_calmly(model):
    for channel in model.clips[0].channels:
        if channel.path == "rotation":
            turned = np.abs((channel.values[1:] * channel.values[:-1]).sum(axis=1)).clip(0, 1)
            degrees_per_sec = np.degrees(2 * np.arccos(turned)) / np.diff(channel.times)
            assert degrees_per_sec.max() < 600


def test_it_stands_on_the_origin_and_is_a_metre_tall(model):
    low, high = reach(model, 0)
    assert -0.05 <= low[1] <= 0.06
    assert 0.75 <= high[1] - low[1] <= 1.25
    assert abs(low[0] + high[0]) < 0.15
    boxes = [reach(model, key) for key in range(0, len(model.clips[0].channels[0].times), 3)]
    assert np.min([low for low, _ in boxes], axis=0).min() > -0.8
    assert np.max([high for _, high in boxes], axis=0).max() < 1.6


@pytest.mark.parametrize("name", ["rocket", "coins"])
def test_the_sender_is_shown_upright(name):
    model = load_model((MODELS / f"{name}.glb").read_bytes())
    (material,) = [index for index, one in enumerate(model.materials) if one.name == "avatar"]
    assert model.materials[material].base_colour[:3] == (1, 1, 1)
    assert model.materials[material].base_colour_texture is not None  # its place is taken by the sender's
    assert model.materials[material].is_unlit, "a face should not look ill"
    (disc,) = [one for mesh in model.meshes for one in mesh.primitives if one.material == material]
    u, v = disc.texcoords[0].T
    x, y, _ = ((disc.positions - disc.low) / (disc.high - disc.low)).T
    assert np.allclose(u, x, atol=0.01)
    assert np.allclose(v, 1 - y, atol=0.01)
    assert (disc.normals[:, 2] > 0.9).all()


def reach(model, key):
    """The box around all vertices, at one key of the clip."""
    moved = {(one.node, one.path): one.values[key] for one in model.clips[0].channels}
    worlds, found = [], []
    for index, node in enumerate(model.nodes):
        x, y, z, w = moved.get((index, "rotation"), node.rotation)
        local = np.eye(4)
        local[:3, :3] = [
            [1 - 2 * (y * y + z * z), 2 * (x * y - z * w), 2 * (x * z + y * w)],
            [2 * (x * y + z * w), 1 - 2 * (x * x + z * z), 2 * (y * z - x * w)],
            [2 * (x * z - y * w), 2 * (y * z + x * w), 1 - 2 * (x * x + y * y)],
        ]
        local[:3, :3] *= moved.get((index, "scale"), node.scale)
        local[:3, 3] = moved.get((index, "translation"), node.translation)
        worlds.append(local if node.parent < 0 else worlds[node.parent] @ local)
        if node.mesh is not None:
            found += [
                one.positions @ worlds[-1][:3, :3].T + worlds[-1][:3, 3] for one in model.meshes[node.mesh].primitives
            ]
    points = np.concatenate(found)
    return points.min(axis=0), points.max(axis=0)
