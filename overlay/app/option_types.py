"""Numbers and places as they are typed on the command line."""

import argparse


def seconds(text: str) -> float:
    """How long a run may last.

    Raises:
        ArgumentTypeError: The text is none.
    """
    try:
        secs = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of seconds") from None
    if not 0 <= secs <= 1e9:
        raise argparse.ArgumentTypeError("must be between 0 and 1e9 seconds")
    return secs


def inspection_secs(text: str) -> float:
    """How long an engine is looked at.

    Raises:
        ArgumentTypeError: The text is none.
    """
    secs = seconds(text)
    if not 1 <= secs <= 86_400:
        raise argparse.ArgumentTypeError("must be between 1 and 86400 seconds")
    return secs


def host(text: str) -> str:
    """Where to listen.

    Raises:
        ArgumentTypeError: The text is none.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError("must not be empty; 0.0.0.0 is every address of this machine")
    return text


def port(text: str) -> int:
    """A port, or 0 for a free one.

    Raises:
        ArgumentTypeError: The text is none.
    """
    if not text.isdecimal() or int(text) > 65535:
        raise argparse.ArgumentTypeError(f"{text!r} is not a port between 0 and 65535")
    return int(text)
