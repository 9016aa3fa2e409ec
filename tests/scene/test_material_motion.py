"""What clips change of materials: which number, when, and within what it may be."""

from dataclasses import replace

import numpy as np
import pytest

from overlay.scene.models.check import fault_of
from overlay.scene.models.material_motion import WIDTHS, MaterialMotion, brightest
from overlay.scene.models.model import AnimationClip, Material, MaterialChannel, Texture
from overlay.scene.models.pose import ModelRig
from overlay.scene.models.prop import make_prop
from tests.scene.whole_model import a_model

TIMES = np.array([0.0, 2.0], np.float32)
PLAIN = Material("plain", base_colour_texture=Texture(0, offset=(0.5, 0.5)))


def channel(field, *values, times=TIMES, material=0, interpolation="linear"):
    keys = np.array(values, np.float32).reshape(len(times), -1)
    return MaterialChannel(material, field, times, keys, interpolation)


def at(secs, *channels, material=PLAIN):
    clip = AnimationClip("glow", (), 2.0, channels)
    ((index, changed),) = MaterialMotion([material], clip).at(secs)
    assert index == 0
    return changed


@pytest.mark.parametrize(
    ("secs", "metallic"), [(-1.0, 0.0), (0.0, 0.0), (0.5, 0.25), (2.0, 1.0), (9.0, 1.0)]
)  # fmt: skip
def test_a_factor_moves_between_its_keys_and_is_held_beyond_them(secs, metallic):
    changed = at(secs, channel("metallic", 0.0, 1.0))
    assert changed == replace(PLAIN, metallic=pytest.approx(metallic))


def test_steps_and_splines():
    assert at(1.9, channel("roughness", 0.2, 0.8, interpolation="step")).roughness == pytest.approx(0.2)
    keys = np.array([[0, 0, 0.5], [0, 1, 0]], np.float32).reshape(2, 3, 1)
    spline = MaterialChannel(0, "roughness", TIMES, keys, "cubic")
    assert at(1.0, spline).roughness == pytest.approx(0.5 + 0.125 * 2 * 0.5)


def test_several_fields_of_one_material_move_together():
    changed = at(
        1.0, channel("base_colour", 0, 0, 0, 1, 1, 0.5, 0, 0), channel("base_colour_texture.offset", 0, 0, 1, 2)
    )
    assert changed.base_colour == (0.5, 0.25, 0.0, 0.5)
    assert changed.base_colour_texture == replace(PLAIN.base_colour_texture, offset=(0.5, 1.0))


def test_a_texture_that_there_is_not_moves_nowhere():
    assert at(1.0, channel("normal_texture.rotation", 0.0, 1.0)) == PLAIN


def test_what_swings_beyond_what_may_be_is_held_there():
    changed = at(0.0, channel("base_colour", -1, 2, 0.5, 7, 0, 0, 0, 0), channel("emissive", 9, -1, 0, 0, 0, 0))
    assert (changed.base_colour, changed.emissive) == ((0.0, 1.0, 0.5, 1.0), (9.0, 0.0, 0.0))


def test_a_clip_of_materials_alone_is_played():
    clip = AnimationClip("glow", (), 2.0, (channel("metallic", 0.0, 1.0),))
    model = a_model(clips=(clip,))
    assert make_prop(model).clip == 0
    rig = ModelRig(model)
    ((_, changed),) = rig.pose(0, 1.0).materials
    assert changed.metallic == pytest.approx(0.5)
    assert rig.rest.materials == ()
    assert rig.pose(None, 1.0).materials == ()


def test_the_brightest_is_found():
    clips = [AnimationClip("glow", (), 2.0, (channel("emissive", 0, 0, 0, 3, 9, 1), channel("metallic", 0, 99)))]
    assert brightest(clips, 0) == 9.0
    assert brightest(clips, 1) == 0.0


@pytest.mark.parametrize(
    ("changing", "fault"),
    [
        (channel("metallic", 0.0, 1.0), None),
        (channel("metallic", 0.0, 1.0, material=7), "an animation of something that does not exist"),
        (channel("__class__", 0.0, 1.0), "an animation of something that does not exist"),
        (channel("emissive", 0.0, 1.0), "an animation of an odd shape"),
        (channel("metallic", 0.0, np.nan), "an animation that does not run on"),
        (channel("metallic", 0.0, 1.0, times=TIMES[::-1]), "an animation that does not run on"),
    ],
)
def test_a_strangers_channels_are_checked(changing, fault):
    assert fault_of(a_model(clips=(AnimationClip("glow", (), 2.0, (changing,)),))) == fault


@pytest.mark.parametrize("field", WIDTHS)
def test_every_field_can_move(field):
    material = replace(PLAIN, **{name: Texture(0) for name in Material.__slots__ if name.endswith("_texture")})
    changed = at(1.0, channel(field, *[0.0] * WIDTHS[field], *[0.5] * WIDTHS[field]), material=material)
    assert changed != material
