"""A picture's key: equal for equal requests, on every computer and in every table."""

import hashlib
from collections import Counter
from collections.abc import Callable
from dataclasses import MISSING, Field, dataclass, field, fields, is_dataclass, replace
from pathlib import Path
from typing import Any

import msgspec

from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.recipe_request import base_name, files_of, with_files
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.core.seeds import LARGEST_SEED
from photomaker_desktop.weights.local.checksums import content_sha256
from photomaker_desktop.weights.local.verify import sha256_of

MODEL_ROLES = ("base", "adapter", "vae", "draft_lora")
PICTURE_ROLES = ("image", "mask", "control_image", "into")


def model_hashes(models: ModelPaths, root: Path) -> dict[str, str]:
    """The sha256 of the set's files that change a picture, by role; ``root``: models folder."""
    files = {role: getattr(models, role) for role in MODEL_ROLES}
    return {
        role: content_sha256(Path(path), root)
        for role, path in files.items()
        if path and Path(path).exists()
    }


@dataclass
class RequestKeys:
    """Hashes requests. ``hashes`` gives a model set's files by role.

    A request counts with the content of its files and of its person's tokens, not with their names.
    """

    hashes: Callable[[str], dict[str, str]]
    root: Path
    _subjects: dict[int, tuple[Subject, str]] = field(default_factory=dict)
    _files: dict[str, str] = field(default_factory=dict)
    _models: dict[str, str] = field(default_factory=dict)
    _seen: Counter[str] = field(default_factory=Counter)

    def first_seed(self, request: GenerationRequest, models: str) -> int:
        """The request's own seed, else one derived from the request."""
        if request.seed is not None:
            return request.seed
        digest = self._counted(replace(request, number=1), models)
        return int(digest[:16], 16) % (LARGEST_SEED + 1)

    def key(self, request: GenerationRequest, models: str) -> str:
        """Of one picture; the second of two equal requests has another key than the first."""
        return self._counted(request, models)[:32]

    def _counted(self, request: GenerationRequest, models: str) -> str:
        plain = self._digest(request, models)
        self._seen[plain] += 1
        return _sha256(f"{plain}/{self._seen[plain]}".encode())

    def _digest(self, request: GenerationRequest, models: str) -> str:
        if models not in self._models:
            text = msgspec.json.encode(self.hashes(models), order="sorted").decode()
            self._models[models] = f"{models} {text}"
        named = files_of(request)
        parts = {
            "request": replace(
                with_files(request, {role: base_name(path) for role, path in named.items()}),
                subject=None,
                others=(),
                preview_every=0,
            ),
            "person": self._person(request.subject),
            "others": [self._person(one) for one in request.others],
            "files": {role: self._file(role, path) for role, path in named.items()},
            "models": self._models[models],
        }
        return _sha256(msgspec.json.encode(parts, order="sorted"))

    def _person(self, subject: Subject | None) -> str:
        if subject is None:
            return ""
        if id(subject) not in self._subjects:
            named = replace(subject.without_face(), recogniser="", identity_id="")
            said = (
                msgspec.json.encode(stated(named), order="sorted")
                + _sha256(subject.tokens).encode()
            )
            self._subjects[id(subject)] = (subject, _sha256(said))
        return self._subjects[id(subject)][1]

    def _file(self, role: str, path: str) -> str:
        """Pictures are hashed without a record: it would list what the user has drawn."""
        if path not in self._files:
            file = Path(path)
            if not file.exists():
                self._files[path] = path  # the kind of one of the set's own models
            elif role in PICTURE_ROLES:
                self._files[path] = sha256_of(file)
            else:
                self._files[path] = content_sha256(file, self.root)
        return self._files[path]


def stated(value: Any) -> Any:
    """A dataclass as a dictionary without defaults: a field that is new later changes no key."""
    if isinstance(value, tuple):
        return [stated(one) for one in value]
    if not is_dataclass(value) or isinstance(value, type):
        return value
    return {
        one.name: stated(getattr(value, one.name))
        for one in fields(value)
        if getattr(value, one.name) != _default(one)
    }


def _default(one: Field[Any]) -> Any:
    return one.default_factory() if one.default_factory is not MISSING else one.default


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()
