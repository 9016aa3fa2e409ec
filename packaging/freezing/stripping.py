"""Takes the symbols out of libraries that are only looked up by a debugger: 74 MB of 386.

What lies in a wheel's own folder of libraries is left alone: auditwheel has rewritten those files, and `strip` tears
numpy's OpenBLAS apart.
"""

import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

Entry = tuple[str, str, str]
"""Where to, where from, of what kind: as PyInstaller has it."""


def may_be_stripped(destination: str) -> bool:
    """Whether it is no library that auditwheel has rewritten."""
    path = Path(destination)
    return not any(part.endswith(".libs") for part in path.parts[:-1]) and not _is_bundled_by_name(path)


def _is_bundled_by_name(path: Path) -> bool:
    # libopus-ddd6afb9.so.0: eight hexadecimal digits are auditwheel's hash.
    return re.search(r"-[0-9a-f]{8}\.", path.name) is not None


def stripped(entries: Sequence[Entry], folder: Path) -> list[Entry]:
    """The same entries, with stripped copies in `folder` in the place of what may be stripped."""
    shutil.rmtree(folder, ignore_errors=True)
    return [_stripped(entry, folder) for entry in entries]


def _stripped(entry: Entry, folder: Path) -> Entry:
    destination, source, kind = entry
    if kind not in {"BINARY", "EXTENSION"} or not may_be_stripped(destination):
        return entry
    copy = folder / destination
    copy.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, copy)
    copy.chmod(0o755)
    done = subprocess.run(["strip", "--strip-unneeded", copy], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"strip failed at {source}: {done.stderr.strip()}")
    return destination, str(copy), kind
