"""Runs the build in a root file system of its own: the system's libraries and fonts, no Python, none of our sources.

A mount namespace does it, so nothing is copied and nothing is left. Linux; as root, or where users may make namespaces.
"""

import os
import subprocess
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Final

PROGRAM: Final = "/opt/hyperfocus-overlay/hyperfocus-overlay"
HOME: Final = "/home"

_PREPARE: Final = """
set -eu
root=$1 program=$2 home=$3; shift 3
mount --make-rprivate /
mount -t tmpfs none "$root"
cd "$root"
mkdir usr etc proc dev tmp opt opt/hyperfocus-overlay home tmp/.X11-unix
for name in bin sbin lib lib32 lib64; do
    if [ -L /$name ]; then cp -P /$name $name
    elif [ -d /$name ]; then mkdir $name; mount --rbind /$name $name; fi
done
mount --rbind /usr usr
for name in usr/local usr/lib/python3*; do [ ! -d $name ] || mount -t tmpfs none $name; done
for name in usr/bin/python*; do
    # Both ends of a link: where it leads to is looked up from here.
    [ ! -f $name ] || mount --bind /dev/null "$root/usr/bin/$(basename "$(readlink -f $name)")" 2>&- || :
done
for name in fonts alternatives ssl; do
    [ ! -d /etc/$name ] || { mkdir etc/$name; mount --bind /etc/$name etc/$name; }
done
for name in ld.so.cache hosts nsswitch.conf passwd; do [ ! -f /etc/$name ] || cp /etc/$name etc/$name; done
mount --rbind /proc proc
mount --rbind /dev dev
[ ! -d /tmp/.X11-unix ] || mount --bind /tmp/.X11-unix tmp/.X11-unix
mount --bind "$program" opt/hyperfocus-overlay
mount -o remount,bind,ro opt/hyperfocus-overlay
mount --bind "$home" home
exec chroot "$root" /usr/bin/env -i "$@"
"""


class Sandbox:
    """A place where the build is alone.

    Attributes:
        home: What is its /home, seen from here.
    """

    def __init__(self, build: Path, folder: Path, **variables: str) -> None:
        """Take the folder of the build, an empty one, and what every program in there is to find in its environment."""
        self._build = build.resolve()
        self._variables = variables
        self._root = folder / "root"
        self.home = folder / "home"
        self._root.mkdir()
        self.home.mkdir()

    def command(self, words: list[str], variables: Mapping[str, str]) -> list[str]:
        """What starts a program in it with these variables and no others."""
        own = [] if os.geteuid() == 0 else ["--user", "--map-root-user"]
        given = [f"{name}={value}" for name, value in (self._variables | dict(variables)).items()]
        places = [str(self._root), str(self._build), str(self.home)]
        return ["unshare", "--mount", *own, "sh", "-c", _PREPARE, "sh", *places, f"HOME={HOME}", *given, *words]

    def run(self, *words: str, secs: float = 60.0, **variables: str) -> subprocess.CompletedProcess[str]:
        """Run the build with these arguments, or another program if the first word is a path."""
        return subprocess.run(
            self.command(self._words(words), variables), capture_output=True, text=True, timeout=secs, check=False
        )

    def start(self, *words: str, stdout: int | IO[bytes], **variables: str) -> subprocess.Popen[str]:
        """Begin to run it; standard error goes where the output goes."""
        command = self.command(self._words(words), variables)
        return subprocess.Popen(command, stdout=stdout, stderr=subprocess.STDOUT, text=True, encoding="utf-8")

    @staticmethod
    def _words(words: tuple[str, ...]) -> list[str]:
        return list(words) if words[0].startswith("/") else [PROGRAM, *words]
