"""Writes a GLB: nodes, meshes, materials and one clip, the same bytes for the same model."""

import json
import struct
import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from modelling.shading import linear
from modelling.shapes import Shape

FLOAT, UNSIGNED_SHORT, SHORT, UNSIGNED_BYTE = 5126, 5123, 5122, 5121
KEYS_PER_SEC = 20
_WIDTHS = {"translation": 3, "rotation": 4, "scale": 3}
_ARRAYS, _INDICES = 34962, 34963


class Glb:
    """One model in the making."""

    def __init__(self, name: str, secs: float) -> None:
        """Args: its name, and how long its clip is."""
        self.secs = secs
        self._binary = bytearray()
        self._json: dict[str, Any] = {
            "asset": {"version": "2.0", "generator": "packaging/draw_models.py", "copyright": "MIT"},
            "scene": 0,
            "scenes": [{"name": name, "nodes": []}],
        }
        self._materials: dict[str, int] = {}
        self._used: set[str] = {"KHR_mesh_quantization"}
        self._keys: dict[int, int] = {}

    def material(
        self,
        name: str,
        colour: str = "ffffff",
        *,
        metallic: float = 0.0,
        roughness: float = 0.5,
        coat: tuple[float, float] | None = None,
        glow: tuple[str, float] | None = None,
        ior: float | None = None,
        specular: float | None = None,
        picture: bytes | None = None,
        lit: bool = True,
    ) -> str:
        """Describe a material.

        Args:
            name: To refer to it by.
            colour: sRGB, hexadecimal.
            metallic: 0 or 1.
            roughness: 0…1.
            coat: A clear coat's strength and roughness.
            glow: A colour that it sends out, and how strongly.
            ior: How strongly it reflects; 1.5 without.
            specular: How much of that is left; 1 without.
            picture: A PNG in place of the colour.
            lit: Whether light falls on it; otherwise its colour is shown as it is.
        """
        surface: dict[str, Any] = {"baseColorFactor": [*_short(linear(colour)), 1], "metallicFactor": metallic}
        surface["roughnessFactor"] = roughness
        extensions: dict[str, Any] = {}
        entry: dict[str, Any] = {"name": name, "pbrMetallicRoughness": surface}
        if picture is not None:
            surface["baseColorTexture"] = {"index": self._picture(name, picture)}
        if coat is not None:
            extensions["KHR_materials_clearcoat"] = {"clearcoatFactor": coat[0], "clearcoatRoughnessFactor": coat[1]}
        if glow is not None:
            entry["emissiveFactor"] = _short(linear(glow[0]))
            extensions["KHR_materials_emissive_strength"] = {"emissiveStrength": glow[1]}
        if ior is not None:
            extensions["KHR_materials_ior"] = {"ior": ior}
        if not lit:
            extensions["KHR_materials_unlit"] = {}
        if specular is not None:
            extensions["KHR_materials_specular"] = {"specularFactor": specular}
        if extensions:
            entry["extensions"] = extensions
            self._used |= set(extensions)
        self._materials[name] = self._add("materials", entry)
        return name

    def mesh(self, name: str, parts: Mapping[str, Shape]) -> int:
        """A mesh: for each material the shape that is made of it."""
        primitives = [self._primitive(shape, self._materials[material]) for material, shape in parts.items()]
        return self._add("meshes", {"name": name, "primitives": primitives})

    def node(
        self,
        name: str,
        parts: Mapping[str, Shape] | int | None = None,
        parent: int | None = None,
        at: Sequence[float] = (0.0, 0.0, 0.0),
        turned: Sequence[float] = (0.0, 0.0, 0.0, 1.0),
        size: float = 1.0,
    ) -> int:
        """A node with a mesh, its index, or nothing; return its index."""
        entry: dict[str, Any] = {"name": name}
        if parts is not None:
            entry["mesh"] = parts if isinstance(parts, int) else self.mesh(name, parts)
        entry |= {"translation": _short(at), "rotation": _short(turned), "scale": _short([size] * 3)}
        index = self._add("nodes", entry)
        if parent is None:
            self._json["scenes"][0]["nodes"].append(index)
        else:
            self._json["nodes"][parent].setdefault("children", []).append(index)
        return index

    def play(self, node: int, path: str, motion: Callable[[float], Sequence[float]]) -> None:
        """Move a node: a function of the seconds, whose values at both ends are how the node rests."""
        count = round(self.secs * KEYS_PER_SEC) + 1
        times = np.linspace(0, self.secs, count)
        values = np.array([motion(float(secs)) for secs in times])
        values[-1] = values[0]
        assert np.allclose(values[0], self._json["nodes"][node][path], atol=1e-5), (node, path, values[0])
        if path == "rotation":
            for key in range(1, count):  # the short way round
                values[key] *= 1.0 if values[key] @ values[key - 1] >= 0 else -1.0
        elif (abs(values - values[0]) < 1e-7).all():
            return
        if count not in self._keys:
            self._keys[count] = self._accessor(times.astype("<f4"), FLOAT, "SCALAR", None, bounded=True)
        output = self._accessor(rounded_off(values, 6).astype("<f4"), FLOAT, f"VEC{_WIDTHS[path]}", None)
        clip = self._json.setdefault("animations", [{"name": "play", "channels": [], "samplers": []}])[0]
        clip["samplers"].append({"input": self._keys[count], "output": output})
        clip["channels"].append({"sampler": len(clip["samplers"]) - 1, "target": {"node": node, "path": path}})

    def encoded(self) -> bytes:
        """The file."""
        self._json["extensionsUsed"] = sorted(self._used)
        self._json["extensionsRequired"] = ["KHR_mesh_quantization"]
        self._json["buffers"] = [{"byteLength": len(self._binary)}]
        text = json.dumps(self._json, separators=(",", ":")).encode()
        text += b" " * (-len(text) % 4)
        binary = bytes(self._binary) + bytes(-len(self._binary) % 4)
        chunks = struct.pack("<I4s", len(text), b"JSON") + text + struct.pack("<I4s", len(binary), b"BIN\0") + binary
        return struct.pack("<4sII", b"glTF", 2, 12 + len(chunks)) + chunks

    def _primitive(self, shape: Shape, material: int) -> dict[str, Any]:
        count = len(shape.positions)
        assert count < 2**16, "indices are short"
        positions = rounded_off(shape.positions, 5).astype("<f4")
        normals = np.zeros((count, 4), "<i2")
        normals[:, :3] = rounded_off(shape.normals * 32767)
        attributes = {
            "POSITION": self._accessor(positions, FLOAT, "VEC3", _ARRAYS, bounded=True),
            "NORMAL": self._accessor(normals, SHORT, "VEC3", _ARRAYS, normalised=True, stride=8),
        }
        if (abs(shape.colours - 1) > 1e-3).any():
            colours = np.full((count, 4), 255, "u1")
            colours[:, :3] = rounded_off(np.clip(shape.colours, 0, 1) * 255)
            attributes["COLOR_0"] = self._accessor(colours, UNSIGNED_BYTE, "VEC4", _ARRAYS, normalised=True)
        if shape.texcoords is not None:
            coordinates = rounded_off(shape.texcoords * 65535).astype("<u2")
            attributes["TEXCOORD_0"] = self._accessor(coordinates, UNSIGNED_SHORT, "VEC2", _ARRAYS, normalised=True)
        indices = self._accessor(shape.triangles.astype("<u2").ravel(), UNSIGNED_SHORT, "SCALAR", _INDICES)
        return {"attributes": attributes, "indices": indices, "material": material}

    def _accessor(
        self,
        array: np.ndarray,
        component: int,
        kind: str,
        target: int | None,
        *,
        bounded: bool = False,
        normalised: bool = False,
        stride: int | None = None,
    ) -> int:
        view = self._view(array.tobytes())
        if target is not None:
            self._json["bufferViews"][view]["target"] = target
        if stride is not None:
            self._json["bufferViews"][view]["byteStride"] = stride
        entry: dict[str, Any] = {"bufferView": view, "componentType": component, "count": len(array), "type": kind}
        if normalised:
            entry["normalized"] = True
        if bounded:
            rows = array.reshape(len(array), -1)
            entry["min"], entry["max"] = rows.min(axis=0).tolist(), rows.max(axis=0).tolist()
        return self._add("accessors", entry)

    def _view(self, data: bytes) -> int:
        self._binary += bytes(-len(self._binary) % 4)
        start = len(self._binary)
        self._binary += data
        return self._add("bufferViews", {"buffer": 0, "byteOffset": start, "byteLength": len(data)})

    def _picture(self, name: str, data: bytes) -> int:
        image = self._add("images", {"name": name, "mimeType": "image/png", "bufferView": self._view(data)})
        sampler = self._add("samplers", {"magFilter": 9729, "minFilter": 9987, "wrapS": 33071, "wrapT": 33071})
        return self._add("textures", {"source": image, "sampler": sampler})

    def _add(self, kind: str, entry: dict[str, Any]) -> int:
        self._json.setdefault(kind, []).append(entry)
        return len(self._json[kind]) - 1


def png(pixels: np.ndarray) -> bytes:
    """Shape (height, width, 3), uint8. Not compressed: what zlib makes of it differs from version to version."""
    height, width = pixels.shape[:2]
    raw = np.zeros((height, 1 + 3 * width), "u1")
    raw[:, 1:] = pixels.reshape(height, -1)
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = raw.tobytes()
    stored = b"\x78\x01"
    for start in range(0, len(data), 65535):
        block = data[start : start + 65535]
        stored += struct.pack("<BHH", start + 65535 >= len(data), len(block), 65535 - len(block)) + block
    stored += struct.pack(">I", zlib.adler32(data))
    parts = ((b"IHDR", header), (b"IDAT", stored), (b"IEND", b""))
    chunks = (
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)) for kind, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


def rounded_off(numbers: np.ndarray, digits: int = 0) -> np.ndarray:
    """To so many digits; the same on every machine, though sines differ in the last bit: no half, and no minus zero."""
    return np.round(numbers + 3e-4 * 10.0**-digits, digits)


def _short(numbers: Sequence[float]) -> list[float]:
    return rounded_off(np.array(numbers, float), 6).tolist()
