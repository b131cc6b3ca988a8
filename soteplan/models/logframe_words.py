"""What the cells of the logical framework say, and which field each of them writes."""

from __future__ import annotations

from soteplan.domain.evaluation import Indicator
from soteplan.domain.fields import FieldSpec, spec_of
from soteplan.domain.goals import Goal
from soteplan.domain.logframe import ACTIVITY, values_text
from soteplan.domain.state import PlanState
from soteplan.figures.logframe import LEVEL_WORDS
from soteplan.models.logframe_lines import Line, LineKind
from soteplan.rendering.labels import LanguageLabels
from soteplan.texts.language import Language, mark

LEVEL, LOGIC, INDICATOR, VALUES, SOURCE, ASSUMPTION = range(6)
OF_ENTRY = (LOGIC, ASSUMPTION)  # cells that reach over all the lines of their entry
OF_INDICATOR = (INDICATOR, VALUES, SOURCE)
FIELDS = {INDICATOR: "title", VALUES: "target", SOURCE: "source"}

_HEADS = {
    LOGIC: "intervention_logic",
    INDICATOR: "indicators",
    VALUES: "from_to",
    SOURCE: "sources",
    ASSUMPTION: "assumptions",
}
_QUESTIONS = {
    "overall": mark("Logframe", "What wider change does the project help to bring about?"),
    "purpose": mark("Logframe", "What will be different for those the project is for? There is only one purpose."),
    "result": mark("Logframe", "What does the project deliver, so that its purpose is reached?"),
    ACTIVITY: mark("Logframe", "What is done so that the result comes about?"),
}
_HINTS = {
    INDICATOR: mark("Logframe", "What shows that it is reached?"),
    VALUES: mark("Logframe", "for example 21 → 7 days"),
    SOURCE: mark("Logframe", "Where is it read from?"),
    ASSUMPTION: mark("Logframe", "What must hold besides?"),
}


class LogframeWords:
    """The texts of a line by its column; they read the plan as it is."""

    def __init__(self, state: PlanState, language: Language) -> None:
        self._state = state
        self._language = language
        self._labels = LanguageLabels(language)

    def head(self, column: int) -> str:
        """The head of a column."""
        return self._labels.word(_HEADS[column]) if column in _HEADS else ""

    def level(self, level: str) -> str:
        return self._labels.word(LEVEL_WORDS[level])

    def text(self, line: Line, column: int) -> str:
        if column == LEVEL:
            return self.level(line.level)
        if line.kind is LineKind.HEAD:
            return self._head_text(line) if column == LOGIC else ""
        if line.entry is None:
            return ""
        if column == LOGIC:
            return f"{line.entry.row.code} {line.entry.row.title}".strip()
        if line.entry.is_reference:
            return self._told_under(line) if column == INDICATOR else ""
        return self.edit_text(line, column)

    def edit_text(self, line: Line, column: int) -> str:
        """What an editor starts from: a title without its code."""
        if line.entry is None:
            return ""
        if column == LOGIC:
            return line.entry.row.title
        if column == ASSUMPTION:
            return line.entry.row.assumption
        if line.indicator is None:
            return ""
        if column == VALUES:
            return values_text(line.indicator, self._language.number)
        return line.indicator.title if column == INDICATOR else line.indicator.source

    def _head_text(self, line: Line) -> str:
        if line.result is None:
            return self._labels.word("without_result")
        return f"{line.result.code} {line.result.title}".strip()

    def _told_under(self, line: Line) -> str:
        home = self._state.get(Goal, line.entry.home if line.entry else "")
        return self._labels.word("told_under", name=(home.code or home.title) if home else "")

    def hint(self, line: Line, column: int, *, teaching: bool = False) -> str:
        """What belongs into a cell that is empty: asked where something can be written, or to teach what will be."""
        if line.kind is LineKind.BLANK and column == LOGIC:
            return self._language.text("Logframe", _QUESTIONS[line.level])
        if column not in _HINTS or self.text(line, column) or not (teaching or self.field(line, column)):
            return ""
        return self._language.text("Logframe", _HINTS[column])

    def spoken(self, line: Line, column: int) -> str:
        level = self.text(line, LEVEL)
        if column == LEVEL or line.kind is LineKind.HEAD:
            return " ".join(dict.fromkeys((level, self.text(line, column)))).strip()
        text = self.text(line, column) or self.hint(line, column) or "–"
        return f"{level}, {self.head(column)}: {text}"

    def field(self, line: Line, column: int) -> FieldSpec | None:
        """The field that an edit of a cell writes, None where nothing is typed."""
        if line.kind is LineKind.BLANK:
            return spec_of(Goal).by_name["title"] if column == LOGIC else None
        if line.entry is None or column == LEVEL:
            return None
        if column == LOGIC:
            return spec_of(type(line.entry.row)).by_name["title"]
        if line.entry.is_reference:
            return None
        if column == ASSUMPTION:
            return spec_of(type(line.entry.row)).by_name["assumption"]
        has_indicator = line.indicator is not None or column == INDICATOR
        return spec_of(Indicator).by_name[FIELDS[column]] if has_indicator else None
