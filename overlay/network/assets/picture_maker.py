"""Senders' pictures: fetched, and decoded in a process apart."""

import hashlib
from typing import Final

from overlay.loaders.workpiece import Workmanship, Workpiece
from overlay.network.assets.workshop import Workshop, WorkshopError
from overlay.network.fetching.library import Library
from overlay.phrase import phrase
from overlay.scene.avatar import AVATAR_PX, Avatar

MOST_BYTES: Final = 2 * 2**20


class PictureMaker:
    """Makes avatars."""

    def __init__(self, library: Library, workshop: Workshop) -> None:
        """Make nothing yet.

        Args:
            library: Gives files.
            workshop: Decodes them; one in which nothing takes long.
        """
        self._library = library
        self._workshop = workshop

    async def make(self, url: str) -> Avatar:
        """The picture of this address.

        Raises:
            FetchError: It may not, or could not be fetched.
            WorkshopError: It could not be decoded.
        """
        self._workshop.get_ready()  # while the file is on its way
        piece = Workpiece(await self._library.file(url, MOST_BYTES), craft="picture")
        return await self._workshop.make(piece, _finished)


def _finished(made: Workmanship) -> Avatar:
    if made.pixels is None or made.pixels.shape != (AVATAR_PX, AVATAR_PX, 4):
        raise WorkshopError(phrase("the decoder gave no picture"))
    pixels = made.pixels.copy()  # of the parcel, nothing else is kept
    return Avatar(hashlib.blake2b(pixels.tobytes(), digest_size=16).digest(), pixels)
