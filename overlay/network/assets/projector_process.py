"""One process that plays videos, seen from outside: started, told, listened to by a thread of its own, put away."""

import contextlib
import struct
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import psutil

from overlay.loaders.parcel import LENGTH, framed
from overlay.loaders.projection import CREDIT, DONE, ENDED, FAILED, FILM, MOST_WORDS, NEWS, PICTURE, SLOT, STOP, Film
from overlay.network.apart.piped_process import environment_apart
from overlay.network.apart.pipes import widen
from overlay.network.apart.standing_back import PROCESS_FLAGS
from overlay.network.assets.ring import Ring
from overlay.phrase import Phrase
from overlay.reasons import media
from overlay.reasons.travel import ReasonError, reason_of


@dataclass(frozen=True, slots=True)
class News:
    """What it said. A stranger's file may speak through it: numbers are checked by whoever uses them.

    Attributes:
        what: One of those in `overlay.loaders.projection`.
        slot: Where a picture is.
        frame: Which picture of the film.
        skipped: How many were left out so far.
        begins_secs: When the picture is to be seen.
        words: Why it failed.
    """

    what: bytes
    slot: int = 0
    frame: int = 0
    skipped: int = 0
    begins_secs: float = 0.0
    words: Phrase | None = None


class ProjectorProcess:
    """Plays one film after the other. `hear` is called on its own thread."""

    def __init__(self, command: Sequence[str], hear: Callable[["ProjectorProcess", News], None]) -> None:
        """Start it; it says READY when it has loaded what it needs.

        Args:
            command: What runs a projector; the key of the shared memory is added.
            hear: Is told what it says, and `FAILED` when it is dead.

        Raises:
            OSError: It cannot be started.
        """
        self._hear = hear
        self._door = threading.Lock()
        self._is_film_coming = self._is_unwanted = False
        self._has_read = False  # all of its film
        self.ring = Ring.make()
        self.is_dead = False
        self.killed_for = media.DIED
        self.spoke_secs = time.monotonic()
        try:
            self._process = subprocess.Popen(  # noqa: S603 - this very program
                [*command, self.ring.key],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                env=environment_apart() | {"MALLOC_ARENA_MAX": "2"}, pass_fds=self.ring.inherited,
                start_new_session=True, creationflags=PROCESS_FLAGS,
            )  # fmt: skip
        except OSError:
            self.ring.close()
            raise
        widen(self._process.stdin)
        self._thread = threading.Thread(target=self._listen, name="projector", daemon=True)
        self._thread.start()

    @property
    def pid(self) -> int:
        """The system's number of it."""
        return self._process.pid

    def memory(self) -> int:
        """Bytes that it really uses."""
        with contextlib.suppress(psutil.Error):
            return int(psutil.Process(self._process.pid).memory_info().rss)
        return 0

    def expect(self) -> None:
        """`play` will follow, on whichever thread; it may be told to stop before that."""
        self._is_film_coming, self._is_unwanted, self._has_read = True, False, False

    def play(self, film: Film, data: bytes, slots: int) -> None:
        """Give it the film that is expected, and its free slots, unless nobody wants that any more.

        On a thread that may wait: a file is larger than a pipe.
        """
        head = FILM + framed(film) + LENGTH.pack(len(data))
        credits_given = b"".join(CREDIT + SLOT.pack(slot, 0.0) for slot in range(slots))
        with self._door:
            self._is_film_coming, is_wanted = False, not self._is_unwanted
            if is_wanted:
                self._write(head, data, credits_given)
        if not is_wanted:
            self._hear(self, News(DONE))

    def give_slot(self, slot: int, position_secs: float) -> None:
        """A slot is free again; the film has come so far."""
        with self._door:
            self._write(CREDIT + SLOT.pack(slot, position_secs))

    def stop(self) -> None:
        """Let it put the film away; it says DONE. One that is still being given its film is killed.

        Where it has read that, only a few bytes are on their way, and nobody waits long for whoever gives it those.
        """
        if self._door.acquire(blocking=self._has_read):
            try:
                self._is_unwanted = self._is_film_coming
                if not self._is_film_coming:
                    self._write(STOP)
            finally:
                self._door.release()
        else:
            self.kill()

    def kill(self, why: Phrase = media.DIED) -> None:
        """End it, for this reason."""
        self.killed_for = why
        with contextlib.suppress(OSError):
            self._process.kill()

    def close(self) -> None:
        """End it and let go of it. Pictures in its memory may be used until they are forgotten."""
        self.kill()
        if threading.current_thread() is not self._thread:
            self._thread.join(1.0)

    def _write(self, *parts: bytes) -> None:
        """What it does not read any more does not matter: that it is dead is heard."""
        assert self._process.stdin is not None
        with contextlib.suppress(OSError, ValueError):
            for part in parts:
                self._process.stdin.write(part)
            self._process.stdin.flush()

    def _listen(self) -> None:
        while (news := self._next()) is not None:
            self.spoke_secs = time.monotonic()
            self._has_read = self._has_read or news.what in (PICTURE, ENDED, FAILED)
            self._hear(self, news)
        self.is_dead = True
        self.kill(self.killed_for)
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            with contextlib.suppress(OSError):
                assert pipe is not None
                pipe.close()
        self._hear(self, News(FAILED, words=self.killed_for))
        self.ring.close()

    def _next(self) -> News | None:
        assert self._process.stdout is not None
        try:
            head = self._process.stdout.read(NEWS.size)
            what, slot, frame, skipped, begins_secs, length = NEWS.unpack(head)
            words = self._process.stdout.read(length) if length <= MOST_WORDS else b""
        except (OSError, ValueError, struct.error):
            return None
        return News(what, slot, frame, skipped, begins_secs, _reason(words) if what == FAILED else None)


def _reason(words: bytes) -> Phrase:
    """In our own words, or none at all."""
    try:
        return reason_of(words.decode())
    except (ReasonError, UnicodeDecodeError):
        return media.NO_SENSE
