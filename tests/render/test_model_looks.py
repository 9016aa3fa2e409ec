"""What real files look like: beside what others make of them, and beside what we made of them before.

Khronos publishes what nine renderers make of its samples: the folder public/thumbnails/goldens of its repository
glTF-Render-Fidelity. They are looked at where ``PUBLISHED_PICTURES`` names it; the files themselves, as in
tests/loaders/gltf/test_real_files.py. Ours lie in golden/real, no larger than it takes to tell that something has
changed; HYPERFOCUS_UPDATE_GOLDEN=1 writes them.
"""

import os
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from tests.loaders.gltf.test_real_files import FILES, OTHER_FILES, load
from tests.render.drawing import GOLDEN
from tests.render.staging_models import shown, staged

SIZE = (240, 240)
SMALL = (24, 24)
PUBLISHED = os.environ.get("PUBLISHED_PICTURES", "")
ALIKE = 0.75
"""Other models, and the same from another side, come to 0.6 at most."""

AS_THEY = (
    "ClearCoatTest", "DamagedHelmet", "Duck", "FlightHelmet", "NormalTangentTest", "SpecularTest",
    "TextureTransformTest",
)  # fmt: skip
"""Those of Khronos' that they show from the front."""


QUICK = ("Fox", "BoxTextured", "TextureTransformTest")


def looked_at(gl, path):
    """On white, as the publishers have it; where it is opaque."""
    drawn = shown(gl, [staged(load(path), SIZE, pitch=0.26)], SIZE, samples=4).astype(float)
    return drawn[:, :, :3] + 255 - drawn[:, :, 3:], drawn[:, :, 3] > 128


def cropped(picture, covered):
    """What is covered, as large as `SMALL`."""
    rows, columns = (np.flatnonzero(covered.any(axis=axis)) for axis in (1, 0))
    part = picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return np.asarray(Image.fromarray(part.clip(0, 255).astype(np.uint8)).resize(SMALL, Image.Resampling.BOX), float)


def likeness(one, other):
    """From -1 to 1: whether light, dark and colours are in the same places, however bright the lamps are."""
    one, other = (picture - picture.mean(axis=(0, 1)) for picture in (one, other))
    return float((one * other).sum() / np.sqrt((one**2).sum() * (other**2).sum()))


def published(name):
    """What others make of it; some of them nothing."""
    for path in sorted((Path(PUBLISHED) / f"khronos-{name}").glob("*golden*")):
        with Image.open(path) as image:
            rgba = np.asarray(image.convert("RGBA"), float)
        alpha = rgba[:, :, 3:] / 255
        picture = rgba[:, :, :3] * alpha + 255 * (1 - alpha)
        covered = picture.min(axis=2) < 248
        if covered.any():
            yield path.name, picture, covered


@pytest.mark.skipif(not PUBLISHED, reason="the published pictures are not here: PUBLISHED_PICTURES names no folder")
@pytest.mark.parametrize("name", AS_THEY)
def test_it_looks_as_its_publishers_show_it(gl, name):
    path = next((path for path in [*FILES, *OTHER_FILES] if path.stem == name), None)
    if path is None:
        pytest.skip(f"{name} is not here")
    ours = cropped(*looked_at(gl, path))
    found = {who: likeness(ours, cropped(picture, covered)) for who, picture, covered in published(name)}
    assert found
    assert max(found.values()) > ALIKE, found


@pytest.mark.parametrize(
    "path",
    [path if path.stem in QUICK else pytest.param(path, marks=pytest.mark.slow) for path in FILES],
    ids=lambda path: path.stem,
)
def test_it_looks_as_it_did(gl, path):
    model = load(path)
    drawn = shown(gl, [staged(model, SIZE, turn=-0.4, clip=0 if model.clips else None, secs=0.3)], SIZE, samples=4)
    small = drawn.reshape(SMALL[1], SIZE[1] // SMALL[1], SMALL[0], SIZE[0] // SMALL[0], 4).mean(axis=(1, 3))
    golden = GOLDEN / "real" / f"{path.stem}.png"
    if os.environ.get("HYPERFOCUS_UPDATE_GOLDEN"):
        golden.parent.mkdir(exist_ok=True)
        Image.fromarray(small.round().astype(np.uint8)).save(golden, optimize=True)
    with Image.open(golden) as image:
        apart = np.abs(np.asarray(image.convert("RGBA"), float) - small)
    assert apart.mean() < 1.0
    assert apart.max() < 24
