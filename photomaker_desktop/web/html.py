"""HTML fragments of the page; everything that a visitor wrote is escaped."""

import base64
import io
from collections.abc import Sequence
from html import escape
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.photo import PhotoReport, Severity
from photomaker_desktop.core.photo_set import summarise
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.imaging.opening import open_picture
from photomaker_desktop.web.job_queue import QueuePosition, Ticket, TicketState
from photomaker_desktop.web.measure import Measured

THUMBNAIL = 320
SIGNS = {
    Severity.GOOD: "✓",
    Severity.NOTE: "i",
    Severity.WARNING: "!",
    Severity.PROBLEM: "✕",
}


def photo_cards(photos: Sequence[str], reports: Sequence[PhotoReport]) -> str:
    """Every photo with its faces boxed, what was found in it, and a sentence about them all."""
    if not photos:
        return ""
    whole = summarise(reports)
    cards = "".join(
        card(number, path, report)
        for number, (path, report) in enumerate(zip(photos, reports, strict=True), 1)
    )
    advice = f" {escape(str(whole.advice))}" if whole.advice else ""
    sentence = escape(str(whole.sentence))
    return (
        f'<p class="pm-set pm-{whole.severity.value}"><b>{sentence}</b>{advice}</p>'
        f'<ul class="pm-cards">{cards}</ul>'
    )


def card(number: int, path: str, report: PhotoReport) -> str:
    findings = "".join(
        f'<li class="pm-{finding.severity.value}"><span aria-hidden="true">'
        f"{SIGNS[finding.severity]}</span> {escape(str(finding.message))}</li>"
        for finding in report.findings
    )
    faces = f"{len(report.faces)} face" + ("" if len(report.faces) == 1 else "s")
    hint = "; click the right face" if len(report.faces) > 1 else ""
    return (
        f'<li><figure><div class="pm-photo">{thumbnail(path, number, faces)}'
        f"{boxes(number, report)}</div>"
        f"<figcaption>Photo {number}: {faces}{hint}</figcaption></figure><ul>{findings}</ul></li>"
    )


def thumbnail(path: str, number: int, faces: str) -> str:
    try:
        picture = open_picture(Path(path), at_least=THUMBNAIL, untrusted=True)
    except PhotoMakerError:
        return '<div class="pm-broken">Not a picture</div>'
    picture.thumbnail((THUMBNAIL, THUMBNAIL))
    data = io.BytesIO()
    picture.save(data, "JPEG", quality=82)
    return f'<img alt="Photo {number}, {faces}" src="{data_url(data.getvalue())}">'


def boxes(number: int, report: PhotoReport) -> str:
    """One for each face; of several, the right one can be clicked."""
    if not report.width or not report.height:
        return ""
    drawn = ""
    for index, face in enumerate(report.faces):
        left, top = face.box.left / report.width, face.box.top / report.height
        width, height = face.box.width / report.width, face.box.height / report.height
        place = f"left:{left:.2%};top:{top:.2%};width:{width:.2%};height:{height:.2%}"
        chosen = index == report.chosen
        kind = "pm-box pm-chosen" if chosen else "pm-box"
        drawn += (
            f'<button type="button" class="{kind}" style="{place}" aria-pressed="{chosen}"'
            f' data-photo="{number - 1}" data-face="{index}"'
            f' aria-label="Face {index + 1} of photo {number}"></button>'
            if len(report.faces) > 1
            else f'<span class="{kind}" style="{place}"></span>'
        )
    return drawn


def data_url(jpeg: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}"


def meter(measured: Measured) -> str:
    """A bar of the tokens in use, the chunks, and the words that are lost."""
    if measured.problem:
        return f'<p class="pm-meter pm-warning" role="status">{escape(str(measured.problem))}</p>'
    use = measured.use
    text = f"{use.used} of {use.limit} tokens"
    text += f", {use.chunks} chunks" if use.chunks > 1 else ""
    kind = "good"
    if use.person_lost:
        kind, text = "problem", f"{text}. There is no room for the person. Use fewer words."
    elif use.lost:
        kind, text = "warning", f"{text}. These words are cut: {' '.join(use.lost)}"
    used = min(use.used, use.limit)
    return (
        f'<div class="pm-meter pm-{kind}" role="status">'
        f'<meter min="0" max="{use.limit}" value="{used}"></meter> {escape(text)}</div>'
    )


def status(ticket: Ticket, place: QueuePosition) -> str:
    """The state of a job: its queue position, or its steps and a preview."""
    if ticket.state == TicketState.WAITING:
        others = "1 job is" if place.ahead == 1 else f"{place.ahead} jobs are"
        when = "" if place.seconds is None else f" About {duration(place.seconds)} left."
        return bar(None, f"Waiting in the queue; {others} before yours.{when}")
    progress = ticket.progress
    if progress is None:
        return bar(None, "Preparing: loading the model and learning the photos.")
    left = "" if progress.eta is None else f", {duration(progress.eta)} left"
    text = f"Picture {progress.first + 1}, step {progress.step} of {progress.steps}{left}"
    preview = (
        f'<img class="pm-preview" alt="Preview" src="{data_url(ticket.preview)}">'
        if ticket.preview
        else ""
    )
    return bar(progress.step / max(1, progress.steps), text) + preview


def bar(share: float | None, text: str) -> str:
    value = "" if share is None else f' value="{share:.3f}"'
    return (
        f'<div class="pm-status" role="status"><progress max="1"{value}></progress>'
        f"<p>{escape(text)}</p></div>"
    )


def done(ticket: Ticket) -> str:
    number = len(ticket.made)
    text = "1 picture is ready." if number == 1 else f"{number} pictures are ready."
    notes = "".join(f"<p>{escape(str(note))}</p>" for note in dict.fromkeys(ticket.notes))
    return f'<div class="pm-status pm-good" role="status"><p>✓ {text}</p>{notes}</div>'


def problem(error: PhotoMakerError) -> str:
    parts = "".join(f"<p>{escape(str(part))}</p>" for part in (error.why, error.todo) if part)
    return (
        f'<div class="pm-status pm-problem" role="alert"><p><b>{escape(str(error.what))}</b></p>'
        f"{parts}</div>"
    )


def recipe(made: Recipe) -> str:
    """How a picture was made, as a list."""
    asked, used = made.request, made.settings
    likeness = "" if made.likeness is None else f"{made.likeness:.0%}"
    rows = {
        "Prompt": asked.prompt,
        "Negative prompt": asked.negative_prompt or "",
        "Style": made.style,
        "Person": made.person.name or made.person.class_word,
        "Likeness": likeness,
        "Seed": str(made.seed),
        "Size": f"{used.width} × {used.height}",
        "Steps": f"{used.steps}, person from step {used.start_merge_step + 1}",
        "Guidance": f"{used.guidance_scale:g} for {used.guidance_steps} steps",
        "Scheduler": used.scheduler,
        "Fusion": made.fusion.mode.value if made.fusion else "",
        "Photos": str(made.photos) if made.photos else "",
        "Model": Path(made.base).name,
        "Time": duration(made.seconds),
    }
    items = "".join(
        f"<dt>{name}</dt><dd>{escape(text)}</dd>" for name, text in rows.items() if text
    )
    return f'<dl class="pm-recipe">{items}</dl>'


def duration(seconds: float) -> str:
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 10 else f"{minutes} min"
