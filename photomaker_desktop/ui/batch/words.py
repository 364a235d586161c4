"""Sentences about a table, for the page *Tables*."""

from photomaker_desktop.batch.progress import BatchProgress
from photomaker_desktop.batch.table import Table
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.ui.batch.controller import Planned
from photomaker_desktop.ui.formatting import left, rough
from photomaker_desktop.ui.language import tr, translate


def found_words(planned: Planned, table: Table) -> str:
    """Rows, mistakes, those of the row with the names, and what a model cannot draw well."""
    rows = {row.number for row in table.rows}
    wrong = len({error.row for error in planned.plan.errors})
    parts = [tr("Rows: {rows}.").format(rows=len(rows))]
    if wrong:
        text = tr("Rows with mistakes: {count}. They are left out until you mend them.")
        parts.append(text.format(count=wrong))
    names = (error for error in planned.plan.errors if error.row == 1 and 1 not in rows)
    parts += [translate(error.text) for error in names]
    parts += [translate(note) for note in planned.plan.notes]
    return " ".join(parts)


def expected_words(planned: Planned) -> str:
    """Pictures, time and disk."""
    total, made = len(planned.plan.tasks), sum(planned.made.values())
    parts = [tr("Pictures: {count}.").format(count=total)]
    if made:
        parts.append(tr("Made already: {count}.").format(count=made))
    if made < total:
        seconds = planned.expected.seconds
        if seconds is None:
            parts.append(tr("Estimate after the first pictures."))
        else:
            rest = seconds * (total - made) / max(1, total)
            parts.append(tr("Time: about {time}.").format(time=rough(rest)))
        size = size_text(planned.expected.bytes_at_most)
        parts.append(tr("Disk: at most {size}.").format(size=size))
    return " ".join(parts)


def progress_words(progress: BatchProgress) -> str:
    """Done, speed, time left, failures by kind."""
    there = progress.done + progress.skipped
    parts = [tr("{done} of {total}").format(done=there, total=progress.total)]
    if progress.paused:
        parts.append(tr("paused"))
    if progress.per_minute is not None:
        parts.append(tr("{speed} a minute").format(speed=f"{progress.per_minute:.1f}"))
    if progress.seconds_left is not None and progress.left:
        parts.append(left(progress.seconds_left))
    kinds = {
        "EngineDied": tr("engine ended"),
        "OutOfMemory": tr("too large for the memory"),
        "UnsafePicture": tr("refused by the check"),
    }
    for code, count in sorted(progress.failed.items()):
        kind = kinds.get(code, tr("failed"))
        parts.append(tr("{kind}: {count}").format(kind=kind, count=count))
    parts += [translate(text) for text in progress.lost]
    return " · ".join(parts)
