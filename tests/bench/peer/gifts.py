"""What both are given: effects of so many particles, a film with transparency, and where they are fetched from."""

import http.server
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

import av
import numpy as np

from overlay.engine.wire import GiftOrder
from tests.bench.peer.screen import SIZE

SIZE_PX = 4
COUNTS = (1_000, 10_000, 50_000, 100_000)
LIFETIME_SECS = 6.5
KINDS_OF_EACH = 10
"""Gifts of one type share a banner where many wait: ten at once are of ten types."""

FILM = "film.webm"
FILM_SIZE, FILM_RATE, FILM_SECS = (1280, 720), 30, 6


def kind(count: int, number: int = 0) -> str:
    """A gift type; the page reads the number of particles in its middle."""
    return f"peer_{count}_{number}"


def order(count: int, secs: float, number: int = 0) -> GiftOrder:
    return GiftOrder(kind(count, number), value=1.0, duration_ms=secs * 1000)


def film_order(url: str, secs: float) -> GiftOrder:
    return GiftOrder("peer_0_film", value=1.0, duration_ms=secs * 1000, animation_type="video", asset_url=url)


def write_effects(folder: Path) -> None:
    """The page's particles as effects of ours: the same number, size, motion and colours."""
    folder.mkdir(parents=True, exist_ok=True)
    size = SIZE_PX / min(SIZE)
    for count in COUNTS:
        effect = {
            "name": f"peer_{count}",
            "title": f"{count} particles",
            "accent": "#ffd66b",
            "gift_types": [kind(count, number) for number in range(KINDS_OF_EACH)],
            "emitters": [
                {
                    "name": "crowd",
                    "spawner": {"count": {"min": count, "max": count}},
                    "shape": {"kind": "box", "at": [0.5, 0.5], "extent": [0.98, 0.98]},
                    "init": {
                        "lifetime_secs": {"min": LIFETIME_SECS, "max": LIFETIME_SECS},
                        "size": {"min": size, "max": size},
                        "speed": {"min": 0.02, "max": 0.06},
                        "spread_turns": 1.0,
                    },
                    "update": {"drag_per_sec": 0.3, "gravity": -0.01},
                    "render": {
                        "sprite": "disc",
                        "gradient": [
                            {"at": 0.0, "colour": "#ff4d6d", "alpha": 0.8},
                            {"at": 1.0, "colour": "#59d8ff", "alpha": 0.8},
                        ],
                        "fade_in": 0.0,
                        "fade_out": 0.0,
                        "variety": 0.1,
                    },
                }
            ],
        }
        (folder / f"peer_{count}.json").write_text(json.dumps(effect), encoding="utf-8")


def write_film(path: Path) -> None:
    """720p30 VP9 with alpha: soft discs that travel over nothing, with grain, so that there is something to decode."""
    if path.exists():
        return
    width, height = FILM_SIZE
    y, x = np.mgrid[:height, :width].astype(np.float32)
    grain = np.random.default_rng(7).integers(-12, 12, (height, width, 1))
    unfinished = path.with_suffix(".part")
    with av.open(unfinished, "w", format="webm") as output:
        options = {"deadline": "realtime", "cpu-used": "8", "b": "4M", "row-mt": "1", "auto-alt-ref": "0"}
        stream = output.add_stream("libvpx-vp9", rate=FILM_RATE, options=options)
        stream.width, stream.height, stream.pix_fmt, stream.thread_count = width, height, "yuva420p", 2
        for number in range(FILM_SECS * FILM_RATE):
            pixels = np.zeros((height, width, 4), np.uint8)
            for disc in range(3):
                across = width * ((0.2 + 0.3 * disc + number / (FILM_SECS * FILM_RATE)) % 1.0)
                distance = np.hypot(x - across, y - height * (0.3 + 0.2 * disc))
                inside = distance < 175
                shade = (240 - distance[inside] / 1.5)[:, None] + grain[inside]
                pixels[inside, :3] = np.clip(shade * np.roll([1.0, 0.5, 0.2], disc), 0, 255)
                pixels[inside, 3] = np.clip((175 - distance[inside]) * 8, 0, 255)
            frame = av.VideoFrame.from_ndarray(pixels, "rgba")
            frame.pts = number
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    unfinished.rename(path)


class _Handler(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "max-age=3600, immutable")
        super().end_headers()

    def log_message(self, *_arguments: object) -> None:
        pass


class _Server(http.server.ThreadingHTTPServer):
    def handle_error(self, *_arguments: object) -> None:
        """A browser that is ended hangs up in mid-sentence."""


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a folder's files."""
    server = _Server(("127.0.0.1", 0), partial(_Handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
