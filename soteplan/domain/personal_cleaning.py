"""A plan without persons, value by value.

What becomes of a value depends only on its table, its row, its field and itself. So the history stays whole: cleaning
the plan as it once stood gives the same as rebuilding that point from the cleaned history.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from copy import copy
from dataclasses import dataclass

from soteplan.domain.contact_finder import Contact, ContactFinder
from soteplan.domain.entities import ENTITIES
from soteplan.domain.fields import Kind
from soteplan.domain.ids import is_id
from soteplan.domain.name_finder import Found, NameFinder, words_of
from soteplan.domain.name_likeness import Likeness
from soteplan.domain.personal_data import CONTACTS, OF_PERSON, Register, StandIns
from soteplan.domain.values import LONGEST_TEXT

_TEXTS = frozenset({Kind.TEXT, Kind.PARAGRAPH, Kind.FORMULA})
_FINNISH_A = frozenset("2368")  # digits whose names take back vowels: kahdelta, kolmelta, kuudelta, kahdeksalta


class Cleaner:
    """A plan's values without persons. `left` are forms of names, as written, that stay where they stand alone.

    `alike` are the forms that only look like names and that somebody was asked about: of such no others go.
    """

    def __init__(self, register: Register, words: StandIns, left: frozenset[str] = frozenset()) -> None:
        self.register = register
        self.words = words
        self.alike: frozenset[str] = frozenset()
        self.leave_alone(left)
        ignored = frozenset(words_of(" ".join((*words.known, words.person, words.author))))
        names = [(number, name) for number, each in enumerate(register.people) for name in each.names]
        self._names = NameFinder(names, ignored)
        self._alike = Likeness(names, ignored, register.elsewhere)
        self._contacts = ContactFinder(register.addresses, register.numbers)
        self._places: dict[str, list[Place]] = {}
        found = (each for name in register.elsewhere for each in self._names.find(name) if each.form)
        self._elsewhere = frozenset(part for each in found for part in each.parts)

    def leaving(self, left: frozenset[str]) -> Cleaner:
        """The same with other words left alone; what was found already need not be looked for again."""
        other = copy(self)
        other.leave_alone(left)
        return other

    def leave_alone(self, left: frozenset[str]) -> None:
        """Other words stay from now on."""
        self.left = left
        self._cleaned: dict[str, str] = {}

    def values(self, table: str, row_id: str, values: Mapping[str, object]) -> dict[str, object]:
        return {name: self.value(table, row_id, name, value) for name, value in values.items()}

    def value(self, table: str, row_id: str, name: str, value: object) -> object:
        """The value as it may be shared; what is no text stays as it is."""
        if not isinstance(value, str) or not value or not is_text(table, name):
            return value
        own = self._of_party(row_id, name, value) if table == "party" else None
        if own is not None:
            return own
        return value if is_id(value) else self.text(value)[:LONGEST_TEXT]

    def is_free(self, table: str, row_id: str, name: str, value: str) -> bool:
        """Whether a value is looked through for names, and does not go as a whole."""
        whole = table == "party" and self._of_party(row_id, name, value) is not None
        return is_text(table, name) and not whole and not is_id(value)

    def _of_party(self, row_id: str, name: str, value: str) -> str | None:
        """What becomes of a party's own field, None for what is cleaned like any other text."""
        if name in CONTACTS:
            return ""
        register = self.register
        gone = row_id in register.is_person or value in register.values.get(row_id, {}).get(name, ())
        if name not in OF_PERSON or not gone:
            return None
        return register.people[register.rows[row_id]].stand_in if name == "title" else ""

    def author(self, author: str) -> str:
        number = self.register.authors.get(author)
        return author if number is None else self.register.people[number].stand_in

    def text(self, text: str) -> str:
        """Free text without names, addresses and numbers of anybody."""
        cleaned = self._cleaned.get(text)
        if cleaned is None:
            cleaned = self._cleaned[text] = self._written_anew(text)
        return cleaned

    def places(self, text: str) -> list[Place]:
        """What in a text would go or, being left alone, stay, in order."""
        found = self._places.get(text)
        if found is None:
            found = self._places[text] = self._found(text)
        return found

    def _found(self, text: str) -> list[Place]:
        contacts = [
            Place(each.start, each.end, self._contact_word(each.is_number), each) for each in self._contacts.find(text)
        ]
        taken = [(place.start, place.end) for place in contacts]
        names = [each for each in self._names.find(text) if not any(s < each.end and each.start < e for s, e in taken)]
        alike = self._alike.find(text, [*names, *_as_found(contacts)])
        found = [*contacts, *(Place(each.start, each.end, self._person_word(each), each) for each in (*names, *alike))]
        return sorted(found, key=lambda place: place.start)

    def why_left(self, place: Place) -> str:
        """Why a single word is better left alone, "" where it goes.

        elsewhere: it is also in the name of an organisation or a site (Heinola, Heinolan kaupunki). small: it is bent
        and begins with a small letter, as no name does (koskien). Others: it only looks like a name, see name_likeness.
        """
        found = place.what
        if not isinstance(found, Found) or not found.form:
            return ""
        if found.likeness:
            return found.likeness
        if not found.parts.isdisjoint(self._elsewhere):
            return "elsewhere"
        return "small" if found.is_bent and found.form[0].islower() else ""

    def _written_anew(self, text: str) -> str:
        parts, end = [], 0
        for place in self.places(text):
            if self._goes(place):
                glued = text[place.end : place.end + 1].isdigit() and place.instead[-1:].isdigit()
                parts += [text[end : place.start], place.instead, "-" if glued else ""]
                end = place.end
        return "".join((*parts, text[end:])) if parts else text

    def _goes(self, place: Place) -> bool:
        return place.form not in self.left and (not place.likeness or place.form in self.alike)

    def _contact_word(self, is_number: bool) -> str:
        return self.words.number if is_number else self.words.address

    def _person_word(self, found: Found) -> str:
        stand_ins = {self.register.people[number].stand_in for number in found.people}
        if len(stand_ins) > 1:  # Anna, of several
            return self.words.person
        (stand_in,) = stand_ins
        return stand_in + bent(stand_in, found.ending, self.words.language)


@dataclass(frozen=True, slots=True)
class Place:
    """Something in a text that tells of a person, and what is written instead."""

    start: int
    end: int
    instead: str
    what: Found | Contact

    @property
    def form(self) -> str:
        """The single word of a name as it is written; "" for whole names, addresses and numbers, which always go."""
        return self.what.form if isinstance(self.what, Found) else ""

    @property
    def likeness(self) -> str:
        return self.what.likeness if isinstance(self.what, Found) else ""

    @property
    def parts(self) -> frozenset[str]:
        return self.what.parts if isinstance(self.what, Found) else frozenset()


def _as_found(contacts: list[Place]) -> Iterator[Found]:
    """Where addresses and numbers stand, so that nothing is looked for in them."""
    return (Found(place.start, place.end, frozenset(), frozenset()) for place in contacts)


def bent(stand_in: str, ending: str, language: str) -> str:
    """The ending that was on a name, on what stands for it: Virtaselle, Henkilö 1:lle; in Swedish Person 1:s."""
    if language == "sv":
        return ":s" if ending == "s" else ""
    if language != "fi" or not stand_in[-1:].isdigit():
        return ""
    if ending in ("n", "lle", "ksi"):
        return f":{ending}"
    match = re.fullmatch(r"(ll|lt|ss|st)[aä]", ending)
    vowel = "a" if stand_in[-1] in _FINNISH_A else "ä"
    return f":{match.group(1)}{vowel}" if match else ""


def is_text(table: str, name: str) -> bool:
    """Whether a field holds text. Fields not known here are of another version, and are looked through too."""
    spec = ENTITIES.get(table)
    declared = spec.by_name.get(name) if spec else None
    return declared is None or declared.kind in _TEXTS
