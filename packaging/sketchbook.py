"""Put a trained Sketchbook 2 into ``resources``, with its sample people.

    python packaging/sketchbook.py runs/sketchbook2

takes what the program needs of a run's folder (``base``, ``photomaker.safetensors``, both judges,
``control``) in place of ``resources/sketchbook``, leaving its model card alone; then it encodes the
sample people with these weights, draws their photos, and writes down the words. Says how large
``resources`` has become, and fails above 75 MB.
"""

import argparse
import shutil
import sys
from pathlib import Path

import msgspec

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.sketchbook2.samples import write_samples
from photomaker_desktop.training.sketchbook2.vocabulary import vocabulary

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
FOLDERS = ("base", "control")
FILES = ("photomaker.safetensors", "judge.safetensors", "judge-2.safetensors")
JUDGE = "judge.safetensors"
"""The one that selects; the other reports in ``evaluate``."""
CARD = "README.md"
WORDS = "words.json"
"""What it knows; ``vocabulary`` in the manifest names the file."""
MOST = 75_000_000


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("run", type=Path, help="the folder of a finished training")
    run: Path = parser.parse_args().run
    target = RESOURCES / "sketchbook"
    place(run, target)
    adapter = str(target / "photomaker.safetensors")
    painter = Painter(ModelPaths(base=str(target / "base"), adapter=adapter))
    write_samples(painter, target / JUDGE, RESOURCES / "samples")
    write_atomic(
        target / WORDS, msgspec.json.format(msgspec.json.encode(vocabulary(), order="sorted"))
    )
    size = sum(file.stat().st_size for file in RESOURCES.rglob("*") if file.is_file())
    print(f"resources: {size / 1e6:.1f} MB of at most {MOST / 1e6:.0f} MB")
    return 0 if size <= MOST else 1


def place(run: Path, target: Path) -> None:
    """The run's files in place of everything in ``target`` but the model card."""
    for there in target.iterdir():
        if there.is_dir():
            shutil.rmtree(there)
        elif there.name != CARD:
            there.unlink()
    for name in FOLDERS:
        shutil.copytree(run / name, target / name, copy_function=shutil.copyfile)
    for name in FILES:
        shutil.copyfile(run / name, target / name)


if __name__ == "__main__":
    sys.exit(main())
