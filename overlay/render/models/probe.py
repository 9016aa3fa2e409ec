"""Models that nobody sees: one triangle for each program and each way of drawing it, to have it compiled beforehand."""

from collections.abc import Container, Iterator

import numpy as np

from overlay.render.models.material import VARIANTS, material_row
from overlay.scene.models.instance import ModelInstance, Shadow, frame_box
from overlay.scene.models.model import AlphaMode, Clearcoat, Material, Mesh, Model, Node, Picture, Primitive, Texture
from overlay.scene.models.pose import ModelRig

WARM_UP_PX = (3, 3)

ProbeKey = tuple[str, AlphaMode]
"""A program and how it is drawn with."""

_MAP = Texture(0)
_MATERIALS = {
    "UNLIT": Material(is_unlit=True, base_colour_texture=_MAP),
    "PLAIN": Material(),
    "TEXTURED": Material(base_colour_texture=_MAP),
    "MAPPED": Material(base_colour_texture=_MAP, emissive_texture=_MAP),
    "RICH": Material(base_colour_texture=_MAP, emissive_texture=_MAP, clearcoat=Clearcoat(1.0)),
}
_SHADOW = Shadow((0.0, 0.0, 0.0), (1.0, 0.0, 0.0), (0.0, 0.0, 1.0))
_MODES: tuple[AlphaMode, ...] = ("opaque", "blend")


def probe_keys(model: Model) -> frozenset[ProbeKey]:
    """Which probes stand for a model's materials."""
    return frozenset(
        (row.variant, "blend" if row.is_blended else "opaque") for row in map(material_row, model.materials)
    )


def bare_probes() -> Iterator[ModelInstance]:
    """Two without a surface, for what all share: one is merely laid on the layer, the other has a shadow."""
    model = Model(b"bare probe", (Node(),), (), ())
    for shadow in (None, _SHADOW):
        yield _instance(model, shadow)


def probes(keys: Container[ProbeKey] | None = None) -> Iterator[tuple[ProbeKey, ModelInstance]]:
    """One for each program, opaque and clear, or for those that are asked for."""
    corners = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], np.float32)
    picture = Picture(np.full((4, 4, 4), 255, np.uint8), b"probe")
    for variant in VARIANTS:
        plain = _MATERIALS[variant]
        for mode in _MODES:
            if keys is not None and (variant, mode) not in keys:
                continue
            fields = {name: getattr(plain, name) for name in Material.__slots__}
            material = Material(**{**fields, "alpha_mode": mode})
            triangle = Primitive(corners, np.arange(3, dtype=np.uint32), 0, corners[0], corners.max(axis=0))
            digest = f"probe {variant} {mode}".encode()
            model = Model(digest, (Node(mesh=0),), (Mesh((triangle,)),), (material,), (picture,))
            yield (variant, mode), _instance(model, _SHADOW)


def _instance(model: Model, shadow: Shadow | None) -> ModelInstance:
    view = frame_box((np.zeros(3, np.float32), np.ones(3, np.float32)), WARM_UP_PX, (1.5, 1.5), 3.0)
    world = np.eye(4, dtype=np.float32)
    return ModelInstance(model, ModelRig(model).rest, world, view, (0, 0, *WARM_UP_PX), shadow=shadow)
