"""Bring the translation files up to date: collect what the code says, then compile.

Collected are the window's own words, and the texts of the packages below it (``templates.py``).

``python packaging/translations.py`` after words in the window changed; translate what is marked
unfinished in ``resources/translations/*.ts`` with Qt Linguist (``pyside6-linguist``), run it again,
and commit both the ``.ts`` and the ``.qm`` files.
"""

import json
import subprocess
import sys
import tempfile
from pathlib import Path

import templates

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = ("de", "es", "zh_CN")


def tool(name: str, *arguments: str) -> None:
    """A Qt tool that comes with PySide6."""
    program = f"pyside6-{name}"
    beside = Path(sys.executable).with_name(program)
    subprocess.run([str(beside) if beside.exists() else program, *arguments], check=True, cwd=ROOT)


def collect(code: str, texts: str, *options: str) -> None:
    """Write new words of the code into ``app_<code>.ts``, drop those that are gone."""
    file = FOLDER / f"app_{code}.ts"
    usual = ("-extensions", "py", "-no-obsolete", "-locations", "none", "-source-language", "en")
    tool("lupdate", *usual, *options, "photomaker_desktop/ui", texts, "-ts", str(file))


def compile_(source: Path) -> None:
    """Replace the .qm as a whole: a window that runs has the old one mapped into memory."""
    made = source.with_suffix(".new")
    tool("lrelease", "-silent", str(source), "-qm", str(made))
    made.replace(source.with_suffix(".qm"))


def write_templates(folder: Path) -> str:
    """The templates as code that lupdate reads; the context is ``ui.language.TEXTS``."""
    calls = (
        f"translate('Texts', {json.dumps(text, ensure_ascii=False)})\n"
        for text in templates.collect()
    )
    code = folder / "texts.py"
    code.write_text("".join(calls), encoding="utf-8")
    return str(code)


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        texts = write_templates(Path(folder))
        for code in TRANSLATED:
            collect(code, texts, "-target-language", code)
        collect("en", texts, "-target-language", "en", "-pluralonly")
    for code in (*TRANSLATED, "en"):
        compile_(FOLDER / f"app_{code}.ts")
    return 0


if __name__ == "__main__":
    sys.exit(main())
