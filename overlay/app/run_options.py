"""What can be typed after `run` and `demo`. Light: the heavy parts are imported when the command runs."""

import argparse
from pathlib import Path

from overlay.app.option_types import seconds
from overlay.phrase import phrase


def add_run_options(parser: argparse.ArgumentParser) -> None:
    """Say what both take."""
    parser.add_argument("--stream-id", metavar="ID", help=phrase("the stream that you host"))
    parser.add_argument(
        "--client-id", metavar="ID", help=phrase("who we are to the engine (default: made once and kept)")
    )
    parser.add_argument("--data-dir", metavar="DIR", help=phrase("where the ledger, the log and the identity are kept"))
    parser.add_argument("--config", type=Path, metavar="FILE", help=phrase("the settings file, TOML"))
    parser.add_argument("--size", metavar="WxH", help=phrase("the canvas in pixels (default: 1920x1080)"))
    parser.add_argument("--theme", metavar="NAME", help=phrase("dark, light, high-contrast, neon, or one of your own"))
    parser.add_argument("--background", metavar="COLOUR", help=phrase("transparent, or a key colour such as #00ff00"))
    parser.add_argument(
        "--click-through", action="store_true", default=None, help=phrase("let the mouse through the window")
    )
    parser.add_argument("--on-top", action="store_true", default=None, help=phrase("keep the window above all others"))
    parser.add_argument("--behind", action="store_true", default=None, help=phrase("keep the window below all others"))
    parser.add_argument(
        "--locked", action="store_true", default=None, help=phrase("nothing moves or clicks the window")
    )
    parser.add_argument("--no-panel", dest="panel", action="store_false", default=None, help=phrase("no control panel"))
    parser.add_argument("--mute", action="store_true", default=None, help=phrase("start without sound"))
    parser.add_argument("--exit-after", type=seconds, metavar="SECONDS", help=phrase("end by itself"))
    parser.add_argument("--record", type=Path, metavar="FILE", help=phrase("write down the session, for `replay`"))
    parser.add_argument(
        "--record-redacted",
        action="store_true",
        help=phrase("with stand-ins for names, ids and addresses, to be shown around"),
    )
