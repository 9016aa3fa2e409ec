"""glTF files made in memory: one feature each, and each byte of them known."""

import base64
import io
import json
import struct
import zlib

import numpy as np
from PIL import Image

TYPES = {"i1": 5120, "u1": 5121, "i2": 5122, "u2": 5123, "u4": 5125, "f4": 5126}
WIDTHS = {1: "SCALAR", 2: "VEC2", 3: "VEC3", 4: "VEC4", 16: "MAT4"}

CORNERS = np.array([[0, 0, 0], [1, 0, 0], [1, 1, 0], [0, 1, 0]], "f4")
TEXCOORDS = np.array([[0, 1], [1, 1], [1, 0], [0, 0]], "f4")
QUAD = np.array([0, 1, 2, 0, 2, 3], "u2")
UP = np.tile(np.array([[0, 0, 1]], "f4"), (4, 1))


class Building:
    """A document and its binary chunk, on their way."""

    def __init__(self, **more):
        self.document = {"asset": {"version": "2.0"}, **more}
        self.binary = bytearray()

    def add(self, name, entry):
        entries = self.document.setdefault(name, [])
        entries.append(entry)
        return len(entries) - 1

    def view(self, data, **more):
        self.binary += bytes(-len(self.binary) % 4)
        start = len(self.binary)
        self.binary += data
        return self.add("bufferViews", {"buffer": 0, "byteOffset": start, "byteLength": len(data), **more})

    def accessor(self, values, *, normalized=False, **more):
        values = np.asarray(values)
        values = np.ascontiguousarray(values, "f4" if values.dtype == np.float64 else None).reshape(len(values), -1)
        kind = values.dtype.str[1:]
        entry = {
            "bufferView": self.view(values.tobytes()),
            "componentType": TYPES[kind],
            "count": len(values),
            "type": WIDTHS[values.shape[1]],
            **({"normalized": True} if normalized else {}),
            **more,
        }
        return self.add("accessors", entry)

    def primitive(self, attributes, indices=None, **more):
        """Attributes are arrays, or numbers of accessors."""
        found = {name: self._index(values) for name, values in attributes.items()}
        return {"attributes": found, **({} if indices is None else {"indices": self._index(indices)}), **more}

    def _index(self, values):
        return values if isinstance(values, int) else self.accessor(values)

    def mesh(self, *primitives, **more):
        return self.add("meshes", {"primitives": list(primitives), **more})

    def node(self, **more):
        return self.add("nodes", more)

    def image(self, data, **more):
        return self.add("images", {"bufferView": self.view(data), "mimeType": "image/png", **more})

    def texture(self, data, **more):
        return self.add("textures", {"source": self.image(data), **more})

    def glb(self):
        document = dict(self.document)
        if self.binary:
            document["buffers"] = [{"byteLength": len(self.binary)}, *document.get("buffers", [])]
        return glb(document, bytes(self.binary))

    def gltf(self, uri=None):
        """With its buffer in base64, or beside it."""
        uri = uri or "data:application/octet-stream;base64," + base64.b64encode(self.binary).decode()
        buffers = [{"byteLength": len(self.binary), "uri": uri}]
        return json.dumps({**self.document, "buffers": buffers}).encode()


def glb(document, binary=b""):
    """The binary container."""
    text = json.dumps(document).encode()
    text += b" " * (-len(text) % 4)
    chunks = struct.pack("<I4s", len(text), b"JSON") + text
    if binary:
        binary += bytes(-len(binary) % 4)
        chunks += struct.pack("<I4s", len(binary), b"BIN\0") + binary
    return struct.pack("<4sII", b"glTF", 2, 12 + len(chunks)) + chunks


def quad(*, normals=True, texcoords=True, material=None, **more):
    """A square of two triangles that one node shows: itself, and its primitive."""
    one = Building(**more)
    attributes = {"POSITION": CORNERS, **({"NORMAL": UP} if normals else {})}
    attributes |= {"TEXCOORD_0": TEXCOORDS} if texcoords else {}
    primitive = one.primitive(attributes, QUAD)
    if material is not None:
        primitive["material"] = one.add("materials", material)
    one.mesh(primitive)
    one.node(mesh=0)
    return one, primitive


def boast(width, height):
    """The head of a PNG of that size, and nothing behind it."""
    head = b"IHDR" + struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    chunk = struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    return b"\x89PNG\r\n\x1a\n" + chunk + struct.pack(">I", 1000) + b"IDAT"


def picture(size=(2, 2), colour=(200, 100, 50, 128), kind="PNG", mode="RGBA"):
    """An image file."""
    image = Image.new(mode, size, colour)
    file = io.BytesIO()
    image.save(file, kind, **({"lossless": True} if kind == "WEBP" else {}))
    return file.getvalue()
