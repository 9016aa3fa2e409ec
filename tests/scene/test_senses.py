"""What the sensory profiles and reduced motion change of a scene."""

import itertools
from pathlib import Path

import numpy as np
import pytest

from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.comfort.quality import FULL_QUALITY, Quality
from overlay.scene.comfort.senses import BALANCED, PROFILES
from overlay.scene.particles.bursts import FADE_SECS
from overlay.scene.particles.shake import widened
from overlay.scene.particles.states import Footing, states
from overlay.scene.scene import Scene
from overlay.scene.staging import BannerContent, Staging

CATALOGUE = load_catalogue(Path(resource_root()) / "assets" / "effects")
SIZE = (640, 360)
BANNER = BannerContent("Ana", "Rose", 3, "A", 0.9, "#ff4d6d")


def staging(effect="rocket", secs=5.0, cue_id=1, amount=0.5, banner=BANNER, lane=0):
    return Staging(cue_id, 0, 7, effect, amount, "#ff4d6d", secs, banner, lane)


def scene(senses):
    made = Scene(CATALOGUE, SIZE)
    made.change_senses(senses, 99.0)
    return made


def centres(one, now):
    """Of every living particle, by emitter."""
    frame = one.frame(now)
    seen = [
        (batch, states(frame.emitters[batch.emitter], batch.chunks, frame.elapsed_secs, Footing(SIZE)))
        for batch in frame.batches
    ]
    return {batch.emitter: np.where(state.alive[:, None], state.centre_px, np.nan) for batch, state in seen}


@pytest.mark.parametrize(("name", "glow"), [("calm", 0.0), ("balanced", 0.0), ("full", 1.0)])
def test_what_is_emissive_glows_in_full_alone(name, glow):
    one = scene(PROFILES[name])
    assert one.frame(100.0).quality.glow == glow
    one.quality = Quality(resolution=0.9)
    assert one.frame(101.0).quality.glow == 0.0, "where frames are late, it is the first to go"


def speed(senses, effect="rocket"):
    """The most that the particles move in a tenth of a second, in pixels, their mean."""
    one = scene(senses)
    one.show(staging(effect, secs=4.0), 100.0)  # it plays once
    seen = [centres(one, 100.2 + index / 10) for index in range(30)]
    pairs = itertools.pairwise(seen)
    ways = [
        [np.linalg.norm(after[row] - before[row], axis=1) for row in before if row in after] for before, after in pairs
    ]
    return max(float(np.nanmean(np.concatenate(way))) for way in ways)


def test_balanced_is_as_it_was_drawn():
    assert BALANCED.applied(Quality()) == Quality(glow=0.0)
    assert (BALANCED.amount, BALANCED.speed) == (1.0, 1.0)


def test_each_profile_is_more_than_the_one_before():
    calm, balanced, full = (PROFILES[name] for name in ("calm", "balanced", "full"))
    for name in ("amount", "speed", "brightness", "shake", "loudness"):
        assert getattr(calm, name) <= getattr(balanced, name) <= getattr(full, name), name
        assert getattr(calm, name) < getattr(full, name), name


def test_what_is_said_reaches_the_frame():
    one = scene(PROFILES["calm"])
    one.quality = Quality(counts=0.5)
    quality = one.frame(100.0).quality
    assert quality.counts == 0.5
    assert quality.brightness == pytest.approx(0.7)


@pytest.mark.slow
def test_calm_is_slower_and_reduced_motion_nearly_still():
    calm, balanced, still = (speed(senses) for senses in (PROFILES["calm"], BALANCED, BALANCED.with_reduced_motion()))
    assert calm < 0.95 * balanced
    assert still < 0.25 * balanced


@pytest.mark.parametrize(
    "name", [name if name == "calm" else pytest.param(name, marks=pytest.mark.slow) for name in PROFILES]
)
@pytest.mark.parametrize("still", [False, True])
@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
def test_a_gift_is_seen_at_once_and_gone_by_its_deadline(name, effect, still):
    senses = PROFILES[name].with_reduced_motion() if still else PROFILES[name]
    for secs in (0.5, 3.0, 12.0):
        one = scene(senses)
        one.show(staging(effect, secs, banner=None), 100.0)
        assert one.frame(100.0).visible == ((1, 0),)
        assert one.frame(100.0 + secs + 2.0).is_empty


def test_in_reduced_motion_banners_fade_where_they_are():
    one = scene(BALANCED.with_reduced_motion())
    one.show(staging(None, banner=BANNER), 100.0)
    poses = [one.frame(100.0 + index / 30).banners[0] for index in range(10)]
    assert len({(pose.left_px, pose.centre_y_px, pose.counter_scale) for pose in poses}) == 1
    assert poses[0].alpha < poses[-1].alpha
    one.show(staging(None, banner=BannerContent("Ana", "Rose", 4, "A", 0.9, "#ff4d6d"), lane=2), 101.0)
    moved = [one.frame(101.0 + index / 30).banners[0] for index in range(10)]
    assert len({(pose.left_px, pose.centre_y_px, pose.counter_scale) for pose in moved}) == 1
    leaving = one.frame(106.1).banners[0]
    assert leaving.left_px == poses[0].left_px
    assert leaving.alpha < 1.0


def test_without_it_they_slide():
    one = scene(BALANCED)
    one.show(staging(None), 100.0)
    assert one.frame(100.0).banners[0].left_px < one.frame(101.0).banners[0].left_px


def test_a_change_in_the_middle_of_a_gift_keeps_its_banner():
    one = scene(BALANCED)
    one.show(staging(), 100.0)
    one.change_senses(BALANCED.with_reduced_motion(), 101.0)
    assert one.frame(101.0).visible == ((1, 0),)
    one.show(staging(cue_id=2, lane=1), 101.5)
    assert {cue_id for cue_id, _ in one.frame(101.5).visible} == {1, 2}


def test_where_no_effects_may_begin_a_gift_gets_its_banner_and_one_without_banner_its_effect():
    one = scene(BALANCED)
    one.quality = Quality(effects=0)
    one.show(staging(), 100.0)
    assert not one.frame(100.0).batches
    assert one.frame(100.0).visible == ((1, 0),)
    one.show(staging(cue_id=2, banner=None), 100.1)
    assert one.frame(100.1).batches
    assert {cue_id for cue_id, _ in one.frame(100.1).visible} == {1, 2}


def test_where_fewer_effects_may_be_alive_the_oldest_fade_and_no_like_one_begins():
    one = scene(BALANCED)
    for cue_id in range(4):
        one.show(staging(cue_id=cue_id, lane=cue_id), 100.0 + 0.1 * cue_id)
    assert one.frame(100.5).effects == 4
    one.quality = Quality(effects=2)
    one.frame(100.5)
    one.show(staging(cue_id=9, lane=4), 100.6)
    frame = one.frame(100.5 + FADE_SECS + 0.01)
    assert frame.effects == 2
    assert {cue_id for cue_id, _ in frame.visible} == {0, 1, 2, 3, 9}  # their banners stay
    one.quality = FULL_QUALITY
    one.show(staging(cue_id=10, lane=5), 101.0)
    assert one.frame(101.0).effects == 3


def test_a_greater_effect_takes_the_place_of_a_lesser_one():
    one = scene(BALANCED)
    one.quality = Quality(effects=1)
    one.show(staging(cue_id=1, lane=1, amount=0.2), 100.0)
    one.frame(100.1)
    one.show(staging(cue_id=2, lane=2, amount=0.9), 100.2)
    one.show(staging(cue_id=3, lane=3, amount=0.5), 100.3)
    one.frame(100.3)
    assert [burst.cue_id for burst in one._field.bursts] == [1, 2]
    one.frame(100.3 + FADE_SECS)
    assert [burst.cue_id for burst in one._field.bursts] == [2]


def test_an_effect_without_a_banner_is_seen_to_its_end():
    one = scene(BALANCED)
    one.show(staging(cue_id=1, banner=None), 100.0)
    one.quality = Quality(effects=0)
    one.frame(100.1)
    assert one.frame(100.5).effects == 1


def test_a_blow_shakes_the_particles_of_full_alone_and_keeps_its_bounds():
    def shakes(senses, secs=4.0):
        one = scene(senses)
        for cue_id in range(5):  # five blows at once
            one.show(staging("rocket", secs, cue_id=cue_id, banner=None), 100.0)
        return np.array([one.frame(100.0 + index / 240).shake for index in range(int(240 * secs))])

    quiet = (PROFILES["calm"], BALANCED, PROFILES["full"].with_reduced_motion())
    assert not any(shakes(senses).any() for senses in quiet)
    seen = shakes(PROFILES["full"])
    far = np.hypot(*seen.T)
    assert 0.004 < far.max() <= 0.01 + 1e-9
    assert 0.3 < np.count_nonzero(far) / 240 <= 0.5
    assert np.abs(np.diff(seen, axis=0)).max() < 0.0015  # it never jumps
    side = np.sign(seen[far > 0] @ seen[far.argmax()])
    assert np.count_nonzero(np.diff(side)) <= 4  # four times a second, half a second


def test_what_is_shaken_stays_within_the_bounds_that_are_told():
    one = scene(PROFILES["full"])
    one.show(staging("diamond", banner=None), 100.0)
    bounds = one.frame(100.5).particle_bounds_px
    assert widened(bounds, (0.0, 0.0), SIZE) == bounds
    assert widened((50, 60, 70, 80), (0.01, 0.0), SIZE) == (46, 56, 74, 84)
    assert widened((0, 2, 640, 359), (0.01, 0.0), SIZE) == (0, 0, 640, 360)
