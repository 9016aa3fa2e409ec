"""What an effect pack is, and what installing it would change: in words, for the command line and the window."""

from pathlib import Path

from overlay.app.studio.pack_shelf import Effects, PackShelf
from overlay.errors import ConfigurationError
from overlay.loaders.effect_packs import MOST_BYTES, About, EffectPack, EffectPackError, read_pack
from overlay.phrase import joined, phrase
from overlay.scene.effects.effect import Effect


def examine(path: Path, shelf: PackShelf) -> tuple[EffectPack, Effects]:
    """A pack's file, and what installing it would change.

    Raises:
        ConfigurationError: It cannot be read, or cannot be used; the text is a sentence.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise ConfigurationError(
            phrase("The file {path} cannot be read: {reason}.", path=str(path), reason=error.strerror or "")
        ) from None
    try:
        pack = read_pack(data)
        return pack, shelf.changes(pack)
    except EffectPackError as error:
        raise ConfigurationError(
            phrase("{path} cannot be installed: {reason}.", path=str(path), reason=error.words)
        ) from None


def told(pack: EffectPack, changes: Effects, shelf: PackShelf) -> list[str]:
    """What the pack is and what it changes, a line each."""
    about = pack.about
    lines = [by_whom(about)]
    lines += [about.about] if about.about else []
    lines += [phrase("Licence: {licence}", licence=about.licence)] if about.licence else []
    lines += [joined((f"  {effect.name}:", fate_of(effect, changes))) for effect in pack.effects.values()]
    return [*lines, *replacing(pack, shelf)]


def by_whom(about: About) -> str:
    """What a pack is called, and whose it is."""
    if not about.author:
        return f"{about.title} {about.version}"
    return phrase("{title} {version} by {author}", title=about.title, version=about.version, author=about.author)


def fate_of(effect: Effect, changes: Effects) -> str:
    """What would become of one of its effects."""
    hidden = dict(changes.hidden)
    if effect.name in hidden:
        return phrase("stays behind your own {file}", file=hidden[effect.name].name)
    return phrase("instead of the built-in one") if effect.name in changes.replaced else phrase("new")


def replacing(pack: EffectPack, shelf: PackShelf) -> list[str]:
    """Which installed version it would replace, if any."""
    before = shelf.find(pack.about.name)
    if before is None:
        return []
    return [phrase("It replaces version {version} of the same pack.", version=before.version)]
