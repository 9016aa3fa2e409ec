"""The desk's look, derived from the desktop's own palette: light stays light, dark stays dark."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Final

from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QPalette

STARK: Final = 250
"""So far apart are only black and white, as the high contrast of a system has them. Qt's own word for what was asked
of the system is of no use: PySide 6.11 deletes its `QAccessibilityHints` under our hands."""


class Health(Enum):
    """The status dot; the words beside it say the same, so colour is never the only sign."""

    GOOD = "good"
    BUSY = "busy"
    BAD = "bad"
    OFF = "off"


@dataclass(frozen=True, slots=True)
class Colours:
    """Every colour of the desk.

    Words keep 4.5:1 on every ground; dots, the focus ring and the edges of fields 3:1 (WCAG 2.2, AA). Faint ones stand
    in a field as long as nothing else does.
    """

    window: QColor
    text: QColor
    quiet: QColor
    faint: QColor
    card: QColor
    line: QColor
    field: QColor
    hover: QColor
    stripe: QColor
    tint: QColor
    accent: QColor
    accent_text: QColor
    health: Mapping[Health, QColor]


_ON_LIGHT = {Health.GOOD: "#1f8654", Health.BUSY: "#a86a00", Health.BAD: "#c8432e", Health.OFF: "#7a7784"}
_ON_DARK = {Health.GOOD: "#3fc486", Health.BUSY: "#e5ac3c", Health.BAD: "#f0705a", Health.OFF: "#a29fad"}


def colours_of(palette: QPalette) -> Colours:
    """The desk's colours on a desktop with this palette."""
    window = palette.color(QPalette.ColorRole.Window)
    text = palette.color(QPalette.ColorRole.WindowText)
    is_dark = window.lightness() < text.lightness()
    card = _mixed(window, QColor("white"), 0.06 if is_dark else 0.7)
    accent, accent_text = ("#a58bff", "#14101f") if is_dark else ("#5b3fd1", "#ffffff")
    is_stark = abs(window.lightness() - text.lightness()) >= STARK
    return Colours(
        window=window,
        text=text,
        quiet=text if is_stark else _mixed(text, window, 0.2),
        faint=_mixed(text, window, 0.26),
        card=card,
        line=_mixed(window, text, 0.6 if is_stark else 0.16),
        field=_mixed(window, text, 0.9 if is_stark else 0.55),
        hover=_mixed(card, text, 0.08),
        stripe=_mixed(card, text, 0.035),
        tint=_mixed(card, QColor(accent), 0.2),
        accent=QColor(accent),
        accent_text=QColor(accent_text),
        health={health: QColor(name) for health, name in (_ON_DARK if is_dark else _ON_LIGHT).items()},
    )


def text_px(times: float, least: int = 0) -> int:
    """A size for a style sheet, in pixels: so many times that of the desktop's own words, and so much at least."""
    return max(round(QFontInfo(QGuiApplication.font()).pixelSize() * times), least)


def style_sheet(palette: QPalette, *, is_right_to_left: bool = False) -> str:
    """Qt's style sheet for the panel."""
    colours = colours_of(palette)
    text, card, line = colours.text.name(), colours.card.name(), colours.line.name()
    accent, accent_text, quiet = colours.accent.name(), colours.accent_text.name(), colours.quiet.name()
    filled = "add-page" if is_right_to_left else "sub-page"
    track = _mixed(colours.card, colours.text, 0.3).name()
    dots = "\n".join(f'#dot[health="{one.value}"] {{ background: {c.name()}; }}' for one, c in colours.health.items())
    return (
        f"""
        QLabel {{ color: {text}; }}
        #card {{ background: {card}; border: 1px solid {line}; border-radius: 10px; }}
        #notice {{ background: {card}; border: 2px solid {accent}; border-radius: 10px; }}
        QDialog, #page {{ background: {colours.window.name()}; }}
        QScrollArea {{ background: transparent; border: none; }}
        #warning {{ background: {card}; border: 2px solid {colours.health[Health.BAD].name()}; border-radius: 10px; }}
        #dot {{ border-radius: 7px; }}
        {dots}
        #phase {{ font-size: {text_px(1.5)}px; font-weight: 600; }}
        #heading {{ font-size: {text_px(1.25)}px; font-weight: 600; }}
        #number {{ font-size: {text_px(1.2, 22)}px; font-weight: 600; }}
        #quiet, #empty {{ color: {quiet}; }}
        #empty {{ font-size: {text_px(1.25)}px; }}
        QPushButton, QToolButton {{
            background: {card}; color: {text}; border: 1px solid {line}; border-radius: 8px;
            padding: 8px 16px; min-height: {text_px(1.5, 20)}px; outline: none;
        }}
        QPushButton:hover, QToolButton:hover {{ background: {colours.hover.name()}; }}
        QPushButton:focus, QToolButton:focus {{ border: 2px solid {accent}; padding: 7px 15px; }}
        QPushButton:checked {{ background: {accent}; color: {accent_text}; border-color: {accent}; }}
        QPushButton:checked:focus {{ border: 2px solid {text}; padding: 7px 15px; }}
        QPushButton:disabled {{ color: {_mixed(colours.text, colours.window, 0.55).name()}; }}
        #primary {{ background: {accent}; color: {accent_text}; border-color: {accent}; padding-right: 32px; }}
        #primary:hover {{ background: {accent}; }}
        #primary:focus {{ border: 2px solid {text}; padding: 7px 31px 7px 15px; }}
        #primary::menu-button {{ border: none; width: 26px; }}
        QSlider {{ min-height: 22px; border: 2px solid transparent; border-radius: 8px; }}
        QSlider:focus {{ border-color: {accent}; }}
        QSlider::groove:horizontal {{ height: 6px; border-radius: 3px; background: {track}; }}
        QSlider::{filled}:horizontal {{ height: 6px; border-radius: 3px; background: {accent}; }}
        QSlider::handle:horizontal {{
            width: 16px; height: 16px; margin: -5px 0; border-radius: 8px; background: {accent};
        }}
    """
        + _table_sheet(colours)
        + _input_sheet(colours)
        + _choice_sheet(colours)
    )


def _input_sheet(colours: Colours) -> str:
    accent, accent_text, bad = colours.accent.name(), colours.accent_text.name(), colours.health[Health.BAD]
    card, text, quiet, field = (one.name() for one in (colours.card, colours.text, colours.quiet, colours.field))
    faint = colours.faint.name()
    on_bad = "#ffffff" if bad.lightness() < 130 else "#14101f"
    return f"""
        #accent {{ background: {accent}; color: {accent_text}; border-color: {accent}; }}
        #accent:focus {{ border: 2px solid {text}; }}
        #panic {{
            background: {bad.name()}; color: {on_bad}; border-color: {bad.name()};
            font-weight: 600; padding: 10px 22px;
        }}
        #panic:focus {{ border: 2px solid {text}; padding: 9px 21px; }}
        QLineEdit {{
            background: {card}; color: {text}; border: 1px solid {field}; border-radius: 8px; padding: 6px 10px;
            min-height: {text_px(1.5, 20)}px; selection-background-color: {accent}; selection-color: {accent_text};
            placeholder-text-color: {faint};
        }}
        QLineEdit:focus {{ border: 2px solid {accent}; padding: 5px 9px; }}
        QLineEdit QToolButton {{ background: transparent; border: none; padding: 0; min-height: 0; }}
        QPlainTextEdit {{
            background: {card}; color: {text}; border: 1px solid {field}; border-radius: 8px; padding: 6px;
            selection-background-color: {accent}; selection-color: {accent_text}; placeholder-text-color: {faint};
        }}
        QPlainTextEdit:focus {{ border: 2px solid {accent}; padding: 5px; }}
        QTabWidget::pane {{ border: none; }}
        QTabBar {{ background: transparent; border: none; outline: none; }}
        QTabBar QToolButton {{ border-radius: 6px; padding: 0; min-height: 0; }}
        QTabBar::tab {{ background: transparent; color: {quiet}; padding: 6px 9px 8px 9px;
            border: 2px solid transparent; border-bottom: 3px solid transparent; }}
        QTabBar::tab:hover {{ color: {text}; }}
        QTabBar::tab:selected {{ color: {text}; border-bottom-color: {accent}; font-weight: 600; }}
        QTabBar::tab:focus {{ border: 2px solid {accent}; border-bottom-width: 3px; border-radius: 6px; }}
    """


def _choice_sheet(colours: Colours) -> str:
    """Boxes to choose from and to count in, and the pictures of themes."""
    accent, accent_text, text = colours.accent.name(), colours.accent_text.name(), colours.text.name()
    card, field, line, hover = colours.card.name(), colours.field.name(), colours.line.name(), colours.hover.name()
    faint = _mixed(colours.text, colours.window, 0.55).name()
    return f"""
        QComboBox, QAbstractSpinBox {{
            background: {card}; color: {text}; border: 1px solid {field}; border-radius: 8px; padding: 6px 10px;
            min-height: {text_px(1.5, 20)}px; selection-background-color: {accent}; selection-color: {accent_text};
        }}
        QAbstractSpinBox {{ padding: 4px 10px; }}
        QComboBox:hover, QAbstractSpinBox:hover {{ background: {hover}; }}
        QComboBox:focus {{ border: 2px solid {accent}; padding: 5px 9px; }}
        QAbstractSpinBox:focus {{ border: 2px solid {accent}; padding: 3px 9px; }}
        QComboBox:disabled, QAbstractSpinBox:disabled {{ color: {faint}; border-color: {line}; }}
        QComboBox {{ combobox-popup: 0; }}
        QComboBox::drop-down {{ border: none; width: 26px; }}
        QComboBox QLineEdit, QAbstractSpinBox QLineEdit {{
            background: transparent; border: none; padding: 0; min-height: 0;
        }}
        QComboBox QAbstractItemView {{
            background: {card}; color: {text}; border: 1px solid {field}; outline: none;
            selection-background-color: {accent}; selection-color: {accent_text};
        }}
        QComboBox QAbstractItemView::item {{ padding: 5px 10px; }}
        QComboBox QAbstractItemView::item:selected {{ background: {accent}; color: {accent_text}; }}
        QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{
            background: transparent; border: none; width: 26px;
        }}
        #theme {{ padding: 5px; border-radius: 10px; border: 1px solid {line}; min-height: 0; }}
        #theme:hover {{ background: {hover}; }}
        #theme:checked {{ border: 3px solid {accent}; padding: 3px; font-weight: 600; background: {card}; }}
        #theme:focus {{ border: 2px solid {text}; padding: 4px; }}
        #theme:checked:focus {{ border: 3px solid {text}; padding: 3px; }}
        #trouble {{ color: {colours.health[Health.BAD].name()}; }}
    """


def _table_sheet(colours: Colours) -> str:
    accent, accent_text = colours.accent.name(), colours.accent_text.name()
    card, line, text, quiet = colours.card.name(), colours.line.name(), colours.text.name(), colours.quiet.name()
    scroll = colours.health[Health.OFF].name()  # told from its ground, and quiet all the same
    return f"""
        QTableView {{
            background: {card}; alternate-background-color: {colours.stripe.name()}; color: {text};
            selection-background-color: {accent}; selection-color: {accent_text};
            border: 1px solid {line}; border-radius: 10px; padding: 6px; outline: none;
        }}
        QTableView:focus {{ border: 2px solid {accent}; padding: 5px; }}
        QTableView::item {{ border: none; padding: 0 8px; }}
        QTableView::item:selected {{ background: {accent}; color: {accent_text}; }}
        #rules::item:selected {{ background: {colours.tint.name()}; }}
        QScrollBar:vertical {{ background: transparent; border: none; width: 12px; margin: 0; }}
        QScrollBar::handle:vertical {{ background: {scroll}; border-radius: 4px; min-height: 28px; margin: 0 2px; }}
        QScrollBar:horizontal {{ background: transparent; border: none; height: 12px; margin: 0; }}
        QScrollBar::handle:horizontal {{ background: {scroll}; border-radius: 4px; min-width: 28px; margin: 2px 0; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QHeaderView {{ background: transparent; border: none; }}
        QHeaderView::section {{
            background: transparent; border: none; border-bottom: 1px solid {line};
            padding: 6px 11px; color: {quiet};
        }}
        QHeaderView::section:vertical {{ border: none; }}
        QTableCornerButton::section {{ background: transparent; border: none; border-bottom: 1px solid {line}; }}
        QTableView QLineEdit, QTableView QComboBox, QTableView QAbstractSpinBox {{ margin: 3px 0; }}
        QTableView QComboBox QLineEdit, QTableView QAbstractSpinBox QLineEdit {{ margin: 0; }}
    """


def _mixed(one: QColor, other: QColor, part: float) -> QColor:
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * part,
        one.greenF() + (other.greenF() - one.greenF()) * part,
        one.blueF() + (other.blueF() - one.blueF()) * part,
    )
