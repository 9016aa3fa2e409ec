"""The overlay in the desk: pictures of frames that are drawn anyway, none for nobody, and the last where all rests."""

import logging
import time

import numpy as np
import pytest
from PySide6.QtGui import QImage

from overlay.desktop.desk.cards.monitor_view import HIGHEST, LARGEST_PX, MonitorView
from overlay.desktop.monitor import Monitor
from overlay.scene.scene import Scene
from tests.desktop.conftest import CATALOGUE, SIZE, FrozenScene, staging

SMALL = (80, 60)


class Watcher:
    painting_secs = 0.0

    def __init__(self, size_px=SMALL):
        self.size_px, self.pictures = size_px, []

    def wanted_px(self):
        return self.size_px

    def show_picture(self, picture, *, is_empty):
        self.pictures.append((picture, is_empty))


def rgba(picture):
    pixels = picture.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    return np.frombuffer(pixels.constBits(), np.uint8).reshape(picture.height(), picture.width(), 4).copy()


@pytest.mark.screen
class TestMonitor:
    def watched(self, window, size_px=SMALL):
        watcher = Watcher(size_px)
        return Monitor(window, watcher), watcher

    def test_of_an_overlay_at_rest_there_is_one_picture_and_no_frame_more(self, scene, open_window, qtbot):
        window = open_window(scene)
        scene.show(staging(effect=None, secs=60.0), time.monotonic())
        window.wake()
        monitor, watcher = self.watched(window, None)
        qtbot.waitUntil(lambda: not scene.frame(time.monotonic()).is_moving)  # it has entered, unseen
        frames = -1
        while frames != window.frame_count:  # and comes to rest
            frames = window.frame_count
            qtbot.wait(50)
        assert watcher.pictures == []
        watcher.size_px, frames = SMALL, window.frame_count
        monitor.look()
        qtbot.waitUntil(lambda: len(watcher.pictures) == 1)
        ((picture, is_empty),) = watcher.pictures
        assert (picture.width(), picture.height(), is_empty) == (*SMALL, False)
        seen = rgba(picture)[:, :, 3] > 0
        assert seen[30:, :60].mean() > 0.05
        assert not seen[:15].any()
        qtbot.wait(300)
        assert (len(watcher.pictures), window.frame_count) == (1, frames + 1)

    def test_while_something_moves_there_are_fewer_pictures_than_frames(self, open_window, qtbot):
        scene = Scene(CATALOGUE, SIZE)
        scene.show(staging(), 100.0)
        window = open_window(FrozenScene(scene.frame(100.4), moves=True))
        _, watcher = self.watched(window)
        frames = window.frame_count
        qtbot.waitUntil(lambda: len(watcher.pictures) >= 3)
        assert window.frame_count - frames > len(watcher.pictures)

    def test_the_last_frame_is_seen_however_soon_it_comes(self, scene, open_window, qtbot):
        window = open_window(scene)
        _, watcher = self.watched(window)
        scene.show(staging(effect=None, secs=60.0), time.monotonic())
        window.wake()
        qtbot.waitUntil(lambda: bool(watcher.pictures) and not watcher.pictures[-1][1])
        scene.clear()
        window.wake()
        qtbot.waitUntil(lambda: watcher.pictures[-1][1])
        assert not rgba(watcher.pictures[-1][0]).any()

    def test_where_no_picture_can_be_taken_the_overlay_goes_on(self, scene, open_window, qtbot, caplog, monkeypatch):
        window = open_window(scene)
        monitor, watcher = self.watched(window)
        monkeypatch.setattr(window.renderer, "take_miniature", lambda size_px: 1 / 0)
        with caplog.at_level(logging.ERROR):
            for _ in range(2):
                frames = window.frame_count
                monitor.look()
                qtbot.waitUntil(lambda frames=frames: window.frame_count > frames)
        assert (len(caplog.records), watcher.pictures) == (1, [])


@pytest.fixture
def view(qtbot):
    view = MonitorView()
    qtbot.addWidget(view)
    view.resize(676, 380)
    view.show()
    qtbot.waitExposed(view)
    return view


def painted(colour, size=(64, 36)):
    picture = QImage(*size, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(colour)
    return picture


class TestView:
    @pytest.mark.parametrize("canvas", [(1920, 1080), (1080, 1920), (1080, 1080), (2560, 1080)])
    def test_it_has_the_shape_of_the_canvas(self, view, canvas):
        view.set_canvas(canvas)
        place = view.picture_rect()
        assert place.width() / place.height() == pytest.approx(canvas[0] / canvas[1], rel=0.02)
        assert view.rect().contains(place)
        assert view.heightForWidth(676) <= HIGHEST
        wide, tall = view.wanted_px()
        assert wide / tall == pytest.approx(canvas[0] / canvas[1], rel=0.02)
        assert max(wide, tall) <= LARGEST_PX

    def test_where_nobody_sees_it_no_picture_is_wanted(self, view):
        assert view.wanted_px() is not None
        view.hide()
        assert view.wanted_px() is None

    def test_it_asks_for_a_picture_when_somebody_begins_to_look(self, view, qtbot):
        view.hide()
        with qtbot.waitSignal(view.looked):
            view.show()

    def test_what_is_transparent_shows_what_lies_behind(self, view):
        bare = view.grab().toImage()
        view.show_picture(painted("transparent"), is_empty=False)
        assert view.grab().toImage() == bare
        view.show_picture(painted("red"), is_empty=False)
        assert view.grab().toImage().pixelColor(view.picture_rect().center()).name() == "#ff0000"
        view.show_picture(painted("red"), is_empty=True)
        assert view.grab().toImage() == bare
        view.set_backdrop("White")
        assert view.grab().toImage().pixelColor(view.picture_rect().center()).name() == "#ffffff"

    def test_it_says_when_it_becomes_empty(self, view, qtbot):
        with qtbot.waitSignal(view.emptied) as heard:
            view.show_picture(painted("red"), is_empty=False)
        assert heard.args == [False]
        with qtbot.assertNotEmitted(view.emptied):
            view.show_picture(painted("blue"), is_empty=False)
