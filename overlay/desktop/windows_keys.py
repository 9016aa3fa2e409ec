"""Keys of Windows that are ours in every window: registered by a thread of its own, which gets their messages.

Source: RegisterHotKey, GetMessageW and PostThreadMessageW of user32. Nobody has tried it yet.
"""

import ctypes
import threading
from collections.abc import Callable, Mapping
from typing import Any, Final

from overlay.setting_values import Key

_MASKS: Final = {"Alt": 1, "Ctrl": 2, "Shift": 4, "Meta": 8}
_NO_REPEAT: Final = 0x4000
_HOTKEY, _QUIT = 0x0312, 0x0012
_VK_F1: Final = 0x70
START_SECS: Final = 1.0


class _Message(ctypes.Structure):
    _fields_ = (
        ("window", ctypes.c_void_p), ("message", ctypes.c_uint), ("wparam", ctypes.c_size_t),
        ("lparam", ctypes.c_ssize_t), ("time", ctypes.c_uint32), ("x", ctypes.c_long), ("y", ctypes.c_long),
    )  # fmt: skip


class WindowsKeys:
    """See `global_keys.Grabs`."""

    def __init__(self, on_pressed: Callable[[str], object]) -> None:
        """Take none yet.

        Args:
            on_pressed: Is told the name of a key that was pressed, on this thread's own.
        """
        self._on_pressed = on_pressed
        libraries: Any = ctypes
        self._user = libraries.WinDLL("user32")
        self._thread: threading.Thread | None = None
        self._thread_id = 0
        self._refused: tuple[str, ...] = ()

    def begin(self, keys: Mapping[str, Key]) -> tuple[str, ...]:
        """Take these in place of all others; the names of those that somebody else has."""
        self.end()
        if not keys:
            return ()
        is_ready = threading.Event()
        self._thread = threading.Thread(target=self._run, args=(dict(keys), is_ready), name="keys", daemon=True)
        self._thread.start()
        is_ready.wait(START_SECS)
        return self._refused

    def end(self) -> None:
        """Give all of them back: Windows does so when the thread ends."""
        if self._thread is not None:
            self._user.PostThreadMessageW(self._thread_id, _QUIT, 0, 0)
            self._thread.join(START_SECS)
            self._thread = None

    def _run(self, keys: dict[str, Key], is_ready: threading.Event) -> None:
        names = list(keys)
        self._thread_id = threading.get_native_id()
        message = _Message()
        self._user.PeekMessageW(ctypes.byref(message), None, 0, 0, 0)  # makes the queue that messages come to
        self._refused = tuple(name for number, name in enumerate(names) if not self._register(number, keys[name]))
        is_ready.set()
        while self._user.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
            if message.message == _HOTKEY and message.wparam < len(names):
                self._on_pressed(names[message.wparam])

    def _register(self, number: int, key: Key) -> bool:
        mask = sum(_MASKS[one] for one in key.modifiers) | _NO_REPEAT
        code = _VK_F1 + key.function_number - 1 if key.function_number else ord(key.name)
        return bool(self._user.RegisterHotKey(None, number, mask, code))
