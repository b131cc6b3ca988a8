from soteplan.figures.shapes import DIVIDED, Box, Figure, Key, Marker, Rect, Text, joined, shown

GOAL, OTHER = Key("goal", "1"), Key("goal", "2")


def figure(*shapes: Box | Marker | Text) -> Figure:
    return Figure(100, 100, shapes)


def test_the_shape_painted_last_is_hit_first() -> None:
    drawn = figure(Box(0, 0, 50, 50, key=GOAL), Box(20, 20, 50, 50, key=OTHER))
    assert drawn.at(30, 30) == OTHER
    assert drawn.at(10, 10) == GOAL
    assert drawn.at(90, 90) is None


def test_shapes_without_a_key_are_not_hit() -> None:
    assert figure(Box(0, 0, 50, 50, key=GOAL), Box(0, 0, 50, 50)).at(5, 5) == GOAL


def test_a_row_is_found_where_its_first_shape_stands() -> None:
    drawn = figure(Box(10, 10, 20, 20, key=GOAL), Marker(60, 60, 10, key=GOAL))
    assert drawn.bounds_of(GOAL) == Rect(10, 10, 20, 20)
    assert drawn.bounds_of(OTHER) is None


def test_targets_say_what_is_written_on_each_row() -> None:
    drawn = figure(
        Box(0, 0, 50, 50, key=GOAL),
        Text(0, 0, ("1.1",), key=GOAL),
        Text(0, 16, (f"tietojohta{DIVIDED}", "minen nyt"), key=GOAL),
        Text(0, 60, ("a legend",)),
    )
    assert [(target.key, target.text) for target in drawn.targets()] == [(GOAL, "1.1 tietojohtaminen nyt")]


def test_divided_words_show_a_hyphen_and_join_without_it() -> None:
    lines = (f"sote{DIVIDED}", "keskus", "alkaa")
    assert shown(lines[0]) == "sote-"
    assert joined(lines) == "sotekeskus alkaa"


def test_touching_edges_do_not_meet() -> None:
    assert not Rect(0, 0, 10, 10).meets(Rect(10, 0, 10, 10))
    assert Rect(0, 0, 10, 10).meets(Rect(9, 9, 10, 10))


def test_anchored_and_upright_texts_keep_inside_their_room() -> None:
    assert Text(100, 0, ("a",), "small", anchor="end", width=40).bounds == Rect(60, 0, 40, 16)
    assert Text(100, 0, ("a",), "small", anchor="middle", width=40).bounds == Rect(80, 0, 40, 16)
    assert Text(4, 50, ("a",), "small", anchor="middle", upright=True, width=40).bounds == Rect(4, 30, 16, 40)


def test_smallest_type_and_emptiness_follow_the_texts() -> None:
    assert figure(Text(0, 0, ("a",), "title"), Text(0, 0, ("b",), "small")).smallest_type == 11.5
    assert figure(Box(0, 0, 1, 1)).is_empty
    assert not figure(Text(0, 0, ("a",))).is_empty
