"""SHA-256 sums of a build, in the words of `sha256sum --check`."""

import hashlib
from pathlib import Path


def checksums(folder: Path) -> str:
    """One line a file, links included, by the path from the folder's own place, in order."""
    lines = [
        f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.relative_to(folder.parent).as_posix()}"
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]
    return "\n".join(lines) + "\n"


def write_checksums(folder: Path) -> Path:
    """Write them beside the folder; where to."""
    place = folder.with_name(f"{folder.name}.sha256")
    place.write_text(checksums(folder), encoding="utf-8")
    return place
