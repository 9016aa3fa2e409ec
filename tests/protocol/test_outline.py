"""What is told of a text before it is parsed, against what parsing finds."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.protocol.outline import LONGEST_NUMBER, Outline, outline_of, without_endless

# Brackets, quotation marks and what escapes them, in every order; and enough of it to be looked at closely.
TEXTS = st.text(st.sampled_from('[]{}"\\,:eé🌹\u2028'), max_size=12)
TREES = st.recursive(
    st.one_of(TEXTS, st.none(), st.integers()),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(TEXTS, inner, max_size=4)),
    max_leaves=40,
)
LONG = " " * 5000


def depth_of(tree):
    inside = tree.values() if isinstance(tree, dict) else tree if isinstance(tree, list) else None
    return 0 if inside is None else 1 + max(map(depth_of, inside), default=0)


@given(TREES, st.booleans())
def test_the_depth_is_that_of_the_tree(tree, ascii_only):
    text = json.dumps([[]] * 40 + [tree], ensure_ascii=ascii_only)  # many brackets, or they are only counted
    assert outline_of(text).depth == max(2, 1 + depth_of(tree))


@pytest.mark.parametrize("text", ["", "]" * 100 + "[" * 40, '"' * 51 + "{[" * 30, '\\"' + "[" * 33])
def test_what_is_no_json_has_an_outline_as_well(text):
    assert outline_of(text + LONG).depth <= 60


def test_a_short_text_with_few_brackets_is_only_counted():
    assert outline_of('[{"a": "]"}] {') == Outline(3)


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("[1, 2, 3]", 5 + 2),
        ('{"a,:[": "b", "c": true}', 5 + 10 + 5 + 1),
        ("[1.5, 1e3, -2E1]", 5 + 15 + 2),
        ('"\\"[["', 0),
    ],
)
def test_the_cost_counts_what_there_is_to_read(text, cost):
    assert outline_of(text + LONG).cost == cost


@pytest.mark.parametrize("before", ["", "[", '{"a\\"": -', " " * 399, " " * 400, " " * 401, '"é🌹", '])
@pytest.mark.parametrize("after", ["", "]", ' , "b"', "-", ".", ".x", "e", "e+", "E]"])
@pytest.mark.parametrize("digits", [LONGEST_NUMBER, LONGEST_NUMBER + 1, 4 * LONGEST_NUMBER])
def test_numbers_that_never_end_are_found_wherever_they_stand(before, after, digits):
    text = before + "7" * digits + after + LONG
    outline = outline_of(text)
    if digits > LONGEST_NUMBER:
        assert outline.endless == ((len(before), len(before) + digits),)
        assert without_endless(text, outline) == before + "0" + after + LONG
    else:
        assert outline.endless == ()
        assert without_endless(text, outline) == text


@pytest.mark.parametrize("text", ['"%s"', '"\\\\\\"%s"', "0.%s", "%s.5", "%se5", "1e%s", "1E+%s", "1e-%s"])
def test_texts_and_fractions_are_no_endless_numbers(text):
    assert outline_of(text % ("7" * 1000) + LONG).endless == ()


def test_all_endless_numbers_are_found():
    text = json.dumps(["7" * 999, *[10**n for n in (300, 500, 700, 500)]]) + LONG
    assert len(outline_of(text).endless) == 3
    assert json.loads(without_endless(text, outline_of(text)))[1:] == [10**300, 0, 0, 0]
