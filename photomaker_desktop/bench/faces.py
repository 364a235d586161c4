"""Faces on Sketchbook 2: the face pass on small figures, two people, the best of many.

``python -m photomaker_desktop.bench faces``, with ``--model FOLDER`` for one trained anew. The
people are ones that training never saw. One judge chooses, the other one reports. With
``--answers FILE`` a measurement that was stopped goes on.
"""

import argparse
import json
import time
from pathlib import Path

from photomaker_desktop.bench.best_pictures import best_pictures
from photomaker_desktop.bench.figures import opened
from photomaker_desktop.bench.people_methods import people_methods
from photomaker_desktop.bench.small_faces import small_faces
from photomaker_desktop.training.figures import Figures, table
from photomaker_desktop.training.proofs import model_folder

SMALL, PAIRS, SCENES, DRAWS, PEOPLE = 150, 60, 20, 12, 24
SHORT = {"small": 6, "pairs": 4, "scenes": 2, "draws": 6, "people": 8}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--model", default="sketchbook", metavar="FOLDER")
    parser.add_argument("--small", type=int, default=SMALL, help="pictures of one small figure")
    parser.add_argument("--pairs", type=int, default=PAIRS, help="pictures of two people")
    parser.add_argument("--scenes", type=int, default=SCENES, help="of which the best are chosen")
    parser.add_argument("--draws", type=int, default=DRAWS, help="of which a third is kept")
    parser.add_argument("--people", type=int, default=PEOPLE, help="whom training never saw")
    parser.add_argument(
        "--short", action="store_true",
        help="a few pictures: a goal is missed only if its interval excludes it",
    )  # fmt: skip
    parser.add_argument("--answers", type=Path, metavar="FILE", help="kept, so that it can go on")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    """0 if all goals are reached."""
    if arguments.short:
        vars(arguments).update(SHORT)
    started = time.monotonic()
    folder = model_folder(arguments.model)
    studio = opened(folder, arguments.people, arguments.seed, arguments.answers)
    tables: dict[str, Figures] = {}
    goals = []
    for title, (rows, own_goals) in (
        ("Small figures", small_faces(studio, arguments.small)),
        ("Two people", people_methods(studio, arguments.pairs)),
        ("Best of many", best_pictures(studio, arguments.scenes, arguments.draws)),
    ):
        tables[title] = rows
        goals += own_goals
    tables["Goals"] = {goal.name: goal.row(excluded=arguments.short) for goal in goals}
    tables["Time"] = {"all": {"seconds": f"{time.monotonic() - started:.0f}"}}
    if arguments.json:
        print(json.dumps(tables, indent=2, default=str))
    else:
        print("\n".join(table(title, rows) for title, rows in tables.items()))
    return 0 if all(goal.reached(excluded=arguments.short) for goal in goals) else 1
