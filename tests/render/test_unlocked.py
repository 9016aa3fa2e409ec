"""Draw calls without Python's lock paint what moderngl's own do, and only a driver that computes gets them."""

import sys
import threading
import time

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


VERTEX = """
#version 330
void main() { gl_Position = vec4(gl_VertexID == 1 ? 3.0 : -1.0, gl_VertexID == 2 ? 3.0 : -1.0, 0.0, 1.0); }
"""
FRAGMENT = """
#version 330
out vec4 colour;
void main() { colour = vec4(gl_FragCoord.xy / 320.0, 0.25, 1.0); }
"""


@pytest.fixture
def triangle(gl):
    return gl.vertex_array(gl.program(vertex_shader=VERTEX, fragment_shader=FRAGMENT), [])


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody draws with Mesa")
def test_a_triangle_is_the_same(gl, triangle):
    draw, seen = unlocked.triangle_drawer(Context("llvmpipe")), []
    for one, first in ((draw, 0), (unlocked._locked_triangle, 0), (draw, 3), (unlocked._locked_triangle, 3)):
        target = canvas(gl, SIZE)
        target.use()
        target.clear()
        one(triangle, first)
        seen.append(target.read(components=4))
    assert draw is not unlocked._locked_triangle
    assert seen[0] == seen[1]
    assert any(seen[0])
    assert seen[2] == seen[3] != seen[0], "it begins elsewhere"


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody draws with Mesa")
def test_while_a_triangle_is_drawn_others_have_python(gl, triangle):
    draw, ran, may_run = unlocked.triangle_drawer(Context("llvmpipe")), [], threading.Event()

    def run():
        may_run.wait()
        ran.append(1)

    other = threading.Thread(target=run)
    other.start()
    canvas(gl, SIZE).use()
    before = sys.getswitchinterval()
    sys.setswitchinterval(60.0)  # nobody is made to let go of Python
    try:
        may_run.set()
        end = time.monotonic() + 30.0
        while not ran and time.monotonic() < end:
            draw(triangle, 0)
        assert ran
    finally:
        sys.setswitchinterval(before)
        other.join()
