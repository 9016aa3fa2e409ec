"""A screen that can be looked at and a sound server that can be listened to, with nothing but standard tools."""

import array
import contextlib
import os
import select
import shutil
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final

WIDTH: Final = 1280
HEIGHT: Final = 720
SOUND_TOOLS: Final = ("pulseaudio", "pactl", "parec")


class Screen:
    """An X server that draws into a file."""

    def __init__(self, name: str, picture: Path) -> None:
        """Take the display's name and the XWD file."""
        self.name = name
        self._picture = picture

    def lit_pixels(self) -> int:
        """How many pixels are not black."""
        data = self._picture.read_bytes()
        header = struct.unpack(">25I", data[:100])
        header_size, colours, line_bytes, height = header[0], header[19], header[12], header[5]
        begin = header_size + colours * 12
        pixels = array.array("I", data[begin : begin + line_bytes * height])
        black = sum(1 for pixel in pixels[::3] if not pixel & 0xFFFFFF) * 3
        return max(0, len(pixels) - black)


@contextlib.contextmanager
def screen(folder: Path) -> Iterator[Screen]:
    """Start it, and end it afterwards."""
    readable, writable = os.pipe()
    words = ["Xvfb", "-displayfd", str(writable), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-br", "-noreset"]
    words += ["-nolisten", "tcp", "-fbdir", str(folder)]
    with subprocess.Popen(words, pass_fds=(writable,), stderr=subprocess.DEVNULL) as server:
        os.close(writable)
        try:
            with os.fdopen(readable) as answer:
                if not select.select([answer], [], [], 30.0)[0]:
                    raise SystemExit("Xvfb did not start")
                yield Screen(f":{int(answer.readline())}", folder / "Xvfb_screen0")
        finally:
            server.terminate()


class Ear:
    """Listens to a sound server's null sink."""

    def __init__(self, environment: dict[str, str]) -> None:
        """Begin to listen."""
        words = ["parec", "--raw", "--format=s16le", "--rate=48000", "--channels=2", "--device=nowhere.monitor"]
        self._process = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE)
        self.loudest = 0
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self) -> None:
        assert self._process.stdout is not None
        while data := self._process.stdout.read(4096):
            self.loudest = max(self.loudest, *map(abs, array.array("h", data[: len(data) // 2 * 2])))

    def stop(self) -> None:
        """Listen no more."""
        self._process.terminate()
        self._process.wait()
        self._thread.join()


@contextlib.contextmanager
def null_sink(folder: Path) -> Iterator[Ear | None]:
    """Start a PulseAudio of our own with its socket in the folder; None where there is none to start."""
    if lacking := [tool for tool in SOUND_TOOLS if shutil.which(tool) is None]:
        print(f"SKIPPED  SOUND WAS NOT TESTED: {', '.join(lacking)} not installed (apt: pulseaudio pulseaudio-utils)")
        yield None
        return
    folder.mkdir(mode=0o700)
    socket = folder / "native"
    environment = os.environ | {
        "PULSE_SERVER": f"unix:{socket}",
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_COOKIE": str(folder / "cookie"),
        "XDG_RUNTIME_DIR": str(folder),
        "HOME": str(folder),
    }
    modules = [f"module-native-protocol-unix socket={socket} auth-anonymous=1", "module-null-sink sink_name=nowhere"]
    words = ["pulseaudio", "-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes", "--use-pid-file=no"]
    words += [word for module in modules for word in ("-L", module)]
    server_environment = {name: value for name, value in environment.items() if name != "PULSE_SERVER"}
    with subprocess.Popen(words, env=server_environment, stderr=subprocess.DEVNULL) as server:
        try:
            end = time.monotonic() + 15.0
            while subprocess.run(["pactl", "info"], env=environment, capture_output=True, check=False).returncode != 0:
                if server.poll() is not None or time.monotonic() > end:
                    raise SystemExit("the sound server did not start")
                time.sleep(0.05)
            ear = Ear(environment)
            yield ear
            ear.stop()
        finally:
            server.terminate()
