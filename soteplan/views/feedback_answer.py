"""The answer to one question, written under the register with the whole question over it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from soteplan.domain.communications import Feedback
from soteplan.domain.fields import spec_of
from soteplan.domain.text import shortened
from soteplan.models.columns import row_title
from soteplan.operations import feedback
from soteplan.views.editors import ParagraphEditor
from soteplan.views.workspace import Workspace

HEIGHT, HINTED = 120, 176  # px at 100 %: at least, and from which the hint has room
LINES = 3  # of the question


class FeedbackAnswer(QWidget):
    """What is typed is kept when the field is left, or by Ctrl+Enter."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace, self._language, self._look = workspace, workspace.language, workspace.look
        self._shown = ""
        look, text = self._look, self._language.text
        words = text(
            "FeedbackPage",
            "An answer makes the state Answered and its date today. One step undoes all three.",
        )
        self.question = self._label("strong")
        self.about = self._label("small", "ink2")
        self.editor = ParagraphEditor(workspace, spec_of(Feedback).by_name["answer"])
        self.editor.area.setAccessibleName(self._language.field("feedback", "answer"))
        self.editor.area.setPlaceholderText(text("FeedbackPage", "The answer that is given"))
        self.editor.area.setFont(look.font())  # what the window says of letters does not reach a styled text area
        self.editor.area.setMinimumHeight(look.px(40))
        self.editor.area.setToolTip(words)
        self.editor.area.setMaximumHeight(16_777_215)
        self.editor.edited.connect(self._write)
        self.hint = self._label("small", "ink2")
        self.hint.setText(words)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[look.px(8)] * 4)
        column.setSpacing(look.px(4))
        column.addWidget(self.question)
        column.addWidget(self.about)
        column.addWidget(self.editor.area, 1)
        column.addWidget(self.hint)
        look.tone(self, "frame")
        self.setMinimumHeight(look.px(HEIGHT))
        self.setFocusProxy(self.editor.area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.hint.setVisible(self.height() >= self._look.px(HINTED))

    def _label(self, style: str, ink: str = "ink") -> QLabel:
        label = QLabel()
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFont(self._look.font(style))
        self._look.tone(label, "frame", ink)
        return label

    @property
    def row(self) -> Feedback | None:
        return self._workspace.document.state.get(Feedback, self._shown)

    def show_row(self, row_id: str) -> None:
        """The question of a row and its answer; nothing of none."""
        self._shown = row_id
        row = self.row
        self.question.setText(shortened(row.title, 400) if row else "")
        self.about.setText(self._about(row) if row else "")
        self.editor.area.setEnabled(row is not None and not self._workspace.document.read_only)
        self.editor.show(row or Feedback(id=""))

    def _about(self, row: Feedback) -> str:
        state, language = self._workspace.document.state, self._language
        parts = (
            language.choice("feedback", "kind", row.kind),
            language.date(row.date),
            row_title(state, language, "target_group", row.target_group_id),
            row_title(state, language, "comm_action", row.comm_action_id)
            or row_title(state, language, "channel", row.channel_id),
            language.choice("feedback", "state", row.state),
            language.date(row.answered_date),
        )
        return "  ·  ".join(part for part in parts if part)

    def _write(self, text: object) -> None:
        row = self.row
        if row is not None:
            self._workspace.perform("edit:feedback", lambda tx: feedback.set_field(tx, row, "answer", str(text)))
