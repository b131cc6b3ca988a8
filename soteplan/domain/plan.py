"""The plan itself, its parties and its key figures."""

from __future__ import annotations

from soteplan.domain import fields as f
from soteplan.domain.choices import PARTICIPATION

LANGUAGES = {"fi": "Finnish", "sv": "Swedish", "en": "English"}
RISK_STEPS = {"5": "Five steps", "4": "Four steps", "3": "Three steps"}
SCORE_RULES = {"product": "Probability × impact", "classes": "Painted matrix"}
TOLERANCES = {"medium": "Medium", "low": "Low", "high": "High"}
STATEMENTS = {
    "none": "Nothing computed",
    "grant": "State grant",
    "project_costs": "Project costs",
    "grant_of_costs": "Grant's share of the project costs",
    "project_net": "Net effect of the project",
    "grant_net": "Net effect reached with the grant",
    "programme_net": "Net effect of the programme",
    "programme_costs": "Project costs of the programme",
    "grant_of_programme": "Grant's share of the programme's project costs",
}


@f.entity("Plan", "Plans")
class Plan:
    """The one row that says what the file is about."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    programme: str = f.text("Change programme")
    applicant_id: str | None = f.reference("Applicant", "party")
    start_date: str | None = f.date("Start")
    end_date: str | None = f.date("End")
    status_date: str | None = f.date("Status date")
    currency: str = f.text("Currency")
    language: str = f.choice("Content language", LANGUAGES)
    risk_steps: str = f.choice("Risk scale", RISK_STEPS)
    score_rule: str = f.choice("Level of a risk by", SCORE_RULES)
    tolerance: str = f.choice("Highest level accepted", TOLERANCES)
    summary: str = f.paragraph("Summary")
    illustrative: str = f.paragraph("Illustrative data")
    note: str = f.note()


@f.entity("Key figure", "Key figures")
class KeyFigure:
    """A figure about the organisation or the plan; `value` where it is a number, `text` as it is said.

    `states` names what of the effects it states, so that the computed value can be held against it.
    """

    id: str = f.key()
    title: str = f.text("Title", required=True)
    value: float | None = f.number("Value")
    unit: str = f.text("Unit")
    text: str = f.text("In words")
    year: int | None = f.year()
    source: str = f.text("Source")
    states: str = f.choice("States", STATEMENTS)
    position: str = f.order()
    note: str = f.note()


@f.entity("Site", "Sites")
class Site:
    """A service site with its profile today and as planned."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    municipality: str = f.text("Municipality")
    profile_today: str = f.choice(
        "Profile today",
        {
            "unknown": "Not stated",
            "broad": "Broad service centre",
            "nurse_led": "Nurse-led site",
            "other": "Other site",
        },
    )
    profile_planned: str = f.choice(
        "Planned profile",
        {
            "unknown": "Not stated",
            "broad": "Broad service centre",
            "nurse_led": "Nurse-led site",
            "other": "Other site",
            "closed": "No site",
        },
    )
    party_id: str | None = f.reference("Organisation", "party")
    position: str = f.order()
    note: str = f.note()


@f.entity("Party", "Parties", parent="parent_id")
class Party:
    """A person, unit, body or organisation."""

    id: str = f.key()
    parent_id: str | None = f.reference("Part of", "party")
    kind: str = f.choice(
        "Kind",
        {
            "organisation": "Organisation",
            "unit": "Unit",
            "body": "Body",
            "person": "Person",
        },
    )
    title: str = f.text("Name", required=True)
    short_name: str = f.text("Short name")
    organisation_type: str = f.choice(
        "Type of organisation",
        {
            "none": "Not stated",
            "joint_authority": "Joint municipal authority",
            "municipality": "Municipality",
            "ministry": "Ministry",
            "agency": "Government agency",
            "company": "Company",
            "association": "Association",
            "hospital_region": "Hospital region",
        },
    )
    participation: str = f.choice("Participation", PARTICIPATION)
    commitment: str = f.choice(
        "Commitment",
        {
            "none": "Not needed",
            "requested": "Requested",
            "given": "Given",
            "declined": "Declined",
        },
    )
    commitment_date: str | None = f.date("Date of commitment")
    duty: str = f.paragraph("Duty")
    email: str = f.text("E-mail")
    phone: str = f.text("Telephone")
    position: str = f.order()
    note: str = f.note()


@f.entity("Seat", "Seats", parent="body_id")
class Membership:
    """A seat in a body and the sector it represents. A required sector without a party is an empty seat."""

    id: str = f.key()
    body_id: str | None = f.reference("Body", "party", owned=True, required=True)
    party_id: str | None = f.reference("Held by", "party")
    role: str = f.choice(
        "Role",
        {
            "member": "Member",
            "chair": "Chair",
            "secretary": "Secretary",
            "expert": "Expert",
        },
    )
    sector: str = f.text("Sector represented")
    requirement: str = f.choice("Requirement", {"free": "Not required", "required": "Required sector"})
    position: str = f.order()
    note: str = f.note()
