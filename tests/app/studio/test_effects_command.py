"""`effects list`, `validate`, `copy` and `preview` as they are typed."""

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time

import pytest

from overlay import cli
from overlay.loaders.effects import load_catalogue
from overlay.resources import resource_root
from tests.installed import is_of_a_program
from tests.patience import PATIENCE_SECS

BUILT_IN = resource_root() / "assets" / "effects"
ROSE = (BUILT_IN / "rose.json").read_text(encoding="utf-8")


@pytest.fixture(autouse=True)
def _last_resort(monkeypatch):
    monkeypatch.setattr("logging.lastResort", None)  # main changes it for its whole process


def call(capsys, *arguments):
    try:
        code = cli.main(["effects", *map(str, arguments)])
    except SystemExit as end:
        code = end.code
    return code, *capsys.readouterr()


@pytest.fixture
def data_dir(tmp_path):
    folder = tmp_path / "effects"
    folder.mkdir()
    (folder / "mine.json").write_text(ROSE.replace('"Rose"', '"My rose"'), encoding="utf-8")
    (folder / "heart.json").write_text("{}", encoding="utf-8")
    return tmp_path


def test_list_is_one_a_line(capsys, tmp_path):
    code, out, err = call(capsys, "list", "--data-dir", tmp_path)
    assert (code, err) == (0, "")
    lines = out.splitlines()
    assert [line.split()[0] for line in lines] == [effect.name for effect in load_catalogue(BUILT_IN)]
    (rose,) = [line for line in lines if line.startswith("rose ")]
    for words in ("Rose", "tulip", "tiers 0, 1", " particles", " s  built-in"):
        assert words in rose


def test_list_knows_own_effects_and_those_that_are_refused(capsys, data_dir):
    code, out, err = call(capsys, "list", "--data-dir", data_dir)
    assert code == 0
    assert str(data_dir / "effects" / "mine.json") in out
    assert "My rose" in out
    assert "heart.json:1: accent: found nothing" in err
    assert err.count("\n") == 1


def test_list_for_programs(capsys, data_dir):
    _, out, err = call(capsys, "list", "--json", "--data-dir", data_dir)
    told = json.loads(out)
    assert err == ""
    files = {effect["name"]: effect["file"] for effect in told["effects"]}
    assert files["rose"] == str(data_dir / "effects" / "mine.json")
    assert files["star"] is None
    assert all(effect["particlesAtMost"] > 0 and effect["secs"] > 0 for effect in told["effects"])
    (refused,) = told["refused"]
    assert refused["faults"][0] == {
        "line": 1, "path": "accent", "found": "nothing", "expected": "a value, for it must be given"
    }  # fmt: skip


def test_validate_says_fine_or_every_fault(capsys, tmp_path):
    good, bad, gone = tmp_path / "good.json", tmp_path / "bad.json", tmp_path / "gone.json"
    good.write_text(ROSE, encoding="utf-8")
    bad.write_text(ROSE.replace("#ff4d6d", "red", 1).replace('"tiers": [0, 1]', '"tiers": [0, 7]'), encoding="utf-8")
    assert call(capsys, "validate", good) == (0, f"{good}: fine\n", "")
    code, out, err = call(capsys, "validate", good, bad, gone)
    assert (code, err) == (2, "")
    lines = out.splitlines()
    assert lines[:3] == [
        f"{good}: fine",
        f'{bad}:6: accent: found "red", expected a colour such as #ff8a3d',
        f"{bad}:7: tiers[1]: found 7, expected at most 3",
    ]
    assert lines[3].startswith(f"{gone}: the file: found ")


def test_validate_says_what_would_be_refused_among_the_own_effects(capsys, tmp_path):
    path = tmp_path / "mine.json"
    path.write_text(ROSE.replace('"name": "rose"', '"name": "mine"', 1).replace('"tulip"', '"Heart"'), encoding="utf-8")
    code, out, _ = call(capsys, "validate", path)
    assert code == 2
    assert out.endswith(
        "found \"Heart\", expected another gift type: to replace a built-in effect, name yours 'heart'\n"
    )


def test_every_built_in_effect_is_fine(capsys):
    assert call(capsys, "validate", *sorted(BUILT_IN.glob("*.json")))[0] == 0


@pytest.mark.parametrize("name", ["rose", "lion"])
def test_a_copy_lies_among_the_own_effects_with_all_that_it_needs(capsys, tmp_path, name):
    path = tmp_path / "new" / "effects" / f"{name}.json"
    code, out, err = call(capsys, "copy", name, "--data-dir", tmp_path / "new")
    assert (code, err) == (0, "")
    assert out.splitlines()[0] == f"Wrote {path}; it takes the built-in one's place."
    assert call(capsys, "validate", path) == (0, f"{path}: fine\n", "")
    schema = json.loads((path.parent / json.loads(path.read_bytes())["$schema"]).read_bytes())
    assert "emitters" in schema["properties"]
    assert str(path) in call(capsys, "list", "--data-dir", tmp_path / "new")[1]


def test_a_copy_takes_the_place_of_nothing_that_is_there(capsys, data_dir):
    code, out, err = call(capsys, "copy", "heart", "--data-dir", data_dir)
    assert (code, out) == (2, "")
    assert f"There is an effect of your own in {data_dir / 'effects' / 'heart.json'} already." in err
    assert (data_dir / "effects" / "heart.json").read_text(encoding="utf-8") == "{}"


@pytest.mark.parametrize(
    "arguments", [[], ["copy", "no-such-effect"], ["validate"], ["preview"], ["preview", "no-such-effect"], ["paint"]]
)
def test_what_cannot_be_used_is_one_line_and_code_2(capsys, arguments):
    code, out, err = call(capsys, *arguments)
    assert (code, out, err.count("\n")) == (2, "", 1)


@pytest.mark.skipif(sys.platform != "linux", reason="the others always have a screen")
@pytest.mark.slow
def test_preview_without_a_screen_is_one_sentence_and_exit_code_3():
    environment = {name: value for name, value in os.environ.items() if "DISPLAY" not in name and "QT_" not in name}
    command = [sys.executable, "-m", "overlay", "effects", "preview", "rose"]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=PATIENCE_SECS, check=False)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1)


def titles(display):
    """Of the windows on the screen."""
    xlib = pytest.importorskip("Xlib.error")
    name, kind = display.intern_atom("_NET_WM_NAME"), display.intern_atom("UTF8_STRING")
    for window in display.screen().root.query_tree().children:
        with contextlib.suppress(xlib.BadWindow):  # gone in this very moment
            if not is_of_a_program(window):
                continue
            found = window.get_full_property(name, kind)
            yield "" if found is None else bytes(found.value).decode()


@pytest.mark.slow
@pytest.mark.screen
@pytest.mark.skipif(sys.platform != "linux", reason="there is no X server to look at")
def test_preview_opens_a_window_and_ends_in_order_when_it_is_told_to(tmp_path):
    path = tmp_path / "mine.json"
    shutil.copy(BUILT_IN / "rose.json", path)
    command = [sys.executable, "-m", "overlay", "effects", "preview", str(path)]
    with contextlib.closing(pytest.importorskip("Xlib.display").Display()) as display:
        process = subprocess.Popen(command, stderr=subprocess.PIPE)
        deadline = time.monotonic() + 60
        while not any(title.endswith(" Hyperfocus Preview") for title in titles(display)):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.05)
    process.send_signal(signal.SIGTERM)
    _, err = process.communicate(timeout=PATIENCE_SECS)
    assert (process.returncode, err) == (0, b"")
