"""The themes to choose from, each with a little picture of how it looks on a stream."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Literal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QPainter, QPixmap, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QToolButton, QVBoxLayout, QWidget

from overlay.desktop.desk.cards.samples import draw_picture, sample_banner, sample_goal
from overlay.desktop.desk.parts.panel_parts import label
from overlay.desktop.language import told, tr
from overlay.desktop.painting.banner_painter import BannerPainter
from overlay.desktop.painting.sign_painter import SignPainter
from overlay.desktop.preview.backdrops import STREAM, paint_backdrop
from overlay.errors import OverlayError
from overlay.phrase import phrase
from overlay.resources import resource_root
from overlay.scene.themes.grid import HEIGHT, Arrangement
from overlay.scene.themes.theme import Theme
from overlay.settings import Settings

TITLES: Final = {
    "dark": phrase("Dark"),
    "light": phrase("Light"),
    "high-contrast": phrase("High contrast"),
    "neon": phrase("Neon"),
}
"""Of the built-in ones."""
PICTURE: Final = QSize(144, 81)
SCALE: Final = 0.29
"""Pixels of the picture to a design pixel: words are small, and can be read."""
MARGIN: Final = 7.0
GAP: Final = 10
BANNER_WIDTH: Final = 370.0
GOAL_WIDTH: Final = 420.0


@dataclass(frozen=True, slots=True)
class ThemeChoice:
    """One of them.

    Attributes:
        theme: How it looks.
        is_own: Whether it is the streamer's own.
    """

    theme: Theme
    is_own: bool = False


class ThemeGallery(QWidget):
    """Shows what there is and which one is worn; says which one is wanted."""

    chosen = Signal(str)
    """The theme's name."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[ThemeChoice, ...] = ()
        self._font: Literal["default", "dyslexia-friendly"] = "default"
        self._buttons: dict[str, QToolButton] = {}
        self._unpainted: list[str] = []
        self._group = QButtonGroup(self)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._grid.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self._painting = QTimer(self)
        self._painting.timeout.connect(self._paint_one)
        self._troubles = label("trouble", wraps=True)
        self._troubles.setAccessibleName(tr("What is wrong with a theme"))
        self._troubles.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        column.addLayout(self._grid)
        column.addWidget(self._troubles)
        self.setAccessibleName(tr("Themes"))

    # --- what it is told -----------------------------------------------------------------------------

    def show_themes(self, choices: Sequence[ThemeChoice], font: str, troubles: Sequence[str]) -> None:
        """These are there, with words in this font; and this is what is wrong with others."""
        fresh = tuple(choices)
        self._troubles.setText("\n".join(map(told, troubles)))
        self._troubles.setVisible(bool(troubles))
        wanted_font: Literal["default", "dyslexia-friendly"] = (
            "dyslexia-friendly" if font == "dyslexia-friendly" else "default"
        )
        before = {choice.theme.name: choice for choice in self._choices}
        changed = [one.theme.name for one in fresh if before.get(one.theme.name) != one or wanted_font != self._font]
        if [one.theme.name for one in fresh] != list(before):
            self._make_buttons(fresh)
            changed = [one.theme.name for one in fresh]
        self._choices, self._font, self._unpainted = fresh, wanted_font, changed
        self._paint_soon()

    def show_worn(self, name: str) -> None:
        """This one is worn."""
        button = self._buttons.get(name)
        if button is not None:
            button.setChecked(True)

    @property
    def buttons(self) -> Mapping[str, QToolButton]:
        """By the themes' names."""
        return self._buttons

    # --- making --------------------------------------------------------------------------------------

    def _make_buttons(self, choices: Sequence[ThemeChoice]) -> None:
        worn = next((name for name, one in self._buttons.items() if one.isChecked()), None)
        has_focus = any(one.hasFocus() for one in self._buttons.values())
        for one in self._buttons.values():
            self._group.removeButton(one)
            self._grid.removeWidget(one)
            one.deleteLater()
        self._buttons = {choice.theme.name: self._make_button(choice) for choice in choices}
        self._fill_grid()
        if worn in self._buttons:
            self._buttons[worn].setChecked(True)
            if has_focus:
                self._buttons[worn].setFocus()

    def _make_button(self, choice: ThemeChoice) -> QToolButton:
        theme = choice.theme
        title = tr("{theme} (yours)", theme=theme.title) if choice.is_own else told(TITLES.get(theme.name, theme.title))
        one = QToolButton()
        one.setObjectName("theme")
        one.setText(title)
        one.setAccessibleName(tr("Theme {theme}", theme=title))
        one.setToolTip(told(Settings.model_fields["theme"].description or ""))
        one.setCheckable(True)
        one.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        one.setIconSize(PICTURE)
        one.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        one.clicked.connect(lambda: self.chosen.emit(theme.name))
        self._group.addButton(one)
        return one

    def _fill_grid(self) -> None:
        columns = self._columns
        for number, one in enumerate(self._buttons.values()):
            self._grid.addWidget(one, number // columns, number % columns)

    @property
    def _columns(self) -> int:
        widest = max((one.sizeHint().width() for one in self._buttons.values()), default=PICTURE.width())
        return max(1, (self.width() + GAP) // (widest + GAP))

    def _paint_soon(self) -> None:
        if self._unpainted and self.isVisible():
            self._painting.start(0)

    def _paint_one(self) -> None:
        """A picture a turn of the loop: frames of the overlay go between them."""
        if not self._unpainted:
            self._painting.stop()
            return
        name = self._unpainted.pop(0)
        choice = next((one for one in self._choices if one.theme.name == name), None)
        if choice is not None and name in self._buttons:
            picture = theme_picture(Arrangement(theme=choice.theme, font=self._font), self.devicePixelRatioF())
            self._buttons[name].setIcon(QIcon(picture))

    # --- what Qt calls -------------------------------------------------------------------------------

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What nobody saw was not painted."""
        super().showEvent(event)
        self._paint_soon()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As many side by side as there is room for."""
        super().resizeEvent(event)
        self._fill_grid()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802
        """A larger font needs more room."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fill_grid()


def theme_picture(arrangement: Arrangement, ratio: float = 1.0) -> QPixmap:
    """A goal and a great gift's banner over a stream; a bare stream if the theme's fonts cannot be had."""
    size_px = round(PICTURE.width() * ratio), round(PICTURE.height() * ratio)
    image, scale = paint_backdrop(STREAM, size_px), SCALE * ratio
    painter = QPainter(image)
    try:
        content = sample_goal()
        goal = SignPainter(resource_root(), arrangement).paint(content, scale, GOAL_WIDTH)
        banner = BannerPainter(resource_root(), arrangement).paint(sample_banner(0, 3), scale, BANNER_WIDTH)
        left = MARGIN * ratio
        draw_picture(painter, goal.body, left, left)
        if goal.bar is not None:
            at = left + goal.bar_at_px[0], left + goal.bar_at_px[1]
            draw_picture(painter, goal.bar, *at, content.part)
        draw_picture(painter, banner.body, left, size_px[1] - left - HEIGHT / 2.0 * scale)
    except OverlayError:
        pass
    painter.end()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(ratio)
    return _rounded(pixmap)


def _rounded(pixmap: QPixmap) -> QPixmap:
    """With round corners, as all cards here have."""
    rounded = QPixmap(pixmap.size())
    rounded.setDevicePixelRatio(pixmap.devicePixelRatio())
    rounded.fill(Qt.GlobalColor.transparent)
    painter = QPainter(rounded)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(pixmap)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(QRectF(0.0, 0.0, PICTURE.width(), PICTURE.height()), 6.0, 6.0)
    painter.end()
    return rounded
