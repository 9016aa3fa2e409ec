"""Every window in a language that nobody speaks: a word in no brackets went round the translation."""

import re

import pytest

from overlay.app.studio.preview import Preview
from overlay.desktop.language import ENGLISH, speak
from overlay.desktop.painting import wording
from overlay.desktop.replay_window import ReplayWindow
from overlay.resources import resource_root
from overlay.scene.signs.signs import GoalContent
from tests.desktop.test_languages import a_full_desk
from tests.pseudo_locale import Brackets, outside, texts_of

WORDS = re.compile(r"[A-Za-z]{2,}")
NAMES = re.compile(
    r"Hyperfocus Overlay|Hyperfocus|OBS|ws://\S+|http://\S+|hyperfocus-overlay|Am[ée]lie|Kenji|Ctrl\+\S+|"
    r"English|Español|Português \(Brasil\)|Deutsch|Esc|\.json|Scene|Effect|demo\.jsonl|x:|"
    r"^(?:rose|star|heart|rocket|diamond|confetti)$|^Scroll (?:Left|Right)$|"
    r"^#[0-9a-f]{6}$"
)
"""Names, addresses, keys, types of gifts as an engine says them, and words of Qt, which has translations of its own."""


@pytest.fixture
def brackets(qapp):
    speak(Brackets())
    yield
    speak(ENGLISH)


def left_out(window):
    found = {text: NAMES.sub("", outside(text)) for text in texts_of(window) if text}
    return sorted(text for text, left in found.items() if WORDS.search(left) and not text.startswith("/"))


def test_the_desk(brackets, qtbot):
    assert left_out(a_full_desk(qtbot)) == []


def test_the_preview_of_effects(brackets, qtbot, tmp_path):
    file = tmp_path / "rose.json"
    file.write_bytes((resource_root() / "assets" / "effects" / "rose.json").read_bytes())
    preview = Preview(file, resource_root())
    qtbot.addWidget(preview.window)
    file.write_text('{"name": 1, "what": 2}', encoding="utf-8")
    preview._load()
    preview.stop()
    assert left_out(preview.window) == []


def test_the_replay(brackets, qtbot):
    window = ReplayWindow(resource_root(), "demo.jsonl", "", (16, 9))
    qtbot.addWidget(window)
    window.show_moment(1.0, is_playing=True)
    assert left_out(window) == []


def test_what_viewers_read():
    """The signs' own words; what strangers wrote is put into them as it is."""
    brackets = Brackets()
    goal = GoalContent("", "gifts", 1.0, 2.0)
    said = [
        *wording.gift_sent(brackets, 3), *wording.and_others(2, brackets), *wording.and_more_from(3, 4, brackets),
        *wording.and_more_from(0, 4, brackets), brackets.told(wording.LIVE), brackets.told(wording.LEADERS),
        brackets.told(wording.LATEST), brackets.told(wording.GOAL_REACHED), wording.goal_heading(goal, brackets),
        wording.goal_share(goal, brackets),
    ]  # fmt: skip
    assert [WORDS.findall(outside(text)) for text in ["".join(said)]] == [[]]


def test_brackets_would_tell():
    assert outside("⟦Save ⟦2⟧⟧ all") == " all"
