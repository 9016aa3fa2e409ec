"""Effect packs: what is written can be read, and what a stranger packs does no harm."""

import contextlib
import io
import json
import stat
import zipfile

import pytest
from hypothesis import given
from hypothesis import strategies as st

from overlay.loaders import effect_packs as module
from overlay.loaders.effect_packs import ABOUT, About, EffectPackError, read_pack, write_pack
from overlay.resources import resource_root

EFFECTS = resource_root() / "assets" / "effects"
LION = {path.name: path.read_bytes() for path in [EFFECTS / "lion.json", *EFFECTS.glob("lion-*.png")]}
ROSE = (EFFECTS / "rose.json").read_bytes()
MINE = About(name="mine", title="Mine", author="Ana", licence="CC0-1.0")


def packed(files, about=MINE):
    """An archive of these, whatever they are."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        if about is not None:
            archive.writestr(ABOUT, about if isinstance(about, bytes | str) else json.dumps(about.model_dump()))
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def refusal(data):
    with pytest.raises(EffectPackError) as caught:
        read_pack(data)
    return str(caught.value)


def test_what_was_packed_is_read_with_its_pictures():
    pack = read_pack(write_pack(MINE, {"rose.json": ROSE, **LION}))
    assert pack.about == MINE
    assert sorted(effect.name for effect in pack.effects.values()) == ["lion", "rose"]
    assert set(pack.files) == {ABOUT, "rose.json", *LION}


def test_the_same_files_make_the_same_pack():
    assert write_pack(MINE, LION) == write_pack(MINE, dict(reversed(LION.items())))


def test_a_pack_of_nothing_or_of_something_wrong_is_not_written():
    with pytest.raises(EffectPackError, match="holds no effect"):
        write_pack(MINE, {})
    with pytest.raises(EffectPackError, match=r'lion\.json: .*"lion-.*expected a picture that is in the pack'):
        write_pack(MINE, {"lion.json": LION["lion.json"]})


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no effect pack"),
        (b"PK\x03\x04 not quite", "no effect pack"),
        (packed({"rose.json": ROSE})[:-30], "no effect pack"),
        (packed({"rose.json": ROSE}, about=None), "has no pack.json"),
        (packed({"rose.json": ROSE}, about="{"), "pack.json:1"),
        (packed({"rose.json": ROSE}, about='{"name": "Mine!", "title": "x"}'), "pack.json:1: name"),
        (packed({"rose.json": ROSE}, about='{"name": "../up", "title": "x"}'), "pack.json:1: name"),
        (packed({"rose.json": b"{}"}), "rose.json:1: accent: found nothing"),
        (packed({"rose.json": ROSE, "again.json": ROSE}), "two of its effects are called 'rose'"),
        (packed({"rose.json": ROSE, "spare.png": LION["lion-mane.png"]}), "spare.png is named by none"),
        (packed({**LION, "lion-mane.png": b"GIF89a"}), "lion-mane.png: the picture: found something"),
        (packed({"../rose.json": ROSE}), "is no name for a file of a pack"),
        (packed({"/etc/rose.json": ROSE}), "is no name for a file of a pack"),
        (packed({"folder/rose.json": ROSE}), "is no name for a file of a pack"),
        (packed({"C:rose.json": ROSE}), "is no name for a file of a pack"),
        (packed({"rose.json\x00.exe": ROSE, "run.py": b""}), "is no name for a file of a pack"),
        (packed({"install.sh": b""}), "is no name for a file of a pack"),
        (packed({"rose.json": ROSE, "Rose.json": ROSE}), "is in it twice"),
        (packed({f"e{number}.json": b"{}" for number in range(200)}), "more than 128 files"),
    ],
)
def test_what_cannot_be_used_is_said(data, words):
    assert words in refusal(data)


def test_a_bomb_is_broken_off(monkeypatch):
    monkeypatch.setattr(module, "MOST_BYTES", 100_000)
    assert "holds more than" in refusal(packed({"rose.json": b" " * 10_000_000}))
    assert "is larger than" in refusal(b"x" * 100_001)


def test_what_an_entry_says_of_its_size_is_not_believed(monkeypatch):
    monkeypatch.setattr(module, "MOST_BYTES", 100_000)
    data = packed({"rose.json": b" " * 10_000_000})
    real = (10_000_000).to_bytes(4, "little")
    assert real in data
    refusal(data.replace(real, (10).to_bytes(4, "little")))


def test_a_link_or_a_locked_file_is_refused():
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        entry = zipfile.ZipInfo("rose.json")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, "/etc/passwd")
    assert "is a link" in refusal(data.getvalue())
    locked = bytearray(packed({"rose.json": ROSE}))
    for head in (b"PK\x03\x04", b"PK\x01\x02"):
        locked[locked.index(head) + (6 if head[2] == 3 else 8)] |= 1
    assert "locked with a password" in refusal(bytes(locked))


@given(st.data())
def test_damage_is_a_sentence(data):
    pack = bytearray(PACK)
    for _ in range(data.draw(st.integers(1, 8))):
        pack[data.draw(st.integers(0, len(pack) - 1))] = data.draw(st.integers(0, 255))
    with contextlib.suppress(EffectPackError):  # anything else is a defect
        assert read_pack(bytes(pack)).effects


PACK = write_pack(MINE, {"rose.json": ROSE})
