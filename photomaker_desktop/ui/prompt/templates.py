"""Prompt templates: ``@`` stands for the selected person."""

import msgspec

from photomaker_desktop.storage.paths import resources


class Template(msgspec.Struct, frozen=True):
    title: str
    words: str
    style: str = ""

    def for_person(self, name: str) -> str:
        """The prompt with ``@`` filled in; without a person it becomes "a person"."""
        return self.words.replace("@", f"@{name}" if name else "a person", 1)


class TemplateFile(msgspec.Struct, frozen=True):
    templates: tuple[Template, ...]


def built_in() -> tuple[Template, ...]:
    data = (resources() / "templates.json").read_bytes()
    return msgspec.json.decode(data, type=TemplateFile).templates
