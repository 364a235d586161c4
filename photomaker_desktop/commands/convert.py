"""``convert``: convert a PhotoMaker ``.bin`` to safetensors."""

import argparse
from pathlib import Path

from photomaker_desktop.commands.output import print_json
from photomaker_desktop.core.errors import UsageError, WrongModel


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("source", type=Path, help="photomaker-v1.bin or photomaker-v2.bin")
    parser.add_argument(
        "target", type=Path, nargs="?", help="output file (default: next to the source)"
    )
    parser.add_argument("--force", action="store_true", help="overwrite the target")
    parser.add_argument("--json", action="store_true", help="print JSON")


def check_source(source: Path) -> None:
    """A folder has no name to derive the target's from. Raises ``WrongModel``."""
    if source.is_dir():
        raise WrongModel(f"{source} is a folder.", todo="Give the .bin file in it.")


def run(arguments: argparse.Namespace) -> int:
    """Write the target atomically; an existing one is left as it is without ``--force``."""
    from photomaker_desktop.engine.adapter import load_adapter, save_adapter

    source: Path = arguments.source
    check_source(source)
    target: Path = arguments.target or source.with_suffix(".safetensors")
    if target.exists() and (not arguments.force or target.samefile(source)):
        raise UsageError(
            f"{target} already exists.",
            todo="Choose another target."
            if target.samefile(source)
            else "Use --force to overwrite it.",
        )
    adapter = load_adapter(source)
    save_adapter(target, adapter.config, adapter.id_encoder, adapter.lora)
    written = load_adapter(target)
    facts = {
        "target": str(target),
        "version": written.version.value,
        "sha256": written.sha256,
        "bytes": target.stat().st_size,
    }
    if arguments.json:
        print_json(facts)
    else:
        print(f"PhotoMaker {written.version.value.upper()} written to {target}")
    return 0
