"""A goal tree on paper: whole, by its branches where it is too large for a page, or as an outline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import product
from typing import Any

from reportlab.platypus.flowables import Flowable

from soteplan.domain.goals import Goal
from soteplan.domain.state import PlanState
from soteplan.figures.forest import Forest, forest
from soteplan.figures.goal_tree import goal_tree
from soteplan.figures.shapes import Figure
from soteplan.figures.tree_layout import LANDSCAPE, PORTRAIT, TreeOptions
from soteplan.reports.book import Book
from soteplan.reports.figures import PAGES, Part, allowed, best, cut_short, placed
from soteplan.reports.grid import Cell, Column, Row
from soteplan.reports.tables import Table
from soteplan.reports.text import short

WIDE_FIRST = ("landscape", "portrait", "a3_landscape", "a3")
_BOX_WIDTHS = (260.0, 240.0, 220.0, 200.0, 180.0, 160.0)  # px; the first that shows all on the smallest page
_LINES = 4  # of a box: paper cannot be hovered over
_MOST_BRANCHES = 12


def tree(
    book: Book, name: str, title: str, missing: str = "", *, pages: Sequence[str] = PAGES, titled: bool = False
) -> list[Part]:
    """A goal tree as a figure, as an outline where no page would hold it; without goals a sentence, or nothing."""
    if not book.state.where(Goal, "tree", name):
        return [("portrait", [*book.section(title), book.paragraph(missing, "quiet")])] if missing else []
    pages = allowed(book.options, pages)
    found = best(_drawings(book, book.drawn, name, pages), pages, titled=titled)
    if found is not None:
        page, figure = found
        content = placed(figure, book.section(title), page, titled=titled)
        return [(page, [*content, _outline(book, name)] if cut_short(figure) else content)]
    return _divided(book, name, title, pages, titled=titled) or [
        ("portrait", [*book.section(title), _outline(book, name)])
    ]


def _drawings(
    book: Book, state: PlanState, name: str, pages: Sequence[str], folded: frozenset[str] = frozenset()
) -> Iterator[Figure]:
    """Drawings that differ, those in the shape of the page that is wanted first before the others."""
    shapes = (LANDSCAPE, PORTRAIT) if pages[0] == WIDE_FIRST[0] else (PORTRAIT, LANDSCAPE)
    seen: set[tuple[float, float]] = set()
    for shape, width in product(shapes, _BOX_WIDTHS):
        options = TreeOptions(box_width=width, max_lines=_LINES, shape=shape, folded=folded)
        figure = goal_tree(state, book.labels, book.meter, name, options)
        if (figure.width, figure.height) not in seen:
            seen.add((figure.width, figure.height))
            yield figure


def _divided(book: Book, name: str, title: str, pages: Sequence[str], *, titled: bool) -> list[Part]:
    """The upper levels with how many goals stand under each, then every branch; nothing where that does not do."""
    goals = {goal.id: goal for goal in book.drawn.rows(Goal) if goal.tree == name}
    trees = forest(goals.values())
    branches = [node for node in _branches(trees) if trees.children.get(node)]
    if not 1 < len(branches) <= _MOST_BRANCHES:
        return []
    found = [best(_drawings(book, book.drawn, name, pages, frozenset(branches)), pages, titled=titled)]
    states = [_only(book.drawn, set(_below(trees, node))) for node in branches]
    found += [best(_drawings(book, state, name, pages), pages) for state in states]
    if any(each is None or cut_short(each[1]) for each in found):
        return []
    heads = [title, *(_named(title, goals[node]) for node in branches)]
    return [
        (page, placed(figure, book.section(head), page, titled=titled and head is title))
        for head, (page, figure) in zip(heads, [each for each in found if each], strict=True)
    ]


def _branches(trees: Forest) -> Sequence[str]:
    """The first level on which there is more than one goal."""
    level: Sequence[str] = trees.roots
    while len(level) == 1:
        level = trees.children.get(level[0], ())
    return level


def _below(trees: Forest, node: str) -> Iterator[str]:
    yield node
    for kid in trees.children.get(node, ()):
        yield from _below(trees, kid)


def _only(state: PlanState, goals: set[str]) -> PlanState:
    """The same plan with some of its goals."""

    def load(row_type: type[Any]) -> Iterable[Any]:
        rows = state.rows(row_type)
        return [row for row in rows if row.id in goals] if row_type is Goal else rows

    return PlanState(load)


def _named(title: str, goal: Goal) -> str:
    return f"{title}: {short(f'{goal.code} {goal.title}'.strip())}"


def _outline(book: Book, tree: str) -> Flowable:
    columns = [
        Column(book.language.entity("goal")),
        Column(book.language.field("goal", "kind"), fitted=True),
        Column(book.language.field("goal", "in_project"), fitted=True),
    ]
    return Table(columns, list(_outline_rows(book, tree)), divide=book.divide, divide_heads=book.divide_ours)


def _outline_rows(book: Book, tree: str) -> Iterator[Row]:
    goals = {goal.id: goal for goal in book.state.rows(Goal) if goal.tree == tree}
    for node, depth in forest(goals.values()).walk():
        goal = goals[node]
        part = book.language.choice("goal", "in_project", goal.in_project) if goal.in_project != "none" else ""
        name = f"{goal.code} {goal.title}".strip()
        yield Row([Cell(name, goal.description), book.language.choice("goal", "kind", goal.kind), part], level=depth)
