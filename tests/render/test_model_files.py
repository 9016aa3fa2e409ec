"""Real files, read and drawn: what each of them shows, asked of the pixels. Left out where the files are not."""

from functools import cache

import numpy as np
import pytest

from overlay.loaders.gltf import load_model
from overlay.render.models.model_pass import ModelPass
from tests.loaders.gltf.test_real_files import OTHER_FILES, load
from tests.render.drawing import ROOT
from tests.render.staging_models import shown, staged

FOLDER = ROOT.parent / "shared" / "media" / "gltf"
SIZE = (240, 240)
FILES = {
    "Duck": "Duck.glb",
    "Fox": "Fox.glb",
    "BoxTextured": "BoxTextured.glb",
    "AlphaBlendModeTest": "AlphaBlendModeTest.glb",
    "ClearCoatTest": "ClearCoatTest/ClearCoatTest.gltf",
    "TextureTransformTest": "TextureTransformTest/TextureTransformTest.gltf",
    "CesiumMilkTruck": "CesiumMilkTruck.glb",
    "chr_knight": "chr_knight.glb",
    "morph-stress-test": "morph-stress-test.glb",
    "meshopt-pirate": "meshopt-pirate.glb",
}


def read(name):
    path = FOLDER / FILES[name]
    if not path.is_file():
        pytest.skip(f"{path} is not here")
    return load_model(path.read_bytes(), lambda uri: (path.parent / uri).read_bytes())


once_read = cache(read)


def looked(gl, name, **how):
    model = once_read(name)
    options = {"clip": 0 if model.clips else None, "pitch": 0.1, **how}
    return shown(gl, [staged(model, SIZE, **options)], SIZE, samples=4)


def colours(drawn):
    """The means of what is wholly covered."""
    return drawn[drawn[:, :, 3] == 255][:, :3].mean(axis=0)


@pytest.mark.parametrize("name", FILES)
def test_a_file_fills_its_place_with_more_than_one_colour(error_free_gl, name):
    gl = error_free_gl
    drawn = looked(gl, name, turn=-0.4, secs=0.3)
    inside = drawn[:, :, 3] == 255
    assert inside.mean() > 0.02
    assert np.ptp(np.nonzero(inside.any(axis=0))[0]) > 0.25 * SIZE[0]
    assert drawn[inside][:, :3].std(axis=0).max() > 5
    assert gl.error == "GL_NO_ERROR"


@pytest.mark.parametrize("path", OTHER_FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_any_other_file_fills_its_place_too(error_free_gl, path):
    gl = error_free_gl
    drawn = shown(gl, [staged(load(path), SIZE, pitch=0.1)], SIZE, samples=4)
    seen = drawn[:, :, 3] > 0
    reach = max(np.ptp(np.nonzero(seen.any(axis=axis))[0]) for axis in (0, 1))
    assert reach > 0.25 * SIZE[0]
    assert len(np.unique(drawn[seen], axis=0)) > 8
    assert gl.error == "GL_NO_ERROR"


def test_the_duck_is_yellow_with_an_orange_beak(gl):
    drawn = looked(gl, "Duck")
    red, green, blue = colours(drawn)
    assert red > green > 1.7 * blue
    orange = (drawn[:, :, 0] > 200) & (drawn[:, :, 1] > 60) & (drawn[:, :, 1] < 140) & (drawn[:, :, 2] < 90)
    rows, columns = np.nonzero(orange)
    assert len(rows) > 60
    assert columns.mean() > SIZE[0] * 0.55  # it looks to the right


def test_the_fox_runs(gl):
    pictures = [looked(gl, "Fox", clip=2, secs=secs, turn=1.5)[:, :, 3] > 128 for secs in (0.0, 0.3)]
    assert (pictures[0] != pictures[1]).mean() > 0.01


def test_morphed_cubes_grow(gl):
    heights = [(looked(gl, "morph-stress-test", secs=secs)[:, :, 3] > 128).sum() for secs in (0.0, 0.5)]
    assert heights[1] > 1.02 * heights[0]


def test_alpha_modes_show_what_their_marks_say(gl):
    drawn = looked(gl, "AlphaBlendModeTest", pitch=0.0)
    assert (drawn[:, :, 3] == 255).mean() > 0.2
    # All stand before one wall: nothing of the stream shines through, whatever the blending.
    rows, columns = np.nonzero(drawn[:, :, 3] > 0)
    middle = drawn[int(rows.mean()) - 8 : int(rows.mean()) + 8, columns.min() + 30 : columns.max() - 30]
    assert middle[:, :, 3].min() == 255


def test_no_transformed_texture_shows_its_sign_of_failure(gl):
    drawn = looked(gl, "TextureTransformTest", pitch=0.0)
    inside = drawn[:, :, 3] == 255
    red = inside & (drawn[:, :, 0] > 140) & (drawn[:, :, 1] < 60) & (drawn[:, :, 2] < 60)
    green = inside & (drawn[:, :, 1] > 110) & (drawn[:, :, 0] < 60) & (drawn[:, :, 2] < 60)
    assert red.sum() < 150  # one sign stands beside the arrows; a wrong offset would fill a square
    assert green.sum() > 1500


def test_a_coat_shines(gl):
    model = once_read("ClearCoatTest")
    drawn = shown(gl, [staged(model, (400, 400), pitch=0.0)], (400, 400), samples=4).astype(int)
    red = (drawn[:, :, 0] > 2 * drawn[:, :, 1] + 20) & (drawn[:, :, 3] == 255)
    rows, columns = np.nonzero(red)
    top, bottom, left, right = rows.min() + 3, rows.max() - 3, columns.min() + 3, columns.max() - 3
    middle = (left + right) // 2
    halves = [drawn[top:bottom, left : middle - 4], drawn[top:bottom, middle + 4 : right]]
    brightest = [np.percentile(half[:, :, 1:3].sum(axis=2), 98) for half in halves]  # a white shine on red
    assert brightest[1] > 1.2 * brightest[0]


@pytest.mark.parametrize(
    "name", [name if name in {"Fox", "BoxTextured"} else pytest.param(name, marks=pytest.mark.slow) for name in FILES]
)
def test_the_second_use_of_a_file_has_nothing_to_upload(gl, name):
    models = ModelPass(gl, ROOT)
    assert sum(1 for _ in models.prepare(read(name))) > 0
    assert sum(1 for _ in models.prepare(read(name))) == 0
