"""The Windows installer under Wine, compiled by the real Inno Setup: what it brings, renews, and takes away again.

Only where it is asked for: INNO_SETUP names the folder with ISCC.exe (`npm pack innosetup-compiler` brings it), and
Wine has to run programs of 32 bits as well. It installs for all users: Wine has no folder for one user's programs.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "packaging"))

from freezing.icon import write_ico  # noqa: E402

NAME = "hyperfocus-overlay"
SOFTWARE = r"HKLM\Software"
CLASSES = rf"{SOFTWARE}\Classes"
PROGRAM = r"C:\Program Files\Hyperfocus Overlay"
SILENT = ("/VERYSILENT", "/SUPPRESSMSGBOXES")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.screen,
    pytest.mark.timeout(600),
    pytest.mark.skipif("INNO_SETUP" not in os.environ, reason="INNO_SETUP does not name the folder with ISCC.exe"),
    pytest.mark.skipif(shutil.which("wine") is None, reason="wine is not installed"),
]


class Windows:
    """A disk C: of its own, as new as the installer wants it, with a build in small beside it."""

    def __init__(self, folder):
        self.place = folder / "project"
        self.disk = folder / "prefix" / "drive_c"
        self.build = self.place / "dist" / NAME
        self._variables = os.environ | {"WINEPREFIX": str(folder / "prefix"), "WINEDEBUG": "-all"}
        shutil.copytree(ROOT / "packaging" / "windows", self.place / "packaging" / "windows")
        (self.build / "_internal").mkdir(parents=True)
        for name in (f"{NAME}.exe", f"{NAME}-console.exe", "NOTICE.txt", "_internal/old.dll"):
            (self.build / name).write_text(name)
        write_ico(self.place / "build" / NAME)
        self.wine("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")

    def wine(self, *words, code=0):
        """Run it and all that it leaves running to their ends."""
        how = {"capture_output": True, "text": True, "errors": "replace"}
        done = subprocess.run(["wine", *words], env=self._variables, cwd=self.place, check=False, **how)
        assert done.returncode == code, done.stdout + done.stderr
        subprocess.run(["wineserver", "--wait"], env=self._variables, check=True)
        return done.stdout

    def installer(self, version):
        compiler = Path(os.environ["INNO_SETUP"], "ISCC.exe")
        self.wine(compiler, "/Q", f"/DVersion={version}", r"packaging\windows\installer.iss")
        return self.place / "dist" / f"{NAME}-{version}-setup.exe"

    def install(self, version):
        self.wine(self.installer(version), *SILENT, "/ALLUSERS", "/TASKS=desktopicon")

    def files(self):
        """All but what Windows and the installers themselves keep for a while."""
        of_the_system = (self.disk / "windows", *self.disk.glob("users/*/Temp"))
        files = (path for path in self.disk.rglob("*") if not any(path.is_relative_to(own) for own in of_the_system))
        return {path.relative_to(self.disk).as_posix() for path in files}

    def registry(self):
        self.wine("reg", "export", SOFTWARE, rf"{self.place.name}.reg", "/y")
        return (self.place / f"{self.place.name}.reg").read_text(encoding="utf-16")


def test_it_installs_renews_and_leaves_only_what_the_user_has_made(tmp_path):
    windows = Windows(tmp_path)
    files, registry = windows.files(), windows.registry()

    windows.install("0.1.0")
    program = windows.disk / "Program Files" / "Hyperfocus Overlay"
    assert (program / f"{NAME}.exe").read_text() == f"{NAME}.exe"
    assert (program / "_internal/old.dll").is_file()
    links = {Path(name).name for name in windows.files() - files if name.endswith(".lnk")}
    assert links == {"Hyperfocus Overlay.lnk", "Hyperfocus Overlay demo.lnk"}
    assert "HyperfocusOverlay.EffectPack" in windows.wine("reg", "query", rf"{CLASSES}\.hyperfocus-effects", "/ve")
    opening = windows.wine("reg", "query", rf"{CLASSES}\HyperfocusOverlay.EffectPack\shell\open\command", "/ve")
    assert rf'"{PROGRAM}\{NAME}.exe" effects open "%1"' in opening

    mine = next(windows.disk.glob("users/*/AppData/Local")) / NAME / "settings.toml"
    mine.parent.mkdir()
    mine.write_text("lanes = 3\n")
    (windows.build / "_internal/old.dll").rename(windows.build / "_internal/new.dll")
    windows.install("0.2.0")
    assert [path.name for path in (program / "_internal").iterdir()] == ["new.dll"]
    assert mine.is_file()

    windows.wine(rf"{PROGRAM}\unins000.exe", *SILENT)
    left = windows.files() - files
    assert left == {path.relative_to(windows.disk).as_posix() for path in (mine, mine.parent)}
    assert windows.registry() == registry


def test_a_windows_whose_capture_knows_no_transparency_is_refused(tmp_path):
    windows = Windows(tmp_path)
    setup = windows.installer("0.1.0")
    windows.wine("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win7", "/f")
    windows.wine(setup, *SILENT, "/ALLUSERS", code=1)
    assert not (windows.disk / "Program Files" / "Hyperfocus Overlay").exists()
