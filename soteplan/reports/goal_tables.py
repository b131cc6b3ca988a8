"""The tables of the goals handout: what serves each benefit goal (T1, T2), process goals by year, and the scope."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial

from reportlab.platypus.flowables import Flowable

from soteplan.domain.fields import ENTITIES
from soteplan.domain.goals import ActionGoal, Goal, GoalLink, ScopeItem
from soteplan.domain.schedule import Action
from soteplan.domain.text import code_key
from soteplan.reports.book import Book
from soteplan.reports.grid import Cell, Column, Row

Served = tuple[str, str, str, str]  # code, title, what it is, why


def goals_by_benefit(book: Book) -> list[Flowable]:
    """Project goals under the benefit goals they serve (T1); those that serve none come last."""
    rows = list(_grouped(book, _serving_goals, _idle_goals(book), _count_of_goals))
    columns = _serving_columns(book, book.language.entity("goal"))
    missing = book.text("Reports", "No goals serve the benefit goals yet.")
    return book.table(book.text("Reports", "Goals by benefit goal"), columns, rows, missing=missing)


def actions_by_benefit(book: Book) -> list[Flowable]:
    """Actions under the goals they contribute to (T2); those without a goal come last."""
    rows = list(_grouped(book, _serving_actions, _idle_actions(book), _count_of_actions))
    columns = _serving_columns(book, book.language.entity("action"))
    missing = book.text("Reports", "No actions serve the benefit goals yet.")
    return book.table(book.text("Reports", "Actions by benefit goal"), columns, rows, missing=missing)


def _serving_columns(book: Book, what: str) -> list[Column]:
    why = book.text("Reports", "How it contributes")
    return [Column(book.text("Reports", "Code"), fitted=True), Column(what, 1.2), Column(why)]


def _grouped(
    book: Book,
    serving: Callable[[Book, Goal], Iterable[Served]],
    idle: Sequence[Served],
    count: Callable[[Book, int], str],
) -> Iterator[Row]:
    """Each benefit goal with how many serve it; one that cuts across the others needs nothing of its own."""
    for goal in book.state.where(Goal, "tree", "benefit"):
        rows = sorted(serving(book, goal), key=lambda each: code_key(each[0]))
        counted = count(book, len(rows)) if rows or goal.kind == "benefit_goal" else ""
        yield Row([Cell(f"{goal.code} {goal.title}".strip(), goal.description), "", _counted(counted)], "group")
        yield from map(_serving_row, rows)
    if idle:
        counted = count(book, len(idle))
        yield Row([book.text("Reports", "Not linked to a benefit goal"), "", _counted(counted)], "group")
        yield from map(_serving_row, idle)


def _counted(words: str) -> str | Cell:
    return Cell(words, style="table_quiet") if words else ""


def _count_of_goals(book: Book, number: int) -> str:
    return book.language.count("Reports", "%n goal(s)", number)


def _count_of_actions(book: Book, number: int) -> str:
    return book.language.count("Reports", "%n action(s)", number)


def _serving_row(served: Served) -> Row:
    code, title, description, why = served
    return Row([code, Cell(title, description), why])


def _serving_goals(book: Book, goal: Goal) -> Iterator[Served]:
    for link in book.state.where(GoalLink, "to_goal_id", goal.id):
        source = book.state.get(Goal, link.from_goal_id)
        if source is not None:
            yield source.code, source.title, source.description, link.explanation


def _serving_actions(book: Book, goal: Goal) -> Iterator[Served]:
    for link in book.state.where(ActionGoal, "goal_id", goal.id):
        action = book.state.get(Action, link.action_id)
        if action is not None:
            yield action.code, action.title, "", link.explanation


def _benefit_ids(book: Book) -> set[str]:
    return {goal.id for goal in book.state.where(Goal, "tree", "benefit")}


def _idle_goals(book: Book) -> list[Served]:
    """Project goals at the ends of the tree that serve no benefit goal."""
    benefits, goals = _benefit_ids(book), book.state.where(Goal, "tree", "project")
    parents = {goal.parent_id for goal in goals}
    linked = {link.from_goal_id for link in book.state.rows(GoalLink) if link.to_goal_id in benefits}
    idle = [goal for goal in goals if goal.id not in linked and goal.id not in parents]
    return sorted([(goal.code, goal.title, goal.description, "") for goal in idle], key=lambda each: code_key(each[0]))


def _idle_actions(book: Book) -> list[Served]:
    benefits = _benefit_ids(book)
    linked = {link.action_id for link in book.state.rows(ActionGoal) if link.goal_id in benefits}
    idle = [action for action in book.state.rows(Action) if action.id not in linked]
    return sorted([(action.code, action.title, "", "") for action in idle], key=lambda each: code_key(each[0]))


def assumptions(book: Book) -> list[Flowable]:
    """What has to hold for the project goals to be reached, and what the goals with others under them mean."""
    goals = book.state.where(Goal, "tree", "project")
    parents = {goal.parent_id for goal in goals}
    told = [goal for goal in goals if goal.assumption or (goal.id in parents and goal.description)]
    told.sort(key=lambda goal: code_key(goal.code))
    columns = [
        Column(book.text("Reports", "Code"), fitted=True),
        Column(book.language.entity("goal"), 1.2),
        Column(book.language.field("goal", "assumption")),
    ]
    rows = [Row([goal.code, Cell(goal.title, goal.description), goal.assumption]) for goal in told]
    return book.table(book.text("Reports", "What the goals rest on"), columns, rows)


def process_goals(book: Book) -> list[Flowable]:
    """Process goals by year with their states."""
    goals = sorted(book.state.where(Goal, "tree", "process"), key=lambda goal: (goal.year or 9999, goal.position))
    rows: list[Row] = []
    year: object = ""
    for goal in goals:
        if goal.year != year:
            year = goal.year
            rows.append(Row([str(year or book.text("Reports", "No year"))], "group"))
        rows.append(Row([goal.code, Cell(goal.title, goal.description), book.standing("goal", goal.state)]))
    columns = [
        Column(book.text("Reports", "Code"), fitted=True),
        Column(book.text("Reports", "Process goal")),
        Column(book.language.field("goal", "state"), fitted=True),
    ]
    return book.table(book.text("Reports", "Process goals by year"), columns, rows)


def scope(book: Book) -> list[Flowable]:
    """What the project leaves out and what it depends on, by kind; under each what is exchanged, where that is told."""
    exchanged = any(item.brings or item.receives for item in book.state.rows(ScopeItem))
    field = partial(book.language.field, "scope_item")
    columns = [
        Column(book.language.entity("scope_item")),
        *([] if exchanged else [Column(field("description"), 1.7)]),
        Column(field("organisation_id"), fitted=True),
        Column(book.text("Reports", "Concerns"), fitted=True),
    ]
    missing = book.text("Reports", "The scope has not been described yet.")
    title = book.text("Reports", "Scope and related projects")
    return book.table(title, columns, list(_scope_rows(book, exchanged=exchanged)), missing=missing)


def _scope_rows(book: Book, *, exchanged: bool) -> Iterator[Row]:
    for kind in ENTITIES["scope_item"].by_name["kind"].choices:
        items = book.state.where(ScopeItem, "kind", kind)
        if items:
            yield Row([book.language.choice("scope_item", "kind", kind)], "group")
        for item in items:
            told = [Cell(item.title, _told(book, item))] if exchanged else [item.title, item.description]
            concerns = book.where(item.package_id, item.action_id)
            yield Row([*told, book.party(item.organisation_id), concerns])


def _told(book: Book, item: ScopeItem) -> str:
    """The description, and on a line of its own what goes each way."""
    named = ((name, getattr(item, name)) for name in ("brings", "receives"))
    ways = [f"{book.language.field('scope_item', name)}: {text}" for name, text in named if text]
    return "\n".join(part for part in (item.description, " · ".join(ways)) if part)
