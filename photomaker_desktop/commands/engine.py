"""``photomaker-desktop engine``: the environment that makes the pictures."""

import argparse
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from photomaker_desktop.commands.engine_check import two_steps
from photomaker_desktop.commands.models import ask_terms
from photomaker_desktop.commands.models_progress import progress_bar
from photomaker_desktop.commands.output import print_json
from photomaker_desktop.commands.parser import sentence
from photomaker_desktop.core.errors import EngineMissing, UsageError
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.engine_runtime import install as installing
from photomaker_desktop.engine_runtime import install_paths, wheels
from photomaker_desktop.engine_runtime import offline_bundle as packing
from photomaker_desktop.engine_runtime.launch import needs_engine
from photomaker_desktop.engine_runtime.locks import Lock, lock_of, offered
from photomaker_desktop.engine_runtime.platforms import OFFERS, BackEnd
from photomaker_desktop.engine_runtime.probe import look
from photomaker_desktop.engine_runtime.recommend import recommend
from photomaker_desktop.engine_runtime.tools import has_tools
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.weights.download.progress import Control
from photomaker_desktop.weights.local import bundle
from photomaker_desktop.weights.manifest.manifest import builtin_manifest


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, text: str, do: Callable[[argparse.Namespace], int]) -> Any:
        sub = actions.add_parser(name, help=text, description=sentence(text))
        sub.add_argument("--json", action="store_true", help="print JSON")
        sub.set_defaults(do=do)
        return sub

    def kind(sub: Any) -> None:
        sub.add_argument(
            "--kind", choices=list(BackEnd), type=BackEnd, help="default: best for this computer"
        )
        sub.add_argument("--mirror", default="", help="URL of a folder with the wheels")

    action("status", "show the hardware, what is installed and what to download", status)
    install_parser = action("install", "download, build, test and use an engine", install)
    kind(install_parser)
    install_parser.add_argument("--from", dest="pack", type=Path, help="a bundle; works offline")
    install_parser.add_argument("--agree", action="store_true", help="agree to its models' terms")
    kind(action("repair", "verify and rebuild the current engine", repair))
    action("switch", "switch to another engine type", switch).add_argument(
        "kind", choices=[*BackEnd, "previous"], help="“previous” restores the previous one"
    )
    action("remove", "delete all engines and their downloads", remove)
    pack_parser = action("pack", "bundle an engine for offline computers", pack)
    kind(pack_parser)
    pack_parser.add_argument("--out", type=Path, default=Path(), help="default: current folder")
    pack_parser.add_argument("--models", default="", metavar="SET", help="include a model set")
    pack_parser.add_argument("--only-models", action="store_true", help="without the engine")
    action("check", "test imports, device and a two-step picture", check)


def run(arguments: argparse.Namespace) -> int:
    return int(arguments.do(arguments))


def say(arguments: argparse.Namespace, data: Any, text: str) -> int:
    if arguments.json:
        print_json(data)
    else:
        print(text)
    return 0


def facts() -> dict[str, Any]:
    """The engine's state as plain data."""
    machine = look()
    advice = recommend(machine, offered())
    now = install_paths.choice()
    current, previous = install_paths.built(now.current), install_paths.built(now.previous)
    kinds = [
        {"kind": kind, "title": next(one.title for one in OFFERS if one.back_end == kind),
         "fetch": wheels.missing(lock_of(kind)), "disk": lock_of(kind).unpacked}
        for kind in offered()
    ]  # fmt: skip
    return {
        "needed": needs_engine(),
        "own_environment": has_tools(),
        "system": machine.system,
        "cards": machine.cards,
        "recommended": advice.back_end,
        "hint": advice.hint,
        "kinds": kinds,
        "installed": current and {"kind": current.lock.back_end, "id": current.lock.id,
                                  "proof": current.proof,
                                  "up_to_date": up_to_date(current.lock)},
        "previous": previous and previous.lock.back_end,
        "folder": str(install_paths.root()),
        "bytes": install_paths.used_bytes(),
    }  # fmt: skip


def up_to_date(lock: Lock) -> bool:
    return lock.back_end not in offered() or lock_of(lock.back_end).id == lock.id


def status(arguments: argparse.Namespace) -> int:
    found = facts()
    installed = found["installed"]
    cards = [f"  {card.name}, {size_text(card.memory)}, driver {card.driver_text or 'unknown'}"
             for card in found["cards"]]  # fmt: skip
    lines = [
        "Graphics cards:",
        *(cards or ["  none found"]),
        f"Recommended: {found['recommended'] or 'nothing'}",
        "Installed: " + (f"{installed['kind']} (runs on {installed['proof'].device})"
                         if installed else "no engine installed"),
        *(f"  {one['kind']}: {size_text(one['fetch'])} to download, about {size_text(one['disk'])} "
          "on disk" for one in found["kinds"]),
        f"Folder: {found['folder']} ({size_text(found['bytes'])})",
    ]  # fmt: skip
    return say(arguments, found, "\n".join(lines))


def install(arguments: argparse.Namespace) -> int:
    if arguments.pack:
        return install_pack(arguments)
    return build(arguments, lock_of(arguments.kind or best()))


def install_pack(arguments: argparse.Namespace) -> int:
    """Ask for the models' terms, unpack the files, then build the engine."""
    contents = packing.read_contents(arguments.pack)
    if contents.lock and arguments.kind not in (None, contents.lock.back_end):
        raise UsageError(f"This bundle has “{contents.lock.back_end}”.")
    name = contents.parcel.model_set if contents.parcel else ""
    if name in builtin_manifest().sets and not ask_terms(arguments, name):
        return 1
    lock = packing.take_pack(arguments.pack, settings=settings_file.load().settings)
    if name:
        settings_file.update(model_set=name)
    if lock:
        return build(arguments, lock)
    return say(arguments, {"set": name}, f"“{name}” is complete and selected.")


def repair(arguments: argparse.Namespace) -> int:
    """From the current list of the program where there is one, else from what it was built of."""
    now = install_paths.current()
    kind = arguments.kind or (now.lock.back_end if now else best())
    lock = now.lock if now and kind == now.lock.back_end and kind not in offered() else None
    return build(arguments, lock or lock_of(kind))


def switch(arguments: argparse.Namespace) -> int:
    """At once where that kind is the one before; else by building it."""
    before = install_paths.built(install_paths.choice().previous)
    wanted = arguments.kind
    if wanted == "previous" or (before and before.lock.back_end == wanted):
        with install_paths.only_builder():
            if not install_paths.go_back():
                raise EngineMissing("There is no previous engine.")
        now = install_paths.current()
        kind = now.lock.back_end if now else ""
        return say(arguments, {"kind": kind}, f"In use: {kind}")
    return build(arguments, lock_of(BackEnd(wanted)))


def remove(arguments: argparse.Namespace) -> int:
    freed = install_paths.used_bytes()
    with install_paths.only_builder():
        install_paths.remove_all()
    return say(arguments, {"freed": freed}, f"Removed, {size_text(freed)} freed.")


def pack(arguments: argparse.Namespace) -> int:
    """Fetch what is missing, then write."""
    if arguments.only_models and not arguments.models:
        raise UsageError("Choose a model set with --models SET.")
    settings, name = used_settings(arguments), arguments.models
    lock = None if arguments.only_models else lock_of(arguments.kind or best())
    files = {}
    with progress_bar(quiet=arguments.json) as show:
        if name:
            files = bundle.collect_files(settings, name, builtin_manifest(), show)
        if lock:
            with install_paths.only_builder():
                wheels.Wheels(settings, lock, Control()).bring(show)
    made = packing.write_pack(lock, arguments.out, model_set=name, files=files)
    bundle.drop_originals(settings)
    names = [str(path) for path in made]
    return say(arguments, {"files": names}, "\n".join(names))


def build(arguments: argparse.Namespace, lock: Lock) -> int:
    stage = ""
    with progress_bar(quiet=arguments.json) as show:

        def print_progress(progress: installing.InstallProgress) -> None:
            nonlocal stage
            if progress.fetch:
                show(progress.fetch)
            if progress.stage != stage and not arguments.json:
                stage = progress.stage
                print(f"{stage} …", flush=True)

        proof = installing.Install(used_settings(arguments), lock).run(print_progress)
    text = f"Engine “{lock.back_end}” is in use; it runs on {proof.device}, torch {proof.torch}."
    return say(arguments, {"kind": lock.back_end, "id": lock.id, "proof": proof}, text)


def used_settings(arguments: argparse.Namespace) -> settings_file.Settings:
    settings = settings_file.load().settings
    mirror = getattr(arguments, "mirror", "")
    return replace(settings, engine_mirror=mirror) if mirror else settings


def best() -> BackEnd:
    """The recommended back end; raises ``EngineMissing``."""
    advice = recommend(look(), offered())
    if advice.back_end is None:
        raise EngineMissing(
            "There is no engine for this computer.",
            "This copy has no matching parts list.",
            "Install an engine from a file.",
        )
    return advice.back_end


def check(arguments: argparse.Namespace) -> int:
    """Run by a new environment's own Python."""
    found = two_steps()
    return say(arguments, found, f"Works on {found['device']}, torch {found['torch']}.")
