"""Finding in the outline of the goals, and showing only what matches: by words, state, kind or owner."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import Kind
from soteplan.domain.goals import Goal
from soteplan.models.columns import field_text, row_title
from soteplan.views.find_bar import Find, FindBar
from soteplan.views.icons import icon
from soteplan.views.quiet import QuietButton
from soteplan.views.workspace import Workspace

if TYPE_CHECKING:
    from soteplan.views.goal_outline import GoalOutline

HEIGHT = 32  # px at 100 % of the strip that says what is shown
BY_VALUE = ("state", "kind", "owner_id")  # fields by whose values the goals can be filtered
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class GoalFilter:
    """What a goal must have to be shown; what is empty is not asked for."""

    words: str = ""
    state: str = ""
    kind: str = ""
    owner_id: str = ""

    @property
    def is_on(self) -> bool:
        return any(getattr(self, field.name) for field in fields(self))

    def keeps(self, goal: Goal) -> bool:
        asked = ((getattr(self, name), getattr(goal, name)) for name in BY_VALUE)
        return holds_words(goal, self.words) and all(value in ("", has) for value, has in asked)


def holds_words(goal: Goal, words: str) -> bool:
    """Whether the code or the title of a goal holds what is looked for, in letters of either case."""
    return words.casefold() in f"{goal.code} {goal.title}".casefold()


class GoalSearch(QWidget):
    """The line that Ctrl+F opens, its filter, and the strip that says what is shown and clears it in one click."""

    def __init__(self, outline: GoalOutline, workspace: Workspace, find: Find, leave: Callable[[], object]) -> None:
        super().__init__()
        self._outline, self._workspace = outline, workspace
        self._language, self._look = workspace.language, workspace.look
        self.filter = GoalFilter()
        self.bar = FindBar(self._look, self._language, find, leave)
        self.only = self._only_button()
        self.strip = self._strip()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.strip)
        self.bar.line.textChanged.connect(self._follow_words)
        self.bar.line.installEventFilter(self)
        outline.installEventFilter(self)
        outline.unfilter = self.clear

    def open(self) -> None:
        """The line, with its filter where the outline is there to be filtered."""
        for button in (self.only, self.more):
            button.setVisible(not self._outline.isHidden())
        self.bar.open()

    # building

    def _only_button(self) -> QuietButton:
        """Beside the line: a press shows only what matches, its menu filters by state, kind and owner."""
        text, button = self._language.text, QuietButton(self._look)
        button.setIcon(icon(self._look, "filter"))
        button.setText(text("Goals", "Only matches"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setToolTip(f"{button.text()} (Ctrl+Enter)")
        button.setAccessibleName(button.text())
        button.setCheckable(True)
        button.toggled.connect(lambda _: self._follow_words(self.bar.line.text()))
        more = self.more = QuietButton(self._look)
        more.setIcon(icon(self._look, "chevron-down"))
        more.setAccessibleName(text("Goals", "Filter by state, kind or owner"))
        more.setToolTip(more.accessibleName())
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(more)
        self.menu.aboutToShow.connect(self.fill_menu)
        more.setMenu(self.menu)
        row = self.bar.layout()
        assert row is not None
        row.addWidget(button)
        row.addWidget(more)
        return button

    def _strip(self) -> QFrame:
        px, strip = self._look.px, QFrame()
        self._look.tone(strip, "accent_tint")
        strip.setFixedHeight(px(HEIGHT))
        row = QHBoxLayout(strip)
        row.setContentsMargins(px(12), 0, px(4), 0)
        row.setSpacing(px(8))
        sign, self._said = QLabel(), QLabel()
        sign.setPixmap(icon(self._look, "filter", "accent").pixmap(px(16), px(16)))
        self._said.setTextFormat(Qt.TextFormat.PlainText)
        self.clear_button = QuietButton(self._look)
        self.clear_button.setIcon(icon(self._look, "x"))
        self.clear_button.setAccessibleName(self._language.text("Goals", "Show all goals"))
        self.clear_button.setToolTip(self.clear_button.accessibleName())
        self.clear_button.clicked.connect(lambda _=False: self.clear())
        row.addWidget(sign)
        row.addWidget(self._said, 1)
        row.addWidget(self.clear_button)
        strip.hide()
        return strip

    # the menu of values

    def fill_menu(self) -> None:
        """A submenu for each field, with the values that goals of the plan have."""
        self.menu.clear()
        for name in BY_VALUE:
            sub = self.menu.addMenu(self._language.field("goal", name))
            for value, words in self._values(name):
                action = sub.addAction(words)
                action.setCheckable(True)
                action.setChecked(getattr(self.filter, name) == value)
                action.triggered.connect(lambda checked, name=name, value=value: self._toggle(name, value, checked))
            sub.setEnabled(bool(sub.actions()))

    def _values(self, name: str) -> Iterator[tuple[str, str]]:
        state, field = self._workspace.document.state, ENTITIES["goal"].by_name[name]
        used = {getattr(goal, name): goal for goal in state.table(Goal).values() if getattr(goal, name)}
        order = [value for value in field.choices if value in used] if field.kind is Kind.CHOICE else list(used)
        found = ((value, field_text(state, self._language, used[value], field)) for value in order)
        yield from found if field.kind is Kind.CHOICE else sorted(found, key=lambda pair: pair[1].casefold())

    def _toggle(self, name: str, value: str, checked: bool) -> None:
        self.set(replace(self.filter, **{name: value if checked else ""}))

    # filtering

    def _follow_words(self, words: str) -> None:
        words = words.strip() if self.only.isChecked() else ""
        if words != self.filter.words:
            self.set(replace(self.filter, words=words))

    def set(self, wanted: GoalFilter) -> None:
        """Show only the goals that are wanted and those above them, and say so."""
        self.filter = wanted
        self._outline.filter_rows("find", wanted.keeps if wanted.is_on else None)
        self._show_strip()
        self._said.setText(self._sentence())

    def _show_strip(self) -> None:
        self.strip.setVisible(self.filter.is_on and not self._outline.isHidden())

    def clear(self) -> None:
        """Show all goals again."""
        self.only.setChecked(False)
        self.set(GoalFilter())

    @property
    def said(self) -> str:
        """What the strip says."""
        return self._said.text()

    def _sentence(self) -> str:
        state, language = self._workspace.document.state, self._language
        parts = [language.text("Goals", "“{words}”", words=self.filter.words)] if self.filter.words else []
        for name in BY_VALUE:
            value = getattr(self.filter, name)
            if value:
                field = ENTITIES["goal"].by_name[name]
                of_row = row_title(state, language, field.target, value) if field.target else ""
                parts.append(f"{language.field('goal', name)}: {of_row or language.choice('goal', name, value)}")
        count = sum(map(self.filter.keeps, state.table(Goal).values()))
        return " · ".join([*parts, language.count("Goals", "%n goal(s)", count)])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ctrl+Enter in the line shows only what matches, and once more all of it."""
        if watched is self._outline:
            if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self._show_strip()
            return False
        if not (isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in ENTER):
            return False
        with_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if with_ctrl:
            self.only.toggle()
        return with_ctrl
