"""A card for each target group, a page each, to hand to whoever speaks to it: what is said, how, by whom and when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import CondPageBreak, Flowable

from soteplan.domain import comm_table as rules
from soteplan.domain.comm_cards import behind, carded, coming, own_messages
from soteplan.domain.comm_dates import Occurrence, calendar
from soteplan.domain.comm_messages import Reach
from soteplan.domain.communications import Channel, CoreMessage, TargetGroup
from soteplan.domain.errors import Refusal
from soteplan.reports import comm_table
from soteplan.reports.blocks import TextBlock, baseline, draw_lines
from soteplan.reports.book import NONE, Book
from soteplan.reports.entry_table import Entry, EntryRow, EntryTable
from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Cell, Column, Row
from soteplan.reports.lines import Divider, fill
from soteplan.reports.styles import GAP, Style, colour, room_on

_NEXT = 6  # days to come that a card tells


def sheets(book: Book) -> list[Sheet]:
    """The cards in the order of the groups. Refusals: no_such_group where a card was asked for that is none."""
    groups = _chosen(book)
    if not groups:
        head = book.title(book.text("Reports", "Message cards"), book.text("Reports", "A page for each target group."))
        missing = book.text("Reports", "The plan has no target groups yet.")
        return [Sheet([*head, book.paragraph(missing, "quiet")])]
    reach, days = Reach(book.state), calendar(book.state)
    return [Sheet(_fitting(book, rules.row_of(book.state, group), reach, days)) for group in groups]


def _chosen(book: Book) -> list[TargetGroup]:
    """The one that was asked for by its code or title; all where none was."""
    groups, name = carded(book.state), book.options.group.strip().casefold()
    found = [group for group in groups if name in (group.id, group.code.casefold(), group.title.casefold())]
    if name and not found:
        names = ", ".join(group.code or group.title for group in groups)
        raise Refusal("no_such_group", name=book.options.group, names=names)
    return found[:1] if name else groups


def _fitting(book: Book, row: rules.TableRow, reach: Reach, days: Sequence[Occurrence]) -> list[Flowable]:
    """The card on one page: where much is said about a group, less of what comes next, and no national messages.

    What is still too much goes on to a second page.
    """
    width, room = room_on("portrait")
    assert row.group is not None
    ahead = list(coming(book.state, row.group, days, book.on))
    for national in (True, False):
        card = list(_card(book, row, reach, national=national))
        counts = range(_NEXT, 1, -1) if stacked(card, width) < room else ()
        for count in counts:
            whole = [*card, *_next_table(book, ahead[:count])]
            if stacked(whole, width) <= room:
                return whole
    return [*_card(book, row, reach, national=True), *_next_table(book, ahead[:_NEXT])]


def stacked(content: Sequence[Flowable], width: float) -> float:
    """The height in points of flowables under each other, each pair parted by the greater of the rooms they ask for."""
    height = after = 0.0
    for number, each in enumerate(content):
        own = 0.0 if isinstance(each, CondPageBreak) else each.wrap(width, 0)[1]
        height += own + (max(after, each.getSpaceBefore()) if number else 0.0)
        after = each.getSpaceAfter()
    return height


def _card(book: Book, row: rules.TableRow, reach: Reach, *, national: bool) -> Iterator[Flowable]:
    assert row.group is not None
    yield from book.title(comm_table.name_of(row.group), _who(book, row.group))
    yield from _wanted(book, row)
    yield from _messages(book, row.group, reach, national=national)
    found = list(_columns(book, row))
    columns = [Column(title, weight) for (title, _), weight in zip(found, (5, 4, 4), strict=True)]
    body = EntryRow("", [entries or [Entry(NONE)] for _, entries in found])
    yield from book.section(book.text("Reports", "How, by whom and when"))
    yield EntryTable(columns, [body], divide=book.divide, divide_heads=book.divide_ours)


def _who(book: Book, group: TargetGroup) -> str:
    """The groups under it, where it stands today and should stand, and how much it can and wants to do."""
    language, state = book.language, book.state
    parts = ", ".join(each.title for each in state.where(TargetGroup, "parent_id", group.id))
    known = [each for each in dict.fromkeys((group.stance_today, group.stance_wanted)) if each != "unknown"]
    stances = " → ".join(language.choice("target_group", "stance_today", each) for each in known)
    weights = [
        f"{language.field('target_group', field)} {getattr(group, field)}/5"
        for field in ("influence", "interest")
        if getattr(group, field)
    ]
    return "\n".join(part for part in (parts, " · ".join(filter(None, (stances, *weights)))) if part)


def _wanted(book: Book, row: rules.TableRow) -> list[Flowable]:
    """What the group is to know, think or do."""
    assert row.group is not None
    said = [book.paragraph(row.group.stance)] if row.group.stance else []
    for entry in row.entries(rules.OBJECTIVES):
        words = " – ".join(part for part in (entry.words, entry.row.description) if part)
        said.append(_bullet(book, words))
    return [*book.section(book.text("Reports", "What we want")), *said] if said else []


def _messages(book: Book, group: TargetGroup, reach: Reach, *, national: bool) -> Iterator[Flowable]:
    """Its own messages in large type, then what everybody is told, and the national ones behind them."""
    own = own_messages(book.state, group)
    shared = [message for message in reach.messages if message.level == "project" and message not in own]
    yield from book.section(book.text("Reports", "What we say"))
    yield from (Quote(message.title, book.divide) for message in own)
    if not own:
        yield book.paragraph(book.text("Reports", "No message has been written for this group yet."), "quiet")
    yield from _told(book, book.text("Reports", "To everybody"), shared)
    if national:
        above = [message for message in behind(book.state, [*own, *shared]) if message not in own]
        yield from _told(book, book.text("Reports", "The national messages behind these"), above)


def _told(book: Book, title: str, messages: Sequence[CoreMessage]) -> Iterator[Flowable]:
    if messages:
        head = TextBlock(title, "table_head", divide=book.divide_ours, after=2)
        head.spaceBefore = GAP
        yield head
        yield from (_bullet(book, message.title) for message in messages)


def _columns(book: Book, row: rules.TableRow) -> Iterator[tuple[str, list[Entry]]]:
    for title, column in (
        (book.text("CommTable", "Channels and means"), rules.MEANS),
        (book.text("CommTable", "Responsible"), rules.DUTIES),
    ):
        yield title, [Entry(each.text) for each in row.entries(column)]
    timings = row.entries(rules.TIMINGS)
    yield book.text("CommTable", "Timing"), [Entry(*comm_table.timing(book, each)) for each in timings]


def _bullet(book: Book, text: str) -> TextBlock:
    return TextBlock(text, "body", divide=book.divide, indent=10, sign="•", after=3)


def _next_table(book: Book, ahead: Sequence[Occurrence]) -> list[Flowable]:
    columns = [
        Column(book.text("Reports", "Day"), fitted=True),
        Column(book.language.entity("comm_action"), 2),
        Column(book.language.field("comm_action", "channel_id"), 1.2),
        Column(book.language.field("comm_action", "owner_id"), fitted=True),
    ]
    title = book.text("Reports", "What comes next, from {date} on", date=book.date(book.on))
    missing = book.text("Reports", "No day has been set.")
    return book.table(title, columns, [_next_row(book, each) for each in ahead], missing=missing)


def _next_row(book: Book, each: Occurrence) -> Row:
    action, language = each.action, book.language
    day = book.date(each.start) if each.start == each.end else f"{book.date(each.start)}–{book.date(each.end)}"
    rhythm = language.choice("comm_action", "repeat", action.repeat).lower() if action.repeat != "none" else ""
    channel = book.state.get(Channel, action.channel_id)
    return Row([Cell(day, rhythm), action.title, channel.title if channel else "", book.party(action.owner_id)])


class Quote(Flowable):  # type: ignore[misc]
    """A message in large type beside a bar."""

    STYLE = Style("regular", 13, 17.5)
    INDENT = 12.0
    BAR = 2.5

    def __init__(self, text: str, divide: Divider) -> None:
        super().__init__()
        self.text = text
        self.divide = divide
        self.spaceAfter = GAP

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.lines = fill(self.text, width - self.INDENT, self.STYLE, self.divide)
        self.height = len(self.lines) * self.STYLE.leading
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """One that is longer than a page is set as a paragraph."""
        if self.height <= room_on("portrait")[1] / 2:
            return []
        block = TextBlock(self.text, "body", divide=self.divide)
        fits = block.wrap(width, height)[1] <= height
        return [block] if fits else block.split(width, height)

    def draw(self) -> None:
        self.canv.setFillColor(colour("accent"))
        self.canv.rect(0, 1, self.BAR, self.height - 2, stroke=0, fill=1)
        with self.canv.marking(self.canv.element("BlockQuote")):
            draw_lines(self.canv, self.INDENT, self.height - baseline(self.STYLE), self.lines, self.STYLE)
