"""`effects pack`, `install`, `open`, `packs`, `remove` and `undo`."""

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from overlay.app.studio.pack_facts import by_whom, examine, told
from overlay.app.studio.pack_shelf import PackShelf
from overlay.errors import ConfigurationError
from overlay.loaders.effect_packs import SUFFIX, About, EffectPackError, write_pack
from overlay.loaders.effects import EffectFileError, load_effect_file
from overlay.phrase import counted, joined, phrase

Say = Callable[[str], object]

FROM_NOW: Final = phrase(
    "They play from the next start of the overlay on. To take it back: hyperfocus-overlay effects undo"
)


def run_packs(options: argparse.Namespace, own_effects: Path, built_in: Path, say: Say, language: str) -> None:
    """Do what was typed; a window speaks the language that the setting names.

    Raises:
        ConfigurationError: A file cannot be used.
        PackShelfError: It cannot be done here.
        NoOpenGLError: There is no screen for a window.
    """
    shelf = PackShelf(own_effects, built_in)
    match options.effects_command:
        case "pack":
            _pack(options, say)
        case "install":
            pack, changes = examine(options.file, shelf)
            say(joined(told(pack, changes, shelf), "\n"))
            if not options.dry_run:
                shelf.install(pack)
                say(FROM_NOW)
        case "open":
            from overlay.app.studio.pack_opener import open_pack  # noqa: PLC0415 - Qt, which the others do without

            open_pack(options.file, shelf, language)
        case "packs":
            _list(shelf, say)
        case "remove":
            shelf.remove(options.name)
            say(
                phrase(
                    "The pack {name} is removed. To take it back: hyperfocus-overlay effects undo", name=options.name
                )
            )
        case _:
            say(shelf.undo())


def _list(shelf: PackShelf, say: Say) -> None:
    packs = shelf.packs()
    if not packs:
        say(phrase("No effect pack is installed."))
    for about in packs:
        say(f"{about.name}  {by_whom(about)}  {shelf.folder / about.name}")


def _pack(options: argparse.Namespace, say: Say) -> None:
    out: Path = options.out
    if not out.name.endswith(SUFFIX):
        raise ConfigurationError(phrase("The option --out: the pack's name must end in {suffix}.", suffix=SUFFIX))
    name = out.name.removesuffix(SUFFIX)
    try:
        about = About(
            name=name, title=options.title or name, version=options.pack_version, author=options.author,
            licence=options.licence, about=options.about,
        )  # fmt: skip
        data = write_pack(about, _gathered(options.files))
        out.write_bytes(data)
    except ValidationError as error:
        place = error.errors(include_url=False)[0]["loc"][0]
        shown = "out" if place == "name" else "pack-version" if place == "version" else place
        raise ConfigurationError(
            phrase("The option --{shown}: a pack's {place} cannot be like that.", shown=shown, place=place)
        ) from None
    except (EffectFileError, EffectPackError) as error:
        raise ConfigurationError(phrase("{reason}.", reason=error.words)) from None
    except OSError as error:
        raise ConfigurationError(
            phrase("The pack {out} cannot be written: {reason}.", out=str(out), reason=error.strerror or "")
        ) from None
    count = len(options.files)
    say(
        counted(
            "{out}: {n} effect, {size} bytes", "{out}: {n} effects, {size} bytes", count, out=str(out), size=len(data)
        )
    )


def _gathered(paths: Sequence[Path]) -> dict[str, bytes]:
    """The effect files and the pictures that they name."""
    files: dict[str, bytes] = {}
    for path in paths:
        effect = load_effect_file(path)
        for part in (path, *(path.parent / image for _place, image in effect.images)):
            content = part.read_bytes()
            if files.setdefault(part.name, content) != content:
                raise EffectPackError(phrase("two different files are called {name}", name=part.name))
    return files
