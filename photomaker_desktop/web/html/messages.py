"""What the page says: errors, successes, progress, the token meter."""

import base64
from html import escape

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.prompt.length import lost_negative_note, lost_words_note
from photomaker_desktop.prompt.strengths import Strength
from photomaker_desktop.web.job_queue import QueuePosition, Ticket, TicketState
from photomaker_desktop.web.measure import Measured


def problem(error: PhotoMakerError) -> str:
    parts = "".join(f"<p>{escape(str(part))}</p>" for part in (error.why, error.todo) if part)
    return (
        f'<div class="pm-status pm-problem" role="alert"><p><b>{escape(str(error.what))}</b></p>'
        f"{parts}</div>"
    )


def success(text: str) -> str:
    return f'<div class="pm-status pm-good" role="status"><p>✓ {escape(text)}</p></div>'


def plain(text: str) -> str:
    return f'<div class="pm-status" role="status"><p>{escape(text)}</p></div>'


def status(ticket: Ticket, place: QueuePosition) -> str:
    """The state of a job: its queue position, or its steps and a preview."""
    if ticket.cancelled:
        return bar(None, "Stopping after this step …")
    if ticket.state == TicketState.WAITING:
        return bar(None, waiting(place))
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


def checking(ticket: Ticket, place: QueuePosition) -> str:
    """The state of a check of photos."""
    if ticket.state != TicketState.WAITING or not place.ahead:
        return bar(None, "Checking the photos …")
    if place.all_own:
        return bar(None, "The photos are checked after your job.")
    jobs = "1 job is" if place.ahead == 1 else f"{place.ahead} jobs are"
    return bar(None, f"{jobs} before the check of your photos.")


def waiting(place: QueuePosition) -> str:
    before = {0: "You're next.", 1: "1 job is before yours."}
    text = before.get(place.ahead, f"{place.ahead} jobs are before yours.")
    if place.ahead and place.all_own:
        text = "Your earlier job is still running."
    return text if place.seconds is None else f"{text} About {duration(place.seconds)} left."


def bar(share: float | None, text: str) -> str:
    value = "" if share is None else f' value="{share:.3f}"'
    return (
        f'<div class="pm-status" role="status"><progress max="1"{value} aria-label="Progress">'
        f"</progress><p>{escape(text)}</p></div>"
    )


def done(ticket: Ticket) -> str:
    number = len(ticket.made)
    text = "1 picture is ready." if number == 1 else f"{number} pictures are ready."
    said = paragraphs(ticket)
    return f'<div class="pm-status pm-good" role="status"><p>✓ {text}</p>{said}</div>'


def notes(ticket: Ticket) -> str:
    """Of a job that made no new picture."""
    return f'<div class="pm-status" role="status">{paragraphs(ticket)}</div>'


def paragraphs(ticket: Ticket) -> str:
    """What was noted on the way, each once."""
    return "".join(f"<p>{escape(str(note))}</p>" for note in dict.fromkeys(ticket.notes))


def meter(measured: Measured) -> str:
    """A bar of the tokens in use, the chunks, the words that are lost, and a hint."""
    if measured.problem:
        return f'<p class="pm-meter pm-warning" role="status">{escape(str(measured.problem))}</p>'
    use = measured.use
    text = f"{use.used} of {use.limit} tokens"
    text += f", {use.chunks} chunks" if use.chunks > 1 else ""
    text += "".join(f", {strength_text(one)}" for one in measured.strengths)
    kind = "good"
    if use.person_late:
        kind, text = "problem", f"{text}. The person comes too late in the prompt."
    elif use.person_lost:
        kind, text = "problem", f"{text}. There is no room for the person. Use fewer photos."
    elif use.lost:
        kind, text = "problem", f"{text}. {lost_words_note(use.lost)}"
    hints = "".join(f'<p class="pm-note">{escape(hint)}</p>' for hint in all_hints(measured))
    used = min(use.used, use.limit)
    return (
        f'<div class="pm-meter pm-{kind}" role="status">'
        f'<meter min="0" max="{use.limit}" value="{used}" aria-label="Tokens used"></meter> '
        f"{escape(text)}{hints}</div>"
    )


def strength_text(said: Strength) -> str:
    owner = f"{said.name}'s" if said.name else "person"
    return f"{owner} strength {said}"


def all_hints(measured: Measured) -> list[str]:
    """The hints, and the length of a negative prompt of more than one chunk."""
    negative = measured.negative
    hints = [*measured.hints]
    if negative.chunks > 1:
        text = f"Negative prompt: {negative.used} of {negative.limit} tokens"
        cut = f". {lost_negative_note(negative.lost)}" if negative.lost else ""
        hints.append(f"{text}, {negative.chunks} chunks{cut}")
    return hints


def data_url(jpeg: bytes) -> str:
    return f"data:image/jpeg;base64,{base64.b64encode(jpeg).decode()}"


def duration(seconds: float) -> str:
    if seconds < 60:
        return f"{max(1, round(seconds))} s"
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes} min {rest} s" if minutes < 10 else f"{minutes} min"
