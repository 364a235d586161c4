"""Bring the translation files up to date: collect what the code says, then compile.

``python packaging/translations.py`` after words in the window changed; translate what is marked
unfinished in ``resources/translations/*.ts`` with Qt Linguist (``pyside6-linguist``), run it again,
and commit both the ``.ts`` and the ``.qm`` files.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
TRANSLATED = ("de", "es", "zh_CN")


def tool(name: str, *arguments: str) -> None:
    """A Qt tool that comes with PySide6."""
    program = f"pyside6-{name}"
    beside = Path(sys.executable).with_name(program)
    subprocess.run([str(beside) if beside.exists() else program, *arguments], check=True, cwd=ROOT)


def collect(code: str, *options: str) -> None:
    """Write new words of the code into ``app_<code>.ts``, drop those that are gone."""
    file = FOLDER / f"app_{code}.ts"
    usual = ("-extensions", "py", "-no-obsolete", "-locations", "none", "-source-language", "en")
    tool("lupdate", *usual, *options, "photomaker_desktop/ui", "-ts", str(file))


def main() -> int:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for code in TRANSLATED:
        collect(code, "-target-language", code)
    collect("en", "-target-language", "en", "-pluralonly")
    for code in (*TRANSLATED, "en"):
        tool("lrelease", "-silent", str(FOLDER / f"app_{code}.ts"))
    return 0


if __name__ == "__main__":
    sys.exit(main())
