"""Small files that are whole at every moment, and the end of long ones."""

from overlay.app.logbook.whole_file import read_end, read_whole, write_whole


def test_a_text_is_replaced_as_a_whole(tmp_path):
    path = tmp_path / "x.json"
    assert read_whole(path) is None
    assert write_whole(path, "one")
    with path.open() as reader:
        assert write_whole(path, "Amélie \ud83c")
        assert reader.read() == "one"  # who reads the old one reads all of it
    assert read_whole(path) == "Amélie \\ud83c"
    assert [one.name for one in tmp_path.iterdir()] == ["x.json"]


def test_what_cannot_be_written_or_read_is_said_and_not_raised(tmp_path):
    assert not write_whole(tmp_path / "no" / "x", "one")
    assert read_whole(tmp_path) is None
    assert read_end(tmp_path / "no", 100) == ""


def test_the_end_begins_with_a_line(tmp_path):
    path = tmp_path / "x.log"
    path.write_text("first\nsecond\nthird\n")
    assert read_end(path, 1000) == "first\nsecond\nthird\n"
    assert read_end(path, 9) == "third\n"
