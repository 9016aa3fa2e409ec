"""Videos: fetched, and looked at in a process apart. They stay files until they are played."""

import asyncio
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from overlay.loaders.workpiece import Workpiece
from overlay.network.assets.unplayable import Unplayable
from overlay.network.assets.workshop import Workshop, WorkshopError
from overlay.network.fetching.library import Library
from overlay.phrase import joined, phrase
from overlay.scene.videos.video import VideoClip

MOST_BYTES: Final = 64 * 2**20


class VideoMaker:
    """Makes video clips."""

    def __init__(
        self,
        library: Library,
        workshop: Workshop,
        unplayable: Unplayable | None = None,
        own: Mapping[str, Path] = MappingProxyType({}),
    ) -> None:
        """Make nothing yet.

        Args:
            library: Gives files.
            workshop: Looks into them.
            unplayable: Knows which to refuse, as they could not be played before.
            own: The videos of our own, by what gifts know them by.
        """
        self._own = own
        self._library = library
        self._workshop = workshop
        self._unplayable = unplayable or Unplayable()

    async def make(self, url: str) -> VideoClip:
        """The video of this address.

        Raises:
            FetchError: It may not, or could not be fetched.
            WorkshopError: It is none that can be played.
        """
        if url in self._own:
            data = await asyncio.to_thread(self._own[url].read_bytes)
        else:
            self._workshop.get_ready()  # while the file is on its way
            data = await self._library.file(url, MOST_BYTES)
        words = await self._unplayable.words_about(data)
        if words:
            raise WorkshopError(joined((words,)))
        made = await self._workshop.work_on(Workpiece(data, craft="video"))
        if made.video is None:
            raise WorkshopError(phrase("the decoder gave nothing"))
        return VideoClip(data, made.video)
