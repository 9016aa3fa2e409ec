"""What can be typed after `effects`. Light: the heavy parts are imported when the command runs."""

import argparse
from pathlib import Path


def add_effects_options(parser: argparse.ArgumentParser) -> None:
    """Say what `effects` takes."""
    commands = parser.add_subparsers(dest="effects_command", required=True, metavar="COMMAND")
    listing = commands.add_parser("list", allow_abbrev=False, help="all effects, one a line")
    listing.add_argument("--json", action="store_true", help="for programs")
    validating = commands.add_parser("validate", allow_abbrev=False, help="check effect files")
    validating.add_argument("files", nargs="+", type=Path, metavar="FILE", help="an effect file")
    previewing = commands.add_parser(
        "preview", allow_abbrev=False, help="a window that shows an effect and follows its file while you write it"
    )
    previewing.add_argument("file", metavar="FILE", help="an effect file, or the name of an effect to look at")
    for command in (listing, validating, previewing):
        command.add_argument("--data-dir", metavar="DIR", help="where your own effects are, in its folder effects")
        command.add_argument("--config", type=Path, metavar="FILE", help="the settings file, TOML")
