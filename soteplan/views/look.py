"""The look of the program's widgets: palette, type size and sizes in px, from the tokens."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from soteplan.figures.tokens import DARK, LIGHT, PRESENT_SCALE, PRESENTED, STYLES, Palette
from soteplan.rendering.fonts import sized_font

ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
THEMES = {"light": LIGHT, "dark": DARK}

_ROLES = {
    QPalette.ColorRole.Window: "frame",
    QPalette.ColorRole.WindowText: "ink",
    QPalette.ColorRole.Base: "paper",
    QPalette.ColorRole.AlternateBase: "frame",
    QPalette.ColorRole.Text: "ink",
    QPalette.ColorRole.PlaceholderText: "ink2",
    QPalette.ColorRole.Button: "frame",
    QPalette.ColorRole.ButtonText: "ink",
    QPalette.ColorRole.ToolTipBase: "paper",
    QPalette.ColorRole.ToolTipText: "ink",
    QPalette.ColorRole.Highlight: "accent_tint",
    QPalette.ColorRole.HighlightedText: "ink",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.Light: "paper",
    QPalette.ColorRole.Midlight: "frame",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "line",
    QPalette.ColorRole.Accent: "accent",
}


@dataclass(slots=True)
class Taste:
    """What the user likes, in all windows."""

    theme: str
    zoom: float


class Look(QObject):
    """Theme and zoom, the same in all windows, and whether one of them presents the plan.

    A look `beside` another has its theme and zoom, now and later. Present mode is its own: it multiplies the zoom and
    strengthens the contrast.
    """

    changed = Signal()

    def __init__(self, theme: str = "light", zoom: float = 1.0, beside: Look | None = None) -> None:
        super().__init__()
        self._first: Look = beside or self
        self._taste = beside.taste if beside else Taste(theme if theme in THEMES else "light", zoom)
        self.presenting = False
        if beside is not None:
            beside.changed.connect(self.changed)

    @property
    def taste(self) -> Taste:
        return self._taste

    @property
    def theme(self) -> str:
        return self._taste.theme

    @property
    def zoom(self) -> float:
        return self._taste.zoom

    @property
    def palette(self) -> Palette:
        return (PRESENTED if self.presenting else THEMES)[self.theme]

    @property
    def scale(self) -> float:
        return self.zoom * (PRESENT_SCALE if self.presenting else 1.0)

    def px(self, length: float) -> int:
        """A length of the design at the current zoom."""
        return round(length * self.scale)

    def colour(self, token: str) -> QColor:
        return QColor(self.palette.colour(token))

    def font(self, style: str = "body") -> QFont:
        token = STYLES[style]
        return sized_font(token.size * self.scale, token.weight)

    def set(self, *, theme: str | None = None, zoom: float | None = None, presenting: bool | None = None) -> None:
        """Another theme or zoom in all windows; presenting begins or ends in the window of this look alone."""
        if theme or zoom:
            self._taste.theme, self._taste.zoom = theme or self.theme, zoom or self.zoom
            self.apply()
        if presenting is not None:
            self.presenting = presenting
            self.changed.emit()

    def step_zoom(self, steps: int) -> None:
        """Larger or smaller by steps; 0 goes back to 100 %."""
        nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self.zoom))
        target = max(0, min(len(ZOOMS) - 1, nearest + steps))
        self.set(zoom=ZOOMS[target] if steps else 1.0)

    def apply(self) -> None:
        """Give the program this theme and zoom; its style is chosen where it starts."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(_qt_palette(THEMES[self.theme]))
        app.setFont(self._first.font())
        self._first.changed.emit()

    def dress(self, window: QWidget) -> None:
        """Type and colours of a window and all in it: those of the program, while presenting its own."""
        window.setFont(self.font())
        if self.presenting or window.testAttribute(Qt.WidgetAttribute.WA_SetPalette):
            window.setPalette(_qt_palette(self.palette) if self.presenting else QPalette())

    def tone(self, widget: QWidget, ground: str, ink: str = "ink") -> None:
        """Give one widget another ground and ink from the tokens; fields on it keep theirs."""
        palette = widget.palette()
        palette.setColor(QPalette.ColorRole.Window, self.colour(ground))
        palette.setColor(QPalette.ColorRole.WindowText, self.colour(ink))
        widget.setPalette(palette)
        widget.setAutoFillBackground(True)


def _qt_palette(tokens: Palette) -> QPalette:
    palette = QPalette()
    for role, token in _ROLES.items():
        palette.setColor(role, tokens.colour(token))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, tokens.colour("ink2"))
    return palette
