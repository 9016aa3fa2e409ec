"""Measures the overlay and the page, and prints the table of their ratios; it takes some ten minutes."""

import argparse
import contextlib
import dataclasses
import json
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import psutil

from overlay import __version__
from tests.bench.peer import course, gifts, hosts, report

ROOT = Path(__file__).parents[3]
PAGE = Path(__file__).parent / "page"
PICTURES = ROOT / "assets" / "pictures"
BEGIN, END = "<!-- the peer's table -->", "<!-- its end -->"
"""Between them the README has what was found; the handbook's page of numbers takes it from there."""
COVER_TOLERATED = 0.1
OVERLAY, UNGOVERNED, WITH_DESK = "overlay", "overlay, ungoverned", "overlay with desk and sound"
PLOT = "![How many times better each figure of the overlay is](assets/pictures/peer.svg)"
BUILD, PAGE_AND_SHELL = "overlay, built", "page with its Chromium"
THREE = ("three.module.min.js", "three.core.min.js")


def cache() -> Path:
    """Where npm puts three.js, and the film lies: made once."""
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "hyperfocus-overlay-bench"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def prepare(folder: Path) -> None:
    """Lay the page, its library and the film into a folder that is served."""
    kept = cache()
    wanted = json.loads((PAGE / "package-lock.json").read_text(encoding="utf-8"))
    library = kept / "node_modules" / "three"
    version = wanted["packages"]["node_modules/three"]["version"]
    manifest = library / "package.json"
    if not manifest.exists() or json.loads(manifest.read_text(encoding="utf-8"))["version"] != version:
        for name in ("package.json", "package-lock.json"):
            shutil.copy(PAGE / name, kept)
        npm = shutil.which("npm")
        if npm is None:
            sys.exit("bench --peer needs npm, which fetches the page's three.js: on Debian, apt install npm.")
        options = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]
        subprocess.run([npm, "ci", *options], cwd=kept, check=True)
    for name in ("index.html", "peer.js"):
        shutil.copy(PAGE / name, folder)
    for name in THREE:
        shutil.copy(library / "build" / name, folder)
    gifts.write_film(kept / gifts.FILM)
    shutil.copy(kept / gifts.FILM, folder)


def on_disk_mib(shell: str) -> dict[str, float]:
    """What is installed for each; nobody wins by that: who has OBS has a browser already."""
    found: dict[str, float] = {}
    build = ROOT / "dist" / "hyperfocus-overlay"
    if build.is_dir():
        found[BUILD] = _size_mib(build)
    program = Path(os.path.realpath(shell))
    folders = [Path("/usr/lib/chromium"), program.parent] if program.parent.name == "bin" else [program.parent]
    folder = next((one for one in folders if one.is_dir() and one.name != "bin"), None)
    if folder is not None:
        others = {"chromium", "chromium-shell", "chromium-headless-shell"} - {Path(shell).name}
        found[PAGE_AND_SHELL] = (
            _size_mib(folder, others) + sum((PAGE / name).stat().st_size for name in ("index.html", "peer.js")) / 2**20
        )
    return found


def _size_mib(folder: Path, without: set[str] | None = None) -> float:
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files if path.name not in (without or set())) / 2**20


def measure_all(shell: str, folder: Path, address: str) -> dict[str, course.Figures]:
    film_url = f"{address}/{gifts.FILM}"
    plain = ("--no-panel", "--mute")
    overlay = hosts.ours("the overlay", folder / "ours", *plain)
    pages = {
        back_end: hosts.page(back_end, shell, address, folder / back_end, banners=8) for back_end in hosts.BACK_ENDS
    }
    measured = {}
    by_themselves = {OVERLAY: overlay, WITH_DESK: hosts.ours("the overlay", folder / "desk"), **pages}
    for name, host in by_themselves.items():
        with told(name):
            measured[name] = course.alone(host, film_url)
    measured[UNGOVERNED] = course.Figures()
    full = hosts.ours(
        "the overlay", folder / "full", *plain, module="tests.bench.peer.ungoverned", home=folder / "ours", lanes="8"
    )
    players = [
        course.Player(full, measured[UNGOVERNED], frozenset({"scenes"})),
        course.Player(overlay, measured[OVERLAY], frozenset({"first", "storm", "idle"})),
        *(
            course.Player(page, measured[back_end], frozenset({"first", "scenes", "storm", "idle"}))
            for back_end, page in pages.items()
        ),
    ]
    with told("taking turns"):
        course.together(players, folder, film_url)
    return measured


@contextlib.contextmanager
def told(what: str) -> Iterator[None]:
    began = time.monotonic()
    print(what, file=sys.stderr, end=" ", flush=True)
    yield
    print(f" {time.monotonic() - began:.0f} s", file=sys.stderr, flush=True)


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="dev.py bench --peer", description=__doc__)
    parser.add_argument("--keep", action="store_true", help="renew the README's table, plot and JSON")
    parser.add_argument("--out", type=Path, help="a folder for peer.json and peer.svg")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # and all that was started is ended
    shell = hosts.shell()
    if shell is None:
        sys.exit("bench --peer needs a Chromium: on Debian, apt install chromium-shell.")
    with tempfile.TemporaryDirectory(prefix="hyperfocus-overlay-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        (folder / "served").mkdir()
        prepare(folder / "served")
        with gifts.served(folder / "served") as address:
            measured = measure_all(shell, folder, address)
    sizes = on_disk_mib(shell)
    machine = {
        "overlay": __version__,
        "chromium": subprocess.run([shell, "--version"], capture_output=True, text=True, check=False).stdout.strip(),
        "system": f"{platform.system()} {platform.machine()}, Python {platform.python_version()}",
        "cores": psutil.cpu_count(),
        "load": os.getloadavg(),
        "on disk, MiB": sizes,
    }
    pages = {back_end: measured[back_end] for back_end in hosts.BACK_ENDS}
    ours, full, desk = (measured[name] for name in (OVERLAY, UNGOVERNED, WITH_DESK))
    both = (sizes[BUILD], sizes[PAGE_AND_SHELL]) if sizes.keys() == {BUILD, PAGE_AND_SHELL} else None
    rows = report.rows_of(ours, full, desk, pages, both)
    difference = report.difference_in_cover(full, pages)
    values = {"machine": machine, "figures": {key: dataclasses.asdict(value) for key, value in measured.items()}}
    written = json.dumps(values, indent=1, ensure_ascii=False) + "\n"
    print(report.table(rows))
    print(*report.covered(full, pages), sep="\n")
    storms = {"overlay": ours, **pages}
    for key, page in storms.items():
        if page.storm_lost is not None:
            print(f"storm: {key} lost {page.storm_lost}, all acked {page.storm_drained_secs:.1f} s after its end")
    print(f"on disk: {sizes}" + ("" if BUILD in sizes else "; python3 dev.py build makes the build"))
    print(f"pixels covered differ by {difference:.0%} at most")
    has_drawn_the_same = difference <= COVER_TOLERATED
    keeps = options.keep and has_drawn_the_same
    for target in [PICTURES] * keeps + [options.out] * (options.out is not None):
        target.mkdir(parents=True, exist_ok=True)
        (target / "peer.json").write_text(written, encoding="utf-8")
        (target / "peer.svg").write_text(report.plot(rows), encoding="utf-8")
    if keeps:
        chromium = str(machine["chromium"]).split(" built")[0] or "a bare Chromium shell"  # some tell no version
        words = (
            f"{machine['system']}, {machine['cores']} cores, no graphics card; {chromium}. {report.lost(storms)} "
            f"The pixels that both cover differ by {difference:.0%} at most."
        )
        renew_readme("\n".join([report.table(rows), "", words, "", PLOT]))
    if not has_drawn_the_same:
        sys.exit("The two did not draw the same, so that their figures cannot be compared: nothing is kept.")


def renew_readme(content: str) -> None:
    """Put this in the place of what stands between the two marks."""
    readme = ROOT / "README.md"
    head, begin, rest = readme.read_text(encoding="utf-8").partition(BEGIN)
    _, end, tail = rest.partition(END)
    assert begin, "the README has lost its mark"
    assert end, "the README has lost its mark"
    readme.write_text(f"{head}{BEGIN}\n{content}\n{END}{tail}", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1:])
