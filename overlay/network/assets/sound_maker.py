"""Sounds: fetched, decoded in a process apart, with their peaks known. A video's own is fetched by the video's name."""

from typing import Final

from overlay.loaders.workpiece import Workmanship, Workpiece
from overlay.network.assets.workshop import Workshop, WorkshopError
from overlay.network.fetching.library import Library
from overlay.phrase import phrase
from overlay.sound.sound import Sound, make_sound

MOST_BYTES: Final = 32 * 2**20
"""Of a video. What is a sound and nothing else may be smaller only; that is known when it is here."""


class SoundMaker:
    """Makes sounds."""

    def __init__(self, library: Library, workshop: Workshop) -> None:
        """Make nothing yet.

        Args:
            library: Gives files.
            workshop: Decodes them.
        """
        self._library = library
        self._workshop = workshop

    async def make(self, url: str) -> Sound:
        """The sound of this address.

        Raises:
            FetchError: It may not, or could not be fetched.
            WorkshopError: It could not be decoded.
        """
        self._workshop.get_ready()  # while the file is on its way
        return await self._workshop.make(Workpiece(await self._library.file(url, MOST_BYTES), craft="sound"), _finished)


def _finished(made: Workmanship) -> Sound:
    if made.sound is None:
        raise WorkshopError(phrase("the decoder gave no sound"))
    return make_sound(made.sound)
