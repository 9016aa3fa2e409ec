"""The licences of all that a build holds: each file is traced to the part that brought it, and no part goes without.

A Python distribution brings its text in its dist-info; a library that a wheel contains is known to
packaging/licences/libraries.toml; one of the system is the business of Debian's copyright file. What nobody knows stops
the build.
"""

import importlib.metadata
import os
import re
import shutil
import sys
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any, Final, Protocol

from freezing.about import ROOT, version
from freezing.debian import debian_part

TEXTS: Final = ROOT / "packaging" / "licences"
HANDBOOK: Final = ROOT / "dist" / "handbook"
HANDBOOK_MADE_WITH: Final = ("sphinx", "furo", "sphinx-basic-ng", "pygments")
"""Whose style sheets and scripts are among its pages."""
_TABLE: Final[dict[str, Any]] = tomllib.loads((TEXTS / "libraries.toml").read_text(encoding="utf-8"))
_IS_TEXT: Final = re.compile(r"(licen[cs]e|copying|notice)", re.IGNORECASE)
_LIBRARY_SUFFIXES: Final = (".so", ".dll", ".dylib")

HEAD: Final = """\
{name} {version}

The program's own source is under the MIT licence (own/LICENSE).
"""
UNDER_THE_GPL: Final = """\
This build is more than that source: through PyAV it contains FFmpeg linked to x264 and x265, which are under the GNU
General Public License, version 2 or later. As a whole you get this build under the terms of the GNU General Public
License, version 3 (texts/GPL-3.0.txt).
"""
UNDER_THE_LGPL: Final = """\
This build also contains libraries under the GNU Lesser General Public License (among them Qt, FFmpeg and pygame-ce;
texts/LGPL-3.0.txt and texts/LGPL-2.1.txt), as files of their own: you may put your own versions in their place. The
encoders x264, x265 and SVT-AV1, which PyAV's FFmpeg is linked to, are not in it; empty libraries with their names
stand in their place.
"""
SOURCES: Final = """\
You may use it for whatever you like, pass it on with these texts, and have the source of each part:

- the program and the scripts that make this build: the archive of the same version beside the build;
- everything else: as its authors publish it, at the places named below. Only debugging symbols were removed.

What it holds:
"""
APPIMAGE_RUNTIME: Final = """
This AppImage begins with a program of its own, which opens the rest of it:
"""


class Analysis(Protocol):
    """What PyInstaller found, each as name in the build, path here, and kind."""

    pure: list[tuple[str, str, str]]
    binaries: list[tuple[str, str, str]]
    datas: list[tuple[str, str, str]]


class UnknownLicenceError(Exception):
    """A file in the build that no notice speaks for."""


@dataclass(frozen=True, slots=True)
class Part:
    """One thing that somebody has written.

    Attributes:
        name: As its authors call it.
        version: Empty where the file does not tell.
        licence: An SPDX expression where there is one, else its own words.
        source: Where it can be had.
        texts: The licence texts, each with the name that it gets.
    """

    name: str
    version: str
    licence: str
    source: str
    texts: tuple[tuple[str, Path], ...] = field(compare=False)


def write_licences(analysis: Analysis, folder: Path) -> list[tuple[str, str, str]]:
    """Write NOTICE.txt and all texts to `folder`; the entries with which PyInstaller takes them along."""
    modules = [(name, source) for name, source, _kind in analysis.pure if source and source not in {"-", "None"}]
    files = [(name, source) for name, source, _kind in [*analysis.binaries, *analysis.datas]]
    parts = parts_of([*modules, *files])
    write_notice(parts, folder)
    return [
        (f"licences/{path.relative_to(folder).as_posix()}", str(path), "DATA")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    ]


def write_notice(parts: Iterable[Part], folder: Path) -> None:
    """Write what `parts` come to."""
    shutil.rmtree(folder, ignore_errors=True)
    (folder / "texts").mkdir(parents=True)
    parts = list(parts)
    is_gpl = any(part.licence.startswith("GPL-") for part in parts)
    head = HEAD.format(name="Hyperfocus Overlay", version=version())
    lines = [head + (UNDER_THE_GPL if is_gpl else UNDER_THE_LGPL) + SOURCES]
    for part in sorted(parts, key=lambda part: part.name.lower()):
        lines += _told(part, folder)
    (folder / "NOTICE.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")


def add_appimage_runtime(folder: Path) -> None:
    """Add what only an AppImage holds to the notice and the texts that `write_notice` has left in `folder`."""
    table = _TABLE["appimage-runtime"]
    part = Part(table["project"], "", table["licence"], table["source"], _own_texts(table["texts"]))
    with (folder / "NOTICE.txt").open("a", encoding="utf-8") as notice:
        notice.write("\n".join([APPIMAGE_RUNTIME, *_told(part, folder)]) + "\n")


def _told(part: Part, folder: Path) -> list[str]:
    """Its lines; its texts are copied to where they say."""
    lines = [f"{part.name} {part.version}".rstrip(), f"    licence  {part.licence}", f"    source   {part.source}"]
    for name, text in part.texts:
        place = folder / name
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(text, place)
        lines.append(f"    text     {name}")
    return lines


def parts_of(files: Iterable[tuple[str, str]]) -> set[Part]:
    """All parts that the files (name in the build, path here) belong to.

    Raises:
        UnknownLicenceError: Nobody is known for one or several of them; the text lists them.
    """
    parts, unknown = {own_part(), python_part(), distribution_part("pyinstaller")}, []
    for name, source in files:
        try:
            parts |= set(_parts_of_file(name, source))
        except UnknownLicenceError as error:
            unknown.append(str(error))
    if unknown:
        raise UnknownLicenceError("no licence is known for:\n" + "\n".join(sorted(set(unknown))))
    return parts


def _parts_of_file(name: str, source: str) -> Iterable[Part]:
    # A link in the build stands for another file of the build, which is looked at for itself.
    path = Path(source)
    if not path.is_absolute():
        return
    owner = _owners().get(str(path)) or _owners().get(str(path.resolve()))
    if owner is not None:
        yield distribution_part(owner)
        if _is_library(path) and owner not in _TABLE["notice"]["covers-its-libraries"]:
            yield from _library_within(path, owner)
    elif path.is_relative_to(HANDBOOK):
        yield own_part()
        yield from map(distribution_part, HANDBOOK_MADE_WITH)
    elif path.is_relative_to(ROOT) and not path.is_relative_to(Path(sys.prefix)):
        yield own_part()
    elif any(path.is_relative_to(Path(prefix).resolve()) for prefix in (sys.base_prefix, sys.base_exec_prefix)):
        known = library_part(path.name)
        yield known if known is not None else python_part()
    else:
        part = library_part(path.name) if sys.platform != "linux" else debian_part(path)
        if part is None:
            raise UnknownLicenceError(f"{name} ({source})")
        yield Part(*part) if isinstance(part, tuple) else part


def _library_within(path: Path, owner: str) -> Iterable[Part]:
    part = library_part(path.name)
    if part is not None:
        yield part
    elif _has_hash(path.name) or ".libs" in str(path.parent) or path.parent.name == "lib":
        raise UnknownLicenceError(f"{path.name} within {owner}")
    # Else it is an extension module of the distribution itself.


def _is_library(path: Path) -> bool:
    return any(suffix in path.name for suffix in _LIBRARY_SUFFIXES)


def _has_hash(name: str) -> bool:
    return re.search(r"-[0-9a-f]{8,}\b", name) is not None


def library_part(file_name: str) -> Part | None:
    """The project that a library belongs to, by its name alone."""
    stem = re.split(r"\.(?:so|dll|dylib|abi3)|(?=\.\d)", file_name)[0].removeprefix("lib")
    stem = re.sub(r"-[0-9a-f]{8,}$", "", stem)
    for library in _TABLE["library"]:
        if re.fullmatch(rf"(?:{library['files']})(?:-\d+)?", stem, re.IGNORECASE):
            return Part(library["project"], "", library["licence"], library["source"], _own_texts(library["texts"]))
    return None


def _own_texts(names: Iterable[str]) -> tuple[tuple[str, Path], ...]:
    return tuple((f"texts/{name}", TEXTS / name) for name in names)


@cache
def distribution_part(name: str) -> Part:
    """An installed distribution.

    Raises:
        UnknownLicenceError: It brings no text, and none is kept for it.
    """
    distribution = importlib.metadata.distribution(name)
    meta = distribution.metadata
    found = [
        (f"{name}/{'/'.join(_within_dist_info(Path(str(file))))}", Path(str(distribution.locate_file(file))))
        for file in distribution.files or ()
        if ".dist-info" in str(file) and _IS_TEXT.search(Path(str(file)).name)
    ]
    texts = tuple(found) or _own_texts(_TABLE["distribution"].get(name, ()))
    if not texts:
        raise UnknownLicenceError(f"the distribution {name} brings no licence text")
    licence = (
        next((word for key in ("License-Expression", "License") if (word := meta.get(key))), _classified(meta))
        or "see its text"
    )
    # Some write the whole text into the field.
    return Part(name, distribution.version, licence.splitlines()[0][:120], f"https://pypi.org/project/{name}/", texts)


def _within_dist_info(path: Path) -> tuple[str, ...]:
    return tuple(part for part in path.parts if not part.endswith(".dist-info") and part != "licenses")


def _classified(meta: importlib.metadata.PackageMetadata) -> str:
    words = [word.rpartition(" :: ")[2] for word in meta.get_all("Classifier") or () if word.startswith("License ::")]
    return " and ".join(words)


@cache
def _owners() -> dict[str, str]:
    """Which distribution brought a file, by its path."""
    owners: dict[str, str] = {}
    for distribution in importlib.metadata.distributions():
        name = re.sub(r"[-_.]+", "-", distribution.metadata["Name"]).lower()
        place = Path(str(distribution.locate_file("")))
        # As words: twenty thousand Path objects take seconds.
        owners |= {f"{place}{os.sep}{str(file).replace('/', os.sep)}": name for file in distribution.files or ()}
    return owners


@cache
def own_part() -> Part:
    """This project."""
    here = (("own/LICENSE", ROOT / "LICENSE"), ("own/assets.md", ROOT / "assets" / "LICENSES.md"))
    fonts = tuple((f"own/{path.name}", path) for path in sorted((ROOT / "assets" / "fonts").glob("*.txt")))
    return Part("Hyperfocus Overlay", version(), "MIT", "the archive beside this build", here + fonts)


@cache
def python_part() -> Part:
    """Python itself; its text names the libraries that it contains (OpenSSL, expat, zlib, libffi and others)."""
    version_here = ".".join(str(number) for number in sys.version_info[:3])
    base = Path(sys.base_prefix)
    versioned = f"python{sys.version_info[0]}.{sys.version_info[1]}"
    places = (
        base / "lib" / versioned / "LICENSE.txt",
        base / "LICENSE.txt",
        Path("/usr/share/doc", versioned, "copyright"),
    )
    for place in places:
        if place.is_file():
            return Part("Python", version_here, "PSF-2.0", "https://www.python.org", (("python/LICENSE.txt", place),))
    raise UnknownLicenceError(f"Python's own licence is in none of {', '.join(map(str, places))}")
