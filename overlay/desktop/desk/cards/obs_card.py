"""The desk's card for OBS: one calm line, the scene to set up, and what a set-up found, in words."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from overlay.desktop.desk.parts.inputs import NAME_LETTERS, Choice
from overlay.desktop.desk.parts.letter_keys import press_while_seen
from overlay.desktop.desk.parts.panel_parts import begin_at_the_edge, button
from overlay.desktop.language import told, tr
from overlay.obs.standing import Standing
from overlay.obs.talk import Remark, as_lines
from overlay.phrase import phrase

ON_AIR: Final = phrase("The scene on air")
SET_UP: Final = phrase("Create or repair the source of the overlay, and check it with a test card")
AT_WORK: Final = phrase("OBS is being set up. For a moment the overlay shows a test card.")


class ObsCard(QFrame):
    """Shows what it is told and says what was clicked; hidden until it is told something."""

    set_up_requested = Signal(str)
    """The scene; "" for the one that is on air."""
    said = Signal(str)
    """What a set-up does now, or did and found."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._words = _label()
        self._found = _label()
        self._found.hide()
        self._scene = Choice()
        self._scene.setAccessibleName(tr("Scene of OBS to set up"))
        self._scene.setToolTip(tr("The scene that gets the overlay"))
        self._scene.stay_as_wide_as(NAME_LETTERS)
        self._button = button(tr("Set up OBS"), told(SET_UP), "O")
        press_while_seen("O", self._button)
        self._button.clicked.connect(lambda: self.set_up(self._scene.currentData() or ""))
        self._show_scenes(())
        title = _label("heading")
        title.setText("OBS")
        rows = QGridLayout(self)
        rows.setContentsMargins(16, 12, 16, 12)
        rows.setHorizontalSpacing(12)
        rows.addWidget(title, 0, 0, Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self._words, 0, 1)
        rows.addWidget(self._scene, 0, 2, Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self._button, 0, 3, Qt.AlignmentFlag.AlignVCenter)
        rows.addWidget(self._found, 1, 1, 1, 3)
        rows.setColumnStretch(1, 1)
        self.hide()

    def show_standing(self, standing: Standing) -> None:
        """Where the overlay stands in OBS."""
        self._words.setText(told(standing.words))
        self._scene.setEnabled(bool(standing.version))
        self._show_scenes(standing.scenes)
        self.show()

    def show_set_up(self, remarks: Sequence[Remark]) -> None:
        """What a set-up did and found; what is wrong comes first."""
        self._button.setEnabled(True)
        marks = ["✓" if remark.is_fine else "!" for remark in sorted(remarks, key=lambda remark: remark.is_fine)]
        lines = [f"{mark}  {told(line)}" for mark, line in zip(marks, as_lines(remarks), strict=True)]
        self._say("\n".join(lines))

    def set_up(self, scene: str) -> None:
        """Ask for it; "" for the scene that is on air."""
        self._button.setEnabled(False)
        self._say(told(AT_WORK))
        self.set_up_requested.emit(scene)

    def _say(self, words: str) -> None:
        self._found.setText(words)
        self._found.setVisible(bool(words))
        self.said.emit(words)

    def _show_scenes(self, scenes: Sequence[str]) -> None:
        shown = [self._scene.itemData(row) for row in range(1, self._scene.count())]
        if self._scene.count() and shown == list(scenes):
            return  # or what the streamer is choosing would be taken from under the mouse
        chosen = self._scene.currentData()
        self._scene.clear()
        self._scene.addItem(told(ON_AIR), "")
        for scene in scenes:
            self._scene.addItem(scene, scene)
        self._scene.setCurrentIndex(max(self._scene.findData(chosen), 0))


def _label(name: str = "words") -> QLabel:
    """Text is always plain: names of scenes are anybody's."""
    label = QLabel()
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    begin_at_the_edge(label)
    return label
