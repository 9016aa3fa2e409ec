"""Messages, the contract's and those of the malformed catalogue, that went wrong: in structure, tokens or characters.

The same `Random` gives the same text. No text is longer than a frame may be.
"""

import json
import re
from collections.abc import Callable, Iterator
from random import Random
from typing import Any, Final

from overlay.engine.malformed import CATALOGUE
from tests.protocol.examples import EVERY

LONGEST: Final = 1 << 20
SECRET: Final = "Geheimnis"
"""Stands in strange texts: what a host tells of its errors must not contain it."""

_LARGE: Final = 10_000
_BIG_ONE_IN: Final = 400

ORIGINALS: Final = [json.dumps(example, ensure_ascii=False) for example in EVERY.values()]
BROKEN: Final = [frame.make("gift-0") for frame in CATALOGUE.values() if frame.wire == "text"]
SMALL: Final = [*ORIGINALS, *(text for text in BROKEN if isinstance(text, str) and len(text) < _LARGE)]
BIG: Final = [text for text in BROKEN if isinstance(text, str) and _LARGE <= len(text) <= LONGEST]
TYPES: Final = [*dict.fromkeys(example["type"] for example in EVERY.values()), "party:started"]

# Numbers as they may stand in JSON or nearly so: Python's own writer would not write all of these.
NUMBERS: Final = (
    "0", "-0", "1", "-1", "7", "1.5", "5.0", "1E+2", "1e-400", "1e400", "-1e400", "1e308", "1.7976931348623157e308",
    "1e309", "9007199254740993", "9223372036854775808", "18446744073709551616", "1" + "0" * 36, "1" + "0" * 37,
    "9" * 400, "9" * 400 + ".5", "9" * 4300, "9" * 4301, "0.1" + "0" * 400 + "1", "NaN", "Infinity", "-Infinity", "01",
    "+1", ".5", "1.", "0x10", "1_000", "\u0661", "--1", "1e", "-",
)  # fmt: skip

TEXTS: Final = (
    "", " ", "\0", "a\0b", "\n", "\r\n", "\x1b[31m", "\x7f", "\x85", "\u2028", "\ufeff", "\ud800", "\udfff",
    "\udc00\ud800", "half \ud83c of a rose", "\u202eesrever", "\u2066\u2067\u2068\u2069", "\u200b\u200b", "\u3164",
    "e" + "\u0301" * 500,
    "👩‍👩‍👧‍👧" * 40, "👍🏽", "🏴\U000e0067\U000e0062\U000e007f", "﷽", "\U0010ffff", "\ufffe", "ss" * 40,
    "\ufb01", "<img src=file:///etc/hostname>", "%s%n{0}${x}", "../../x", "con", "NaN", "null", "true", "7",
    "gift:received", "error", "2025-10-28T23:59:59.999Z", "2016-12-31T23:59:60Z", "0001-01-01T00:00:00+23:59",
    "9999-12-31T23:59:59-23:59", "2025-10-28", "2025-W01-1T00", "20251028T235959,5", "yesterday", "1.0.0", "2.0",
    "99999999999999999999.1", "\u0662.\u0660", SECRET, f"{SECRET}\n{SECRET}", SECRET * 12,
)  # fmt: skip

_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*|[A-Za-z]+|[\[\]{}:,]|\s+|.', re.DOTALL)
_ODD_CHARACTERS: Final = '"\\{}[],:0-.eEtfnu/ \t\n\r\0\x1b\x7f\x80é\u2028\u202e\u200d\ud83c\udf39\ufeff😀'


def message(chance: Random) -> str:
    """One frame, from whole to unrecognisable."""
    if chance.randrange(_BIG_ONE_IN) == 0:
        return _big(chance)[:LONGEST]
    text = chance.choice(SMALL if chance.random() < 0.4 else ORIGINALS)
    for _ in range(chance.choice((0, 1, 1, 1, 2, 2, 3, 5))):
        text = chance.choice(_WAYS)(text, chance)
    return _with_gift_id(text, chance)[:LONGEST]


def _with_gift_id(text: str, chance: Random) -> str:
    """Most ids are one of a few, so that gifts are repeated as well."""
    return text.replace('"gift-1"', f'"gift-{chance.randrange(60)}"') if chance.random() < 0.9 else text


# --- structure -----------------------------------------------------------------------------------------


def _restructured(text: str, chance: Random) -> str:
    try:
        tree = json.loads(text, parse_int=_Digits, parse_float=_Digits, parse_constant=_Digits)
    except (ValueError, RecursionError):
        return _retold(text, chance)
    places = list(_places(tree))
    if not places:
        return json.dumps(_value(chance))
    node, key = chance.choice(places)
    match chance.randrange(8):
        case 0 | 1 | 2:
            node[key] = _value(chance)
        case 3:
            del node[key]
        case 4:
            node[key] = {SECRET: node[key]} if chance.random() < 0.5 else [node[key]]
        case 5 if isinstance(node, dict):
            node[chance.choice((*TEXTS, "giftId", "payload", "type", "gift_id"))] = _value(chance)
        case 6 if isinstance(node, dict):
            node[chance.choice(TEXTS)] = node.pop(key)
        case _:
            other, its_key = chance.choice(places)
            node[key] = other.get(its_key) if isinstance(other, dict) else other[:3]
    return _written(tree, chance)


class _Digits(str):
    """A number just as it was written; as JSON it comes out as that again."""

    __slots__ = ()


def _written(tree: object, chance: Random) -> str:
    marks: list[str] = []

    def marked(node: object) -> object:
        match node:
            case _Digits():
                marks.append(str(node))
                return f"\ue000{len(marks) - 1}\ue000"
            case dict():
                return {key: marked(child) for key, child in node.items()}
            case list():
                return [marked(child) for child in node]
            case _:
                return node

    try:
        text = json.dumps(marked(tree), ensure_ascii=chance.random() < 0.5)
    except (RecursionError, ValueError):  # it may be made to hold itself
        return "{}"
    return re.sub('"(?:\ue000|\\\\ue000)(\\d+)(?:\ue000|\\\\ue000)"', lambda found: marks[int(found.group(1))], text)


def _places(tree: object) -> Iterator[tuple[Any, Any]]:
    """Every place in it, as the container and the key."""
    match tree:
        case dict():
            for key, child in tree.items():
                yield tree, key
                yield from _places(child)
        case list():
            for key, child in enumerate(tree):
                yield tree, key
                yield from _places(child)
        case _:
            pass


def _value(chance: Random) -> object:
    match chance.randrange(9):
        case 0 | 1 | 2:
            return _Digits(chance.choice(NUMBERS))
        case 3 | 4 | 5:
            return chance.choice(TEXTS)
        case 6:
            return chance.choice((None, True, False, {}, [], [None], {"a": {"b": 1}}))
        case 7:
            return _nested(chance.choice((1, 28, 31, 32, 33, 100, 300)))
        case _:
            return chance.choice(([SECRET] * chance.randrange(200), {str(n): n for n in range(chance.randrange(200))}))


def _nested(depth: int) -> object:
    node: object = SECRET
    for level in range(depth):
        node = [node] if level % 2 else {SECRET: node}
    return node


# --- tokens --------------------------------------------------------------------------------------------


def _retold(text: str, chance: Random) -> str:
    tokens = _TOKEN.findall(text)
    if not tokens:
        return chance.choice(ORIGINALS)
    place = chance.randrange(len(tokens))
    match chance.randrange(7):
        case 0 | 1:
            tokens[place] = _token(chance)
        case 2:
            del tokens[place]
        case 3:
            tokens.insert(place, _token(chance))
        case 4:
            other = chance.randrange(len(tokens))
            tokens[place], tokens[other] = tokens[other], tokens[place]
        case 5:
            tokens[place] *= chance.choice((2, 2, 40))
        case _:  # a key twice in one object
            keys = [at for at, token in enumerate(tokens[:-1]) if tokens[at + 1] == ":" and token.startswith('"')]
            if keys:
                at = chance.choice(keys)
                tokens.insert(at, f"{tokens[at]}:{json.dumps(chance.choice(TEXTS))},")
    return "".join(tokens)


def _token(chance: Random) -> str:
    match chance.randrange(4):
        case 0:
            return chance.choice(NUMBERS)
        case 1:
            return json.dumps(chance.choice(TEXTS), ensure_ascii=chance.random() < 0.5)
        case 2:
            return chance.choice(
                ("{", "}", "[", "]", ":", ",", "{}", "[]", "null", "true", "false", '"', "{" * 40, "/*")
            )
        case _:
            return json.dumps(chance.choice(TYPES))


# --- characters ----------------------------------------------------------------------------------------


def _scratched(text: str, chance: Random) -> str:
    if not text:
        return chance.choice(_ODD_CHARACTERS)
    begin = chance.randrange(len(text))
    end = min(len(text), begin + chance.choice((1, 1, 2, 8, 40)))
    match chance.randrange(6):
        case 0:
            return text[:begin]
        case 1:
            return text[:begin] + text[end:]
        case 2:
            return text[:begin] + chance.choice(_ODD_CHARACTERS) + text[end:]
        case 3:
            return text[:end] + text[begin:end] * chance.choice((1, 3, 200)) + text[end:]
        case 4:  # two frames run into each other
            other = chance.choice(SMALL)
            return text[:begin] + other[chance.randrange(len(other) + 1) :]
        case _:  # a bit fell over; what is no UTF-8 any more, a socket would not hand on
            data = bytearray(text.encode("utf-8", "surrogatepass"))
            data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
            return data.decode("utf-8", "replace")


_WAYS: Final[tuple[Callable[[str, Random], str], ...]] = (
    _restructured,
    _restructured,
    _restructured,
    _retold,
    _scratched,
)


# --- size ----------------------------------------------------------------------------------------------

_UNITS: Final = (
    "1,", "1e1,", "-0.5,", "[],", "{},", '"",', '"a",', '{"":1},', '"\\ud800",', "null,", "[" * 15 + "]" * 15 + ",",
    "[" * 40 + "]" * 40 + ",", '{"":{"":{"":{"":{}}}}},', "9" * 4200 + ",", "9" * 390 + ",", '"\\"[{",', '"\\\\",',
    '["[",{"{":"}"}],',
)  # fmt: skip
_CHARACTERS: Final = (
    "x",
    "\\ud800",
    "\\u0000",
    "\\\\",
    '\\"',
    "é",
    "👩‍👩‍👧‍👧",
    "e\u0301",
    "\u0301",
    "\u202e",
    "[",
    "{",
    ",",
    "\u200b",
)


def _big(chance: Random) -> str:
    """Up to a whole mebibyte, and as costly to read as one can make it."""
    text = chance.choice(ORIGINALS)
    if chance.random() < 0.1:
        return _scratched(chance.choice(BIG), chance)
    size = chance.choice((LONGEST, LONGEST // 3, LONGEST // 5, LONGEST // 8)) - len(text.encode()) - 10
    if chance.random() < 0.4:
        unit = chance.choice(_CHARACTERS)
        filling = f'"{unit * (size // len(unit.encode()))}"'
    elif chance.random() < 0.2:
        filling = "{" + ",".join(f'"{number:x}":{number % 7}' for number in range(size // 10)) + "}"
    elif chance.random() < 0.1:
        filling = chance.choice(("[", '{"":', "[{},", " ", "9", "9e", "-")) * (size // 5)
    else:
        unit = chance.choice(_UNITS) + chance.choice(("", "", "", chance.choice(_UNITS)))
        last = chance.choice(("0", "0", "NaN", "1e999", "9" * 5000, "[" * 33 + "]" * 33))
        filling = f"[{unit * ((size - len(last)) // len(unit))}{last}]"
    keys = [found for found in re.finditer(r'"(?:[^"\\]|\\.)*": ', text) if found.group() != '"type": ']
    place = chance.choice(keys)
    if chance.random() < 0.5:  # in the place of what stood there, or beside it under a name that nobody knows
        value = re.compile(r'"(?:[^"\\]|\\.)*"|[^,\[\]{}"]+').match(text, place.end())
        return text[: place.end()] + filling + text[value.end() if value else place.end() :]
    return text[: place.start()] + f'"{SECRET}": {filling}, ' + text[place.start() :]
