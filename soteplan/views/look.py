"""The look of the program's widgets: palette, type size and sizes in px, from the tokens."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from soteplan.figures.tokens import DARK, LIGHT, PRESENT_SCALE, PRESENTED, STYLES, Palette
from soteplan.rendering.fonts import sized_font

ZOOMS = (0.8, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5)
STYLE = "fusion"
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


class Look(QObject):
    """Theme and zoom of the whole interface. Present mode multiplies the zoom and strengthens the contrast."""

    changed = Signal()

    def __init__(self, theme: str = "light", zoom: float = 1.0) -> None:
        super().__init__()
        self.theme = theme if theme in THEMES else "light"
        self.zoom = zoom
        self.presenting = False

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
        self.theme = theme or self.theme
        self.zoom = zoom or self.zoom
        self.presenting = self.presenting if presenting is None else presenting
        self.apply()

    def step_zoom(self, steps: int) -> None:
        """Larger or smaller by steps; 0 goes back to 100 %."""
        nearest = min(range(len(ZOOMS)), key=lambda i: abs(ZOOMS[i] - self.zoom))
        target = max(0, min(len(ZOOMS) - 1, nearest + steps))
        self.set(zoom=ZOOMS[target] if steps else 1.0)

    def apply(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        if app.style().name() != STYLE:  # once: a new style polishes every widget anew, those about to go included
            app.setStyle(STYLE)
        app.setPalette(self._palette())
        app.setFont(self.font())
        self.changed.emit()

    def tone(self, widget: QWidget, ground: str, ink: str = "ink") -> None:
        """Give one widget another ground and ink from the tokens; fields on it keep theirs."""
        palette = widget.palette()
        palette.setColor(QPalette.ColorRole.Window, self.colour(ground))
        palette.setColor(QPalette.ColorRole.WindowText, self.colour(ink))
        widget.setPalette(palette)
        widget.setAutoFillBackground(True)

    def _palette(self) -> QPalette:
        palette = QPalette()
        for role, token in _ROLES.items():
            palette.setColor(role, self.colour(token))
        for role in (QPalette.ColorRole.Text, QPalette.ColorRole.WindowText, QPalette.ColorRole.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.colour("ink2"))
        return palette
