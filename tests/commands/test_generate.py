"""``generate`` as it is typed: pictures with recipes, made again alike; bad input in one line."""

import argparse
import io
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from safetensors.torch import load_file, save_file

from photomaker_desktop.cli import main
from photomaker_desktop.commands.generate_arguments import add_arguments, request_from
from photomaker_desktop.core.errors import PictureError, UsageError, WeightsMissing
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.imaging.recipes import read_recipe
from tests.support.data import NEWTON, YUNET
from tests.support.faces.standins import write_insightface
from tests.support.signals import hear_ctrl_c
from tests.support.tiny import write_lora

SMALL = ["--size", "64x64", "--steps", "2", "--preset", "best"]


def pixels(path: Path) -> np.ndarray:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("RGB"))


def by_seed(folder: Path) -> dict[int, Path]:
    found = {path: read_recipe(path) for path in folder.glob("*.png")}
    return {recipe.seed: path for path, recipe in found.items() if recipe}


def models(paths: ModelPaths) -> list[str]:
    return ["--base", paths.base, "--adapter", paths.adapter]


def generate(*words: str) -> int:
    return main(["generate", *SMALL, *words])


def test_two_pictures_and_one_of_them_again_alone(
    tiny_models: ModelPaths, photos: list[str], tmp_path: Path
) -> None:
    order = [*models(tiny_models), "--photos", *photos, "--as", "woman", "--prompt", "in a forest"]
    both, alone = tmp_path / "both", tmp_path / "alone"
    assert generate(*order, "--seed", "7", "--number", "2", "--out", str(both)) == 0
    assert generate(*order, "--seed", "8", "--out", str(alone)) == 0
    assert by_seed(both).keys() == {7, 8}
    assert np.array_equal(pixels(by_seed(both)[8]), pixels(by_seed(alone)[8]))
    assert not np.array_equal(pixels(by_seed(both)[7]), pixels(by_seed(both)[8]))


def test_from_a_picture_makes_the_same_picture(
    tiny_models: ModelPaths, photos: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    order = [
        "--photos",
        *photos,
        "--weights",
        "1",
        "0.5",
        "--as",
        "man",
        "--prompt",
        "a {red|blue} hat",
    ]
    first, second = tmp_path / "first", tmp_path / "second"
    style = ["--style", "Photographic", "--negative", "blurry", "--guidance-steps", "1"]
    assert generate(*models(tiny_models), *order, *style, "--seed", "3", "--out", str(first)) == 0
    (made,) = first.glob("*.png")
    capsys.readouterr()
    assert main(["generate", "--from", str(made), "--out", str(second), "--json"]) == 0
    answer = json.loads(capsys.readouterr().out)
    (again,) = second.glob("*.png")
    assert answer["pictures"][0]["path"] == str(again)
    assert answer["notes"] == []
    assert np.array_equal(pixels(made), pixels(again))


def test_from_says_when_the_person_is_not_the_same(
    tiny_models: ModelPaths, photos: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = str(tmp_path / "out")
    person = ["--photos", *photos, "--prompt", "portrait", "--seed", "1"]
    assert generate(*models(tiny_models), *person, "--out", out) == 0
    (made,) = Path(out).glob("*.png")
    Image.new("RGB", (64, 64), "purple").save(photos[0])
    capsys.readouterr()
    assert main(["generate", "--from", str(made), "--out", out, "--json"]) == 0
    assert [n["code"] for n in json.loads(capsys.readouterr().out)["notes"]] == ["person_differs"]


def test_the_recipe_names_the_base_that_was_really_used(
    tiny_models: ModelPaths,
    tiny_sketchbook: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Also beside a set; other weights at the same place are told."""
    base, out = tmp_path / "base", tmp_path / "out"
    shutil.copytree(tiny_models.base, base)
    set_ = ["--models", "sketchbook", "--base", str(base)]
    assert generate(*set_, "--prompt", "a cat", "--seed", "1", "--out", str(out)) == 0
    (made,) = out.glob("*.png")
    recipe = read_recipe(made)
    assert recipe and (recipe.base, len(recipe.base_sha256)) == ("base", 64)
    capsys.readouterr()
    weights = base / "vae" / "diffusion_pytorch_model.safetensors"
    save_file({k: v * 1.01 for k, v in load_file(weights).items()}, weights)
    assert main(["generate", "--from", str(made), "--out", str(out), "--json"]) == 0
    assert [n["code"] for n in json.loads(capsys.readouterr().out)["notes"]] == ["base_differs"]


def test_the_size_follows_the_picture_to_start_from(tmp_path: Path) -> None:
    scene = tmp_path / "scene.png"
    Image.new("RGB", (400, 300)).save(scene)
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    words = ["--prompt", "a cat", "--image", str(scene)]
    for more, size in (([], (1024, 768)), (["--size", "64x64"], (64, 64))):
        request = request_from(parser.parse_args([*words, *more]), None)
        assert (request.width, request.height) == size


@pytest.mark.parametrize(
    ("words", "size"),
    [([], (128, 128)), (["--size", "4:3"], (128, 96)), (["--size", "80x64"], (80, 64))],
)
def test_the_size_follows_the_model(words: list[str], size: tuple[int, int]) -> None:
    parser = argparse.ArgumentParser()
    add_arguments(parser)
    request = request_from(parser.parse_args(["--prompt", "a cat", *words]), None, native=128)
    assert (request.width, request.height) == size


def test_real_photos(tiny_models: ModelPaths, tmp_path: Path) -> None:
    newton = [str(photo) for photo in NEWTON]
    words = ["--photos", *newton, "--detector", str(YUNET), "--as", "man", "--prompt", "portrait"]
    assert generate(*models(tiny_models), *words, "--seed", "1", "--out", str(tmp_path / "o")) == 0
    (made,) = (tmp_path / "o").glob("*.png")
    recipe = read_recipe(made)
    assert recipe and recipe.photos == 4
    assert recipe.photo_files == tuple(photo.name for photo in NEWTON)


def test_a_person_into_a_picture_leaves_the_rest_alone(
    tiny_models: ModelPaths, photos: list[str], tmp_path: Path
) -> None:
    image, mask = tmp_path / "scene.png", tmp_path / "mask.png"
    Image.effect_noise((64, 64), 80).convert("RGB").save(image)
    left = Image.new("L", (64, 64))
    left.paste(255, (0, 0, 32, 64))
    left.save(mask)
    start = ["--image", str(image), "--mask", str(mask), "--strength", "0.9"]
    person = ["--photos", photos[0], "--prompt", "portrait", "--seed", "1", "--steps", "4"]
    out = tmp_path / "out"
    assert generate(*models(tiny_models), *person, *start, "--out", str(out)) == 0
    (made,) = out.glob("*.png")
    assert np.array_equal(pixels(made)[:, 32:], pixels(image)[:, 32:])
    assert not np.array_equal(pixels(made)[:, :32], pixels(image)[:, :32])


def test_enlarge_keeps_the_picture_at_its_new_size(tiny_models: ModelPaths, tmp_path: Path) -> None:
    scene, out = tmp_path / "scene.png", tmp_path / "out"
    Image.linear_gradient("L").resize((96, 64)).convert("RGB").save(scene)
    words = [*models(tiny_models), "--image", str(scene), "--preset", "draft", "--out", str(out)]
    assert main(["generate", *words, "--enlarge", "2"]) == 0
    (made,) = out.glob("*.png")
    assert pixels(made).shape == (128, 192, 3)
    with Image.open(made) as large:
        back = np.asarray(large.convert("RGB").resize((96, 64), Image.Resampling.LANCZOS), float)
    assert np.abs(back - pixels(scene)).mean() < 20, "the noise of random weights is faint"
    assert main(["generate", *models(tiny_models), "--from", str(made), "--enlarge", "1.5",
                 "--out", str(tmp_path / "more")]) == 0  # fmt: skip
    (more,) = (tmp_path / "more").glob("*.png")
    assert pixels(more).shape == (192, 288, 3)


def bad_photos(folder: Path) -> dict[str, Path]:
    buffer = io.BytesIO()
    Image.effect_noise((400, 300), 50).save(buffer, "JPEG")
    contents = {"empty": b"", "text": b"no picture", "cut": buffer.getvalue()[:900]}
    for name, data in contents.items():
        (folder / f"{name}.jpg").write_bytes(data)
    named = {name: folder / f"{name}.jpg" for name in contents}
    return named | {"missing": folder / "none.jpg", "folder": folder}


@pytest.mark.parametrize("kind", ["empty", "text", "cut", "missing", "folder"])
def test_a_bad_photo_beside_a_good_one(
    kind: str,
    tiny_models: ModelPaths,
    photos: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out, bad = tmp_path / "out", bad_photos(tmp_path)[kind]
    words = ["--photos", photos[0], str(bad), "--prompt", "portrait", "--out", str(out)]
    assert generate(*models(tiny_models), *words) == 3
    said = capsys.readouterr().err.strip().splitlines()
    assert [line for line in said if str(bad) in line] == [said[-1]]
    assert list(out.iterdir()) == []


@pytest.mark.parametrize(
    "words",
    [
        ["--prompt", "a cat", "--image", "{photo}", "--strength", "2"],
        ["--prompt", "a cat", "--photos", "{photo}", "--weights", "nan"],
        ["--prompt", "a cat", "--photos", "{photo}", "--weights", "1", "2"],
        ["--prompt", "a cat", "--enlarge", "2"],
        ["--image", "{photo}", "--enlarge", "2"],
        ["--image", "{photo}", "--enlarge", "99"],
        ["--from", "nothing.png"],
        ["--from", "{photo}"],
    ],
)
def test_nonsense_is_one_line(
    words: list[str],
    tiny_models: ModelPaths,
    photos: list[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    out = tmp_path / "out"
    said = [word.format(photo=photos[0]) for word in words]
    code = generate(*models(tiny_models), *said, "--out", str(out))
    assert code == (PictureError if "--from" in words else UsageError).exit_code
    lines = capsys.readouterr().err.strip().splitlines()
    assert len([line for line in lines if line.startswith("photomaker-desktop: ")]) == 1
    assert not out.exists() or list(out.iterdir()) == []


@pytest.mark.parametrize(
    ("wrong", "code", "told"),
    [
        (["--photos", "no.jpg"], 3, "no.jpg does not exist"),
        (["--number", "100000"], 2, "from 1 to 1000"),
        (["--identity", "Ada"], 9, "The library is empty. Add a person with “identity add"),
    ],
)
def test_what_is_wrong_is_told_before_torch_is_loaded(
    tmp_path: Path, wrong: list[str], code: int, told: str
) -> None:
    program = (
        "import sys; from photomaker_desktop.cli import main; code = main(sys.argv[1:]);"
        "sys.exit(90 if 'torch' in sys.modules else code)"
    )
    words = ["generate", "--models", "sketchbook", "--prompt", "a hat", *wrong]
    done = subprocess.run(
        [sys.executable, "-c", program, *words],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == code
    assert told in done.stderr


def test_photomaker_v2_needs_a_face_vector_of_every_photo(
    tiny_models_v2: ModelPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """From real photos to a picture and again; what stands in for InsightFace sees red."""
    photo, out = tmp_path / "newton.png", tmp_path / "out"
    with Image.open(NEWTON[0]) as newton:
        reddened = newton.convert("RGB")
    reddened.paste((255, 0, 0), (420, 320, 560, 520))
    reddened.save(photo)
    order = [*models(tiny_models_v2), "--detector", str(YUNET), "--photos", str(photo)]
    order += ["--as", "man", "--prompt", "portrait", "--seed", "1", "--out", str(out)]
    assert generate(*order) == WeightsMissing.exit_code
    assert "InsightFace" in capsys.readouterr().err
    faces = ["--insightface", str(write_insightface(tmp_path / "faces"))]
    assert generate(*order, *faces) == 0
    (made,) = out.glob("*.png")
    recipe = read_recipe(made)
    assert recipe and (recipe.adapter_version, recipe.photos) == ("v2", 1)
    second = ["--from", str(made), "--out", str(tmp_path / "two")]
    assert main(["generate", *second]) == 0
    (again,) = (tmp_path / "two").glob("*.png")
    assert np.array_equal(pixels(made), pixels(again))


def test_no_folder_to_write_to(
    tiny_models: ModelPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("I am in the way")
    assert generate(*models(tiny_models), "--prompt", "a cat", "--out", str(blocked / "out")) == 6
    assert str(blocked) in capsys.readouterr().err
    assert generate(*models(tiny_models), "--prompt", "a cat", "--out", str(blocked)) == 6
    assert (
        capsys.readouterr()
        .err.strip()
        .startswith(f"photomaker-desktop: {blocked} is a file, not a folder.")
    )
    named = tmp_path / "cat.png"
    assert generate(*models(tiny_models), "--prompt", "a cat", "--out", str(named)) == 2
    assert "cat.png is a picture's name" in capsys.readouterr().err
    assert not named.exists()


def test_from_brings_the_files_that_were_chosen_by_hand(
    tiny_models: ModelPaths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A VAE and a few-step LoRA beside the base, from another folder and without saying them."""
    monkeypatch.chdir(tmp_path)
    vae = load_file(Path(tiny_models.base) / "vae" / "diffusion_pytorch_model.safetensors")
    shutil.copytree(Path(tiny_models.base) / "vae", "vae")
    save_file({k: v * 1.1 for k, v in vae.items()}, "vae/diffusion_pytorch_model.safetensors")
    write_lora(tmp_path / "sdxl_lightning_4step_lora.safetensors", 1)
    first = ["--prompt", "a cat", "--seed", "1", "--preset", "draft", "--size", "64x64"]
    parts = ["--vae", "vae", "--draft-lora", "sdxl_lightning_4step_lora.safetensors"]
    for folder, more in (("plain", parts[2:]), ("one", parts)):
        assert main(["generate", *models(tiny_models), *first, *more, "--out", folder]) == 0
    (plain,), (made,) = tmp_path.glob("plain/*.png"), tmp_path.glob("one/*.png")
    recipe = read_recipe(made)
    assert recipe is not None
    assert recipe.model_files == {"vae": "vae", "draft_lora": parts[-1]}
    assert (recipe.settings.steps, recipe.settings.draft_lora) == (4, "lightning_4")
    assert not np.array_equal(pixels(plain), pixels(made))
    monkeypatch.chdir(plain.parent)
    assert main(["generate", "--from", str(made), "--out", "again"]) == 0
    (again,) = Path("again").glob("*.png")
    assert np.array_equal(pixels(made), pixels(again))


def test_a_few_step_lora_of_unknown_name_is_refused(
    tiny_models: ModelPaths, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = [*models(tiny_models), "--prompt", "a cat", "--draft-lora", "mine.safetensors"]
    assert generate(*words, "--out", str(tmp_path)) == 2
    assert "mine.safetensors is not a known few-step LoRA" in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no RLIMIT_FSIZE")
def test_a_full_disk_leaves_no_half_picture(tiny_models: ModelPaths, tmp_path: Path) -> None:
    """A limit on the size of files stands in for the end of the disk."""
    program = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "from photomaker_desktop.cli import main;"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000)); sys.exit(main(sys.argv[1:]))"
    )
    out = tmp_path / "out"
    words = ["generate", *SMALL, *models(tiny_models), "--prompt", "a cat", "--out", str(out)]
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, check=False
    )
    assert done.returncode == 6, done.stderr
    assert list(out.iterdir()) == []
    assert str(out) in done.stderr.strip().splitlines()[-1]


def test_missing_models_say_what_to_fetch(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert generate("--models", "photographs", "--prompt", "a cat", "--out", str(tmp_path)) == 4
    assert "models fetch photographs" in capsys.readouterr().err


def test_stopping_keeps_the_pictures_that_are_finished(
    tiny_models: ModelPaths, tmp_path: Path
) -> None:
    """Ctrl+C after the first picture."""
    words = [*SMALL, *models(tiny_models), "--prompt", "a cat", "--number", "400", "--seed", "0"]
    command = [sys.executable, "-u", "-m", "photomaker_desktop", "generate", *words]
    child = subprocess.Popen(
        [*command, "--out", str(tmp_path)], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        text=True, env=dict(os.environ),
        preexec_fn=hear_ctrl_c,  # noqa: PLW1509
    )  # fmt: skip
    assert child.stdout is not None
    assert child.stdout.readline().strip().endswith(".png")
    child.send_signal(signal.SIGINT)
    assert child.wait(60) == 130
    assert all(read_recipe(path) for path in tmp_path.glob("*.png"))
    assert not list(tmp_path.glob(".*"))
