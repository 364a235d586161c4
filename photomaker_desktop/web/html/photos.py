"""The strip of photos: each once, with its faces, its findings and its weight."""

import io
from collections.abc import Sequence
from html import escape
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.photo import PhotoReport, Severity
from photomaker_desktop.core.photo_set import has, summarise
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.web.form import Photo
from photomaker_desktop.web.html.messages import data_url

THUMBNAIL = 320
UNCHECKED = "no_detector"
SIGNS = {
    Severity.GOOD: "✓",
    Severity.NOTE: "i",
    Severity.WARNING: "!",
    Severity.PROBLEM: "✕",
}


def strip(photos: Sequence[Photo], reports: Sequence[PhotoReport] = ()) -> str:
    """A card for each photo; without ``reports`` nothing was looked at yet."""
    if not photos:
        return ""
    known: list[PhotoReport | None] = [*reports, *[None] * (len(photos) - len(reports))]
    cards = "".join(
        card(number, photo, report, alone=len(photos) == 1)
        for number, (photo, report) in enumerate(zip(photos, known, strict=True), 1)
    )
    return f'<ul class="pm-cards" aria-label="Photos of one person">{cards}</ul>'


def summary(reports: Sequence[PhotoReport]) -> str:
    """A sentence about all photos; advice only if this page can follow it."""
    whole = summarise(reports)
    unchecked = all(has(report, UNCHECKED) for report in reports)
    advice = f" {escape(str(whole.advice))}" if whole.advice and not unchecked else ""
    return (
        f'<p class="pm-set pm-{whole.severity.value}" role="status">'
        f"<b>{escape(str(whole.sentence))}</b>{advice}</p>"
    )


def card(number: int, photo: Photo, report: PhotoReport | None, *, alone: bool) -> str:
    looked = report is not None and report.width > 0 and not has(report, UNCHECKED)
    used = report is None or report.usable
    caption = f"Photo {number}" + (f": {faces_in(report)}" if report and looked else "")
    remove = (
        f'<button type="button" class="pm-remove" data-remove="{number - 1}" '
        f'aria-label="Remove photo {number}">✕</button>'
    )
    return (
        f'<li><div class="pm-photo">{thumbnail(photo.path, caption)}'
        f"{boxes(number, report) if report else ''}{remove}</div>"
        f"<b>{caption}</b>{findings(report) if report else ''}"
        f"{'' if alone else weight(number, photo, used=used)}</li>"
    )


def faces_in(report: PhotoReport) -> str:
    count = len(report.faces)
    faces = "1 face" if count == 1 else f"{count} faces"
    return f"{faces}; click the right one" if count > 1 else faces


def findings(report: PhotoReport) -> str:
    """What was found; that nothing looked is said once, in the summary."""
    items = "".join(
        f'<li class="pm-{one.severity.value}"><span aria-hidden="true">{SIGNS[one.severity]}'
        f"</span> {escape(str(one.message))}</li>"
        for one in report.findings
        if one.code != UNCHECKED
    )
    return f"<ul>{items}</ul>"


def weight(number: int, photo: Photo, *, used: bool) -> str:
    """Hidden where the photo cannot be used: the page sends the weights of all photos."""
    return (
        f'<label class="pm-weight"{"" if used else " hidden"}><span>Weight</span>'
        f'<input type="range" min="0" max="2" '
        f'step="0.05" value="{photo.weight:g}" data-weight="{number - 1}" '
        f'aria-label="Weight of photo {number}"><output>{photo.weight:g}</output></label>'
    )


def thumbnail(path: str, caption: str) -> str:
    try:
        picture = open_picture(Path(path), at_least=THUMBNAIL, untrusted=True)
    except PhotoMakerError:
        return '<div class="pm-broken">No preview</div>'  # the report says why
    picture.thumbnail((THUMBNAIL, THUMBNAIL))
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=82)
    return f'<img alt="{escape(caption)}" src="{data_url(data.getvalue())}">'


def boxes(number: int, report: PhotoReport) -> str:
    """One for each face; of several, the right one can be clicked."""
    if not report.width or not report.height:
        return ""
    drawn = ""
    for index, face in enumerate(report.faces):
        left, top = face.box.left / report.width, face.box.top / report.height
        width, height = face.box.width / report.width, face.box.height / report.height
        place = f"left:{left:.2%};top:{top:.2%};width:{width:.2%};height:{height:.2%}"
        pressed = "true" if index == report.chosen else "false"
        kind = "pm-box pm-chosen" if index == report.chosen else "pm-box"
        drawn += (
            f'<button type="button" class="{kind}" style="{place}" aria-pressed="{pressed}"'
            f' data-photo="{number - 1}" data-face="{index}"'
            f' aria-label="Face {index + 1} of photo {number}"></button>'
            if len(report.faces) > 1
            else f'<span class="{kind}" style="{place}"></span>'
        )
    return drawn
