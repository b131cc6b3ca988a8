"""The core messages (T7) on paper: by level and group, with what puts which into practice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from soteplan.domain.comm_messages import Reach, carried, carriers, named_groups
from soteplan.domain.communications import CoreMessage
from soteplan.reports.book import Book
from soteplan.reports.grid import Cell, Column, Row


def table(book: Book) -> list[Flowable]:
    """Every message with a number of its own, by which others lead to it."""
    reach = Reach(book.state)
    messages = [message for _, part in parts(reach) for message in part]
    numbers = {message.id: str(place) for place, message in enumerate(messages, 1)}
    rows = [row for level, part in parts(reach) for row in _part(book, level, part, reach, numbers)]
    columns = [
        Column(book.text("Reports", "No."), fitted=True),
        Column(book.language.entity("core_message"), 3),
        Column(book.text("Reports", "For"), 1.6),
        Column(book.text("Reports", "Puts into practice"), fitted=True),
        Column(book.text("Reports", "Carried by"), fitted=True),
    ]
    note = book.text(
        "Reports", "The numbers lead to the message that one puts into practice, and to those that carry it."
    )
    missing = book.text("Reports", "The plan has no core messages yet.")
    title = book.text("Reports", "Core messages by level and target group")
    return book.table(title, columns, rows, note=note if rows else "", missing=missing, page="landscape")


def parts(reach: Reach) -> Iterator[tuple[str, Sequence[CoreMessage]]]:
    """The levels from national to target group, each with its messages."""
    for level in ("national", "project", "group"):
        found = [message for message in reach.messages if message.level == level]
        if found:
            yield level, found


def _part(
    book: Book, level: str, messages: Sequence[CoreMessage], reach: Reach, numbers: dict[str, str]
) -> Iterator[Row]:
    names = {
        "national": book.text("Reports", "National messages"),
        "project": book.text("Reports", "Messages of the whole project"),
        "group": book.text("Reports", "Messages for target groups"),
    }
    yield Row([names[level]], "group")
    for message in messages:
        above = carried(book.state, message)
        yield Row(
            [
                numbers[message.id],
                message.title,
                _for(book, message, reach),
                numbers.get(above.id, "") if above else "",
                ", ".join(numbers[each.id] for each in carriers(book.state, message)),
            ]
        )


def _for(book: Book, message: CoreMessage, reach: Reach) -> str | Cell:
    """The groups a message names; of one that names none whom it reaches, or that it reaches nobody."""
    named = named_groups(book.state, message)
    if named:
        return ", ".join(group.title for group in named)
    reached = [group for group, _ in reach.tree.rows if group.id in reach.groups[message.id]]
    if len(reached) == len(reach.tree.rows) and reached:
        return book.text("Reports", "All target groups")
    if not reached:
        return Cell(book.text("Reports", "reaches nobody"), sign="■", sign_colour="act")
    tops = [group for group in reached if group.parent_id not in reach.groups[message.id]]
    return ", ".join(group.title for group in tops)
