"""Senders' pictures: any raster kind becomes a small square the right way up, and nothing else is looked at."""

import io

import numpy as np
import pytest
from PIL import Image

from overlay.errors import AssetError
from overlay.loaders.avatars import MOST_BYTES, load_avatar
from overlay.scene.avatar import AVATAR_PX

RED, GREEN, BLUE = (220, 30, 30), (30, 200, 40), (30, 40, 220)


def encoded(image, kind="PNG", **how):
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


def thirds(size=(600, 200), mode="RGB"):
    """Red, green, blue from left to right; the middle third is the square in the middle."""
    image = Image.new("RGB", size)
    third = size[0] // 3
    for index, colour in enumerate((RED, GREEN, BLUE)):
        image.paste(colour, (index * third, 0, (index + 1) * third, size[1]))
    return image.convert(mode)


def is_near(pixel, colour):
    return np.abs(pixel[:3].astype(int) - colour).max() < 40 and pixel[3] == 255


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
@pytest.mark.parametrize("size", [(600, 200), (30, 10), (1800, 600)])
def test_the_middle_square_of_every_kind(kind, size):
    pixels = load_avatar(encoded(thirds(size), kind))
    assert (pixels.shape, pixels.dtype) == ((AVATAR_PX, AVATAR_PX, 4), np.uint8)
    for at in (60, AVATAR_PX // 2, AVATAR_PX - 60):
        assert is_near(pixels[at, at], GREEN), (kind, size, at)


@pytest.mark.parametrize("mode", ["L", "LA", "P", "RGBA", "1", "I;16"])
def test_every_mode_of_a_png(mode):
    image = (
        Image.new("I;16", (64, 64), 39_321) if mode == "I;16" else Image.new("RGB", (64, 64), "#999999").convert(mode)
    )
    pixels = load_avatar(encoded(image))
    assert (pixels[:, :, 3] == 255).all()
    if mode != "1":
        assert abs(int(pixels[128, 128, 0]) - 153) < 3


def test_a_jpeg_of_four_colours():
    assert is_near(load_avatar(encoded(thirds(mode="CMYK"), "JPEG"))[128, 128], GREEN)


def test_it_is_turned_as_its_camera_was():
    exif = Image.Exif()
    exif[0x0112] = 6  # a quarter to the right
    image = Image.new("RGB", (300, 300), RED)
    image.paste(BLUE, (0, 150, 300, 300))
    pixels = load_avatar(encoded(image, "JPEG", exif=exif.tobytes(), quality=95))
    assert is_near(pixels[128, 20], BLUE)
    assert is_near(pixels[128, 235], RED)


def test_of_many_frames_the_first():
    frames = [Image.new("RGB", (40, 40), colour) for colour in (GREEN, RED, BLUE)]
    for kind in ("GIF", "WEBP", "PNG"):
        data = encoded(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)
        assert is_near(load_avatar(data)[128, 128], GREEN), kind


def test_what_is_transparent_stays_so_without_a_dark_rim():
    image = Image.new("RGBA", (512, 512), (0, 0, 0, 0))
    image.paste((255, 255, 255, 255), (128, 128, 384, 384))
    pixels = load_avatar(encoded(image))
    assert pixels[5, 5, 3] == 0
    assert (pixels[pixels[:, :, 3] > 8][:, :3] > 200).all()


def header_of_png(width, height):
    data = bytearray(encoded(Image.new("L", (1, 1))))
    data[16:24] = width.to_bytes(4, "big") + height.to_bytes(4, "big")
    crc = __import__("zlib").crc32(bytes(data[12:29]))
    data[29:33] = crc.to_bytes(4, "big")
    return bytes(data)


H08 = {
    "svg": b'<svg xmlns="http://www.w3.org/2000/svg"><image href="file:///etc/passwd"/></svg>',
    "pdf": b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n",
    "tiff": encoded(thirds(), "TIFF"),
    "bmp": encoded(thirds(), "BMP"),
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    "html": b"<!doctype html><html></html>",
    "nothing": b"",
    "noise": bytes(range(256)) * 9,
    "half a png": encoded(Image.effect_noise((300, 300), 90))[:9000],
    "half a jpeg": encoded(Image.effect_noise((300, 300), 90), "JPEG")[:5000],
}


@pytest.mark.parametrize("data", H08.values(), ids=H08.keys())
def test_h08_what_is_no_raster_picture_of_ours_is_refused(data):
    with pytest.raises(AssetError, match="no PNG, JPEG, GIF or WebP"):
        load_avatar(data)


@pytest.mark.parametrize("side", [2049, 8192, 20_000])
def test_h09_a_huge_picture_is_refused_by_its_header(side):
    with pytest.raises(AssetError, match="pixels"):
        load_avatar(header_of_png(side, side))


def test_a_large_file_is_refused():
    with pytest.raises(AssetError, match="bytes"):
        load_avatar(b"x" * (MOST_BYTES + 1))
