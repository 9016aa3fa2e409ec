"""The channel for commands: a verb is done for who knows the key, and nobody else ever holds it up."""

import http.client
import json
import socket
import stat
import sys
import threading
import urllib.request

import pytest

from overlay.network.control import calling
from overlay.network.control import channel as module
from overlay.network.control.calling import NobodyThereError, call
from overlay.network.control.channel import GREETING, PORT_FILE, VerbChannel
from overlay.network.control.key import NAME, control_key
from overlay.network.control.verbs import Verbs
from tests.patience import until

NOBODY = "No overlay is running with the data folder"


class Open:
    def __init__(self, folder):
        self.done, self.folder = [], folder
        verbs = Verbs({"skip": lambda: self.done.append("skip")}, {"rose": "Rose"}, self.done.append)
        self.channel = VerbChannel(folder, control_key(folder), verbs)
        self.channel.start()
        until((folder / PORT_FILE).exists)

    @property
    def port(self):
        return int((self.folder / PORT_FILE).read_text())

    def connect(self):
        line = socket.create_connection(("127.0.0.1", self.port), 5.0)
        return line, line.makefile("rw", newline="\n")


@pytest.fixture
def it(tmp_path):
    opened = Open(tmp_path)
    yield opened
    opened.channel.stop()


def test_a_verb_is_done_and_what_is_none_is_said(it):
    assert call(it.folder, "skip") == ""
    assert call(it.folder, "test/rose") == ""
    assert it.done == ["skip", "rose"]
    assert call(it.folder, "fly") == "it does not know this"
    assert call(it.folder, "test/größe\n") == "its test gifts are rose"
    assert it.done == ["skip", "rose"]


def test_where_it_listens_is_for_this_user_alone_and_gone_with_it(it):
    if sys.platform != "win32":
        assert stat.S_IMODE((it.folder / PORT_FILE).stat().st_mode) == 0o600
    it.channel.stop()
    assert not (it.folder / PORT_FILE).exists()
    with pytest.raises(NobodyThereError, match=NOBODY):
        call(it.folder, "skip")


def test_who_does_not_know_the_key_is_turned_away_and_the_key_never_travels(it):
    key = control_key(it.folder)
    (it.folder / NAME).write_text("x" * 43)
    assert call(it.folder, "skip") == "its key is another"
    line, file = it.connect()
    with line, file:
        heard = file.readline()
        assert heard.startswith(f"{GREETING} ")
        file.write(f"skip {key}\n")
        file.flush()
        assert file.readline() == "no its key is another\n"
    assert it.done == []


def test_a_proof_serves_once(it):
    key = control_key(it.folder)
    line, file = it.connect()
    with line, file:
        said = f"skip {module.proof(key, file.readline().split()[-1], 'skip')}\n"
        file.write(said)
        file.flush()
        assert file.readline() == "ok\n"
    line, file = it.connect()
    with line, file:
        file.readline()
        file.write(said)
        file.flush()
        assert file.readline() == "no its key is another\n"
    assert it.done == ["skip"]


def test_a_page_in_a_browser_can_press_nothing(it):
    with pytest.raises(http.client.HTTPException):
        urllib.request.urlopen(urllib.request.Request(f"http://127.0.0.1:{it.port}/skip", b"skip"), timeout=5)
    assert it.done == []


def test_callers_that_say_nothing_or_too_much_hold_nobody_up(it, monkeypatch):
    lines = [it.connect()[0] for _ in range(module.MOST_CALLERS - 1)]
    loud, file = it.connect()
    file.readline()
    loud.sendall(b"x" * 10_000)
    assert call(it.folder, "skip") == ""
    for line in (*lines, loud):
        line.close()
    until(lambda: it.channel._callers == 0)


def test_nobody_there(tmp_path, monkeypatch):
    with pytest.raises(NobodyThereError, match=NOBODY):
        call(tmp_path, "skip")
    control_key(tmp_path)
    for content in ("", "words", "99999999", "-1"):
        (tmp_path / PORT_FILE).write_text(content)
        with pytest.raises(NobodyThereError, match=NOBODY):
            call(tmp_path, "skip")


@pytest.mark.parametrize(("said", "words"), [(b"HTTP/1.1 400 what\r\n", NOBODY), (b"", "does not answer")])
def test_another_program_has_the_port_by_now(tmp_path, monkeypatch, said, words):
    monkeypatch.setattr(calling, "PATIENCE_SECS", 0.1)
    control_key(tmp_path)
    over = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as server:
        (tmp_path / PORT_FILE).write_text(str(server.getsockname()[1]))

        def answer():
            line, _ = server.accept()
            with line:
                line.sendall(said)
                over.wait(5)

        other = threading.Thread(target=answer)
        other.start()
        with pytest.raises(NobodyThereError, match=words):
            call(tmp_path, "skip")
        over.set()
        other.join()


def test_a_folder_that_cannot_be_written_costs_the_shortcuts_alone(tmp_path, caplog):
    key = control_key(tmp_path)
    (tmp_path / PORT_FILE).mkdir()
    channel = VerbChannel(tmp_path, key, Verbs({}, {}, print))
    channel.start()
    channel._thread.join(10)
    assert "the desktop's shortcuts reach nobody" in caplog.text
    assert json.dumps(key) not in caplog.text
