"""A record of the ledger ⇄ a row of the database. Whatever a file says, reading raises nothing but `BadRowError`."""

import json
from typing import Any, Final

from pydantic import TypeAdapter

from overlay.playback.outcome import Fate
from overlay.playback.record import Record, Standing
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment

Row = tuple[object, ...]


_GIFT: Final = TypeAdapter(Gift).serializer
"""Python's own encoder takes three times as long, and a gift is written while others want the interpreter."""


class BadRowError(Exception):
    """The row is none that this program wrote."""


def row_of(record: Record) -> Row:
    """The columns, in the order of the table."""
    gift = None if record.gift is None else _GIFT.to_json(record.gift).decode()
    return (
        _storable(record.stream_id),
        _storable(record.gift_id),
        str(record.standing),  # a third of what `.value` costs
        record.received_epoch_ms,
        record.received_at,
        str(record.combo_count),  # larger than SQLite's integers, if an engine says so
        gift,
        int(record.rendered),
        None if record.error is None else _storable(record.error),
        str(record.fate),
    )


def record_of(row: tuple[Any, ...]) -> Record:
    """The record in a row. A gift that cannot be read is left out: its answer is still owed.

    Raises:
        BadRowError: The rest cannot be read.
    """
    try:
        stream_id, gift_id, standing, received_epoch_ms, received_at, combo_count, gift, rendered, error, *fate = row
        return Record(
            stream_id=str(stream_id),
            gift_id=str(gift_id),
            standing=Standing(standing),
            received_epoch_ms=int(received_epoch_ms),
            received_at=str(received_at),
            combo_count=int(combo_count),
            gift=None if gift is None else _gift_of(gift),
            rendered=bool(rendered),
            error=None if error is None else str(error),
            fate=Fate(fate[0]) if fate else Fate.RECEIVED,  # a file of the first version has none
        )
    except (ValueError, TypeError, OverflowError) as cause:
        raise BadRowError from cause


def _gift_of(text: object) -> Gift | None:
    try:
        tree = json.loads(str(text))
        return Gift(
            **{
                **tree,
                "sender": Sender(**tree["sender"]),
                "received": Moment(**tree["received"]),
                "corrections": tuple(tree["corrections"]),
            }
        )
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _storable(text: str) -> str:
    """SQLite takes no lone surrogate; the wire has none, but a command line may."""
    return text if text.isascii() else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
