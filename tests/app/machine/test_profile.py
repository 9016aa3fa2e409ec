"""The profile: one instance at a time, whatever became of the last one; and an identity that is kept."""

import os
import signal
import subprocess
import sys
import uuid

import pytest

from overlay.app.machine.profile import Profile
from overlay.errors import AlreadyRunningError, ConfigurationError

HOLD = "import sys,pathlib; from overlay.app.machine.profile import Profile\nwith Profile(pathlib.Path(sys.argv[1])): print(1, flush=True); sys.stdin.read()"  # noqa: E501


@pytest.fixture
def holder(tmp_path):
    """Another process that has the profile."""
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout.readline() == b"1\n"
        yield process
        process.kill()


def test_a_second_instance_is_refused(tmp_path, holder):
    with pytest.raises(AlreadyRunningError, match="Another Hyperfocus Overlay is running"), Profile(tmp_path):
        pass
    holder.stdin.close()
    holder.wait(10)
    with Profile(tmp_path):
        pass


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no kill -9")
def test_a_killed_instance_leaves_no_lock(tmp_path, holder):
    holder.send_signal(signal.SIGKILL)
    holder.wait(10)
    with Profile(tmp_path):
        pass


def test_what_stands_in_the_lock_file_does_not_matter(tmp_path):
    (tmp_path / "running.lock").write_text(f"{os.getpid()}\npython3.11\n")  # a number that somebody else got by now
    with Profile(tmp_path):
        pass


def test_other_profiles_do_not_mind(tmp_path):
    with Profile(tmp_path / "one"), Profile(tmp_path / "two"):
        pass


@pytest.mark.parametrize("name", ["file/profile", "file"])
def test_a_folder_that_cannot_be(tmp_path, name):
    (tmp_path / "file").touch()
    with pytest.raises(ConfigurationError, match=r"The data folder .* cannot be made"), Profile(tmp_path / name):
        pass


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "running.lock").mkdir()
    with pytest.raises(ConfigurationError, match="cannot be written: Is a directory"), Profile(tmp_path):
        pass


def test_the_identity_is_made_once(tmp_path):
    client_id = Profile(tmp_path).client_id()
    assert str(uuid.UUID(client_id)) == client_id
    assert Profile(tmp_path).client_id() == client_id
    (tmp_path / "client-id").write_bytes(b"\xff torn")
    assert Profile(tmp_path).client_id() != client_id


def test_an_identity_that_cannot_be_kept(tmp_path):
    (tmp_path / "client-id").mkdir()
    with pytest.raises(ConfigurationError, match="cannot be written"):
        Profile(tmp_path).client_id()


def test_a_client_is_claimed_by_one(tmp_path):
    with Profile(tmp_path / "one") as one, Profile(tmp_path / "two") as two:
        assert one.claim("me/../and: you")
        assert one.claim("somebody else")
        assert not two.claim("me/../and: you")
    with Profile(tmp_path / "two") as two:
        assert two.claim("me/../and: you")


def test_where_nobody_can_know_a_client_counts_as_free(tmp_path, monkeypatch):
    (tmp_path / "file").touch()
    monkeypatch.setattr("platformdirs.user_state_path", lambda *_, **__: tmp_path / "file")
    with Profile(tmp_path / "one") as one:
        assert one.claim("me")
