"""Keys of a single letter: quick for one streamer, pressed by chance or by voice for another, who switches them off."""

import re
from typing import Final

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QWidget

_TOLD: Final = re.compile(r"\s*[(（][A-Z][)）]$")  # noqa: RUF001 - as Chinese and Japanese write them
"""Where a tool tip says its key."""
_WHOLE_TIP: Final = "whole_tip"
_STATE: Final = "letters"


def press_while_seen(key: str, one: QAbstractButton) -> None:
    """Press a button by its key, on its own page alone."""
    QShortcut(QKeySequence(key), one).activated.connect(one.animateClick)


def switch_letters(window: QWidget, *, is_on: bool) -> None:
    """Let keys of a single letter work in this window, or not; tool tips promise none that does nothing."""
    if window.property(_STATE) == is_on:
        return
    window.setProperty(_STATE, is_on)
    for shortcut in window.findChildren(QShortcut):
        if len(shortcut.key().toString()) == 1:
            shortcut.setEnabled(is_on)
    for one in window.findChildren(QAbstractButton):
        whole = one.property(_WHOLE_TIP) or one.toolTip()
        if _TOLD.search(whole):
            one.setProperty(_WHOLE_TIP, whole)
            one.setToolTip(whole if is_on else _TOLD.sub("", whole))
