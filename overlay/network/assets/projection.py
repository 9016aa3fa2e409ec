"""The projection booth: who plays which video, and the picture that is to be seen at a moment.

Videos are decoded by processes of their own, a few pictures ahead of time; nothing here makes the thread that draws
wait. A process that dies, hangs, falls behind or takes too much is the end of one video, and the next finds another.
One is kept ready, and the first pictures of what was loaded or played lately are kept, so that it begins at once.
"""

import threading
import time
from collections import deque
from collections.abc import Collection, Sequence
from typing import Final

from overlay.loaders.projection import DONE, ENDED, FAILED, PICTURE, READY
from overlay.network.assets.intros import Intros
from overlay.network.assets.projector_process import News, ProjectorProcess
from overlay.network.assets.showing import Showing, Tell
from overlay.reasons import media
from overlay.scene.videos.screening import MOST_SCREENINGS, Screening, VideoPicture
from overlay.scene.videos.video import VideoClip

START_SECS: Final = 10.0
"""How long a process may take until it is ready."""
PUT_AWAY_SECS: Final = 1.0
WATCH_SECS: Final = 0.1
MOST_FILMS: Final = 100
"""After so many a new process takes over: nothing that a decoder leaks adds up."""
LARGE_BYTES: Final = 48 * 2**20
"""After films whose pictures took more of the shared memory as well: it is never given back."""
MOST_UNSEEN: Final = 8
"""Clips whose intro is still to be made."""


class Booth:
    """Plays videos. `start`, `stop`, `picture` and `keep` belong to the thread that draws; `tell` is called on any.

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
        self._shows: dict[Screening, Showing] = {}
        self._idle: list[ProjectorProcess] = []
        self._loading: dict[ProjectorProcess, float] = {}  # until when they must be ready
        self._putting_away: dict[ProjectorProcess, float] = {}
        self._films: dict[ProjectorProcess, int] = {}
        self._waiting: deque[Showing] = deque()
        self._intros = Intros()
        self._unseen: deque[VideoClip] = deque(maxlen=MOST_UNSEEN)  # without an intro; the latest is to come first
        self._rehearsal: Showing | None = None  # only for its intro, if nobody asks for it meanwhile
        self._busy = threading.Event()
        self._watcher: threading.Thread | None = None
        self._numbers = 0
        self._is_closed = False
        self.shown = self.dropped = 0

    def warm_up(self, clip: VideoClip | None = None) -> None:
        """Have a process ready to play; and the first pictures of this clip, which was loaded."""
        with self._lock:
            if clip is not None and clip not in self._intros and clip not in self._unseen:
                self._unseen.append(clip)
            if not self._others():
                self._have_one_more()
            self._rehearse()

    def start(self, clip: VideoClip, tell: Tell) -> Screening:
        """Begin to play a clip. Where too many play, the oldest is frozen: it is about to leave."""
        with self._lock:
            playing = [one for one in self._shows.values() if one.projector is not None]
            if len(playing) >= MOST_SCREENINGS:
                self._freeze(playing[0])
            show = self._taken_up(clip)
            if show is None:
                show = self._showing_of(clip)
                self._waiting.append(show)
            self._shows[show.screening] = show
            show.tell, show.began_secs = tell, time.monotonic()
            self._assign()
            self._busy.set()
        if show.is_begun:
            tell(show.screening, "")
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
            late = show.move_on(position_secs)
            if late is not None:
                self.shown, self.dropped = self.shown + 1, self.dropped + late
            return show.picture

    def keep(self, screenings: Collection[Screening]) -> None:
        """These are drawn; no other that was will be any more."""
        for screening in [one for one, show in self._shows.items() if show.was_drawn and one not in screenings]:
            self.stop(screening)

    def close(self) -> None:
        """Put everything away."""
        with self._lock:
            self._is_closed = True
            shows = self._known()
            self._shows.clear()
            self._waiting.clear()
            self._rehearsal = None
            all_of_them = {*self._idle, *self._loading, *self._putting_away}
            all_of_them |= {show.projector for show in shows if show.projector is not None}
            self._busy.set()
        for projector in all_of_them:
            projector.close()

    # --- who plays what --------------------------------------------------------------------------------

    def _have_one_more(self) -> None:
        if self._is_closed or len(self._films) > MOST_SCREENINGS:
            return
        try:
            projector = ProjectorProcess(self._command, self._hear)
        except OSError as error:
            while self._waiting:
                self._lose(self._waiting.popleft(), media.NOT_STARTED(error=type(error).__name__))
            return
        self._loading[projector] = time.monotonic() + START_SECS
        self._films[projector] = 0
        self._busy.set()
        if self._watcher is None:
            self._watcher = threading.Thread(target=self._watch, name="projection watch", daemon=True)
            self._watcher.start()

    def _known(self) -> list[Showing]:
        """All of them, the rehearsal included."""
        return [*self._shows.values(), *([] if self._rehearsal is None else [self._rehearsal])]

    def _others(self) -> int:
        """Processes that play for nobody, or will not in a moment."""
        return len(self._idle) + len(self._loading) + len(self._putting_away) + (self._rehearsal is not None)

    def _is_calm(self) -> bool:
        """Whether nobody waits for a first picture."""
        return not self._waiting and all(one.is_begun or one.projector is None for one in self._shows.values())

    def _showing_of(self, clip: VideoClip) -> Showing:
        self._numbers += 1
        show = Showing(Screening(self._numbers, clip))
        show.begin_with(self._intros.of(clip))
        return show

    def _taken_up(self, clip: VideoClip) -> Showing | None:
        """The rehearsal, if it is of this clip; else it makes room until everybody else has begun."""
        show, self._rehearsal = self._rehearsal, None
        if show is None or show.screening.clip is clip:
            return show
        self._unseen.append(show.screening.clip)
        self._end(show)
        return None

    def _rehearse(self) -> None:
        """Have an intro made, if somebody is free to do it and nobody waits for a first picture."""
        if self._rehearsal is not None or not self._idle or not self._is_calm() or self._is_closed:
            return
        while self._unseen and self._rehearsal is None:
            clip = self._unseen.pop()
            if clip not in self._intros:
                self._rehearsal = self._showing_of(clip)
                self._begin(self._rehearsal, self._idle.pop())
                self._busy.set()

    def _keep_intro(self, show: Showing) -> None:
        """If it is whole by now. A rehearsal is over with it."""
        intro = show.take_intro()
        if intro:
            self._intros.keep(show.screening.clip, intro)
        if intro is not None and show is self._rehearsal:
            self._rehearsal = None
            self._end(show)

    def _assign(self) -> None:
        """Give who waits to who is ready, and have as many more get ready as are missing."""
        while self._waiting and self._idle:
            self._begin(self._waiting.popleft(), self._idle.pop())
        for _ in range(len(self._waiting) - len(self._loading) - len(self._putting_away)):
            self._have_one_more()
        left_over = len(self._waiting) - len(self._loading) - len(self._putting_away)
        drawn = [show for show in self._shows.values() if show.projector is not None and show.picture is not None]
        for show in drawn[: max(left_over, 0)]:  # more began at once than there are processes
            self._freeze(show)

    def _begin(self, show: Showing, projector: ProjectorProcess) -> None:
        told = show.give_to(projector)
        projector.expect()
        self._films[projector] += MOST_FILMS if show.nbytes > LARGE_BYTES else 1
        threading.Thread(target=projector.play, args=told, name="film", daemon=True).start()

    def _freeze(self, show: Showing) -> None:
        """Its last picture stays, its process is free."""
        show.freeze()
        self._end(show)

    def _end(self, show: Showing) -> None:
        """Nothing more is wanted of its process."""
        if show in self._waiting:
            self._waiting.remove(show)
        self.dropped += show.skipped
        projector = show.let_go()
        if projector is None or projector.is_dead:
            return
        self._putting_away[projector] = time.monotonic() + PUT_AWAY_SECS
        projector.stop()

    # --- what they say -----------------------------------------------------------------------------------

    def _hear(self, projector: ProjectorProcess, news: News) -> None:
        """On the thread that listens to this process."""
        told: tuple[Showing, str] | None = None
        tell: Tell | None = None
        with self._lock:
            show = next((one for one in self._known() if one.projector is projector), None)
            if projector.is_dead:
                told = self._mourn(projector, show, news.words or media.DIED)
            elif news.what == (
                READY if projector in self._loading else DONE if projector in self._putting_away else b""
            ):
                self._rest(projector)
            elif show is not None and news.what == PICTURE:
                if not show.take(news):
                    projector.kill(media.NO_SENSE)
                else:
                    told = (show, "") if show.begins_now() else None
                    self._keep_intro(show)
            elif show is not None and news.what == ENDED:
                show.is_over, show.skipped = True, news.skipped
                told = (show, "") if show.begins_now() else None
                self._keep_intro(show)
            elif show is not None and news.what == FAILED:
                told = show, news.words or media.NOT_DECODED
                self._give_up(show)
            elif news.what not in (PICTURE, ENDED, FAILED):
                projector.kill(media.NO_SENSE)
            if told is not None:
                tell = told[0].tell  # who takes it up from now on sees for himself
        if told is not None and tell is not None:
            tell(told[0].screening, told[1])

    def _give_up(self, show: Showing) -> None:
        """It has failed. What nobody has asked for yet is not made ready again: whoever asks for it hears why."""
        if show is self._rehearsal:
            self._rehearsal = None
        self._end(show)

    def _rest(self, projector: ProjectorProcess) -> None:
        """It has nothing to do: the next film, or the end after many."""
        self._loading.pop(projector, None)
        self._putting_away.pop(projector, None)
        if self._films.get(projector, 0) >= MOST_FILMS or len(self._idle) >= 2:
            projector.kill()
        else:
            self._idle.append(projector)
        self._assign()
        self._rehearse()

    def _mourn(self, projector: ProjectorProcess, show: Showing | None, words: str) -> tuple[Showing, str] | None:
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
        self._give_up(show)
        return show, words

    def _lose(self, show: Showing, words: str) -> None:
        threading.Thread(target=show.tell, args=(show.screening, words), daemon=True).start()

    # --- the watch ---------------------------------------------------------------------------------------

    def _watch(self) -> None:
        while not self._is_closed:
            self._busy.wait()
            time.sleep(WATCH_SECS)
            with self._lock:
                if self._waiting:
                    self._assign()  # somebody may have been drawn since, and can be frozen for who waits
                self._rehearse()
                playing, now = [show for show in self._known() if show.projector is not None], time.monotonic()
                if playing and not self._others() and self._is_calm():
                    self._have_one_more()  # for the next; to start it takes a processor, which those who begin need
                if not playing and not self._loading and not self._putting_away and not self._waiting:
                    self._busy.clear()
                for show in playing:
                    fault = show.fault(now)
                    if fault is not None and show.projector is not None:
                        show.projector.kill(fault)
                for due in (self._loading, self._putting_away):
                    for projector in [one for one, due_secs in due.items() if now > due_secs]:
                        projector.kill(media.NOT_STARTING if due is self._loading else media.HANGS)
