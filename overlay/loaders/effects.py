"""Effect files: bytes → `Effect`, a folder of them → `Catalogue`."""

from pathlib import Path

from pydantic import ValidationError

from overlay.errors import EffectError
from overlay.scene.catalogue import Catalogue
from overlay.scene.effect import Effect


def load_effect(data: bytes, name: str) -> Effect:
    """Read one effect file.

    Args:
        data: The file's bytes, JSON in UTF-8.
        name: The file's name, for the error text.

    Raises:
        EffectError: It is not an effect; the text names the file and the first wrong fields.
    """
    try:
        return Effect.model_validate_json(data)
    except ValidationError as error:
        raise EffectError(f"{name}: {_explain(error)}") from error


def load_catalogue(folder: Path) -> Catalogue:
    """Read every ``*.json`` of a folder.

    Raises:
        EffectError: A file is wrong or cannot be read, or two files claim the same name.
    """
    effects = []
    for path in sorted(folder.glob("*.json")):
        try:
            data = path.read_bytes()
        except OSError as error:
            raise EffectError(f"{path.name}: {error.strerror}") from error
        effects.append(load_effect(data, path.name))
    if not effects:
        raise EffectError(f"{folder} holds no effect file")
    return Catalogue(effects)


def _explain(error: ValidationError) -> str:
    places = [
        f"{'.'.join(str(part) for part in fault['loc']) or 'file'}: {fault['msg']}"
        for fault in error.errors(include_url=False, include_input=False)[:3]
    ]
    more = error.error_count() - len(places)
    return "; ".join(places) + (f"; and {more} more" if more > 0 else "")
