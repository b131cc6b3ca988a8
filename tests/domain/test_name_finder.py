from __future__ import annotations

import pytest

from soteplan.domain.name_finder import NameFinder
from soteplan.domain.name_forms import ENDINGS, plain, stems

BENT = {
    "Esimerkkinen": "Esimerkkisen Esimerkkiselle Esimerkkiseen Esimerkkistä Esimerkkisten Esimerkkiseltäkin",
    "Mäki": "Mäen Mäkeä Mäelle Mäkeen",
    "Lahti": "Lahden Lahtea Lahdelta",
    "Pekka": "Pekan Pekkaa Pekalle",
    "Virta": "Virran Virtaa Virroille",
    "Rinne": "Rinteen Rinnettä Rinteelle",
    "Kangas": "Kankaan Kankaalla Kangasta",
    "Tuomas": "Tuomaksen Tuomaan Tuomakselta",
    "Andersson": "Anderssonin Anderssonille Anderssons",
    "Aalto": "Aallon Aaltoa Aalloille",
    "Lampi": "Lammen Lampea",
    "Ng": "Ng",
}


def found(text: str, *names: str) -> list[str]:
    finder = NameFinder(enumerate(names))
    return [text[each.start : each.end] for each in finder.find(text)]


@pytest.mark.parametrize("name", BENT)
def test_a_name_is_found_as_it_is_bent(name: str) -> None:
    forms = BENT[name].split()
    assert found(f"Ehdotus: {', '.join(forms)}.", f"Aino {name}") == forms


def test_a_word_that_only_looks_like_the_beginning_or_the_end_of_a_name_is_not_it() -> None:
    assert found("Kiloa, iloinen, koskaan, koskettaa, koska, Heliumia", "Ilo Koski", "Heli") == []


def test_the_words_of_a_name_make_one_place_in_any_order_and_with_initials() -> None:
    text = "Esimerkkinen, Aino; A. Esimerkkisen ja aino.esimerkkinen ja AINO ESIMERKKINEN."
    expected = ["Esimerkkinen, Aino", "A. Esimerkkisen", "aino.esimerkkinen", "AINO ESIMERKKINEN"]
    assert found(text, "Aino Esimerkkinen") == expected


def test_a_sentence_that_ends_parts_two_names() -> None:
    assert found("Sanoi Esimerkkinen. Aino tuli.", "Aino Esimerkkinen") == ["Esimerkkinen", "Aino"]


def test_other_words_that_look_like_two_bent_names_are_no_name() -> None:
    assert found("Koskien iloa, kosken iloa, ilo kosken", "Ilo Koski") == [
        "Koskien",
        "iloa",
        "kosken",
        "iloa",
        "ilo kosken",
    ]


def test_small_words_of_a_name_count_only_between_the_others() -> None:
    text = "Tohtori Aino af Esimerkki, af ja tohtori"
    assert found(text, "tohtori Aino af Esimerkki") == ["Aino af Esimerkki"]
    assert found("aino", "aino esimerkki") == ["aino"]


def test_a_name_of_two_letters_counts_as_it_is_written() -> None:
    assert found("Li on li", "Li") == ["Li"]


@pytest.mark.parametrize("name", ["?", "–", "...", "N.N.", "X"])
def test_a_sign_for_nobody_is_not_looked_for(name: str) -> None:
    assert found("Kuka? – N.N. ... x X", name) == []


def test_a_word_may_be_of_several_people() -> None:
    finder = NameFinder([(1, "Aino Esimerkki"), (2, "Aino Malli")])
    assert [sorted(each.people) for each in finder.find("Aino. Aino Malli.")] == [[1, 2], [2]]


def test_somebodys_own_name_is_not_anothers_bent() -> None:
    finder = NameFinder([(1, "Helen"), (2, "Heli")])
    assert [sorted(each.people) for each in finder.find("Helen ja Helin")] == [[1], [2]]


def test_accents_hyphens_and_invisible_signs_do_not_hide_a_name() -> None:
    assert found("Rene\u0301n, Es\u00adimerkki-ryhmä, ESIMERKKI_X", "René Esimerkki") == [
        "Rene\u0301n, Es\u00adimerkki",
        "ESIMERKKI",
    ]


@pytest.mark.parametrize("name", ["🙂", "%_'\"", "' OR 1=1 --", "Robert'); DROP TABLE party;--", "Ä" * 100_000])
def test_hostile_names_are_found_as_they_are(name: str) -> None:
    assert NameFinder([(0, name)]).find(f"a {name} b")


def test_a_name_of_many_words_is_looked_for_in_no_time() -> None:
    words = [f"Nimi{number}x" for number in range(20_000)]
    finder = NameFinder([(0, " ".join(words))])
    assert len(finder.find(" . ".join(words[:500]))) == 500


def test_the_word_itself_is_among_its_stems_and_needs_no_ending() -> None:
    for word in ("a", "ng", "koski", "esimerkkinen", "ö", "7"):
        assert word in stems(word)
    assert "" in ENDINGS
    assert plain("ÅÄÖ É") == "åäö e"
