"""What a package for Linux holds, whatever packs it: the program in opt, and in usr what the desktop wants to know.

That is the command, a menu entry, icons, the MIME type of effect packs with what opens them, the description that
software centres show (AppStream), and the notice of all licences.
"""

import datetime as dt
import gzip
import os
import shutil
from pathlib import Path
from typing import Final

from freezing.about import IDENTIFIER, NAME, ROOT, version
from freezing.icon import SIZES_PX, draw_icon

LINUX: Final = ROOT / "packaging" / "linux"
LARGEST_ICON_PX: Final = 512


def fill(tree: Path, build: Path) -> None:
    """Lay it into an empty folder."""
    shutil.copytree(build, tree / "opt" / NAME, symlinks=True)
    command = tree / "usr/bin" / NAME
    command.parent.mkdir(parents=True)
    command.symlink_to(f"../../opt/{NAME}/{NAME}")
    share = tree / "usr/share"
    for source, target in (
        (LINUX / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop"),
        (LINUX / f"{NAME}-effects.desktop", share / "applications" / f"{NAME}-effects.desktop"),
        (LINUX / f"{NAME}.xml", share / "mime/packages" / f"{NAME}.xml"),
        (build / "NOTICE.txt", share / "doc" / NAME / "copyright"),
    ):
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    (share / "metainfo").mkdir()
    (share / "metainfo" / f"{IDENTIFIER}.metainfo.xml").write_text(metainfo(), encoding="utf-8")
    changes = gzip.compress((ROOT / "CHANGELOG.md").read_bytes(), mtime=0)
    (share / "doc" / NAME / "changelog.gz").write_bytes(changes)
    for size in (size for size in SIZES_PX if size <= LARGEST_ICON_PX):
        icon = share / f"icons/hicolor/{size}x{size}/apps/{NAME}.png"
        icon.parent.mkdir(parents=True)
        draw_icon(size).save(icon)


def metainfo() -> str:
    """The AppStream description of this version."""
    text = (LINUX / f"{IDENTIFIER}.metainfo.xml").read_text(encoding="utf-8")
    date = dt.datetime.fromtimestamp(moment_secs(), dt.UTC).date()
    return text.format(version=version(), date=date.isoformat())


def settle(tree: Path) -> None:
    """The same rights and times whoever packs it, and whenever."""
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            may_run = path.is_dir() or (path.stat().st_mode & 0o100 and path.suffix not in {".txt", ".png", ".json"})
            path.chmod(0o755 if may_run else 0o644)
        os.utime(path, (moment_secs(), moment_secs()), follow_symlinks=False)


def moment_secs() -> int:
    """The build's time stamp."""
    return int(os.environ.get("SOURCE_DATE_EPOCH", "1767225600"))
