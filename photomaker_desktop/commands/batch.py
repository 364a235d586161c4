"""``batch``: all pictures of a table, on one or several devices; a second run resumes."""

import argparse
import os
import shutil
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import cache
from pathlib import Path
from statistics import fmean
from textwrap import fill

from photomaker_desktop.batch.contact_sheet import write_contact_sheets
from photomaker_desktop.batch.engines import Start, TableEngine, local_engines, start_process
from photomaker_desktop.batch.estimate import Estimate, estimate
from photomaker_desktop.batch.files import TableFiles
from photomaker_desktop.batch.keys import RequestKeys, model_hashes
from photomaker_desktop.batch.names import TEMPLATE
from photomaker_desktop.batch.people import TablePeople, library_people
from photomaker_desktop.batch.people_folder import people_of
from photomaker_desktop.batch.plan import BatchPlan, plan_batch
from photomaker_desktop.batch.print_crops import write_print_crops
from photomaker_desktop.batch.product import product, read_prompts, seeds_of
from photomaker_desktop.batch.read_table import read_table
from photomaker_desktop.batch.report import TableReport, made_before
from photomaker_desktop.batch.requests import COLUMNS, Context
from photomaker_desktop.batch.run import BatchRun
from photomaker_desktop.batch.shoots import FIRST_SEED, best_of_for, shoot_named, shoot_table
from photomaker_desktop.batch.table import Table
from photomaker_desktop.commands.batch_terminal import Terminal
from photomaker_desktop.commands.generate_arguments import add_settings, chosen_models
from photomaker_desktop.commands.library_cli import unlocked
from photomaker_desktop.core.errors import Cancelled, UsageError
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.library import Library
from photomaker_desktop.prompt.styles import load_styles
from photomaker_desktop.requests.overrides import FIELDS
from photomaker_desktop.storage import settings
from photomaker_desktop.weights.local.photo_encoder import encoders

EXAMPLES = """\
A table is a CSV, JSONL or XLSX file; a row is a request. Its columns are:
{columns}
and any others, which fill {{fields}} in prompts. Empty cells take the options given here.

examples:
  batch table.csv --out pictures
  batch table.csv --out pictures --prompt "@ in {{scene}}, {{light}}" --preset draft
  batch table.csv --out pictures --devices cuda:0,cuda:1 --name "{{scene}}-{{person}}-{{seed}}"
  batch table.csv --check
  batch --people Ada,Bob --prompts prompts.txt --seeds 1-4 --out pictures
  batch --people people/ --as woman --prompts prompts.txt --seeds 1-4 --out pictures
  batch --shoot portraits --people Ada,Bob --print-crops --out pictures
  batch table.csv --out pictures --cluster 192.168.1.20:6379

The same command again makes what is missing: report.jsonl in the output folder says what is done.
While it runs, type pause, resume or cancel, and Enter. Exit codes: 0 all pictures are there, 1 some
failed, 2 some rows are wrong (the others were made), 130 stopped; else as for generate.
"""


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.description = "Make all pictures of a table."
    columns = fill(", ".join(COLUMNS), 100, initial_indent="  ", subsequent_indent="  ")
    parser.epilog = EXAMPLES.format(columns=columns)
    parser.add_argument("table", nargs="?", type=Path, metavar="TABLE", help="CSV, JSONL or XLSX")
    group = parser.add_argument_group("instead of a table: people × prompts × seeds")
    group.add_argument("--people", metavar="NAMES|DIR",
                       help="names of the library, or a folder: .pmid files, and one folder of"
                       " photos per person")  # fmt: skip
    group.add_argument("--as", dest="class_word", default="person", metavar="WORD",
                       help="class word of people from photos")  # fmt: skip
    group.add_argument("--prompts", type=Path, metavar="FILE", help="text file, a prompt per line")
    group.add_argument("--shoot", metavar="NAME",
                       help="six looks each: portraits, holiday or painter")  # fmt: skip
    group.add_argument("--seeds", metavar="LIST", help="such as 1-4 or 7,11")
    out = parser.add_argument_group("output")
    out.add_argument("--out", type=Path, metavar="DIR", help="output folder (default: pictures)",
                     default=Path("pictures"))  # fmt: skip
    out.add_argument("--name", default=TEMPLATE, metavar="TEMPLATE",
                     help="file names, from columns (default: %(default)s)")  # fmt: skip
    out.add_argument("--no-contact-sheet", action="store_true", help="no overview pictures")
    out.add_argument("--print-crops", action="store_true",
                     help="also 1:1, 3:2 and 10×15 cm with bleed of every picture")  # fmt: skip
    out.add_argument("--check", action="store_true", help="check the table, make nothing")
    out.add_argument("--json", action="store_true", help="print a JSON object per event")
    where = parser.add_argument_group("where")
    where.add_argument("--devices", metavar="LIST",
                       help="an engine for each: cuda:0,cuda:1 or cpu,cpu (default: preferences)"
                       )  # fmt: skip
    where.add_argument("--cluster", metavar="HOST:PORT",
                       help="a Ray cluster that this computer is part of")  # fmt: skip
    where.add_argument("--cluster-models", default="", metavar="DIR",
                       help="models folder that all its nodes share (default: each node's own)"
                       )  # fmt: skip
    parser.add_argument("--library", type=Path, metavar="DIR", help="default: from the settings")
    add_settings(parser)


def run(
    arguments: argparse.Namespace, start: Start = start_process, program: tuple[str, ...] = ()
) -> int:
    """``start`` makes engine processes here; ``program`` is another engine's on a cluster."""
    chosen = settings.load().settings
    terminal = Terminal(as_json=arguments.json)
    with opened_library(arguments, chosen) as library:
        table, context, keys = read(arguments, chosen, library)
        plan = plan_batch(table, context, keys, arguments.name)
    terminal.show_errors(plan, table.name)
    if arguments.check:
        free = shutil.disk_usage(existing(arguments.out)).free
        there = made_before(arguments.out)
        left = replace(plan, tasks=tuple(one for one in plan.tasks if one.key not in there))
        expected = estimated(left, arguments, chosen, context.models, [*there.values()])
        terminal.show_plan(plan, table, expected, free, left=len(left.tasks))
        return exit_code(plan, 0)
    if not plan.tasks:
        raise UsageError("No row of the table can be made.")
    if arguments.cluster:
        with cluster_for(arguments, plan, context, chosen, program) as engines:
            return make(arguments, plan, context, engines, terminal)
    return make(arguments, plan, context, engines_for(arguments, chosen, start), terminal)


def make(
    arguments: argparse.Namespace,
    plan: BatchPlan,
    context: Context,
    engines: Sequence[TableEngine],
    terminal: Terminal,
) -> int:
    """Make what is missing, and update the report and the contact sheets."""
    options = settings.load().settings.engine_options()
    with TableReport.open(arguments.out) as report:
        batch = BatchRun(plan.tasks, report, context.models, options, terminal.note_entry)
        terminal.begin(batch)
        try:
            batch.start(engines)
            terminal.follow(batch)
        except KeyboardInterrupt:
            batch.cancel()
        finally:
            stopped = ended(batch)
            terminal.end(batch.progress())
            report.finish((task.key for task in plan.tasks), plan.errors)
        if not arguments.no_contact_sheet and not stopped:
            write_contact_sheets(arguments.out, report.entries(), batch.marker)
        if arguments.print_crops and not stopped:
            write_print_crops(arguments.out, report.entries(), batch.marker)
    if stopped:
        terminal.say_stopped(batch.progress())
        return Cancelled.exit_code
    return exit_code(plan, batch.progress().failures)


def ended(batch: BatchRun) -> bool:
    """End the engines; returns whether the user stopped the batch, and raises any other error that
    did.
    """
    try:
        batch.close()
    except Cancelled:
        return True
    return False


def exit_code(plan: BatchPlan, failures: int) -> int:
    return UsageError.exit_code if plan.errors else int(failures > 0)


@contextmanager
def opened_library(
    arguments: argparse.Namespace, chosen: settings.Settings
) -> Iterator[Library | None]:
    root: Path = arguments.library or chosen.library_path()
    if not root.exists():
        yield None
        return
    with unlocked(root, writer=False) as library:
        yield library


def read(
    arguments: argparse.Namespace, chosen: settings.Settings, library: Library | None
) -> tuple[Table, Context, RequestKeys]:
    """The table, or the product, and what its rows are read with. Raises ``PhotoMakerError``."""
    if (arguments.table is None) == (arguments.people is None):
        raise UsageError("Give a table, or --people with --prompts or --shoot.")

    @cache
    def models(name: str) -> ModelPaths:
        given = {"models": name or arguments.models, "again": None}
        return chosen_models(argparse.Namespace(**vars(arguments) | given), chosen)

    usual = models("")
    version = next(iter(encoders(usual, chosen.models_path())), None)
    people = library_people(library, version)
    if arguments.table is not None:
        table = read_table(arguments.table)
    else:
        people = chosen_people(arguments, people, usual, chosen)
        table = table_for(arguments, people, usual)
    loras = (chosen.user_loras_dir, *chosen.extra_model_folders)
    root: Path = arguments.library or chosen.library_path()
    context = Context(
        defaults={name: getattr(arguments, name) for name in FIELDS},
        people=people,
        models=models,
        places=TableFiles(
            table.folder, (root / "pictures",), tuple(map(Path, filter(None, loras)))
        ),
        styles=load_styles(chosen.user_styles_dir),
    )
    root = chosen.models_path()
    return table, context, RequestKeys(lambda name: model_hashes(models(name), root), root)


def table_for(arguments: argparse.Namespace, people: TablePeople, models: ModelPaths) -> Table:
    """A shoot of these people, or them in every prompt."""
    if not arguments.shoot:
        prompts = read_prompts(arguments.prompts, arguments.prompt)
        return product(people.names, prompts, seeds_of(arguments.seeds or ""))
    shoot, best_of = shoot_named(arguments.shoot), arguments.best_of
    if best_of is None:
        best_of = best_of_for(models, [people.subject(name) for name in people.names])
    first = FIRST_SEED if arguments.seed is None else arguments.seed
    return shoot_table(shoot, people.names, best_of, first)


def chosen_people(
    arguments: argparse.Namespace,
    library: TablePeople,
    models: ModelPaths,
    chosen: settings.Settings,
) -> TablePeople:
    """The people of ``--people``: a folder's, or named ones of the library."""
    folder = Path(arguments.people)
    if folder.is_dir():
        passphrase = os.environ.get("PHOTOMAKER_FILE_PASSPHRASE", "")
        options = chosen.engine_options()
        return people_of(folder, arguments.class_word, models, options, passphrase)
    names = [name.strip() for name in arguments.people.split(",") if name.strip()]
    return TablePeople(tuple(library.subject(name).name for name in names), library.subject)


def engines_for(
    arguments: argparse.Namespace, chosen: settings.Settings, start: Start
) -> Sequence[TableEngine]:
    return local_engines(devices_for(arguments, chosen), chosen.engine_options(), start)


def devices_for(arguments: argparse.Namespace, chosen: settings.Settings) -> Sequence[str]:
    return arguments.devices.split(",") if arguments.devices else chosen.batch_devices()


@contextmanager
def cluster_for(
    arguments: argparse.Namespace,
    plan: BatchPlan,
    context: Context,
    chosen: settings.Settings,
    program: tuple[str, ...],
) -> Iterator[Sequence[TableEngine]]:
    """The cluster's engines, which use the model sets of this computer, by their hashes."""
    from photomaker_desktop.batch.cluster import Cluster
    from photomaker_desktop.batch.cluster_actor import Setup

    root = chosen.models_path()
    sets = [context.models(name) for name in {task.models for task in plan.tasks}]
    if not all(models.name for models in sets):
        raise UsageError("A cluster draws with model sets.", todo="Name one with --models.")
    hashes = {models.name: model_hashes(models, root) for models in sets}
    cluster = Cluster(arguments.cluster, Setup(hashes, arguments.cluster_models, program), root)
    try:
        yield cluster.engines
    finally:
        cluster.close()


def estimated(
    plan: BatchPlan,
    arguments: argparse.Namespace,
    chosen: settings.Settings,
    models: Callable[[str], ModelPaths],
    made: Sequence[float],
) -> Estimate:
    """From the window's measurements, else from the existing pictures' seconds."""
    engines = len(devices_for(arguments, chosen))
    expected = estimate(plan, models, chosen.window, engines)
    known = [seconds for seconds in made if seconds > 0]
    if expected.seconds is not None or not known:
        return expected
    return replace(expected, seconds=fmean(known) * len(plan.tasks) / engines)


def existing(folder: Path) -> Path:
    """The folder, or its nearest existing parent."""
    folder = folder.absolute()
    return next(place for place in (folder, *folder.parents) if place.exists())
