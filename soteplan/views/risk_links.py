"""What a risk bears on besides what it names itself, in the Inspector: led to, removed, and added by typing."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from soteplan.domain.changes import ChangeSet
from soteplan.domain.fields import spec_of
from soteplan.domain.risk_links import ENDS, at_risk, links_of
from soteplan.domain.risks import Risk, RiskLink
from soteplan.models.columns import title_of
from soteplan.operations.risks import put_at_risk
from soteplan.views.icons import icon
from soteplan.views.link import Link, Part
from soteplan.views.link_adder import LinkAdder
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace

BUTTON = 26  # px at 100 %
TABLES = frozenset({"risk", "risk_link", "goal", "package", "action"})


class RiskLinks(QWidget):
    """Goals, packages and actions alike. Follows the plan by itself."""

    def __init__(self, workspace: Workspace, risk: Risk) -> None:
        super().__init__()
        self._workspace, self._risk_id = workspace, risk.id
        self._shown: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._head = Link(workspace.look, lambda: None, padding=0, air=4, framed=True)
        self._column.addWidget(self._head)
        self.adder: LinkAdder | None = None
        if not workspace.document.read_only:
            words = workspace.language.text("Inspector", "Add a goal, package or action…")
            self.adder = LinkAdder(workspace, self._candidates, self._add, words)
            self._column.addWidget(self.adder)
        self._show_links()
        workspace.document.changed.connect(self._follow)

    @property
    def lines(self) -> list[Link]:
        """What is shown, in order."""
        return [link for line in self._shown for link in line.findChildren(Link)]

    def _risk(self) -> Risk | None:
        return self._workspace.document.state.get(Risk, self._risk_id)

    def _follow(self, change_set: ChangeSet) -> None:
        if TABLES & {change.table for change in change_set.changes}:
            self._show_links()

    def _show_links(self) -> None:
        for widget in self._shown:
            self._column.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        risk = self._risk()
        links = links_of(self._workspace.document.state, risk) if risk else []
        self._shown = [self._line(link, row) for link, row in links]
        for place, widget in enumerate(self._shown, 1):
            self._column.insertWidget(place, widget)
            widget.show()
        text = self._workspace.language.text("Inspector", "Also at risk")
        self._head.say([Part(f"{text} · {len(links)}" if links else text, "label")], leads=False)

    def _line(self, link: RiskLink, row: Any) -> QWidget:
        look, language = self._workspace.look, self._workspace.language
        table, words = spec_of(type(row)).table, title_of(row, language)
        line = QWidget()
        side = QHBoxLayout(line)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(0)
        shown = Link(look, partial(self._workspace.go_to.emit, table, row.id), air=3, framed=True)
        shown.say([Part(words, lines=2), Part(language.entity(table), "small", "ink2")])
        side.addWidget(shown, 1)
        if not self._workspace.document.read_only:
            side.addWidget(self._remover(link, words))
        return line

    def _remover(self, link: RiskLink, words: str) -> QuietButton:
        look = self._workspace.look
        button = QuietButton(look)
        button.setIcon(icon(look, "x", size=14))
        button.setAccessibleName(self._workspace.language.text("Inspector", "Remove the link to {name}", name=words))
        button.setFixedSize(look.px(BUTTON), look.px(BUTTON))
        button.clicked.connect(lambda _: self._workspace.perform("delete:risk_link", lambda tx: tx.delete(link)))
        return button

    def _candidates(self) -> list[Any]:
        """What the risk does not bear on yet."""
        state, risk = self._workspace.document.state, self._risk()
        if risk is None:
            return []
        known = {row.id for field in ENDS.values() for row in at_risk(state, risk, field)}
        return [row for row_type in ENDS for row in state.rows(row_type) if row.id not in known]

    def _add(self, row: Any) -> bool:
        risk = self._risk()
        return risk is not None and self._workspace.perform("add:risk_link", lambda tx: put_at_risk(tx, risk, row))
