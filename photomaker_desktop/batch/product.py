"""People × prompts × seeds as a table: an experiment's protocol in one line."""

from collections.abc import Sequence
from itertools import product as combinations
from pathlib import Path

from photomaker_desktop.batch.table import MOST_ROWS, Table, TableRow
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.files import read_regular, reading_errors

MOST_BYTES = 10_000_000


def product(people: Sequence[str], prompts: Sequence[str], seeds: Sequence[int]) -> Table:
    """One row per combination; without ``seeds`` each combination has one of its own.

    A bare ``@`` in a prompt is the row's person.
    """
    count = len(people) * len(prompts) * max(1, len(seeds))
    if not 0 < count <= MOST_ROWS:
        raise UsageError(
            Text("{count} pictures cannot be made.", count=count),
            Text("There may be 1 to {most}.", most=MOST_ROWS),
        )
    chosen: Sequence[int | None] = seeds or [None]
    cells = combinations(people, prompts, chosen)
    rows = tuple(
        TableRow(number, {"person": person, "prompt": prompt, "seed": seed})
        for number, (person, prompt, seed) in enumerate(cells, start=1)
    )
    return Table(("person", "prompt", "seed"), rows, Path.cwd(), "product")


def read_prompts(file: Path | None, one: str | None) -> tuple[str, ...]:
    """A prompt per line of ``file``, or the ``one``. Raises ``UsageError``."""
    if file is None:
        if not one:
            raise UsageError("Give prompts with --prompts or --prompt.")
        return (one,)
    with reading_errors(file):
        data = read_regular(file, MOST_BYTES)
    try:
        lines = data.decode("utf-8-sig").splitlines()
    except UnicodeDecodeError as error:
        raise UsageError(Text("{name} is not UTF-8.", name=file.name)) from error
    return tuple(line.strip() for line in lines if line.strip())


def seeds_of(text: str) -> tuple[int, ...]:
    """``1-4,9`` → 1, 2, 3, 4, 9. Raises ``UsageError``."""
    seeds: list[int] = []
    for part in filter(None, (part.strip() for part in text.split(","))):
        first, _, last = part.partition("-")
        try:
            low, high = int(first), int(last or first)
        except ValueError as error:
            raise UsageError(
                Text("“{text}” is no list of seeds.", text=part), todo="Write such as 1-4,9."
            ) from error
        if not 0 <= high - low < MOST_ROWS:
            raise UsageError(Text("“{text}” is no list of seeds.", text=part))
        seeds += range(low, high + 1)
    return tuple(dict.fromkeys(seeds))
