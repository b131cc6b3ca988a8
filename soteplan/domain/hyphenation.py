"""Where Finnish words may be divided."""

from __future__ import annotations

import re
from itertools import pairwise

_VOWELS = "aeiouyåäöAEIOUYÅÄÖ"
_WORD = re.compile("[^\\W\\d_]+")
# A syllable begins at the last consonant before a vowel (Institute for the Languages of Finland, rules of hyphenation).
_SYLLABLE = re.compile(f"(?<=[^\\W\\d_])(?=[^\\W\\d_{_VOWELS}][{_VOWELS}])")
_LEAST = 2  # letters before and after a division


def hyphenate(word: str) -> list[str]:
    """The pieces of a word between which a line may end, so that their join is the word.

    Finnish syllables that begin with a consonant; two vowels are never parted, and no piece at either end of a run of
    letters is a single letter. Digits and signs keep with their neighbours, and a hyphen in the word ends a piece.
    """
    cuts = sorted({cut for run in _WORD.finditer(word) for cut in _cuts(run)} | _after_hyphens(word))
    edges = [0, *cuts, len(word)]
    return [word[a:b] for a, b in pairwise(edges) if a < b]


def _cuts(run: re.Match[str]) -> list[int]:
    start, end = run.span()
    cuts = (start + found.start() for found in _SYLLABLE.finditer(run.group()))
    return [cut for cut in cuts if start + _LEAST <= cut <= end - _LEAST]


def _after_hyphens(word: str) -> set[int]:
    return {
        i + 1 for i in range(1, len(word) - 1) if word[i] in "-–/" and word[i - 1].isalnum() and word[i + 1].isalnum()
    }
