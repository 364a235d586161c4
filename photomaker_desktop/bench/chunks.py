"""Long prompts on Sketchbook: does the second chunk of 77 tokens still decide the scene?

``python -m photomaker_desktop.bench chunks``. People that training never saw are pictured in
scenes of four attributes. The judge reads the pictures; it was trained on drawings only. Sketchbook
learned short captions, never more than one chunk.
"""

import argparse
import json
from collections.abc import Callable, Sequence
from random import Random

import numpy as np
from numpy.typing import NDArray

from photomaker_desktop.engine.conditioning import Words
from photomaker_desktop.engine.denoise import DenoiseParams, denoise
from photomaker_desktop.identity.fusion import fuse
from photomaker_desktop.prompt.emphasis import read_weights
from photomaker_desktop.prompt.plan import MARK
from photomaker_desktop.training.evaluation import KEPT, SketchBench, scenes, sit, truth_of
from photomaker_desktop.training.figures import ProvenShare, per_picture, share
from photomaker_desktop.training.judge import load_judge, read
from photomaker_desktop.training.painter import Painter, joined, merge_step
from photomaker_desktop.training.people import Scene
from photomaker_desktop.training.proofs import loaded, model_folder

SAID = ("clothes", "clothes_colour", "glasses", "expression", "background")
FILLERS = "best quality, highly detailed, sharp, natural light"
GOAL_LOSS = 0.05
"""The share of attributes that the second chunk may lose against the first."""
TOGETHER = 12
GUIDANCE = 5.0

LAYOUTS: dict[str, str] = {
    "scene in chunk 1": "a photo of a {person}, {scene}",
    "scene in chunk 2": "a photo of a {person}. BREAK {scene}",
    "scene in chunk 2 of 3": "a photo of a {person}, {fillers}. BREAK {scene}. BREAK {fillers}",
    "person in chunk 2": "{scene}. BREAK a photo of a {person}",
    "no scene": "a photo of a {person}",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--people", type=int, default=24)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Print each layout's agreement; returns 1 where the second chunk misses its goal."""
    root = model_folder("sketchbook")
    painter, _ = loaded(root)
    sitters = sit(painter, arguments.people, arguments.seed)
    judge = load_judge(root / "judge.safetensors")
    bench = SketchBench(painter, judge, sitters, arguments.seed, lambda _: None)
    places = scenes(len(sitters), f"{arguments.seed}/chunks")
    truth = truth_of(bench, places)
    answers = {
        name: read(judge, paint(bench, prompts(bench, places, layout), arguments.steps))
        for name, layout in LAYOUTS.items()
    }
    scene, kept = (
        {name: per_picture(found, truth, names) for name, found in answers.items()}
        for names in (SAID, KEPT)
    )
    first, second, *_ = LAYOUTS
    loss = share(scene[first] - scene[second])
    show(
        arguments,
        {name: share(values) for name, values in scene.items()},
        {name: share(values) for name, values in kept.items()},
        loss,
    )
    return int(loss.value > GOAL_LOSS)


def prompts(bench: SketchBench, places: Sequence[Scene], layout: str) -> list[str]:
    """One prompt for each person; the same words in every layout."""
    made = []
    for number, (sitter, scene) in enumerate(zip(bench.sitters, places, strict=True)):
        words = scene_words(Random(f"{bench.seed}/{number}"), scene)
        person = sitter.person.word + MARK
        made.append(layout.format(person=person, scene=words, fillers=FILLERS))
    return made


def scene_words(random: Random, scene: Scene) -> str:
    from photomaker_desktop.training.captions import AS_TAIL, BACKGROUND, CLOTHES, GLASSES

    article = "" if scene.clothes == "overalls" else "a "
    return ", ".join(
        (
            f"wearing {article}{scene.clothes_colour} {random.choice(CLOTHES[scene.clothes])}",
            random.choice(GLASSES[scene.glasses]),
            random.choice(AS_TAIL[scene.expression]),
            random.choice(BACKGROUND[scene.background]),
        )
    )


def paint(bench: SketchBench, texts: Sequence[str], steps: int) -> NDArray[np.uint8]:
    """(N, size, size, 3) uint8; the same noise for a person in every layout."""
    painter: Painter = bench.painter
    how = DenoiseParams(steps, painter.size, painter.size, merge_step(0, steps), GUIDANCE)
    conditioned = [
        painter.conditioner(Words(read_weights(text), None, MARK), fuse(sitter.usual))
        for text, sitter in zip(texts, bench.sitters, strict=True)
    ]
    seeds = [bench.seed * 100_003 + number for number in range(len(texts))]
    made = []
    for start in range(0, len(texts), TOGETHER):
        part = slice(start, start + TOGETHER)
        made.append(
            painter.develop(denoise(painter.pipeline, joined(conditioned[part]), how, seeds[part]))
        )
    return np.concatenate(made)


def show(
    arguments: argparse.Namespace,
    scene: dict[str, ProvenShare],
    kept: dict[str, ProvenShare],
    loss: ProvenShare,
    say: Callable[[str], None] = print,
) -> None:
    if arguments.json:
        rows = {
            name: {"scene": vars(obeyed), "identity": vars(kept[name])}
            for name, obeyed in scene.items()
        }
        say(json.dumps({"layouts": rows, "loss": vars(loss), "goal": GOAL_LOSS}, indent=2))
        return
    for name, obeyed in scene.items():
        say(f"{name:24} scene {obeyed}   identity {kept[name]}")
    verdict = "yes" if loss.value <= GOAL_LOSS else "no"
    say(f"{'lost in chunk 2':24} {loss}   goal ≤ {GOAL_LOSS:g}: {verdict}")
