"""The settings file's version, and how an older file becomes what this program reads.

A file says its version in the line ``settings_version``; one without it is of version 1, the first that there was. A
change after which an old file would be refused, or would mean something else, gets the next number and a migration.
Whoever writes a migrated file keeps the old one first: see `overlay.app.account.settings_file`.
"""

import tomllib
from collections.abc import Callable, MutableMapping
from pathlib import Path
from typing import Any, Final

from overlay.errors import ConfigurationError
from overlay.phrase import phrase

VERSION_KEY: Final = "settings_version"

Document = MutableMapping[str, Any]
"""The file's top level; tomlkit's document, which keeps comments, is one as well."""

Migration = Callable[[Document], None]

MIGRATIONS: Final[list[Migration]] = []
"""The first leads from version 1 to version 2, and so on; each changes the document in place."""


def current_version() -> int:
    """The version that this program reads and writes."""
    return 1 + len(MIGRATIONS)


def version_of(document: Document) -> int:
    """The version that a file says it has.

    Raises:
        ConfigurationError: That is no version, or one that a later program wrote.
    """
    version = document.get(VERSION_KEY, 1)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ConfigurationError(
            phrase("{key} in the settings file must be a whole number from 1 on.", key=VERSION_KEY)
        )
    if version > current_version():
        raise ConfigurationError(
            phrase(
                "The settings file was written by a newer version of this program ({key} {theirs}; this one knows "
                "{ours}). Use the newer program, or put back the copy that it kept beside the file.",
                key=VERSION_KEY,
                theirs=int(version),
                ours=current_version(),
            )
        )
    return int(version)


def migrate(document: Document) -> bool:
    """Bring a document to the current version in place; whether it was older.

    Raises:
        ConfigurationError: See `version_of`.
    """
    version = version_of(document)
    if version == current_version():
        return False
    for step in MIGRATIONS[version - 1 :]:
        step(document)
    document[VERSION_KEY] = current_version()
    return True


def read_settings_file(path: Path, *, must_exist: bool) -> dict[str, Any]:
    """What a settings file says, as of the current version. The file itself stays as it is.

    Args:
        path: The file.
        must_exist: Whether it is a fault that there is none.

    Raises:
        ConfigurationError: It cannot be read, in one sentence.
    """
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        if not must_exist:
            return {}
        raise ConfigurationError(phrase("The settings file {path} does not exist.", path=str(path))) from None
    except OSError as error:
        if not must_exist and isinstance(error, NotADirectoryError):
            return {}
        raise ConfigurationError(
            phrase("The settings file {path} cannot be read: {reason}.", path=str(path), reason=error.strerror or "")
        ) from None
    except UnicodeDecodeError:
        raise ConfigurationError(phrase("The settings file {path} is not UTF-8 text.", path=str(path))) from None
    except tomllib.TOMLDecodeError as error:
        raise ConfigurationError(
            phrase("The settings file {path} is not valid TOML: {reason}.", path=str(path), reason=str(error))
        ) from None
    migrate(document)
    document.pop(VERSION_KEY, None)
    return document
