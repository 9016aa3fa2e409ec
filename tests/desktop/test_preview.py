"""The preview with a real file, a real window and the real renderer."""

import json
import shutil

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel

from overlay.app.studio.preview import Preview
from overlay.desktop.desk.parts.panel_style import colours_of
from overlay.desktop.preview.backdrops import BACKDROPS, paint_backdrop
from overlay.desktop.preview.canvas import LANDSCAPE, PORTRAIT
from overlay.resources import resource_root
from tests.desktop.conftest import button

pytestmark = pytest.mark.screen

ROOT = resource_root()


@pytest.fixture
def resources(tmp_path):
    """A copy, whose shaders can be spoilt."""
    folder = tmp_path / "resources"
    shutil.copytree(ROOT / "shaders", folder / "shaders")
    shutil.copytree(ROOT / "assets" / "fonts", folder / "assets" / "fonts")
    return folder


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "mine.json"
    shutil.copy(ROOT / "assets" / "effects" / "diamond.json", path)
    return path


@pytest.fixture
def open_preview(qtbot, path, resources):
    previews = []

    def make(*, measures=False):
        preview = Preview(path, resources)
        if not measures:
            preview._survey.start = lambda *_: None
        previews.append(preview)
        preview.window.show()
        qtbot.waitExposed(preview.window)
        qtbot.waitUntil(lambda: preview.window.canvas.renderer is not None)
        return preview

    yield make
    for preview in previews:
        preview.stop()
        preview.window.hide()
        preview.window.deleteLater()
        preview.deleteLater()
    qtbot.wait(0)


@pytest.fixture
def preview(open_preview):
    return open_preview()


def shown(window):
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def picture(preview):
    """What is on the canvas at a standing moment."""
    return preview.window.canvas.grabFramebuffer()


def test_it_plays_and_draws_the_effect_before_the_backdrop(preview, qtbot):
    window = preview.window
    assert window.windowTitle().startswith("Diamond ")
    assert str(preview._path) in shown(window)
    before = window.timeline.value()
    qtbot.waitUntil(lambda: window.timeline.value() != before)
    preview._seek(preview.playhead.duration_secs)
    bare = picture(preview)
    preview._seek(1.0)
    assert picture(preview) != bare
    again = picture(preview)
    preview._seek(2.0)
    preview._seek(1.0)
    assert picture(preview) == again  # any moment, from either side


def test_play_pause_loop_and_their_keys(preview, qtbot):
    window = preview.window
    qtbot.mouseClick(button(window, "Pause"), Qt.MouseButton.LeftButton)
    assert not preview._ticker.isActive()  # at rest it takes no time
    stands = window.timeline.value()
    with qtbot.waitActive(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.timeline.value() != stands)
    qtbot.keyClick(window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: not preview.playhead.is_looping)
    preview._seek(preview.playhead.duration_secs - 0.05)
    qtbot.keyClick(window, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: not preview._ticker.isActive())
    assert window.timeline.value() == window.timeline.maximum()
    assert button(window, "Play").isVisible()
    checker = button(window, "Checker")
    qtbot.keyClick(checker, Qt.Key.Key_Space)  # a button takes Space for itself
    assert checker.isChecked()
    assert not preview._ticker.isActive()


def test_the_time_is_scrubbed_by_mouse_and_keys(preview, qtbot):
    timeline = preview.window.timeline
    middle = QPoint(timeline.width() // 2, timeline.height() // 2)
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=middle)
    assert timeline.value() == pytest.approx(timeline.maximum() / 2, rel=0.01)
    qtbot.mouseMove(timeline, QPoint(timeline.width() * 3 // 4, 10))
    qtbot.waitUntil(lambda: timeline.value() > timeline.maximum() * 0.6)
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton)
    assert not preview._ticker.isActive()
    stands = timeline.value()
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.value() == stands + 17
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    assert timeline.value() == 0


@pytest.mark.slow
def test_a_saved_change_is_shown_at_once(preview, path, qtbot):
    text = path.read_text(encoding="utf-8")
    beside = path.with_suffix(".new")
    beside.write_text(text.replace('"Diamond"', '"Brilliant"'), encoding="utf-8")
    beside.replace(path)
    qtbot.waitUntil(lambda: preview.window.windowTitle().startswith("Brilliant "))


def test_a_fault_is_told_in_place_while_the_last_good_version_plays(preview, path, qtbot):
    window, good = preview.window, path.read_text(encoding="utf-8")
    path.write_text(good.replace('"diamond"', '"Diamond!"', 1), encoding="utf-8")
    qtbot.waitUntil(window.faults.isVisible)
    assert 'name: found "Diamond!", expected small letters, digits and _, with a letter first' in shown(window)
    assert "mine.json, line 3" in shown(window)
    assert "The last good version goes on playing; mend the file and save it." in shown(window)
    preview._seek(1.0)
    drawn = picture(preview)
    preview._seek(preview.playhead.duration_secs)
    assert picture(preview) != drawn
    path.write_text(good.replace("{", "", 1), encoding="utf-8")
    qtbot.waitUntil(lambda: any("expected valid JSON" in words for words in shown(window)))
    path.write_text(good, encoding="utf-8")
    qtbot.waitUntil(lambda: not window.faults.isVisible())


@pytest.mark.slow
def test_it_opens_with_a_file_that_is_wrong(open_preview, path, qtbot):
    good = path.read_text(encoding="utf-8")
    path.write_text("{}", encoding="utf-8")
    preview = open_preview()
    assert "Mend the file and save it. And 1 more." not in shown(preview.window)
    assert "And 1 more. Mend the file and save it." in shown(preview.window)
    path.write_text(good, encoding="utf-8")
    qtbot.waitUntil(lambda: preview.window.windowTitle().startswith("Diamond "))


def test_a_shader_is_compiled_anew_and_its_mistake_told_with_its_line(preview, resources, qtbot):
    window, shader = preview.window, resources / "shaders" / "particle.frag"
    good = shader.read_text(encoding="utf-8")
    before = window.canvas.renderer
    shader.write_text(good + "\nnonsense;\n", encoding="utf-8")
    qtbot.waitUntil(window.faults.isVisible)
    line = good.count("\n") + 2
    assert any(f"particle.frag:{line}: " in words for words in shown(window))
    assert window.canvas.renderer is before
    preview._seek(1.0)
    drawn = picture(preview)
    assert drawn == picture(preview)
    grey = good.replace("void main() {", "void main() {\n    discard;", 1)
    shader.write_text(grey, encoding="utf-8")
    qtbot.waitUntil(lambda: window.canvas.renderer is not before)
    assert not window.faults.isVisible()
    assert picture(preview) != drawn


def test_the_amount_and_the_seed_change_the_picture(preview, qtbot):
    preview._seek(1.2)
    first = picture(preview)
    _, slider, number = preview.window.inputs._sliders["amount"]
    slider.setValue(0)
    assert number.text() == "0%"
    least = picture(preview)
    assert least != first
    seed = preview._seed
    while preview._seed == seed:
        qtbot.mouseClick(button(preview.window, "Another"), Qt.MouseButton.LeftButton)
    assert picture(preview) != least
    assert number.text() == "0%"  # what the hand has set stays


@pytest.mark.slow
def test_the_senders_pictures_are_worn(preview, path, qtbot):
    worn = json.loads(path.read_text(encoding="utf-8"))
    emitter = worn["emitters"][0]
    emitter["render"] = {
        "sprite": "picture",
        "picture": {"image": "avatar"},
        "gradient": [{"at": 0, "colour": "#ffffff"}],
    }
    path.write_text(json.dumps({**worn, "title": "Worn", "emitters": [emitter]}), encoding="utf-8")
    qtbot.waitUntil(lambda: preview.window.windowTitle().startswith("Worn "))
    preview._seek(preview.playhead.duration_secs)
    bare = picture(preview)
    preview._seek(1.0)
    assert picture(preview) != bare


def test_an_input_says_what_it_stands_for(preview):
    _, slider, number = preview.window.inputs._sliders["combo"]
    slider.setValue(0)
    assert number.text() == "×1"  # noqa: RUF001 - the sign of times
    slider.setValue(1000)
    assert number.text() == "×1,000"  # noqa: RUF001


def test_the_senders_colour_is_an_input_of_what_it_tints(preview, path, qtbot):
    assert "sender" not in preview.window.inputs._sliders
    tinted = json.loads(path.read_text(encoding="utf-8"))
    for emitter in tinted["emitters"]:
        emitter["render"]["tint"] = "sender"
    path.write_text(json.dumps({**tinted, "title": "Tinted"}), encoding="utf-8")
    qtbot.waitUntil(lambda: preview.window.windowTitle().startswith("Tinted "))
    preview._seek(1.0)
    _, slider, number = preview.window.inputs._sliders["sender"]
    slider.setValue(0)
    red = picture(preview)
    slider.setValue(333)
    assert number.text() == "120°"
    assert picture(preview) != red


def test_an_image_is_followed_like_the_file_that_names_it(preview, path, qtbot):
    pictured = json.loads(path.read_text(encoding="utf-8"))
    emitter = pictured["emitters"][0]
    emitter["render"] = {
        "sprite": "picture", "picture": {"image": "mine.png"}, "gradient": [{"at": 0, "colour": "#ffffff"}],
    }  # fmt: skip
    path.write_text(json.dumps({**pictured, "title": "Pictured", "emitters": [emitter]}), encoding="utf-8")
    qtbot.waitUntil(preview.window.faults.isVisible)
    assert any("an image beside it that can be read" in words for words in shown(preview.window))
    image = path.with_name("mine.png")
    Image.new("RGBA", (64, 64), (255, 40, 40, 255)).save(image)
    qtbot.waitUntil(lambda: not preview.window.faults.isVisible())
    preview._seek(1.0)
    red = picture(preview)
    Image.new("RGBA", (64, 64), (40, 40, 255, 255)).save(image)
    qtbot.waitUntil(lambda: picture(preview) != red)


@pytest.mark.slow
def test_the_cost_is_measured(open_preview, qtbot):
    preview, heard = open_preview(measures=True), []
    preview._survey.finished.connect(heard.append)
    qtbot.waitUntil(lambda: bool(heard), timeout=240_000)
    costs = heard[0]
    assert costs.particles.max() > 50
    assert costs.overdraw.max() > 0.05
    assert costs.draw_ms.min() > 0
    assert costs.flashes_per_sec <= 3
    assert f"{costs.particles.max():,}" in shown(preview.window)
    assert f"{costs.flashes_per_sec:g} of 3" in shown(preview.window)
    preview._seek(1.0)
    assert f"{costs.particles[20]:,}" in shown(preview.window)


@pytest.mark.slow
def test_portrait_and_landscape(preview, qtbot):
    canvas = preview.window.canvas
    for name, (across, up) in (("Portrait", PORTRAIT), ("Landscape", LANDSCAPE)):
        qtbot.mouseClick(button(preview.window, name), Qt.MouseButton.LeftButton)
        assert canvas.width() / canvas.height() == pytest.approx(across / up, rel=0.01)
        assert picture(preview).size() == canvas.size() * canvas.devicePixelRatioF()


def test_every_backdrop_is_another_picture_and_b_goes_round(preview, qtbot):
    preview._seek(preview.playhead.duration_secs)
    pictures = []
    with qtbot.waitActive(preview.window):
        preview.window.activateWindow()
    for _ in BACKDROPS:
        pictures.append(picture(preview))
        qtbot.keyClick(preview.window, Qt.Key.Key_B)
    assert all(one != other for index, one in enumerate(pictures) for other in pictures[:index])
    assert picture(preview) == pictures[0]


@pytest.mark.parametrize("name", BACKDROPS)
@pytest.mark.parametrize("size", [(1, 1), (320, 180), (180, 320)])
def test_backdrops_are_opaque_and_have_the_size_asked_for(name, size):
    image = paint_backdrop(name, size)
    assert (image.width(), image.height()) == size
    assert image.pixelColor(0, size[1] - 1).alpha() == 255


@pytest.mark.slow
def test_it_follows_the_desktop_from_light_to_dark(preview, qapp, qtbot):
    before = qapp.palette()
    try:
        for ground, ink in (("#24222b", "#eeeaf6"), ("#efefef", "#000000")):
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.Window, QColor(ground))
            palette.setColor(QPalette.ColorRole.WindowText, QColor(ink))
            qapp.setPalette(palette)
            qtbot.waitUntil(lambda palette=palette: colours_of(palette).card.name() in preview.window.styleSheet())
            assert preview.window.grab().toImage().pixelColor(4, 4) == QColor(ground)
    finally:
        qapp.setPalette(before)


@pytest.mark.slow
def test_every_control_can_be_reached_and_says_what_it_is(preview):
    for control in preview.window.findChildren(QAbstractButton):
        assert control.toolTip(), control.text()
    for control in (preview.window.timeline, preview.window.inputs._sliders["amount"][1]):
        assert control.accessibleName()
        assert control.toolTip()
        assert control.focusPolicy() & Qt.FocusPolicy.TabFocus
