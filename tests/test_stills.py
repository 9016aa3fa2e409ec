"""The documentation has a picture of every built-in effect, and shows it."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

ROOT = Path(__file__).parent.parent
PICTURES = ROOT / "assets" / "pictures" / "effects"
NAMES = sorted(path.stem for path in (ROOT / "assets" / "effects").glob("*.json"))
ADVICE = "python3 dev.py stills draws it; the README's table shows it"


@pytest.mark.parametrize("name", NAMES)
def test_every_effect_has_a_still_that_shows_something(name):
    path = PICTURES / f"{name}.png"
    assert path.is_file(), ADVICE
    with Image.open(path) as image:
        assert image.size == (480, 270)
        picture = np.asarray(image.convert("RGB")).astype(int)
    bare = picture[:, :1]  # nothing but the gradient at most places of the left edge
    assert (np.abs(picture - bare).max(axis=2) > 40).mean() > 0.01, "an empty picture"


@pytest.mark.parametrize("name", NAMES)
def test_the_readme_shows_it(name):
    assert f"(assets/pictures/effects/{name}.png)" in (ROOT / "README.md").read_text(encoding="utf-8"), ADVICE


def test_no_still_is_left_of_an_effect_that_is_gone():
    assert sorted(path.stem for path in PICTURES.glob("*.png")) == NAMES
