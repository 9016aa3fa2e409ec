"""Keys of an X server that are ours in every window: a thread with a connection of its own sleeps until one is pressed.

libxcb rather than Xlib: there the answer to a grab says whether another program has the key, and an error of Xlib would
end the process. Source: xcb_grab_key(3), and the layout of the structs in xproto.h.
"""

import ctypes
import ctypes.util
import logging
import os
import select
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final

from overlay.setting_values import Key

_MASKS: Final = {"Shift": 1, "Ctrl": 4, "Alt": 8, "Meta": 64}
_HELD: Final = 1 | 4 | 8 | 64
_LOCKS: Final = (0, 2, 16, 2 | 16)
"""Caps Lock and Num Lock may be on."""
_ASYNC: Final = 1
_KEY_PRESS, _KEY_RELEASE = 2, 3
_XK_F1: Final = 0xFFBE

log = logging.getLogger(__name__)


class _Setup(ctypes.Structure):
    _fields_ = (
        ("status", ctypes.c_uint8), ("pad0", ctypes.c_uint8), ("major", ctypes.c_uint16), ("minor", ctypes.c_uint16),
        ("length", ctypes.c_uint16), ("release", ctypes.c_uint32), ("id_base", ctypes.c_uint32),
        ("id_mask", ctypes.c_uint32), ("motion", ctypes.c_uint32), ("vendor_len", ctypes.c_uint16),
        ("most_bytes", ctypes.c_uint16), ("roots_len", ctypes.c_uint8), ("formats_len", ctypes.c_uint8),
        ("image_order", ctypes.c_uint8), ("bit_order", ctypes.c_uint8), ("unit", ctypes.c_uint8),
        ("pad", ctypes.c_uint8), ("min_keycode", ctypes.c_uint8), ("max_keycode", ctypes.c_uint8),
        ("pad1", ctypes.c_uint8 * 4),
    )  # fmt: skip


class _Screens(ctypes.Structure):
    _fields_ = (("data", ctypes.POINTER(ctypes.c_uint32)), ("rem", ctypes.c_int), ("index", ctypes.c_int))


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Mapping(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8), ("per_keycode", ctypes.c_uint8), ("sequence", ctypes.c_uint16),
        ("length", ctypes.c_uint32), ("pad", ctypes.c_uint8 * 24),
    )  # fmt: skip


class _KeyEvent(ctypes.Structure):
    _fields_ = (
        ("response_type", ctypes.c_uint8), ("keycode", ctypes.c_uint8), ("sequence", ctypes.c_uint16),
        ("time", ctypes.c_uint32), ("windows", ctypes.c_uint32 * 3), ("places", ctypes.c_int16 * 4),
        ("state", ctypes.c_uint16),
    )  # fmt: skip


class X11Keys:
    """See `global_keys.Grabs`."""

    def __init__(self, on_pressed: Callable[[str], object]) -> None:
        """Take none yet.

        Args:
            on_pressed: Is told the name of a key that was pressed, on this thread's own.

        Raises:
            OSError: There is no libxcb, or no X server.
        """
        self._on_pressed = on_pressed
        self._xcb, self._libc = _library("xcb"), ctypes.CDLL(None)
        self._libc.free.argtypes = (ctypes.c_void_p,)
        self._names: dict[tuple[int, int], str] = {}
        self._let_go: dict[int, int] = {}  # when, by the keycode
        self._wake: int | None = None
        self._thread: threading.Thread | None = None

    def begin(self, keys: Mapping[str, Key]) -> tuple[str, ...]:
        """Take these in place of all others; the names of those that somebody else has."""
        self.end()
        if not keys:
            return ()
        connection = self._xcb.xcb_connect(None, None)
        if self._xcb.xcb_connection_has_error(connection):
            self._xcb.xcb_disconnect(connection)
            return tuple(keys)
        setup = self._xcb.xcb_get_setup(connection)
        root = int(self._xcb.xcb_setup_roots_iterator(setup).data[0])
        keycodes = self._keycodes(connection, setup.contents)
        self._names, refused = {}, []
        for name, key in keys.items():
            keycode = keycodes.get(_XK_F1 + key.function_number - 1 if key.function_number else ord(key.name.lower()))
            mask = sum(_MASKS[one] for one in key.modifiers)
            if keycode is None or not all(self._grab(connection, root, keycode, mask | lock) for lock in _LOCKS):
                refused.append(name)
            else:
                self._names[keycode, mask] = name
        self._xcb.xcb_flush(connection)
        readable, self._wake = os.pipe()
        self._thread = threading.Thread(target=self._run, args=(connection, readable), name="keys", daemon=True)
        self._thread.start()
        return tuple(refused)

    def end(self) -> None:
        """Give all of them back: the server does so when the connection ends."""
        if self._thread is not None and self._wake is not None:
            os.close(self._wake)
            self._thread.join()
            self._thread = self._wake = None

    def _keycodes(self, connection: int, setup: _Setup) -> dict[int, int]:
        """By the symbol that a key has without Shift."""
        first, count = setup.min_keycode, setup.max_keycode - setup.min_keycode + 1
        cookie = self._xcb.xcb_get_keyboard_mapping(connection, first, count)
        reply = self._xcb.xcb_get_keyboard_mapping_reply(connection, cookie, None)
        if not reply:
            return {}
        per_keycode = reply.contents.per_keycode
        symbols = self._xcb.xcb_get_keyboard_mapping_keysyms(reply)
        found = {int(symbols[at * per_keycode]): first + at for at in reversed(range(count))}
        self._libc.free(reply)
        return found

    def _grab(self, connection: int, root: int, keycode: int, modifiers: int) -> bool:
        cookie = self._xcb.xcb_grab_key_checked(connection, 1, root, modifiers, keycode, _ASYNC, _ASYNC)
        error = self._xcb.xcb_request_check(connection, cookie)
        if error:
            self._libc.free(error)
        return not error

    # --- on a thread of its own ----------------------------------------------------------------------

    def _run(self, connection: int, readable: int) -> None:
        server = self._xcb.xcb_get_file_descriptor(connection)
        while not self._xcb.xcb_connection_has_error(connection):
            self._hear(connection)
            if readable in select.select([server, readable], [], [])[0]:
                break
        self._xcb.xcb_disconnect(connection)
        os.close(readable)

    def _hear(self, connection: int) -> None:
        while event := self._xcb.xcb_poll_for_event(connection):
            key = event.contents
            kind, name = key.response_type & 0x7F, self._names.get((key.keycode, key.state & _HELD))
            if kind == _KEY_RELEASE:
                self._let_go[key.keycode] = key.time
            elif kind == _KEY_PRESS and name is not None and self._let_go.get(key.keycode) != key.time:
                self._on_pressed(name)  # one that is held is let go of and pressed in the same moment, again and again
            self._libc.free(event)


def _library(name: str) -> Any:  # noqa: ANN401 - ctypes
    xcb = ctypes.CDLL(ctypes.util.find_library(name) or "libxcb.so.1")
    connection = ctypes.c_void_p
    for function, gives, takes in (
        ("xcb_connect", connection, (ctypes.c_char_p, ctypes.c_void_p)),
        ("xcb_connection_has_error", ctypes.c_int, (connection,)),
        ("xcb_disconnect", None, (connection,)),
        ("xcb_flush", ctypes.c_int, (connection,)),
        ("xcb_get_file_descriptor", ctypes.c_int, (connection,)),
        ("xcb_get_setup", ctypes.POINTER(_Setup), (connection,)),
        ("xcb_setup_roots_iterator", _Screens, (ctypes.POINTER(_Setup),)),
        ("xcb_get_keyboard_mapping", _Cookie, (connection, ctypes.c_uint8, ctypes.c_uint8)),
        ("xcb_get_keyboard_mapping_reply", ctypes.POINTER(_Mapping), (connection, _Cookie, ctypes.c_void_p)),
        ("xcb_get_keyboard_mapping_keysyms", ctypes.POINTER(ctypes.c_uint32), (ctypes.POINTER(_Mapping),)),
        ("xcb_grab_key_checked", _Cookie, (connection, ctypes.c_uint8, ctypes.c_uint32, ctypes.c_uint16,
                                           ctypes.c_uint8, ctypes.c_uint8, ctypes.c_uint8)),
        ("xcb_request_check", ctypes.c_void_p, (connection, _Cookie)),
        ("xcb_poll_for_event", ctypes.POINTER(_KeyEvent), (connection,)),
    ):  # fmt: skip
        one = getattr(xcb, function)
        one.restype, one.argtypes = gives, takes
    return xcb
