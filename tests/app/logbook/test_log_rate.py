"""Five lines of a kind a minute, and then how many more there were. No clock here."""

from overlay.app.logbook.log_rate import LINES_A_MINUTE, MOST_KINDS, LogRate


def test_the_first_lines_pass_and_the_others_are_counted():
    rate = LogRate("others")
    assert [rate.admits("a", 0.1 * n) for n in range(8)] == [True] * LINES_A_MINUTE + [False] * 3
    assert rate.admits("b", 1.0)
    assert rate.take_over(59.9) == []
    assert rate.take_over(60.0) == [("a", 3)]
    assert rate.take_over(60.0) == []
    assert rate.admits("a", 60.0)


def test_nothing_is_said_of_what_was_not_left_out():
    rate = LogRate("others")
    for _ in range(LINES_A_MINUTE):
        rate.admits("a", 0.0)
    assert rate.take_over(100.0) == []
    assert rate.take_all() == []


def test_at_the_end_everything_is_told():
    rate = LogRate("others")
    for kind in "aab":
        for _ in range(LINES_A_MINUTE):
            rate.admits(kind, 0.0)
    assert rate.take_all() == [("a", LINES_A_MINUTE)]


def test_the_kinds_are_bounded():
    rate = LogRate("others")
    passed = sum(rate.admits(str(number), 0.0) for number in range(10 * MOST_KINDS))
    assert passed == MOST_KINDS + LINES_A_MINUTE
    assert rate.take_over(60.0) == [("others", 9 * MOST_KINDS - LINES_A_MINUTE)]
    assert rate.admits("new", 60.0)
