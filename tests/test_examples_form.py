"""The example plans: the form of the files, which is that of an export in two languages."""

from __future__ import annotations

import json
import re

import pytest

from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import Kind
from soteplan.domain.values import check
from tests.example_plan import EXAMPLES, LANGUAGES, NAMES, TABLES, Example, read

WORDS = {Kind.TEXT, Kind.PARAGRAPH}


@pytest.fixture(scope="module", params=[(language, name) for name in NAMES for language in LANGUAGES])
def example(request: pytest.FixtureRequest) -> Example:
    return read(*request.param)


def test_every_shipped_example_is_looked_at() -> None:
    assert {path.name for path in EXAMPLES.iterdir()} == {f"{name}.{code}.json" for name in NAMES for code in LANGUAGES}


def test_file_is_written_as_an_export_writes_it(example: Example) -> None:
    assert example.text == json.dumps(example.data, ensure_ascii=False, indent=1) + "\n"
    assert list(example.data) == ["format", "version", "tables"]
    assert (example.data["format"], example.data["version"]) == ("soteplan-plan", 1)


def test_every_table_is_there_in_order_with_every_field(example: Example) -> None:
    assert list(example.data["tables"]) == TABLES
    for table in TABLES:
        for row in example.rows(table):
            assert tuple(row) == ENTITIES[table].columns


def test_every_value_may_be_stored_as_it_stands(example: Example) -> None:
    for table in TABLES:
        for row in example.rows(table):
            for spec in ENTITIES[table].fields:
                stored = check(spec, row[spec.name])
                assert stored == row[spec.name]
                assert type(stored) is type(row[spec.name])


def test_every_reference_leads_to_a_row_of_its_table(example: Example) -> None:
    known = {table: {r["id"] for r in example.rows(table)} for table in TABLES}
    for table in TABLES:
        for spec in ENTITIES[table].of_kind(Kind.REFERENCE):
            pointed = {r[spec.name] for r in example.rows(table)} - {None}
            assert pointed <= known[spec.target], (table, spec.name)


def test_ids_are_version_7_and_unique_in_the_file(example: Example) -> None:
    ids = [r["id"] for table in TABLES for r in example.rows(table)]
    assert len(ids) == len(set(ids))
    for text in ids:
        assert re.fullmatch(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", text)


def test_siblings_have_positions_of_their_own_and_rows_stand_in_order(example: Example) -> None:
    for table in TABLES:
        parent, rows = ENTITIES[table].parent, example.rows(table)
        assert rows == sorted(rows, key=lambda r: (r.get("position", ""), r["id"]))
        if "position" in ENTITIES[table].by_name:
            places = [(r[parent] if parent else None, r["position"]) for r in rows]
            assert len(places) == len(set(places))
            assert all(re.fullmatch(r"[0-9A-Za-z]*[1-9A-Za-z]", place) for _, place in places)


@pytest.mark.parametrize("name", NAMES)
def test_languages_differ_in_words_only(name: str) -> None:
    finnish, english = read("fi", name), read("en", name)
    for table in TABLES:
        wordless = [f.name for f in ENTITIES[table].fields if f.kind not in WORDS and f.name != "language"]
        pairs = zip(finnish.rows(table), english.rows(table), strict=True)
        assert all(a[name] == z[name] for a, z in pairs for name in wordless), table


@pytest.mark.parametrize("name", NAMES)
def test_no_text_is_missing_in_one_language_only(name: str) -> None:
    finnish, english = read("fi", name), read("en", name)
    for table in TABLES:
        for spec in ENTITIES[table].of_kind(*WORDS):
            for a, z in zip(finnish.rows(table), english.rows(table), strict=True):
                assert bool(a[spec.name]) == bool(z[spec.name]), (table, a["id"], spec.name)


def test_plan_is_in_its_language_and_says_what_is_illustrative(example: Example) -> None:
    (plan,) = example.rows("plan")
    assert all(plan[name] for name in ("title", "programme", "summary", "illustrative"))
    assert example.rows("party", id=plan["applicant_id"])[0]["participation"] == "applicant"
    assert (plan["start_date"], plan["end_date"]) == ("2020-01-01", "2022-12-31")


def test_no_example_names_a_person(example: Example) -> None:
    assert not example.rows("party", kind="person")
    assert not any(r["email"] or r["phone"] for r in example.rows("party"))
