"""What OBS has written down of its WebSocket server, in each of the files in which it has."""

import json

import pytest

from overlay.obs.own_server import CONFIG, OLD_CONFIG, OwnServer, server_in

INI = "[General]\nServerPort=1\n[OBSWebSocket]\nServerEnabled={is_on}\nServerPort={port}\nServerPassword=a=b\n[Basic]\n"


def as_json(**more):
    return json.dumps({"server_enabled": True, "server_port": 4460, "server_password": "hush"} | more)


@pytest.mark.parametrize(
    ("text", "server"),
    [
        (as_json(), OwnServer(is_on=True, port=4460)),
        (as_json(server_enabled=False), OwnServer(is_on=False, port=4460)),
        *((as_json(server_port=port), OwnServer(is_on=True)) for port in (0, -1, 65536, "4460", True, None, 4460.0)),
        *((as_json(server_enabled=is_on), None) for is_on in (None, 1, "true")),
        *((text, None) for text in ("", "{", "[]", "null", "{}", "[" * 100_000)),
    ],
)
def test_the_file_of_a_newer_obs(text, server):
    assert server_in(CONFIG, text) == server


@pytest.mark.parametrize(
    ("text", "server"),
    [
        (INI.format(is_on="true", port=4460), OwnServer(is_on=True, port=4460)),
        (INI.format(is_on="false", port=4455), OwnServer(is_on=False)),
        *(
            (INI.format(is_on="true", port=port), OwnServer(is_on=True))
            for port in ("", "x", "-1", "99999", "9" * 5000)
        ),
        (INI.format(is_on="", port=4460), None),
        ("[OBSWebSocket]\r\nServerEnabled=true\r\n", OwnServer(is_on=True)),
        ("ServerEnabled=true", None),
        ("", None),
    ],
)
def test_the_file_of_an_older_obs(text, server):
    assert server_in(OLD_CONFIG, text) == server


def test_the_address_is_this_computers():
    assert OwnServer(is_on=True, port=4460).url == "ws://127.0.0.1:4460"
