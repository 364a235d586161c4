"""Long prompts on Sketchbook: does the second chunk of 77 tokens still decide the scene?

``python -m photomaker_desktop.bench chunks``, or with ``--model FOLDER`` for a Sketchbook or
Sketchbook 2 trained anew. People that training never saw are pictured in scenes of several
attributes, and the model's judge reads the pictures. Both models learned short captions, never more
than one chunk.
"""

import argparse
import json
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from photomaker_desktop.bench.chunk_scenes import PersonInScene, Pixels, Sitting, sitting
from photomaker_desktop.engine.conditioning import Words
from photomaker_desktop.engine.denoise import DenoiseParams, denoise
from photomaker_desktop.identity.fusion import fuse
from photomaker_desktop.prompt.emphasis import read_weights
from photomaker_desktop.prompt.plan import MARK
from photomaker_desktop.training.figures import ProvenShare, share
from photomaker_desktop.training.painter import joined, merge_step
from photomaker_desktop.training.proofs import model_folder

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
    "both in chunk 2": "{fillers}. BREAK a photo of a {person}, {scene}",
    "no scene": "a photo of a {person}",
}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", default="sketchbook", metavar="FOLDER")
    parser.add_argument("--people", type=int, default=24)
    parser.add_argument("--steps", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    """Print each layout's agreement; returns 1 where the second chunk misses its goal."""
    seed = arguments.seed
    sitters = sitting(model_folder(arguments.model), arguments.people, seed)
    found = {
        name: sitters.agree(paint(sitters, prompts(sitters.people, layout), arguments.steps, seed))
        for name, layout in LAYOUTS.items()
    }
    first, second, *_ = LAYOUTS
    loss = share(found[first].scene - found[second].scene)
    show(
        arguments,
        {name: share(agreement.scene) for name, agreement in found.items()},
        {name: share(agreement.identity) for name, agreement in found.items()},
        loss,
    )
    return int(loss.value > GOAL_LOSS)


def prompts(people: Sequence[PersonInScene], layout: str) -> list[str]:
    """One prompt for each person; the same words in every layout."""
    return [
        layout.format(person=one.class_word + MARK, scene=one.scene, fillers=FILLERS)
        for one in people
    ]


def paint(sitters: Sitting, texts: Sequence[str], steps: int, seed: int) -> Pixels:
    """The same noise for a person in every layout."""
    painter = sitters.painter
    how = DenoiseParams(steps, painter.size, painter.size, merge_step(0, steps), GUIDANCE)
    conditioned = [
        painter.conditioner(Words(read_weights(text), None, MARK), fuse(one.tokens))
        for text, one in zip(texts, sitters.people, strict=True)
    ]
    seeds = [seed * 100_003 + number for number in range(len(texts))]
    made = []
    for start in range(0, len(texts), TOGETHER):
        part = slice(start, start + TOGETHER)
        made.append(
            painter.develop(denoise(painter.pipeline, joined(conditioned[part]), how, seeds[part]))
        )
    return np.concatenate(made)


def show(
    arguments: argparse.Namespace,
    scene: Mapping[str, ProvenShare],
    kept: Mapping[str, ProvenShare],
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
