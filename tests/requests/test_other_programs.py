"""Pictures of other programs offer their words, seed, size, steps and sampler."""

import io
import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, PngImagePlugin

from photomaker_desktop.requests.build import build
from photomaker_desktop.requests.other_programs.invokeai import compel_weights
from photomaker_desktop.requests.other_programs.read import OtherSettings, combined, settings_in
from photomaker_desktop.requests.overrides import Overrides
from tests.support.data import CASES
from tests.support.other_programs import png, with_exif

WORDS = 'a woman in a "red" coat, (smile:1.2)\nat sea: calm'
LINE = (
    "Steps: 30, Sampler: {}, CFG scale: 7.5, Seed: 1234567, Size: 832x1216, Model: x, Version: v1"
)
PARAMETERS = f"{WORDS}\nNegative prompt: blurry,\nbad hands\n{LINE}"


def found(data: bytes) -> OtherSettings:
    read = settings_in(data)
    assert read is not None
    return read


def test_the_shared_examples() -> None:
    a1111 = found((CASES / "parameters" / "a1111.png").read_bytes()).overrides
    assert a1111.prompt == "a woman in a red coat, (smile:1.2)"
    assert a1111.negative_prompt == "blurry, bad hands"
    assert (a1111.seed, a1111.steps, a1111.size) == (1234567, 30, "832x1216")
    assert (a1111.scheduler, a1111.guidance_scale) == ("dpmpp_2m_karras", 7.0)
    comfy = found((CASES / "parameters" / "comfy.png").read_bytes()).overrides
    assert (comfy.seed, comfy.steps, comfy.size) == (5, 20, "128x128")


@pytest.mark.parametrize(
    ("sampler", "ours"),
    [
        ("DPM++ 2M Karras", "dpmpp_2m_karras"),
        ("DPM++ 2M, Schedule type: Karras", "dpmpp_2m_karras"),
        ("Euler a, Schedule type: Automatic", "euler_a"),
        ("DPM++ 2M SDE", "dpmpp_2m_sde"),
        ("Restart", None),
    ],
)
def test_automatic1111(sampler: str, ours: str | None) -> None:
    read = found(png(parameters=PARAMETERS.format(sampler)))
    said = read.overrides
    assert (said.prompt, said.negative_prompt) == (WORDS, "blurry,\nbad hands")
    assert (said.seed, said.steps, said.size) == (1234567, 30, "832x1216")
    assert said.guidance_scale == 7.5
    assert said.scheduler == ours
    assert bool(read.notes) == (ours is None)


@pytest.mark.parametrize("order", ["utf-16-be", "utf-16-le"])
@pytest.mark.parametrize("kind", ["JPEG", "WEBP"])
def test_automatic1111_in_jpeg_and_webp(kind: str, order: str) -> None:
    text = PARAMETERS.format("Euler").replace("woman", "Frau in 森林")
    read = found(with_exif(kind, {}, b"UNICODE\0" + text.encode(order)))
    assert read.overrides.prompt == WORDS.replace("woman", "Frau in 森林")
    assert read.overrides.scheduler == "euler"


def test_our_own_jpeg_is_read_too() -> None:
    read = found(with_exif("JPEG", {0x010E: PARAMETERS.format("Heun")}))
    assert (read.overrides.seed, read.overrides.scheduler) == (1234567, "heun")


def comfy_graph(seed: int = 42) -> dict[str, Any]:
    return {
        "1": {"class_type": "CheckpointLoaderSimple", "inputs": {"ckpt_name": "x.safetensors"}},
        "2": {"class_type": "EmptyLatentImage", "inputs": {"width": 896, "height": 1152}},
        "3": {"class_type": "CLIPTextEncode", "inputs": {"text": ["9", 0], "clip": ["1", 1]}},
        "4": {"class_type": "CLIPTextEncode", "inputs": {"text": "blurry", "clip": ["1", 1]}},
        "5": {
            "class_type": "KSampler",
            "inputs": {
                "seed": seed, "steps": 25, "cfg": 6, "sampler_name": "dpmpp_2m",
                "scheduler": "karras", "denoise": 1, "model": ["1", 0], "positive": ["8", 0],
                "negative": ["4", 0], "latent_image": ["2", 0],
            },
        },
        "8": {"class_type": "ConditioningZeroOut", "inputs": {"conditioning": ["3", 0]}},
        "9": {"class_type": "StringConstant", "inputs": {"string": "a red coat"}},
    }  # fmt: skip


def test_comfyui() -> None:
    said = found(png(prompt=json.dumps(comfy_graph()))).overrides
    assert (said.prompt, said.negative_prompt) == ("a red coat", "blurry")
    assert (said.seed, said.steps, said.size) == (42, 25, "896x1152")
    assert (said.scheduler, said.guidance_scale) == ("dpmpp_2m_karras", 6.0)


def test_comfyui_with_separate_nodes() -> None:
    graph = comfy_graph()
    graph["5"] = {
        "class_type": "SamplerCustomAdvanced",
        "inputs": {"noise": ["20", 0], "guider": ["21", 0], "sampler": ["22", 0],
                   "sigmas": ["23", 0], "latent_image": ["2", 0]},
    }  # fmt: skip
    graph["20"] = {"class_type": "RandomNoise", "inputs": {"noise_seed": 7}}
    graph["21"] = {
        "class_type": "CFGGuider",
        "inputs": {"cfg": 4.5, "positive": ["3", 0], "negative": ["4", 0]},
    }
    graph["22"] = {"class_type": "KSamplerSelect", "inputs": {"sampler_name": "euler_ancestral"}}
    graph["23"] = {"class_type": "BasicScheduler", "inputs": {"scheduler": "normal", "steps": 18}}
    said = found(png(prompt=json.dumps(graph))).overrides
    assert (said.prompt, said.seed, said.steps) == ("a red coat", 7, 18)
    assert (said.scheduler, said.guidance_scale, said.size) == ("euler_a", 4.5, "896x1152")


def test_a_workflow_of_comfyui_alone() -> None:
    workflow: dict[str, Any] = {
        "nodes": [
            {"id": 4, "type": "KSampler",
             "widgets_values": [99, "fixed", 12, 5.5, "heun", "normal"],
             "inputs": [{"name": "positive", "link": 1}, {"name": "latent_image", "link": 2}]},
            {"id": 6, "type": "CLIPTextEncode", "widgets_values": ["a cat"], "inputs": []},
            {"id": 7, "type": "EmptyLatentImage", "widgets_values": [640, 512, 1]},
        ],
        "links": [[1, 6, 0, 4, 1, "CONDITIONING"], [2, 7, 0, 4, 3, "LATENT"]],
    }  # fmt: skip
    whole = json.dumps(workflow)
    workflow["links"] = [None, 7, "a link", [1], {}, *workflow["links"]]
    workflow["nodes"] = [None, 7, {"id": 90}, {"id": 91, "type": 7}, *workflow["nodes"]]
    for text in (whole, json.dumps(workflow)):  # damaged parts cost nothing
        said = found(png(workflow=text)).overrides
        assert (said.prompt, said.seed, said.steps) == ("a cat", 99, 12)
        assert (said.scheduler, said.size) == ("heun", "640x512")


def test_comfyui_in_jpeg_and_webp() -> None:
    graph = json.dumps(comfy_graph())
    for kind, tag in (("WEBP", 0x0110), ("JPEG", 0x010F)):
        read = found(with_exif(kind, {tag: f"prompt:{graph}"}))
        assert (read.program, read.overrides.prompt) == ("ComfyUI", "a red coat")


def test_a_seed_that_is_too_large_is_told() -> None:
    read = found(png(prompt=json.dumps(comfy_graph(156680208700286))))
    assert read.overrides.seed == 156680208700286 % 2**32
    assert any("too large" in str(note) for note in read.notes)


def test_where_another_node_computes_the_size_the_picture_itself_tells_it() -> None:
    graph = comfy_graph()
    graph["2"]["inputs"]["height"] = ["30", 0]
    assert found(png(prompt=json.dumps(graph))).overrides.size == "64x96"
    graph["30"] = {"class_type": "Resolution", "inputs": {"width": 640, "height": 384}}
    assert found(png(prompt=json.dumps(graph))).overrides.size == "640x384", "or that node"


def test_a_graph_with_a_loop_ends() -> None:
    graph = comfy_graph()
    graph["8"]["inputs"]["conditioning"] = ["8", 0]
    graph["2"]["inputs"] = {"samples": ["2", 0]}
    assert found(png(prompt=json.dumps(graph))).overrides.steps == 25


@pytest.mark.timeout(60)
def test_a_graph_of_loops_alone_ends() -> None:
    """Every node leads to every other, and none has a word."""
    graph = comfy_graph()
    for name in ("3", "4"):
        graph[name]["inputs"] = {f"in{other}": [f"x{other}", 0] for other in range(30)}
    for node in range(30):
        inputs = {f"in{other}": [f"x{other}", 0] for other in range(30)}
        joined = {"string_a": ["x1", 0], "string_b": ["x2", 0]}
        graph[f"x{node}"] = {"class_type": "Any", "inputs": inputs | (joined if node % 2 else {})}
    assert found(png(prompt=json.dumps(graph))).overrides.steps == 25


def test_numbers_that_json_does_not_know_cost_nothing() -> None:
    """ComfyUI writes them; in words they are only words."""
    graph = comfy_graph() | {"30": {"inputs": {"x": float("nan")}, "is_changed": [float("-inf")]}}
    graph["9"]["inputs"]["string"] = 'a "NaN" tower, Infinity'
    said = found(png(prompt=json.dumps(graph))).overrides
    assert (said.prompt, said.seed) == ('a "NaN" tower, Infinity', 42)


@pytest.mark.parametrize("kind", ["loader", "control"])
def test_positive_and_negative_are_not_mixed_up(kind: str) -> None:
    graph = comfy_graph()
    links = {"positive": ["40", 0], "negative": ["40", 1]}
    graph["5"]["inputs"] |= links
    own: dict[str, Any] = {"positive": "a lake", "negative": "mud"}
    if kind == "control":
        graph |= {"41": {"class_type": "CLIPTextEncode", "inputs": {"text": "a lake"}},
                  "42": {"class_type": "CLIPTextEncode", "inputs": {"text": "mud"}}}  # fmt: skip
        own = {"positive": ["41", 0], "negative": ["42", 0]}
    graph["40"] = {"class_type": "Efficient Loader", "inputs": own}
    said = found(png(prompt=json.dumps(graph))).overrides
    assert (said.prompt, said.negative_prompt) == ("a lake", "mud")


def test_joined_words_are_joined() -> None:
    graph = comfy_graph()
    graph["9"] = {
        "class_type": "StringConcatenate",
        "inputs": {"string_a": "a red", "string_b": ["10", 0], "delimiter": ", "},
    }
    graph["10"] = {"class_type": "Text Multiline", "inputs": {"text": "long coat"}}
    assert found(png(prompt=json.dumps(graph))).overrides.prompt == "a red, long coat"


def test_one_part_beside_a_text_is_not_joined() -> None:
    graph = comfy_graph()
    graph["9"] = {"class_type": "Text box", "inputs": {"text": "a red coat", "text_b": "unused"}}
    assert found(png(prompt=json.dumps(graph))).overrides.prompt == "a red coat"


@pytest.mark.parametrize(("length", "words"), [(30, "a red coat"), (60, None)])
def test_words_behind_a_long_chain_are_found_up_to_a_limit(length: int, words: str | None) -> None:
    graph = comfy_graph()
    ends = [*(f"r{number}" for number in range(length)), "3"]
    graph["8"]["inputs"]["conditioning"] = [ends[0], 0]
    for name, following in pairwise(ends):
        graph[name] = {"class_type": "Reroute", "inputs": {"in": [following, 0]}}
    assert found(png(prompt=json.dumps(graph))).overrides.prompt == words


@pytest.mark.parametrize(
    ("name", "said"),
    [
        (
            "invokeai_metadata",
            {"positive_prompt": "a coat++, (red sea)1.3", "negative_prompt": "blurry", "seed": 3,
             "steps": 22, "width": 768, "height": 1024, "scheduler": "dpmpp_2m_k",
             "cfg_scale": 5.5},
        ),
        (
            "sd-metadata",
            {"image": {"prompt": [{"prompt": "a coat++, (red sea)1.3 [blurry]", "weight": 1}],
                       "seed": 3, "steps": 22, "width": 768, "height": 1024,
                       "sampler": "k_dpmpp_2_k", "cfg_scale": 5.5}},
        ),
    ],
)  # fmt: skip
def test_invokeai(name: str, said: dict[str, Any]) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_text(name, json.dumps(said))
    file = io.BytesIO()
    Image.new("RGB", (64, 64)).save(file, "PNG", pnginfo=info)
    read = found(file.getvalue()).overrides
    assert read.prompt == "a (coat:1.21), (red sea:1.3)"
    assert read.negative_prompt == "blurry"
    assert (read.seed, read.steps, read.size) == (3, 22, "768x1024")
    assert (read.scheduler, read.guidance_scale) == ("dpmpp_2m_karras", 5.5)


@pytest.mark.parametrize(
    ("written", "ours"),
    [
        ("a hat+", "a (hat:1.1)"),
        ("a hat-", "a (hat:0.9)"),
        ("a (blue scarf)--", "a (blue scarf:0.81)"),
        ("a (blue scarf)0.5", "a (blue scarf:0.5)"),
    ],
)
def test_weights_of_invokeai_are_read(written: str, ours: str) -> None:
    assert compel_weights(written) == ours


@pytest.mark.parametrize(("said", "read"), [(2, 2), (0, None)])
def test_invokeai_skips_layers_of_clip_where_it_says_so(said: int, read: int | None) -> None:
    fields = {"positive_prompt": "a coat", "steps": 22, "clip_skip": said}
    assert found(png(invokeai_metadata=json.dumps(fields))).overrides.clip_skip == read


def test_invokeai_1() -> None:
    said = found(
        png(Dream='"a coat [hat]" -s 50 -S12345 -W 512 -H 768 -C 7.5 -A k_euler_a')
    ).overrides
    assert (said.prompt, said.negative_prompt) == ("a coat", "hat")
    assert (said.steps, said.seed, said.size) == (50, 12345, "512x768")
    assert said.scheduler == "euler_a"


def test_fooocus() -> None:
    scheme = {"prompt": "a coat", "negative_prompt": "", "seed": "8", "steps": 30,
              "resolution": "(1152, 896)", "guidance_scale": 4, "sampler": "dpmpp_2m_sde_gpu",
              "scheduler": "karras"}  # fmt: skip
    said = found(png(parameters=json.dumps(scheme))).overrides
    assert (said.prompt, said.seed, said.size) == ("a coat", 8, "1152x896")
    assert said.scheduler == "dpmpp_2m_sde_karras"


def test_what_was_said_counts_more_and_the_builder_takes_it() -> None:
    other = found(png(parameters=PARAMETERS.format("Euler"))).overrides
    request = build(combined(Overrides(seed=1, prompt="a house"), other))
    assert (request.prompt, request.seed, request.steps) == ("a house", 1, 30)
    assert (request.width, request.height) == (832, 1216)


@pytest.mark.parametrize("texts", [{}, {"Comment": "hello"}, {"parameters": "only words"},
                                   {"parameters": "a cat\nSteps:\r\n0, Seed: 1"},
                                   {"prompt": "not JSON"}, {"workflow": "{}"}])  # fmt: skip
def test_pictures_without_settings(texts: dict[str, str]) -> None:
    assert settings_in(png(**texts)) is None


def test_impossible_values_are_left_out() -> None:
    line = (
        LINE.format("Euler").replace("30", "99999").replace("832x1216", "9x9").replace("7.5", "nan")
    )
    read = found(png(parameters=f"words\n{line}"))
    assert (read.overrides.steps, read.overrides.guidance_scale) == (None, None)
    assert len(read.notes) == 3
    assert build(read.overrides).prompt == "words"


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["inputs", "class_type", "seed", "steps", "1", "text"]),
            inner,
            max_size=4,
        )
    ),
)


@settings(deadline=None, max_examples=200)
@given(
    JSON, st.sampled_from(["prompt", "workflow", "parameters", "invokeai_metadata", "sd-metadata"])
)
def test_any_json_is_read_or_not(value: Any, name: str) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_itxt(name, json.dumps(value))
    file = io.BytesIO()
    Image.new("RGB", (64, 64)).save(file, "PNG", pnginfo=info)
    read = settings_in(file.getvalue())
    if read is not None:
        build(combined(read.overrides, Overrides(prompt="")))


def test_a_file_on_disk(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png(parameters=PARAMETERS.format("Euler")))
    read = settings_in(tmp_path / "a.png")
    assert read is not None
    assert read.overrides.seed == 1234567


def test_notes_name_settings_as_other_programs_show_them() -> None:
    read = found(png(parameters="a heron\nSteps: 900, CFG scale: 999, Size: 9x9, Seed: -1"))
    notes = sorted(str(note) for note in read.notes)
    assert [note.partition(" “")[0] for note in notes] == ["CFG scale", "Seed", "Size", "Steps"]


def test_words_that_are_null_are_none() -> None:
    read = found(png(invokeai_metadata='{"positive_prompt": null, "seed": 3}'))
    assert (read.overrides.prompt, read.overrides.seed) == (None, 3)
