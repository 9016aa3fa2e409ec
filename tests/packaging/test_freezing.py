"""What the frozen build is made of: a licence for each part, stand-ins that load, an icon, true words."""

import ast
import ctypes
import hashlib
import importlib.metadata
import os
import re
import runpy
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import av
import pytest
from PIL import Image

import overlay

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "packaging"))

from freezing import about, checksums, debian, icon, licences, stand_ins, stripping  # noqa: E402

SITE = Path(av.__file__).parent.parent
# Of pygame the parts that write, draw letters and read pictures are left out, and these go with them.
LEFT_OUT = ("jpeg", "brotli", "freetype", "portmidi", "SDL2_ttf", "SDL2_image", "tiff", "harfbuzz", "png16")
LIBRARIES = [
    path
    for folder in sorted(SITE.glob("*.libs"))
    for path in sorted(folder.iterdir())
    if not (folder.name == "pygame_ce.libs" and path.name.startswith(tuple(f"lib{name}" for name in LEFT_OUT)))
]
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="looks at Linux libraries")


def runtime_distributions():
    """What the program needs, and what that needs, as far as it is installed here."""
    found, waiting = set(), ["hyperfocus-overlay"]
    while waiting:
        name = re.sub(r"[-_.]+", "-", waiting.pop()).lower()
        if name in found:
            continue
        try:
            requirements = importlib.metadata.requires(name) or []
        except importlib.metadata.PackageNotFoundError:
            continue  # another system's
        found.add(name)
        waiting += [re.match(r"[\w.-]+", line)[0] for line in requirements if "extra ==" not in line]
    return sorted(found - {"hyperfocus-overlay"})


# --- licences ---
@pytest.mark.parametrize("name", runtime_distributions())
def test_every_distribution_has_a_licence_and_its_text(name):
    part = licences.distribution_part(name)
    assert part.licence
    assert part.version
    assert part.texts
    assert max(path.stat().st_size for _name, path in part.texts) > 500


@linux_only
@pytest.mark.parametrize("path", LIBRARIES, ids=lambda path: path.name)
def test_every_library_within_a_wheel_is_known(path):
    parts = licences.parts_of([(path.name, str(path))])
    owner = path.parent.name.removesuffix(".libs").replace("_", "-")
    assert len(parts) >= (
        4 if owner in {"numpy", "pillow"} else 5
    )  # ours, Python's, PyInstaller's, the wheel's, its own


@pytest.mark.parametrize(
    ("file", "project"),
    [
        ("libx265-f5385bb8.so.216", "x265"),
        ("libavcodec-5e6b81c2.so.62.28.102", "FFmpeg"),
        ("avcodec-62-0a1b2c3d4e5f60718293a4b5c6d7e8f9.dll", "FFmpeg"),
        ("libavcodec.62.28.102.dylib", "FFmpeg"),
        ("libSDL2-2-50d19f93.0.so.0.3200.10", "SDL"),
        ("SDL2_mixer.dll", "SDL_mixer"),
        ("libQt6Core.so.6", "Qt"),
        ("libicudata.so.73", "ICU"),
        ("VCRUNTIME140_1.dll", "Microsoft C++ runtime"),
    ],
)
def test_a_library_is_known_by_its_name_on_every_system(file, project):
    assert licences.library_part(file).name == project


def test_a_file_that_nobody_speaks_for_stops_the_build(tmp_path):
    (tmp_path / "libmystery.so.1").touch()
    with pytest.raises(licences.UnknownLicenceError, match=r"libmystery\.so\.1"):
        licences.parts_of([("libmystery.so.1", str(tmp_path / "libmystery.so.1"))])


def test_the_notice_names_the_gpl_only_where_it_holds(tmp_path):
    ffmpeg, x264 = licences.library_part("libavcodec.so"), licences.library_part("libx264.so")
    licences.write_notice([ffmpeg], tmp_path / "free")
    free = (tmp_path / "free" / "NOTICE.txt").read_text(encoding="utf-8")
    licences.write_notice([ffmpeg, x264], tmp_path / "gpl")
    gpl = (tmp_path / "gpl" / "NOTICE.txt").read_text(encoding="utf-8")
    assert "you get this build under the terms of the GNU General Public\nLicense, version 3" in gpl
    assert "As a whole" not in free
    named = re.findall(r"    text     (\S+)", gpl)
    assert named
    assert all((tmp_path / "gpl" / name).is_file() for name in named)


@pytest.mark.skipif(shutil.which("dpkg-query") is None, reason="not Debian")
def test_a_library_of_the_system_is_traced_to_its_package():
    found = sorted(Path("/usr/lib/x86_64-linux-gnu").glob("libdbus-1.so.3"))
    if not found:
        pytest.skip("libdbus is not installed")
    name, version, _licence, source, ((_place, text),) = debian.debian_part(found[0])
    assert (name, source) == ("libdbus-1-3", "https://sources.debian.org/src/dbus/")
    assert version
    assert text.is_file()


# --- stand-ins ---
@linux_only
@pytest.mark.skipif(not stand_ins.POSSIBLE or shutil.which("as") is None, reason="needs binutils on x86-64")
@pytest.mark.parametrize("needless", stand_ins.FAILURE)
def test_a_stand_in_has_every_name_that_others_look_for_and_does_nothing(needless, tmp_path):
    folder = SITE / "av.libs"
    (library,) = folder.glob(f"lib{needless}-*")
    (user,) = folder.glob("libxcb-[0-9a-f]*" if needless == "Xau" else "libavcodec-*")
    wanted = set(stand_ins.undefined_symbols(user))
    entries = [("av.libs/" + path.name, str(path), "BINARY") for path in (user, library)]
    (_user, (destination, source, _kind)) = stand_ins.with_stand_ins(entries, tmp_path)
    assert destination == f"av.libs/{library.name}"
    stand_in = ctypes.CDLL(source)
    real = subprocess.run(["nm", "-D", "--defined-only", library], capture_output=True, text=True, check=True).stdout
    names = {line.split()[-1] for line in real.splitlines()} & wanted
    assert names
    assert all(hasattr(stand_in, name) for name in names)
    telling = re.compile("open|api_get|init_handle|GetBestAuth")
    function = next(name for name in sorted(names) if telling.search(name))
    assert stand_in[function]() == stand_ins.FAILURE[needless]
    assert Path(source).stat().st_size < 20_000


# --- stripping ---
@pytest.mark.parametrize(
    ("destination", "may"),
    [
        ("libpython3.11.so.1.0", True),
        ("numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so", True),
        ("numpy.libs/libscipy_openblas64_-32a4b2a6.so", False),
        ("libSDL2-2-50d19f93.0.so.0.3200.10", False),
        ("libvpx-edb6de90.so.12.0.0", False),
    ],
)
def test_what_auditwheel_rewrote_is_not_stripped(destination, may):
    assert stripping.may_be_stripped(destination) is may


# --- what each system is told ---
def test_the_version_is_the_programs():
    assert about.version() == overlay.__version__


def test_the_version_resource_is_one_expression_with_our_name_and_version():
    tree = ast.parse(about.version_resource(), mode="eval")
    words = [node.value for node in ast.walk(tree) if isinstance(node, ast.Constant)]
    assert {"Hyperfocus Overlay", about.version()} <= set(words)
    assert ast.unparse(tree.body).startswith("VSVersionInfo(")


def test_windows_is_told_to_leave_the_pixels_alone():
    root = ET.fromstring((ROOT / "packaging" / "windows" / "app.manifest").read_text(encoding="utf-8"))
    words = {element.tag.rpartition("}")[2]: (element.text or "").strip() for element in root.iter()}
    assert words["dpiAwareness"].startswith("PerMonitorV2")
    assert words["activeCodePage"] == "UTF-8"


@pytest.mark.slow
def test_the_icon_is_drawn_the_same_each_time_and_clear_at_every_size(tmp_path):
    assert icon.draw_icon(64).tobytes() == icon.draw_icon(64).tobytes()
    with Image.open(icon.write_ico(tmp_path)) as ico:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= ico.info["sizes"]
    for size in (16, 48):
        picture = icon.draw_icon(size)
        assert picture.getpixel((0, 0))[3] < 128
        assert picture.getpixel((size // 2, size // 2))[0] > 200


def test_checksums_are_those_of_the_files(tmp_path):
    folder = tmp_path / "program"
    folder.mkdir()
    (folder / "a").write_bytes(b"one")
    (folder / "b").symlink_to("a")
    place = checksums.write_checksums(folder)
    digest = hashlib.sha256(b"one").hexdigest()
    assert place.read_text(encoding="utf-8") == f"{digest}  program/a\n{digest}  program/b\n"


# --- the start on Linux ---
@pytest.mark.parametrize("before", [None, "", "/theirs"])
def test_what_the_program_opens_does_not_load_our_libraries_for_its_own(monkeypatch, before):
    monkeypatch.setenv("LD_LIBRARY_PATH", "/ours")
    monkeypatch.setenv("QT_PLUGIN_PATH", "/usr/lib/qt6/plugins")
    monkeypatch.delenv("LD_LIBRARY_PATH_ORIG", raising=False)
    monkeypatch.setenv("PYINSTALLER_RESET_ENVIRONMENT", "0")
    if before is not None:
        monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", before)
    runpy.run_path(str(ROOT / "packaging" / "freezing" / "linux_start.py"))
    names = ("LD_LIBRARY_PATH", "LD_LIBRARY_PATH_ORIG", "QT_PLUGIN_PATH")
    assert [os.environ.get(name) for name in names] == [before, None, None]
