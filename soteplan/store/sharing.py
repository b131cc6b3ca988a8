"""A plan read for sharing: what in it tells of persons, and the file without that.

The cleaned plan is written anew, row by row, into a database of our own making, so nothing that was ever deleted or
overwritten in the old file can be in it.
"""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from typing import Any

from soteplan.domain.changes import Change
from soteplan.domain.entities import ENTITIES
from soteplan.domain.errors import Refusal
from soteplan.domain.fields import EntitySpec, Kind
from soteplan.domain.ids import is_id, new_id
from soteplan.domain.personal_cleaning import Cleaner, Place, is_text
from soteplan.domain.personal_data import CONTACTS, PERSON, Register, StandIns, register_of
from soteplan.domain.personal_survey import AROUND, Mention, Survey, Where
from soteplan.domain.plan import Party
from soteplan.domain.text import shortened
from soteplan.store import journal, schema, seal
from soteplan.store.publish import sealed_image
from soteplan.store.regular import is_regular
from soteplan.store.store import Store

MOST_PLACES = 200  # remembered of each word; all are counted
_STEP = re.compile(r"[a-z_ ]+:[a-z_]+")  # a label of ours, which holds no name
_JOURNAL_IDS = {"change_set": ("id", "previous_id", "undoes", "meeting_id"), "change": ("change_set_id", "row_id")}


class SharedPlan:
    """The image of a clean working copy (see quarantine.examine), to be shared. Held in memory and never changed."""

    def __init__(self, image: bytes, words: StandIns, others: Register | None = None) -> None:
        self.words = words
        self._image = image
        with closing(self._opened()) as source:
            self.register = _register(source, words, others)
            self.cleaner = Cleaner(self.register, words)
            self.survey = self._surveyed(source)

    def cleaned(self, left: frozenset[str]) -> bytes:
        """The sealed file without persons; `left` are the forms of names that stay where they stand alone.

        Refusal share_not_clean for a file in which a name is part of an id: no program of ours wrote it.
        """
        cleaner = self.cleaner.leaving(left)
        with closing(self._opened()) as source, closing(sqlite3.connect(":memory:", isolation_level=None)) as target:
            try:
                _copy(source, target, cleaner)
            except (sqlite3.Error, ValueError) as error:
                raise Refusal("working_copy_damaged") from error
            if not is_regular(target) or target.execute("PRAGMA foreign_key_check").fetchone():
                raise Refusal("working_copy_damaged")
            return sealed_image(target, seal.written(target))

    def _opened(self) -> sqlite3.Connection:
        source = sqlite3.connect(":memory:", isolation_level=None)
        source.deserialize(self._image)
        return source

    # what would go

    def _surveyed(self, source: sqlite3.Connection) -> Survey:
        state = Store(source).state
        parties = state.table(Party).values()
        survey = Survey(
            persons=sum(row.kind == PERSON and not self.words.is_one(row.title) for row in parties),
            authors=len(self.register.authors),
            contacts=sum(bool(getattr(row, name)) for row in parties for name in CONTACTS),
        )
        for table, row_id, name, text in _plan_texts(source):
            if self.cleaner.is_free(table, row_id, name, text):
                for place in self.cleaner.places(text):
                    self._note(survey, place, _where(table, row_id, name, text, place))
        survey.entries = sum(self._survey_entry(survey, *entry) for entry in _entries(source))
        self.cleaner.alike = survey.alike
        return survey

    def _survey_entry(self, survey: Survey, label: str, changes: list[Change]) -> bool:
        """Count the names in a change set; whether any of it goes."""
        goes = _label(self.cleaner, label) != label
        for change in changes:
            for values in filter(None, (change.before, change.after)):
                goes = self.cleaner.values(change.table, change.row_id, values) != values or goes
                self._survey_past(survey, change, values)
        return goes

    def _survey_past(self, survey: Survey, change: Change, values: Any) -> None:
        for name, value in values.items():
            if isinstance(value, str) and self.cleaner.is_free(change.table, change.row_id, name, value):
                for place in self.cleaner.places(value):
                    self._note(survey, place, None)

    def _note(self, survey: Survey, place: Place, where: Where | None) -> None:
        if not place.form:
            survey.whole_count += where is not None
            survey.whole_past += where is None
            if where and len(survey.whole) < MOST_PLACES:
                survey.whole.append(where)
            return
        mention = survey.mentions.get(place.form)
        if mention is None:
            why = self.cleaner.why_left(place)
            mention = survey.mentions[place.form] = Mention(place.form, place.instead, place.parts, why)
        mention.count += where is not None
        mention.past += where is None
        if where and len(mention.places) < MOST_PLACES:
            mention.places.append(where)


def stand_ins_of(image: bytes) -> str:
    """The content language of a plan's image."""
    with closing(sqlite3.connect(":memory:")) as source:
        source.deserialize(image)
        found = source.execute("SELECT language FROM plan").fetchone()
    return str(found[0]) if found else "fi"


def _where(table: str, row_id: str, name: str, text: str, place: Place) -> Where:
    before = text[max(0, place.start - AROUND) : place.start]
    after = text[place.end : place.end + AROUND]
    return Where(table, row_id, name, before, shortened(text[place.start : place.end], 2 * AROUND), after)


# reading


def _register(source: sqlite3.Connection, words: StandIns, others: Register | None) -> Register:
    changes = (change for _, entry in _entries(source) for change in entry if change.table == "party")
    authors = (str(author) for (author,) in source.execute("SELECT author FROM change_set ORDER BY seq"))
    return register_of(Store(source).state, changes, authors, words, others)


def _entries(source: sqlite3.Connection) -> Iterator[tuple[str, list[Change]]]:
    """The label and the changes of each change set, oldest first."""
    changes: dict[str, list[Change]] = {}
    rows = source.execute("SELECT change_set_id, table_name, row_id, before, after FROM change ORDER BY seq")
    for of, table, row_id, before, after in rows:
        changes.setdefault(of, []).append(Change(table, row_id, journal.unpacked(before), journal.unpacked(after)))
    for change_set_id, label in source.execute("SELECT id, label FROM change_set ORDER BY seq").fetchall():
        yield label, changes.get(change_set_id, [])


def _plan_texts(source: sqlite3.Connection) -> Iterator[tuple[str, str, str, str]]:
    for spec in ENTITIES.values():
        names = [each.name for each in spec.fields if is_text(spec.table, each.name)]
        columns = ", ".join(f'"{name}"' for name in ("id", *names))
        for row_id, *values in source.execute(f'SELECT {columns} FROM "{spec.table}"'):
            yield from ((spec.table, row_id, name, text) for name, text in zip(names, values, strict=True) if text)


# writing


def _copy(source: sqlite3.Connection, target: sqlite3.Connection, cleaner: Cleaner) -> None:
    schema.create(target)
    target.execute("BEGIN")
    for spec in ENTITIES.values():
        _copy_rows(source, target, spec, cleaner)
    _copy_entries(source, target, cleaner)
    _copy_changes(source, target, cleaner)
    seal.write(target, seal.new_token())
    target.execute("COMMIT")


def _copy_rows(source: sqlite3.Connection, target: sqlite3.Connection, spec: EntitySpec, cleaner: Cleaner) -> None:
    ids = [spec.columns.index(each.name) for each in spec.of_kind(Kind.KEY, Kind.REFERENCE)]
    at = spec.columns.index("id")
    for row in _read(source, spec.table, spec.columns):
        _see_to_ids(cleaner, (row[place] for place in ids))
        cleaned = [
            cleaner.value(spec.table, row[at], name, value) for name, value in zip(spec.columns, row, strict=True)
        ]
        _insert(target, spec.table, spec.columns, cleaned)


def _copy_entries(source: sqlite3.Connection, target: sqlite3.Connection, cleaner: Cleaner) -> None:
    """The heads of the history: no authors, and copies whose names tell nothing of a computer."""
    named: dict[str, str] = {}
    columns = tuple(schema.JOURNAL["change_set"])
    for row in _read(source, "change_set", columns):
        head = dict(zip(columns, row, strict=True))
        _see_to_ids(cleaner, (head[name] for name in _JOURNAL_IDS["change_set"]))
        if not is_id(head["copy_id"]):
            head["copy_id"] = named.setdefault(head["copy_id"], new_id())
        head |= {"author": cleaner.author(head["author"]), "label": _label(cleaner, head["label"])}
        _insert(target, "change_set", columns, list(head.values()))


def _copy_changes(source: sqlite3.Connection, target: sqlite3.Connection, cleaner: Cleaner) -> None:
    columns = tuple(schema.JOURNAL["change"])
    for row in _read(source, "change", columns):
        change = dict(zip(columns, row, strict=True))
        _see_to_ids(cleaner, (change[name] for name in _JOURNAL_IDS["change"]))
        for side in ("before", "after"):
            change[side] = _cleaned_side(cleaner, change["table_name"], change["row_id"], change[side])
        _insert(target, "change", columns, list(change.values()))


def _cleaned_side(cleaner: Cleaner, table: str, row_id: str, text: str | None) -> str | None:
    return None if text is None else journal.packed(cleaner.values(table, row_id, json.loads(text)))


def _label(cleaner: Cleaner, label: str) -> str:
    return label if _STEP.fullmatch(label) else cleaner.text(label)


def _see_to_ids(cleaner: Cleaner, ids: Iterator[str | None]) -> None:
    for each in ids:
        if each and not is_id(each) and cleaner.text(each) != each:
            raise Refusal("share_not_clean")


def _read(source: sqlite3.Connection, table: str, columns: tuple[str, ...]) -> sqlite3.Cursor:
    return source.execute(f'SELECT {", ".join(map(_quoted, columns))} FROM "{table}"')


def _insert(target: sqlite3.Connection, table: str, columns: tuple[str, ...], values: list[Any]) -> None:
    marks = ", ".join("?" for _ in columns)
    target.execute(f'INSERT INTO "{table}" ({", ".join(map(_quoted, columns))}) VALUES ({marks})', values)


def _quoted(name: str) -> str:
    return f'"{name}"'
