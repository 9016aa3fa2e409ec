"""The program's icon, drawn here: a lens that gathers light, and in its focus the spark of a gift.

    .venv/bin/python packaging/freezing/icon.py FOLDER

writes icon-16.png … icon-1024.png, hyperfocus-overlay.ico and hyperfocus-overlay.icns. Small sizes have a thicker ring.
"""

import sys
from pathlib import Path
from typing import Final

import numpy as np
from numpy.typing import NDArray
from PIL import Image

NAME: Final = "hyperfocus-overlay"
SIZES_PX: Final = (16, 24, 32, 48, 64, 128, 256, 512, 1024)

_NIGHT_TOP, _NIGHT_BOTTOM = (0x3A, 0x2A, 0x68), (0x14, 0x0E, 0x2B)
_RING_LEFT, _RING_RIGHT = (0xFF, 0x6F, 0xA3), (0x7F, 0xB8, 0xFF)
_SPARK: Final = (0xFF, 0xE3, 0x9A)

Field = NDArray[np.float64]


def draw_icon(size_px: int) -> Image.Image:
    """The icon as straight RGBA, `size_px` a side."""
    oversampling = 4 if size_px <= 256 else 2  # the edges are soft anyway
    side = size_px * oversampling
    y, x = (np.mgrid[:side, :side] + 0.5) / side * 2 - 1
    soft = 2.0 / side
    is_small = size_px <= 32
    pixels = np.zeros((side, side, 4))

    corner = np.hypot(np.maximum(np.abs(x) - 0.56, 0), np.maximum(np.abs(y) - 0.56, 0))
    _paint(pixels, _between(_NIGHT_TOP, _NIGHT_BOTTOM, (y + 1) / 2), _inside(corner - 0.38, soft))

    radius, width = 0.60, 0.12 if is_small else 0.085
    away = np.hypot(x, y)
    glow = np.exp(-(((away - radius) / 0.16) ** 2)) * 0.28 * _inside(corner - 0.38, soft)
    ring = _between(_RING_LEFT, _RING_RIGHT, (x - y + 1.2) / 2.4)
    if not is_small:
        _paint(pixels, ring, glow)
    _paint(pixels, ring, _inside(np.abs(away - radius) - width / 2, soft))

    # An astroid is a four-pointed star: |x|^n + |y|^n with n below 1.
    reach = 0.44 if is_small else 0.40
    power = 0.62 if is_small else 0.56
    star = (np.abs(x) ** power + np.abs(y) ** power) ** (1 / power) - reach
    if not is_small:
        _paint(pixels, _flat(_SPARK, x), np.exp(-((away / 0.24) ** 2)) * 0.45)
    _paint(pixels, _flat(_SPARK, x), _inside(star, soft * 2))

    whole = pixels.reshape(size_px, oversampling, size_px, oversampling, 4)
    premultiplied = whole.mean(axis=(1, 3))
    alpha = premultiplied[..., 3:]
    colours = np.divide(premultiplied[..., :3], alpha, out=np.zeros((size_px, size_px, 3)), where=alpha > 0)
    straight = np.concatenate([colours, alpha * 255], axis=2)
    return Image.fromarray(np.rint(straight).clip(0, 255).astype(np.uint8))


def _flat(colour: tuple[int, int, int], like: Field) -> Field:
    return np.asarray(np.broadcast_to(np.array(colour, float), (*like.shape, 3)))


def _between(first: tuple[int, int, int], second: tuple[int, int, int], part: Field) -> Field:
    share = part.clip(0, 1)[..., None]
    return np.asarray(np.array(first, float) * (1 - share) + np.array(second, float) * share)


def _inside(distance: Field, soft: float) -> Field:
    return np.asarray((0.5 - distance / soft).clip(0, 1))


def _paint(pixels: Field, colours: Field, cover: Field) -> None:
    """Lay colours over premultiplied pixels (colours 0 to 255, alpha 0 to 1)."""
    share = cover[..., None]
    pixels[..., :3] = colours * share + pixels[..., :3] * (1 - share)
    pixels[..., 3:] = share + pixels[..., 3:] * (1 - share)


def write_pngs(folder: Path) -> list[Path]:
    """One PNG of each size; their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"icon-{size}.png" for size in SIZES_PX]
    for size, path in zip(SIZES_PX, paths, strict=True):
        draw_icon(size).save(path)
    return paths


def write_ico(folder: Path) -> str:
    """For Windows: each size drawn for itself."""
    path = folder / f"{NAME}.ico"
    folder.mkdir(parents=True, exist_ok=True)
    sizes = [size for size in SIZES_PX if size <= 256]
    largest, *smaller = [draw_icon(size) for size in reversed(sizes)]
    largest.save(path, sizes=[(size, size) for size in sizes], append_images=smaller)
    return str(path)


def write_icns(folder: Path) -> str:
    """For macOS."""
    path = folder / f"{NAME}.icns"
    folder.mkdir(parents=True, exist_ok=True)
    largest, *smaller = [draw_icon(size) for size in (1024, 512, 256, 128, 64, 32)]
    largest.save(path, append_images=smaller)
    return str(path)


if __name__ == "__main__":
    place = Path(sys.argv[1])
    print(*write_pngs(place), write_ico(place), write_icns(place), sep="\n")
