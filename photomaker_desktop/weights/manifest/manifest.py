"""Downloadable models: the typed form of ``resources/models/manifest.toml``."""

from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path, PurePosixPath

import msgspec

from photomaker_desktop.core.capabilities import ANY_MODEL, Capabilities
from photomaker_desktop.core.decoding import DecodeError, from_toml
from photomaker_desktop.core.errors import UsageError, WeightsInvalid
from photomaker_desktop.core.text import NO_TEXT, Text
from photomaker_desktop.storage import paths


class Licence(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """``restricts``: the terms must be accepted before a download."""

    title: str
    url: str
    restricts: bool = False
    terms: str = ""


class WeightFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One file; ``size`` in bytes is exact or 0, ``about`` an estimate, ``sha256`` may be empty.

    ``same``: among ``instead``, the same model in another form.
    """

    path: str
    size: int = 0
    about: int = 0
    sha256: str = ""
    kind: str = ""
    same: bool = False

    @property
    def name(self) -> str:
        return PurePosixPath(self.path).name

    @property
    def estimate(self) -> int:
        return self.size or self.about


class Part(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Files that play one role together; see the head of the manifest."""

    title: str
    purpose: str
    role: str
    licence: str
    entry: str
    files: tuple[WeightFile, ...]
    kind: str = ""
    repository: str = ""
    revision: str = "main"
    url: str = ""
    archive: int = 0
    package: str = ""
    instead: tuple[WeightFile, ...] = ()

    @property
    def size(self) -> int:
        return sum(file.estimate for file in self.files)

    @property
    def is_archive(self) -> bool:
        """Whether the files come out of one ZIP; a ``url`` that ends with ``/`` is a folder."""
        return bool(self.url) and not self.url.endswith("/")


class EarlierModel(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a built-in set was before: the hashes that recipes and identities have of its base and
    of its adapter, and the width of its identity tokens."""

    title: str
    base_sha256: str
    adapter_sha256: str
    width: int


class ModelSet(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A set of parts that the user can choose; ``graphics_memory`` in GiB."""

    title: str
    purpose: str
    parts: tuple[str, ...]
    optional: tuple[str, ...] = ()
    graphics_memory: float = 0
    memory_tier: str = ""
    built_in: str = ""
    earlier: tuple[EarlierModel, ...] = ()
    capabilities: Capabilities = ANY_MODEL

    @property
    def all_parts(self) -> tuple[str, ...]:
        return self.parts + self.optional


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    version: int
    licences: dict[str, Licence]
    parts: dict[str, Part]
    sets: dict[str, ModelSet]

    def model_set(self, name: str) -> ModelSet:
        """The set called ``name``; raises ``UsageError`` that lists the known names."""
        try:
            return self.sets[name]
        except KeyError:
            raise UsageError(
                Text("There is no model set called “{name}”.", name=name),
                todo=Text("Choose one of: {names}.", names=", ".join(self.sets)),
            ) from None

    def capabilities(self, name: str) -> Capabilities:
        """What set ``name`` can make; everything for files chosen by hand (an empty name)."""
        return self.sets[name].capabilities if name in self.sets else ANY_MODEL

    def earlier_model(self, hashes: Iterable[str]) -> str:
        """The title of the earlier model whose base or adapter is among them; empty if none."""
        known = frozenset(hashes)
        found = (one for one in self._earlier() if known & {one.base_sha256, one.adapter_sha256})
        return next((one.title for one in found), "")

    def earlier_by_width(self, width: int) -> str:
        """The title of the earlier model with identity tokens of this width; empty if none."""
        return next((one.title for one in self._earlier() if one.width == width), "")

    def _earlier(self) -> Iterator[EarlierModel]:
        return (one for model_set in self.sets.values() for one in model_set.earlier)

    def real_people_advice(self, name: str) -> Text:
        """What to say before a real person is drawn by a set that cannot; empty if it can."""
        if self.capabilities(name).real_people:
            return NO_TEXT
        able = [one.title for one in self.sets.values() if one.capabilities.real_people]
        return Text(
            "{set} draws illustrated people; for photographs download “{other}”.",
            set=Text(self.sets[name].title),
            other=Text(able[0]) if able else "",
        )

    def of_part(self, name: str) -> "Manifest":
        """A manifest whose only set is this part, under the part's name: to download it alone."""
        part = self.parts[name]
        alone = ModelSet(part.title, part.purpose, (name,))
        return msgspec.structs.replace(self, sets={name: alone})

    def licences_of(self, name: str) -> dict[str, Licence]:
        """The licences of a set that restrict its use, by their id."""
        names = {self.parts[part].licence for part in self.model_set(name).all_parts}
        return {key: text for key, text in self.licences.items() if key in names and text.restricts}


def read_manifest(path: Path) -> Manifest:
    """Read and check a manifest; raises ``WeightsInvalid``."""
    try:
        manifest = from_toml(path.read_bytes(), Manifest)
    except (OSError, DecodeError) as error:
        raise WeightsInvalid(
            "The list of models cannot be read.", str(error), "Reinstall PhotoMaker."
        ) from error
    for name, model_set in manifest.sets.items():
        if unknown := set(model_set.all_parts) - set(manifest.parts):
            raise WeightsInvalid(
                Text(
                    "Set “{name}” names unknown parts: {unknown}.",
                    name=name,
                    unknown=sorted(unknown),
                )
            )
    return manifest


@cache
def builtin_manifest() -> Manifest:
    """The manifest that ships with the program."""
    return read_manifest(paths.resources() / "models" / "manifest.toml")
