"""Each library that calls home was found by letting it; here each is shown to be silent.

The first test is the control: without the switches the same calls do try to connect, so the
others can fail.
"""

import json
import os
import subprocess
import sys
import textwrap
from importlib.metadata import requires
from importlib.util import find_spec
from pathlib import Path

import pytest

from photomaker_desktop.network.offline import NO_TELEMETRY, OFFLINE

HOME = """
    from huggingface_hub.utils import build_hf_headers, send_telemetry
    from huggingface_hub.utils._telemetry import _TELEMETRY_QUEUE
    send_telemetry("ping")
    build_hf_headers()
    _TELEMETRY_QUEUE.join()
"""


def attempts(code: str, *, switches: bool = True) -> list[str]:
    """The targets that ``code`` tried to reach under the guard, with or without our switches."""
    names = NO_TELEMETRY | OFFLINE
    environment = {key: value for key, value in os.environ.items() if key not in names}
    undo = "" if switches else f"[os.environ.pop(name, None) for name in {sorted(names)!r}]\n"
    program = (
        "import json, os\nfrom photomaker_desktop.network import offline\noffline.lock()\n"
        f"{undo}{textwrap.dedent(code)}\n"
        "print('RESULT', json.dumps([f'{a.target} {a.caller}' for a in offline.attempts()]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False,
        env=environment | {"HF_ENDPOINT": "http://hub.invalid"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    found: list[str] = json.loads(done.stdout.rsplit("RESULT ", 1)[1])
    return found


def test_without_the_switches_the_hub_library_calls_home() -> None:
    tried = attempts(HOME, switches=False)
    assert any("hub.invalid huggingface_hub" in line for line in tried)


def test_huggingface_hub() -> None:
    """Telemetry pings, and since 2.x a registry that names the program it runs in."""
    assert attempts(HOME) == []


STEPS = {
    "torch": "import torch",
    "accelerate": "import accelerate",
    "peft": "import peft",
    "onnxruntime": "import onnxruntime",
    "cv2": "import cv2",
    "c2pa": """
        import io
        from PIL import Image
        from photomaker_desktop.marking.credentials import Origin, read_credentials, sign
        from photomaker_desktop.marking.certificates import make_pair
        file = io.BytesIO()
        Image.new("RGB", (8, 8)).save(file, "PNG")
        read_credentials(sign(file.getvalue(), Origin(), make_pair()))
    """,
    "transformers": """
        from transformers import CLIPTokenizer
        from transformers.utils.hub import http_user_agent
        http_user_agent()
        CLIPTokenizer.from_pretrained(place + "/tokenizer")
    """,
    "diffusers": """
        from diffusers import AutoencoderTiny
        from diffusers.utils.hub_utils import http_user_agent
        http_user_agent()
        channels = (8,) * 4
        AutoencoderTiny(
            encoder_block_out_channels=channels, decoder_block_out_channels=channels
        ).save_pretrained(place + "/vae")
        AutoencoderTiny.from_pretrained(place + "/vae")
        try:
            AutoencoderTiny.from_pretrained("someone/not-here")
            raise SystemExit("found?")
        except OSError:
            pass
    """,
}


@pytest.fixture(scope="module")
def tried(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """What each library tried when it was imported and used on local files, in one process."""
    place = tmp_path_factory.mktemp("local")
    tokenizer = place / "tokenizer"
    tokenizer.mkdir()
    (tokenizer / "vocab.json").write_text(json.dumps({"<|startoftext|>": 0, "<|endoftext|>": 1}))
    (tokenizer / "merges.txt").write_text("#version: 0.2\n")
    (tokenizer / "tokenizer_config.json").write_text('{"tokenizer_class": "CLIPTokenizer"}')
    mark = "offline._installed[0]._attempts.append(offline.Attempt('', '', 'MARK', {name!r}, 1))"
    steps = [f"{textwrap.dedent(code)}\n{mark.format(name=name)}\n" for name, code in STEPS.items()]
    lines = attempts(f"place = {str(place)!r}\n" + "".join(steps))
    found: dict[str, list[str]] = {}
    seen: list[str] = []
    for line in lines:
        if line.startswith("MARK "):
            found[line.removeprefix("MARK ")], seen = seen, []
        else:
            seen.append(line)
    return found


@pytest.mark.slow
@pytest.mark.parametrize("library", STEPS)
def test_libraries_of_the_engine(tried: dict[str, list[str]], library: str) -> None:
    """Imported and used on local files; a model that is not there is not looked for outside."""
    assert tried[library] == []


@pytest.mark.slow
def test_insightface_refused_where_it_would_download(tmp_path: Path) -> None:
    """It has no switch: without its files it asks GitHub. The guard refuses, and names it."""
    tried = attempts(f"""
        from insightface.app import FaceAnalysis
        try:
            FaceAnalysis(name="buffalo_l", root={str(tmp_path)!r})
            raise SystemExit("found?")
        except Exception:
            pass
    """)
    assert tried and all("insightface" in line for line in tried)
    assert not list(tmp_path.rglob("*.onnx"))


OPTIONAL = {
    "gradio": (
        "api.gradio.app gradio.analytics",
        """
        import gradio, threading
        page = gradio.Interface(lambda x: x, "text", "text")
        page.launch(prevent_thread_lock=True, quiet=True)
        for one in threading.enumerate():
            if getattr(getattr(one, "_target", None), "__module__", "") == "gradio.analytics":
                one.join()
        page.close()
        """,
    ),
    "albumentations": ("pypi.org albumentations", "import albumentations"),
}
"""Whom they call without the switches, and how they are used."""


@pytest.mark.slow
@pytest.mark.parametrize("library", OPTIONAL)
def test_libraries_that_are_optional(library: str) -> None:
    if find_spec(library) is None:
        pytest.skip(f"{library} is not installed")
    called, code = OPTIONAL[library]
    assert any(line.startswith(called) for line in attempts(code, switches=False))
    assert attempts(code) == []


def test_what_might_call_home_does_not_come_with_the_program() -> None:
    """insightface brings albumentations only with an extra that is not asked for."""
    wanted = [line for line in requires("insightface") or [] if "albumentations" in line]
    assert all("extra ==" in line for line in wanted)
    ours = [line for line in requires("photomaker-desktop") or [] if "insightface" in line]
    assert ours and not any("insightface[" in line for line in ours)
