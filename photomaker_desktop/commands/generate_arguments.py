"""The many words of ``generate``, and the request that they make."""

import argparse
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from photomaker_desktop.commands.output import plain_text
from photomaker_desktop.core.capabilities import ANY_MODEL
from photomaker_desktop.core.errors import UsageError, WeightsMissing
from photomaker_desktop.core.face_pass import FaceGoal
from photomaker_desktop.core.identity import FusionMode
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.presets import PRESETS, SCHEDULERS, draft_kind
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.recipe_request import HUB_ID, base_name
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.several_people import DEFAULT_METHOD, PeopleMethod
from photomaker_desktop.core.sizes import SDXL, AspectRatio
from photomaker_desktop.core.text import Text
from photomaker_desktop.imaging.recipes import read_recipe
from photomaker_desktop.requests.build import again, build, in_own_size, recipe_in
from photomaker_desktop.requests.other_programs.read import OtherSettings, combined, settings_in
from photomaker_desktop.requests.overrides import FIELDS, Overrides, absolute, overrides_from
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.known_files import find, find_by_name
from photomaker_desktop.weights.local.locate import (
    SAFETY,
    TRUSTMARK,
    UPSCALER,
    detector,
    model_paths,
    tokenizers,
)
from photomaker_desktop.weights.local.locate import find as find_part
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

OWN = ("base", "adapter")
PARTS = ("tokenizers", "vae", "draft_lora", "detector", "insightface", "recogniser",
         "recogniser_kind")  # fmt: skip
EXAMPLES = """\
examples:
  generate --photos a.jpg b.jpg --as woman --prompt "in a forest" --style Photographic
  generate --identity Ada --prompt "@Ada as an astronaut" --number 4 --seed 7 --out pictures
  generate --identity Ada --prompt "portrait of @Ada" --image room.png --mask place.png
  generate --identity Ada --prompt "@Ada sailing" --number 4 --best-of 12
  generate --identity Ada --into party.jpg --face 2
  generate --identity Ada --into party.jpg --mask head.png
  generate --from pictures/Ada-7.png --out again

Every picture is a PNG with its recipe inside. File names go to stdout, progress
to stderr. Exit codes: 0 done, 2 invalid request, 3 unusable photo, 4 a model is
missing or wrong, 5 memory or device, 6 disk, 9 library, 130 stopped. Finished pictures are kept.
"""

OPTIONS = {
    "negative_prompt": "--negative",
    "guidance_scale": "--guidance",
    "fusion_slots": "--slots",
    "loras": "--lora",
    "control_model": "--control",
}
"""Options that are not called as the request's fields are."""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = (
        "Make pictures of a person, from photos (--photos), from the library (--identity), "
        "or\nagain from an older picture (--from). Everything happens on this computer."
    )
    parser.epilog = EXAMPLES
    _add_person(parser.add_argument_group("who"))
    add_settings(parser)
    parser.add_argument("--from", dest="again", type=Path, metavar="PICTURE",
                        help="regenerate this picture (also of AUTOMATIC1111, ComfyUI, "
                        "InvokeAI); options override its recipe")  # fmt: skip
    parser.add_argument("--out", type=Path, default=Path(), metavar="DIR",
                        help="output folder (default: current folder)")  # fmt: skip
    parser.add_argument("--json", action="store_true", help="print JSON")


def _add_person(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--photos", nargs="+", type=Path, metavar="FILE", help="photos of one person"
    )
    group.add_argument("--as", type=plain_text, dest="class_word", default="person", metavar="WORD",
                       help="man, woman, boy, girl or any class word")  # fmt: skip
    group.add_argument("--weights", nargs="+", type=float, metavar="W", help="one per photo")
    group.add_argument(
        "--identity", type=plain_text, metavar="NAME", help="a person in the library"
    )
    group.add_argument("--library", type=Path, metavar="DIR", help="default: from the settings")


def add_settings(parser: argparse.ArgumentParser) -> None:
    """The options for every field of a request, and for the models."""
    _what(parser.add_argument_group("what"))
    _how(parser.add_argument_group("how"))
    _start(parser.add_argument_group("image to image"))
    _faces(parser.add_argument_group("faces"))
    _several(parser.add_argument_group("several people"))
    add_models(parser.add_argument_group("models"))


def _fusion(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--fusion", choices=[mode.value for mode in FusionMode],
                       help="how to combine several photos")  # fmt: skip
    group.add_argument(
        "--slots",
        dest="fusion_slots",
        type=int,
        metavar="N",
        help="maximum slots for --fusion budget",
    )


def _what(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--prompt", metavar="TEXT", type=plain_text, help="the prompt")
    group.add_argument(
        "--negative",
        dest="negative_prompt",
        metavar="TEXT",
        type=plain_text,
        help="the negative prompt",
    )
    group.add_argument(
        "--style", type=plain_text, metavar="NAME", help="a style, such as Photographic"
    )
    group.add_argument("--number", type=int, metavar="N", help="number of pictures")
    group.add_argument("--best-of", type=int, metavar="N",
                       help="draw N pictures, keep the --number most like the person")  # fmt: skip
    group.add_argument(
        "--seed", type=int, metavar="N", help="seed of the first picture (default: random)"
    )
    group.add_argument(
        "--size",
        metavar="WxH",
        help="pixels, or a ratio such as 3:4 (default: from --image or the model)",
    )


def _how(group: argparse._ArgumentGroup) -> None:
    _fusion(group)
    group.add_argument("--preset", choices=list(PRESETS), help="default: balanced")
    group.add_argument("--steps", type=int, metavar="N", help="default: from the preset")
    group.add_argument("--scheduler", choices=SCHEDULERS, metavar="NAME",
                       help=", ".join(SCHEDULERS))  # fmt: skip
    group.add_argument(
        "--guidance",
        dest="guidance_scale",
        type=float,
        metavar="SCALE",
        help="guidance scale: how closely to follow the prompt",
    )
    group.add_argument("--guidance-steps", type=int, metavar="N",
                       help="number of guided steps; the rest run twice as fast")  # fmt: skip
    group.add_argument("--guidance-rescale", type=float, metavar="0…1",
                       help="reduces oversaturation from strong guidance")  # fmt: skip
    group.add_argument("--style-strength", type=float, metavar="PERCENT",
                       help="percent of steps before the person is merged (15 to 50)")  # fmt: skip
    group.add_argument("--clip-skip", type=int, metavar="N", help="text encoder layers to skip")
    group.add_argument("--lora", dest="loras", action="append", metavar="FILE[:STRENGTH]",
                       help="an SDXL LoRA; can be repeated")  # fmt: skip


def _start(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--image", type=Path, metavar="FILE", help="source picture")
    group.add_argument(
        "--mask",
        type=Path,
        metavar="FILE",
        help="white where --image or --into may change",
    )
    group.add_argument("--strength", type=float, metavar="0…1", help="denoising strength")
    group.add_argument("--enlarge", type=float, metavar="FACTOR",
                       help="enlarge --image or --from, keeping the picture")  # fmt: skip
    group.add_argument(
        "--control-image", type=Path, metavar="FILE", help="a sketch, pose or depth map"
    )
    group.add_argument(
        "--control",
        dest="control_model",
        metavar="NAME|PATH",
        help="sketch, pose, depth, or a model",
    )
    group.add_argument("--control-scale", type=float, metavar="SCALE", help="control strength")


def _faces(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--faces",
        choices=[goal.value for goal in FaceGoal],
        help="work on the faces of the finished picture: keep them as drawn, detail small ones,"
        " change one into the person, or insert the person's whole head (default: detail those of"
        " full-length figures, where a face recogniser is installed)",
    )
    group.add_argument("--into", type=Path, metavar="FILE",
                       help="put the person into this picture; the rest stays")  # fmt: skip
    group.add_argument("--face", type=int, metavar="N",
                       help="only this face, counted from the left (default: all)")  # fmt: skip
    group.add_argument("--face-strength", type=float, metavar="0…1",
                       help="how far to leave the face that is there")  # fmt: skip


def _several(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--people-method",
        choices=[method.value for method in PeopleMethod],
        help="how several people are drawn: faces changes them in the finished picture, regions"
        f" draws each person in their own part (default: {DEFAULT_METHOD.value})",
    )
    group.add_argument(
        "--region",
        dest="regions",
        action="append",
        metavar="NAME=LEFT,TOP,RIGHT,BOTTOM",
        help="where a mentioned person stands, from 0 to 1 (default: as the prompt says)",
    )


def add_models(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--models", default="", metavar="SET", help="default: from the settings")
    group.add_argument("--base", metavar="PATH", help="SDXL base model: folder, file or hub id")
    group.add_argument("--adapter", metavar="PATH", help="a PhotoMaker file")
    group.add_argument("--tokenizers", metavar="DIR", help="for a single-file base model")
    group.add_argument("--vae", metavar="PATH", help="replaces the base model's VAE")
    group.add_argument("--draft-lora", metavar="FILE", help="few-step LoRA for --preset draft")
    group.add_argument("--detector", metavar="PATH", help="another YuNet face detector")
    group.add_argument("--insightface", metavar="DIR", help="InsightFace models, for PhotoMaker V2")
    group.add_argument("--recogniser", metavar="PATH", help="face recogniser, to score likeness")
    group.add_argument("--recogniser-kind", metavar="KIND", help="sface, auraface, arcface …")


def chosen_models(arguments: argparse.Namespace, chosen: Settings) -> ModelPaths:
    """The set, with the single files that were named; a base and an adapter need no set.

    With a base or adapter of its own it is that set no more: recipes then name the files.
    A picture that is made again brings its own set, or its own files.
    """
    given: dict[str, Any] = {**own_files(arguments, chosen)}
    given |= {name: absolute(path) for name in OWN if (path := getattr(arguments, name))}
    if "recogniser" in given and "recogniser_kind" not in given:
        raise UsageError("Give the recogniser's type with --recogniser-kind.")
    if "draft_lora" in given and draft_kind(given["draft_lora"]) is None:
        raise UsageError(
            f"{given['draft_lora']} is not a known few-step LoRA.",
            "Steps, guidance and scheduler are set by the original file name.",
            "Use SDXL-Lightning (4 or 8 steps), Hyper-SD (8 steps, CFG) or LCM.",
        )
    recipe = older_recipe(arguments)
    if recipe is not None and recipe.base not in builtin_manifest().sets:
        given = own_models(recipe, chosen.models_path()) | given
    if {"base", "adapter"} <= given.keys() and not arguments.models:
        given.setdefault("detector", detector(chosen))
        found = ModelPaths(**given)
    else:
        found = model_paths(chosen, recipe.base if recipe is not None else arguments.models)
        if "base" in given and found.name and builtin_manifest().sets[found.name].built_in:
            found = replace(found, control_models={})  # they belong to the base that ships
        found = replace(found, **given)
    if given.keys() & set(OWN):
        found = replace(
            found,
            name="",
            tokenizers=found.tokenizers or tokenizers(chosen),
            capabilities=ANY_MODEL,
        )
    return replace(
        found,
        safety=found.safety or find_part(chosen, SAFETY),
        watermark=found.watermark or find_part(chosen, TRUSTMARK),
        upscaler=found.upscaler or find_part(chosen, UPSCALER),
    )


def own_files(arguments: argparse.Namespace, chosen: Settings) -> dict[str, str]:
    """The other parts that were named, now or for the picture that is made again."""
    recipe = older_recipe(arguments)
    before = {} if recipe is None else own_parts(recipe, chosen.models_path())
    given = {name: getattr(arguments, name) or before.get(name, "") for name in PARTS}
    return {
        name: value if name == "recogniser_kind" else absolute(value)
        for name, value in given.items()
        if value
    }


def own_models(recipe: Recipe, root: Path) -> dict[str, str]:
    """Base and adapter that were chosen by hand, where they lie on this computer."""
    wanted = {"base": recipe.base_sha256, "adapter": recipe.adapter_sha256}
    return {part: known(getattr(recipe, part), sha, root) for part, sha in wanted.items()}


def own_parts(recipe: Recipe, root: Path) -> dict[str, str]:
    return {
        part: name if part == "recogniser_kind" else known(name, recipe.hashes.get(part, ""), root)
        for part, name in recipe.model_files.items()
        if part in PARTS
    }


def known(name: str, sha256: str, root: Path) -> str:
    """A model that was used on this computer, or an id on the hub. Raises ``WeightsMissing``.

    A model that has changed since is found by its name: the hashes then tell of the difference.
    """
    if not name or (HUB_ID.fullmatch(name) and not Path(name).exists()):
        return name
    name = base_name(name)
    found = find(name, sha256, root) or find_by_name(name, root)
    if not found:
        raise WeightsMissing(
            Text("The model “{name}” of this picture is not on this computer.", name=name),
            todo="Name the models with --models, or with --base and --adapter.",
        )
    return found


def older_recipe(arguments: argparse.Namespace) -> Recipe | None:
    """What ``--from`` says of the models, unless another set was named."""
    return read_recipe(arguments.again) if arguments.again and not arguments.models else None


def other_settings(arguments: argparse.Namespace) -> OtherSettings | None:
    """What another program wrote into the picture of ``--from``; None if we made it."""
    if not arguments.again or read_recipe(arguments.again) is not None:
        return None
    return settings_in(arguments.again)


def overrides(arguments: argparse.Namespace) -> Overrides:
    """What was said about the picture. Raises ``UsageError`` with the option's own name."""
    shown = {name: OPTIONS.get(name, f"--{name.replace('_', '-')}") for name in FIELDS}
    return overrides_from({name: getattr(arguments, name) for name in FIELDS}, shown)


def request_from(
    arguments: argparse.Namespace,
    subject: Subject | None,
    native: int = SDXL,
    models: Path = Path(),
    others: tuple[Subject, ...] = (),
    *,
    sizes: Sequence[AspectRatio] = (),
) -> GenerationRequest:
    """The picture of ``--from``, or the defaults, with everything that was said changed.

    ``native`` is the side in pixels that the model draws best, ``sizes`` are those on offer,
    ``models`` the models' folder.
    """
    given, start = overrides(arguments), None
    if arguments.again and given.enlarge and not given.image:
        given = replace(given, image=str(arguments.again.absolute()))
    if other := other_settings(arguments):
        given = combined(given, other.overrides)
    elif arguments.again:
        recipe = recipe_in(arguments.again)
        start = again(recipe, subject, given, models)
        if sizes and builtin_manifest().earlier_model([recipe.base_sha256]):
            start = in_own_size(start, sizes)
    return replace(build(given, subject, native, start, others, sizes=sizes), preview_every=0)
