"""A condition of a filter: a button that offers what there is, and a chip with a cross while something is chosen."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from soteplan.domain.text import shortened
from soteplan.models.tips import plain_tip
from soteplan.texts.language import Language
from soteplan.views.icons import icon
from soteplan.views.look import Look
from soteplan.views.quiet import QuietButton
from soteplan.views.staying_menu import StayingMenu

MOST_PX = 220  # at 100 %
LEAST_PX = 56
Offers = Callable[[], Sequence[tuple[str, str]]]  # the keys that can be chosen, each with what it is called


class Chip(QuietButton):
    """Cut where there is no room, and no wider than a short name needs."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        policy = self.sizePolicy()
        policy.setHorizontalPolicy(policy.Policy.Maximum)
        self.setSizePolicy(policy)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        return QSize(min(hint.width(), self._look.px(MOST_PX)), hint.height())

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._look.px(LEAST_PX)), hint.height())


class Facet(QWidget):
    """`offers` is asked when the menu opens. What is ticked holds at once, and the menu stays open."""

    chosen = Signal(object)  # frozenset of keys

    def __init__(self, look: Look, language: Language, name: str, offers: Offers) -> None:
        super().__init__()
        self.name, self._offers, self._look = name, offers, look
        self._keys: frozenset[str] = frozenset()
        self.button = Chip(look)
        self.button.setCheckable(True)
        self.button.clicked.connect(lambda _=False: self.offer())
        self.cross = QuietButton(look)
        self.cross.setIcon(icon(look, "x"))
        self.cross.setAccessibleName(language.text("Schedule", "Show everything again: {name}", name=name))
        self.cross.setToolTip(self.cross.accessibleName())
        self.cross.clicked.connect(lambda _=False: self.chosen.emit(frozenset()))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.button)
        row.addWidget(self.cross)
        self.show_keys(frozenset())

    def show_keys(self, keys: frozenset[str]) -> None:
        """What is chosen, on the chip."""
        self._keys = keys
        names = [name for key, name in self._offers() if key in keys] if keys else []
        self.button.setText(shortened(", ".join(names)) if keys else f"{self.name} ▾")
        self.button.setAccessibleName(f"{self.name}: {', '.join(names)}" if names else self.name)
        self.button.setToolTip(plain_tip(self.button.accessibleName()))
        self.button.setChecked(bool(keys))
        self.cross.setVisible(bool(keys))
        self.button.updateGeometry()

    def offer(self) -> None:
        self.button.setChecked(bool(self._keys))  # the click has turned it over, the choice is yet to come
        self.menu().popup(self.button.mapToGlobal(QPoint(0, self.button.height())))

    def menu(self) -> QMenu:
        menu = StayingMenu(self)
        menu.setAccessibleName(self.name)
        for key, name in self._offers():
            action = menu.addAction(shortened(name).replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(key in self._keys)
            action.toggled.connect(lambda checked, key=key: self._tick(key, checked))
        return menu

    def _tick(self, key: str, checked: bool) -> None:
        self.chosen.emit(self._keys | {key} if checked else self._keys - {key})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes the choice away, as the cross does."""
        if event.matches(QKeySequence.StandardKey.Delete) and self._keys:
            self.chosen.emit(frozenset())
        else:
            super().keyPressEvent(event)


def buttons_of(facets: Iterable[Facet]) -> list[QuietButton]:
    return [button for facet in facets for button in (facet.button, facet.cross)]
