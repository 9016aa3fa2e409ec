"""Which Debian package a library of the system comes from, and where that package says under which terms."""

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

_DOC = Path("/usr/share/doc")


@cache
def debian_part(path: Path) -> tuple[str, str, str, str, tuple[tuple[str, Path], ...]] | None:
    """Name, version, licences, source and text of the package; None where there is none."""
    package = _package_of(path) or _package_of(path.resolve())
    if package is None or not (text := _DOC / package / "copyright").is_file():
        return None
    done = subprocess.run(
        ["dpkg-query", "--show", "--showformat=${Version} ${source:Package}", package],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    version, source = done.stdout.split()
    words = set(re.findall(r"^License: *(\S[^\n]*)", text.read_text(encoding="utf-8", errors="replace"), re.MULTILINE))
    # The file speaks of the packaging and of tools as well: only a reader can tell which of them the library is under.
    licence = f"see its text, which names {', '.join(sorted(words))}" if words else "see its text"
    place = f"https://sources.debian.org/src/{source}/"
    return package, version, licence[:160], place, ((f"debian/{package}.txt", text),)


def _package_of(path: Path) -> str | None:
    if shutil.which("dpkg-query") is None:
        return None
    # Where /lib is a link to /usr/lib, packages of old say /lib.
    for name in (str(path), str(path).removeprefix("/usr"), f"/usr{path}"):
        done = subprocess.run(["dpkg-query", "--search", name], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.split(":")[0]
    return None
