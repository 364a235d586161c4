"""``photomaker-desktop models``: sets, downloads, existing files."""

import argparse
import getpass
import sys
import textwrap
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

import msgspec

from photomaker_desktop.commands.models_progress import progress_bar
from photomaker_desktop.commands.output import print_json
from photomaker_desktop.commands.parser import sentence
from photomaker_desktop.core.errors import UsageError, WeightsInvalid
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.storage import settings as settings_module
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local import layout, local_scan, locate, storage
from photomaker_desktop.weights.local.base_offers import other_bases
from photomaker_desktop.weights.local.detection import require_sdxl
from photomaker_desktop.weights.local.relocate import move as move_models
from photomaker_desktop.weights.manifest import licences
from photomaker_desktop.weights.manifest.manifest import Licence, builtin_manifest

COLUMNS = 88


def add_arguments(parser: argparse.ArgumentParser) -> None:
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, text: str, do: Callable[[argparse.Namespace], int]) -> Any:
        sub = actions.add_parser(name, help=text, description=sentence(text))
        sub.add_argument("--json", action="store_true", help="print JSON")
        sub.set_defaults(do=do)
        return sub

    action("list", "list model sets", list_sets)
    action("show", "show the parts of a set", show).add_argument("set")
    fetch_parser = action("fetch", "download a set's missing parts, or one part", fetch)
    fetch_parser.add_argument("set", nargs="?", default="", help="a set or a part, such as sface")
    fetch_parser.add_argument("--agree", action="store_true", help="agree to the set's terms")
    fetch_parser.add_argument("--needed-only", action="store_true", help="skip optional parts")
    verify_parser = action("verify", "verify file hashes", verify)
    verify_parser.add_argument("part", nargs="?", default="", help="default: all parts")
    use_parser = action("use", "use existing files in place", use)
    use_parser.add_argument("path", nargs="?", type=some_path, help="a file or folder")
    use_parser.add_argument(
        "--as", dest="role", default="", help="use it for this role, unverified"
    )
    remove_parser = action("remove", "delete a downloaded part", remove)
    remove_parser.add_argument("part", help="a part's name, or: unfinished")
    action("move", "move all models to another folder", move).add_argument("folder", type=Path)
    agree_parser = action("agree", "read and accept a set's terms", agree)
    agree_parser.add_argument("set")
    agree_parser.add_argument("--yes", action="store_true", help="agree without asking")
    action("where", "show the models folder", where)
    token_parser = action("token", "manage the access token for gated models", token)
    token_parser.add_argument("do_token", choices=("status", "set", "clear"), metavar="WHAT")


def some_path(text: str) -> Path:
    """An empty text, of an unset variable, would be the current folder."""
    if not text.strip():
        raise argparse.ArgumentTypeError("the path is empty")
    return Path(text)


def run(arguments: argparse.Namespace) -> int:
    return int(arguments.do(arguments))


def say(arguments: argparse.Namespace, data: Any, text: str) -> int:
    if arguments.json:
        print_json(data)
    else:
        print(text)
    return 0


def list_sets(arguments: argparse.Namespace) -> int:
    settings, manifest = settings_module.load().settings, builtin_manifest()
    rows = []
    for name, chosen in manifest.sets.items():
        absent = locate.missing(settings, name)
        rows.append(
            {
                "set": name,
                "title": chosen.title,
                "purpose": chosen.purpose,
                "graphics_memory": chosen.graphics_memory,
                "chosen": name == settings.model_set,
                "complete": all(part.optional for part in absent),
                "missing": [part.part for part in absent],
                "bytes_missing": sum(part.size for part in absent),
                "terms_open": list(licences.open_terms(settings, name)),
            }
        )
    return say(arguments, rows, "\n".join(map(_set_line, rows)))


def _set_line(row: dict[str, Any]) -> str:
    size = size_text(row["bytes_missing"])
    state = f"{size} to fetch" if row["bytes_missing"] else "complete"
    if row["complete"] and row["bytes_missing"]:
        state = f"complete, {size} optional"
    mark = "*" if row["chosen"] else " "
    return f"{mark} {row['set']:18} {state:27} {row['title']}. {row['purpose']}"


def show(arguments: argparse.Namespace) -> int:
    settings, manifest = settings_module.load().settings, builtin_manifest()
    chosen = manifest.model_set(arguments.set)
    parts: list[dict[str, Any]] = [
        {
            "part": name,
            "title": manifest.parts[name].title,
            "purpose": manifest.parts[name].purpose,
            "licence": manifest.licences[manifest.parts[name].licence].title,
            "source": manifest.parts[name].repository or manifest.parts[name].url,
            "size": manifest.parts[name].archive or manifest.parts[name].size,
            "optional": name in chosen.optional,
            "path": locate.find(settings, name),
        }
        for name in chosen.all_parts
    ]
    lines = [f"{chosen.title}: {chosen.purpose}"]
    if chosen.graphics_memory:
        lines.append(f"Graphics memory: from {chosen.graphics_memory:g} GB.")
    for part in parts:
        kind = "optional" if part["optional"] else "needed"
        lines.append(f"  {part['part']:16} {size_text(part['size']):>9}  {kind:8}  {part['title']}")
        lines.append(f"    {part['purpose']}; {part['licence']}; from {part['source']}")
        lines.append(f"    {part['path'] or 'missing'}")
    data = {"set": arguments.set, **msgspec.to_builtins(chosen), "parts": parts}
    return say(arguments, data, "\n".join(lines))


def fetch(arguments: argparse.Namespace) -> int:
    from photomaker_desktop.engine_runtime.convert import convert_pickle
    from photomaker_desktop.weights.download.fetch import Fetch
    from photomaker_desktop.weights.download.token import read_token

    settings = settings_module.load().settings
    name = arguments.set or settings.model_set
    manifest = builtin_manifest()
    is_part = name in manifest.parts and name not in manifest.sets
    if not is_part and not ask_terms(arguments, name):
        return 1
    settings = settings_module.load().settings
    job = Fetch(
        settings,
        name,
        manifest=manifest.of_part(name) if is_part else manifest,
        optional=not arguments.needed_only,
        token=read_token(),
        convert=convert_pickle,
    )
    try:
        with progress_bar(quiet=arguments.json) as report:
            job.run(report)
    except KeyboardInterrupt:
        print("Stopped. Downloaded data is kept; run again to resume.", file=sys.stderr)
        if arguments.json:
            absent = [part.part for part in locate.missing(settings, name)]
            print_json({"set": name, "stopped": True, "missing": absent})
        return 130
    left_out = [str(error) for error in job.left_out]
    if is_part:
        text = f"“{name}” is complete."
    else:
        settings_module.update(model_set=name)
        text = f"“{name}” is complete and selected."
    return say(arguments, {"set": name, "left_out": left_out}, "\n".join([text, *left_out]))


def verify(arguments: argparse.Namespace) -> int:
    settings, manifest = settings_module.load().settings, builtin_manifest()
    if arguments.part:
        storage.known_part(arguments.part)
    names = [arguments.part] if arguments.part else list(manifest.parts)
    checks = [check for name in names for check in storage.verify(settings, name)]
    lines = [f"{check.problem or 'right':24} {check.part}: {check.path}" for check in checks]
    say(arguments, checks, "\n".join(lines) or "Nothing to verify.")
    return WeightsInvalid.exit_code if any(check.problem for check in checks) else 0


def explain(path: Path) -> None:
    """Raise the reason why nothing in this file or folder can be used."""
    if path.is_file():
        require_sdxl(path)
    raise UsageError(
        f"There are no models in {path.name or path} that this program knows.",
        todo="If you know what it is, say so: models use PATH --as ROLE.",
    )


def use(arguments: argparse.Namespace) -> int:
    settings = settings_module.load().settings
    if arguments.role:
        if arguments.path is None:
            raise UsageError("Give a file or folder.")
        settings = local_scan.adopt_as(settings, arguments.path, arguments.role)
        settings_module.update(model_overrides=settings.model_overrides)
        text = f"{arguments.path} is used as {arguments.role} in every set that needs one."
        return say(arguments, {"role": arguments.role, "path": str(arguments.path)}, text)
    places = (
        [arguments.path]
        if arguments.path
        else [
            *layout.huggingface_caches(),
            *map(Path, settings.extra_model_folders),
        ]
    )
    matches: list[local_scan.Match] = []
    offers: dict[str, None] = {}
    for place in places:
        here = local_scan.search(settings, place)
        settings = local_scan.adopt(settings, arguments.path, here)
        matches.extend(here)
        offers |= dict.fromkeys(other_bases(place, here))
    if arguments.path and not matches and not offers:
        explain(arguments.path)
    settings_module.update(
        model_overrides=settings.model_overrides, extra_model_folders=settings.extra_model_folders
    )
    rows: list[dict[str, Any]] = [
        {"part": match.part, "path": match.path, "size": match.size} for match in matches
    ]
    rows += [{"offered_as": "base", "path": path} for path in offers]
    lines = [f"{match.title}: {match.path}" for match in matches]
    lines += [f"Another SDXL model: {path}" for path in offers]
    if offers:
        lines.append("To use one of them as the base: models use PATH --as base")
    return say(arguments, rows, "\n".join(lines) or "No compatible files found.")


def remove(arguments: argparse.Namespace) -> int:
    settings = settings_module.load().settings
    if arguments.part == "unfinished":
        freed = storage.clear_leftovers(settings)
    else:
        before, kept = storage.occupied(settings), settings.model_overrides
        settings = storage.delete(settings, arguments.part)
        settings_module.update(model_overrides=settings.model_overrides)
        freed = before - storage.occupied(settings)
        if not freed:
            forgotten = settings.model_overrides != kept
            text = (
                "No longer used; your file was not deleted." if forgotten else "Nothing to remove."
            )
            return say(arguments, {"freed": 0}, text)
    return say(arguments, {"freed": freed}, f"Removed, {size_text(freed)} freed.")


def move(arguments: argparse.Namespace) -> int:
    def save(settings: Settings) -> None:
        settings_module.update(models_dir=settings.models_dir)

    settings = move_models(settings_module.load().settings, arguments.folder, save)
    folder = str(settings.models_path())
    return say(arguments, {"folder": folder}, f"The models are now in {folder}.")


def agree(arguments: argparse.Namespace) -> int:
    settings = settings_module.load().settings
    terms = builtin_manifest().licences_of(arguments.set)
    if terms and not (arguments.yes or arguments.json or agrees(terms)):
        return 1
    settings = licences.agree(settings, arguments.set)
    settings_module.update(agreed_licences=settings.agreed_licences)
    data = {"set": arguments.set, "agreed": settings.agreed_licences[arguments.set]}
    return say(arguments, data | {"terms": list(terms)}, f"Agreed, {data['agreed']}.")


def ask_terms(arguments: argparse.Namespace, name: str) -> bool:
    """Ask for terms not accepted yet, if there is a terminal; False for a no."""
    settings = settings_module.load().settings
    if terms := licences.open_terms(settings, name):
        asked = sys.stdin.isatty() and not arguments.json
        if not arguments.agree and asked and not agrees(terms):
            return False
        if arguments.agree or asked:
            agreed = licences.agree(settings, name).agreed_licences
            settings_module.update(agreed_licences=agreed)
    return True


def agrees(terms: dict[str, Licence]) -> bool:
    """Show the terms and ask; no answer is a no."""
    for term in terms.values():
        print(term.title)
        print(textwrap.indent(textwrap.fill(term.terms, COLUMNS), "  "))
        print(f"  {term.url}\n")
    try:
        agreed = input("Do you agree? [y/N] ").strip().lower() in ("y", "yes")
    except EOFError:
        agreed = False
        print()
    if not agreed:
        print("Not agreed.")
    return agreed


def where(arguments: argparse.Namespace) -> int:
    settings = settings_module.load().settings
    data = {
        "models": str(settings.models_path()),
        "unfinished": storage.leftovers(settings),
        "huggingface_caches": [str(path) for path in layout.huggingface_caches()],
        "folders": list(settings.extra_model_folders),
        "overrides": settings.model_overrides,
        "parts": [asdict(part) for part in storage.contents(settings)],
    }
    lines = [f"Models folder: {data['models']}"]
    lines += [
        f"  {part.part:16} {size_text(part.size):>9}  last used {part.last_used or 'never':25}  "
        f"{part.path}"
        for part in storage.contents(settings)
    ]
    if data["unfinished"]:
        lines.append(f"Unfinished downloads: {size_text(storage.leftovers(settings))}")
    lines += [f"Also searched: {path}" for path in layout.huggingface_caches()]
    lines += [f"Also searched: {path}" for path in settings.extra_model_folders]
    return say(arguments, data, "\n".join(lines))


def token(arguments: argparse.Namespace) -> int:
    from photomaker_desktop.weights.download.token import read_token, save_token

    if arguments.do_token == "set":
        asks = sys.stdin.isatty()
        given = getpass.getpass("Access token: ") if asks else sys.stdin.readline()
        if not given.strip():
            raise UsageError("No token given.")
        save_token(given.strip())
    elif arguments.do_token == "clear":
        save_token("")
    there = bool(read_token())
    return say(arguments, {"token": there}, "A token is saved." if there else "No token is saved.")
