"""3D models: fetched with the files that they name, decoded in a process apart, made ready to be posed."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from overlay.errors import FetchError
from overlay.loaders.workpiece import File, Workmanship, Workpiece
from overlay.network.assets.workshop import Workshop, WorkshopError
from overlay.network.fetching.library import Library
from overlay.phrase import phrase
from overlay.scene.models.prop import Prop, make_prop

MOST_BYTES: Final = 32 * 2**20
"""Of a file, and of all files that it names together."""
MOST_FILES: Final = 64


class ModelMaker:
    """Makes props."""

    def __init__(self, library: Library, workshop: Workshop, own: Mapping[str, Path]) -> None:
        """Make nothing yet.

        Args:
            library: Gives files.
            workshop: Decodes them.
            own: The models of our own, by what gifts know them by.
        """
        self._library = library
        self._workshop = workshop
        self._own = own

    async def make(self, url: str) -> Prop:
        """The model of this address.

        Raises:
            FetchError: It may not, or could not be fetched.
            WorkshopError: It could not be decoded.
            AssetError: It cannot be shown.
        """
        if url in self._own:
            data = await asyncio.to_thread(self._own[url].read_bytes)
        else:
            self._workshop.get_ready()  # while the file is on its way
            data = await self._library.file(url, MOST_BYTES)
        made = await self._workshop.make(Workpiece(data), _finished)
        if not isinstance(made, Prop):
            made = await self._workshop.make(Workpiece(data, await self._files(url, made)), _finished)
        if not isinstance(made, Prop):
            raise WorkshopError(phrase("it names other files again and again"))
        return made

    async def _files(self, url: str, names: tuple[str, ...]) -> tuple[File, ...]:
        if len(names) > MOST_FILES:
            raise FetchError(phrase("it names more than {n} other files", n=MOST_FILES))
        files, room = [], MOST_BYTES
        for name in names:
            files.append(File(name, await self._library.file_beside(url, name, room)))
            room -= len(files[-1].data)
        return tuple(files)


def _finished(made: Workmanship) -> Prop | tuple[str, ...]:
    """The prop, or which files it wants."""
    if made.model is None:
        return made.wants
    return make_prop(made.model, made.reached, has_back=made.has_back)
