"""What a manifest means for the program that reads it: a newer version, none, or that this one should be left."""

from dataclasses import dataclass
from enum import Enum
from typing import Final

from overlay.errors import UpdateError
from overlay.loaders.release_manifest import Manifest, version_numbers
from overlay.phrase import phrase

NO_PUBLISHER: Final = phrase("This build does not know where newer versions are published, so it cannot look for them.")


class NewsKind(Enum):
    """How much it matters."""

    NEWEST = "newest"
    NEWER = "newer"
    URGENT = "urgent"  # the version that runs should not be used any more
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class News:
    """What there is to be said.

    Attributes:
        words: In a sentence.
        version: The newest there is; "" where that is not known.
        page: Where a person reads on.
        notes: What is new in it, one a line.
    """

    kind: NewsKind
    words: str
    version: str = ""
    page: str = ""
    notes: tuple[str, ...] = ()

    @property
    def is_newer(self) -> bool:
        """Whether there is something to be had."""
        return self.kind in (NewsKind.NEWER, NewsKind.URGENT)


def judge(manifest: Manifest, own_version: str, last_signed_ms: int = 0) -> News:
    """What the manifest says to a program of this version. An older version than its own is never news.

    Args:
        manifest: It, signed and of now.
        own_version: The version of the program.
        last_signed_ms: When the latest manifest was signed that this computer has seen; 0 for none.

    Raises:
        UpdateError: The manifest is older than one that was seen before: somebody plays back what once was true.
    """
    if manifest.signed_ms < last_signed_ms:
        raise UpdateError(phrase("The list of versions is older than one that was here before. It was not used."))
    own, newest = version_numbers(own_version), version_numbers(manifest.version)
    if newest < own:
        words = phrase(
            "{version} is newer than the newest that is published, {newest}.",
            version=own_version,
            newest=manifest.version,
        )
        return News(NewsKind.NEWEST, words, manifest.version, manifest.page)
    if newest == own:
        words = phrase("{version} is the newest version.", version=own_version)
        return News(NewsKind.NEWEST, words, manifest.version, manifest.page)
    if own < min(version_numbers(manifest.minimum), newest):
        words = phrase(
            "{version} should not be used any more; {newest} is available.",
            version=own_version,
            newest=manifest.version,
        )
        return News(NewsKind.URGENT, words, manifest.version, manifest.page, manifest.notes)
    words = phrase(
        "Version {newest} of {date} is available; this is {version}.",
        newest=manifest.version,
        date=manifest.released[:10],
        version=own_version,
    )
    return News(NewsKind.NEWER, words, manifest.version, manifest.page, manifest.notes)


def unknown(why: str) -> News:
    """It could not be found out."""
    return News(NewsKind.UNKNOWN, why)
