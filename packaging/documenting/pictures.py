"""The handbook's pictures, each made by a command that a reader can type as well."""

import shutil
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from freezing.about import ROOT
from freezing.icon import draw_icon
from PIL import Image

EXAMPLES: Final = ROOT / "packaging" / "handbook" / "examples"
NIGHT: Final = "#2a1f4d-#0b0814"
DAY: Final = "#cfe3f5-#f4efe6"
WIDE: Final = ("--size", "960x540", "--background", NIGHT)
TELLING: Final = {"popping": ("--at", "2.3", "--seed", "3"), "signature": ("--at", "2.0", "--name", "Amélie")}
"""Where the fullest moment is not the most telling one."""


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture or film.

    Attributes:
        name: Its file.
        words: What `render` is told besides where it goes.
        themes: Theme files that are needed as one's own.
        crop: What is kept of it: left, top, right, bottom; None for all.
    """

    name: str
    words: Sequence[str]
    themes: tuple[str, ...] = ()
    crop: tuple[int, int, int, int] | None = None


FOOT: Final = (0, 780, 880, 1080)
FOOT_AT_RIGHT: Final = (1040, 780, 1920, 1080)
"""Where the banner stands on a canvas of 1920x1080."""


def _banner(*how: str, background: str = NIGHT) -> Sequence[str]:
    gift = ("coins", "--name", "Amélie", "--value", "500", "--quantity", "25", "--seed", "4", "--at", "1.9")
    return (*gift, *how, "--size", "1920x1080", "--background", background)


PICTURES: Final = (
    Picture("first-gift.png", ("rose", "--name", "Amélie", "--at", "1.6", *WIDE)),
    Picture("portrait.png", ("heart", "--name", "João", "--quantity", "5", "--size", "540x960", "--background", NIGHT)),
    *(
        Picture(f"worth-{value}.png", (kind, "--name", name, "--value", str(value), *WIDE))
        for kind, name, value in (("rose", "Bo", 1), ("diamond", "Lin", 500), ("rocket", "Amélie", 5000))
    ),
    *(
        Picture(
            f"theme-{theme}.png", _banner("--theme", theme, background=DAY if theme == "light" else NIGHT), crop=FOOT
        )
        for theme in ("dark", "light", "high-contrast", "neon")
    ),
    Picture("theme-mint.png", _banner("--theme", "mint"), ("mint.json",), crop=FOOT_AT_RIGHT),
    *(Picture(f"font-{font}.png", _banner("--font", font), crop=FOOT) for font in ("dyslexia-friendly", "large")),
    *(
        Picture(f"example-{path.stem}.png", (str(path), *TELLING.get(path.stem, ()), "--quantity", "20", *WIDE))
        for path in sorted((EXAMPLES / "effects").glob("*.json"))
    ),
    Picture("model.png", ("diamond", "--model", "--name", "Lin", "--at", "2.0", *WIDE)),
    Picture("rocket.webm", ("rocket", "--size", "640x360", "--fps", "30", "--background", NIGHT)),
    Picture("rocket.png", ("rocket", "--size", "640x360", "--background", NIGHT)),
)


def make_pictures(folder: Path) -> None:
    """Make all that are not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copytree(ROOT / "assets" / "pictures" / "effects", folder / "effects", dirs_exist_ok=True)
    for path in (*(ROOT / "assets" / "pictures").glob("*.png"), *(ROOT / "assets" / "pictures").glob("*.svg")):
        shutil.copyfile(path, folder / path.name)
    draw_icon(128).save(folder / "icon.png")
    for picture in PICTURES:
        if not (folder / picture.name).exists():
            _render(picture, folder)
    if not (folder / "pack-contrast.png").exists():  # the last of them; some are in the README as well
        _run([sys.executable, str(ROOT / "packaging" / "documenting" / "desk_pictures.py"), str(folder)])


def _render(picture: Picture, folder: Path) -> None:
    own = folder.parent / "own"
    shutil.rmtree(own, ignore_errors=True)
    (own / "themes").mkdir(parents=True)
    for theme in picture.themes:
        shutil.copyfile(EXAMPLES / "themes" / theme, own / "themes" / theme)
    words = [*picture.words, "--out", str(folder / picture.name), "--data-dir", str(own), "--quiet"]
    _run([sys.executable, "-m", "overlay", "render", *words])
    if picture.crop is not None:
        with Image.open(folder / picture.name) as whole:
            part = whole.crop(picture.crop)
        part.save(folder / picture.name)
    shutil.rmtree(own, ignore_errors=True)


def _run(words: Sequence[str]) -> None:
    done = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise SystemExit(f"{' '.join(words)} failed:\n{done.stdout}{done.stderr}")
