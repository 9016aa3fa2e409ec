"""What `dev.py bench --peer` makes of its figures: a table, a plot, and both in the documents."""

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.bench.peer import __main__ as bench
from tests.bench.peer import report
from tests.bench.peer.course import STORM, Figures, Frames

ROOT = Path(__file__).parent.parent


def figures(*, ms: float, fps: float, pixels: int = 1000, lost: int = 0) -> Figures:
    return Figures(
        first_start_secs=1.0,
        connected_secs=[0.5, 0.25, 0.75],
        first_ms={"1 gift": [ms, ms, 3 * ms]},
        scenes={"1 gift of 1,000": Frames(fps, fps, ms, 1.0, pixels), STORM: Frames(fps, fps, ms, 1.0)},
        storm_lost=lost,
        memory_mib={"after two gifts": 10 * ms},
        idle={"processor %": 0.0, "draws": 0},
    )


OURS, SLOW, QUICK = figures(ms=10.0, fps=60.0), figures(ms=40.0, fps=10.0), figures(ms=20.0, fps=5.0)
PAGES = {"SwiftShader": SLOW, "llvmpipe": QUICK}


def row(rows, name):
    """The first of them that is called so."""
    return next(one for one in rows if one.name.startswith(name))


def test_the_better_back_end_counts_figure_by_figure():
    rows = report.rows_of(OURS, OURS, OURS, PAGES)
    first, frames = row(rows, "1 gift → first pixel, p50"), row(rows, STORM)
    assert (first.theirs, first.back_end, first.ratio, first.is_reached) == (20.0, "llvmpipe", 0.5, True)
    assert (frames.theirs, frames.back_end, frames.ratio, frames.is_reached) == (10.0, "SwiftShader", 6.0, True)


def test_a_percentile_says_of_how_many():
    rows = report.rows_of(OURS, OURS, OURS, PAGES)
    assert row(rows, "1 gift → first pixel, p99").name.endswith("p99 of 3")
    assert row(rows, "1 gift → first pixel, p99").ours == 30.0


def test_what_is_missed_is_told_in_the_table_and_points_left_in_the_plot():
    rows = report.rows_of(SLOW, SLOW, SLOW, {"llvmpipe": OURS}, on_disk_mib=(260.0, 300.0))
    table = report.table(rows)
    assert "| 1 gift → first pixel, p50 | 40.0 ms | 10.0 ms | 4.00 | ≤ 1 ✗ |" in table
    assert "| the build; the page with its Chromium | 260 MiB | 300 MiB | 0.87 |  |" in table
    plot = ET.fromstring(report.plot(rows))
    colours = {bar.get("fill") for bar in plot.iter("{http://www.w3.org/2000/svg}rect")}
    assert {report.WORSE, report.BETTER} <= colours


def test_who_does_not_draw_the_same_is_found_out():
    assert report.difference_in_cover(OURS, PAGES) == 0.0
    assert report.difference_in_cover(figures(ms=1, fps=60, pixels=500), PAGES) == 0.5
    assert report.difference_in_cover(Figures(), PAGES) > 1.0


def test_what_the_storm_lost_is_told():
    assert report.lost({"overlay": OURS, **PAGES}) == "No gift of the storm was lost by anybody."
    assert report.lost({"overlay": OURS, "llvmpipe": figures(ms=1, fps=1, lost=3)}).endswith("overlay 0, llvmpipe 3.")


@pytest.fixture
def copy(tmp_path, monkeypatch):
    """A checkout's README, to be written to."""
    (tmp_path / "README.md").write_bytes((ROOT / "README.md").read_bytes())
    monkeypatch.setattr(bench, "ROOT", tmp_path)
    return tmp_path / "README.md"


def test_what_was_found_takes_the_place_of_what_was_found_before(copy):
    before = copy.read_text(encoding="utf-8")
    bench.renew_readme("an old table")
    bench.renew_readme("a new table")
    head, _, rest = before.partition(bench.BEGIN)
    _, _, tail = rest.partition(bench.END)
    assert copy.read_text(encoding="utf-8") == f"{head}{bench.BEGIN}\na new table\n{bench.END}{tail}"


def test_the_handbook_takes_it_from_there():
    page = (ROOT / "packaging" / "handbook" / "numbers.md").read_text(encoding="utf-8")
    assert f':start-after: "{bench.BEGIN}"\n:end-before: "{bench.END}"' in page
    assert bench.PLOT.endswith("(assets/pictures/peer.svg)")
