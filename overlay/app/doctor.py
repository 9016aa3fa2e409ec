"""What this machine can do, found out by doing it, and how the last run went: in words, and as JSON."""

import json
import platform
import sqlite3
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from importlib.metadata import version
from pathlib import Path

import keyring
import moderngl
import psutil
from PySide6.QtGui import QGuiApplication

from overlay import __version__
from overlay.app.account.recollection import Recollection, recollect
from overlay.app.machine.application import make_application, require_opengl
from overlay.app.machine.profile import Profile
from overlay.app.machine.workbench_command import sound_devices_command
from overlay.app.making import output_alpha
from overlay.app.obs_desk import ask_obs
from overlay.app.terminal import cells, padded
from overlay.audio.loudspeaker import find_devices
from overlay.errors import ConfigurationError, NoOpenGLError, OverlayError
from overlay.loaders.effects import load_effects
from overlay.loaders.themes import load_themes
from overlay.network.control.key import NAME as KEY_NAME
from overlay.network.fetching.file_cache import FILES
from overlay.phrase import counted, joined, phrase
from overlay.resources import resource_root
from overlay.settings import Settings

SYSTEM, LIBRARIES, SETTINGS = phrase("system"), phrase("libraries"), phrase("settings")
DATA_FOLDER, CACHE, CONTROL_PAGE = phrase("data folder"), phrase("cache"), phrase("control page")
EFFECTS, THEMES, SOUND = phrase("effects"), phrase("themes"), phrase("sound")
KEYRING, SCREEN, OPENGL = phrase("keyring"), phrase("screen"), phrase("opengl")
ALL_IS_WELL = phrase("All is well.")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing looked at. `advice` says what to do where it is not fine."""

    name: str
    is_fine: bool
    words: str
    advice: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """All findings, and what they mean for starting the program; and how the last run went, where that is known."""

    findings: tuple[Finding, ...]
    exit_code: int
    last_run: Recollection | None = None

    def as_text(self, tell: Callable[[str], str] = str) -> str:
        """A line for each finding, for a person, in whatever language `tell` speaks."""
        width = max(cells(tell(finding.name)) for finding in self.findings)
        lines = [f"Hyperfocus Overlay {__version__}"]
        for finding in self.findings:
            lines.append(
                f"{'ok' if finding.is_fine else '!!'}  {padded(tell(finding.name), width)}  {tell(finding.words)}"
            )
            if finding.advice:
                lines.append(f"    {'':<{width}}  {tell(finding.advice)}")
        is_well = self.exit_code == 0
        lines.append(tell(ALL_IS_WELL if is_well else phrase("This machine is not ready; see the lines with !!.")))
        if self.last_run is not None:
            lines += [
                "",
                tell(phrase("The last run")),
                *(f"  {line}".rstrip() for line in self.last_run.as_lines(tell)),
            ]
        return "\n".join(lines)

    def as_json(self) -> str:
        """The same for a program."""
        return json.dumps(
            {
                "version": __version__,
                "ok": self.exit_code == 0,
                "findings": [asdict(one) for one in self.findings],
                "last_run": None if self.last_run is None else self.last_run.as_tree(),
            },
            indent=2,
        )


def examine(
    load_settings: Callable[[], Settings],
    last_words: Callable[[Report], object] = lambda _report: None,
    *,
    with_obs: bool = False,
) -> Report:
    """Look at everything; nothing is raised, a failure is a finding.

    Where Qt finds a screen named and cannot reach it, this never returns: `last_words` is called with the report, and
    the process ends with the report's exit code. `with_obs` looks at OBS as well, and changes nothing there.
    """
    findings = [_system(), _libraries()]
    exit_code, last_run, own_effects = 0, None, None
    settings: Settings | None = None
    try:
        settings = load_settings()
        findings.append(
            Finding(SETTINGS, is_fine=True, words=phrase("canvas {size}", size="{}x{}".format(*settings.size)))
        )
        findings.append(_data_dir(settings))
        findings.append(_cache(settings))
        own_effects = Profile(settings.data_dir).effects_path
        exit_code = 0 if findings[-2].is_fine else 2
        findings += _control(settings)
        last_run = recollect(settings.data_dir)
    except ConfigurationError as error:
        findings.append(Finding(SETTINGS, is_fine=False, words=error.words))
        exit_code = 2
    findings.extend((_effects(own_effects), _themes(settings), _sound(settings), _keyring()))
    opengl = _opengl(lambda screen: last_words(Report((*findings, screen), 3, last_run)))
    findings.extend(opengl)
    if not all(finding.is_fine for finding in opengl):
        exit_code = 3
    elif with_obs and settings is not None:
        remarks = ask_obs(settings, output_alpha(settings))
        findings.extend(Finding("OBS", remark.is_fine, remark.words, remark.advice) for remark in remarks)
    if exit_code == 0 and not all(finding.is_fine for finding in findings):
        exit_code = 1
    return Report(tuple(findings), exit_code, last_run)


def _system() -> Finding:
    memory_gib = psutil.virtual_memory().total / 2**30
    words = counted(
        "{system}, {n} processor, {memory} GiB",
        "{system}, {n} processors, {memory} GiB",
        psutil.cpu_count() or 1,
        system=f"{platform.system()} {platform.release()}",
        memory=round(memory_gib),
    )
    return Finding(SYSTEM, is_fine=True, words=words)


def _libraries() -> Finding:
    qt_version = version("PySide6-Essentials")
    words = (
        f"Python {platform.python_version()}, PySide6 {qt_version}, moderngl {version('moderngl')}, "
        f"websockets {version('websockets')}, SQLite {sqlite3.sqlite_version}"
    )
    if sys.version_info < (3, 12) and tuple(map(int, qt_version.split(".")[:2])) >= (6, 12):
        advice = phrase("PySide6 6.12 on Python 3.11 crashes within seconds: install PySide6-Essentials 6.11.")
        return Finding(LIBRARIES, is_fine=False, words=words, advice=advice)
    return Finding(LIBRARIES, is_fine=True, words=words)


def _data_dir(settings: Settings) -> Finding:
    try:
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        probe = settings.data_dir / "doctor.probe"
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        words = phrase("{path} cannot be written ({reason})", path=str(settings.data_dir), reason=error.strerror or "")
        return Finding(DATA_FOLDER, is_fine=False, words=words, advice=phrase("Choose another with --data-dir."))
    return Finding(DATA_FOLDER, is_fine=True, words=str(settings.data_dir))


def _cache(settings: Settings) -> Finding:
    """What gifts brought. A cache that cannot be used costs downloads, and nothing is wrong."""
    files = Profile(settings.data_dir).cache_path / FILES
    if settings.cache_mib == 0:
        return Finding(CACHE, is_fine=True, words=phrase("nothing is kept on the disk"))
    try:
        sizes = [found.lstat().st_size for found in files.iterdir()] if files.exists() else []
    except OSError as error:
        reason = error.strerror or ""
        words = phrase(
            "{path} cannot be read ({reason}); files are kept in memory alone", path=str(files), reason=reason
        )
        return Finding(CACHE, is_fine=True, words=words)
    words = counted(
        "{n} file, {used} of {most} MiB, in {path}",
        "{n} files, {used} of {most} MiB, in {path}",
        len(sizes),
        used=f"{sum(sizes) / 2**20:,.1f}",
        most=settings.cache_mib,
        path=str(files.parent),
    )
    return Finding(CACHE, is_fine=True, words=words)


def _control(settings: Settings) -> list[Finding]:
    """Where the control page is, if it is switched on; never with its key: reports are shown around."""
    if not settings.control_page:
        return []
    port = phrase("(a free port)") if settings.control_port == 0 else str(settings.control_port)
    words = (
        phrase("http://127.0.0.1:{port}/ for this computer and its network, while the overlay runs", port=port)
        if settings.control_lan
        else phrase("http://127.0.0.1:{port}/ for this computer alone, while the overlay runs", port=port)
    )
    place = str(settings.data_dir / KEY_NAME)
    key = phrase("The desk's button Control page opens it; its key is in {path}.", path=place)
    return [Finding(CONTROL_PAGE, is_fine=True, words=words, advice=key)]


def _effects(own: Path | None) -> Finding:
    built_in = resource_root() / "assets" / "effects"
    try:
        effects = load_effects(built_in, own)
    except OverlayError as error:
        return Finding(EFFECTS, is_fine=False, words=error.words)
    names = [_marked(effect.name, is_own=effect.name in effects.own_paths) for effect in effects.catalogue]
    refused = [phrase("refused, the built-in one plays: {why}", why=error.words) for error in effects.refused]
    return Finding(EFFECTS, is_fine=True, words=joined(names, ", "), advice=joined(refused, "; "))


def _marked(name: str, *, is_own: bool = False, is_chosen: bool = False) -> str:
    """A name, and what is to be known of it."""
    marks = ((phrase("(own)"), is_own), (phrase("(chosen)"), is_chosen))
    return joined((name, *(mark for mark, holds in marks if holds)))


def _themes(settings: Settings | None) -> Finding:
    own = None if settings is None else Profile(settings.data_dir).themes_path
    try:
        files = load_themes(resource_root() / "assets" / "themes", own)
    except OverlayError as error:
        return Finding(THEMES, is_fine=False, words=error.words)
    chosen = "" if settings is None else settings.theme
    names = [_marked(name, is_own=name in files.own_paths, is_chosen=name == chosen) for name in sorted(files.themes)]
    troubles: list[str] = [
        phrase("refused, the built-in one is worn: {why}", why=error.words) for error in files.refused
    ]
    is_there = not chosen or chosen in files.themes
    if not is_there:
        troubles.append(files.pick(chosen)[1] or "")
    return Finding(THEMES, is_fine=is_there, words=joined(names, ", "), advice=joined(troubles, "; "))


def _keyring() -> Finding:
    backend = keyring.get_keyring()
    name = f"{type(backend).__module__}.{type(backend).__name__}"
    if backend.priority < 1:
        return Finding(KEYRING, is_fine=True, words=phrase("none on this system; a token comes from HYPERFOCUS_TOKEN"))
    return Finding(KEYRING, is_fine=True, words=name)


def _sound(settings: Settings | None) -> Finding:
    """Nothing of it keeps the program from running: without a device it is silent."""
    names, chosen = find_devices(sound_devices_command()), settings.sound_device if settings is not None else None
    if names is None:
        return Finding(SOUND, is_fine=True, words=phrase("the sound system does not answer: gifts are silent"))
    if not names:
        return Finding(SOUND, is_fine=True, words=phrase("there is no device: gifts are silent"))
    if chosen is not None and chosen not in names:
        advice = phrase(
            "sound_device is {device}, which is not there: gifts are silent until it is.", device=repr(chosen)
        )
        return Finding(SOUND, is_fine=False, words=", ".join(names), advice=advice)
    return Finding(SOUND, is_fine=True, words=joined((_marked(name, is_chosen=name == chosen) for name in names), ", "))


def _opengl(without_screen: Callable[[Finding], object]) -> list[Finding]:
    """A context like the window's own, on the real screen."""
    try:
        make_application(lambda words: without_screen(_no_screen(words)))
    except NoOpenGLError as error:
        return [_no_screen(error.words)]
    screens = joined(
        (
            phrase(
                "{size} at {n} Hz",
                size=f"{screen.size().width()}x{screen.size().height()}",
                n=round(screen.refreshRate()),
            )
            for screen in QGuiApplication.screens()
        ),
        ", ",
    )
    findings = [
        Finding(
            SCREEN,
            is_fine=True,
            words=phrase("{platform}: {screens}", platform=QGuiApplication.platformName(), screens=screens),
        )
    ]
    advice = phrase("Install or update the graphics driver.")
    try:
        context = require_opengl()
    except NoOpenGLError as error:
        return [*findings, Finding(OPENGL, is_fine=False, words=error.words, advice=advice)]
    try:
        gl = moderngl.create_context(require=330)
        alpha_bits = context.format().alphaBufferSize()
        words = phrase(
            "{renderer}, {version}, {n} bits of alpha",
            renderer=gl.info["GL_RENDERER"],
            version=gl.info["GL_VERSION"],
            n=alpha_bits,
        )
        findings.append(Finding(OPENGL, is_fine=alpha_bits >= 8, words=words, advice="" if alpha_bits >= 8 else advice))
    except Exception as error:  # noqa: BLE001 - moderngl raises bare exceptions
        findings.append(Finding(OPENGL, is_fine=False, words=str(error), advice=advice))
    context.doneCurrent()
    return findings


def _no_screen(words: str) -> Finding:
    return Finding(SCREEN, is_fine=False, words=words, advice=phrase("Start it on a desktop, or under Xvfb."))
