"""What the plan check finds, in words: a sentence, a place and a severity for each finding."""

from __future__ import annotations

from typing import Any

from soteplan.domain.checks import VALUE_KINDS, Finding
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.domain.state import PlanState
from soteplan.texts.language import Language, mark

SENTENCES = {
    "plan-without-title": mark("Finding", "The plan has no title."),
    "plan-without-dates": mark("Finding", "The plan has no start or end date."),
    "end-before-start": mark("Finding", "“{name}” ends on {end}, before it starts on {start}."),
    "last-year-before-first": mark("Finding", "The last year of “{name}”, {last}, is before its first, {first}."),
    "dates-outside-plan": mark("Finding", "“{name}” has the date {date}, outside the plan ({start} to {end})."),
    "dates-outside-parent": mark(
        "Finding", "“{name}” is dated {date}, outside “{parent}”, to which it belongs ({start} to {end})."
    ),
    "missing-dates": mark("Finding", "“{name}” lacks dates."),
    "dependency-broken": mark(
        "Finding", "“{name}” is dated {date}, but because of “{other}” it can be {earliest} at the earliest."
    ),
    "dependency-incomplete": mark("Finding", "A dependency lacks the phase or milestone at one of its ends."),
    "dependency-circle": mark(
        "Finding", "Dependencies run in a circle through “{name}” and “{other}” (dependencies in the circle: {count})."
    ),
    "overdue": mark("Finding", "“{name}” was due on {date} and is not finished (days late: {days})."),
    "pinned-passed": mark("Finding", "The pinned date {date} of “{name}” has passed, but its state says otherwise."),
    "budget-by-funding": mark(
        "Finding",
        "In {year} the state grant applied for is {entered}, but the costs and other funding leave {computed} "
        "(difference {difference}).",
    ),
    "budget-by-funding-total": mark(
        "Finding",
        "The state grant applied for is {entered} in all, but the costs and other funding leave {computed} "
        "(difference {difference}).",
    ),
    "costs-without-funding": mark("Finding", "The plan has costs of {amount}, but no funding for them."),
    "grant-ceiling-exceeded": mark(
        "Finding", "“{name}” is to pay {amount}, which is {difference} above its ceiling of {ceiling}."
    ),
    "grant-rate-exceeded": mark(
        "Finding",
        "“{name}” is to pay {amount}; at its rate of {rate} it pays at most {computed} ({difference} too much).",
    ),
    "own-share-too-small": mark(
        "Finding",
        "The own share of “{name}” is {amount}; it must be at least {rate} of the eligible costs, {computed} "
        "({difference} too little).",
    ),
    "overheads-above-flat-rate": mark(
        "Finding",
        "Overheads of {amount} are on “{name}”; its flat rate of {rate} of the personnel costs gives {computed} "
        "({difference} too much).",
    ),
    "money-outside-grant-period": mark(
        "Finding", "In {year}, {amount} of “{name}” lies outside its period ({start} to {end})."
    ),
    "claim-without-period": mark("Finding", "The payment claim “{name}” has no period, or it ends before it begins."),
    "claims-overlap": mark(
        "Finding", "“{name}” and “{other}” both claim the costs of {first_month} to {last_month}: count them once."
    ),
    "costs-in-no-claim": mark(
        "Finding",
        "Costs of {amount} from {first_month} to {last_month}, before “{name}”, are in no payment claim.",
    ),
    "claim-paid-differs": mark(
        "Finding", "Of “{name}” {paid} was paid, but its costs earn {computed} (difference {difference})."
    ),
    "staff-cost-differs": mark(
        "Finding",
        "In {year} the work of “{name}” and what is in the same cell costs {computed}, but the budget has {entered} "
        "(difference {difference}).",
    ),
    "claim-outside-grant-period": mark(
        "Finding", "The payment claim “{name}” reaches out of the period of “{other}” ({start} to {end})."
    ),
    "money-without-grant": mark(
        "Finding", "{amount} names no grant though the plan has several, so none pays for it (rows: {count})."
    ),
    "earmark-exceeds-year": mark(
        "Finding", "In {year}, the share “{name}” is {amount}, more than the costs it is a part of, {computed}."
    ),
    "earmark-exceeds-costs": mark(
        "Finding", "The share “{name}” is {amount}, more than the costs it is a part of, {computed}."
    ),
    "budget-by-package": mark(
        "Finding",
        "In {year}, {amount} belongs to no work package: the packages add up to {computed}, the budget to {total}.",
    ),
    "money-without-year": mark("Finding", "“{name}” has {amount} without a year, so no year's total holds it."),
    "money-on-sum-category": mark(
        "Finding", "{amount} is entered on “{name}”, which is the sum of the categories under it."
    ),
    "printed-total-differs": mark(
        "Finding",
        "“{name}”, {field}: the source prints {printed}, but the rows add up to {computed} (difference {difference}).",
    ),
    "stated-figure-differs": mark(
        "Finding",
        "“{name}” is stated as {entered}, but the effects give {computed} (difference {difference}).",
    ),
    "stated-share-differs": mark("Finding", "“{name}” is stated as {rate}, but the effects give {share}."),
    "estimate-without-package": mark("Finding", "The estimate “{name}” belongs to no work package."),
    "goal-circle": mark("Finding", "Links between goals run in a circle: {path}."),
    "action-without-goal": mark("Finding", "“{name}” serves no goal."),
    "benefit-goal-without-action": mark("Finding", "No action serves the benefit goal “{name}”."),
    "goal-without-action": mark(
        "Finding", "No action serves the goal “{name}” directly or through a goal it contributes to."
    ),
    "second-purpose": mark(
        "Finding",
        "“{name}” is a second purpose beside “{other}”: in the logical framework a project has only one.",
    ),
    "no-purpose": mark("Finding", "The logical framework has results, but no purpose for them to lead to."),
    "result-without-indicator": mark("Finding", "The result “{name}” has no indicator."),
    "activity-without-result": mark("Finding", "“{name}” serves goals, but none that leads to a result."),
    "indicator-without-source": mark("Finding", "The indicator “{name}” has no source of verification."),
    "duplicate-code": mark("Finding", "The code {code} stands twice: “{name}” and “{other}”."),
    "numbering-gap": mark("Finding", "The numbering has a gap of {count} at {code}: {before} is followed by {after}."),
    "no-owner": mark("Finding", "“{name}” has no owner."),
    "risk-without-score": mark("Finding", "“{name}” has no probability or no impact."),
    "score-outside-scale": mark(
        "Finding", "“{name}”, {field}: the score {score} does not fit the plan's scale of {steps} steps."
    ),
    "residual-above-inherent": mark(
        "Finding", "“{name}” grows by its responses: from {inherent} to {residual}. Check the scores."
    ),
    "high-risk-without-response": mark("Finding", "“{name}” is a high risk ({score}) and has no response."),
    "response-too-late": mark(
        "Finding", "“{name}”: the response “{title}” is due on {date}, but the risk may come true by {by}."
    ),
    "accepted-above-tolerance": mark(
        "Finding", "“{name}” is accepted with the score {score}, which is above what the plan accepts."
    ),
    "strategy-does-not-fit": mark(
        "Finding",
        "The strategy of “{name}” is not one for its kind: threats are avoided, reduced, shared or accepted, "
        "opportunities exploited, enhanced, shared or accepted.",
    ),
    "risk-without-response": mark("Finding", "“{name}” has no response."),
    "risk-without-review": mark("Finding", "“{name}” has no review, past or to come."),
    "review-overdue": mark("Finding", "The review of “{name}” was due on {date} (days late: {days})."),
    "group-without-message": mark("Finding", "“{name}” hears no core message."),
    "message-reaches-nobody": mark("Finding", "The core message “{name}” reaches no target group."),
    "national-message-uncarried": mark(
        "Finding", "No message of the plan puts the national message “{name}” into practice."
    ),
    "message-carries-no-national": mark("Finding", "The message “{name}” puts no national message into practice."),
    "group-without-means": mark("Finding", "No channel or means reaches “{name}”."),
    "group-without-responsible": mark("Finding", "Nobody is responsible for reaching “{name}”."),
    "group-without-timing": mark("Finding", "It is not said when “{name}” is reached."),
    "turning-points-missing": mark(
        "Finding", "“{name}” is reached at turning points, but no milestone is named as one."
    ),
    "turning-point-outside-plan": mark(
        "Finding", "“{name}” is reached at the milestone “{title}”, which on {date} is outside the plan."
    ),
    "tie-left-behind": mark(
        "Finding", "“{name}” stands on {date}, but what it is tied to has moved: it would be {due}."
    ),
    "tie-has-a-day": mark("Finding", "“{name}” has no day, but what it is tied to now has one: it would be {due}."),
    "comm-action-after-plan": mark("Finding", "“{name}” goes on until {date}, after the end of the plan ({end})."),
    "comm-action-before-plan": mark("Finding", "“{name}” begins on {date}, before the start of the plan ({start})."),
    "comm-action-without-day": mark("Finding", "The communication action “{name}” has no day."),
    "comm-action-without-channel": mark("Finding", "The communication action “{name}” has no channel."),
    "feedback-unanswered": mark("Finding", "“{name}” was to be answered by {date} and is not (days late: {days})."),
    "metric-without-value": mark("Finding", "The metric “{name}” was due for a value on {date} (days late: {days})."),
    "metric-without-target": mark("Finding", "The metric “{name}” has no target."),
    "channel-unused": mark("Finding", "The channel “{name}” is used by nothing."),
    "required-sector-without-seat": mark("Finding", "“{name}” lacks a required representative: {sector}."),
    "organisation-without-commitment": mark("Finding", "“{name}” takes part, but has not given its commitment."),
}
SEVERITIES = {
    "error": mark("Finding", "Errors"),
    "warning": mark("Finding", "Warnings"),
    "note": mark("Finding", "Notes"),
}
MISSING = "–"
SHOWN = 120  # characters of a name


def sentence(language: Language, state: PlanState, finding: Finding) -> str:
    """What is wrong, with the finding's values as the language writes them."""
    values = {name: _value(language, finding, name, value) for name, value in finding.values.items()}
    values["field"] = _field(language, finding).lower()
    return language.text("Finding", SENTENCES[finding.rule], **values)


def place(language: Language, state: PlanState, finding: Finding) -> str:
    """Where it is: what kind of row, its code or title, and the field."""
    row = state.find(finding.table, finding.row_id)
    named = [language.entity(finding.table), _short(_name(row))] if row else []
    return " · ".join(part for part in (" ".join(filter(None, named)), _field(language, finding)) if part)


def severity(language: Language, name: str) -> str:
    """The heading over findings of that severity."""
    return language.text("Finding", SEVERITIES[name])


def _value(language: Language, finding: Finding, name: str, value: object) -> str:
    kind = VALUE_KINDS.get(name, Kind.TEXT)
    if value is None:
        return MISSING
    if kind is Kind.MONEY and isinstance(value, int):
        return language.euros(value)
    if kind is Kind.MONTH and isinstance(value, str) and value:
        return language.month(value)
    text = _short(language.value(finding.table, FieldSpec(kind, name), value))
    return text or (language.entity(finding.table) if name == "name" else MISSING)


def _field(language: Language, finding: Finding) -> str:
    return language.field(finding.table, finding.field) if finding.field else ""


def _name(row: Any) -> str:
    return getattr(row, "code", "") or getattr(row, "title", "")


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= SHOWN else line[: SHOWN - 1] + "…"
