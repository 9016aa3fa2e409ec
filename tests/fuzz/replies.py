"""What the overlay says, held against what it may ever say: the published schema, finite numbers, nobody's words."""

import json
import math
import re
import unicodedata

from jsonschema import Draft202012Validator

from overlay import commands
from overlay.protocol import link
from overlay.protocol.codec import Flaw
from overlay.resources import resource_root
from tests.fuzz.mutations import SECRET

SCHEMA = json.loads((resource_root() / "assets" / "protocol.schema.json").read_text(encoding="utf-8"))
TYPES = {
    "connection:init": "ConnectionInit",
    "heartbeat:pong": "HeartbeatPong",
    "gift:ack": "GiftAck",
    "error": "ErrorMessage",
}


def _spelled_out(node):
    """The schema without references, which cost the validator more than all the rest."""
    match node:
        case {"$ref": reference}:
            return _spelled_out(SCHEMA["$defs"][reference.rpartition("/")[2]])
        case dict():
            return {key: _spelled_out(child) for key, child in node.items()}
        case _:
            return node


# Each message's own schema: that of all messages says the same and takes much longer.
VALIDATORS = {kind: Draft202012Validator(_spelled_out(SCHEMA["$defs"][name])) for kind, name in TYPES.items()}
_FLAW = "|".join(flaw.value for flaw in Flaw)
INVALID = re.compile(rf"(?:{_FLAW})(?: \([A-Za-z0-9.]{{0,120}}: [a-z ]+\))?")
UNSUPPORTED = re.compile(r"animation type (['\"]).*\1 is shown with the built-in effect")
CODES = {"INVALID", "ASSET", "DECODE", "RENDERER", "EXPIRED", "SHUTDOWN"}
_CONTROLS = {"Cc", "Cs", "Zl", "Zp"}
_BIDI = set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def check_command(command):
    """Whatever it is, hold it against what it may be; hand out the message if it is one."""
    match command:
        case link.SendText(_, text):
            return check_reply(text)
        case commands.Log(kind, words):
            assert is_plain(kind), f"the log's kind is {kind!r}"
            assert is_plain(words), f"the log says {words[:200]!r}"
        case commands.Show(staging) | commands.Update(staging):
            check_staging(staging)
        case _:
            pass
    return None


def check_reply(text):
    message = json.loads(text, parse_constant=_refuse)
    text.encode()
    assert message["version"] == "1.0.0"
    assert all(math.isfinite(number) for number in _floats(message)), f"not finite: {text[:500]}"
    assert VALIDATORS[message["type"]].is_valid(message), f"the schema refuses {text[:500]}"
    payload = message["payload"]
    match message["type"]:
        case "error":
            words = payload["message"]
            assert payload["details"] is None
            assert is_plain(words), f"the error says {words!r}"
            if payload["code"] == "INVALID_MESSAGE":
                assert is_nobodys(words), f"the error echoes: {words!r}"
            else:
                assert payload["code"] in ("UNSUPPORTED_ANIMATION", "RENDER_STALLED")
                assert payload["code"] == "RENDER_STALLED" or UNSUPPORTED.fullmatch(words), f"it echoes: {words!r}"
        case "gift:ack" if payload["error"] is not None:
            code, words = payload["error"].split(": ", 1)
            assert code in CODES
            assert is_plain(words)
            assert code != "INVALID" or is_nobodys(words), f"the ack echoes: {words!r}"
            assert not payload["rendered"] or code in ("ASSET", "DECODE")
    return message


def check_staging(staging):
    banner = staging.banner
    for text in (banner.name, banner.gift_title, banner.monogram):
        assert text, f"a banner without words: {banner}"
        assert is_plain(text), f"a banner with {text!r}"
    assert banner.count >= 1
    assert 0.0 <= staging.amount <= 1.0
    assert 0.0 <= staging.duration_secs <= 31.0


def is_nobodys(words):
    """A flaw and a place in our own words: nothing of what was sent is in it."""
    return INVALID.fullmatch(words) is not None and SECRET not in words


def is_plain(text):
    """One line of bearable length that draws where it stands: no control character, nothing that turns it around."""
    return len(text) < 1000 and not (_BIDI & set(text) or _CONTROLS & set(map(unicodedata.category, text)))


def _refuse(name):
    raise AssertionError(f"a reply with {name}")


def _floats(tree):
    match tree:
        case float():
            yield tree
        case dict():
            for child in tree.values():
                yield from _floats(child)
        case list():
            for child in tree:
                yield from _floats(child)
        case _:
            pass
