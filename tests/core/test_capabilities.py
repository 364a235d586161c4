"""A set offers what it can make, and files chosen by hand offer everything."""

from photomaker_desktop.core.capabilities import ANY_MODEL, Capabilities
from photomaker_desktop.requests.build import build
from photomaker_desktop.requests.offered import unsuited
from photomaker_desktop.requests.overrides import Overrides


def test_only_the_sizes_that_a_set_draws_are_offered() -> None:
    squares = Capabilities(ratios=("1:1", "3:4"))
    offered = [(size.ratio, size.width, size.height) for size in squares.sizes(256)]
    assert offered == [("1:1", 256, 256), ("3:4", 192, 256)]
    assert len(ANY_MODEL.sizes(1024)) == 14


def test_a_set_s_own_sizes_are_offered_by_their_ratios_and_understood() -> None:
    can = Capabilities(own_sizes=((256, 256), (320, 192), (192, 320), (384, 256)))
    offered = [(size.ratio, size.width, size.height) for size in can.sizes(256)]
    assert offered == [
        ("1:1", 256, 256),
        ("5:3", 320, 192),
        ("3:5", 192, 320),
        ("3:2", 384, 256),
    ]
    overrides = Overrides(prompt="a cat", size="3:2")
    request = build(overrides, native=256, sizes=can.sizes(256))
    assert (request.width, request.height) == (384, 256)
    assert unsuited(request, can, 256) == ()
    assert "320x192" in str(unsuited(build(Overrides(prompt="a cat", size="4:3"), native=256),
                                     can, 256)[0])  # fmt: skip


def test_a_style_without_effect_is_not_drawn() -> None:
    can = Capabilities(styles=("Paper cut",))
    assert can.draws_style("Paper cut") and can.draws_style("")
    assert not can.draws_style("Film noir")
    assert ANY_MODEL.draws_style("Film noir")
