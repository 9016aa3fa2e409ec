"""Small files that are whole at every moment: whoever reads one sees the old text or the new one."""

import os
from pathlib import Path

LARGEST_BYTES = 1_000_000


def write_whole(path: Path, text: str) -> bool:
    """Replace the file's text; whether it could be done. Not for two threads at a time."""
    new = path.with_name(f"{path.name}.new")
    try:
        new.write_text(text, encoding="utf-8", errors="backslashreplace")
        new.replace(path)
    except OSError:
        return False
    return True


def read_whole(path: Path) -> str | None:
    """The file's text, or None where there is none that could be read."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST_BYTES).decode("utf-8", "replace")
    except OSError:
        return None


def read_end(path: Path, most_bytes: int) -> str:
    """The last part of a text file, from the beginning of a line; "" where there is none."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - most_bytes))
            data = file.read(most_bytes)
    except OSError:
        return ""
    text = data.decode("utf-8", "replace")
    return text if size <= most_bytes else text.partition("\n")[2]
