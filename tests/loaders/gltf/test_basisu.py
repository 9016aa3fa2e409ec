"""KTX 2 textures: of one colour each, written here to the last bit."""

import contextlib
import struct

import numpy as np
import pytest

from overlay.loaders.gltf import ModelError, images, load_model, materials, reading
from overlay.loaders.gltf.basisu import BASISU, can_unpack
from tests.loaders.gltf.building import picture, quad

SOLID, SOLID_BITS = 0x17, 5
RED, GREEN = (200, 10, 20, 255), (10, 220, 30, 128)

unpacks = pytest.mark.skipif(not can_unpack(), reason="opengl_basisu is not installed")


def block(colour):
    """Four by four pixels of one colour: UASTC's mode 8, sixteen bytes."""
    bits = SOLID
    for place, channel in enumerate(colour):
        bits |= channel << SOLID_BITS + 8 * place
    return bits.to_bytes(16, "little")


def ktx(*levels, size=(8, 8)):
    """A file (KTX 2.0, section 3) of blocks of such colours, one for each level, the largest first."""
    kind = struct.pack("<IIHH8B", 44, 0, 2, 40, 166, 1, 2, 0, 3, 3, 0, 0)  # UASTC in sRGB, four pixels by four
    kind += struct.pack("<8BHBB4BII", 16, *[0] * 8, 127, 3, *[0] * 5, 2**32 - 1)  # one sample: all of a block
    index_at = 80
    data_at = index_at + 24 * len(levels) + len(kind)
    data_at += -data_at % 16
    body, index = b"", []
    for level in reversed(range(len(levels))):
        blocks = max(-(-size[0] // 4) >> level, 1) * max(-(-size[1] // 4) >> level, 1)
        index.insert(0, struct.pack("<3Q", data_at + len(body), 16 * blocks, 16 * blocks))
        body += block(levels[level]) * blocks
    head = b"\xabKTX 20\xbb\r\n\x1a\n" + struct.pack("<9I", 0, 1, *size, 0, 0, 1, len(levels), 0)
    head += struct.pack("<4I2Q", index_at + 24 * len(levels), len(kind), 0, 0, 0, 0)
    return (head + b"".join(index) + kind).ljust(data_at, b"\0") + body


def glowing(*, basis, plain=None, **more):
    """A square that glows with a texture, as a KTX 2 file and perhaps as another one."""
    one = quad(material={"emissiveTexture": {"index": 0}}, extensionsUsed=[BASISU], **more)[0]
    texture = {"extensions": {BASISU: {"source": one.image(basis)}}}
    one.add("textures", texture if plain is None else {**texture, "source": one.image(plain)})
    return one.glb()


@unpacks
def test_a_texture_is_unpacked():
    model = load_model(glowing(basis=ktx(RED), extensionsRequired=[BASISU]))
    (found,) = model.pictures
    assert found.pixels.shape == (8, 8, 4)
    assert (found.pixels == RED).all()
    assert model.materials[0].emissive_texture.picture == 0
    assert model.ignored == ()


@unpacks
def test_it_goes_before_what_is_there_for_others():
    (found,) = load_model(glowing(basis=ktx(GREEN), plain=picture())).pictures
    assert (found.pixels == GREEN).all()


@unpacks
def test_what_is_too_large_is_its_own_smaller_level(monkeypatch):
    monkeypatch.setattr(images, "KEPT_SIDE", 4)
    (found,) = load_model(glowing(basis=ktx(RED, GREEN))).pictures
    assert found.pixels.shape == (4, 4, 4)
    assert (found.pixels == GREEN).all()
    (found,) = load_model(glowing(basis=ktx(RED))).pictures
    assert found.pixels.shape == (4, 4, 4)
    assert (found.pixels == RED).all(), "made, where the file has none"


@unpacks
@pytest.mark.parametrize(
    ("basis", "words"),
    [
        (ktx(RED)[:20], "found the beginning of one, expected a KTX 2 image"),
        (ktx(RED)[:-8], r"images\[0\]: found one that cannot be unpacked"),
        (ktx(RED).replace(struct.pack("<II", 0, 1), struct.pack("<II", 43, 1), 1), "found one that cannot be unpacked"),
        (ktx(RED, size=(8, 8)).replace(struct.pack("<II", 8, 8), struct.pack("<II", 8, 0), 1), "8 x 0 pixels"),
        (ktx(RED).replace(struct.pack("<II", 8, 8), struct.pack("<II", 30_000, 30_000), 1), "pixels in one image"),
    ],
)  # fmt: skip
def test_what_cannot_be_unpacked_is_said(basis, words):
    with pytest.raises(ModelError, match=words):
        load_model(glowing(basis=basis))


@unpacks
def test_no_damage_does_more_than_be_refused():
    whole, chance = ktx(RED, GREEN), np.random.default_rng(5)
    for _ in range(300):
        damaged = bytearray(whole)
        for place in chance.integers(0, len(whole), chance.integers(1, 6)):
            damaged[place] = chance.integers(0, 256)
        with contextlib.suppress(ModelError):
            load_model(glowing(basis=bytes(damaged)))


def test_without_the_library_such_a_texture_is_left_out(monkeypatch):
    for module in (images, materials, reading):
        monkeypatch.setattr(module, "can_unpack", lambda: False)
    model = load_model(glowing(basis=ktx(RED)))
    assert (model.materials[0].emissive_texture, model.pictures) == (None, ())
    assert model.ignored == (BASISU,)
    model = load_model(glowing(basis=ktx(RED), plain=picture()))
    assert model.materials[0].emissive_texture is not None, "what is there for those who cannot"
    with pytest.raises(ModelError, match=BASISU):
        load_model(glowing(basis=ktx(RED), extensionsRequired=[BASISU]))
