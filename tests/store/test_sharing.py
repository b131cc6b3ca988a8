from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Any
from weakref import finalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from soteplan.domain.entities import ENTITIES
from soteplan.domain.goals import Goal
from soteplan.domain.meetings import Snapshot
from soteplan.domain.personal_cleaning import Cleaner
from soteplan.domain.personal_data import StandIns
from soteplan.domain.personal_survey import Survey
from soteplan.domain.plan import Party
from soteplan.domain.risks import Risk
from soteplan.store import backup
from soteplan.store.quarantine import examine
from soteplan.store.sharing import SharedPlan
from soteplan.store.store import Operation, Store
from soteplan.store.transaction import Transaction
from tests.store.plans import fill, memory_store, values_of_all

WORDS = StandIns("fi", "Henkilö", "Muokkaaja", "[osoite]", "[numero]", frozenset({"Henkilö", "Muokkaaja", "Person"}))
Do = Callable[[Operation], object]


def image_of(store: Store) -> bytes:
    return store.connection.serialize()


def shared(store: Store, left: frozenset[str] | None = None) -> bytes:
    plan = SharedPlan(image_of(store), WORDS)
    return plan.cleaned(plan.survey.left if left is None else left)


def opened(data: bytes) -> Store:
    """The plan of a sealed file, as anyone would open it."""
    connection = sqlite3.connect(":memory:")
    connection.deserialize(examine(data).image)
    store = Store(connection)
    finalize(store, connection.close)
    return store


def person(store: Store, title: str, **values: object) -> Party:
    """Typed as in the window: a party is born an organisation, and its kind is chosen later."""
    change_set = store.transact("add:party", lambda tx: tx.add(Party, title=title))
    assert change_set
    edit(store, change_set.changes[0].row_id, kind="person", **values)
    return row(store, change_set.changes[0].row_id)


def row(store: Store, row_id: str) -> Party:
    found = store.state.get(Party, row_id)
    assert found
    return found


def edit(store: Store, row_id: str, **values: object) -> None:
    store.transact("edit:party", lambda tx: tx.update(row(store, row_id), **values))


def goal(store: Store, title: str, note: str = "") -> None:
    store.transact("add:goal", lambda tx: tx.add(Goal, title=title, note=note))


def holds(data: bytes, text: str) -> bool:
    return any(text.encode(code) in data for code in ("utf-8", "utf-16-le", "utf-16-be"))


def titles(store: Store, table: type[Party | Goal] = Party) -> list[str]:
    return [each.title for each in store.state.rows(table)]


def test_no_byte_of_a_shared_file_tells_of_a_person() -> None:
    store = memory_store()
    aino = person(
        store, "Aino Esimerkkinen", short_name="AE", email="aino@example.org", phone="040 123 4567", note="Tavattu"
    )
    edit(store, aino.id, title="Aino Uusinimi")
    goal(store, "Esimerkkisen ehdotus", "Soita 0401234567 tai AINO@example.org. Aino Uusinimi vastaa.")
    store.transact("delete:party", lambda tx: tx.delete(row(store, aino.id)))
    data = shared(store)
    for text in ("Aino", "AINO", "Esimerkki", "Uusinimi", "Testaaja", "example.org", "1234567", "123 4567", "Tavattu"):
        assert not holds(data, text), text
    assert titles(opened(data), Goal) == ["Henkilö 1:n ehdotus"]
    assert opened(data).state.rows(Goal)[0].note == "Soita [numero] tai [osoite]. Henkilö 1 vastaa."


def test_contact_data_of_everybody_goes_and_organisations_stay() -> None:
    store = memory_store()
    store.transact(
        "add:party", lambda tx: tx.add(Party, title="Mallila", email="kirjaamo@mallila.fi", phone="03 1234567")
    )
    state = opened(shared(store)).state
    assert [(each.title, each.email, each.phone) for each in state.rows(Party)] == [("Mallila", "", "")]


def test_the_same_person_is_called_the_same_everywhere() -> None:
    store = memory_store()
    person(store, "Aino Esimerkki")
    person(store, "Kaarlo Malli")
    person(store, "Aino Esimerkki")
    goal(store, "Kaarlo Malli ja Aino Esimerkki; Mallin työ")
    state = opened(shared(store)).state
    assert [each.title for each in state.rows(Party)] == ["Henkilö 1", "Henkilö 2", "Henkilö 1"]
    assert state.rows(Goal)[0].title == "Henkilö 2 ja Henkilö 1; Henkilö 2:n työ"


def test_an_author_who_is_a_person_of_the_plan_is_called_so() -> None:
    store = memory_store()
    store.author = "Esimerkki Aino"
    person(store, "Aino Esimerkki")
    store.author = "maintainer"
    goal(store, "Tavoite")
    authors = [change_set.author for change_set in opened(shared(store)).history()]
    assert authors == ["Muokkaaja 1", "Henkilö 1", "Henkilö 1"]


def test_a_party_that_was_a_person_by_mistake_keeps_its_name() -> None:
    store = memory_store()
    town = person(store, "Mallilan kaupunki")
    edit(store, town.id, kind="organisation")
    role = person(store, "Aino Esimerkki", note="Kotona")
    edit(store, role.id, kind="unit", title="Kehittämisyksikkö", note="")
    goal(store, "Mallilan kaupunki ja Aino Esimerkki")
    data = shared(store)
    assert titles(opened(data)) == ["Mallilan kaupunki", "Kehittämisyksikkö"]
    assert titles(opened(data), Goal) == ["Mallilan kaupunki ja Henkilö 1"]
    assert not holds(data, "Aino")
    assert not holds(data, "Kotona")


def test_every_point_of_the_history_can_still_be_rebuilt() -> None:
    store = memory_store()
    aino = person(store, "Aino Esimerkki", email="aino@example.org")
    goal(store, "Ainon ehdotus")
    edit(store, aino.id, title="Aino Malli", phone="040 1234567", short_name="AM")
    store.transact("add:snapshot", lambda tx: tx.add(Snapshot, title="Ainon versio", change_set_id=store.last_id))
    edit(store, aino.id, kind="unit", title="Yksikkö")
    plan = SharedPlan(image_of(store), WORDS)
    clean = opened(plan.cleaned(frozenset()))
    for change_set in store.history():
        assert values_of_all(clean.state_at(change_set.id)) == cleaned_values(plan, store, change_set.id)


def cleaned_values(plan: SharedPlan, store: Store, change_set_id: str) -> dict[str, list[tuple[object, ...]]]:
    """The plan as it stood, cleaned afterwards."""
    cleaner = Cleaner(plan.register, WORDS)
    then = values_of_all(store.state_at(change_set_id))
    return {
        table: [
            tuple(cleaner.value(table, str(values[0]), name, value) for name, value in zip(names, values, strict=True))
            for values in rows
        ]
        for table, rows in then.items()
        for names in [ENTITIES[table].columns]
    }


def test_undo_of_what_was_shared_brings_back_no_name() -> None:
    store = memory_store()
    person(store, "Aino Esimerkki")
    clean = opened(shared(store))
    newest = next(clean.history())
    clean.replay(newest.inverted(), newest.label, origin="undo", undoes=newest.id)
    assert titles(clean) == ["Henkilö 1"]


def test_a_plan_without_persons_stays_as_it_is_but_for_its_authors() -> None:
    store = memory_store()
    store.transact("fill", fill)
    for party in store.state.rows(Party):
        edit(store, party.id, kind="organisation", email="", phone="")
    for table in ("change", "change_set"):
        store.connection.execute(f"DELETE FROM {table}")
    before = values_of_all(store.state)
    plan = SharedPlan(image_of(store), WORDS)
    clean = opened(plan.cleaned(plan.survey.left))
    assert values_of_all(clean.state) == before
    assert plan.survey == Survey()


def test_a_common_word_stays_when_the_user_says_so_but_not_the_whole_name() -> None:
    store = memory_store()
    person(store, "Ilo Koski")
    goal(store, "Koski ja kosken iloa", "Ilo Kosken kiloa. Ilo")
    assert titles(opened(shared(store)), Goal) == ["Henkilö 1 ja kosken iloa"]  # bent in small letters: other words
    (cleaned,) = opened(shared(store, frozenset({"Koski", "Ilo", "kosken", "iloa"}))).state.rows(Goal)
    assert (cleaned.title, cleaned.note) == ("Koski ja kosken iloa", "Henkilö 1:n kiloa. Ilo")


def test_a_word_that_is_also_in_the_name_of_an_organisation_stays_by_itself() -> None:
    store = memory_store()
    store.transact("add:party", lambda tx: tx.add(Party, title="Mallilan kaupunki"))
    person(store, "Aino Mallila")
    goal(store, "Mallilan palvelut", "Ainon työ; Aino Mallilan työ")
    plan = SharedPlan(image_of(store), WORDS)
    assert {form: each.why for form, each in plan.survey.mentions.items() if each.why} == {
        "Mallilan": "elsewhere",
    }
    (cleaned,) = opened(plan.cleaned(plan.survey.left)).state.rows(Goal)
    assert (cleaned.title, cleaned.note) == ("Mallilan palvelut", "Henkilö 1:n työ; Henkilö 1:n työ")


def test_the_survey_counts_what_goes_and_where() -> None:
    store = memory_store()
    person(store, "Aino Esimerkki", email="aino@example.org", phone="040 1234567")
    goal(store, "Esimerkin asia", "Aino Esimerkki, aino@example.org")
    survey = SharedPlan(image_of(store), WORDS).survey
    assert (survey.persons, survey.contacts, survey.authors) == (1, 2, 1)
    assert (survey.whole_count, survey.whole_past) == (2, 2)
    mention = survey.mentions["Esimerkin"]
    assert (mention.instead, mention.count, mention.past, mention.why) == ("Henkilö 1:n", 1, 1, "")
    (where,) = mention.places
    assert (where.table, where.field, where.before, where.found, where.after) == (
        "goal", "title", "", "Esimerkin", " asia",
    )  # fmt: skip


def test_what_was_shared_once_is_not_renamed_when_it_is_shared_again() -> None:
    store = memory_store()
    person(store, "Aino Esimerkki")
    once = opened(shared(store))
    person(once, "Kaarlo Malli")
    goal(once, "Henkilö 1 ja henkilöstö; Henkilö")
    again = opened(shared(once))
    assert titles(again) == ["Henkilö 1", "Henkilö 2"]
    assert titles(again, Goal) == ["Henkilö 1 ja henkilöstö; Henkilö"]


def test_numbers_of_an_earlier_sharing_are_kept_whatever_comes_before_them() -> None:
    store = memory_store()
    person(store, "Aino Esimerkki")
    once = opened(shared(store))
    first = once.state.rows(Party)[0]
    change_set = once.transact("add", lambda tx: tx.add(Party, kind="person", title="Kaarlo Malli", position="A"))
    assert change_set is not None
    once.author = "Muokkaaja 7"
    goal(once, "Kaarlo Malli")
    again = opened(shared(once))
    assert {row.title for row in again.state.rows(Party) if row.id == first.id} == {"Henkilö 1"}
    assert titles(again) == ["Henkilö 2", "Henkilö 1"]
    assert next(again.history()).author == "Muokkaaja 7"


@pytest.mark.parametrize(
    "name", ["Robert'); DROP TABLE party;--", '"§"', "%_%", "🙂👩\u200d⚕️", "Ä" * 100_000, "O'Esimerkki"]
)
def test_hostile_names_go_like_any_other(name: str) -> None:
    store = memory_store()
    person(store, name)
    goal(store, f"a {name} b", name)
    assert not holds(shared(store), name)


def test_the_copies_of_the_history_tell_of_no_computer() -> None:
    store = memory_store()
    store.copy_id = "Ainon kannettava"
    goal(store, "Tavoite")
    assert not holds(shared(store), "kannettava")


NAMES = st.lists(st.text("ABCDEFGHIJ", min_size=3, max_size=8), min_size=1, max_size=3, unique=True).map(" ".join)
FILLER = st.text("klmnopqrsu .,åäö%_'\"\n🙂", max_size=20)


@st.composite
def stories(draw: st.DrawFn) -> tuple[list[str], list[tuple[int, str, str]]]:
    """People, and what is typed of them: which one, before and after the name."""
    people = draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    typed = st.lists(st.tuples(st.integers(0, len(people) - 1), FILLER, FILLER), max_size=6)
    return people, draw(typed)


@given(stories())
def test_no_removed_name_is_left_and_the_rest_stays(story: tuple[list[str], list[tuple[int, str, str]]]) -> None:
    people, typed = story
    store = memory_store()
    store.author = ""
    for number, name in enumerate(people):
        person(store, name, email=f"p{number}@example.org", phone=f"+358 50 555 00{number}{number}")
    for number, before, after in typed:
        text = f"{before} {people[number]} {after} p{number}@example.org 050555 00{number}{number} {before}"
        store.transact("add:risk", partial(Transaction.add, row_type=Risk, title="R", cause=text))
    data = shared(store, frozenset())
    for name in people:
        assert not holds(data, name)
    assert not holds(data, "example.org")
    clean = opened(data)
    for risk, (_, before, after) in zip(clean.state.rows(Risk), typed, strict=True):
        assert risk.cause.startswith(f"{before} Henkilö")
        assert risk.cause.endswith(f" {after} [osoite] [numero] {before}")
    assert [len(each.changes) for each in clean.history()] == [len(each.changes) for each in store.history()]


def test_the_file_is_a_sealed_plan_that_is_taken_byte_for_byte(tmp_path: Path) -> None:
    store = memory_store()
    store.transact("fill", fill)
    data = shared(store)
    assert len(examine(data).image) == len(data)
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(data)
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)
    assert backup.all_of(tmp_path / "none.soteplan") == []


POOL = ("ABBAX EBBAX", "IBBIX OBBOX", "UBBUX", "YBBYX-ABBYX EBBYX", "OBBUX ABBUX")
STEPS = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(POOL), st.sampled_from(["person", "organisation"])),
    st.tuples(st.just("rename"), st.integers(0, 5), st.sampled_from(POOL)),
    st.tuples(st.just("kind"), st.integers(0, 5), st.sampled_from(["person", "unit"])),
    st.tuples(st.just("delete"), st.integers(0, 5), st.none()),
    st.tuples(st.just("tell"), st.sampled_from(POOL), st.text("klmn ,.", max_size=5)),
    st.tuples(st.just("undo"), st.none(), st.none()),
)


def walk(store: Store, step: tuple[Any, ...]) -> None:
    """One act of a random history; what cannot be done is left out."""
    what, first, second = step
    parties = store.state.rows(Party)
    if what == "add":
        store.transact("add:party", lambda tx: tx.add(Party, title=first, kind=second, note=f"{first} {second}"))
    elif what == "tell":
        store.transact("add:goal", lambda tx: tx.add(Goal, title=f"{second} {first} {second} ja {first.split()[0]}n"))
    elif what == "undo":
        newest = next(store.history(), None)
        if newest:
            store.replay(newest.inverted(), newest.label, origin="undo", undoes=newest.id)
    elif first < len(parties):
        fields = {"rename": "title", "kind": "kind"}
        party = parties[first]
        act = partial(Transaction.update, row=party, **{fields[what]: second}) if what in fields else None
        store.transact(f"{what}:party", act or partial(Transaction.delete, row=party))


@given(st.lists(STEPS, max_size=14))
def test_any_history_can_be_shared_and_rebuilt(steps: list[tuple[Any, ...]]) -> None:
    store = memory_store()
    for step in steps:
        walk(store, step)
    plan = SharedPlan(image_of(store), WORDS)
    data = plan.cleaned(frozenset())
    for name in (name for somebody in plan.register.people for name in somebody.names):
        assert not holds(data, name)
    clean = opened(data)
    assert not any(row.kind == "person" and not WORDS.is_one(row.title) for row in clean.state.rows(Party))
    for change_set in [None, *store.history()]:
        point = change_set.id if change_set else ""
        assert values_of_all(clean.state_at(point)) == cleaned_values(plan, store, point)


@pytest.mark.parametrize("glued", ["Qvandelin1", "#Qvandelin2021", "2021Qvandelin", "qvandelin_2", "Qvandelin-7"])
def test_a_name_that_digits_hang_on_goes_without_taking_them_into_its_number(glued: str) -> None:
    store = memory_store()
    person(store, "Zyxara Qvandelin")
    goal(store, "Viesti", f"Ks. {glued}.")
    data = shared(store)
    assert b"vandelin" not in data.lower()
    (found,) = opened(data).state.rows(Goal)
    assert "Henkilö 1" in found.note
    assert "Henkilö 12" not in found.note
