"""What can be asked of a running overlay from outside: from the control page, a Stream Deck, a desktop's shortcut."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verbs:
    """What can be asked for; called on whichever thread.

    Attributes:
        plain: By their names.
        tests: Titles of test gifts, by their names.
        test: Shows one of them.
    """

    plain: Mapping[str, Callable[[], None]]
    tests: Mapping[str, str]
    test: Callable[[str], None]
