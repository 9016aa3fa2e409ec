"""Whether the graphics driver has all programs on the disk, from run to run."""

from overlay.app.machine.rehearsals import Rehearsals


def test_the_last_whole_rehearsal_is_remembered(tmp_path):
    memory = Rehearsals(tmp_path / "rehearsed")
    assert not memory.knows("a")
    memory.keep("a")
    memory.keep("b")
    assert Rehearsals(tmp_path / "rehearsed").knows("b")
    assert not memory.knows("a")


def test_where_nothing_can_be_kept_nothing_was(tmp_path):
    memory = Rehearsals(tmp_path)
    memory.keep("a")
    assert not memory.knows("a")
