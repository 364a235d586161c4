"""Every mistake in a table is named with its row and its column, and costs only its own row."""

import os
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from photomaker_desktop.batch.people import TablePeople
from photomaker_desktop.core.models import ModelPaths
from tests.support.batch.make import ADA, planned, write_csv
from tests.support.data import GOLDEN

MISTAKES: list[tuple[str, str, str, str]] = [
    # column, cell, column that is named, words of the error
    ("seed", "abc", "seed", "seed cannot be “abc”"),
    ("seed", "-1", "seed", "out of range"),
    ("seed", "4294967296", "seed", "out of range"),
    ("seed", "1.5", "seed", "whole number"),
    ("number", "0", "number", "out of range"),
    ("number", "1001", "number", "out of range"),
    ("number", "two", "number", "number cannot be “two”"),
    ("size", "huge", "size", "Use a size such as"),
    ("size", "100x100", "size", "multiple of 8"),
    ("size", "9000x64", "size", "out of range"),
    ("size", "5:7", "size", "Use a size such as"),
    ("steps", "0", "steps", "out of range"),
    ("steps", "201", "steps", "out of range"),
    ("preset", "quick", "preset", "Choose one of"),
    ("scheduler", "fast", "scheduler", "Choose one of"),
    ("guidance_scale", "51", "guidance_scale", "out of range"),
    ("guidance_scale", "nan", "guidance_scale", "It is a number"),
    ("guidance_steps", "-2", "guidance_steps", "out of range"),
    ("guidance_rescale", "2", "guidance_rescale", "out of range"),
    ("style_strength", "200", "style_strength", "out of range"),
    ("clip_skip", "40", "clip_skip", "out of range"),
    ("strength", "3", "strength", "out of range"),
    ("control_scale", "3", "control_scale", "out of range"),
    ("fusion", "soup", "fusion", "Choose one of"),
    ("style", "Cubist nonsense", "style", "no style called"),
    ("faces", "swap", "faces", "Choose one of"),
    ("face", "first", "face", "face cannot be “first”"),
    ("face_strength", "strong", "face_strength", "face_strength cannot be"),
    ("image", "missing.png", "image", "no file “missing.png”"),
    ("image", "/etc/passwd", "image", "outside the table's folder"),
    ("image", "../secret.png", "image", "outside the table's folder"),
    ("image", "link.png", "image", "outside the table's folder"),
    ("image", "pipe.png", "image", "not a regular file"),
    ("mask", "mask.png", "mask", "needs its source picture"),
    ("into", "mask.png", "into", "Choose a person"),
    ("loras", "C:\\loras\\x.safetensors", "loras", "outside the table's folder"),
    ("models", "giant", "models", "no model set “giant”"),
    ("person", "Nobody", "person", "no person called “Nobody”"),
    ("prompt", "@Nobody in the rain", "prompt", "no person called “Nobody”"),
    ("prompt", "a {red|blue hat", "prompt", "never closed"),
    ("prompt", "a hat in {place}", "prompt", "no column “place”"),
    ("prompt", "a hat in {scene}", "prompt", "cell “scene” is empty"),
    ("negative_prompt", "{ugly|", "negative_prompt", "never closed"),
    ("prompt", "x" * 20_001, "prompt", "20001 characters"),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("around")
    folder = root / "table"
    folder.mkdir()
    for path in (root / "secret.png", folder / "mask.png"):
        Image.new("L", (64, 64)).save(path)
    (folder / "link.png").symlink_to(root / "secret.png")
    os.mkfifo(folder / "pipe.png")
    return folder


def test_there_are_at_least_thirty_kinds() -> None:
    assert len({(column, words) for column, _, _, words in MISTAKES}) >= 30


@pytest.mark.parametrize(
    ("column", "cell", "named", "words"), MISTAKES, ids=[f"{m[0]}={m[1][:20]}" for m in MISTAKES]
)
def test_each_mistake_is_named_with_row_and_column(
    folder: Path, column: str, cell: str, named: str, words: str
) -> None:
    columns = list(dict.fromkeys(["prompt", "size", "scene", column]))
    bad = {"prompt": "a hat", "size": "64x64", "scene": "", column: cell}
    good = {"prompt": "a cap", "size": "64x64", "scene": "", column: ""} | (
        {column: "a cap"} if column == "prompt" else {}
    )
    lines = [",".join(f'"{row[name]}"' for name in columns) for row in (good, bad, good)]
    path = write_csv(folder / "table.csv", [",".join(columns), *lines])
    plan = planned(path, defaults={"negative_prompt": ""}, template="{row}{scene}")
    assert [(error.row, error.column) for error in plan.errors] == [(3, named)]
    assert words in str(plan.errors[0].text)
    assert [task.row for task in plan.tasks] == [2, 4]


def test_all_mistakes_of_a_row_are_named_at_once(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", ["prompt,seed,steps", "a hat,x,y"])
    assert [(error.row, error.column) for error in planned(path).errors] == [
        (2, "seed"),
        (2, "steps"),
    ]


def test_a_misspelt_column_is_named_and_nothing_is_made_without_it(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", ["prompt,sead,comment", "a hat,1,mine"])
    plan = planned(path)
    assert [(error.row, error.column) for error in plan.errors] == [(1, "sead")]
    assert not plan.tasks
    assert "Did you mean “seed”?" in str(plan.errors[0].text)
    assert [str(note) for note in plan.notes] == ["The column “comment” is not used."]


def test_a_row_without_a_prompt(tmp_path: Path) -> None:
    path = write_csv(tmp_path / "a.csv", ["prompt,seed", ",1"])
    assert [(error.row, error.column) for error in planned(path).errors] == [(2, "prompt")]
    assert not planned(path, defaults={"prompt": "a hat"}).errors


def test_a_person_behind_the_last_chunk_is_a_mistake_of_the_prompt(tmp_path: Path) -> None:
    """Where the set's tokenizer is here; else the engine says it."""
    rows = [f'"{"a red hat, " * 300}with @Ada"', '"@Ada in a red hat"']
    path = write_csv(tmp_path / "a.csv", ["prompt", *rows])
    ada = replace(ADA, tokens=b"")
    people = TablePeople(("Ada",), lambda _: ada)
    plan = planned(path, people=people, models=lambda _: ModelPaths(tokenizers=str(GOLDEN)))
    assert [(error.row, error.column) for error in plan.errors] == [(2, "prompt")]
    assert "comes too late" in str(plan.errors[0].text)
    assert [task.row for task in plan.tasks] == [3]
