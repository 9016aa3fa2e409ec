"""Shared by the tests that hold shaders against Python: what a block declares, and where a driver lays it out."""

import ctypes
import re
import sys

import pytest

OFFSET = 0x8A3B  # GL_UNIFORM_OFFSET


def members(glsl, opening):
    """Type, name and array size of what a block declares."""
    body = glsl[glsl.index(opening) + len(opening) :]
    body = body[: body.index("};")]
    return re.findall(r"(\w+) (\w+)(?:\[(\d+)\])?;", body)


def offsets_in(gl, program, names):
    """The byte offsets of uniforms within their blocks, as the driver laid them out."""
    if sys.platform != "linux":
        pytest.skip("asks libGL itself")
    lib = ctypes.CDLL("libGL.so.1")
    count = len(names)
    texts = (ctypes.c_char_p * count)(*(name.encode() for name in names))
    indices, offsets = (ctypes.c_uint * count)(), (ctypes.c_int * count)()
    lib.glGetUniformIndices(ctypes.c_uint(program.glo), count, texts, indices)
    lib.glGetActiveUniformsiv(ctypes.c_uint(program.glo), count, indices, OFFSET, offsets)
    return dict(zip(names, zip(indices, offsets, strict=True), strict=True))
