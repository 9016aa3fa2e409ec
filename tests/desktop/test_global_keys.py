"""Keys that are ours in every window, with the X server's own test events, and another program that has one already."""

import sys
import threading

import pytest

from overlay.desktop.global_keys import GlobalKeys
from overlay.setting_values import Key, a_key, key_of

pytestmark = pytest.mark.screen
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="speaks to an X server")


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Ctrl+Alt+P", Key("P", frozenset({"Ctrl", "Alt"}))),
        ("ctrl + shift + 7", Key("7", frozenset({"Ctrl", "Shift"}))),
        ("F13", Key("F13", frozenset())),
        ("P", None),
        ("Shift+P", None),
        ("Ctrl+Space", None),
        ("Ctrl+", None),
        ("Hyper+P", None),
        ("Ctrl+\N{LATIN CAPITAL LETTER A WITH DIAERESIS}", None),
    ],
)
def test_a_bare_letter_is_nobodys_key(text, key):
    assert key_of(text) == key
    if key is None:
        with pytest.raises(ValueError, match="such as Ctrl"):
            a_key(text)
    else:
        assert a_key(text) == text
    assert a_key("") is None


class Keyboard:
    """A hand on the keyboard."""

    def __init__(self):
        self._display = pytest.importorskip("Xlib.display").Display()
        self._fake, self._x = pytest.importorskip("Xlib.ext.xtest").fake_input, pytest.importorskip("Xlib.X")
        self._xk = pytest.importorskip("Xlib.XK")

    def press(self, *names):
        codes = [self._display.keysym_to_keycode(self._xk.string_to_keysym(name)) for name in names]
        for code in codes:
            self._fake(self._display, self._x.KeyPress, code)
        for code in reversed(codes):
            self._fake(self._display, self._x.KeyRelease, code)
        self._display.sync()

    def close(self):
        self._display.close()


@pytest.fixture
def keyboard():
    made = Keyboard()
    yield made
    made.close()


@pytest.fixture
def keys(qapp):
    made = GlobalKeys()
    made.heard = []
    made.pressed.connect(made.heard.append)
    yield made
    made.close()


@linux_only
def test_a_key_is_heard_whichever_window_has_the_keyboard_and_others_are_not(keys, keyboard, qtbot):
    assert keys.are_handed_out
    assert keys.take({"panic": "Ctrl+Alt+P", "skip": "F9", "mute": ""}) == ()
    keyboard.press("Control_L", "Alt_L", "p")
    keyboard.press("Control_L", "p")
    keyboard.press("p")
    keyboard.press("F9")
    qtbot.waitUntil(lambda: keys.heard == ["panic", "skip"])
    keyboard.press("Caps_Lock")
    keyboard.press("Control_L", "Alt_L", "p")
    keyboard.press("Caps_Lock")
    qtbot.waitUntil(lambda: keys.heard == ["panic", "skip", "panic"])
    assert keys.take({"pause": "F9"}) == ()
    keyboard.press("Control_L", "Alt_L", "p")
    keyboard.press("F9")
    qtbot.waitUntil(lambda: keys.heard[3:] == ["pause"])


@linux_only
def test_a_key_that_another_program_has_is_told_and_works_once_it_is_free(keys, qapp, keyboard, qtbot):
    other = GlobalKeys()
    try:
        assert other.take({"panic": "Ctrl+Alt+P"}) == ()
        assert keys.take({"panic": "Ctrl+Alt+P", "skip": "F9", "mute": "x"}) == ("mute", "panic")
        keyboard.press("F9")
        qtbot.waitUntil(lambda: keys.heard == ["skip"])
    finally:
        other.close()
    assert keys.take({"panic": "Ctrl+Alt+P"}) == ()
    keyboard.press("Control_L", "Alt_L", "p")
    qtbot.waitUntil(lambda: keys.heard == ["skip", "panic"])


@linux_only
def test_without_keys_there_is_no_thread_and_none_is_left(keys):
    threads = threading.active_count()
    assert keys.take({"panic": ""}) == ()
    assert threading.active_count() == threads
    keys.take({"panic": "F9"})
    assert threading.active_count() == threads + 1
    keys.close()
    assert threading.active_count() == threads
