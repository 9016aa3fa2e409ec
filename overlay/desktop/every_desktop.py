"""On X11, a window on every virtual desktop: on another one it is not drawn, and OBS would capture nothing.

Qt has no word for it. It is a property that the window manager reads when the window comes up (EWMH, _NET_WM_DESKTOP),
set here through a connection of our own that is closed again.
"""

import ctypes
import ctypes.util
import logging
from typing import Final

EVERY: Final = 0xFFFFFFFF
_CARDINAL: Final = 6
_REPLACE: Final = 0
_32_BITS: Final = 32

log = logging.getLogger(__name__)


def stand_on_every_desktop(window_id: int) -> None:
    """Before the window is mapped. Where there is no libX11 it stands on one desktop, as other windows do."""
    found = ctypes.util.find_library("X11") or "libX11.so.6"
    try:
        xlib = ctypes.CDLL(found)
    except OSError as error:
        log.info("the overlay is on one desktop only: %s", error)
        return
    xlib.XOpenDisplay.restype = ctypes.c_void_p
    xlib.XInternAtom.restype = ctypes.c_ulong
    xlib.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    xlib.XChangeProperty.argtypes = (
        *(ctypes.c_void_p, ctypes.c_ulong, ctypes.c_ulong, ctypes.c_ulong),
        *(ctypes.c_int, ctypes.c_int, ctypes.c_void_p, ctypes.c_int),
    )
    xlib.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    display = xlib.XOpenDisplay(None)
    if not display:
        return
    try:
        atom = xlib.XInternAtom(display, b"_NET_WM_DESKTOP", 0)
        value = ctypes.c_ulong(EVERY)  # Xlib wants 32 bits in a long
        xlib.XChangeProperty(display, window_id, atom, _CARDINAL, _32_BITS, _REPLACE, ctypes.byref(value), 1)
    finally:
        xlib.XCloseDisplay(display)
