"""Unseen people in scenes of clothes, glasses, expression and background, for ``chunks``.

Both Sketchbooks have such people, words for their scenes, and a judge that was trained on drawings
only.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from random import Random

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.training import captions, evaluation, judge
from photomaker_desktop.training.figures import per_picture
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.people import Scene
from photomaker_desktop.training.proofs import loaded
from photomaker_desktop.training.sketchbook2 import evaluation as evaluation2
from photomaker_desktop.training.sketchbook2 import judge as judge2
from photomaker_desktop.training.sketchbook2 import words as words2
from photomaker_desktop.training.sketchbook2.agreement import AttributeShares, agreement
from photomaker_desktop.training.sketchbook2.layout import REPORTING, is_sketchbook2
from photomaker_desktop.training.sketchbook2.people import Look

SAID = ("clothes", "clothes_colour", "glasses", "expression", "background")
Pixels = NDArray[np.uint8]
Phrases = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class CaptionPhrases:
    """The phrases of one model's captions for each value of an attribute."""

    clothes: Phrases
    glasses: Phrases
    expression: Phrases
    background: Phrases

    def scene(self, random: Random, look: Scene | Look, background: str) -> str:
        """Everything that the scene has, in one fixed order."""
        article = "" if look.clothes == "overalls" else "a "
        clothes = random.choice(self.clothes[look.clothes])
        return ", ".join(
            (
                f"wearing {article}{look.clothes_colour} {clothes}",
                random.choice(self.glasses[look.glasses]),
                random.choice(self.expression[look.expression]),
                random.choice(self.background[background]),
            )
        )


SKETCHBOOK = CaptionPhrases(
    captions.CLOTHES, captions.GLASSES, captions.AS_TAIL, captions.BACKGROUND
)
SKETCHBOOK2 = CaptionPhrases(words2.CLOTHES, words2.GLASSES, words2.AS_TAIL, words2.BACKGROUND)


@dataclass(frozen=True)
class PersonInScene:
    """One person to picture: their class word, the words of the scene, their tokens."""

    class_word: str
    scene: str
    tokens: IdentityTokens


@dataclass(frozen=True)
class Sitting:
    """``agree`` compares pictures, (N, H, W, 3) uint8 in the order of ``people``."""

    painter: Painter
    people: tuple[PersonInScene, ...]
    agree: Callable[[Pixels], AttributeShares]


def sitting(root: Path, people: int, seed: int) -> Sitting:
    """Of the model in ``root``. Raises ``WeightsMissing`` or ``WeightsInvalid``."""
    painter, _ = loaded(root)
    return (figures if is_sketchbook2(root) else portraits)(root, painter, people, seed)


def portraits(root: Path, painter: Painter, people: int, seed: int) -> Sitting:
    sitters = evaluation.sit(painter, people, seed)
    reader = judge.load_judge(root / "judge.safetensors")
    bench = evaluation.SketchBench(painter, reader, sitters, seed, lambda _: None)
    scenes = evaluation.scenes(people, f"{seed}/chunks")
    truth = evaluation.truth_of(bench, scenes)

    def agree(pixels: Pixels) -> AttributeShares:
        found = judge.read(reader, pixels)
        return AttributeShares(
            per_picture(found, truth, evaluation.KEPT), per_picture(found, truth, SAID)
        )

    pictured = (
        PersonInScene(
            sitter.person.word,
            SKETCHBOOK.scene(Random(f"{seed}/{number}"), scene, scene.background),
            sitter.usual,
        )
        for number, (sitter, scene) in enumerate(zip(sitters, scenes, strict=True))
    )
    return Sitting(painter, tuple(pictured), agree)


def figures(root: Path, painter: Painter, people: int, seed: int) -> Sitting:
    sitters = evaluation2.sit(painter, people, seed)
    reader = judge2.load_judge(root / REPORTING)
    alone = [(sitter.person,) for sitter in sitters]
    drawings = evaluation2.Scenes().of(alone, f"{seed}/chunks")

    def agree(pixels: Pixels) -> AttributeShares:
        return agreement(judge2.read(reader, pixels), drawings)

    pictured = (
        PersonInScene(
            sitter.person.word,
            SKETCHBOOK2.scene(
                Random(f"{seed}/{number}"), drawing.figures[0].look, drawing.scene.background
            ),
            sitter.usual,
        )
        for number, (sitter, drawing) in enumerate(zip(sitters, drawings, strict=True))
    )
    return Sitting(painter, tuple(pictured), agree)
