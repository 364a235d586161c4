"""A small data set of drawn people, as ``train`` wants it."""

import json
from pathlib import Path
from random import Random

from PIL import Image

from photomaker_desktop.training.captions import caption
from photomaker_desktop.training.drawings import draw
from photomaker_desktop.training.people import people, random_scene


def write_people(root: Path, count: int = 3, pictures: int = 3) -> Path:
    """``count`` folders with pictures, masks and captions."""
    random = Random(0)
    for number, person in enumerate(people("train", count, 0)):
        folder = root / f"person-{number}"
        folder.mkdir(parents=True)
        lines = []
        for i in range(pictures):
            scene = random_scene(random)
            picture, mask = draw(person, scene)
            Image.fromarray(picture).save(folder / f"{i}.png")
            Image.fromarray(mask).save(folder / f"{i}.mask.png")
            said = caption(random, person, scene)
            entry = {
                "file_name": f"{i}.png",
                "text": said.text,
                "class_word": said.class_word,
                "mask": f"{i}.mask.png",
            }
            lines.append(json.dumps(entry))
        (folder / "metadata.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return root
