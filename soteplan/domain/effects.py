"""What the plan is expected to achieve: functional effects and the cost-benefit estimate."""

from __future__ import annotations

from soteplan.domain import fields as f


@f.entity("Functional effect", "Functional effects", parent="package_id")
class Effect:
    """A functional effect that follows from a package."""

    id: str = f.key()
    package_id: str | None = f.reference("Work package", "package")
    goal_id: str | None = f.reference("Goal", "goal")
    title: str = f.text("Title", required=True)
    description: str = f.paragraph("Description")
    position: str = f.order()
    note: str = f.note()


@f.entity("Cost-benefit estimate", "Cost-benefit estimates")
class BenefitEstimate:
    """One row of the cost-benefit table, costs negative; a printed total is what the source prints under the rows."""

    id: str = f.key()
    kind: str = f.choice("Kind", {"estimate": "Estimate", "printed_total": "Printed total"})
    package_id: str | None = f.reference("Work package", "package")
    title: str = f.text("Title")
    benefit: int | None = f.money("Benefits less permanent cost increases")
    project_cost: int | None = f.money("Project costs")
    printed_net: int | None = f.money("Printed net effect")
    start_year: int | None = f.year("From year")
    end_year: int | None = f.year("To year")
    position: str = f.order()
    note: str = f.note()


@f.entity("Assumption", "Assumptions")
class Assumption:
    """An assumption behind the estimated savings."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    package_id: str | None = f.reference("Work package", "package")
    description: str = f.paragraph("Description")
    position: str = f.order()
    note: str = f.note()


@f.entity("Variant", "Variants")
class Variant:
    """A kept "what if" of the cost-benefit estimate: another benefit, or a later one. The plan stays as it is."""

    id: str = f.key()
    title: str = f.text("Title", required=True)
    benefit_change: int | None = f.change_rate("Change of the benefits")
    delay: int | None = f.integer("Benefits later by", unit="a", minimum=0, maximum=10)
    cost_change: int | None = f.change_rate("Change of the project costs")
    position: str = f.order()
    note: str = f.note()


@f.entity("Trajectory point", "Trajectories")
class Trajectory:
    """The cost of a year on today's growth path, or on the programme's path."""

    id: str = f.key()
    kind: str = f.choice("Path", {"growth": "Today's growth path", "programme": "Programme path"})
    year: int | None = f.year()
    amount: int | None = f.money("Amount")
    position: str = f.order()
    note: str = f.note()
