"""What can be typed after `effects`. Light: the heavy parts are imported when the command runs."""

import argparse
from pathlib import Path

from overlay.phrase import phrase


def add_effects_options(parser: argparse.ArgumentParser) -> None:
    """Say what `effects` takes."""
    commands = parser.add_subparsers(dest="effects_command", required=True, metavar="COMMAND")

    def add(name: str, words: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, allow_abbrev=False, help=words)
        command.add_argument(
            "--data-dir", metavar="DIR", help=phrase("where your own effects are, in its folder effects")
        )
        command.add_argument("--config", type=Path, metavar="FILE", help=phrase("the settings file, TOML"))
        return command

    listing = add("list", phrase("all effects, one a line"))
    listing.add_argument("--json", action="store_true", help=phrase("for programs"))
    validating = add("validate", phrase("check effect files"))
    validating.add_argument("files", nargs="+", type=Path, metavar="FILE", help=phrase("an effect file"))
    previewing = add("preview", phrase("a window that shows an effect and follows its file while you write it"))
    previewing.add_argument("file", metavar="FILE", help=phrase("an effect file, or the name of an effect to look at"))
    copying = add("copy", phrase("lay a built-in effect among your own, to change it there"))
    copying.add_argument("name", metavar="NAME", help=phrase("the name of a built-in effect"))
    packing = add("pack", phrase("make an effect pack of effect files and the pictures beside them"))
    packing.add_argument("files", nargs="+", type=Path, metavar="FILE", help=phrase("an effect file"))
    packing.add_argument(
        "--out", type=Path, required=True, metavar="FILE", help=phrase("the pack: NAME.hyperfocus-effects")
    )
    packing.add_argument("--title", metavar="TEXT", help=phrase("what people read (default: the file's name)"))
    packing.add_argument("--pack-version", default="1", metavar="TEXT", help=phrase("the pack's version (default: 1)"))
    packing.add_argument("--author", default="", metavar="TEXT", help=phrase("by whom"))
    packing.add_argument("--licence", default="", metavar="TEXT", help=phrase("under which terms, such as CC-BY-4.0"))
    packing.add_argument("--about", default="", metavar="TEXT", help=phrase("what it is, in a sentence or two"))
    installing = add("install", phrase("install an effect pack, after it was checked; says what it changes"))
    installing.add_argument("file", type=Path, metavar="FILE", help=phrase("an effect pack"))
    installing.add_argument(
        "--dry-run", action="store_true", help=phrase("say what it would change, and change nothing")
    )
    opening = add("open", phrase("the same in a window, as a file manager does it"))
    opening.add_argument("file", type=Path, metavar="FILE", help=phrase("an effect pack"))
    add("packs", phrase("the effect packs that are installed"))
    removing = add("remove", phrase("remove an effect pack"))
    removing.add_argument("name", metavar="NAME", help=phrase("of the pack, as `effects packs` lists it"))
    add("undo", phrase("take back the last pack that was installed or removed"))
