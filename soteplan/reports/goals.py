"""The goals handout: the trees, which goals and actions serve each benefit goal, and the scope."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from soteplan.domain.goals import Goal
from soteplan.figures.forest import forest
from soteplan.figures.goal_tree import TreeOptions, goal_tree
from soteplan.figures.shapes import Figure, Text
from soteplan.figures.wrap import ELLIPSIS
from soteplan.reports.book import Book
from soteplan.reports.figures import PAGES, flowing, page_for, placed
from soteplan.reports.furniture import Sheet
from soteplan.reports.goal_tables import actions_by_benefit, assumptions, goals_by_benefit, process_goals, scope
from soteplan.reports.grid import Cell, Column, Row
from soteplan.reports.tables import Table

_BOX_WIDTHS = (260.0, 240.0, 220.0, 200.0, 180.0, 160.0)  # px; the first that shows all on the smallest page

Part = tuple[str, list[Flowable]]


def sheets(book: Book) -> list[Sheet]:
    """The programme tree (F1) and the project goals (F6), then the tables."""
    head = book.title(
        book.text("Reports", "Goals"),
        book.text("Reports", "What the project delivers, which goals it serves, and where its limits are."),
    )
    tables = [
        *assumptions(book),
        *goals_by_benefit(book),
        *actions_by_benefit(book),
        *process_goals(book),
        *scope(book),
    ]
    return flowing([_programme(book, head), _project(book), ("portrait", tables)])


def _programme(book: Book, head: list[Flowable]) -> Part:
    heading = book.section(book.text("Reports", "The project in its programme"))
    page, content = _tree(book, "programme", heading, book.text("Reports", "The plan has no programme tree yet."))
    return page, [*head, *content]


def _project(book: Book) -> Part:
    heading = book.section(book.text("Reports", "Goals of the project"))
    return _tree(book, "project", heading, book.text("Reports", "The plan has no project goals yet."))


def _tree(book: Book, tree: str, heading: list[Flowable], missing: str) -> Part:
    """The tree as a figure, as an outline where no page would hold it, or a sentence where there is none."""
    if not book.state.where(Goal, "tree", tree):
        return "portrait", [*heading, book.paragraph(missing, "quiet")]
    titled = tree == "programme"
    options = [TreeOptions(box_width=width) for width in _BOX_WIDTHS]
    figures = [goal_tree(book.drawn, book.labels, book.meter, tree, each) for each in options]
    pages = [page_for(figure, titled=titled) for figure in figures]
    readable = [(page, figure) for page, figure in zip(pages, figures, strict=True) if page]
    if not readable:
        return "portrait", [*heading, _outline(book, tree)]
    page, figure = min(readable, key=lambda each: (_cut_short(each[1]), PAGES.index(each[0])))
    content = placed(figure, heading, page, titled=titled)
    return page, [*content, _outline(book, tree)] if _cut_short(figure) else content


def _cut_short(figure: Figure) -> bool:
    """Whether some text of the figure had no room and stands whole in the outline only."""
    return any(line.endswith(ELLIPSIS) for shape in figure.shapes if isinstance(shape, Text) for line in shape.lines)


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
