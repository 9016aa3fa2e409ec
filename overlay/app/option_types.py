"""Numbers and places as they are typed on the command line."""

from overlay.app.terminal import UsageError
from overlay.phrase import phrase


def seconds(text: str) -> float:
    """How long a run may last.

    Raises:
        UsageError: The text is none.
    """
    try:
        secs = float(text)
    except ValueError:
        raise UsageError(phrase("{text} is not a number of seconds", text=repr(text))) from None
    if not 0 <= secs <= 1e9:
        raise UsageError(phrase("must be between 0 and 1e9 seconds"))
    return secs


def inspection_secs(text: str) -> float:
    """How long an engine is looked at.

    Raises:
        UsageError: The text is none.
    """
    secs = seconds(text)
    if not 1 <= secs <= 86_400:
        raise UsageError(phrase("must be between 1 and 86400 seconds"))
    return secs


def host(text: str) -> str:
    """Where to listen.

    Raises:
        UsageError: The text is none.
    """
    if not text.strip():
        raise UsageError(phrase("must not be empty; 0.0.0.0 is every address of this machine"))
    return text


def port(text: str) -> int:
    """A port, or 0 for a free one.

    Raises:
        UsageError: The text is none.
    """
    if not text.isdecimal() or int(text) > 65535:
        raise UsageError(phrase("{text} is not a port between 0 and 65535", text=repr(text)))
    return int(text)
