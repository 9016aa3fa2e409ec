"""`replay` in a window: joins a tape, a playhead and the window. Nothing is sent to anybody."""

import time
from typing import Final

from PySide6.QtCore import QMetaObject, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from overlay.app.machine.application import make_application, qt_messages, require_opengl, stray_errors_logged
from overlay.app.machine.end_requests import EndRequests
from overlay.app.replay.player import Player, Props
from overlay.app.replay.tape import Tape
from overlay.app.studio.playhead import Playhead
from overlay.app.studio.video_file import Footages
from overlay.desktop.language import language_for, plural, speak, tr
from overlay.desktop.replay_window import ReplayWindow
from overlay.loaders.recording import Recording
from overlay.render.flash_guard import HEARD_AFTER_FRAMES
from overlay.resources import resource_root

FRAME_MS: Final = 16
PATIENCE_SECS: Final = 0.03
"""How long one look may wait for a video's picture: the window must go on answering."""
AFTER_SECS: Final = 8.0
"""After the last entry: what plays then has mostly left by the end."""


def show_replay(recording: Recording, props: Props, title: str, speed: float, language: str) -> None:
    """Show the window until it is closed; it speaks the language that the setting names.

    Raises:
        NoOpenGLError: There is no screen, or no OpenGL on it.
    """
    with EndRequests() as requests, stray_errors_logged(), qt_messages():
        application = make_application()
        require_opengl()
        speak(language_for(language, resource_root()))
        show = ReplayShow(recording, props, title, speed)
        # In a turn of its loop, which may not have begun yet: from another thread.
        queued = Qt.ConnectionType.QueuedConnection
        requests.end_with(lambda: QMetaObject.invokeMethod(application, "quit", queued), lambda: None)
        show.window.show()
        show.toggle()
        application.exec()
        show.window.hide()
        show.window.deleteLater()
        application.processEvents()


class ReplayShow(QObject):
    """One recording before the eyes of whoever wants to know. The playhead's clock runs at the replay's speed."""

    def __init__(self, recording: Recording, props: Props, title: str, speed: float) -> None:
        super().__init__()
        self._speed, self._calm_ticks = speed, 0
        duration_secs = recording.end_secs + AFTER_SECS
        self.playhead = Playhead(duration_secs)
        self.playhead.is_looping = False
        self.window = ReplayWindow(resource_root(), title, _words(recording, speed), props.canvas_px)
        self.tape = Tape(lambda: Player(recording, props), wear=self.window.canvas.wear)
        self.window.canvas.arrangement = self.tape.player.arrangement
        self.window.canvas.videos = self._footages = Footages(PATIENCE_SECS)
        self.window.canvas.show_reel(self.tape)
        self.window.show_duration(duration_secs)
        self.window.play_toggled.connect(self.toggle)
        self.window.sought.connect(self._seek)
        self.window.closed.connect(QApplication.quit)
        self._ticker = QTimer(self)
        self._ticker.setInterval(FRAME_MS)
        self._ticker.setTimerType(Qt.TimerType.PreciseTimer)
        self._ticker.timeout.connect(self._tick)

    def toggle(self) -> None:
        """Go on, or stand still."""
        now = self._now()
        if self.playhead.is_playing(now):
            self.playhead.pause(now)
        else:
            self.playhead.play(now)
        self._ticker.start()
        self._tick()

    def _seek(self, secs: float) -> None:
        """By hand: it stands where the hand leaves it."""
        now = self._now()
        self.playhead.pause(now)
        self.playhead.seek(secs, now)
        self._ticker.start()
        self._tick()

    def _tick(self) -> None:
        now = self._now()
        is_playing = self.playhead.is_playing(now)
        secs = self.playhead.secs(now)
        self.window.show_moment(secs, is_playing=is_playing)
        canvas = self.window.canvas
        if not self.tape.is_at(secs) or self._footages.is_behind or canvas.is_dimmed:
            self._calm_ticks = 0
            canvas.update()
        elif not is_playing:
            self._calm_ticks += 1
            if self._calm_ticks > HEARD_AFTER_FRAMES:
                self._ticker.stop()
            else:
                canvas.update()  # what the flash guard does to this moment is heard only frames later

    def _now(self) -> float:
        return time.monotonic() * self._speed


def _words(recording: Recording, speed: float) -> str:
    gifts = len(recording.outcomes or {})
    words = [tr("Recorded with {app}", app=recording.head.app), plural("{n} gift", "{n} gifts", gifts)]
    if recording.head.is_redacted:
        words.append(tr("names replaced"))
    if speed != 1:
        words.append(tr("{n} times as fast", n=speed))
    return " · ".join(words)
