"""The overview: the status of the plan on one page."""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus.flowables import Flowable

from soteplan.domain import budget_sums, checks
from soteplan.domain.budget_sums import ALL
from soteplan.domain.due import FINISHED, is_overdue
from soteplan.domain.meetings import Decision
from soteplan.domain.progress import LIGHTS, all_progress, light_counts, next_milestones, package_progress
from soteplan.domain.risk_scores import inherent, residual, top_risks
from soteplan.domain.schedule import Package
from soteplan.reports.blocks import KeyFigure, KeyFigures
from soteplan.reports.book import LIGHT_SIGNS, NONE, Book
from soteplan.reports.budget import use_of_money
from soteplan.reports.furniture import Sheet
from soteplan.reports.grid import Cell, Column, Row
from soteplan.reports.text import one_line
from soteplan.texts import findings

_ROWS = 5  # of each list on the page
_LONGEST = 160  # characters of a text that stands whole elsewhere
_SEVERITIES = {"error": ("■", "act"), "warning": ("▲", "watch"), "note": ("○", "ink2")}


def sheets(book: Book) -> list[Sheet]:
    """Key figures, progress, money, milestones, risks and what the plan check found."""
    head = book.title(
        book.text("Reports", "Overview"),
        book.text("Reports", "Where the plan stands on {date}.", date=book.date(book.on)),
    )
    figures = KeyFigures([_actions(book), _money(book), _milestone(book), _risk(book), _decisions(book)], book.divide)
    parts = [
        *_progress(book),
        *use_of_money(book),
        *_milestones(book),
        *_risks(book),
        *_check(book),
        *_illustrative(book),
    ]
    return [Sheet([*head, figures, *parts])]


def short(text: str) -> str:
    """A text that is only quoted here: one line, cut where it is very long."""
    line = one_line(text)
    return line if len(line) <= _LONGEST else line[:_LONGEST].rstrip() + "…"


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
    share = book.percent(used * 10000 // budget)
    note = book.text("Reports", "{share} of {budget}", share=share, budget=book.language.millions(budget))
    return KeyFigure(label, book.language.millions(used) if used else NONE, note)


def _milestone(book: Book) -> KeyFigure:
    label, coming = book.text("Reports", "Next milestone"), next_milestones(book.state, book.on, 1)
    return KeyFigure(label, book.date(coming[0].date), short(coming[0].title)) if coming else KeyFigure(label, NONE)


def _risk(book: Book) -> KeyFigure:
    label, top = book.text("Reports", "Greatest risk"), top_risks(book.state, 1)
    return (
        KeyFigure(label, str(top[0].current), short(f"{top[0].risk.code} {top[0].risk.title}"))
        if top
        else KeyFigure(label, NONE)
    )


def _decisions(book: Book) -> KeyFigure:
    decisions = [decision for decision in book.state.rows(Decision) if decision.state not in FINISHED]
    late = sum(is_overdue(decision.due_date, decision.state, book.on) for decision in decisions)
    note = book.text("Reports", "{count} overdue", count=late) if late else ""
    return KeyFigure(book.text("Reports", "Open decisions"), str(len(decisions)) if decisions else NONE, note)


# lists


def _progress(book: Book) -> list[Flowable]:
    lights = [light for light in LIGHTS if light != "dropped"]
    rows = []
    for progress in package_progress(book.state, book.on):
        package = book.state.get(Package, progress.package_id)
        if package is None or not progress.lights:
            continue
        counts = [str(progress.lights[light] or NONE) for light in lights]
        percents = [book.percent(progress.planned), book.percent(progress.actual)]
        rows.append(Row([short(f"{package.code} {package.title}"), *percents, *counts]))
    columns = [
        Column(book.language.entity("package")),
        Column(book.text("Reports", "Planned"), align="right", fitted=True),
        Column(book.text("Reports", "Done"), align="right", fitted=True),
        *(Column(f"{LIGHT_SIGNS[light][0]} {book.light(light).text}", align="right", fitted=True) for light in lights),
    ]
    heading = book.section(book.text("Reports", "Progress by work package"))
    return [*heading, book.table(columns, rows, book.text("Reports", "The plan has no actions yet."))]


def _milestones(book: Book) -> Iterator[Flowable]:
    whole = book.text("Reports", "Whole plan")
    rows = [
        Row([book.date(m.date), short(m.title), book.where(m.package_id, m.action_id) or whole, book.party(m.owner_id)])
        for m in next_milestones(book.state, book.on, _ROWS)
    ]
    if rows:
        columns = [
            Column(book.language.field("milestone", "date"), align="right", fitted=True),
            Column(book.language.entity("milestone")),
            Column(book.text("Reports", "Concerns"), fitted=True),
            Column(book.language.field("milestone", "owner_id"), fitted=True),
        ]
        yield from book.section(book.text("Reports", "Next milestones"))
        yield book.table(columns, rows, "")


def _risks(book: Book) -> Iterator[Flowable]:
    rows = [
        Row(
            [
                r.risk.code,
                short(r.risk.title),
                book.score(inherent(r.risk)),
                book.score(residual(r.risk)),
                book.party(r.risk.owner_id),
            ]
        )
        for r in top_risks(book.state, _ROWS)
    ]
    if rows:
        columns = [
            Column(book.text("Reports", "Code"), fitted=True),
            Column(book.language.entity("risk")),
            Column(book.text("Reports", "Before"), align="centre", fitted=True),
            Column(book.text("Reports", "After"), align="centre", fitted=True),
            Column(book.language.field("risk", "owner_id"), fitted=True),
        ]
        yield from book.section(book.text("Reports", "Greatest risks"))
        yield book.table(columns, rows, "")


def _check(book: Book) -> list[Flowable]:
    found = checks.run(book.state)
    shown = [finding for finding in found if finding.severity != "note"][:_ROWS]
    rows = [_finding_row(book, finding) for finding in shown]
    note = book.text("Reports", "{shown} of {count} findings; notes are left out.", shown=len(shown), count=len(found))
    heading = book.section(book.text("Reports", "Plan check"), note if len(found) > len(shown) else "")
    columns = [Column(fitted=True), Column()]
    return [*heading, book.table(columns, rows, book.text("Reports", "The check found nothing to mend."))]


def _finding_row(book: Book, finding: checks.Finding) -> Row:
    sign, colour = _SEVERITIES[finding.severity]
    severity = Cell(findings.severity(book.language, finding.severity), sign=sign, sign_colour=colour)
    return Row([severity, short(findings.sentence(book.language, book.state, finding))])


def _illustrative(book: Book) -> Iterator[Flowable]:
    if book.plan.illustrative:
        yield from book.section(book.language.field("plan", "illustrative"))
        yield book.paragraph(book.plan.illustrative, "note")
