"""How a name is bent in Finnish, Swedish and English text: Virtanen, Virtasen, Virtaselle; Mäki, Mäen; Anderssons.

The stems are more than the language has, never fewer than its common types: whoever looks for a name in a text would
rather be shown a word too many than miss one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

# Finnish cases by what follows the stem of a word, singular and plural (Iso suomen kielioppi, § 81–94).
_CASES = (
    "n a ä ta tä tta ttä ssa ssä sta stä an än en in on un yn ön han hän hen hin hon hun hyn hön seen lla llä lta ltä"
    " lle na nä ksi ne t den tten ten ien jen iin ihin siin isiin ia iä ja jä ita itä issa issä ista istä illa illä"
    " ilta iltä ille ina inä iksi itta ittä iden itten"
)
_OWNERS = ("ni", "si", "nsa", "nsä", "mme", "nne")
_PARTICLES = ("", "kin", "kaan", "kään", "ko", "kö", "han", "hän", "pa", "pä")
_OTHER = ("s", "es", "ns")  # Swedish and English genitives without an apostrophe

ENDINGS = frozenset(ending + particle for ending in ("", *_CASES.split(), *_OTHER, *_OWNERS) for particle in _PARTICLES)
LONGEST_ENDING = max(map(len, ENDINGS))

_VOWELS = frozenset("aeiouyäöå")
_WEAKER = {
    "kk": "k", "pp": "p", "tt": "t", "nk": "ng", "mp": "mm", "nt": "nn", "lt": "ll", "rt": "rr", "ht": "hd",
    "lk": "l", "rk": "r", "sk": "sk", "st": "st", "tk": "tk",
}  # fmt: skip
_WEAKER_SINGLE = {"k": "", "p": "v", "t": "d"}
_STRONGER = {"nn": "nt", "ll": "lt", "rr": "rt", "mm": "mp", "ng": "nk"}
_STRONGER_SINGLE = {"k": "kk", "p": "pp", "t": "tt", "d": "t", "v": "p"}
_SHORTEST_STEM = 3  # a weak stem of two letters is nearly always another word
_LONGEST_BENT = 40  # letters; a longer word is no name that anyone bends


INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_OWN_LETTERS = frozenset("åäö")


def plain(word: str) -> str:
    """The word as it is compared: small letters without accents, but å, ä and ö, and without invisible signs."""
    composed = unicodedata.normalize("NFKC", word).casefold()
    return composed if composed.isascii() else "".join(map(_bare, composed))


def _bare(sign: str) -> str:
    if sign in _OWN_LETTERS:
        return sign
    parts = unicodedata.normalize("NFD", sign)
    return "".join(part for part in parts if not unicodedata.combining(part) and part not in INVISIBLE)


def stems(word: str) -> frozenset[str]:
    """What endings may follow when a name is bent, the word itself (in `plain` form) among them."""
    if len(word) > _LONGEST_BENT or not word[-1:].isalpha():
        return frozenset({word})
    bent = (stem for stem in _bent(word) if len(stem) >= min(_SHORTEST_STEM, len(word)))
    return frozenset((word, *bent))


def _bent(word: str) -> Iterator[str]:
    if word[-1] in _VOWELS:
        yield from _of_vowel(word)
    else:
        yield from _of_consonant(word)


def _of_vowel(word: str) -> Iterator[str]:
    for stem in (word, word[:-1] + "e" if word.endswith("i") else word):
        yield stem
        yield _graded(stem, _WEAKER, _WEAKER_SINGLE)
    if word[-1] in "aä":  # plural: Rannoilla, Jukkia
        for stem in (word, _graded(word, _WEAKER, _WEAKER_SINGLE)):
            yield from (stem[:-1] + vowel for vowel in "ioö")
    if word.endswith("e"):  # Laine, Laineen; Rinne, Rinteen
        yield word + "e"
        yield _graded(word, _STRONGER, _STRONGER_SINGLE) + "e"


def _of_consonant(word: str) -> Iterator[str]:
    yield from (word + "i", word + "e")
    if word.endswith("nen"):
        yield from (word[:-3] + "se", word[:-3] + "s")
    if word.endswith("s") and len(word) > 2:
        yield from (word[:-1] + "kse", word[:-1] + "de", word[:-1] + "te")
        long = word[:-1] + word[-2]  # Kangas, Kankaan; Tuomas, Tuomaan
        yield long
        yield _graded(word[:-1], _STRONGER, _STRONGER_SINGLE) + word[-2]
    elif word[-2:-1] in _VOWELS:
        yield word + word[-1] + "i"  # Tom, Tommin


def _graded(stem: str, pairs: dict[str, str], single: dict[str, str]) -> str:
    """The stem with the consonants before its last vowels in the other grade; the stem itself where they have none."""
    end = len(stem)
    while end and stem[end - 1] in _VOWELS:
        end -= 1
    pair = stem[max(0, end - 2) : end]
    if pair in pairs:
        return stem[: end - 2] + pairs[pair] + stem[end:]
    if len(pair) == 2 and pair[0] in _VOWELS and pair[1] in single:
        return stem[: end - 1] + single[pair[1]] + stem[end:]
    return stem
