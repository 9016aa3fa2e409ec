"""What viewers read changes its look while gifts play: another theme, another font, larger text, other places.

Nothing leaves the canvas meanwhile and no frame waits: what stands there is painted anew between frames, a picture at
a time, and then all of it changes in one. A theme file of the streamer's own is followed while they write it.
"""

import itertools
import json
import time
from collections.abc import Callable, Hashable, Iterator
from pathlib import Path
from typing import Final, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from overlay.app.logbook.logs import logger_for
from overlay.app.making import painters
from overlay.app.theming import arranged, read_themes, troubles_of
from overlay.desktop.folder_watch import FolderWatch
from overlay.errors import ConfigurationError, OverlayError
from overlay.loaders.themes import ThemeFiles
from overlay.phrase import phrase
from overlay.render.banner_pass import PaintedBanner, PaintedSign
from overlay.render.renderer import Renderer
from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.fitting import banner_keys, sign_keys
from overlay.scene.scene import Scene
from overlay.scene.themes.grid import Arrangement, grid_of
from overlay.settings import Settings

PAUSE_MS: Final = 4
"""Between two pictures: frames go first."""

log = logger_for(__name__)

Painted = TypeVar("Painted")


class Draws(Protocol):
    """The window, as far as it is needed here."""

    @property
    def renderer(self) -> Renderer | None:
        """What draws at the moment."""

    def wake(self) -> None:
        """The scene changed."""


class Wardrobe(QObject):
    """On the thread that draws."""

    changed = Signal()
    """The scene is arranged anew, or there are other themes to choose from."""

    def __init__(self, scene: Scene, settings: Settings, own_themes: Path | None) -> None:
        """Arrange the scene as the settings say.

        Raises:
            ThemeError: A built-in theme is wrong.
        """
        super().__init__()
        self._scene = scene
        self._settings = settings
        self._own_themes = own_themes
        self._window: Draws | None = None
        self.files: ThemeFiles = read_themes(own_themes)
        self.troubles = troubles_of(self.files, settings.theme)
        """What cannot be had of what is wished, in sentences."""
        self._steps: Iterator[None] = iter(())
        self._timer = QTimer(self)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self._step)
        self._watch = None if own_themes is None else FolderWatch(own_themes, "*.json", self)
        if self._watch is not None:
            self._watch.changed.connect(self.look_again)
        scene.arrange(self._wished())

    @property
    def arrangement(self) -> Arrangement:
        """What is worn."""
        return self._scene.arrangement

    @property
    def catalogue(self) -> Catalogue:
        """The effects that there are to choose from."""
        return self._scene.catalogue

    @property
    def flash_guard(self) -> bool:
        """Whether what would flash too often is dimmed."""
        return self._settings.flash_guard

    def serve(self, window: Draws) -> None:
        """This window shows the scene."""
        self._window = window

    def obey(self, settings: Settings) -> None:
        """Wear what these say, as soon as it is painted."""
        self._settings = settings
        if self._window is not None and self._window.renderer is not None:
            self._window.renderer.flash_guard = settings.flash_guard
        wished = self._wished()
        if _say_the_same(wished, self.arrangement):
            self._timer.stop()
            return
        if _are_painted_alike(wished, self.arrangement, self._scene.canvas_px):
            self._timer.stop()
            self._arrange(wished)
            return
        self._steps = self._change(wished)
        self._timer.start()

    def look_for_changes(self) -> None:
        """Somebody looks at the themes: where the system tells of no changes, as on some networks, look for them."""
        if self._watch is not None:
            self._watch.look()

    def look_again(self) -> None:
        """The user's own themes changed on the disk."""
        self.files = read_themes(self._own_themes).keeping(self.files)
        self.troubles = troubles_of(self.files, self._settings.theme)
        self.obey(self._settings)
        self.changed.emit()

    @property
    def own_folder(self) -> Path | None:
        """Where the user's own themes are; it need not be there."""
        return self._own_themes

    def copy_worn(self) -> str:
        """Make a file of the user's own of the theme that is worn.

        Returns:
            The new theme's name.

        Raises:
            ConfigurationError: It cannot be written; the words say why.
        """
        theme, _ = self.files.pick(self._settings.theme)
        if self._own_themes is None:
            raise ConfigurationError(phrase("There is no folder for themes of your own."))
        is_own = theme.name in self.files.own_paths
        stem, title = (theme.name, theme.title) if is_own else (f"my-{theme.name}", f"My {theme.title}")
        stem, title = stem.rstrip("0123456789").rstrip("-")[:36], title.rstrip("0123456789").rstrip()[:36]
        name, title = next(pair for pair in _numbered(stem, title) if pair[0] not in self.files.themes)
        copy = theme.model_copy(update={"name": name, "title": title, "schema_address": None})
        text = json.dumps(copy.model_dump(mode="json", by_alias=True, exclude={"schema_address"}), indent=2)
        try:
            self._own_themes.mkdir(parents=True, exist_ok=True)
            (self._own_themes / f"{name}.json").write_text(f"{text}\n", encoding="utf-8")
        except OSError as error:
            raise ConfigurationError(
                phrase("The theme cannot be written: {reason}.", reason=error.strerror or "")
            ) from None
        self.look_again()
        return name

    def _wished(self) -> Arrangement:
        theme, _ = self.files.pick(self._settings.theme)
        return arranged(self._settings, theme)

    # --- the change ----------------------------------------------------------------------------------

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._timer.stop()
        except OverlayError as error:  # a font that is not there: what is worn stays
            self._timer.stop()
            log.warning("a theme cannot be worn", words=str(error))

    def _change(self, wished: Arrangement) -> Iterator[None]:
        """Paint what stands there, one picture a step, and change in the last."""
        banners, signs = painters(wished)
        yield
        if not _are_fonts_alike(wished, self.arrangement):
            yield from banners.warm_up_in_steps()
        frame = self._scene.frame(time.monotonic())
        ready_banners: dict[tuple[Hashable, ...], PaintedBanner] = {}
        ready_signs: dict[tuple[Hashable, ...], PaintedSign] = {}
        for banner_key in banner_keys(frame, wished):
            ready_banners[banner_key] = banners.paint(*banner_key)
            yield
        for sign_key in sign_keys(frame, wished):
            ready_signs[sign_key] = signs.paint(*sign_key)
            yield
        renderer = None if self._window is None else self._window.renderer
        if renderer is not None:  # else the next one is made with painters of its own
            renderer.change_painters(_first(ready_banners, banners.paint), _first(ready_signs, signs.paint))
        self._arrange(wished)

    def _arrange(self, wished: Arrangement) -> None:
        self._scene.arrange(wished)
        if self._window is not None:
            self._window.wake()
        self.changed.emit()


def _numbered(name: str, title: str) -> Iterator[tuple[str, str]]:
    yield name, title
    yield from ((f"{name}-{number}", f"{title} {number}") for number in itertools.count(2))


def _say_the_same(one: Arrangement, other: Arrangement) -> bool:
    return _are_fonts_alike(one, other) and (one.theme, one.text_scale, one.lanes) == (
        other.theme,
        other.text_scale,
        other.lanes,
    )


def _are_painted_alike(one: Arrangement, other: Arrangement, canvas_px: tuple[int, int]) -> bool:
    """Whether they differ in places and motion alone."""
    grids = [grid_of(arrangement, canvas_px) for arrangement in (one, other)]
    looks = [(theme.colours, theme.corners) for theme in (one.theme, other.theme)]
    sizes = {(grid.scale, grid.banner_width) for grid in grids}
    return _are_fonts_alike(one, other) and looks[0] == looks[1] and len(sizes) == 1


def _are_fonts_alike(one: Arrangement, other: Arrangement) -> bool:
    fonts = [(each.font, each.language, each.theme.fonts, each.theme.sizes) for each in (one, other)]
    return fonts[0] == fonts[1]


def _first(ready: dict[tuple[Hashable, ...], Painted], paint: Callable[..., Painted]) -> Callable[..., Painted]:
    """Takes what is ready, once, and has all else painted."""

    def painted(*key: Hashable) -> Painted:
        return ready.pop(key) if key in ready else paint(*key)

    return painted
