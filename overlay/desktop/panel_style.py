"""The desk's look, derived from the desktop's own palette: light stays light, dark stays dark."""

from enum import StrEnum

from PySide6.QtGui import QColor, QPalette


class Health(StrEnum):
    """The status dot; the words beside it say the same, so colour is never the only sign."""

    GOOD = "#2fa36b"
    BUSY = "#d99a1e"
    BAD = "#d2543f"
    OFF = "#8a8794"


def style_sheet(palette: QPalette) -> str:
    """Qt's style sheet for the panel."""
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    is_dark = window.lightness() < text.lightness()
    card = _mixed(window, QColor("white"), 0.06 if is_dark else 0.7)
    line = _mixed(window, text, 0.16)
    quiet = _mixed(text, window, 0.28)
    hover = _mixed(card, text, 0.08)
    accent, accent_text = ("#a58bff", "#14101f") if is_dark else ("#5b3fd1", "#ffffff")
    return f"""
        #card {{ background: {card.name()}; border: 1px solid {line.name()}; border-radius: 10px; }}
        #dot {{ border-radius: 7px; }}
        #phase {{ font-size: 18px; font-weight: 600; }}
        #heading {{ font-size: 15px; font-weight: 600; }}
        #number {{ font-size: 22px; font-weight: 600; }}
        #quiet, #empty {{ color: {quiet.name()}; }}
        #empty {{ font-size: 15px; }}
        QPushButton, QToolButton {{
            background: {card.name()}; border: 1px solid {line.name()}; border-radius: 8px;
            padding: 8px 16px; min-height: 20px;
        }}
        QPushButton:hover, QToolButton:hover {{ background: {hover.name()}; }}
        QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; padding: 7px 15px; }}
        QPushButton:checked {{ background: {accent}; color: {accent_text}; border-color: {accent}; }}
        QPushButton:disabled {{ color: {_mixed(text, window, 0.55).name()}; }}
        #primary {{ background: {accent}; color: {accent_text}; border-color: {accent}; padding-right: 32px; }}
        #primary:hover {{ background: {accent}; }}
        #primary:focus {{ border: 2px solid {text.name()}; padding: 7px 31px 7px 15px; }}
        #primary::menu-button {{ border: none; width: 26px; }}
        QTableView {{
            background: {card.name()}; alternate-background-color: {hover.name()};
            border: 1px solid {line.name()}; border-radius: 10px;
        }}
        QHeaderView, QHeaderView::section {{
            background: {card.name()}; border: none; border-bottom: 1px solid {line.name()};
            padding: 7px 8px; color: {quiet.name()};
        }}
    """


def _mixed(one: QColor, other: QColor, part: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * part,
        one.greenF() + (other.greenF() - one.greenF()) * part,
        one.blueF() + (other.blueF() - one.blueF()) * part,
    )
