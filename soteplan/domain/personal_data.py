"""Who is or was in a plan: the persons of its parties and the authors of its history, with all they were called."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace

from soteplan.domain.changes import Change
from soteplan.domain.name_finder import words_of
from soteplan.domain.plan import Party, Site
from soteplan.domain.state import PlanState, values_of

PERSON = "person"
NAMES = ("title", "short_name")
OF_PERSON = (*NAMES, "note")  # what of a person's own row goes; duty and the rest stay, without names
CONTACTS = ("email", "phone")  # of every party

Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class StandIns:
    """What is written instead, in the language of the plan's content; `known` are the words of every language."""

    language: str
    person: str  # "Henkilö": a number follows
    author: str  # "Muokkaaja"
    address: str
    number: str
    known: frozenset[str] = frozenset()

    def is_one(self, name: str) -> bool:
        """Whether a name is itself such a word with its number: the plan was cleaned before."""
        word, _, number = name.rpartition(" ")
        return number.isdigit() and word in self.known


@dataclass(slots=True)
class Somebody:
    """A person of the register or an author of the history, and what stands for them."""

    stand_in: str
    names: set[str] = field(default_factory=set)
    titles: set[str] = field(default_factory=set)  # those of the names that are no short names


@dataclass(slots=True)
class Register:
    """Everybody who is or was in a plan, with their addresses and numbers.

    `rows` gives the person of a party's row, `is_person` says whether all of the row is a person's; of a row that was
    taken for a person only for a time `values` holds what it was called then. `elsewhere` are words (plain) of the
    names of organisations, sites and the plan.
    """

    people: list[Somebody] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)  # the rows of another copy of the plan
    is_person: set[str] = field(default_factory=set)
    values: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    authors: dict[str, int] = field(default_factory=dict)
    addresses: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    elsewhere: dict[str, str] = field(default_factory=dict)


def register_of(
    state: PlanState, changes: Iterable[Change], authors: Iterable[str], words: StandIns, others: Register | None = None
) -> Register:
    """Who is or was in a plan. `changes` oldest first; `others` are people known from another copy of it."""
    register = Register()
    if others:
        register.people += [
            replace(person, names=set(person.names), titles=set(person.titles)) for person in others.people
        ]
        register.known = others.rows
        register.addresses |= others.addresses
        register.numbers |= others.numbers
    _add_parties(register, state, list(changes), words)
    for author in dict.fromkeys(authors):
        _add_author(register, author, words)
    register.elsewhere = _elsewhere(state, register)
    return register


def _add_parties(register: Register, state: PlanState, changes: list[Change], words: StandIns) -> None:
    rows = _party_rows(state, changes)
    for row_id, past in rows.items():
        for values in past:
            register.addresses.update(_texts(values, "email"))
            register.numbers.update(_texts(values, "phone"))
        if any(values.get("kind") == PERSON for values in past):
            _add_person(register, row_id, past, words)


def _party_rows(state: PlanState, changes: list[Change]) -> dict[str, list[dict[str, object]]]:
    """Each party that is or was, with its values at every point of the history, newest first."""
    past: dict[str, list[dict[str, object]]] = {row.id: [dict(values_of(row))] for row in state.rows(Party)}
    for change in reversed(changes):
        if change.table == "party":
            steps = past.setdefault(change.row_id, [])
            latest = dict(steps[-1]) if steps else {}
            if not steps or change.after is not None:
                latest.update(change.after or {})
                steps.append(dict(latest))
            steps.append({**latest, **(change.before or {})})
    return past


def _add_person(register: Register, row_id: str, past: list[dict[str, object]], words: StandIns) -> None:
    last = past[0]
    stays = last.get("kind") == PERSON
    then = past if stays else [values for values in past if values.get("kind") == PERSON]
    kept = {} if stays else {name: set(_texts(last, name)) for name in OF_PERSON}
    gone = {
        name: {text for values in then for text in _texts(values, name)} - kept.get(name, set()) for name in OF_PERSON
    }
    if stays:
        register.is_person.add(row_id)
    else:
        register.values[row_id] = gone
    if stays or any(gone.values()):
        person = register.people[_number(register, row_id, gone["title"], words)]
        person.titles |= {text for text in gone["title"] if not words.is_one(text)}
        person.names |= person.titles | gone["short_name"]


def _number(register: Register, row_id: str, titles: set[str], words: StandIns) -> int:
    """The number of a party's person: the same one for whoever is called the same."""
    known = sorted(filter(words.is_one, titles))
    number = register.known.get(row_id)
    for place, person in enumerate(register.people):
        if number is None and (person.stand_in in known or titles & person.titles):
            number = place
    if number is None:
        register.people.append(Somebody(known[0] if known else _free(register, words.person)))
        number = len(register.people) - 1
    register.rows[row_id] = number
    return number


def _free(register: Register, word: str) -> str:
    taken = {person.stand_in for person in register.people}
    return next(name for name in (f"{word} {number}" for number in range(1, len(taken) + 2)) if name not in taken)


def _add_author(register: Register, author: str, words: StandIns) -> None:
    if not author.strip() or words.is_one(author):
        return
    called = set(words_of(author))
    for number, person in enumerate(register.people):
        if called and any(set(words_of(name)) == called for name in person.names):
            register.authors[author] = number
            return
    register.people.append(Somebody(_free(register, words.author), {author}))
    register.authors[author] = len(register.people) - 1


def _elsewhere(state: PlanState, register: Register) -> dict[str, str]:
    """Words of the names of what is nobody: the word -> the name that it stands in."""
    names = [row.title for row in state.rows(Party) if row.id not in register.is_person]
    names += [text for row in state.rows(Site) for text in (row.title, row.municipality)]
    names += [state.plan.title, state.plan.programme]
    return {word: name for name in reversed(names) for word in words_of(name)}


def _texts(values: Values, name: str) -> Iterator[str]:
    value = values.get(name)
    if isinstance(value, str) and value.strip():
        yield value
