"""What is said on the terminal: in the streamer's language, all of it, and in letters that the terminal has."""

import contextlib
import io
import re
import sys

import pytest

from overlay import cli
from overlay.app import terminal
from overlay.app.terminal import cells, padded, told_here, usage_words
from overlay.desktop.language import NAMES, Language
from overlay.phrase import phrase
from overlay.resources import resource_root
from tests.pseudo_locale import Brackets, outside

COMMANDS = [
    [], ["run"], ["demo"], ["engine"], ["conform"], ["render"], ["replay"], ["doctor"], ["updates"], ["panic"],
    ["test"], ["effects"], ["effects", "list"], ["effects", "validate"], ["effects", "preview"], ["effects", "copy"],
    ["effects", "pack"], ["effects", "install"], ["effects", "remove"],
]  # fmt: skip
ENGLISH_WORDS = re.compile(r"[a-z]{3,} [a-z]{2,}")
OTHERS_WORDS = re.compile(
    r"hyperfocus-overlay( effects \w+)?|\[[^\[\]]*\]|\{[^{}]*\}|No such file or directory|System audio output device"
)


@pytest.fixture
def speaking(monkeypatch):
    def speak(language):
        monkeypatch.setattr(terminal._Terminal, "language", language)

    yield speak
    terminal._Terminal.language = terminal._Terminal.chosen = terminal._Terminal.config = None


@pytest.fixture(scope="module")
def brackets():
    return Brackets()


def english_left(text):
    """The words that did not go through the translation."""
    left = outside(text)
    while left != (left := OTHERS_WORDS.sub("", left)):
        pass
    return ENGLISH_WORDS.findall(left)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_no_word_of_the_help_is_left_out(speaking, brackets, capsys, command):
    speaking(brackets)
    with pytest.raises(SystemExit):
        cli.main([*command, "--help"])
    said = capsys.readouterr().out
    assert "⟦" in said
    assert english_left(said) == []


@pytest.mark.parametrize(
    "typed",
    [
        ["run", "--size", "x"], ["run", "--exit-after", "soon"], ["run", "--nothing"], ["fly"], ["render", "rose"],
        ["render", "rose", "--out", "a.gif"], ["render", "rose", "--out", "a.png", "--value", "much"],
        ["render", "rose", "--out", "a.webm", "--at", "1"], ["render", "rose", "--out", "a.png", "--seed", "-1"],
        ["engine", "--port", "x"], ["engine", "--host", ""], ["conform", "ws://x", "--secs", "0"], ["replay", "none"],
        ["replay", "x", "--render", "a.gif"], ["run", "--config", "none.toml"], ["effects", "copy", "none"],
        ["effects", "preview", "none"], ["effects", "remove", "none"], ["effects", "validate", "none.json"],
        ["effects", "install", "none.hyperfocus-effects"], ["effects", "undo"], ["panic"], ["effects", "list"],
        ["doctor"], ["doctor", "--config", "none.toml"],
        ["effects", "packs"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_no_word_of_an_answer_is_left_out(speaking, brackets, capsys, tmp_path, monkeypatch, typed):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(terminal, "choose", lambda _language: None)
    monkeypatch.setattr(cli, "choose", lambda _language: None)
    speaking(brackets)
    if typed[0] in {"run", "panic", "effects", "doctor"} and "--data-dir" not in typed:
        typed = [*typed, "--data-dir", str(tmp_path / "data")]
    with contextlib.suppress(SystemExit):
        cli.main(typed)
    said = "".join(capsys.readouterr())
    assert "⟦" in said
    assert english_left(said) == []


@pytest.mark.parametrize("code", NAMES)
def test_the_help_speaks_every_language_and_keeps_what_is_typed(speaking, capsys, code):
    speaking(Language(code, resource_root()))
    with pytest.raises(SystemExit):
        cli.main(["render", "--help"])
    said = capsys.readouterr().out
    assert all(typed in said for typed in ("--out PLACE", "--background COLOUR", "hyperfocus-overlay render"))
    assert ("usage:" in said) == (code == "en")


@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_no_translation_loses_what_argparse_fills_in(code):
    language = Language(code, resource_root())
    for words in ("how long to look (default: %(default)g)", "0 picks a free one (default: %(default)s)"):
        assert re.findall(r"%\(\w+\)\w", language.tr(words)) == re.findall(r"%\(\w+\)\w", words)


def test_an_error_is_told_in_the_language_of_the_settings(capsys, monkeypatch, tmp_path):
    """Although that file is wrong in other ways."""
    file = tmp_path / "settings.toml"
    file.write_text('language = "de"\nlanes = 99\n', encoding="utf-8")
    terminal._Terminal.language = terminal._Terminal.chosen = None  # as in a process that has said nothing yet
    try:
        assert cli.main(["run", "--config", str(file)]) == 2
        assert f"Die Einstellung 'lanes' in {file}: sollte höchstens 8 sein." in capsys.readouterr().err
        monkeypatch.setenv("HYPERFOCUS_LANGUAGE", "es")
        terminal._Terminal.language = None
        assert cli.main(["run", "--config", str(file)]) == 2
        assert f"El ajuste 'lanes' de {file}" in capsys.readouterr().err
    finally:
        terminal._Terminal.language = terminal._Terminal.chosen = terminal._Terminal.config = None


def test_what_is_for_programs_is_english(speaking, capsys):
    speaking(Language("de", resource_root()))
    assert cli.main(["effects", "list", "--json"]) == 0
    assert '"effects"' in capsys.readouterr().out


def test_where_the_terminal_has_not_the_letters_it_is_english(speaking, monkeypatch):
    speaking(Language("ja", resource_root()))
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    terminal.say(phrase("All is well."))
    assert raw.getvalue() == b"All is well.\n"


def test_columns_stand_below_each_other_in_wide_letters_too():
    assert [cells(text) for text in ("Rose", "バラ", "e\u0301")] == [4, 4, 1]
    assert cells(padded("玫瑰", 10)) == cells(padded("Rose", 10)) == 10


def test_what_is_no_phrase_stays_as_it_is(speaking, brackets):
    speaking(brackets)
    assert told_here("Amélie") == "Amélie"
    assert usage_words("something that argparse never said") == "something that argparse never said"
