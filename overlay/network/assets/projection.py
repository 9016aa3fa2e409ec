"""The projection booth: who plays which video, and the picture that is to be seen at a moment.

Videos are decoded by processes of their own, a few pictures ahead of time; nothing here makes the thread that draws
wait. A process that dies, hangs, falls behind or takes too much is the end of one video, and the next finds another.
One is kept ready, so that a video which is there begins at once.
"""

import math
import threading
import time
from collections import deque
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, field
from typing import Final

from overlay.loaders.projection import DONE, ENDED, FAILED, PICTURE, READY, Film, slots_for
from overlay.network.assets.projector_process import News, ProjectorProcess
from overlay.network.assets.ring import RING_BYTES, Planes
from overlay.scene.screening import MOST_SCREENINGS, Screening, VideoPicture
from overlay.scene.video import VideoClip

START_SECS: Final = 10.0
"""How long a process may take until it is ready."""
FIRST_SECS: Final = 2.5
"""How long its first picture may take."""
HANG_SECS: Final = 2.0
"""How long it may say nothing while it has a slot to fill."""
BEHIND_SECS: Final = 2.0
"""How late its pictures may be."""
PUT_AWAY_SECS: Final = 1.0
MOST_MEMORY: Final = 768 * 2**20
"""Bytes that a process may really use, the shared ones included."""
WATCH_SECS: Final = 0.1
MOST_FILMS: Final = 100
"""After so many a new process takes over: nothing that a decoder leaks adds up."""
LARGE_BYTES: Final = 48 * 2**20
"""After films whose pictures took more of the shared memory as well: it is never given back."""
AHEAD: Final = 2
"""Pictures that are there when it begins: the first ones take longest, and the second would be late."""
SOON_SECS: Final = 0.002
"""A picture that is to be seen so soon is seen now."""

NO_SENSE: Final = "the decoder gave no sense"

Tell = Callable[[Screening, str], None]
"""Is told that the first picture is there, in no words, or why there will be none or no more."""


@dataclass(slots=True, eq=False)
class _Show:
    """One screening as it is played."""

    screening: Screening
    tell: Tell
    projector: ProjectorProcess | None = None
    planes: tuple[Planes, ...] = ()
    ahead: deque[tuple[float, int, int]] = field(default_factory=deque)  # when, which picture, which slot
    picture: VideoPicture | None = None
    slot: int | None = None
    given: int = 0  # slots that the other side may fill
    asked_secs: float = 0.0
    last_secs: float = 0.0
    began_secs: float = 0.0
    is_begun: bool = False
    is_over: bool = False
    was_drawn: bool = False
    shown: int = 0
    dropped: int = 0
    skipped: int = 0


class Booth:
    """Plays videos. `start`, `stop`, `picture` and `keep` belong to the thread that draws; `tell` is called on others.

    Attributes:
        shown, dropped: How many pictures were given to be drawn, and how many came too late for it.
    """

    def __init__(self, command: Sequence[str]) -> None:
        """Start nothing yet.

        Args:
            command: What runs a projector.
        """
        self._command = command
        self._lock = threading.RLock()
        self._shows: dict[Screening, _Show] = {}
        self._idle: list[ProjectorProcess] = []
        self._loading: dict[ProjectorProcess, float] = {}  # until when they must be ready
        self._putting_away: dict[ProjectorProcess, float] = {}
        self._films: dict[ProjectorProcess, int] = {}
        self._waiting: deque[_Show] = deque()
        self._busy = threading.Event()
        self._watcher: threading.Thread | None = None
        self._numbers = 0
        self._is_closed = False
        self.shown = self.dropped = 0

    def warm_up(self) -> None:
        """Have a process ready for the next video."""
        with self._lock:
            if not self._idle and not self._loading and not self._putting_away and not self._is_closed:
                self._spawn()

    def start(self, clip: VideoClip, tell: Tell) -> Screening:
        """Begin to play a clip. Where too many play, the oldest is frozen: it is about to leave."""
        with self._lock:
            self._numbers += 1
            show = _Show(Screening(self._numbers, clip), tell, began_secs=time.monotonic())
            playing = [one for one in self._shows.values() if one.projector is not None]
            if len(playing) >= MOST_SCREENINGS:
                self._freeze(playing[0])
            self._shows[show.screening] = show
            self._waiting.append(show)
            self._assign()
            self._busy.set()
        return show.screening

    def stop(self, screening: Screening) -> None:
        """It will not be drawn any more."""
        with self._lock:
            show = self._shows.pop(screening, None)
            if show is not None:
                self._end(show)

    def picture(self, screening: Screening, position_secs: float) -> VideoPicture | None:
        """The one to be seen now."""
        with self._lock:
            show = self._shows.get(screening)
            if show is None:
                return None
            show.was_drawn, show.asked_secs = True, position_secs
            late = -1
            while show.ahead and show.ahead[0][0] <= position_secs + SOON_SECS:
                _, frame, slot = show.ahead.popleft()
                self._give_back(show)
                show.picture, show.slot = VideoPicture(frame, show.planes[slot]), slot
                late += 1
            if late >= 0:
                show.shown, self.shown = show.shown + 1, self.shown + 1
                show.dropped, self.dropped = show.dropped + late, self.dropped + late
            return show.picture

    def keep(self, screenings: Collection[Screening]) -> None:
        """These are drawn; no other that was will be any more."""
        for screening in [one for one, show in self._shows.items() if show.was_drawn and one not in screenings]:
            self.stop(screening)

    def close(self) -> None:
        """Put everything away."""
        with self._lock:
            self._is_closed = True
            shows = list(self._shows.values())
            self._shows.clear()
            self._waiting.clear()
            all_of_them = {*self._idle, *self._loading, *self._putting_away}
            all_of_them |= {show.projector for show in shows if show.projector is not None}
            self._busy.set()
        for projector in all_of_them:
            projector.close()

    # --- who plays what --------------------------------------------------------------------------------

    def _spawn(self) -> None:
        try:
            projector = ProjectorProcess(self._command, self._hear)
        except OSError as error:
            while self._waiting:
                self._lose(self._waiting.popleft(), f"the decoder cannot be started ({type(error).__name__})")
            return
        self._loading[projector] = time.monotonic() + START_SECS
        self._films[projector] = 0
        self._busy.set()
        if self._watcher is None:
            self._watcher = threading.Thread(target=self._watch, name="projection watch", daemon=True)
            self._watcher.start()

    def _assign(self) -> None:
        """Give who waits to who is ready; and see to it that somebody is ready for the next."""
        while self._waiting and self._idle:
            self._begin(self._waiting.popleft(), self._idle.pop())
        wanted = len(self._waiting) + (0 if self._idle else 1)
        for _ in range(wanted - len(self._loading) - len(self._putting_away)):
            if not self._is_closed and len(self._films) <= MOST_SCREENINGS:
                self._spawn()
        left_over = len(self._waiting) - len(self._loading) - len(self._putting_away)
        drawn = [show for show in self._shows.values() if show.projector is not None and show.picture is not None]
        for show in drawn[: max(left_over, 0)]:  # more began at once than there are processes
            self._freeze(show)

    def _begin(self, show: _Show, projector: ProjectorProcess) -> None:
        facts = show.screening.clip.facts
        slots = slots_for(facts.pixels, RING_BYTES)
        show.projector, show.given = projector, slots
        show.planes = tuple(projector.ring.planes(facts.pixels, slot) for slot in range(slots))
        show.began_secs = projector.spoke_secs = time.monotonic()
        film = Film(facts.pixels, facts.frames, facts.duration_secs, facts.times)
        large = slots * facts.pixels.nbytes > LARGE_BYTES
        self._films[projector] += MOST_FILMS if large else 1
        data = show.screening.clip.data
        threading.Thread(target=projector.play, args=(film, data, slots), name="film", daemon=True).start()

    def _freeze(self, show: _Show) -> None:
        """Its last picture stays, its process is free."""
        if show.picture is not None:
            copies = tuple(plane.copy() for plane in show.picture.planes)
            show.picture = VideoPicture(show.picture.frame, copies)
        self._end(show)

    def _end(self, show: _Show) -> None:
        """Nothing more is wanted of its process."""
        if show in self._waiting:
            self._waiting.remove(show)
        self.dropped += show.skipped
        projector, show.projector = show.projector, None
        show.ahead.clear()
        show.planes, show.slot = (), None
        if projector is None or projector.is_dead:
            return
        self._putting_away[projector] = time.monotonic() + PUT_AWAY_SECS
        projector.stop()

    def _give_back(self, show: _Show) -> None:
        if show.slot is not None and show.projector is not None:
            show.given += 1
            show.projector.give_slot(show.slot, show.asked_secs)
            show.projector.spoke_secs = max(show.projector.spoke_secs, time.monotonic() - HANG_SECS / 2)
        show.slot = None

    # --- what they say -----------------------------------------------------------------------------------

    def _hear(self, projector: ProjectorProcess, news: News) -> None:
        """On the thread that listens to this process."""
        told: tuple[_Show, str] | None = None
        with self._lock:
            show = next((one for one in self._shows.values() if one.projector is projector), None)
            if projector.is_dead:
                told = self._mourn(projector, show, news.words)
            elif news.what == (
                READY if projector in self._loading else DONE if projector in self._putting_away else b""
            ):
                self._rest(projector)
            elif show is not None and news.what == PICTURE:
                told = self._take(projector, show, news)
            elif show is not None and news.what == ENDED:
                show.is_over, show.skipped = True, news.skipped
                told = self._begun(show, 1)
            elif show is not None and news.what == FAILED:
                told = show, news.words or "it cannot be decoded"
                self._end(show)
            elif news.what not in (PICTURE, ENDED, FAILED):
                projector.kill(NO_SENSE)
        if told is not None:
            told[0].tell(told[0].screening, told[1])

    def _take(self, projector: ProjectorProcess, show: _Show, news: News) -> tuple[_Show, str] | None:
        """A picture, if it makes sense."""
        in_use = {slot for _, _, slot in show.ahead} | {show.slot}
        is_sane = news.slot < len(show.planes) and news.slot not in in_use and show.given > 0
        if not is_sane or not math.isfinite(news.begins_secs) or news.begins_secs < show.last_secs:
            projector.kill(NO_SENSE)
            return None
        show.given -= 1
        show.last_secs, show.skipped = news.begins_secs, news.skipped
        show.ahead.append((news.begins_secs, news.frame, news.slot))
        return self._begun(show, min(AHEAD, show.screening.clip.facts.frames))

    @staticmethod
    def _begun(show: _Show, ahead: int) -> tuple[_Show, str] | None:
        """Once, as soon as there is so much to show."""
        if show.is_begun or len(show.ahead) < ahead:
            return None
        show.is_begun = True
        return show, ""

    def _rest(self, projector: ProjectorProcess) -> None:
        """It has nothing to do: the next film, or the end after many."""
        self._loading.pop(projector, None)
        self._putting_away.pop(projector, None)
        if self._films.get(projector, 0) >= MOST_FILMS or len(self._idle) >= 2:
            projector.kill()
        else:
            self._idle.append(projector)
        self._assign()

    def _mourn(self, projector: ProjectorProcess, show: _Show | None, words: str) -> tuple[_Show, str] | None:
        was_loading = self._loading.pop(projector, None) is not None
        self._putting_away.pop(projector, None)
        self._films.pop(projector, None)
        if projector in self._idle:
            self._idle.remove(projector)
        if was_loading and self._waiting:  # it never came so far as to be given one
            show = self._waiting.popleft()
        if show is None:
            if not was_loading and self._waiting:
                self._assign()
            return None
        self._end(show)
        return show, words

    def _lose(self, show: _Show, words: str) -> None:
        threading.Thread(target=show.tell, args=(show.screening, words), daemon=True).start()

    # --- the watch ---------------------------------------------------------------------------------------

    def _watch(self) -> None:
        while not self._is_closed:
            self._busy.wait()
            time.sleep(WATCH_SECS)
            with self._lock:
                playing = [show for show in self._shows.values() if show.projector is not None]
                if not playing and not self._loading and not self._putting_away and not self._waiting:
                    self._busy.clear()
                for show in playing:
                    self._look_at(show)
                now = time.monotonic()
                for due in (self._loading, self._putting_away):
                    for projector in [one for one, due_secs in due.items() if now > due_secs]:
                        projector.kill("the decoder does not start" if due is self._loading else "")

    def _look_at(self, show: _Show) -> None:
        projector, now = show.projector, time.monotonic()
        assert projector is not None
        if not show.is_begun and now - show.began_secs > FIRST_SECS:
            projector.kill(f"it was not decoded within {FIRST_SECS:g} s")
        elif show.is_begun and not show.is_over and show.given > 0 and now - projector.spoke_secs > HANG_SECS:
            projector.kill("its decoder hangs")
        elif not show.is_over and show.asked_secs - show.last_secs > BEHIND_SECS:
            projector.kill("it takes too long to decode")
        elif projector.memory() > MOST_MEMORY:
            projector.kill("it takes too much memory")
