"""Puts empty libraries in the place of those that the program never calls, so that the build need not hold them.

PyAV's FFmpeg is linked to x264, x265 and SVT-AV1 and does not load without libraries of these names. The first two are
under the GPL, and all three are large. The program encodes with libvpx alone. A stand-in has the same names in it and
nothing behind them: each function returns null, or failure where null would mean success. FFmpeg then says that the
encoder cannot be opened. What is decoded (H.264, HEVC, AV1) is FFmpeg's own and dav1d's business.

Pillow is linked to X11's libraries to take pictures of a screen, which nobody does: of these libXau, two megabytes that
only say who may, gets a stand-in as well.

Linux on x86-64 only: elsewhere the real ones stay, and the notice says so.
"""

import platform
import re
import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from freezing.stripping import Entry

FAILURE: Final = {"x264": 0, "x265": 0, "SvtAv1Enc": -1, "Xau": 0}
"""What each one's functions return: no encoder, no interface, an error, no permission."""
USERS: Final = ("libav", "libxcb-")
"""How the names of those begin that are linked to them."""

POSSIBLE: Final = sys.platform == "linux" and platform.machine() == "x86_64"


def replaced(file_name: str) -> str | None:
    """Which of these a library is."""
    found = re.match(r"lib(\w+?)-[0-9a-f]{8}\.so", file_name)
    return found[1] if found is not None and found[1] in FAILURE else None


def with_stand_ins(entries: Sequence[Entry], folder: Path) -> list[Entry]:
    """The same entries, with stand-ins for what is never called."""
    if not POSSIBLE:
        return list(entries)
    folder.mkdir(parents=True, exist_ok=True)
    users = [Path(source) for name, source, kind in entries if kind == "BINARY" and Path(name).name.startswith(USERS)]
    wanted = {symbol for user in users for symbol in undefined_symbols(user)}
    result = []
    for destination, source, kind in entries:
        needless = replaced(Path(destination).name)
        if needless is not None and kind == "BINARY":
            stand_in = make_stand_in(Path(source), wanted, FAILURE[needless], folder)
            result.append((destination, str(stand_in), kind))
        else:
            result.append((destination, source, kind))
    return result


def undefined_symbols(library: Path) -> list[str]:
    """What a library expects of others."""
    return [line.split()[-1] for line in _tool("nm", "-D", "--undefined-only", library).splitlines()]


def make_stand_in(library: Path, wanted: Iterable[str], failure: int, folder: Path) -> Path:
    """A library with the same name whose functions all return `failure`, and whose data are zero."""
    wanted = set(wanted)
    lines = ['.section .note.GNU-stack,"",@progbits']
    for line in sorted(_tool("nm", "-D", "-S", "--defined-only", library).splitlines()):
        words = line.split()
        kind, name = words[-2], words[-1]
        if name not in wanted:
            continue
        if kind in "TWi":
            lines += [".text", f".globl {name}", f".type {name}, @function", f"{name}:", f"mov ${failure}, %rax", "ret"]
        else:
            size = int(words[1], 16)
            lines += [".data", ".balign 16", f".globl {name}", f".type {name}, @object", f".size {name}, {size}"]
            lines += [f"{name}:", f".zero {size}"]
    source, object_file, stand_in = (folder / f"{library.name}{suffix}" for suffix in (".s", ".o", ""))
    source.write_text("\n".join(lines) + "\n", encoding="utf-8")
    _tool("as", "-o", object_file, source)
    _tool("ld", "-shared", "--build-id=none", "-z", "noexecstack", "-soname", library.name, "-o", stand_in, object_file)
    return stand_in


def _tool(*words: str | Path) -> str:
    done = subprocess.run([str(word) for word in words], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{words[0]} failed: {done.stderr.strip()}")
    return done.stdout
