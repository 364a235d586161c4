"""A job's finished pictures: checked, with their recipe inside, watermarked and signed."""

from functools import cached_property
from hashlib import sha256

from PIL import Image

from photomaker_desktop.core.best_of import Choice
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import files_of
from photomaker_desktop.engine.generated_picture import Finished, GeneratedPicture
from photomaker_desktop.engine.generation_plan import recipe_of
from photomaker_desktop.engine.job_likeness import PictureLikeness
from photomaker_desktop.engine.job_originals import Originals
from photomaker_desktop.engine.job_parts import JobParts, Running
from photomaker_desktop.engine.picture_check import REFUSED, PictureCheck
from photomaker_desktop.engine.upscale import NAME as UPSCALER
from photomaker_desktop.imaging.earlier_faces import changed_part, part_chunk
from photomaker_desktop.weights.local.known_files import hashes_of


class Output:
    """Called with each picture; the files that the request names are hashed once."""

    def __init__(self, job: JobParts, likeness: PictureLikeness, originals: Originals) -> None:
        self._job, self._likeness, self._originals = job, likeness, originals

    @cached_property
    def hashes(self) -> dict[str, str]:
        """Of the files that the request names and of its painted mask, by role."""
        asked, faces = self._job.order.asked, self._job.order.asked.face_pass
        painted = {"mask": sha256(faces.mask).hexdigest()} if faces and faces.mask else {}
        return hashes_of(files_of(asked), self._job.studio.models_path()) | painted

    def __call__(
        self, running: Running, made: Finished, choice: Choice | None = None
    ) -> GeneratedPicture | None:
        """None for a picture that the check refuses."""
        job, image = self._job, made.image
        if job.check is not None and job.check.refuses(image):
            job.notes.tell("picture_refused", REFUSED)
            return None
        recipe = self._recipe(running, made, choice)
        into = self._originals.into
        if into and into.profile:
            image.info["icc_profile"] = into.profile
        person = job.order.request.shows_somebody
        earlier = self._earlier(made)
        image, bound = job.studio.watermarked(image, job.models, person=person)
        png = job.studio.encode_picture(
            image, recipe, bound, on_note=job.notes.once, earlier=earlier
        )
        return GeneratedPicture(image, recipe, png, bound)

    def _recipe(self, running: Running, made: Finished, choice: Choice | None) -> Recipe:
        studio, likeness, image = self._job.studio, self._likeness, made.image
        return recipe_of(
            self._job.order,
            made.index,
            self._job.models,
            self._job.adapter,
            device=studio.facts.name or studio.facts.torch_name,
            dtype=studio.dtype_name,
            hashes=self.hashes,
            faces=made.changes,
            memory_tier=running.plan.tier.value,
            seconds=round(made.seconds, 3),
            base_sha256=running.base.sha256(),
            lora_method=running.base.lora_method,
            likeness=likeness(image),
            copying=likeness.copying(image),
            choice=choice,
            people=likeness.of_several(image),
            face_boxes=likeness.face_boxes(image),
            upscaler=UPSCALER if self._originals.upscales else "",
        )

    def _earlier(self, made: Finished) -> bytes:
        """What the file keeps of the picture before the face pass; empty where nothing changed."""
        before = before_to_keep(made, self._job.check)
        part = None if before is None else changed_part(before, made.image)
        if before is None or part is None:
            return b""
        person = self._job.order.request.shows_somebody
        before, _ = self._job.studio.watermarked(before, self._job.models, person=person)
        return part_chunk(before, part)


def before_to_keep(made: Finished, check: PictureCheck | None) -> Image.Image | None:
    """The picture before the face pass, if faces changed and ``check`` does not refuse it."""
    if made.before is None or not any(change.kept for change in made.changes):
        return None
    return None if check is not None and check.refuses(made.before) else made.before
