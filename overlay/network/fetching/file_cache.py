"""Strangers' files on the disk, by their content.

A file is named by the SHA-256 of what is in it and by nothing else: no word from the network becomes a path, addresses
with the same content share one file, and a torn or foreign file shows itself. It is written beside its place, and gets
its name when all of it is written; the disk is not waited for, for that holds up the ledger, and what a power cut tears
is fetched again. What was used longest ago makes room.

All of it belongs to one thread, so that nothing makes room while it is read. A disk that fails is told of once, and
then nothing is found: no error leaves this module.
"""

import contextlib
import hashlib
import shutil
import sqlite3
import stat
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeVar

from overlay.network.fetching.cache_index import CacheIndex, Entry
from overlay.network.fetching.fetched import Fetched, Validators

T = TypeVar("T")

MOST_FILES: Final = 10_000
RETRY_SECS: Final = 30.0
"""After a failure, how long the disk is left alone."""
INDEX: Final = "index.sqlite3"
FILES: Final = "files"
LONGEST_FAVOURITE: Final = 2048
_COMING: Final = "coming"
"""A file that is being written; there is never more than one."""
_SPOILED: Final = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


@dataclass(frozen=True, slots=True)
class Kept:
    """A file that is there.

    Attributes:
        data: All of it.
        validators: What its server knows it by.
        is_fresh: Whether the server need not be asked.
    """

    data: bytes
    validators: Validators
    is_fresh: bool


class FileCache:
    """One folder, used for one engine. `count` and `nbytes`, of what is kept, may be read from any thread."""

    def __init__(
        self,
        folder: Path,
        scope: str,
        most_bytes: int,
        on_trouble: Callable[[str], None],
        epoch_secs: Callable[[], float] = time.time,
        clean: Callable[[str], str] = lambda text: text,
    ) -> None:
        """Touch nothing yet.

        Args:
            folder: Ours alone; made when it is first needed.
            scope: Of the engine: what gifts of one scope named is never given to those of another.
            most_bytes: Of all files together.
            on_trouble: Is told once, in words, that the disk cannot be used.
            epoch_secs: The clock.
            clean: Takes our secrets out of a text: an engine may say them back to us, and they are not written down.
        """
        self._folder, self._files = folder, folder / FILES
        self._scope = scope
        self.most_bytes = most_bytes
        self._on_trouble = on_trouble
        self._epoch_secs = epoch_secs
        self._clean = clean
        self._index: CacheIndex | None = None
        self._not_before_secs = 0.0
        self._has_told = False
        self.count = 0
        self.nbytes = 0

    def find(self, url: str) -> Kept | None:
        """What came from there, if it is still here and whole."""
        return self._attempt(lambda index: self._find(index, url), None)

    def keep(self, url: str, fetched: Fetched) -> bool:
        """Keep what came from there, or that what is here is still right; what may not be kept is dropped.

        Returns:
            Whether it is another file than the one that was here.
        """
        if fetched.fresh_secs is None or (fetched.data is not None and len(fetched.data) > self.most_bytes):
            self.drop(url)
            return True
        now, known = self._epoch_secs(), fetched.validators
        until, data = now + fetched.fresh_secs, fetched.data
        if data is None:
            self._attempt(lambda index: index.confirm(self._key(url), self._unsecret(known.etag), now, until), None)
            return False
        digest = hashlib.sha256(data).digest()
        entry = Entry(
            self._key(url),
            digest,
            len(data),
            self._unsecret(known.etag),
            self._unsecret(known.modified),
            self._key(known.place),
            now,
            until,
        )
        return self._attempt(lambda index: self._put(index, entry, data), otherwise=True)

    def drop(self, url: str) -> None:
        """It is not to be had from there any more."""

        def work(index: CacheIndex) -> None:
            index.forget_address(self._key(url))
            self._remove_orphans(index)

        self._attempt(work, None)

    def note_use(self, kind: str, url: str, *, is_favourite: bool) -> None:
        """What came from there is seen or heard now: it makes room last, and a favourite may be fetched ahead."""
        self.note_uses([(kind, url, is_favourite)])

    def note_uses(self, uses: Sequence[tuple[str, str, bool]]) -> None:
        """The same of several, in the order in which they were: kind, address, whether it is a favourite."""

        def work(index: CacheIndex) -> None:
            now = self._epoch_secs()
            with index.together():
                for kind, url, is_favourite in uses:
                    entry = index.find(self._key(url))
                    if entry is not None:
                        index.use(entry.digest)
                    if is_favourite and len(url) <= LONGEST_FAVOURITE and _is_text(url) and self._clean(url) == url:
                        index.add_favourite(self._scope, kind, url, now)
                index.forget_favourites(now)

        self._attempt(work, None)

    def favourites(self, most: int) -> list[tuple[str, str]]:
        """What was used before, as kind and address, most often first."""
        return self._attempt(lambda index: index.favourites(self._scope, most), [])

    def measure(self) -> tuple[int, int]:
        """How many files there are, and their bytes."""
        self._attempt(lambda _index: None, None)
        return self.count, self.nbytes

    def clear(self) -> None:
        """Be empty; what was used before is forgotten as well."""
        self.close()
        self._not_before_secs = 0.0
        try:
            self._start_anew()
        except (OSError, sqlite3.Error) as error:
            self._fail(error)

    def close(self) -> None:
        """Let go of the disk."""
        index, self._index = self._index, None
        if index is not None:
            try:
                index.close()
            except sqlite3.Error as error:
                self._fail(error)

    # --- the index and the files together ------------------------------------------------------------

    def _find(self, index: CacheIndex, url: str) -> Kept | None:
        entry = index.find(self._key(url))
        if entry is None:
            return None
        data = self._read(entry)
        if data is None:
            self._remove(index, entry.digest)
            return None
        with contextlib.suppress(sqlite3.OperationalError):  # the disk is full: what is there can still be read
            index.use(entry.digest)
        known = Validators(entry.etag, entry.modified, url if entry.place == entry.key else "")
        return Kept(data, known, is_fresh=entry.came_secs <= self._epoch_secs() < entry.fresh_until_secs)

    def _put(self, index: CacheIndex, entry: Entry, data: bytes) -> bool:
        before = index.find(entry.key)
        is_another = before is None or before.digest != entry.digest
        try:
            self._write(entry.digest, data)
        except OSError as error:  # the disk is full: what is there can still be read
            self._tell(error)
            return is_another
        has_forgotten = index.put(entry)
        if has_forgotten or (before is not None and is_another):
            self._remove_orphans(index)
        self.count, self.nbytes = index.totals()
        while self.nbytes > self.most_bytes or self.count > MOST_FILES:
            oldest = index.oldest(besides=entry.digest)
            if oldest is None:
                break
            self._remove(index, oldest)
        return is_another

    def _remove(self, index: CacheIndex, digest: bytes) -> None:
        index.forget_file(digest)
        _discard(self._path(digest))
        self.count, self.nbytes = index.totals()

    def _remove_orphans(self, index: CacheIndex) -> None:
        for digest in index.orphans():
            self._remove(index, digest)

    # --- the files -----------------------------------------------------------------------------------

    def _read(self, entry: Entry) -> bytes | None:
        """All of it; None if it is not the file that was kept."""
        path = self._path(entry.digest)
        try:
            found = path.lstat()
            if not stat.S_ISREG(found.st_mode) or found.st_size != entry.size:
                return None
            data = path.read_bytes()
        except FileNotFoundError:
            return None
        return data if hashlib.sha256(data).digest() == entry.digest else None

    def _write(self, digest: bytes, data: bytes) -> None:
        path, coming = self._path(digest), self._files / _COMING
        try:
            with coming.open("wb") as file:
                file.write(data)
            coming.replace(path)
        except OSError:
            coming.unlink(missing_ok=True)
            raise

    def _path(self, digest: bytes) -> Path:
        return self._files / digest.hex()

    def _unsecret(self, text: str) -> str:
        return text if self._clean(text) == text else ""

    def _key(self, url: str) -> bytes:
        return hashlib.sha256(f"{self._scope}\n{url}".encode("utf-8", "surrogatepass")).digest()

    # --- what can go wrong ---------------------------------------------------------------------------

    def _attempt(self, work: Callable[[CacheIndex], T], otherwise: T) -> T:
        """Do this with the index; where the disk fails, it is as if nothing were kept."""
        if self.most_bytes == 0 or (self._index is None and time.monotonic() < self._not_before_secs):
            return otherwise
        try:
            return work(self._ready())
        except (OSError, sqlite3.Error) as error:
            self._fail(error)
            if isinstance(error, sqlite3.Error) and _is_spoiled(error):
                self.clear()
        except (AttributeError, TypeError, ValueError):  # somebody else wrote into the index
            self.clear()
        return otherwise

    def _ready(self) -> CacheIndex:
        if self._index is None:
            try:
                self._index = self._opened()
            except sqlite3.DatabaseError as error:
                if not _is_spoiled(error):
                    raise
                self._start_anew()
            assert self._index is not None
            self._tidy(self._index)
            self.count, self.nbytes = self._index.totals()
        return self._index

    def _opened(self) -> CacheIndex:
        self._files.mkdir(parents=True, exist_ok=True)
        return CacheIndex(self._folder / INDEX)

    def _start_anew(self) -> None:
        """Nothing in the folder is worth more than a download."""
        if self._folder.exists():
            shutil.rmtree(self._folder)
        self.count = self.nbytes = 0
        self._index = self._opened()

    def _tidy(self, index: CacheIndex) -> None:
        """Remove what a crash left, and whatever else is not ours; and what there is no room for any more."""
        known = {digest.hex() for digest in index.digests()}
        for found in self._files.iterdir():
            if found.name not in known:
                _discard(found)
        while index.totals()[1] > self.most_bytes and (oldest := index.oldest(besides=b"")) is not None:
            self._remove(index, oldest)

    def _fail(self, error: Exception) -> None:
        index, self._index = self._index, None
        self._not_before_secs = time.monotonic() + RETRY_SECS
        if index is not None:
            with contextlib.suppress(sqlite3.Error):  # it is gone in any case
                index.close()
        self._tell(error)

    def _tell(self, error: Exception) -> None:
        if not self._has_told:
            self._has_told = True
            words = getattr(error, "strerror", None) or str(error)
            self._on_trouble(f"what gifts bring cannot be kept on the disk ({words}); it is kept in memory")


def _discard(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


def _is_spoiled(error: sqlite3.Error) -> bool:
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_NOTADB)  # ours has none: another version's
    return code & 0xFF in _SPOILED


def _is_text(url: str) -> bool:
    """Whether the index can hold it: no lone surrogates."""
    return url.encode("utf-8", "replace").decode() == url
