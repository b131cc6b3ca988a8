"""What the matrix beside the register shows: which scores, and threats, opportunities or both."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QWidget

from soteplan.domain.risks import Risk
from soteplan.texts.language import Language, mark
from soteplan.views.look import Look
from soteplan.views.quiet import FIELD, QuietCombo
from soteplan.views.risk_matrix_view import RiskMatrixView
from soteplan.views.workspace import Workspace

KIND, SCORES = "risks.kind", "risks.scores"  # kept as long as the window: it is laid out anew to present
WHEN = {
    "before": mark("RisksTab", "Before the responses"),
    "after": mark("RisksTab", "After the responses"),
    "both": mark("RisksTab", "Before → after"),
}
KINDS = {
    "": mark("RisksTab", "Threats and opportunities"),
    "threat": mark("RisksTab", "Threats"),
    "opportunity": mark("RisksTab", "Opportunities"),
}


class RiskMatrixTools(QWidget):
    """The kinds are offered only where there are opportunities.

    Stands on the toolbar of its page, or over the matrix while presenting, when the letters leave no room there.
    """

    def __init__(self, workspace: Workspace, matrix: RiskMatrixView) -> None:
        super().__init__()
        text = workspace.language.text
        self._document, self._matrix, self._kept = workspace.document, matrix, workspace.kept
        self.kinds = _combo(workspace.look, workspace.language, text("RisksTab", "Risks in the matrix"), KINDS)
        self.when = _combo(workspace.look, workspace.language, text("RisksTab", "Scores in the matrix"), WHEN)
        for combo, name in ((self.kinds, KIND), (self.when, SCORES)):
            combo.setCurrentIndex(max(0, combo.findData(self._kept.get(name))))
            combo.activated.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(workspace.look.px(8))
        row.addWidget(self.kinds)
        row.addWidget(self.when)
        self.follow()
        self._show()

    def _show(self) -> None:
        kind, when = self.kinds.currentData(), self.when.currentData()
        self._kept.update({KIND: kind, SCORES: when})
        self._matrix.show_risks(kind, when)

    def follow(self) -> None:
        """There may be opportunities now, or none any more."""
        offered = bool(self._document.state.where(Risk, "kind", "opportunity"))
        self.kinds.setVisible(offered)
        if not offered and self.kinds.currentData():
            self.kinds.setCurrentIndex(0)
            self._show()


def _combo(look: Look, language: Language, name: str, choices: Mapping[str, str]) -> QuietCombo:
    combo = QuietCombo(look)
    combo.setMinimumHeight(look.px(FIELD))
    combo.setAccessibleName(name)
    for key, words in choices.items():
        combo.addItem(language.text("RisksTab", words), key)
    return combo
