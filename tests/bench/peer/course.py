"""What is measured of one program, in one order for all."""

import statistics
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from overlay.app.demo import EngineThread
from overlay.engine.journal import Introduced
from overlay.engine.server import GiftEngine
from tests.bench.harness import percentile
from tests.bench.peer import gifts
from tests.bench.peer.hosts import Host, Running, started
from tests.bench.peer.screen import Screen, Sight, screen, watched

T = TypeVar("T")

STARTS = 5
FIRSTS = {1: 30, 10: 12}
"""How many gifts are sent at once, and how often."""
AFTER_TWO, AFTER_MANY = "after two gifts", "after ten gifts of 10,000"
SHORT_SECS = 0.6
GIFT_SECS = 6.0
SETTLING_SECS = 1.7
"""From a gift to the first frame that is counted: by then banners have come in, and all that are to be shown are."""
COUNTED_SECS = 3.5
STORM_PER_SEC, STORM_SECS, STORM_EACH = 100, 6.0, 1_000
IDLE_SECS = 30.0
PATIENCE_SECS = 30.0
SETTLED_SECS = 60.0


@dataclass
class Scene:
    """Gifts that are shown at once, and how their frames are counted."""

    name: str
    counts: tuple[int, ...]
    has_film: bool = False

    @property
    def is_covering(self) -> bool:
        """Whether particles are all that is seen, so that their pixels can be compared."""
        return not self.has_film


SCENES = (
    Scene("1 gift of 1,000", (1_000,)),
    Scene("10 gifts of 1,000", (1_000,) * 10),
    Scene("1 gift of 10,000", (10_000,)),
    Scene("10 gifts of 10,000", (10_000,) * 10),
    Scene("1 gift of 50,000", (50_000,)),
    Scene("1 gift of 100,000", (100_000,)),
    Scene("720p video and 1,000", (1_000,), has_film=True),
)
STORM = f"storm of {STORM_PER_SEC} gifts a second"


@dataclass
class Frames:
    """What was seen of one scene.

    Attributes:
        fps: Changes of the picture a second.
        draws: How often a second the program drew.
        processor_ms: Of the program, for each frame.
        screen_ms: Of the screen that it draws on, for each frame.
        pixels: That the particles covered, in the right half of the screen.
    """

    fps: float
    draws: float
    processor_ms: float
    screen_ms: float
    pixels: int | None = None


@dataclass
class Figures:
    """All that was measured of one program; what was not measured is absent."""

    first_start_secs: float | None = None
    connected_secs: list[float] = field(default_factory=list)
    first_ms: dict[str, list[float]] = field(default_factory=dict)
    scenes: dict[str, Frames] = field(default_factory=dict)
    storm_lost: int | None = None
    storm_drained_secs: float | None = None
    memory_mib: dict[str, float] = field(default_factory=dict)
    processes: int | None = None
    idle: dict[str, float] = field(default_factory=dict)


class Meeting:
    """A program that runs, the engine that it is connected to, and the eye on its screen."""

    def __init__(self, running: Running, engine: EngineThread, sight: Sight, film_url: str) -> None:
        self.running, self.engine, self.sight, self._film_url = running, engine, sight, film_url

    def ask(self, what: Callable[[GiftEngine], T]) -> T:
        done: Future[T] = Future()
        self.engine.call(lambda engine: done.set_result(what(engine)))
        return done.result(5.0)

    def send(self, counts: tuple[int, ...], secs: float, *, has_film: bool = False) -> float:
        """Send these at once; when the first left."""
        orders = [gifts.order(count, secs, number) for number, count in enumerate(counts)]
        if has_film:
            orders.insert(0, gifts.film_order(self._film_url, secs))
        ids = self.ask(lambda engine: [engine.send_gift(order) for order in orders])
        return self.engine.journal.gifts[ids[0]].sent_secs[0]

    def await_acks(self, patience_secs: float = PATIENCE_SECS) -> float:
        """Wait until nothing is owed any more; the gifts that were lost are left after that."""
        began = time.monotonic()
        while self.lost() and time.monotonic() - began < patience_secs:
            time.sleep(0.01)
        return time.monotonic() - began

    def lost(self) -> int:
        return self.ask(lambda engine: len(engine.journal.gifts) - len(engine.journal.acked))


@contextmanager
def met(host: Host, place: Screen, sight: Sight, film_url: str) -> Iterator[tuple[Meeting, float]]:
    """Start a program and wait until it is live; with the seconds from its start to its first message."""
    engine = EngineThread(None)
    url = engine.start()
    try:
        with started(host, url, place.display, place.pid) as running:
            end_secs = time.monotonic() + PATIENCE_SECS
            while not engine.engine.live_peers():
                if time.monotonic() > end_secs or running.process.poll() is not None:
                    raise RuntimeError(f"{host.name} did not connect; it was started so: {' '.join(host.command)}")
                time.sleep(0.002)
            (first, *_) = engine.journal.of(Introduced)
            yield Meeting(running, engine, sight, film_url), first.at_secs - running.began_secs
    finally:
        engine.stop()


def alone(host: Host, film_url: str) -> Figures:
    """How soon a program is there, and what memory it takes while no other shares its libraries with it."""
    figures = Figures()
    with screen() as place, watched(place) as sight:
        with met(host, place, sight, film_url) as (_, figures.first_start_secs):
            settle(host)
        for _ in range(STARTS):
            with met(host, place, sight, film_url) as (_, secs):
                figures.connected_secs.append(secs)
        with met(host, place, sight, film_url) as (meeting, _):
            _begin(meeting)
            figures.processes = meeting.running.processes()
            figures.memory_mib[AFTER_TWO] = meeting.running.memory_mib()
            for counts in ((10_000,) * 10, (1_000,)):
                meeting.send(counts, 3.0)
                meeting.await_acks()
                sight.rest(1.0)
            figures.memory_mib[AFTER_MANY] = meeting.running.memory_mib()
    return figures


def settle(host: Host) -> None:
    """What the first start on a computer compiles and writes down is there for all that follow."""
    end_secs = time.monotonic() + SETTLED_SECS
    while not host.is_settled() and time.monotonic() < end_secs:
        time.sleep(0.1)
    time.sleep(1.0)


@dataclass(frozen=True)
class Player:
    """A program that takes turns with others, and what it is measured for.

    Attributes:
        parts: Of "first", "scenes", "storm", "idle".
    """

    host: Host
    figures: Figures
    parts: frozenset[str]


def together(players: list[Player], folder: Path, film_url: str) -> None:
    """Let them take turns, scene by scene, so that the machine's moods fall on all; who rests takes nothing."""
    with ExitStack() as stack:
        meetings = []
        for player in players:
            place = stack.enter_context(screen())
            sight = stack.enter_context(watched(place))
            meeting, _ = stack.enter_context(met(player.host, place, sight, film_url))
            settle(player.host)
            _begin(meeting)
            meetings.append((player, meeting))

        def having(part: str) -> Iterator[tuple[Figures, Meeting]]:
            for player, meeting in meetings:
                if part in player.parts:
                    _say(".")
                    yield player.figures, meeting

        for count, rounds in FIRSTS.items():
            for _ in range(rounds):
                for figures, meeting in having("first"):
                    figures.first_ms.setdefault(gifts_of(count), []).append(_first_ms(meeting, count))
        base = folder / "rest.png"
        for scene in SCENES:
            for figures, meeting in having("scenes"):
                figures.scenes[scene.name] = _played(meeting, scene, base)
        for figures, meeting in having("storm"):
            figures.scenes[STORM] = _storm(meeting, figures)
        _be_idle(list(having("idle")))


def _begin(meeting: Meeting) -> None:
    """Nobody's first gift is measured."""
    meeting.sight.rest(1.0)
    for _ in range(2):
        meeting.send((1_000,), SHORT_SECS)
        meeting.await_acks()
        meeting.sight.rest()


def gifts_of(count: int) -> str:
    return "1 gift" if count == 1 else f"{count} gifts"


def _say(words: str) -> None:
    print(words, end="", file=sys.stderr, flush=True)


def _first_ms(meeting: Meeting, count: int) -> float:
    """From sending to the first pixel that is another one."""
    meeting.sight.rest()
    meeting.sight.ask("arm")
    sent_secs = meeting.send((1_000,) * count, SHORT_SECS)
    seen_secs = float(meeting.sight.hear()["at"])
    meeting.await_acks()
    meeting.sight.rest()  # or the next one would be measured while this one still draws
    return (seen_secs - sent_secs) * 1000


def _played(meeting: Meeting, scene: Scene, base: Path) -> Frames:
    if scene.has_film:  # once before, so that it is in everybody's cache
        meeting.send((), 1.5, has_film=True)
        meeting.await_acks()
    meeting.sight.rest(0.8)
    meeting.sight.ask("picture", base)
    meeting.send(scene.counts, GIFT_SECS, has_film=scene.has_film)
    time.sleep(SETTLING_SECS)
    frames = _counted(meeting, COUNTED_SECS)
    if scene.is_covering:
        frames.pixels = int(meeting.sight.ask("compare", base)["pixels"])
    meeting.await_acks()
    meeting.sight.rest()
    return frames


def _counted(meeting: Meeting, secs: float) -> Frames:
    before, began = meeting.running.processor_secs(), time.monotonic()
    meeting.sight.ask("count")
    time.sleep(secs)
    seen = meeting.sight.ask("tell")
    after, took = meeting.running.processor_secs(), time.monotonic() - began
    count = max(len(seen["frames"]), 1)
    ours_ms, screen_ms = ((late - early) * 1000 / count for early, late in zip(before, after, strict=True))
    return Frames(len(seen["frames"]) / took, seen["draws"] / took, ours_ms, screen_ms)


def _storm(meeting: Meeting, figures: Figures) -> Frames:
    meeting.sight.rest(0.8)
    began, number, counted = time.monotonic(), 0, None
    counting_from = STORM_SECS - COUNTED_SECS
    before = 0.0, 0.0
    while (elapsed := time.monotonic() - began) < STORM_SECS:
        if counted is None and elapsed >= counting_from:
            before, counted = meeting.running.processor_secs(), time.monotonic()
            meeting.sight.ask("count")
        while number < elapsed * STORM_PER_SEC:
            order = gifts.order(STORM_EACH, 2.5, number % gifts.KINDS_OF_EACH)
            meeting.engine.call(lambda engine, order=order: engine.send_gift(order))
            number += 1
        time.sleep(0.004)
    assert counted is not None
    seen = meeting.sight.ask("tell")
    after, took = meeting.running.processor_secs(), time.monotonic() - counted
    figures.storm_drained_secs = meeting.await_acks()
    figures.storm_lost = meeting.lost()
    meeting.sight.rest()
    count = max(len(seen["frames"]), 1)
    ours_ms, screen_ms = ((late - early) * 1000 / count for early, late in zip(before, after, strict=True))
    return Frames(len(seen["frames"]) / took, seen["draws"] / took, ours_ms, screen_ms)


def _be_idle(programs: list[tuple[Figures, Meeting]]) -> None:
    """All at the same time: each one's share is its own."""
    for _, meeting in programs:
        meeting.sight.rest(2.0)
    before = []
    for _, meeting in programs:
        meeting.sight.ask("count")
        before.append((time.monotonic(), meeting.running.processor_secs(is_at_rest=True)))
    time.sleep(IDLE_SECS)
    for (figures, meeting), (began_secs, early) in zip(programs, before, strict=True):
        late, took_secs = meeting.running.processor_secs(is_at_rest=True), time.monotonic() - began_secs
        figures.idle = {
            "began after secs": began_secs - meeting.running.began_secs,
            "draws": meeting.sight.ask("tell")["draws"],
            "processor %": 100 * (late[0] - early[0]) / took_secs,
            "screen %": 100 * (late[1] - early[1]) / took_secs,
        }


def median(values: list[float]) -> float:
    return statistics.median(values)


def p99(values: list[float]) -> float:
    return percentile(values, 0.99)
