"""A set offers what it can make, and files chosen by hand offer everything."""

from photomaker_desktop.core.capabilities import ANY_MODEL, Capabilities


def test_only_the_sizes_that_a_set_draws_are_offered() -> None:
    squares = Capabilities(ratios=("1:1", "3:4"))
    offered = [(size.ratio, size.width, size.height) for size in squares.sizes(256)]
    assert offered == [("1:1", 256, 256), ("3:4", 192, 256)]
    assert len(ANY_MODEL.sizes(1024)) == 14


def test_a_style_without_effect_is_not_drawn() -> None:
    can = Capabilities(styles=("Paper cut",))
    assert can.draws_style("Paper cut") and can.draws_style("")
    assert not can.draws_style("Film noir")
    assert ANY_MODEL.draws_style("Film noir")
