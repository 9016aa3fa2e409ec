"""What is heard: the score's notes become sounds of the loudspeaker when their picture is on the screen."""

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QTimer

from overlay import commands
from overlay.audio.loudspeaker import Loudspeaker, Play
from overlay.desktop.desk.panel import Panel
from overlay.playback.assets import AssetName
from overlay.sound.score import Brings, Note, Opening, Score, SoundCue, Tick, Track
from overlay.sound.sound import Sound, rest_of
from overlay.sound.state import SoundState

TICK_LEVEL: Final = 0.5
"""Of a sound: a streak is many of them."""
EXTRA_SECS: Final = 2.0
"""So much longer than its picture a gift's own sound may last; it is the deadline of effects too (decision G10)."""
LOOK_EVERY_MS: Final = 500
TRIAL_CUE: Final = -1
"""No gift's: theirs begin with 1."""


class Soundtrack:
    """On the thread that draws."""

    def __init__(
        self,
        loudspeaker: Loudspeaker,
        find_asset: Callable[[AssetName], object],
        tier_volumes: Callable[[], Sequence[float]],
        loudness: Callable[[], float],
    ) -> None:
        """Be silent.

        Args:
            loudspeaker: Plays.
            find_asset: Gives an asset, if it is there.
            tier_volumes: Says how loud each value tier is now, 0…1.
            loudness: What the sensory profile says, 0…1.
        """
        self._loudspeaker = loudspeaker
        self._find_asset = find_asset
        self._tier_volumes = tier_volumes
        self._loudness = loudness
        self._score = Score()
        self._own: dict[int, tuple[Sound, float]] = {}  # what a cue brings, and how long its picture lasts

    def expect(self, command: commands.Show | commands.Update) -> None:
        """This was given to the scene; what is to be heard of it waits for its first frame."""
        cue, staging = command.sound, command.staging
        if cue is None:
            return
        self._loudspeaker.wake()
        own = self._find_asset(command.company.sound) if command.company.sound is not None else None
        if isinstance(own, Sound):
            self._own[staging.cue_id] = own, staging.duration_secs
            self._loudspeaker.keep(own)
        self._score.expect(staging.cue_id, staging.revision, cue)

    def presented(self, fresh: Sequence[tuple[int, int]], presented_secs: float) -> None:
        """These revisions of cues are on the screen."""
        for cue_id, revision in fresh:
            note = self._score.presented(cue_id, revision, presented_secs)
            if note is not None:
                self._loudspeaker.play(self._order(cue_id, note, presented_secs))
        self._own = {cue_id: own for cue_id, own in self._own.items() if self._score.awaits(cue_id)}

    def withdraw(self, cue_id: int) -> None:
        """It is taken off the screen, and so is what is heard of it."""
        self._forget(cue_id)
        self._loudspeaker.hush(cue_id)

    def clear(self) -> None:
        """Everything is."""
        self._score.clear()
        self._own.clear()
        self._loudspeaker.hush()

    def try_tier(self, tier: int, now: float) -> None:
        """Let the streamer hear how loud gifts of a tier are."""
        volumes = self._tier_volumes()
        level = volumes[min(tier, len(volumes) - 1)] * self._loudness()
        self._loudspeaker.play(Play(TRIAL_CUE, None, (f"tier-{tier}",), level, now, replaces=True))

    def _forget(self, cue_id: int) -> None:
        self._score.forget(cue_id)
        self._own.pop(cue_id, None)

    def _order(self, cue_id: int, note: Note, presented_secs: float) -> Play:
        cue = note.cue
        volumes = self._tier_volumes()
        level = volumes[min(cue.tier, len(volumes) - 1)] * self._loudness()
        match note:
            case Tick(_, step):
                return Play(cue_id, None, (f"tick-{step:02}",), level * TICK_LEVEL, presented_secs)
            case Track(_, late_secs) if cue_id in self._own:
                sound, lasts_secs = self._own[cue_id]
                rest = rest_of(sound, late_secs)
                lasts_secs += EXTRA_SECS if cue.brings is Brings.FILE else 0.0
                return Play(cue_id, rest, (), level, presented_secs, lasts_secs, replaces=True)
            case Opening() if cue.brings is Brings.FILE and cue_id in self._own:
                sound, lasts_secs = self._own[cue_id]
                return Play(cue_id, sound, (), level, presented_secs, lasts_secs + EXTRA_SECS)
            case _:
                return Play(cue_id, None, _built_in(cue), level, presented_secs)


def _built_in(cue: SoundCue) -> tuple[str, ...]:
    return cue.name, f"tier-{cue.tier}"


def join_panel(panel: Panel, loudspeaker: Loudspeaker) -> None:
    """Let the panel show how the sound is doing, and be obeyed."""
    shown: list[SoundState] = []

    def look() -> None:
        state = loudspeaker.state
        if shown != [state]:
            shown[:] = [state]
            panel.show_sound(state)
            panel.window_page.show_devices(state.devices)

    def mute(is_muted: bool) -> None:  # noqa: FBT001 - a slot
        loudspeaker.set_muted(is_muted=is_muted)
        look()

    panel.sound.mute_requested.connect(mute)
    panel.sound.volume_requested.connect(loudspeaker.set_volume)
    timer = QTimer(panel)
    timer.timeout.connect(look)
    timer.start(LOOK_EVERY_MS)
    look()
