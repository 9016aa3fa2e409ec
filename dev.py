"""The project's commands: python3 dev.py <command> [arguments].

  setup              make .venv with the locked dependencies (nothing else; instant when it is up to date)
  demo [args]        run the demo; sets up, brings missing system packages and, with no screen, a virtual one
  run [args]         run the overlay in the same way
  test [--fast] ...  run the tests; --fast leaves the slow ones out and tries less by chance; the rest goes to pytest
  lint               ruff format, ruff check, mypy, import contracts
  bench [args]       print the numbers that the project promises
  bench --peer       the overlay beside a browser source, in one run of some ten minutes
  fuzz [args]        random messages and random evenings for the core: --minutes N --messages M --seed S
  soak [args]        the whole program through 100,000 gifts and 300 reconnects; --quick for a taste
  translate          find new words and make the files of all languages; what is not translated yet is counted
  stills             draw the pictures of the built-in effects that the README and the handbook show
  docs [args]        build the handbook into dist/handbook/ and look for dead links; --keep-pictures: sooner
  schemas            write what is generated from the models anew: JSON Schemas and the AsyncAPI document
  build [--selftest] freeze the program into dist/hyperfocus-overlay/; --selftest: and let the build prove itself,
        [--deb]      --deb: and make a Debian package of it
        [--appimage] --appimage --runtime FILE: and an AppImage; without a FILE it says where to get one
  lock [args]        renew packaging/requirements.lock from pyproject.toml with uv (--upgrade: newest versions)

Standard library only: this file has to run before anything is installed.
"""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036  (here an old Python shall get a sentence instead of a traceback)
    sys.exit("dev.py needs Python 3.11 or newer; this is " + sys.version.split()[0] + ".")

import argparse
import contextlib
import ctypes
import hashlib
import importlib.util
import json
import os
import platform
import select
import shlex
import shutil
import signal
import subprocess
import tempfile
import threading
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "packaging" / "requirements.lock"
VENV = ROOT / ".venv"
STAMP = VENV / "hyperfocus-overlay.stamp"
WINDOWS = sys.platform == "win32"


def installed(program: str) -> Path:
    """Where .venv has a program."""
    return VENV / (f"Scripts/{program}.exe" if WINDOWS else f"bin/{program}")


PYTHON, PROGRAM = installed("python"), installed("hyperfocus-overlay")

WORKERS: dict[str, Sequence[str]] = {"1": (), "2": (), "3": ("--backwards",)}
"""The processes that share the tests, and how tests/sharing.py is told which end each begins at. Many tests wait."""

LOOSE = (
    "arg-type", "assignment", "call-arg", "has-type", "method-assign", "misc", "operator", "union-attr",
    "var-annotated",
)  # fmt: skip

LINTS: dict[str, Sequence[str]] = {
    "ruff format": ("ruff", "format", "--check", "."),
    "ruff check": ("ruff", "check", "--quiet", "."),
    "mypy": ("mypy", "--strict", "--no-error-summary"),
    # Each system leaves some of the other systems' lines unreached.
    "mypy dev.py": ("mypy", "--strict", "--no-error-summary", "--no-warn-unreachable", "dev.py"),
    # No other test runs the benchmarks: that what they name is there is all that is asked of them here.
    "mypy benchmarks": (
        "mypy",
        "--no-error-summary",
        "--config-file=",
        "--cache-dir=.mypy_cache/bench",
        "--explicit-package-bases",
        "--ignore-missing-imports",
        *(f"--disable-error-code={code}" for code in LOOSE),
        "tests/bench",
    ),
    "imports": ("lint-imports",),
}

SCHEMA_TESTS = (
    "tests/protocol/test_schema.py", "tests/protocol/test_asyncapi.py", "tests/scene/test_effect.py",
    "tests/scene/test_theme.py",
)  # fmt: skip

# The lock names no index: pip and uv take theirs from their own configuration.
RENEW_LOCK = (
    "uv pip compile pyproject.toml --group dev --universal --python-version 3.11 --generate-hashes "
    "--no-emit-index-url --no-annotate --no-header -o packaging/requirements.lock"
)


class DevError(Exception):
    """Ends the command with one sentence for the reader and exit code 1."""


# --- What the system must bring (Linux) ---
def packages_by_need(table: str) -> dict[str, str]:
    """Read alternating words: what is needed, the Debian package that brings it."""
    words = table.split()
    return dict(zip(words[::2], words[1::2], strict=True))


# What Qt's X11 plug-in and GL link to, less what these packages bring along themselves.
LIBRARIES = packages_by_need("""
    libGL.so.1 libgl1                     libEGL.so.1 libegl1                   libX11-xcb.so.1 libx11-xcb1
    libdbus-1.so.3 libdbus-1-3            libfontconfig.so.1 libfontconfig1     libglib-2.0.so.0 libglib2.0-0
    libxcb-cursor.so.0 libxcb-cursor0     libxcb-icccm.so.4 libxcb-icccm4       libxcb-keysyms.so.1 libxcb-keysyms1
    libxcb-randr.so.0 libxcb-randr0       libxcb-shape.so.0 libxcb-shape0       libxcb-sync.so.1 libxcb-sync1
    libxcb-xfixes.so.0 libxcb-xfixes0     libxkbcommon-x11.so.0 libxkbcommon-x11-0
""")
# A virtual screen has no graphics card: Mesa draws in software, and its driver comes with these.
SCREENLESS_LIBRARIES = packages_by_need("libGLX_mesa.so.0 libglx-mesa0  libEGL_mesa.so.0 libegl-mesa0")
# Nor has it the fonts of a desktop: names in Japanese, and emoji, would be boxes. Nothing fails without them.
FONTS = packages_by_need("""
    /usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf fonts-droid-fallback
    /usr/share/fonts/truetype/noto/NotoColorEmoji.ttf fonts-noto-color-emoji
""")

# What `bench --peer` compares with: the bare shell is half of the whole browser, and will do as well.
BROWSERS = ("chromium-shell", "chromium")
PEER = packages_by_need("chromium-shell chromium-shell  npm npm  Xvfb xvfb")

# What builds are made with.
NO_TOOLS: Mapping[str, str] = {}
BUILD_TOOLS = dict.fromkeys(("as", "ld", "nm", "objdump", "objcopy", "strip"), "binutils")
APPIMAGE_TOOLS = packages_by_need("mksquashfs squashfs-tools")

# What tests listen with.
SOUND_SERVER = packages_by_need("pulseaudio pulseaudio  pactl pulseaudio-utils  parec pulseaudio-utils")


def lacks_screen() -> bool:
    """Whether a window would have nowhere to go (only Linux can be without a screen)."""
    return sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def missing_packages(
    *,
    screen: bool,
    tools: Mapping[str, str] = NO_TOOLS,
    load: Callable[[str], object] = ctypes.CDLL,
    which: Callable[[str], object] = shutil.which,
) -> dict[str, str]:
    """Find what this system lacks, with the Debian package that brings it.

    Args:
        screen: whether there is one; where there is none, Xvfb and a software GL are needed as well.
        tools: programs that are needed as well, each with its package.
        load: loads a library or raises OSError. So a library that lacks one of its own is found missing too.
        which: finds a program.
    """
    missing: dict[str, str] = {}
    for library, package in (LIBRARIES if screen else LIBRARIES | SCREENLESS_LIBRARIES).items():
        try:
            load(library)
        except OSError:
            missing[library] = package
    programs = dict(tools) | ({} if screen else {"Xvfb": "xvfb"})
    return missing | {program: package for program, package in programs.items() if not which(program)}


def missing_for_venv() -> dict[str, str]:
    """Debian ships Python without the part that makes virtual environments."""
    if sys.platform != "linux" or importlib.util.find_spec("ensurepip"):
        return {}
    return {"ensurepip": "python{}.{}-venv".format(*sys.version_info)}


def install_command(packages: Iterable[str]) -> list[str]:
    """The apt-get command that brings the packages."""
    return ["apt-get", "install", "-y", "--no-install-recommends", *sorted(set(packages))]


def how_to_install(missing: dict[str, str], *, apt: bool, root: bool) -> str:
    """What the user has to do where this program may not, or cannot, install."""
    lacks = f"this system lacks {', '.join(missing)}. Please "
    if not apt:
        return lacks + "install what brings them with the system's package manager, then try again."
    line = shlex.join([*([] if root else ["sudo"]), *install_command(missing.values())])
    return lacks + f"run this line, then try again:\n{line}"


def demand(missing: dict[str, str], *, may_install: bool) -> bool:
    """Install what is missing, if that is allowed and possible here, or stop and say how; whether it did anything."""
    if sys.platform != "linux" or not missing:
        return False
    apt, root = shutil.which("apt-get") is not None, os.geteuid() == 0
    if not (may_install and apt and root):
        raise DevError(how_to_install(missing, apt=apt, root=root))
    install(missing)
    return True


def install(missing: dict[str, str]) -> None:
    """Install what is missing; only for root on Debian and its kin."""
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    quietly(["apt-get", "update"], "Reading the package lists")
    quietly(install_command(missing.values()), f"Installing {len(set(missing.values()))} system packages")
    importlib.invalidate_caches()


def set_up_system(tools: Mapping[str, str] = NO_TOOLS) -> None:
    """Bring along what a window, and .venv if it is not made yet, need from a Linux system."""
    for may_install in (True, False):  # the second look finds what the packages should have brought
        venv = {} if is_set_up() else missing_for_venv()
        missing = missing_packages(screen=not lacks_screen(), tools=tools) if sys.platform == "linux" else {}
        if not demand(venv | missing, may_install=may_install):
            break
    bring_fonts()


def set_up_peer() -> None:
    """Bring the browser that the overlay is compared with; each of the two draws on a virtual screen of its own."""
    if sys.platform != "linux":
        raise DevError("bench --peer needs Linux, whose virtual screens let it see both programs from outside.")
    for may_install in (True, False):
        if not demand(missing_for_peer(), may_install=may_install):
            break


def missing_for_peer(which: Callable[[str], object] = shutil.which) -> dict[str, str]:
    """Find what the comparison lacks, with the Debian package that brings it."""
    missing = {program: package for program, package in PEER.items() if not which(program)}
    if any(which(browser) for browser in BROWSERS):
        missing.pop(BROWSERS[0], None)
    return missing


def bring_fonts() -> None:
    """Where there is no screen there is no desktop that has them; where they cannot be had it goes without."""
    if lacks_screen():
        missing = {file: package for file, package in FONTS.items() if not Path(file).exists()}
        bring(missing, "names in some scripts will be drawn as boxes")


def bring_test_tools() -> None:
    """What some tests need; where it cannot be had they are skipped, and say so."""
    if sys.platform == "linux":
        needed = SOUND_SERVER | APPIMAGE_TOOLS
        missing = {program: package for program, package in needed.items() if shutil.which(program) is None}
        bring(missing, "sound on a real server, or making an AppImage, will not be tested")


def bring(missing: dict[str, str], without: str) -> None:
    """Install what is missing, or say what is the matter without it."""
    if not missing or shutil.which("apt-get") is None or os.geteuid() != 0:
        return
    try:
        install(missing)
    except DevError as error:
        print(f"dev.py: {without}: {error}", file=sys.stderr)


# --- The virtual environment ---
def stamp_of(lock: bytes, pyproject: str, python: str, place: Path) -> str:
    """The hash of all that decides what .venv holds: another one means another .venv."""
    project = tomllib.loads(pyproject)
    decisive = [project["build-system"], project["project"], project["dependency-groups"]]
    decisive += [project["tool"]["hatch"], python, str(place), hashlib.sha256(lock).hexdigest()]
    return hashlib.sha256(json.dumps(decisive, sort_keys=True).encode()).hexdigest()


def wanted_stamp() -> str:
    """The stamp of an up-to-date .venv made by this Python in this folder."""
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    python = f"{platform.python_implementation()} {platform.python_version()} {sys.platform} {platform.machine()}"
    # Line ends are git's business: the same lock has the same stamp on every system.
    return stamp_of(LOCK.read_bytes().replace(b"\r\n", b"\n"), pyproject, python, ROOT)


def is_set_up() -> bool:
    """Whether .venv is finished (the stamp is written last) and up to date."""
    try:
        return STAMP.read_text(encoding="utf-8") == wanted_stamp() and PYTHON.exists() and PROGRAM.exists()
    except FileNotFoundError:
        return False


def set_up_venv() -> None:
    """Make .venv anew unless it is up to date: so it holds what the lock says and no leftovers."""
    if is_set_up():
        return
    with one_at_a_time():
        if is_set_up():  # another dev.py has done it while this one waited
            return
        demand(missing_for_venv(), may_install=False)
        try:
            if VENV.is_symlink() or VENV.is_file():
                VENV.unlink()  # what a link leads to is somebody else's
            elif VENV.exists():
                STAMP.unlink(missing_ok=True)
                shutil.rmtree(VENV)
        except OSError as error:
            raise DevError(f"the old .venv cannot be removed ({error}); is something still running from it?") from error
        # Not sys.executable, which may be the interpreter of the very .venv that was just removed.
        python: str = getattr(sys, "_base_executable", "") or sys.executable
        quietly([python, "-m", "venv", str(VENV)], "Making .venv")
        pip = [str(PYTHON), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        quietly([*pip, "--require-hashes", "-r", str(LOCK)], "Installing the locked dependencies (about a minute)")
        quietly([*pip, "--no-deps", "--no-build-isolation", "-e", str(ROOT)], "Installing Hyperfocus Overlay")
        STAMP.write_text(wanted_stamp(), encoding="utf-8")


@contextlib.contextmanager
def one_at_a_time() -> Iterator[None]:
    """Let one dev.py at a time work on .venv. The lock lies on this very file, so it leaves none behind."""
    with Path(__file__).open("r+b" if WINDOWS else "rb") as file:
        if sys.platform == "win32":
            import msvcrt  # noqa: PLC0415

            file.seek(1 << 30)  # far behind the end: Windows locks are mandatory, and others must be able to read
            while True:
                with contextlib.suppress(OSError):  # it gives up after ten seconds
                    msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl  # noqa: PLC0415

            fcntl.flock(file, fcntl.LOCK_EX)
        yield


def quietly(command: Sequence[str], doing: str) -> None:
    """Run a command with one line of progress; only when it fails its output is shown."""
    print(f"{doing} ...", file=sys.stderr, flush=True)
    descriptor, name = tempfile.mkstemp(prefix="hyperfocus-overlay-", suffix=".log")
    with os.fdopen(descriptor, "wb") as log:
        code = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, cwd=ROOT, check=False
        ).returncode
    if code != 0:
        lines = Path(name).read_text(encoding="utf-8", errors="replace").splitlines()
        print(*lines[-20:], sep="\n", file=sys.stderr)
        raise DevError(f"{doing} failed with exit code {code}; the whole log is in {name}.")
    Path(name).unlink()


# --- The virtual screen ---
@contextlib.contextmanager
def virtual_screen() -> Iterator[str]:
    """Start an X server that draws into memory, yield its display (":0"), end it afterwards. Linux only."""
    xvfb = shutil.which("Xvfb")
    if xvfb is None:
        raise DevError("there is no screen, and Xvfb, which makes a virtual one, is not installed.")
    libc = ctypes.CDLL(None)

    def end_with_parent() -> None:
        # The kernel ends Xvfb when we end, however that is, even as the program that took our place by exec.
        pr_set_pdeathsig = 1
        libc.prctl(pr_set_pdeathsig, signal.SIGTERM)

    readable, writable = os.pipe()
    with os.fdopen(readable) as answer, tempfile.TemporaryFile() as complaints:
        # -noreset: the server must outlive its first client.
        options = f"-displayfd {writable} -screen 0 1920x1200x24 -noreset -nolisten tcp"
        server = subprocess.Popen(
            [xvfb, *options.split()],
            pass_fds=(writable,),
            stdin=subprocess.DEVNULL,
            stdout=complaints,
            stderr=complaints,
            start_new_session=True,  # Ctrl-C is for the program, which still needs its screen to end well
            preexec_fn=end_with_parent,  # noqa: PLW1509  (there is one thread)
        )
        os.close(writable)
        try:
            ready, _, _ = select.select([answer], [], [], 30.0)
            number = answer.readline().strip() if ready else ""
            if not number:
                complaints.seek(0)
                words = complaints.read().decode(errors="replace").strip() or "it did not answer"
                raise DevError(f"the virtual screen did not start: {words}")
            yield f":{number}"
        finally:
            server.terminate()
            server.wait()


def launch(command: Sequence[str | Path], *, cwd: Path | None = None, screen: bool = False) -> int:
    """Run the command in this process's place, so that signals and the exit code need no passing on."""
    words = [str(word) for word in command]
    sys.stdout.flush()
    with contextlib.ExitStack() as stack:
        if screen and lacks_screen():
            os.environ["DISPLAY"] = stack.enter_context(virtual_screen())
        if cwd:
            os.chdir(cwd)
        if not WINDOWS:
            os.execv(words[0], words)  # noqa: S606
        # Windows cannot replace a process. Ctrl-C reaches both: the program decides when it ends.
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        return subprocess.run(words, check=False).returncode


# --- The commands ---
def set_up(tools: Mapping[str, str] = NO_TOOLS) -> None:
    """All that running needs: the system's part and .venv."""
    set_up_system(tools)
    set_up_venv()


def setup(arguments: Sequence[str]) -> int:
    """Make .venv."""
    refuse(arguments)
    set_up_venv()
    print(f"Ready: {PYTHON.relative_to(ROOT)}")
    return 0


def demo(arguments: Sequence[str]) -> int:
    """Run the demo, in the caller's folder: `--screenshot demo.png` means a file there."""
    set_up()
    return launch([PROGRAM, "demo", *arguments], screen=True)


def run(arguments: Sequence[str]) -> int:
    """Run the overlay."""
    set_up()
    return launch([PROGRAM, "run", *arguments], screen=True)


def test(arguments: Sequence[str]) -> int:
    """Run the tests. Where there is no screen, tests/conftest.py starts a virtual one."""
    set_up()
    bring_test_tools()
    if set(arguments) <= {"--fast"}:
        with tempfile.TemporaryDirectory(prefix="hyperfocus-overlay-") as folder:
            # As one word: pytest would look for its settings beside a folder.
            how = [*pytest_arguments(arguments), "-p", "tests.sharing", f"--share={folder}"]
            how += ["-o", "console_output_style=classic"]  # nobody knows how many per cent one of them has done
            return side_by_side({name: [*how, *end] for name, end in WORKERS.items()})
    return launch([PYTHON, "-m", "pytest", *pytest_arguments(arguments)], cwd=ROOT)


def side_by_side(parts: dict[str, Sequence[str]]) -> int:
    """Run the tests in several processes; each line says whose it is."""
    running = {
        name: subprocess.Popen(
            [PYTHON, "-m", "pytest", "-o", f"cache_dir=.pytest_cache/{name}", *part],
            cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8", errors="replace",
        )
        for name, part in parts.items()
    }  # fmt: skip
    relays = [threading.Thread(target=relay, args=(name, process)) for name, process in running.items()]
    for relaying in relays:
        relaying.start()
    for relaying in relays:
        relaying.join()
    codes = {name: process.wait() for name, process in running.items()}
    failed = [f"{name} ({how_it_ended(code)})" for name, code in codes.items() if code != 0]
    print(f"tests: {', '.join(failed)} failed" if failed else f"tests: all passed ({', '.join(codes)})")
    return 1 if failed else 0


def how_it_ended(code: int) -> str:
    """A process that a signal ended has said nothing about it."""
    return f"ended by signal {-code}" if code < 0 else f"exit code {code}"


def relay(name: str, process: subprocess.Popen[str]) -> None:
    """Print what it prints, line by line."""
    assert process.stdout is not None
    with process.stdout as lines:
        for line in lines:
            sys.stdout.write(f"{name:<3} {line.rstrip()}\n")
            sys.stdout.flush()


def pytest_arguments(arguments: Sequence[str]) -> list[str]:
    """What pytest is told: `--fast` is ours, the rest is its own."""
    rest = [argument for argument in arguments if argument != "--fast"]
    return ["-m", "not slow", "--hypothesis-profile", "fast", *rest] if "--fast" in arguments else rest


def lint(arguments: Sequence[str]) -> int:
    """Run every check, even after one has failed."""
    refuse(arguments)
    set_up_venv()
    codes = {name: subprocess.run(lint_command(name), cwd=ROOT, check=False).returncode for name in LINTS}
    failed = [name for name, code in codes.items() if code != 0]
    print(f"lint: {', '.join(failed)} failed" if failed else f"lint: all clean ({', '.join(LINTS)})")
    return 1 if failed else 0


def lint_command(name: str) -> list[str]:
    """The command of one of LINTS."""
    program, *arguments = LINTS[name]
    return [str(installed(program)), *arguments]


def bench(arguments: Sequence[str]) -> int:
    """Measure."""
    set_up()
    if "--peer" in arguments:
        set_up_peer()
        rest = [argument for argument in arguments if argument != "--peer"]
        return launch([PYTHON, "-m", "tests.bench.peer", *rest], cwd=ROOT)
    return launch([PYTHON, "-m", "tests.bench", *arguments], cwd=ROOT, screen=True)


def fuzz(arguments: Sequence[str]) -> int:
    """Look for what the tests did not think of."""
    set_up_venv()
    return launch([PYTHON, "-m", "tests.fuzz", *arguments], cwd=ROOT)


def soak(arguments: Sequence[str]) -> int:
    """Look for what grows."""
    set_up()
    return launch([PYTHON, "-m", "tests.soak", *arguments], cwd=ROOT, screen=True)


def stills(arguments: Sequence[str]) -> int:
    """Draw a picture of each built-in effect at its fullest moment."""
    refuse(arguments)
    set_up()
    how = ["--size", "480x270", "--seed", "7", "--background", "#2a1f4d-#0b0814"]
    for effect in sorted((ROOT / "assets" / "effects").glob("*.json")):
        still = ROOT / "assets" / "pictures" / "effects" / f"{effect.stem}.png"
        code = subprocess.run([PROGRAM, "render", effect, "--out", still, *how], check=False).returncode
        if code != 0:
            return code
    return 0


def translate(arguments: Sequence[str]) -> int:
    """Bring the translations in step with the words."""
    refuse(arguments)
    set_up_venv()
    return launch([PYTHON, "packaging/translate.py"], cwd=ROOT)


def docs(arguments: Sequence[str]) -> int:
    """Build the handbook; its pictures need a screen."""
    set_up()
    return launch([PYTHON, "packaging/make_handbook.py", *arguments], cwd=ROOT, screen=True)


def schemas(arguments: Sequence[str]) -> int:
    """Let the tests that compare the published schemas with the models write them instead."""
    refuse(arguments)
    set_up_venv()
    os.environ |= {"HYPERFOCUS_UPDATE_SCHEMA": "1", "HYPERFOCUS_UPDATE_GOLDEN": "1"}
    return launch([PYTHON, "-m", "pytest", "-q", *SCHEMA_TESTS], cwd=ROOT)


def build(arguments: Sequence[str]) -> int:
    """Freeze the program. The two variables make two builds of one commit the same, byte for byte."""
    wanted = build_options(arguments)
    set_up(tools=BUILD_TOOLS | (APPIMAGE_TOOLS if wanted.appimage else {}))
    os.environ["PYTHONHASHSEED"] = "0"
    os.environ.setdefault("SOURCE_DATE_EPOCH", "1767225600")
    for step in build_steps(wanted):
        code = subprocess.run([PYTHON, *step], cwd=ROOT, check=False).returncode
        if code != 0:
            return code
    return 0


def build_options(arguments: Sequence[str]) -> argparse.Namespace:
    """What to do with the build."""
    parser = argparse.ArgumentParser(prog="dev.py build", allow_abbrev=False)
    parser.add_argument("--deb", action="store_true", help="and make a Debian package of it")
    parser.add_argument("--appimage", action="store_true", help="and make an AppImage of it")
    parser.add_argument("--selftest", action="store_true", help="and let it prove itself")
    runtimes = parser.add_mutually_exclusive_group()
    runtimes.add_argument(
        "--runtime", type=Path, metavar="FILE", help="the AppImage runtime, the release that is pinned"
    )
    runtimes.add_argument("--own-runtime", type=Path, metavar="FILE", help="another one, for which you vouch")
    wanted = parser.parse_args(arguments)
    if (wanted.runtime or wanted.own_runtime) and not wanted.appimage:
        parser.error("a runtime is for --appimage")
    return wanted


def build_steps(wanted: argparse.Namespace) -> list[list[str]]:
    """What .venv's Python is given to do, one after the other."""
    appimage = ["packaging/make_appimage.py"]
    for option, file in (("--runtime", wanted.runtime), ("--own-runtime", wanted.own_runtime)):
        appimage += [option, str(file.resolve())] if file else []
    freeze = ["-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN", "packaging/hyperfocus-overlay.spec"]
    # What is wrong with the runtime is said before a minute of work, and not after it.
    steps = [[*appimage, "--check"]] if wanted.appimage else []
    steps += [freeze]
    steps += [["packaging/make_deb.py"]] if wanted.deb else []
    steps += [appimage] if wanted.appimage else []
    steps += [["packaging/selftest.py"]] if wanted.selftest else []
    steps += [["packaging/selftest.py", "--appimage"]] if wanted.selftest and wanted.appimage else []
    return steps


def lock(arguments: Sequence[str]) -> int:
    """Renew the lock."""
    uv = shutil.which("uv")
    if uv is None:
        raise DevError(f"uv is not installed (`pip install uv`). It renews the lock so:\n{RENEW_LOCK}")
    return launch([uv, *shlex.split(RENEW_LOCK)[1:], *arguments], cwd=ROOT)


def refuse(arguments: Sequence[str]) -> None:
    """For the commands that take no arguments."""
    if arguments:
        raise DevError(f"this command takes no arguments; it got: {shlex.join(arguments)}")


COMMANDS = {
    function.__name__: function
    for function in (setup, demo, run, test, lint, bench, fuzz, soak, translate, stills, docs, schemas, build, lock)
}


def main(arguments: Sequence[str]) -> int:
    """Run the command that the arguments name."""
    if not arguments or arguments[0] in {"help", "-h", "--help"}:
        print(__doc__.strip())
        return 0
    if arguments[0] not in COMMANDS:
        print(f"dev.py: there is no command {arguments[0]!r}; there are {', '.join(COMMANDS)}.", file=sys.stderr)
        return 2
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except DevError as error:
        print(f"dev.py: {error}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("dev.py: interrupted.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
