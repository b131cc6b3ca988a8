"""The grants of the plan line by line: what each pays of its costs, by year, and what breaks its terms."""

from __future__ import annotations

from soteplan.domain.grants import GrantTable, grant_tables
from soteplan.models.text_table import TextColumn, TextLine, TextTable
from soteplan.texts import grants as words
from soteplan.views.text_list import TextList
from soteplan.views.workspace import Workspace

NUMBER = 104  # px at 100 %


class GrantList(TextList):
    """A line that is chosen shows its grant in the Inspector, where its terms are edited."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace.look, TextTable([]))
        self._workspace = workspace
        self._language = workspace.language
        self.setAccessibleName(self._language.text("Grants", "What each grant pays"))
        self.chosen.connect(self._select)

    def follow_plan(self) -> None:
        """Every grant as it is now."""
        tables = grant_tables(self._workspace.document.state)
        names = words.year_names(self._language, tables[0]) if tables else []
        self.table.lay_out(
            [
                TextColumn(self._language.text("Grants", "In euros")),
                *(TextColumn(name, NUMBER, is_number=True) for name in names),
            ]
        )
        self.show_lines([line for table in tables for line in self._lines(table)])
        self.fit()

    def _lines(self, table: GrantTable) -> list[TextLine]:
        grant = table.grant
        return [
            TextLine((grant.id, ""), (words.grant_head(self._language, grant),), is_head=True),
            *(
                TextLine(
                    (grant.id, line.key),
                    (line.name, *(_marked(text, place in line.wrong) for place, text in enumerate(line.amounts))),
                    inks={place + 1: "act" for place in line.wrong},
                    data=grant.id,
                    is_sum=line.is_sum,
                )
                for line in words.grant_lines(self._language, table)
            ),
        ]

    def _select(self, line: TextLine | None) -> None:
        if line and self.hasFocus():
            self._workspace.selected.emit("grant", line.data)


def _marked(text: str, is_wrong: bool) -> str:
    """What breaks the terms is told by a symbol as well as by its colour."""
    return f"▲ {text}" if is_wrong else text
