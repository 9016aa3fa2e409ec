"""Videos: what playing costs beside bare decoding, what is dropped, how soon one begins that is there, and what stays.

``python -m tests.bench.video --quick``: a shorter film, fewer videos.
"""

import gc
import http.server
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

import av
import moderngl
import numpy as np
import psutil

from overlay.app.machine.workbench_command import projector_command
from overlay.app.run import Program
from overlay.app.wishes import Account
from overlay.loaders.video import probe_video
from overlay.loaders.video.footage import opened
from overlay.loaders.video.sniffing import sniff
from overlay.network.assets.projection import Booth
from overlay.playback.assets import AssetKind, AssetName
from overlay.scene.videos.video import VideoClip
from tests.bench.harness import EngineThread, GiftOrder, percentile, rest, run_with_engine, until
from tests.loaders.video.samples import KINDS, sample

QUICK = "--quick" in sys.argv
SECS = 3 if QUICK else 6
VIDEOS = 60 if QUICK else 500
STARTS = 5 if QUICK else 12
RATE, SIZE = 30, (1920, 1080)
ROUNDS = 2 if QUICK else 3


def film() -> bytes:
    """1080p30 VP9 with alpha: soft discs that travel over nothing, with grain, so that there is something to decode."""
    path = Path(tempfile.gettempdir()) / "film.webm"
    y, x = np.mgrid[: SIZE[1], : SIZE[0]].astype(np.float32)
    grain = np.random.default_rng(7).integers(-12, 12, (SIZE[1], SIZE[0], 1))
    with av.open(path, "w", format="webm") as output:
        options = {"deadline": "realtime", "cpu-used": "8", "b": "6M", "row-mt": "1", "auto-alt-ref": "0"}
        stream = output.add_stream("libvpx-vp9", rate=RATE, options=options)
        stream.width, stream.height, stream.pix_fmt, stream.thread_count = *SIZE, "yuva420p", 2
        for number in range(SECS * RATE):
            pixels = np.zeros((SIZE[1], SIZE[0], 4), np.uint8)
            for disc in range(3):
                across = SIZE[0] * ((0.2 + 0.3 * disc + number / (SECS * RATE)) % 1.0)
                distance = np.hypot(x - across, y - SIZE[1] * (0.3 + 0.2 * disc))
                inside = distance < 260
                shade = (240 - distance[inside] / 2)[:, None] + grain[inside]
                pixels[inside, :3] = np.clip(shade * np.roll([1.0, 0.5, 0.2], disc), 0, 255)
                pixels[inside, 3] = np.clip((260 - distance[inside]) * 8, 0, 255)
            frame = av.VideoFrame.from_ndarray(pixels, "rgba")
            frame.pts = number
            output.mux(stream.encode(frame))
        output.mux(stream.encode(None))
    data = path.read_bytes()
    path.unlink()
    return data


def bare(data: bytes, *, is_paced: bool) -> tuple[float, float]:
    """Processor seconds and seconds of decoding alone: as fast as it goes, or when each picture is due.

    The latter costs a third more: between two pictures others use the caches, and a processor that rests is slow.
    """
    cpu, began = time.process_time(), time.monotonic()
    with opened(data, sniff(data), 2) as video:
        for number, _ in enumerate(video.frames()):
            if is_paced:
                time.sleep(max(began + number / RATE - time.monotonic(), 0.0))
    return time.process_time() - cpu, time.monotonic() - began


class Ears:
    def __init__(self) -> None:
        self.begun = threading.Event()
        self.words: list[str] = []

    def __call__(self, _screening: object, words: str) -> None:
        self.words.append(words)
        self.begun.set()


def ready(booth: Booth) -> None:
    booth.warm_up()
    while not booth._idle:
        time.sleep(0.005)


def played(booth: Booth, clip: VideoClip, textures: list[moderngl.Texture]) -> tuple[float, float]:
    """Play it in real time into textures; processor seconds of the projector, and of the thread that draws."""
    ready(booth)
    projector = psutil.Process(booth._idle[-1].pid)
    before = sum(projector.cpu_times()[:2])
    ears, ours = Ears(), 0.0
    screening = booth.start(clip, ears)
    ears.begun.wait(10)
    began, seen = time.monotonic(), None
    while (at := time.monotonic() - began) < clip.facts.duration_secs + 0.2:
        cpu = time.thread_time()
        picture = booth.picture(screening, at)
        if picture is not None and picture is not seen:
            seen = picture
            for texture, plane in zip(textures, picture.planes, strict=True):
                texture.write(plane)
        ours += time.thread_time() - cpu
        time.sleep(1 / 60)
    theirs = sum(projector.cpu_times()[:2]) - before
    booth.stop(screening)
    assert ears.words == [""], ears.words
    return theirs, ours


def cost(data: bytes) -> None:
    clip = VideoClip(data, probe_video(data))
    context = moderngl.create_context(standalone=True, backend="egl")
    planes = clip.facts.pixels.planes
    textures = [context.texture((plane.width, plane.height), plane.components) for plane in planes]
    ratios, speeds, booth = [], [], Booth(projector_command())
    for _ in range(ROUNDS):
        quickest, secs = bare(data, is_paced=False)
        paced, _ = bare(data, is_paced=True)
        theirs, ours = played(booth, clip, textures)
        ratios.append((theirs / paced, (theirs + ours) / paced, (theirs + ours) / quickest))
        speeds.append(SECS * RATE / secs)
    total = booth.shown + booth.dropped
    print(
        f"1080p30 VP9 with alpha, {len(data) / 1e6:.1f} MB: {booth.dropped} of {total} pictures dropped = "
        f"{100 * booth.dropped / total:.2f} % (aim: ≤ 1); the decoder alone makes {np.median(speeds):.0f} a second"
    )
    sharing, uploading, to_quickest = np.median(ratios, axis=0)
    print(
        f"processor time to that of bare decoding at the same pace: decoding and sharing {sharing:.3f} (aim: ≤ 1.15), "
        f"with uploading {uploading:.3f}; with all to decoding without a pause {to_quickest:.3f}"
    )
    booth.close()


def starts(data: bytes) -> None:
    """In the window: from the command that shows a cue to the swap of its first picture."""
    Handler.data = data
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    urls = [f"http://127.0.0.1:{server.server_port}/{name}.webm" for name in ("one", "other")]

    async def script(program: Program, engine: EngineThread, account: Account) -> None:
        # The first two are fetched, the next two make their programs ready; then the last one again, then in turn.
        for number, url in enumerate([*urls, *urls, *urls[1:] * STARTS, *urls * (STARTS // 2)]):
            await rest(program, 0.8)  # and the process that is kept ready has come
            order = GiftOrder("rose", animation_type="video", asset_url=url, duration_ms=500)
            engine.call(lambda engine, order=order: engine.send_gift(order))
            await until(lambda number=number: acked(engine) > number, "the ack of a gift")

    async def next_evening(program: Program, engine: EngineThread, _account: Account) -> None:
        """The server is gone; what was used most is made ahead from the disk."""
        names = [AssetName(AssetKind.VIDEO, url) for url in urls]
        await until(lambda: all(map(program.backstage.find_asset, names)), "what is made ahead")
        for number, url in enumerate(urls):
            await rest(program, 0.8)
            order = GiftOrder("rose", animation_type="video", asset_url=url, duration_ms=500)
            engine.call(lambda engine, order=order: engine.send_gift(order))
            await until(lambda number=number: acked(engine) > number, "the ack of a gift")

    with tempfile.TemporaryDirectory() as data_dir:
        engine, account = run_with_engine(script, "1280x720", data_dir=data_dir)
        server.shutdown()
        server.server_close()
        later_engine, later = run_with_engine(next_evening, "1280x720", data_dir=data_dir)
    _, _, *notes = [ack.payload.error for history in engine.journal.gifts.values() for ack in history.acks]
    notes += [ack.payload.error for history in later_engine.journal.gifts.values() for ack in history.acks]
    assert set(notes) == {None}, notes
    every = [(timing.presented_secs - timing.started_secs) * 1000 for timing in account.timings]
    first, second = ((timing.presented_secs - timing.started_secs) * 1000 for timing in later.timings)
    print(f"the first two gifts of the next run, from the disk and without a server: {first:.0f} and {second:.0f} ms")
    others = STARTS // 2 * 2
    for taken, which in ((every[-STARTS - others : -others], "the one before again"), (every[-others:], "another one")):
        print(
            f"start of a cached video, {which}, command → swapped picture: p50 {percentile(taken, 0.5):.0f} ms "
            f"(aim: ≤ 80), slowest of {len(taken)} {max(taken):.0f} ms"
        )


def acked(engine: EngineThread) -> int:
    return sum(bool(history.acks) for history in engine.journal.gifts.values())


class Handler(http.server.BaseHTTPRequestHandler):
    data = b""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(self.data)))
        self.end_headers()
        self.wfile.write(self.data)

    def log_message(self, *_words: object) -> None:
        pass


def many(data: bytes) -> None:
    """One after the other, each for its first pictures: the film, and between two of it one of each kind there is."""
    film, *others = (VideoClip(each, probe_video(each)) for each in (data, *map(sample, KINDS)))
    booth, readings = Booth(projector_command()), []
    process = psutil.Process()
    for number in range(VIDEOS):
        ears = Ears()
        screening = booth.start(others[number // 2 % len(others)] if number % 2 else film, ears)
        ears.begun.wait(10)
        assert ears.words[:1] == [""], ears.words
        end = time.monotonic() + 10
        while getattr(booth.picture(screening, 0.2), "frame", 0) < 5:  # what comes after the pictures that are kept
            assert time.monotonic() < end, ears.words
            time.sleep(0.002)
        if number in (VIDEOS // 3, VIDEOS - 1):
            gc.collect()
            theirs = max((one.memory() for one in booth._films), default=0)
            readings.append((process.memory_info().rss / 2**20, theirs / 2**20))
        booth.keep(())
    booth.close()
    (early, film_early), (late, film_late) = readings
    print(
        f"{VIDEOS} videos of {1 + len(others)} kinds one after the other: process {early:.0f} → {late:.0f} MiB from "
        f"the {VIDEOS // 3}th to the last, the largest projector {film_early:.0f} → {film_late:.0f} MiB"
    )


PARTS = {"cost": cost, "many": many, "starts": starts}  # each in a process of its own: GL without a window stays behind


def main() -> None:
    path = Path(tempfile.gettempdir()) / f"bench-film-{SECS}.webm"
    if sys.argv[-1] in PARTS:
        PARTS[sys.argv[-1]](path.read_bytes())
        return
    path.write_bytes(film())
    try:
        for part in PARTS:
            subprocess.run([sys.executable, "-m", "tests.bench.video", *sys.argv[1:], part], check=True)
    finally:
        path.unlink()


if __name__ == "__main__":
    main()
