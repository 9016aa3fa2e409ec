"""Between a gift's video and the scene: a cue is shown when the first picture of its video is there, and not before.

So what counts as seen was seen. A video that fails costs its gift no more than itself: the director hears of it and the
built-in effect plays.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from overlay import commands
from overlay.desktop.mailbox import Mailbox
from overlay.playback.assets import AssetName
from overlay.scene.screening import Screening
from overlay.scene.staging import Staging
from overlay.scene.video import VideoClip


class Plays(Protocol):
    """What plays videos: `overlay.network.assets.projection.Booth`."""

    def warm_up(self) -> None:
        """Be ready for the next."""
        ...

    def start(self, clip: VideoClip, tell: Callable[[Screening, str], None]) -> Screening:
        """Begin; tell in no words that the first picture is there, else why there will be none or no more."""
        ...

    def stop(self, screening: Screening) -> None:
        """Nobody will see it any more."""
        ...


Shows = commands.Show | commands.Update


@dataclass(slots=True)
class _Billing:
    """A cue's video."""

    name: AssetName
    screening: Screening
    waiting: list[Shows] = field(default_factory=list)
    is_begun: bool = False


class Projectionist:
    """Has the videos of cues played. All of it belongs to the thread that draws."""

    def __init__(
        self,
        booth: Plays,
        *,
        show: Callable[[Shows], None],
        lose: Callable[[int, AssetName, str], None],
        is_on: Callable[[int], bool],
    ) -> None:
        """Play nothing yet.

        Args:
            booth: Plays.
            show: Performs a command whose video has begun, or will not.
            lose: Is told the cue, the video and why it is not played, before what waited for it is shown.
            is_on: Whether a cue's video is on the stage.
        """
        self._booth = booth
        self._show, self._lose, self._is_on = show, lose, is_on
        self._billings: dict[int, _Billing] = {}
        self._mailbox: Mailbox[tuple[Screening, str]] = Mailbox(self._hear)

    def warm_up(self) -> None:
        """A video was loaded: be ready to play it at once."""
        self._booth.warm_up()

    def bill(self, staging: Staging, name: AssetName, clip: VideoClip) -> Staging:
        """Give a staging its screening; one that is over begins again only with what plays again."""
        known = self._billings.get(staging.cue_id)
        is_known = known is not None and known.screening.clip is clip
        if known is not None and is_known and (not known.is_begun or self._is_on(staging.cue_id)):
            return replace(staging, screening=known.screening)
        if is_known and not staging.plays:
            return staging
        if known is not None:
            self._booth.stop(known.screening)
        screening = self._booth.start(clip, self._tell)
        self._forget_what_is_over()
        self._billings[staging.cue_id] = _Billing(name, screening)
        return replace(staging, screening=screening)

    def clip_of(self, cue_id: int) -> VideoClip | None:
        """What a cue is shown with, or was a moment ago."""
        billing = self._billings.get(cue_id)
        return None if billing is None else billing.screening.clip

    def holds_back(self, command: Shows) -> bool:
        """Whether a command has to wait for its video; it is performed in time."""
        billing = self._billings.get(command.staging.cue_id)
        if billing is None or billing.is_begun or command.staging.screening is not billing.screening:
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
            found = next((pair for pair in self._billings.items() if pair[1].screening is screening), None)
            if found is None:
                self._booth.stop(screening)
                continue
            cue_id, billing = found
            waiting, billing.waiting, billing.is_begun = billing.waiting, [], True
            if words:
                del self._billings[cue_id]
                self._booth.stop(screening)
                self._lose(cue_id, billing.name, words)
                waiting = [replace(one, staging=replace(one.staging, screening=None, slots=())) for one in waiting]
            for command in waiting:
                self._show(command)
