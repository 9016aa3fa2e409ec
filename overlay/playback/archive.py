"""Gifts whose answer has arrived, in little room: sixty bytes each, where a record and its key take a thousand. Pure.

They are kept for one purpose: when a gift comes again, its answer must be the same. So a day of gifts at two a second
costs three megabytes and not fifty, and a long evening does not look like a leak.
"""

from array import array
from bisect import bisect_left
from typing import Final, NamedTuple

import numpy as np
from numpy.typing import NDArray

from overlay.playback.outcome import Fate
from overlay.playback.record import Entry, Standing
from overlay.protocol.moment import format_timestamp, parse_timestamp

_FRESH: Final = 500
"""So many lie in a dictionary before they are sorted in with the others, which takes a millisecond."""

_FATES: Final = tuple(Fate)
_LARGEST: Final = 2**62
_ROW: Final = np.dtype(
    [
        ("order", np.int64),
        ("received_epoch_ms", np.int64),
        ("said_epoch_ms", np.int64),
        ("combo_count", np.int64),
        ("content", np.int64),
        ("error", np.uint32),
        ("rendered", np.bool_),
        ("fate", np.uint8),
    ]
)


class _Row(NamedTuple):
    """The columns, in the order of `_ROW`."""

    order: int
    received_epoch_ms: int
    said_epoch_ms: int
    combo_count: int
    content: int
    error: int
    rendered: bool
    fate: int


class Archive:
    """Delivered gifts by the digest of their key. Two in 50,000 would have the same once in ten billion evenings."""

    def __init__(self) -> None:
        self._digests = array("Q")  # sorted, and looked up by `bisect`: numpy would let another thread have its turn
        self._rows = np.empty(0, _ROW)  # in their order
        self._fresh: dict[int, _Row] = {}
        self._errors: dict[str | None, int] = {}  # our own words, a few dozen, by their number
        self._oldest_epoch_ms = _LARGEST
        self._order = 0

    def __len__(self) -> int:
        """Gifts in it."""
        return len(self._rows) + len(self._fresh)

    def put(self, entry: Entry) -> None:
        """Keep a delivered gift, or what is new of one that is here already."""
        digest = _digest(entry.stream_id, entry.gift_id)
        self._order += 1
        said_epoch_ms = parse_timestamp(entry.received_at)
        row = _Row(
            order=self._order,
            received_epoch_ms=entry.received_epoch_ms,
            said_epoch_ms=entry.received_epoch_ms if said_epoch_ms is None else said_epoch_ms,
            combo_count=min(entry.combo_count, _LARGEST),
            content=entry.content,
            error=self._errors.setdefault(entry.error, len(self._errors)),
            rendered=entry.rendered,
            fate=_FATES.index(entry.fate),
        )
        self._oldest_epoch_ms = min(self._oldest_epoch_ms, entry.received_epoch_ms)
        place = self._place(digest)
        if place is not None:
            self._rows[place] = row
            return
        self._fresh[digest] = row
        if len(self._fresh) >= _FRESH:
            self._sort_in()

    def get(self, stream_id: str, gift_id: str) -> Entry | None:
        """What is known of a gift, if it is here; to change it, put it in again."""
        digest = _digest(stream_id, gift_id)
        row = self._fresh.get(digest)
        if row is None:
            place = self._place(digest)
            if place is None:
                return None
            row = _Row(*self._rows[place].item())
        return Entry(
            stream_id=stream_id,
            gift_id=gift_id,
            received_epoch_ms=row.received_epoch_ms,
            received_at=format_timestamp(row.said_epoch_ms),
            combo_count=row.combo_count,
            content=row.content,
            standing=Standing.DELIVERED,
            rendered=row.rendered,
            error=list(self._errors)[row.error],
            fate=_FATES[row.fate],
        )

    def forget(self, before_epoch_ms: int, most: int) -> None:
        """Drop what came before this moment; and the first that were put in, if there are clearly more than `most`."""
        if self._oldest_epoch_ms < before_epoch_ms:
            self._sort_in()
            self._keep(self._rows["received_epoch_ms"] >= before_epoch_ms)
        if len(self) > most + most // 50:  # not one by one: each time all are looked at
            self._sort_in()
            orders = np.sort(self._rows["order"])
            self._keep(self._rows["order"] >= (orders[-most] if most else _LARGEST))

    def _place(self, digest: int) -> int | None:
        place = bisect_left(self._digests, digest)
        return place if place < len(self._digests) and self._digests[place] == digest else None

    def _sort_in(self) -> None:
        digests = np.fromiter(self._fresh, np.uint64, len(self._fresh))
        rows = np.array(list(self._fresh.values()), _ROW)
        self._fresh.clear()
        order = np.argsort(digests)
        sorted_digests = np.frombuffer(self._digests, np.uint64)
        places = np.searchsorted(sorted_digests, digests[order])
        self._digests = array("Q", np.insert(sorted_digests, places, digests[order]).tobytes())
        self._rows = np.insert(self._rows, places, rows[order])

    def _keep(self, kept: NDArray[np.bool_]) -> None:
        self._digests = array("Q", np.frombuffer(self._digests, np.uint64)[kept].tobytes())
        self._rows = self._rows[kept]
        self._oldest_epoch_ms = int(self._rows["received_epoch_ms"].min(initial=_LARGEST))


def _digest(stream_id: str, gift_id: str) -> int:
    """Python's own, which nobody outside of this process can foresee, as 64 bits without a sign."""
    return hash((stream_id, gift_id)) & 0xFFFF_FFFF_FFFF_FFFF
