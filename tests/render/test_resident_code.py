"""Code that nobody runs any more leaves the memory and comes again; what was changed there stays."""

import ctypes
import mmap
import sys

import numpy as np
import pytest

from overlay.render import resident_code
from overlay.render.resident_code import give_back_code, is_compiler, is_library

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells what is where")

SIZE = 2 * resident_code._LEAST_BYTES
PAGE = mmap.PAGESIZE


@pytest.fixture
def mapped(tmp_path):
    """A file that is mapped as libraries are: private, then for reading alone; given back as often as it is asked."""
    path = tmp_path / "libmade.so.1"
    path.write_bytes(bytes(range(256)) * (SIZE // 256))
    libc, maps = ctypes.CDLL(None, use_errno=True), []
    libc.mprotect.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]

    def run(*changes):
        with path.open("rb") as file:
            memory = mmap.mmap(file.fileno(), SIZE, mmap.MAP_PRIVATE, mmap.PROT_READ | mmap.PROT_WRITE)
        for place in changes:
            memory[place] = 7
        there = (ctypes.c_char * SIZE).from_buffer(memory)
        assert libc.mprotect(ctypes.addressof(there), SIZE, mmap.PROT_READ) == 0
        maps.append((memory, there))
        assert bytes(there) == memory[:]  # all of it is in memory now
        return memory

    yield run
    resident_code._clean_parts.cache_clear()


def of(path):
    return lambda name: name.endswith(path)


def test_what_was_read_is_given_back_and_comes_again(mapped):
    memory = mapped()
    meant = of("libmade.so.1")
    assert sum(give_back_code(meant)) == SIZE
    assert sum(give_back_code(meant)) == 0
    assert memory[:] == bytes(range(256)) * (SIZE // 256)
    assert sum(give_back_code(meant)) == SIZE


def test_what_was_changed_stays(mapped):
    memory = mapped(3 * PAGE + 1)
    assert sum(give_back_code(of("libmade.so.1"))) == 0
    assert memory[3 * PAGE + 1] == 7


def test_other_files_stay(mapped):
    mapped()
    assert not list(give_back_code(of("libother.so.1")))


def test_a_library_that_is_in_use_goes_on():
    numbers = np.arange(1000.0)
    before = float(np.sort(np.sin(numbers)).sum())
    given = sum(give_back_code(lambda path: "_multiarray_umath" in path))
    assert given > 0
    assert float(np.sort(np.sin(numbers)).sum()) == before


def test_where_nothing_is_told_nothing_is_done(mapped, monkeypatch, tmp_path):
    memory = mapped()
    monkeypatch.setattr(resident_code, "_PAGEMAP", tmp_path / "none")
    assert not list(give_back_code(of("libmade.so.1")))
    monkeypatch.setattr(sys, "platform", "win32")
    assert not list(give_back_code(of("libmade.so.1")))
    assert memory[0] == 0


def test_which_files_are_meant():
    assert is_compiler("/usr/lib/x86_64-linux-gnu/libLLVM-15.so.1")
    assert not is_compiler("/usr/lib/x86_64-linux-gnu/libQt6Core.so.6")
    assert is_library("/usr/lib/x86_64-linux-gnu/libQt6Core.so.6")
    assert not is_library("/usr/share/fonts/one.ttf")
