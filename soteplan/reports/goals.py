"""The goals handout: the trees, which goals and actions serve each benefit goal, what follows, and the scope."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from soteplan.domain.goals import Goal
from soteplan.reports import goal_figures as figures
from soteplan.reports import goal_tables as tables
from soteplan.reports.book import Book
from soteplan.reports.figures import Part, flowing
from soteplan.reports.furniture import Sheet
from soteplan.reports.goal_trees import WIDE_FIRST, tree


def sheets(book: Book) -> list[Sheet]:
    """Every figure of the goals, each followed by the table that tells the same at length."""
    return flowing(_all(book))


def part(book: Book) -> list[Sheet]:
    """The goals in the whole plan: of what a figure and a table both say only one, and no figure of another part."""
    return flowing(_chosen(book))


def _all(book: Book) -> Iterator[Part]:
    yield from _trees(book)
    yield from tree(book, "benefit", book.text("Reports", "Benefit goals"))
    yield "portrait", tables.assumptions(book)
    yield figures.goals_serving(book)
    yield "portrait", tables.goals_by_benefit(book)
    yield figures.packages(book)
    yield figures.actions_serving(book)
    yield "portrait", tables.actions_by_benefit(book)
    yield figures.effects(book)
    yield from _process(book)
    yield figures.context(book)
    yield "portrait", tables.scope(book)
    yield from tree(book, "problem", book.text("Reports", "The problems behind the goals"))


def _chosen(book: Book) -> Iterator[Part]:
    yield from _trees(book)
    yield "portrait", tables.assumptions(book)
    yield figures.goals_serving(book)
    yield "portrait", tables.goals_by_benefit(book)
    yield "portrait", tables.actions_by_benefit(book)
    yield from _process(book)
    yield "portrait", tables.scope(book)


def _trees(book: Book) -> Iterator[Part]:
    """The programme (F1) under the title of the part, and the project's goals (F6)."""
    head = book.title(
        book.text("Reports", "Goals"),
        book.text("Reports", "What the project delivers, which goals it serves, and where its limits are."),
    )
    missing = book.text("Reports", "The plan has no programme tree yet.")
    title = book.text("Reports", "The project in its programme")
    (page, content), *others = tree(book, "programme", title, missing, pages=WIDE_FIRST, titled=True)
    yield page, [*head, *content]
    yield from others
    missing = book.text("Reports", "The plan has no project goals yet.")
    yield from tree(book, "project", book.text("Reports", "Goals of the project"), missing)


def _process(book: Book) -> Iterator[Part]:
    """The lanes, and the table where it says more or no page holds the lanes."""
    page, content = figures.process(book)
    told: list[Flowable] = []
    if any(goal.description for goal in book.state.where(Goal, "tree", "process")) or not page:
        told = tables.process_goals(book)
    yield page, content
    yield "portrait", told
