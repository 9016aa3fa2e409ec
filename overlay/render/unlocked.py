"""Draw calls that let other threads have Python meanwhile.

Where the processor draws, Mesa works through every vertex before the call returns: some milliseconds for a large burst.
And a call that reads what was drawn just before waits until those pixels are filled. moderngl keeps Python's lock all
the time, and a ping would wait for each of them; `ctypes` lets go of it. On a graphics card a call returns at once, and
moderngl's own will do.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

import moderngl

T = TypeVar("T")

_INDEX_TYPES = {2: 0x1403, 4: 0x1405}  # GL_UNSIGNED_SHORT, GL_UNSIGNED_INT
PART_VERTICES = 30_000
"""So many are drawn at a time: Mesa fills pixels with all processors while one of them works through vertices, but only
those of calls that were flushed. One call for 100,000 particles took 1.4 times as long, for twice as many at a time
1.05 times; fewer win nothing."""
PART_POINTS = 8_000
"""The same for points, each of which is looked up again for its pixels: what Mesa keeps of so many, some 300 bytes
each, is still in a processor's cache by then. With four times as many a frame of 100,000 took a tenth more."""


class DrawInstances(Protocol):
    """Draw so many vertices, in so many instances, of an array with indices of 2 or 4 bytes.

    Where there are more than `PART_VERTICES` or `PART_POINTS` in all it may be done in parts, and ``gl_InstanceID``
    begins anew in each: whoever goes by it, and not by attributes of instances, has to ask for no more at once.
    """

    def __call__(
        self,
        array: moderngl.VertexArray,
        vertices: int,
        instances: int,
        *,
        mode: int = moderngl.TRIANGLES,
        index_bytes: int = 2,
        first: int = 0,
    ) -> None:
        """Draw, from the index of that number on."""


DrawTriangle = Callable[[moderngl.VertexArray, int], None]
"""Draw a triangle of an array without attributes, from the vertex of that number on: what it reads may have to be
waited for."""


def processor_draws(ctx: moderngl.Context) -> bool:
    """Whether Mesa's llvmpipe draws, and no graphics card."""
    return sys.platform == "linux" and "llvmpipe" in str(ctx.info["GL_RENDERER"])


def made_of_mesa(ctx: moderngl.Context, make: Callable[[Any], T]) -> T | None:
    """What is made of OpenGL's own functions where the processor draws; None where a graphics card does.

    Args:
        ctx: Which of them draws.
        make: Is given the library, whose functions have no types.
    """
    if processor_draws(ctx):
        try:
            return make(ctypes.CDLL("libGL.so.1"))
        except (OSError, AttributeError):
            pass  # no such library or function: the program runs without, slower, and as well
    return None


def instances_drawer(ctx: moderngl.Context) -> DrawInstances:
    """The way to draw that suits this context."""
    return made_of_mesa(ctx, _unlocked) or _locked


def triangle_drawer(ctx: moderngl.Context) -> DrawTriangle:
    """The way to draw over all of a target that suits this context."""
    return made_of_mesa(ctx, _unlocked_triangle) or _locked_triangle


def _locked_triangle(array: moderngl.VertexArray, first: int) -> None:
    array.render(moderngl.TRIANGLES, vertices=3, first=first)


def _unlocked_triangle(library: Any) -> DrawTriangle:  # noqa: ANN401 - its functions have no types
    # Nothing waits in these two, and whoever lets go of Python may have to wait for it.
    at_once = ctypes.PYFUNCTYPE(None, ctypes.c_uint)
    use_program, bind_array = at_once(("glUseProgram", library)), at_once(("glBindVertexArray", library))
    draw_arrays = library.glDrawArrays
    draw_arrays.argtypes, draw_arrays.restype = [ctypes.c_uint, ctypes.c_int, ctypes.c_int], None

    def draw(array: moderngl.VertexArray, first: int) -> None:
        use_program(array.program.glo)
        bind_array(array.glo)
        draw_arrays(moderngl.TRIANGLES, first, 3)

    return draw


def _locked(
    array: moderngl.VertexArray,
    vertices: int,
    instances: int,
    *,
    mode: int = moderngl.TRIANGLES,
    index_bytes: int = 2,
    first: int = 0,
) -> None:
    del index_bytes  # the array knows
    array.render(mode, vertices=vertices, first=first, instances=instances)


def _unlocked(library: Any) -> DrawInstances:  # noqa: ANN401 - its functions have no types
    use_program, bind_array, flush = library.glUseProgram, library.glBindVertexArray, library.glFlush
    draw_elements = library.glDrawElementsInstancedBaseInstance
    use_program.argtypes = bind_array.argtypes = [ctypes.c_uint]
    flush.argtypes = []
    draw_elements.argtypes = [
        ctypes.c_uint, ctypes.c_int, ctypes.c_uint, ctypes.c_void_p, ctypes.c_int, ctypes.c_uint,
    ]  # fmt: skip
    use_program.restype = bind_array.restype = flush.restype = draw_elements.restype = None

    def draw(
        array: moderngl.VertexArray,
        vertices: int,
        instances: int,
        *,
        mode: int = moderngl.TRIANGLES,
        index_bytes: int = 2,
        first: int = 0,
    ) -> None:
        use_program(array.program.glo)
        bind_array(array.glo)
        most = PART_POINTS if mode == moderngl.POINTS else PART_VERTICES
        at_once = max(most // max(vertices, 1), 1)
        for begin in range(0, instances, at_once):
            if begin:
                flush()
            count = min(at_once, instances - begin)
            draw_elements(mode, vertices, _INDEX_TYPES[index_bytes], first * index_bytes, count, begin)

    return draw
