"""Where the processor draws, freed memory is kept; where a GPU draws, nothing is touched."""

import sys
from types import SimpleNamespace

import pytest

from overlay.app.machine.software_gl import keep_frame_memory


def _context(renderer):
    return SimpleNamespace(info={"GL_RENDERER": renderer})


@pytest.mark.skipif(sys.platform != "linux", reason="the C library of Linux")
def test_the_memory_of_a_frame_is_kept_where_the_processor_draws():
    assert keep_frame_memory(_context("llvmpipe (LLVM 15.0.6, 256 bits)"))


def test_a_gpu_needs_nothing_of_the_kind():
    assert not keep_frame_memory(_context("AMD Radeon RX 6600"))


def test_other_systems_are_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not keep_frame_memory(_context("llvmpipe"))
