"""A model's way to the graphics card, a bounded number of bytes a step, and what is there in the end."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import moderngl
import numpy as np
from numpy.typing import NDArray

from overlay.render.models.material import ENCODED_MAPS, MAPS, MATERIAL, MaterialRow, material_row
from overlay.scene.models.bounds import ModelBounds
from overlay.scene.models.material_motion import brightest
from overlay.scene.models.model import Floats, MorphTarget, Node, Primitive, Sampler, Texture
from overlay.scene.models.pose import ModelRig

STEP_BYTES = 1 << 19
"""Half a megabyte takes a millisecond or two."""

MATERIAL_STRIDE = -(-MATERIAL.itemsize // 256) * 256
"""OpenGL promises that a block may begin at every 256 bytes."""

LEAST_GLOW = 0.15
"""As in shaders/model_glow.frag: what is fainter has no glow."""

_WIDEST_TARGETS = 2048
_HAS_NORMALS, _HAS_TANGENTS, _HAS_COLOURS, _IS_BARE = 1, 2, 4, 8
_MODES = {"points": moderngl.POINTS, "lines": moderngl.LINES, "triangles": moderngl.TRIANGLES}

TextureKey = tuple[int, Sampler, bool]
"""Picture, how it is read, whether it is sRGB."""
MakeTexture = Callable[[TextureKey], Iterator[moderngl.Texture | None]]
"""Step by step, the texture as soon as there is one."""
MakeProgram = Callable[[str], moderngl.Program]
SpareBuffer = Callable[[int], Iterator[moderngl.Buffer | None]]
"""Bytes → step by step, a buffer of nothing that is as large, or larger."""

ATTRIBUTES = {
    "in_position": "3f4",
    "in_normal": "3f4",
    "in_tangent": "4f4",
    "in_texcoord0": "2f4",
    "in_texcoord1": "2f4",
    "in_colour": "4f4",
    "in_joints0": "4u2",
    "in_weights0": "4f4",
    "in_joints1": "4u2",
    "in_weights1": "4f4",
}
"""What a vertex has, and how it is stored."""
_WIDEST_BYTES = 16


@dataclass(frozen=True, slots=True, eq=False)
class Draw:
    """One primitive of one node.

    Attributes:
        array: Its vertices, bound to its material's program.
        count: How many indices.
        mode: What they make.
        shape: The eight numbers of shaders/model.vert's uniform.
        material: Index of its material.
        is_mirrored: Whether its node, or its joints, turn it inside out, at rest.
        centre: The middle of its bounds, where it is sorted by.
        node: Index of its node; where it is skinned, -1.
        targets: Its morph targets' texture, or None.
    """

    array: moderngl.VertexArray
    count: int
    mode: int
    shape: bytes
    material: int
    is_mirrored: bool
    centre: Floats
    node: int
    targets: moderngl.Texture | None


@dataclass(frozen=True, slots=True, eq=False)
class UploadedModel:
    """What a model is on the graphics card.

    Attributes:
        draws: In the order of programs and materials.
        materials: As the shader reads them.
        rows: The block of all of them, `MATERIAL_STRIDE` bytes each.
        textures: By what they show.
        nodes: Whose matrices are read.
        lights: (node, index of the light).
        middle: The middle of its bounds at rest, shape (3,); told only if there are lights.
        radius: How far it reaches from there.
        glows: Whether something of it is so emissive that a glow is seen around it.
    """

    draws: tuple[Draw, ...]
    materials: tuple[MaterialRow, ...]
    rows: moderngl.Buffer
    textures: dict[TextureKey, moderngl.Texture]
    nodes: NDArray[np.intp]
    lights: tuple[tuple[int, int], ...]
    middle: Floats
    radius: float
    glows: bool


class ModelUpload:
    """The upload of one model: iterate over it, doing one step at a time; then there is `result`."""

    def __init__(
        self,
        ctx: moderngl.Context,
        rig: ModelRig,
        make_program: MakeProgram,
        make_texture: MakeTexture,
        spare: SpareBuffer | None = None,
        step_bytes: int = STEP_BYTES,
    ) -> None:
        """Nothing is done yet.

        Args:
            ctx: Owns what is made.
            rig: Of the model.
            make_program: Variant → program.
            make_texture: Uploads a picture, step by step.
            spare: What attributes that a primitive lacks are read from. Without it they are not read, which a graphics
                card does not mind; llvmpipe compiles a program anew for each set of attributes.
            step_bytes: At most so much a step.
        """
        self._ctx, self._model, self._rig = ctx, rig.model, rig
        self._make_program, self._make_texture, self._step_bytes = make_program, make_texture, step_bytes
        self._spare = spare
        self.result: UploadedModel | None = None
        self.nbytes = 0  # so far, without textures

    def __iter__(self) -> Iterator[None]:
        """Do it, step by step."""
        model = self._model
        materials = tuple(material_row(material) for material in model.materials)
        textures: dict[TextureKey, moderngl.Texture] = {}
        for key in dict.fromkeys(key for row in materials for key in texture_keys(row) if key is not None):
            for texture in self._make_texture(key):
                if texture is not None:
                    textures[key] = texture
                yield
        rows = np.zeros((len(materials), MATERIAL_STRIDE), np.uint8)
        for index, row in enumerate(materials):
            rows[index, : MATERIAL.itemsize] = np.frombuffer(row.row.tobytes(), np.uint8)
        block = self._ctx.buffer(rows.tobytes() or bytes(MATERIAL_STRIDE))
        self.nbytes += block.size
        yield
        shown = [(index, node) for index, node in enumerate(model.nodes) if node.mesh is not None]
        drawn: list[Draw] = []
        known: dict[int, tuple[moderngl.VertexArray, moderngl.Texture | None]] = {}
        for place, (index, node) in enumerate(shown):
            assert node.mesh is not None
            for primitive in model.meshes[node.mesh].primitives:
                if not len(primitive.indices):
                    continue
                if id(primitive) not in known:
                    yield from self._upload(primitive, materials[primitive.material].variant, known)
                drawn.append(self._draw(place, index, node, primitive, known[id(primitive)]))
        drawn.sort(key=lambda draw: (materials[draw.material].variant, draw.material))
        lights = tuple((index, node.light) for index, node in enumerate(model.nodes) if node.light is not None)
        nodes = np.array([index for index, _ in shown], np.intp)
        middle, radius = np.zeros(3, np.float32), 0.0
        if lights:
            low, high = ModelBounds(self._rig).of(self._rig.rest)
            middle = np.asarray((low + high) / 2, np.float32)
            radius = float(np.linalg.norm(high - low)) / 2
        glows = any(
            max(*material.emissive, brightest(model.clips, index)) > LEAST_GLOW and not material.is_unlit
            for index, material in enumerate(model.materials)
        )
        self.result = UploadedModel(tuple(drawn), materials, block, textures, nodes, lights, middle, radius, glows)

    def _upload(
        self,
        primitive: Primitive,
        variant: str,
        known: dict[int, tuple[moderngl.VertexArray, moderngl.Texture | None]],
    ) -> Iterator[None]:
        program = self._make_program(variant)
        content = []
        values = _attributes(primitive)
        spare: moderngl.Buffer | None = None
        for name in (name for name in ATTRIBUTES if name in program):
            if name in values:
                buffer = self._ctx.buffer(reserve=values[name].nbytes)
                yield from self._fill(buffer, values[name])
            elif self._spare is not None:
                if spare is None:
                    for found in self._spare(_WIDEST_BYTES * len(primitive.positions)):
                        spare = found
                        yield
                assert spare is not None
                buffer = spare
            else:
                continue
            content.append((buffer, ATTRIBUTES[name], name))
        indices = self._ctx.buffer(reserve=primitive.indices.nbytes)
        yield from self._fill(indices, primitive.indices)
        array = self._ctx.vertex_array(program, content, index_buffer=indices, index_element_size=4)
        targets = None
        if primitive.targets:
            parts, rows = _target_shape(primitive)
            width, height = _target_width(primitive), parts * rows * len(primitive.targets)
            targets = self._ctx.texture((width, height), 3, dtype="f4")
            targets.filter = (moderngl.NEAREST, moderngl.NEAREST)
            self.nbytes += height * width * 12
            for index, target in enumerate(primitive.targets):
                for part, added in enumerate(_target_parts(target)[:parts]):
                    for first, band in self._bands(added, len(primitive.positions), width, rows):
                        top = (index * parts + part) * rows + first
                        targets.write(band, viewport=(0, top, width, len(band)))
                        yield
        known[id(primitive)] = array, targets

    def _fill(self, buffer: moderngl.Buffer, values: NDArray[np.generic]) -> Iterator[None]:
        flat = np.ascontiguousarray(values).reshape(-1).view(np.uint8)
        for start in range(0, len(flat), self._step_bytes):
            buffer.write(flat[start : start + self._step_bytes], offset=start)
            yield
        self.nbytes += len(flat)

    def _bands(self, values: Floats | None, count: int, width: int, rows: int) -> Iterator[tuple[int, Floats]]:
        """Rows of the targets' texture, a step's worth at a time."""
        step = max(self._step_bytes // (width * 12), 1)
        for first in range(0, rows, step):
            last = min(first + step, rows)
            band = np.zeros(((last - first) * width, 3), np.float32)
            if values is not None:
                start = first * width
                some = values[start : min(last * width, count)]
                band[: len(some)] = some
            yield first, band.reshape(last - first, -1)

    def _draw(
        self,
        place: int,
        index: int,
        node: Node,
        primitive: Primitive,
        known: tuple[moderngl.VertexArray, moderngl.Texture | None],
    ) -> Draw:
        array, targets = known
        is_skinned = node.skin is not None and primitive.joints is not None
        skins = self._model.skins
        first_joint = 0 if node.skin is None else sum(len(skin.joints) for skin in skins[: node.skin])
        sets = primitive.joints.shape[1] if is_skinned and primitive.joints is not None else 0
        parts, rows = _target_shape(primitive)
        flags = _HAS_NORMALS * (primitive.normals is not None) + _HAS_TANGENTS * (primitive.tangents is not None)
        flags += _HAS_COLOURS * (primitive.colours is not None)
        flags += _IS_BARE * (primitive.normals is None and primitive.topology != "triangles")
        numbers = (place, first_joint, self._rig.weights_at[index], len(primitive.targets), parts, rows, sets, flags)
        middle = np.asarray((primitive.low + primitive.high) / 2, np.float32)
        if is_skinned and node.skin is not None:  # where its joints have it, as far as one matrix can tell
            joints = self._rig.rest.joints[first_joint : first_joint + len(skins[node.skin].joints)]
            at_rest = joints.mean(axis=0)
            middle = np.asarray(at_rest[:3] @ np.append(middle, 1.0), np.float32)
        else:
            at_rest = self._rig.rest.world_from_node[index]
        return Draw(
            array,
            len(primitive.indices),
            _MODES[primitive.topology],
            np.array(numbers, np.int32).tobytes(),
            primitive.material,
            bool(np.linalg.det(at_rest[:3, :3]) < 0),
            middle,
            -1 if is_skinned else index,
            targets,
        )


def texture_keys(row: MaterialRow) -> list[TextureKey | None]:
    """What each map of a material is to show; None for white."""
    return [_key(name, texture) for name, texture in zip(MAPS, row.textures, strict=False)]


def _key(name: str, texture: Texture | None) -> TextureKey | None:
    return None if texture is None else (texture.picture, texture.sampler, name in ENCODED_MAPS)


def _attributes(primitive: Primitive) -> dict[str, NDArray[np.generic]]:
    given: dict[str, NDArray[np.generic] | None] = {
        "in_position": primitive.positions,
        "in_normal": primitive.normals,
        "in_tangent": primitive.tangents,
        "in_colour": primitive.colours,
    }
    given |= {f"in_texcoord{place}": values for place, values in enumerate(primitive.texcoords[:2])}
    if primitive.joints is not None and primitive.weights is not None:
        for first in range(0, primitive.joints.shape[1], 4):
            given[f"in_joints{first // 4}"] = primitive.joints[:, first : first + 4]
            given[f"in_weights{first // 4}"] = primitive.weights[:, first : first + 4]
    return {name: values for name, values in given.items() if values is not None}


def _target_parts(target: MorphTarget) -> tuple[Floats | None, ...]:
    return target.positions, target.normals, target.tangents


def _target_shape(primitive: Primitive) -> tuple[int, int]:
    """How many parts the targets have, and how many rows of the texture a part takes."""
    most = 1
    for target in primitive.targets:
        most = max(most, *(place + 1 for place, part in enumerate(_target_parts(target)) if part is not None), 1)
    return most, -(-len(primitive.positions) // _target_width(primitive))


def _target_width(primitive: Primitive) -> int:
    """Of the texture: no wider than a small shape needs."""
    return min(1 << max(len(primitive.positions) - 1, 0).bit_length(), _WIDEST_TARGETS)
