"""Draw calls without Python's lock paint what moderngl's own do, and only a driver that computes gets them."""

import sys

import pytest

from overlay.render import unlocked
from overlay.render.particles.particle_pass import ParticlePass
from overlay.scene.benchmark import crowd
from overlay.scene.scene import Scene
from tests.render.drawing import CATALOGUE, ROOT, canvas, staging

SIZE = (320, 180)


class Context:
    """One that says what draws."""

    def __init__(self, renderer):
        self.info = {"GL_RENDERER": renderer}


def painted(gl, draw):
    particles = ParticlePass(gl, ROOT / "shaders")
    particles._draw_instances = draw
    scene = Scene(CATALOGUE, SIZE)
    scene.show(staging(effect="galaxy", secs=5), 0.0)
    target = canvas(gl, SIZE)
    target.use()
    target.clear()
    particles.draw(scene.frame(1.5))
    return target.read(components=4)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody draws with Mesa")
def test_it_paints_the_same(gl):
    unlocked_draw = unlocked.instances_drawer(Context("llvmpipe (LLVM 15.0.6, 256 bits)"))
    assert unlocked_draw is not unlocked._locked
    pixels = painted(gl, unlocked_draw)
    assert any(pixels)
    assert pixels == painted(gl, unlocked._locked)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody draws with Mesa")
def test_points_in_parts_are_the_same_as_in_one(gl, monkeypatch):
    catalogue, many = crowd(3000, 4, SIZE)
    scene = Scene(catalogue, SIZE)
    scene.show(many, 0.0)
    draw, seen = unlocked.instances_drawer(Context("llvmpipe")), []
    for most in (500, 100_000):
        monkeypatch.setattr(unlocked, "PART_POINTS", most)
        particles, target = ParticlePass(gl, ROOT / "shaders"), canvas(gl, SIZE)
        particles._draw_instances, particles._may_draw_points = draw, True
        target.use()
        target.clear()
        particles.draw(scene.frame(1.5))
        seen.append(target.read(components=4))
    assert any(seen[0])
    assert seen[0] == seen[1]


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody draws with Mesa")
def test_in_parts_it_paints_the_same(gl, monkeypatch):
    whole = painted(gl, unlocked._locked)
    monkeypatch.setattr(unlocked, "PART_VERTICES", 4000)  # two or three instances at a time
    assert painted(gl, unlocked.instances_drawer(Context("llvmpipe"))) == whole


def test_a_graphics_card_is_drawn_to_as_ever():
    assert unlocked.instances_drawer(Context("NVIDIA GeForce RTX 3060/PCIe/SSE2")) is unlocked._locked


def test_without_the_library_it_draws_as_ever(monkeypatch):
    def missing(_name):
        raise OSError

    monkeypatch.setattr(unlocked.ctypes, "CDLL", missing)
    assert unlocked.instances_drawer(Context("llvmpipe")) is unlocked._locked
