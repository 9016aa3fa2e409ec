"""What is said on the terminal, in the streamer's language. Light: Qt is asked only once there is something to tell.

The core and the options speak in phrases (`overlay.phrase`); here they are told. What is for programs, such as JSON,
and what `engine` and `conform` say to people who write an engine, is English.
"""

import argparse
import contextlib
import os
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NoReturn
from unicodedata import combining, east_asian_width

from overlay.errors import ConfigurationError, OverlayError
from overlay.phrase import Phrase, filled, phrase
from overlay.settings import PREFIX, default_config_path
from overlay.settings_migrations import read_settings_file

if TYPE_CHECKING:
    from overlay.desktop.language import Language


EXIT_USAGE: Final = 2


class _Terminal:
    """What it speaks; one for the process."""

    config: Path | None = None
    chosen: str | None = None
    language: "Language | None" = None


def choose(language: str) -> None:
    """Speak the language that the setting names; before, it is what the variable or the file says."""
    _Terminal.chosen, _Terminal.language = language, None


def look_in(config: Path | None) -> None:
    """Where the setting stands, as long as it is not known: a file may name a language and be wrong in other ways."""
    _Terminal.config = config


def told_here(words: str) -> str:
    """A phrase in the streamer's language; any other text as it is."""
    return _language().told(words) if isinstance(words, Phrase) else words


def say(words: str, *, to_stderr: bool = False) -> None:
    """Say it in the streamer's language, or in English where the terminal has not its letters.

    A windowed build on Windows has neither stream; a reader such as `head`, or the terminal, may have gone.
    """
    stream = sys.stderr if to_stderr else sys.stdout
    if stream is None:
        return
    encoding, told = stream.encoding or "utf-8", told_here(words)
    if isinstance(words, Phrase):
        try:
            told.encode(encoding)
        except UnicodeEncodeError:
            told = str(words)
    try:
        print(told.encode(encoding, "backslashreplace").decode(encoding), file=stream, flush=True)
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # or Python complains once more at its end


def cells(text: str) -> int:
    """How many columns of a terminal a text takes: Chinese and Japanese letters take two, marks none."""
    return sum(0 if combining(letter) else 1 + (east_asian_width(letter) in "WF") for letter in text)


def padded(text: str, width: int) -> str:
    """The text in a column of that width."""
    return text + " " * (width - cells(text))


def _language() -> "Language":
    from overlay.desktop.language import ENGLISH, language_for  # noqa: PLC0415 - Qt, which most answers do without
    from overlay.resources import resource_root  # noqa: PLC0415

    if _Terminal.language is None:
        _Terminal.language = ENGLISH
        with contextlib.suppress(OverlayError):  # without its file it is English
            _Terminal.language = language_for(_chosen(), resource_root())
    return _Terminal.language


def _chosen() -> str:
    if _Terminal.chosen is not None:
        return _Terminal.chosen
    named: object = os.environ.get(f"{PREFIX}LANGUAGE")
    if not named:
        with contextlib.suppress(ConfigurationError):
            named = read_settings_file(_Terminal.config or default_config_path(), must_exist=False).get("language")
    return named if isinstance(named, str) and named else "system"


# --- what argparse says ------------------------------------------------------------------------------


class UsageError(argparse.ArgumentTypeError):
    """What was typed cannot be used: argparse asks for the text, and gets it in the streamer's language."""

    def __str__(self) -> str:
        """The words, told."""
        return told_here(self.args[0])


_OF_ARGPARSE: Final = {
    str(words): words
    for words in (
        phrase("usage:"),
        phrase("options"),
        phrase("positional arguments"),
        phrase("show this help message and exit"),
        phrase("show program's version number and exit"),
        phrase("expected one argument"),
        phrase("expected at least one argument"),
    )
}
_FORMS: Final = (
    (r"argument (?P<name>[^:]+): (?P<words>.+)", phrase("argument {name}: {words}", name="", words="")),
    (
        r"the following arguments are required: (?P<names>.+)",
        phrase("the following arguments are required: {names}", names=""),
    ),
    (r"unrecognized arguments: (?P<names>.+)", phrase("unrecognized arguments: {names}", names="")),
    (
        r"invalid choice: (?P<found>.+) \(choose from (?P<known>.+)\)",
        phrase("invalid choice: {found} (choose from {known})", found="", known=""),
    ),
    (r"not allowed with argument (?P<name>.+)", phrase("not allowed with argument {name}", name="")),
)
"""What argparse makes of a mistake, and the same as a phrase."""


def usage_words(message: str) -> str:
    """A complaint of argparse as a phrase; one that is not known stays as it is."""
    for pattern, form in _FORMS:
        found = re.fullmatch(pattern, message, re.DOTALL)
        if found is not None:
            values: dict[str, Any] = found.groupdict()
            if "words" in values:
                values["words"] = usage_words(values["words"])
            return Phrase(filled(form.template, values), form.template, values)
    return _OF_ARGPARSE.get(message, message)


class HelpInWords(argparse.HelpFormatter):
    """Help in the streamer's language, argparse's own words included."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[Any],
        prefix: str | None = None,
    ) -> None:
        """With its own word for "usage"."""
        super().add_usage(usage, actions, groups, f"{told_here(_OF_ARGPARSE['usage:'])} " if prefix is None else prefix)

    def add_text(self, text: str | None) -> None:
        """A description or an epilog."""
        super().add_text(text if text is None else told_here(text))

    def start_section(self, heading: str | None) -> None:
        """A group of options."""
        super().start_section(heading if heading is None else told_here(_OF_ARGPARSE.get(heading, heading)))

    def _get_help_string(self, action: argparse.Action) -> str | None:
        return None if action.help is None else told_here(_OF_ARGPARSE.get(action.help, action.help))


class Parser(argparse.ArgumentParser):
    """One sentence for a usage error, and the way to the help, in the streamer's language."""

    def error(self, message: str) -> NoReturn:
        """Say it, and end the program."""
        say(
            phrase("{program}: {words} (see {program} --help)", program=self.prog, words=usage_words(message)),
            to_stderr=True,
        )
        sys.exit(EXIT_USAGE)

    def _get_formatter(self) -> argparse.HelpFormatter:
        return HelpInWords(self.prog)
