"""After any edits a register that followed them shows what one made anew shows, and made no more than it had to."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from soteplan.document import Document
from soteplan.domain.communications import CoreMessage
from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import FieldSpec, Kind
from soteplan.models import roles
from soteplan.models.cells import Cells
from soteplan.models.comm_action_table import ACTIONS, CommActionTable
from soteplan.models.dimensions import Dimensions
from soteplan.models.effect_tables import EffectTable, VariantTable
from soteplan.models.feedback_table import FEEDBACK, FeedbackTable
from soteplan.models.list_tables import PARTIES, ChannelTable, PartyTable
from soteplan.models.message_table import MessageTable
from soteplan.models.metric_table import METRICS, MetricTable
from soteplan.models.records import RecordTable
from soteplan.models.risk_groups import RISKS
from soteplan.models.risk_table import ResponseTable, RiskTable
from soteplan.models.scope_table import ScopeTable
from soteplan.models.staff_table import claim_columns, staff_columns
from soteplan.models.stakeholder_table import StakeholderTable
from soteplan.operations import deleting
from soteplan.store.session import Session
from soteplan.store.transaction import Transaction
from soteplan.texts.language import Language
from soteplan.views.comm_words import tie_words
from tests.example_plan import read

Make = Callable[[Document], RecordTable]
FI = Language("fi")
EDITS = 60
WORDS = ("Alku", "Ääni", "Örö", "Åre")
DAYS = ("2021-03-01", "2022-10-15", "2021-12-31")


def claims(document: Document) -> RecordTable:
    return RecordTable(document, FI, "claim", claim_columns(FI))


def staff(document: Document) -> RecordTable:
    return RecordTable(document, FI, "staff_cost", staff_columns(FI))


REGISTERS: dict[str, tuple[str, Make, Dimensions | None, tuple[str, ...]]] = {
    "risks": ("paijat-hame", lambda plan: RiskTable(plan, FI), RISKS, ("party", "risk_review", "risk_response")),
    "responses": ("paijat-hame", lambda plan: ResponseTable(plan, FI), None, ("action", "phase", "party")),
    "actions": ("kanta-hame", lambda plan: CommActionTable(plan, FI, tie_words), ACTIONS,
                ("milestone", "meeting", "comm_audience", "comm_occurrence", "target_group", "channel", "plan")),
    "feedback": ("kanta-hame", lambda plan: FeedbackTable(plan, FI), FEEDBACK, ("target_group", "channel", "plan")),
    "messages": ("kanta-hame", lambda plan: MessageTable(plan, FI), None,
                 ("target_group", "message_audience", "comm_action", "comm_audience")),
    "metrics": ("kanta-hame", lambda plan: MetricTable(plan, FI), METRICS, ("measurement", "channel", "plan")),
    "parties": ("kanta-hame", lambda plan: PartyTable(plan, FI), PARTIES, ("channel", "comm_duty", "feedback")),
    "channels": ("kanta-hame", lambda plan: ChannelTable(plan, FI), None, ("party", "comm_means", "comm_action")),
    "stakeholders": ("kanta-hame", lambda plan: StakeholderTable(plan, FI), None, ("comm_duty",)),
    "scope": ("paijat-hame", lambda plan: ScopeTable(plan, FI), None, ("package", "party", "action")),
    "effects": ("paijat-hame", lambda plan: EffectTable(plan, FI), None, ("package", "goal")),
    "variants": ("paijat-hame", lambda plan: VariantTable(plan, FI), None, ("benefit_estimate",)),
    "work": ("paijat-hame", staff, None, ("budget_line", "package", "cost_category")),
    "claims": ("paijat-hame", claims, None, ("actual", "grant", "forecast")),
}  # fmt: skip


@pytest.fixture
def open_plan(qapp: object) -> Iterator[Callable[[str], Document]]:
    opened: list[Document] = []

    def open_plan(name: str) -> Document:
        opened.append(Document(Session.from_rows(read("fi", name).data["tables"])))
        return opened[-1]

    yield open_plan
    for document in opened:
        document.close(discard=True)


def shown(table: RecordTable) -> list[list[object]]:
    """The heads of the groups and every cell, as they are shown."""
    columns = range(table.columnCount())
    return [
        [table.index(row, 0).data(roles.GROUP), *(table.index(row, column).data() for column in columns)]
        for row in range(table.rowCount())
    ]


def any_value(document: Document, chance: random.Random, field: FieldSpec) -> object:
    """A value that may stand in a field."""
    if field.kind is Kind.REFERENCE:
        rows = list(document.state.table(ENTITIES[field.target].row_type))
        return chance.choice(rows) if rows and (field.owned or chance.random() < 0.8) else None
    if field.kind is Kind.CHOICE:
        return chance.choice(list(field.choices))
    if field.kind in (Kind.TEXT, Kind.PARAGRAPH):
        return chance.choice(WORDS)
    if field.kind is Kind.DATE:
        return chance.choice(DAYS)
    if field.kind in (Kind.INTEGER, Kind.MONEY):
        return chance.randint(1, 3)
    raise Refusal("not_edited_here")


def edit(tx: Transaction, document: Document, chance: random.Random, table: str) -> None:
    spec = ENTITIES[table]
    rows = document.state.rows(spec.row_type)
    if not rows:
        raise Refusal("nothing_to_edit")
    row: Any = chance.choice(rows)
    if table != "plan" and chance.random() < 0.08:
        deleting.delete(tx, [row])
    elif hasattr(row, "position") and chance.random() < 0.2:
        tx.update(row, position=chance.choice(rows).position + chance.choice("HV"))
    else:
        kinds = (Kind.REFERENCE, Kind.CHOICE, Kind.TEXT, Kind.DATE, Kind.INTEGER, Kind.MONEY)
        field = chance.choice(spec.of_kind(*kinds))
        tx.update(row, **{field.name: any_value(document, chance, field)})


def any_step(document: Document, chance: random.Random, tables: tuple[str, ...]) -> None:
    act = chance.random()
    if act < 0.15:
        document.undo()
    elif act < 0.25:
        document.redo()
    else:
        try:
            document.perform("edit:plan", lambda tx: edit(tx, document, chance, chance.choice(tables)))
        except Refusal:
            return


def set_up(document: Document, make: Make, dimensions: Dimensions | None, column: int, by: str) -> RecordTable:
    table = make(document)
    if column >= 0:
        table.sort(column)
    if by and dimensions is not None:

        def group(row: Any) -> tuple[object, str]:
            value = dimensions.value(document.state, FI, by, row)
            return value.order, value.name

        table.group(group)
    return table


@pytest.mark.parametrize("name", REGISTERS)
def test_a_register_that_followed_any_edits_shows_what_a_new_one_shows(
    open_plan: Callable[[str], Document], name: str
) -> None:
    plan, make, dimensions, tables = REGISTERS[name]
    chance = random.Random(name)
    document = open_plan(plan)
    followed = make(document)
    tables = (followed.table, followed.table, *tables)
    column, by = -1, ""
    for number in range(EDITS):
        if number % 15 == 0:
            column = chance.randrange(-1, followed.columnCount())
            by = chance.choice(("", *dimensions.single)) if dimensions else ""
            followed.deleteLater()
            document.changed.disconnect(followed.patch)
            followed = set_up(document, make, dimensions, column, by)
            shown(followed)
        any_step(document, chance, tables)
        anew = set_up(document, make, dimensions, column, by)
        assert shown(followed) == shown(anew)
        assert rows_of(followed) == rows_of(anew)
        document.changed.disconnect(anew.patch)


def rows_of(table: RecordTable) -> list[Any]:
    return [table.row_at(table.index(number, 0)) for number in range(table.rowCount())]


def test_an_edit_makes_anew_only_the_texts_of_the_rows_that_it_concerns(
    open_plan: Callable[[str], Document], monkeypatch: pytest.MonkeyPatch
) -> None:
    document = open_plan("kanta-hame")
    table = CommActionTable(document, FI, tie_words)
    table.sort(table.column_of("title"))
    shown(table)
    made: list[str] = []
    whole = Cells.texts

    def counted(cells: Cells, row: Any) -> list[str]:
        made.append(row.id)
        return whole(cells, row)

    monkeypatch.setattr(Cells, "texts", counted)
    tied = next(row for row in rows_of(table) if row.milestone_id)
    milestone: Any = document.state.find("milestone", tied.milestone_id)
    document.perform("edit:milestone", lambda tx: tx.update(milestone, title="Toinen nimi"))
    shown(table)
    concerned = {row.id for row in rows_of(table) if row.milestone_id == milestone.id}
    assert tied.id in made
    assert set(made) == concerned < {row.id for row in rows_of(table)}
    made.clear()
    message = document.state.rows(CoreMessage)[0]
    document.perform("edit:core_message", lambda tx: tx.update(message, note="Muu"))
    shown(table)
    assert made == []


def test_rows_that_a_change_does_not_concern_are_not_announced(open_plan: Callable[[str], Document]) -> None:
    document = open_plan("kanta-hame")
    table = FeedbackTable(document, FI)
    shown(table)
    told: list[tuple[int, int]] = []
    table.dataChanged.connect(lambda first, last: told.append((first.row(), last.row())))
    row = table.row_at(table.index(1, 0))
    document.perform("edit:feedback", lambda tx: tx.update(row, note="Uusi huomio"))
    assert told == [(1, 1)]
    told.clear()
    message = document.state.rows(CoreMessage)[0]
    document.perform("edit:core_message", lambda tx: tx.update(message, title="Muu"))
    assert told == []
