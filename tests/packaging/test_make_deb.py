"""The Debian package: installed into a root of its own, what it brings, and that nothing is left when it goes."""

import configparser
import os
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "packaging"))

import make_deb  # noqa: E402

from overlay import __version__  # noqa: E402

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is not installed"),
]


@pytest.fixture(scope="module")
def build(tmp_path_factory):
    """As dev.py leaves one, in small: a program, a library with a link to it, and the notice."""
    folder = tmp_path_factory.mktemp("dist") / "hyperfocus-overlay"
    (folder / "_internal").mkdir(parents=True)
    (folder / "hyperfocus-overlay").write_text("#!/bin/sh\necho it runs\n")
    (folder / "hyperfocus-overlay").chmod(0o755)
    (folder / "_internal" / "libreal.so.1.2").write_bytes(b"\x7fELF")
    (folder / "_internal" / "libreal.so.1").symlink_to("libreal.so.1.2")
    (folder / "NOTICE.txt").write_text("whose it is\n")
    return folder


@pytest.fixture(scope="module")
def deb(build, tmp_path_factory):
    return make_deb.make_deb(build, tmp_path_factory.mktemp("deb"), "amd64")


def dpkg(root, *words):
    options = [f"--root={root}", "--force-depends", "--force-not-root", "--force-script-chrootless", "--log=/dev/null"]
    # Its path must lead to ldconfig and start-stop-daemon.
    env = {"PATH": f"{os.environ['PATH']}:/usr/sbin:/sbin", "LC_ALL": "C"}
    done = subprocess.run(["dpkg", *options, *words], capture_output=True, text=True, env=env, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_is_installed_runs_and_leaves_nothing_when_it_goes(deb, tmp_path):
    root = tmp_path / "root"
    for folder in ("info", "updates", "triggers"):
        (root / "var/lib/dpkg" / folder).mkdir(parents=True)
    for file in ("status", "available"):
        (root / "var/lib/dpkg" / file).touch()
    before = {str(path.relative_to(root)) for path in root.rglob("*")}

    dpkg(root, "--install", deb)
    assert (root / "usr/bin/hyperfocus-overlay").readlink() == Path("../../opt/hyperfocus-overlay/hyperfocus-overlay")
    done = subprocess.run([root / "usr/bin/hyperfocus-overlay"], capture_output=True, text=True, check=False)
    assert done.stdout == "it runs\n"
    assert (root / "opt/hyperfocus-overlay/_internal/libreal.so.1").is_symlink()
    assert (root / "usr/share/doc/hyperfocus-overlay/copyright").read_text() == "whose it is\n"
    for size in (16, 48, 256):
        assert (root / f"usr/share/icons/hicolor/{size}x{size}/apps/hyperfocus-overlay.png").is_file()

    entry = configparser.ConfigParser(interpolation=None, delimiters="=")
    entry.optionxform = str
    entry.read(root / "usr/share/applications/hyperfocus-overlay.desktop")
    assert entry["Desktop Entry"]["Exec"].split()[0] == "hyperfocus-overlay"
    assert entry["Desktop Entry"]["Icon"] == "hyperfocus-overlay"

    opener = configparser.ConfigParser(interpolation=None, delimiters="=")
    opener.optionxform = str
    opener.read(root / "usr/share/applications/hyperfocus-overlay-effects.desktop")
    assert opener["Desktop Entry"]["Exec"] == "hyperfocus-overlay effects open %f"
    assert opener["Desktop Entry"]["MimeType"] == "application/vnd.hyperfocus.effect-pack;"

    info = ET.parse(root / "usr/share/metainfo/io.github.hyperfocus.overlay.metainfo.xml").getroot()
    assert info.findtext("launchable") == "hyperfocus-overlay.desktop"
    assert info.find("releases/release").get("version") == __version__

    mime = ET.parse(root / "usr/share/mime/packages/hyperfocus-overlay.xml").getroot()
    kinds = {element.get("type") for element in mime if element.tag.endswith("mime-type")}
    assert kinds == {"application/vnd.hyperfocus.effect-pack"}

    dpkg(root, "--purge", "hyperfocus-overlay")
    left = {str(path.relative_to(root)) for path in root.rglob("*")} - before
    assert not {path for path in left if not path.startswith("var/lib/dpkg/")}
    assert not [path for path in left if "hyperfocus" in path]


def test_it_says_what_it_is_and_what_it_needs(deb):
    def field(name):
        words = ["dpkg-deb", "--field", deb, name]
        return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()

    assert field("Version") == __version__
    assert {"libc6 (>= 2.35)", "fontconfig-config"} <= set(field("Depends").split(", "))
    assert field("Architecture") == "amd64"
    files = subprocess.run(["dpkg-deb", "--contents", deb], capture_output=True, text=True, check=True).stdout
    assert all(line.split()[1] == "root/root" for line in files.splitlines())


def test_who_publishes_it_is_its_maintainer_and_else_nobody_whom_mail_could_reach(deb, build, tmp_path, monkeypatch):
    def maintainer(package):
        words = ["dpkg-deb", "--field", package, "Maintainer"]
        return subprocess.run(words, capture_output=True, text=True, check=True).stdout.strip()

    assert maintainer(deb).endswith("<nobody@invalid>")
    monkeypatch.setenv("HYPERFOCUS_MAINTAINER", "Ana <ana@example.org>")
    assert maintainer(make_deb.make_deb(build, tmp_path, "amd64")) == "Ana <ana@example.org>"


def test_the_same_build_makes_the_same_package(deb, build, tmp_path):
    assert make_deb.make_deb(build, tmp_path, "amd64").read_bytes() == deb.read_bytes()
