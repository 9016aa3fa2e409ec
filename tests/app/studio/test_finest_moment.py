"""The moment of a still: what an effect is about is whole then, and where it has no such thing there is most to see."""

import numpy as np
import pytest

from overlay.app.studio import finest_moment
from overlay.app.studio.finest_moment import finest_secs
from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.staging import Staging

CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")


@pytest.mark.parametrize(
    ("effect", "early", "late"),
    [
        ("lion", 1.0, 3.2),  # after that it flies apart, which has more contrast and no face
        pytest.param("rose", 1.5, 3.4, marks=pytest.mark.slow),
        pytest.param("rocket", 2.0, 5.0, marks=pytest.mark.slow),  # it has burst
    ],
)
def test_a_still_shows_what_the_effect_is_about(effect, early, late):
    staging = Staging(1, 0, 7, effect, 0.6, "#ff8800", 4.5, None, 0)
    assert early < finest_secs(staging, CATALOGUE, resource_root(), (192, 108)) < late


def test_what_stands_is_whole_and_what_flies_apart_is_not():
    chance = np.random.default_rng(3)
    still = [np.full((9, 16, 3), 100, np.uint8)] * 10
    apart = [chance.integers(0, 255, (9, 16, 3), np.uint8) for _ in range(10)]
    whole = finest_moment._wholeness(still + apart)
    assert whole[:8] == pytest.approx(1.0)
    assert whole[11:].max() < 0.6
