"""Licences that restrict use: shown, accepted, and recorded with the time."""

from dataclasses import replace
from datetime import UTC, datetime

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.core.text import Text
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.manifest.manifest import Licence, Manifest, builtin_manifest


class TermsNotAgreed(UsageError):
    """A download needs terms that the user has not agreed to."""


def open_terms(
    settings: Settings, name: str, manifest: Manifest | None = None
) -> dict[str, Licence]:
    """The restrictive licences of set ``name``, by id, that are not accepted yet."""
    if name in settings.agreed_licences:
        return {}
    return (manifest or builtin_manifest()).licences_of(name)


def agree(settings: Settings, name: str, manifest: Manifest | None = None) -> Settings:
    """Settings that record the agreement to the terms of set ``name``, now; the caller saves."""
    (manifest or builtin_manifest()).model_set(name)
    when = datetime.now(UTC).isoformat(timespec="seconds")
    return replace(settings, agreed_licences=settings.agreed_licences | {name: when})


def require_agreement(settings: Settings, name: str, manifest: Manifest | None = None) -> None:
    """Raise ``TermsNotAgreed``, with the terms, unless they are accepted."""
    terms = open_terms(settings, name, manifest)
    if terms:
        text = "; ".join(f"{term.title} ({term.url})" for term in terms.values()) + "."
        raise TermsNotAgreed(
            Text("You have not agreed to the terms of use of “{name}” yet.", name=name),
            text,
            Text("Read them and agree: photomaker-desktop models agree {name}", name=name),
        )
