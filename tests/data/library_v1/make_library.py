"""Made `plain.zip` and `encrypted.zip`, run with the program at commit f581df7. Not run again.

    PYTHONPATH=<a checkout of f581df7> python make_library.py <target folder>

Beside every library lies `shown`: what that version itself showed of it, as JSON.
"""

import hashlib
import io
import json
import sys
import tempfile
import zipfile
from pathlib import Path

import numpy as np
from PIL import Image

from photomaker_desktop.core.identity import AdapterVersion, Consent, Fusion, FusionMode
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, LoraChoice, PictureInput, Subject
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.library import Encoding, JobState, KeptPhoto, Library, Query
from photomaker_desktop.library.crypto import ScryptCost
from photomaker_desktop.recipes import encode_png

PASSPHRASE = "correct horse battery"
CONSENT = Consent("tester", "2026-11-01T12:00:00Z", "1")
EVERYTHING = {
    "negative_prompt": "blurry",
    "resolved_negative": "blurry, low quality",
    "style": "Watercolour",
    "preset": "best",
    "guidance_rescale": 0.3,
    "style_strength": 25.0,
    "clip_skip": 1,
    "class_word": "woman",
    "tokens_sha256": "cd" * 32,
    "fusion": FusionMode.BUDGET,
    "fusion_slots": 2,
    "photos": 3,
    "base": "/home/stranger/models/base.safetensors",
    "base_sha256": "01" * 32,
    "adapter": "C:\\Users\\Stranger\\photomaker-v1.safetensors",
    "adapter_version": "v1",
    "adapter_sha256": "23" * 32,
    "loras": (LoraChoice("/home/stranger/loras/ink.safetensors", 0.7), LoraChoice("sea.safetensors")),
    "picture": PictureInput("/home/stranger/start.png", "/home/stranger/mask.png", 0.45),
    "device": "cuda:0",
    "dtype": "float16",
    "memory_tier": "full",
    "seconds": 12.5,
    "likeness": 0.81,
    "index": 1,
    "created": "2026-11-01T12:30:00Z",
    "program": "photomaker-desktop 0.1",
    "draft_lora": "lightning",
    "photo_files": ("/home/stranger/one.jpg", "/home/stranger/two.jpg"),
    "photo_weights": (1.0, 0.5),
    "model_files": {"vae": "sdxl-vae.safetensors"},
}


def tokens(photos: int, seed: int, version: AdapterVersion) -> IdentityTokens:
    chance = np.random.default_rng(seed)
    faces = chance.normal(size=(photos, 512)).astype(np.float32)
    return IdentityTokens(
        version,
        chance.normal(size=(photos, version.tokens_per_photo, 64)).astype(np.float32),
        np.ones(photos, dtype=np.float32),
        faces if version is AdapterVersion.V2 else None,
    )


def picture(seed: int, size: tuple[int, int] = (96, 64)) -> Image.Image:
    light = Image.linear_gradient("L").resize(size).rotate(seed * 40)
    return Image.merge("RGB", (light, light.point(lambda v: 255 - v), light.point(lambda v: v // (seed + 1))))


def jpeg(seed: int) -> bytes:
    buffer = io.BytesIO()
    picture(seed).save(buffer, "JPEG")
    return buffer.getvalue()


def recipe(prompt: str, seed: int, **more: object) -> Recipe:
    facts = {
        "prompt": prompt,
        "resolved_prompt": f"{prompt}, sharp",
        "negative_prompt": "",
        "resolved_negative": "",
        "seed": seed,
        "steps": 30,
        "scheduler": "dpmpp_2m_karras",
        "guidance_scale": 5.0,
        "guidance_steps": 24,
        "start_merge_step": 7,
        "width": 96,
        "height": 64,
    }
    return Recipe(**(facts | more))


def fill(library: Library) -> None:
    people, gallery = library.identities, library.gallery
    v1, v2 = AdapterVersion.V1, AdapterVersion.V2

    ada = people.add(
        "Ada",
        "woman",
        [Encoding(tokens(3, 1, v1), "ab" * 32), Encoding(tokens(3, 2, v2), "cd" * 32)],
        CONSENT,
        thumbnails=[jpeg(index) for index in range(3)],
        photos=[KeptPhoto(jpeg(0)), KeptPhoto(jpeg(1), Box(4, 0, 64, 64)), KeptPhoto(jpeg(2))],
        centroid=np.arange(128, dtype=np.float32),
        recogniser="sface",
        notes="Kept with her photos.",
        tags=["family", "friends"],
    )
    zoe = people.add(
        "Zoë 写真",
        "girl",
        [Encoding(tokens(8, 3, v1), "ab" * 32)],
        CONSENT,
        thumbnails=[jpeg(index) for index in range(8)],
        fusion=Fusion(FusionMode.AVERAGE),
    )
    bob = people.add(
        "Bob",
        "man",
        [Encoding(tokens(5, 4, v2), "cd" * 32)],
        CONSENT,
        fusion=Fusion(FusionMode.BUDGET, 2),
        tags=["work"],
    )
    people.reweigh(bob.id, [1.0, 0.5, 0.25, 2.0, 0.0])
    people.mix("Ada and Zoë", [(ada.id, 0.7), (zoe.id, 0.3)], class_word="woman")
    gone = people.add("Gone", "man", [Encoding(tokens(1, 5, v1), "ab" * 32)], CONSENT)
    people.trash(gone.id)
    people.reorder([bob.id, ada.id])

    def add(prompt: str, seed: int, **more: object) -> str:
        return gallery.add(encode_png(picture(seed), recipe(prompt, seed, **more))).id

    who = {"identity_id": ada.id, "identity_name": "Ada"}
    everything = add("@Ada in the {rain|snow}", 1, **EVERYTHING, **who)
    average = add("@Zoë on a beach", 2, identity_id=zoe.id, identity_name=zoe.name, class_word="girl",
                  fusion=FusionMode.AVERAGE, photos=8, style="Film Noir")  # fmt: skip
    nobody = add("a lighthouse", 3, negative_prompt=None, resolved_negative=None)
    trashed = add("a mistake", 4)
    plain = io.BytesIO()
    picture(5).save(plain, "PNG")
    without = gallery.add(plain.getvalue(), likeness=0.5).id
    gallery.rate([everything], 5)
    gallery.rate([average, nobody], 3)
    gallery.favourite([average])
    gallery.collect([everything, nobody], "Best of 2026")
    gallery.collect([everything, without], "Wall")
    gallery.trash([trashed])

    library.history.add("a lighthouse", "people")
    library.history.add("@Ada in the {rain|snow}")
    library.history.add("a lighthouse", "people")

    subject = Subject("Ada", "woman", tokens(3, 1, v1).to_bytes(), ada.id, b"\0" * 16, "sface")
    waiting = GenerationRequest(
        "@Ada at sea", None, subject, "Watercolour", "best", 832, 1216, 4, 7, 20, "euler", 4.5, 10, 0.2,
        30.0, 5, 1, FusionMode.BUDGET, 3, (LoraChoice("/home/stranger/ink.safetensors", 0.7),),
        PictureInput("/home/stranger/start.png"), 2, "",
    )  # fmt: skip
    library.jobs.add(waiting)
    running = library.jobs.add(GenerationRequest("a dog", number=2))
    library.jobs.set_state(running.id, JobState.RUNNING)
    library.jobs.add_picture(running.id, nobody)
    failed = library.jobs.add(GenerationRequest("a cat"))
    library.jobs.set_state(failed.id, JobState.FAILED, "The memory did not suffice.")
    done = library.jobs.add(GenerationRequest("a bird"))
    library.jobs.set_state(done.id, JobState.DONE)


def digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def shown(library: Library) -> dict[str, object]:
    """By plain names and values only: later versions have other types."""
    people, gallery = library.identities, library.gallery
    trash = Query(trashed=True)
    name = {p.id: p.name for p in (*people.list(), *people.list(trashed=True))}
    prompt = {p.id: p.recipe.prompt if p.recipe else "" for p in gallery.page().pictures}
    return {
        "people": [
            {
                "name": person.name,
                "class_word": person.class_word,
                "notes": person.notes,
                "tags": person.tags,
                "fusion": [person.fusion.mode, person.fusion.slots],
                "encodings": person.encodings,
                "consent": person.consent and [person.consent.who, person.consent.when],
                "mixed_from": [[part.name, part.share] for part in person.mixed_from],
                "tokens": {v: digest(people.tokens(person.id, v).tokens.tobytes()) for v in person.encodings},
                "weights": {v: people.tokens(person.id, v).weights.tolist() for v in person.encodings},
                "thumbnails": [digest(data) for data in people.thumbnails(person.id)],
                "photos": [digest(data) for data in people.photos(person.id)],
                "crops": [p.crop and [p.crop.left, p.crop.top, p.crop.width, p.crop.height]
                          for p in people.kept_photos(person.id)],
                "recogniser": people.centroid(person.id)[1],
            }  # fmt: skip
            for person in people.list()
        ],
        "people_in_trash": [person.name for person in people.list(trashed=True)],
        "pictures": [
            {
                "file": digest(gallery.picture(kept.id)),
                "size": [kept.width, kept.height],
                "person": name.get(kept.identity_id, ""),
                "likeness": kept.likeness,
                "rating": kept.rating,
                "favourite": kept.favourite,
                "collections": kept.collections,
                "prompt": kept.recipe and kept.recipe.prompt,
                "seed": kept.recipe and kept.recipe.seed,
                "style": kept.recipe and kept.recipe.style,
                "fusion": kept.recipe and kept.recipe.fusion,
            }
            for kept in gallery.page().pictures
        ],
        "pictures_in_trash": [kept.recipe.prompt for kept in gallery.page(trash).pictures],
        "collections": gallery.collections(),
        "styles": gallery.styles(),
        "history": [[w.prompt, w.negative_prompt, w.times] for w in library.history.list()],
        "jobs": [
            {
                "prompt": job.request.prompt,
                "number": job.request.number,
                "state": job.state,
                "error": job.error,
                "pictures": [prompt[picture_id] for picture_id in job.pictures],
            }
            for job in library.jobs.list()
        ],
    }


def pack(root: Path, target: Path) -> None:
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(root.rglob("*")):
            if path.name != ".lock":
                archive.write(path, path.relative_to(root))


def main(target: Path) -> None:
    with tempfile.TemporaryDirectory() as folder:
        for name in ("plain", "encrypted"):
            root = Path(folder) / name
            with Library.open(root) as library:
                if name == "encrypted":
                    library.encrypt(passphrase=PASSPHRASE, pictures=True, cost=ScryptCost(n=2**10))
                fill(library)
                text = json.dumps(shown(library), indent=1, ensure_ascii=False)
                (target / f"{name}.json").write_text(text + "\n", encoding="utf-8")
                for person in ("Ada", "Bob"):
                    words = PASSPHRASE if person == "Bob" else ""
                    data = library.identities.export(
                        library.identities.by_name(person).id, words, ScryptCost(n=2**10)
                    )
                    if name == "plain":
                        (target / f"{person}.pmid").write_bytes(data)
            pack(root, target / f"{name}.zip")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
