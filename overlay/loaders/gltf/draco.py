"""KHR_draco_mesh_compression: one primitive's attributes and triangles, unpacked by Google's Draco."""

from typing import Final

import numpy as np

from overlay.loaders.gltf.accessors import Accessors, Layout, as_floats
from overlay.loaders.gltf.buffers import Buffers
from overlay.loaders.gltf.document import Part
from overlay.loaders.gltf.fault import ModelError
from overlay.loaders.gltf.limits import ARRAY_BYTES, PACKED_BYTES, Budget
from overlay.loaders.gltf.vertices import Indices
from overlay.reasons import models
from overlay.scene.models.model import Floats

DRACO: Final = "KHR_draco_mesh_compression"

ANY_VECTOR: Final = ("SCALAR", "VEC2", "VEC3", "VEC4")


def unpack(
    draco: Part, names: Part, accessors: Accessors, buffers: Buffers, budget: Budget
) -> tuple[dict[str, Floats], Indices]:
    """What is packed: attributes by their names, and a list of triangles.

    Args:
        draco: The extension's object.
        names: The primitive's ``attributes``: their accessors say how many numbers there are, and of what kind.
        accessors: Those of the document.
        buffers: Where the packed bytes are.
        budget: What the model may take.

    Raises:
        ModelError: It cannot be unpacked, or is not what the accessors say.
    """
    ids = draco.needed("attributes")
    layouts: dict[str, Layout] = {}
    for name in ids.values:
        index = names.index(name, len(accessors))
        if index is None:
            raise names.fault(name, models.DRACO_ACCESSOR)
        layouts[name] = accessors.layout(index, *ANY_VECTOR)
    packed, _ = buffers.view(draco.whole("bufferView", high=len(buffers) - 1))
    budget.take(PACKED_BYTES, len(packed), draco)
    try:
        import DracoPy  # noqa: PLC0415 - few models need it
    except ImportError as error:
        raise ModelError("extensionsUsed", DRACO, models.DECODED) from error
    try:
        mesh = DracoPy.decode(bytes(packed))
        faces = np.asarray(mesh.faces, dtype=np.uint32).reshape(-1)
        data = {name: mesh.get_attribute_by_unique_id(ids.whole(name, high=2**31))["data"] for name in layouts}
    except ModelError:
        raise
    except Exception as error:
        raise draco.fault("bufferView", models.DRACO_DATA, models.NO_DRACO_DATA) from error
    found: dict[str, Floats] = {}
    for name, layout in layouts.items():
        stored = np.asarray(data[name])
        if not stored.size or stored.size % layout.width:
            raise ids.fault(name, models.NUMBERS_A_VERTEX(layout.width), models.NUMBERS(stored.size))
        budget.take(ARRAY_BYTES, stored.size * 4, ids)
        # Draco counts the vertices itself, and files are about that do not say as many (Khronos's milk truck). It also
        # gives positions as floats where the accessor calls them whole numbers.
        found[name] = as_floats(stored.reshape(-1, layout.width), layout, ids)
        if not np.isfinite(found[name]).all():
            raise ids.fault(name, models.FINITE, models.NOT_FINITE)
    budget.take(ARRAY_BYTES, faces.nbytes, draco)
    return found, faces
