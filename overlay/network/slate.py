"""What was on the screen a moment ago, written where even a killed program leaves it.

Between a gift's first picture and the row on the disk that decides it may lie some seconds. A program that is killed
just then would show the gift again when it comes back. So the thread that draws marks the gift here first: in a file
mapped into memory, which takes a microsecond, waits for no disk, and outlives the process. It need not outlive the
computer's power: then the row that says "about to be seen" counts.
"""

import logging
import mmap
from hashlib import blake2b
from pathlib import Path
from typing import Final

_MARK_BYTES: Final = 16
MARKS: Final = 16_384
"""Many more than can be on the screen and undecided; older ones are written over."""

log = logging.getLogger(__name__)


class Slate:
    """The last `MARKS` gifts of a stream that were seen; without a file it dies with the process."""

    def __init__(self, path: Path, stream_id: str) -> None:
        """Open the file or make it; whatever it holds is a mark or a harmless noise."""
        self._marks = _mapped(path)
        self._next = 0
        self.turn_to(stream_id)

    def turn_to(self, stream_id: str) -> None:
        """From now on the gifts are this stream's."""
        self._stream_id = stream_id
        held = self._marks[:]
        marks = {held[at : at + _MARK_BYTES] for at in range(0, len(held), _MARK_BYTES)}
        self._earlier = marks - {bytes(_MARK_BYTES)}  # most often there is none, and nothing to be compared

    def was_seen(self, gift_id: str) -> bool:
        """Whether an earlier run had this gift on the screen."""
        return bool(self._earlier) and self._mark(gift_id) in self._earlier

    def mark(self, gift_ids: tuple[str, ...]) -> None:
        """These are on the screen now."""
        for gift_id in gift_ids:
            at = self._next * _MARK_BYTES
            self._marks[at : at + _MARK_BYTES] = self._mark(gift_id)
            self._next = (self._next + 1) % MARKS

    def close(self) -> None:
        """Let go of the file."""
        self._marks.close()

    def _mark(self, gift_id: str) -> bytes:
        # The length keeps ("ab", "c") and ("a", "bc") apart.
        text = f"{len(self._stream_id)} {self._stream_id} {gift_id}"
        return blake2b(text.encode("utf-8", "surrogatepass"), digest_size=_MARK_BYTES).digest()


def _mapped(path: Path) -> mmap.mmap:
    size = MARKS * _MARK_BYTES
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("r+b" if path.exists() else "x+b") as file:
            missing = size - file.seek(0, 2)
            if missing > 0:
                file.write(bytes(missing))  # a hole in the file could not be filled on a full disk, and would kill us
                file.flush()
            return mmap.mmap(file.fileno(), size)
    except OSError as error:
        log.warning("what was seen cannot be marked (%s): a kill in the wrong moment may show a gift twice", error)
        return mmap.mmap(-1, size)
