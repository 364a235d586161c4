"""Plans a request before anything runs: prompt per picture, steps, input pictures."""

import secrets
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from PIL import Image, ImageOps

from photomaker_desktop import __version__
from photomaker_desktop.core.engine_options import EngineOptions
from photomaker_desktop.core.errors import UsageError, WeightsMissing, WrongModel
from photomaker_desktop.core.face_pass import AUTOMATIC, LEAST_NATIVE, FacePass, faces_asked
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.presets import ResolvedSettings, check_inputs, draft_kind, resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import base_name, model_name, portable
from photomaker_desktop.core.request import (
    GenerationRequest,
    LoraChoice,
    PictureInput,
    Subject,
)
from photomaker_desktop.core.seeds import LARGEST_SEED, seeds_from
from photomaker_desktop.core.several_people import PeopleMethod
from photomaker_desktop.core.text import Text
from photomaker_desktop.engine.adapter import Adapter
from photomaker_desktop.engine.conditioning import Words
from photomaker_desktop.engine.denoise import DenoiseParams
from photomaker_desktop.engine.prompt_loras import named_loras
from photomaker_desktop.identity.fusion import fuse, resolve_fusion
from photomaker_desktop.identity.tokens import Floats, IdentityTokens
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.prompt.plan import MARK, PromptPlan, plan_prompt
from photomaker_desktop.prompt.styles import Style, load_styles
from photomaker_desktop.prompt.vocabulary import vocabulary_of
from photomaker_desktop.weights.local.native_resolution import native_size
from photomaker_desktop.weights.manifest.manifest import builtin_manifest


@dataclass(frozen=True)
class FacePlan:
    """Whose face, with their fused ``slots`` (S, T, D) and the words for it alone."""

    subject: Subject
    tokens: IdentityTokens
    slots: Floats
    plan: PromptPlan


@dataclass(frozen=True)
class GenerationPlan:
    """A request with everything resolved that needs no model.

    ``asked`` is the request with the LoRAs that its prompt names. ``seeds`` and ``plans`` have one
    entry per picture; ``slots`` (S, T, D) is the fused person, ``faces`` what the face pass needs
    of each of the request's people. ``notes`` say what was taken out of the prompt.
    """

    asked: GenerationRequest
    request: GenerationRequest
    settings: ResolvedSettings
    seeds: tuple[int, ...]
    plans: tuple[PromptPlan, ...]
    loras: tuple[LoraChoice, ...]
    tokens: IdentityTokens | None
    slots: Floats | None
    faces: tuple[FacePlan, ...] = ()
    notes: tuple[Text, ...] = ()

    @property
    def has_person(self) -> bool:
        return self.slots is not None

    def words(self, picture: int) -> Words:
        return self._words(self.plans[picture])

    def in_picture(self, picture: int) -> tuple[FacePlan, ...]:
        """Whose faces are worked on, of several people from left to right, each in the strength
        of their mention."""
        plan = self.plans[picture]
        faces = [self.faces[place] for place in plan.from_left] or self.faces[:1]
        return tuple(
            replace(face, plan=replace(face.plan, person_strength=said.person_strength))
            for face, said in zip(faces, plan.alone or (plan,), strict=False)
        )

    def face_pass(self, picture: int) -> FacePass | None:
        """The face pass; with several people each gets their own face, unless regions do that."""
        method = self.settings.people_method if self.plans[picture].from_left else None
        return faces_asked(self.request.face_pass, method)

    def own_words(self, picture: int) -> tuple[tuple[Words, Floats], ...]:
        """What is said of each of several people, from left to right, and their slots; empty
        where the picture is not drawn by regions."""
        plan = self.plans[picture]
        if self.settings.people_method in (None, PeopleMethod.FACES):
            return ()
        return tuple(
            (self._words(alone), self.faces[place].slots)
            for alone, place in zip(plan.alone, plan.from_left, strict=True)
        )

    def face_words(self, face: FacePlan) -> Words:
        """The class word in the picture's style: the rest of the prompt is not about the face."""
        return self._words(face.plan)

    def _words(self, plan: PromptPlan) -> Words:
        return Words(
            text=plan.marked_words,
            negative=plan.negative_words,
            trigger="" if plan.marker is None else MARK,
            clip_skip=self.settings.clip_skip,
            person_strength=plan.person_strength,
        )

    def same_words(self, one: int, other: int) -> bool:
        """Whether both pictures are conditioned alike."""
        if self.plans[one].from_left != self.plans[other].from_left:
            return False
        own = [[words for words, _ in self.own_words(picture)] for picture in (one, other)]
        return self.words(one) == self.words(other) and own[0] == own[1]

    def batches(self, start: int, size: int) -> Iterator[range]:
        """Ranges of pictures with the same prompt, at most ``size`` at once."""
        first = start
        while first < len(self.seeds):
            end = first + 1
            while end < min(first + size, len(self.seeds)) and self.same_words(first, end):
                end += 1
            yield range(first, end)
            first = end


def plan_generation(
    request: GenerationRequest,
    models: ModelPaths,
    adapter: Adapter | None,
    options: EngineOptions | None = None,
    people: Collection[str] = (),
) -> GenerationPlan:
    """Raises ``UsageError``, ``PromptError``, ``WrongModel`` or ``ImportRefused``."""
    check_inputs(request)
    if request.best_of is not None:
        check_best_of(request, models)
    options = options or EngineOptions()
    settings = resolve(request, draft_kind(models.draft_lora))
    style = load_styles(options.user_styles_dir).named(request.style)
    chosen = secrets.randbelow(LARGEST_SEED) if request.seed is None else request.seed
    seeds = seeds_from(chosen, request.drawn)
    known = vocabulary_of(models.capabilities)
    plans = tuple(plan_prompt(request, seed, style, people, vocabulary=known) for seed in seeds)
    named, notes = named_loras(request, plans, options)
    request = replace(request, loras=(*request.loras, *named))
    asked = request
    if details_small_faces(request, models):
        request = replace(request, face_pass=AUTOMATIC)
    people_worked_on = worked_on(request, settings, plans, models)
    tokens = None if request.subject is None else read_tokens(request.subject, adapter)
    loras = request.loras
    if settings.draft_lora is not None:
        loras = (*loras, LoraChoice(models.draft_lora))
    return GenerationPlan(
        asked=asked,
        request=replace(request, seed=seeds[0], picture=with_control(request.picture, models)),
        settings=settings,
        seeds=seeds,
        plans=plans,
        loras=loras,
        tokens=tokens,
        slots=None if tokens is None else fuse(tokens, resolve_fusion(request)),
        faces=tuple(face_plan(one, request, adapter, style) for one in people_worked_on),
        notes=notes,
    )


def worked_on(
    request: GenerationRequest,
    settings: ResolvedSettings,
    plans: Sequence[PromptPlan],
    models: ModelPaths,
) -> tuple[Subject, ...]:
    """Whose faces the face pass needs to know. Raises ``UsageError``, ``WeightsMissing``."""
    several = any(plan.from_left for plan in plans)
    passes = faces_asked(request.face_pass, settings.people_method if several else None) is not None
    painted = request.face_pass is not None and bool(request.face_pass.mask)
    if painted and several:
        raise UsageError("A mask is for one person.", todo="Mention one, or leave the mask out.")
    if passes and not painted:
        check_detector(models)
    if several:
        return request.people
    return request.people[:1] if passes else ()


def check_detector(models: ModelPaths) -> None:
    """Raises ``WeightsMissing`` without a face detector."""
    if not models.detector:
        raise WeightsMissing(
            "Working on faces needs a face detector, which is missing.",
            todo="Download one under Models, or switch the face pass off.",
        )


def details_small_faces(request: GenerationRequest, models: ModelPaths) -> bool:
    """Whether a small face is worked on without being asked for.

    Only in new pictures, where the model is large enough to gain by it and something can tell
    which version is more like the person. Draft is for speed.
    """
    subject, new = request.subject, not request.picture.image
    if request.face_pass is not None or subject is None or not new or request.preset == "draft":
        return False
    measures = bool(models.detector and models.recogniser and subject.centroid)
    return measures and native_size(models.base) >= LEAST_NATIVE


def check_best_of(request: GenerationRequest, models: ModelPaths) -> None:
    """Pictures are chosen by likeness, which needs a person and a recogniser or judge."""
    if request.subject is None:
        raise UsageError("Choose a person: the best pictures are those most like them.")
    if request.face_pass and request.face_pass.into:
        raise UsageError("The best of several needs new pictures, not one to work on.")
    if not models.judge and not (models.detector and models.recogniser):
        raise WeightsMissing(
            "Choosing the best pictures needs a face detector and a face recogniser.",
            todo="Download them under Models, or keep every picture.",
        )
    if not request.subject.centroid:
        raise UsageError(
            Text("Nothing is known to measure likeness to {name} by.", name=request.subject.name),
            "The person was learned without a face recogniser.",
            "Learn the person again, or keep every picture.",
        )


def check_words_of(request: GenerationRequest, options: EngineOptions) -> None:
    """Raise ``PromptError`` or ``UnsafePrompt`` before anything is loaded."""
    style = load_styles(options.user_styles_dir).named(request.style)
    plan_prompt(request, request.seed or 0, style)


def face_plan(
    subject: Subject, request: GenerationRequest, adapter: Adapter | None, style: Style | None
) -> FacePlan:
    alone = replace(request, prompt="", subject=subject, others=())
    tokens = read_tokens(subject, adapter)
    slots = fuse(tokens, resolve_fusion(alone))
    return FacePlan(subject, tokens, slots, plan_prompt(alone, request.seed or 0, style))


def with_control(picture: PictureInput, models: ModelPaths) -> PictureInput:
    """``control_model`` may be the name of one of the set's models. Raises ``WeightsMissing``.

    Only an absolute path is a path: a recipe's name never means a file in the current folder.
    """
    name, known = picture.control_model, models.control_models
    if not picture.control_image or not name or Path(name).is_absolute():
        return picture
    if not known.get(name):
        there = ", ".join(key for key, path in known.items() if path)
        raise WeightsMissing(
            Text("The ControlNet “{name}” is missing.", name=name),
            Text("Available: {known}.", known=there) if there else "None is installed.",
            "Download it under Models, or give a ControlNet folder.",
        )
    return replace(picture, control_model=known[name])


def read_tokens(subject: Subject, adapter: Adapter | None) -> IdentityTokens:
    """The person's tokens; they must be of the adapter's version and width."""
    tokens = IdentityTokens.from_bytes(subject.tokens)
    if adapter is None:
        raise WeightsMissing("The PhotoMaker adapter is missing.")
    if tokens.version is not adapter.version or tokens.tokens.shape[2] != adapter.config.width:
        earlier = builtin_manifest().earlier_by_width(tokens.tokens.shape[2])
        raise WrongModel(
            Text("{name} was made with {model}.", name=subject.name, model=earlier)
            if earlier
            else Text("{name} was made with another model.", name=subject.name),
            Text("{model} has a successor, which knows people in another way.", model=earlier)
            if earlier
            else Text("This model is PhotoMaker {version}.", version=adapter.version.value.upper()),
            "Learn the person again from photos."
            if earlier
            else "Learn the person again from photos, or choose the model they were made with.",
        )
    return tokens


def denoising(order: GenerationPlan) -> DenoiseParams:
    """The denoising parameters; image-to-image runs only the last part of the steps."""
    settings, picture = order.settings, order.request.picture
    share = min(1.0, max(0.0, picture.strength)) if picture.image else 1.0
    if picture.image and not picture.enlarge and int(settings.steps * share) < 1:
        raise UsageError(
            "The strength is too small for even one step.", todo="Choose a larger strength."
        )
    start = settings.start_merge_step
    return DenoiseParams(
        steps=settings.steps,
        width=settings.width,
        height=settings.height,
        start_merge_step=start if start < 0 else int(start * share),
        guidance_scale=settings.guidance_scale,
        guidance_steps=round(settings.guidance_steps * share),
        guidance_rescale=settings.guidance_rescale,
        inputs=inputs(picture, (settings.width, settings.height)),
    )


def inputs(picture: PictureInput, size: tuple[int, int]) -> dict[str, Any]:
    """Pipeline inputs for input pictures, at the size of the result."""
    given: dict[str, Any] = {}
    if picture.image:
        given |= {"image": fitted(picture.image, size), "strength": picture.strength}
    if picture.mask:
        given["mask_image"] = fitted(picture.mask, size).convert("L")
    if picture.control_image:
        if not picture.control_model:
            raise WeightsMissing(
                "A control image needs a ControlNet model.", todo="Download one under Models."
            )
        name = "control_image" if picture.image else "image"
        given[name] = fitted(picture.control_image, size)
        given["controlnet_conditioning_scale"] = picture.control_scale
    return given


def fitted(path: str, size: tuple[int, int]) -> Image.Image:
    """The picture centre-cropped to the proportions of ``size``, and scaled."""
    return ImageOps.fit(open_picture(Path(path)), size, Image.Resampling.LANCZOS)


def finished(image: Image.Image, given: Mapping[str, Any]) -> Image.Image:
    """For inpainting, copy unmasked pixels from the original."""
    if "mask_image" not in given:
        return image
    return Image.composite(image, given["image"], given["mask_image"])


def recipe_of(
    order: GenerationPlan, index: int, models: ModelPaths, adapter: Adapter | None, **found: Any
) -> Recipe:
    """How picture ``index`` was made; ``found`` are device, hashes, tier …"""
    plan, tokens = order.plans[index], order.tokens
    asked = order.asked
    if found.get("faces"):  # also where it was automatic
        asked = replace(asked, face_pass=order.request.face_pass)
    return Recipe(
        request=portable(asked, order.seeds[index]),
        settings=replace(order.settings, number=1, drawn=None),
        resolved_prompt=plan.written,
        resolved_negative=plan.negative,
        style=plan.style,
        tokens_sha256=tokens.sha256() if tokens else "",
        others_sha256=tuple(one.tokens.sha256() for one in order.faces[1:]),
        fusion=resolve_fusion(order.request) if tokens else None,
        photos=tokens.photos if tokens else 0,
        base=models.name or model_name(models.base),
        adapter=models.name or base_name(models.adapter) if tokens else "",
        adapter_version=tokens.version.value if tokens else "",
        adapter_sha256=adapter.sha256 if tokens and adapter else "",
        index=index,
        created=datetime.now(UTC).isoformat(timespec="seconds"),
        program=f"PhotoMaker Desktop {__version__}",
        **found,
    )
