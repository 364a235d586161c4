r"""A second way to the weight of every character: prompts are grown as trees, not read.

A tree knows its words and their weights before it is written down: brackets multiply what is below
them. It shares no code with the program, which goes through the characters of the written form.
"""

from dataclasses import dataclass

from hypothesis import strategies as st

WORDS = st.text(alphabet="ab ,.:é\n12()[]\\", min_size=1, max_size=6)
NUMBERS = st.decimals(-3, 3, places=2).map(float)


@dataclass(frozen=True)
class Leaf:
    words: str

    def written(self) -> str:
        """Every character that could be syntax is escaped."""
        return "".join(f"\\{one}" if one in "()[]\\" else one for one in self.words)

    def weighted(self, outer: float) -> list[tuple[str, float]]:
        return [(one, outer) for one in self.words]


@dataclass(frozen=True)
class Group:
    """``kind`` is ``(``, ``[`` or ``:``; ``closes`` is False for a bracket that stays open."""

    kind: str
    inside: tuple["Leaf | Group", ...]
    number: float = 1.0
    spaces: str = ""
    closes: bool = True

    def written(self) -> str:
        inside = "".join(one.written() for one in self.inside)
        number = f":{self.spaces}{self.number}{self.spaces}" if self.kind == ":" else ""
        opening, closing = "[]" if self.kind == "[" else "()"
        return opening + inside + (number + closing if self.closes else "")

    def weighted(self, outer: float) -> list[tuple[str, float]]:
        own = {"(": 1.1, "[": 1 / 1.1, ":": self.number}[self.kind]
        return [pair for one in self.inside for pair in one.weighted(outer * own)]


Tree = tuple[Leaf | Group, ...]
LEAVES = WORDS.filter(lambda words: not words.rstrip(" \n12.").endswith(":")).map(Leaf)
"""A colon and a number at the end of a leaf would be read as a weight if a bracket follows."""


def _groups(inside: st.SearchStrategy[Leaf | Group]) -> st.SearchStrategy[Group]:
    return st.builds(
        Group,
        st.sampled_from("([:"),
        st.lists(inside, max_size=3).map(tuple),
        NUMBERS,
        st.sampled_from(["", " ", "  "]),
    )


CLOSED: st.SearchStrategy[Leaf | Group] = st.recursive(LEAVES, _groups, max_leaves=8)


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """Closed brackets, then perhaps some that never close, each around all that follows."""
    tree: Tree = tuple(draw(st.lists(CLOSED, max_size=4)))
    for kind in draw(st.lists(st.sampled_from("(["), max_size=3)):
        before = tuple(draw(st.lists(CLOSED, max_size=2)))
        tree = (*before, Group(kind, tree, closes=False))
    return tree
