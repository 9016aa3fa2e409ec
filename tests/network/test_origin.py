"""What an engine's address says about the files of its gifts; what may be asked for, test_fetcher.py tells."""

import pytest

from overlay.network.fetching.origin import Origin


@pytest.mark.parametrize(
    ("url", "scope"),
    [
        ("ws://127.0.0.1:8765/ws", "home"),
        ("ws://localhost:9/ws", "home"),
        ("ws://[::1]/ws", "home"),
        ("ws://192.168.1.5/ws", "home"),
        ("wss://user:word@Engine.Example.:444/ws?token=t", "engine.example"),
        ("wss://93.184.216.34/ws", "93.184.216.34"),
        ("ws://engine.lan/ws", "engine.lan"),
    ],
)
def test_what_is_kept_of_an_engine_at_home_is_for_those_at_home(url, scope):
    assert Origin(url).scope == scope


def test_nothing_secret_is_in_the_origin():
    assert Origin("wss://user:word@engine.example:444/ws?token=t").url == "https://engine.example:444/"
