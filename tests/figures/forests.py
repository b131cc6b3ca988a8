"""Random trees for the property tests of the layouts."""

from __future__ import annotations

from hypothesis import strategies as st

from soteplan.figures.forest import Forest


@st.composite
def forests(draw: st.DrawFn, most: int = 300) -> Forest:
    """Boxes under earlier ones or as roots: wide, deep, or in between."""
    count = draw(st.integers(1, most))
    seed = draw(st.randoms(use_true_random=False))
    near = draw(st.sampled_from([2, 20, most]))  # how far back the parent of a box may be
    children: dict[str, list[str]] = {}
    roots = ["0"]
    for number in range(1, count):
        parent = seed.randrange(max(-1, number - near), number)
        (roots if parent < 0 else children.setdefault(str(parent), [])).append(str(number))
    return Forest(tuple(roots), {node: tuple(kids) for node, kids in children.items()})
