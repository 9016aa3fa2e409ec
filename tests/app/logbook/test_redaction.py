"""A secret is taken out in every form in which it may be written; what is none stays."""

import base64
import json
import re
from random import Random
from urllib.parse import quote, quote_plus

import pytest

from overlay.app.logbook.redaction import Redactor, secrets_in_url

SECRET = 'hush/"secret"+t\\oken~=7'


def _forms(secret):
    data = secret.encode()
    yield from (secret, quote(secret), quote(secret, safe=""), quote_plus(secret), quote(secret, safe="").lower())
    yield from ("".join(f"%{byte:02X}" for byte in data), quote(quote(secret, safe=""), safe=""))
    yield from (json.dumps(secret), json.dumps(json.dumps(secret)), repr(secret), repr(data), repr(repr(secret)))
    yield from (data.hex(), data.hex(" ").upper())
    for around in ("", "u:", "user:", "a user:", "one, two, three: "):
        for after in ("", "!", "!!", " and more"):
            written = f"{around}{secret}{after}".encode()
            yield base64.b64encode(written).decode()
            yield base64.urlsafe_b64encode(written).decode()


def _pieces_left(secret, text):
    """Pieces of the secret of six characters that can be read in a text, also through base64."""
    pieces = {secret[start : start + 6] for start in range(len(secret) - 5)}
    readable = [text]
    for part in re.findall(r"[A-Za-z0-9+/_-]{6,}", text):
        for shift in range(4):
            digits = part[shift:].replace("-", "+").replace("_", "/")
            readable.append(base64.b64decode(digits[: len(digits) // 4 * 4]).decode("latin-1"))
    return [piece for piece in pieces for words in readable if piece in words]


@pytest.mark.parametrize("form", list(_forms(SECRET)))
def test_no_form_of_a_known_secret_stays(form):
    text = Redactor([SECRET]).clean(f"before {form} after")
    assert text.startswith("before ")
    assert text.endswith(" after")
    assert "***" in text
    assert not _pieces_left(SECRET, text)


def test_random_secrets_in_random_company():
    random = Random(7)
    letters = "".join(chr(code) for code in range(33, 127))
    for _ in range(100):
        secret = "".join(random.choices(letters, k=random.randint(8, 60)))
        around = "".join(random.choices("{} <>", k=random.randint(0, 9)))  # nothing that could be part of it
        encoded = base64.b64encode(f"{around}{secret}{around}".encode()).decode()
        quoted = quote(secret, safe="")
        for text in (f"{around}{secret}{around}", encoded, quoted, json.dumps({"a": [secret]}), repr(secret)):
            assert not _pieces_left(secret, Redactor([secret]).clean(text)), (secret, text)


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("Authorization: Bearer abc.def", "Authorization: Bearer ***"),
        ("{'Authorization': 'Basic dTpw'}", "{'Authorization': 'Basic ***'}"),
        ("(b'X-API-Key', b'abc')", "(b'X-API-Key', b'***')"),
        ("GET /ws?room=1&token=abc&x=2 HTTP/1.1", "GET /ws?room=1&token=***&x=2 HTTP/1.1"),
        ("http://user:pass@proxy:3128/", "http://***@proxy:3128/"),
    ],
)
def test_what_looks_like_a_secret_is_taken_out_as_well(text, cleaned):
    assert Redactor().clean(text) == cleaned


@pytest.mark.parametrize(
    "text",
    [
        "",
        "the key of a gift is its giftId",
        "wss://engine.example/ws",
        "a token of thanks",
        "ws://[::1]:8765/ws?room=1",
    ],
)
def test_what_is_no_secret_stays(text):
    assert Redactor(["hush-hush-secret", ""]).clean(text) == text


def test_one_secret_inside_of_another():
    assert Redactor(["hush", "hush-hush-secret"]).clean("hush-hush-secret hush") == "*** ***"


def test_a_secret_that_is_learned_later():
    redactor = Redactor(["hush"])
    redactor.learn("control-secret")
    assert redactor.clean("hush control-secret") == "*** ***"


def test_the_secrets_of_an_address():
    assert secrets_in_url("wss://h/ws?room=blue&token=abc%2Fd&api-key=x") == ["abc/d", "x"]
    assert secrets_in_url("http://[") == []


@pytest.mark.timeout(10)
@pytest.mark.parametrize("text", ["\\" * 100_000, "%25" * 50_000, "a://" * 30_000, "hush%2" * 20_000])
def test_no_text_takes_long(text):
    Redactor([SECRET, "hush/secret"]).clean(text)
