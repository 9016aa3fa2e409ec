"""Panic: the screen is empty before the director has heard of it, and stays so until the director says otherwise."""


class Blackout:
    """Whether anything may be shown.

    The streamer's key is obeyed on the thread that draws, at once. What the director decided before it heard of that
    may still be under way: it is not shown, and the director, once it hears, lets it wait again.
    """

    def __init__(self) -> None:
        self._unheard = 0  # wishes that the director has not answered yet
        self._is_held = False

    @property
    def is_dark(self) -> bool:
        """Whether nothing may be shown now."""
        return self._is_held or self._unheard > 0

    def ask(self) -> None:
        """The streamer wants it, and the director is told; each wish is answered once."""
        self._unheard += 1

    def decide(self, *, is_held: bool) -> None:
        """What the director says: it holds the screen, which answers a wish, or does so no more."""
        self._is_held = is_held
        if is_held:
            self._unheard = max(0, self._unheard - 1)
