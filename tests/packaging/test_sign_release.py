"""Signing a list of versions: what it makes is what the program believes, and no private key lies in the repository."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "packaging"))

import sign_release  # noqa: E402

from overlay import __version__  # noqa: E402
from overlay.loaders.release_manifest import Publisher, load_publisher, read_manifest  # noqa: E402

URL = "https://example.org/releases.json"
NOW_MS = 1_795_780_800_000


@pytest.fixture
def place(tmp_path, monkeypatch):
    monkeypatch.setenv("HYPERFOCUS_KEY_PASSWORD", "")
    (tmp_path / "updates.json").write_text('{"url": "", "keys": []}', encoding="utf-8")
    return tmp_path


def made(place, name="key.pem", *, also=False):
    """A key, and who publishes with it."""
    sign_release.new_key(place / name, URL, place / "updates.json", also=also)
    publisher = Publisher.model_validate_json((place / "updates.json").read_bytes())
    return sign_release.load_keys([place / name]), publisher


def signed(keys, publisher, files=(), **how):
    how = {"minimum": "0.0.0", "days": 30, "now_ms": NOW_MS} | how
    how |= {"base_url": "https://example.org/files/", "page": "https://example.org/", "publisher": publisher}
    return sign_release.sign(keys, files, **how)


def test_what_was_signed_is_believed_and_names_each_file(place):
    keys, publisher = made(place)
    (place / "a.deb").write_bytes(b"abc")
    manifest = read_manifest(signed(keys, publisher, [place / "a.deb"]), publisher.public_keys(), NOW_MS)
    assert manifest.version == __version__
    (file,) = manifest.files
    assert (file.name, file.url, file.size) == ("a.deb", "https://example.org/files/a.deb", 3)
    assert file.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    assert manifest.expires_ms - NOW_MS == 30 * 24 * 3600 * 1000


def test_a_key_that_builds_do_not_trust_signs_nothing(place):
    keys, _publisher = made(place)
    other = made(place, "other.pem")[1]
    with pytest.raises(SystemExit, match="no build of this checkout would believe it"):
        signed(keys, other)


def test_a_new_key_can_take_over_from_the_old_one(place):
    old, before = made(place)
    new, both = made(place, "new.pem", also=True)
    assert set(before.keys) < set(both.keys)
    data = signed([*old, *new], both)
    for publisher in (before, both, Publisher(url=URL, keys=both.keys[1:])):
        assert read_manifest(data, publisher.public_keys(), NOW_MS).version == __version__


def test_a_private_key_is_its_owners_alone_and_never_in_the_repository(place, monkeypatch):
    made(place)
    assert (place / "key.pem").stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        made(place)
    with pytest.raises(SystemExit, match="lies in the repository"):
        sign_release.new_key(ROOT / "packaging" / "key.pem", URL, place / "updates.json", also=False)
    monkeypatch.setenv("HYPERFOCUS_KEY_PASSWORD", "correct horse")
    keys, publisher = made(place, "locked.pem")
    assert b"ENCRYPTED" in (place / "locked.pem").read_bytes()
    assert signed(keys, publisher)


def test_the_key_may_come_from_the_build_services_secrets(place, monkeypatch):
    keys, publisher = made(place)
    monkeypatch.setenv("HYPERFOCUS_SIGNING_KEY", (place / "key.pem").read_text())
    assert signed(sign_release.load_keys([]), publisher) == signed(keys, publisher)
    monkeypatch.delenv("HYPERFOCUS_SIGNING_KEY")
    with pytest.raises(SystemExit, match="there is no key"):
        sign_release.load_keys([])


def test_what_git_knows_holds_no_private_key():
    words = ["git", "grep", "--untracked", "-lE", "-e", "-----BEGIN [A-Z ]*PRIVATE KEY"]
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode == 128:
        pytest.skip("not a checkout")
    assert (done.returncode, done.stdout) == (1, "")  # nothing was found


def test_who_publishes_this_build_is_well_said():
    publisher = load_publisher(ROOT)
    assert len(publisher.public_keys()) == len(publisher.keys)
    assert bool(publisher.url) == bool(publisher.keys)


def test_the_notes_are_the_first_sentences_of_the_versions_points():
    changelog = "# C\n\n## 0.2.0\n\n- **Rain** falls. It is\n  wet.\n- `Snow` too: a lot.\n\n## 0.1.0\n\n- Old.\n"
    assert sign_release.notes_of(changelog, "0.2.0") == ["Rain falls.", "Snow too"]
    assert sign_release.notes_of(changelog, "0.3.0") == []
    notes = sign_release.notes_of((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), __version__)
    assert notes
    assert all(len(note) <= 160 for note in notes)
