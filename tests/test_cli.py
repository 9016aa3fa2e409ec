"""The command line: what can be typed, and which code and which single line answer what cannot."""

import io
import logging
import sys

import pytest

from overlay import __version__, cli
from overlay.app import terminal
from overlay.errors import AlreadyRunningError, ConfigurationError, NoOpenGLError, OverlayError


def call(capsys, *arguments):
    """Exit code, output, errors."""
    try:
        code = cli.main(arguments)
    except SystemExit as end:
        code = end.code
    return code, *capsys.readouterr()


@pytest.fixture(autouse=True)
def _last_resort(monkeypatch):
    monkeypatch.setattr(logging, "lastResort", logging.lastResort)  # main changes it for its whole process


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ([], "COMMAND"),
        (["fly"], "invalid choice: 'fly'"),
        (["run", "--exit-after", "soon"], "'soon' is not a number of seconds"),
        (["run", "--exit-after", "-1"], "between 0 and 1e9"),
        (["run", "--exit-after", "nan"], "between 0 and 1e9"),
        (["run", "--no-pan"], "unrecognized arguments: --no-pan"),
        (["run", "--screenshot", "x.png"], "unrecognized arguments"),
        (["run", "--stream-id"], "expected one argument"),
        (["run", "--size", "big"], "The option --size: must look like"),
        (["run", "--config", "/no/such/file"], "does not exist"),
        (["demo", "--background", "red"], "The option --background"),
        (["demo", "--scenario", "/no/such/file"], "/no/such/file: cannot be read"),
        (["engine", "--port", "65536"], "'65536' is not a port"),
        (["engine", "--port", "-1"], "'-1' is not a port"),
        (["engine", "--host", ""], "argument --host: must not be empty"),
        (["engine", "--scenario", "/no/such/file"], "/no/such/file: cannot be read"),
    ],
)
def test_what_cannot_be_used_is_one_line_and_code_2(capsys, arguments, words):
    code, out, err = call(capsys, *arguments)
    assert code == 2
    assert out == ""
    assert words in err
    assert err.count("\n") == 1
    assert err.endswith("\n")


@pytest.mark.parametrize(
    ("error", "code"),
    [(ConfigurationError, 2), (NoOpenGLError, 3), (AlreadyRunningError, 4), (OverlayError, 1)],
)
def test_exit_codes(capsys, monkeypatch, error, code):
    def fail(_options):
        raise error("A sentence.")

    monkeypatch.setitem(cli._COMMANDS, "doctor", fail)
    assert call(capsys, "doctor") == (code, "", "hyperfocus-overlay: A sentence.\n")


def test_an_error_of_our_own_is_a_sentence_and_not_a_traceback(capsys, monkeypatch, caplog):
    monkeypatch.setitem(cli._COMMANDS, "doctor", lambda _options: 1 / 0)
    code, out, err = call(capsys, "doctor")
    assert (code, out) == (1, "")
    assert err == "hyperfocus-overlay: The program failed by an error of its own (ZeroDivisionError).\n"
    assert caplog.records[0].exc_info[0] is ZeroDivisionError


def test_ctrl_c_is_no_error(capsys, monkeypatch):
    def interrupt(_options):
        raise KeyboardInterrupt

    monkeypatch.setitem(cli._COMMANDS, "doctor", interrupt)
    assert call(capsys, "doctor") == (0, "", "")


def test_version_and_help(capsys):
    assert call(capsys, "--version") == (0, f"hyperfocus-overlay {__version__}\n", "")
    _, out, _ = call(capsys, "run", "--help")
    for option in ("--url", "--stream-id", "--client-id", "--data-dir", "--config", "--size", "--background",
                   "--no-panel", "--mute", "--exit-after", "--record", "--record-redacted"):  # fmt: skip
        assert option in out


def test_options_become_settings():
    options = cli._parser().parse_args(["run", "--size", "640x360", "--no-panel", "--mute", "--url", "ws://h/ws"])
    settings = cli._settings(options)
    assert (settings.size, settings.panel, settings.mute, settings.url) == ((640, 360), False, True, "ws://h/ws")
    assert cli._settings(cli._parser().parse_args(["run"])).panel is True


def test_any_text_can_be_said_on_any_terminal(monkeypatch):
    raw = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(raw, encoding="ascii"))
    terminal.say("Amélie \udcff")
    assert raw.getvalue() == b"Am\\xe9lie \\udcff\n"


def test_a_program_without_streams_is_silent(monkeypatch):
    monkeypatch.setattr(sys, "stderr", None)
    assert cli._sorry("nobody hears this", 2) == 2
