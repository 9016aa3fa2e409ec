"""The signed list of versions: what a known key signed is read, and nothing else is."""

import base64
import json

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from overlay.errors import UpdateError
from overlay.loaders.release_manifest import (
    MOST_BYTES,
    PAYLOAD_TYPE,
    Publisher,
    envelope_of,
    read_manifest,
    signed_bytes,
    version_numbers,
)
from overlay.loaders.release_news import NewsKind, judge
from overlay.protocol.moment import parse_timestamp

KEY, OTHER_KEY = Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate()
NOW_MS = parse_timestamp("2026-11-27T12:00:00Z")
GOOD = {
    "format": "hyperfocus-releases",
    "version": "0.2.0",
    "released": "2026-11-20T10:00:00Z",
    "signed": "2026-11-20T10:05:00Z",
    "expires": "2027-05-20T10:05:00Z",
    "minimum": "0.1.0",
    "page": "https://example.org/0.2.0",
    "notes": ["Balloons rise."],
    "files": [
        {
            "name": "hyperfocus-overlay_0.2.0_amd64.deb",
            "url": "https://example.org/0.2.0/hyperfocus-overlay_0.2.0_amd64.deb",
            "sha256": "0" * 64,
            "size": 100_000_000,
        }
    ],
}


def public(key):
    return base64.b64encode(key.public_key().public_bytes_raw()).decode()


def envelope(changes=None, keys=(KEY,), payload=None):
    """An envelope's bytes."""
    document = {name: value for name, value in (GOOD | (changes or {})).items() if value is not ...}
    payload = json.dumps(document).encode() if payload is None else payload
    return json.dumps(envelope_of(payload, [("k", key.sign(signed_bytes(payload))) for key in keys])).encode()


def read(data, now_ms=NOW_MS, keys=(KEY,)):
    return read_manifest(data, Publisher(keys=tuple(map(public, keys))).public_keys(), now_ms)


def refusal(data, **how):
    with pytest.raises(UpdateError) as caught:
        read(data, **how)
    return str(caught.value)


def test_what_a_known_key_signed_is_read():
    manifest = read(envelope())
    assert (manifest.version, manifest.page, manifest.notes) == ("0.2.0", GOOD["page"], ("Balloons rise.",))
    assert manifest.files[0].size == 100_000_000


def test_one_known_key_of_several_is_enough_so_that_a_key_can_be_replaced():
    assert read(envelope(keys=(OTHER_KEY, KEY))).version == "0.2.0"
    assert read(envelope(keys=(KEY,)), keys=(OTHER_KEY, KEY)).version == "0.2.0"


@pytest.mark.parametrize("keys", [(), (OTHER_KEY,)], ids=["nobody", "a stranger"])
def test_what_nobody_known_signed_is_not_used(keys):
    assert "not signed by a key" in refusal(envelope(keys=keys))


def test_a_changed_payload_is_not_used():
    document = json.loads(envelope())
    payload = base64.b64decode(document["payload"]).replace(b"0.2.0", b"9.9.9")
    assert "not signed by a key" in refusal(json.dumps(document | {"payload": base64.b64encode(payload).decode()}))


def test_a_signature_for_another_kind_of_document_does_not_fit():
    payload = json.dumps(GOOD).encode()
    document = envelope_of(payload, [("k", KEY.sign(b"DSSEv1 4 text %d %b" % (len(payload), payload)))])
    assert "not signed by a key" in refusal(json.dumps(document).encode())
    document = envelope_of(payload, [("k", KEY.sign(signed_bytes(payload)))]) | {"payloadType": "text"}
    assert "not signed by a key" in refusal(json.dumps(document).encode())
    document = envelope_of(payload, [("k", KEY.sign(payload))])
    assert "not signed by a key" in refusal(json.dumps(document).encode())


def test_nothing_of_a_payload_is_looked_at_before_a_signature_holds():
    assert "not signed by a key" in refusal(envelope(payload=b"\xff", keys=(OTHER_KEY,)))
    assert "cannot be understood" in refusal(envelope(payload=b"\xff"))


@pytest.mark.parametrize(
    "data",
    [
        b"", b"[]", b"null", b"\xff", b"<html>", b"[" * 100_000, json.dumps(GOOD).encode(),
        json.dumps({"payloadType": PAYLOAD_TYPE, "payload": "*", "signatures": []}).encode(),
        json.dumps({"payloadType": PAYLOAD_TYPE, "payload": "", "signatures": [{"sig": ""}] * 99}).encode(),
    ],
    ids=["empty", "list", "null", "no text", "page", "deep", "bare", "no base64", "99 signatures"],
)  # fmt: skip
def test_what_is_no_envelope_is_said(data):
    assert "is no list of versions" in refusal(data)


def test_a_huge_one_is_refused_unread():
    assert "too large" in refusal(b"x" * (MOST_BYTES + 1))


@pytest.mark.parametrize(
    ("changes", "place"),
    [
        ({"format": "hyperfocus-last-run"}, "format"),
        ({"version": "0.2"}, "version"),
        ({"version": "0.2.0; rm -rf"}, "version"),
        ({"version": 2}, "version"),
        ({"version": ...}, "version"),
        ({"signed": "yesterday"}, "signed"),
        ({"expires": ...}, "expires"),
        ({"page": "http://example.org/"}, "page"),
        ({"page": "file:///etc/passwd"}, "page"),
        ({"page": "javascript:alert(1)"}, "page"),
        ({"page": "https://example.org/ <b>"}, "page"),
        ({"notes": ["x" * 201]}, "notes.0"),
        ({"notes": ["x"] * 21}, "notes"),
        ({"files": [GOOD["files"][0] | {"name": "../../.bashrc"}]}, "files.0.name"),
        ({"files": [GOOD["files"][0] | {"sha256": "0" * 63}]}, "files.0.sha256"),
        ({"files": [GOOD["files"][0] | {"size": -1}]}, "files.0.size"),
    ],
)
def test_a_signed_one_that_says_nonsense_names_the_place(changes, place):
    assert refusal(envelope(changes)) == f"The list of versions is signed but cannot be understood ({place})."


def test_what_a_later_program_adds_is_no_fault():
    assert read(envelope({"colour": "blue"})).version == "0.2.0"


def test_one_that_has_ended_is_not_believed():
    assert read(envelope(), now_ms=parse_timestamp(GOOD["expires"])).version == "0.2.0"
    assert "ended on 2027-05-20" in refusal(envelope(), now_ms=parse_timestamp(GOOD["expires"]) + 1)


def test_one_from_the_future_makes_one_look_at_the_clock():
    assert (
        read(envelope(), now_ms=parse_timestamp("2026-11-19T11:00:00Z")).version == "0.2.0"
    )  # a clock is a little slow
    assert "clock" in refusal(envelope(), now_ms=parse_timestamp("2026-11-18T10:00:00Z"))


@given(st.binary(max_size=400))
def test_any_bytes_are_a_manifest_or_a_sentence(data):
    with pytest.raises(UpdateError):
        read(data)
    with pytest.raises(UpdateError):
        read(envelope(payload=data))


@pytest.mark.parametrize("key", ["", "AAAA", "no base64!", public(KEY)[:-4]])
def test_a_key_that_is_none_is_said(key):
    with pytest.raises(UpdateError, match="a key that is none"):
        Publisher(url="https://example.org/", keys=(key,)).public_keys()


@pytest.mark.parametrize(("url", "keys"), [("", ()), ("https://example.org/", ()), ("", (public(KEY),))])
def test_a_build_without_an_address_or_a_key_has_no_publisher(url, keys):
    assert not Publisher(url=url, keys=keys).is_there


# --- what it means ---
@pytest.mark.parametrize(
    ("own", "kind", "words"),
    [
        ("0.1.0", NewsKind.NEWER, "Version 0.2.0 of 2026-11-20 is available; this is 0.1.0."),
        ("0.0.9", NewsKind.URGENT, "0.0.9 should not be used any more; 0.2.0 is available."),
        ("0.2.0", NewsKind.NEWEST, "0.2.0 is the newest version."),
        ("0.2.0.dev3", NewsKind.NEWEST, "0.2.0.dev3 is the newest version."),
        ("0.10.0", NewsKind.NEWEST, "0.10.0 is newer than the newest that is published, 0.2.0."),
    ],
)
def test_what_it_means_for_a_version(own, kind, words):
    news = judge(read(envelope()), own)
    assert (news.kind, news.words, news.version) == (kind, words, "0.2.0")
    assert news.is_newer == (kind in (NewsKind.NEWER, NewsKind.URGENT))
    assert bool(news.notes) == news.is_newer


def test_a_minimum_beyond_the_newest_does_not_condemn_the_newest():
    assert judge(read(envelope({"minimum": "9.0.0"})), "0.2.0").kind is NewsKind.NEWEST
    assert judge(read(envelope({"minimum": "9.0.0"})), "0.1.0").kind is NewsKind.URGENT


def test_a_list_older_than_one_that_was_seen_is_a_replay():
    manifest = read(envelope())
    assert judge(manifest, "0.1.0", manifest.signed_ms).is_newer
    with pytest.raises(UpdateError, match="older than one that was here before"):
        judge(manifest, "0.1.0", manifest.signed_ms + 1)


@given(*[st.tuples(*[st.integers(0, 999_999)] * 3)] * 2)
def test_nobody_is_ever_led_to_an_older_version(own, published):
    own_version, version = (".".join(map(str, numbers)) for numbers in (own, published))
    assert (version_numbers(own_version), version_numbers(version)) == (own, published)
    news = judge(read(envelope({"version": version, "minimum": "0.0.0"})), own_version)
    assert news.is_newer == (published > own)
