"""A table → the pictures to make: one task each, with its key, seed and file name."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from photomaker_desktop.batch.keys import RequestKeys
from photomaker_desktop.batch.names import TEMPLATE, check_template, file_stem
from photomaker_desktop.batch.requests import (
    Context,
    RowRequest,
    misspelt,
    requests_of,
    unused_columns,
)
from photomaker_desktop.batch.table import CellError, Table
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.core.seeds import seeds_from
from photomaker_desktop.core.text import Text
from photomaker_desktop.requests.offered import unsuited
from photomaker_desktop.weights.local.native_resolution import native_size


@dataclass(frozen=True)
class PictureTask:
    """One picture of ``row``: ``request`` has its own seed and number 1."""

    key: str
    row: int
    request: GenerationRequest
    models: str
    stem: str
    """Of its file's name."""

    @property
    def group(self) -> tuple[object, ...]:
        """Equal for pictures that need the same models loaded and the same words encoded."""
        asked, subject = self.request, self.request.subject
        return (
            self.models,
            asked.loras,
            asked.picture.control_model,
            (subject.name, hash(subject.tokens)) if subject else (),
            asked.prompt,
            asked.negative_prompt,
            asked.style,
        )

    @property
    def loaded(self) -> tuple[object, ...]:
        """The part of ``group`` that is loaded, not encoded: changing it costs most."""
        return self.group[:3]

    @property
    def pixels(self) -> int:
        return self.request.width * self.request.height


@dataclass(frozen=True)
class BatchPlan:
    """All pictures that the table's good rows ask for, and what is wrong with the others.

    With a misspelt column nothing is made: every row would lack its value. ``notes`` say what a
    model cannot draw well, with the number of rows.
    """

    tasks: tuple[PictureTask, ...]
    errors: tuple[CellError, ...] = ()
    notes: Mapping[Text, int] = field(default_factory=dict)


def plan_batch(
    table: Table, context: Context, keys: RequestKeys, template: str = TEMPLATE
) -> BatchPlan:
    """Raises ``UsageError`` for a template of names with an unknown field."""
    check_template(template, table.columns)
    errors = [*table.errors]
    misread = False
    tasks, notes = list[PictureTask](), Counter[Text]()
    for column in unused_columns(table, context, template):
        if (wrong := misspelt(column)) is not None:
            errors.append(wrong)
            misread = True
        else:
            notes[Text("The column “{name}” is not used.", name=column)] = len(table.rows)
    for found in requests_of(table, context):
        if isinstance(found, CellError):
            errors.append(found)
            continue
        models = context.models(found.models)
        notes.update(unsuited(found.request, models.capabilities, native_size(models.base)))
        tasks += tasks_of(found, keys, template, len(str(table.rows[-1].number)))
    errors.sort(key=lambda one: one.row)
    return BatchPlan(() if misread else tuple(tasks), tuple(errors), dict(notes))


def tasks_of(found: RowRequest, keys: RequestKeys, template: str, digits: int) -> list[PictureTask]:
    """One per picture; with ``best_of`` each is the best of that many seeds of its own."""
    request, models = found.request, found.models
    first, each = keys.first_seed(request, models), request.best_of or 1
    tasks = []
    for number, seed in enumerate(seeds_from(first, request.number * each)[::each], start=1):
        one = replace(request, seed=seed, number=1)
        own = {
            "row": str(found.row).zfill(digits),
            "person": request.subject.name if request.subject else "",
            "seed": seed,
            "number": number,
            "models": models,
        }
        stem = file_stem(template, {**found.cells, **own})
        tasks.append(PictureTask(keys.key(one, models), found.row, one, models, stem))
    return tasks
