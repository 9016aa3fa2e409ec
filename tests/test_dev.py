"""dev.py, as far as it goes without changing the machine: what it finds missing, says, and hands on."""

import ast
import os
import re
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest

import dev
from tests.patience import PATIENCE_SECS
from tests.sharing import COMPUTING, WAITING

PYPROJECT = (dev.ROOT / "pyproject.toml").read_text(encoding="utf-8")


def nothing_loads(name):
    raise OSError(name)


def everything_loads(_name):
    return object()


def test_only_the_standard_library_is_imported():
    tree = ast.parse(Path(dev.__file__).read_text(encoding="utf-8"))
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert {name.split(".")[0] for name in names} <= sys.stdlib_module_names | {"__future__"}


def test_help_needs_no_command(capsys):
    assert dev.main([]) == 0
    words = capsys.readouterr().out
    assert all(f"\n  {name} " in words for name in dev.COMMANDS)


def test_an_unknown_command_is_named_and_refused(capsys):
    assert dev.main(["fly"]) == 2
    assert "'fly'" in capsys.readouterr().err


def test_setup_takes_no_arguments(capsys):
    assert dev.main(["setup", "--now"]) == 1
    assert capsys.readouterr().err == "dev.py: this command takes no arguments; it got: --now\n"


# --- system packages ---
def test_a_complete_system_lacks_nothing():
    assert (
        dev.missing_packages(screen=False, tools={"strip": "binutils"}, load=everything_loads, which=everything_loads)
        == {}
    )


def test_a_bare_system_lacks_it_all():
    missing = dev.missing_packages(
        screen=False, tools={"strip": "binutils"}, load=nothing_loads, which=lambda _name: None
    )
    assert missing == dev.LIBRARIES | dev.SCREENLESS_LIBRARIES | {"Xvfb": "xvfb", "strip": "binutils"}


def test_with_a_screen_neither_xvfb_nor_mesa_is_asked_for():
    missing = dev.missing_packages(screen=True, load=nothing_loads, which=lambda _name: None)
    assert missing == dev.LIBRARIES


def test_the_comparison_takes_any_browser_that_is_there():
    assert dev.missing_for_peer(lambda name: name != "chromium-shell") == {}
    assert dev.missing_for_peer(lambda _name: None) == {
        "chromium-shell": "chromium-shell", "npm": "npm", "Xvfb": "xvfb",
    }  # fmt: skip


def test_one_library_that_does_not_load_is_found():
    def load(name):
        if name == "libxcb-cursor.so.0":
            raise OSError(name)

    missing = dev.missing_packages(screen=True, load=load, which=everything_loads)
    assert missing == {"libxcb-cursor.so.0": "libxcb-cursor0"}


def test_a_user_is_given_the_line_to_run():
    missing = {"libGL.so.1": "libgl1", "Xvfb": "xvfb", "strip": "binutils", "objdump": "binutils"}
    assert dev.how_to_install(missing, apt=True, root=False) == (
        "this system lacks libGL.so.1, Xvfb, strip, objdump. Please run this line, then try again:\n"
        "sudo apt-get install -y --no-install-recommends binutils libgl1 xvfb"
    )


def test_without_apt_the_libraries_are_named():
    words = dev.how_to_install({"libGL.so.1": "libgl1"}, apt=False, root=False)
    assert "libGL.so.1" in words
    assert "apt" not in words


def test_a_command_that_fails_shows_its_words(capsys):
    command = [sys.executable, "-c", "print('no route'); raise SystemExit(3)"]
    with pytest.raises(
        dev.DevError, match=r"Fetching failed with exit code 3; the whole log is in \S+\.log\."
    ) as caught:
        dev.quietly(command, "Fetching")
    Path(str(caught.value).split(" is in ")[1].removesuffix(".")).unlink()
    assert capsys.readouterr().err == "Fetching ...\nno route\n"


# --- the stamp ---
def stamp(lock=b"lock", pyproject=PYPROJECT, python="CPython 3.11.7 linux", place=Path("/here")):
    return dev.stamp_of(lock, pyproject, python, place)


def test_the_stamp_changes_with_what_decides():
    others = [
        stamp(lock=b"another"),
        stamp(pyproject=PYPROJECT.replace("numpy>=", "numpy>")),
        stamp(pyproject=PYPROJECT.replace("pytest>=", "pytest>")),
        stamp(python="CPython 3.12.1 linux"),
        stamp(place=Path("/there")),
    ]
    assert len({stamp(), *others}) == 1 + len(others)


def test_the_stamp_stays_when_a_rule_of_style_changes():
    assert stamp() == stamp(pyproject=PYPROJECT.replace("line-length = 110", "line-length = 100") + "\n# a remark\n")


def test_a_folder_without_a_stamp_is_not_set_up(monkeypatch, tmp_path):
    monkeypatch.setattr(dev, "STAMP", tmp_path / "stamp")
    assert not dev.is_set_up()


# --- commands ---
FAST = ["-m", "not slow", "--hypothesis-profile", "fast"]


@pytest.mark.parametrize(
    ("given", "told"),
    [([], []), (["--fast"], FAST), (["-k", "gift", "--fast"], [*FAST, "-k", "gift"])],
)
def test_fast_leaves_out_the_slow_tests(given, told):
    assert dev.pytest_arguments(given) == told


def test_every_lint_is_a_program_of_the_environment():
    assert all(Path(dev.lint_command(name)[0]).parent == dev.PYTHON.parent for name in dev.LINTS)


@pytest.mark.skipif(sys.platform == "win32", reason="flock")
def test_the_second_waits_for_the_first():
    order = []

    def second():
        with dev.one_at_a_time():
            order.append("second")

    waiting = threading.Thread(target=second)
    with dev.one_at_a_time():
        waiting.start()
        waiting.join(0.1)
        order.append("first")
    waiting.join()
    assert order == ["first", "second"]


# --- the build ---
def steps(*arguments):
    return [step[1:] if step[0].startswith("-") else step for step in dev.build_steps(dev.build_options(arguments))]


def test_a_build_is_frozen_and_no_more_is_done_unasked():
    (freeze,) = steps()
    assert freeze[0] == "PyInstaller"
    assert [step[0] for step in steps("--selftest", "--deb")][1:] == ["packaging/make_deb.py", "packaging/selftest.py"]


def test_the_runtime_is_looked_at_before_the_work_and_the_appimage_proves_itself(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)  # a file is named as the caller sees it, and used in the project's folder
    appimage = ["packaging/make_appimage.py", "--runtime", str(tmp_path.resolve() / "runtime")]
    done = steps("--appimage", "--runtime", "runtime", "--selftest")
    assert done[0] == [*appimage, "--check"]
    assert done[1][0] == "PyInstaller"
    assert done[2:] == [appimage, ["packaging/selftest.py"], ["packaging/selftest.py", "--appimage"]]
    assert steps("--appimage")[-1] == ["packaging/make_appimage.py"]


@pytest.mark.parametrize(
    "arguments", [["--rpm"], ["dist"], ["--runtime", "x"], ["--appimage", "--runtime", "x", "--own-runtime", "y"]]
)
def test_a_build_refuses_what_it_cannot_do(arguments, capsys):
    with pytest.raises(SystemExit) as caught:
        dev.build_options(arguments)
    assert caught.value.code == 2
    assert "dev.py build: error:" in capsys.readouterr().err


# --- the virtual screen ---
CHILD = "import os, time; print(os.environ['DISPLAY'], flush=True); time.sleep(60)"


@pytest.fixture
def bare_pytest(monkeypatch):
    """Without the plugins, which take most of the time that it starts in."""
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")


SHARED = """
from pathlib import Path
import pytest

@pytest.mark.parametrize("number", range(3))
def test_it(number):
    with Path(__file__).with_name("ran").open("a") as ran:
        ran.write(f"{Path(__file__).name} {number}\\n")
"""


@pytest.mark.usefixtures("bare_pytest")
def test_workers_share_the_tests_and_each_is_run_once(tmp_path, capfd):
    here, marks = tmp_path / "here", tmp_path / "marks"
    here.mkdir()
    marks.mkdir()
    files = [here / f"test_{name}.py" for name in "abcdef"]
    for file in files:
        file.write_text(SHARED)
    options = ["-p", "no:cacheprovider", "-q", "--rootdir", here, "-c", os.devnull, "-p", "tests.sharing"]
    options += [f"--share={marks}", here]
    assert dev.side_by_side({"one": options, "two": [*options, "--backwards"]}) == 0
    ran = (here / "ran").read_text().splitlines()
    assert sorted(ran) == [f"{file.name} {number}" for file in files for number in range(3)]
    passed = re.findall(r"^(?:one|two) +(?:(\d+) passed|no tests ran)", capfd.readouterr().out, re.MULTILINE)
    assert sum(int(number or 0) for number in passed) == len(ran)


@pytest.mark.usefixtures("bare_pytest")
def test_a_file_that_cannot_be_read_fails_whoever_took_it_and_the_others_are_run(tmp_path, capfd):
    (tmp_path / "marks").mkdir()
    (tmp_path / "test_a.py").write_text("def test_it(): pass\n")
    (tmp_path / "test_b.py").write_text("import nothing_of_that_name\n")
    (tmp_path / "test_c.py").write_text("def test_it(): pass\n")
    (tmp_path / "conftest.py").write_text("import pytest\n\n@pytest.fixture(autouse=True)\ndef mine(): print('mine')\n")
    options = ["-p", "no:cacheprovider", "-q", "-s", "--rootdir", tmp_path, "-c", os.devnull, "-p", "tests.sharing"]
    assert dev.side_by_side({"one": [*options, f"--share={tmp_path / 'marks'}", tmp_path]}) == 1
    out = capfd.readouterr().out
    assert re.search(r"2 passed.* 1 error", out)
    assert out.count("mine") == 2


def test_the_long_files_are_there_and_each_once():
    files = [*WAITING, *COMPUTING]
    assert len(set(files)) == len(files)
    assert [file for file in files if not (dev.ROOT / file).exists()] == []


@pytest.mark.slow
@pytest.mark.parametrize(("failing", "code"), [(False, 0), (True, 1)])
@pytest.mark.usefixtures("bare_pytest")
def test_side_by_side_every_line_says_whose_it_is_and_one_that_fails_fails_all(tmp_path, capfd, failing, code):
    good, other = tmp_path / "test_good.py", tmp_path / "test_other.py"
    good.write_text("def test_it(): pass\n")
    other.write_text(f"def test_it(): assert {not failing}\n")
    options = ["-p", "no:cacheprovider", "-q", "--rootdir", str(tmp_path), "-c", os.devnull]
    assert dev.side_by_side({"one": [*options, str(good)], "two": [*options, str(other)]}) == code
    out = capfd.readouterr().out
    assert re.search(r"^one +1 passed", out, re.MULTILINE)
    assert re.search(rf"^two +1 {'failed' if failing else 'passed'}", out, re.MULTILINE)
    assert out.splitlines()[-1] == ("tests: two (exit code 1) failed" if failing else "tests: all passed (one, two)")


LAUNCH = f"import dev, sys; dev.launch([sys.executable, '-c', {CHILD!r}], screen=True)"


@pytest.mark.screen
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")
@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGKILL])
def test_a_signal_ends_the_program_and_its_screen(number):
    bare = {name: value for name, value in os.environ.items() if name not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    command = [sys.executable, "-c", LAUNCH]
    with subprocess.Popen(
        command, env=bare, cwd=dev.ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as program:
        assert program.stdout.readline().startswith(":")
        (screen,) = psutil.Process(program.pid).children()
        assert screen.name() == "Xvfb"
        program.send_signal(number)
        assert program.wait(10) == -number
    psutil.wait_procs([screen], timeout=PATIENCE_SECS)
    assert not screen.is_running()


@pytest.mark.screen
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")
def test_two_screens_stand_side_by_side():
    with dev.virtual_screen() as one, dev.virtual_screen() as other:
        assert one != other


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")
def test_a_screen_that_does_not_start_says_why(monkeypatch, tmp_path):
    fake = tmp_path / "Xvfb"
    fake.write_text("#!/bin/sh\necho no room >&2\nexit 1\n")
    fake.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path), prepend=os.pathsep)
    start = time.monotonic()
    with pytest.raises(dev.DevError, match="did not start: no room"), dev.virtual_screen():
        pass
    assert time.monotonic() - start < 10
