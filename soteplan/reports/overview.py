"""The overview: the status of the plan on one page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from reportlab.platypus.flowables import Flowable

from soteplan.domain import budget_sums, checks
from soteplan.domain.budget_sums import ALL
from soteplan.domain.due import FINISHED, is_overdue
from soteplan.domain.meetings import Decision
from soteplan.domain.money import divide
from soteplan.domain.progress import (
    LIGHTS,
    PackageProgress,
    all_progress,
    light_counts,
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
from soteplan.reports.tables import SideBySide, Table
from soteplan.reports.text import short
from soteplan.texts import findings

_ROWS = 4  # of each list on the page
_FINDINGS = 3
_SEVERITIES = {"error": ("■", "act"), "warning": ("▲", "watch"), "note": ("○", "ink2")}


def sheets(book: Book) -> list[Sheet]:
    """The status page, and what of the plan is made up for the example."""
    (status,) = page(book)
    return [Sheet([*status.content, *_illustrative(book)])]


def page(book: Book) -> list[Sheet]:
    """Key figures, progress, money, milestones, risks and what the plan check found.

    A figure of which there is nothing to say gives way to one of communications.
    """
    head = book.title(
        book.text("Reports", "Overview"),
        book.text("Reports", "Where the plan stands on {date}.", date=book.date(book.on)),
    )
    instead = comm_status.key_figures(book)
    told = [_actions(book), _money(book), _milestone(book), _risk(book)]
    told = [next(instead, figure) if figure.value == NONE else figure for figure in told]
    figures = KeyFigures([*told, _decisions(book)], book.divide)
    return [Sheet([*head, figures, *_progress(book), *use_of_money(book, noted=False), *_coming(book), *_check(book)])]


# key figures


def _actions(book: Book) -> KeyFigure:
    counts = light_counts(all_progress(book.state, book.on))
    good, count = counts["on_track"] + counts["done"], sum(counts.values()) - counts["dropped"]
    label = book.text("Reports", "Actions on track")
    if not count:
        return KeyFigure(label, NONE)
    note = book.text("Reports", "{late} late, {at_risk} at risk", late=counts["late"], at_risk=counts["at_risk"])
    return KeyFigure(label, f"{good} / {count}", note)


def _money(book: Book) -> KeyFigure:
    label, total = book.text("Reports", "Money used"), budget_sums.outlook(book.state).get((ALL, ALL))
    if total is None or not total.budget.amount:
        return KeyFigure(label, NONE)
    used, budget = total.actual.amount, total.budget.amount
    share = book.percent(divide(used * 10000, budget))
    note = book.text("Reports", "{share} of {budget}", share=share, budget=book.language.millions(budget))
    return KeyFigure(label, book.language.millions(used) if used else NONE, note)


def _milestone(book: Book) -> KeyFigure:
    label, coming = book.text("Reports", "Next milestone"), next_milestones(book.state, book.on, 1)
    return KeyFigure(label, book.date(coming[0].date), short(coming[0].title)) if coming else KeyFigure(label, NONE)


def _risk(book: Book) -> KeyFigure:
    label, top = book.text("Reports", "Greatest risk"), top_risks(book.state, 1)
    if not top:
        return KeyFigure(label, NONE)
    value = " · ".join(part for part in (top[0].risk.code, book.labels.number(top[0].current.value)) if part)
    return KeyFigure(label, value, short(top[0].risk.title))


def _decisions(book: Book) -> KeyFigure:
    decisions = [decision for decision in book.state.rows(Decision) if decision.state not in FINISHED]
    late = sum(is_overdue(decision.due_date, decision.state, book.on) for decision in decisions)
    note = book.text("Reports", "{count} overdue", count=late) if late else ""
    return KeyFigure(book.text("Reports", "Open decisions"), str(len(decisions)) if decisions else NONE, note)


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
        *(Column(LIGHT_SIGNS[light][0], align="right", fitted=True) for light in lights),
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


def _coming(book: Book) -> list[Flowable]:
    """The next milestones and the greatest risks, side by side."""
    found: list[tuple[str, Flowable]] = []
    if next_milestones(book.state, book.on):
        found.append((book.text("Reports", "Next milestones"), _milestone_table(book)))
    if top_risks(book.state):
        found.append((book.text("Reports", "Greatest risks"), greatest(book, _ROWS)))
    return [SideBySide(found)] if found else []


def _milestone_table(book: Book) -> Table:
    coming = next_milestones(book.state, book.on, _ROWS)
    rows = [Row([book.date(each.date), short(each.title)]) for each in coming]
    columns = [
        Column(book.language.field("milestone", "date"), align="right", fitted=True),
        Column(book.language.entity("milestone")),
    ]
    return Table(columns, rows, divide=book.divide, divide_heads=book.divide_ours)


def _check(book: Book) -> list[Flowable]:
    """The worst findings of the plan check; notes are for the screen."""
    found = checks.run(book.state)
    shown = [finding for finding in found if finding.severity != "note"][:_FINDINGS]
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
    if book.plan.illustrative:
        yield from book.section(book.language.field("plan", "illustrative"))
        yield book.paragraph(book.plan.illustrative, "note")
