"""Where the values of a JSON text lie, against a text whose answers are plain to see, and against the parser itself."""

import json

from hypothesis import given
from hypothesis import strategies as st

from overlay.loaders.json_lines import doubled_names, lines_of, place_words, shown, value_at

TEXT = """
{ "a": 1,
  "b": [ true,
         {"c\\n]": "x, }\\"",

          "d": []}
  ],
  "e": {}, "f": -1.5e3 }
"""


def test_every_value_has_its_line():
    assert lines_of(TEXT) == {
        (): 2, ("a",): 2, ("b",): 3, ("b", 0): 3, ("b", 1): 4, ("b", 1, "c\n]"): 4, ("b", 1, "d"): 6, ("e",): 8,
        ("f",): 8,
    }  # fmt: skip
    assert doubled_names(TEXT) == []


def test_a_name_that_stands_twice():
    assert doubled_names('{"a": 1,\n"b": {"a": 1},\n"a": 2}') == [(("a",), 3)]


documents = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def places(value, place=()):
    yield place
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for part, one in inner:
        yield from places(one, (*place, part))


@given(documents, st.sampled_from([None, 0, 2]))
def test_no_value_is_forgotten_or_invented(document, indent):
    found = lines_of(json.dumps(document, indent=indent))
    assert list(found) == list(places(document))
    for place in found:
        value_at(document, place)


def test_words():
    assert place_words(()) == "the document"
    assert place_words(("emitters", 2, "size", "min")) == "emitters[2].size.min"
    assert shown({"a": "é"}) == '{"a": "é"}'
    assert len(shown("x" * 100)) == 60
