"""Models made of nothing but numbers: spheres, boxes, a bar with joints, a blob that morphs."""

import numpy as np

from overlay.scene.models.model import (
    AnimationClip,
    Channel,
    Light,
    Material,
    Mesh,
    Model,
    MorphTarget,
    Node,
    Picture,
    Primitive,
    Skin,
    Texture,
)

WHITE = Material(base_colour=(1, 1, 1, 1), metallic=0.0)


def array(*rows, dtype=np.float32):
    return np.array(rows, dtype)


def primitive(positions, indices, **more):
    positions = np.asarray(positions, np.float32)
    indices = np.asarray(indices, np.uint32).ravel()
    material = more.pop("material", 0)
    return Primitive(positions, indices, material, positions.min(axis=0), positions.max(axis=0), **more)


def sphere(rings=24, radius=1.0, **more):
    """With texture coordinates and tangents."""
    sides = 2 * rings
    v, u = np.meshgrid(np.linspace(0, 1, rings + 1), np.linspace(0, 1, sides + 1), indexing="ij")
    polar, around = v * np.pi, u * 2 * np.pi
    normals = np.stack([np.sin(polar) * np.sin(around), np.cos(polar), np.sin(polar) * np.cos(around)], axis=2)
    tangents = np.stack([np.cos(around), 0 * u, -np.sin(around), 0 * u + 1], axis=2).reshape(-1, 4)
    corner = (np.arange(rings)[:, None] * (sides + 1) + np.arange(sides)).ravel()
    over = sides + 1
    triangles = np.stack([corner, corner + over, corner + 1, corner + 1, corner + over, corner + over + 1], axis=1)
    normals = normals.reshape(-1, 3).astype(np.float32)
    uv = np.stack([u, v], axis=2).reshape(-1, 2).astype(np.float32)
    surface = {"normals": normals, "tangents": tangents.astype(np.float32), "texcoords": (uv,), **more}
    return primitive(radius * normals, triangles, **surface)


def box(half=(1.0, 1.0, 1.0), **more):
    """Six faces with normals and texture coordinates of their own."""
    positions, normals, uv, indices = [], [], [], []
    for axis in range(3):
        for sign in (-1.0, 1.0):
            normal, right = np.zeros(3), np.zeros(3)
            normal[axis], right[(axis + 1) % 3] = sign, 1.0
            up = np.cross(normal, right)
            first = len(positions)
            for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1)):
                positions.append((normal + x * right + y * up) * half)
                normals.append(normal)
                uv.append((0.5 + 0.5 * x, 0.5 - 0.5 * y))
            indices.append([first, first + 1, first + 2, first, first + 2, first + 3])
    return primitive(positions, indices, **{"normals": array(*normals), "texcoords": (array(*uv),), **more})


def quad(half=1.0, **more):
    """Upright, seen from +z."""
    positions = np.array([[-1, -1, 0], [1, -1, 0], [1, 1, 0], [-1, 1, 0]], np.float32) * half
    uv = array([0, 1], [1, 1], [1, 0], [0, 0])
    normals = np.tile(array([0, 0, 1]), (4, 1))
    return primitive(positions, [0, 1, 2, 0, 2, 3], **{"normals": normals, "texcoords": (uv,), **more})


def model(primitives, *, digest=b"one", materials=(WHITE,), nodes=None, **more):
    """One mesh with some primitives, or a mesh for each of some lists of them."""
    if isinstance(primitives, Primitive):
        primitives = [primitives]
    if nodes is None:
        nodes = (Node(mesh=0),)
    meshes = more.pop("meshes", (Mesh(tuple(primitives), more.pop("weights", ())),))
    return Model(digest, tuple(nodes), tuple(meshes), tuple(materials), **more)


def picture(pixels, digest=b"picture"):
    return Picture(np.ascontiguousarray(pixels, dtype=np.uint8), digest)


def checker(side=64, cells=8, one=(230, 60, 60, 255), other=(245, 240, 230, 255)):
    y, x = np.mgrid[:side, :side] * cells // side
    return picture(np.where(((x + y) % 2 == 0)[:, :, None], one, other), bytes([side, cells]))


def sphere_grid(columns=6):
    """Roughness grows to the right; metal above, dielectric below."""
    materials, nodes = [], []
    for row, metallic in enumerate((0.0, 1.0)):
        for column in range(columns):
            colour = (0.9, 0.35, 0.3, 1.0) if metallic == 0 else (1.0, 0.78, 0.34, 1.0)
            materials.append(Material(base_colour=colour, metallic=metallic, roughness=column / (columns - 1)))
            nodes.append(Node(mesh=len(nodes), translation=(2.3 * (column - (columns - 1) / 2), 2.3 * row, 0.0)))
    shape = sphere()
    meshes = [Mesh((Primitive(**{**parts(shape), "material": index}),)) for index in range(len(materials))]
    return model((), digest=b"grid", materials=materials, nodes=nodes, meshes=meshes)


def parts(one):
    return {name: getattr(one, name) for name in one.__slots__}


def bar(joints=5, digest=b"bar"):
    """A bar along y that bends at each joint: a cubic, a linear and a step channel among its rotations."""
    length, sides, rings = 4.0, 16, 41
    y, around = np.meshgrid(np.linspace(0, length, rings), np.linspace(0, 2 * np.pi, sides + 1), indexing="ij")
    normals = np.stack([np.sin(around), 0 * y, np.cos(around)], axis=2).reshape(-1, 3).astype(np.float32)
    positions = 0.4 * normals + np.stack([0 * y, y, 0 * y], axis=2).reshape(-1, 3)
    corner = (np.arange(rings - 1)[:, None] * (sides + 1) + np.arange(sides)).ravel()
    over = sides + 1
    triangles = np.stack([corner, corner + 1, corner + over, corner + 1, corner + over + 1, corner + over], axis=1)
    part = np.clip(positions[:, 1] / length * joints - 0.5, 0, joints - 1)
    first = np.minimum(part.astype(int), max(joints - 2, 0))
    share = np.clip(part - first, 0, 1)
    second = np.minimum(first + 1, joints - 1)
    worn = np.stack([first, second, 0 * first, 0 * first], axis=1).astype(np.uint16)
    weights = np.stack([1 - share, share, 0 * share, 0 * share], axis=1).astype(np.float32)
    step = length / joints
    nodes = [Node(mesh=0, skin=0, translation=(7.0, 0.0, 0.0))]  # a skinned mesh's own place counts for nothing
    nodes += [Node(parent=index or -1, translation=(0, step if index else 0, 0)) for index in range(joints)]
    inverse_bind = np.tile(np.eye(4, dtype=np.float32), (joints, 1, 1))
    inverse_bind[:, 1, 3] = -step * np.arange(joints)
    half = np.array([0, 0, np.sin(0.15), np.cos(0.15)])
    times = array(0, 1, 2)
    channels = [
        Channel(index, "rotation", times, np.stack([(0, 0, 0, 1), half, (0, 0, 0, 1)]).astype(np.float32))
        for index in range(1, joints + 1)
    ]
    return model(
        [primitive(positions, triangles, normals=normals, joints=worn, weights=weights)],
        digest=digest,
        nodes=nodes,
        skins=(Skin(tuple(range(1, joints + 1)), inverse_bind),),
        clips=(AnimationClip("bend", tuple(channels), 2.0),),
        materials=(Material(base_colour=(0.2, 0.5, 0.9, 1), metallic=0.0, roughness=0.4),),
    )


def blob():
    """A sphere that morphs to a bulge, or to one that is flat."""
    ball = sphere()
    bulge = np.where(ball.positions[:, 1:2] > 0, ball.positions * 0.8, 0).astype(np.float32)
    flat = ball.positions * array(0, -0.7, 0)
    targets = (MorphTarget(bulge), MorphTarget(flat, np.zeros_like(flat)))
    shape = Primitive(**{**parts(ball), "targets": targets})
    channel = Channel(0, "weights", array(0, 1), array([0, 0], [1, 0.5]))
    return model(
        [shape],
        digest=b"blob",
        clips=(AnimationClip("morph", (channel,), 1.0),),
        materials=(Material(base_colour=(0.4, 0.8, 0.5, 1), metallic=0.0, roughness=0.35),),
    )


def textured_box(**more):
    texture = Texture(0, **more)
    material = Material(base_colour_texture=texture, metallic=0.0, roughness=0.6)
    return model([box()], digest=repr(more).encode(), materials=(material,), pictures=(checker(),))


def lit(kind="point", intensity=5.0):
    node = Node(light=0, translation=(1.5, 1.5, 2.0))
    return model(
        [sphere()], digest=kind.encode(), nodes=(Node(mesh=0), node), lights=(Light(kind, (1, 0.2, 0.1), intensity),)
    )
