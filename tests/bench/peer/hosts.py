"""The programs that are compared: how each is started, and what it takes of the machine."""

import contextlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from tests.bench.peer.gifts import SIZE_PX, write_effects
from tests.bench.peer.screen import SIZE

SHELLS = ("chromium-shell", "content_shell", "chromium")
"""The bare shell takes half of what the whole browser takes: where there is one, it is the peer."""

QUIET_FLAGS = (
    "--no-first-run", "--no-default-browser-check", "--disable-extensions", "--disable-component-update",
    "--disable-background-networking", "--disable-sync", "--disable-default-apps", "--disable-breakpad",
    "--disable-crash-reporter", "--disable-domain-reliability", "--metrics-recording-only", "--no-pings",
    "--password-store=basic", "--use-mock-keychain", "--mute-audio",
    "--autoplay-policy=no-user-gesture-required", "--hide-scrollbars", "--force-device-scale-factor=1",
    "--disable-background-timer-throttling", "--disable-renderer-backgrounding",
    "--disable-backgrounding-occluded-windows", "--ignore-gpu-blocklist", "--ozone-platform=x11",
)  # fmt: skip

BACK_ENDS = {
    "SwiftShader": ("--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"),
    "llvmpipe": ("--use-gl=angle", "--use-angle=gl"),
}


@dataclass(frozen=True)
class Host:
    """A program that shows gifts.

    Attributes:
        name: What the table calls it.
        command: What starts it; ``{engine}`` is the engine's address.
        environment: Variables beside those that are there.
        end_signal: What it is ended with.
        is_settled: Whether a first start on this computer has left all that later ones profit from.
    """

    name: str
    command: tuple[str, ...]
    environment: dict[str, str] = field(default_factory=dict)
    end_signal: int = signal.SIGTERM
    is_settled: Callable[[], bool] = lambda: True


def ours(
    name: str, folder: Path, *options: str, module: str = "overlay", home: Path | None = None, **settings: str
) -> Host:
    """The overlay with the effects of the comparison among the streamer's own; `home` is where drivers keep files."""
    write_effects(folder / "data" / "effects")
    command = (sys.executable, "-m", module, "run", "--url", "{engine}", "--size", "{}x{}".format(*SIZE))
    variables = _home(home or folder) | {f"HYPERFOCUS_{key.upper()}": value for key, value in settings.items()}
    found = ["rehearsed"] if "--mute" in options else ["rehearsed", "sound"]

    def is_settled() -> bool:
        path = folder / "data" / "findings.json"
        return path.exists() and all(word in path.read_text() for word in found)

    return Host(name, (*command, "--data-dir", str(folder / "data"), *options), variables, is_settled=is_settled)


def page(back_end: str, shell: str, address: str, folder: Path, banners: int) -> Host:
    """The page in its shell; the profile is kept from start to start, so that what is compiled is in its cache."""
    url = f"{address}/index.html?engine={{engine}}&size={SIZE_PX}&banners={banners}"
    flags = [*QUIET_FLAGS, *BACK_ENDS[back_end], f"--user-data-dir={folder / 'profile'}"]
    if os.geteuid() == 0:
        flags.append("--no-sandbox")
    width, height = SIZE
    if Path(shell).name == "chromium":
        flags += [f"--window-size={width},{height}", "--window-position=0,0", "--kiosk", f"--app={url}"]
    else:
        flags += ["--content-shell-hide-toolbar", f"--content-shell-host-window-size={width}x{height}", url]
    return Host(back_end, (shell, *flags), _home(folder))


def shell() -> str | None:
    """The best Chromium that is installed."""
    return next((found for name in SHELLS if (found := shutil.which(name))), None)


def _home(folder: Path) -> dict[str, str]:
    """It finds nothing of the user's, and leaves nothing; drivers keep what they compiled from start to start."""
    names = {"HOME": "", "XDG_CONFIG_HOME": "config", "XDG_CACHE_HOME": "cache", "XDG_DATA_HOME": "share"}
    places = {name: folder / "home" / place for name, place in names.items()}
    for place in places.values():
        place.mkdir(parents=True, exist_ok=True)
    return {name: str(place) for name, place in places.items()} | {
        "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
    }


class Running:
    """One run of a host."""

    def __init__(self, process: "subprocess.Popen[bytes]", began_secs: float, screen_pid: int) -> None:
        self.process, self.began_secs, self._screen_pid = process, began_secs, screen_pid

    def processor_secs(self, *, is_at_rest: bool = False) -> tuple[float, float]:
        """Of the program with all its processes, and of the screen that it draws on.

        At rest the kernel's ticks of 10 ms are too coarse, and no thread ends, whose time would be missing.
        """
        read = _by_threads if is_at_rest else _by_ticks
        return sum(read(pid) for pid in self._tree()), read(self._screen_pid)

    def memory_mib(self) -> float:
        """PSS of all its processes: what several share is counted once."""
        return sum(_pss_kib(pid) for pid in self._tree()) / 1024

    def processes(self) -> int:
        return len(self._tree())

    def _tree(self) -> list[int]:
        with contextlib.suppress(psutil.Error):
            root = psutil.Process(self.process.pid)
            return [root.pid, *(child.pid for child in root.children(recursive=True))]
        return []


@contextlib.contextmanager
def started(host: Host, engine_url: str, display: str, screen_pid: int) -> Iterator[Running]:
    """Start it, and end it with all its processes."""
    command = [word.replace("{engine}", engine_url) for word in host.command]
    kept = {
        name: value for name, value in os.environ.items() if name not in ("WAYLAND_DISPLAY", "PYTHONDONTWRITEBYTECODE")
    }
    began_secs = time.monotonic()
    process = subprocess.Popen(
        command, env=kept | host.environment | {"DISPLAY": display}, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True,
    )  # fmt: skip
    try:
        yield Running(process, began_secs, screen_pid)
    finally:
        children: Sequence[psutil.Process] = ()
        with contextlib.suppress(psutil.Error):
            children = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(host.end_signal)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(5.0)
        for one in children:
            with contextlib.suppress(psutil.Error):
                one.kill()
        process.kill()
        process.wait()


def _by_ticks(pid: int) -> float:
    with contextlib.suppress(psutil.Error):
        return sum(psutil.Process(pid).cpu_times()[:2])
    return 0.0


def _by_threads(pid: int) -> float:
    total = 0
    with contextlib.suppress(OSError):
        for thread in Path(f"/proc/{pid}/task").iterdir():
            with contextlib.suppress(OSError, ValueError):
                total += int((thread / "schedstat").read_text().split()[0])
    return total / 1e9


def _pss_kib(pid: int) -> int:
    with contextlib.suppress(OSError):
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1])
    return 0
