"""A short list of links under a heading of the overview."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from soteplan.texts.overview import Place
from soteplan.views.link import Link, Part
from soteplan.views.overview_facts import Listed
from soteplan.views.workspace import Workspace


class LinkList(QWidget):
    """Filled anew as a whole; the line that has the keyboard keeps it."""

    def __init__(self, workspace: Workspace, lead: int, empty: str, go: Callable[[Place], object]) -> None:
        super().__init__()
        self._workspace, self._lead, self._empty, self._go = workspace, lead, empty, go
        self._widgets: list[QWidget] = []
        self.links: list[Link] = []
        self.head: QWidget | None = None  # the keyboard comes to the first link from here
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_lines(self, listed: Listed) -> None:
        focused = next((number for number, link in enumerate(self.links) if link.hasFocus()), -1)
        self._clear()
        if listed.above or not listed.items:
            self._add_quiet(listed.above or self._empty)
        for item in listed.items:
            self._add_link(item.place).say(
                [Part(item.lead, colour=item.tone), Part(item.text, lines=2, left=self._lead, beside=True)]
            )
        if listed.more:
            self._add_quiet(self._workspace.language.count("Overview", "and %n other(s)", listed.more))
        if 0 <= focused < len(self.links):
            self.links[focused].setFocus()

    def _clear(self) -> None:
        for widget in self._widgets:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets, self.links = [], []

    def _add_link(self, place: Place) -> Link:
        link = Link(self._workspace.look, lambda: self._go(place))
        before = self.links[-1] if self.links else self.head
        self.links.append(link)
        self._add(link)
        if before is not None:
            QWidget.setTabOrder(before, link)
        return link

    def _add_quiet(self, text: str) -> None:
        look = self._workspace.look
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setContentsMargins(look.px(8), look.px(6), look.px(8), look.px(6))
        look.tone(label, "paper", "ink2")
        self._add(label)

    def _add(self, widget: QWidget) -> None:
        self._widgets.append(widget)
        self._column.addWidget(widget)
        widget.show()  # at once, so that it can take the keyboard
