"""Which of OBS's files on a computer is believed: that of the OBS that was used last."""

import json
import os

import pytest

from overlay.app.machine.obs_files import own_server
from overlay.obs.own_server import CONFIG, OLD_CONFIG, OwnServer
from tests.installed import linux_only

pytestmark = linux_only


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.delenv("XDG_CONFIG_HOME")
    return tmp_path


def write(path, text, changed_secs):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    os.utime(path, (changed_secs, changed_secs))


def test_the_newest_of_all_counts_and_what_says_nothing_does_not(home):
    assert own_server() is None
    usual, flatpak = home / ".config/obs-studio", home / ".var/app/com.obsproject.Studio/config/obs-studio"
    write(usual / OLD_CONFIG, "[OBSWebSocket]\nServerEnabled=false\n", 1000)
    assert own_server() == OwnServer(is_on=False)
    write(usual / CONFIG, json.dumps({"server_enabled": True, "server_port": 4460}), 2000)
    write(usual / OLD_CONFIG, "\ufeff[General]\n", 3000)
    assert own_server() == OwnServer(is_on=True, port=4460)
    write(flatpak / CONFIG, json.dumps({"server_enabled": True, "server_port": 4470}), 2500)
    assert own_server() == OwnServer(is_on=True, port=4470)
    (flatpak / CONFIG).unlink()
    (flatpak / CONFIG).mkdir()
    assert own_server() == OwnServer(is_on=True, port=4460)


def test_it_is_where_the_desktop_says(home, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / "elsewhere"))
    write(home / "elsewhere/obs-studio" / CONFIG, json.dumps({"server_enabled": False}), 1000)
    assert own_server() == OwnServer(is_on=False)
