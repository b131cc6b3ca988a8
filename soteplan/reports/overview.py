"""The overview: the status of the plan on one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportlab.platypus.flowables import Flowable, Spacer

from soteplan.domain import checks
from soteplan.domain.progress import (
    LIGHTS,
    PackageProgress,
    next_milestones,
    package_progress,
)  # fmt: skip
from soteplan.domain.risk_scores import top_risks
from soteplan.domain.schedule import Package
from soteplan.reports import comm_status
from soteplan.reports.blocks import KeyFigure, KeyFigures
from soteplan.reports.book import LIGHT_SIGNS, NONE, Book
from soteplan.reports.budget import use_of_money
from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Bar, Cell, Column, Row
from soteplan.reports.risks import greatest
from soteplan.reports.styles import GAP, room_on
from soteplan.reports.tables import SideBySide, Table
from soteplan.reports.text import one_line, short
from soteplan.texts import findings
from soteplan.texts.overview import Number, numbers


class _Lengths(NamedTuple):
    """How many rows the lists on the page have, and how many findings of the plan check are told."""

    rows: int = 4
    findings: int = 3


# The longest that go onto one page are taken.
_LENGTHS = (_Lengths(), _Lengths(4, 2), _Lengths(3, 2), _Lengths(3, 1), _Lengths(2, 1))
_SEVERITIES = {"error": ("■", "act"), "warning": ("▲", "watch"), "note": ("○", "ink2")}


def sheets(book: Book) -> list[Sheet]:
    """The status page, and what of the plan is made up for the example."""
    pages = ([*_content(book, lengths), *_illustrative(book)] for lengths in _LENGTHS)
    content: list[Flowable] = []
    for content in pages:
        if _is_one_page(content):
            break
    return [Sheet(content)]


def page(book: Book) -> list[Sheet]:
    """Key figures as on the screen, progress, money, milestones, risks and what the plan check found."""
    return [Sheet(_content(book, _LENGTHS[0]))]


def _content(book: Book, lengths: _Lengths) -> list[Flowable]:
    head = book.title(
        book.text("Reports", "Overview"),
        book.text("Reports", "Where the plan stands on {date}.", date=book.date(book.on)),
    )
    figures = KeyFigures([_key_figure(number) for number in numbers(book.state, book.language, book.on)], book.divide)
    lists = [*_coming(book, lengths.rows), *_check(book, lengths.findings)]
    return [*head, figures, *_progress(book), *use_of_money(book, noted=False), *lists]


def _is_one_page(content: Sequence[Flowable]) -> bool:
    width, height = room_on("portrait")
    tall = (each.wrap(width, height)[1] + each.getSpaceBefore() + each.getSpaceAfter() for each in content)
    return bool(sum(tall) <= height)


def _key_figure(number: Number) -> KeyFigure:
    return KeyFigure(number.caption, number.value, short(number.detail))


# lists


def _progress(book: Book) -> list[Flowable]:
    lights = [light for light in LIGHTS if light != "dropped"]
    packages = book.state.table(Package)
    standings = [each for each in package_progress(book.state, book.on) if each.lights]
    communications = [] if standings else comm_status.progress(book)
    if communications:
        return communications
    rows = [_progress_row(book, packages[each.package_id], each, lights) for each in standings]
    columns = [
        Column(book.language.entity("package"), 4),
        Column(),
        Column(book.text("Reports", "Done"), align="right", fitted=True),
        Column(book.text("Reports", "Planned"), align="right", fitted=True),
        *(Column(LIGHT_SIGNS[light][0], 1, "right", fitted=True, said=book.light(light).text) for light in lights),
    ]
    legend = "   ".join(f"{LIGHT_SIGNS[light][0]}\u00a0{book.light(light).text}" for light in lights)
    missing = book.text("Reports", "The plan has no actions yet.")
    return book.table(book.text("Reports", "Progress by work package"), columns, rows, note=legend, missing=missing)


def _progress_row(book: Book, package: Package, standing: PackageProgress, lights: Sequence[str]) -> Row:
    planned = None if standing.planned is None else standing.planned / 10000
    bar = Cell("", bar=Bar(standing.actual / 10000, planned))
    percents = [book.percent(standing.actual), book.percent(standing.planned)]
    counts = [str(standing.lights[light] or NONE) for light in lights]
    return Row([short(f"{package.code} {package.title}"), bar, *percents, *counts])


def _coming(book: Book, rows: int) -> list[Flowable]:
    """The next milestones and the greatest risks, side by side."""
    found: list[tuple[str, Flowable]] = []
    if next_milestones(book.state, book.on):
        found.append((book.text("Reports", "Next milestones"), _milestone_table(book, rows)))
    if top_risks(book.state):
        found.append((book.text("Reports", "Greatest risks"), greatest(book, rows)))
    return [SideBySide(found)] if found else []


def _milestone_table(book: Book, most: int) -> Table:
    coming = next_milestones(book.state, book.on, most)
    rows = [Row([book.date(each.date), short(each.title)]) for each in coming]
    columns = [
        Column(book.language.field("milestone", "date"), align="right", fitted=True),
        Column(book.language.entity("milestone")),
    ]
    return Table(columns, rows, divide=book.divide, divide_heads=book.divide_ours)


def _check(book: Book, most: int) -> list[Flowable]:
    """The worst findings of the plan check; notes are for the screen."""
    found = checks.run(book.state)
    shown = [finding for finding in found if finding.severity != "note"][:most]
    rows = [_finding_row(book, finding) for finding in shown]
    note = book.text("Reports", "{shown} of {count} findings; notes are left out.", shown=len(shown), count=len(found))
    signs = {_SEVERITIES[each.severity][0]: findings.severity(book.language, each.severity) for each in shown}
    legend = [f"{sign}\u00a0{word}" for sign, word in signs.items()]
    title, missing = book.text("Reports", "Plan check"), book.text("Reports", "The check found nothing to mend.")
    return book.table(title, [Column()], rows, note="   ".join([*legend, note]), missing=missing)


def _finding_row(book: Book, finding: checks.Finding) -> Row:
    sign, colour = _SEVERITIES[finding.severity]
    sentence = short(findings.sentence(book.language, book.state, finding))
    return Row([Cell(sentence, sign=sign, sign_colour=colour)])


def _illustrative(book: Book) -> Iterator[Flowable]:
    """In one paragraph with its name, so that the page is one."""
    if book.plan.illustrative:
        yield Spacer(0, GAP / 2)
        name = book.language.field("plan", "illustrative")
        yield book.paragraph(f"{name}: {one_line(book.plan.illustrative)}", "note")
