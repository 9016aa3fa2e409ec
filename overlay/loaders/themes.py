"""Theme files: the built-in ones, and the user's own, which go before them by name."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from overlay.errors import ThemeError
from overlay.loaders.effect_faults import THE_FILE, Fault, read_document, told
from overlay.phrase import phrase
from overlay.scene.themes.theme import DARK, Theme

FALLBACK: Final = "dark"


class ThemeFileError(ThemeError):
    """A theme file cannot be used.

    Attributes:
        file: Its path as the user knows it.
        faults: What is wrong with it; at least one.
    """

    def __init__(self, file: str, faults: tuple[Fault, ...]) -> None:
        super().__init__(told(file, faults))
        self.file = file
        self.faults = faults


@dataclass(frozen=True, slots=True)
class ThemeFiles:
    """What was found in two folders.

    Attributes:
        themes: All that can be worn, by name.
        own_paths: The user's own among them, name → file.
        refused: Why each of the user's other files is not among them; what is built in is worn instead.
    """

    themes: dict[str, Theme]
    own_paths: dict[str, Path]
    refused: tuple[ThemeFileError, ...]

    def keeping(self, before: "ThemeFiles") -> "ThemeFiles":
        """The same, with the last good version of each file that was good before and is refused now."""
        broken = {Path(error.file) for error in self.refused}
        kept = {name: path for name, path in before.own_paths.items() if path in broken and name not in self.own_paths}
        themes = {name: before.themes[name] for name in kept}
        return ThemeFiles({**self.themes, **themes}, {**self.own_paths, **kept}, self.refused)

    def is_kept(self, error: ThemeFileError) -> bool:
        """Whether the last good version of a refused file can be worn."""
        return Path(error.file) in self.own_paths.values()

    def pick(self, name: str) -> tuple[Theme, str | None]:
        """The theme of that name, or the dark one and a sentence that says why."""
        if name in self.themes:
            return self.themes[name], None
        known = ", ".join(sorted(self.themes))
        return self.themes.get(FALLBACK, DARK), phrase(
            "There is no theme {name}; known are {known}. The dark one is worn.", name=ascii(name), known=known
        )


def load_theme(path: Path) -> Theme:
    """Read one theme file.

    Raises:
        ThemeFileError: It cannot be read, or it is not a theme; the error knows every fault.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        fault = Fault(0, THE_FILE, error.strerror or type(error).__name__, phrase("a file that can be read"))
        raise ThemeFileError(str(path), (fault,)) from error
    read = read_document(data, Theme)
    if isinstance(read, Theme):
        return read
    raise ThemeFileError(str(path), read)


def load_themes(built_in: Path, own: Path | None) -> ThemeFiles:
    """Read the built-in themes and the user's own, which replace built-in ones of the same name.

    Args:
        built_in: The program's folder.
        own: The user's, which need not exist, or None.

    Raises:
        ThemeError: A built-in theme is wrong.
    """
    themes = {theme.name: theme for theme in map(load_theme, sorted(built_in.glob("*.json")))}
    own_paths: dict[str, Path] = {}
    refused: list[ThemeFileError] = []
    for path in sorted(own.glob("*.json")) if own is not None else ():
        try:
            theme = load_theme(path)
        except ThemeFileError as error:
            refused.append(error)
            continue
        if theme.name in own_paths:
            fault = Fault(
                0, "name", f'"{theme.name}"', phrase("another name, for {file} has it", file=own_paths[theme.name].name)
            )
            refused.append(ThemeFileError(str(path), (fault,)))
            continue
        themes[theme.name] = theme
        own_paths[theme.name] = path
    return ThemeFiles(themes, own_paths, tuple(refused))
