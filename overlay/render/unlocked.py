"""Draw calls that let other threads have Python meanwhile.

Where the processor draws, Mesa works through every vertex before the call returns: some milliseconds for a large burst.
moderngl keeps Python's lock all the time, and a ping would wait for each of them; `ctypes` lets go of it. On a graphics
card a call returns at once, and moderngl's own will do.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any

import moderngl

_TRIANGLES, _UNSIGNED_SHORT = 0x0004, 0x1403

DrawInstances = Callable[[moderngl.VertexArray, int, int], None]
"""Draw so many vertices, in so many instances, of an array of triangles whose indices are of 16 bits."""


def processor_draws(ctx: moderngl.Context) -> bool:
    """Whether Mesa's llvmpipe draws, and no graphics card."""
    return sys.platform == "linux" and "llvmpipe" in str(ctx.info["GL_RENDERER"])


def instances_drawer(ctx: moderngl.Context) -> DrawInstances:
    """The way to draw that suits this context."""
    if processor_draws(ctx):
        try:
            return _unlocked(ctypes.CDLL("libGL.so.1"))
        except (OSError, AttributeError):
            pass  # no such library: the program runs without it as well
    return _locked


def _locked(array: moderngl.VertexArray, vertices: int, instances: int) -> None:
    array.render(moderngl.TRIANGLES, vertices=vertices, instances=instances)


def _unlocked(library: Any) -> DrawInstances:  # noqa: ANN401 - its functions have no types
    use_program, bind_array = library.glUseProgram, library.glBindVertexArray
    draw_elements = library.glDrawElementsInstanced
    use_program.argtypes = bind_array.argtypes = [ctypes.c_uint]
    draw_elements.argtypes = [ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_void_p, ctypes.c_int]
    use_program.restype = bind_array.restype = draw_elements.restype = None

    def draw(array: moderngl.VertexArray, vertices: int, instances: int) -> None:
        use_program(array.program.glo)
        bind_array(array.glo)
        draw_elements(_TRIANGLES, vertices, _UNSIGNED_SHORT, None, instances)

    return draw
