"""How far a running job is, in words and as a share."""

from photomaker_desktop.core.progress import Progress
from photomaker_desktop.ui.formatting import left
from photomaker_desktop.ui.language import tr
from photomaker_desktop.ui.queue.orders import QueueEntry


def running_words(order: QueueEntry) -> tuple[str, ...]:
    """ "picture 2 of 4 · step 12 of 30 · 20 s left", then shorter, for where that is too long.

    The bar shows the steps as well, so they go first; the time stays to the last.
    """
    if order.stopping:
        return (tr("stopping after this step"),)
    progress, number = order.progress, order.job.request.number
    if progress is None or not progress.steps:
        return (tr("preparing"),)
    step = tr("step {step} of {steps}").format(step=progress.step, steps=progress.steps)
    place = min(order.job.done + 1, number)
    picture = tr("picture {n} of {all}").format(n=place, all=number) if number > 1 else ""
    time = left(progress.eta) if progress.eta is not None else ""
    choices = ((picture, step, time), (picture, time), (time or picture or step,))
    return tuple("  ·  ".join(filter(None, parts)) for parts in choices)


def share_done(order: QueueEntry) -> float:
    """0…1 of the whole job."""
    made, number = order.job.done, order.job.request.number
    return min(1.0, (made + _step_share(order.progress)) / max(1, number))


def _step_share(progress: Progress | None) -> float:
    """The share of the running picture."""
    return progress.step / progress.steps if progress is not None and progress.steps else 0.0


def title_of(order: QueueEntry) -> str:
    """Its prompt, else the person."""
    request = order.job.request
    return request.prompt or (request.subject.name if request.subject else tr("Picture"))
