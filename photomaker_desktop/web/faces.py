"""What a visitor may have done to the faces of a picture that was made for them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.face_pass import FaceGoal, FacePass
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.web.orders import MOST_FACES, PictureOrder, subject_of
from photomaker_desktop.web.visitors import Learned, Made

NO_SMALL_FACE = "No face was small enough to gain from it."
FACES_STAY = "The faces stay as they are: drawn again, they were less like the person."


@dataclass(frozen=True)
class FaceChoice:
    """The picture's own person drawn more finely, or, with ``identity`` (the name of a saved
    person), that person in the place of ``face``, counted from the left, from 1."""

    identity: str = ""
    face: int = 1

    @property
    def goal(self) -> FaceGoal:
        return FaceGoal.INSERT if self.identity else FaceGoal.DETAIL


def face_choice(said: Mapping[str, Any]) -> FaceChoice:
    """Of what the page sent; raises ``UsageError``."""
    try:
        face = int(said.get("face") or 1)
    except (TypeError, ValueError, OverflowError):
        face = 0
    if not 1 <= face <= MOST_FACES:
        raise UsageError("Faces are counted from the left, from 1.")
    return FaceChoice(str(said.get("person") or ""), face)


def unchanged(request: GenerationRequest, recipe: Recipe) -> str:
    """Why the faces of a picture that was worked on stay as they were; empty if one changed."""
    asked = request.face_pass
    if asked is None or not asked.into or any(face.kept for face in recipe.faces):
        return ""
    return FACES_STAY if recipe.faces else NO_SMALL_FACE


def has_one_person(made: Made) -> bool:
    """Whether the picture shows one person whom the server may still know."""
    request = made.recipe.request
    return request.subject is not None and not request.others


def learned_person(made: Made, learned: Learned | None) -> Subject:
    """The person of the visitor's own photos, if they are those of the picture.

    Raises ``UsageError``.
    """
    recipe = made.recipe
    if learned is not None:
        tokens = IdentityTokens.from_bytes(learned.encoded.tokens)
        if tokens.sha256() == recipe.tokens_sha256:
            class_word = recipe.person.class_word
            return subject_of(PictureOrder(class_word=class_word), learned.encoded)
    raise UsageError(
        "The person of this picture is no longer here.",
        todo="Add the photos again, and make the picture anew.",
    )


def face_request(made: Made, choice: FaceChoice, subject: Subject) -> GenerationRequest:
    """Only the faces of ``made`` change; the rest stays as it is."""
    face, used = choice.face if choice.identity else 0, made.recipe.settings
    return GenerationRequest(
        "",
        subject=subject,
        preset=made.recipe.request.preset,
        width=used.width,
        height=used.height,
        face_pass=FacePass(choice.goal, face, into=str(made.path)),
        preview_every=2,
    )
