"""Videos: fetched, and looked at in a process apart. They stay files until they are played."""

from typing import Final

from overlay.loaders.workpiece import Workpiece
from overlay.network.library import Library
from overlay.network.workshop import Workshop, WorkshopError
from overlay.scene.video import VideoClip

MOST_BYTES: Final = 64 * 2**20


class VideoMaker:
    """Makes video clips."""

    def __init__(self, library: Library, workshop: Workshop) -> None:
        """Make nothing yet.

        Args:
            library: Gives files.
            workshop: Looks into them.
        """
        self._library = library
        self._workshop = workshop

    async def make(self, url: str) -> VideoClip:
        """The video of this address.

        Raises:
            FetchError: It may not, or could not be fetched.
            WorkshopError: It is none that can be played.
        """
        data = await self._library.file(url, MOST_BYTES)
        made = await self._workshop.work_on(Workpiece(data, craft="video"))
        if made.video is None:
            raise WorkshopError("the decoder gave nothing")
        return VideoClip(data, made.video)
