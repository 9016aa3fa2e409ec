"""Between a gift's video and the scene: a cue is shown when the first picture of its video is there.

So what counts as seen was seen. A cue waits for that picture for a moment only: then it is shown without, the director
hears of it, and the built-in effect plays until the picture comes. A video that fails costs its gift no more than
itself.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial
from typing import Final, Protocol

from PySide6.QtCore import QTimer

from overlay import commands
from overlay.desktop.mailbox import Mailbox
from overlay.playback.assets import AssetName
from overlay.scene.staging import Staging
from overlay.scene.videos.screening import Screening
from overlay.scene.videos.video import VideoClip
from overlay.sound.score import Brings

HELD_BACK_MS: Final = 250
"""How long a cue is kept off the screen for its first picture. Most need a quarter of that."""
UNWANTED_MS: Final = 1000
"""How long one that came later waits for its cue to be shown with it."""


class Plays(Protocol):
    """What plays videos: `overlay.network.assets.projection.Booth`."""

    def warm_up(self, clip: VideoClip) -> None:
        """Be ready for the next, which is likely to be this one."""
        ...

    def start(self, clip: VideoClip, tell: Callable[[Screening, str], None]) -> Screening:
        """Begin; tell in no words that the first picture is there, else why there will be none or no more."""
        ...

    def stop(self, screening: Screening) -> None:
        """Nobody will see it any more."""
        ...


Shows = commands.Show | commands.Update


class _State(Enum):
    AWAITED = auto()  # what is to be shown with its first picture is held back
    DELAYED = auto()  # its cue is shown without it
    ARRIVED = auto()  # it could be shown now, which the director has been told
    SHOWN = auto()


@dataclass(slots=True)
class _Billing:
    """A cue's video."""

    name: AssetName
    screening: Screening
    waiting: list[Shows] = field(default_factory=list)
    state: _State = _State.AWAITED


class Projectionist:
    """Has the videos of cues played. All of it belongs to the thread that draws."""

    def __init__(
        self,
        booth: Plays,
        *,
        show: Callable[[Shows], None],
        lose: Callable[[int, AssetName, str], None],
        delay: Callable[[int, AssetName, bool], None],
        is_on: Callable[[int], bool],
        later: Callable[[int, Callable[[], None]], None] = QTimer.singleShot,
    ) -> None:
        """Play nothing yet.

        Args:
            booth: Plays.
            show: Performs a command whose video has begun, or will not.
            lose: Is told the cue, the video and why it is not played, before what waited for it is shown.
            delay: Is told the cue and the video that takes its time, before what waited for it is shown; and with
                True that it has come after all.
            is_on: Whether a cue's video is on the stage.
            later: Calls something in so many milliseconds.
        """
        self._booth = booth
        self._show, self._lose, self._delay, self._is_on, self._later = show, lose, delay, is_on, later
        self._billings: dict[int, _Billing] = {}
        self._mailbox: Mailbox[tuple[Screening, str]] = Mailbox(self._hear)

    def warm_up(self, clip: VideoClip) -> None:
        """It was loaded: be ready to play it at once."""
        self._booth.warm_up(clip)

    def bill(self, staging: Staging, name: AssetName, clip: VideoClip) -> Staging:
        """Give a staging its screening; one that is over begins again only with what plays again."""
        known = self._billings.get(staging.cue_id)
        if known is not None and known.screening.clip is clip:
            if known.state is _State.ARRIVED:
                known.state = _State.SHOWN
                return replace(staging, screening=known.screening)
            if known.state is _State.AWAITED or (known.state is _State.SHOWN and self._is_on(staging.cue_id)):
                return replace(staging, screening=known.screening)
            if known.state is _State.DELAYED or not staging.plays:
                return staging
        if known is not None:
            self._booth.stop(known.screening)
        screening = self._booth.start(clip, self._tell)
        self._forget_what_is_over()
        self._billings[staging.cue_id] = _Billing(name, screening)
        self._later(HELD_BACK_MS, partial(self._hold_no_longer, screening))
        return replace(staging, screening=screening)

    def clip_of(self, cue_id: int) -> VideoClip | None:
        """What a cue is shown with, or was a moment ago."""
        billing = self._billings.get(cue_id)
        return None if billing is None else billing.screening.clip

    def holds_back(self, command: Shows) -> bool:
        """Whether a command has to wait for its video; it is performed in time."""
        billing = self._billings.get(command.staging.cue_id)
        if billing is None or billing.state is not _State.AWAITED:
            return False
        if command.staging.screening is not billing.screening:
            return False
        billing.waiting.append(command)
        return True

    def withdraw(self, cue_id: int) -> None:
        """Nothing of this cue is to be seen any more. What is on the stage fades; what is not is stopped."""
        billing = self._billings.pop(cue_id, None)
        if billing is not None and not self._is_on(cue_id):
            self._booth.stop(billing.screening)

    def _forget_what_is_over(self) -> None:
        """A cue's number never comes again; that its video is over is remembered for a while."""
        for cue_id in list(self._billings)[:-100]:
            self.withdraw(cue_id)

    def _tell(self, screening: Screening, words: str) -> None:
        """On a thread of the booth's."""
        self._mailbox.post([(screening, words)])

    def _hear(self, told: list[tuple[Screening, str]]) -> None:
        for screening, words in told:
            cue_id, billing = self._find(screening)
            if billing is None:
                self._booth.stop(screening)
            elif words:
                del self._billings[cue_id]
                self._booth.stop(screening)
                self._lose(cue_id, billing.name, words)
                self._show_waiting(billing, without=True)
            elif billing.state is _State.DELAYED:
                billing.state = _State.ARRIVED
                self._delay(cue_id, billing.name, True)  # noqa: FBT003
                self._later(UNWANTED_MS, partial(self._stop_unwanted, screening))
            else:
                billing.state = _State.SHOWN
                self._show_waiting(billing, without=False)

    def _hold_no_longer(self, screening: Screening) -> None:
        """Its first picture takes too long: the cue is shown without."""
        cue_id, billing = self._find(screening)
        if billing is not None and billing.state is _State.AWAITED:
            billing.state = _State.DELAYED
            self._delay(cue_id, billing.name, False)  # noqa: FBT003
            self._show_waiting(billing, without=True)

    def _stop_unwanted(self, screening: Screening) -> None:
        """It came when its cue was not to be shown with it any more."""
        cue_id, billing = self._find(screening)
        if billing is not None and billing.state is _State.ARRIVED:
            del self._billings[cue_id]
            self._booth.stop(screening)

    def _show_waiting(self, billing: _Billing, *, without: bool) -> None:
        waiting, billing.waiting = billing.waiting, []
        for command in waiting:
            self._show(_without_video(command) if without else command)

    def _find(self, screening: Screening) -> tuple[int, _Billing | None]:
        """Whose it is, and its billing; of nobody any more: None."""
        found = (pair for pair in self._billings.items() if pair[1].screening is screening)
        return next(found, (0, None))


def _without_video(command: Shows) -> Shows:
    """The same with nothing of its video to be seen or heard."""
    sound = command.sound
    if sound is not None and sound.has_video:
        brings = Brings.NOTHING if sound.brings is Brings.TRACK else sound.brings
        sound = replace(sound, brings=brings, has_video=False)
    return replace(command, staging=replace(command.staging, screening=None, slots=()), sound=sound)
