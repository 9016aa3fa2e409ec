"""OBS beside the program: on a thread of its own, told to the desk and the window, and gone when the program ends."""

import asyncio
import contextlib
import json
import threading

import pytest

from overlay.app import doctor, obs_desk
from overlay.app.doctor import examine
from overlay.app.machine import keys
from overlay.app.obs_desk import NOT_KEPT, UNUSABLE, ObsDesk, ask_obs, desktop_here
from overlay.app.preferences import Preferences
from overlay.desktop.desk.cards.obs_card import ObsCard
from overlay.desktop.desk.cards.obs_form import ObsForm
from overlay.desktop.overlay_window import TITLE, WINDOW_CLASS
from overlay.network.obs_link import NOT_THERE
from overlay.obs.capture import CAPTURES, Desktop
from overlay.obs.own_server import CONFIG, OFF
from overlay.scene.comfort.governor import Governor
from overlay.settings import load_settings
from tests.installed import linux_only
from tests.obs.fake_obs import FakeObs, card

pytestmark = pytest.mark.screen

X11 = CAPTURES[Desktop.X11]
VALUE = f"4711\r\n{TITLE}\r\n{WINDOW_CLASS}"


class Window:
    """What the thread needs of the overlay's window."""

    def __init__(self, obs=None):
        self.governor, self.wakes, self.obs, self.desk = Governor(1 / 60), 0, obs, None

    def winId(self):  # noqa: N802 - Qt's name
        return 4711

    def wake(self):
        """The next frame is what OBS has from then on."""
        self.wakes += 1
        if self.obs is not None:
            self.obs.picture = card() if self.desk.is_card_shown() else card() * 0


@pytest.fixture
def obs():
    """A stand-in for OBS, on a loop of its own thread."""
    fake, ready, over = FakeObs(), threading.Event(), threading.Event()
    fake.listed = [{"itemName": TITLE, "itemValue": VALUE}]

    async def live():
        async with fake.running():
            fake.loop = asyncio.get_running_loop()
            ready.set()
            await fake.loop.run_in_executor(None, over.wait)

    thread = threading.Thread(target=asyncio.run, args=(live(),))
    thread.start()
    assert ready.wait(10)
    yield fake
    over.set()
    thread.join()


def settings(url="ws://127.0.0.1:1", **more):
    return load_settings({"obs_url": url, "size": "640x360", **more}, None, {})


@contextlib.contextmanager
def started(desk, window, card):
    window.desk = desk
    desk.start(window, card)
    try:
        yield
    finally:
        desk.stop()


@linux_only
def test_the_button_sets_obs_up_and_the_desk_hears_of_it(qtbot, obs):
    shown, window = ObsCard(), Window(obs)
    qtbot.addWidget(shown)
    with started(ObsDesk(settings(obs.url), "straight"), window, shown):
        qtbot.waitUntil(lambda: "no source" in shown._words.text())
        shown._button.click()
        qtbot.waitUntil(lambda: "test card arrives" in shown._found.text())
        qtbot.waitUntil(lambda: "is in the picture" in shown._words.text())
        assert not window.desk.is_card_shown()
        assert window.wakes == 2
    assert obs.settings_kept[TITLE]["capture_window"] == VALUE


def test_drops_of_obs_reach_the_governor(qtbot, monkeypatch, obs):
    monkeypatch.setattr("overlay.network.obs_watch.ObsWatch._pause", lambda self, _secs: asyncio.sleep(0.01))
    window = Window()
    with started(ObsDesk(settings(obs.url), "straight"), window, None):
        qtbot.waitUntil(lambda: any(kind == "GetStats" for kind, _ in obs.asked))
        obs.stats = {**obs.stats, "renderTotalFrames": 1000, "renderSkippedFrames": 100}
        qtbot.waitUntil(lambda: window.governor.ceiling < 1.0)


def test_off_is_off_and_absent_is_quick_to_leave(qtbot):
    threads = set(threading.enumerate())
    desk = ObsDesk(settings(obs="off"), "straight")
    with started(desk, Window(), None):
        assert set(threading.enumerate()) == threads
    shown = ObsCard()
    qtbot.addWidget(shown)
    with started(ObsDesk(settings(), "straight"), Window(), shown):
        qtbot.waitUntil(lambda: "OBS is not found" in shown._words.text())
    assert set(threading.enumerate()) == threads


@linux_only
def test_the_doctor_looks_and_changes_nothing(qapp, tmp_path, obs, monkeypatch):
    monkeypatch.setattr(doctor, "find_devices", lambda _command: ())  # a process, and not asked about here
    assert desktop_here() is Desktop.X11
    obs.add("Talk", TITLE, settings={**X11.settings, "capture_window": VALUE}, transform={"scaleX": 0.5})

    def load():
        return settings(obs.url, data_dir=str(tmp_path / "profile"))

    report = examine(load, with_obs=True)
    found = {finding.words: finding for finding in report.findings if finding.name == "OBS"}
    assert report.exit_code == 1
    assert f"OBS 30.1.2 answers at {obs.url}." in found
    (bad,) = (finding for finding in found.values() if not finding.is_fine)
    assert "scaled, moved or cropped" in bad.words
    assert "Set up OBS" in bad.advice
    assert not [kind for kind, _ in obs.asked if kind.startswith(("Set", "Create"))]
    assert not [finding for finding in examine(load).findings if finding.name == "OBS"]


def test_the_doctor_says_when_obs_is_not_there(qapp):
    (remark,) = ask_obs(settings(), "straight")
    assert not remark.is_fine
    assert "enable its server" in remark.advice


@linux_only
def test_obs_at_another_port_is_found_unless_an_address_was_said(qtbot, obs, tmp_path, monkeypatch):
    config = tmp_path / "obs-studio" / CONFIG
    config.parent.mkdir(parents=True)
    config.write_text(json.dumps({"server_enabled": True, "server_port": int(obs.url.rpartition(":")[2])}))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    usual = settings()
    monkeypatch.setattr(obs_desk, "USUAL_URL", usual.obs_url)  # where nobody is, whatever runs on this computer
    assert ask_obs(usual, "straight")[0].words == f"OBS 30.1.2 answers at {obs.url}."
    assert ask_obs(settings("ws://127.0.0.1:2"), "straight")[0].words == NOT_THERE
    shown = ObsCard()
    qtbot.addWidget(shown)
    with started(ObsDesk(usual, "straight"), Window(obs), shown):
        qtbot.waitUntil(lambda: "no source" in shown._words.text())
    config.write_text(json.dumps({"server_enabled": False}))
    (remark,) = ask_obs(usual, "straight")
    assert (remark.words, remark.advice) == (OFF, "")


# --- where OBS is, and its password, said in the desk ---


class Said:
    """The desk's forms and its settings, joined to a desk for OBS."""

    def __init__(self, qtbot, window, **more):
        self.card, self.form = ObsCard(), ObsForm()
        for one in (self.card, self.form):
            qtbot.addWidget(one)
        self.preferences = Preferences(settings(**more), None)
        self.desk = ObsDesk(self.preferences.settings, "straight")
        window.desk = self.desk
        self.desk.start(window, self.card, (self.form,))
        self.desk.join(self.preferences)
        self.preferences.changed.connect(lambda _name: self.form.show_settings(self.preferences.settings))
        self.form.show_settings(self.preferences.settings)

    def say(self, url="", password=""):
        self.form.url.setText(url or self.form.url.text())
        self.form.password.setText(password)
        self.form.use.click()


@pytest.fixture
def said(qtbot):
    made = []

    def make(window, **more):
        made.append(Said(qtbot, window, **more))
        return made[-1]

    yield make
    for one in made:
        one.desk.stop()


@linux_only
def test_the_password_is_typed_in_the_desk_kept_and_used_at_once(qtbot, obs, said, monkeypatch):
    kept = {}
    monkeypatch.setattr(keys.keyring, "set_password", lambda *row: kept.update({row[1]: row[2]}))
    obs.password = "right"
    desk = said(Window(obs), url=obs.url)
    qtbot.waitUntil(lambda: "OBS wants a password" in desk.form.words.text())
    desk.say(password="right")
    qtbot.waitUntil(lambda: "no source" in desk.card._words.text())
    assert kept == {obs.url: "right"}
    assert desk.form.password.text() == ""
    assert "no source" in desk.form.words.text()
    desk.card._button.click()
    qtbot.waitUntil(lambda: "test card arrives" in desk.card._found.text())


@linux_only
def test_a_set_up_that_is_asked_for_before_obs_is_found_elsewhere_is_done_there(qtbot, obs, said):
    desk = said(Window(obs))
    qtbot.waitUntil(lambda: "OBS is not found" in desk.card._words.text())
    desk.desk._wanted = ""  # asked for in the very moment in which the address changes
    desk.say(url=obs.url)
    qtbot.waitUntil(lambda: "test card arrives" in desk.card._found.text())
    assert desk.preferences.settings.obs_url == obs.url


def test_obs_is_switched_off_and_on_and_an_address_that_is_none_is_told(qtbot, obs, said):
    desk = said(Window(), url=obs.url)
    qtbot.waitUntil(lambda: "no source" in desk.card._words.text())
    desk.preferences.change("obs", "off")
    qtbot.waitUntil(desk.card.isHidden)
    assert desk.desk._thread is not None
    desk.preferences.change("obs", "auto")
    qtbot.waitUntil(lambda: not desk.card.isHidden())
    desk.say(url="localhost")
    qtbot.waitUntil(lambda: desk.form.words.text() == UNUSABLE)
    assert desk.preferences.settings.obs_url == obs.url


def test_without_a_keyring_the_password_is_known_for_this_run(qtbot, obs, said, monkeypatch):
    def refused(*_):
        raise RuntimeError("no backend")

    monkeypatch.setattr(keys.keyring, "set_password", refused)
    monkeypatch.setattr(keys.keyring, "get_password", refused)
    obs.password = "right"
    desk = said(Window(), url=obs.url)
    words = []
    monkeypatch.setattr(desk.desk, "_say", words.append)
    desk.say(password="right")
    qtbot.waitUntil(lambda: "no source" in desk.card._words.text())
    assert words == [NOT_KEPT]
