"""The cost-benefit estimate (T3): typed amounts, computed net effects, and printed totals with their differences."""

from __future__ import annotations

from soteplan.domain.cost_benefit import CostBenefit, cost_benefit
from soteplan.domain.effects import BenefitEstimate
from soteplan.domain.schedule import Package
from soteplan.exchange.budget_xlsx.labels import called
from soteplan.exchange.budget_xlsx.pad import HEAD, MILLIONS, NAME, Pad, at, sum_of
from soteplan.exchange.budget_xlsx.scene import AMOUNT, NAME_WIDTH, Scene

TABLE = "benefit_estimate"
FIELDS = ("benefit", "project_cost", "printed_net")
COLUMNS = {"benefit": NAME + 1, "project_cost": NAME + 2, "net": NAME + 3, "printed_net": NAME + 4, "off": NAME + 5}


def is_told(scene: Scene) -> bool:
    return bool(scene.state.table(BenefitEstimate))


def write(scene: Scene) -> None:
    table, pad, words = cost_benefit(scene.state), scene.pad("benefit"), scene.words
    pad.top(words.word("benefit"), [words.word("benefit_hint"), scene.told_plan()])
    field = words.field
    pad.heads([
        words.entity("package"), field(TABLE, "benefit"), field(TABLE, "project_cost"), words.word("net"),
        field(TABLE, "printed_net"), words.word("difference"),
    ])  # fmt: skip
    rows = {line.row.id: HEAD + 1 + number for number, line in enumerate(table.lines)}
    for line in table.lines:
        _line(scene, pad, rows[line.row.id], line.row, line.amounts.net.amount)
    total = HEAD + 1 + len(rows)
    _sum(scene, pad, total, list(rows.values()), table)
    last = _printed(scene, pad, total, table)
    pad.height(HEAD, [field(TABLE, name) for name in FIELDS], AMOUNT + 2)
    pad.widths({NAME: NAME_WIDTH, **dict.fromkeys(range(NAME + 1, NAME + 6), AMOUNT + 2)})
    pad.finish(last, COLUMNS["off"])


def _line(scene: Scene, pad: Pad, row: int, estimate: BenefitEstimate, net: int) -> None:
    package = scene.state.get(Package, estimate.package_id)
    title = estimate.title or (package.title if package else "")
    pad.key(row, estimate.id)
    name = called(package.code if package else "", title)
    pad.height(row, [name], NAME_WIDTH)
    pad.text(row, NAME, name)
    for name in FIELDS:
        pad.money(row, COLUMNS[name], getattr(estimate, name), "entry", MILLIONS)
    formula = f"{at(row, COLUMNS['benefit'])}+{at(row, COLUMNS['project_cost'])}"
    pad.formula(row, COLUMNS["net"], formula, net, number=MILLIONS)
    if estimate.printed_net is None:
        pad.text(row, COLUMNS["off"], "")
    else:
        off = f"{at(row, COLUMNS['printed_net'])}-{at(row, COLUMNS['net'])}"
        pad.formula(row, COLUMNS["off"], off, estimate.printed_net - net, number=MILLIONS)


def _sum(scene: Scene, pad: Pad, row: int, rows: list[int], table: CostBenefit) -> None:
    pad.text(row, NAME, scene.words.word("benefit_sum"), "sum")
    amounts = {"benefit": table.total.benefit.amount, "project_cost": table.total.cost.amount,
               "net": table.total.net.amount,
               "printed_net": sum(line.row.printed_net or 0 for line in table.lines)}  # fmt: skip
    for name, amount in amounts.items():
        pad.formula(row, COLUMNS[name], sum_of(rows, COLUMNS[name]), amount, "sum", MILLIONS)
    pad.text(row, COLUMNS["off"], "", "sum")


def _printed(scene: Scene, pad: Pad, total: int, table: CostBenefit) -> int:
    """The totals a source prints, each with how far it is from the sum; gives the last row."""
    row = total
    computed = dict(zip(FIELDS, (each.amount for each in table.total), strict=True))
    for estimate in table.printed:
        row += 2
        pad.key(row - 1, estimate.id)
        pad.text(row - 1, NAME, estimate.title or scene.words.choice(TABLE, "kind", estimate.kind), "quiet")
        pad.text(row, NAME, scene.words.word("difference"), "quiet", indent=1)
        pad.text(row - 1, COLUMNS["net"], "", "quiet")
        for name in FIELDS:
            said, column = getattr(estimate, name), COLUMNS[name]
            pad.money(row - 1, column, said, "entry", MILLIONS)
            if said is not None:
                against = at(total, COLUMNS["net" if name == "printed_net" else name])
                pad.formula(row, column, f"{at(row - 1, column)}-{against}", said - computed[name], "quiet", MILLIONS)
    return row
