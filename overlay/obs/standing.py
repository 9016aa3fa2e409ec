"""Where we stand in OBS at this moment, and how that is said."""

from dataclasses import dataclass
from typing import Final

from overlay.obs.capture import Capture, OurWindow
from overlay.obs.checking import is_on_air
from overlay.obs.load import Stats
from overlay.obs.setting_up import find_sources
from overlay.obs.talk import Ask, Talk, asked
from overlay.phrase import joined, phrase

TELLING_EVENTS: Final = frozenset({
    "CurrentProgramSceneChanged", "CurrentSceneCollectionChanged", "SceneCreated", "SceneRemoved", "SceneNameChanged",
    "SceneItemEnableStateChanged", "SceneItemCreated", "SceneItemRemoved", "InputCreated", "InputRemoved",
    "InputNameChanged", "InputActiveStateChanged", "StreamStateChanged", "RecordStateChanged", "VirtualcamStateChanged",
})  # fmt: skip
"""After one of these something of the standing may be another."""
LOOK_EVERY_SECS: Final = 2.0
_WAITS: Final = (5.0, 10.0, 20.0, 40.0, 60.0)
NEEDS_HAND_SECS: Final = 300.0


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known.

    Attributes:
        version: Of OBS; "" while it is not found.
        scenes: Their names, as OBS shows them, from the top down.
        program: The scene that viewers see.
        source: Our source; "" if there is none.
        is_visible: Whether it is in the picture that viewers see; something may lie over it.
        is_live: Whether OBS streams, records, or is a camera for another program.
        is_backing_off: Whether effects are reduced because OBS drops frames.
        trouble: Why OBS cannot be asked, where that is more than that it does not run.
    """

    version: str = ""
    scenes: tuple[str, ...] = ()
    program: str = ""
    source: str = ""
    is_visible: bool = False
    is_live: bool = False
    is_backing_off: bool = False
    trouble: str = ""

    @property
    def words(self) -> str:
        """A calm line for the desk."""
        if self.trouble:
            return self.trouble
        if not self.version:
            return phrase(
                "OBS is not found; it is looked for now and then. It needs Tools, WebSocket Server Settings, Enable."
            )
        where = phrase("The overlay is in the picture.") if self.is_visible else self._where
        air = phrase("OBS is live.") if self.is_live else ""
        drops = phrase("OBS drops frames, so effects are reduced for a while.") if self.is_backing_off else ""
        return joined((where, air, drops))

    @property
    def _where(self) -> str:
        if not self.source:
            return phrase("OBS has no source for the overlay yet: choose a scene and press Set up OBS.")
        return phrase("The overlay is not in the picture: the scene {scene} does not show it.", scene=self.program)


def survey(capture: Capture, window: OurWindow) -> Talk[Standing]:
    """All of it, but for the trouble and the drops.

    Raises:
        ObsError: OBS refuses.
    """
    version = yield from asked("GetVersion")
    scenes = yield from asked("GetSceneList")
    is_live = yield from is_on_air()
    sources = yield from find_sources(capture, window)
    is_visible = False
    for source in sources:
        active = yield Ask("GetSourceActive", {"sourceName": source})
        is_visible = is_visible or active.truth("videoActive")
    names = tuple(str(row.get("sceneName")) for row in reversed(scenes.rows("scenes")))  # OBS tells them from below
    return Standing(
        version=version.text("obsVersion") or phrase("of an unknown version"),
        scenes=names,
        program=scenes.text("currentProgramSceneName"),
        source=sources[0] if sources else "",
        is_visible=is_visible,
        is_live=is_live,
    )


def ask_stats() -> Talk[Stats]:
    """What OBS counted so far.

    Raises:
        ObsError: OBS refuses.
    """
    stats = yield from asked("GetStats")
    return Stats(
        *(stats.number(f"{part}{which}Frames") for part in ("render", "output") for which in ("Total", "Skipped"))
    )


def wait_secs(failures: int, *, needs_hand: bool) -> float:
    """How long to wait before OBS is looked for again: on this machine that costs next to nothing."""
    return NEEDS_HAND_SECS if needs_hand else _WAITS[min(failures, len(_WAITS)) - 1]
