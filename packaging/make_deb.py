"""Makes a Debian package: `.venv/bin/python packaging/make_deb.py [BUILD]`, by default of dist/hyperfocus-overlay.

What lies where is told by `freezing.linux_tree`. There are no scripts that run at installation: Debian's own triggers
renew the caches, and to remove the package leaves nothing behind. What a user has made lies in their home and stays
theirs.

The same build makes the same package, byte for byte (SOURCE_DATE_EPOCH). It needs dpkg-deb.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Final

from freezing.about import DISPLAY_NAME, NAME, ROOT, SUMMARY, version
from freezing.linux_tree import fill, moment_secs, settle

# What the build leaves to the system. Its fontconfig reads the settings in /etc, and finds no fonts without them.
DEPENDS: Final = (
    "libc6 (>= 2.35)", "libstdc++6", "libgcc-s1", "zlib1g", "libexpat1", "libx11-6", "libx11-xcb1", "libxcb1",
    "libgl1", "libegl1", "fontconfig-config", "libdbus-1-3", "libglib2.0-0", "libwayland-client0", "libwayland-cursor0",
    "libwayland-egl1",
)  # fmt: skip
RECOMMENDS: Final = ("libpulse0 | pipewire-alsa", "fonts-noto-color-emoji", "fonts-noto-cjk | fonts-droid-fallback")

NO_ADDRESS: Final = f"The {DISPLAY_NAME} authors <nobody@invalid>"
"""Debian wants an address: whoever publishes gives one in HYPERFOCUS_MAINTAINER. This one is nobody's (RFC 2606)."""

CONTROL: Final = """\
Package: {name}
Version: {version}
Section: video
Priority: optional
Architecture: {architecture}
Depends: {depends}
Recommends: {recommends}
Suggests: obs-studio
Installed-Size: {size_kib}
Maintainer: {maintainer}
Description: {summary}
 Viewers of a live stream send gifts. {display_name} receives them over a
 WebSocket, draws each one in a transparent window that OBS captures, with the
 sender's name and combo, and answers every gift honestly.
"""


def make_deb(build: Path, into: Path, architecture: str) -> Path:
    """The package's path."""
    deb = into / f"{NAME}_{version()}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="hyperfocus-deb-") as place:
        tree = Path(place, "tree")
        fill(tree, build)
        write_control(tree, architecture)
        settle(tree)
        # zstd takes seconds where xz takes minutes; Debian reads it since 12, Ubuntu since 18.04.
        words = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z15", "--build", str(tree), str(deb)]
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(moment_secs())}
        done = subprocess.run(words, capture_output=True, text=True, check=False, env=environment)
    if done.returncode != 0:
        raise SystemExit(f"dpkg-deb failed: {done.stderr.strip()}")
    return deb


def write_control(tree: Path, architecture: str) -> None:
    """What dpkg has to know."""
    size_bytes = sum(path.lstat().st_size for path in tree.rglob("*") if path.is_file() and not path.is_symlink())
    control = tree / "DEBIAN" / "control"
    control.parent.mkdir()
    words = CONTROL.format(
        name=NAME,
        version=version(),
        architecture=architecture,
        depends=", ".join(DEPENDS),
        recommends=", ".join(RECOMMENDS),
        size_kib=size_bytes // 1024,
        maintainer=os.environ.get("HYPERFOCUS_MAINTAINER") or NO_ADDRESS,
        display_name=DISPLAY_NAME,
        summary=SUMMARY,
    )
    control.write_text(words, encoding="utf-8")


def main(arguments: list[str]) -> int:
    """Make it and say where it lies."""
    build = Path(arguments[0]) if arguments else ROOT / "dist" / NAME
    if not (build / NAME).is_file():
        raise SystemExit(f"there is no build in {build}: run `python3 dev.py build` first")
    done = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True)
    deb = make_deb(build, build.parent, done.stdout.strip())
    print(f"{deb} ({deb.stat().st_size / 1e6:.0f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
