"""The face pass of a job: each picture's faces, of several people each gets their own."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import zip_longest

from PIL import Image

from photomaker_desktop.core.face_pass import MASK_BEYOND, FaceChange, FaceGoal, is_beyond
from photomaker_desktop.core.request import PictureInput
from photomaker_desktop.core.several_people import Region
from photomaker_desktop.engine.face_pass.crop import longer
from photomaker_desktop.engine.face_pass.work import FaceTarget, FaceTools, work_on_faces
from photomaker_desktop.engine.generation_plan import FacePlan
from photomaker_desktop.engine.job_parts import JobParts, Running, placed_pipeline
from photomaker_desktop.imaging.original import Original
from photomaker_desktop.weights.local.native_resolution import native_size


def with_faces(
    job: JobParts, running: Running, originals: Sequence[Original], batch: Sequence[int]
) -> list[tuple[Image.Image, tuple[FaceChange, ...]]]:
    """Each picture after the face pass, where one was asked for, and what it changed."""
    order = job.order
    works = any(
        has_faces_to_work_on(job, original, index)
        for original, index in zip(originals, batch, strict=False)
    )
    if not works or not order.faces or order.request.picture.enlarge:
        return [(original.image, ()) for original in originals]
    tools = FaceTools(
        placed_pipeline(job, running, PictureInput(image="crop")),
        (),
        job.how,
        detect=lambda image: job.studio.faces_in(job.models, image),
        cancelled=job.cancelled,
    )
    return [
        one_picture(job, running, tools, original, index)
        for index, original in zip(batch, originals, strict=False)
    ]


def has_faces_to_work_on(job: JobParts, original: Original, index: int) -> bool:
    """False without a pass, and where all faces are above its limit: then the pipeline for
    faces need not take the place of the one for pictures."""
    asked = job.order.face_pass(index)
    if asked is None or asked.below is None:
        return asked is not None
    limit = asked.below * native_size(job.models.base)
    faces = job.studio.faces_if_any(job.models, original.to_srgb(original.image))
    return any(longer(face) < limit for face in faces)


def one_picture(
    job: JobParts, running: Running, tools: FaceTools, original: Original, index: int
) -> tuple[Image.Image, tuple[FaceChange, ...]]:
    order = job.order
    asked, people = order.face_pass(index), order.in_picture(index)
    if asked is None:
        return original.image, ()
    drawn = order.plans[index].regions if order.request.regions else ()
    targets = tuple(
        target(job, running, one, region, several=len(people) > 1)
        for one, region in zip_longest(people, drawn)
    )
    seed = order.seeds[index]
    image, changes = work_on_faces(original, asked, replace(tools, targets=targets), seed)
    painted = [change.box for change in changes] if asked.mask else []
    if any(is_beyond((box.width, box.height), original.image.size) for box in painted):
        job.notes.once("mask_beyond", MASK_BEYOND)
    if asked.goal is not FaceGoal.DETAIL and len(people) > max(1, len(changes)):
        job.notes.people_missing(len(changes), len(people))
    return image, changes


def target(
    job: JobParts, running: Running, person: FacePlan, region: Region | None, *, several: bool
) -> FaceTarget:
    words, subject = job.order.face_words(person), person.subject
    return FaceTarget(
        running.base.conditioner(words, person.slots, running.state),
        lambda image: job.studio.likeness(job.models, image, subject.centroid),
        subject.name if several else "",
        region,
    )
