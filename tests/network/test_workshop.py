"""The decoding process, for real: what it makes, what it refuses, and that its end is the end of one file only."""

import asyncio
import contextlib
import os
import sys
import threading
from pathlib import Path
from unittest.mock import patch

import psutil
import pytest

sys.path.insert(0, str(Path(__file__).parent.parent / "loaders" / "video"))
from samples import sample

from overlay.app.machine.workbench_command import workbench_command
from overlay.desktop.language import Language
from overlay.loaders.parcel import pack
from overlay.loaders.video import probe_video
from overlay.loaders.workpiece import File, Workmanship, Workpiece
from overlay.network.apart import piped_process
from overlay.network.apart.standing_back import NICENESS, Appetite
from overlay.network.assets import workbench_process
from overlay.network.assets import workshop as module
from overlay.network.assets.workbench_process import WorkbenchProcess
from overlay.network.assets.workshop import Workshop, WorkshopError
from overlay.playback.assets import NO_SOUND
from overlay.resources import resource_root
from overlay.scene.videos.video import Pixels, VideoFacts
from tests.loaders.test_sounds import file_of, tone
from tests.network.glb import a_glb, a_gltf
from tests.patience import PATIENCE_SECS
from tests.scene.whole_model import a_model

ANSWERS = """
import struct, sys
def read():
    (length,) = struct.unpack("<I", sys.stdin.buffer.read(4))
    return sys.stdin.buffer.read(length)
def say(data):
    sys.stdout.buffer.write(struct.pack("<I", len(data)) + data)
    sys.stdout.buffer.flush()
read()
say(b"ready")
read()
"""


@contextlib.asynccontextmanager
async def working(command=None, *, work_secs=PATIENCE_SECS, **how):
    workshop = Workshop(command or workbench_command(), work_secs=work_secs, **how)
    try:
        with patch.object(module, "START_SECS", PATIENCE_SECS):
            yield workshop
    finally:
        await workshop.close()


def stand_in(script):
    """A process that speaks as a workbench and then does this."""
    return sys.executable, "-c", ANSWERS + script


def refusal(piece, command=None, **how):
    async def story():
        async with working(command, **how) as workshop:
            with pytest.raises(WorkshopError) as caught:
                await workshop.work_on(piece)
            assert workshop._process is None, "who failed is put away"
            return caught.value.words

    return asyncio.run(story())


async def started(workshop):
    while workshop._process is None:  # noqa: ASYNC110 - nobody tells of it
        await asyncio.sleep(0.001)


ANY = Workpiece(b"{}")
VIDEO = VideoFacts(Pixels(64, 36), (64, 36), (0, 0, 65, 36), "none", 30, 1.0)


@pytest.mark.slow
def test_a_sound_is_made_within_the_limits_and_a_silent_video_is_refused():
    async def story():
        async with working() as workshop:
            long = file_of(tone(40.0, 96_000), "flac", "flac", rate=96_000)
            made = await workshop.work_on(Workpiece(long, craft="sound"))
            silent = file_of(None, "mp4", video=True, sound=False)
            with pytest.raises(WorkshopError, match=NO_SOUND):
                await workshop.work_on(Workpiece(silent, craft="sound"))
            with pytest.raises(WorkshopError, match="no sound file"):
                await workshop.work_on(Workpiece(a_glb(), craft="sound"))
            return made

    made = asyncio.run(story())
    assert made.sound.shape == (30 * 48_000, 2)
    assert made.sound.any()


@pytest.mark.slow
def test_a_model_is_made_and_the_process_stays():
    async def story():
        async with working() as workshop:
            first = await workshop.work_on(Workpiece(a_glb()))
            pid = workshop._process.pid
            second = await workshop.work_on(Workpiece(a_glb()))
            assert workshop._process.pid == pid
            return first, second

    for made in asyncio.run(story()):
        assert made.model.meshes[0].primitives[0].positions.shape == (3, 3)


def test_it_gets_ready_before_there_is_work():
    answer = pack(Workmanship(wants=("a",)))

    async def story():
        async with working(stand_in(f"say({answer!r}); read()")) as workshop:
            workshop.get_ready()
            workshop.get_ready()
            await workshop._getting_ready
            process = workshop._process
            assert process is not None
            workshop.get_ready()
            assert (await workshop.work_on(ANY)).wants == ("a",)
            assert workshop._process is process, "there is one, and it stays"

    asyncio.run(story())


def test_one_that_cannot_get_ready_is_missed_by_who_brings_work():
    async def story():
        async with working((sys.executable, "-c", "")) as workshop:
            workshop.get_ready()
            await workshop._getting_ready
            assert workshop._process is None
            with pytest.raises(WorkshopError, match="died"):
                await workshop.work_on(ANY)

    asyncio.run(story())


@pytest.mark.parametrize("turns", [0, 1, 3])
def test_one_that_is_getting_ready_does_not_outlive_the_workshop(turns):
    async def story():
        async with working((sys.executable, "-c", "import time; time.sleep(600)")) as workshop:
            workshop.get_ready()
            for _ in range(turns):
                await asyncio.sleep(0)
            process = workshop._process
        assert workshop._process is None
        assert process is None or process.is_dead

    asyncio.run(story())


@pytest.mark.slow
def test_a_file_that_names_others_is_asked_for_again_with_them():
    document, data = a_gltf("part.bin")

    async def story():
        async with working() as workshop:
            first = await workshop.work_on(Workpiece(document))
            return first, await workshop.work_on(Workpiece(document, (File("part.bin", data),)))

    first, second = asyncio.run(story())
    assert (first.model, first.wants) == (None, ("part.bin",))
    assert second.model is not None


@pytest.mark.slow
def test_a_video_is_looked_at_and_stays_a_file():
    async def story():
        async with working() as workshop:
            made = await workshop.work_on(Workpiece(sample("vap"), craft="video"))
            with pytest.raises(WorkshopError, match="its end is missing"):
                await workshop.work_on(Workpiece(sample("vap")[:-9], craft="video"))
            return made

    made = asyncio.run(story())
    assert made.video == probe_video(sample("vap"))
    assert made.model is None


@pytest.mark.slow
def test_what_is_no_model_is_refused_in_words_and_costs_no_process():
    async def story():
        async with working() as workshop:
            for data in (b"", b"glTF", b"{}", os.urandom(1000)):
                with pytest.raises(WorkshopError) as caught:
                    await workshop.work_on(Workpiece(data))
                assert "decoder" not in str(caught.value)
            return await workshop.work_on(Workpiece(a_glb()))

    assert asyncio.run(story()).model is not None


@pytest.mark.skipif(sys.platform != "linux", reason="the system keeps this limit on Linux alone")
@pytest.mark.slow
def test_it_can_neither_take_all_memory_nor_write_files(tmp_path):
    script = (
        "import overlay.app.machine.workbench as bench\n"
        "bench._limit_memory()\n"
        "try: bytearray(2**31)\n"
        "except MemoryError: print('no memory')\n"
        f"try: open({str(tmp_path / 'x')!r}, 'wb', buffering=0).write(b'x')\n"
        "except OSError as error: print('no file')\n"
    )

    async def story():
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n" + script,
            stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        return (await process.communicate())[0].decode().split("\n")

    assert asyncio.run(story())[:2] == ["no memory", "no file"]


def test_a_process_that_dies():
    assert refusal(ANY, stand_in("import os; os.abort()")) == "the decoder died of it"


def test_one_that_dies_in_mid_sentence():
    assert refusal(ANY, stand_in("sys.stdout.buffer.write(b'\\xff\\0\\0\\0half')")) == "the decoder died of it"


def test_one_that_never_answers():
    assert refusal(ANY, stand_in("read()"), work_secs=0.2) == "it was not decoded within 0.2 s"


@pytest.mark.skipif(sys.platform == "win32", reason="process groups")
def test_one_that_gives_its_pipe_to_another_holds_nobody_up(tmp_path):
    told = tmp_path / "pid"
    script = (
        "import pathlib, subprocess\n"
        "other = subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)'])\n"
        f"pathlib.Path({str(told)!r}).write_text(str(other.pid)); read()"
    )
    assert refusal(ANY, stand_in(script), work_secs=4.0) == "it was not decoded within 4 s"
    with contextlib.suppress(psutil.NoSuchProcess):
        other = psutil.Process(int(told.read_text()))
        gone, _ = psutil.wait_procs([other], 5.0)
        assert gone or other.status() == psutil.STATUS_ZOMBIE


@pytest.mark.skipif(os.name != "posix", reason="signals")
def test_one_that_takes_its_time_to_die_is_buried_all_the_same(monkeypatch):
    """As where the machine is so busy that a killed process is not given the time for it."""
    monkeypatch.setattr(piped_process, "CLOSE_SECS", 0.05)

    async def story():
        process = WorkbenchProcess(stand_in(""))
        dying = threading.Event()
        process._thread.submit(dying.wait)  # who speaks with it hears of its end no sooner
        await process.close()
        assert process._process.returncode is None
        dying.set()
        while process._process.returncode is None:  # noqa: ASYNC110 - nobody tells
            await asyncio.sleep(0.01)

    asyncio.run(asyncio.wait_for(story(), PATIENCE_SECS))


def test_one_that_takes_all_memory():
    greedy = stand_in("hoard = [bytearray(b'x' * 2**22) for _ in range(64)]; read()")
    assert refusal(ANY, greedy, most_memory=100 * 2**20, work_secs=20) == "it takes too much memory"


@pytest.mark.slow
def test_why_a_file_is_refused_is_told_in_the_streamers_language():
    """By the real process: what it says is a reason, with its values, and not its English."""

    async def story():
        async with working() as workshop:
            for data, craft in ((b'{"asset": {"version": "1.0"}}', "model"), (b"<html>", "video"), (b"?", "sound")):
                with pytest.raises(WorkshopError) as caught:
                    await workshop.work_on(Workpiece(data, craft=craft))
                told.append(german.told(caught.value.words))

    german, told = Language("de", resource_root()), []
    asyncio.run(story())
    assert told == [
        'asset.version: gefunden "1.0", erwartet glTF 2.0',
        "sie ist eine Webseite",
        "sie ist keine Tondatei, die sich abspielen lässt",
    ]


@pytest.mark.parametrize(
    "words", ["Buy gold at evil.example!", '["Buy gold!",null,{}]', '["{n.__class__}",null,{"n":1}]']
)
def test_words_of_a_process_that_are_no_reason_are_not_told(words):
    answer = pack(Workmanship(refusal=words))
    assert refusal(ANY, stand_in(f"say({answer!r}); read()")) == "the decoder gave no sense"


def test_one_that_cannot_be_started():
    assert refusal(ANY, ("/nowhere/at/all",)).startswith("the decoder cannot be started")


def test_one_that_dies_while_it_starts():
    assert refusal(ANY, (sys.executable, "-c", "")) == "the decoder died of it"


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        (b"nonsense", "the decoder gave no sense"),
        (pack(Workmanship()), "the decoder gave nothing"),
        (pack(Workmanship(video=VIDEO)), "the decoder gave a part that is not in the picture"),
        (pack(Workmanship(model=a_model(skins=()))), "the decoder gave a node with a part that does not exist"),
    ],
)
def test_what_it_says_is_not_believed(answer, words):
    assert refusal(ANY, stand_in(f"say({answer!r}); read()")) == words


def test_an_answer_without_end_is_not_read(monkeypatch):
    monkeypatch.setattr(workbench_process, "MOST_ANSWER", 100)
    assert refusal(ANY, stand_in("say(b'x' * 101); read()")) == "what was decoded is too large"


@pytest.mark.slow
def test_after_a_death_the_next_file_finds_another():
    async def story():
        async with working() as workshop:
            await workshop.work_on(Workpiece(a_glb()))
            psutil.Process(workshop._process.pid).kill()
            while not workshop._process.is_dead:  # noqa: ASYNC110 - nobody tells of it
                await asyncio.sleep(0.001)
            return await workshop.work_on(Workpiece(a_glb()))

    assert asyncio.run(story()).model is not None


def test_who_gives_up_waiting_spoils_no_other_answer():
    model = pack(Workmanship(model=a_model(meshes=(), nodes=(), skins=(), clips=())))

    async def story():
        async with working(stand_in(f"import time; time.sleep(0.1); say({model!r}); read()")) as workshop:
            task = asyncio.create_task(workshop.work_on(ANY))
            await started(workshop)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert workshop._process is None
            return await workshop.work_on(ANY)

    assert asyncio.run(story()).model is not None


@pytest.mark.slow
def test_after_many_pieces_a_new_process_takes_over(monkeypatch):
    monkeypatch.setattr(module, "MOST_PIECES", 2)

    async def story():
        pids = []
        async with working() as workshop:
            for _ in range(3):
                await workshop.work_on(Workpiece(a_glb()))
                pids.append(workshop._process and workshop._process.pid)
        return pids

    first, gone, second = asyncio.run(story())
    assert gone is None
    assert first != second


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's scheduler")
def test_it_stands_aside_in_our_own_session_for_there_alone_niceness_weighs():
    async def story():
        async with working(stand_in("read()"), work_secs=30) as workshop:
            task = asyncio.create_task(workshop.work_on(ANY))
            await started(workshop)
            pid = workshop._process.pid
            assert os.getsid(pid) == os.getsid(0)
            while os.sched_getscheduler(pid) != os.SCHED_IDLE:  # noqa: ASYNC110 - it loads what it needs before
                await asyncio.sleep(0.005)
            assert psutil.Process(pid).nice() == max(NICENESS, os.nice(0))
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    asyncio.run(story())


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux's scheduler")
def test_where_nothing_is_left_for_it_the_next_one_has_a_share(monkeypatch):
    monkeypatch.setattr(Appetite, "is_starving", lambda self, now_secs: True)
    model = pack(Workmanship(model=a_model(meshes=(), nodes=(), skins=(), clips=())))

    async def story():
        policy = "import os, time; time.sleep(0.2); os.sched_getscheduler(0) == os.SCHED_IDLE and time.sleep(60);"
        async with working(stand_in(f"{policy} say({model!r}); read()")) as workshop:
            made = await workshop.work_on(ANY)
            return made, os.sched_getscheduler(workshop._process.pid)

    made, policy = asyncio.run(story())
    assert made.model is not None
    assert policy == os.SCHED_BATCH


class Hungry:
    """A process that has had so much of the processors and is in some state."""

    def __init__(self):
        self.had_secs, self.state = 7.0, psutil.STATUS_RUNNING

    def cpu_times(self):
        return type("Times", (), {"user": self.had_secs / 2, "system": self.had_secs / 2})

    def status(self):
        return self.state


def test_who_starves_has_wanted_more_for_long():
    one = Hungry()
    appetite = Appetite(one, 100.0)
    assert not appetite.is_starving(100.9), "not for long"
    assert appetite.is_starving(101.1)
    one.state = psutil.STATUS_SLEEPING
    assert not appetite.is_starving(104.0), "it wants nothing: it hangs"
    one.state, one.had_secs = psutil.STATUS_RUNNING, 8.0
    assert not appetite.is_starving(104.0), "it had a quarter"
    assert appetite.is_starving(108.0)


@pytest.mark.skipif(sys.platform == "win32", reason="signals")
def test_the_terminals_interrupt_does_not_reach_it():
    async def story():
        async with working(stand_in("read()"), work_secs=30) as workshop:
            task = asyncio.create_task(workshop.work_on(ANY))
            await started(workshop)
            assert os.getpgid(workshop._process.pid) != os.getpgid(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    asyncio.run(story())
