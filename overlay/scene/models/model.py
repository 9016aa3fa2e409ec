"""A 3D model as the scene keeps it: glTF 2.0's own parts, decoded and checked, as immutable data and arrays. Pure.

Everything that indexes something is in range, every array has the shape told here, and nodes come parents first: what
made a `Model` has checked a stranger's file, and nobody behind it checks again. Names are those of the glTF 2.0
specification; angles are radians, lengths metres, colours linear unless a picture is told to be sRGB.
"""

from dataclasses import dataclass, field
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
"""Single precision; each field tells its shape."""

Wrap = Literal["repeat", "mirror", "clamp"]
AlphaMode = Literal["opaque", "mask", "blend"]
Interpolation = Literal["step", "linear", "cubic"]
Path = Literal["translation", "rotation", "scale", "weights"]
Topology = Literal["points", "lines", "triangles"]
LightKind = Literal["directional", "point", "spot"]

MOST_JOINTS = 1024
MOST_TEXCOORDS = 2


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A decoded image.

    Attributes:
        pixels: Shape (height, width, 4), uint8, straight alpha, the upper row first.
        digest: Of the file it came from: two with one digest are one on the graphics card.
    """

    pixels: NDArray[np.uint8]
    digest: bytes


@dataclass(frozen=True, slots=True)
class Sampler:
    """How a texture is read (specification, section 3.8.4)."""

    wrap_s: Wrap = "repeat"
    wrap_t: Wrap = "repeat"
    is_linear: bool = True
    has_mipmaps: bool = True


@dataclass(frozen=True, slots=True)
class Texture:
    """One use of a picture by a material.

    Attributes:
        picture: Index into `Model.pictures`.
        sampler: How it is read.
        texcoord: Which set of coordinates, 0 or 1.
        offset: KHR_texture_transform, as are the next two.
        rotation: Radians, counter-clockwise.
        scale: Factors.
    """

    picture: int
    sampler: Sampler = Sampler()
    texcoord: int = 0
    offset: tuple[float, float] = (0.0, 0.0)
    rotation: float = 0.0
    scale: tuple[float, float] = (1.0, 1.0)


@dataclass(frozen=True, slots=True)
class Clearcoat:
    """KHR_materials_clearcoat: a second, clear layer."""

    factor: float = 0.0
    texture: Texture | None = None
    roughness: float = 0.0
    roughness_texture: Texture | None = None
    normal_texture: Texture | None = None
    normal_scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Specular:
    """KHR_materials_specular and KHR_materials_ior: how much dielectrics reflect."""

    factor: float = 1.0
    texture: Texture | None = None
    colour: tuple[float, float, float] = (1.0, 1.0, 1.0)
    colour_texture: Texture | None = None
    ior: float = 1.5


@dataclass(frozen=True, slots=True)
class Material:
    """Metallic-roughness, and the extensions that are drawn.

    Attributes:
        name: "avatar" and "name" are dressed with the sender's own.
        base_colour: Linear RGB and alpha.
        emissive: Linear RGB, times KHR_materials_emissive_strength.
        transmission: KHR_materials_transmission's factor.
        is_unlit: KHR_materials_unlit.
    """

    name: str = ""
    base_colour: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)
    base_colour_texture: Texture | None = None
    metallic: float = 1.0
    roughness: float = 1.0
    metallic_roughness_texture: Texture | None = None
    normal_texture: Texture | None = None
    normal_scale: float = 1.0
    occlusion_texture: Texture | None = None
    occlusion_strength: float = 1.0
    emissive: tuple[float, float, float] = (0.0, 0.0, 0.0)
    emissive_texture: Texture | None = None
    alpha_mode: AlphaMode = "opaque"
    alpha_cutoff: float = 0.5
    is_double_sided: bool = False
    is_unlit: bool = False
    clearcoat: Clearcoat | None = None
    specular: Specular = Specular()
    transmission: float = 0.0
    transmission_texture: Texture | None = None


@dataclass(frozen=True, slots=True, eq=False)
class MorphTarget:
    """What is added to a primitive's vertices, times a weight. Each shape (n, 3), or None for nothing."""

    positions: Floats | None = None
    normals: Floats | None = None
    tangents: Floats | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Primitive:
    """One draw call: n vertices.

    Attributes:
        positions: Shape (n, 3).
        normals: Shape (n, 3), of length 1; made flat by the loader where the file has none. Points and lines may
            have none, and are not lit then.
        tangents: Shape (n, 4), or None; made by the loader where a normal texture needs them.
        texcoords: Up to two of shape (n, 2); v runs down, as in the file.
        colours: Shape (n, 4), linear, or None.
        joints: Shape (n, 4) or (n, 8), uint16, indices into the skin's joints; or None.
        weights: The same shape, each row's sum is 1; or None.
        indices: Shape (m,), uint32, all below n: strips and fans are lists already.
        topology: What three, two or one of them make.
        material: Index into `Model.materials`.
        targets: Morph targets.
        low: Shape (3,), the least position, without morphing and skinning.
        high: Shape (3,), the greatest.
    """

    positions: Floats
    indices: NDArray[np.uint32]
    material: int
    low: Floats
    high: Floats
    normals: Floats | None = None
    tangents: Floats | None = None
    texcoords: tuple[Floats, ...] = ()
    colours: Floats | None = None
    joints: NDArray[np.uint16] | None = None
    weights: Floats | None = None
    topology: Topology = "triangles"
    targets: tuple[MorphTarget, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Mesh:
    """Primitives that are drawn with one matrix, one skin and the same morph weights."""

    primitives: tuple[Primitive, ...]
    weights: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A place in the hierarchy.

    Attributes:
        parent: Index of a node that comes before it, or -1.
        translation: In the parent's space.
        rotation: A unit quaternion, x y z w.
        scale: Factors. A file's matrix is taken apart; what shears is kept in `matrix`.
        matrix: 16 numbers, column by column, instead of the three; or None.
        mesh: Index into `Model.meshes`, or None, as are the next three.
        weights: Morph weights of its own, or the mesh's where it is empty.
    """

    name: str = ""
    parent: int = -1
    translation: tuple[float, float, float] = (0.0, 0.0, 0.0)
    rotation: tuple[float, float, float, float] = (0.0, 0.0, 0.0, 1.0)
    scale: tuple[float, float, float] = (1.0, 1.0, 1.0)
    matrix: tuple[float, ...] | None = None
    mesh: int | None = None
    skin: int | None = None
    camera: int | None = None
    light: int | None = None
    weights: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Skin:
    """Joints.

    Attributes:
        joints: Indices of nodes.
        inverse_bind: Shape (joints, 4, 4), rows first: ``mesh point = matrix @ point``.
    """

    joints: tuple[int, ...]
    inverse_bind: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Channel:
    """One thing that moves.

    Attributes:
        node: Which node.
        path: What of it.
        times: Shape (k,), seconds, rising, at least one.
        values: Shape (k, width); for cubic splines (k, 3, width): in-tangent, value, out-tangent. Rotations are unit
            quaternions; width is 3, 4, or the number of morph targets.
        interpolation: Between the keys.
    """

    node: int
    path: Path
    times: Floats
    values: Floats
    interpolation: Interpolation = "linear"


@dataclass(frozen=True, slots=True, eq=False)
class MaterialChannel:
    """One thing of a material that moves.

    Attributes:
        material: Which one.
        field: What of it, one of `overlay.scene.models.material_motion.WIDTHS`.
        times: Shape (k,), seconds, rising, at least one.
        values: Shape (k, width); for cubic splines (k, 3, width): in-tangent, value, out-tangent.
        interpolation: Between the keys.
    """

    material: int
    field: str
    times: Floats
    values: Floats
    interpolation: Interpolation = "linear"


@dataclass(frozen=True, slots=True, eq=False)
class AnimationClip:
    """What a file calls an animation."""

    name: str
    channels: tuple[Channel, ...]
    duration_secs: float
    materials: tuple[MaterialChannel, ...] = ()


@dataclass(frozen=True, slots=True)
class Light:
    """KHR_lights_punctual: along -z of its node; lux for a directional light, candela for the others."""

    kind: LightKind
    colour: tuple[float, float, float] = (1.0, 1.0, 1.0)
    intensity: float = 1.0
    range: float | None = None
    inner_cone: float = 0.0
    outer_cone: float = 0.7853981633974483


@dataclass(frozen=True, slots=True)
class Camera:
    """A file's own view, along -z of its node; kept for the preview, our staging frames models by itself.

    Attributes:
        y_fov: Radians, or None for an orthographic one.
        y_mag: Half its height, or None for a perspective one.
    """

    y_fov: float | None = None
    y_mag: float | None = None
    near: float = 0.1
    far: float | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """One glTF asset, and the scene of it that is shown.

    Attributes:
        digest: Of the files that it was made of: two with one digest are one on the graphics card.
        nodes: All nodes of the chosen scene, parents first, and those that its skins need.
        ignored: Extensions that it uses and that are not drawn.
    """

    digest: bytes
    nodes: tuple[Node, ...]
    meshes: tuple[Mesh, ...]
    materials: tuple[Material, ...]
    pictures: tuple[Picture, ...] = ()
    skins: tuple[Skin, ...] = ()
    clips: tuple[AnimationClip, ...] = ()
    lights: tuple[Light, ...] = ()
    cameras: tuple[Camera, ...] = ()
    ignored: tuple[str, ...] = field(default=())

    @property
    def nbytes(self) -> int:
        """What its arrays take, shared ones counted once."""
        arrays: dict[int, int] = {id(picture.pixels): picture.pixels.nbytes for picture in self.pictures}
        for mesh in self.meshes:
            for primitive in mesh.primitives:
                arrays |= {id(array): array.nbytes for array in _arrays_of(primitive)}
        arrays |= {id(skin.inverse_bind): skin.inverse_bind.nbytes for skin in self.skins}
        for clip in self.clips:
            moving: list[Channel | MaterialChannel] = [*clip.channels, *clip.materials]
            for channel in moving:
                arrays |= {id(array): array.nbytes for array in (channel.times, channel.values)}
        return sum(arrays.values())


def _arrays_of(primitive: Primitive) -> list[NDArray[np.generic]]:
    own = (primitive.positions, primitive.indices, primitive.normals, primitive.tangents, primitive.colours)
    rest = (primitive.joints, primitive.weights, *primitive.texcoords)
    morphs = (part for target in primitive.targets for part in (target.positions, target.normals, target.tangents))
    return [array for array in (*own, *rest, *morphs) if array is not None]
