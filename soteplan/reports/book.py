"""What every handout is made with: the plan, its language, and the pieces that handouts are put together from."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from reportlab.platypus.flowables import CondPageBreak, Flowable

from soteplan.domain.money import whole_percent
from soteplan.domain.plan import Party
from soteplan.domain.risk_scale import Score
from soteplan.domain.schedule import Action, Package
from soteplan.domain.state import PlanState
from soteplan.figures.tokens import STATE_SIGNS
from soteplan.rendering.labels import LanguageLabels
from soteplan.rendering.meter import QtMeter
from soteplan.reports.blocks import Heading, TextBlock
from soteplan.reports.grid import Cell, Column, Row, used
from soteplan.reports.lines import divider
from soteplan.reports.options import PLAIN, Options
from soteplan.reports.printable_plan import printable_plan, shortened
from soteplan.reports.styles import room_on
from soteplan.reports.tables import Table
from soteplan.reports.text import short
from soteplan.texts.language import Language

NONE = "–"
LIGHT_SIGNS = {
    "late": ("■", "act"),
    "at_risk": ("▲", "watch"),
    "on_track": ("●", "ok"),
    "not_started": ("○", "ink2"),
    "done": ("✓", "ok"),
    "dropped": ("×", "ink2"),
}
_LIGHT_WORDS = {
    "late": ("evaluation", "light", "red"),
    "at_risk": ("evaluation", "light", "yellow"),
    "on_track": ("evaluation", "light", "green"),
    "not_started": ("action", "state", "not_started"),
    "done": ("action", "state", "done"),
    "dropped": ("action", "state", "dropped"),
}
LEVEL_TINTS = {"low": "ok_tint", "medium": "watch_tint", "high": "act_tint"}
_HEADING = 54.0  # points of a heading with its note
_KEPT_WHOLE = 220.0  # points; a table up to this high is not broken
_BEGINNING = 150.0  # points that a higher table finds on the page, or it begins on the next


class Book:
    """One print of a plan: its rows, the language of its words, the day it describes and the time it is printed."""

    def __init__(self, state: PlanState, language: Language, now: datetime, options: Options = PLAIN) -> None:
        self.options = options
        self.state = printable_plan(state)
        self.drawn = shortened(self.state)  # what figures are drawn from
        self.language = language
        self.now = now
        self.plan = self.state.plan
        self.on = self.plan.status_date or now.date().isoformat()
        self.divide = divider(self.plan.language)  # texts of the plan
        self.divide_ours = divider(language.code)  # words of the handout
        self.labels = LanguageLabels(language)
        self.meter = QtMeter()
        self._headings = 0

    # words and values

    def text(self, context: str, source: str, **values: object) -> str:
        return self.language.text(context, source, **values)

    def date(self, iso: str | None) -> str:
        return self.language.date(iso)

    def money(self, cents: int | None) -> str:
        """Euros without a sign; nothing and zero are a dash."""
        return self.language.money(cents) if cents else NONE

    def millions(self, cents: int | None, decimals: int = 1) -> str:
        """Millions of euros without a sign; nothing and zero are a dash."""
        return self.language.number(cents / 100_000_000, decimals) if cents else NONE

    def percent(self, basis_points: int | None) -> str:
        """A whole percentage."""
        return NONE if basis_points is None else self.language.percent(whole_percent(basis_points))

    def party(self, party_id: str | None) -> str:
        """The name of a party as it is quoted beside what it owns."""
        party = self.state.get(Party, party_id)
        return short(party.short_name or party.title) if party else ""

    def where(self, package_id: str | None, action_id: str | None) -> str:
        """The code of the action or package that something belongs to."""
        row = self.state.get(Action, action_id) or self.state.get(Package, package_id)
        return short(row.code or row.title) if row else ""

    # cells

    def light(self, light: str) -> Cell:
        sign, colour = LIGHT_SIGNS[light]
        return Cell(self.language.choice(*_LIGHT_WORDS[light]), sign=sign, sign_colour=colour)

    def standing(self, table: str, value: str) -> Cell:
        """The state of a row in words, with its sign."""
        sign, colour = STATE_SIGNS.get(value, ("○", "ink2"))
        return Cell(self.language.choice(table, "state", value), sign=sign, sign_colour=colour)

    def score(self, score: Score | None) -> str | Cell:
        """A risk score on the tint of its level."""
        if score is None:
            return NONE
        return Cell(str(score.value), style="table_strong", tint=LEVEL_TINTS[score.level])

    # pieces of a page

    def title(self, text: str, purpose: str) -> list[Flowable]:
        """The head of a part: its name and what it is for."""
        return [self._heading(text, 0), TextBlock(purpose, "purpose", divide=self.divide_ours)]

    def section(self, text: str, note: str = "", room: float = 2 * _HEADING) -> list[Flowable]:
        """A heading with a line on how to read what follows; it is not left alone at the foot of a page."""
        under = [TextBlock(note, "note", divide=self.divide_ours)] if note else []
        return [CondPageBreak(room), self._heading(text, 1), *under]

    def _heading(self, text: str, level: int) -> Heading:
        self._headings += 1
        return Heading(text, level, f"part-{self._headings}")

    def paragraph(self, text: str, style: str = "body") -> TextBlock:
        return TextBlock(text, style, divide=self.divide)

    def table(
        self,
        title: str,
        columns: Sequence[Column],
        rows: Sequence[Row],
        *,
        note: str = "",
        missing: str = "",
        page: str = "portrait",
    ) -> list[Flowable]:
        """A section with a table; a short one stays whole.

        Without rows it says what is missing, or is left out where there is nothing to say.
        """
        if not rows:
            return [*self.section(title), self.paragraph(missing, "quiet")] if missing else []
        table = Table(*used(columns, rows), divide=self.divide, divide_heads=self.divide_ours)
        width, _ = room_on(page)
        height = table.wrap(width, 0)[1]
        above = self.section(title, note)
        above_height = sum(each.wrap(width, 0)[1] + each.getSpaceBefore() + each.getSpaceAfter() for each in above[1:])
        room = above_height + (height if height <= _KEPT_WHOLE else _BEGINNING)
        return [CondPageBreak(room), *above[1:], table]
