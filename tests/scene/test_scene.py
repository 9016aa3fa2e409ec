"""The scene: what is visible when, that it rests, that it ends, and that banners keep out of each other's way."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.errors import EffectError
from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.comfort.senses import BALANCED
from overlay.scene.particles.bursts import FADE_SECS
from overlay.scene.particles.field import ParticleField
from overlay.scene.scene import Scene
from overlay.scene.sightings import MOST_LOOKS
from overlay.scene.staging import BannerContent, Staging
from overlay.scene.themes.grid import HEIGHT, MAX_COUNTER_WIDTH, MAX_WIDTH
from overlay.scene.themes.theme import Motion

MOTION = Motion()
BUMP_SECS, ENTER_SECS, EXIT_SECS, MOVE_SECS = MOTION.bump_secs, MOTION.enter_secs, MOTION.exit_secs, MOTION.move_secs
CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")
ANA = BannerContent("Ana", "Rose", 1, "A", 0.9, "#ff4d6d")
CANVASES = [(1920, 1080), (1080, 1920), (480, 270), (270, 480)]


def staging(cue_id=1, revision=0, effect="rose", banner=ANA, secs=4.0, lane=0, seed=7, amount=0.5):
    return Staging(cue_id, revision, seed, effect, amount, "#ff4d6d", secs, banner, lane)


def scene_with(*stagings, canvas=(480, 270), now=100.0):
    scene = Scene(CATALOGUE, canvas)
    for one in stagings:
        scene.show(one, now)
    return scene


def frame_bytes(frame):
    return [(batch.emitter, batch.chunks.tobytes()) for batch in frame.batches], frame.banners, frame.elapsed_secs


def test_an_empty_scene_asks_for_nothing():
    frame = Scene(CATALOGUE).frame(5.0)
    assert frame.is_empty
    assert not frame.is_moving
    assert frame.next_change_secs is None
    assert frame.visible == ()
    assert frame.particle_bounds_px is None


@pytest.mark.parametrize(
    "canvas", [CANVASES[0], *(pytest.param(canvas, marks=pytest.mark.slow) for canvas in CANVASES[1:])]
)
@pytest.mark.parametrize("effect", [effect.name for effect in CATALOGUE])
@pytest.mark.parametrize("amount", [0.0, 1.0])
def test_the_first_frame_of_an_effect_alone_has_a_visible_pixel(effect, canvas, amount):
    for seed in (1, 2, 3, 4_000_000_000):
        scene = scene_with(staging(effect=effect, banner=None, seed=seed, amount=amount), canvas=canvas)
        assert scene.frame(100.0).visible == ((1, 0),), seed


def test_a_banner_alone_is_visible_at_once_and_rests():
    scene = scene_with(staging(effect=None))
    first = scene.frame(100.0)
    assert first.visible == ((1, 0),)
    assert first.is_moving
    assert first.banners[0].alpha >= 0.4
    resting = scene.frame(100.0 + ENTER_SECS)
    assert not resting.is_moving
    assert resting.next_change_secs == 104.0
    assert resting.banners == scene.frame(103.9).banners
    assert resting.banners[0].alpha == 1.0
    assert scene.frame(104.05).is_moving
    assert scene.frame(104.0 + EXIT_SECS + 0.06).is_empty


def test_a_cue_without_anything_is_never_visible():
    scene = scene_with(staging(effect=None, banner=None))
    assert scene.frame(100.0).visible == ()
    assert scene.frame(100.0).is_empty


def test_an_update_bumps_the_counter_and_reports_its_revision():
    scene = scene_with(staging(effect=None))
    scene.frame(100.5)
    scene.show(staging(effect=None, revision=1, banner=replace(ANA, count=2)), 101.0)
    frame = scene.frame(101.06)
    assert frame.visible == ((1, 1),)
    assert frame.banners[0].content.count == 2
    assert 1.05 < frame.banners[0].counter_scale < 1.2
    assert frame.banners[0].alpha == 1.0
    assert frame.is_moving
    rested = scene.frame(101.0 + BUMP_SECS + 0.01)
    assert rested.banners[0].counter_scale == 1.0
    assert rested.next_change_secs == 105.0  # its duration counts from the update


def test_an_update_may_burst_again():
    scene = scene_with(staging())
    before = sum(len(batch.chunks) for batch in scene.frame(100.1).batches)
    scene.show(staging(revision=1), 100.5)
    assert sum(len(batch.chunks) for batch in scene.frame(100.5).batches) == 2 * before
    assert scene.frame(100.5).visible == ((1, 1),)


def test_a_dismissed_banner_leaves_and_its_particles_go_on():
    scene = scene_with(staging())
    scene.frame(100.5)
    scene.dismiss_banner(1, 101.0)
    assert scene.frame(101.1).banners[0].alpha < 1.0
    later = scene.frame(101.0 + EXIT_SECS + 0.01)
    assert later.banners == ()
    assert later.batches
    assert later.visible == ((1, 0),)


def test_withdrawn_is_gone_within_a_quarter_of_a_second():
    scene = scene_with(staging(), staging(cue_id=2, lane=1, secs=9))
    scene.withdraw(1, 101.0)
    assert [cue_id for cue_id, _ in scene.frame(101.1).visible] == [1, 2]
    frame = scene.frame(101.0 + FADE_SECS)
    assert [cue_id for cue_id, _ in frame.visible] == [2]
    scene.withdraw(99, 101.3)  # an unknown cue is nobody's harm


def test_clear_empties_at_once():
    scene = scene_with(staging(), staging(cue_id=2, lane=1))
    scene.clear()
    assert scene.frame(100.0).is_empty
    assert scene.frame(100.0).visible == ()


def test_an_unknown_effect_changes_nothing():
    scene = scene_with(staging(effect=None))
    with pytest.raises(EffectError):
        scene.show(staging(cue_id=2, effect="nothing"), 100.0)
    assert scene.frame(100.0).visible == ((1, 0),)


def test_a_lane_taken_by_another_cue_is_freed():
    scene = scene_with(staging(effect=None))
    scene.frame(100.0)
    scene.show(staging(cue_id=2, effect=None), 100.0)
    assert [pose.cue_id for pose in scene.frame(100.0).banners] == [1, 2]  # the leaving one lies below
    assert [pose.cue_id for pose in scene.frame(100.0 + EXIT_SECS).banners] == [2]


def test_a_banner_that_no_frame_has_shown_is_not_painted_for_its_farewell():
    scene = scene_with(*(staging(cue_id, effect=None) for cue_id in range(40)))
    frame = scene.frame(100.0)
    assert [pose.cue_id for pose in frame.banners] == [39]
    assert frame.visible == ((39, 0),)  # nobody saw the others: they must not be acked


def test_a_crowd_that_begins_at_once_is_looked_at_a_few_in_a_frame(monkeypatch):
    looks, real = [], ParticleField.shows_pixel
    monkeypatch.setattr(ParticleField, "shows_pixel", lambda *args: looks.append(1) or real(*args))
    scene = scene_with(*(staging(cue_id, banner=None) for cue_id in range(10)))
    seen = [len(scene.frame(100.0 + index / 60).visible) for index in range(4)]
    assert seen == [MOST_LOOKS, 2 * MOST_LOOKS, 10, 10]
    assert len(looks) == 10


def test_those_that_are_never_seen_keep_nobody_waiting(monkeypatch):
    monkeypatch.setattr(ParticleField, "shows_pixel", lambda _, burst, *__: burst.cue_id >= 3 * MOST_LOOKS)
    scene = scene_with(*(staging(cue_id, banner=None) for cue_id in range(3 * MOST_LOOKS + 1)))
    seen = [scene.frame(100.0 + index / 60).visible for index in range(4)]
    assert seen == [(), (), (), ((3 * MOST_LOOKS, 0),)]


def test_what_was_seen_by_its_banner_is_not_looked_for_in_its_particles(monkeypatch):
    scene = scene_with(staging())
    assert scene.frame(100.0).visible == ((1, 0),)
    monkeypatch.setattr(ParticleField, "shows_pixel", lambda *_: pytest.fail("it was looked for"))
    scene.dismiss_banner(1, 101.0)
    assert [scene.frame(101.0 + index / 4).visible for index in range(4)] == [((1, 0),)] * 4


def test_portrait_leaves_the_platforms_zone_free_and_fits():
    for canvas in CANVASES:
        width, height = canvas
        pose = scene_with(staging(effect=None), canvas=canvas).frame(101.0).banners[0]
        foot = pose.centre_y_px - HEIGHT / 2 * pose.scale
        assert foot >= (0.22 * height if height > width else 0)
        assert pose.left_px + (MAX_WIDTH + 14 + MAX_COUNTER_WIDTH) * pose.scale <= width


STEPS = st.lists(
    st.tuples(
        st.sampled_from(["show", "dismiss", "withdraw"]),
        st.integers(0, 5),
        st.integers(0, 3),
        st.floats(0.0, 1.5),
        st.sampled_from([None, "rose", "star"]),
    ),
    max_size=12,
)


def play(steps, canvas):
    """Play some steps; return the scene, the time, and each cue's lane as the director knows it."""
    scene, now, revisions, end = Scene(CATALOGUE, canvas), 100.0, {}, 100.0
    for verb, cue_id, lane, pause, effect in steps:
        now += pause
        revisions[cue_id] = revisions.get(cue_id, -1) + 1
        if verb == "show":
            banner = replace(ANA, name=f"user {cue_id}", count=revisions[cue_id] + 1)
            scene.show(staging(cue_id, revisions[cue_id], effect, banner, 2.0, lane), now)
            end = now + 2.0
        elif verb == "dismiss":
            scene.dismiss_banner(cue_id, now)
        else:
            scene.withdraw(cue_id, now)
        scene.frame(now)
    return scene, now, end


@given(STEPS, st.sampled_from(CANVASES))
@pytest.mark.slow
def test_banners_at_rest_never_overlap(steps, canvas):
    scene, now, _ = play(steps, canvas)
    poses = scene.frame(now + max(ENTER_SECS, EXIT_SECS, MOVE_SECS) + 1e-6).banners
    centres = sorted(pose.centre_y_px for pose in poses if pose.alpha == 1.0)
    assert all(upper - lower > HEIGHT * poses[0].scale for lower, upper in pairwise(centres))


@given(STEPS, st.sampled_from(CANVASES), st.floats(0.0, 1.0))
@pytest.mark.slow
def test_the_same_calls_give_the_same_frame(steps, canvas, later):
    one, now, _ = play(steps, canvas)
    two, _, _ = play(steps, canvas)
    assert frame_bytes(one.frame(now + later)) == frame_bytes(two.frame(now + later))
    assert one.frame(now + later).visible == two.frame(now + later).visible


@given(STEPS, st.sampled_from(CANVASES))
@pytest.mark.slow
def test_everything_ends(steps, canvas):
    scene, now, end = play(steps, canvas)
    over = max(now, end) + max(FADE_SECS, EXIT_SECS) + 0.02
    scene.frame(max(now, end))
    frame = scene.frame(over)
    assert frame.is_empty
    assert frame.next_change_secs is None


@given(STEPS)
@pytest.mark.slow
def test_a_frame_that_rests_looks_the_same_until_it_says_so(steps):
    scene, now, _ = play(steps, (480, 270))
    frame = scene.frame(now + 0.5)
    if not frame.is_empty and not frame.is_moving:
        assert frame.next_change_secs > frame.now_secs
        just_before = float(np.nextafter(frame.next_change_secs, 0.0))
        assert frame_bytes(scene.frame(just_before))[:2] == frame_bytes(frame)[:2]


def plays(scene, *moments):
    return [scene.frame(moment).effects for moment in moments]


def test_an_effect_plays_again_where_its_gift_is_longer():
    scene = scene_with(staging(effect="rocket", secs=6.0))
    begun, between, again, over = plays(scene, 100.1, 103.2, 104.9, 106.5)
    assert (begun, again, over) == (1, 1, 0)
    assert 1 <= between <= 2
    frames = (scene_with(staging(effect="rocket", secs=6.0)).frame(when) for when in (100.1, 104.9))
    offsets = [{tuple(row) for batch in one.batches for row in batch.chunks["place"][:, :2].tolist()} for one in frames]
    assert offsets[0] == offsets[1]  # in the same place
    assert len(offsets[0]) == 1


def test_a_gift_that_grows_begins_its_plays_anew_and_one_that_leaves_has_none():
    scene = scene_with(staging(effect="rocket", secs=6.0))
    scene.show(staging(effect="rocket", secs=2.5, revision=1), 100.5)
    assert plays(scene, 104.7) == [0]
    scene = scene_with(staging(effect="rocket", secs=6.0))
    scene.withdraw(1, 101.0)
    assert plays(scene, 104.9) == [0]


def test_reduced_motion_shows_it_once():
    scene = Scene(CATALOGUE)
    scene.change_senses(BALANCED.with_reduced_motion(), 99.0)
    scene.show(staging(effect="rocket", secs=12.0), 100.0)
    assert set(plays(scene, *np.arange(100.0, 111.0))) == {1}
