"""The effect packs that are installed: each in a folder of its own beside the user's own effects, and the last change.

Nothing of the user's own is ever overwritten: an effect file of their own goes before a pack's of the same name, and
the pack's before the built-in one. What a change replaced is kept until the next one, so that it can be taken back.
"""

import contextlib
import json
import re
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from overlay.errors import OverlayError
from overlay.loaders.effect_faults import read_document, told
from overlay.loaders.effect_packs import ABOUT, About, EffectPack, EffectPackError
from overlay.loaders.effects import PACKS, load_effects
from overlay.phrase import phrase

BEFORE: Final = ".before"
CHANGE: Final = "change.json"


class PackShelfError(OverlayError):
    """A pack cannot be installed or removed here; the text is a sentence."""


@dataclass(frozen=True, slots=True)
class Effects:
    """What a pack would change, an effect each.

    Attributes:
        replaced: Built-in effects that its own would stand for.
        hidden: Its effects that stay behind an own file of the same name, with that file.
        fresh: Those that are new.
    """

    replaced: tuple[str, ...]
    hidden: tuple[tuple[str, Path], ...]
    fresh: tuple[str, ...]


class PackShelf:
    """The packs in one folder of own effects, which need not exist."""

    def __init__(self, own_effects: Path, built_in: Path) -> None:
        """Look at nothing yet.

        Args:
            own_effects: The folder of the user's own effects.
            built_in: The program's.
        """
        self._own = own_effects
        self._built_in = built_in
        self.folder = own_effects / PACKS

    def packs(self) -> list[About]:
        """What is installed."""
        found = []
        for path in sorted(self.folder.glob(f"*/{ABOUT}")):
            read = None
            with contextlib.suppress(OSError):
                read = read_document(path.read_bytes(), About)
            if isinstance(read, About) and not path.parent.name.startswith("."):
                found.append(read)
        return found

    def find(self, name: str) -> About | None:
        """The installed pack of this name."""
        return next((about for about in self.packs() if about.name == name), None)

    def changes(self, pack: EffectPack) -> Effects:
        """What installing it would change.

        Raises:
            EffectPackError: It does not go together with what is installed.
        """
        with self._rehearsed(pack) as own:
            before = load_effects(self._built_in, own)
        names = {effect.name for effect in pack.effects.values()}
        built_in = {path.stem for path in self._built_in.glob("*.json")}
        hidden = {name: path for name, path in before.own_paths.items() if name in names and path.parent == own}
        return Effects(
            tuple(sorted(names & built_in - set(hidden))),
            tuple(sorted((name, self._own / path.name) for name, path in hidden.items())),
            tuple(sorted(names - built_in - set(hidden))),
        )

    def install(self, pack: EffectPack) -> None:
        """Put it there, in place of one of the same name; from the next start on its effects play.

        Raises:
            EffectPackError: It does not go together with what is installed.
            PackShelfError: The disk refuses.
        """
        self.changes(pack)
        with self._changing(pack.about.name) as place:
            new = self.folder / f".{pack.about.name}.new"
            shutil.rmtree(new, ignore_errors=True)
            _write(pack, new)
            new.replace(place)

    def remove(self, name: str) -> None:
        """Take it away.

        Raises:
            PackShelfError: There is none, or the disk refuses.
        """
        if self.find(name) is None:
            known = ", ".join(about.name for about in self.packs()) or phrase("none is installed")
            raise PackShelfError(phrase("There is no pack {name}; {known}.", name=ascii(name), known=known))
        with self._changing(name):
            pass

    def undo(self) -> str:
        """Take the last change back; once more, and it is done again. What is so now, in a sentence.

        Raises:
            PackShelfError: There was none, or the disk refuses.
        """
        try:
            name = str(json.loads((self.folder / BEFORE / CHANGE).read_text(encoding="utf-8"))["pack"])
        except (OSError, ValueError, KeyError, TypeError):
            name = ""
        if not re.fullmatch(r"[a-z][a-z0-9-]*", name):
            raise PackShelfError(phrase("There is no change of the packs to be taken back.")) from None
        kept, aside = self.folder / BEFORE / "pack", self.folder / ".undone"
        with _refusals(name):
            shutil.rmtree(aside, ignore_errors=True)
            if kept.is_dir():
                kept.replace(aside)
        with self._changing(name) as place:
            if aside.is_dir():
                aside.replace(place)
        about = self.find(name)
        if about is None:
            return phrase("The pack {name} is not installed.", name=name)
        return phrase("The pack {name} is {version} again.", name=name, version=about.version)

    @contextlib.contextmanager
    def _changing(self, name: str) -> Iterator[Path]:
        """Keep what is at a pack's place, then let it be filled anew."""
        place, before = self.folder / name, self.folder / BEFORE
        with _refusals(name):
            shutil.rmtree(before, ignore_errors=True)
            before.mkdir(parents=True)
            if place.is_dir():
                place.replace(before / "pack")
            try:
                yield place
            except BaseException:
                if (before / "pack").is_dir():
                    (before / "pack").replace(place)
                raise
            (before / CHANGE).write_text(json.dumps({"pack": name}), encoding="utf-8")

    @contextlib.contextmanager
    def _rehearsed(self, pack: EffectPack) -> Iterator[Path]:
        """A folder of own effects as it would be with the pack; every fault is found before anything is changed."""
        with _refusals(pack.about.name), tempfile.TemporaryDirectory(prefix="hyperfocus-pack-") as place:
            rehearsal = Path(place)
            for path in self._own.glob("*.*"):
                if path.suffix in {".json", ".png"}:
                    shutil.copyfile(path, rehearsal / path.name)
            for other in (about.name for about in self.packs() if about.name != pack.about.name):
                shutil.copytree(self.folder / other, rehearsal / PACKS / other)
            packed = rehearsal / PACKS / pack.about.name
            _write(pack, packed)
            already = {Path(refused.file) for refused in load_effects(self._built_in, self._own).refused}
            for refused in load_effects(self._built_in, rehearsal).refused:
                path = Path(refused.file).relative_to(rehearsal)
                if self._own / path not in already:  # of two packs it may be the other one that is refused
                    raise EffectPackError(told("/".join(path.parts[-2:]), refused.faults))
            yield rehearsal


def _write(pack: EffectPack, folder: Path) -> None:
    folder.mkdir(parents=True)
    for name, content in pack.files.items():
        (folder / name).write_bytes(content)


@contextlib.contextmanager
def _refusals(name: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise PackShelfError(
            phrase(
                "The pack {name} cannot be changed: {reason}.", name=name, reason=error.strerror or type(error).__name__
            )
        ) from error
