"""Bursts: chunks, batches that change only when they must, and bounds that no particle leaves."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from overlay.scene.benchmark import crowd
from overlay.scene.motion import pcg, states
from overlay.scene.particles import FADE_SECS, ParticleField, count_at, emitter_bounds, make_burst
from overlay.scene.scene import Scene

CATALOGUE = load_catalogue(resource_root() / "assets" / "effects")
EFFECTS = st.sampled_from(list(CATALOGUE))


def burst(effect, *, seed=1, amount=0.5, born=10.0, secs=4.0, cue_id=1):
    return make_burst(
        effect,
        cue_id=cue_id,
        revision=0,
        seed=seed,
        amount=amount,
        accent="#ff8800",
        born_secs=born,
        until_secs=born + secs,
    )


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
        assert chunks["ids"][:, 2].sum() == count_at(emitter, amount)
        assert (chunks["ids"][:, 2] <= 256).all()
        ends = np.cumsum(chunks["ids"][:, 2])
        assert chunks["ids"][:, 1].tolist() == [0, *ends[:-1].tolist()][: len(chunks)]


@given(
    EFFECTS, st.integers(0, 2**32 - 1), st.floats(0, 1), st.floats(0, 5), st.sampled_from([(1920, 1080), (270, 480)])
)
def test_no_particle_leaves_its_bounds(effect, seed, amount, age, canvas):
    field = ParticleField(CATALOGUE)
    made = burst(effect, seed=seed, amount=amount)
    field.add(made)
    rows = {batch.emitter: batch for batch in field.batches}
    first = min(rows)
    for index, emitter in enumerate(effect.emitters):
        if not len(made.chunks[index]):
            continue
        batch = rows[first + index]
        seen = states(field.table[batch.emitter], batch.chunks, age, canvas)
        place = made.chunks[index]["place"][0]
        left, bottom, right, top = emitter_bounds(emitter, (float(place[0]), float(place[1])), float(place[2]), canvas)
        reach = np.hypot(seen.half_size_px[:, 0], seen.half_size_px[:, 1])[seen.alive]
        x, y = seen.centre_px[seen.alive].T
        assert (x - reach >= left - 0.01).all(), emitter.name
        assert (x + reach <= right + 0.01).all(), emitter.name
        assert (y - reach >= bottom - 0.01).all(), emitter.name
        assert (y + reach <= top + 0.01).all(), emitter.name


@given(EFFECTS, st.floats(0.5, 30), st.floats(0, 1))
def test_a_burst_ends_with_its_effect_or_its_duration_and_a_fade(effect, secs, amount):
    made = burst(effect, secs=secs, amount=amount)
    assert made.end_secs <= 10.0 + secs + FADE_SECS + 1e-9
    assert made.end_secs <= 10.0 + effect.natural_secs / 0.85 + 1e-9


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


def test_withdrawn_particles_fade_within_a_quarter_of_a_second():
    field = ParticleField(CATALOGUE)
    field.add(burst(CATALOGUE["star"]))
    field.withdraw(1, 11.0)
    table = field.table
    alphas = []
    for age in (1.0, 1.1, 1.2, 1.26):
        seen = [states(table[batch.emitter], batch.chunks, age, (480, 270)) for batch in field.batches]
        alphas.append(max(float((part.colour[:, 3] * part.alive).max()) for part in seen))
    assert alphas[0] > 0.9
    assert alphas[0] > alphas[1] > alphas[2] > 0
    assert alphas[3] == 0


@pytest.mark.parametrize("count", [1, 255, 256, 257, 100_000])
def test_a_crowd_is_exactly_as_large_as_asked_for(count):
    catalogue, staging = crowd(count, 4.0, (1280, 720))
    scene = Scene(catalogue, (1280, 720))
    scene.show(staging, 0.0)
    frame = scene.frame(1.0)
    (batch,) = frame.batches
    assert batch.chunks["ids"][:, 2].sum() == count
    seen = states(frame.emitters[batch.emitter], batch.chunks, frame.elapsed_secs, (1280, 720))
    assert seen.alive.all()
    assert np.allclose(seen.half_size_px, 2.0, atol=1e-3)
    assert ((seen.centre_px > 0) & (seen.centre_px < (1280, 720))).all()
