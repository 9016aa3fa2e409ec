"""The processes beside the program: they fetch, decode, play a video, play sounds. No commands for people.

They are entered before the command line is loaded, whose settings alone would take ten megabytes of each.
"""

import argparse
import logging
from collections.abc import Sequence
from typing import Final

PROCESSES: Final = ("courier", "workbench", "projector", "soundbox")
"""What `workbench_command` starts."""


def is_beside(arguments: Sequence[str]) -> bool:
    """Whether these start one of them."""
    return bool(arguments) and arguments[0] in PROCESSES


def work_beside(arguments: Sequence[str]) -> int:
    """Work until the input ends; the exit code. What goes wrong is its parent's to tell, which sees it end."""
    parser = argparse.ArgumentParser(prog="hyperfocus-overlay")
    kinds = parser.add_subparsers(dest="kind", required=True)
    kinds.add_parser("courier")
    kinds.add_parser("workbench")
    kinds.add_parser("projector").add_argument("key")
    soundbox = kinds.add_parser("soundbox")
    soundbox.add_argument("--device")
    soundbox.add_argument("--list", action="store_true")
    options = parser.parse_args(arguments)
    logging.lastResort = logging.NullHandler()
    try:
        match options.kind:
            case "courier":
                from overlay.app.machine.courier import run_courier  # noqa: PLC0415 - each loads its own alone

                run_courier()
            case "workbench":
                from overlay.app.machine.workbench import run_workbench  # noqa: PLC0415

                run_workbench()
            case "projector":
                from overlay.app.machine.projector import run_projector  # noqa: PLC0415

                run_projector(options.key)
            case _:
                _play_sounds(options.device, has_to_list=options.list)
    except (Exception, KeyboardInterrupt):  # noqa: BLE001 - see above
        return 1
    return 0


def _play_sounds(device: str | None, *, has_to_list: bool) -> None:
    from overlay.audio.soundbox import list_devices, run_soundbox  # noqa: PLC0415
    from overlay.resources import resource_root  # noqa: PLC0415

    if has_to_list:
        list_devices()
    else:
        built_in = {path.stem: path for path in sorted((resource_root() / "assets" / "sounds").glob("*.opus"))}
        run_soundbox(built_in, device)
