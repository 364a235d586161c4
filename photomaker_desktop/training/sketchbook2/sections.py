"""What is measured of Sketchbook 2, section by section, with its goals."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import pairwise
from pathlib import Path

import numpy as np

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.training.evaluation import PHOTOS, first_photos
from photomaker_desktop.training.figures import Figures, ProvenShare, share
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.proofs import quick
from photomaker_desktop.training.sketchbook2.agreement import (
    Compared,
    Values,
    attribute_table,
    chance,
)
from photomaker_desktop.training.sketchbook2.evaluation import (
    FigureBench,
    Group,
    Scenes,
    drawn,
    made,
    reconstruction_errors,
    sit,
)
from photomaker_desktop.training.sketchbook2.goals import Goal
from photomaker_desktop.training.sketchbook2.judge import FigureJudge, load_judge
from photomaker_desktop.training.sketchbook2.layout import REPORTING, SELECTING
from photomaker_desktop.training.sketchbook2.people import (
    FRAMING,
    IDENTITY,
    SIZES,
    STYLE,
    Drawing,
    DrawnPerson,
    people,
)
from photomaker_desktop.training.sketchbook2.shapes import sketches_followed

FEW = 6
"""People of the short form."""
JUDGED = 60
"""At least that many drawings tell how well the judges read: drawings cost little."""
SHARED = ("half", "portrait", "full")
"""Framings in turn, where a measurement is about something else."""


@dataclass
class Proofs:
    """One run over the sections. ``tell`` shows a table under a title."""

    root: Path
    painter: Painter
    seconds: float
    people: int
    seed: int
    say: Callable[[str], None]
    tell: Callable[[str, Figures], None]

    @cached_property
    def bench(self) -> FigureBench:
        self.say(f"photographing {self.people} people that training never saw")
        sitters = sit(self.painter, self.people, self.seed)
        return FigureBench(
            self.painter, load_judge(self.root / REPORTING), sitters, self.seed, self.say
        )

    @property
    def alone(self) -> list[Group]:
        return [(sitter.person,) for sitter in self.bench.sitters]

    def drawings(self, scenes: Scenes, salt: str) -> list[Drawing]:
        return scenes.of(self.alone, f"{self.seed}/{salt}")

    def one_each(self, wanted: Sequence[Drawing]) -> Compared:
        """A picture of every person with their photos, or of the first ones."""
        tokens = [sitter.usual for sitter in self.bench.sitters[: len(wanted)]]
        return made(self.bench, wanted, tokens)

    @property
    def few(self) -> int:
        """People for what has no goal."""
        return max(min(self.people, FEW), self.people // 3)

    def judges(self) -> list[Goal]:
        """Both on drawings alone, of single people in each framing and of couples."""
        persons = people("test", max(JUDGED, self.people), self.seed)
        rows: Figures = {}
        goals = []
        for title, file in (("reports", REPORTING), ("selects", SELECTING)):
            read = read_drawings(load_judge(self.root / file), persons, self.seed)
            for name, found in read.items():
                rows[f"{title}: {name}"] = {
                    "right": share(found.everything),
                    "right number of figures": share(found.counted),
                } | {key: found.attribute(key).value for key in (*IDENTITY, "expression")}
                goals.append(Goal(f"judge that {title}: {name}", share(found.everything), 0.99))
        self.tell("The judges on drawings", rows)
        return goals

    def kept(self) -> list[Goal]:
        """One person in two framings, small figures, two people from words alone."""
        wanted = {framing: self.drawings(Scenes(framing), framing) for framing in FRAMING}
        wanted["full"] = wanted["full"][: self.few]
        found = {framing: self.one_each(one) for framing, one in wanted.items()}
        own = {framing: drawn(self.bench.judge, one) for framing, one in wanted.items()}
        nobody = [None] * len(self.bench.sitters)
        off = made(self.bench, wanted["portrait"][: self.few], nobody[: self.few])
        couples = [(a.person, b.person) for a, b in pairwise(self.bench.sitters)]
        two = Scenes("half", hats=0.3).of(couples, f"{self.seed}/couples")
        both, judged = (
            made(self.bench, two, nobody[1:], described=True),
            drawn(self.bench.judge, two),
        )
        luck = chance(own["portrait"], wanted["portrait"])
        self.tell(
            "Attribute by attribute, portraits",
            attribute_table(found["portrait"], off, own["portrait"], wanted["portrait"]),
        )
        rows = {name: agreed(found[name], own[name]) for name in found}
        rows["two people, words alone"] = agreed(both, judged) | {
            "differ as said": share(both.differing), "judge's differ": share(judged.differing).value
        }  # fmt: skip
        self.tell("Agreement", rows)
        average = float(np.mean([luck[name] for name in IDENTITY]))
        return [
            *one_person(found, own, average),
            Goal("two figures that differ as the words say", share(both.differing), 0.95,
                 judge=share(judged.differing).value),
        ]  # fmt: skip

    def sizes(self) -> list[Goal]:
        """Wide and tall pictures: tables only."""
        rows: Figures = {}
        for size in SIZES:
            wanted = mixed(self.alone[: self.few], Scenes(size=size), f"{self.seed}/{size}")
            found, own = self.one_each(wanted), drawn(self.bench.judge, wanted)
            rows[f"{size[0]} × {size[1]}"] = agreed(found, own)
        self.tell("Wide and tall pictures", rows)
        return []

    def styles(self) -> list[Goal]:
        """Whether each style is drawn, and who can still be recognised in it: tables only."""
        rows: Figures = {}
        for style in STYLE:
            wanted = mixed(self.alone[: self.few], Scenes(style=style), f"{self.seed}/{style}")
            found, own = self.one_each(wanted), drawn(self.bench.judge, wanted)
            rows[style] = {
                "style as asked": found.attribute("style"),
                "judge's style": own.attribute("style").value,
            } | agreed(found, own)
        self.tell("Styles", rows)
        return []

    def sketch(self) -> list[Goal]:
        if not self.painter.models.control_models:
            raise UsageError(
                f"{self.root} has no sketch ControlNet.", todo="Train it with the recipe."
            )
        rows, gained = sketches_followed(
            replace(self.bench, sitters=self.bench.sitters[: self.few])
        )
        self.tell("A sketch followed", rows)
        return [Goal("shape gained by a sketch", gained, above=0)]

    def fusion(self) -> list[Goal]:
        """Identity from four badly damaged photos against one of them."""
        wanted = self.drawings(Scenes("portrait"), "fusion")
        one, four = (
            made(self.bench, wanted, [first_photos(s.damaged, n) for s in self.bench.sitters])
            for n in (1, PHOTOS)
        )
        gained = share(four.identity - one.identity)
        rows: Figures = {
            "one photo": {"identity": share(one.identity), "scene": share(one.obeyed)},
            "four photos": {"identity": share(four.identity), "scene": share(four.obeyed),
                            "gain": gained},
        }  # fmt: skip
        self.tell("Badly damaged photos", rows)
        return [
            Goal("gain by fusion", gained, at_least=0.08),
            Goal("gain by fusion, not by chance", gained, above=0),
        ]

    def autoencoder(self) -> list[Goal]:
        wanted = self.drawings(Scenes("half"), "autoencoder")
        errors = share(reconstruction_errors(self.painter, wanted))
        return [Goal("autoencoder's error", errors, at_most=0.022)]

    def quick(self) -> list[Goal]:
        """Its size and time: a table only, as times depend on the machine."""
        self.tell("Small and quick", {"": quick(self.root, self.painter, self.seconds)})
        return []


def mixed(groups: Sequence[Group], scenes: Scenes, salt: str) -> list[Drawing]:
    """In all framings but the small one, in turn."""
    whole = [replace(scenes, framing=framing).of(groups, salt) for framing in SHARED]
    return [whole[i % len(SHARED)][i] for i in range(len(groups))]


def read_drawings(
    judge: FigureJudge, persons: Sequence[DrawnPerson], seed: int
) -> dict[str, Compared]:
    """By framing, and of couples."""
    alone = [(person,) for person in persons]
    wanted = {framing: Scenes(framing).of(alone, f"{seed}/judges") for framing in FRAMING}
    wanted["two people"] = Scenes("half", hats=0.3).of(list(pairwise(persons)), f"{seed}/judges")
    return {name: drawn(judge, drawings) for name, drawings in wanted.items()}


def agreed(found: Compared, own: Compared) -> dict[str, object]:
    return {
        "identity": share(found.identity),
        "scene": share(found.obeyed),
        "right number": float(found.counted.mean()),
        "judge's identity": float(own.identity.mean()),
        "judge's scene": float(own.obeyed.mean()),
    }


def one_person(
    found: Mapping[str, Compared], own: Mapping[str, Compared], luck: float
) -> list[Goal]:
    """Over portraits and half figures; how much the one changes with the other; and what small
    figures lose. ``luck`` is what two people's identities share by accident."""
    both = found["portrait"], found["half"]
    judged = own["portrait"], own["half"]
    identity, scene, own_identity, own_scene = (
        np.concatenate(values)
        for values in (
            [one.identity for one in both],
            [one.obeyed for one in both],
            [one.identity for one in judged],
            [one.obeyed for one in judged],
        )
    )
    first, second = np.split(identity, 2)
    lost = first - found["small"].identity
    return [
        Goal("identity, one person", share(identity), 0.93,
             judge=float(own_identity.mean()), chance=luck),
        Goal("scene, one person", share(scene), 0.95, judge=float(own_scene.mean())),
        Goal("identity changed by the scene", apart(first, second), at_most=0.03),
        Goal("scene changed by the person", apart(scene[::2], scene[1::2]), at_most=0.03),
        Goal("identity lost in small figures", share(lost), at_most=0.25,
             judge=float((own["portrait"].identity - own["small"].identity).mean())),
    ]  # fmt: skip


def apart(one: Values, two: Values) -> ProvenShare:
    """How far two means lie apart, with the interval of pairs; pairs left over don't count."""
    count = min(len(one), len(two))
    found = share(one[:count] - two[:count])
    if found.value < 0:
        return ProvenShare(-found.value, -found.high, -found.low, found.count)
    return found
