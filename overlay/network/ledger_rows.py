"""A record of the ledger ⇄ a row of the database. Whatever a file says, reading raises nothing but `BadRowError`."""

import json
from collections.abc import Callable
from typing import Any, Final

from pydantic import TypeAdapter

from overlay.playback.outcome import Fate
from overlay.playback.record import Record, Standing
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.moment import Moment

Row = tuple[object, ...]


_STANDINGS: Final = {str(standing): standing for standing in Standing}
_FATES: Final = {str(fate): fate for fate in Fate}
"""At the start thousands of rows are read: asking the enumerations takes half as long as all else."""

_GIFT: Final = TypeAdapter(Gift).serializer
"""Python's own encoder takes three times as long, and a gift is written while others want the interpreter."""


class BadRowError(Exception):
    """The row is none that this program wrote."""


Clean = Callable[[str], str]
"""Takes our secrets out of a text: an engine may say them back to us."""


def as_it_is(text: str) -> str:
    """The `Clean` of who has no secret."""
    return text


def may_be_kept(record: Record, clean: Clean) -> bool:
    """Whether the record's key holds no secret. Without it a row is of no use, so such a gift is not written."""
    return clean is as_it_is or clean(record.gift_id) == record.gift_id


def row_of(record: Record, clean: Clean = as_it_is) -> Row:
    """The columns, in the order of the table, and no secret in what an engine said."""
    gift = None if record.gift is None else _GIFT.to_json(record.gift).decode()
    if gift is not None and clean(gift) != gift:
        gift = json.dumps(_cleaned(json.loads(gift), clean))
    return (
        _storable(record.stream_id),
        _storable(record.gift_id),
        str(record.standing),  # a third of what `.value` costs
        record.received_epoch_ms,
        record.received_at,
        str(record.combo_count),  # larger than SQLite's integers, if an engine says so
        gift,
        int(record.rendered),
        None if record.error is None else clean(_storable(record.error)),
        str(record.fate),
    )


def _cleaned(part: object, clean: Clean) -> object:
    """Each text by itself: the stand-in for a secret must not tear the JSON around it."""
    match part:
        case dict():
            return {name: _cleaned(value, clean) for name, value in part.items()}
        case list():
            return [_cleaned(value, clean) for value in part]
        case str():
            return clean(part)
        case _:
            return part


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
            standing=_STANDINGS[standing],
            received_epoch_ms=int(received_epoch_ms),
            received_at=str(received_at),
            combo_count=int(combo_count),
            gift=None if gift is None else _gift_of(gift),
            rendered=bool(rendered),
            error=None if error is None else str(error),
            fate=_FATES[fate[0]] if fate else Fate.RECEIVED,  # a file of the first version has none
        )
    except (ValueError, TypeError, LookupError, OverflowError) as cause:
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
