"""What the preview's look adds to the desk's."""

from PySide6.QtGui import QPalette

from overlay.desktop.desk.parts.panel_style import Health, colours_of, style_sheet, text_px


def preview_sheet(palette: QPalette, *, is_right_to_left: bool = False) -> str:
    """Qt's style sheet for the preview."""
    filled = "add-page" if is_right_to_left else "sub-page"
    colours = colours_of(palette)
    text, quiet, line, card = colours.text.name(), colours.quiet.name(), colours.line.name(), colours.card.name()
    accent, accent_text = colours.accent.name(), colours.accent_text.name()
    return (
        style_sheet(palette, is_right_to_left=is_right_to_left)
        + f"""
        #title {{ font-size: {text_px(1.65)}px; font-weight: 600; }}
        #stage {{ background: {colours.stripe.name()}; border-radius: 10px; }}
        #value {{ font-size: {text_px(1.25)}px; font-weight: 600; }}
        #faults {{
            background: {card}; border: 1px solid {line}; border-left: 4px solid {colours.health[Health.BAD].name()};
            border-radius: 10px;
        }}
        #fault_place {{ color: {quiet}; }}
        #fault_words {{ font-weight: 600; }}
        QToolButton#choice {{
            padding: 6px 12px; min-height: 18px; border-radius: 8px; background: transparent; border-color: transparent;
        }}
        QToolButton#choice:hover {{ background: {colours.hover.name()}; }}
        QToolButton#choice:checked {{ background: {card}; border: 1px solid {line}; color: {text}; font-weight: 600; }}
        QToolButton#choice:focus {{ border: 2px solid {accent}; padding: 5px 11px; }}
        QPushButton#primary {{ padding: 8px 16px; min-width: 64px; }}
        QPushButton#primary:focus {{ padding: 7px 15px; }}
        QPushButton:checked {{ background: {accent}; color: {accent_text}; }}
        QSlider#knob {{ min-height: 22px; border: none; outline: none; }}
        QSlider#knob::groove:horizontal {{ height: 4px; background: {line}; border-radius: 2px; }}
        QSlider#knob::{filled}:horizontal {{ background: {accent}; border-radius: 2px; }}
        QSlider#knob::handle:horizontal {{
            background: {accent}; border: 2px solid {card}; border-radius: 8px;
            width: 12px; height: 12px; margin: -6px 0;
        }}
        QSlider#knob::handle:horizontal:focus {{ border: 2px solid {text}; }}
    """
    )
