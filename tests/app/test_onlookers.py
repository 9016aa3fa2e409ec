"""Who looks on: what comes from outside the desk obeys the settings as they are, and not as they were at the start."""

from types import SimpleNamespace

import pytest

from overlay import events
from overlay.app import onlookers
from overlay.app.logbook.redaction import Redactor
from overlay.app.preferences import Preferences
from overlay.app.wishes import Wishes
from overlay.network.address import checked_address
from overlay.settings import Settings
from overlay.sound.state import SoundState


class Channel:
    """In place of the one that commands of this computer come through."""

    def __init__(self, _folder, _key, verbs):
        self.verbs = verbs.plain

    def start(self):
        pass

    def stop(self):
        pass


@pytest.fixture
def join(qapp, tmp_path, monkeypatch):
    """Their preferences, board, verbs, and what these ask for."""
    looking = []

    def make(settings):
        boards, channels, asked = [], [], []
        board_of, chronicle = onlookers.Board, SimpleNamespace(hear=lambda _turn: None, note_settings=lambda _now: None)
        monkeypatch.setattr(onlookers, "Board", lambda **how: boards.append(board_of(**how)) or boards[0])
        monkeypatch.setattr(onlookers, "VerbChannel", lambda *how: channels.append(Channel(*how)) or channels[0])
        address, preferences = checked_address("ws://h/ws", None, "bearer"), Preferences(settings, None)
        one = onlookers.Onlookers(chronicle, settings, tmp_path, address, Wishes(), Redactor())
        looking.append(one)
        sound = SimpleNamespace(state=SoundState())
        one.join(None, None, preferences, preferences.change, sound, asked.append, lambda do, *what: do(*what))
        return SimpleNamespace(preferences=preferences, board=boards[0], verbs=channels[0].verbs, asked=asked)

    yield make
    for one in looking:
        one.close()


def test_a_panic_lasts_as_the_setting_says_now(join):
    it = join(Settings(panic_secs=20))
    it.verbs["panic"]()
    it.preferences.change("panic_secs", 90)
    it.verbs["toggle-panic"]()
    assert it.asked == [events.HoldRequested(20.0), events.HoldRequested(90.0)]


def test_the_control_page_knows_whether_letters_are_keys(join):
    it = join(Settings(letter_keys=False))
    assert not it.board.view().has_letters
    it.preferences.change("letter_keys", True)
    assert it.board.view().has_letters
