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


@dataclass(slots=True)
class Register:
    """Everybody who is or was in a plan, with their addresses and numbers.

    `rows` gives the person of a party's row, `is_person` says whether all of the row is a person's; of a row that was
    taken for a person only for a time `values` holds what it was called then. `elsewhere` are the names of
    organisations and sites.
    """

    people: list[Somebody] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)
    known: dict[str, int] = field(default_factory=dict)  # the rows of another copy of the plan
    called: dict[str, int] = field(default_factory=dict)  # people by title
    taken: set[str] = field(default_factory=set)  # what stands for somebody already
    last: dict[str, int] = field(default_factory=dict)  # the last number given after a word
    is_person: set[str] = field(default_factory=set)
    values: dict[str, dict[str, set[str]]] = field(default_factory=dict)
    authors: dict[str, int] = field(default_factory=dict)
    addresses: set[str] = field(default_factory=set)
    numbers: set[str] = field(default_factory=set)
    elsewhere: list[str] = field(default_factory=list)


def register_of(
    state: PlanState, changes: Iterable[Change], authors: Iterable[str], words: StandIns, others: Register | None = None
) -> Register:
    """Who is or was in a plan. `changes` oldest first; `others` are people known from another copy of it."""
    register = Register()
    if others:
        register.people += [replace(person, names=set(person.names)) for person in others.people]
        register.known, register.called = others.rows, dict(others.called)
        register.taken |= others.taken
        register.addresses |= others.addresses
        register.numbers |= others.numbers
    authors = list(authors)
    register.taken.update(filter(words.is_one, authors))
    _add_parties(register, state, list(changes), words)
    for author in dict.fromkeys(authors):
        _add_author(register, author, words)
    register.elsewhere = _elsewhere(state, register)
    return register


def _add_parties(register: Register, state: PlanState, changes: list[Change], words: StandIns) -> None:
    """Those that an earlier sharing has numbered keep their numbers, so they come first."""
    rows = _party_rows(state, changes)
    numbered = {row_id for row_id, past in rows.items() if any(map(words.is_one, _all_of(past, "title")))}
    for row_id, past in sorted(rows.items(), key=lambda item: item[0] not in numbered):
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
        person.names |= {text for name in NAMES for text in gone[name] if not words.is_one(text)}


def _number(register: Register, row_id: str, titles: set[str], words: StandIns) -> int:
    """The number of a party's person: the same one for whoever is called the same."""
    same = [register.called[name] for name in sorted(titles) if name in register.called]
    number = register.known.get(row_id, min(same, default=-1))
    if number < 0:
        known = sorted(filter(words.is_one, titles))
        number = _new(register, known[0] if known else _free(register, words.person))
    register.rows[row_id] = number
    register.called.update(dict.fromkeys(titles, number))
    return number


def _free(register: Register, word: str) -> str:
    """The word with the next number that stands for nobody yet."""
    number = register.last.get(word, 0) + 1
    while f"{word} {number}" in register.taken:
        number += 1
    register.last[word] = number
    return f"{word} {number}"


def _new(register: Register, stand_in: str) -> int:
    register.people.append(Somebody(stand_in))
    register.taken.add(stand_in)
    return len(register.people) - 1


def _add_author(register: Register, author: str, words: StandIns) -> None:
    if not author.strip() or words.is_one(author):
        return
    called = set(words_of(author))
    for number, person in enumerate(register.people):
        if called and any(set(words_of(name)) == called for name in person.names):
            register.authors[author] = number
            return
    register.authors[author] = _new(register, _free(register, words.author))
    register.people[-1].names.add(author)


def _elsewhere(state: PlanState, register: Register) -> list[str]:
    """The names of what is nobody."""
    others = [row for row in state.rows(Party) if row.id not in register.is_person]
    names = [text for row in others for text in (row.title, row.short_name)]
    return names + [text for row in state.rows(Site) for text in (row.title, row.municipality)]


def _all_of(past: list[dict[str, object]], name: str) -> Iterator[str]:
    return (text for values in past for text in _texts(values, name))


def _texts(values: Values, name: str) -> Iterator[str]:
    value = values.get(name)
    if isinstance(value, str) and value.strip():
        yield value
