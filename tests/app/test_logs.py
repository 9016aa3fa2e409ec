"""The log: one line an entry, nothing that speaks to a terminal, no secret, and silence when it cannot be written."""

import logging
import sys
import warnings

import pytest

from overlay.app.logs import start_logging, stop_logging

SECRET = "hush/secret+token"


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "overlay.log"
    level = logging.getLogger().level
    start_logging(path, [SECRET, ""])
    yield path
    stop_logging()
    logging.getLogger().setLevel(level)


def test_one_line_whatever_is_said(path):
    logging.getLogger("overlay").warning("a\nb\r\x1b[31m\u2028\u202e\x00 %s", "c\nd")
    (line,) = path.read_text(encoding="utf-8").splitlines()
    assert line.endswith(r"WARNING overlay: a\nb\r\x1b[31m\u2028\u202e\x00 c\nd")


def test_a_traceback_keeps_its_lines_indented(path):
    try:
        int("one\ntwo")
    except ValueError:
        logging.getLogger("overlay").exception("failed")
    first, *others = path.read_text(encoding="utf-8").splitlines()
    assert first.endswith("ERROR overlay: failed")
    assert all(line.startswith("    ") for line in others)
    assert "Traceback" in others[0]


@pytest.mark.parametrize("form", [SECRET, "hush%2Fsecret%2Btoken"])
def test_secrets_are_replaced(path, form):
    try:
        int(f"GET /ws?token={form}")
    except ValueError:
        logging.getLogger("x").exception("with %s", form)
    text = path.read_text(encoding="utf-8")
    assert "hush" not in text
    assert text.count("***") == 2


def test_warnings_go_to_the_file_and_not_to_the_terminal(path, capfd):
    logging.getLogger("overlay").error("loud")
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        warnings.warn("odd", stacklevel=1)
    assert "odd" in path.read_text(encoding="utf-8")
    assert capfd.readouterr() == ("", "")


def test_starting_again_changes_the_file(path, tmp_path):
    start_logging(tmp_path / "other.log", ())
    logging.getLogger("overlay").error("there")
    assert "there" in (tmp_path / "other.log").read_text(encoding="utf-8")
    assert not path.exists()


def test_a_log_that_cannot_be_written_is_silent(tmp_path, capfd):
    try:
        start_logging(tmp_path / "no" / "such" / "folder" / "x.log", ())
        logging.getLogger("overlay").error("lost")
    finally:
        stop_logging()
    assert capfd.readouterr() == ("", "")
    assert not any("overlay.app.logs" in type(handler).__module__ for handler in logging.getLogger().handlers)
    assert sys.stderr is not None
