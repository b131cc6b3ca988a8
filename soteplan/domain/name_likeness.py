"""What looks like the name of somebody known but is not written as one: to be asked about, never taken for sure.

Names written together (AnnaVirtanen, avirtanen@), nicknames (Jussi of Juhani), names with one letter wrong or without
their dots (Virtnen, Hamalainen). Bent words of the language look like names all the time, so a wrong letter counts only
beside another name of the same person, or with a capital within a sentence and in a long name.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from soteplan.domain.name_finder import BETWEEN, WORD, Found, People, strong_parts
from soteplan.domain.name_forms import ENDINGS, LONGEST_ENDING, plain, stems
from soteplan.domain.nicknames import NICKNAMES

GLUED, MISSPELT, NICKNAME = "glued", "misspelt", "nickname"
LIKENESSES = (GLUED, MISSPELT, NICKNAME)
INITIAL, DOTLESS = f"{GLUED} initial", f"{MISSPELT} dotless"  # kinds of these
_SHORTEST_GLUED = 3  # letters of each part
_SHORTEST_LAST = 4  # letters of a name that stands behind an initial
_SHORTEST_BESIDE, _SHORTEST_ALONE = 5, 6  # letters of a name that may have a wrong one
_BEFORE_SENTENCE = re.compile(r"(?:^|[.!?:;\n•*–—-])[\s\"'”’»(\[]*$")
_FOLDED = str.maketrans("äöå", "aoa")

Bearers = dict[str, People]  # by part of a name


class Likeness:
    """Looks for what is like the names of people, by their numbers. `others` are words that are no names of theirs."""

    def __init__(self, names: Iterable[tuple[int, str]], ignored: frozenset[str], others: Iterable[str]) -> None:
        self._parts: dict[str, set[int]] = {}
        self._initials: dict[int, set[str]] = {}
        for person, name in names:
            for word in strong_parts(name):
                if plain(word) not in ignored:
                    self._parts.setdefault(plain(word), set()).add(person)
                    self._initials.setdefault(person, set()).add(plain(word)[:1])
        self._stems = _by_stem(self._parts)
        self._others = _by_stem({word: () for name in others for word in map(plain, WORD.findall(name)) if word})
        self._folded = _by_stem({fold(part): () for part in self._parts if len(part) >= _SHORTEST_BESIDE})
        self._unfolded = {fold(part): part for part in self._parts}
        self._near = _without_a_letter(self._parts, _SHORTEST_BESIDE)
        self._near_stems = _without_a_letter(self._stems, _SHORTEST_ALONE)
        self._nicks = _by_stem({short: () for short, meant in NICKNAMES.items() if meant & self._parts.keys()})
        self._known: dict[str, tuple[tuple[str, Bearers], ...]] = {}

    def find(self, text: str, names: Sequence[Found]) -> list[Found]:
        """In order; `names` are those that were found as they are written, which are passed over."""
        if not self._parts:
            return []
        around = _Around(names)
        found = (self._of_word(text, match, around.of(match)) for match in WORD.finditer(text))
        return [each for each in found if each is not None]

    def _of_word(self, text: str, match: re.Match[str], names: Sequence[Found]) -> Found | None:
        word = match.group()
        if word not in self._known:
            known = self._kinds(plain(word), is_small=word[0].islower()) if len(word) >= _SHORTEST_GLUED else ()
            self._known[word] = tuple(known)
        if not self._known[word] or any(each.start < match.end() and match.start() < each.end for each in names):
            return None
        for kind, bearers in self._known[word]:
            if _SEEN[kind](text, match, bearers, names):
                people = frozenset().union(*bearers.values())
                return Found(match.start(), match.end(), people, frozenset(bearers), word, "", kind.partition(" ")[0])
        return None

    def _kinds(self, word: str, *, is_small: bool) -> Iterator[tuple[str, Bearers]]:
        """What a word may be; whether it is hangs on what stands around it."""
        if _bent_of(word, self._others):
            return
        of_any = ((GLUED, self._glued), (INITIAL, self._behind_initial), (DOTLESS, self._without_dots))
        of_capital = () if is_small else ((MISSPELT, self._misspelt), (NICKNAME, self._nicknamed))
        yield from ((kind, bearers) for kind, told in (*of_any, *of_capital) if (bearers := told(word)))

    def _people(self, parts: Iterable[str]) -> Bearers:
        return {part: frozenset(self._parts[part]) for part in parts}

    def _glued(self, word: str) -> Bearers:
        """Two names of one person without anything between them, the second as it is bent."""
        for cut in range(_SHORTEST_GLUED, len(word) - _SHORTEST_GLUED + 1):
            for first in self._exact(word[:cut]):
                second = [part for part in self._bent(word[cut:]) if part != first and self._share(first, part)]
                if second:
                    people = frozenset(self._parts[first] & self._parts[second[0]])
                    return {first: people, second[0]: people}
        return {}

    def _behind_initial(self, word: str) -> Bearers:
        last = [part for part in self._bent(word[1:]) if len(part) >= _SHORTEST_LAST]
        by_initial = {
            part: frozenset(person for person in self._parts[part] if word[0] in self._initials[person] - {part[0]})
            for part in last
        }
        return {part: people for part, people in by_initial.items() if people}

    def _exact(self, text: str) -> list[str]:
        return [part for part in (text, self._unfolded.get(text, "")) if part in self._parts]

    def _bent(self, text: str) -> list[str]:
        folded = (self._unfolded[part] for part in _bent_of(text, self._folded))
        return [*_bent_of(text, self._stems), *folded]

    def _share(self, one: str, other: str) -> bool:
        return not self._parts[one].isdisjoint(self._parts[other])

    def _without_dots(self, word: str) -> Bearers:
        """Written with a and o for ä and ö."""
        found = (self._unfolded[part] for part in _bent_of(fold(word), self._folded) if fold(word) == word)
        return self._people(part for part in found if fold(part) != part)

    def _misspelt(self, word: str) -> Bearers:
        """One letter wrong, missing, too many, or two that changed places."""
        if len(word) < _SHORTEST_BESIDE - 1:
            return {}
        as_written = [part for part in _near_to(word, self._near) if part != word]
        return self._people(sorted({*as_written, *self._misspelt_and_bent(word)}))

    def _misspelt_and_bent(self, word: str) -> Iterator[str]:
        for cut in range(max(_SHORTEST_ALONE, len(word) - LONGEST_ENDING), len(word)):
            if word[cut:] in ENDINGS:
                for stem in _near_to(word[:cut], self._near_stems):
                    yield from self._stems[stem]

    def _nicknamed(self, word: str) -> Bearers:
        if word in self._parts:
            return {}
        meant = (name for short in _bent_of(word, self._nicks) for name in NICKNAMES[short])
        return self._people(sorted(name for name in meant if name in self._parts))


def fold(word: str) -> str:
    """Without the dots and rings of ä, ö and å, as in user names."""
    return word.translate(_FOLDED)


def beside(text: str, found: Found, names: Sequence[Found]) -> bool:
    """Whether a name of the same person stands right before or after a word."""
    return any(
        BETWEEN.fullmatch(text, *sorted((each.start, found.start, each.end, found.end))[1:3]) is not None
        for each in names
        if each.people & found.people and not each.parts & found.parts
    )


def _seen_beside(text: str, match: re.Match[str], bearers: Bearers, names: Sequence[Found]) -> bool:
    people = frozenset().union(*bearers.values())
    word = Found(match.start(), match.end(), people, frozenset(bearers), match.group())
    return beside(text, word, names) and match.group()[0].isupper()


def _seen_misspelt(text: str, match: re.Match[str], bearers: Bearers, names: Sequence[Found]) -> bool:
    long = any(len(part) >= _SHORTEST_ALONE for part in bearers)
    return (long and _is_name_like(text, match)) or _seen_beside(text, match, bearers, names)


def _seen_folded(text: str, match: re.Match[str], bearers: Bearers, names: Sequence[Found]) -> bool:
    return match.group()[0].isupper() or _is_user_name(text, match)


def _seen_nickname(text: str, match: re.Match[str], bearers: Bearers, names: Sequence[Found]) -> bool:
    return _is_name_like(text, match) or _seen_beside(text, match, bearers, names)


def _seen_initial(text: str, match: re.Match[str], bearers: Bearers, names: Sequence[Found]) -> bool:
    return _is_user_name(text, match) or match.group()[:2].isupper() != match.group().isupper()


def _always(text: str, match: re.Match[str], bearers: Bearers, names: Sequence[Found]) -> bool:
    return True


_SEEN = {
    GLUED: _always,
    INITIAL: _seen_initial,
    DOTLESS: _seen_folded,
    MISSPELT: _seen_misspelt,
    NICKNAME: _seen_nickname,
}


def _is_name_like(text: str, match: re.Match[str]) -> bool:
    """With a capital, and not because a sentence begins or all is in capitals."""
    word = match.group()
    if not word[0].isupper() or (len(word) > 1 and word[1].isupper()):
        return False
    return _BEFORE_SENTENCE.search(text, max(0, match.start() - 12), match.start()) is None and match.start() > 0


def _is_user_name(text: str, match: re.Match[str]) -> bool:
    """At the sign of an address or of a name in a chat."""
    return "@" in text[max(0, match.start() - 1) : match.start()] + text[match.end() : match.end() + 1]


class _Around:
    """What was found in a text, by its places: none lies over another."""

    def __init__(self, names: Sequence[Found]) -> None:
        self._names = sorted(names, key=lambda each: each.start)
        self._starts = [each.start for each in self._names]

    def of(self, match: re.Match[str]) -> list[Found]:
        """The last that begins before the end of a word, the one before it and the next."""
        place = bisect_left(self._starts, match.end())
        return self._names[max(0, place - 2) : place + 1]


def _by_stem(words: Mapping[str, object] | Iterable[str]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for word in words:
        for stem in stems(word) if len(word) > 1 else ():
            found.setdefault(stem, set()).add(word)
    return found


def _bent_of(text: str, by_stem: Mapping[str, set[str]]) -> list[str]:
    """The words that a text may be a form of."""
    found = []
    for cut in range(max(1, len(text) - LONGEST_ENDING), len(text) + 1):
        if text[:cut] in by_stem and text[cut:] in ENDINGS:
            found += [word for word in sorted(by_stem[text[:cut]]) if text[cut:] or word == text]
    return list(dict.fromkeys(found))


def _shorter(word: str) -> Iterator[str]:
    return (word[:place] + word[place + 1 :] for place in range(len(word)))


def _without_a_letter(words: Iterable[str], shortest: int) -> dict[str, set[str]]:
    """Words by themselves and by what is left of them without one letter: two that are one letter apart share such."""
    found: dict[str, set[str]] = {}
    for word in words:
        for key in {word, *_shorter(word)} if len(word) >= shortest else ():
            found.setdefault(key, set()).add(word)
    return found


def _near_to(word: str, near: Mapping[str, set[str]]) -> set[str]:
    return {each for key in {word, *_shorter(word)} for each in near.get(key, ()) if _one_off(word, each)}


def _one_off(word: str, part: str) -> bool:
    """Whether one letter is changed, left out or put in, or two beside each other changed places."""
    if abs(len(word) - len(part)) > 1:
        return False
    start = next((n for n, (a, b) in enumerate(zip(word, part, strict=False)) if a != b), min(len(word), len(part)))
    one, other = word[start:], part[start:]
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return one[1:] == other[1:] or one[1:] == other or one == other[1:] or (len(one) > 1 and swapped)
