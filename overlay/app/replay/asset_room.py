"""The 3D models, videos and faces of a replay: our own, and those on the disk since a stream. Nothing is fetched."""

import asyncio
import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

from overlay import events
from overlay.app.machine.workbench_command import workbench_command
from overlay.errors import AssetError, FetchError
from overlay.loaders.gltf import load_model
from overlay.loaders.recording import Recording
from overlay.network.assets.model_maker import ModelMaker
from overlay.network.assets.picture_maker import PictureMaker
from overlay.network.assets.video_maker import VideoMaker
from overlay.network.assets.workshop import Workshop, WorkshopError
from overlay.network.fetching.library import Library
from overlay.network.fetching.origin import Origin
from overlay.phrase import phrase
from overlay.playback.assets import BUILT_IN, AssetKind, AssetName
from overlay.reasons.models import REFERENCE
from overlay.scene.avatar import Avatar
from overlay.scene.models.prop import Prop, make_prop
from overlay.scene.videos.video import VideoClip

Made = Prop | Avatar | VideoClip

_KINDS: Final = (AssetKind.MODEL, AssetKind.PICTURE, AssetKind.VIDEO)
NO_ORIGIN: Final = "ws://nowhere.invalid/"


class KeptFiles:
    """Gives what an address led to when it was recorded, if that lies in the folder, by its content."""

    def __init__(self, files: Mapping[str, str], origin: str, folder: Path) -> None:
        """Read nothing yet.

        Args:
            files: SHA-256 by address.
            origin: The engine's.
            folder: Where the files are, each named by its SHA-256.
        """
        self._files = files
        try:
            self._origin = Origin(origin or NO_ORIGIN)
        except ValueError:  # anybody may have written it
            self._origin = Origin(NO_ORIGIN)
        self._folder = folder

    async def fetch(self, url: str, most_bytes: int) -> bytes:
        """All of it, or a FetchError."""
        digest = self._files.get(self.absolute(url))
        if digest is None:
            raise FetchError(phrase("it was not recorded what it was"))
        try:
            data = await asyncio.to_thread((self._folder / digest).read_bytes)
        except OSError:
            raise FetchError(phrase("it is not kept on this computer")) from None
        if len(data) > most_bytes or hashlib.sha256(data).hexdigest() != digest:
            raise FetchError(phrase("it is another file now"))
        return data

    def absolute(self, url: str, base: str | None = None) -> str:
        """The address in full, or a FetchError."""
        return self._origin.absolute(url, base)


class AssetRoom:
    """Has all of them ready before the replay begins: decoding takes as long as it likes, and the picture waits."""

    def __init__(self, recording: Recording, own: Mapping[str, Path], files_folder: Path) -> None:
        self._own = own
        self._assets: dict[AssetName, Made | None] = {}
        foreign = {
            entry.event.name: None
            for entry in recording.entries
            if isinstance(entry.event, events.AssetReady)
            and entry.event.name.kind in _KINDS
            and not entry.event.name.url.startswith(BUILT_IN)
        }
        if foreign:
            kept = KeptFiles(recording.files or {}, recording.head.origin, files_folder)
            self._assets |= asyncio.run(_made(kept, list(foreign)))

    def find(self, name: AssetName) -> Made | None:
        """One that is there; our own are loaded when they are first wanted."""
        if name not in self._assets and name.kind is AssetKind.MODEL and name.url in self._own:
            self._assets[name] = make_prop(load_model(self._own[name.url].read_bytes(), _nothing_beside))
        return self._assets.get(name)


async def _made(kept: KeptFiles, names: list[AssetName]) -> dict[AssetName, Made | None]:
    workshop = Workshop(workbench_command())  # strangers' files are decoded by a process apart, now as then
    library = Library(kept)
    models, pictures = ModelMaker(library, workshop, {}), PictureMaker(library, workshop)
    videos = VideoMaker(library, workshop)
    assets: dict[AssetName, Made | None] = {}
    try:
        for name in names:
            try:
                match name.kind:
                    case AssetKind.MODEL:
                        assets[name] = await models.make(name.url)
                    case AssetKind.VIDEO:
                        assets[name] = await videos.make(name.url)
                    case _:
                        assets[name] = await pictures.make(name.url)
            except (FetchError, WorkshopError, AssetError):
                assets[name] = None
    finally:
        await workshop.close()
    return assets


def _nothing_beside(name: str) -> bytes:
    raise AssetError(REFERENCE(uri=name))
