"""Keys for every window, chosen in the desk: obeyed at once, and told where they cannot be had."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from overlay.app import key_desk
from overlay.app.key_desk import VERBS, KeyDesk
from overlay.app.preferences import Preferences
from overlay.settings import Settings
from tests.desktop.conftest import panel  # noqa: F401 - a fixture

pytestmark = pytest.mark.screen


class Keys(QObject):
    """A system that gives out every key but one."""

    pressed = Signal(str)
    are_handed_out = True

    def take(self, wanted):
        self.wanted = {name: text for name, text in wanted.items() if text}
        return tuple(name for name, text in wanted.items() if text == "F1")

    def close(self):
        self.wanted = {}


@pytest.fixture
def evening(panel, monkeypatch):  # noqa: F811
    keys, done = Keys(), []
    monkeypatch.setattr(key_desk, "GlobalKeys", lambda: keys)
    preferences = Preferences(Settings(key_skip="F9"), None)
    verbs = {verb: lambda verb=verb: done.append(verb) for verb in VERBS.values()}
    panel.change_requested.connect(lambda name, value, is_end: preferences.change(name, value, is_end=is_end))
    preferences.changed.connect(lambda _name: panel.show_settings(preferences.settings))
    panel.show_settings(preferences.settings)
    panel.pages.setCurrentWidget(panel.window_page)
    desk = KeyDesk(preferences, verbs, panel)
    return desk, keys, done, preferences


def test_a_key_that_is_chosen_is_asked_for_and_does_what_it_is_for(panel, evening):  # noqa: F811
    _desk, keys, done, preferences = evening
    assert keys.wanted == {"key_skip": "F9"}
    field = panel.window_page.shortcuts.keys.inputs["key_panic"]
    field.setKeySequence(QKeySequence("Ctrl+Alt+P"))
    field.editingFinished.emit()
    assert keys.wanted == {"key_skip": "F9", "key_panic": "Ctrl+Alt+P"}
    assert preferences.settings.key_panic == "Ctrl+Alt+P"
    for name in ("key_panic", "key_pause", "key_skip", "key_mute"):
        keys.pressed.emit(name)
    assert done == ["toggle-panic", "toggle", "skip", "toggle-mute"]
    preferences.undo()
    assert keys.wanted == {"key_skip": "F9"}
    assert field.text == ""


def test_one_that_another_program_has_is_told_until_it_is_another(panel, evening):  # noqa: F811
    _desk, _keys, _done, preferences = evening
    trouble = panel.window_page.shortcuts._trouble
    preferences.change("key_mute", "F1")
    assert trouble.text() == "Another program has F1: choose others."
    assert trouble.isVisible()
    preferences.change("key_mute", "F2")
    assert not trouble.isVisible()


def test_where_no_system_gives_any_none_are_offered(panel, evening, monkeypatch):  # noqa: F811
    monkeypatch.setattr(Keys, "are_handed_out", False)
    KeyDesk(evening[3], {}, panel)
    assert not panel.window_page.shortcuts.keys.isVisible()
    assert panel.window_page.shortcuts.copy.isVisible()
