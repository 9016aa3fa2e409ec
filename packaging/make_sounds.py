"""Makes the built-in sounds.

    .venv/bin/python packaging/make_sounds.py [FOLDER]

All of it is in C major pentatonic, so that whatever sounds at once sounds well together. Each sound is begun at once,
for it belongs to a picture, and none is harsh: little above 6 kHz, no hard attacks but those of wood and bells.
"""

import sys
from collections.abc import Callable
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray
from sounding.instruments import (
    bell,
    breath,
    bubble,
    drum,
    glass,
    horn,
    note,
    pad,
    string,
    swelling,
    times,
    wood,
)  # fmt: skip
from sounding.room import Room, run_of, scattered

from overlay.sound.loudness import SAMPLE_RATE
from overlay.sound.sound import levelled

ROOT = Path(__file__).resolve().parent.parent

TICKS = 11
"""From the C of 523 Hz up two octaves."""
BITS_PER_SEC = 72_000


def tick(step: int) -> NDArray[np.float32]:
    """One more of a streak: short and light."""
    room = Room(100 + step, 0.22)
    room.put(wood(note(step), 0.055))
    room.put(bell(note(step + 5), 0.035), 0.0, 0.22)
    return room.heard(0.1, 0.06)


def tier_0(room: Room) -> None:
    """Two notes of wood."""
    run_of(room, wood, (2, 3), 0.09)
    room.put(bell(note(3), 0.25), 0.09, 0.3)


def tier_1(room: Room) -> None:
    """Three bells."""
    run_of(room, bell, (0, 2, 3), 0.09)
    room.put(pad(note(-5), 1.2), 0.0, 0.25)


def tier_2(room: Room) -> None:
    """Five bells over a chord."""
    run_of(room, bell, (0, 2, 3, 5, 7), 0.085)
    for step in (-5, -3, -2):
        room.put(pad(note(step), 2.0), 0.0, 0.22)
    scattered(room, glass, (10, 12, 13), 5, (0.4, 1.1), 0.14)


def tier_3(room: Room) -> None:
    """A swell with bells, horns and glass."""
    room.put(drum(note(-15)), 0.0, 0.9)
    run_of(room, bell, (-5, -3, -2, 0, 2, 3, 5, 7, 8, 10), 0.075)
    for step in (-10, -7, -5, -3, 0):
        room.put(pad(note(step), 3.4, 0.5), 0.0, 0.26)
    room.put(horn(note(-5), 1.2), 0.45, 0.2, -0.3)
    room.put(horn(note(-2), 1.2), 0.45, 0.2, 0.3)
    scattered(room, glass, (10, 12, 13, 15), 10, (0.8, 2.4), 0.12)


def rose(room: Room) -> None:
    """A harp that opens."""
    run_of(room, string, (-2, 0, 2, 5), 0.11)
    room.put(pad(note(-5), 1.8, 0.4), 0.0, 0.3)
    room.put(pad(note(-3), 1.8, 0.5), 0.0, 0.22)


def heart(room: Room) -> None:
    """Two heartbeats and two bells."""
    for at, level in ((0.0, 1.0), (0.16, 0.75)):
        room.put(drum(note(-15), 0.11), at, level)
    room.put(bell(note(2), 0.45), 0.0, 0.35, -0.2)
    room.put(bell(note(3), 0.5), 0.16, 0.4, 0.2)


def diamond(room: Room) -> None:
    """Glass that glints."""
    for step in (0, 3, 5):
        room.put(glass(note(step), 0.7), 0.0, 0.4)
    scattered(room, glass, (8, 10, 12, 13), 14, (0.05, 1.3), 0.22)


def rocket(room: Room) -> None:
    """It rises, and bursts into bells."""
    rise = breath(1.0, 180.0, 1400.0, room.chance)
    room.put(rise * np.linspace(0.25, 1.0, len(rise)) ** 2 * np.minimum(np.linspace(20, 0, len(rise)), 1.0), 0.0, 0.5)
    t = times(0.95)
    glide = note(-10) * 2 ** (1.0 * (t / 0.95) ** 1.5)
    room.put(np.sin(2 * np.pi * np.cumsum(glide) / SAMPLE_RATE) * swelling(t, 0.95, 0.05), 0.0, 0.3)
    room.put(drum(note(-15), 0.3), 0.95, 1.1)
    for step in (0, 2, 3, 5):
        room.put(bell(note(step), 0.8), 0.95, 0.3)
    scattered(room, bell, (7, 8, 10, 12), 16, (1.0, 2.3), 0.16)


def coins(room: Room) -> None:
    """Coins that fall."""
    run_of(room, lambda frequency: bell(frequency, 0.16), (7, 10), 0.07)
    scattered(room, lambda frequency: bell(frequency, 0.12), (7, 8, 10), 9, (0.15, 0.85), 0.5)


def bubbles(room: Room) -> None:
    """Bubbles that rise."""
    room.put(bubble(note(0)), 0.0, 0.8)
    scattered(room, bubble, (-2, 0, 2, 3, 5), 10, (0.06, 1.0), 0.7)
    room.put(pad(note(-5), 1.4), 0.0, 0.12)


def crown(room: Room) -> None:
    """A small fanfare."""
    for place, (step, secs) in enumerate(((-7, 0.3), (-5, 0.3), (-3, 1.3))):
        room.put(horn(note(step), secs), place * 0.17, 0.6, -0.25)
        room.put(horn(note(step - 2), secs), place * 0.17, 0.45, 0.25)
    room.put(drum(note(-15), 0.2), 0.34, 0.7)
    run_of(room, bell, (3, 5, 7, 8, 10), 0.08, at=0.4)
    room.put(pad(note(-10), 2.4, 0.4), 0.0, 0.3)


def confetti(room: Room) -> None:
    """A pop, and paper that dances."""
    pop = breath(0.09, 400.0, 2600.0, room.chance)
    room.put(pop * np.exp(-times(0.09) / 0.018) * np.minimum(times(0.09) / 0.002, 1.0), 0.0, 0.9)
    room.put(drum(note(-10), 0.06), 0.0, 0.7)
    run_of(room, wood, (8, 7, 5, 3, 5, 2), 0.075, at=0.04)
    scattered(room, lambda frequency: bell(frequency, 0.2), (5, 7, 8, 10), 8, (0.2, 1.0), 0.25)


def star(room: Room) -> None:
    """Bells downwards."""
    run_of(room, lambda frequency: bell(frequency, 0.4), (12, 10, 8, 7, 5, 3), 0.06)
    room.put(pad(note(0), 1.4, 0.3), 0.0, 0.14)


def galaxy(room: Room) -> None:
    """A wide, slow chord with stars."""
    for step, swell in ((-10, 0.2), (-6, 0.5), (-3, 0.8), (0, 1.0)):
        room.put(pad(note(step), 3.2, swell), 0.0, 0.35)
    run_of(room, glass, (0, 3, 7), 0.3)
    scattered(room, glass, (8, 10, 12), 9, (0.4, 2.2), 0.16)


def snow(room: Room) -> None:
    """Flakes of bells in a breath of wind."""
    scattered(room, lambda frequency: bell(frequency, 0.35), (5, 7, 8, 10), 9, (0.08, 1.3), 0.5)
    room.put(bell(note(8), 0.4), 0.0, 0.6)
    wind = breath(1.6, 500.0, 1600.0, room.chance)
    room.put(wind * swelling(times(1.6), 1.6, 0.6), 0.0, 0.1)


def cake(room: Room) -> None:
    """A merry tune, and a candle."""
    run_of(room, lambda frequency: string(frequency, 0.2), (0, 2, 0, 3, 5), 0.12)
    room.put(bell(note(10), 0.4), 0.6, 0.3)


def fire(room: Room) -> None:
    """Flames that crackle over a low chord."""
    flame = breath(1.7, 140.0, 900.0, room.chance)
    room.put(flame * swelling(times(1.7), 1.7, 0.15), 0.0, 0.5)
    for at in room.chance.uniform(0.0, 1.3, 16):
        crackle = breath(0.03, 900.0, 3500.0, room.chance) * np.exp(-times(0.03) / 0.005)
        room.put(crackle, at, room.chance.uniform(0.1, 0.3), room.chance.uniform(-0.7, 0.7))
    for step in (-10, -7, -5):
        room.put(pad(note(step), 1.7, 0.08), 0.0, 0.3)


def lightning(room: Room) -> None:
    """A flash of glass and soft thunder."""
    run_of(room, lambda frequency: glass(frequency, 0.25), (10, 7, 8, 5), 0.035)
    thunder = breath(1.8, 50.0, 240.0, room.chance)
    t = times(1.8)
    room.put(thunder * np.exp(-t / 0.5) * np.minimum(t / 0.05, 1.0), 0.06, 0.8)
    room.put(drum(note(-15), 0.3), 0.06, 0.7)


def balloons(room: Room) -> None:
    """Four balloons that go up."""
    for place, step in enumerate((-2, 0, 3, 5)):
        t = times(0.3)
        glide = note(step) * 2 ** (t / 0.3 * 2 / 12)
        tone = np.sin(2 * np.pi * np.cumsum(glide) / SAMPLE_RATE) * swelling(t, 0.3, 0.02)
        room.put(tone, place * 0.14, 0.5, 0.4 * (place - 1.5))
        room.put(wood(note(step + 5)), place * 0.14, 0.35)


def lion(room: Room) -> None:
    """A soft growl, drums and horns."""
    growl = breath(1.5, 70.0, 260.0, room.chance)
    t = times(1.5)
    room.put(growl * swelling(t, 1.5, 0.12) * (0.7 + 0.3 * np.sin(2 * np.pi * 27 * t)), 0.0, 0.55)
    for at in (0.0, 0.22):
        room.put(drum(note(-15), 0.25), at, 0.9)
    for step in (-10, -7, -5):
        room.put(horn(note(step), 1.9), 0.1, 0.3)
    run_of(room, bell, (0, 3, 5, 7), 0.12, at=0.6)


def alarm(room: Room) -> None:
    """For the streamer alone, and unlike any gift: three slow knocks downwards, twice, that frighten nobody."""
    for at in (0.0, 1.0):
        for place, step in enumerate((2, 0, -3)):
            room.put(wood(note(step), 0.12), at + place * 0.2, 0.9 - 0.1 * place)
            room.put(pad(note(step - 5), 0.45), at + place * 0.2, 0.3)


SOUNDS: dict[str, tuple[Callable[[Room], None], float]] = {
    "tier-0": (tier_0, 0.8), "tier-1": (tier_1, 1.5), "tier-2": (tier_2, 2.4), "tier-3": (tier_3, 3.6),
    "rose": (rose, 1.9), "heart": (heart, 1.2), "diamond": (diamond, 2.2), "rocket": (rocket, 3.0),
    "coins": (coins, 1.2), "bubbles": (bubbles, 1.5), "crown": (crown, 2.6), "confetti": (confetti, 1.5),
    "star": (star, 1.7), "galaxy": (galaxy, 3.2), "snow": (snow, 2.0), "cake": (cake, 1.5), "fire": (fire, 1.8),
    "lightning": (lightning, 2.0), "balloons": (balloons, 1.2), "lion": (lion, 2.6),
    "alarm": (alarm, 2.0),
}  # fmt: skip
"""How each is made, and its seconds without the echo."""


def made() -> dict[str, NDArray[np.int16]]:
    """All of them, by name."""
    out = {f"tick-{step:02}": levelled(tick(step)) for step in range(TICKS)}
    for seed, (name, (play, secs)) in enumerate(SOUNDS.items()):
        room = Room(seed, secs)
        play(room)
        out[name] = levelled(room.heard())
    return out


def write(path: Path, samples: NDArray[np.int16]) -> None:
    """Write an Opus file."""
    with av.open(path, "w", format="ogg", options={"fflags": "+bitexact"}) as file:
        stream = file.add_stream("libopus", rate=SAMPLE_RATE, layout="stereo")
        stream.bit_rate = BITS_PER_SEC
        frame = av.AudioFrame.from_ndarray(samples.reshape(1, -1), format="s16", layout="stereo")
        frame.sample_rate = SAMPLE_RATE
        frame.pts = 0
        for packet in (*stream.encode(frame), *stream.encode(None)):
            file.mux(packet)


def main() -> None:
    """Write all files."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "assets" / "sounds"
    folder.mkdir(parents=True, exist_ok=True)
    for name, samples in made().items():
        write(folder / f"{name}.opus", samples)
        print(f"{name}: {len(samples) / SAMPLE_RATE:.2f} s, {(folder / f'{name}.opus').stat().st_size} bytes")


if __name__ == "__main__":
    main()
