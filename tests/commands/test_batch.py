"""``batch`` as people type it, with Sketchbook's place taken by the tiny model or a stand-in."""

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from photomaker_desktop.cli import main
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.imaging.xmp import source_type_name
from photomaker_desktop.library import Library
from photomaker_desktop.marking.credentials import Signature, read_credentials
from photomaker_desktop.storage import paths, settings
from tests.support.batch.make import simple, write_csv
from tests.support.batch.standin import begun, parse, standin
from tests.support.data import REPOSITORY
from tests.support.library.make import CONSENT, encoded, tokens
from tests.support.waiting import until


def run(folder: Path, *words: str) -> int:
    """With stand-in engines."""
    from photomaker_desktop.commands import batch

    return batch.run(parse([*words]), standin(folder / "e"))


def events(text: str) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in text.splitlines()]
    return [event for event in found if event["event"] not in ("note", "progress")]


@pytest.fixture
def library() -> None:
    """Ada and Bob in the library."""
    with Library.open(settings.load().settings.library_path()) as opened:
        for name, word in (("Ada", "woman"), ("Bob", "man")):
            opened.identities.add(name, word, encoded(tokens()), consent=CONSENT)


def test_check_names_mistakes_and_tells_time_and_disk(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = write_csv(tmp_path / "a.csv", ["prompt,seed,size", "a hat,1,64x64", "a cap,x,64x64"])
    assert main(["batch", str(table), "--check", "--out", str(tmp_path / "out")]) == 2
    said = capsys.readouterr()
    assert "a.csv: Row 3, column “seed”: seed cannot be “x”." in said.err
    assert "Rows: 2, 1 with mistakes. Pictures: 1." in said.out
    assert "Disk: at most 12.3 kB; free:" in said.out
    assert not (tmp_path / "out").exists()
    assert main(["batch", str(table), "--check", "--json"]) == 2
    last = events(capsys.readouterr().out)
    assert [event["event"] for event in last] == ["error", "plan"]
    assert last[1]["wrong_rows"] == 1
    assert last[1]["pictures"] == 1
    table = write_csv(tmp_path / "b.csv", ["prompt,stpes", "a hat,1"])
    assert main(["batch", str(table), "--check", "--json"]) == 2
    assert events(capsys.readouterr().out)[-1]["wrong_rows"] == 0  # the header is no row


def test_check_counts_what_is_there_and_takes_the_time_from_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out")
    assert run(tmp_path, str(simple(tmp_path, 2)), "--out", out) == 0
    report = tmp_path / "out" / "report.jsonl"
    lines = [json.loads(line) | {"seconds": 3.0} for line in report.read_text().splitlines()]
    report.write_text("".join(json.dumps(line) + "\n" for line in lines))
    table = str(simple(tmp_path, 5))
    capsys.readouterr()
    assert run(tmp_path, table, "--check", "--out", out) == 0
    said = capsys.readouterr().out
    assert "Rows: 5. Pictures: 5, 2 of them made." in said
    assert "Time: about 9 s." in said  # stand-ins state no time; here they took 3 s each
    assert "Disk: at most 36.9 kB; free:" in said


def test_good_rows_are_made_and_the_bad_one_is_reported(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    table = write_csv(tmp_path / "a.csv", ["prompt,steps,size", "a hat,2,64x64", "a cap,x,64x64"])
    out = tmp_path / "out"
    assert run(tmp_path, str(table), "--out", str(out), "--name", "{prompt}", "--json") == 2
    told = [event["event"] for event in events(capsys.readouterr().out)]
    assert told == ["error", "begin", "picture", "end"]
    assert (out / "a hat.png").exists()
    report = [json.loads(line) for line in (out / "report.jsonl").read_text().splitlines()]
    assert [(line["row"], line["state"]) for line in report] == [(2, "done"), (3, "failed")]
    assert report[1]["column"] == "steps"


def test_the_contact_sheet_shows_every_picture_and_says_what_it_is(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "a.csv", ["prompt,size", *["a hat,64x64"] * 12])
    assert run(tmp_path, str(table), "--out", str(tmp_path / "out")) == 0
    sheet = tmp_path / "out" / "contact-sheet-001.jpg"
    assert Image.open(sheet).width > 10 * 192
    assert source_type_name(sheet.read_bytes()) == "trainedAlgorithmicMedia"
    certificates = settings.load().settings.library_path() / "certificates"
    for file in (sheet, *(tmp_path / "out").glob("*.png")):
        assert read_credentials(file.read_bytes(), certificates).signature is Signature.OWN


def test_defaults_fill_empty_cells_and_fields(tmp_path: Path, library: None) -> None:
    table = write_csv(tmp_path / "a.csv", ["person,scene,size", "Ada,a forest,", "Bob,snow,64x128"])
    words = ["--prompt", "@ in {scene}", "--size", "64x64", "--name", "{person}"]
    assert run(tmp_path, str(table), "--out", str(tmp_path / "out"), *words) == 0
    ada, bob = (read_recipe(tmp_path / "out" / f"{name}.png") for name in ("Ada", "Bob"))
    assert ada is not None
    assert bob is not None
    assert (ada.request.prompt, ada.request.width, ada.request.height) == ("@ in a forest", 64, 64)
    assert (bob.request.prompt, bob.request.width, bob.request.height) == ("@ in snow", 64, 128)
    assert (ada.person.name, ada.person.class_word) == ("Ada", "woman")


def test_people_times_prompts_times_seeds(tmp_path: Path, library: None) -> None:
    prompts = tmp_path / "prompts.txt"
    prompts.write_text("@ as a pilot\n\nportrait of @ in the rain\n")
    words = ["--people", "Ada,bob", "--prompts", str(prompts), "--seeds", "1-2,9"]
    assert run(tmp_path, *words, "--size", "64x64", "--out", str(tmp_path / "out")) == 0
    made = {(one["person"], one["prompt"], one["seed"]) for one in begun(tmp_path / "e")}
    assert len(made) == 2 * 2 * 3
    assert ("Bob", "@ as a pilot", 9) in made


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "Give a table, or --people"),
        (["--people", "Nobody", "--prompt", "@"], "no person called “Nobody”"),
        (["--people", "Ada"], "Give prompts"),
        (["--people", "Ada", "--prompt", "@", "--seeds", "4-1"], "no list of seeds"),
    ],
)
def test_what_makes_no_sense_is_refused(
    words: list[str], said: str, library: None, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["batch", *words]) == 2
    assert said in capsys.readouterr().err


def test_pause_resume_and_cancel_are_lines_on_stdin(tmp_path: Path) -> None:
    table = write_csv(tmp_path / "a.csv", ["prompt,size", *["a hat,64x64"] * 200])
    words = [str(tmp_path / "e"), "0.05", str(table), "--out", str(tmp_path / "out"), "--json"]
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.support.batch.standin", *words],
        env=dict(os.environ) | {"PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert child.stdin is not None
    assert child.stdout is not None
    told: list[dict[str, Any]] = []
    stdout = child.stdout
    threading.Thread(target=lambda: told.extend(map(json.loads, stdout)), daemon=True).start()

    def say(word: str) -> None:
        assert child.stdin is not None
        child.stdin.write(f"{word}\n")
        child.stdin.flush()

    until((tmp_path / "e" / "begun.jsonl").exists)
    say("pause")
    until(lambda: any(one.get("paused") for one in told))
    say("resume")
    until(lambda: told[-1].get("paused") is False)
    say("cancel")
    assert child.wait(60) == 130
    assert told[-1]["event"] == "end"
    assert 0 < told[-1]["done"] < 200


@pytest.mark.slow
def test_sketchbook_draws_a_folder_of_people_on_two_engines(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    people, samples = tmp_path / "people", paths.resources() / "samples"
    (people / "Zoe").mkdir(parents=True)
    shutil.copy(samples / "Ada.pmid", people)
    for photo in sorted((samples / "photos" / "noor").iterdir())[:1]:
        shutil.copy(photo, people / "Zoe")
    words = ["--people", str(people), "--as", "woman", "--prompt", "@ in the rain", "--steps", "2"]
    out = tmp_path / "out"
    command = ["batch", *words, "--seeds", "1,2", "--out", str(out), "--devices", "cpu,cpu"]
    assert main([*command, "--name", "{person}-{seed}"]) == 0
    assert {path.name for path in out.glob("*.png")} == {
        "Ada-1.png", "Ada-2.png", "Zoe-1.png", "Zoe-2.png"
    }  # fmt: skip
    recipe = read_recipe(out / "Zoe-2.png")
    assert recipe is not None
    assert (recipe.person.name, recipe.person.class_word, recipe.photos) == ("Zoe", "woman", 1)
    certificates = settings.load().settings.library_path() / "certificates"
    found = read_credentials((out / "Ada-1.png").read_bytes(), certificates)
    assert found.signature is Signature.OWN


def test_a_shoot_of_two_people_with_print_crops_goes_on_where_it_stopped(
    tmp_path: Path, library: None, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    words = ["--shoot", "portraits", "--people", "Ada,Bob", "--size", "64x64", "--out", str(out)]
    assert run(tmp_path, *words, "--print-crops") == 0
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) == 12
    recipes = [read_recipe(path) for path in pictures]
    assert all(recipe and "wearing a " in recipe.request.prompt for recipe in recipes)
    assert len(list((out / "print").glob("*-10x15cm.jpg"))) == 12
    crop = next((out / "print").iterdir()).read_bytes()
    certificates = settings.load().settings.library_path() / "certificates"
    assert read_credentials(crop, certificates).signature is Signature.OWN
    assert (out / "contact-sheet-001.jpg").exists()
    pictures[0].unlink()
    assert run(tmp_path, *words) == 0
    assert len(list(out.glob("*.png"))) == 12


def test_a_reader_that_goes_away_ends_it_and_nothing_is_lost(tmp_path: Path) -> None:
    """As ``batch table.csv | head -1`` does."""
    table = write_csv(tmp_path / "a.csv", ["prompt,size", *["a hat,64x64"] * 60])
    words = [str(tmp_path / "e"), "0.05", str(table), "--out", str(tmp_path / "out")]
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.support.batch.standin", *words],
        env=dict(os.environ) | {"PYTHONPATH": str(REPOSITORY)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )
    assert child.stdout is not None
    child.stdout.readline()
    child.stdout.close()
    assert child.wait(120) != 0
    there = len(list((tmp_path / "out").glob("*.png")))
    assert 0 < there < 60
    assert run(tmp_path, str(table), "--out", str(tmp_path / "out")) == 0
    assert len(begun(tmp_path / "e")) <= 60 + 2
