"""Golden images: each built-in effect at its most telling moments, and each way of the output's alpha.

To draw them anew, and then look at each before it is committed:

    HYPERFOCUS_UPDATE_GOLDEN=1 python3 dev.py test tests/render/test_golden.py

What was drawn instead of a golden image, and the difference, lie in `build/golden-failed` after a failure.
"""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from drawing import ANA, CATALOGUE, check_golden, draw, staging

LANDSCAPE, PORTRAIT = (480, 270), (270, 480)
MOMENTS = {
    "rose": 1.0,
    "heart": 0.9,
    "diamond": 0.9,
    "rocket": 0.8,
    "star": 0.9,
    "confetti": 1.0,
    "fire": 1.4,
    "galaxy": 1.4,
    "cake": 1.7,
    "coins": 1.2,
    "lightning": 1.4,
    "lion": 1.4,
}
NEWEST = ["cake", "coins", "lightning", "lion"]


@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
def test_an_effect_in_landscape(gl, effect):
    check_golden(gl, f"{effect}-landscape", draw(gl, [staging(effect)], MOMENTS[effect], LANDSCAPE))


@pytest.mark.parametrize("effect", ["rose", "confetti", "fire", "galaxy", *NEWEST])
def test_an_effect_in_portrait(gl, effect):
    check_golden(gl, f"{effect}-portrait", draw(gl, [staging(effect)], MOMENTS[effect], PORTRAIT))


LATE = {
    "rocket": 1.9,
    "rose": 2.3,
    "fire": 2.4,
    "galaxy": 2.6,
    "cake": 2.6,
    "coins": 2.2,
    "lightning": 2.3,
    "lion": 2.5,
}


@pytest.mark.parametrize(("effect", "age"), LATE.items())
def test_an_effect_late(gl, effect, age):
    check_golden(gl, f"{effect}-late", draw(gl, [staging(effect, amount=1.0)], age, LANDSCAPE))


@pytest.mark.parametrize("effect", NEWEST)
def test_an_effect_early(gl, effect):
    check_golden(gl, f"{effect}-early", draw(gl, [staging(effect)], 0.5, LANDSCAPE))


@pytest.mark.parametrize(
    ("name", "output"), [("straight", "straight"), ("premultiplied", "premultiplied"), ("key", (0.0, 1.0, 0.0))]
)
def test_the_outputs_alpha(gl, name, output):
    stagings = [staging("diamond", banner=ANA), staging("star", cue_id=2, banner=ANA, lane=1)]
    check_golden(gl, f"output-{name}", draw(gl, stagings, 0.7, LANDSCAPE, output))
