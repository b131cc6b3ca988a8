"""What only looks like a name: found where it is one, and not in the ordinary words of the language."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from soteplan.assets import resource_path
from soteplan.domain.name_finder import NameFinder
from soteplan.domain.name_likeness import Likeness
from soteplan.domain.nicknames import NICKNAMES

# Common names, many of which are nearly a word of the plans: Ranta, Laine, Aalto, Keski, Lahtinen.
PEOPLE = [
    "Anna Virtanen", "Matti Hämäläinen", "Kari Mäki", "Päivi Aalto", "Juhani Korhonen", "Marja-Leena Lahtinen",
    "Timo Niemi", "Sari Koskinen", "Eero Laine", "Heikki Ranta", "Tuula Heikkinen", "Maria Saarinen", "Ritva Kallio",
    "Antti Järvinen", "Kristiina Mäkinen", "Minna Hakala", "Elina Toivonen", "Ville Kangas", "Jari Nurmi",
    "Hannele Vuori", "Tapio Harju", "Katja Peltola", "Irma Alanen", "Aino Toimela", "Risto Seuranta", "Erkki Alue",
    "Eija Laaksonen", "Pasi Keski", "Ulla Terveinen", "Kirsi Suomela",
]  # fmt: skip
NAMES = list(enumerate(PEOPLE))
FINDER = NameFinder(NAMES)
LIKENESS = Likeness(NAMES, frozenset({"muokkaaja"}), ["Päijät-Hämeen hyvinvointiyhtymä", "Heinola", "Hakkala"])


def alike(text: str) -> list[tuple[str, str, list[str]]]:
    found = LIKENESS.find(text, FINDER.find(text))
    return [(each.form, each.likeness, [PEOPLE[number] for number in sorted(each.people)]) for each in found]


@pytest.mark.parametrize(
    ("text", "form", "kind", "person"),
    [
        ("Sovittiin, että AnnaVirtanen hoitaa.", "AnnaVirtanen", "glued", "Anna Virtanen"),
        ("Tunnus on hämäläinenmatti", "hämäläinenmatti", "glued", "Matti Hämäläinen"),
        ("hamalainenmatti", "hamalainenmatti", "glued", "Matti Hämäläinen"),
        ("Lähetä AnnaVirtaselle", "AnnaVirtaselle", "glued", "Anna Virtanen"),
        ("avirtanen@esimerkki.fi", "avirtanen", "glued", "Anna Virtanen"),
        ("kysy @mhamalainen", "mhamalainen", "glued", "Matti Hämäläinen"),
        ("AVirtanen kirjasi", "AVirtanen", "glued", "Anna Virtanen"),
        ("Anna Virtnen vastaa", "Virtnen", "misspelt", "Anna Virtanen"),
        ("Kritsiina Mäkinen vastaa", "Kritsiina", "misspelt", "Kristiina Mäkinen"),
        ("Kokouksessa Virtaen kertoi", "Virtaen", "misspelt", "Anna Virtanen"),
        ("Kokouksessa Virtaenn kertoi", "Virtaenn", "misspelt", "Anna Virtanen"),
        ("Kysy Korhosenn ryhmältä", "Korhosenn", "misspelt", "Juhani Korhonen"),
        ("Hamalaisen esitys", "Hamalaisen", "misspelt", "Matti Hämäläinen"),
        ("Sovittiin Jussin kanssa", "Jussin", "nickname", "Juhani Korhonen"),
        ("Jussi Korhonen soitti", "Jussi", "nickname", "Juhani Korhonen"),
        ("Puhelu: Tiinalle", "", "", ""),  # what follows a colon begins with a capital anyway
        ("Soitto Tiinalle", "Tiinalle", "nickname", "Kristiina Mäkinen"),
    ],
)
def test_names_are_known_though_they_are_written_otherwise(text: str, form: str, kind: str, person: str) -> None:
    assert alike(text) == ([(form, kind, [person])] if form else [])


@pytest.mark.parametrize(
    "text",
    [
        "Rannalla, rantaan, lainetta, aallot, keskitetty, alueella, toimeen, seurannan, kankaalle",
        "Toimijat, Alueet, Rannat ja Seurantaa alkavat isolla kirjaimella",
        "Heinolassa, Hakkalassa ja Heinolan kaupungissa",
        "VIRTANE",  # all in capitals says nothing
        "Virtane",  # nor does the beginning of a sentence
        "jussi",
        "avirtanen",  # without a sign of an address it may be anything
        "",
        "123 @ . - _",
    ],
)
def test_other_words_are_left_in_peace(text: str) -> None:
    assert alike(text) == []


def test_what_is_written_as_it_should_be_is_not_told_again() -> None:
    text = "Anna Virtanen, Virtasen, anna.virtanen ja Hämäläiselle"
    assert alike(text) == []


def texts() -> Iterator[str]:
    for path in sorted(resource_path("examples").glob("*.fi.json")):
        for rows in json.loads(path.read_text(encoding="utf-8"))["tables"].values():
            yield from (value for row in rows for value in row.values() if isinstance(value, str))
    for path in sorted(resource_path("help", "fi").glob("*.md")):
        if path.stem == "saving":  # which tells of such names itself
            continue
        yield from path.read_text(encoding="utf-8").split("\n\n")


def test_the_examples_and_the_manual_hold_no_such_word() -> None:
    """A quarter of a million letters of the field's Finnish, with its bent forms."""
    listed = list(texts())
    assert sum(map(len, listed)) > 200_000
    assert [found for text in listed for found in alike(text)] == []


def test_nobody_is_looked_for_in_a_plan_of_nobody() -> None:
    assert Likeness([], frozenset(), []).find("Jussi Virtnen AnnaVirtanen", []) == []


def test_nicknames_are_not_the_names_they_stand_for() -> None:
    assert not [short for short, meant in NICKNAMES.items() if short in meant or not meant]


@settings(max_examples=60, deadline=None)
@given(st.text(alphabet="aAänNvViIrRtTeE @.-\u00ad\u0301\n1", max_size=60))
def test_whatever_stands_in_a_text_what_is_found_stands_there(text: str) -> None:
    names = FINDER.find(text)
    for each in LIKENESS.find(text, names):
        assert text[each.start : each.end] == each.form
        assert not any(name.start < each.end and each.start < name.end for name in names)
