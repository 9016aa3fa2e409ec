"""Finds all words for streamers and viewers, and brings assets/translations in step with Qt's own tools.

``python3 dev.py translate`` runs it: pyside6-lupdate writes new words into each ``overlay_….ts``, and takes out those
that nobody says any more; whoever translates fills in what is "unfinished" (``pyside6-linguist`` or a text editor);
then pyside6-lrelease makes the ``.qm`` that the program reads. Exit code 1 where something is not translated yet.
"""

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "assets" / "translations"
LOCALES = ("ar", "de", "es", "ja", "pt_BR", "zh_CN")
CONTEXT = "overlay"
SINGLE, PAIR = ("tr", "phrase", "said", "saying"), ("plural", "counted", "counting")
"""The calls whose literals are words: see overlay/phrase.py, overlay/reasons/ and overlay/desktop/language.py."""


@dataclass(frozen=True)
class Words:
    """What is to be translated."""

    text: str
    place: str
    has_plural: bool = False


def find_words() -> list[Words]:
    """All of them, each once, in the order of the modules.

    Raises:
        SystemExit: A call has no literal, so that its words would stay English.
    """
    found: dict[tuple[str, bool], Words] = {}
    for words in [*_in_modules(), *_in_settings(), *_in_effects(), *_in_page()]:
        found.setdefault((words.text, words.has_plural), words)
    return list(found.values())


def _in_modules() -> Iterator[Words]:
    for path in sorted((ROOT / "overlay").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        if place in {"overlay/phrase.py", "overlay/reasons/vocabulary.py", "overlay/desktop/language.py"}:
            continue  # they hand on what others say
        text = path.read_text(encoding="utf-8")
        if not any(f"{name}(" in text for name in (*SINGLE, *PAIR)):
            continue  # most say nothing
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.Call):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name in SINGLE:
                    yield Words(literal(node, 0, place), place)
                elif name in PAIR:
                    literal(node, 0, place)
                    yield Words(literal(node, 1, place), place, has_plural=True)


def literal(node: ast.Call, number: int, place: str) -> str:
    """An argument that has to be one.

    Raises:
        SystemExit: It is none.
    """
    argument = node.args[number] if len(node.args) > number else None
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        return argument.value
    raise SystemExit(f"{place}:{node.lineno}: only a literal is found for translation")


def _in_settings() -> Iterator[Words]:
    sys.path.insert(0, str(ROOT))
    from overlay.settings import GiftRule, Settings  # noqa: PLC0415 - only once it can be found

    for model in (Settings, GiftRule):
        for field in model.model_fields.values():
            yield Words(field.description or "", "overlay/settings.py")


def _in_effects() -> Iterator[Words]:
    import json  # noqa: PLC0415

    for path in sorted((ROOT / "assets" / "effects").glob("*.json")):
        title = json.loads(path.read_text(encoding="utf-8"))["title"]
        yield Words(title, path.relative_to(ROOT).as_posix())


def _in_page() -> Iterator[Words]:
    from overlay.network.control.page import words_of  # noqa: PLC0415

    place = "assets/control/page.html"
    for words in words_of((ROOT / place).read_text(encoding="utf-8")):
        yield Words(words, place)


def as_source(words: list[Words]) -> str:
    """The same as calls that pyside6-lupdate understands."""
    lines = ["from PySide6.QtCore import QCoreApplication"]
    for one in words:
        text = one.text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        lines.append(f"#: {one.place}")
        number = ', "", 1' if one.has_plural else ""
        lines.append(f'QCoreApplication.translate("{CONTEXT}", "{text}"{number})')
    return "\n".join(lines) + "\n"


def tool(name: str) -> str:
    """One of Qt's programs, beside this Python."""
    return str(Path(sys.executable).parent / f"pyside6-{name}")


def update(folder: Path = FOLDER) -> None:
    """Bring the sources of the translations in step with the program's words."""
    with tempfile.TemporaryDirectory() as place:
        source = Path(place, "words.py")
        source.write_text(as_source(find_words()), encoding="utf-8")
        for locale in LOCALES:
            path = folder / f"overlay_{locale}.ts"
            options = ["-locations", "none", "-no-obsolete", "-source-language", "en", "-target-language", locale]
            subprocess.run([tool("lupdate"), "-silent", *options, str(source), "-ts", str(path)], check=True)


def release(folder: Path = FOLDER, into: Path | None = None) -> None:
    """Make the files that the program reads."""
    for locale in LOCALES:
        path = (into or folder) / f"overlay_{locale}.qm"
        subprocess.run(
            [tool("lrelease"), "-silent", str(folder / f"overlay_{locale}.ts"), "-qm", str(path)], check=True
        )


def main() -> int:
    """Both; what is left to be translated is counted."""
    update()
    release()
    missing = 0
    for locale in LOCALES:
        left = (FOLDER / f"overlay_{locale}.ts").read_text(encoding="utf-8").count('type="unfinished"')
        missing += left
        print(f"{locale}: {left} left to be translated" if left else f"{locale}: complete")
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
