"""Several people in one prompt: class words for their names, and who stands where.

Places, in this order: a region that was drawn, what a clause says (*on the left*, *in the middle*,
*right*), then the order in the prompt, from left to right. A clause ends at a mark, at *and* or
*with*, and at the next name.
"""

import re
import string
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from photomaker_desktop.core.errors import PromptError
from photomaker_desktop.core.request import Subject
from photomaker_desktop.core.several_people import Region, arranged
from photomaker_desktop.core.text import Text
from photomaker_desktop.prompt.emphasis import excerpt, without_syntax
from photomaker_desktop.prompt.mentions import Mention, find_mentions
from photomaker_desktop.prompt.person import (
    Marked,
    class_word_of,
    place_person,
    replaced,
    wrong_person,
)
from photomaker_desktop.prompt.scripts import folded

MOST_PEOPLE = 4
EDGES = f"{string.whitespace},;:"
CLAUSE_END = re.compile(
    r"[,.;:!?\n]|\b(?:and|with|while|und|mit|y|con)\b|[，。；和与]", re.IGNORECASE
)
LEFT = re.compile(
    r"\b(?:the|far) left\b|\bleft side\b|\bleft\s*$|\blinks\b|\bizquierda\b|左", re.IGNORECASE
)
RIGHT = re.compile(
    r"\b(?:the|far) right\b|\bright side\b|\bright\s*$|\brechts\b|\bderecha\b|右", re.IGNORECASE
)
MIDDLE = re.compile(
    r"\bthe (?:middle|cent(?:er|re))\b|\bmiddle\s*$|\bmitte\b|\ben el centro\b|中间", re.IGNORECASE
)
"""*Looks right at us* is no place: an article, a side or the end of the clause makes it one."""


@dataclass(frozen=True)
class PlacedPeople:
    """``marked`` has class words; ``from_left`` are places in the request's ``people``, ``regions``
    where they stand. ``alone`` is what the prompt says of each of them, who is marked in it."""

    marked: Marked
    from_left: tuple[int, ...]
    regions: tuple[Region, ...] = ()
    alone: tuple[Marked, ...] = ()


def mentioned(words: str, subjects: Sequence[Subject], people: Collection[str]) -> set[int]:
    """Which of ``subjects`` the words mention by name."""
    names = {folded(subject.name): place for place, subject in enumerate(subjects)}
    known = [*people, *(subject.name for subject in subjects)]
    found = (folded(mention.name) for mention in find_mentions(words, known))
    return {names[name] for name in found if name in names}


def other_names(words: str, subject: str, people: Collection[str]) -> tuple[str, ...]:
    """The ``people`` mentioned besides ``subject``; empty if it is not mentioned itself."""
    known = {folded(name): name for name in people}
    found = [folded(mention.name) for mention in find_mentions(words, [*people, subject])]
    if folded(subject) not in found:
        return ()
    others = dict.fromkeys(name for name in found if name in known and name != folded(subject))
    return tuple(known[name] for name in others)


def place_people(
    words: str,
    subjects: Sequence[Subject],
    people: Collection[str] = (),
    drawn: Sequence[Region] = (),
) -> PlacedPeople:
    """Mentions → class words; a second mention of somebody becomes *the woman*. ``drawn`` are the
    regions of people who were given one.

    Raises ``PromptError`` for more than ``MOST_PEOPLE``, and for an unknown name.
    """
    names = {folded(subject.name): place for place, subject in enumerate(subjects)}
    known = [*people, *(subject.name for subject in subjects)]
    found = [mention for mention in find_mentions(words, known) if mention.name]
    for mention in found:
        if folded(mention.name) not in names:
            raise wrong_person(mention.name, subjects[0], people, found)
    who = [names[folded(mention.name)] for mention in found]
    first = {person: who.index(person) for person in dict.fromkeys(who)}
    check_number(len(first))
    sides = {person: stated_side(words, found, place) for person, place in first.items()}
    by_words = [subjects[person].name for person in left_to_right(sides)]
    given = {folded(region.name): region for region in drawn}
    own = {
        name: replace(given[folded(name)], name=name) for name in by_words if folded(name) in given
    }
    regions = arranged(by_words, own)
    clauses = own_clauses(words, found)
    spoken = {
        subjects[person].name: place_person(clauses[place], subjects[person], known)
        for person, place in first.items()
    }
    return PlacedPeople(
        replace(replaced(words, found, who, [*map(class_word_of, subjects)]), marker=None),
        tuple(names[folded(region.name)] for region in regions),
        regions,
        tuple(spoken[region.name] for region in regions),
    )


def check_number(people: int) -> None:
    """Raises ``PromptError`` for more than ``MOST_PEOPLE``."""
    if people > MOST_PEOPLE:
        raise PromptError(
            Text("The prompt mentions {count} people.", count=people),
            Text("At most {most} fit into a picture.", most=MOST_PEOPLE),
            "Take somebody out.",
        )


def own_clauses(words: str, mentions: Sequence[Mention]) -> list[str]:
    """What is said of each mention: the words are cut before the last mark, *and* or *with* that
    stands before the next mention. Brackets that are cut keep their weights."""
    plain = without_syntax(words)
    opening = [*CLAUSE_END.finditer(plain, 0, mentions[0].start)]
    starts, ends = [opening[-1].end() if opening else 0], list[int]()
    for mention, following in pairwise(mentions):
        cuts = [*CLAUSE_END.finditer(plain, mention.end, following.start)]
        start, end = cuts[-1].span() if cuts else (following.start, following.start)
        ends.append(start)
        starts.append(end)
    return [
        excerpt(words, *_stripped(plain, start, end))
        for start, end in zip(starts, [*ends, len(words)], strict=True)
    ]


def _stripped(words: str, start: int, end: int) -> tuple[int, int]:
    """Without spaces and marks at the ends."""
    kept = words[start:end].lstrip(EDGES)
    start = end - len(kept)
    return start, start + len(kept.rstrip(EDGES))


def stated_side(words: str, mentions: Sequence[Mention], place: int) -> str:
    """``left``, ``middle`` or ``right`` where the clause of this mention says so, else empty."""
    words = without_syntax(words)
    start = mentions[place - 1].end if place else 0
    end = mentions[place + 1].start if place + 1 < len(mentions) else len(words)
    before, after = words[start : mentions[place].start], words[mentions[place].end : end]
    cuts = [cut.end() for cut in CLAUSE_END.finditer(before)]
    cut = CLAUSE_END.search(after)
    clause = before[cuts[-1] if cuts else 0 :] + " " + after[: cut.start() if cut else None]
    found = {"left": LEFT, "middle": MIDDLE, "right": RIGHT}
    return next((side for side, pattern in found.items() if pattern.search(clause)), "")


def left_to_right(sides: dict[int, str]) -> tuple[int, ...]:
    """People from left to right: stated sides first, then the order in which they are mentioned."""
    free, places = list(range(len(sides))), dict[int, int]()
    for side in ("left", "right", "middle"):
        there = [person for person, stated in sides.items() if stated == side]
        for person in reversed(there) if side == "right" else there:
            at = {"left": 0, "right": -1, "middle": len(free) // 2}[side]
            places[person] = free.pop(at)
    for person, stated in sides.items():
        if not stated:
            places[person] = free.pop(0)
    return tuple(sorted(places, key=places.__getitem__))
