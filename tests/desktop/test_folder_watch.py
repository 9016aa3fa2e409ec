"""A folder that is watched: what an editor does to its files is told once, and nothing else is."""

import pytest

from overlay.desktop.folder_watch import FolderWatch


@pytest.fixture
def watch(qapp, tmp_path):
    folder = tmp_path / "themes"
    folder.mkdir()
    (folder / "mine.json").write_text("{}")
    return FolderWatch(folder, "*.json")


def in_place(folder):
    (folder / "mine.json").write_text('{"name": "x"}')


def beside_and_renamed(folder):
    (folder / ".mine.json.swp").write_text('{"name": "y"}')
    (folder / ".mine.json.swp").replace(folder / "mine.json")


def one_more(folder):
    (folder / "other.json").write_text("{}")


def one_less(folder):
    (folder / "mine.json").unlink()


@pytest.mark.parametrize("change", [in_place, beside_and_renamed, one_more, one_less])
def test_a_change_is_told(watch, qtbot, tmp_path, change):
    with qtbot.waitSignal(watch.changed):
        change(tmp_path / "themes")


def test_the_same_file_is_followed_after_it_was_replaced(watch, qtbot, tmp_path):
    for _ in range(2):
        with qtbot.waitSignal(watch.changed):
            beside_and_renamed(tmp_path / "themes")
        with qtbot.waitSignal(watch.changed):
            in_place(tmp_path / "themes")


def test_what_is_none_of_our_business_is_not_told(watch, qtbot, tmp_path):
    with qtbot.assertNotEmitted(watch.changed, wait=200):
        (tmp_path / "themes" / "notes.txt").write_text("hello")


def test_a_folder_that_is_yet_to_come(qapp, qtbot, tmp_path):
    watch = FolderWatch(tmp_path / "a" / "themes", "*.json")
    with qtbot.waitSignal(watch.changed):
        (tmp_path / "a" / "themes").mkdir(parents=True)
        qtbot.wait(100)  # the nearest folder that is there is watched instead
        one_more(tmp_path / "a" / "themes")


def test_where_the_system_tells_nothing_one_can_look(watch, qtbot, tmp_path):
    watch._watcher.removePaths([*watch._watcher.files(), *watch._watcher.directories()])
    in_place(tmp_path / "themes")
    with qtbot.waitSignal(watch.changed):
        watch.look()
    with qtbot.assertNotEmitted(watch.changed):
        watch.look()
