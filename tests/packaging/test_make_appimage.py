"""The AppImage: what lies in it, which runtime it may begin with, and that the runtime finds the rest."""

import configparser
import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "packaging"))

import make_appimage  # noqa: E402
from freezing import about, linux_tree  # noqa: E402

from overlay import __version__  # noqa: E402

needs_mksquashfs = pytest.mark.skipif(
    not (shutil.which("mksquashfs") and shutil.which("unsquashfs")),
    reason="NO APPIMAGE WAS MADE: mksquashfs is not installed (apt: squashfs-tools)",
)


@pytest.fixture(scope="module")
def build(tmp_path_factory):
    """As dev.py leaves one, in small: a program, a library with a link to it, and the notice with a text."""
    folder = tmp_path_factory.mktemp("dist") / "hyperfocus-overlay"
    texts = folder / "_internal" / "licences" / "texts"
    texts.mkdir(parents=True)
    (folder / "hyperfocus-overlay").write_text("#!/bin/sh\necho it runs with $1\n")
    (folder / "hyperfocus-overlay").chmod(0o755)
    (folder / "_internal" / "libreal.so.1.2").write_bytes(b"\x7fELF")
    (folder / "_internal" / "libreal.so.1").symlink_to("libreal.so.1.2")
    for notice in (folder / "NOTICE.txt", texts.parent / "NOTICE.txt"):
        notice.write_text("whose it is\n")
    return folder


@pytest.fixture(scope="module", autouse=True)
def _blank_icons():
    """To draw them takes seconds; what they look like is tested beside what draws them."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(linux_tree, "draw_icon", lambda size_px: Image.new("RGBA", (size_px, size_px)))
        yield


@pytest.fixture(scope="module")
def appdir(build, tmp_path_factory):
    tree = tmp_path_factory.mktemp("appdir") / "AppDir"
    make_appimage.fill_appdir(tree, build)
    return tree


def runtime(machine=62, *, wide=2, mark=b"AI\x02", sections=1, more=b""):
    """The smallest file that is one by all its marks: an ELF header, and one section header of zeroes behind it."""
    head = b"\x7fELF" + bytes([wide, 1, 1, 0]) + mark.ljust(8, b"\0")
    fields = (head, 2, machine, 1, 0, 0, make_appimage.ELF_HEADER.size, 0, 64, 56, 0, 64, sections, 0)
    return make_appimage.ELF_HEADER.pack(*fields) + bytes(64) * sections + more


# --- what lies in it ---
def test_what_starts_it_is_the_program(appdir):
    assert not (appdir / "AppRun").readlink().is_absolute()
    done = subprocess.run([appdir / "AppRun", "words"], capture_output=True, text=True, check=False)
    assert done.stdout == "it runs with words\n"


def test_a_file_manager_finds_the_entry_and_the_icon_at_its_root(appdir):
    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read(appdir / "hyperfocus-overlay.desktop")
    assert [path.name for path in appdir.glob("*.desktop")] == ["hyperfocus-overlay.desktop"]
    assert entry["Desktop Entry"]["X-AppImage-Version"] == __version__
    assert entry["Desktop Entry"]["Exec"].split()[0] == "hyperfocus-overlay"
    assert (appdir / "usr/bin/hyperfocus-overlay").resolve() == (appdir / "AppRun").resolve()
    icon = appdir / f"{entry['Desktop Entry']['Icon']}.png"
    assert (appdir / ".DirIcon").resolve() == icon.resolve()
    with Image.open(icon) as image:
        assert image.size == (256, 256)


def test_it_says_under_which_terms_the_runtime_is_as_well(appdir):
    program = appdir / "opt/hyperfocus-overlay"
    licences = program / "_internal/licences"
    notice = (licences / "NOTICE.txt").read_text()
    assert notice.startswith("whose it is\n")
    texts = re.findall(r"^    text     (\S+)$", notice, re.MULTILINE)
    assert "texts/LGPL-2.1.txt" in texts
    for text in texts:
        assert (licences / text).stat().st_size > 1000
    whole = (licences / "texts/appimage-runtime.txt").read_text()
    assert all(name in whole for name in ("type2-runtime", "libfuse", "squashfuse", "Zstandard", "zlib", "musl"))
    for copy in (program / "NOTICE.txt", appdir / "usr/share/doc/hyperfocus-overlay/copyright"):
        assert copy.read_text() == notice


def test_nothing_in_it_leads_out_of_it(appdir):
    links = [path for path in appdir.rglob("*") if path.is_symlink()]
    assert len(links) == 4
    assert all(path.resolve(strict=True).is_relative_to(appdir.resolve()) for path in links)


@pytest.mark.skipif(shutil.which("desktop-file-validate") is None, reason="desktop-file-utils is not installed")
def test_its_entry_is_valid(appdir):
    words = ["desktop-file-validate", appdir / "hyperfocus-overlay.desktop"]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (0, "")


@pytest.mark.skipif(shutil.which("appstreamcli") is None, reason="appstream is not installed")
def test_its_description_for_software_centres_is_valid_and_belongs_to_its_entry(appdir):
    words = ["appstreamcli", "validate-tree", "--no-net", "--pedantic", appdir]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout
    # Lines of findings begin with a letter for how bad they are: E, W, I or P.
    assert re.findall(r"^[EWIP]: .*", done.stdout, re.MULTILINE) == []


def test_the_description_says_what_is_said_elsewhere():
    text = linux_tree.metainfo()
    for words in (
        f"<id>{about.IDENTIFIER}</id>", f"<name>{about.DISPLAY_NAME}</name>", f"<summary>{about.SUMMARY}</summary>",
        f'<release version="{__version__}" date="20', f'"desktop-id">{about.NAME}.desktop<',
    ):  # fmt: skip
        assert words in text


# --- the runtime ---
@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (runtime(), ""),
        (b"MZ" + runtime()[2:], "it is no ELF program"),
        (runtime()[:40], "it is no ELF program"),
        (runtime(wide=1), "it is not made for 64 bits, little end first"),
        (runtime(mark=b"AI\x01"), "the mark of a type 2 AppImage is missing at byte 8"),
        (runtime(mark=b""), "the mark of a type 2 AppImage is missing at byte 8"),
        (runtime(183), "it is made for aarch64"),
        (runtime(243), "it is made for another machine (number 243)"),
        (runtime(more=b"?"), "it would look for its files at byte 128, and they would begin at byte 129"),
        (runtime(sections=3)[:-1], "it would look for its files at byte 256, and they would begin at byte 255"),
    ],
)
def test_what_is_no_runtime_is_found_out(data, fault):
    assert make_appimage.fault_of(data, "x86_64") == fault


def test_a_last_section_behind_the_table_is_part_of_it():
    data = bytearray(runtime(more=b"section"))
    section = make_appimage.SECTION_HEADER.pack(1, 1, 0, 0, 128, 7, 0, 0, 1, 0)
    data[64:128] = section
    assert make_appimage.fault_of(bytes(data), "x86_64") == ""


def test_only_the_pinned_runtime_is_taken_unless_somebody_vouches_for_another(tmp_path, monkeypatch):
    file = tmp_path / "runtime"
    file.write_bytes(runtime())
    with pytest.raises(SystemExit, match=r"is not the runtime that is pinned .* --runtime\. .*--own-runtime"):
        make_appimage.read_runtime(file, "x86_64", is_own=False)
    assert make_appimage.read_runtime(file, "x86_64", is_own=True) == runtime()
    monkeypatch.setitem(make_appimage.RUNTIME_SHA256, "x86_64", hashlib.sha256(runtime()).hexdigest())
    assert make_appimage.read_runtime(file, "x86_64", is_own=False) == runtime()


def test_who_vouches_for_it_has_to_bring_a_runtime_all_the_same(tmp_path):
    file = tmp_path / "runtime"
    file.write_bytes(runtime(mark=b""))
    with pytest.raises(SystemExit, match="the mark of a type 2 AppImage is missing"):
        make_appimage.read_runtime(file, "x86_64", is_own=True)
    with pytest.raises(SystemExit, match="the runtime cannot be read"):
        make_appimage.read_runtime(tmp_path / "nowhere", "x86_64", is_own=True)


def test_without_a_runtime_one_sentence_says_where_it_is(monkeypatch):
    monkeypatch.setattr(make_appimage.platform, "machine", lambda: "x86_64")
    with pytest.raises(SystemExit) as caught:
        make_appimage.main([])
    address = make_appimage.RUNTIME_RELEASE + "x86_64"
    assert str(caught.value) == (
        f"An AppImage needs AppImage's runtime. Download {address} and name the file with --runtime."
    )


def test_a_check_of_the_runtime_needs_no_build(tmp_path, monkeypatch):
    monkeypatch.setattr(make_appimage.platform, "machine", lambda: "x86_64")
    file = tmp_path / "runtime"
    file.write_bytes(runtime())
    assert make_appimage.main([str(tmp_path / "no-build"), "--check", "--own-runtime", str(file)]) == 0
    with pytest.raises(SystemExit, match="there is no build in"):
        make_appimage.main([str(tmp_path / "no-build"), "--own-runtime", str(file)])


def test_the_workflow_fetches_the_runtime_that_is_pinned():
    workflow = (ROOT / ".github/workflows/build.yml").read_text(encoding="utf-8")
    assert f"{make_appimage.RUNTIME_RELEASE}x86_64\n" in workflow
    assert f"echo '{make_appimage.RUNTIME_SHA256['x86_64']}  " in workflow


# --- the whole ---
@pytest.fixture(scope="module")
def appimage(build, tmp_path_factory):
    return make_appimage.make_appimage(build, tmp_path_factory.mktemp("appimage"), runtime(), "x86_64")


@pytest.mark.slow
@needs_mksquashfs
def test_the_files_lie_where_the_runtime_ends(appimage):
    assert appimage.name == f"hyperfocus-overlay-{__version__}-x86_64.AppImage"
    assert os.access(appimage, os.X_OK)
    data, front = appimage.read_bytes(), runtime()
    assert data.startswith(front)
    offset = make_appimage.elf_end(data)  # what the runtime reckons of the whole file
    assert offset == len(front)
    words = ["unsquashfs", "-o", str(offset), "-lln", appimage]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    lines = [line.split(maxsplit=5) for line in done.stdout.splitlines() if "squashfs-root" in line]
    modes = {line[5].split(" -> ")[0].removeprefix("squashfs-root/"): line[0] for line in lines}
    assert modes["AppRun"].startswith("l")
    assert modes["opt/hyperfocus-overlay/hyperfocus-overlay"] == "-rwxr-xr-x"
    assert modes["hyperfocus-overlay.desktop"] == "-rw-r--r--"
    assert {line[1] for line in lines} == {"0/0"}
    assert len({(line[3], line[4]) for line in lines}) == 1  # date and time


@pytest.mark.slow
@needs_mksquashfs
def test_what_is_unpacked_runs(appimage, tmp_path):
    words = ["unsquashfs", "-no-xattrs", "-o", str(len(runtime())), "-d", tmp_path / "root", appimage]
    done = subprocess.run(words, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    done = subprocess.run([tmp_path / "root" / "AppRun", "care"], capture_output=True, text=True, check=False)
    assert done.stdout == "it runs with care\n"
    assert (tmp_path / "root/opt/hyperfocus-overlay/_internal/libreal.so.1").is_symlink()


@pytest.mark.slow
@needs_mksquashfs
def test_the_same_build_makes_the_same_appimage(appimage, build, tmp_path):
    again = make_appimage.make_appimage(build, tmp_path, runtime(), "x86_64")
    assert again.read_bytes() == appimage.read_bytes()
