"""Bursts: chunks, batches that change only when they must, and bounds that no particle leaves."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.benchmark import crowd
from overlay.scene.comfort.quality import Quality
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.pictures import cut_cells
from overlay.scene.particles import field as field_module
from overlay.scene.particles import supplies
from overlay.scene.particles.bounds import burst_bounds
from overlay.scene.particles.bursts import FADE_SECS, FASTEST, SLOWEST, course_of, make_burst, share_of
from overlay.scene.particles.field import EPOCH_LASTS_SECS, LOOKED_AT, ParticleField
from overlay.scene.particles.motion import pcg
from overlay.scene.particles.states import Footing, states
from overlay.scene.rectangles import cut_to_canvas
from overlay.scene.scene import Scene
from overlay.scene.staging import Staging
from tests.scene import zoo
from tests.scene.zoo import AVATAR, ZOO, trace_text

CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")
EFFECTS = st.sampled_from(list(CATALOGUE))
FIELDS = dict.fromkeys((effect.name for effect in CATALOGUE), ParticleField(CATALOGUE)) | dict.fromkeys(
    (effect.name for effect in ZOO), ParticleField(ZOO, trace_text)
)


def burst(effect, *, seed=1, amount=0.5, born=10.0, secs=4.0, cue_id=1, **more):
    staging = Staging(cue_id, 0, seed, effect.name, amount, "#ff8800", secs, None, **more)
    return make_burst(effect, staging, born_secs=born, until_secs=born + secs)


def seen_of(field, age, canvas):
    """Every batch's particles at an age of the oldest burst."""
    for batch in field.batches:
        parent, elder = (None if kin is None else field.table[kin] for kin in (batch.parent, batch.elder))
        footing = Footing(canvas, parent=parent, points=field.supplies.points, elder=elder)
        yield batch, states(field.table[batch.emitter], batch.chunks, age, footing)


def test_the_hash_is_the_published_one():
    # PCG-RXS-M-XS as a hash, worked out by hand with Python's integers.
    def by_hand(value):
        state = (value * 747796405 + 2891336453) % 2**32
        word = (((state >> ((state >> 28) + 4)) ^ state) * 277803737) % 2**32
        return (word >> 22) ^ word

    values = [0, 1, 2, 12345, 2**31, 2**32 - 1]
    assert pcg(np.array(values, np.uint32)).tolist() == [by_hand(value) for value in values]


@given(EFFECTS, st.floats(0, 1))
def test_chunks_hold_every_particle_once(effect, amount):
    made = burst(effect, amount=amount)
    for emitter, chunks in zip(effect.emitters, made.chunks, strict=True):
        assert chunks["ids"][:, 2].sum() == share_of(effect, emitter, made.staging).count
        assert (chunks["ids"][:, 2] <= 256).all()
        ends = np.cumsum(chunks["ids"][:, 2])
        assert chunks["ids"][:, 1].tolist() == [0, *ends[:-1].tolist()][: len(chunks)]


@given(
    st.sampled_from([*CATALOGUE, *ZOO]),
    st.integers(0, 2**32 - 1),
    st.floats(0, 1),
    st.floats(0, 1),
    st.floats(0, 5),
    st.sampled_from([(1920, 1080), (270, 480)]),
)
@pytest.mark.slow
def test_no_particle_leaves_its_bounds(effect, seed, amount, combo, age, canvas):
    assert_within_bounds(effect, age, canvas, seed=seed, amount=amount, combo=combo)


@pytest.mark.parametrize("effect", list(ZOO), ids=lambda effect: effect.name)
def test_no_particle_leaves_its_bounds_whatever_moves_it(effect):
    for age in (0.2, 0.6, 1.0, 1.5, 2.2, 3.0):
        assert_within_bounds(effect, age, (270, 480), seed=3, amount=1.0, combo=0.5)


def assert_within_bounds(effect, age, canvas, *, seed, amount, combo):
    field = FIELDS[effect.name]
    made = burst(effect, seed=seed, amount=amount, combo=combo, quantity=combo, avatar=AVATAR)
    field.clear()
    field.add(made)
    left, bottom, right, top = burst_bounds(made, canvas)
    for batch, seen in seen_of(field, age, canvas):
        assert len(seen.alive) == batch.chunks["ids"][:, 2].sum()
        reach = np.hypot(seen.half_size_px[:, 0], seen.half_size_px[:, 1])[seen.alive]
        x, y = seen.centre_px[seen.alive].T
        assert (x - reach >= left - 0.01).all()
        assert (x + reach <= right + 0.01).all()
        assert (y - reach >= bottom - 0.01).all()
        assert (y + reach <= top + 0.01).all()


def test_a_combo_visibly_grows():
    effect, counts, sizes = ZOO["driven"], [], []
    for combo in (0.0, 0.3, 0.7, 1.0):
        field = ParticleField(ZOO)
        field.add(burst(effect, combo=combo))
        ((_, seen),) = seen_of(field, 0.5, (480, 270))
        counts.append(len(seen.alive))
        sizes.append(float(seen.half_size_px.mean()))
    assert counts == sorted(set(counts))
    assert counts[-1] == 3 * counts[0]
    assert sizes == sorted(set(sizes))


def test_children_of_traced_parents_are_born_where_those_are():
    field = ParticleField(ZOO)
    field.add(burst(ZOO["traced_parents"], amount=1.0))
    dust = [seen for batch, seen in seen_of(field, 3.0, (480, 270)) if batch.parent is not None]
    (seen,) = dust  # without a text's outline there are no letters, and so no corners
    corners = np.array([[-1, 0], [1, 0.5], [0, 1]]) * 0.3 * 270 + (240, 135)
    ways = np.linalg.norm(seen.centre_px[seen.alive][:, None] - corners, axis=2)
    assert (np.bincount(ways.argmin(axis=1), minlength=3) > 0).all()


@pytest.mark.parametrize("effect", [*CATALOGUE, *ZOO], ids=lambda effect: effect.name)
def test_shedding_moves_nobody_and_takes_the_same_ones_first(effect):
    field = FIELDS[effect.name]
    field.clear()
    field.add(burst(effect, amount=1.0, avatar=AVATAR))
    for batch in field.batches:
        parent, elder = (None if kin is None else field.table[kin] for kin in (batch.parent, batch.elder))
        shares = []
        for counts in (1.0, 0.75, 0.5, 0.25, 0.0):
            footing = Footing((480, 270), Quality(counts), parent, field.supplies.points, elder)
            shares.append(states(field.table[batch.emitter], batch.chunks, 1.2, footing))
        for more, less in pairwise(shares):
            assert not (less.alive & ~more.alive).any()
            assert (less.centre_px == more.centre_px).all()
            assert (less.colour[:, 3] <= more.colour[:, 3]).all()
        if len(shares[0].alive) > 60 and parent is None:
            assert shares[2].alive.sum() == pytest.approx(0.6 * shares[0].alive.sum(), rel=0.25)


def test_shedding_fades_instead_of_popping():
    field = ParticleField(ZOO)
    field.add(burst(ZOO["turbulence"], amount=1.0))
    (batch,) = field.batches
    alphas = []
    for counts in np.linspace(1.0, 0.0, 101):
        footing = Footing((480, 270), Quality(float(counts)))
        alphas.append(states(field.table[batch.emitter], batch.chunks, 1.0, footing).colour[:, 3])
    assert np.abs(np.diff(alphas, axis=0)).max() < 0.1
    assert alphas[-1][0] == alphas[0][0]  # the first stays


@given(EFFECTS, st.floats(0.5, 30), st.floats(0, 1))
def test_a_burst_ends_with_its_effect_or_its_duration_and_a_fade(effect, secs, amount):
    made = burst(effect, secs=secs, amount=amount)
    assert made.end_secs <= 10.0 + secs + FADE_SECS + 1e-9
    assert made.end_secs <= 10.0 + effect.natural_secs / SLOWEST + 1e-9


@given(EFFECTS, st.floats(0.5, 30))
def test_an_effect_fills_the_time_it_is_given_at_a_pace_that_suits_it(effect, secs):
    course = course_of(effect, secs)
    last_secs = (course.starts_secs or (0.0,))[-1] + effect.fitted_secs / course.pace
    assert SLOWEST <= course.pace <= FASTEST
    if course.pace < FASTEST:
        assert last_secs == pytest.approx(secs)
    gaps = np.diff([0.0, *course.starts_secs])
    assert (gaps < effect.fitted_secs / course.pace).all()  # the next begins while the last is still to be seen


def test_batches_stay_the_same_objects_until_a_burst_comes_or_goes():
    field = ParticleField(CATALOGUE)
    field.add(burst(CATALOGUE["rose"]))
    before = field.batches
    field.expire(11.0)
    assert field.batches is before
    field.add(burst(CATALOGUE["rose"], cue_id=2, born=10.5))
    assert field.batches is not before
    assert len(field.batches) == len(before)  # two bursts of one effect share their draw calls
    assert not field.batches[0].chunks.flags.writeable
    field.expire(99.0)
    assert field.batches == ()


def test_a_change_costs_what_has_changed_and_not_the_crowd(monkeypatch):
    field = ParticleField(CATALOGUE)
    for number in range(20):
        field.add(burst(CATALOGUE["rose"], cue_id=number, born=10.0 + number / 10))
    before, _ = field.batches, field.bounds_px((480, 270))
    bounded, made = [], []
    monkeypatch.setattr(field_module, "burst_bounds", lambda one, px: bounded.append(one) or burst_bounds(one, px))
    timed = ParticleField._timed_chunks
    monkeypatch.setattr(ParticleField, "_timed_chunks", lambda *all_of: made.append(1) or timed(*all_of))
    newcomer = burst(CATALOGUE["heart"], cue_id=99, born=12.5)
    field.add(newcomer)
    assert len(field.batches) == len(before) + len(newcomer.effect.emitters)
    assert set(before) <= set(field.batches)  # nothing of the roses is made or uploaded anew
    assert field.bounds_px((480, 270)) == cut_to_canvas(
        [burst_bounds(one, (480, 270)) for one in field.bursts], (480, 270)
    )
    assert len(made) == len(newcomer.effect.emitters)
    assert bounded == [newcomer]
    field.expire(newcomer.end_secs)  # by then the roses are over
    assert field.bursts == ()
    assert field.bounds_px((480, 270)) is None


def test_times_stay_exact_however_long_bursts_follow_each_other():
    field, now = ParticleField(CATALOGUE), 1_000_000.0
    for number in range(400):
        now += 0.5
        field.expire(now)
        field.add(burst(CATALOGUE["rose"], cue_id=number, born=now))
        assert 0.0 <= now - field.epoch_secs < EPOCH_LASTS_SECS + 1.0
        born = [one.born_secs - field.epoch_secs for one in field.bursts]
        for batch in field.batches:
            assert batch.chunks["time"][:, 0] == pytest.approx(born, abs=1e-5)


def test_bounds_follow_the_canvas():
    field = ParticleField(CATALOGUE)
    field.add(burst(CATALOGUE["rose"]))
    sizes = [(480, 270), (270, 480), (480, 270), (1920, 1080)]
    (one,) = field.bursts
    assert [field.bounds_px(size) for size in sizes] == [cut_to_canvas([burst_bounds(one, px)], px) for px in sizes]


def test_more_flip_books_than_there_are_places_take_turns():
    look = {"image": "b.png", "columns": 8, "rows": 8}
    books = [
        zoo.effect(
            f"book{number}", *(zoo.emitter(name, render={"sprite": "picture", "picture": look}) for name in ("a", "b"))
        )
        for number in range(6)
    ]
    image = np.full((8, 8, 4), 255, np.uint8)
    field = ParticleField(Catalogue(books, {(book.name, "b.png"): image for book in books}))
    for number, book in enumerate(books):
        field.clear()
        field.add(burst(book, cue_id=number, born=10.0))
        assert len(field.batches) == 2, book.name
        first = {int(batch.chunks["pick"][0, 0]) for batch in field.batches}
        assert len(first) == 1, "both emitters wear the same cells"
        (place,) = first
        assert dict(field.supplies.layers)[place].count == 64


def test_what_found_no_place_for_its_picture_is_drawn_once_there_is_one(monkeypatch):
    monkeypatch.setattr(supplies, "MOST_LAYERS", 1)
    alone = Catalogue([ZOO["avatar"]])
    field = ParticleField(alone)
    for cue_id, born in ((1, 10.0), (2, 11.0)):
        face = cut_cells(np.zeros((2, 2, 4), np.uint8))
        field.add(burst(alone["avatar"], cue_id=cue_id, born=born, avatar=face))
    assert [chunks["ids"][0, 0] for chunks in (batch.chunks for batch in field.batches)] == [1]
    assert field.batches[0].chunks["time"][:, 0] == pytest.approx([0.0])
    field.expire(field.bursts[0].end_secs)
    assert field.batches[0].chunks["time"][:, 0] == pytest.approx([11.0 - field.epoch_secs])


def test_withdrawn_particles_fade_within_a_quarter_of_a_second():
    field = ParticleField(CATALOGUE)
    field.add(burst(CATALOGUE["star"]))
    field.withdraw([burst for burst in field.bursts if burst.cue_id == 1], 11.0)
    alphas = []
    for age in (1.0, 1.1, 1.2, 1.26):
        seen = seen_of(field, age, (480, 270))
        alphas.append(max(float((part.colour[:, 3] * part.alive).max()) for _, part in seen))
    assert alphas[0] > 0.9
    assert alphas[0] > alphas[1] > alphas[2] > 0
    assert alphas[3] == 0


def test_what_is_kept_of_a_withdrawn_burst_is_what_would_be_made_anew():
    kept, anew = ParticleField(CATALOGUE), ParticleField(CATALOGUE)
    for field, is_known in ((kept, True), (anew, False)):
        field.add(burst(CATALOGUE["star"]))
        if is_known:
            assert field.batches
            assert field.bounds_px((480, 270))
        field.withdraw(field.bursts, 11.0)
    assert [batch.chunks.tobytes() for batch in kept.batches] == [batch.chunks.tobytes() for batch in anew.batches]
    assert kept.bounds_px((480, 270)) == anew.bounds_px((480, 270))


@pytest.mark.parametrize("count", [1, 255, 256, 257, 100_000])
def test_a_crowd_is_exactly_as_large_as_asked_for(count):
    catalogue, staging = crowd(count, 4.0, (1280, 720))
    scene = Scene(catalogue, (1280, 720))
    scene.show(staging, 0.0)
    frame = scene.frame(1.0)
    (batch,) = frame.batches
    assert batch.chunks["ids"][:, 2].sum() == count
    seen = states(frame.emitters[batch.emitter], batch.chunks, frame.elapsed_secs, Footing((1280, 720)))
    assert seen.alive.all()
    assert np.allclose(seen.half_size_px, 2.0, atol=1e-3)
    assert ((seen.centre_px > 0) & (seen.centre_px < (1280, 720))).all()


def multitude(**spawner):
    """A field with one burst of 20,000 particles, each in its own place, most of them beside the canvas."""
    catalogue, one = crowd(20_000, 4.0, (64, 64))
    (effect,) = catalogue
    (emitter,) = effect.emitters
    emitter = emitter.model_copy(update={"spawner": emitter.spawner.model_copy(update=spawner)})
    effect = effect.model_copy(update={"emitters": (emitter,)})
    field = ParticleField(Catalogue([effect]))
    field.add(make_burst(effect, one, born_secs=10.0, until_secs=14.0))
    return field


def test_a_multitude_is_looked_through_in_turns(monkeypatch):
    field, looked, before = multitude(), set(), set()
    (burst,) = field.bursts
    monkeypatch.setattr(field, "_lights", lambda _row, chunks, *_: bool(before.update(chunks["ids"][:, 1].tolist())))
    looks = 0
    while len(looked) < len(burst.chunks[0]):
        before.clear()
        assert not field.shows_pixel(burst, 11.0, (64, 64), Quality())
        assert 0 in before
        assert len(before) == 1 + LOOKED_AT
        looked |= before
        looks += 1
    assert looks == math.ceil((len(burst.chunks[0]) - 1) / LOOKED_AT)  # none twice before all were seen


def test_nobody_looks_for_what_is_not_born_yet(monkeypatch):
    field, looks = multitude(delay_secs=2.0), []
    (burst,) = field.bursts
    monkeypatch.setattr(field, "_lights", lambda *_: looks.append(1) or True)
    assert not field.shows_pixel(burst, 10.0 + 1.9 / burst.pace, (64, 64), Quality())
    assert not looks
    assert field.shows_pixel(burst, 10.0 + 2.1 / burst.pace, (64, 64), Quality())


def test_children_are_looked_for_as_soon_as_the_first_of_their_line_may_live():
    effect = next(effect for effect in ZOO if any(one.parent for one in effect.emitters))
    field = FIELDS[effect.name]
    for emitter in effect.emitters:
        first = emitter
        while first.parent is not None:
            first = effect.parent_of(first)
        row, one = field._rows[effect.name, emitter.name], burst(effect)
        born = 10.0 + first.spawner.delay_secs / one.pace
        assert field._has_begun(row, one, born + 0.001)
        assert not field._has_begun(row, one, born - 0.001)
