"""A line over the status line: what is being made, what came of it, and what can be done about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy

from soteplan.views.making import GONE, Making, Offer
from soteplan.views.quiet import QuietButton
from soteplan.views.strip import Strip

if TYPE_CHECKING:
    from soteplan.views.look import Look


class MakingBar(Strip):
    def __init__(self, look: Look, making: Making) -> None:
        super().__init__()
        self._look, self._making = look, making
        self.label = QLabel()
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setWordWrap(True)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.buttons: list[QuietButton] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(look.px(16), look.px(2), look.px(8), look.px(2))
        self._row.setSpacing(look.px(8))
        self._row.addWidget(self.label, 1)
        making.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        if self._making.state == GONE:
            self._leave()
            return
        self._look.tone(self, f"{self._making.tone}_tint")
        self.label.setText(self._making.words())
        self.setAccessibleName(self._making.words())
        offers = self._making.offers()
        if [offer.words for offer in offers] != [button.text() for button in self.buttons]:
            self._offer(offers)

    def _offer(self, offers: list[Offer]) -> None:
        had_keyboard = any(button.hasFocus() for button in self.buttons)
        for button in self.buttons:
            self._row.removeWidget(button)
            button.hide()  # at once, not over its follower until it is gone
            button.deleteLater()
        self.buttons = [self._button(offer) for offer in offers]
        if len(self.buttons) > 1:
            self.buttons[0].setFont(self._look.font("strong"))
        self.lead_to(self.buttons)
        if had_keyboard and self.buttons:
            self.buttons[0].setFocus()

    def _button(self, offer: Offer) -> QuietButton:
        button = QuietButton(self._look)
        button.setText(offer.words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(lambda _=False: offer.act())
        self._row.addWidget(button)
        return button

    def _leave(self) -> None:
        """The keyboard goes back to the tab rather than nowhere."""
        window = self.window()
        if any(button.hasFocus() for button in self.buttons):
            window.tab.take_focus()  # type: ignore[attr-defined]
        self.hide()
        self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.buttons:
            self._making.offers()[-1].act()
        else:
            super().keyPressEvent(event)
