"""Effect files: bytes → `Effect`, a folder with its images → `Catalogue`, and the user's own over the built-in ones."""

import contextlib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from overlay.errors import EffectError
from overlay.loaders.effect_faults import THE_FILE, Fault, read_effect, told
from overlay.loaders.images import ImageError, load_png
from overlay.loaders.json_lines import lines_of, place_words
from overlay.phrase import phrase
from overlay.scene.effects.catalogue import Catalogue, Images
from overlay.scene.effects.effect import Effect

PACKS = "packs"
"""The folder among one's own effects that holds the packs, each in a folder of its own."""


class EffectFileError(EffectError):
    """An effect file cannot be used.

    Attributes:
        file: Its name, or its path as the user knows it.
        faults: What is wrong with it; at least one.
    """

    def __init__(self, file: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(told(file, faults))
        self.file = file
        self.faults = faults


@dataclass(frozen=True, slots=True)
class EffectFiles:
    """What was found in two folders.

    Attributes:
        catalogue: All effects that can play.
        own_paths: The user's own among them, name → file.
        refused: Why each of the user's other files is not among them; what is built in plays instead.
    """

    catalogue: Catalogue
    own_paths: dict[str, Path]
    refused: tuple[EffectFileError, ...]


def load_effect(data: bytes, name: str) -> Effect:
    """Read one effect file.

    Args:
        data: The file's bytes, JSON in UTF-8.
        name: The file's name, for the error text.

    Raises:
        EffectFileError: It is not an effect; the error knows every fault.
    """
    read = read_effect(data)
    if isinstance(read, Effect):
        return read
    raise EffectFileError(name, read)


def load_effect_file(path: Path, name: str | None = None) -> Effect:
    """Read one effect file from the disk; in errors it is called ``name``, or as the path says.

    Raises:
        EffectFileError: It cannot be read, or it is not an effect.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        fault = Fault(0, THE_FILE, error.strerror or type(error).__name__, phrase("a file that can be read"))
        raise EffectFileError(name or str(path), (fault,)) from error
    return load_effect(data, name or str(path))


def load_images(effect: Effect, folder: Path, name: str) -> Images:
    """Read the images that an effect names, from the folder of its file; in errors the file is called ``name``.

    Raises:
        EffectFileError: One is missing, no PNG, or smaller than the cells that it is to be cut into.
    """
    images = {}
    for place, image in effect.images:
        try:
            images[effect.name, image] = load_png((folder / image).read_bytes())
        except OSError as error:
            expected = phrase("an image beside it that can be read ({reason})", reason=error.strerror or "")
            fault = Fault(_line_of(folder, name, place), place, f'"{image}"', expected)
            raise EffectFileError(name, (fault,)) from error
        except ImageError as error:
            found = phrase("{name}, which holds {what}", name=f'"{image}"', what=error.found)
            fault = Fault(_line_of(folder, name, place), place, found, error.expected)
            raise EffectFileError(name, (fault,)) from error
    _refuse_slivers(effect, images, folder, name)
    return images


def _refuse_slivers(effect: Effect, images: Images, folder: Path, name: str) -> None:
    """An image can't be cut into more cells than it has pixels."""
    for index, emitter in enumerate(effect.emitters):
        picture = emitter.render.picture
        if picture is None or not picture.is_own:
            continue
        height, width = images[effect.name, picture.image].shape[:2]
        if width < picture.columns or height < picture.rows:
            place = f"emitters[{index}].render.picture.image"
            what = phrase("{size} pixels", size=f"{width}x{height}")
            found = phrase("{name}, which holds {what}", name=f'"{picture.image}"', what=what)
            expected = phrase("at least one pixel for each of {size} cells", size=f"{picture.columns}x{picture.rows}")
            raise EffectFileError(name, (Fault(_line_of(folder, name, place), place, found, expected),))


def _line_of(folder: Path, name: str, path: str) -> int:
    """The line of a value in an effect's file; 0 if that is gone by now."""
    with contextlib.suppress(OSError, ValueError):
        lines = lines_of((folder / Path(name).name).read_bytes().decode("utf-8-sig"))
        return next((line for place, line in lines.items() if place_words(place) == path), 0)
    return 0


def load_catalogue(folder: Path) -> Catalogue:
    """Read every ``*.json`` of a folder.

    Raises:
        EffectError: A file is wrong or cannot be read, or two files claim the same name.
    """
    effects: list[Effect] = []
    images: dict[tuple[str, str], NDArray[np.uint8]] = {}
    for path in sorted(folder.glob("*.json")):
        effects.append(load_effect_file(path, path.name))
        images.update(load_images(effects[-1], folder, path.name))
    if not effects:
        raise EffectError(phrase("{folder} holds no effect file", folder=str(folder)))
    return Catalogue(effects, images)


def load_effects(built_in: Path, own: Path | None) -> EffectFiles:
    """Read the built-in effects and the user's own, which replace built-in ones of the same name.

    The packs that are installed come after the user's own files, which go before theirs.

    An own effect that lists no gift types keeps those of the built-in one; those that it lists it takes away from
    built-in effects of other names. A file that cannot be used is refused: it changes nothing.

    Args:
        built_in: The program's folder.
        own: The user's, which need not exist, or None.

    Raises:
        EffectError: A built-in effect is wrong.
    """
    found = load_catalogue(built_in)
    effects, images = {effect.name: effect for effect in found}, dict(found.images)
    own_paths: dict[str, Path] = {}
    refused: list[EffectFileError] = []
    for path in _own_files(own):
        try:
            effect = load_effect_file(path)
            if _is_of_a_pack(path) and _is_behind(effect, own_paths):
                continue
            _refuse_clash(effect, path, [effects[name] for name in own_paths], set(effects) - set(own_paths))
            images |= load_images(effect, path.parent, str(path))
        except EffectFileError as error:
            refused.append(error)
            continue
        before = effects.get(effect.name)
        if before is not None and not effect.gift_types:
            effect = effect.model_copy(update={"gift_types": before.gift_types})
        taken = {gift_type.casefold() for gift_type in (effect.name, *effect.gift_types)}
        effects = {name: _without(other, taken) for name, other in effects.items()}
        effects[effect.name] = effect
        own_paths[effect.name] = path
    return EffectFiles(Catalogue(effects.values(), images), own_paths, tuple(refused))


def _own_files(own: Path | None) -> list[Path]:
    """The user's own files, and after them those of the packs that are installed."""
    if own is None:
        return []
    packed = (path for path in own.glob(f"{PACKS}/*/*.json") if path.name != "pack.json")
    return sorted(own.glob("*.json")) + sorted(path for path in packed if not path.parent.name.startswith("."))


def _is_of_a_pack(path: Path) -> bool:
    return path.parent.parent.name == PACKS


def _is_behind(effect: Effect, own_paths: dict[str, Path]) -> bool:
    """Whether a file of the user's own has the name of a pack's effect: it goes before it, and nothing is wrong."""
    before = own_paths.get(effect.name)
    return before is not None and not _is_of_a_pack(before)


def check_effect_file(path: Path, built_in: Path) -> None:
    """Read one effect file as it would be read among the user's own, if it were the only one.

    Args:
        path: The file; in errors it is called as the path says.
        built_in: The program's folder of effects, each named like its file.

    Raises:
        EffectFileError: It would be refused.
    """
    effect = load_effect_file(path)
    _refuse_clash(effect, path, (), {file.stem for file in built_in.glob("*.json")})
    load_images(effect, path.parent, str(path))


def _refuse_clash(effect: Effect, path: Path, others: Iterable[Effect], built_in_names: set[str]) -> None:
    """An own effect must not claim what another own one claims, nor a built-in one's very name as a gift type."""
    for other in others:
        if other.name == effect.name:
            raise _clash(path, "name", effect.name, phrase("a name that no other of your effects has"))
        claimed = {gift_type.casefold() for gift_type in (other.name, *other.gift_types)}
        if effect.name.casefold() in claimed:
            words = phrase("another name, for your {effect} claims it as a gift type", effect=repr(other.name))
            raise _clash(path, "name", effect.name, words)
        for index, gift_type in enumerate(effect.gift_types):
            if gift_type.casefold() in claimed:
                words = phrase("a gift type that your {effect} does not claim", effect=repr(other.name))
                raise _clash(path, f"gift_types[{index}]", gift_type, words)
    for index, gift_type in enumerate(effect.gift_types):
        if gift_type.casefold() in built_in_names - {effect.name}:
            words = phrase(
                "another gift type: to replace a built-in effect, name yours {name}", name=repr(gift_type.casefold())
            )
            raise _clash(path, f"gift_types[{index}]", gift_type, words)


def _clash(path: Path, place: str, found: str, expected: str) -> EffectFileError:
    line = _line_of(path.parent, path.name, place) or 1
    return EffectFileError(str(path), (Fault(line, place, f'"{found}"', expected),))


def _without(effect: Effect, taken: set[str]) -> Effect:
    """The effect without the gift types that another one takes."""
    kept = tuple(gift_type for gift_type in effect.gift_types if gift_type.casefold() not in taken)
    return effect if kept == effect.gift_types else effect.model_copy(update={"gift_types": kept})
