"""Reasons: all there are travel and are told in every language; nothing else that a decoder says is believed."""

import ast
import json
import re
import string
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from overlay.app.machine.workbench import refusal_of
from overlay.desktop.language import NAMES, Language
from overlay.errors import AssetError
from overlay.loaders.gltf.fault import ModelError
from overlay.phrase import Phrase, joined, phrase
from overlay.playback.assets import failure_note
from overlay.playback.outcome import FailureCode, Shown, outcome_words
from overlay.reasons import media, models
from overlay.reasons.travel import MOST_BYTES, MOST_LETTERS, ReasonError, reason_of, text_of
from overlay.reasons.vocabulary import VOCABULARY, Counting
from overlay.resources import resource_root

OVERLAY = Path(__file__).parent.parent.parent / "overlay"
WORKING = [
    *(OVERLAY / "loaders" / "gltf").rglob("*.py"),
    *(OVERLAY / "loaders" / "video").rglob("*.py"),
    *(OVERLAY / "scene" / "models").rglob("*.py"),
    *(OVERLAY / "scene" / "videos").rglob("*.py"),
    *(OVERLAY / name for name in ("loaders/sounds.py", "loaders/avatars.py", "sound/sound.py")),
    *(OVERLAY / "app" / "machine" / name for name in ("workbench.py", "projector.py")),
]
"""What may run where a stranger's file is decoded."""


def sample(reason):
    names = {name for _text, name, _spec, _conversion in string.Formatter().parse(reason.template) if name}
    values = {name: f"<{name}>" for name in names - {"n"}}
    return (
        reason(3, **values) if isinstance(reason, Counting) else reason(**values, **({"n": 3} if "n" in names else {}))
    )


ALL = [pytest.param(sample(reason), id=template) for (template, _is_counted), reason in VOCABULARY.items()]


@pytest.mark.parametrize("words", ALL)
def test_a_reason_travels_with_all_that_it_was_made_of(words):
    again = reason_of(text_of(words))
    assert (again, again.template, again.values, again.number) == (words, words.template, words.values, words.number)


@pytest.mark.parametrize("code", [code for code in NAMES if code != "en"])
def test_each_is_told_in_every_language(code):
    language = Language(code, resource_root())
    told = {words: language.told(reason_of(text_of(words))) for (words,) in (one.values for one in ALL)}
    same = {
        "glTF 2.0",
        "GLB or glTF",
        "chunk <number>",
        "one of <stride>",
        "the JSON",
        "text",
        "version <number>",
        "3 bytes",
        "3 matrices",
    }
    assert {words for words, other in told.items() if words == other} <= same


def test_a_reason_within_a_reason_is_told_as_well():
    error = ModelError(models.CHUNK(number=0), models.LIST_WITH(value=models.LIST_OF(n=2)), models.AT_MOST(n=5000))
    assert str(error) == "chunk 0: found a list with a list of 2, expected at most 5,000"
    words = reason_of(refusal_of(error))
    german = Language("de", resource_root())
    assert german.told(words) == "Block 0: gefunden eine Liste mit eine Liste von 2, erwartet höchstens 5.000"
    shown = outcome_words(Shown(failure_note(FailureCode.DECODE, words)))
    assert "höchstens 5.000" in german.told(shown), "as the desk's history tells it"
    assert str(shown) == f"shown ({error}; built-in effect shown)"


def test_only_reasons_are_made_where_decoders_work():
    """What is made otherwise would not arrive: mypy sees to it that an `AssetError` is given a phrase."""
    found = []
    for path in WORKING:
        place = path.relative_to(OVERLAY).as_posix()
        for one in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(one.func, "attr", getattr(one.func, "id", "")) if isinstance(one, ast.Call) else ""
            if name in ("phrase", "counted", "joined", "Phrase"):
                found.append(f"{place}:{one.lineno}")
    assert found == []


def test_each_reason_is_used():
    text = "\n".join(path.read_text(encoding="utf-8") for path in OVERLAY.rglob("*.py") if "reasons" not in path.parts)
    said = set(re.findall(r"\b[A-Z][A-Z_0-9]+\b", text))
    assert {name for module in (media, models) for name in vars(module) if name.isupper()} <= said


def test_what_is_no_reason_is_not_told_by_a_decoder():
    for words in (phrase("OBS is live."), phrase("it has {n} pictures", n=1), joined((media.NO_PICTURES, media.EMPTY))):
        with pytest.raises(ReasonError):
            text_of(words)
        assert reason_of(refusal_of(AssetError(words))).template == media.NOT_DECODED_FOR.template


# --- nothing is believed -------------------------------------------------------------------------------

TREES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from([template for template, _is_counted in VOCABULARY]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=12,
)  # fmt: skip


@given(st.text(max_size=200) | TREES.map(json.dumps))
@example(json.dumps(["{0.__class__.__mro__}", None, {"0": 1}]))
@example(json.dumps(["it has more than {n:999999999d} MiB", None, {"n": 1}]))
@example(json.dumps(["it has more than {n} MiB", None, {"n": True}]))
@example(json.dumps(["it has more than {n} MiB", None, {"n": 1e999}]))
@example(json.dumps(["it has more than {n} MiB", None, {"n": 2**64}]))
@example(json.dumps(["it has more than {n} MiB", None, {}]))
@example(json.dumps(["it has more than {n} MiB", None, {"n": 1, "m": 2}]))
@example(json.dumps(["{n} nodes", 2, {"n": 3}]))
@example(json.dumps(["{n} nodes", None, {"n": 3}]))
@example(json.dumps(["it is {fault}", None, {"fault": ["it is {fault}", None, {"fault": ["OBS is live.", None, {}]}]}]))
@example("[" * 5000)
def test_what_is_none_is_refused(text):
    try:
        words = reason_of(text)
    except ReasonError:
        return
    assert isinstance(words, Phrase)
    assert (words.template, words.number is not None) in VOCABULARY
    assert json.loads(text_of(words)) == json.loads(text), "nothing but that"


def test_reasons_do_not_lie_in_each_other_without_end():
    tree = ["the file is empty", None, {}]
    for depth in range(3):
        assert reason_of(json.dumps(tree)).count("it is ") == depth
        tree = ["it is {fault}", None, {"fault": tree}]
    with pytest.raises(ReasonError):
        reason_of(json.dumps(tree))


def test_a_value_keeps_to_its_line():
    wild = "a\u202eb\nc\x1b[31m" + "x" * 500
    for words in (media.CODEC(codec=wild), reason_of(json.dumps([media.CODEC.template, None, {"codec": wild}]))):
        codec = reason_of(text_of(words)).values["codec"]
        assert codec.startswith("a\ufffdb\ufffdc\ufffd[31m")
        assert len(codec) == MOST_LETTERS
    with pytest.raises(ReasonError):
        reason_of(" " * (MOST_BYTES + 1))


def test_a_value_is_never_a_template():
    assert media.CODEC(codec="{n.__class__}") == "its pictures are coded as {n.__class__}, which is not played here"
    german = Language("de", resource_root())
    assert "{n.__class__}" in german.told(reason_of(text_of(media.CODEC(codec="{n.__class__}"))))
