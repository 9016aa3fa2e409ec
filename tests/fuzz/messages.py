"""The ground of single frames: whatever an engine sends, it is read in time, and answered as it must be."""

import json
import time

from overlay.protocol.backoff import LONGEST_WISH_SECS
from overlay.protocol.codec import (
    DEEPEST_READ,
    MOST_COST,
    Malformed,
    Understood,
    Unknown,
    decode_client,
    understand_server,
)
from overlay.protocol.messages import Message
from overlay.protocol.news import Phase
from overlay.protocol.outline import outline_of
from overlay.protocol.valve import LONGEST_PAUSE_SECS
from overlay.protocol.whole_text import whole_characters
from tests.director.playbook import Playbook
from tests.fuzz.campaign import Ground, TooSlowError
from tests.fuzz.mutations import message
from tests.fuzz.replies import check_command, is_nobodys

LONGEST_SECS = 0.050
PATIENCE_SECS = 2 * (LONGEST_WISH_SECS + LONGEST_PAUSE_SECS)
"""Of the engine at the end: it may have asked for quiet, and not to be tried again for a while."""


class Listener(Playbook):
    """Holds everything that is said against what may be said."""

    def __init__(self):
        self.pongs = []
        super().__init__()
        self.handle, self.director.handle = self.director.handle, self._timed

    def _timed(self, event, now):
        return in_time("the director", self.handle, event, now)

    def _perform(self, turn):
        for command in turn:
            said = check_command(command)
            if said is not None and said["type"] == "heartbeat:pong":
                self.pongs.append(said["payload"]["sequence"])
        super()._perform(turn)


def trial(chance):
    """Frames, and what else happens between them."""
    steps = []
    for _ in range(chance.choice((20, 100, 250))):
        match chance.randrange(40):
            case 0:
                steps.append(("cut",))
            case 1:
                steps.append(("welcomes", chance.random() < 0.7))
            case _:
                steps.append(("hear", chance.choice((0, 0, 0, 0, 0, 0, 0, 0.05, 0.5, 3)), message(chance)))
    return steps


def play(steps):
    """The whole core hears each frame; at the end the engine is patient, and every gift must have been answered."""
    book, owed = Listener(), {}
    for place, step in enumerate(steps):
        match step:
            case ("hear", pause_secs, text):
                book.wait(pause_secs)
                read_alone(text)
                hear(book, text, place, owed)
            case ("cut",) if book.is_open:
                book.cut()
            case ("welcomes", welcomes):
                book.welcomes = welcomes
    book.welcomes = True
    end_secs = book.now.secs + PATIENCE_SECS
    while book.now.secs < end_secs and not all(map(book.acks.get, owed)):
        book.wait(5.0)
    for gift_id, place in owed.items():
        assert book.acks[gift_id], f"the gift {gift_id[:80]!r} of step {place} was never answered"
        book.ack(gift_id)
    assert not book.director._gifts, "gifts are left undecided"


def read_alone(text):
    """Both directions, by themselves."""
    for decode in (understand_server, decode_client):
        decoded = in_time(decode.__name__, decode, text)
        match decoded:
            case Malformed(words=words):
                assert is_nobodys(words), f"more than a flaw and a place: {words!r}"
            case Unknown(kind):
                kind.encode()
                assert len(kind) <= 100
            case Understood() | Message():
                pass
            case _:
                raise AssertionError(f"{decode.__name__} gave {type(decoded).__name__}")


def hear(book, text, place, owed):
    is_read = book.is_open and book.director.session.status.phase in (Phase.GREETING, Phase.LIVE)
    tree = tree_of(text) if is_read else None
    book.pongs.clear()
    book.hear(text)
    match tree:
        case {"type": "gift:received", "payload": {"giftId": str(gift_id)}} if gift_id:
            owed.setdefault(whole_characters(gift_id), place)
        case {"type": "heartbeat:ping", "payload": {"sequence": sequence}} if book.pongs:
            assert book.pongs == [sequence], "the pong has another sequence than the ping"
        case _:
            assert not book.pongs, "a pong without a ping"


def tree_of(text):
    """The frame as another reader understands it; None where it need not be understood."""
    outline = outline_of(text)
    if outline.depth > DEEPEST_READ or outline.cost > MOST_COST:
        return None  # Python's own reader may not come back from it
    for parse_int in (None, len):
        try:
            return json.loads(text, parse_int=parse_int)
        except json.JSONDecodeError:
            return None
        except ValueError:  # too many digits for Python
            continue
    return None


def in_time(what, do, *arguments):
    """No frame may hold up the pongs."""
    begin = time.thread_time()
    result = do(*arguments)
    took_secs = time.thread_time() - begin
    if took_secs > LONGEST_SECS:
        raise TooSlowError(f"{what} took {took_secs * 1000:.0f} ms")
    return result


GROUND = Ground("messages", trial, play, unit="messages")
