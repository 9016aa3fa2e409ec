"""Makes an AppImage, one file that runs where it lies: `.venv/bin/python packaging/make_appimage.py --runtime FILE`.

An AppImage is two things, one behind the other. First comes the runtime, a small program of AppImage's own that mounts
the rest, or unpacks it, and starts AppRun in there. The rest is a squashfs of what `freezing.linux_tree` lays out, with
the menu entry and the icon at its root. No package registry has the runtime; the release that this script knows is
pinned by its SHA-256. Whoever builds one from its source names it with --own-runtime instead.

The same build and runtime make the same AppImage, byte for byte (SOURCE_DATE_EPOCH). It needs mksquashfs.
"""

import argparse
import hashlib
import os
import platform
import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from freezing.about import NAME, ROOT, appimage_name, version
from freezing.licences import add_appimage_runtime
from freezing.linux_tree import LINUX, fill, moment_secs, settle

RUNTIME_RELEASE: Final = "https://github.com/AppImage/type2-runtime/releases/download/20251108/runtime-"
RUNTIME_SHA256: Final = {"x86_64": "2fca8b443c92510f1483a883f60061ad09b46b978b2631c807cd873a47ec260d"}
"""Of the file in that release, by machine."""
MAGIC: Final = b"AI\x02"
MAGIC_AT: Final = 8
ELF_MACHINES: Final = {62: "x86_64", 183: "aarch64"}
ELF_HEADER: Final = struct.Struct("<16sHHIQQQIHHHHHH")
SECTION_HEADER: Final = struct.Struct("<IIQQQQIIQQ")
ICON_PX: Final = 256
SQUASH: Final = ("-comp", "zstd", "-Xcompression-level", "15", "-b", "128K", "-root-owned", "-no-xattrs", "-noappend")
"""The runtime reads zstd alone. Level 19 would take three times as long for one per cent."""


def make_appimage(build: Path, into: Path, runtime: bytes, machine: str) -> Path:
    """The AppImage's path."""
    appimage = into / appimage_name(machine)
    with tempfile.TemporaryDirectory(prefix="hyperfocus-appimage-") as place:
        tree, image = Path(place, "AppDir"), Path(place, "image")
        fill_appdir(tree, build)
        settle(tree)
        # Every time in it is settled; the variable adds that of the image itself.
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment_secs())}
        words = ["mksquashfs", str(tree), str(image), *SQUASH, "-quiet", "-no-progress"]
        done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)
        if done.returncode != 0:
            raise SystemExit(f"mksquashfs failed: {done.stderr.strip()}")
        with appimage.open("wb") as whole, image.open("rb") as squashed:
            whole.write(runtime)
            shutil.copyfileobj(squashed, whole)
    appimage.chmod(0o755)
    return appimage


def fill_appdir(tree: Path, build: Path) -> None:
    """What a package holds, and at the root what starts it and what file managers look for."""
    fill(tree, build)
    program = tree / "opt" / NAME
    texts = program / "_internal" / "licences"
    add_appimage_runtime(texts)
    for notice in (program / "NOTICE.txt", tree / "usr/share/doc" / NAME / "copyright"):
        shutil.copyfile(texts / "NOTICE.txt", notice)
    # The program finds its folder by /proc/self/exe, whatever leads to it: no script is needed.
    (tree / "AppRun").symlink_to(f"opt/{NAME}/{NAME}")
    entry = (LINUX / f"{NAME}.desktop").read_text(encoding="utf-8")
    head = "[Desktop Entry]\n"
    entry = entry.replace(head, f"{head}X-AppImage-Version={version()}\n", 1)
    (tree / f"{NAME}.desktop").write_text(entry, encoding="utf-8")
    shutil.copyfile(tree / f"usr/share/icons/hicolor/{ICON_PX}x{ICON_PX}/apps/{NAME}.png", tree / f"{NAME}.png")
    (tree / ".DirIcon").symlink_to(f"{NAME}.png")


def read_runtime(path: Path, machine: str, *, is_own: bool) -> bytes:
    """The runtime in the file, if it is one that can work here.

    Args:
        path: The file.
        machine: What the build is for, as `uname -m` has it.
        is_own: Whether somebody vouches for it; if nobody does, it has to be the pinned one.

    Raises:
        SystemExit: It cannot be used, and why.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SystemExit(f"the runtime cannot be read: {error}") from None
    if fault := fault_of(data, machine):
        raise SystemExit(f"{path} is no AppImage runtime for {machine}: {fault}")
    digest = hashlib.sha256(data).hexdigest()
    if not is_own and digest != RUNTIME_SHA256.get(machine):
        raise SystemExit(
            f"{path} is not the runtime that is pinned (its SHA-256 is {digest}). {where_to_get_it(machine)} "
            "If you built it yourself and vouch for it, name it with --own-runtime."
        )
    return data


def fault_of(data: bytes, machine: str) -> str:
    """What keeps these bytes from being a runtime for the machine; empty if nothing does."""
    if len(data) < ELF_HEADER.size or data[:4] != b"\x7fELF":
        return "it is no ELF program"
    if data[4:6] != b"\x02\x01":
        return "it is not made for 64 bits, little end first"
    if data[MAGIC_AT : MAGIC_AT + len(MAGIC)] != MAGIC:
        return f"the mark of a type 2 AppImage is missing at byte {MAGIC_AT}"
    if ELF_MACHINES.get(number := ELF_HEADER.unpack_from(data)[2]) != machine:
        return f"it is made for {ELF_MACHINES.get(number, f'another machine (number {number})')}"
    end = elf_end(data)
    if end != len(data):
        return f"it would look for its files at byte {end}, and they would begin at byte {len(data)}"
    return ""


def elf_end(data: bytes) -> int:
    """Where an ELF file ends, as the runtime itself reckons: after the section headers or after the last section."""
    header = ELF_HEADER.unpack_from(data)
    at, size, count = (int(header[index]) for index in (6, 11, 12))
    end = at + size * count
    if count == 0 or size < SECTION_HEADER.size or end > len(data):
        return end
    last = SECTION_HEADER.unpack_from(data, end - size)
    return max(end, int(last[4]) + int(last[5]))


def where_to_get_it(machine: str) -> str:
    """One sentence for whoever has no runtime yet."""
    if machine not in RUNTIME_SHA256:
        return f"No runtime for {machine} is pinned: build one (github.com/AppImage/type2-runtime)."
    return f"Download {RUNTIME_RELEASE}{machine} and name the file with --runtime."


def main(arguments: list[str]) -> int:
    """Make it and say where it lies."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("build", nargs="?", type=Path, default=ROOT / "dist" / NAME)
    parser.add_argument("--check", action="store_true", help="only see whether the runtime will do")
    runtimes = parser.add_mutually_exclusive_group()
    runtimes.add_argument("--runtime", type=Path, metavar="FILE", help="AppImage's runtime, the release that is pinned")
    runtimes.add_argument("--own-runtime", type=Path, metavar="FILE", help="another one, for which you vouch")
    options = parser.parse_args(arguments)
    machine = platform.machine()
    given = options.own_runtime or options.runtime
    if given is None:
        raise SystemExit(f"An AppImage needs AppImage's runtime. {where_to_get_it(machine)}")
    runtime = read_runtime(given, machine, is_own=options.own_runtime is not None)
    if options.check:
        return 0
    if not (options.build / NAME).is_file():
        raise SystemExit(f"there is no build in {options.build}: run `python3 dev.py build` first")
    appimage = make_appimage(options.build, options.build.parent, runtime, machine)
    print(f"{appimage} ({appimage.stat().st_size / 1e6:.0f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
