"""A sound server of the test's own, with two sinks that lead nowhere, and an ear at one of them."""

import os
import shutil
import subprocess
import threading
import time

import numpy as np
import pytest

from tests.patience import PATIENCE_SECS

RATE = 48_000
LACKING = [program for program in ("pulseaudio", "pactl", "parec") if shutil.which(program) is None]
needs_server = pytest.mark.skipif(
    bool(LACKING), reason=f"NO SOUND SERVER: {', '.join(LACKING)} not installed (apt: pulseaudio, pulseaudio-utils)"
)


class SoundServer:
    """PulseAudio in a folder of its own; nobody else's sound goes through it."""

    def __init__(self, folder):
        folder.mkdir(mode=0o700)
        self._folder, self._socket = folder, folder / "native"
        self.variables = {
            "SDL_AUDIODRIVER": "pulseaudio",
            "PULSE_SERVER": f"unix:{self._socket}",
            "PULSE_RUNTIME_PATH": str(folder),
            "PULSE_COOKIE": str(folder / "cookie"),
            "XDG_RUNTIME_DIR": str(folder),
        }
        self.process = None

    def start(self):
        sinks = [
            f"module-null-sink sink_name={name.lower()} sink_properties=device.description={name} rate={RATE}"
            for name in ("Hall", "Attic")
        ]
        modules = [f"module-native-protocol-unix socket={self._socket} auth-anonymous=1", *sinks]
        loads = [word for module in modules for word in ("-L", module)]
        options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--disable-shm=yes", "--use-pid-file=no"]
        env = os.environ | self.variables
        del env["PULSE_SERVER"]
        with (self._folder / "complaints").open("w") as complaints:
            self.process = subprocess.Popen(["pulseaudio", *options, *loads], env=env, stderr=complaints)
        end = time.monotonic() + 10.0
        while self.pactl("info").returncode != 0:
            assert self.process.poll() is None, (self._folder / "complaints").read_text()
            assert time.monotonic() < end, "the sound server does not answer"
            time.sleep(0.02)

    def pactl(self, *words):
        env = os.environ | self.variables
        return subprocess.run(
            ["pactl", *words], env=env, capture_output=True, text=True, check=False, timeout=PATIENCE_SECS
        )

    def kill(self):
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
            self._socket.unlink(missing_ok=True)


class Ear:
    """Records what a sink plays, and when each piece of it came."""

    def __init__(self, server, sink="hall"):
        words = ["parec", "--raw", "--format=s16le", f"--rate={RATE}", "--channels=2", "--latency-msec=5",
                 f"--device={sink}.monitor"]  # fmt: skip
        self._process = subprocess.Popen(words, env=os.environ | server.variables, stdout=subprocess.PIPE)
        self._pieces, self._changed = [], threading.Condition()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()

    def _listen(self):
        while data := self._process.stdout.read1(65536):
            with self._changed:
                self._pieces.append((time.monotonic(), data))
                self._changed.notify_all()

    def close(self):
        self._process.kill()
        self._process.wait()
        self._thread.join()
        self._process.stdout.close()

    def heard(self):
        """The samples so far, and the moment of the first by the stream's own clock: that of its promptest piece."""
        with self._changed:
            pieces = list(self._pieces)
        data = b"".join(data for _, data in pieces)
        samples = np.frombuffer(data[: len(data) // 4 * 4], np.int16).reshape(-1, 2)
        ends = np.cumsum([len(data) for _, data in pieces]) / 4 / RATE
        began = min((at - end for (at, _), end in zip(pieces, ends, strict=True)), default=0.0)
        return samples, began

    def wait_for(self, holds, secs=PATIENCE_SECS):
        """Wait until this holds of the samples; they are looked at with each piece."""
        with self._changed:
            assert self._changed.wait_for(lambda: holds(self.heard()[0]), secs), "it was not heard"

    def onsets(self, level=300, quiet_secs=0.1):
        """The moments at which something begins to be heard after silence."""
        samples, began = self.heard()
        loud = np.flatnonzero(np.abs(samples.astype(int)).max(axis=1) > level)
        if len(loud) == 0:
            return []
        starts = loud[np.flatnonzero(np.diff(loud, prepend=-RATE) > quiet_secs * RATE)]
        return [began + start / RATE for start in starts]


@pytest.fixture
def sound_server(tmp_path, monkeypatch):
    """A server that runs; whatever plays in this process plays there."""
    server = SoundServer(tmp_path / "pulse")
    for name, value in server.variables.items():
        monkeypatch.setenv(name, value)
    server.start()
    yield server
    server.kill()


@pytest.fixture
def ear(sound_server):
    ear = Ear(sound_server)
    ear.wait_for(lambda samples: len(samples) > 0)
    yield ear
    ear.close()
