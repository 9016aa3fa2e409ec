"""Banners and signs are put elsewhere in the preview: by mouse, by keys, drawn to edges, and put back."""

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel

from overlay.desktop.desk.cards.handles import HOW, TITLES
from overlay.desktop.desk.cards.preview_card import ARRANGE, EMPTY, LIVE, OWN_LAYOUT, PreviewCard
from overlay.desktop.desk.cards.samples import sample_board
from overlay.scene.signs.placing import boxes_of, with_places
from overlay.scene.signs.signs import BoardChoice
from overlay.scene.themes.grid import Arrangement
from overlay.scene.themes.theme import DARK
from overlay.settings import Placing

ALL = BoardChoice(goal=True, viewers=True, leaderboard=True, ticker=True)
CANVASES = {"landscape": (1920, 1080), "portrait": (1080, 1920)}


class Desk:
    """Does with the card what the program does: it arranges the canvas as it is asked to."""

    def __init__(self, card, canvas_px, choice):
        self.card, self.canvas_px, self.choice, self.places, self.heard = card, canvas_px, choice, (), []
        card.places_requested.connect(self.obey)
        self.show()

    def obey(self, places, is_end):
        self.places = tuple(Placing.model_validate(place) for place in places)
        self.heard.append(is_end)
        self.show()

    def show(self):
        arrangement = Arrangement(theme=with_places(DARK, self.places))
        self.card.show_arrangement(arrangement, self.canvas_px, self.choice, self.places)

    def handle(self, what):
        return self.card.arranging.handles[what]

    def placing(self, what):
        (found,) = [one for one in self.places if one.what == what]
        return found

    def says(self):
        (words,) = [one for one in self.card.findChildren(QLabel) if one.accessibleName() == "About the preview"]
        return words.text()


@pytest.fixture(params=["landscape"])
def desk(qtbot, request):
    card = PreviewCard()
    qtbot.addWidget(card)
    card.resize(720, 520)
    desk = Desk(card, CANVASES[request.param], ALL)
    card.show()
    qtbot.waitExposed(card)
    with qtbot.waitActive(card):
        card.activateWindow()
    card.arrange.click()
    return desk


def send(widget, kind, at, buttons, modifiers=Qt.KeyboardModifier.NoModifier):
    """As Qt has it from the mouse: `at` is on the screen."""
    local = QPointF(widget.mapFromGlobal(at))
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    QApplication.sendEvent(widget, QMouseEvent(kind, local, QPointF(at), button, buttons, modifiers))


def drag(handle, *steps, modifiers=Qt.KeyboardModifier.NoModifier, lets_go=True):
    """Press in the middle of a handle, move by these, each from where it was pressed, and let go."""
    begin = handle.mapToGlobal(handle.rect().center())
    held = Qt.MouseButton.LeftButton
    send(handle, QEvent.Type.MouseButtonPress, begin, held)
    for step in steps:
        send(handle, QEvent.Type.MouseMove, begin + QPoint(*step), held, modifiers)
    if lets_go:
        end = begin + QPoint(*steps[-1]) if steps else begin
        send(handle, QEvent.Type.MouseButtonRelease, end, Qt.MouseButton.NoButton, modifiers)


def left_top(handle):
    return handle.x(), handle.y()


def test_everything_that_is_wanted_has_a_handle_with_a_name(desk):
    shown = {what: handle for what, handle in desk.card.arranging.handles.items() if handle.isVisible()}
    assert set(shown) == set(TITLES)
    for what, handle in shown.items():
        assert handle.accessibleName() == TITLES[what]
        assert HOW in handle.toolTip()
    desk.choice = BoardChoice(goal=False)
    desk.show()
    assert {what for what, handle in shown.items() if handle.isVisible()} == {"banners", "title"}


def test_what_is_dragged_goes_along_and_is_one_change(desk):
    handle = desk.handle("goal")
    before = left_top(handle)
    drag(handle, (3, 3), (60, 40), (120, 90), (200, 150), modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert desk.heard == [False, False, False, True]
    after = left_top(handle)
    assert (after[0] - before[0], after[1] - before[1]) == pytest.approx((200, 150), abs=2)
    assert desk.placing("goal").canvas == "landscape"
    assert "px from the left" in desk.says()


def test_a_touch_moves_nothing(desk):
    drag(desk.handle("goal"), (1, 1))
    assert desk.heard == []


def test_near_an_edge_it_is_drawn_to_it_unless_shift_is_held(desk):
    handle, edge = desk.handle("banners"), desk.card.arranging.width()
    to_the_right = edge - (handle.x() + handle.width())
    drag(handle, (to_the_right - 4, 0))
    assert desk.placing("banners").anchor == "bottom-right"
    assert handle.x() + handle.width() == pytest.approx(edge, abs=2)
    drag(handle, (-5, 0), (-6, 0), (-60, 0), (-5, 0), modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert handle.x() + handle.width() == pytest.approx(edge - 5, abs=2)


def test_in_the_corner_of_the_safe_zone_it_stands_at_the_corner_itself(desk):
    handle = desk.handle("ticker")
    unit = desk.card.arranging.width() / 1920
    left, bottom, area = 96 * unit, 86.4 * unit, desk.card.arranging
    target = QPoint(round(left) + 3, round(area.height() - bottom - handle.height()) + 3)
    drag(handle, (target.x() - handle.x(), target.y() - handle.y()))
    placing = desk.placing("ticker")
    assert (placing.anchor, placing.x, placing.y) == ("bottom-left", 0.0, 0.0)


def test_while_it_is_held_lines_show_where_it_is_drawn_to(desk):
    handle = desk.handle("goal")
    drag(handle, (4, 200), lets_go=False)
    assert desk.card.arranging._guides.across
    drag(handle, (4, 200))
    assert not desk.card.arranging._guides.across


def test_arrow_keys_move_it_by_pixels_of_the_canvas(desk, qtbot):
    before = boxes_of(Arrangement(theme=DARK), desk.canvas_px, sample(desk))["goal"]
    handle = desk.handle("goal")
    handle.setFocus()
    for key, modifiers in (
        (Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier),
    ):
        qtbot.keyClick(handle, key, modifiers)
    after = boxes_of(Arrangement(theme=with_places(DARK, desk.places)), desk.canvas_px, sample(desk))["goal"]
    assert (after.left - before.left, after.bottom - before.bottom) == pytest.approx((11, -10), abs=0.3)
    assert desk.heard == [True, True, True]
    assert handle.accessibleDescription() == "107 px from the left, 64 px from the top"


def sample(desk):
    return sample_board(desk.choice, 4)


def test_tab_goes_from_one_to_the_next(desk, qtbot):
    assert desk.handle("banners").hasFocus()
    reached = []
    for _ in TITLES:
        reached.append(QApplication.focusWidget().accessibleName())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert set(reached) == set(TITLES.values())


def test_delete_puts_one_back_and_the_button_all(desk, qtbot):
    assert not desk.card.reset.isEnabled()
    for what in ("goal", "ticker"):
        drag(desk.handle(what), (100, -30), modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert {one.what for one in desk.places} == {"goal", "ticker"}
    desk.handle("goal").setFocus()
    qtbot.keyClick(desk.handle("goal"), Qt.Key.Key_Delete)
    assert {one.what for one in desk.places} == {"ticker"}
    other = Placing(what="goal", canvas="portrait", anchor="bottom")
    desk.places = (*desk.places, other)
    desk.show()
    desk.card.reset.click()
    assert desk.places == (other,), "what is for canvases of another shape stays"
    assert not desk.card.reset.isEnabled()


def test_a_layout_is_chosen_and_what_the_hand_did_is_told(desk):
    layouts = desk.card.layouts
    assert layouts.currentData() == "theme"
    layouts.setCurrentIndex(layouts.findData("right"))
    layouts.activated.emit(layouts.currentIndex())
    assert desk.placing("banners").anchor == "bottom-right"
    assert layouts.currentData() == "right"
    drag(desk.handle("goal"), (100, 100))
    assert layouts.currentText() == OWN_LAYOUT
    layouts.setCurrentIndex(layouts.findData("theme"))
    layouts.activated.emit(layouts.currentIndex())
    assert desk.places == ()
    assert layouts.findText(OWN_LAYOUT) < 0


def test_it_says_what_is_to_be_seen_and_what_to_do(desk):
    assert desk.says() == ARRANGE
    desk.card.arrange.click()
    assert not desk.card.arranging.isVisible()
    assert desk.says() == EMPTY
    desk.card.view.emptied.emit(False)
    assert desk.says() == LIVE


@pytest.mark.parametrize("desk", ["portrait"], indirect=True)
def test_portrait(desk):
    area, view = desk.card.arranging, desk.card.view
    assert area.geometry() == view.picture_rect()
    assert area.height() > area.width()
    handle = desk.handle("viewers")
    drag(handle, (0, 100), modifiers=Qt.KeyboardModifier.ShiftModifier)
    assert desk.placing("viewers").canvas == "portrait"


def test_the_samples_are_drawn_where_the_handles_are(desk, qtbot):
    area = desk.card.arranging
    qtbot.waitUntil(lambda: not area._painting.isActive())

    def drawn():
        for handle in area.handles.values():
            handle.setVisible(False)
        return area.grab().toImage()

    def is_sample(picture, handle):
        return picture.pixelColor(handle.geometry().center()) != picture.pixelColor(2, area.height() // 2)

    picture = drawn()
    assert all(is_sample(picture, desk.handle(what)) for what in ("goal", "title", "leaderboard", "ticker"))
    desk.places = (Placing(what="goal", anchor="bottom", y=0.3),)
    desk.show()
    assert is_sample(drawn(), desk.handle("goal"))


def test_places_alone_paint_nothing_anew(desk, qtbot):
    area = desk.card.arranging
    qtbot.waitUntil(lambda: not area._painting.isActive())
    samples = area._samples
    drag(desk.handle("goal"), (100, 100))
    assert area._samples is samples
    assert not area._painting.isActive()


def test_another_language_of_the_viewers_is_painted_anew(desk, qtbot):
    """Words, and the side at which one begins to read, are others."""
    area = desk.card.arranging
    qtbot.waitUntil(lambda: not area._painting.isActive())
    samples = area._samples
    desk.card.show_arrangement(Arrangement(language="ar"), desk.canvas_px, desk.choice, ())
    assert area._samples is not samples
