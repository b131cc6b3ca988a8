"""How the schedule of a handout is looked at, as options of the command line: grouped, limited and opened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any

import click

from soteplan.domain.errors import Refusal
from soteplan.reports.options import COLOURS as FIELDS

if TYPE_CHECKING:
    from soteplan.domain.schedule_filter import ScheduleFilter
    from soteplan.domain.schedule_view import ScheduleView
    from soteplan.domain.state import PlanState
    from soteplan.store.store import Store
    from soteplan.texts.language import Language

LEVELS = ("packages", "actions", "phases")  # as domain.schedule_view.LEVELS, which is read when it is needed
MOST_NAMES = 20  # that a refusal offers
_OPTIONS = (
    click.option(
        "--group-by", "group_by", type=click.Choice(list(FIELDS)), help="Rows of the schedule chart under it."
    ),
    click.option("--level", type=click.Choice(LEVELS), help="Down to which rows the schedule chart is open."),
    click.option(
        "--only",
        multiple=True,
        metavar="FIELD=NAME",
        help=f"Limit the schedule to what is of {', '.join(FIELDS)}; several of one field are all shown.",
    ),
    click.option("--words", default="", help="Limit the schedule to rows with these words in their code or title."),
    click.option(
        "--between", default="", metavar="DATES", help="Limit the schedule to a period, as 1.3.2021..Q2/2021."
    ),
    click.option("--for-goal", default="", metavar="NAME", help="Limit the schedule to what serves a goal."),
    click.option("--critical", is_flag=True, help="Stress the critical path of the schedule chart."),
    click.option("--opened", default=None, hidden=True),  # a change: the plan up to it is compared with
)


def schedule_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Adds them to a command; what was wanted is read by `view_wanted` and `then_wanted`."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def view_wanted(state: PlanState, wanted: Mapping[str, Any], today: str) -> ScheduleView | None:
    """None where nothing is asked for. Refuses names that are none, and conditions and dates that are none."""
    from soteplan.domain.schedule_view import ScheduleView

    asked = ("group_by", "level", "only", "words", "between", "for_goal")
    if not any(wanted[name] for name in asked):
        return None
    return ScheduleView(
        FIELDS[wanted["group_by"] or "package"],
        LEVELS.index(wanted["level"] or "actions"),
        _filter(state, wanted, today),
        _goal(state, wanted["for_goal"]) if wanted["for_goal"] else "",
    )


def then_wanted(store: Store, language: Language, wanted: Mapping[str, Any]) -> tuple[PlanState | None, str]:
    """The state to compare the dates with, and what it is called."""
    if wanted["opened"] is not None:
        return store.state_at(wanted["opened"]), language.text("Schedule", "the plan as it was opened")
    return (store.version(wanted["baseline"]) if wanted["baseline"] else None), wanted["baseline"]


def _filter(state: PlanState, wanted: Mapping[str, Any], today: str) -> ScheduleFilter:
    from soteplan.domain.schedule_filter import ScheduleFilter

    keys: dict[str, set[str]] = {}
    for condition in wanted["only"]:
        field, told, name = condition.partition("=")
        if not told or field not in FIELDS:
            raise Refusal("not_a_condition", value=condition, names=", ".join(f"{each}=" for each in FIELDS))
        by = FIELDS[field]
        keys.setdefault(by, set()).add(_group(state, by, name.strip()))
    start, end = _period(wanted["between"], today)
    return ScheduleFilter({by: frozenset(found) for by, found in keys.items()}, start, end, wanted["words"])


def _period(text: str, today: str) -> tuple[str, str]:
    """The first and the last day; either side may be left open."""
    from soteplan.domain.dates import parse_date

    first, dots, last = text.partition("..")
    last = last if dots else first
    start = parse_date(first, today=today) if first.strip() else ""
    end = parse_date(last, today=today, end=True) if last.strip() else ""
    if start and end and end < start:
        raise Refusal("range_backwards", start=start, end=end)
    return start, end


def _group(state: PlanState, by: str, name: str) -> str:
    """The key of a group by its code, title, short name or key; without a name that of those without any."""
    from soteplan.domain.schedule_groups import NONE, group_order

    rows = {"package": "package", "owner": "party", "benefit_goal": "goal"}
    keys = [key for key in group_order(state, by) if key != NONE]
    if name == NONE:
        return NONE
    return _found(name, ((key, state.find(rows[by], key) if by in rows else None) for key in keys))


def _goal(state: PlanState, name: str) -> str:
    """The id of a goal by its code or title, or by its id; of several the first."""
    from soteplan.domain.goals import Goal

    return _found(name, ((goal.id, goal) for goal in state.rows(Goal)))


def _found(name: str, offered: Iterable[tuple[str, Any]]) -> str:
    names: list[str] = []
    for key, row in offered:
        called = [getattr(row, field, "") for field in ("code", "short_name", "title")] if row else []
        if name.casefold() in (key.casefold(), *(each.casefold() for each in called if each)):
            return key
        names.append(next(filter(None, called), key))
    more = ["…"] if len(names) > MOST_NAMES else []
    raise Refusal("nothing_called", name=name, names=", ".join([*names[:MOST_NAMES], *more]) or "–")
