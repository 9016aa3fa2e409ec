"""What can go wrong, as exceptions whose text a streamer can act on."""

from overlay.phrase import Phrase


class OverlayError(Exception):
    """The root of every error that this program raises on purpose."""

    @property
    def words(self) -> str:
        """The text as it was given, which may be a phrase: what ``str`` makes of an error is English for good."""
        return self.args[0] if self.args and isinstance(self.args[0], str) else str(self)


class ResourceError(OverlayError):
    """A file that ships with the program is missing or unreadable."""


class EffectError(OverlayError):
    """An effect is unknown, or its file is wrong; the text names the file and the field."""


class ThemeError(OverlayError):
    """A theme's file is wrong; the text names the file and the field."""


class PhrasedError(OverlayError):
    """One whose text is a phrase, and is told in the streamer's language."""

    def __init__(self, words: Phrase) -> None:
        super().__init__(words)
        self._words = words

    @property
    def words(self) -> Phrase:
        """The text as it was given."""
        return self._words


class AssetError(PhrasedError):
    """A file that a gift brings cannot be used; the words say where in it, what was found and what was expected.

    One of `overlay.reasons`: most are raised in a process that can say nothing else.
    """


class ConfigurationError(OverlayError):
    """A setting or an option cannot be used; the text is one sentence that says which and why. Exit code 2."""


class NoOpenGLError(OverlayError):
    """This machine offers no usable OpenGL. Exit code 3."""


class BrokenError(OverlayError):
    """A part of the program ended by an error of its own, and the program with it: a defect. Exit code 1.

    Attributes:
        what: Half a sentence: which part, and which error.
    """

    def __init__(self, what: str) -> None:
        super().__init__(f"The overlay had to end: {what}; the log says more.")
        self.what = what


class AlreadyRunningError(OverlayError):
    """Another instance uses this profile. Exit code 4."""


class FetchError(PhrasedError):
    """Something was not fetched; the words go into an ack, and never repeat the address."""


class ObsError(OverlayError):
    """OBS cannot be asked, or refuses; the text is a sentence for the streamer.

    Attributes:
        needs_hand: It will be the same the next time, unless somebody changes a setting.
    """

    def __init__(self, words: str, *, needs_hand: bool = False) -> None:
        super().__init__(words)
        self.needs_hand = needs_hand


class UpdateError(OverlayError):
    """Whether there is a newer version could not be found out; the text is a sentence for the streamer."""
