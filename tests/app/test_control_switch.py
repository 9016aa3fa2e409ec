"""The control page is opened, closed and opened elsewhere while the program runs."""

import socket
import threading
import urllib.error
import urllib.request

import pytest

from overlay.app.control import Control
from overlay.app.control_switch import ControlSwitch
from overlay.app.verbs import verbs_for
from overlay.network.control.board import Board
from overlay.settings import Settings
from tests.patience import PATIENCE_SECS

KEY = "k" * 43


class Pages:
    """Those that are served, and what was told."""

    def __init__(self):
        self.told, self._news = [], threading.Condition()

    def serve(self, settings):
        board = Board()
        return Control(settings, KEY, board, verbs_for(board, print), lambda links: self.tell(("at", links)))

    def tell(self, what):
        with self._news:
            self.told.append(what)
            self._news.notify_all()

    def wait_for(self, count):
        with self._news:
            assert self._news.wait_for(lambda: len(self.told) >= count, PATIENCE_SECS)
        return self.told[count - 1]


@pytest.fixture
def pages():
    return Pages()


def answers(link):
    try:
        with urllib.request.urlopen(link.split("#")[0], timeout=5) as response:
            return response.status == 200
    except urllib.error.URLError:
        return False


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def test_it_is_switched_on_moved_and_switched_off_while_the_program_runs(pages):
    switch = ControlSwitch(Settings(), pages.serve, lambda: pages.tell("closed"))
    switch.obey(Settings(mute=True))
    assert pages.told == [], "what else is changed is nothing to it"
    port, other = free_port(), free_port()
    switch.obey(Settings(control_page=True, control_port=port))
    _, (link,) = pages.wait_for(1)
    assert answers(link)
    switch.obey(Settings(control_page=True, control_port=other))
    _, (moved,) = pages.wait_for(2)
    assert f":{other}/" in moved
    assert answers(moved)
    assert not answers(link)
    switch.obey(Settings(control_port=other))
    assert pages.wait_for(3) == "closed"
    assert not answers(moved)
    switch.close()


def test_it_is_closed_with_the_program_and_not_opened_after_it(pages):
    switch = ControlSwitch(Settings(control_page=True, control_port=0), pages.serve, lambda: None)
    _, (link,) = pages.wait_for(1)
    switch.close()
    assert not answers(link)
    switch.obey(Settings(control_page=True, control_port=free_port()))
    for thread in threading.enumerate():
        if thread.name == "control switch":
            thread.join(5)
    assert len(pages.told) == 1
