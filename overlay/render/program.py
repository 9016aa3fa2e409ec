"""A pair of shader files → a program; a mistake in one is reported with its file and line."""

import ctypes
import errno
import re
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

import moderngl

from overlay.errors import ResourceError
from overlay.render.resident_code import give_back_code, is_compiler
from overlay.render.unlocked import processor_draws

# Mesa writes "0:12(5): error", NVIDIA "0(12) : error", Apple and AMD "ERROR: 0:12:".
_LINE = re.compile(r"\b0[:(](\d+)")

_texts: dict[Path, str] = {}
"""Of folders that were read: many a program is compiled only when a gift needs it, and it waits for no disk then."""


def read_shaders(folder: Path) -> None:
    """Read all files of a folder; programs are made of these texts from then on. What cannot be read is left out."""
    try:
        paths = set(folder.iterdir())
    except OSError as error:
        if _is_passing(error):
            return
        paths = set()
    for path in [path for path in _texts if path.parent == folder and path not in paths]:
        del _texts[path]
    for path in paths:
        try:
            _texts[path] = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            if not _is_passing(error):
                _texts.pop(path, None)


def load_program(
    ctx: moderngl.Context,
    folder: Path,
    vertex: str,
    fragment: str | None,
    *,
    defines: tuple[str, ...] = (),
    varyings: Iterable[str] = (),
) -> moderngl.Program:
    """Compile ``folder/vertex`` and ``folder/fragment``.

    Args:
        ctx: The context that will own the program.
        folder: Where the shaders lie.
        vertex: File name of the vertex shader.
        fragment: File name of the fragment shader; None for transform feedback.
        defines: Names defined in both, without changing the line numbers.
        varyings: What transform feedback records.

    Raises:
        ResourceError: A file is missing or does not compile; the text names file, line and the driver's words.
    """
    vertex_source = _read(folder / vertex, defines)
    fragment_source = None if fragment is None else _read(folder / fragment, defines)
    try:
        return ctx.program(vertex_shader=vertex_source, fragment_shader=fragment_source, varyings=tuple(varyings))
    except moderngl.Error as error:
        raise ResourceError(_explain(str(error), folder, vertex, fragment)) from error


def release_compiler(ctx: moderngl.Context) -> None:
    """Let Mesa give back what only its compiler needs, and the C library what is free: a dozen megabytes together.

    As much again after ten bursts of 10,000 particles, whose memory is kept from frame to frame; and fifty megabytes of
    the compiler's own code. It comes again by itself with the next program. On a graphics card nothing is known of such
    a gain, and nothing is done.
    """
    if not processor_draws(ctx):
        return
    for library, name, arguments in (("libGL.so.1", "glReleaseShaderCompiler", ()), (None, "malloc_trim", (0,))):
        with suppress(OSError, AttributeError):  # no such library, or another one: nothing is lost
            getattr(ctypes.CDLL(library), name)(*arguments)
    for _ in give_back_code(is_compiler):
        pass


def _read(path: Path, defines: tuple[str, ...]) -> str:
    try:
        text = _texts[path] if path in _texts else path.read_text(encoding="utf-8")
    except OSError as error:
        raise ResourceError(f"{path}: {error.strerror}") from error
    version, _, rest = text.partition("\n")
    return "\n".join([version, *(f"#define {name}" for name in defines), "#line 2", rest])


def _is_passing(error: Exception) -> bool:
    """Whether only too many files are open at the moment: what was read before still holds."""
    return isinstance(error, OSError) and error.errno in (errno.EMFILE, errno.ENFILE)


def _explain(words: str, folder: Path, vertex: str, fragment: str | None) -> str:
    at_fault = fragment if fragment is not None and "fragment_shader" in words else vertex
    found = _LINE.search(words)
    place = f"{folder / at_fault}:{found.group(1)}" if found else str(folder / at_fault)
    lines = [line.strip() for line in words.splitlines() if "error" in line.lower()]
    return f"{place}: {lines[-1] if lines else words.strip()}"
