"""Rows → requests: cells over defaults, fields filled, the person found, everything checked.

Values become typed in ``requests.overrides`` and ``requests.build``, as those of the command line
do. Every error names its cell.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from typing import Any

from photomaker_desktop.batch.files import TableFiles
from photomaker_desktop.batch.fill import fields_in, fill
from photomaker_desktop.batch.people import TablePeople
from photomaker_desktop.batch.table import CellError, Table, TableRow
from photomaker_desktop.core.errors import (
    PhotoMakerError,
    PromptError,
    UsageError,
    WeightsInvalid,
    WeightsMissing,
)
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.presets import check_inputs, draft_kind, resolve
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.seeds import seeds_from
from photomaker_desktop.core.text import Text
from photomaker_desktop.identity.fusion import expected_slots
from photomaker_desktop.prompt.length import check_person, measure_plan, tokenizer_folder
from photomaker_desktop.prompt.meter import TokenMeter
from photomaker_desktop.prompt.plan import plan_prompt
from photomaker_desktop.prompt.styles import Styles
from photomaker_desktop.requests.build import build
from photomaker_desktop.requests.overrides import FIELDS, overrides_from
from photomaker_desktop.weights.local.native_resolution import native_size

PERSON, MODELS = "person", "models"
OWN = (PERSON, MODELS)
"""Columns beside the fields of a request."""
COLUMNS = (*FIELDS, *OWN)


@dataclass(frozen=True)
class Context:
    """What rows are read with.

    ``defaults`` are values by column for empty cells, as typed on the command line; ``models``
    gives the paths of a model set (empty: the chosen one), and raises where it is not complete.
    """

    defaults: Mapping[str, Any]
    people: TablePeople
    models: Callable[[str], ModelPaths]
    places: TableFiles
    styles: Styles


@dataclass(frozen=True)
class RowRequest:
    """What one row asks for; ``models`` is the name of a set, ``cells`` fill file names."""

    row: int
    request: GenerationRequest
    models: str
    cells: Mapping[str, Any]


def unused_columns(table: Table, context: Context, template: str) -> tuple[str, ...]:
    """Columns that are not fields of a request, and that no text and no file name uses."""
    texts = [template, *map(str, context.defaults.values())]
    texts += [value for row in table.rows for value in row.cells.values() if isinstance(value, str)]
    used = {name for text in texts if "{" in text for name in fields_in(text)}
    return tuple(name for name in table.columns if name not in used and name not in COLUMNS)


def misspelt(column: str) -> CellError | None:
    """The error for an unused column whose name is nearly that of a field."""
    near = get_close_matches(column.lower().replace(" ", "_"), COLUMNS, 1, 0.75)
    if not near:
        return None
    return CellError(
        1,
        column,
        UsageError(
            Text("There is no setting called “{name}”.", name=column),
            todo=Text("Did you mean “{name}”?", name=near[0]),
        ),
    )


def requests_of(table: Table, context: Context) -> Iterator[RowRequest | CellError]:
    """Each good row's request, or one error for each of its bad cells."""
    for row in table.good_rows():
        yield from request_of(row, table.columns, context)


def request_of(
    row: TableRow, columns: tuple[str, ...], context: Context
) -> list[RowRequest] | list[CellError]:
    """One request, or the errors of the row."""
    values, errors = _values(row, columns, context)
    subject, models = None, None
    try:
        subject = _subject(values, context)
    except PhotoMakerError as error:
        column = PERSON if values.get(PERSON) else "prompt"
        errors.append(CellError(row.number, column, error))
        subject = Subject("", "person", b"")  # so that the other cells can be checked
    try:
        models = context.models(str(values.get(MODELS, "")))
    except PhotoMakerError as error:
        return [*errors, CellError(row.number, MODELS, error)]
    try:
        request = _checked(values, subject, models, context)
    except PhotoMakerError as error:
        culprit = _culprit(values, subject, models, context, error)
        if not errors or culprit not in ("", "prompt", *(one.column for one in errors)):
            errors.append(CellError(row.number, culprit, error))
    if errors:
        return errors
    return [RowRequest(row.number, request, str(values.get(MODELS, "")), row.cells)]


def _values(
    row: TableRow, columns: tuple[str, ...], context: Context
) -> tuple[dict[str, Any], list[CellError]]:
    """Valid values by field, with the errors of the others."""
    own = {name: value for name, value in row.cells.items() if value not in (None, "")}
    values, errors = dict[str, Any](), list[CellError]()
    for column, value in {**context.defaults, **own}.items():
        if column not in COLUMNS or value is None:
            continue
        try:
            value = fill(value, row.cells, columns)
            if column in own:
                value = context.places.value(column, value)
            if column in FIELDS:
                overrides_from({column: value})
            values[column] = value
        except PhotoMakerError as error:
            errors.append(CellError(row.number, column, error))
    return values, errors


def _subject(values: Mapping[str, Any], context: Context) -> Subject | None:
    name = str(values.get(PERSON) or context.people.mentioned(str(values.get("prompt") or "")))
    return context.people.subject(name) if name else None


def _checked(
    values: Mapping[str, Any], subject: Subject | None, models: ModelPaths, context: Context
) -> GenerationRequest:
    """All that can be checked without a model. Raises ``PhotoMakerError``."""
    given = overrides_from({name: value for name, value in values.items() if name in FIELDS})
    others = context.people.others(given.prompt or "", subject)
    native = native_size(models.base)
    request = build(given, subject, native, others=others, sizes=models.capabilities.sizes(native))
    resolve(request, draft_kind(models.draft_lora))
    check_inputs(request)
    seed = seeds_from(request.seed or 0, request.number)[0]
    bare = replace(request, subject=subject and subject.without_face())
    style = context.styles.named(request.style)
    plan = plan_prompt(bare, seed, style, context.people.names)
    if meter := meter_at(tokenizer_folder(models)):
        check_person(measure_plan(meter, plan, expected_slots(request, 1)))
    return replace(request, preview_every=0)


@lru_cache(maxsize=2)
def meter_at(folder: Path) -> TokenMeter | None:
    """Kept for the rows that follow; None without a tokenizer: then the engine says it."""
    try:
        return TokenMeter(folder)
    except (WeightsMissing, WeightsInvalid):
        return None


def _culprit(
    values: Mapping[str, Any],
    subject: Subject | None,
    models: ModelPaths,
    context: Context,
    error: PhotoMakerError,
) -> str:
    """The column whose value alone has the same error; ``prompt`` for one of the words."""
    for column, value in values.items():
        if column in OWN or column == "prompt":
            continue
        try:
            _checked({"prompt": "a", column: value}, subject, models, context)
        except PhotoMakerError as own:
            if own.what == error.what:
                return column
    return "prompt" if isinstance(error, PromptError) or not values.get("prompt") else ""
