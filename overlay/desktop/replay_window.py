"""The window of `replay`: the recorded session large, its time below."""

from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout

from overlay.desktop.language import tr
from overlay.desktop.preview.canvas import CanvasFrame, PreviewCanvas
from overlay.desktop.preview.cards import text_label
from overlay.desktop.preview.player_window import PlayerWindow, stage_of, time_row
from overlay.desktop.preview.timeline import Timeline

STEP_SECS = 1 / 60
PAGE_SECS = 5.0


class ReplayWindow(PlayerWindow):
    """Shows what it is told and says what was moved."""

    sought = Signal(float)
    """Seconds."""

    def __init__(self, resource_root: Path, title: str, words: str, shape: tuple[int, int]) -> None:
        """Be empty.

        Args:
            resource_root: The folder that holds ``shaders``.
            title: What is played.
            words: What is to be known of it, in a line.
            shape: Width and height, as parts.
        """
        super().__init__()
        self.setObjectName("preview")
        self.canvas = PreviewCanvas(resource_root, guards_flashes=True)
        self.canvas.setAccessibleName(tr("The recorded session"))
        self.timeline = Timeline()
        self.timeline.setToolTip(
            tr("Drag to any moment (Left and Right: a frame, Page Up and Page Down: five seconds)")
        )
        self.timeline.setPageStep(round(PAGE_SECS * 1000))
        self._words = text_label("quiet")
        self._clock = text_label("value")
        self._frame = CanvasFrame(self.canvas)
        self._frame.set_shape(shape)
        self._play = QPushButton(tr("Play"))
        self._play.setObjectName("primary")
        self._play.setToolTip(tr("Go on or stand still (Space or P)"))
        self._play.clicked.connect(self.play_toggled)
        self.timeline.valueChanged.connect(lambda value: self.sought.emit(value / 1000))
        self._lay_out(title)
        QShortcut(QKeySequence("P"), self, self.play_toggled.emit)
        QShortcut(QKeySequence.StandardKey.Close, self, self.close)
        self.setWindowTitle(tr("{title} – Hyperfocus Replay", title=title))  # noqa: RUF001
        self.show_words(words)
        self.setStyleSheet(self.sheet())
        self.resize(1060, 700)
        self.timeline.setFocus()

    def show_words(self, words: str) -> None:
        """What is to be known."""
        self._words.setText(words)

    def show_duration(self, secs: float) -> None:
        """How long it lasts."""
        with QSignalBlocker(self.timeline):
            self.timeline.setRange(0, max(1, round(secs * 1000)))

    def show_moment(self, secs: float, *, is_playing: bool) -> None:
        """Where it is in its time."""
        with QSignalBlocker(self.timeline):
            self.timeline.setValue(round(secs * 1000))
        self._clock.setText(tr("{now} of {all}", now=_clock(secs), all=_clock(self.timeline.maximum() / 1000)))
        self._play.setText(tr("Pause") if is_playing else tr("Play"))
        self.canvas.show_moment(secs)

    def _lay_out(self, title: str) -> None:
        name: QLabel = text_label("title")
        name.setText(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(name)
        column.addWidget(self._words)
        column.addWidget(stage_of(self._frame), 1)
        column.addLayout(time_row((self._play,), self.timeline, self._clock))


def _clock(secs: float) -> str:
    """Minutes and seconds."""
    minutes, rest = divmod(int(secs), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes}:{rest:02d}"
