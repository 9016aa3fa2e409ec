"""Props on the stage: they come, play, grow and leave in time, and stay on the canvas."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.errors import AssetError
from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.acts import EXIT_SECS, MOST_ACTS, Act, copies_of
from overlay.scene.aside import TitleBand, step_aside
from overlay.scene.comfort.quality import Quality
from overlay.scene.comfort.senses import BALANCED
from overlay.scene.models.model import AnimationClip, Material, Mesh, Model, Node, Primitive
from overlay.scene.models.motion import ENTER_SECS
from overlay.scene.models.prop import has_back, make_prop, reached_by
from overlay.scene.particles.bursts import FADE_SECS
from overlay.scene.scene import Scene
from overlay.scene.signs.stage import TITLE_AFTER_SECS
from overlay.scene.signs.standing import title_edges
from overlay.scene.staging import BannerContent, GiftTitle, Staging
from overlay.scene.themes.grid import STANDARD, grid_of
from overlay.scene.themes.theme import DARK
from tests.scene.whole_model import a_model, channel

CANVASES = [(1920, 1080), (1080, 1920), (640, 360), (300, 300)]
FEW_CANVASES = [*CANVASES[:2], *(pytest.param(canvas_px, marks=pytest.mark.slow) for canvas_px in CANVASES[2:])]
"""In fast tests."""
PROP = make_prop(a_model(clips=(AnimationClip("walk", (channel(values=np.eye(2, 3, dtype=np.float32) / 9),), 1.0),)))
STILL = make_prop(a_model(clips=()))
BANNER = BannerContent("Ana", "Duck", 1, "A", 0.5, "#ffcc00")
CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")


def act(**fields):
    given = {"cue_id": 1, "prop": PROP, "seed": 7, "amount": 1.0, "entered_secs": (100.0,), "leaves_secs": 105.0}
    return Act(**(given | {"bumped_secs": -1.0, "spot": 0} | fields))


def staging(cue_id=1, **fields):
    given = {"revision": 0, "seed": cue_id, "effect": None, "amount": 0.5, "accent": "#ffcc00", "duration_secs": 4.0}
    return Staging(cue_id=cue_id, **(given | {"banner": BANNER, "lane": cue_id, "prop": PROP} | fields))


def test_the_clip_named_play_is_played_or_else_the_first_that_moves():
    up = channel(values=np.array([[0, 0, 0], [0, 1, 0]], np.float32))
    walk, play = (AnimationClip(name, (up,), 1.0) for name in ("walk", "Play"))
    empty, pose = AnimationClip("empty", (), 0.0), AnimationClip("T-pose", (channel(),), 1.0)
    assert make_prop(a_model(clips=(walk, play))).clip == 1
    assert make_prop(a_model(clips=(empty, walk))).clip == 1
    assert make_prop(a_model(clips=(pose, walk))).clip == 1, "what stands still in it is no motion"
    assert make_prop(a_model(clips=(empty, pose))).clip is None
    assert make_prop(a_model(clips=())).clip is None


@pytest.mark.parametrize("prop", [PROP, STILL])
@pytest.mark.parametrize("canvas_px", FEW_CANVASES)
@pytest.mark.parametrize("copies", [1, 3, 5])
def test_it_is_on_the_canvas_from_the_first_frame_to_its_end(prop, canvas_px, copies):
    one = act(prop=prop, entered_secs=(100.0 - 1 / 60,) * copies)
    for now in np.arange(100.0, one.gone_secs, 0.05):
        drawn = one.instances(now, canvas_px)
        assert len(drawn) == copies
        for instance in drawn:
            left, bottom, right, top = instance.bounds_px
            assert 0 <= left < right <= canvas_px[0]
            assert 0 <= bottom < top <= canvas_px[1]
            assert 0.0 < instance.opacity <= 1.0
    assert one.instances(one.gone_secs + 0.01, canvas_px) == ()


@pytest.mark.parametrize("canvas_px", FEW_CANVASES)
@pytest.mark.parametrize("copies", [1, 3, 5])
def test_nothing_of_it_is_cut_off(canvas_px, copies):
    for now in np.arange(100.0, 105.0, 0.1):
        for instance in act(entered_secs=(100.0,) * copies).instances(now, canvas_px):
            corners = np.array([[x, y, z, 1.0] for x in (0, 1) for y in (0, 1) for z in (0, 0)])
            clip = corners @ instance.world_from_model.T @ instance.view.clip_from_world.T
            assert np.abs(clip[:, :2] / clip[:, 3:]).max() <= 1.0


@given(st.floats(0.0, 6.0), st.floats(1e-4, 1e-2), st.sampled_from([PROP, STILL]))
def test_nothing_jumps(secs, step, prop):
    one = act(prop=prop)
    before, after = (one.instances(100.01 + now, (1000, 1000)) for now in (secs, secs + step))
    if before and after:
        speed = np.abs(before[0].view.clip_from_world - after[0].view.clip_from_world).max() / step
        assert speed < 60.0
        assert abs(before[0].opacity - after[0].opacity) <= 6.0 * step


@given(st.floats(-0.1, 1.0), st.floats(1e-4, 1e-2))
def test_nothing_jumps_when_it_grows(secs, step):
    one = act(amount=0.1).grow(staging(quantity=0.5, amount=0.9), 102.0)
    assert len(one.entered_secs) == 3
    before, after = (one.instances(102.0 + moment, (1600, 900))[-1] for moment in (secs, secs + step))
    speed = np.abs(before.view.clip_from_world - after.view.clip_from_world).max() / step
    assert speed < 20.0


def box_model(x, y, z, **more):
    """A box without a clip, so large, closed unless told otherwise."""
    corners = (np.array([[i, j, k] for i in (0, 1) for j in (0, 1) for k in (0, 1)]) - 0.5) * (x, y, z)
    faces = [0, 1, 3, 0, 3, 2, 4, 6, 7, 4, 7, 5, 0, 4, 5, 0, 5, 1, 2, 3, 7, 2, 7, 6, 0, 2, 6, 0, 6, 4, 1, 5, 7, 1, 7, 3]
    corners = corners.astype(np.float32)
    indices = np.array(more.pop("faces", faces), np.uint32)
    one = Primitive(corners, indices, 0, corners.min(axis=0), corners.max(axis=0))
    return make_prop(Model(b"box", (Node(mesh=0),), (Mesh((one,)),), (Material(**more),)))


def on_canvas(prop, canvas_px, now, **fields):
    """Where its corners lie, in shares of the canvas."""
    (one,) = act(prop=prop, **fields).instances(now, canvas_px)
    corners = np.c_[prop.model.meshes[0].primitives[0].positions, np.ones(8)]
    clip = corners @ one.world_from_model.T @ one.view.clip_from_world.T
    px = (clip[:, :2] / clip[:, 3:] * 0.5 + 0.5) * canvas_px
    left, bottom, right, top = one.bounds_px
    assert (px >= np.array([left, bottom]) - 1e-3).all(), "nothing of it is cut off"
    assert (px <= np.array([right, top]) + 1e-3).all()
    return px / canvas_px


FRONT = (4, 6, 7, 4, 7, 5)  # of a sign that looks to the side that we turn to us below


@pytest.mark.parametrize(
    ("size", "canvas_px", "across", "up"),
    [
        ((3, 1, 0.2), (1920, 1080), 0.6, 0.2),
        ((1, 3, 1), (1080, 1920), 0.25, 0.6),
        ((1, 1, 1), (1920, 1080), 0.25, 0.45),
        ((1, 1, 1), (1080, 1920), 0.5, 0.25),
    ],
)
def test_it_takes_the_room_that_its_shape_allows(size, canvas_px, across, up):
    reached = np.concatenate([on_canvas(box_model(*size), canvas_px, now) for now in np.arange(101.0, 104.2, 0.1)])
    assert np.ptp(reached[:, 0]) > across
    assert np.ptp(reached[:, 1]) > up
    assert (np.abs(reached - 0.5) < 0.46).all()


@pytest.mark.parametrize("canvas_px", FEW_CANVASES)
@pytest.mark.parametrize("size", [(4, 1, 1), (1, 1, 4), (1, 4, 1), (2, 0.01, 2)])
def test_while_it_swings_and_turns_it_stays_on_the_canvas(size, canvas_px):
    for now in np.arange(100.01, 105.0, 0.07):
        reached = on_canvas(box_model(*size), canvas_px, now)
        assert ((reached > 0.0) & (reached < 1.0)).all()


def test_what_has_no_back_never_turns_it_to_viewers():
    sign = box_model(0.1, 1, 1, faces=FRONT)
    assert not sign.twirls
    assert box_model(1, 1, 1).twirls
    assert box_model(0.1, 1, 1, faces=FRONT, is_double_sided=True).twirls
    turned = [
        act(prop=sign).instances(now, (800, 800))[0].world_from_model[0, 0] for now in np.arange(101.0, 105.0, 0.1)
    ]
    assert min(turned) > 0.9


def test_what_lies_flat_is_seen_from_farther_above():
    lying, standing = (on_canvas(box_model(*size), (800, 800), 102.0) for size in ((2, 0.01, 2), (2, 2, 0.01)))
    assert np.ptp(lying[:, 1]) > 0.3 * np.ptp(standing[:, 1])


@pytest.mark.parametrize(
    ("size", "scale"), [(1e-12, 1.0), (1e-3, 1e-20), (1e11, 1.0), (1.0, 1e30), (1e30, 1e30), (3e38, 1.0)]
)
def test_what_no_camera_can_see_is_refused_before_it_comes_to_the_stage(size, scale):
    small = box_model(1, 1, 1).model
    (one,) = small.meshes[0].primitives
    corners = one.positions * np.float32(size)
    large = replace(one, positions=corners, low=corners.min(axis=0), high=corners.max(axis=0))
    nodes = (Node(scale=(scale,) * 3), Node(mesh=0, parent=0))
    model = replace(small, meshes=(Mesh((large,)),), nodes=nodes)
    if size * scale > 1e12:
        with pytest.raises(AssetError, match="farther than"):
            make_prop(model)
    else:
        (drawn,) = act(prop=make_prop(model)).instances(102.0, (800, 600))
        assert np.isfinite(drawn.view.clip_from_world).all()


@pytest.mark.parametrize("model", [a_model(), a_model(clips=()), box_model(1, 2, 3).model])
def test_what_a_model_reaches_can_be_found_out_beforehand(model):
    itself, told = make_prop(model).outline, make_prop(model, reached_by(model)).outline
    assert np.allclose(told.box, itself.box, atol=1e-5)
    assert told.distance(1.0, 1.0) == pytest.approx(itself.distance(1.0, 1.0), rel=1e-4)
    assert has_back(model) is make_prop(model).twirls
    assert not make_prop(model, has_back=False).twirls


def test_what_has_a_clip_never_turns_round_whatever_a_stranger_says():
    assert not make_prop(PROP.model, has_back=True).twirls


def test_a_strangers_word_of_what_a_model_reaches_is_kept_within_its_box():
    model = box_model(1, 2, 3).model
    told = make_prop(model, np.array([[1e30, 1e30, 1e30], [-9, 0, 0]], np.float32))
    assert np.allclose(told.outline.box, [[-0.5, 0, 0], [0.5, 1, 1.5]])
    assert told.outline.distance(1.0, 1.0) < 2 * make_prop(model).outline.distance(1.0, 1.0)


@pytest.mark.parametrize(
    "nodes", [(), (Node(),), (Node(mesh=0, scale=(0.0, 0.0, 0.0)),)], ids=["no nodes", "no mesh", "no extent"]
)
def test_what_shows_nothing_is_refused(nodes):
    whole = box_model(1, 1, 1).model
    with pytest.raises(AssetError, match="nothing to be seen"):
        make_prop(replace(whole, nodes=nodes))


def test_copies_share_one_pose_and_the_one_in_the_middle_is_drawn_last():
    drawn = act(entered_secs=(100.0,) * 3).instances(102.0, (1920, 1080))
    assert len({id(instance.pose) for instance in drawn}) == 1
    widths = [instance.bounds_px[2] - instance.bounds_px[0] for instance in drawn]
    assert widths[-1] == max(widths)


@pytest.mark.parametrize(("quantity", "copies"), [(0.0, 1), (0.29, 1), (0.34, 3), (0.89, 3), (1.0, 5)])
def test_many_bring_more(quantity, copies):
    assert copies_of(staging(quantity=quantity)) == copies


def test_with_reduced_motion_it_fades_and_neither_turns_nor_swings():
    one = act(is_still=True, speed=0.12, prop=STILL)
    first, later = (one.instances(now, (1920, 1080))[0] for now in (100.2, 103.0))
    assert np.array_equal(first.world_from_model, np.eye(4))
    assert np.allclose(first.view.clip_from_world, later.view.clip_from_world)
    assert first.opacity < later.opacity == 1.0


# --- in the scene ------------------------------------------------------------------------------------


def scene():
    return Scene(CATALOGUE, (1920, 1080))


@pytest.mark.parametrize("secs", [0.5, 4.0, 30.0])
def test_it_comes_with_its_cue_and_leaves_within_its_duration(secs):
    one = scene()
    one.show(staging(duration_secs=secs), 100.0)
    frame = one.frame(100.0)
    assert len(frame.models) == 1
    assert frame.visible == ((1, 0),)
    assert frame.is_moving
    seen = [one.frame(moment).models for moment in np.linspace(100.0, 100.0 + secs, 60)]
    opacities = [models[0].opacity if models else 0.0 for models in seen]
    assert sum(opacity == 1.0 for opacity in opacities) >= 10, "for a while it is there"
    assert 0.0 < opacities[-3] < 0.9 or secs > 10.0, "it leaves little by little"
    assert seen[-1] == ()
    assert one.frame(101.0 + secs).is_empty


def test_it_is_seen_without_a_banner_too():
    one = scene()
    one.show(staging(banner=None), 100.0)
    assert one.frame(100.0).visible == ((1, 0),)


def test_one_that_comes_later_takes_the_place_of_the_effect():
    one = scene()
    one.show(staging(prop=None, effect="confetti"), 100.0)
    one.show(staging(2, prop=None, effect="confetti"), 100.0)
    assert one.frame(101.0).models == ()
    one.show(staging(revision=1), 101.0)
    frame = one.frame(101.0)
    assert len(frame.models) == 1
    assert frame.batches
    assert dict(frame.visible)[1] == 1
    one.frame(101.0 + FADE_SECS + 0.01)
    assert [burst.cue_id for burst in one._field.bursts] == [2], "it has faded, and no other"


def test_it_comes_with_an_effect_of_its_own():
    one = scene()
    one.show(staging(effect="glimmer"), 100.0)
    one.frame(101.0)
    assert [burst.effect.name for burst in one._field.bursts] == ["glimmer"]


@pytest.mark.parametrize("canvas_px", [(1920, 1080), (1080, 1920)])
def test_its_effect_plays_where_it_stands(canvas_px):
    one = Scene(CATALOGUE, canvas_px)
    for cue_id in (1, 2, 3):
        one.show(staging(cue_id, effect="glimmer"), 100.0)
    one.frame(102.0)
    for act, burst in zip(one._acts.values(), one._field.bursts, strict=True):
        assert (act.cue_id, act.spot) == (burst.cue_id, burst.cue_id - 1)
        assert burst.chunks[0]["place"][0][:2] == pytest.approx(act.beside(canvas_px), abs=1e-6)
    away = {tuple(act.beside(canvas_px)) for act in one._acts.values()}
    assert len(away) == 3
    assert (0.0, 0.0) in away


def test_more_of_the_same_grows_in_place():
    one = scene()
    one.show(staging(), 100.0)
    one.show(staging(revision=1, quantity=0.5, amount=0.9), 103.0)
    frame = one.frame(103.0 + ENTER_SECS)
    assert len(frame.models) == 3
    assert one.frame(106.9).models, "its duration counts anew"
    assert one.frame(107.0).models == ()
    assert frame.visible == ((1, 1),)


def test_more_than_the_stage_holds_let_the_oldest_leave():
    one = scene()
    for cue_id in range(MOST_ACTS + 1):
        one.show(staging(cue_id), 100.0 + 0.1 * cue_id)
    one.frame(100.5)
    assert len(one.frame(101.0).models) == MOST_ACTS
    assert [act.cue_id for act in one._acts.values()] == [1, 2, 3]
    assert len({act.spot for act in one._acts.values()}) == MOST_ACTS


def test_withdrawn_it_leaves_soon_and_cleared_it_is_gone():
    one = scene()
    one.show(staging(), 100.0)
    one.withdraw(1, 101.0)
    assert one.frame(101.1).models
    assert one.frame(101.0 + EXIT_SECS + 0.01).models == ()
    one.show(staging(2), 102.0)
    one.clear()
    assert one.frame(102.1).is_empty


def test_the_profile_is_obeyed_and_the_governor_counts_it():
    one = scene()
    one.change_senses(BALANCED.with_reduced_motion(), 99.0)
    one.show(staging(), 100.0)
    assert all(act.is_still for act in one._acts.values())
    one.quality = Quality(effects=1)
    assert one.frame(100.5).effects == 1


# --- several at once ----------------------------------------------------------------------------------


def test_acts_that_share_the_stage_make_room_for_each_other():
    for canvas_px in ((1920, 1080), (1080, 1920)):
        for quantity in (0.0, 0.5, 1.0):
            one = Scene(CATALOGUE, canvas_px)
            for cue_id in (1, 2, 3):
                one.show(staging(cue_id, quantity=quantity, amount=1.0, prop=box_model(1, 1, 1)), 100.0)
            seen = boxes(one.frame(102.0).models, canvas_px)
            edges = np.array(seen)
            assert edges.min() >= 0, "nothing is cut off"
            assert (edges[:, 2:] <= canvas_px).all()
            by_act = [seen[place : place + len(seen) // 3] for place in range(0, len(seen), len(seen) // 3)]
            for mine, its in itertools.combinations(by_act, 2):
                assert not any(touch(here, there) for here in mine for there in its)


def touch(one, other):
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def boxes(instances, canvas_px):
    """What of the canvas the props themselves cover, without their shadows."""
    found = []
    for one in instances:
        low, high = one.model.meshes[0].primitives[0].low, one.model.meshes[0].primitives[0].high
        corners = np.array([[*np.where(which, high, low), 1] for which in itertools.product((0, 1), repeat=3)])
        seen = corners @ one.world_from_model.T @ one.view.clip_from_world.T
        places = (seen[:, :2] / seen[:, 3:] + 1) / 2 * canvas_px
        found.append((*places.min(axis=0), *places.max(axis=0)))
    return found


def test_who_is_alone_again_takes_the_room_whenever_somebody_looks():
    def sizes(moments):
        one = Scene(CATALOGUE, (1920, 1080))
        one.show(staging(1, duration_secs=20.0, amount=1.0), 100.0)
        alone = width_of(one.frame(102.0), 1)
        one.show(staging(2, duration_secs=4.0, amount=1.0), 103.0)
        return alone, [width_of(one.frame(moment), 1) for moment in moments]

    alone, (before, shared, growing, again) = sizes([103.001, 105.0, 106.8, 109.0])
    assert before == pytest.approx(alone, rel=0.1), "without a jump"
    assert shared < 0.85 * alone
    assert shared < growing < again
    assert again == pytest.approx(alone, rel=0.1)
    assert sizes([103.001, 105.0, 106.6, 106.8])[1][-1] == pytest.approx(growing, rel=1e-3)


def width_of(frame, seed):
    """In clip space, so that a little turn does not matter."""
    return next(one.view.clip_from_world[0, 0] for one in frame.models if one.seed == seed)


# --- beside a title -----------------------------------------------------------------------------------


TITLE = GiftTitle(BANNER)
TITLE_SECS = TITLE_AFTER_SECS + DARK.motion.title_fade_secs + 0.1
"""From its gift on: then all of it is there."""


def with_title(canvas_px, cues=1, *, senses=BALANCED, size=(1, 3, 1), **fields):
    one = Scene(CATALOGUE, canvas_px)
    one.change_senses(senses, 99.0)
    for cue_id in range(1, cues + 1):
        title = TITLE if cue_id == cues else None
        one.show(staging(cue_id, title=title, amount=1.0, duration_secs=9.0, prop=box_model(*size), **fields), 100.0)
    return one


@pytest.mark.parametrize("canvas_px", CANVASES[:2])
@pytest.mark.parametrize("size", [(1, 3, 1), (3, 1, 0.2), (1, 1, 1)])
@pytest.mark.parametrize("quantity", [0.0, 0.5, 1.0])
def test_a_title_lies_over_no_model(canvas_px, size, quantity):
    one = with_title(canvas_px, size=size, quantity=quantity)
    low, _ = (edge * canvas_px[0] / grid_of(STANDARD, canvas_px).width for edge in title_edges(canvas_px))
    for now in np.arange(100.0 + TITLE_SECS, 100.0 + TITLE_SECS + DARK.motion.title_hold_secs - 0.2, 0.1):
        seen = np.array(boxes(one.frame(now).models, canvas_px))
        assert seen[:, 3].max() <= low
        assert seen.min() >= 0
        assert (seen[:, 2:] <= canvas_px).all()


@pytest.mark.parametrize("canvas_px", CANVASES[:2])
def test_several_models_find_room_beside_a_title(canvas_px):
    one = with_title(canvas_px, cues=3, size=(1, 1, 1))
    scale = canvas_px[0] / grid_of(STANDARD, canvas_px).width
    low, high = (edge * scale for edge in title_edges(canvas_px))
    seen = boxes(one.frame(100.0 + TITLE_SECS).models, canvas_px)
    assert not any(box[1] < high and low < box[3] for box in seen)
    assert not any(touch(*pair) for pair in itertools.combinations(seen, 2))


def test_before_and_after_its_title_a_model_stands_where_it_does_without():
    with_one, without = with_title((1920, 1080)), Scene(CATALOGUE, (1920, 1080))
    without.show(staging(amount=1.0, duration_secs=9.0, prop=box_model(1, 3, 1)), 100.0)
    for now in (100.1, 104.0, 107.0):
        (one,), (other,) = with_one.frame(now).models, without.frame(now).models
        assert np.allclose(one.view.clip_from_world, other.view.clip_from_world, rtol=1e-4)


def test_it_steps_aside_without_a_jump():
    one = with_title((1920, 1080))
    frames = [boxes(one.frame(100.05 + number / 60).models, (1920, 1080))[0] for number in range(240)]
    later = np.array(frames[30:])  # it has come, and swings no more
    assert np.abs(np.diff(later[:, 3])).max() < 0.02 * 1080


@pytest.mark.parametrize("canvas_px", CANVASES[:2])
def test_with_reduced_motion_it_stands_beside_the_title_from_the_first_to_the_last(canvas_px):
    calm = replace(BALANCED, is_still=True)
    one = with_title(canvas_px, senses=calm)
    places = [boxes(one.frame(100.1 + secs).models, canvas_px)[0] for secs in np.arange(0.0, 8.0, 0.2)]
    assert np.ptp(np.array(places), axis=0).max() < 1.0
    low, _ = (edge * canvas_px[0] / grid_of(STANDARD, canvas_px).width for edge in title_edges(canvas_px))
    assert places[0][3] <= low


def test_who_is_not_in_its_way_does_not_step_aside():
    band = TitleBand(700.0, 900.0, 1.0)
    assert step_aside(band, (0.0, 1080.0), 300.0, 200.0, 200.0) == (0.0, 1.0)
    assert step_aside(band, (0.0, 1080.0), 950.0, 20.0, 20.0) == (0.0, 1.0)


def test_where_a_title_leaves_no_room_nobody_steps_aside():
    assert step_aside(TitleBand(200.0, 900.0, 1.0), (0.0, 1080.0), 540.0, 420.0, 420.0) == (0.0, 1.0)


def test_the_larger_room_is_taken_and_the_nearer_one_of_two_that_do():
    up, share = step_aside(TitleBand(150.0, 350.0, 1.0), (0.0, 1080.0), 500.0, 300.0, 300.0)
    assert up > 0.0
    assert share == 1.0
    up, share = step_aside(TitleBand(440.0, 640.0, 1.0), (0.0, 1080.0), 560.0, 100.0, 100.0)
    assert up > 0.0
    assert share == 1.0
