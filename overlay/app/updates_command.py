"""`updates`: asks once whether there is a newer version, and tells whether a downloaded file is the published one."""

import asyncio
import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from overlay import __version__
from overlay.errors import ConfigurationError
from overlay.loaders.release_manifest import Manifest, Publisher
from overlay.loaders.release_news import News
from overlay.network.lookups import LookUps
from overlay.network.release_watch import look
from overlay.phrase import joined, phrase

CHUNK: Final = 2**20

Say = Callable[[str], object]


def tell_updates(publisher: Publisher, memory_path: Path, say: Say, *, as_json: bool, file: Path | None) -> bool:
    """Say what there is, or whether a file is genuine; False where the file is not.

    Raises:
        UpdateError: The list of versions cannot be had.
        ConfigurationError: The file cannot be read.
    """
    digest = None if file is None else _digest_of(file)  # before anybody is asked: a mistake is answered at once
    memory_path.parent.mkdir(parents=True, exist_ok=True)

    async def ask() -> tuple[News, Manifest]:
        asyncio.get_running_loop().set_default_executor(LookUps())
        return await look(publisher, memory_path, __version__, time.time_ns() // 1_000_000)

    news, manifest = asyncio.run(ask())
    if file is not None:
        return _verify(file, digest or "", manifest, say)
    if as_json:
        document = {"kind": news.kind.value, "words": news.words, "this": __version__, "newest": news.version}
        say(json.dumps(document | {"page": news.page, "notes": list(news.notes)}, indent=2))
        return True
    say(joined((news.words, *(f"  - {note}" for note in news.notes), news.page if news.is_newer else ""), "\n"))
    return True


def _digest_of(file: Path) -> str:
    digest = hashlib.sha256()
    try:
        with file.open("rb") as opened:
            while chunk := opened.read(CHUNK):
                digest.update(chunk)
    except OSError as error:
        raise ConfigurationError(
            phrase("The file {path} cannot be read: {reason}.", path=str(file), reason=error.strerror or "")
        ) from None
    return digest.hexdigest()


def _verify(file: Path, digest: str, manifest: Manifest, say: Say) -> bool:
    found = next((one for one in manifest.files if one.sha256 == digest), None)
    if found is not None:
        say(
            phrase(
                "{file} is {name} of version {version}, as it was published.",
                file=str(file),
                name=found.name,
                version=manifest.version,
            )
        )
        return True
    say(
        phrase(
            "{file} is none of the files of version {version}: it is another version's, damaged or not genuine.",
            file=str(file),
            version=manifest.version,
        )
    )
    return False
