"""Style templates: the demos', ours, and a user's folder with anything in it."""

import json
import os
import shutil
from pathlib import Path

import pytest

from photomaker_desktop.core.capabilities import Capabilities
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.prompt.styles import DEFAULT_STYLE, load_styles
from tests.support.data import CASES

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


def test_only_styles_that_a_model_draws_are_offered_and_the_users_own(tmp_path: Path) -> None:
    own = '{"styles": [{"name": "Mine", "prompt": "mine {prompt}"}]}'
    (tmp_path / "own.json").write_text(own)
    styles = load_styles(str(tmp_path))
    offered = styles.offered(Capabilities(styles=("Line art",)))
    assert list(offered) == ["(No style)", "Line art", "Mine"]
    assert list(styles.offered(Capabilities(styles=()))) == ["(No style)", "Mine"]
    assert styles.offered(Capabilities()) == styles.by_name


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


@pytest.mark.parametrize("case", ["fooocus.json", "ours.json"])
def test_the_shared_examples_are_read(tmp_path: Path, case: str) -> None:
    shutil.copy(CASES / "styles" / case, tmp_path)
    styles = load_styles(str(tmp_path))
    assert not styles.problems
    assert {"My noir", "Ours"} & styles.by_name.keys()


def test_fooocus_and_invokeai_arrays(tmp_path: Path) -> None:
    entries = [
        {"name": "Noir", "prompt": "noir photo of {prompt}, grain", "negative_prompt": "colour"},
        {"name": "Bare", "negative_prompt": "blurry"},
        {"name": "Tail", "prompt": "watercolour"},
        {"name": "Twice", "prompt": "{prompt}, again {prompt}"},
        {"name": "Invoke", "positive_prompt": "oil {prompt}", "negative_prompt": ""},
        "no style",
        {"name": "", "prompt": "x"},
        {"name": "Open", "prompt": "{prompt} {red"},
        {"name": "Number", "prompt": 3},
    ]
    (tmp_path / "MINE.JSON").write_text(json.dumps(entries))
    styles = load_styles(str(tmp_path))
    read = {
        name: (s.prompt, s.negative)
        for name, s in styles.by_name.items()
        if s.source == "MINE.JSON"
    }
    assert read == {
        "Noir": ("noir photo of {prompt}, grain", "colour"),
        "Bare": ("{prompt}", "blurry"),
        "Tail": ("{prompt}, watercolour", ""),
        "Twice": ("{prompt}, again ", ""),
        "Invoke": ("oil {prompt}", ""),
    }
    assert [str(text).split()[1] for text in styles.problems] == ["6", "7", "8", "9"]
    assert all("MINE.JSON" in str(text) for text in styles.problems)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_a1111_tables(tmp_path: Path, encoding: str, delimiter: str) -> None:
    lines = [
        ("name", "prompt", "negative_prompt"),
        ("--- films ---", "", ""),
        ("Noir", "film noir, {prompt}", "colour, bright"),
        ("Zwei Zeilen", '"a\n""quoted"" {prompt}"', ""),
        ("Words", "soft light", "hard light"),
    ]
    quoted = [[f'"{cell}"' if "," in cell else cell for cell in line] for line in lines]
    text = "\r\n".join(delimiter.join(line) for line in quoted)
    (tmp_path / "styles.csv").write_bytes(text.encode(encoding))
    styles = load_styles(str(tmp_path))
    assert styles.problems == ()
    assert styles.by_name["Noir"].prompt == "film noir, {prompt}"
    assert styles.by_name["Noir"].negative == "colour, bright"
    assert styles.by_name["Zwei Zeilen"].prompt == 'a\n"quoted" {prompt}'
    assert styles.by_name["Words"].prompt == "{prompt}, soft light"
    assert "--- films ---" not in styles.by_name


def test_a_table_that_is_none_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text("one,two\n1,2\n")
    (tmp_path / "b.csv").write_bytes(b"name,prompt\n\xff\xfe\xfd,x\n")
    (tmp_path / "c.csv").write_text("")
    (tmp_path / "d.csv").write_text(f'name,prompt\nx,"{"y" * 200_000}"\n')
    if hasattr(os, "mkfifo"):
        os.mkfifo(tmp_path / "e.csv")
    problems = [str(text) for text in load_styles(str(tmp_path)).problems]
    assert len(problems) == (5 if hasattr(os, "mkfifo") else 4)


def test_a_place_inside_an_alternative_is_refused(tmp_path: Path) -> None:
    style = '{"styles": [{"name": "x", "prompt": "{a {prompt}|b}"}]}'
    (tmp_path / "x.json").write_text(style)
    (problem,) = load_styles(str(tmp_path)).problems
    assert "inside an alternative" in str(problem)


def test_a_mark_before_the_file_and_control_characters_cost_nothing(tmp_path: Path) -> None:
    """What Windows' editors write, and what would move a terminal's cursor."""
    own = json.dumps([{"name": "\x1b[31mNight\nwalk", "prompt": "at night, {prompt}"}])
    (tmp_path / "own.json").write_bytes(b"\xef\xbb\xbf" + own.encode())
    styles = load_styles(str(tmp_path))
    assert styles.problems == ()
    style = styles.named("[31mNight walk")
    assert style is not None
    assert style.prompt == "at night, {prompt}"
