"""What follows from the effects: each statement with its value, how it is made, and what the plan states beside it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from soteplan.domain.statements import Statement
from soteplan.models import effect_words
from soteplan.views.link import Link, Part
from soteplan.views.workspace import Workspace

NUMBER = 112  # px at 100 % before the words


class StatementList(QWidget):
    """A statement leads to the key figure that states it, in the Inspector."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self.links: list[Link] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_statements(self, statements: list[Statement]) -> None:
        while len(self.links) > len(statements):
            link = self.links.pop()
            self._column.removeWidget(link)
            link.deleteLater()
        while len(self.links) < len(statements):
            place = len(self.links)
            self.links.append(Link(self._workspace.look, partial(self._follow, place)))
            self._column.addWidget(self.links[place])
        self._shown = statements
        for link, statement in zip(self.links, statements, strict=True):
            link.say(self._parts(statement), leads=statement.stated is not None)

    def _parts(self, statement: Statement) -> list[Part]:
        language = self._workspace.language
        value = statement.value
        shown = "–" if value is None else effect_words.amount(language, statement, value)
        more = (effect_words.held_against(language, statement), effect_words.from_printed(language, statement))
        return [
            Part(shown, "section"),
            Part(language.choice("key_figure", "states", statement.kind), "label", lines=2, left=NUMBER, beside=True),
            Part(effect_words.made(language, statement), "small", "ink2", lines=2, left=NUMBER),
            *(Part(text, "small", "ink2", left=NUMBER) for text in more if text),
        ]

    def _follow(self, place: int) -> None:
        stated = self._shown[place].stated
        if stated is not None:
            self._workspace.selected.emit("key_figure", stated.row.id)
