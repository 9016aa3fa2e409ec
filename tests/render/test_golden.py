"""Golden images: each built-in effect early, in the middle and late, and each way of the output's alpha.

To draw them anew, and then look at each before it is committed:

    HYPERFOCUS_UPDATE_GOLDEN=1 python3 dev.py test tests/render/test_golden.py

What was drawn instead of a golden image, and the difference, lie in `build/golden-failed` after a failure.
"""

import pytest

from tests.render.drawing import ANA, CATALOGUE, check_golden, draw, staging

LANDSCAPE, PORTRAIT = (480, 270), (270, 480)
MOMENTS = {
    "balloons": (0.7, 1.7, 2.8),
    "bubbles": (0.6, 1.7, 3.0),
    "cake": (0.5, 1.7, 2.6),
    "coins": (0.5, 1.2, 2.2),
    "confetti": (0.3, 1.0, 2.4),
    "crown": (0.4, 1.6, 3.2),
    "diamond": (0.3, 0.9, 2.4),
    "fire": (0.4, 1.4, 2.4),
    "galaxy": (0.5, 1.4, 2.6),
    "heart": (0.3, 0.9, 2.4),
    "lightning": (0.5, 1.4, 2.3),
    "lion": (0.5, 1.4, 2.5),
    "rocket": (0.4, 0.8, 1.9),
    "glimmer": (0.3, 1.0, 2.2),
    "rose": (0.3, 1.0, 2.3),
    "snow": (0.6, 1.8, 3.2),
    "star": (0.3, 0.9, 2.2),
}
"""Seconds after it began: early, in the middle, late."""


@pytest.mark.slow
@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
def test_an_effect_early(gl, effect):
    check_golden(gl, f"{effect}-early", draw(gl, [staging(effect)], MOMENTS[effect][0], LANDSCAPE), is_straight=True)


@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
def test_an_effect_in_landscape(gl, effect):
    check_golden(
        gl, f"{effect}-landscape", draw(gl, [staging(effect)], MOMENTS[effect][1], LANDSCAPE), is_straight=True
    )


PORTRAITS = [
    "balloons", "bubbles", "cake", "coins", "confetti", "crown", "fire", "galaxy", "lightning", "lion", "rose", "snow",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("effect", PORTRAITS)
def test_an_effect_in_portrait(gl, effect):
    check_golden(gl, f"{effect}-portrait", draw(gl, [staging(effect)], MOMENTS[effect][1], PORTRAIT), is_straight=True)


@pytest.mark.slow
@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
def test_an_effect_late(gl, effect):
    check_golden(
        gl, f"{effect}-late", draw(gl, [staging(effect, amount=1.0)], MOMENTS[effect][2], LANDSCAPE), is_straight=True
    )


@pytest.mark.parametrize(
    ("name", "output"), [("straight", "straight"), ("premultiplied", "premultiplied"), ("key", (0.0, 1.0, 0.0))]
)
def test_the_outputs_alpha(gl, name, output):
    stagings = [staging("diamond", banner=ANA), staging("star", cue_id=2, banner=ANA, lane=1)]
    check_golden(gl, f"output-{name}", draw(gl, stagings, 0.7, LANDSCAPE, output), is_straight=name == "straight")
