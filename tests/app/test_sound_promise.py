"""What the engine is told of sound."""

from random import Random
from types import SimpleNamespace

import pytest

from overlay.app.machine.findings import Findings
from overlay.app.sound_promise import SoundPromise
from overlay.protocol.session import Identity, Session


class Speaker:
    """A loudspeaker that says what it is told to say."""

    def __init__(self, *, is_started=True, device=None):
        self.is_started, self.device, self.asked = is_started, device, []

    @property
    def was_told(self):
        return self.device is not None

    def has_device(self, patience_secs):
        self.asked.append(patience_secs)
        return bool(self.device)


@pytest.fixture
def promised(tmp_path):
    def make(speaker, remembered=None):
        findings = Findings(tmp_path / "findings.json")
        if remembered is not None:
            findings.keep_sound(has_device=remembered)
        session = Session(Identity("c", "s", ("webgl", "audio", "gift-ack"), "0.1"), Random(1))
        promise = SoundPromise(speaker, findings, session)
        promise.make()
        return SimpleNamespace(promise=promise, session=session, findings=findings)

    return make


def tells_of_sound(made):
    assert set(made.session.identity.capabilities) - {"audio"} == {"webgl", "gift-ack"}
    return "audio" in made.session.identity.capabilities


@pytest.mark.parametrize("device", [True, False])
def test_at_the_first_start_it_is_waited_for(promised, device):
    speaker = Speaker(device=device)
    made = promised(speaker)
    assert tells_of_sound(made) is device
    assert speaker.asked[0] > 0
    assert not made.promise.turns_out_otherwise()
    assert made.findings.has_sound is device


@pytest.mark.parametrize("remembered", [True, False])
def test_later_it_is_promised_as_it_was(promised, remembered):
    speaker = Speaker()
    assert tells_of_sound(promised(speaker, remembered)) is remembered
    assert speaker.asked == [], "nobody waits"


@pytest.mark.parametrize("remembered", [True, False])
def test_what_turns_out_otherwise_is_set_right(promised, remembered):
    speaker = Speaker()
    made = promised(speaker, remembered)
    assert not made.promise.turns_out_otherwise(), "nobody has said a word yet"
    speaker.device = not remembered
    assert made.promise.turns_out_otherwise()
    assert tells_of_sound(made) is not remembered
    assert made.findings.has_sound is not remembered
    assert not made.promise.turns_out_otherwise()


def test_where_nothing_is_to_be_heard_nothing_is_promised(promised):
    made = promised(Speaker(is_started=False), remembered=True)
    assert not tells_of_sound(made)
    assert not made.promise.turns_out_otherwise()
