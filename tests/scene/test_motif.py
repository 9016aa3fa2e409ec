"""The motif of an effect: what viewers look at, and what no title of a great gift may cover."""

from dataclasses import replace

import numpy as np
import pytest

from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.aside import TitleBand
from overlay.scene.comfort.senses import BALANCED
from overlay.scene.scene import Scene
from overlay.scene.signs.standing import title_edges
from overlay.scene.staging import BannerContent, GiftTitle, Staging
from overlay.scene.themes.grid import STANDARD, grid_of

CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")
CANVASES = [(1920, 1080), (1080, 1920), (1280, 720), (1000, 1000), (540, 960)]
BANNER = BannerContent("Ana", "Crown", 1, "A", 0.1, "#ffcc00", 3)


def shown(effect, canvas_px, *, title=True, seed=7, senses=BALANCED):
    scene = Scene(CATALOGUE, canvas_px)
    scene.change_senses(senses, 10.0)
    what = GiftTitle(BANNER) if title else None
    scene.show(Staging(1, 0, seed, effect.name, 1.0, "#ff8800", 4.0, BANNER, 0, title=what), 10.0)
    return scene


def reach(scene, effect):
    """From where to where the motif of the one burst reaches, and its factor on lengths."""
    (burst,) = scene._field.bursts
    _, up, scale, _ = burst.chunks[0]["place"][0]
    middle, half = (effect.motif.at[1] + up) * scene.canvas_px[1], effect.motif.radius * scale * min(scene.canvas_px)
    return middle - half, middle + half, scale


@pytest.mark.parametrize("canvas_px", CANVASES)
@pytest.mark.parametrize("effect", [effect for effect in CATALOGUE if effect.motif], ids=lambda effect: effect.name)
def test_a_title_lies_over_no_motif(effect, canvas_px):
    low, high = (edge * grid_of(STANDARD, canvas_px).scale for edge in title_edges(canvas_px))
    for seed in range(5):
        home = reach(shown(effect, canvas_px, title=False, seed=seed), effect)
        below, above, scale = reach(shown(effect, canvas_px, seed=seed), effect)
        assert below < high  # it is in the way at home, or nothing is to be seen here
        assert home[1] > low or (below, above, scale) == home
        assert (below, above) >= (0.0, 0.0)
        assert above <= low + 0.01
        assert scale >= 0.65 * home[2]


def test_everything_of_it_is_as_much_smaller_and_its_bounds_hold():
    effect = CATALOGUE["crown"]
    scenes = [shown(effect, (1080, 1920), title=title) for title in (True, False)]
    aside, home = (scene._field.bursts[0].chunks for scene in scenes)
    ratios = {
        round(float(one["place"][0][2] / other["place"][0][2]), 5) for one, other in zip(aside, home, strict=True)
    }
    assert len(ratios) == 1
    assert ratios.pop() < 1.0
    assert np.ptp([one["place"][0][1] - other["place"][0][1] for one, other in zip(aside, home, strict=True)]) < 1e-6
    assert scenes[0].frame(11.0).particle_bounds_px != scenes[1].frame(11.0).particle_bounds_px


def test_only_a_title_that_is_shown_moves_it():
    effect, canvas_px = CATALOGUE["lion"], (1920, 1080)
    scene = shown(effect, canvas_px)
    for cue_id in (2, 3):  # in a rush: a title shows, and none that is worth no more comes after it
        title = GiftTitle(replace(BANNER, name=f"Bo{cue_id}"))
        scene.show(Staging(cue_id, 0, 7, "lion", 1.0, "#ff8800", 4.0, BANNER, cue_id, title=title), 10.1)
    first, *others = (burst.chunks[0]["place"][0] for burst in scene._field.bursts)
    home = shown(effect, canvas_px, title=False)._field.bursts[0].chunks[0]["place"][0]
    assert (others == home).all()
    assert first[1] < home[1]


def test_with_reduced_motion_it_steps_aside_as_well():
    effect, canvas_px = CATALOGUE["heart"], (1080, 1920)
    low = title_edges(canvas_px)[0] * grid_of(STANDARD, canvas_px).scale
    assert reach(shown(effect, canvas_px, senses=BALANCED.with_reduced_motion()), effect)[1] <= low + 0.01


def test_a_title_that_is_to_come_has_its_band_and_no_other_has():
    scene = shown(CATALOGUE["rose"], (1920, 1080))
    title = scene._signs._titles[0].content
    band = scene._signs.band_to_come(title, (1920, 1080))
    assert isinstance(band, TitleBand)
    assert band.part == 1.0
    assert scene._signs.band_to_come(GiftTitle(BANNER), (1920, 1080)) is None
    assert scene._signs.band_to_come(None, (1920, 1080)) is None
