"""A real OBS on a screen of its own, with a home of its own; facts: it needs a window manager to offer XComposite."""

import contextlib
import json
import os
import shutil
import socket
import subprocess
from pathlib import Path

import pytest

from tests.patience import until

PASSWORD = "a secret of OBS"
SIZE = (640, 360)
VENDOR = Path(__file__).with_name("pixmap_egl.c")

_GLOBAL = """[General]
FirstRun=true
[Basic]
Profile=Untitled
ProfileDir=Untitled
[OBSWebSocket]
FirstLoad=false
ServerEnabled=true
ServerPort={port}
AlertsEnabled=false
AuthRequired=true
ServerPassword={password}
"""
_PROFILE = """[General]
Name=Untitled
[Video]
BaseCX={size[0]}
BaseCY={size[1]}
OutputCX={size[0]}
OutputCY={size[1]}
[SimpleOutput]
FilePath={folder}
"""


def require_obs():
    """Skip, loudly, where it cannot be run."""
    for name in ("obs", "openbox", "Xvfb"):
        if shutil.which(name) is None:
            pytest.skip(f"{name} is not installed: NOTHING WAS TESTED WITH A REAL OBS (apt install obs-studio openbox)")


def pixmap_vendor(folder):
    """A description for libglvnd of the vendor that lets OBS capture where the processor draws."""
    if shutil.which("gcc") is None:
        pytest.skip("gcc is not installed: no pixel of a real OBS was looked at")
    library = folder / "libEGL_pixmap.so.0"
    subprocess.run(["gcc", "-O1", "-shared", "-fPIC", "-o", library, VENDOR, "-ldl", "-lpthread"], check=True)
    described = {"file_format_version": "1.0.0", "ICD": {"library_path": str(library)}}
    (folder / "vendor.json").write_text(json.dumps(described))
    return {"__EGL_VENDOR_LIBRARY_FILENAMES": str(folder / "vendor.json")}


@contextlib.contextmanager
def window_manager(display):
    """Openbox, once it manages the screen."""
    with _process(["openbox"], {**os.environ, "DISPLAY": display}):
        server = pytest.importorskip("Xlib.display").Display(display)
        try:
            check = server.intern_atom("_NET_SUPPORTING_WM_CHECK")
            until(lambda: server.screen().root.get_full_property(check, 0) is not None, "openbox manages the screen")
            yield
        finally:
            server.close()


@contextlib.contextmanager
def obs_studio(folder, display, more):
    """OBS for the first time; the address of its server, which may be a moment late."""
    port = _free_port()
    config = folder / ".config" / "obs-studio"
    profile = config / "basic" / "profiles" / "Untitled"
    profile.mkdir(parents=True)
    (config / "global.ini").write_text(_GLOBAL.format(port=port, password=PASSWORD))
    (profile / "basic.ini").write_text(_PROFILE.format(size=SIZE, folder=folder))
    (folder / "run").mkdir(mode=0o700)
    with obs_again(folder, display, more) as process:
        yield f"ws://127.0.0.1:{port}", process


@contextlib.contextmanager
def obs_again(folder, display, more):
    """OBS with what it kept in this folder."""
    homes = {"HOME": "", "XDG_CONFIG_HOME": ".config", "XDG_CACHE_HOME": ".cache", "XDG_DATA_HOME": ".local",
             "XDG_RUNTIME_DIR": "run"}  # fmt: skip
    variables = {**os.environ, **{name: str(folder / place) for name, place in homes.items()}, "DISPLAY": display}
    with _process(["obs", "--minimize-to-tray", "--multi", "--disable-updater"], {**variables, **more}) as process:
        yield process


@contextlib.contextmanager
def _process(command, variables):
    process = subprocess.Popen(command, env=variables, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        yield process
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]
