"""Pictures made before a recogniser was installed are scored later."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from photomaker_desktop.core.copying import PictureScore
from photomaker_desktop.core.identity import Identity
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.photo import PhotoInput
from photomaker_desktop.core.request import Subject
from photomaker_desktop.faces.analysis import crops, face_of, faces_in_photos
from photomaker_desktop.faces.models import FaceModels
from photomaker_desktop.imaging.recipes import encode_png, read_recipe
from photomaker_desktop.library import Library, Query
from photomaker_desktop.library.scoring import BATCH, keep_scores, pictures_of, plan_scoring
from tests.support.data import ASTRONAUT, MOBILEFACENET, NEWTON, YUNET, small_model
from tests.support.library import make
from tests.support.library.told import Told


def picture_of(photo: Path, person: Identity) -> bytes:
    with Image.open(photo) as image:
        return encode_png(image.convert("RGB"), make.recipe(identity_id=person.id))


def test_what_is_planned(library: Library) -> None:
    ada = make.add_person(library, "Ada")
    bob = library.identities.add("Bob", "man", make.encoded(make.tokens()), consent=make.CONSENT)
    old = [library.gallery.add(make.png(identity_id=ada.id)).id for _ in range(BATCH + 1)]
    library.gallery.add(make.png(identity_id=bob.id))
    library.gallery.add(make.png(identity_id=ada.id), likeness=0.5)
    library.gallery.add(make.png())
    library.gallery.trash([library.gallery.add(make.png(identity_id=ada.id)).id])

    plan = plan_scoring(library)
    assert plan.faceless == ("Bob",)
    assert [len(batch.picture_ids) for batch in plan.batches] == [BATCH, 1]
    assert sorted(plan.batches[0].picture_ids + plan.batches[1].picture_ids) == sorted(old)
    assert np.frombuffer(plan.batches[0].centroid, np.float32).tolist() == list(range(8))


def test_scores_are_kept_and_go_into_exported_recipes(library: Library, tmp_path: Path) -> None:
    ada = make.add_person(library, "Ada")
    first, second = (library.gallery.add(make.png(identity_id=ada.id)).id for _ in range(2))
    (batch,) = plan_scoring(library).batches
    assert pictures_of(library, batch) == tuple(map(library.gallery.picture, batch.picture_ids))
    scores = (PictureScore(0.75, 0.5), PictureScore())
    assert keep_scores(library, replace(batch, picture_ids=(first, second)), scores) == 1
    assert library.gallery.get(first).score == scores[0]
    assert plan_scoring(library).batches[0].picture_ids == (second,)
    library.rebuild()
    assert library.gallery.get(first).score == scores[0]
    assert [picture.id for picture in library.gallery.page(Query(copied=True)).pictures] == [first]
    recipe = read_recipe(library.gallery.export(first, tmp_path / "scored.png"))
    assert recipe is not None and (recipe.likeness, recipe.copying) == (0.75, 0.5)


def test_pictures_with_a_likeness_alone_are_scored_where_the_photos_faces_are_known(
    library: Library,
) -> None:
    """Not those of several people, nor of somebody with one photo: nothing tells copies there."""
    vectors = np.eye(2, 8, dtype=np.float32)
    known = make.encoded(make.tokens(), centroid=vectors.mean(axis=0), vectors=vectors)
    ada = library.identities.add("Ada", "woman", known, consent=make.CONSENT)
    liked = library.gallery.add(make.png(identity_id=ada.id), likeness=0.5).id
    beside = make.recipe(identity_id=ada.id)
    other = Subject("Bob", "man", b"", "b" * 32)
    request = replace(beside.request, others=(other,))
    two = library.gallery.add(make.png(), replace(beside, request=request), likeness=0.5).id
    one = make.encoded(make.tokens(), centroid=vectors[0], vectors=vectors[:1])
    bob = library.identities.add("Bob", "man", one, consent=make.CONSENT)
    library.gallery.add(make.png(identity_id=bob.id), likeness=0.5)
    (batch,) = plan_scoring(library).batches
    assert (batch.vectors, batch.picture_ids) == (vectors.tobytes(), (liked,))
    assert library.gallery.get(two).recipe is not None
    keep_scores(library, batch, [PictureScore(None, 0.25)])
    assert library.gallery.get(liked).score == PictureScore(0.5, 0.25)
    assert not plan_scoring(library).batches


@pytest.mark.slow
def test_the_command_tells_the_person_from_somebody_else(
    root: Path, tell: Told, tiny_models: ModelPaths
) -> None:
    recogniser = str(small_model(MOBILEFACENET))
    paths = ModelPaths(detector=str(YUNET), recogniser=recogniser, recogniser_kind="mobilefacenet")
    seen = crops([PhotoInput(str(path)) for path in NEWTON[:3]], FaceModels(paths))
    face, vectors = face_of(seen), faces_in_photos(seen)
    assert face is not None
    with Library.open(root) as library:
        person = library.identities.add(
            "Newton",
            "man",
            make.encoded(
                make.tokens(), centroid=face, recogniser=paths.recogniser_kind, vectors=vectors
            ),
            consent=make.CONSENT,
        )
        himself = library.gallery.add(picture_of(NEWTON[3], person)).id
        other = library.gallery.add(picture_of(ASTRONAUT, person)).id
        copy = library.gallery.add(picture_of(NEWTON[0], person)).id

    chosen = ["--base", tiny_models.base, "--adapter", tiny_models.adapter, "--detector", YUNET]
    assert tell("gallery", "score", *chosen)["error"]["code"] == "WeightsMissing"
    told = tell(
        "gallery", "score", *chosen, "--recogniser", recogniser,
        "--recogniser-kind", "mobilefacenet",
    )  # fmt: skip
    assert told["scored"] >= 3
    with Library.open(root) as library:
        scores = [library.gallery.get(picture).score for picture in (himself, other, copy)]
        copies = library.gallery.page(Query(copied=True)).pictures
    likeness = [score.likeness for score in scores]
    assert likeness[0] is not None and likeness[1] is not None
    assert likeness[0] > 0.5 > likeness[1]
    assert [picture.id for picture in copies] == [copy]
