"""The overlay's window among others, with a real window manager: it comes back, stays behind, and is not moved."""

import os
import shutil
import sys
import time

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QWindow

from overlay.desktop import window_keeper
from overlay.desktop.window_keeper import Manners
from tests.desktop.conftest import SIZE
from tests.obs.real_obs import window_manager

pytestmark = [pytest.mark.screen, pytest.mark.skipif(sys.platform != "linux", reason="there is no X server")]


@pytest.fixture(scope="module")
def manager():
    """Openbox on the tests' own screen; it is skipped, loudly, where there is none."""
    if shutil.which("openbox") is None:
        pytest.skip("openbox is not installed: NOTHING WAS TESTED WITH A REAL WINDOW MANAGER (apt install openbox)")
    with window_manager(os.environ["DISPLAY"]):
        found = Manager()
        yield found
        found.display.close()


class Manager:
    """What another program can ask of the window manager."""

    def __init__(self):
        x, display = pytest.importorskip("Xlib.X"), pytest.importorskip("Xlib.display")
        self._message = pytest.importorskip("Xlib.protocol.event").ClientMessage
        self.x, self.display = x, display.Display()
        self.root = self.display.screen().root

    def window(self, window):
        return self.display.create_resource_object("window", int(window.winId()))

    def atom(self, name):
        return self.display.intern_atom(name)

    def ask(self, window, kind, *data):
        numbers = [*data, 0, 0, 0, 0, 0][:5]
        event = self._message(window=self.window(window), client_type=self.atom(kind), data=(32, numbers))
        mask = self.x.SubstructureRedirectMask | self.x.SubstructureNotifyMask
        self.root.send_event(event, event_mask=mask)
        self.display.flush()

    def iconify(self, window):
        self.ask(window, "WM_CHANGE_STATE", 3)

    def maximize(self, window):
        self.ask(window, "_NET_WM_STATE", 1, self.atom("_NET_WM_STATE_FULLSCREEN"))

    def move(self, window, left, top):
        self.ask(window, "_NET_MOVERESIZE_WINDOW", (1 << 8) | (1 << 9) | (2 << 12) | 1, left, top)

    def go_to(self, desktop):
        event = self._message(
            window=self.root, client_type=self.atom("_NET_CURRENT_DESKTOP"), data=(32, [desktop, 0, 0, 0, 0])
        )
        self.root.send_event(event, event_mask=self.x.SubstructureRedirectMask | self.x.SubstructureNotifyMask)
        self.display.flush()

    def is_iconic(self, window):
        state = self.window(window).get_full_property(self.atom("WM_STATE"), 0)
        return state is not None and state.value[0] == 3

    def is_mapped(self, window):
        return self.window(window).get_attributes().map_state == self.x.IsViewable

    def order(self, *windows):
        """Of the manager's list, which begins at the bottom."""
        listed = list(self.root.get_full_property(self.atom("_NET_CLIENT_LIST_STACKING"), 0).value)
        ids = [int(window.winId()) for window in windows]
        return [ids.index(one) for one in listed if one in ids]

    def place(self, window):
        at = self.window(window).translate_coords(self.root, 0, 0)
        return -at.x, -at.y


@pytest.fixture
def other(qtbot):
    """Another program's window, over all of the screen."""
    window = QWindow()
    window.setGeometry(0, 0, 640, 480)
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window
    window.destroy()


def minimised(manager, window, qtbot):
    """Put away by somebody, and back again."""
    states = []
    window.windowStateChanged.connect(states.append)
    asked = float("-inf")

    def is_put_away():
        nonlocal asked
        if time.monotonic() - asked > 1.0:  # a manager that is busy with the window passes over it; one asks again
            manager.iconify(window)
            asked = time.monotonic()
        return Qt.WindowState.WindowMinimized in states

    qtbot.waitUntil(is_put_away)
    qtbot.waitUntil(lambda: manager.is_mapped(window) and not manager.is_iconic(window))
    window.windowStateChanged.disconnect(states.append)


def test_what_was_minimised_comes_back_and_a_frame_is_drawn(manager, scene, open_window, qtbot):
    window = open_window(scene)
    qtbot.waitUntil(lambda: manager.is_mapped(window))
    minimised(manager, window, qtbot)
    minimised(manager, window, qtbot)
    frames = window.frame_count
    window.wake()
    qtbot.waitUntil(lambda: window.frame_count > frames)


def test_a_manager_that_insists_is_not_fought_all_the_time(manager, scene, open_window, qtbot, monkeypatch):
    monkeypatch.setattr(window_keeper, "RETRY_MS", 100)
    window = open_window(scene)
    qtbot.waitUntil(lambda: manager.is_mapped(window))
    for _ in range(window_keeper.TRIES):
        minimised(manager, window, qtbot)
    began = time.monotonic()
    minimised(manager, window, qtbot)
    assert time.monotonic() - began >= 0.09


def test_full_screen_is_nothing_for_it(manager, scene, open_window, qtbot):
    window = open_window(scene)
    qtbot.waitUntil(lambda: manager.is_mapped(window))
    manager.maximize(window)
    qtbot.waitUntil(lambda: window.windowStates() == Qt.WindowState.WindowNoState)
    assert (window.width(), window.height()) == SIZE


def test_it_is_on_every_desktop_for_on_another_one_nobody_could_capture_it(manager, scene, open_window, other, qtbot):
    window = open_window(scene)
    qtbot.waitUntil(lambda: manager.is_mapped(window) and manager.is_mapped(other))
    manager.go_to(1)
    qtbot.waitUntil(lambda: not manager.is_mapped(other))
    assert manager.is_mapped(window)
    frames = window.frame_count
    window.wake()
    qtbot.waitUntil(lambda: window.frame_count > frames)
    manager.go_to(0)
    qtbot.waitUntil(lambda: manager.is_mapped(other))


def test_behind_it_is_below_the_others_and_still_drawn(manager, scene, open_window, witness, other, qtbot):
    window = open_window(scene)
    window.raise_()
    qtbot.waitUntil(lambda: manager.order(window, other) == [1, 0])
    window.keeper.obey(Manners(behind=True))
    qtbot.waitUntil(lambda: manager.order(window, other) == [0, 1])
    assert "_NET_WM_STATE_BELOW" in witness(window).atoms("_NET_WM_STATE")
    window.raise_()  # whoever asks
    window.requestActivate()
    frames = window.frame_count
    window.wake()
    qtbot.waitUntil(lambda: window.frame_count > frames)
    assert manager.order(window, other) == [0, 1]
    window.keeper.obey(Manners(on_top=True))
    qtbot.waitUntil(lambda: manager.order(window, other) == [1, 0])


def test_it_begins_behind(manager, scene, open_window, other, qtbot):
    window = open_window(scene, manners=Manners(behind=True, on_top=True))
    qtbot.waitUntil(lambda: manager.order(window, other) == [0, 1])


def test_locked_it_lets_the_mouse_through_and_goes_back_to_its_place(manager, scene, open_window, witness, qtbot):
    shape = pytest.importorskip("Xlib.ext.shape")
    window = open_window(scene)
    told = []
    window.keeper.moved.connect(lambda *place: told.append(place))
    qtbot.waitUntil(lambda: manager.is_mapped(window))
    window.setPosition(100, 60)
    qtbot.waitUntil(lambda: manager.place(window) == (100, 60))
    window.keeper.obey(Manners(is_locked=True))
    rectangles = lambda: witness(window).x.shape_get_rectangles(shape.SK.Input).rectangles  # noqa: E731
    qtbot.waitUntil(lambda: rectangles() == [])
    manager.move(window, 300, 200)
    qtbot.waitUntil(lambda: manager.place(window) == (300, 200))
    qtbot.waitUntil(lambda: manager.place(window) == (100, 60))
    window.keeper.obey(Manners())
    qtbot.waitUntil(lambda: len(rectangles()) == 1)
    manager.move(window, 300, 200)
    qtbot.waitUntil(lambda: told[-1:] == [(300, 200)])


def test_it_is_dragged_from_anywhere_unless_it_is_locked(scene, open_window, qtbot, monkeypatch):
    window = open_window(scene)
    dragged = []
    monkeypatch.setattr(window, "startSystemMove", lambda: dragged.append(True))
    qtbot.mousePress(window, Qt.MouseButton.LeftButton)
    qtbot.mousePress(window, Qt.MouseButton.RightButton)
    assert dragged == [True]
    window.keeper.obey(Manners(is_locked=True))
    qtbot.mousePress(window, Qt.MouseButton.LeftButton)
    assert dragged == [True]


def test_a_place_that_no_screen_shows_is_not_taken(scene, open_window):
    window = open_window(scene)
    before = window.position()
    window.keeper.put(50_000, 0)
    assert window.position() == before
    window.keeper.put(40, 30)
    assert window.position() == QPoint(40, 30)
