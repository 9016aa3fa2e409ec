"""The smallest model there is: a triangle."""

import json

import numpy as np

from tests.loaders.gltf.building import glb

CORNERS = np.array([[0, 0, 0], [1, 0, 0], [0, 1, 0]], "<f4").tobytes()


def document(**buffer):
    return {
        "asset": {"version": "2.0"},
        "scenes": [{"nodes": [0]}],
        "nodes": [{"mesh": 0}],
        "meshes": [{"primitives": [{"attributes": {"POSITION": 0}}]}],
        "accessors": [
            {"bufferView": 0, "componentType": 5126, "count": 3, "type": "VEC3", "min": [0, 0, 0], "max": [1, 1, 0]}
        ],
        "bufferViews": [{"buffer": 0, "byteLength": len(CORNERS)}],
        "buffers": [{"byteLength": len(CORNERS), **buffer}],
    }


def a_gltf(uri):
    """The JSON of one, and the file that it names."""
    return json.dumps(document(uri=uri)).encode(), CORNERS


def a_glb():
    return glb(document(), CORNERS)
