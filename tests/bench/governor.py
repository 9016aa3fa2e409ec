"""Ten times as much as the machine can draw: how many frames are in time after a second of it.

The load is the demo's own: bursts of every built-in effect, all at once and again and again, so many that a frame at
full quality takes ten times its budget. What it takes is measured first, with the governor away.
"""

import itertools
import statistics
import time

from PySide6.QtWidgets import QApplication

from overlay.app.machine.application import make_application
from overlay.app.making import renderer_maker
from overlay.desktop.overlay_window import OverlayWindow
from overlay.loaders.effects import load_catalogue
from overlay.render.output_pass import OutputAlpha
from overlay.resources import resource_root
from overlay.scene.frame import Frame
from overlay.scene.scene import Scene
from overlay.scene.staging import BannerContent, Staging

SIZE = (640, 360)
OVERLOAD = 10.0
FRAMES_PER_SEC = 30.0
SECS = 10.0
ROUND_SECS = 0.5
OUTPUT: OutputAlpha = "premultiplied"


class Crowd:
    """A window and a scene in which every half second as many effects begin as are wanted."""

    def __init__(self, application: QApplication, *, is_governed: bool) -> None:
        self._application = application
        self._catalogue = load_catalogue(resource_root() / "assets" / "effects")
        self.scene = Scene(self._catalogue, SIZE)
        self.window = OverlayWindow(
            self.scene, renderer_maker(OUTPUT), SIZE, frames_per_sec=FRAMES_PER_SEC, is_governed=is_governed
        )
        self.swaps: list[float] = []
        self.window.frameSwapped.connect(lambda: self.swaps.append(time.monotonic()))
        self.shown: list[Frame] = []
        self.window.on_swapped = self.shown.append
        self.window.show()
        self._numbers = itertools.count()

    def begin(self, count: int) -> None:
        effects = list(self._catalogue)
        for number in itertools.islice(self._numbers, count):
            effect = effects[number % len(effects)]
            banner = BannerContent(f"Viewer {number % 4}", effect.title, 1, "V", 0.5, effect.accent)
            staging = Staging(number, 0, number, effect.name, 1.0, effect.accent, 3.0, banner, number % 4)
            self.scene.show(staging, time.monotonic())

    def play(self, secs: float, count: int) -> list[tuple[float, float]]:
        """Draw with that many new effects each round; (seconds since the beginning, frame time) of each frame."""
        began, rounds = time.monotonic(), 0
        self.swaps.clear()
        while (elapsed := time.monotonic() - began) < secs:
            if elapsed >= rounds * ROUND_SECS:
                self.begin(count)
                rounds += 1
                self.window.wake()
            self._application.processEvents()
            time.sleep(0.0005)
        return [(later - began, later - earlier) for earlier, later in itertools.pairwise(self.swaps)]

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        self._application.processEvents()


def load_of(application: QApplication, count: int, budget_secs: float) -> float:
    """Budgets that a frame takes without the governor, once the crowd is complete."""
    crowd = Crowd(application, is_governed=False)
    frames = crowd.play(8.0, count)
    crowd.close()
    full = [took for when, took in frames if when > 3.0]
    return statistics.mean(full) / budget_secs


def main() -> None:
    application = make_application()
    budget_secs = 1.0 / FRAMES_PER_SEC
    count, load = 1, 0.0
    while load < OVERLOAD and count < 1000:
        count = max(count + 1, round(count * min(OVERLOAD * 1.05 / load, 4.0))) if load else count
        load = load_of(application, count, budget_secs)
        print(f"{count} effects each {ROUND_SECS:g} s: {load:.1f} budgets a frame without the governor", flush=True)
    crowd = Crowd(application, is_governed=True)
    frames = crowd.play(SECS, count)
    crowd.close()
    later = [took for when, took in frames if when > 1.0]
    share = sum(took <= 2 * budget_secs for took in later) / len(later)
    worst = max(later) / budget_secs
    print(
        f"budget {budget_secs * 1000:.0f} ms at {SIZE[0]}x{SIZE[1]}, overload {load:.1f}: {100 * share:.1f} % of "
        f"{len(later)} frames within 2 budgets after 1 s (aim: ≥ 90); median {statistics.median(later) * 1000:.0f} ms, "
        f"worst {worst:.1f} budgets"
    )
    shown = [frame for frame in crowd.shown if frame.now_secs > crowd.shown[0].now_secs + 1.0]
    effects = statistics.mean(frame.effects for frame in shown)
    kept = statistics.mean(frame.quality.counts for frame in shown)
    resolution = statistics.mean(frame.quality.resolution for frame in shown)
    print(
        f"shown meanwhile, on average: {effects:.0f} effects at once, {100 * kept:.0f} % of the particles of each, at "
        f"{resolution:.2f} of the width"
    )


if __name__ == "__main__":
    main()
