"""Where the names of people stand in a text, whole or in part, as they are written and as Finnish bends them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from soteplan.domain.name_forms import ENDINGS, INVISIBLE, LONGEST_ENDING, plain, stems

WORD = re.compile(f"(?:[^\\W\\d_]|[\u0300-\u036f{INVISIBLE}])+")  # digits after a name are no part of it
BETWEEN = re.compile(r"[^\w\n.!?;:]{1,8}|[._]")  # what may stand between the parts of one name
_INITIALS = re.compile(r"(?:\b[A-ZÅÄÖÉÜ](?:\.[ \u00a0]?|['’])){1,3}$")
_SHORT = 2  # letters; a name this short counts only as it is written, for it is nearly always another word too

People = frozenset[int]
_Known = tuple[str, Mapping[str, frozenset[int]], str]


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text. `people` are the numbers of those whose it may be; `parts` the words of the name, plain.

    `form` is the word as it is written and `ending` what it is bent by; both "" where several words make up the name.
    `likeness` is "" for what is written as the name is; else what makes it look like one: see name_likeness.
    """

    start: int
    end: int
    people: People
    parts: frozenset[str]
    form: str = ""
    ending: str = ""
    likeness: str = ""

    @property
    def is_bent(self) -> bool:
        return bool(self.form) and plain(self.form) not in self.parts


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    text: str
    plain: str
    bearers: Mapping[str, People]  # by part of a name
    ending: str

    @property
    def people(self) -> People:
        return frozenset().union(*self.bearers.values())

    @property
    def may_begin(self) -> bool:
        """Bent and in small letters at once are other words, that only look like a name (koskien)."""
        return not self.is_small or self.plain in self.bearers

    @property
    def is_small(self) -> bool:
        return self.text[0].islower()

    def may_follow(self, run: Sequence[_Word]) -> bool:
        """Whether it goes on with a name: with another part of it, and in small letters only if all of it is."""
        anew = not any(self.bearers.keys() & other.bearers.keys() for other in run)
        return anew and (self.may_begin or not self.bearers or run[0].is_small)


class NameFinder:
    """Looks for names in texts, whole words only. `ignored` are words (plain) that count as no name of anybody.

    A word of a name counts alone when it begins with a capital, or when none of the name does: of "tohtori Anna von
    Essen" those are Anna and Essen; the others count between them.
    """

    def __init__(self, names: Iterable[tuple[int, str]], ignored: frozenset[str] = frozenset()) -> None:
        self._strong: dict[str, dict[str, set[int]]] = {}  # stem -> part -> people
        self._as_written: dict[str, set[int]] = {}
        self._weak: dict[str, set[int]] = {}
        self._signs: dict[str, set[int]] = {}
        self._known: dict[str, _Known | None] = {}
        for person, name in names:
            self._add(person, name, ignored)
        signs = sorted(self._signs, key=len, reverse=True)
        self._of_signs = re.compile("|".join(map(re.escape, signs))) if signs else None

    def find(self, text: str) -> list[Found]:
        """Every name in the text, in order, none over another."""
        found = list(self._names(text, list(self._words(text))))
        if self._of_signs:
            taken = [(each.start, each.end) for each in found]
            found += [each for each in self._sign_names(text) if not _overlaps(each, taken)]
            found.sort(key=lambda each: each.start)
        return found

    # what is looked for

    def _add(self, person: int, name: str, ignored: frozenset[str]) -> None:
        words = [word for word in WORD.findall(name) if plain(word)]
        if not words:
            if _is_telling(name):
                self._signs.setdefault(name.strip(), set()).add(person)
            return
        strong = _strong(words)
        for word in words:
            if plain(word) not in ignored:
                self._add_word(person, word, strong=word in strong)

    def _add_word(self, person: int, word: str, *, strong: bool) -> None:
        part = plain(word)
        if not strong:
            self._weak.setdefault(part, set()).add(person)
        elif len(part) <= _SHORT:
            self._as_written.setdefault(word, set()).add(person)
        else:
            for stem in stems(part):
                self._strong.setdefault(stem, {}).setdefault(part, set()).add(person)

    # looking

    def _words(self, text: str) -> Iterator[_Word]:
        known = self._known
        for match in WORD.finditer(text):
            word = match.group()
            if word not in known:
                known[word] = self._looked_up(word)
            found = known[word]
            if found is not None:
                yield _Word(match.start(), match.end(), word, *found)

    def _looked_up(self, word: str) -> _Known | None:
        """The word as it is compared, whose name it may be, and its ending; None for what is in no name."""
        text = plain(word)
        if word in self._as_written:
            return text, {text: frozenset(self._as_written[word])}, ""
        found, ending = self._bent(text)
        if text in found:  # somebody's name as it stands is not taken for the bent name of somebody else
            found, ending = {text: found[text]}, ""
        return (text, found, ending) if found or text in self._weak else None

    def _bent(self, text: str) -> tuple[dict[str, People], str]:
        found: dict[str, People] = {}
        ending = ""
        for cut in range(max(1, len(text) - LONGEST_ENDING), len(text) + 1):
            bearers = self._strong.get(text[:cut])
            rest = text[cut:]
            if bearers and rest in ENDINGS:
                for part, people in bearers.items():
                    if rest or part == text[:cut]:  # a stem that is no name needs an ending
                        found[part] = found.get(part, frozenset()) | people
                        ending = rest
        return found, ending

    def _names(self, text: str, words: Sequence[_Word]) -> Iterator[Found]:
        place = 0
        while place < len(words):
            run = self._run(text, words, place) if words[place].bearers else []
            if run:
                yield _found(text, run)
            place += max(1, len(run))

    def _run(self, text: str, words: Sequence[_Word], first: int) -> list[_Word]:
        """The words from the first one on that make up the name of one person."""
        run, people = [words[first]], words[first].people
        for place in range(first + 1, len(words) if run[0].may_begin else 0):
            word = words[place]
            if not BETWEEN.fullmatch(text, run[-1].end, word.start):
                break
            shared = people & (word.people or frozenset(self._weak.get(word.plain, ())))
            if not shared or not word.may_follow(run):
                break
            run, people = [*run, word], shared
        while not run[-1].bearers:
            run.pop()
        return run

    def _sign_names(self, text: str) -> Iterator[Found]:
        assert self._of_signs is not None
        for match in self._of_signs.finditer(text):
            people = frozenset(self._signs[match.group()])
            yield Found(match.start(), match.end(), people, frozenset({match.group()}), match.group())


def strong_parts(name: str) -> frozenset[str]:
    """The words of a name by which alone somebody is known, as they are written."""
    return _strong([word for word in WORD.findall(name) if plain(word)])


def words_of(text: str) -> list[str]:
    """The words of a text, plain."""
    return [word for word in map(plain, WORD.findall(text)) if word]


def _is_telling(signs: str) -> bool:
    """A smiley, or several signs; a question mark or a row of dashes is nobody's name."""
    return len(set(signs) - {" "}) > 1 or any(unicodedata.category(sign) == "So" for sign in signs)


def _strong(words: Sequence[str]) -> frozenset[str]:
    worthy = [word for word in words if len(plain(word)) > 1]
    worthy = [word for word in worthy if not word.isdigit()] or worthy
    return frozenset([word for word in worthy if not word[0].islower()] or worthy)


def _found(text: str, run: Sequence[_Word]) -> Found:
    people = frozenset.intersection(*(word.people for word in run if word.bearers))
    parts = frozenset(part for word in run for part, bearers in word.bearers.items() if bearers & people)
    start = run[0].start
    initials = _INITIALS.search(text, max(0, start - 12), start)
    if initials:
        start = initials.start()
    alone = len(run) == 1
    return Found(start, run[-1].end, people, parts, run[0].text if alone else "", run[-1].ending)


def _overlaps(found: Found, taken: Sequence[tuple[int, int]]) -> bool:
    return any(start < found.end and found.start < end for start, end in taken)
