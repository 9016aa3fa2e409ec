"""Lets a build prove itself: `python3 packaging/selftest.py [FOLDER | --appimage | APPIMAGE]`.

Without a word it is the folder dist/hyperfocus-overlay; `--appimage` is the AppImage of this version beside it.

It runs with an empty environment where there is no Python and none of our sources (see `proving.sandbox`), on a screen
and a sound server of its own, with the gift engine that is part of it. One gift of each animation type has to be shown,
seen on the screen and acked without a complaint; a sound has to be heard; and each process has to end with 0. Linux,
with unshare, Xvfb and, for the sound, PulseAudio. Standard library only.

An AppImage is mounted for that, as on a desktop, and unpacked where this machine has no FUSE; then that was not tested,
and it says so.
"""

import functools
import http.server
import platform
import queue
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from freezing.about import NAME, ROOT, appimage_name
from proving.devices import Ear, Screen, null_sink, screen
from proving.sandbox import HOME, Sandbox

BUILD = ROOT / "dist" / NAME
GIFT_SECS = 40.0
"""How long a gift may take from its first line to its ack; the first start of a build reads all of it from the disk."""
FEWEST_PIXELS = 1000

SCENARIO = """
name = "Self-test"
max_gifts_per_second = 20

[[step]]
do = "gift"
type = "rose"
animation = "particle"
sender = "Particle"

{more}
"""
ASSET = """
[[step]]
do = "gift"
type = "{type}"
animation = "{kind}"
asset_url = "{files}/{file}"
sender = "{type}"
after_secs = 4.0
"""
ASSETS = (("3d-model", "diamond", "diamond.glb"), ("video", "heart", "heart.webm"))
TRIES = 3
"""Of each asset. A gift waits three seconds for its own: where a busy machine reads a build for the first time, that
may be too little, or it leaves before; the honest answer says so. The next one finds it."""
LATE = ("not there within", "had not come when the gift left")


def passed(words: str) -> None:
    """Say what holds."""
    print(f"ok       {words}", flush=True)


def demand(condition: object, words: str) -> None:
    """Go on only if it is so."""
    if not condition:
        raise SystemExit(f"FAILED   {words}")


def prove_alone(sandbox: Sandbox) -> None:
    """There is no Python in there and none of our sources."""
    look = 'for name in python python3 python3.11; do command -v $name && exit 1; done; [ ! -e "$1" ]'
    path = "/usr/local/bin:/usr/bin:/bin"
    done = sandbox.run("/bin/sh", "-c", look, "sh", str(ROOT), PATH=path)
    demand(done.returncode == 0, f"Python or our sources are within reach: {done.stdout}{done.stderr}")
    done = sandbox.run("--version")
    demand(done.returncode == 0, f"--version: {done.stdout}{done.stderr}")
    passed(f"{done.stdout.strip()} starts where there is neither Python nor our sources, with an empty environment")


def open_appimage(appimage: Path, place: Path) -> Sandbox:
    """A sandbox in which the program is the whole AppImage; it can be started without FUSE as well."""
    whole = place / "whole"
    whole.mkdir()
    shutil.copy(appimage, whole / NAME)
    # Whoever may not mount by themselves needs fusermount, which the runtime looks for there.
    sandbox = Sandbox(whole, place, PATH="/usr/bin:/bin")
    (sandbox.home / "unpacked").mkdir()
    done = sandbox.run("--appimage-extract-and-run", "--version", TMPDIR=f"{HOME}/unpacked", secs=120)
    demand(done.returncode == 0, f"--appimage-extract-and-run: {done.stdout}{done.stderr}")
    left = [path.name for path in (sandbox.home / "unpacked").iterdir()]
    demand(not left, f"--appimage-extract-and-run left {left}")
    passed(f"{done.stdout.strip()} unpacks itself where there is no FUSE, starts, and leaves nothing")
    if Path("/dev/fuse").exists():
        return sandbox
    print("SKIPPED  THE APPIMAGE WAS UNPACKED, NOT MOUNTED: there is no /dev/fuse here")
    subprocess.run([appimage.resolve(), "--appimage-extract"], cwd=place, stdout=subprocess.DEVNULL, check=True)
    (place / "again").mkdir()
    return Sandbox(place / "squashfs-root" / "opt" / NAME, place / "again")


def prove_decoders(sandbox: Sandbox, files: Path) -> None:
    """It draws a film of its own, which is the video gift of later; the process that decodes is a part of that."""
    target = f"{HOME}/files/heart.webm"
    done = sandbox.run("render", "heart", "--out", target, "--size", "320x180", "--quiet", LANG="C.UTF-8")
    demand(done.returncode == 0 and (files / "heart.webm").stat().st_size > 1000, f"render: {done.stdout}{done.stderr}")
    shutil.copy(ROOT / "assets/models/diamond.glb", files)
    passed(f"render writes a WebM with alpha ({(files / 'heart.webm').stat().st_size} bytes)")


def prove_desk(sandbox: Sandbox, display: str) -> None:
    """The demo with its desk, and its account at the end."""
    words = ("demo", "--exit-after", "25", "--mute", "--size", "640x360", "--screenshot", f"{HOME}/demo.png")
    done = sandbox.run(*words, DISPLAY=display, LANG="C.UTF-8", secs=120)
    demand(done.returncode == 0, f"demo ended with {done.returncode}: {done.stdout}{done.stderr}")
    demand((sandbox.home / "demo.png").stat().st_size > 1000, "demo took no picture")
    passed("demo: " + done.stdout.splitlines()[0])


class Lines:
    """What a process says, a line at a time."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        """Begin to read."""
        self.all: list[str] = []
        self._queue: queue.Queue[str] = queue.Queue()
        self._process = process
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self.all.append(line.rstrip())
            self._queue.put(line.rstrip())

    def find(self, pattern: str, secs: float) -> re.Match[str]:
        """The next line that fits."""
        end = time.monotonic() + secs
        while True:
            try:
                line = self._queue.get(timeout=max(0.0, end - time.monotonic()))
            except queue.Empty:
                raise SystemExit(f"FAILED   no line like {pattern!r}; there was:\n" + "\n".join(self.all)) from None
            if found := re.search(pattern, line):
                return found


def serve(folder: Path) -> http.server.ThreadingHTTPServer:
    """The folder on a free port of this machine."""
    handler = functools.partial(QuietHandler, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server


class QuietHandler(http.server.SimpleHTTPRequestHandler):
    """Says nothing of each request."""

    def log_message(self, *_arguments: object) -> None:
        """Nothing."""


def prove_gifts(sandbox: Sandbox, display: Screen, ear: Ear | None, port: int) -> None:
    """Engine and overlay as two processes: a gift of each type is seen, acked without a complaint, and heard."""
    steps = (
        ASSET.format(files=f"http://127.0.0.1:{port}", kind=kind, type=gift, file=file)
        for kind, gift, file in ASSETS
        for _ in range(TRIES)
    )
    scenario = SCENARIO.format(more="".join(steps))
    (sandbox.home / "scenario.toml").write_text(scenario, encoding="utf-8")
    words = ("engine", "--port", "0", "--scenario", f"{HOME}/scenario.toml")
    engine = sandbox.start(*words, stdout=subprocess.PIPE)
    try:
        lines = Lines(engine)
        url = lines.find(r"listening on (ws://\S+)", 30.0)[1]
        options = ("--data-dir", f"{HOME}/data", "--stream-id", "s", "--no-panel", "--size", "960x540")
        sound = {"PULSE_SERVER": f"unix:{HOME}/sound/native"} if ear is not None else {"SDL_AUDIODRIVER": "dummy"}
        with (sandbox.home / "run.txt").open("wb") as said:
            overlay = sandbox.start(
                "run", "--url", url, *options, stdout=said, DISPLAY=display.name, LANG="C.UTF-8", **sound
            )
            try:
                see_gift("particle", lines, display)
                for kind, *_ in ASSETS:
                    see_asset(kind, lines, display)
                end_with_zero(overlay, "run", sandbox.home / "run.txt")
            finally:
                overlay.kill()
        if ear is not None:
            demand(ear.loudest > 300, f"no sound was heard (the loudest sample is {ear.loudest})")
            passed(f"a sound was heard on the null sink (the loudest sample is {ear.loudest})")
        engine.send_signal(signal.SIGTERM)
        demand(engine.wait(15) == 0, "the engine did not end with 0:\n" + "\n".join(lines.all))
        passed("engine ended with 0")
    finally:
        engine.kill()
        engine.wait()


def see_asset(kind: str, lines: Lines, display: Screen) -> None:
    """So many gifts with one asset: all are shown, and at the latest the last one with it."""
    in_time = [see_gift(kind, lines, display, may_be_late=number < TRIES - 1) for number in range(TRIES)]
    passed(f"{kind}: {sum(in_time)} of {TRIES} gifts had it in time")


def see_gift(kind: str, lines: Lines, display: Screen, *, may_be_late: bool = False) -> bool:
    """One gift: acked as rendered, without a note, and something is on the screen; whether its asset was in time."""
    ack = lines.find(r"ack \S+ (rendered|not rendered)( \(.*\))? after (\S+) s", GIFT_SECS)
    is_late = may_be_late and any(words in (ack[2] or "") for words in LATE)
    demand(ack[1] == "rendered" and (ack[2] is None or is_late), f"{kind}: {ack[0]}")
    end = time.monotonic() + 3.0
    lit = display.lit_pixels()
    while lit < FEWEST_PIXELS and time.monotonic() < end:
        time.sleep(0.1)
        lit = max(lit, display.lit_pixels())
    demand(lit >= FEWEST_PIXELS, f"{kind}: only {lit} pixels of the screen are lit")
    passed(f"{kind}: rendered{' late' if is_late else ''}, acked after {ack[3]} s, {lit} pixels of the screen are lit")
    return not is_late


def end_with_zero(overlay: subprocess.Popen[str], name: str, said: Path) -> None:
    """Ask it to end, as the desktop does at the end of a session."""
    demand(
        overlay.poll() is None, f"{name} ended by itself with {overlay.returncode}: {said.read_text(errors='replace')}"
    )
    overlay.send_signal(signal.SIGTERM)
    code = overlay.wait(15)
    demand(code == 0, f"{name} ended with {code}: {said.read_text(errors='replace')}")
    passed(f"{name} ended with 0")


def main(arguments: list[str]) -> int:
    """Prove all of it, or say what failed."""
    build = Path(arguments[0]) if arguments else BUILD
    if arguments == ["--appimage"]:
        build = BUILD.with_name(appimage_name(platform.machine()))
    demand(sys.platform == "linux", "the self-test runs on Linux")
    is_there = build.is_file() or (build / NAME).is_file()
    demand(is_there, f"there is no build in {build}: run `python3 dev.py build` first")
    for tool in ("unshare", "Xvfb"):
        demand(shutil.which(tool), f"{tool} is not installed")
    with tempfile.TemporaryDirectory(prefix="hyperfocus-selftest-") as place:
        sandbox = open_appimage(build, Path(place)) if build.is_file() else Sandbox(build, Path(place))
        files = sandbox.home / "files"
        files.mkdir()
        pictures = Path(place, "screen")
        pictures.mkdir()
        prove_alone(sandbox)
        prove_decoders(sandbox, files)
        with screen(pictures) as display, null_sink(sandbox.home / "sound") as ear:
            prove_desk(sandbox, display.name)
            server = serve(files)
            try:
                prove_gifts(sandbox, display, ear, server.server_port)
            finally:
                server.shutdown()
                server.server_close()
    print("The build has proved itself.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
