"""The window on a real screen: what OBS finds, the pixels it gets, and when a frame is asked for."""

import logging
import sys
import time
from dataclasses import replace
from queue import SimpleQueue
from threading import Thread

import moderngl
import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer

from overlay.desktop import model_porter, overlay_window
from overlay.desktop.overlay_window import OverlayWindow
from overlay.desktop.window_keeper import Manners
from overlay.errors import OverlayError, ResourceError
from overlay.scene.scene import Scene
from overlay.scene.signs.signs import Board, GoalContent, StreamContent
from tests.desktop.conftest import CATALOGUE, SIZE, FrozenScene, staging
from tests.installed import linux_only

pytestmark = pytest.mark.screen


def blooming(secs=0.4, **how):
    """One moment of an effect in flight."""
    scene = Scene(CATALOGUE, SIZE)
    scene.show(staging(**how), 100.0)
    return FrozenScene(scene.frame(100.0 + secs))


def settled_pixels(qtbot, window, witness):
    """What the server has once the picture is there."""
    seen = witness(window)
    qtbot.waitUntil(lambda: bool(seen.pixels()[:, :, :3].any()))
    return seen.pixels().astype(int)


@pytest.fixture
def deaf_manager():
    """A window manager as one is that just starts: a wish to be seen is lost, the next is heard. All wishes."""
    x, display = pytest.importorskip("Xlib.X"), pytest.importorskip("Xlib.display").Display()
    display.screen().root.change_attributes(event_mask=x.SubstructureRedirectMask)
    display.sync()
    wishes = []

    def listen():
        while display.pending_events():
            event = display.next_event()
            if event.type == x.MapRequest:
                wishes.append(event)
                if len(wishes) > 1:
                    event.window.map()
        display.flush()

    timer = QTimer(interval=10)
    timer.timeout.connect(listen)
    timer.start()
    yield wishes
    timer.stop()
    display.close()


# --- what OBS finds ----------------------------------------------------------------------------------


@linux_only
def test_it_comes_up_though_the_manager_did_not_hear_of_it(scene, deaf_manager, open_window):
    open_window(scene)
    assert len(deaf_manager) == 2


def test_title_size_and_kind(scene, open_window, witness):
    window = open_window(scene)
    seen = witness(window)
    assert window.title() == seen.x.get_wm_name() == "Hyperfocus Overlay"
    shape = seen.x.get_geometry()
    assert (shape.width, shape.height, shape.depth) == (*SIZE, 32)
    hints = seen.x.get_wm_normal_hints()
    assert (hints.min_width, hints.min_height) == (hints.max_width, hints.max_height) == SIZE
    assert seen.words("_MOTIF_WM_HINTS")[2] == 0  # no decorations
    kinds = seen.atoms("_NET_WM_WINDOW_TYPE")
    assert "_NET_WM_WINDOW_TYPE_NORMAL" in kinds
    assert not kinds & {"_NET_WM_WINDOW_TYPE_UTILITY", "_NET_WM_WINDOW_TYPE_TOOLBAR", "_NET_WM_WINDOW_TYPE_DOCK"}
    assert not seen.x.get_attributes().override_redirect
    assert seen.x.get_wm_transient_for() is None


def test_options_of_the_window(scene, open_window, witness):
    shape = pytest.importorskip("Xlib.ext.shape")
    plain, through = open_window(scene), open_window(scene, manners=Manners(click_through=True, on_top=True))
    assert len(witness(plain).x.shape_get_rectangles(shape.SK.Input).rectangles) == 1
    assert witness(through).x.shape_get_rectangles(shape.SK.Input).rectangles == []
    assert not plain.flags() & (Qt.WindowType.WindowTransparentForInput | Qt.WindowType.WindowStaysOnTopHint)
    assert through.flags() & Qt.WindowType.WindowStaysOnTopHint
    for window in (plain, through):
        assert window.flags() & Qt.WindowType.WindowType_Mask == Qt.WindowType.Window  # never a tool
    assert "_NET_WM_STATE_ABOVE" in witness(through).atoms("_NET_WM_STATE")
    assert "_NET_WM_STATE_ABOVE" not in witness(plain).atoms("_NET_WM_STATE")


def test_closing_is_told(scene, open_window, qtbot):
    window = open_window(scene)
    with qtbot.waitSignal(window.closed):
        window.close()


# --- the pixels --------------------------------------------------------------------------------------


def test_an_empty_window_is_transparent(scene, open_window, witness):
    assert not witness(open_window(scene)).pixels().any()


def test_straight_alpha_keeps_colours_bright(open_window, witness, qtbot):
    frozen = blooming(banner=None)
    straight = settled_pixels(qtbot, open_window(frozen, "straight"), witness)
    premultiplied = settled_pixels(qtbot, open_window(frozen, "premultiplied"), witness)
    alpha = straight[:, :, 3]
    half = (alpha > 20) & (alpha < 235)
    assert half.sum() > 500
    assert (
        np.abs(alpha - premultiplied.max(axis=2)).max() <= 1
    )  # lifted where light was added: it would be lost otherwise
    brightest = straight[:, :, :3].max(axis=2)
    assert (brightest[half] > alpha[half]).mean() > 0.5  # what premultiplied colours would never be
    darkened = straight[:, :, :3] * alpha[:, :, None] / 255
    assert np.abs(darkened - premultiplied[:, :, :3])[half].max() <= 1.5  # no dark fringe: the very same colours
    assert not straight[alpha == 0].any()


def test_a_key_colour_covers_the_canvas(open_window, witness, qtbot):
    pixels = settled_pixels(qtbot, open_window(blooming(), (0.0, 1.0, 0.0)), witness)
    assert (pixels[:, :, 3] == 255).all()
    is_key = (pixels[:, :, :3] == (0, 255, 0)).all(axis=2)
    assert is_key[0, 0]
    assert 0.3 < is_key.mean() < 0.98


@pytest.mark.slow
def test_a_window_of_key_colour_has_it_from_the_start(scene, open_window, witness, qtbot):
    pixels = settled_pixels(qtbot, open_window(scene, (1.0, 0.0, 1.0)), witness)
    assert (pixels == (255, 0, 255, 255)).all()


def test_a_grabbed_frame_is_what_the_server_has(open_window, witness, qtbot):
    grabbed = []
    window = open_window(blooming())
    window.grab_next(lambda *picture: grabbed.append(picture))
    qtbot.waitUntil(lambda: bool(grabbed))
    data, size = grabbed[0]
    upright = np.frombuffer(data, np.uint8).reshape(size[1], size[0], 4)[::-1]
    assert (upright == settled_pixels(qtbot, window, witness)).all()


# --- when a frame is asked for -----------------------------------------------------------------------


@pytest.fixture
def slow_to_take_turns():
    """No thread is made to let go of Python: another has it only while it is not held."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(60.0)
    yield
    sys.setswitchinterval(before)


class Swapping(OverlayWindow):
    """Says when it is between the end of its drawing and the swap."""

    def __init__(self, *args, **options):
        self.is_swapping, self.drawn = False, SimpleQueue()
        super().__init__(*args, **options)

    def paintGL(self):  # noqa: N802
        super().paintGL()
        self.drawn.put(True)
        self.is_swapping = True

    def _swapped(self):
        self.is_swapping = False
        super()._swapped()


def test_while_a_frame_is_swapped_others_have_python(scene, open_window, qtbot, slow_to_take_turns):
    """A swap waits for the screen, or for the processor to fill the pixels: meanwhile a ping is answered."""
    scene.show(staging(), 0.0)
    window = open_window(FrozenScene(scene.frame(0.3), moves=True), kind=Swapping)
    seen = []

    def look():
        while window.drawn.get():
            seen.append(window.is_swapping)

    other = Thread(target=look)
    other.start()
    try:
        qtbot.waitUntil(lambda: True in seen)
    finally:
        window.drawn.put(False)
        other.join()


def test_nothing_is_drawn_while_nothing_moves(scene, open_window, qtbot):
    window = open_window(scene)
    frames = window.frame_count
    qtbot.wait(500)
    assert window.frame_count == frames


BOARD = Board(GoalContent("A hundred gifts", "gifts", 40.0, 100.0), StreamContent(12))


@pytest.mark.slow
@pytest.mark.parametrize(
    "show",
    [
        lambda scene, now: scene.show(staging(effect=None, secs=20), now),
        lambda scene, now: scene.show_board(BOARD, now),
    ],
    ids=["banner", "board"],
)
def test_what_rests_costs_no_frames(scene, open_window, qtbot, show):
    window = open_window(scene)
    show(scene, time.monotonic())
    window.wake()
    qtbot.waitUntil(lambda: window.frame_count > 5)  # it enters
    resting = []
    window.frameSwapped.connect(resting.clear)

    def rests():
        resting.append(1)
        return len(resting) > 10

    qtbot.waitUntil(rests)
    frames = window.frame_count
    qtbot.wait(500)
    assert window.frame_count == frames


def test_it_wakes_at_once_and_sleeps_again(scene, open_window, qtbot):
    window = open_window(scene)
    qtbot.waitUntil(lambda: not window.is_rehearsing)  # every program is ready
    took_secs = []
    while not took_secs or (took_secs[-1] >= 0.1 and len(took_secs) < 5):  # a busy machine is late now and then
        cue_id = 1 + len(took_secs)
        with qtbot.waitSignal(window.presented) as signal:
            began = time.monotonic()
            scene.show(staging(cue_id, secs=0.5), began)
            window.wake()
            assert not window._timer.isActive()  # from rest nothing is waited for
        fresh, presented_secs = signal.args
        assert fresh == ((cue_id, 1),)
        took_secs.append(presented_secs - began)
        qtbot.waitUntil(lambda: scene.frame(time.monotonic()).is_empty)
        qtbot.wait(100)
        frames = window.frame_count
        qtbot.wait(200)
        assert window.frame_count == frames
    assert min(took_secs) < 0.1


def test_each_revision_is_presented_once(scene, open_window, qtbot):
    window, told = open_window(scene), []
    window.presented.connect(lambda fresh, _secs: told.extend(fresh))
    scene.show(staging(), time.monotonic())
    window.wake()
    qtbot.waitUntil(lambda: bool(told))
    scene.show(staging(revision=2), time.monotonic())
    window.wake()
    frames = window.frame_count
    qtbot.waitUntil(lambda: window.frame_count > frames + 5)
    assert told == [(1, 1), (1, 2)]


@pytest.mark.parametrize("rate", [pytest.param(20, marks=pytest.mark.slow), 60])
def test_no_more_frames_than_were_set(scene, open_window, qtbot, rate):
    scene.show(staging(), 0.0)
    window = open_window(FrozenScene(scene.frame(0.3), moves=True), frames_per_sec=rate)
    frames, began = window.frame_count, time.monotonic()
    for _ in range(5):
        qtbot.wait(100)
        for _ in range(20):
            window.wake()  # however often it is woken
    drawn, secs = window.frame_count - frames, time.monotonic() - began
    assert drawn <= rate * secs + 1.5
    assert drawn >= 3  # how many there are is the machine's affair


def test_it_says_once_that_the_canvas_has_come_to_rest(scene, open_window, qtbot, monkeypatch):
    monkeypatch.setattr(overlay_window, "REST_MS", 50)
    window, rested = open_window(scene), []
    window.rested.connect(lambda: rested.append(scene.frame(time.monotonic()).is_empty))
    window.wake()  # the frame that is there from the start: nothing is on it
    qtbot.waitUntil(lambda: bool(rested))
    rested.clear()
    scene.show(staging(secs=0.5), time.monotonic())
    window.wake()
    qtbot.waitUntil(lambda: bool(rested))
    assert rested == [True]
    qtbot.wait(150)
    assert rested == [True]


class GivingBack:
    """A renderer whose flash guard dims for some frames after all has come to rest."""

    def __init__(self, real, frames):
        self._real, self._left = real, frames
        self.warm_up = real.warm_up

    @property
    def is_settled(self):
        return self._left <= 0

    def draw(self, frame, target, size):
        self._left -= not frame.is_moving
        self._real.draw(frame, target, size)


def test_it_draws_on_while_the_flash_guard_gives_light_back(scene, open_window, qtbot):
    scene.show(staging(effect=None, secs=600), -10.0)  # a banner at rest
    window = open_window(FrozenScene(scene.frame(0.0)), renderer=lambda real: GivingBack(real, 20))
    assert window.frame_count < 20
    window._scene._frame = replace(window._scene._frame, next_change_secs=time.monotonic() + 600)
    window._scene.frame = lambda now: window._scene._frame
    window.wake()
    qtbot.waitUntil(lambda: window._renderer.is_settled)
    frames = window.frame_count
    qtbot.wait(200)
    assert window.frame_count <= frames + 1


def test_frames_that_run_late_are_answered_with_less(open_window, qtbot):
    class Slow:
        """A renderer that takes four times as long as a frame may."""

        is_settled = True

        def __init__(self, real):
            self._real, self.warm_up = real, real.warm_up

        def draw(self, frame, target, size):
            time.sleep(0.14)
            self._real.draw(frame, target, size)

    scene = Scene(CATALOGUE, SIZE)
    scene.show(staging(secs=30), time.monotonic())
    window = open_window(scene, renderer=Slow, frames_per_sec=30)
    window.wake()
    qtbot.waitUntil(lambda: scene.quality.counts < 0.9)


# --- models on their way -----------------------------------------------------------------------------


class Porter:
    """A renderer that takes some steps to bring a model."""

    is_settled = True

    def __init__(self, real, steps=5):
        self.warm_up, self.draw = real.warm_up, real.draw
        self.steps, self.log = steps, []
        self.prepare_programs = self.prepare_words = lambda: iter(())
        self.release_compiler = lambda: None
        self.give_back_start = lambda: iter(())

    def prepare(self, model):
        for step in range(self.steps):
            self.log.append((model, step))
            yield


def test_models_are_brought_one_after_the_other_a_step_at_a_time(scene, open_window, qtbot):
    window, done = open_window(scene, renderer=Porter), []
    for name in ("first", "second"):
        window.bring(name, lambda name=name: done.append(name))
    assert done == []
    qtbot.waitUntil(lambda: len(done) == 2)
    assert done == ["first", "second"]
    assert window._renderer.log == [(name, step) for name in done for step in range(5)]
    assert not window._porter.isActive()


def test_no_step_is_begun_that_would_delay_a_frame(scene, open_window, monkeypatch):
    window = open_window(scene, renderer=lambda real: Porter(real, steps=99))
    porter, log, clock = window._porter, window._renderer.log, [1000.0]
    monkeypatch.setattr(model_porter.time, "monotonic", lambda: clock[0])
    monkeypatch.setattr(model_porter, "WORK_SECS", 0.001)
    monkeypatch.setattr(porter, "_window", Ticking(clock))
    window.bring("model", lambda: None)
    porter.stop()

    def steps(due_secs):
        clock[0] += 0.004
        window._due_secs, before = due_secs, len(log)
        porter._work()
        return len(log) - before

    assert steps(1000.1) == 1, "there is time enough"
    assert steps(clock[0] + 0.005) == 0, "a frame is due"
    assert steps(clock[0] - 0.001) == 0, "one is late"
    assert steps(window._due_secs) == 0, "and later: it is on its way all the same"
    assert steps(clock[0] - 0.031) == 1, "none has come: nobody waits for one"
    assert [steps(clock[0] - 0.001) for _ in range(7)] == [0] * 7, "one follows the other"
    assert steps(clock[0] - 0.001) == 1, "so long after the last step all the same"


def test_after_a_long_step_the_next_is_begun_where_there_is_room_for_it(scene, open_window, monkeypatch):
    """The parts of a program, which the driver fetches from the disk: each takes some milliseconds."""
    window = open_window(scene, renderer=lambda real: Porter(real, steps=99))
    porter, log, clock = window._porter, window._renderer.log, [1000.0]
    monkeypatch.setattr(model_porter.time, "monotonic", lambda: clock[0])
    ticking = Ticking(clock)
    monkeypatch.setattr(porter, "_window", ticking)
    window.bring("model", lambda: None)
    porter.stop()

    def steps(secs_left, step_secs):
        clock[0] += 0.001
        window._due_secs, ticking.step_secs, before = clock[0] + secs_left, step_secs, len(log)
        porter._work()
        return len(log) - before

    assert steps(0.004, 0.006) == 1, "nobody knows beforehand"
    assert steps(0.004, 0.006) == 0, "as long a one would be late"
    assert steps(0.010, 0.002) == 1
    assert steps(0.004, 0.002) == 1, "the last one was short"


class Ticking:
    """A window whose clock goes on by a millisecond with each step, or by what it is told."""

    def __init__(self, clock):
        self.clock = clock
        self.step_secs = 0.001

    def makeCurrent(self):  # noqa: N802 - Qt's name
        self.clock[0] += self.step_secs

    def doneCurrent(self):  # noqa: N802 - Qt's name
        pass


def test_a_model_that_cannot_be_brought_keeps_nobody_waiting(scene, open_window, qtbot, caplog):
    class Clumsy(Porter):
        def prepare(self, model):
            yield
            raise moderngl.Error("out of memory")

    window, done = open_window(scene, renderer=Clumsy), []
    with caplog.at_level(logging.ERROR, "overlay"):
        window.bring("heavy", lambda: done.append("heavy"))
        window.bring("next", lambda: done.append("next"))
        qtbot.waitUntil(lambda: len(done) == 2)
    assert "cannot be brought" in caplog.text


def test_where_there_is_nothing_to_draw_with_nothing_has_to_be_brought(scene, open_window, qtbot):
    window, done = open_window(scene, renderer=Porter), []
    window._lose_renderer()
    window._timer.stop()
    window.bring("any", lambda: done.append("any"))
    qtbot.waitUntil(lambda: bool(done))


# --- what can go wrong -------------------------------------------------------------------------------


class Stumbling:
    """A renderer that cannot draw some frames."""

    def __init__(self, real, stumbles):
        self._real, self._stumbles = real, stumbles
        self.is_settled = True
        self.warm_up = real.warm_up
        self.tries = 0

    def draw(self, frame, target, size):
        self.tries += 1
        if self._stumbles(frame):
            raise moderngl.Error("out of luck")
        self._real.draw(frame, target, size)


def test_a_frame_that_cannot_be_drawn_is_told_once_and_the_next_gift_is_shown(scene, open_window, qtbot, caplog):
    window = open_window(
        scene, renderer=lambda real: Stumbling(real, lambda frame: any(cue == 1 for cue, _ in frame.visible))
    )
    failed, presented = [], []
    window.presented.connect(lambda fresh, _secs: presented.extend(fresh))

    def clear(cues, words):
        failed.append((cues, words))
        scene.clear()
        window.wake()

    window.draw_failed.connect(clear)
    with caplog.at_level(logging.ERROR, "overlay"):
        scene.show(staging(1), time.monotonic())
        window.wake()
        qtbot.waitUntil(lambda: bool(failed))
        scene.show(staging(2), time.monotonic())
        window.wake()
        qtbot.waitUntil(lambda: (2, 1) in presented)
    assert failed[0] == (((1, 1),), "Error")
    assert sum((1, 1) in cues for cues, _ in failed) == 1
    assert (1, 1) not in presented
    assert [record.message for record in caplog.records] == ["a frame could not be drawn"]


@pytest.mark.slow
def test_what_fails_and_stays_does_not_spin(scene, open_window, qtbot):
    tries, told = [], []

    def fails(frame):
        tries.append(frame)
        return not frame.is_empty

    window = open_window(scene, renderer=lambda real: Stumbling(real, fails))
    window.draw_failed.connect(lambda cues, _words: told.extend(cues))  # who hears it leaves it where it is
    tries.clear()
    scene.show(staging(secs=0.5), time.monotonic())
    window.wake()
    qtbot.waitUntil(lambda: bool(told))
    for _ in range(5):
        window.wake()
        qtbot.wait(20)
    assert len(tries) < 12  # at most one a frame
    assert told == [(1, 1)]
    qtbot.waitUntil(lambda: scene.frame(time.monotonic()).is_empty)
    qtbot.wait(1100)  # a new renderer was tried
    tries.clear()
    qtbot.wait(200)
    assert tries == []


# --- what can be lost --------------------------------------------------------------------------------


def shown(window, scene, qtbot, cue_id):
    """Show a cue, and wait until the window says that it was seen."""
    seen = []
    window.presented.connect(lambda fresh, _secs: seen.extend(fresh))
    scene.show(staging(cue_id), time.monotonic())
    window.wake()
    qtbot.waitUntil(lambda: (cue_id, 1) in seen)


def is_drawn(witness, window):
    return bool(witness(window).pixels()[:, :, 3].any())


@pytest.mark.slow
def test_a_context_that_was_made_anew_behind_our_back(scene, open_window, witness, qtbot):
    window = open_window(scene)
    shown(window, scene, qtbot, 1)
    renderer = window._renderer
    assert window.context().create()  # all that was uploaded is gone, and nothing of GL complains
    qtbot.waitUntil(lambda: window._renderer not in (None, renderer))
    scene.clear()
    shown(window, scene, qtbot, 2)
    assert is_drawn(witness, window)


def test_a_window_of_the_system_that_was_destroyed(scene, open_window, witness, qtbot):
    window = open_window(scene)
    window.destroy()
    window.create()
    window.show()
    shown(window, scene, qtbot, 1)
    assert is_drawn(witness, window)
    assert witness(window).x.get_wm_name() == "Hyperfocus Overlay"


def test_a_graphics_card_that_was_reset(scene, open_window, witness, qtbot):
    """The card says so after a frame that it did not draw: the frame counts as not seen, and is drawn again."""
    window = open_window(scene)
    answers = iter([0x8253])  # GL_GUILTY_CONTEXT_RESET
    window._reset_status = lambda: next(answers)
    shown(window, scene, qtbot, 1)
    assert next(answers, None) is None
    assert is_drawn(witness, window)


def test_a_renderer_that_draws_nothing_any_more_is_replaced(scene, open_window, witness, qtbot, caplog):
    made = []

    def renderer(real):
        made.append(Stumbling(real, lambda _frame, is_broken=not made: is_broken and bool(broken)))
        return made[-1]

    broken = []
    window = open_window(scene, renderer=renderer)
    window.draw_failed.connect(lambda _cues, _words: (scene.clear(), window.wake()))
    broken.append(1)
    scene.show(staging(1), time.monotonic())
    window.wake()
    qtbot.waitUntil(lambda: len(made) == 2)
    shown(window, scene, qtbot, 2)
    assert is_drawn(witness, window)
    told = [record.message for record in caplog.records]
    assert told == ["a frame could not be drawn", "OpenGL was set up again; 2 frames could not be drawn so far"]


def test_while_there_is_no_context_nothing_is_painted_and_nothing_counts_as_seen(
    scene, open_window, qtbot, monkeypatch, caplog
):
    monkeypatch.setattr("overlay.desktop.overlay_window.REBUILD_EVERY_SECS", 0.05)
    window, presented, tries = open_window(scene), [], []
    window.presented.connect(lambda fresh, _secs: presented.extend(fresh))

    def refuse():
        tries.append(1)
        raise OverlayError("there is no context to be had")

    with monkeypatch.context() as no_driver:
        no_driver.setattr(window, "_set_up_again", refuse)
        window._lose_renderer()
        scene.show(staging(1), time.monotonic())
        window.wake()
        frames = window.frame_count
        qtbot.waitUntil(lambda: len(tries) > 3)
        assert window.frame_count == frames
        assert presented == []
    qtbot.waitUntil(lambda: (1, 1) in presented)


def test_a_window_without_a_renderer_says_so(scene, qtbot, open_window):
    def broken(_real):
        raise ResourceError("The shader particle.vert is missing.")

    said = []
    window = OverlayWindow(scene, broken, SIZE)
    window.unusable.connect(said.append)
    window.show()
    qtbot.waitUntil(lambda: bool(said))
    window.hide()
    window.deleteLater()
    assert said == ["The shader particle.vert is missing."]
