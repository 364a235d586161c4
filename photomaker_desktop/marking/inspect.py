"""*Was this made here?* Every mark in a picture, with what it proves and what it does not."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from PIL import Image

from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.text import NO_TEXT, Text
from photomaker_desktop.imaging.metadata import exif_block
from photomaker_desktop.imaging.recipes import read_parameters, read_recipe
from photomaker_desktop.imaging.xmp import source_type_name
from photomaker_desktop.marking.c2pa_library import CredentialsUnavailable
from photomaker_desktop.marking.credentials import (
    PROGRAM,
    Credentials,
    Signature,
    read_credentials,
)


class Answer(StrEnum):
    """To *Was this made here?*"""

    YES = "yes"
    LIKELY = "likely"
    CHANGED = "changed"
    ELSEWHERE = "elsewhere"
    UNPROVEN = "unproven"
    NO_SIGN = "no sign"


class Mark(StrEnum):
    CREDENTIALS = "credentials"
    WATERMARK = "watermark"
    RECIPE = "recipe"
    SOURCE_TYPE = "source type"


@dataclass(frozen=True)
class WatermarkReading:
    """What was read from the pixels: ``value`` is empty without a watermark.

    ``own``: it was written with a key of this library.
    """

    value: str = ""
    own: bool = False


@dataclass(frozen=True)
class WrittenSettings:
    """The settings that a program wrote into its picture, on one line."""

    program: str
    line: str


@dataclass(frozen=True)
class MarkFinding:
    """One mark: whether it was found (None: not looked for), what it says, what that proves."""

    mark: Mark
    found: bool | None
    says: Text
    proves: Text = NO_TEXT


@dataclass(frozen=True)
class Inspection:
    answer: Answer
    summary: Text
    findings: tuple[MarkFinding, ...]


DESCRIPTION = 0x010E
SETTINGS = "Steps: "
TITLES = {
    Mark.CREDENTIALS: Text("Content credentials"),
    Mark.WATERMARK: Text("Watermark"),
    Mark.RECIPE: Text("Recipe"),
    Mark.SOURCE_TYPE: Text("Source type (IPTC)"),
}
SUMMARIES = {
    Answer.YES: Text("Yes. It was made here and has not been changed since."),
    Answer.LIKELY: Text("Very likely. Its watermark is one of yours, but the file was changed."),
    Answer.CHANGED: Text("It was signed once, but has been changed since."),
    Answer.ELSEWHERE: Text("It was made elsewhere: it is signed, but not with a key of yours."),
    Answer.UNPROVEN: Text("It says that a model made it. Nothing in it proves where."),
    Answer.NO_SIGN: Text(
        "Nothing says so. That does not prove the opposite: marks can be removed."
    ),
}
PROVES = {
    Signature.NONE: Text("Most pictures have none, and they are easily removed."),
    Signature.OWN: Text(
        "Proves that the file came from this library and that nothing in it was changed. It does"
        " not say who is in it."
    ),
    Signature.INTACT: Text(
        "Proves that nothing was changed since it was signed. Who signed it is only a claim, as"
        " nobody you trust vouches for it."
    ),
    Signature.BROKEN: Text("Proves nothing any more, except that the file is not as it was."),
}
RECIPE_PROVES = Text("Proves nothing alone: anybody can copy or write one.")
SOURCE_PROVES = Text("A statement for other programs. Anybody can write or remove it.")
WATERMARK_PROVES = Text(
    "It is in the pixels and survives many changes. It can still be copied or destroyed by"
    " somebody who tries."
)


def inspect_picture(
    picture: bytes,
    certificates: Path | None,
    watermark: WatermarkReading | None = None,
    written: WrittenSettings | None = None,
) -> Inspection:
    """Read every mark. ``certificates`` is the library's folder of public parts.

    ``watermark`` None: it was not looked for, because its reader is not installed. ``written`` are
    settings in any program's form, for a picture without a recipe of ours.
    """
    try:
        credentials = read_credentials(picture, certificates)
    except CredentialsUnavailable as error:
        credentials, unavailable = Credentials(), error.what
    else:
        unavailable = NO_TEXT
    recipe, line = read_recipe(picture), read_parameters(picture) or described(picture)
    stated = source_type_name(picture)
    made = bool(recipe or line or written or "lgorithm" in stated)
    answer = _answer(credentials, watermark, made=made)
    return Inspection(
        answer,
        SUMMARIES[answer],
        (
            MarkFinding(Mark.CREDENTIALS, None, unavailable)
            if unavailable
            else _credentials(credentials),
            _watermark(watermark),
            _recipe(recipe, written, line),
            _source_type(stated),
        ),
    )


def described(picture: bytes) -> str | None:
    """The line of settings that JPEG and WebP carry as their description in Exif."""
    exif = Image.Exif()
    try:
        exif.load(exif_block(picture))
        text = exif.get(DESCRIPTION)
    except Exception:  # noqa: BLE001 - of a stranger's damaged block nothing is believed
        return None
    return text if isinstance(text, str) and SETTINGS in text else None


def _answer(credentials: Credentials, watermark: WatermarkReading | None, *, made: bool) -> Answer:
    match credentials.signature:
        case Signature.OWN:
            return Answer.YES
        case _ if watermark is not None and watermark.own:
            return Answer.LIKELY
        case Signature.BROKEN:
            return Answer.CHANGED
        case Signature.INTACT:
            return Answer.ELSEWHERE
        case Signature.NONE:
            return Answer.UNPROVEN if made or (watermark and watermark.value) else Answer.NO_SIGN


def _credentials(found: Credentials) -> MarkFinding:
    present = found.signature is not Signature.NONE
    return MarkFinding(Mark.CREDENTIALS, present, _said(found), PROVES[found.signature])


def _said(found: Credentials) -> Text:
    if found.signature is Signature.NONE:
        return Text("None.")
    if found.signature is Signature.BROKEN:
        return Text("Broken.")
    own = found.signature is Signature.OWN
    where = Text("Signed here.") if own else Text("Signed by {name}.", name=found.signer or "?")
    if found.program == PROGRAM and found.model not in ("", PROGRAM):
        return Text(
            "{where} Made with {program}, {model}.",
            where=where,
            program=PROGRAM,
            model=found.model,
        )
    return Text("{where} Made with {program}.", where=where, program=found.program or "?")


def _watermark(found: WatermarkReading | None) -> MarkFinding:
    if found is None:
        why = Text("Not looked for: the watermark models are not installed.")
        return MarkFinding(Mark.WATERMARK, None, why)
    if not found.value:
        return MarkFinding(Mark.WATERMARK, False, Text("None."), WATERMARK_PROVES)
    says = Text("One of yours.") if found.own else Text("Not one of yours.")
    return MarkFinding(Mark.WATERMARK, True, says, WATERMARK_PROVES)


def _recipe(
    recipe: Recipe | None, written: WrittenSettings | None, line: str | None
) -> MarkFinding:
    if recipe is not None:
        says = Text("A recipe of {program}.", program=recipe.program or PROGRAM)
        return MarkFinding(Mark.RECIPE, True, says, RECIPE_PROVES)
    if written is not None:
        says = Text(
            "Settings of {program}: {settings}", program=written.program, settings=written.line
        )
        return MarkFinding(Mark.RECIPE, True, says, RECIPE_PROVES)
    if line is not None:
        return MarkFinding(Mark.RECIPE, True, Text("A line of settings."), RECIPE_PROVES)
    return MarkFinding(Mark.RECIPE, False, Text("None."))


def _source_type(stated: str) -> MarkFinding:
    if not stated:
        return MarkFinding(Mark.SOURCE_TYPE, False, Text("None."))
    known = {
        "trainedAlgorithmicMedia": Text("Made by a model."),
        "compositeWithTrainedAlgorithmicMedia": Text("Made by a model from another picture."),
        "digitalCapture": Text("Taken by a camera."),
    }
    return MarkFinding(
        Mark.SOURCE_TYPE,
        True,
        known.get(stated, Text("{name}.", name=stated)),
        SOURCE_PROVES,
    )
