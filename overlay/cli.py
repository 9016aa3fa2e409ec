"""The command line. It parses, loads the settings, and turns every error into one sentence and an exit code."""

import argparse
import logging
import os
import signal
import sys
import tempfile
from collections import deque
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from overlay import __version__
from overlay.app.further_options import CONFORM, add_conform_options, add_doctor_options, add_updates_options
from overlay.app.option_types import host, port
from overlay.app.replay.replay_options import add_replay_options, replay_options
from overlay.app.run_options import add_run_options
from overlay.app.studio.effects_options import add_effects_options
from overlay.app.studio.render_options import add_render_options, render_options
from overlay.app.terminal import EXIT_USAGE, Parser, choose, look_in, say, told_here
from overlay.app.verb_options import EPILOG, TEST_VERB, VERBS, add_verb_options
from overlay.errors import AlreadyRunningError, ConfigurationError, NoOpenGLError, OverlayError
from overlay.phrase import phrase
from overlay.settings import Settings, default_config_path, load_settings, unknown_variables

EXIT_FINE: Final = 0
EXIT_FAILED: Final = 1
EXIT_NO_OPENGL: Final = 3
EXIT_ALREADY_RUNNING: Final = 4

PACK_SUFFIX: Final = ".hyperfocus-effects"
DEMO_TIMINGS: Final = 10_000
"""Of so many gifts, the last ones, the demo says how long they took."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit code."""
    options = _parser().parse_args(_meant(sys.argv[1:] if arguments is None else arguments))
    logging.lastResort = logging.NullHandler()  # where no log is kept, nothing is: the terminal is for answers
    try:
        return _COMMANDS[options.command](options)
    except OverlayError as error:
        return _sorry(error.words, _exit_code(error))
    except KeyboardInterrupt:
        return EXIT_FINE
    except Exception as error:
        logging.getLogger(__name__).exception("the program failed")
        return _sorry(
            phrase("The program failed by an error of its own ({error}).", error=type(error).__name__), EXIT_FAILED
        )


def _meant(arguments: Sequence[str]) -> Sequence[str]:
    """Who opens a file with the program, or starts a build by a click, names no command."""
    if len(arguments) == 1 and arguments[0].endswith(PACK_SUFFIX):
        return ["effects", "open", *arguments]
    return arguments or (["run"] if getattr(sys, "frozen", False) else [])


def _exit_code(error: OverlayError) -> int:
    match error:
        case ConfigurationError():
            return EXIT_USAGE
        case NoOpenGLError():
            return EXIT_NO_OPENGL
        case AlreadyRunningError():
            return EXIT_ALREADY_RUNNING
        case _:
            return EXIT_FAILED


def _sorry(words: str, code: int) -> int:
    say(phrase("hyperfocus-overlay: {words}", words=words), to_stderr=True)
    return code


# --- the commands ------------------------------------------------------------------------------------


def _run(options: argparse.Namespace) -> int:
    settings = _settings(options)  # before the heavy imports: a mistake is answered at once
    from overlay.app.machine.end_requests import EndRequests
    from overlay.app.machine.introduction import met_ahead
    from overlay.app.machine.keys import address_for, token_for
    from overlay.app.machine.profile import Profile
    from overlay.app.machine.screen import require_screen

    with EndRequests() as requests:
        token = token_for(settings)
        address = address_for(settings, token)  # a mistake in it is told also where there is no screen
        require_screen()
        with Profile(settings.data_dir) as profile, met_ahead(settings, profile, address) as ahead:
            from overlay.app.machine.application import make_application

            make_application()  # before anything else is begun: Qt may end the process here
            from overlay.app.run import run_overlay
            from overlay.app.wishes import Account, Wishes

            file = options.config or default_config_path()
            wishes = Wishes(
                options.exit_after, options.record, options.record_redacted, settings_file=file, ahead=ahead
            )
            run_overlay(settings, profile, wishes, Account(), requests, token=token)
    return EXIT_FINE


def _demo(options: argparse.Namespace) -> int:
    settings = _settings(options)  # before the heavy imports: a mistake is answered at once
    from overlay.app.demo import EngineThread, demo_summary
    from overlay.app.machine.application import make_application
    from overlay.app.machine.end_requests import EndRequests
    from overlay.app.machine.profile import Profile
    from overlay.app.run import run_overlay
    from overlay.app.wishes import Account, Wishes
    from overlay.engine.scenario import ScenarioError, load_scenario, shipped_scenario_path

    try:
        scenario = load_scenario(options.scenario or shipped_scenario_path("demo"))
    except ScenarioError as error:
        raise ConfigurationError(error.words) from None
    engine = EngineThread(scenario)
    with ExitStack() as stack:
        requests = stack.enter_context(EndRequests())
        make_application()  # before anything is begun: Qt may end the process here
        if options.data_dir is None:  # the demo leaves no trace, unless it is told where
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(ignore_cleanup_errors=True)))
            settings = settings.model_copy(update={"data_dir": folder})
        profile = stack.enter_context(Profile(settings.data_dir))
        settings = settings.model_copy(update={"url": engine.start(), "token": None})
        account = Account(timings=deque(maxlen=DEMO_TIMINGS))
        try:
            record = options.record, options.record_redacted
            wishes = Wishes(options.exit_after, *record, options.screenshot, engine.fall_silent)
            run_overlay(settings, profile, wishes, account, requests)
        finally:
            engine.stop()
        say(demo_summary(engine.journal, account.timings, account.frames))
        return EXIT_FAILED if engine.journal.lost() else EXIT_FINE


def _engine(options: argparse.Namespace) -> int:
    from overlay.engine.console import run_engine

    return run_engine(options.host, options.port, options.scenario, sys.stdout, sys.stderr)


def _doctor(options: argparse.Namespace) -> int:
    from overlay.app.doctor import Report, examine

    def tell(report: Report) -> None:
        say(report.as_json() if options.json else report.as_text(told_here))

    report = examine(lambda: _settings(options), last_words=tell, with_obs=options.with_obs)
    tell(report)
    return report.exit_code


def _conform(options: argparse.Namespace) -> int:
    settings = _settings(options)
    from overlay.app.conform import conform
    from overlay.app.machine.keys import token_for

    signal.signal(signal.SIGINT, signal.default_int_handler)  # so that asyncio makes of it an end with a report
    result = conform(settings, token_for(settings), options.secs)
    say(result.as_json() if options.json else result.as_text())
    return result.exit_code


def _updates(options: argparse.Namespace) -> int:
    settings = _settings(options)
    from overlay.app.machine.profile import Profile
    from overlay.app.updates_command import tell_updates
    from overlay.loaders.release_manifest import load_publisher
    from overlay.resources import resource_root

    memory_path, publisher = Profile(settings.data_dir).updates_path, load_publisher(resource_root())
    is_fine = tell_updates(publisher, memory_path, say, as_json=options.json, file=options.verify)
    return EXIT_FINE if is_fine else EXIT_FAILED


def _render(options: argparse.Namespace) -> int:
    request = render_options(options)
    settings = _settings(options)
    from overlay.app.machine.profile import Profile
    from overlay.app.studio.render_command import run_render

    def tell(line: str) -> None:
        if not request.is_quiet:
            say(line)

    profile, progress = Profile(settings.data_dir), None if request.is_quiet else sys.stderr
    return run_render(request, settings, profile, tell, lambda line: _sorry(line, EXIT_FINE), progress)


def _replay(options: argparse.Namespace) -> int:
    request = replay_options(options)
    settings = _settings(options)
    from overlay.app.machine.profile import Profile
    from overlay.app.replay.replay_command import run_replay

    progress = None if request.is_quiet else sys.stderr
    profile, language = Profile(settings.data_dir), settings.language
    return run_replay(request, profile, say, lambda line: _sorry(line, EXIT_FINE), progress, language)


def _effects(options: argparse.Namespace) -> int:
    settings = _settings(options)
    from overlay.app.machine.profile import Profile
    from overlay.app.studio.effects_command import run_effects

    own_effects = Profile(settings.data_dir).effects_path
    is_fine = run_effects(options, own_effects, settings.language, say, lambda line: _sorry(line, EXIT_FINE))
    return EXIT_FINE if is_fine else EXIT_USAGE


def _ask_running(options: argparse.Namespace) -> int:
    from overlay.network.control.calling import call

    verb = f"test/{options.gift}" if options.command == TEST_VERB else options.command
    words = call(_settings(options).data_dir, verb)
    return _sorry(phrase("The overlay did not do it: {why}.", why=words), EXIT_FAILED) if words else EXIT_FINE


_COMMANDS: Final = {
    **dict.fromkeys((*VERBS, TEST_VERB), _ask_running),
    "run": _run,
    "demo": _demo,
    "engine": _engine,
    "conform": _conform,
    "doctor": _doctor,
    "updates": _updates,
    "render": _render,
    "replay": _replay,
    "effects": _effects,
}


# --- what can be typed -------------------------------------------------------------------------------


def _parser() -> argparse.ArgumentParser:
    words = phrase("Live-stream gifts in a transparent window for OBS.")
    parser = Parser(prog="hyperfocus-overlay", description=words, epilog=EPILOG)
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(dest="command", required=True, metavar="COMMAND")

    run = commands.add_parser("run", allow_abbrev=False, help=phrase("the overlay and its control panel"))
    run.add_argument("--url", help=phrase("the gift engine's address, ws:// or wss://"))
    add_run_options(run)

    demo = commands.add_parser(
        "demo", allow_abbrev=False, help=phrase("the same with an embedded local gift engine that sends gifts")
    )
    add_run_options(demo)
    demo.add_argument("--scenario", type=Path, metavar="FILE", help=phrase("what the engine does, a TOML file"))
    demo.add_argument(
        "--screenshot", type=Path, metavar="FILE", help=phrase("write a picture of the finest moment, a PNG")
    )

    engine = commands.add_parser("engine", allow_abbrev=False, help=phrase("the local gift engine alone"))
    engine.add_argument(
        "--host", type=host, default="127.0.0.1", help=phrase("where to listen (default: this machine only)")
    )
    engine.add_argument("--port", type=port, default=8765, help=phrase("0 picks a free one (default: %(default)s)"))
    engine.add_argument("--scenario", type=Path, metavar="FILE", help=phrase("what the engine does, a TOML file"))

    conform = commands.add_parser(
        "conform", allow_abbrev=False, help=phrase("check any gift engine against the contract"), description=CONFORM
    )
    add_conform_options(conform)

    render = commands.add_parser(
        "render", allow_abbrev=False, help=phrase("a gift or an effect to pictures or a film, offline")
    )
    add_render_options(render)

    replay = commands.add_parser("replay", allow_abbrev=False, help=phrase("a recorded session, the same every time"))
    add_replay_options(replay)

    effects = commands.add_parser("effects", allow_abbrev=False, help=phrase("list, check, copy and preview effects"))
    add_effects_options(effects)

    add_verb_options(commands)

    doctor = commands.add_parser("doctor", allow_abbrev=False, help=phrase("what this machine can do"))
    add_doctor_options(doctor)

    updates = commands.add_parser("updates", allow_abbrev=False, help=phrase("whether there is a newer version"))
    add_updates_options(updates)
    return parser


def _settings(options: argparse.Namespace) -> Settings:
    look_in(options.config)
    given = {
        name: value for name, value in vars(options).items() if value is not None and name in Settings.model_fields
    }
    for words in unknown_variables(os.environ):
        _sorry(words, EXIT_FINE)
    settings = load_settings(given, options.config, os.environ)
    choose(settings.language)
    return settings
