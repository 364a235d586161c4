"""``doctor``: the computer's hardware, the presets' cost on it, and missing models."""

import argparse
import platform
from typing import Any

from photomaker_desktop import __version__
from photomaker_desktop.commands.generator import new_generator
from photomaker_desktop.commands.output import print_json
from photomaker_desktop.core.cost_model import expected_work
from photomaker_desktop.core.device import DeviceKind
from photomaker_desktop.core.errors import UsageError, WeightsInvalid, WeightsMissing
from photomaker_desktop.core.file_sizes import size_text
from photomaker_desktop.core.presets import PRESETS, draft_kind, resolve
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.storage import paths
from photomaker_desktop.storage import settings as settings_file
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import missing, model_paths
from photomaker_desktop.weights.manifest.manifest import builtin_manifest

GIB = 1 << 30


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.description = (
        "What this machine has: versions, the device and how its memory will be used, what each "
        "preset costs, which models are there, and where things are kept. Changes nothing."
    )
    parser.add_argument("--models", default="", metavar="SET", help="default: from the settings")
    parser.add_argument(
        "--strict", action="store_true", help="exit with code 4 if models are missing"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")


def run(arguments: argparse.Namespace) -> int:
    """Exit code 4 if models are missing, with ``--strict`` or a named set."""
    loaded = settings_file.load()
    found = examine(loaded.settings, arguments.models)
    found["message"] = str(loaded.message)
    if arguments.json:
        print_json(found)
    else:
        print(in_words(found))
    asked = bool(arguments.strict or arguments.models)
    return WeightsMissing.exit_code if asked and not found["models"]["ready"] else 0


def examine(settings: Settings, name: str = "") -> dict[str, Any]:
    """Everything as plain facts.

    Raises ``DeviceError`` and, for a ``name`` that is no set, ``UsageError``; a set that only the
    settings name and nobody knows is one of the facts.
    """
    from photomaker_desktop.engine.server import versions

    try:
        models = examine_models(settings, name or settings.model_set)
    except UsageError as error:
        if name:
            raise
        models = unknown_set(settings.model_set, str(error))
    return {
        "program": __version__,
        "system": platform.platform(),
        "versions": versions(),
        "device": examine_device(settings),
        "presets": examine_presets(models["paths"].get("draft_lora", "")),
        "models": models,
        "folders": {
            "library": str(settings.library_path()),
            "models": str(settings.models_path()),
            "settings": str(settings_file.settings_file()),
            "logs": str(paths.log_dir()),
        },
    }


def examine_device(settings: Settings) -> dict[str, Any]:
    from photomaker_desktop.engine.devices import CPU_NOTE

    studio = new_generator(settings)
    facts = studio.facts
    return {
        "kind": facts.kind.value,
        "name": facts.name,
        "driver": facts.driver,
        "dtype": studio.dtype_name,
        "memory_gib": round(facts.total_memory / GIB, 1),
        "free_gib": round(facts.free_memory / GIB, 1),
        "tier": studio.tier_name,
        "note": str(CPU_NOTE) if facts.kind is DeviceKind.CPU else "",
    }


def examine_presets(draft_lora: str) -> list[dict[str, Any]]:
    """What one picture of 1024×1024 with SDXL takes."""
    rows = []
    for name in PRESETS:
        settings = resolve(GenerationRequest("", preset=name), draft_kind(draft_lora))
        work = expected_work(settings)
        rows.append(
            {
                "name": name,
                "steps": settings.steps,
                "guided": settings.guided_steps,
                "scheduler": settings.scheduler,
                "draft_lora": settings.draft_lora.value if settings.draft_lora else "",
                "unet_forwards": work.unet_forwards,
                "tflop": round(work.tflop, 1),
            }
        )
    return rows


def examine_models(settings: Settings, name: str) -> dict[str, Any]:
    problem, there = "", {}
    try:
        found = model_paths(settings, name)
        there = {
            role: getattr(found, role)
            for role in ("base", "adapter", "vae", "preview_decoder", "draft_lora", "detector",
                         "recogniser", "insightface", "upscaler")
            if getattr(found, role)
        }  # fmt: skip
    except (WeightsMissing, WeightsInvalid) as error:
        problem = str(error)
    absent = [
        {"part": part.part, "title": part.title, "bytes": part.size, "optional": part.optional}
        for part in missing(settings, name)
    ]
    title = builtin_manifest().model_set(name).title
    return {"set": name, "title": title, "ready": not problem, "problem": problem,
            "paths": there, "missing": absent}  # fmt: skip


def unknown_set(name: str, problem: str) -> dict[str, Any]:
    return {"set": name, "title": "as in the settings", "ready": False, "problem": problem,
            "paths": {}, "missing": []}  # fmt: skip


def in_words(found: dict[str, Any]) -> str:
    """The facts as text."""
    device, models = found["device"], found["models"]
    versions = ", ".join(f"{name} {number}" for name, number in found["versions"].items())
    lines = [
        f"PhotoMaker Desktop {found['program']} on {found['system']}",
        f"  {versions}",
        "",
        f"Device: {device['name'] or device['kind']} ({device['kind']}, {device['dtype']})",
        f"  memory {device['memory_gib']} GiB, {device['free_gib']} GiB free; "
        f"full-size pictures run at tier “{device['tier']}”",
        *([f"  {device['note']}"] if device["note"] else []),
        "",
        "Presets, one picture of 1024×1024 with SDXL:",
        *map(preset_line, found["presets"]),
        "",
        f"Models: {models['title']} ({models['set']}): "
        + ("ready" if models["ready"] else models["problem"]),
        *(f"  {role}: {path}" for role, path in models["paths"].items()),
        *map(missing_line, models["missing"]),
        "",
        "Folders:",
        *(f"  {name}: {path}" for name, path in found["folders"].items()),
    ]
    return "\n".join([*lines, *([found["message"]] if found.get("message") else [])])


def preset_line(row: dict[str, Any]) -> str:
    lora = f" with {row['draft_lora']}" if row["draft_lora"] else ""
    return (
        f"  {row['name']:<9} {row['steps']:>2} steps, {row['guided']:>2} guided, "
        f"{row['scheduler']}{lora}: {row['unet_forwards']} UNet passes, {row['tflop']} TFLOP"
    )


def missing_line(part: dict[str, Any]) -> str:
    kind = "missing (optional)" if part["optional"] else "missing"
    return f"  {part['title']}: {kind}, {size_text(part['bytes'])}"
