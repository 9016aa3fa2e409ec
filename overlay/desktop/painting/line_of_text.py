"""One line of a stranger's words: plain text in any script, within its box, and never long to lay out.

Each text is laid out by itself and drawn at a place of its own, in its own direction: whatever a name holds, it cannot
reorder what stands beside it. Qt shapes it, and elides it by grapheme.
"""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

LONGEST: Final = 640
"""In UTF-16 units. A name of 32 families has some 600; more than that fits into no line."""
ABOVE, BELOW = 1.08, 0.42
"""What a line may take above and below its baseline, in sizes of its font: stacked marks end there."""
OVERHANG: Final = 0.2
"""What letters reach beyond their advance, in sizes of their font."""


JOINER: Final = "\N{ZERO WIDTH JOINER}"
SPLITS: Final = "\N{VARIATION SELECTOR-16}" + JOINER
"""OpenDyslexic has a joiner of its own and would take such an emoji apart; emoji fonts join it without the selector."""
RARE_LETTERS: Final = "বਕકଓதతಕമසកລမཀაአᠮܣߊՀꦱᬅ"
"""One of each script that a font has to support as a whole: where none does, Qt asks every font of the system."""


def warm_scripts(*fonts: QFont) -> Iterator[None]:
    """Look for the fonts of rare scripts, one a step: up to 18 ms a font, once for each of its sizes."""
    for letter in RARE_LETTERS:
        for font in fonts:
            text_width(font, letter)
        yield


def text_width(font: QFont, text: str) -> float:
    """How far a text carries, in design pixels."""
    return QFontMetricsF(font).horizontalAdvance(bounded(text))


def cut_to(font: QFont, text: str, room: float, mode: Qt.TextElideMode = Qt.TextElideMode.ElideRight) -> str:
    """The text, or as many of its graphemes as there is room for and an ellipsis."""
    return QFontMetricsF(font).elidedText(bounded(text), mode, room)


def write_line(painter: QPainter, font: QFont, colour: QColor, left: float, baseline: float, text: str) -> None:
    """Draw a text that was cut already; nothing of it leaves its box."""
    text, size = bounded(text), font.pixelSize()
    if not text:
        return
    width = QFontMetricsF(font).horizontalAdvance(text)
    painter.save()
    painter.setClipRect(
        QRectF(left - OVERHANG * size, baseline - ABOVE * size, width + 2 * OVERHANG * size, (ABOVE + BELOW) * size)
    )
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QPointF(left, baseline), text)
    painter.restore()


def bounded(text: str) -> str:
    """At most `LONGEST` units, whole characters: what is laid out is never long."""
    text = text.replace(SPLITS, JOINER)
    if len(text) * 2 <= LONGEST:
        return text
    encoded = text.encode("utf-16-le", "surrogatepass")
    return text if len(encoded) <= 2 * LONGEST else encoded[: 2 * LONGEST].decode("utf-16-le", "ignore")
