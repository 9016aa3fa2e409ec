"""Makes assets/studio.npz: the light that models stand in, and what the renderer needs to reflect it.

A photographer's studio, seen from a model that is looked at from +z: a warm key light high on the left, a large cool
fill on the right, two strips behind it for the edges, a soft panel above, and a card before its feet so that metals
have something to show. Run it again after changing something: ``python3 packaging/make_studio.py`` takes half a minute;
then renew the golden images of models.
"""

from pathlib import Path

import numpy as np

LEVELS = 5
WIDTH, HEIGHT = 256, 128
TABLE = 32
EXPOSURE = 0.84
"""What white, matt and facing the viewer a little from above comes out as."""

PLACE = Path(__file__).parent.parent / "assets" / "studio.npz"


def directions(width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
    """Unit vectors of a panorama's texels, shape (n, 3), and the solid angle of each."""
    polar = (np.arange(height) + 0.5) / height * np.pi
    around = ((np.arange(width) + 0.5) / width - 0.5) * 2 * np.pi
    sine = np.sin(polar)[:, None]
    vectors = np.stack(
        [sine * np.sin(around), np.repeat(np.cos(polar)[:, None], width, axis=1), sine * np.cos(around)], axis=2
    )
    angles = np.repeat(sine, width, axis=1) * (np.pi / height) * (2 * np.pi / width)
    return vectors.reshape(-1, 3).astype(np.float32), angles.ravel().astype(np.float32)


def smooth(low: float, high: float, at: np.ndarray) -> np.ndarray:
    """0 below `low`, 1 above `high`, without a corner."""
    t = np.clip((at - low) / (high - low), 0, 1)
    return t * t * (3 - 2 * t)


def panel(d: np.ndarray, at: tuple, half: tuple, colour: tuple, soft: float = 0.12) -> np.ndarray:
    """The light of a rectangle that faces the model: where its middle is, half its width and height at distance 1."""
    middle = np.array(at, float) / np.linalg.norm(at)
    right = np.cross([0, 1, 0], middle)
    right = right / np.linalg.norm(right) if np.linalg.norm(right) > 1e-6 else np.array([1.0, 0, 0])
    up = np.cross(middle, right)
    ahead = d @ middle
    x, y = (np.abs(d @ axis) / np.maximum(ahead, 1e-3) for axis in (right, up))
    inside = (1 - smooth(half[0] - soft, half[0] + soft, x)) * (1 - smooth(half[1] - soft, half[1] + soft, y))
    falls = 1 - 0.25 * np.clip((x / half[0]) ** 2 + (y / half[1]) ** 2, 0, 2)
    return (inside * falls * (ahead > 0))[:, None] * np.array(colour)


def studio(d: np.ndarray) -> np.ndarray:
    """Radiance from a direction, linear RGB, before exposure."""
    height = smooth(-0.7, 0.9, d[:, 1])[:, None]
    light = (1 - height) * np.array([0.27, 0.225, 0.19]) + height * np.array([0.33, 0.36, 0.42])
    light = light * (1 - 0.2 * smooth(0.2, 1.0, -d[:, 2])[:, None])
    light = light + panel(d, (-0.75, 0.75, 0.75), (0.52, 0.42), (9.4, 8.5, 7.5))
    light = light + panel(d, (1.0, 0.22, 0.45), (0.5, 0.75), (0.85, 0.9, 1.02), 0.3)
    light = light + panel(d, (-0.95, 0.25, -0.75), (0.16, 0.95), (3.4, 3.5, 3.9))
    light = light + panel(d, (0.9, 0.3, -0.85), (0.2, 1.0), (4.4, 4.3, 4.2))
    light = light + panel(d, (0.15, -0.55, 0.85), (0.75, 0.24), (0.8, 0.7, 0.6), 0.22)
    return light + panel(d, (0.0, 1.0, 0.05), (0.8, 0.55), (2.0, 2.0, 2.05), 0.25)


def harmonics_of(d: np.ndarray, light: np.ndarray, angles: np.ndarray) -> np.ndarray:
    """Nine colours: irradiance over pi as a polynomial of the normal (Ramamoorthi and Hanrahan 2001)."""
    x, y, z = d.T
    bases = np.stack([x * 0 + 1, y, z, x, x * y, y * z, 3 * z * z - 1, x * z, x * x - y * y])
    squares = np.array([0.282095, *[0.488603] * 3, *[1.092548] * 2, 0.315392, 1.092548, 0.546274]) ** 2
    bands = np.array([1, *[2 / 3] * 3, *[1 / 4] * 5])
    return (bases * angles) @ light * (squares * bands)[:, None]


def roughened(d: np.ndarray, light: np.ndarray, angles: np.ndarray, size: tuple, roughness: float) -> np.ndarray:
    """What a rough surface that is seen from straight above reflects: GGX, weighted by the light's slant."""
    out, _ = directions(*size)
    a2 = roughness**4
    rows = []
    for part in np.array_split(out, max(len(out) // 128, 1)):
        n_l = np.maximum(part @ d.T, 0)
        n_h2 = (1 + n_l) / 2  # the half vector lies half way to the light
        weights = n_l * angles / (n_h2 * (a2 - 1) + 1) ** 2
        rows.append((weights @ light) / weights.sum(axis=1, keepdims=True))
    return np.concatenate(rows)


def reflected(samples: int = 1024) -> np.ndarray:
    """Shape (roughness, n·v, 2): how much of the light around is reflected, times F0 and times F90 (Karis 2013)."""
    index = np.arange(samples)
    first = (index + 0.5) / samples
    second = sum(((index >> bit) & 1) / 2.0 ** (bit + 1) for bit in range(10))
    n_v = ((np.arange(TABLE) + 0.5) / TABLE)[:, None]
    table = np.zeros((TABLE, TABLE, 2))
    for row in range(TABLE):
        alpha = max(((row + 0.5) / TABLE) ** 2, 1e-3)
        cosine = np.sqrt((1 - second) / (1 + (alpha**2 - 1) * second))
        sine = np.sqrt(1 - cosine**2)
        h_x, h_z = sine * np.cos(2 * np.pi * first), cosine
        v_h = np.maximum(np.sqrt(1 - n_v**2) * h_x + n_v * h_z, 0)
        n_l = np.maximum(2 * v_h * h_z - n_v, 0)
        a2 = alpha**2
        root_v, root_l = np.sqrt(n_v**2 * (1 - a2) + a2), np.sqrt(n_l**2 * (1 - a2) + a2)
        smith = 0.5 / np.maximum(n_l * root_v + n_v * root_l, 1e-9)
        weight = 4 * smith * n_l * v_h / np.maximum(h_z, 1e-9)
        fresnel = (1 - v_h) ** 5
        table[row, :, 0] = (weight * (1 - fresnel)).mean(axis=1)
        table[row, :, 1] = (weight * fresnel).mean(axis=1)
    return table


def main() -> None:
    """Write the file."""
    d, angles = directions(WIDTH, HEIGHT)
    light = studio(d)
    harmonics = harmonics_of(d, light, angles)
    n = np.array([[0.0, 0.35, 0.94]])
    ones = np.array([1, n[0, 1], n[0, 2], 0, 0, n[0, 1] * n[0, 2], 3 * n[0, 2] ** 2 - 1, 0, -(n[0, 1] ** 2)])
    scale = EXPOSURE / float((ones @ harmonics).mean())
    arrays = {"level0": light * scale, "harmonics": harmonics * scale, "reflected": reflected()}
    for level in range(1, LEVELS):
        size = WIDTH >> level, HEIGHT >> level
        arrays[f"level{level}"] = roughened(d, light * scale, angles, size, level / (LEVELS - 1))
    for level in range(LEVELS):
        arrays[f"level{level}"] = arrays[f"level{level}"].reshape(HEIGHT >> level, WIDTH >> level, 3).astype(np.float16)
    arrays["harmonics"] = arrays["harmonics"].astype(np.float32)
    arrays["reflected"] = arrays["reflected"].astype(np.float16)
    np.savez_compressed(PLACE, **arrays)
    print(f"{PLACE}: {PLACE.stat().st_size} bytes")


if __name__ == "__main__":
    main()
