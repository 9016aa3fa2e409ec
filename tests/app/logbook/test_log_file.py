"""The file under the log: bounded, whole lines, and silent on a disk that is full."""

import os
import subprocess
import sys

import pytest

from overlay.app.logbook.log_file import OLD_FILES, LogFile


@pytest.fixture
def path(tmp_path):
    return tmp_path / "x.log"


def test_lines_are_in_the_file_at_once(path):
    file = LogFile(path)
    assert file.write("Amélie")
    assert file.write("half \ud83c")
    assert path.read_bytes() == "Amélie\nhalf \\ud83c\n".encode()
    file.close()
    file.write("again")
    assert path.read_text(encoding="utf-8").splitlines()[-1] == "again"
    file.close()


def test_it_never_grows_beyond_its_bound(path):
    file = LogFile(path, largest_bytes=100)
    for number in range(100):
        assert file.write(f"line {number:03d}")
    file.close()
    files = sorted(path.parent.iterdir())
    assert [one.name for one in files] == ["x.log", *(f"x.log.{n + 1}" for n in range(OLD_FILES))]
    assert all(one.stat().st_size <= 100 for one in files)
    lines = [line for one in reversed(files[1:]) for line in one.read_text().splitlines()]
    lines += path.read_text().splitlines()
    assert lines == [f"line {number:03d}" for number in range(100 - len(lines), 100)]


def test_a_line_longer_than_the_file_is_written_all_the_same(path):
    file = LogFile(path, largest_bytes=10)
    assert file.write("x" * 100)
    assert file.write("y")
    file.close()
    assert path.read_text() == "y\n"


def test_a_folder_that_is_missing_is_trouble_and_no_error(path, capfd):
    file = LogFile(path.parent / "no" / "x.log")
    assert not file.write("lost")
    assert not file.write("lost")
    assert (file.lost, file.trouble) == (2, os.strerror(2))
    (path.parent / "no").mkdir()
    assert file.write("found")
    assert (file.lost, file.trouble) == (0, "")
    file.close()
    assert capfd.readouterr() == ("", "")


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 64 KiB."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root may mount")
    folder = tmp_path / "small"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder], capture_output=True, check=False)
    if made.returncode != 0:
        pytest.skip("mounting is not permitted here")
    yield folder
    subprocess.run(["umount", "--lazy", folder], check=True)


def test_a_full_disk_costs_lines_and_nothing_else(small_disk, capfd):
    file = LogFile(small_disk / "x.log")
    ballast = small_disk / "ballast"
    line = "x" * 300
    while file.write(line):
        pass
    assert file.trouble == os.strerror(28)
    ballast.touch()
    for _ in range(50):
        assert not file.write(line)
    assert file.lost == 51
    os.truncate(small_disk / "x.log", 8192)  # somebody makes room
    assert file.write("room")
    lines = (small_disk / "x.log").read_text().splitlines()
    assert lines[-1] == "room"  # a line of its own, though the last one was torn
    assert capfd.readouterr() == ("", "")
    file.close()
