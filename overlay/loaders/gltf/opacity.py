"""Materials that are said to blend and are opaque throughout: many exporters say so of all that they write.

What blends is drawn without hiding what lies behind it, sorted by its middle alone, so that of such a model the far
side would be seen through the near one.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from overlay.scene.models.dressing import is_worn
from overlay.scene.models.model import AnimationClip, Material, Mesh, Picture


def opaque_where_nothing_is_clear(
    materials: Sequence[Material], meshes: Iterable[Mesh], pictures: Sequence[Picture], clips: Iterable[AnimationClip]
) -> tuple[Material, ...]:
    """The same materials; those of which nothing can ever be seen through do not blend.

    Args:
        materials: A model's.
        meshes: Whose vertices' colours count as well.
        pictures: What textures show.
        clips: What changes of materials.
    """
    clear = {
        primitive.material
        for mesh in meshes
        for primitive in mesh.primitives
        if primitive.colours is not None and primitive.colours[:, 3].min(initial=1.0) < 1.0
    }
    clear |= {change.material for clip in clips for change in clip.materials if change.field == "base_colour"}
    found = []
    for index, material in enumerate(materials):
        may_be_clear = index in clear or material.base_colour[3] < 1.0 or is_worn(material)
        if material.alpha_mode == "blend" and not may_be_clear and _is_whole(material, pictures):
            found.append(replace(material, alpha_mode="opaque"))
        else:
            found.append(material)
    return tuple(found)


def _is_whole(material: Material, pictures: Sequence[Picture]) -> bool:
    texture = material.base_colour_texture
    return texture is None or int(pictures[texture.picture].pixels[:, :, 3].min()) == 255
