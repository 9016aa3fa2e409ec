"""Effect packs: a ``.hyperfocus-effects`` file → the effects in it, checked to the last picture.

A pack is a zip archive without folders: ``pack.json`` says what it is and by whom, and beside it lie effect files with
the PNG that they name. It comes from a stranger: nothing in it is run, no name in it becomes a path, and what it claims
about its own size is not believed.
"""

import io
import json
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Annotated, Final, Literal

from pydantic import Field

from overlay.errors import EffectError
from overlay.loaders.effect_faults import Fault, read_document, told
from overlay.loaders.effects import load_effect
from overlay.loaders.images import MOST_BYTES as MOST_IMAGE_BYTES
from overlay.loaders.images import ImageError, load_png
from overlay.phrase import phrase
from overlay.scene.effects.effect import Effect
from overlay.scene.measures import Model

SUFFIX: Final = ".hyperfocus-effects"
ABOUT: Final = "pack.json"
MOST_BYTES: Final = 32 * 2**20
"""Of the archive; and of all that it holds together, unpacked, twice as many."""
MOST_FILES: Final = 128

_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_-]{0,63}\.(?:json|png)")
_SYMLINK: Final = 0o120000
_FILE_TYPE: Final = 0o170000
_MOMENT: Final = (2026, 1, 1, 0, 0, 0)


class EffectPackError(EffectError):
    """A pack cannot be used; the text says why, for its author and for who wanted to install it."""


class About(Model):
    """What ``pack.json`` holds.

    Attributes:
        name: What the pack is installed and removed by.
        title: What people read.
        version: The pack's own; two packs of one name replace each other.
        author, licence, about: By whom, under which terms, and what it is.
    """

    format: Literal["hyperfocus-effect-pack"] = "hyperfocus-effect-pack"
    format_version: Literal[1] = 1
    name: Annotated[str, Field(pattern=r"^[a-z][a-z0-9-]*$", max_length=40)]
    title: Annotated[str, Field(min_length=1, max_length=60)]
    version: Annotated[str, Field(pattern=r"^[0-9A-Za-z][0-9A-Za-z.+-]*$", max_length=20)] = "1"
    author: Annotated[str, Field(max_length=100)] = ""
    licence: Annotated[str, Field(max_length=100)] = ""
    about: Annotated[str, Field(max_length=400)] = ""


@dataclass(frozen=True, slots=True)
class EffectPack:
    """One pack, as it was found good.

    Attributes:
        about: What it says of itself.
        effects: What it holds, by the name of the file.
        files: All files with their bytes, ``pack.json`` included.
    """

    about: About
    effects: dict[str, Effect]
    files: Mapping[str, bytes]


def read_pack(data: bytes) -> EffectPack:
    """Read a pack.

    Raises:
        EffectPackError: It is none, or something in it cannot be used.
    """
    files = _unpacked(data)
    about = _about(files)
    effects = {name: _effect(name, text, files) for name, text in sorted(files.items()) if _is_effect(name)}
    if not effects:
        raise EffectPackError(phrase("the pack holds no effect"))
    names = [effect.name for effect in effects.values()]
    for name in names:
        if names.count(name) > 1:
            raise EffectPackError(phrase("two of its effects are called {name}", name=repr(name)))
    needed = {image for effect in effects.values() for _place, image in effect.images}
    for spare in sorted(name for name in files if name.endswith(".png") and name not in needed):
        raise EffectPackError(phrase("{spare} is named by none of its effects", spare=spare))
    return EffectPack(about, effects, files)


def write_pack(about: About, files: Mapping[str, bytes]) -> bytes:
    """A pack of these effect files and pictures, which has been read again; the same files make the same bytes.

    Raises:
        EffectPackError: Something in it cannot be used.
    """
    text = json.dumps(about.model_dump(), indent=2, ensure_ascii=False) + "\n"
    whole = {ABOUT: text.encode(), **files}
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in sorted(whole.items()):
            entry = zipfile.ZipInfo(name, _MOMENT)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content)
    packed = data.getvalue()
    read_pack(packed)
    return packed


def _is_effect(name: str) -> bool:
    return name.endswith(".json") and name != ABOUT


def _unpacked(data: bytes) -> dict[str, bytes]:
    if len(data) > MOST_BYTES:
        raise EffectPackError(phrase("the pack is larger than {n} MiB", n=MOST_BYTES // 2**20))
    files: dict[str, bytes] = {}
    left = 2 * MOST_BYTES
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            if len(entries) > MOST_FILES:
                raise EffectPackError(phrase("the pack holds more than {n} files", n=MOST_FILES))
            for entry in entries:
                _check(entry, files)
                with archive.open(entry) as opened:
                    content = opened.read(left + 1)  # whatever its head says of its size
                left -= len(content)
                if left < 0:
                    raise EffectPackError(phrase("the pack holds more than {n} MiB", n=2 * MOST_BYTES // 2**20))
                files[entry.filename] = content
    except (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise EffectPackError(phrase("the file is no effect pack, or it is damaged")) from error
    return files


def _check(entry: zipfile.ZipInfo, files: Mapping[str, bytes]) -> None:
    """Refuse what is no plain file with a plain name."""
    shown = ascii(entry.filename[:80])
    if not _NAME.fullmatch(entry.filename):
        raise EffectPackError(
            phrase("{shown} is no name for a file of a pack: letters, digits, - and _, .json or .png", shown=shown)
        )
    if entry.flag_bits & 0x1:
        raise EffectPackError(phrase("{shown} is locked with a password", shown=shown))
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise EffectPackError(phrase("{shown} is packed in a way that is not read", shown=shown))
    if (entry.external_attr >> 16) & _FILE_TYPE == _SYMLINK:
        raise EffectPackError(phrase("{shown} is a link", shown=shown))
    if entry.filename.lower() in {name.lower() for name in files}:  # on some disks the two would be one
        raise EffectPackError(phrase("{shown} is in it twice", shown=shown))


def _about(files: Mapping[str, bytes]) -> About:
    if ABOUT not in files:
        raise EffectPackError(phrase("the pack has no {file}, which says what it is", file=ABOUT))
    read = read_document(files[ABOUT], About)
    if isinstance(read, About):
        return read
    raise EffectPackError(told(ABOUT, read))


def _effect(name: str, data: bytes, files: Mapping[str, bytes]) -> Effect:
    try:
        effect = load_effect(data, name)
    except EffectError as error:
        raise EffectPackError(error.words) from error
    for place, image in effect.images:
        if image not in files:
            raise EffectPackError(told(name, (Fault(0, place, f'"{image}"', phrase("a picture that is in the pack")),)))
        try:
            load_png(files[image][: MOST_IMAGE_BYTES + 1])
        except ImageError as error:
            raise EffectPackError(
                told(image, (Fault(0, phrase("the picture"), error.found, error.expected),))
            ) from error
    return effect
