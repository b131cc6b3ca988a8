"""The target groups as a register of stakeholders: weight, how they are kept in touch with, stance today and wanted."""

from __future__ import annotations

from dataclasses import replace
from typing import Any, ClassVar

from PySide6.QtCore import QObject

from soteplan.document import Document
from soteplan.domain.comm_messages import group_tree
from soteplan.domain.comm_stakeholders import quadrant
from soteplan.domain.communications import TargetGroup
from soteplan.domain.state import PlanState
from soteplan.figures.stakeholders import gap_sign
from soteplan.models.columns import Column, of_field
from soteplan.models.register_table import RegisterTable
from soteplan.operations import comm_stakeholders
from soteplan.texts.language import Language, mark

TITLE = 1
ORDER = ("code", "title", "influence", "interest", "quadrant", "stance_today", "stance_wanted", "gap", "stance")
# Columns so narrow that their head has room for a word; the whole name is in its tool tip.
SHORT = {
    "influence": mark("CommunicationsTab", "Infl."),
    "interest": mark("CommunicationsTab", "Int."),
    "stance_today": mark("CommunicationsTab", "Stance"),
    "stance_wanted": mark("CommunicationsTab", "Wanted"),
}
FULL = {
    "quadrant": mark("CommunicationsTab", "How the group is kept in touch with"),
    "gap": mark("CommunicationsTab", "Steps from the stance today to the stance wanted"),
}
QUADRANTS = {
    "": "",
    "satisfied": mark("figure", "Keep satisfied"),
    "closely": mark("figure", "Manage closely"),
    "monitor": mark("figure", "Monitor"),
    "informed": mark("figure", "Keep informed"),
}


def stakeholder_columns(language: Language) -> list[Column]:
    text = language.text

    def field(name: str, width: int) -> Column:
        return of_field(language, "target_group", name, width)

    def score(name: str) -> Column:
        header = text("CommunicationsTab", SHORT[name])
        write = comm_stakeholders.set_score
        return Column(header, {"target_group": name}, width=48, numeric=True, write=write, key=name)

    def stance(name: str) -> Column:
        return replace(field(name, 116), header=text("CommunicationsTab", SHORT[name]))

    return [
        field("code", 52),
        field("title", 220),
        score("influence"),
        score("interest"),
        Column(text("CommunicationsTab", "Keep in touch"), compute=_quadrant, width=144, key="quadrant"),
        stance("stance_today"),
        stance("stance_wanted"),
        Column(text("CommunicationsTab", "Gap"), compute=_gap, width=52, numeric=True, key="gap"),
        field("stance", 240),
    ]


def _quadrant(state: PlanState, language: Language, row: Any) -> str:
    name = quadrant(row)
    return language.text("figure", QUADRANTS[name]) if name else ""


def _gap(state: PlanState, language: Language, row: Any) -> str:
    return gap_sign(row)


class StakeholderTable(RegisterTable):
    """Rows stand as in the tree of the groups until a column is sorted by."""

    scores: ClassVar[tuple[str, ...]] = comm_stakeholders.SCORES

    def __init__(self, document: Document, language: Language, parent: QObject | None = None) -> None:
        self._language = language
        super().__init__(document, language, "target_group", stakeholder_columns(language), parent)

    def full_name(self, column: int) -> str:
        name = self.names[column]
        if name in FULL:
            return self._language.text("CommunicationsTab", FULL[name])
        return self._language.field("target_group", name)

    def _beside(self, row: TargetGroup) -> tuple[Any, ...]:
        return (row.parent_id,)

    def _wanted(self) -> list[Any]:
        rows = super()._wanted()
        if self._sorting is None:
            ranks = {group.id: number for number, (group, _) in enumerate(group_tree(self._document.state).rows)}
            rows.sort(key=lambda row: ranks.get(row.id, len(ranks)))
        return rows
