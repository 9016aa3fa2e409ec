"""What goes to and fro between the program and the process that fetches for it. Pure.

Each is a parcel with its length before it; behind a delivery's comes the file itself, so that it is copied once less.
"""

from dataclasses import dataclass

from overlay.errors import FetchError
from overlay.network.fetching.fetched import UNKNOWN, Fetched, GoneError, Validators
from overlay.reasons import fetching
from overlay.reasons.travel import ReasonError, reason_of, text_of


@dataclass(frozen=True, slots=True)
class Order:
    """A file is wanted, or not any more.

    Attributes:
        number: The delivery has the same; there is one for each order.
        url: Of the file; "" where the order of this number is given up.
        most_bytes: How large it may be.
        known: What the server is asked with.
    """

    number: int
    url: str = ""
    most_bytes: int = 0
    known: Validators = UNKNOWN


@dataclass(frozen=True, slots=True)
class Delivery:
    """What came of an order.

    Attributes:
        number: Of the order.
        nbytes: How long the file is that follows; None if there is none.
        validators: What it is known by.
        fresh_secs: How long it need not be asked for again; None if it may not be kept.
        refusal: Why it did not come, as `overlay.reasons.travel` writes it; else "".
        is_gone: Whether its server says that it is not there.
    """

    number: int
    nbytes: int | None = None
    validators: Validators = UNKNOWN
    fresh_secs: float | None = None
    refusal: str = ""
    is_gone: bool = False


def delivered(number: int, fetched: Fetched) -> Delivery:
    """It came, or is still the one that is known; the file itself is sent behind this."""
    nbytes = None if fetched.data is None else len(fetched.data)
    return Delivery(number, nbytes, fetched.validators, fetched.fresh_secs)


def refused(number: int, error: FetchError) -> Delivery:
    """It did not come."""
    try:
        words = text_of(error.words)
    except ReasonError:  # none of those that may be told
        words = text_of(fetching.NOT_FETCHED(error=type(error).__name__))
    return Delivery(number, refusal=words, is_gone=isinstance(error, GoneError))


def unpacked(delivery: Delivery, data: bytes | None) -> Fetched:
    """What came.

    Raises:
        FetchError: It did not come.
        ReasonError: The delivery does not say why in words that are known.
    """
    if delivery.refusal:
        kind = GoneError if delivery.is_gone else FetchError
        raise kind(reason_of(delivery.refusal))
    return Fetched(data, delivery.validators, delivery.fresh_secs)
