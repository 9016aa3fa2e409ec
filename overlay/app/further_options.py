"""What can be typed after `conform`, `doctor` and `updates`. Light: the heavy parts are imported when they run."""

import argparse
from pathlib import Path
from typing import Final

from overlay.app.option_types import inspection_secs
from overlay.phrase import phrase

CONFORM: Final = phrase(
    "Connects to a gift engine as a host does, twice, and says where it deviates from the contract. "
    "Every gift that comes is acked with rendered false, for nothing is shown; the first only on the second "
    "connection, to see whether a gift without an ack is sent again. One message of an unknown type and one frame "
    "that is no JSON are sent as well. A token comes from HYPERFOCUS_TOKEN, the settings file or the keyring. "
    "Exit code 0: nothing breaks the contract; 1: something does."
)


def add_conform_options(parser: argparse.ArgumentParser) -> None:
    """Say what `conform` takes."""
    parser.add_argument("url", help=phrase("the engine's address, ws:// or wss://"))
    parser.add_argument(
        "--secs",
        type=inspection_secs,
        default=30.0,
        metavar="SECONDS",
        help=phrase("how long to look (default: %(default)g)"),
    )
    parser.add_argument("--json", action="store_true", help=phrase("for programs"))
    parser.add_argument("--stream-id", metavar="ID", help=phrase("the stream to ask for"))
    parser.add_argument("--client-id", metavar="ID", help=phrase("who to be (default: somebody new)"))
    parser.add_argument("--config", type=Path, metavar="FILE", help=phrase("the settings file, TOML"))


def add_doctor_options(parser: argparse.ArgumentParser) -> None:
    """Say what `doctor` takes."""
    parser.add_argument("--json", action="store_true", help=phrase("for programs"))
    parser.add_argument("--config", type=Path, metavar="FILE", help=phrase("the settings file, TOML"))
    parser.add_argument(
        "--obs", dest="with_obs", action="store_true", help=phrase("look at OBS as well; changes nothing")
    )
    parser.add_argument("--data-dir", metavar="DIR", help=phrase("where the ledger and the log are kept"))


def add_updates_options(parser: argparse.ArgumentParser) -> None:
    """Say what `updates` takes."""
    parser.add_argument("--json", action="store_true", help=phrase("for programs"))
    parser.add_argument(
        "--verify", type=Path, metavar="FILE", help=phrase("tell whether a downloaded file is the published one")
    )
    parser.add_argument("--config", type=Path, metavar="FILE", help=phrase("the settings file, TOML"))
    parser.add_argument("--data-dir", metavar="DIR", help=phrase("where the last look is remembered"))
