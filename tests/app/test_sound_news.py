"""What the engine is told of sound."""

from types import SimpleNamespace

import pytest

from overlay.app.machine.findings import Findings
from overlay.app.sound_news import SoundNews
from overlay.protocol import link
from overlay.protocol.identity import Identity
from overlay.protocol.moment import Moment
from tests.patience import until


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
def told(tmp_path):
    def make(speaker, remembered=None):
        findings = Findings(tmp_path / "findings.json")
        if remembered is not None:
            findings._write("sound", remembered)
        director = SimpleNamespace(session=SimpleNamespace(identity=Identity("c", "s", ("webgl", "audio"), "0.1")))
        posted, later = [], []
        SoundNews(speaker, findings, posted.append).promise(director, lambda _secs, look: later.append(look))
        payload = director.session.identity.introduction(Moment(1.0, 1_700_000_000_000)).payload
        return SimpleNamespace(
            has_sound="audio" in payload.capabilities, posted=posted, look=later[0], findings=findings
        )

    return make


@pytest.mark.parametrize("device", [True, False])
def test_at_the_first_start_it_is_waited_for(told, device):
    speaker = Speaker(device=device)
    made = told(speaker)
    assert made.has_sound is device
    assert speaker.asked[0] > 0
    until(lambda: made.findings.has_sound is device)


@pytest.mark.parametrize("remembered", [True, False])
def test_later_it_is_promised_as_it_was(told, remembered):
    speaker = Speaker()
    made = told(speaker, remembered)
    assert made.has_sound is remembered
    assert speaker.asked == [], "nobody waits"
    made.look()
    assert made.posted == [], "nobody has said a word yet"


@pytest.mark.parametrize("remembered", [True, False])
def test_what_turns_out_otherwise_is_told_and_remembered(told, remembered):
    speaker = Speaker()
    made = told(speaker, remembered)
    speaker.device = not remembered
    made.look()
    assert made.posted == [link.AbilityFound("audio", not remembered)]
    until(lambda: made.findings.has_sound is not remembered)
    speaker.on_found(remembered)  # and what is plugged in or out later
    assert made.posted[-1] == link.AbilityFound("audio", remembered)
    until(lambda: made.findings.has_sound is remembered)


def test_where_nothing_is_to_be_heard_nothing_is_promised(told):
    assert not told(Speaker(is_started=False), remembered=True).has_sound
