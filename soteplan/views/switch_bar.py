"""A bar of choices over the content of a page, of which one is on."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QButtonGroup, QWidget

from soteplan.models.tips import plain_tip
from soteplan.views.folding_row import FoldingRow
from soteplan.views.look import Look
from soteplan.views.quiet import QuietButton

HEIGHT, LEAST = 40, 48  # px at 100 %: the bar, and the width of a button whose words are cut
GAP = 8  # px between the fields at the right


class SwitchBar(FoldingRow):
    """As high as the toolbar above it, on paper, since it belongs to what it switches."""

    def __init__(self, look: Look) -> None:
        super().__init__(look.px(2))
        self._look = look
        self.rows.setContentsMargins(1, 0, look.px(4), 0)  # its words begin where those of the toolbar do
        self.inner.setSpacing(look.px(GAP))
        self._row = self.first
        self._set_height(folded=False)
        self.turned.connect(lambda folded: self._set_height(folded=folded))
        look.tone(self, "paper")

    def _set_height(self, *, folded: bool) -> None:
        self.setFixedHeight(self._look.px(HEIGHT) * (2 if folded else 1))

    def add_switch(self, texts: Mapping[str, str], act: Callable[[str], object]) -> dict[str, QuietButton]:
        """Buttons by key, each with its words; `act` gets the key of the one that was pressed."""
        group, buttons = QButtonGroup(self), {}
        for key, words in texts.items():
            button = buttons[key] = QuietButton(self._look)
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(plain_tip(words))
            button.setMinimumWidth(self._look.px(LEAST))  # on a small projector words are cut, not the window
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, key=key: act(key))
            group.addButton(button)
            self._row.addWidget(button)
        return buttons

    def add(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def stretch(self) -> None:
        """What is added from now on stands at the right, farther apart than the buttons."""
        self.first.addStretch(1)
        self.below.addStretch(1)
        self.add_second()
        self._row = self.inner
