"""The address: what is accepted, and that the token goes only where it may."""

import pytest

from overlay.errors import ConfigurationError
from overlay.network.address import Address, TokenPlace, checked_address, is_loopback, means_this_machine

GOOD = ["ws://127.0.0.1:8765/ws", "wss://engine.example/ws?room=1", "ws://[::1]:9/ws", "wss://bücher.example/ws"]
BAD = ["", "http://h/ws", "ws:///ws", "ws://h:99999/ws", "ws://h:x/ws", "ws://h:0/ws", "ws://[::1/ws", "ws://h/ws#part",
       "ws://h/a b", "ws://h/\u202eab", "ws://me:pass@h/ws", "127.0.0.1:8765", "ws://h\n/ws"]  # fmt: skip


@pytest.mark.parametrize("url", GOOD)
def test_addresses(url):
    assert checked_address(url, None, TokenPlace.BEARER) == Address(url)


@pytest.mark.parametrize("url", BAD)
def test_no_addresses(url):
    with pytest.raises(ConfigurationError) as caught:
        checked_address(url, None, TokenPlace.BEARER)
    words = str(caught.value)
    assert words.startswith("The url ")
    assert words.endswith(".")
    assert "\n" not in words
    assert "pass@" not in words


@pytest.mark.parametrize("token", ["two words", "line\nbreak", "ünï", "tab\t"])
def test_tokens_that_no_header_can_carry(token):
    with pytest.raises(ConfigurationError, match="The token holds") as caught:
        checked_address("wss://h/ws", token, TokenPlace.BEARER)
    assert token not in str(caught.value)


@pytest.mark.parametrize("url", ["ws://192.168.1.5/ws", "ws://2130706433/ws", "ws://127.1/ws", "ws://localhost.evil/ws",
                                 "ws://evil.localhost/ws"])  # fmt: skip
def test_a_token_does_not_travel_in_the_clear(url):
    with pytest.raises(ConfigurationError, match="unencrypted"):
        checked_address(url, "secret", TokenPlace.QUERY)
    assert checked_address(url, "secret", TokenPlace.QUERY, allow_plain_token=True).token == "secret"
    assert checked_address(url, None, TokenPlace.QUERY).token is None
    assert checked_address(url.replace("ws:", "wss:"), "secret", TokenPlace.QUERY).token == "secret"


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.10", "::1", "localhost.", "::ffff:127.0.0.1"])
def test_loopback(host):
    assert is_loopback(host)


OURS = ["127.0.0.1", "localhost", "127.1", "0x7f.1", "0177.0.0.1", "2130706433", "0.0.0.0", "0", "::1", "0:0::1", "::",
        "::ffff:127.0.0.1", "::ffff:0.0.0.0", "::ffff:7f00:1"]  # fmt: skip
NOT_OURS = [
    "10.0.0.1",
    "128.1",
    "1",
    "2001:db8::1",
    "fe80::1",
    "localhost.evil",
    "evil.localhost",
    "a" * 300,
    "ü" * 70,
    "",
]


@pytest.mark.parametrize("host", OURS)
def test_this_machine_however_it_is_written(host):
    assert means_this_machine(host)


@pytest.mark.parametrize("host", NOT_OURS)
def test_other_machines(host):
    assert not means_this_machine(host)


def test_what_is_shown_holds_no_secret():
    address = Address("wss://[2001:db8::1]:8443/ws?key=hidden", "secret", TokenPlace.QUERY)
    assert address.shown == "wss://[2001:db8::1]:8443/ws"
    assert repr(address) == "Address('wss://[2001:db8::1]:8443/ws')"
    assert address.request_url() == "wss://[2001:db8::1]:8443/ws?key=hidden&token=secret"
    assert address.headers() == {}
