"""What is typed for the values of an indicator: `21 → 7 days`, as it is shown, or with a plain arrow."""

from __future__ import annotations

import re

from soteplan.domain.evaluation import Indicator
from soteplan.domain.fields import spec_of
from soteplan.domain.values import check
from soteplan.texts import entry
from soteplan.texts.language import Language

_NUMBER = r"[-\u2212+]?\d[\d\s\u00a0\u202f]*(?:[.,]\d+)?"
_TYPED = re.compile(rf"\s*({_NUMBER})?\s*(?:(?:→|->|=>|>)\s*({_NUMBER})?)?\s*(.*?)\s*")
_ARROW = re.compile(r"→|->|=>|>")
_SPEC = spec_of(Indicator)

Values = dict[str, object]


def read_values(language: Language, text: str) -> Values:
    """Baseline, target and unit. One number alone is the target. Raises Refusal where a number cannot be read."""
    match = _TYPED.fullmatch(text)
    baseline, target, unit = match.groups() if match else (None, None, text.strip())
    if not _ARROW.search(text):
        baseline, target = None, baseline
    return {
        "baseline": _number(language, "baseline", baseline),
        "target": _number(language, "target", target),
        "unit": unit or "",
    }


def _number(language: Language, name: str, text: str | None) -> object:
    return check(_SPEC.by_name[name], entry.read(language, _SPEC.by_name[name], text or ""))
