"""KHR_lights_punctual, and cameras (specification, section 3.10)."""

from math import pi
from typing import Final

from overlay.loaders.gltf.document import Part
from overlay.reasons import models
from overlay.scene.models.model import Camera, Light, LightKind

PUNCTUAL: Final = "KHR_lights_punctual"

_KINDS: Final[dict[str, LightKind]] = {"directional": "directional", "point": "point", "spot": "spot"}
_WIDEST: Final = 3.0
"""Radians; above pi, which some files have, nothing can be seen."""
_BRIGHTEST: Final = 1e9
_FURTHEST: Final = 3e38


def light_parts(root: Part) -> list[Part]:
    """The document's lights."""
    extension = root.extension(PUNCTUAL)
    return list(extension.parts("lights")) if extension is not None else []


def read_light(part: Part) -> Light:
    """A light.

    Raises:
        ModelError: Something of it is wrong.
    """
    kind = part.choice("type", _KINDS, "")
    spot = part.part("spot") or Part({}, part, "spot")
    outer = spot.number("outerConeAngle", pi / 4, 0.0, pi / 2 + 1e-4)
    red, green, blue = part.factors("color", (1.0, 1.0, 1.0), _BRIGHTEST)
    return Light(
        kind=kind,
        colour=(red, green, blue),
        intensity=part.number("intensity", 1.0, 0.0, _BRIGHTEST),
        range=part.number("range", 1.0, 0.0, _FURTHEST) or None if part.has("range") else None,
        inner_cone=min(spot.number("innerConeAngle", 0.0, 0.0, pi / 2), outer),
        outer_cone=outer,
    )


def read_camera(part: Part) -> Camera:
    """A camera.

    Raises:
        ModelError: Something of it is wrong.
    """
    kind = part.choice("type", {"perspective": "perspective", "orthographic": "orthographic"}, "")
    lens = part.needed(kind)
    near = lens.number("znear", 0.0, 0.0, _FURTHEST)
    far = lens.number("zfar", 1.0, 0.0, _FURTHEST) if lens.has("zfar") else None
    if far is not None and far <= near:
        raise lens.fault("zfar", models.BEYOND_NEAR(near=f"{near:g}"))
    if kind == "perspective":
        return Camera(y_fov=min(lens.number("yfov", 0.0, 1e-6, 10.0), _WIDEST), near=near, far=far)
    return Camera(y_mag=abs(lens.number("ymag", 0.0)), near=near, far=far)
