"""Builds the handbook: `.venv/bin/python packaging/make_handbook.py [--keep-pictures]`, into dist/handbook.

Its pages lie in packaging/handbook. The tables are written from the program's own models, the pictures made by the
program's own commands, on a screen that may be a virtual one; Sphinx with MyST and Furo puts them together. A warning,
a link that leads nowhere, or a picture without words ends it with 1. What it makes needs no server and no network.

The same checkout makes the same files (SOURCE_DATE_EPOCH). --keep-pictures makes only those that are missing.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Final

from documenting.diagrams import write_diagrams
from documenting.links import faults_of
from documenting.pictures import make_pictures
from freezing.about import ROOT, version

sys.path.insert(0, str(ROOT))

from documenting.tables import write_tables  # it imports the program

PAGES: Final = ROOT / "packaging" / "handbook"
WORK: Final = ROOT / "build" / "handbook"
SITE: Final = ROOT / "dist" / "handbook"
FONT: Final = "AtkinsonHyperlegibleNext-SemiBold.ttf"
IN_HTML: Final = ("rocket.webm", "rocket.png", "worth-1.png", "worth-500.png", "worth-5000.png")
NEEDLESS: Final = (".buildinfo", "_sources", "objects.inv")


def gather(source: Path) -> None:
    """Pages, tables, diagrams, pictures and what other documents say, in one folder for Sphinx."""
    for path in source.iterdir() if source.is_dir() else ():
        if path.name != "pictures":
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    shutil.copytree(PAGES, source, dirs_exist_ok=True)
    write_tables(source / "generated")
    write_diagrams(source / "generated")
    make_pictures(source / "pictures")
    shutil.copyfile(ROOT / "assets" / "fonts" / FONT, source / "_static" / FONT)
    shutil.copyfile(source / "pictures" / "icon.png", source / "_static" / "icon.png")
    for name in ("CHANGELOG.md", "CONTRIBUTING.md", "README.md"):
        words = (ROOT / name).read_text(encoding="utf-8")
        (source / "generated" / name).write_text(words.replace("](assets/pictures/", "](pictures/"), encoding="utf-8")
    for name in ("protocol.schema.json", "effect.schema.json", "theme.schema.json"):
        shutil.copyfile(ROOT / "assets" / name, source / "generated" / name)


def build(source: Path, site: Path) -> int:
    """Run Sphinx; its exit code. Every warning is an error, and a name that leads nowhere is a warning."""
    shutil.rmtree(site, ignore_errors=True)
    words = ["-m", "sphinx", "--builder", "html", "--fail-on-warning", "--keep-going", "--nitpicky", "--quiet"]
    words += ["--doctree-dir", str(WORK / "doctrees"), "--fresh-env", str(source), str(site)]
    environment = os.environ | {"HANDBOOK_VERSION": version(), "PYTHONHASHSEED": "0"}
    environment.setdefault("SOURCE_DATE_EPOCH", "1767225600")
    code = subprocess.run([sys.executable, *words], env=environment, check=False).returncode
    for name in NEEDLESS:
        path = site / name
        shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
    # What pages name in their own HTML is unknown to Sphinx.
    shutil.copytree(source / "pictures" / "effects", site / "pictures" / "effects")
    for name in IN_HTML:
        shutil.copyfile(source / "pictures" / name, site / "pictures" / name)
    return code


def main(arguments: list[str]) -> int:
    """Build it, look at its links, and say where it is."""
    if set(arguments) - {"--keep-pictures"}:
        raise SystemExit(__doc__)
    source = WORK / "source"
    if not arguments:
        shutil.rmtree(WORK, ignore_errors=True)
    gather(source)
    code = build(source, SITE)
    faults = faults_of(SITE) if code == 0 else []
    for fault in faults:
        print(f"dead link: {fault}", file=sys.stderr)
    if code or faults:
        return 1
    pages = len(list(SITE.rglob("*.html")))
    size_mb = sum(path.stat().st_size for path in SITE.rglob("*") if path.is_file()) / 1e6
    print(f"{SITE / 'index.html'}: {pages} pages, {size_mb:.1f} MB, no dead link")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
