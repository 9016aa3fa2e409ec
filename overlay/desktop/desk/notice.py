"""What the desk says at its top until the streamer has read it: what went wrong, and what is to be known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton

from overlay.desktop.desk.parts.panel_parts import Card, label
from overlay.desktop.language import told, tr


class Notice(Card):
    """Hidden while there is nothing to say."""

    def __init__(self) -> None:
        super().__init__("notice")
        self._words = label("words", wraps=True)
        understood = QPushButton(tr("Got it"))
        understood.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(16)
        row.addWidget(self._words, 1)
        row.addWidget(understood, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def say(self, words: str) -> None:
        """Say this, and nothing else any more; "" says nothing."""
        self._words.setText(told(words))
        self.setVisible(bool(words))

    def add(self, words: str) -> None:
        """Say this as well, below what has not been read yet."""
        unread = "" if self.isHidden() else self._words.text()
        self.say(f"{unread}\n{told(words)}" if unread else words)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def drop(self, words: str) -> None:
        """It is not so any more."""
        left = [line for line in self._words.text().split("\n") if line != words]
        if words and not self.isHidden():
            self.say("\n".join(left))
