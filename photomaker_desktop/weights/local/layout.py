"""Paths: Hugging Face's cache layout, and our own folders beside it.

``models--OWNER--NAME/{blobs,refs,snapshots}`` as in huggingface_hub, so that either program finds
the other's downloads. Ours are ``packs/`` (files out of a ZIP), ``converted/`` (safetensors
made of a pickle) and ``records.json`` (what was verified, when it was used).
"""

import os
from collections.abc import Iterator
from pathlib import Path

from photomaker_desktop.weights.manifest.manifest import Part


def repository_folder(root: Path, repository: str) -> Path:
    return root / f"models--{repository.replace('/', '--')}"


def blob(root: Path, repository: str, etag: str) -> Path:
    return repository_folder(root, repository) / "blobs" / etag


def snapshot(root: Path, repository: str, commit: str) -> Path:
    return repository_folder(root, repository) / "snapshots" / commit


def commit_of(root: Path, repository: str, revision: str) -> str:
    """The recorded commit of ``revision``; empty if it was never downloaded."""
    folder = repository_folder(root, repository)
    try:
        return (folder / "refs" / revision).read_text(encoding="ascii").strip()
    except (OSError, UnicodeDecodeError):
        return revision if (folder / "snapshots" / revision).is_dir() else ""


def part_folder(root: Path, name: str, part: Part) -> Path | None:
    """The folder that the part's file paths are relative to; None if never downloaded."""
    if part.url:
        return root / "packs" / name
    commit = commit_of(root, part.repository, part.revision)
    return snapshot(root, part.repository, commit) if commit else None


def converted_file(root: Path, name: str) -> Path:
    """The safetensors file converted from part ``name``."""
    return root / "converted" / f"{name}.safetensors"


def huggingface_caches() -> Iterator[Path]:
    """Possible locations of the user's Hugging Face cache."""
    home = os.environ.get("HF_HOME")
    base = os.environ.get("XDG_CACHE_HOME")
    candidates = [
        os.environ.get("HF_HUB_CACHE"),
        os.environ.get("HUGGINGFACE_HUB_CACHE"),
        home and str(Path(home) / "hub"),
        str((Path(base) if base else Path.home() / ".cache") / "huggingface" / "hub"),
    ]
    seen: set[Path] = set()
    for candidate in filter(None, candidates):
        path = Path(os.path.expandvars(candidate)).expanduser()
        if path not in seen and path.is_dir():
            seen.add(path)
            yield path
