"""The process that plays, seen from the program: started, written to, listened to, and put away when it hangs or dies.

Nobody who asks for a sound ever waits. What is asked for while the process does not read is dropped.
"""

import logging
import math
import os
import subprocess
import threading
import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import IO, Final

from overlay.audio.letters import Begin, Hush, Keep, Letter, Level, Use, state_of
from overlay.audio.outlet import Outlet
from overlay.phrase import phrase
from overlay.sound.sound import Sound
from overlay.sound.state import SoundState

START_SECS: Final = 20.0
"""How long the process may take to say its first word."""
PATIENCE_SECS: Final = 5.0
"""From one of its words to the next; it says one each second."""
LOOK_SECS: Final = 0.5
AGAIN_SECS: Final = 2.0
"""From the end of one process to the start of the next."""
WAKE_EVERY_SECS: Final = 2.0
MOST_KEPT: Final = 32
"""Sounds that the process has of ours; it keeps more."""
NO_ANSWER: Final = phrase("The sound system does not answer: silent; trying again.")
DIED: Final = phrase("The sound has failed: silent; trying again.")
# Ctrl-C at the terminal is for us: we decide when it ends. On Windows it opens no console.
_OWN_GROUP: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0) | getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0)

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, eq=False)
class Play:
    """Let a sound be heard now; see `overlay.audio.letters.Begin`.

    Attributes:
        cue_id: Whose it is.
        sound: A gift's own; None for a built-in one.
        names: The built-in ones that will do, the best first.
        level: How loud, 0…1.
        asked_secs: When its picture was presented; None where it goes with none.
        lasts_secs: After so long it fades; None for its whole length.
        replaces: Whether what was heard of the cue until now fades.
    """

    cue_id: int
    sound: Sound | None
    names: tuple[str, ...]
    level: float
    asked_secs: float | None
    lasts_secs: float | None = None
    replaces: bool = False


class Loudspeaker:
    """`play` and its kind belong to one thread, and return at once.

    Attributes:
        on_found: Is called on a thread of its own when there is a device now, or none any more.
    """

    def __init__(
        self, command: Sequence[str], device: str | None = None, *, volume: float = 1.0, is_muted: bool = False
    ) -> None:
        """Start nothing yet.

        Args:
            command: What runs a soundbox; the device is added.
            device: The name of the one to play on; None for the system's default.
            volume: How loud all is, 0…1.
            is_muted: Whether nothing is to be heard.
        """
        self._command = command
        self._device, self._volume, self._is_muted = device, volume, is_muted
        self._outlet = Outlet()
        self._kept: OrderedDict[int, tuple[int, Sound]] = (
            OrderedDict()
        )  # by id; the sound lives on, so the id is its own
        self._next_key = 0
        self._state = SoundState()
        self._heard_secs, self._patience_secs = 0.0, START_SECS
        self._woken_secs = -math.inf
        self.on_found: Callable[[bool], None] = lambda _is_there: None
        self._is_closing = False
        self._wake = threading.Event()
        self._was_told = threading.Event()
        self._was_restarted = False
        self._thread = threading.Thread(target=self._run, name="sound", daemon=True)

    @property
    def state(self) -> SoundState:
        """How it is doing."""
        return replace(self._state, volume=self._volume, is_muted=self._is_muted, chosen=self._device)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    @property
    def is_started(self) -> bool:
        """Whether anything was begun."""
        return self._thread.ident is not None

    @property
    def was_told(self) -> bool:
        """Whether the process has said a first word."""
        return self._was_told.is_set()

    def has_device(self, patience_secs: float) -> bool:
        """Whether one could be opened; waits for the first word of it, but no longer than so, and not if none comes."""
        return self.is_started and self._was_told.wait(patience_secs) and bool(self._state.device)

    def wake(self) -> None:
        """Something will be heard in a moment: a device that rests is opened meanwhile."""
        now = time.monotonic()
        if now - self._woken_secs > WAKE_EVERY_SECS and not self._is_muted:
            self._woken_secs = now
            self._send(Letter(wake=True))

    def keep(self, sound: Sound) -> None:
        """This sound will be wanted: bring it over."""
        self._key_of(sound)

    def play(self, order: Play) -> None:
        """Let a sound be heard."""
        own = None if order.sound is None else self._key_of(order.sound)
        begin = Begin(order.cue_id, own, order.names, order.level, order.asked_secs, order.lasts_secs, order.replaces)
        self._send(Letter(begin=begin))

    def hush(self, cue_id: int | None = None) -> None:
        """Let everything of a cue, or of all, fade."""
        self._send(Letter(hush=Hush(cue_id)))

    def set_volume(self, volume: float) -> None:
        """How loud all is, 0…1; also what plays."""
        self._volume = min(max(volume, 0.0), 1.0)
        self._send(self._level())

    def set_muted(self, *, is_muted: bool) -> None:
        """Be silent, or heard again."""
        self._is_muted = is_muted
        self._send(self._level())

    def choose_device(self, name: str | None) -> None:
        """Play on this device from now on, and wait for it where it is not there; None for the system's default.

        Args:
            name: One of ``state.devices``.
        """
        if name != self._device:
            self._device = name
            self._state = SoundState(devices=self._state.devices)
            self._send(Letter(use=Use(name)))

    def close(self, patience_secs: float = 0.5) -> None:
        """Put the process away."""
        self._is_closing = True
        self._wake.set()
        if self._thread.ident is not None:
            self._thread.join(patience_secs)

    def _send(self, letter: Letter) -> None:
        if self._thread.ident is not None:
            self._outlet.put(letter)

    def _level(self) -> Letter:
        """The ear hears half of what is turned to half if it gets a quarter of it."""
        return Letter(level=Level(0.0 if self._is_muted else self._volume**2))

    def _key_of(self, sound: Sound) -> int:
        if self._was_restarted:
            self._was_restarted = False
            self._kept.clear()
        if id(sound) in self._kept:
            self._kept.move_to_end(id(sound))
            return self._kept[id(sound)][0]
        self._next_key += 1
        self._kept[id(sound)] = self._next_key, sound
        if len(self._kept) > MOST_KEPT:
            self._kept.popitem(last=False)
        self._send(Letter(keep=Keep(self._next_key, sound.samples)))
        return self._next_key

    # --- on its own threads --------------------------------------------------------------------------

    def _run(self) -> None:
        while not self._is_closing:
            try:
                self._live()
            except OSError as error:
                self._fail(DIED, f"the sound's process cannot be started ({type(error).__name__})")
            if not self._is_closing:
                self._wake.wait(AGAIN_SECS)

    def _live(self) -> None:
        """One process, from its start to its end."""
        self._was_restarted = True
        self._heard_secs, self._patience_secs = time.monotonic(), START_SECS
        with subprocess.Popen(  # noqa: S603 - this very program
            self._whole_command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            start_new_session=True, creationflags=_OWN_GROUP, env=_environment(),
        ) as process:  # fmt: skip
            assert process.stdin is not None
            assert process.stdout is not None
            self._outlet.open(process.stdin)
            helpers = [
                threading.Thread(target=self._listen, args=(process.stdout,), name="sound's words", daemon=True),
                threading.Thread(target=self._outlet.write_until_closed, name="sound's letters", daemon=True),
            ]
            for helper in helpers:
                helper.start()
            self._outlet.put(self._level())
            self._outlet.put(Letter(use=Use(self._device)))  # it may have been chosen in this very moment
            words = self._watch(process)
            self._outlet.close()
            process.kill()
            process.wait()
            for helper in helpers:
                helper.join()
        if not self._is_closing:
            self._fail(words, "the sound's process " + ("hangs" if words == NO_ANSWER else "has died"))

    def _whole_command(self) -> list[str]:
        return [*self._command, *([] if self._device is None else [f"--device={self._device}"])]

    def _watch(self, process: "subprocess.Popen[bytes]") -> str:
        """Wait for its end, for ours, or until it says nothing any more; what is to be told of it."""
        while process.poll() is None and not self._is_closing:
            if time.monotonic() - self._heard_secs > self._patience_secs:
                return NO_ANSWER
            self._wake.wait(LOOK_SECS)
        return DIED

    def _listen(self, source: IO[bytes]) -> None:
        for line in source:
            try:
                state = state_of(line)
            except ValueError:
                continue
            self._heard_secs, self._patience_secs = time.monotonic(), PATIENCE_SECS
            self._put(state)
            self._was_told.set()

    def _fail(self, words: str, line: str) -> None:
        log.warning(line)
        had_device, self._state = bool(self._state.device), SoundState(trouble=words)
        self._was_told.set()
        if had_device:
            self.on_found(False)  # noqa: FBT003

    def _put(self, state: SoundState) -> None:
        if state.chosen != self._device:  # it has not heard yet which one is wanted
            return
        before, self._state = self._state, state
        if state.trouble and not before.trouble:
            log.warning("no sound: %s (%s)", state.trouble, state.reason)
        elif state.device and state.device != before.device:
            log.info("sound plays on %s", state.device)
        if bool(state.device) != bool(before.device):
            self.on_found(bool(state.device))


def find_devices(command: Sequence[str], patience_secs: float = 10.0) -> tuple[str, ...] | None:
    """The devices of this machine by their names; None if the sound system does not answer.

    Args:
        command: What lists them.
        patience_secs: How long it may take.
    """
    try:
        done = subprocess.run(  # noqa: S603
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            timeout=patience_secs, check=True, start_new_session=True, creationflags=_OWN_GROUP, env=_environment(),
        )  # fmt: skip
    except (OSError, subprocess.SubprocessError):
        return None
    return tuple(done.stdout.decode("utf-8", "replace").splitlines())


def _environment() -> dict[str, str]:
    """Ours, without what is secret."""
    return {name: value for name, value in os.environ.items() if not name.startswith("HYPERFOCUS_")}
