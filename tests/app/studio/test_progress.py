"""How far it is: a bar on a terminal, whole lines elsewhere, nothing when quiet."""

import io

from overlay.app.studio.progress import followed


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self):
        return True


class OldTerminal(Terminal):
    encoding = "cp437"


def test_lines_elsewhere():
    stream = io.StringIO()
    assert list(followed(range(25), 25, "rose", stream)) == list(range(25))
    lines = stream.getvalue().splitlines()
    assert lines[0] == "rose: 3 of 25 frames"
    assert lines[-1] == "rose: 25 of 25 frames"
    assert len(lines) == 10


def test_a_bar_that_fills_tells_what_is_left_and_goes():
    stream, seconds = Terminal(), iter(range(100))
    list(followed(range(4), 4, "rose", stream, lambda: float(next(seconds))))
    shown = stream.getvalue().split("\r")
    assert "░" * 28 + "  0 of 4 frames" in shown[1]
    assert "█" * 14 + "░" * 14 + "  2 of 4 frames, 3 s left" in shown[3]
    assert shown[-1] == ""
    assert shown[-2].strip() == ""


def test_a_bar_is_not_written_more_often_than_it_can_be_seen():
    stream = Terminal()
    list(followed(range(1000), 1000, "rose", stream, lambda: 5.0))
    assert stream.getvalue().count("frames") == 2  # the first and the last


def test_a_terminal_without_the_signs_gets_others():
    stream = OldTerminal()
    list(followed(range(2), 2, "rose", stream, lambda: 5.0))
    stream.getvalue().encode("cp437")
    assert "####" in stream.getvalue()


def test_quiet():
    assert list(followed(range(3), 3, "rose", None)) == [0, 1, 2]
