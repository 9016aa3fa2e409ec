"""Memory that two processes share: pictures go through it without being sent.

On POSIX it is a file without a name, which the other process inherits; where Linux can, its size is sealed, for whoever
made it smaller would kill whoever reads it. On Windows it has a name that nobody can guess.
"""

import contextlib
import mmap
import os
import secrets
import sys
import tempfile
from typing import Final, Self

import numpy as np
from numpy.typing import NDArray

from overlay.loaders.projection import stride_of
from overlay.scene.videos.video import Pixels

RING_BYTES: Final = 112 * 2**20
"""Three of the largest pictures; memory that is never touched is never taken."""

Planes = tuple[NDArray[np.uint8], ...]


class Ring:
    """Some shared memory. `key` is how another process finds it, `inherited` what it must inherit for that."""

    def __init__(self, memory: mmap.mmap, key: str, inherited: tuple[int, ...]) -> None:
        self.memory, self.key, self.inherited = memory, key, inherited

    @classmethod
    def make(cls) -> Self:
        """Take some, full of zeros."""
        if sys.platform == "win32":
            key = f"Local\\hyperfocus-{secrets.token_hex(16)}"
            return cls(mmap.mmap(-1, RING_BYTES, tagname=key), key, ())
        descriptor = _nameless_file()
        return cls(mmap.mmap(descriptor, RING_BYTES), str(descriptor), (descriptor,))

    @classmethod
    def found(cls, key: str) -> Self:
        """The one that another process has made."""
        if sys.platform == "win32":
            return cls(mmap.mmap(-1, RING_BYTES, tagname=key), key, ())
        return cls(mmap.mmap(int(key), RING_BYTES), key, ())

    def planes(self, pixels: Pixels, slot: int) -> Planes:
        """The planes of a picture in a slot, to be written or read."""
        at, found = slot * stride_of(pixels), []
        for plane in pixels.planes:
            shape = (plane.height, plane.width) if plane.components == 1 else (plane.height, plane.width, 4)
            found.append(np.frombuffer(self.memory, np.uint8, plane.nbytes, at).reshape(shape))
            at += plane.nbytes
        return tuple(found)

    def close(self) -> None:
        """Let go of it; as long as somebody looks at a picture in it, it stays."""
        for descriptor in self.inherited:
            os.close(descriptor)
        self.inherited = ()
        with contextlib.suppress(BufferError):
            self.memory.close()


def _nameless_file() -> int:
    if sys.platform != "linux":
        with tempfile.TemporaryFile() as file:
            descriptor = os.dup(file.fileno())
        os.ftruncate(descriptor, RING_BYTES)
        return descriptor
    import fcntl  # noqa: PLC0415 - not on Windows

    descriptor = os.memfd_create("pictures", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(descriptor, RING_BYTES)
    fcntl.fcntl(descriptor, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK | fcntl.F_SEAL_GROW | fcntl.F_SEAL_SEAL)
    return descriptor
