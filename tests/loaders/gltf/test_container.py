"""The file as a whole: GLB or JSON, other files beside it, and strangers' tricks, each answered at once."""

import base64
import contextlib
import json
import struct
import time
import tracemalloc
from pathlib import Path

import numpy as np
import pytest

from overlay.errors import AssetError
from overlay.loaders.gltf import ModelError, external_uris, load_model
from tests.loaders.gltf.building import Building, glb, picture, quad

ASSET = {"asset": {"version": "2.0"}}


def refused(data):
    with pytest.raises(ModelError) as caught:
        load_model(data)
    assert isinstance(caught.value, AssetError)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 400
    return str(caught.value)


def test_an_empty_document_is_a_model():
    for data in (glb(ASSET), json.dumps(ASSET).encode(), b"\xef\xbb\xbf" + json.dumps(ASSET).encode()):
        assert load_model(data).nodes == ()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "the file: found no JSON in line 1, column 1, expected GLB or glTF"),
        (b"glTF", "the header: found 4 bytes, expected 12"),
        (b"<!DOCTYPE html><title>404</title>", "the file: found no JSON in line 1"),
        (b"\xff\xfe{}", "the JSON: found the byte 0xff, expected text in UTF-8"),
        (b"[]", "the document: found something else, expected an object"),
        (b"{}", "asset: found nothing, expected an object"),
        (b'{"asset": {"version": "1.0"}}', 'asset.version: found "1.0", expected glTF 2.0'),
        (b'{"asset": {"version": "2.0", "minVersion": "2.1"}}', 'asset.minVersion: found "2.1", expected glTF 2.0'),
        (b'{"asset": {"version": "2.0"}, "x": NaN}', "the JSON: found NaN, expected numbers that are finite"),
        (b'{"asset": {"version": "2.0"}, "x": -Infinity}', "found -Infinity"),
        (b'{"asset": {"version": "2.0"}, "x": ' + b"9" * 9999 + b"}", "a number of thousands of digits"),
        (b'{"asset": {"version": "2.0"}, "nodes": [{"scale": [1e400, 1, 1]}]}', "found a list with Infinity"),
        (struct.pack("<4sII", b"glTF", 1, 12), "the header: found version 1, expected version 2 of the binary format"),
        (
            struct.pack("<4sII", b"glTF", 2, 99),
            "the header: found a length of 99 bytes, expected 12, which the file has",
        ),
        (struct.pack("<4sII", b"glTF", 2, 12), "chunk 0: found nothing, expected the chunk JSON"),
        (
            struct.pack("<4sIII4s", b"glTF", 2, 20, 0, b"BIN\0"),
            "chunk 0: found something else, expected the chunk JSON",
        ),
        (struct.pack("<4sIII4s", b"glTF", 2, 20, 1, b"JSON"), "chunk 0: found a length of 1 byte, expected at most 0"),
    ],
)
def test_what_is_no_model(data, words):
    assert words in refused(data)


def test_what_is_behind_the_end_and_other_chunks_are_not_looked_at():
    one = quad()[0]
    assert load_model(one.glb() + b"more").meshes
    chunk = struct.pack("<I4s", 4, b"MORE") + b"1234"
    data = one.glb() + chunk
    assert load_model(data[:8] + struct.pack("<I", len(data)) + data[12:]).meshes


# --- strangers' tricks ---------------------------------------------------------------------------------


def test_a_false_chunk_length_in_424_bytes():
    data = bytearray(glb({**ASSET, "x": "y" * 360}))[:424]
    data[12:16] = struct.pack("<I", 0x7FFFFFF0)
    data[8:12] = struct.pack("<I", len(data))
    tracemalloc.start()
    assert "chunk 0: found a length of 2,147,483,632 bytes, expected at most" in refused(bytes(data))
    assert tracemalloc.get_traced_memory()[1] < 1 << 20
    tracemalloc.stop()


@pytest.mark.parametrize(
    "text",
    [
        b'{"x": ' + b"[" * 5000 + b"]" * 5000 + b"}",
        b'{"a":' * 5000 + b"1" + b"}" * 5000,
        b'{"\\"": "[", "x": ' + b'["a\\\\", ' * 5000,
        b"[" * 5000,
    ],
)
def test_brackets_in_each_other(text):
    assert "brackets in each other, expected at most 64" in refused(text)


def test_brackets_in_text_are_no_depth():
    assert load_model(json.dumps({**ASSET, "x": '[[{\\"' * 1000}).encode()).nodes == ()


@pytest.mark.slow
@pytest.mark.parametrize("text", [b'{"x":"' + b'\\"' * 10_000_000, b'"' * 10_000_001, b"[" + b"1," * 4_000_000])
def test_long_texts_are_read_once(text):
    began = time.process_time()
    refused(text)
    assert time.process_time() - began < 5


def test_many_values():
    assert "values in the JSON, expected at most 3,000,000" in refused(b'{"x": [' + b"0," * 3_000_001 + b"0]}")


@pytest.mark.slow
def test_a_hundred_thousand_nodes():
    nodes = [{"matrix": list(range(16)), "children": [index + 1]} for index in range(100_000)]
    data = glb({**ASSET, "nodes": nodes})
    began = time.process_time()
    assert refused(data) == "nodes: found 100,000 nodes, expected at most 5,000"
    assert time.process_time() - began < 5


@pytest.mark.slow
def test_as_many_nodes_as_there_may_be():
    one = quad()[0]
    one.document["nodes"] = [{"translation": [index, 0, 0]} for index in range(4_000)]
    one.document["nodes"] += [{"mesh": 0, "rotation": [0, 0, 1, 0]} for index in range(1_000)]
    began = time.process_time()
    assert len(load_model(one.glb()).nodes) == 5_000
    assert time.process_time() - began < 5


@pytest.mark.slow
def test_a_hundred_thousand_of_anything_get_a_verdict():
    names = ["accessors", "bufferViews", "buffers", "meshes", "materials", "textures", "images", "skins", "animations"]
    for name in names:
        data = glb({**ASSET, name: [{} for _ in range(100_000)]})
        began = time.process_time()
        with contextlib.suppress(ModelError):
            load_model(data)
        assert time.process_time() - began < 5


def test_a_mesh_that_is_drawn_too_often():
    one = quad()[0]
    one.document["meshes"][0]["primitives"] *= 6000
    assert "found 6,000 primitives, expected at most 5,000" in refused(one.glb())


@pytest.mark.slow
def test_one_list_of_vertices_for_thousands_of_primitives():
    one = Building()
    big = one.add("accessors", {"componentType": 5126, "count": 2_000_000, "type": "VEC3"})
    one.view(bytes(4))
    one.mesh(*[{"attributes": {"POSITION": big, "NORMAL": big}} for _ in range(4000)])
    one.node(mesh=0)
    began = time.process_time()
    assert "expected at most" in refused(one.glb())
    assert time.process_time() - began < 20


def test_a_mesh_that_many_nodes_show():
    one = quad()[0]
    one.document["nodes"] = [{"mesh": 0}] * 2_001
    assert "found 2,001 primitives to draw, expected at most 2,000" in refused(one.glb())
    one = quad(material={"alphaMode": "BLEND"})[0]
    one.document["nodes"] = [{"mesh": 0}] * 501
    assert "found 2,004 primitives to draw" in refused(one.glb()), "glass takes longer"
    one = Building()
    one.mesh(one.primitive({"POSITION": np.zeros((300_000, 3)), "NORMAL": np.ones((300_000, 3))}))
    one.document["nodes"] = [{"mesh": 0}] * 41
    assert "found 4,100,000 triangles, lines and points to draw, expected at most 4,000,000" in refused(one.glb())


def test_vertices_are_counted_for_each_primitive():
    one = Building()
    attributes = {"POSITION": one.accessor(np.zeros((300_000, 3))), "NORMAL": one.accessor(np.ones((300_000, 3)))}
    one.mesh(*[one.primitive(attributes)] * 7)
    one.node(mesh=0)
    assert "found 2,100,000 vertices, expected at most 2,000,000" in refused(one.glb())


def test_a_sentence_is_short_whatever_was_found():
    assert len(refused(json.dumps({**ASSET, "nodes": [{"mesh": "x" * 100_000}]}).encode())) < 200
    assert "?" in refused(json.dumps({**ASSET, "scene": 0, "scenes": "\ud800"}).encode())


# --- other files ---------------------------------------------------------------------------------------


def beside(uri):
    return quad()[0].gltf(uri)


def test_files_beside_it_are_asked_for_by_plain_paths():
    one = quad(material={"emissiveTexture": {"index": 0}})[0]
    one.add("images", {"uri": "textures/./wood%20grain%C3%A9.png"})
    one.add("images", {"uri": "unused.png"})
    one.add("textures", {"source": 0})
    files = {"all.bin": bytes(one.binary), "textures/wood grain\u00e9.png": picture()}
    data = one.gltf("all.bin")
    assert external_uris(data) == tuple(files)
    asked = []
    model = load_model(data, lambda uri: asked.append(uri) or files[uri])
    assert sorted(asked) == sorted(files)
    assert model.pictures[0].pixels[0, 0].tolist() == [200, 100, 50, 128]
    other = load_model(data, lambda uri: (files | {"textures/wood grain\u00e9.png": picture(colour=(1, 2, 3, 4))})[uri])
    assert model.digest != other.digest
    assert model.digest == load_model(data, files.__getitem__).digest


def test_nobody_fetches_unless_told_to():
    assert 'found a reference to "all.bin", expected everything in the file itself' in refused(beside("all.bin"))
    assert external_uris(quad()[0].glb()) == external_uris(quad()[0].gltf()) == ()


def test_what_fetching_raises_goes_on():
    with pytest.raises(FileNotFoundError):
        load_model(beside("all.bin"), lambda uri: Path("/nowhere", uri).read_bytes())


@pytest.mark.parametrize(
    "uri",
    [
        "", ".", "/etc/passwd", "//host/x.bin", "http://host/x.bin", "file:///etc/passwd", "C:/x.bin", "x:y",
        "../x.bin", "a/../x.bin", "a/..", "..", "a\\..\\x.bin", "\\\\host\\x", "%2e%2e/x.bin", "..%2Fx.bin",
        "%2Fetc/passwd", "a%5Cb", "a%2Fb",
        "x%2ebin", "%252e%252e/x", "x%00.bin", "x.bin?a=b", "x.bin#a", "x%3Fa", "a//b", "a/", "%zz",
        "x%", "%ff", "x\n.bin", ". ./x", " /x", "a/.../x", "x" * 600, "*", "\ud800", "javascript:1",
    ],
)  # fmt: skip
def test_paths_that_leave_the_folder(uri):
    asked = []
    data = beside(uri or " ").replace(b'" "', b'""') if not uri else beside(uri)
    for read in (external_uris, lambda data: load_model(data, asked.append)):
        with pytest.raises(ModelError, match=r"buffers\[0\].uri: found .*, expected a relative path"):
            read(data)
    assert asked == []


@pytest.mark.parametrize(
    "uri",
    [
        "data:",
        "data:x;base64,",
        "data:application/octet-stream,abcd",
        "data:x;base64,a b=",
        "DATA:x;base64,AAAA",
        "data:,x",
    ],
)
def test_bad_data_in_the_document(uri):
    assert "buffers[0]" in refused(beside(uri))


def test_a_buffer_that_is_too_short():
    short = "data:x/y;base64," + base64.b64encode(bytes(10)).decode()
    assert "buffers[0].byteLength: found" in refused(beside(short))
    assert "expected at most 10, which there are" in refused(beside(short))
    one = quad()[0]
    one.document["buffers"] = [{"byteLength": 8}]
    one.document["bufferViews"][0]["buffer"] = 1
    assert "buffers[1].uri: found nothing" in refused(one.glb())


def test_all_files_together_have_a_limit():
    one = quad(material={"emissiveTexture": {"index": 0}})[0]
    one.add("images", {"uri": "a.png"})
    one.add("textures", {"source": 0})
    with pytest.raises(ModelError, match="bytes of files, expected at most 134,217,728"):
        load_model(one.glb(), lambda uri: bytes(128 * 2**20 + 1))
    assert "bytes of files, expected at most" in refused(bytes(128 * 2**20 + 1))
