"""A GL context without a screen, made current for each test that draws; skipped where there is no EGL."""

import gc
import sys

import moderngl
import pytest

from overlay.render.unlocked import processor_draws


@pytest.fixture(scope="session")
def _standalone():
    options = {"backend": "egl"} if sys.platform == "linux" else {}
    try:
        ctx = moderngl.create_context(standalone=True, require=330, **options)
    except Exception as error:  # noqa: BLE001 -- glcontext raises bare Exceptions
        pytest.skip(f"no OpenGL without a screen here: {error}")
    ctx.gc_mode = "context_gc"
    return ctx


@pytest.fixture(scope="module", autouse=True)
def _no_garbage_of_others():
    """What other contexts left behind is let go of now: later, with this one current, that would be its error."""
    gc.collect()


@pytest.fixture
def gl(_standalone):
    """The context, current; Qt's own contexts in the same process may have taken its place."""
    with _standalone:
        _ = _standalone.error  # what others did while it was current is none of this test's business
        yield _standalone
        _standalone.gc()


@pytest.fixture
def gl_processor(gl):
    """The same, for what is only done where the processor draws."""
    if not processor_draws(gl):
        pytest.skip("a graphics card draws")
    return gl


@pytest.fixture
def error_free_gl(gl):
    """The context for a test that asks for its error: what others left behind must not be let go of meanwhile."""
    gc.collect()
    gc.disable()
    # moderngl goes back to what was bound last, which a test before may have deleted meanwhile.
    bound = gl.simple_framebuffer((1, 1))
    bound.use()
    try:
        _ = gl.error
        yield gl
    finally:
        gc.enable()
