"""One gift at any moment of its own time, forwards and backwards."""

from typing import Protocol

from overlay.scene.effects.catalogue import Catalogue
from overlay.scene.effects.points import TraceText
from overlay.scene.frame import Frame
from overlay.scene.scene import Scene
from overlay.scene.staging import Staging
from overlay.scene.themes.grid import STANDARD, Arrangement


class Shows(Protocol):
    """What has a frame for any moment of its own time."""

    def frame(self, secs: float, canvas_px: tuple[int, int], /) -> Frame:
        """The frame at a moment."""
        ...


class Reel:
    """Shows one staging and nothing else. Moments are seconds after it began."""

    def __init__(
        self,
        catalogue: Catalogue,
        staging: Staging,
        trace_text: TraceText | None = None,
        arrangement: Arrangement = STANDARD,
    ) -> None:
        self._catalogue, self._staging, self._trace_text = catalogue, staging, trace_text
        self._arrangement = arrangement
        self._scene: Scene | None = None
        self._last_secs = 0.0

    def frame(self, secs: float, canvas_px: tuple[int, int]) -> Frame:
        """The frame at a moment; quickest if moments only go on.

        Raises:
            EffectError: The catalogue has no such effect.
        """
        if self._scene is None or secs < self._last_secs:  # a scene forgets what is over
            self._scene = Scene(self._catalogue, canvas_px, self._trace_text)
            self._scene.arrange(self._arrangement)
            self._scene.show(self._staging, 0.0)
        self._last_secs = secs
        self._scene.resize(*canvas_px)
        return self._scene.frame(secs)
