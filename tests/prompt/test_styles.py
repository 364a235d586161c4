"""Style templates: the demos', ours, and a user's folder with anything in it."""

from pathlib import Path

import pytest

from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.prompt.styles import DEFAULT_STYLE, load_styles

DEMO = [
    "(No style)",
    "Cinematic",
    "Disney Character",
    "Digital Art",
    "Photographic (Default)",
    "Fantasy art",
    "Neonpunk",
    "Enhance",
    "Comic book",
    "Lowpoly",
    "Line art",
]


def test_the_official_styles_come_first_and_all_name_source_and_licence() -> None:
    styles = load_styles()
    assert list(styles.by_name)[: len(DEMO)] == DEMO
    assert len(styles.by_name) >= len(DEMO) + 12
    assert not styles.problems
    assert all(style.source and style.licence == "Apache-2.0" for style in styles.by_name.values())


def test_names_are_forgiving() -> None:
    styles = load_styles()
    assert styles.named("photographic") is styles.by_name[DEFAULT_STYLE]
    assert styles.named("") is None
    assert styles.named("(no style)") is None
    with pytest.raises(UsageError, match="“Cubism”"):
        styles.named("Cubism")


def test_a_users_style_replaces_ours_and_bad_files_are_reported(tmp_path: Path) -> None:
    good = '{"styles": [{"name": "Cinematic", "prompt": "mine {prompt}", "negative": "n"}]}'
    (tmp_path / "good.json").write_text(good)
    (tmp_path / "half.json").write_text(good[:40])
    (tmp_path / "placeless.json").write_text('{"styles": [{"name": "x", "prompt": "y"}]}')
    (tmp_path / "typo.json").write_text(good.replace("negative", "negativ"))
    (tmp_path / "binary.json").write_bytes(bytes(range(256)))
    (tmp_path / "deep.json").write_text("[" * 100_000)
    (tmp_path / "huge.json").write_bytes(b" " * 1_000_001)
    (tmp_path / "notes.txt").write_text("not a style")
    styles = load_styles(str(tmp_path))
    assert styles.by_name["Cinematic"].prompt == "mine {prompt}"
    assert [str(text).split()[3] for text in styles.problems] == [
        "binary.json",
        "deep.json",
        "half.json",
        "huge.json",
        "placeless.json",
        "typo.json",
    ]


def test_a_missing_folder_is_reported(tmp_path: Path) -> None:
    assert len(load_styles(str(tmp_path / "gone")).problems) == 1
