"""A field that adds a link: codes and titles are searched while one types, Enter adds what is marked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soteplan.domain.fields import spec_of
from soteplan.models.columns import title_of
from soteplan.views.link import Link, Part
from soteplan.views.quiet import QuietLine
from soteplan.views.workspace import Workspace

MOST = 6  # rows offered at once
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class LinkAdder(QWidget):
    """`candidates` are the rows that can be linked; `add` links one and says whether it did."""

    def __init__(
        self, workspace: Workspace, candidates: Callable[[], list[Any]], add: Callable[[Any], bool], words: str
    ) -> None:
        super().__init__()
        self._workspace, self._candidates, self._add = workspace, candidates, add
        self._offered: list[tuple[Any, Link]] = []
        self._marked = 0
        self.line = QuietLine(workspace.look)
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.line.textEdited.connect(self._search)
        self.line.installEventFilter(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, workspace.look.px(4))
        self._column.setSpacing(0)
        self._column.addWidget(self.line)

    @property
    def offered(self) -> list[str]:
        """What is offered, in words."""
        return [link.words for _, link in self._offered]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.KeyPress:
            return False
        key = Qt.Key(event.key())
        if key in STEPS and self._offered:
            self._mark((self._marked + STEPS[key]) % len(self._offered))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._offered:
            self._choose(self._offered[self._marked][0])
        elif key == Qt.Key.Key_Escape and self.line.text():
            self._clear()
        else:
            return False
        return True

    def _search(self, text: str) -> None:
        from soteplan.views.dialogs.jump_index import JumpIndex, Place

        self._drop_offers()
        if not text.strip():
            return
        language, rows = self._workspace.language, {row.id: row for row in self._candidates()}
        places = [
            Place(title_of(row, language), "", spec_of(type(row)).table, row.id, row.code) for row in rows.values()
        ]
        for place in JumpIndex(places).find(text)[:MOST]:
            self._offer(rows[place.row_id], place.title, language.entity(place.table))
        self._mark(0)

    def _offer(self, row: Any, title: str, kind: str) -> None:
        link = Link(self._workspace.look, partial(self._choose, row), air=3, framed=True)
        link.say([Part(title, lines=2), Part(kind, "small", "ink2")])
        link.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._offered.append((row, link))
        self._column.addWidget(link)
        link.show()

    def _mark(self, number: int) -> None:
        self._marked = number
        for place, (_, link) in enumerate(self._offered):
            link.setDown(place == number)
        if self._offered:
            self.line.setAccessibleDescription(self._offered[number][1].words)

    def _choose(self, row: Any) -> None:
        """Refused, the words stay to be changed."""
        if self._add(row):
            self._clear()

    def _clear(self) -> None:
        self.line.clear()
        self._drop_offers()

    def _drop_offers(self) -> None:
        for _, link in self._offered:
            self._column.removeWidget(link)
            link.hide()
            link.deleteLater()
        self._offered, self._marked = [], 0
