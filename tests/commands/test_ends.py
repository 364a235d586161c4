"""How commands end: on any stdout, with any file name, closed, full, interrupted."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from photomaker_desktop.commands import output
from photomaker_desktop.core.errors import UsageError
from tests.support.data import NEWTON
from tests.support.signals import hear_ctrl_c

pytestmark = [pytest.mark.slow, pytest.mark.skipif(sys.platform == "win32", reason="POSIX shells")]
PROGRAM = [sys.executable, "-m", "photomaker_desktop"]


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    folders = {f"PHOTOMAKER_{kind}_DIR": str(tmp_path / kind) for kind in ("DATA", "CONFIG", "LOG")}
    return os.environ | folders


def ended(
    words: list[str | bytes], environment: dict[str, str], **options: object
) -> subprocess.CompletedProcess[bytes]:
    given = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | options
    command = [os.fsencode(word) for word in (*PROGRAM, *words)]
    done = subprocess.run(command, env=environment, check=False, timeout=120, **given)  # type: ignore[call-overload]
    assert b"Traceback" not in (done.stderr or b""), done.stderr.decode(errors="replace")
    assert b"Exception ignored" not in (done.stderr or b"")
    return done  # type: ignore[no-any-return]


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8", "latin-1"])
def test_any_name_on_any_stdout(tmp_path: Path, environment: dict[str, str], encoding: str) -> None:
    photos = [os.fsencode(tmp_path / "Zoë写.jpg"), os.fsencode(tmp_path) + b"/a\xff\xfe.jpg"]
    for photo, source in zip(photos, NEWTON, strict=False):
        Path(os.fsdecode(photo)).write_bytes(source.read_bytes())
    told = environment | {"PYTHONIOENCODING": encoding}
    assert ended(["identity", "look", *photos], told).returncode == 0
    done = ended(["identity", "look", *photos, "--json"], told)
    reports = json.loads(done.stdout.decode(encoding))
    assert [os.fsencode(report["source"]) for report in reports] == photos


@pytest.mark.parametrize("words", [["models", "list"], ["models", "list", "--json"]])
def test_a_full_device_a_short_reader_and_closed_streams(
    environment: dict[str, str], words: list[str]
) -> None:
    with Path("/dev/full").open("w") as full:
        done = ended([*words], environment, stdout=full)
    assert done.returncode == 1
    assert b"Nothing can be printed" in done.stderr
    command = " ".join([*PROGRAM, *words])
    for shell in (f"{command} | head -c 1 >/dev/null", f"{command} >&-", f"{command} <&- >&- 2>&-"):
        done = subprocess.run(
            ["bash", "-c", shell], env=environment, capture_output=True, check=False, timeout=120
        )
        assert b"Traceback" not in done.stderr, (shell, done.stderr)
        assert b"Exception ignored" not in done.stderr, (shell, done.stderr)


def test_a_truncated_photo_ends_with_three(tmp_path: Path, environment: dict[str, str]) -> None:
    cut = tmp_path / "cut.jpg"
    cut.write_bytes(NEWTON[0].read_bytes()[:3000])
    done = ended(["identity", "look", str(cut), str(NEWTON[1])], environment)
    assert done.returncode == 3
    assert b"newton_1.jpg" in done.stdout


def test_a_prompt_that_is_no_text_and_a_missing_passphrase(environment: dict[str, str]) -> None:
    assert output.plain_text("a \udcff garden") == "a \ufffd garden"
    done = ended(["library", "encrypt"], environment, stdin=subprocess.DEVNULL)
    assert done.returncode == UsageError.exit_code


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("words", [["models", "list", "--json"], ["identity", "list", "--json"]])
def test_stopping_a_short_command_at_any_moment(
    environment: dict[str, str], words: list[str], stop: signal.Signals
) -> None:
    """While it starts, works and ends; what it printed is whole, and an end by us is told."""
    ends = set()
    for delay in (0.05, 0.15, 0.3, 0.5, 0.8, 1.5):
        with subprocess.Popen(
            [*PROGRAM, *words],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            preexec_fn=hear_ctrl_c,  # noqa: PLW1509
        ) as process:
            time.sleep(delay)
            process.send_signal(stop)
            out, err = process.communicate(timeout=120)
        assert not (b"Traceback" in err and b"photomaker_desktop" in err), err.decode()
        if out or process.returncode == 130:
            answer = json.loads(out)
        if process.returncode == 130:
            assert answer["error"]["what"] == "Stopped."
        ends.add(process.returncode)
    assert ends <= {0, 1, 130, -stop}


@pytest.mark.parametrize("stop", [signal.SIGINT, signal.SIGTERM])
def test_a_command_that_is_stopped_while_it_loads_says_so(
    tmp_path: Path, environment: dict[str, str], stop: signal.Signals
) -> None:
    """A module that takes its time stands for slow disks; it tells when it is being loaded."""
    loading = tmp_path / "loading"
    slow = f"import pathlib, time\npathlib.Path({str(loading)!r}).touch()\ntime.sleep(60)\n"
    (tmp_path / "msgspec.py").write_text(slow)
    told = environment | {"PYTHONPATH": f"{tmp_path}{os.pathsep}{Path.cwd()}"}
    command = [*PROGRAM, "models", "list", "--json"]
    with subprocess.Popen(
        command,
        env=told,
        stdout=subprocess.PIPE,
        preexec_fn=hear_ctrl_c,  # noqa: PLW1509
    ) as process:
        while not loading.exists():
            assert process.poll() is None
            time.sleep(0.01)
        process.send_signal(stop)
        out, _ = process.communicate(timeout=60)
    assert process.returncode == 130
    assert json.loads(out)["error"]["code"] == "Cancelled"


def test_ctrl_c_in_a_command_is_told_as_json(
    environment: dict[str, str], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from photomaker_desktop import cli
    from photomaker_desktop.commands import doctor

    def interrupted(_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(doctor, "run", interrupted)
    assert cli.main(["doctor", "--json"]) == 130
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "Cancelled"


@pytest.mark.parametrize(
    "words",
    [
        ["gallery", "show", "\udcff\udcfe"],
        ["gallery", "rm", "\udcff\udcfe"],
        ["gallery", "collect", "\udcff\udcfe", "0123456789abcdef"],
        ["gallery", "list", "--collection", "\udcff", "--style", "\udcff", "--identity", "\udcff"],
        ["identity", "show", "\udcff\udcfe"],
        ["identity", "rename", "\udcff\udcfe", "\udcff"],
        ["identity", "list", "\udcff", "--tag", "\udcff"],
    ],
)
def test_names_that_are_no_utf_8_are_only_unknown(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from photomaker_desktop.cli import main

    assert main([*words, "--library", str(tmp_path / "library")]) in (0, 9)
    told = capsys.readouterr()
    assert "Unexpected" not in told.out + told.err


def test_a_refused_number_is_told_by_its_options_name(capsys: pytest.CaptureFixture[str]) -> None:
    from photomaker_desktop.cli import main

    huge = "9" * 20
    for option in ("--slots", "--number", "--clip-skip"):
        assert main(["generate", "--prompt", "a hat", option, huge]) == 2
        assert f"{option} cannot be “{huge}”." in capsys.readouterr().err
