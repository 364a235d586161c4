"""A mistake on the command line: one line that says what to write instead."""

import json

import pytest

from photomaker_desktop.cli import main
from photomaker_desktop.core.errors import UsageError


@pytest.mark.parametrize(
    ("words", "says", "explained_by"),
    [
        ("genrate", "There is no command “genrate”. Did you mean “generate”?", "--help"),
        ("identity shw Ada", "There is no action “shw”. Did you mean “show”?", "identity --help"),
        ("identity fetch", "Choose one of: add, again, look, list, show,", "identity --help"),
        (
            "generate --promt cat",
            "“--promt” is unknown here. Did you mean “--prompt”?",
            "generate --help",
        ),
        (
            "generate --promt=cat",
            "“--promt” is unknown here. Did you mean “--prompt”?",
            "generate --help",
        ),
        (
            "generate --scheduler eular",
            "--scheduler cannot be “eular”. Did you mean “euler”?",
            "generate --help",
        ),
        ("generate --preset fast", "Choose one of: best, balanced, draft.", "generate --help"),
        ("generate --seed x", "argument --seed: invalid int value: 'x'.", "generate --help"),
        ("identity rm Ada --yes", "“--yes” is unknown here. See “", "identity rm --help"),
        ("identity add", "required: name, PHOTO, --as.", "identity add --help"),
    ],
)
def test_a_mistake_is_one_line_with_the_word_that_was_meant(
    words: str, says: str, explained_by: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(words.split()) == UsageError.exit_code
    (line,) = capsys.readouterr().err.splitlines()
    assert says.lower() in line.lower()
    assert line.endswith(f"See “photomaker-desktop {explained_by}”.")


def test_a_mistake_is_json_where_json_is_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["generate", "--json", "--promt", "cat"]) == UsageError.exit_code
    assert "--prompt" in json.loads(capsys.readouterr().out)["error"]["todo"]


@pytest.mark.parametrize(
    ("command", "says"),
    [
        ("train", "\nTrain PhotoMaker or a small model.\n"),
        ("identity", "\nManage people: add, list, mix, export, import …\n"),
        ("batch", "\n  prompt, negative_prompt,"),
    ],
)
def test_help_keeps_names_and_wraps(
    command: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main([command, "--help"])
    assert ended.value.code == 0
    text = capsys.readouterr().out
    assert says in text
    assert max(map(len, text.splitlines())) <= 110
