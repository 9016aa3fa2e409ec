"""Whether the graphics card lost what we had on it: a driver that was updated or hung, a laptop that changed cards.

Only a context with `ResetNotification` is told, and only where the driver can. Drawing goes on without an error then,
and shows nothing. Source: the OpenGL 4.5 specification, section 2.3.2, "Graphics Reset Recovery".
"""

import ctypes
from collections.abc import Callable

from PySide6.QtGui import QOpenGLContext


def reset_status(context: QOpenGLContext) -> Callable[[], int]:
    """The function that says 0, or why the context is lost; call it, like this one, with the context current."""
    name = _name(context)
    address = context.getProcAddress(name) if name else None
    if not address:
        return lambda: 0
    kind = ctypes.CFUNCTYPE if not hasattr(ctypes, "WINFUNCTYPE") else ctypes.WINFUNCTYPE
    return kind(ctypes.c_uint)(address)


def _name(context: QOpenGLContext) -> bytes | None:
    """An address alone proves nothing: GLX gives one for every name."""
    if context.format().version() >= (4, 5) or context.hasExtension(b"GL_KHR_robustness"):
        return b"glGetGraphicsResetStatus"
    return b"glGetGraphicsResetStatusARB" if context.hasExtension(b"GL_ARB_robustness") else None
