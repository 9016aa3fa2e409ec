"""One screening as a process plays it: the pictures that are there ahead of time, and what that process is blamed for.

What the process says may come from a stranger's file, so every number of it is checked.
"""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from overlay.loaders.projection import Film, slots_for
from overlay.network.assets.intros import Timed, belongs
from overlay.network.assets.projector_process import News, ProjectorProcess
from overlay.network.assets.ring import RING_BYTES, Planes
from overlay.phrase import Phrase
from overlay.reasons import media
from overlay.scene.videos.screening import Screening, VideoPicture

FIRST_SECS: Final = 2.5
"""How long its first picture may take."""
HANG_SECS: Final = 2.0
"""How long its process may say nothing while it has a slot to fill."""
BEHIND_SECS: Final = 2.0
"""How late its pictures may be."""
MOST_MEMORY: Final = 768 * 2**20
"""Bytes that a process may really use, the shared ones included."""
SOON_SECS: Final = 0.002
"""A picture that is to be seen so soon is seen now."""

Tell = Callable[[Screening, str], None]
"""Is told that the first picture is there, in no words, or why there will be none or no more."""


def _tell_nobody(_screening: Screening, _words: str) -> None:
    pass


@dataclass(slots=True, eq=False)
class Showing:
    """One screening on its way. Whoever uses it holds a lock.

    Attributes:
        screening: What is shown.
        tell: Whom to tell; nobody where only its intro is wanted.
        projector: Who plays it, while somebody does.
        picture: The one that was given to be drawn last.
        began_secs: When its process was given it, or it was asked for.
        is_begun: Whether there was something to show, so that it could begin.
        is_over: Whether all of its pictures have come.
        was_drawn: Whether somebody has asked for a picture.
        skipped: How many pictures its process left out.
        intro: Its first pictures, where they are gathered or were there when it began; None once they are kept.
    """

    screening: Screening
    tell: Tell = _tell_nobody
    projector: ProjectorProcess | None = None
    picture: VideoPicture | None = None
    began_secs: float = field(default_factory=time.monotonic)
    is_begun: bool = False
    is_over: bool = False
    was_drawn: bool = False
    skipped: int = 0
    intro: list[Timed] | None = None
    ahead: deque[tuple[float, VideoPicture, int | None]] = field(default_factory=deque)  # when, what, in which slot
    _known: int = 0  # pictures that need not come
    _planes: tuple[Planes, ...] = ()
    _slot: int | None = None
    _given: int = 0  # slots that the other side may fill
    _asked_secs: float = 0.0
    _last_secs: float = 0.0

    def begin_with(self, intro: tuple[Timed, ...]) -> None:
        """These are its first pictures; it can begin at once. With none of them it gathers them as they come."""
        self.ahead.extend((begins_secs, picture, None) for begins_secs, picture in intro)
        self._last_secs = intro[-1][0] if intro else 0.0
        self._known, self.intro, self.is_begun = len(intro), None if intro else [], bool(intro)

    @property
    def nbytes(self) -> int:
        """What its pictures take of the shared memory."""
        pixels = self.screening.clip.facts.pixels
        return slots_for(pixels, RING_BYTES) * pixels.nbytes

    def give_to(self, projector: ProjectorProcess) -> tuple[Film, bytes, int]:
        """Let it be played by this one, which is to be told what is returned: the film, its file, how many slots."""
        facts = self.screening.clip.facts
        slots = slots_for(facts.pixels, RING_BYTES)
        self.projector, self._given = projector, slots
        self._planes = tuple(projector.ring.planes(facts.pixels, slot) for slot in range(slots))
        self.began_secs = projector.spoke_secs = time.monotonic()
        film = Film(facts.pixels, facts.frames, facts.duration_secs, facts.times, self._known)
        return film, self.screening.clip.data, slots

    def take(self, news: News) -> bool:
        """A picture is there; False where that makes no sense."""
        assert self.projector is not None
        in_use = {slot for _, _, slot in self.ahead} | {self._slot}
        is_sane = news.slot < len(self._planes) and news.slot not in in_use and self._given > 0
        if not is_sane or not math.isfinite(news.begins_secs) or news.begins_secs < self._last_secs:
            return False
        self._given -= 1
        self._last_secs, self.skipped = news.begins_secs, news.skipped
        picture = VideoPicture(news.frame, self._planes[news.slot])
        nbytes = self.screening.clip.facts.pixels.nbytes
        if self.intro is not None and belongs(news.begins_secs, len(self.intro), nbytes):
            picture = VideoPicture(news.frame, tuple(plane.copy() for plane in picture.planes))
            self.intro.append((news.begins_secs, picture))
            self.ahead.append((news.begins_secs, picture, None))
            self._return(news.slot)
        else:
            self.ahead.append((news.begins_secs, picture, news.slot))
        return True

    def take_intro(self) -> tuple[Timed, ...] | None:
        """The intro that was gathered, once, as soon as it is whole."""
        has_more = bool(self.ahead) and self.ahead[-1][2] is not None
        if self.intro is None or not (has_more or self.is_over):
            return None
        intro, self.intro = tuple(self.intro), None
        return intro

    def begins_now(self) -> bool:
        """Whether there is something to show, so that it can begin; once. The next comes while that is drawn."""
        if self.is_begun or not self.ahead:
            return False
        self.is_begun = True
        return True

    def move_on(self, position_secs: float) -> int | None:
        """Go on to the picture to be seen now; how many came too late for it, None if it is the same as before."""
        self.was_drawn, self._asked_secs = True, position_secs
        late = -1
        while self.ahead and self.ahead[0][0] <= position_secs + SOON_SECS:
            self._give_back()
            _, self.picture, self._slot = self.ahead.popleft()
            late += 1
        return None if late < 0 else late

    def freeze(self) -> None:
        """Keep the last picture when its process is taken away."""
        if self.picture is not None and self._slot is not None:
            self.picture = VideoPicture(self.picture.frame, tuple(plane.copy() for plane in self.picture.planes))

    def let_go(self) -> ProjectorProcess | None:
        """Want nothing more of its process, which is returned."""
        projector, self.projector = self.projector, None
        self.ahead.clear()
        self._planes, self._slot = (), None
        return projector

    def fault(self, now: float) -> Phrase | None:
        """What its process is to be ended for; None for nothing."""
        projector = self.projector
        assert projector is not None
        if not self.is_begun and now - self.began_secs > FIRST_SECS:
            return media.NOT_WITHIN(secs=f"{FIRST_SECS:g}")
        if self.is_begun and not self.is_over and self._given > 0 and now - projector.spoke_secs > HANG_SECS:
            return media.HANGS
        is_behind = self._asked_secs - self._last_secs > BEHIND_SECS and now - self.began_secs > BEHIND_SECS
        if not self.is_over and is_behind:
            return media.TOO_SLOW
        return media.TOO_MUCH_MEMORY if projector.memory() > MOST_MEMORY else None

    def _give_back(self) -> None:
        if self._slot is not None:
            self._return(self._slot)
        self._slot = None

    def _return(self, slot: int) -> None:
        if self.projector is not None:
            self._given += 1
            self.projector.give_slot(slot, self._asked_secs)
            self.projector.spoke_secs = max(self.projector.spoke_secs, time.monotonic() - HANG_SECS / 2)
