"""`effects`: lists, checks, copies and previews effects; what is about packs is in `pack_command`."""

import argparse
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from overlay.app.terminal import cells, padded, told_here
from overlay.errors import ConfigurationError, OverlayError
from overlay.loaders.effects import (
    EffectFileError,
    EffectFiles,
    check_effect_file,
    load_catalogue,
    load_effects,
)
from overlay.phrase import Phrase, counted, phrase
from overlay.resources import resource_root
from overlay.scene.effects.effect import Effect

SCHEMA: Final = resource_root() / "assets" / "effect.schema.json"

Say = Callable[[str], object]


def run_effects(options: argparse.Namespace, own_effects: Path, language: str, say: Say, warn: Say) -> bool:
    """Do what was typed; whether all was fine.

    Args:
        options: What was typed.
        own_effects: The folder of the user's own effects.
        language: What the desk speaks, as the setting says it.
        say: For answers.
        warn: For what is said besides.

    Raises:
        OverlayError: It cannot be done.
    """
    match options.effects_command:
        case "list":
            list_effects(own_effects, say, warn, as_json=options.json)
        case "validate":
            return validate_effects(options.files, say)
        case "copy":
            copy_effect(options.name, own_effects, say)
        case "preview":
            preview_effect(options.file, own_effects, language)
        case _:
            from overlay.app.studio.pack_command import run_packs  # noqa: PLC0415 - for packs alone

            run_packs(options, own_effects, _built_in(), say, language)
    return True


def list_effects(own_effects: Path, say: Say, warn: Say, *, as_json: bool) -> None:
    """Say all effects, one a line, and warn of those that are refused."""
    effects = load_effects(_built_in(), own_effects)
    if as_json:
        say(json.dumps(_as_document(effects), indent=2))
        return
    rows = [
        (
            effect.name,
            told_here(Phrase(effect.title)),
            ", ".join(effect.gift_types) or "-",
            told_here(phrase("tiers {tiers}", tiers=_tiers(effect))),
            told_here(counted("{n} particle", "{n} particles", _most_particles(effect))),
            f"{effect.natural_secs:.1f} s",
            str(effects.own_paths.get(effect.name) or told_here(phrase("built-in"))),
        )
        for effect in effects.catalogue
    ]
    widths = [max(cells(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        say("  ".join(padded(cell, width) for cell, width in zip(row, widths, strict=True)).rstrip())
    for refused in effects.refused:
        warn(phrase("An effect of your own is refused, the built-in one plays. {refused}", refused=refused.words))


def validate_effects(files: Sequence[Path], say: Say) -> bool:
    """Say of each file that it is fine, or each of its faults; whether all are fine."""
    are_fine = True
    for path in files:
        try:
            check_effect_file(path, _built_in())
        except EffectFileError as error:
            are_fine = False
            for fault in error.faults:
                place = f"{path}:{fault.line}" if fault.line else str(path)
                say(phrase("{place}: {words}", place=place, words=fault.words))
        else:
            say(phrase("{path}: fine", path=str(path)))
    return are_fine


def copy_effect(name: str, own_effects: Path, say: Say) -> None:
    """Lay a built-in effect among the user's own, with its images and the schema that editors complete it by.

    Raises:
        ConfigurationError: There is no such effect, or there is an own one in a file of that name.
        OverlayError: It cannot be written.
    """
    built_in = {effect.name: effect for effect in load_catalogue(_built_in())}
    if name not in built_in:
        raise ConfigurationError(
            phrase("There is no built-in effect {name}; known: {names}.", name=repr(name), names=", ".join(built_in))
        )
    path = own_effects / f"{name}.json"
    if path.exists():
        raise ConfigurationError(phrase("There is an effect of your own in {path} already.", path=str(path)))
    files = {own_effects.parent / SCHEMA.name: SCHEMA}
    files |= {own_effects / image: _built_in() / image for _, image in built_in[name].images}
    files[path] = _built_in() / path.name
    try:
        own_effects.mkdir(parents=True, exist_ok=True)
        for copy, original in files.items():
            if not copy.exists():
                copy.write_bytes(original.read_bytes())
    except OSError as error:
        raise OverlayError(
            phrase("{path} cannot be written: {reason}.", path=str(own_effects), reason=error.strerror or "")
        ) from error
    say(phrase("Wrote {path}; it takes the built-in one's place.", path=str(path)))
    say(phrase("Look at it while you change it: hyperfocus-overlay effects preview {name}", name=name))


def preview_effect(file: str, own_effects: Path, language: str) -> None:
    """Open the preview of a file, or of the file of the effect of that name.

    Raises:
        ConfigurationError: There is neither.
        NoOpenGLError: There is nothing to draw with.
    """
    from overlay.app.studio.preview import run_preview  # noqa: PLC0415 - Qt, which the others do without

    path = Path(file)
    if path.is_file():
        run_preview(path, resource_root(), language)
        return
    effects = load_effects(_built_in(), own_effects)
    names = {effect.name for effect in effects.catalogue}
    if file not in names:
        raise ConfigurationError(phrase("There is no effect file {file}, and no effect of that name.", file=str(file)))
    run_preview(effects.own_paths.get(file, _built_in() / f"{file}.json"), resource_root(), language)


def _as_document(effects: EffectFiles) -> dict[str, object]:
    return {
        "effects": [
            {
                "name": effect.name,
                "title": effect.title,
                "giftTypes": list(effect.gift_types),
                "tiers": list(effect.tiers),
                "particlesAtMost": _most_particles(effect),
                "secs": round(effect.natural_secs, 3),
                "file": str(effects.own_paths[effect.name]) if effect.name in effects.own_paths else None,
            }
            for effect in effects.catalogue
        ],
        "refused": [
            {
                "file": error.file,
                "faults": [
                    {"line": fault.line, "path": fault.path, "found": fault.found, "expected": fault.expected}
                    for fault in error.faults
                ],
            }
            for error in effects.refused
        ],
    }


def _most_particles(effect: Effect) -> int:
    return sum(effect.most_of(emitter) for emitter in effect.emitters)


def _tiers(effect: Effect) -> str:
    return ", ".join(str(tier) for tier in effect.tiers) or "-"


def _built_in() -> Path:
    return resource_root() / "assets" / "effects"
