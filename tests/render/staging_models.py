"""Shared by the tests that draw models: one on the stage, a canvas to read back, light from nowhere in particular."""

import math

import numpy as np

from overlay.render.models.environment import Environment, load_studio
from overlay.render.models.model_pass import ModelPass
from overlay.render.target import use
from overlay.scene.models.bounds import ModelBounds
from overlay.scene.models.instance import ModelInstance, bounds_px, frame_box, shadow_under
from overlay.scene.models.pose import ModelRig
from tests.render.drawing import ROOT, canvas, pixels

SIZE = (96, 96)


def turned(angle):
    matrix = np.eye(4, dtype=np.float32)
    matrix[0, 0] = matrix[2, 2] = math.cos(angle)
    matrix[0, 2], matrix[2, 0] = math.sin(angle), -math.sin(angle)
    return matrix


def staged(model, size=SIZE, *, centre=None, fill=None, clip=None, secs=0.0, turn=0.0, shade=False, pitch=0.16, **more):
    """An instance that fills a canvas, or a place of it."""
    rig = more.pop("rig", None) or ModelRig(model)
    box = ModelBounds(rig).over(clip)
    middle = (box[0] + box[1]) / 2
    there, back = np.eye(4, dtype=np.float32), np.eye(4, dtype=np.float32)
    there[:3, 3], back[:3, 3] = middle, -middle
    world = there @ turned(turn) @ back
    view = frame_box(box, size, centre or (size[0] / 2, size[1] / 2), fill or min(size), pitch)
    shadow = shadow_under(box, world) if shade else None
    corners = np.array([[x, y, z, 1] for x in (0, 1) for y in (0, 1) for z in (0, 1)], float)
    corners[:, :3] = box[0] + corners[:, :3] * (box[1] - box[0])
    around = (corners @ world.T)[:, :3]
    covered = bounds_px((around.min(axis=0), around.max(axis=0)), view, size, shadow)
    return ModelInstance(
        model, more.pop("pose", None) or rig.pose(clip, secs), world, view, covered, shadow=shadow, **more
    )


def uniform_light(level=1.0):
    """The same from everywhere."""
    studio = load_studio(ROOT / "assets" / "studio.npz")
    levels = tuple(np.full_like(one, level) for one in studio.levels)
    harmonics = np.zeros((9, 3), np.float32)
    harmonics[0] = level
    return Environment(levels, harmonics, studio.reflected)


def light_of(toned):
    """What a grey was before Khronos' neutral tone mapping, and what a colour was below 0.8."""
    peak = toned.max(axis=-1, keepdims=True)
    before = np.where(peak < 0.76, peak, 0.24**2 / np.maximum(1 - peak, 1e-6) - 0.24 + 0.76)
    colour = toned * before / np.maximum(peak, 1e-9)
    least = colour.min(axis=-1, keepdims=True)
    return colour + np.where(least < 0.04, np.sqrt(np.maximum(least, 0) / 6.25) - least, 0.04)


def linear(gl, instances, size=SIZE, **options):
    """What is drawn, before it is encoded: shape (height, width, 4), from the top row down."""
    models = ModelPass(gl, ROOT, **options)
    models.draw(instances, size, canvas(gl, size), size)
    left, bottom, right, top = np.array([one.bounds_px for one in instances]).T
    bounds = left.min(), bottom.min(), right.max(), top.max()
    texture, *_ = models._target.end()
    held = np.frombuffer(texture.read(), np.float16).reshape(texture.height, texture.width, 4).astype(float)
    whole = np.zeros((size[1], size[0], 4))
    whole[bounds[1] : bounds[3], bounds[0] : bounds[2]] = held[: bounds[3] - bounds[1], : bounds[2] - bounds[0]]
    return whole[::-1]


def shown(gl, instances, size=SIZE, below=(0.0, 0.0, 0.0, 0.0), models=None, **options):
    """What the layer holds in the end."""
    models = models or ModelPass(gl, ROOT, **options)
    fbo = canvas(gl, size)
    use(fbo, size)
    fbo.clear(*below)
    models.draw(instances, size, fbo, size)
    return pixels(fbo)
