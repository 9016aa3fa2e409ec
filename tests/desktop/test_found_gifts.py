"""The history that is searched while gifts come and are decided, and a long one that holds nobody up."""

from random import Random

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

from overlay.desktop.desk.cards import found_gifts
from overlay.desktop.desk.cards.found_gifts import FoundGifts
from overlay.desktop.desk.cards.history import GiftState, HistoryModel
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment

pytestmark = pytest.mark.usefixtures("qapp")
OUTCOMES = (None, "shown", "not shown: skipped", "shown (ASSET: too late)")
NAMES = ("Amélie", "Bo", "Kenji")


def gift(number, name):
    return Gift(
        str(number), "rose", 1, 5.0, Sender("u", name), None, None, None, None, False, 0, 0, Moment(0, number), 0
    )


def listed(found):
    return [found.row(place).gift.gift_id for place in range(found.rowCount())]


@pytest.fixture
def history(qapp):
    return HistoryModel()


@pytest.fixture
def found(history):
    """Watched by Qt's own tester, which fails where a model breaks the rules."""
    made = FoundGifts(history)
    made.tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


@pytest.mark.parametrize("seed", range(8))
def test_it_is_what_a_look_through_all_of_it_would_find(history, found, monkeypatch, qtbot, seed):
    monkeypatch.setattr(found_gifts, "LOOK_SECS", 0.0)  # one portion a turn, so that much happens in between
    monkeypatch.setattr("overlay.desktop.desk.cards.history.MOST_ROWS", 60)
    monkeypatch.setattr(found_gifts, "ROWS_BETWEEN", 4)
    random, known = Random(seed), []
    for step in range(120):
        match random.randrange(5):
            case 0 | 1:
                fresh = [(gift(len(known) + more, random.choice(NAMES)), None) for more in range(random.randrange(4))]
                known += [one for one, _ in fresh]
                history.put_all(fresh)
            case 2 if known:
                history.put_all(
                    [
                        (one, random.choice(OUTCOMES))
                        for one in random.sample(known[-20:], k=min(len(known), random.randint(1, 6)))
                    ]
                )
            case 3 if step % 3 == 0:
                text, state = random.choice(("", "bo", "am shown", "x")), random.choice((None, *GiftState))
                found.look_for(text, state)
            case _:
                found._look()
    qtbot.waitUntil(lambda: not found.is_looking)
    wanted = [row.gift.gift_id for row in reversed(history.rows) if found._fits(row)]
    assert listed(found) == wanted


def test_a_long_history_is_looked_through_in_turns_of_the_loop(history, monkeypatch, qtbot):
    found = FoundGifts(history)
    history.put_all([(gift(number, NAMES[number % 3]), "shown") for number in range(1000)])
    monkeypatch.setattr(found_gifts, "LOOK_SECS", 0.0)
    looks = []
    found.changed.connect(lambda: looks.append(found.rowCount()))
    found.look_for("kenji", None)
    assert found.is_looking
    assert 0 < found.rowCount() < 10
    qtbot.waitUntil(lambda: not found.is_looking)
    assert len(looks) > 50
    assert found.rowCount() == 333
    assert listed(found)[0] == "998"


def test_it_is_a_model_as_a_table_wants_it(history, found):
    assert isinstance(found, QAbstractItemModel)
    history.put(gift(1, "<b>Bo</b>"), "shown")
    assert found.data(found.index(0, 1)) == "<b>Bo</b>"
    assert found.headerData(1, found_gifts.Qt.Orientation.Horizontal) == "From"
    role = found_gifts.Qt.ItemDataRole.TextAlignmentRole
    ends = [column for column in range(6) if found.data(found.index(0, column), role)]
    assert ends == [3, 4], "numbers end below each other"
