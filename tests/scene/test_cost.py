"""The cost of a frame, against cases whose answers are known, and the reel that frames are taken from."""

import numpy as np
import pytest

from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene import cost
from overlay.scene.benchmark import crowd
from overlay.scene.cost import cost_of
from overlay.scene.particles.states import states
from overlay.scene.reel import Reel
from overlay.scene.staging import Staging

CANVAS = (1920, 1080)
CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")


def test_a_crowd_costs_what_it_is_made_of():
    reel = Reel(*crowd(1000, 8.0, CANVAS))
    one = cost_of(reel.frame(2.0, CANVAS))
    assert one.particles == 1000
    assert one.overdraw == pytest.approx(1000 * 8 * 8 / (1920 * 1080), rel=0.02)


def test_of_a_multitude_some_tell_of_all(monkeypatch):
    reel = Reel(*crowd(30_000, 8.0, CANVAS))
    looked = []
    monkeypatch.setattr(
        cost, "states", lambda row, chunks, *rest: (looked.append(len(chunks)), states(row, chunks, *rest))[1]
    )
    some = cost_of(reel.frame(2.0, CANVAS))
    monkeypatch.setattr(cost, "LOOKED_AT", 1000)
    all_of_them = cost_of(reel.frame(2.0, CANVAS))
    assert looked[0] == 16 < looked[1]
    assert some.particles == all_of_them.particles == 30_000
    assert some.overdraw == pytest.approx(all_of_them.overdraw, rel=0.03)


def test_what_lies_outside_of_the_canvas_is_free():
    reel = Reel(*crowd(1, 4000.0, CANVAS))
    assert cost_of(reel.frame(2.0, CANVAS)).overdraw <= 1.0


def test_an_empty_frame_is_free():
    one = cost_of(Reel(*crowd(10, 8.0, CANVAS)).frame(1000.0, CANVAS))
    assert (one.particles, one.overdraw) == (0, 0.0)


def test_a_reel_goes_both_ways():
    reel = Reel(*crowd(10, 8.0, CANVAS))
    late, early = reel.frame(2.0, CANVAS), reel.frame(0.5, CANVAS)
    assert (late.elapsed_secs, early.elapsed_secs) == (pytest.approx(2.0 + 1 / 60), pytest.approx(0.5 + 1 / 60))
    assert reel.frame(1000.0, CANVAS).is_empty
    assert not reel.frame(0.5, (1080, 1920)).is_empty
    assert reel.frame(0.6, (1080, 1920)).canvas_px == (1080, 1920)


def cost_over_time(effect, combo):
    """Of a modest gift, over the whole of its effect."""
    bare = Staging(1, 0, 7, effect.name, 0.3, effect.accent, effect.natural_secs, None, combo=combo)
    reel = Reel(CATALOGUE, bare)
    costs = [cost_of(reel.frame(secs, CANVAS)) for secs in np.arange(0.3, effect.natural_secs, 0.9)]
    return sum(cost.particles for cost in costs), sum(cost.overdraw for cost in costs)


LIGHT = {"heart", "rose", "star", "glimmer"}
"""What is looked at in fast tests."""


@pytest.mark.parametrize(
    "effect",
    [
        pytest.param(effect, id=effect.name, marks=[] if effect.name in LIGHT else pytest.mark.slow)
        for effect in CATALOGUE
    ],
)
def test_every_built_in_effect_visibly_grows_with_a_combo(effect):
    combos = (0.0, 1 / 3, 2 / 3, 1.0)  # 1, 10, 100, 1000: where an effect plays again
    alone, *grown = [cost_over_time(effect, combo) for combo in combos]
    factors = [max(many / few for many, few in zip(one, alone, strict=True)) for one in grown]
    assert factors == sorted(set(factors))
    assert factors[0] >= 1.1
    assert factors[-1] >= 1.25
