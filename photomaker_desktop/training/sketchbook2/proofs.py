"""Sketchbook 2's goals: measured section by section, shown as tables, compared."""

from collections.abc import Callable, Collection
from pathlib import Path

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.training.figures import Figures, table
from photomaker_desktop.training.proofs import loaded
from photomaker_desktop.training.sketchbook2.card_sheet import card_sheet
from photomaker_desktop.training.sketchbook2.goals import Goal
from photomaker_desktop.training.sketchbook2.sections import FEW, Proofs

SHEET = "sheet"
MEASURED: dict[str, Callable[[Proofs], list[Goal]]] = {
    "judges": Proofs.judges,
    "kept": Proofs.kept,
    "fusion": Proofs.fusion,
    "autoencoder": Proofs.autoencoder,
    "sketch": Proofs.sketch,
    "sizes": Proofs.sizes,
    "styles": Proofs.styles,
    "quick": Proofs.quick,
}


def prove_sketchbook2(
    root: Path,
    *,
    people: int,
    seed: int,
    only: Collection[str],
    short: bool,
    sheet: Path | None,
    say: Callable[[str], None],
    show: Callable[[str], None],
) -> tuple[list[Goal], dict[str, Figures]]:
    """Measure the sections that ``only`` names (default: all) on ``people`` unseen people.

    Tables are shown as they come, and returned with the goals. ``short`` takes ``FEW`` people,
    and a goal is then missed only if the interval excludes it. ``sheet`` is the model card's
    picture; ``only`` may name it alone. Raises ``UsageError`` for a section that does not exist,
    and as ``loaded``.
    """
    if unknown := sorted(set(only) - {*MEASURED, SHEET}):
        names = ", ".join((*MEASURED, SHEET))
        raise UsageError(f"{', '.join(unknown)}: no such measurement.", todo=f"Use {names}.")
    tables: dict[str, Figures] = {}

    def tell(title: str, rows: Figures) -> None:
        tables[title] = rows
        show(table(title, rows))

    painter, seconds = loaded(root)
    if sheet:
        say("painting the model card's picture")
        card_sheet(painter, sheet, seed)
    proofs = Proofs(root, painter, seconds, FEW if short else people, seed, say, tell)
    goals = [
        goal
        for name, measure in MEASURED.items()
        if not only or name in only
        for goal in measure(proofs)
    ]
    if goals:
        tell("Goals", {goal.name: goal.row(excluded=short) for goal in goals})
    return goals, tables
