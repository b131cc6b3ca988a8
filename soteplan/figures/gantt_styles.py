"""How the bars of a schedule are coloured: by the kind of their phase, or by the group that their row belongs to.

Beside each colour stands a pattern, so that bars read in grey and by eyes that take colours for one another.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from soteplan.domain.schedule import Action, Phase
from soteplan.domain.schedule_groups import GROUPINGS, NONE, group_order, groups_of
from soteplan.domain.state import PlanState
from soteplan.figures.gantt_rows import BarStyle, GanttRow
from soteplan.figures.labels import FigureLabels
from soteplan.figures.sheet import Entry, box_sample
from soteplan.figures.tokens import PHASE_COLOURS, PHASE_PATTERNS, SERIES

BY_KIND = "phase_kind"
COLOURINGS = (BY_KIND, *(by for by in GROUPINGS if by != BY_KIND))
SEVERAL = "*"  # the group of what belongs to several

BAR_STYLES = {kind: BarStyle(f"{name}_mid", name, PHASE_PATTERNS[kind]) for kind, name in PHASE_COLOURS.items()}
BAR_STYLES["planning"] = BarStyle("series1_tint", "series1")
BAR_STYLES["action"] = BarStyle("accent_mid", "accent")

# The first five differ in colour and in pattern; those after them in the pair of both.
_TURNS = ("", "rising", "upright", "level", "falling")
_STATES = {
    "not_started": BarStyle("paper", "ink2"),
    "under_way": BarStyle("accent_mid", "accent"),
    "done": BarStyle("ok_mid", "ok", "level"),
    "paused": BarStyle("watch_mid", "watch", "upright"),
    "dropped": BarStyle("frame", "ink2", "falling"),
    "late": BarStyle("act_mid", "act", "rising"),
}
_OTHERS = {NONE: BarStyle("paper", "ink2"), SEVERAL: BarStyle("series5_tint", "ink2", "level")}
_LONGEST_NAME = 28  # letters of a name in the legend


@dataclass(frozen=True, slots=True)
class Colouring:
    """By what bars are coloured, and the style of each group that has any; by kind, the default, it holds none."""

    by: str = BY_KIND
    styles: Mapping[str, BarStyle] = field(default_factory=dict)

    def row(self, state: PlanState, row: GanttRow) -> GanttRow:
        """The row with the bars of its phases in the styles of their groups; summaries stay as they are."""
        if self.by == BY_KIND:
            return row
        bars = (
            replace(bar, style=self.style_of(state, bar.key.table, bar.key.row_id))
            if bar.kind != "summary" and bar.key.table in ("action", "phase")
            else bar
            for bar in row.bars
        )
        return replace(row, bars=tuple(bars))

    def style_of(self, state: PlanState, table: str, row_id: str) -> BarStyle | None:
        """The style of a row's group; None for a row that is not in the plan."""
        row = state.find(table, row_id)
        return self.styles.get(group_of(state, row, self.by), _OTHERS[NONE]) if row is not None else None


def colouring(state: PlanState, by: str = BY_KIND) -> Colouring:
    """The styles of the groups that the plan's actions and phases belong to, in the order of the groups."""
    if by == BY_KIND:
        return Colouring()
    rows: list[Action | Phase] = [*state.table(Action).values(), *state.table(Phase).values()]
    used = {group_of(state, row, by) for row in rows}
    if by == "state":
        return Colouring(by, {key: style for key, style in _STATES.items() if key in used})
    order = [key for key in group_order(state, by) if key in used and key != NONE]
    styles = {key: _style(number) for number, key in enumerate(order)}
    return Colouring(by, styles | {key: style for key, style in _OTHERS.items() if key in used})


def group_of(state: PlanState, row: Action | Phase, by: str) -> str:
    """The group that colours a row: SEVERAL where it belongs to more than one."""
    found = groups_of(state, row, by)
    return found[0] if len(found) == 1 else SEVERAL


def _style(number: int) -> BarStyle:
    name = SERIES[number % len(SERIES)]
    pattern = _TURNS[(number + number // len(SERIES)) % len(_TURNS)]
    return BarStyle(f"{name}_mid", name, pattern)


def colour_entries(state: PlanState, labels: FigureLabels, chosen: Colouring) -> list[Entry]:
    """What the colours of a colouring by groups mean, in the order of the groups."""
    return [
        Entry(
            box_sample(style.fill, style.stroke, style.pattern), _shortened(group_name(state, labels, chosen.by, key))
        )
        for key, style in chosen.styles.items()
    ]


def kind_entries(labels: FigureLabels, kinds: Iterable[str]) -> list[Entry]:
    """What the colours of some kinds of phases mean, in the order in which they are declared."""
    found = frozenset(kinds)
    return [
        Entry(box_sample(*BAR_STYLES[kind]), labels.choice("phase", "kind", kind))
        for kind in PHASE_COLOURS
        if kind in found
    ]


_TABLES = {"package": "package", "owner": "party", "benefit_goal": "goal"}


def group_name(state: PlanState, labels: FigureLabels, by: str, key: str) -> str:
    """What a group is called: a row by its short name, or its code and title; a state by its label."""
    if key in _OTHERS:
        return labels.word("group_several" if key == SEVERAL else "group_none")
    if by == "state":
        return labels.choice("action", "state", key)
    row = state.find(_TABLES[by], key)
    if row is None:
        return ""
    return getattr(row, "short_name", "") or f"{getattr(row, 'code', '')} {row.title}".strip()


def _shortened(name: str) -> str:
    return name if len(name) <= _LONGEST_NAME else f"{name[: _LONGEST_NAME - 1].rstrip()}…"
