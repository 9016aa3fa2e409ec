"""Effect packs are installed, updated, removed and taken back, and nothing of the user's own is ever overwritten."""

import errno
import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from overlay import cli
from overlay.app.studio.pack_opener import opened
from overlay.app.studio.pack_shelf import PackShelf, PackShelfError
from overlay.loaders.effect_packs import About, EffectPackError, read_pack, write_pack
from overlay.loaders.effects import load_effects
from overlay.resources import resource_root

BUILT_IN = resource_root() / "assets" / "effects"
ROSE = (BUILT_IN / "rose.json").read_text(encoding="utf-8")


def effect(name, title=None, gift_types="[]"):
    text = ROSE.replace('"name": "rose"', f'"name": "{name}"', 1).replace('"Rose"', f'"{title or name}"', 1)
    start, end = text.index('"gift_types": ') + 14, text.index("]", text.index('"gift_types": ')) + 1
    return (text[:start] + gift_types + text[end:]).encode()


def pack(name="garden", version="1", **effects):
    files = {f"{one}.json": text for one, text in (effects or {"rose": effect("rose", "Garden rose")}).items()}
    return read_pack(write_pack(About(name=name, title=name.title(), version=version), files))


@pytest.fixture
def own(tmp_path):
    return tmp_path / "effects"


@pytest.fixture
def shelf(own):
    return PackShelf(own, BUILT_IN)


def titles(own):
    """What plays, by name; nothing may be refused."""
    found = load_effects(BUILT_IN, own)
    assert found.refused == ()
    return {one.name: one.title for one in found.catalogue}


def test_a_pack_goes_before_what_is_built_in_and_is_gone_when_it_is_removed(own, shelf):
    before = titles(own)
    shelf.install(pack(rose=effect("rose", "Garden rose"), orchid=effect("orchid", "Orchid")))
    assert titles(own) == before | {"rose": "Garden rose", "orchid": "Orchid"}
    assert [about.name for about in shelf.packs()] == ["garden"]
    shelf.remove("garden")
    assert titles(own) == before
    assert shelf.packs() == []


def test_its_pictures_come_along(own, shelf):
    files = {path.name: path.read_bytes() for path in BUILT_IN.glob("lion*")}
    shelf.install(read_pack(write_pack(About(name="zoo", title="Zoo"), files)))
    assert load_effects(BUILT_IN, own).own_paths["lion"] == own / "packs" / "zoo" / "lion.json"


def test_a_file_of_ones_own_stays_in_front_and_is_never_touched(own, shelf):
    own.mkdir()
    (own / "rose.json").write_bytes(effect("rose", "My rose"))
    changes = shelf.changes(pack())
    assert changes.hidden == (("rose", own / "rose.json"),)
    assert (changes.replaced, changes.fresh) == ((), ())
    shelf.install(pack())
    assert titles(own)["rose"] == "My rose"
    (own / "rose.json").unlink()
    assert titles(own)["rose"] == "Garden rose"


def test_what_it_changes_is_known_before(own, shelf):
    changes = shelf.changes(pack(rose=effect("rose"), orchid=effect("orchid")))
    assert (changes.replaced, changes.fresh, changes.hidden) == (("rose",), ("orchid",), ())
    assert not own.exists()


@pytest.mark.parametrize(
    ("installed", "words"),
    [
        ({"rose": effect("rose")}, r"other/rose\.json.* a name that no other of your effects has"),
        ({"bouquet": effect("bouquet", gift_types='["rose"]')}, None),
        (
            {"orchid": effect("orchid", gift_types='["daisy"]')},
            r"other/orchid\.json.* a gift type that your 'rose' does not claim",
        ),
    ],
)
def test_two_packs_that_want_the_same_are_told_before_anything_is_changed(own, shelf, installed, words):
    if words is None:
        with pytest.raises(EffectPackError, match="to replace a built-in effect"):
            shelf.install(pack("other", **installed))
        return
    shelf.install(pack("other", **installed))
    before = titles(own)
    with pytest.raises(EffectPackError, match=words):
        shelf.install(pack(rose=effect("rose", gift_types='["daisy"]')))
    assert titles(own) == before
    assert [about.name for about in shelf.packs()] == ["other"]


def test_an_update_takes_the_place_of_the_old_one_and_can_be_taken_back_and_done_again(own, shelf):
    shelf.install(pack(version="1"))
    shelf.install(pack(version="2", rose=effect("rose", "Second rose")))
    assert titles(own)["rose"] == "Second rose"
    assert shelf.undo() == "The pack garden is 1 again."
    assert titles(own)["rose"] == "Garden rose"
    assert shelf.undo() == "The pack garden is 2 again."
    assert titles(own)["rose"] == "Second rose"


def test_a_first_install_and_a_removal_can_be_taken_back(own, shelf):
    before = titles(own)
    with pytest.raises(PackShelfError, match="no change of the packs"):
        shelf.undo()
    shelf.install(pack())
    assert shelf.undo() == "The pack garden is not installed."
    assert titles(own) == before
    shelf.install(pack())
    shelf.remove("garden")
    assert shelf.undo() == "The pack garden is 1 again."
    assert titles(own)["rose"] == "Garden rose"
    with pytest.raises(PackShelfError, match=r"There is no pack 'x'; garden\."):
        shelf.remove("x")


def test_a_full_disk_leaves_the_old_pack_where_it_was(own, shelf, monkeypatch):
    shelf.install(pack(version="1"))

    def full(self, target):
        if str(target).endswith("garden"):
            raise OSError(errno.ENOSPC, "No space left on device")
        return real(self, target)

    real = Path.replace
    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(PackShelfError, match="No space left on device"):
        shelf.install(pack(version="2", rose=effect("rose", "Second rose")))
    monkeypatch.undo()
    shutil.rmtree(own / "packs" / ".garden.new", ignore_errors=True)
    # It could not be put back either on such a disk, but it is kept.
    assert shelf.find("garden") is None or shelf.find("garden").version == "1"
    assert (own / "packs" / ".before" / "pack" / "rose.json").is_file() or titles(own)["rose"] == "Garden rose"


def test_a_change_file_from_elsewhere_leads_nowhere(own, shelf):
    (own / "packs" / ".before").mkdir(parents=True)
    (own / "packs" / ".before" / "change.json").write_text('{"pack": "../../victim"}')
    with pytest.raises(PackShelfError, match="no change"):
        shelf.undo()


# --- as it is typed ---
def call(capsys, tmp_path, *arguments):
    try:
        code = cli.main(["effects", *map(str, arguments), "--data-dir", str(tmp_path)])
    except SystemExit as end:
        code = end.code
    return code, *capsys.readouterr()


@pytest.fixture(autouse=True)
def _last_resort(monkeypatch):
    monkeypatch.setattr("logging.lastResort", None)  # main changes it for its whole process


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "garden.hyperfocus-effects"
    path.write_bytes(write_pack(About(name="garden", title="Garden", author="Ana"), {"rose.json": effect("rose")}))
    return path


def test_from_effect_files_to_an_installed_pack_and_back(capsys, tmp_path):
    lion, out = BUILT_IN / "lion.json", tmp_path / "zoo.hyperfocus-effects"
    code, said, _err = call(capsys, tmp_path, "pack", lion, "--out", out, "--title", "Zoo", "--author", "Ana")
    assert (code, said.startswith(f"{out}: 1 effect, ")) == (0, True)
    code, said, _err = call(capsys, tmp_path, "install", out)
    assert said.splitlines()[:2] == ["Zoo 1 by Ana", "  lion: instead of the built-in one"]
    assert call(capsys, tmp_path, "packs")[1].startswith("zoo  Zoo 1 by Ana  ")
    assert str(tmp_path / "effects" / "packs" / "zoo" / "lion.json") in call(capsys, tmp_path, "list")[1]
    assert call(capsys, tmp_path, "remove", "zoo")[0] == 0
    assert call(capsys, tmp_path, "packs")[1] == "No effect pack is installed.\n"
    assert call(capsys, tmp_path, "undo")[1] == "The pack zoo is 1 again.\n"


def test_a_dry_run_changes_nothing(capsys, tmp_path, file):
    code, said, _err = call(capsys, tmp_path, "install", file, "--dry-run")
    assert (code, "rose: instead of the built-in one" in said) == (0, True)
    assert not (tmp_path / "effects").exists()


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["install", "none"], 2, "cannot be read"),
        (["install", __file__], 2, "cannot be installed: the file is no effect pack"),
        (["open", "none.hyperfocus-effects", "extra"], 2, "unrecognized"),
        (["remove", "none"], 1, "There is no pack 'none'; none is installed."),
        (["undo"], 1, "no change of the packs"),
        (["pack", "none.json", "--out", "x.hyperfocus-effects"], 2, "none.json"),
        (["pack", BUILT_IN / "rose.json", "--out", "x.zip"], 2, "must end in .hyperfocus-effects"),
        (["pack", BUILT_IN / "rose.json", "--out", "My Pack.hyperfocus-effects"], 2, "option --out"),
        (["pack", BUILT_IN / "rose.json", "--out", "x.hyperfocus-effects", "--pack-version", ""], 2, "--pack-version"),
    ],
)
def test_what_cannot_be_done_is_one_line(capsys, tmp_path, monkeypatch, arguments, code, words):
    monkeypatch.chdir(tmp_path)
    found, out, err = call(capsys, tmp_path, *arguments)
    assert (found, out, err.count("\n")) == (code, "", 1)
    assert words in err


@pytest.mark.parametrize(
    ("typed", "frozen", "meant"),
    [
        ([], False, []),
        ([], True, ["run"]),
        (["/home/a b/x.hyperfocus-effects"], True, ["effects", "open", "/home/a b/x.hyperfocus-effects"]),
        (["run", "x.hyperfocus-effects"], True, ["run", "x.hyperfocus-effects"]),
    ],
)
def test_a_file_that_is_opened_with_the_program_and_a_click_on_it_mean_something(typed, frozen, meant, monkeypatch):
    monkeypatch.setattr("sys.frozen", frozen, raising=False)
    assert list(cli._meant(typed)) == meant


# --- as it is opened ---
def test_the_window_says_what_is_in_it_installs_it_and_takes_it_back(qtbot, own, shelf, file):
    window = opened(file, shelf)
    qtbot.addWidget(window)
    window.show()
    assert window.title.text() == "Garden"
    assert window.words.text().startswith("Version 1, by Ana")
    assert "instead of the built-in one" in {label.text() for label in window.findChildren(QLabel)}
    assert not own.exists()
    window.install.click()
    assert shelf.find("garden") is not None
    assert (window.install.isVisible(), window.undo.isVisible()) == (False, True)
    window.undo.click()
    assert shelf.find("garden") is None
    assert window.install.isVisible()
    with qtbot.waitSignal(window.closed):
        window.leave.click()


def test_the_window_says_why_a_file_cannot_be_installed(qtbot, shelf, tmp_path):
    bad = tmp_path / "bad.hyperfocus-effects"
    bad.write_bytes(b"nothing")
    window = opened(bad, shelf)
    qtbot.addWidget(window)
    window.show()
    assert "cannot be installed: the file is no effect pack" in window.result.text()
    assert not window.install.isVisible()
