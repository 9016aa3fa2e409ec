"""Small models to test with."""

import numpy as np

from overlay.scene.models.model import (
    AnimationClip,
    Channel,
    Material,
    Mesh,
    Model,
    Node,
    Picture,
    Primitive,
    Skin,
    Texture,
)

UNWEIGHTED = np.zeros((3, 4), np.uint16), np.full((3, 4), 0.25, np.float32)


def triangle(**more):
    corners = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], np.float32)
    given = {"positions": corners, "indices": np.arange(3, dtype=np.uint32), "material": 0}
    given |= {"low": corners.min(axis=0), "high": corners.max(axis=0)}
    return Primitive(**(given | more))


def channel(**more):
    given = {"node": 1, "path": "translation", "times": np.array([0, 1], np.float32)}
    return Channel(**(given | {"values": np.zeros((2, 3), np.float32)} | more))


def a_model(**more):
    """A triangle on a joint, with a picture, that walks."""
    joints, weights = UNWEIGHTED
    given = {
        "digest": b"\x00\xff",
        "nodes": (Node("root", mesh=0, skin=0), Node("joint", parent=0, matrix=tuple(np.eye(4).ravel()))),
        "meshes": (Mesh((triangle(joints=joints, weights=weights),)),),
        "materials": (Material("skin", base_colour_texture=Texture(0)),),
        "pictures": (Picture(np.arange(16, dtype=np.uint8).reshape(2, 2, 4), b"p"),),
        "skins": (Skin((1,), np.eye(4, dtype=np.float32)[None]),),
        "clips": (AnimationClip("walk", (channel(),), 1.0),),
    }
    return Model(**(given | more))
