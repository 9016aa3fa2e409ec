"""A language that nobody speaks: what went through the translation stands in brackets, so what did not is seen."""

import sys
from pathlib import Path

from PySide6.QtWidgets import QAbstractButton, QComboBox, QGroupBox, QLabel, QLineEdit, QMenu, QTabBar, QWidget

from overlay.desktop.language import Language
from overlay.phrase import Phrase

sys.path.append(str(Path(__file__).parent.parent / "packaging"))

import translate

OPEN, CLOSE = "⟦", "⟧"


class Brackets(Language):
    """English in brackets."""

    def __init__(self):
        super().__init__()
        self._known = {one.text for one in translate.find_words()}

    def _filled(self, text, values):
        return f"{OPEN}{super()._filled(text, values)}{CLOSE}"

    def told(self, words):
        if not isinstance(words, Phrase):
            return self.tr(words) if words in self._known else words
        if words.parts:
            return words.glue.join(self.told(part) for part in words.parts)
        if words.number is not None:
            return self.plural(words.template, words.template, words.number, **words.values)
        return self.tr(words.template, **words.values)


def outside(text):
    """What of a text is in no brackets."""
    depth, left = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        if depth == 0 and letter != CLOSE:
            left.append(letter)
    return "".join(left)


def texts_of(window):
    """All that is read of a window and of what is in it, and what a screen reader says."""
    for one in (window, *window.findChildren(QWidget), *window.findChildren(QMenu)):
        yield from (one.toolTip(), one.accessibleName(), one.accessibleDescription(), one.statusTip())
        if one.isWindow():
            yield one.windowTitle()
        yield from (action.text() for action in one.actions())
        match one:
            case QLabel() | QAbstractButton():
                yield one.text()
            case QLineEdit():
                yield one.placeholderText()
            case QComboBox():
                yield from (one.itemText(place) for place in range(one.count()))
            case QGroupBox():
                yield one.title()
            case QTabBar():
                yield from (one.tabText(place) for place in range(one.count()))
                yield from (one.tabToolTip(place) for place in range(one.count()))
