"""How a picture was made: enough to make it again."""

from dataclasses import dataclass, field

from photomaker_desktop.core.best_of import Choice
from photomaker_desktop.core.face_pass import FaceChange
from photomaker_desktop.core.identity import Fusion
from photomaker_desktop.core.people_score import PeopleScore
from photomaker_desktop.core.photo import Box
from photomaker_desktop.core.presets import ResolvedSettings
from photomaker_desktop.core.request import GenerationRequest, LoraMethod, Subject

RECIPE_VERSION = 2
NOBODY = Subject("", "", b"")


@dataclass(frozen=True)
class Recipe:
    """What was asked for, what the presets made of it, and what made the picture.

    ``request`` is the request without the person's tokens (``tokens_sha256`` names them), with this
    picture's own ``seed`` and ``number`` 1. Its files are base names, whose sha256 is in ``hashes``
    by role (``core.recipe_request.files_of``): a path means nothing on another computer.
    ``settings`` are the values that were really used, ``resolved_prompt`` and ``resolved_negative``
    what the text encoders read, ``style`` and ``fusion`` what was applied.

    ``base`` and ``adapter`` are the name of a model set, or base names of files chosen by hand;
    ``model_files`` are other parts of ``ModelPaths`` chosen by hand. ``photo_files`` and
    ``photo_weights`` describe a person who is not in a library. Hashes are empty where unknown.
    ``index`` is the place in its batch, ``seconds`` what it took, ``likeness`` 0…1, ``copying``
    how much it repeats one of the photos (``identity.copying``), ``faces`` what the face pass did,
    ``choice`` how it was chosen among several. Of several people ``likeness`` is the least,
    ``people`` has each one's, ``others_sha256`` names the others' tokens. ``face_boxes`` are the
    faces that were found in the finished picture, from left to right.
    ``upscaler`` is what enlarged the picture before detail was drawn; empty: Lanczos' filter.
    """

    request: GenerationRequest
    settings: ResolvedSettings
    resolved_prompt: str = ""
    resolved_negative: str | None = None
    style: str = ""
    tokens_sha256: str = ""
    fusion: Fusion | None = None
    photos: int = 0
    hashes: dict[str, str] = field(default_factory=dict)
    base: str = ""
    base_sha256: str = ""
    adapter: str = ""
    adapter_version: str = ""
    adapter_sha256: str = ""
    model_files: dict[str, str] = field(default_factory=dict)
    photo_files: tuple[str, ...] = ()
    photo_weights: tuple[float, ...] = ()
    device: str = ""
    dtype: str = ""
    memory_tier: str = ""
    lora_method: LoraMethod = LoraMethod.UNMERGED
    seconds: float = 0.0
    likeness: float | None = None
    copying: float | None = None
    faces: tuple[FaceChange, ...] = ()
    choice: Choice | None = None
    people: PeopleScore | None = None
    others_sha256: tuple[str, ...] = ()
    face_boxes: tuple[Box, ...] = ()
    upscaler: str = ""
    index: int = 0
    created: str = ""
    program: str = ""
    version: int = RECIPE_VERSION

    @property
    def person(self) -> Subject:
        """Who is in the picture, without tokens; an empty name where nobody is."""
        return self.request.subject or NOBODY

    @property
    def seed(self) -> int:
        """This picture's own."""
        return self.request.seed or 0
