"""A change of a file is told once, whatever way the editor took, and nothing else is."""

import os

import pytest

from overlay.desktop.preview.file_watch import FileWatch


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "effect.json"
    path.write_bytes(b"one")
    return path


@pytest.fixture
def watch(path, qtbot):
    watch = FileWatch([path])
    yield watch
    watch.deleteLater()
    qtbot.wait(0)


def in_place(path, content):
    path.write_bytes(content)


def beside_and_renamed(path, content):
    beside = path.with_suffix(".tmp")
    beside.write_bytes(content)
    beside.replace(path)


def moved_away_and_written_anew(path, content):
    path.replace(path.with_suffix(".bak"))
    path.write_bytes(content)


def emptied_first(path, content):
    path.write_bytes(b"")
    path.write_bytes(content)


@pytest.mark.parametrize("save", [in_place, beside_and_renamed, moved_away_and_written_anew, emptied_first])
def test_every_way_of_saving_again_and_again(watch, path, qtbot, save):
    for number in range(3):
        content = f"version {number}".encode()
        with qtbot.waitSignal(watch.changed) as heard:
            save(path, content)
        assert heard.args == [{path}]
        assert watch.content(path) == content


def test_a_file_that_comes_back_later(watch, path, qtbot):
    path.unlink()
    qtbot.waitUntil(lambda: str(path) not in watch._watcher.files())
    with qtbot.waitSignal(watch.changed):
        path.write_bytes(b"back")
    assert watch.content(path) == b"back"


def test_without_any_help_of_the_system(watch, path, qtbot):
    watch._watcher.removePaths([*watch._watcher.files(), *watch._watcher.directories()])
    watch._watcher.blockSignals(True)
    with qtbot.waitSignal(watch.changed):
        path.write_bytes(b"polled")


def test_the_same_bytes_and_other_files_are_no_change(watch, path, qtbot):
    heard = []
    watch.changed.connect(heard.append)
    path.write_bytes(b"one")
    os.utime(path)
    (path.parent / "other").touch()
    watch._look()
    with qtbot.waitSignal(watch.changed):  # and the next real one is heard alone
        path.write_bytes(b"two")
    assert heard == [{path}]


def test_what_is_followed_besides(watch, path, qtbot):
    image, other = path.with_name("one.png"), path.with_name("other.png")
    watch.follow([image])
    with qtbot.waitSignal(watch.changed) as heard:
        image.write_bytes(b"there now")
    assert heard.args == [{image}]
    watch.follow([other, path])
    with qtbot.waitSignal(watch.changed) as heard:
        image.write_bytes(b"nobody asks")
        other.write_bytes(b"somebody does")
    assert heard.args == [{other}]
    watch.follow([])
    with qtbot.waitSignal(watch.changed):
        path.write_bytes(b"two")
