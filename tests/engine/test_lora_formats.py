"""LoRAs in every published layout and kind: the same change to the model."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from torch import Tensor

from photomaker_desktop.core.errors import WrongModel
from photomaker_desktop.core.models import ModelPaths
from photomaker_desktop.core.request import LoraChoice
from photomaker_desktop.engine.loading import load_base
from photomaker_desktop.engine.loras import adapters, set_loras
from photomaker_desktop.engine.unet_names import LayerNames, known_names
from tests.support.data import CASES
from tests.support.engine.loras import one_layer
from tests.support.engine.unet import denoised

LINEAR = {
    "down_blocks.1.attentions.0.transformer_blocks.0.attn2.to_k": "input_blocks.3.1",
    "down_blocks.1.attentions.0.transformer_blocks.0.attn1.to_out.0": "input_blocks.3.1",
    "mid_block.attentions.0.transformer_blocks.0.attn1.to_q": "middle_block.1",
    "up_blocks.1.attentions.1.transformer_blocks.0.attn2.to_v": "output_blocks.3.1",
}
CONVOLUTION = "down_blocks.1.resnets.0.conv1"
RANK = 4


@pytest.fixture
def pipeline(tiny_models: ModelPaths) -> Any:
    return load_base(tiny_models, torch.float32)


def layer(pipeline: Any, name: str) -> Any:
    module = pipeline.unet.get_submodule(name)
    return getattr(module, "base_layer", module)


def seeded() -> torch.Generator:
    return torch.Generator().manual_seed(5)


def with_deltas(pipeline: Any, deltas: Mapping[str, Tensor]) -> Tensor:
    """What the model makes with ``deltas`` added to its weights; they are taken off again."""
    kept = {name: layer(pipeline, name).weight.detach().clone() for name in deltas}
    with torch.no_grad():
        for name, delta in deltas.items():
            layer(pipeline, name).weight += delta
        made = denoised(pipeline)
        for name, weight in kept.items():
            layer(pipeline, name).weight.copy_(weight)
    return made


def pairs(pipeline: Any) -> dict[str, tuple[Tensor, Tensor]]:
    chance = seeded()
    return {
        name: (
            torch.randn(RANK, layer(pipeline, name).in_features, generator=chance) * 0.3,
            torch.randn(layer(pipeline, name).out_features, RANK, generator=chance) * 0.3,
        )
        for name in LINEAR
    }


def original(name: str) -> str:
    inner = name[name.index("transformer_blocks") :]
    return f"{LINEAR[name]}.{inner}"


LAYOUTS: dict[str, tuple[Callable[[str], str], str, str]] = {
    "diffusers": (lambda name: f"unet.{name}", ".lora_A.weight", ".lora_B.weight"),
    "peft": (lambda name: name, ".lora_A.weight", ".lora_B.weight"),
    "peft, wrapped": (
        lambda name: f"base_model.model.{name}", ".lora_A.weight", ".lora_B.weight"),
    "peft, adapter named": (
        lambda name: f"base_model.model.{name}", ".lora_A.default.weight",
        ".lora_B.default.weight"),
    "comfy": (lambda name: f"diffusion_model.{original(name)}", ".lora_down.weight",
              ".lora_up.weight"),
    "comfy, diffusers names": (lambda name: f"diffusion_model.{name}", ".lora_A.weight",
                               ".lora_B.weight"),
    "lora.down": (lambda name: f"unet.{name}", ".lora.down.weight", ".lora.up.weight"),
    "attention processors": (
        lambda name: "unet." + name.replace(".to_", ".processor.to_").replace("out.0", "out")
        + "_lora", ".down.weight", ".up.weight"),
    "kohya": (lambda name: "lora_unet_" + original(name).replace(".", "_"), ".lora_down.weight",
              ".lora_up.weight"),
    "kohya, diffusers names": (lambda name: "lora_unet_" + name.replace(".", "_"),
                               ".lora_down.weight", ".lora_up.weight"),
    "lycoris": (lambda name: "lycoris_" + name.replace(".", "_"), ".lora_down.weight",
                ".lora_up.weight"),
    "lycoris, model named": (lambda name: "lycoris_unet_" + name.replace(".", "_"),
                             ".lora_down.weight", ".lora_up.weight"),
    "peft, adapter called anything": (
        lambda name: f"unet.{name}", ".lora_A.my style 2.weight", ".lora_B.my style 2.weight"),
    "peft, wrapped inside": (
        lambda name: f"unet.base_model.model.{name}", ".lora_A.default.weight",
        ".lora_B.default.weight"),
    "from several devices": (lambda name: f"module.unet.{name}", ".lora_A.weight",
                             ".lora_B.weight"),
    "from several devices, inside": (lambda name: f"unet.module.{name}", ".lora_A.weight",
                                     ".lora_B.weight"),
    "a saved dictionary": (lambda name: f"state_dict.unet.{name}", ".lora_A.weight",
                           ".lora_B.weight"),
    "the original's whole names": (lambda name: f"model.diffusion_model.{original(name)}",
                                   ".lora_A", ".lora_B"),
}  # fmt: skip


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_is_the_same_change(pipeline: Any, tmp_path: Path, layout: str) -> None:
    named, down, up = LAYOUTS[layout]
    made = pairs(pipeline)
    tensors = {}
    for name, (a, b) in made.items():
        tensors |= {f"{named(name)}{down}": a, f"{named(name)}{up}": b}
    save_file(tensors, tmp_path / "x.safetensors")
    wanted = with_deltas(pipeline, {name: b @ a for name, (a, b) in made.items()})
    notes = set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))])
    assert notes == {}
    torch.testing.assert_close(denoised(pipeline), wanted, atol=2e-5, rtol=1e-4)


def linear_kinds(out: int, inside: int) -> dict[str, tuple[dict[str, Tensor], Tensor]]:
    """Parts of each kind for a linear layer, and the difference that they stand for."""
    chance = seeded()

    def random(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=chance) * 0.4

    a1, b1, a2, b2 = random(out, 4), random(4, inside), random(out, 4), random(4, inside)
    w1, w2a, w2b = random(4, 2), random(out // 4, 3), random(3, inside // 2)
    w2 = random(out // 4, inside // 2)
    alpha = torch.tensor(2.0)
    return {
        "lora with alpha": ({"lora_down.weight": b1, "lora_up.weight": a1, "alpha": alpha},
                            a1 @ b1 * 0.5),
        "loha": ({"hada_w1_a": a1, "hada_w1_b": b1, "hada_w2_a": a2, "hada_w2_b": b2,
                  "alpha": alpha}, (a1 @ b1) * (a2 @ b2) * 0.5),
        "lokr": ({"lokr_w1": w1, "lokr_w2_a": w2a, "lokr_w2_b": w2b, "alpha": alpha},
                 torch.kron(w1, w2a @ w2b) * (2 / 3)),
        "lokr, both whole": ({"lokr_w1": w1, "lokr_w2": w2, "alpha": alpha}, torch.kron(w1, w2)),
        "full": ({"diff": (whole := random(out, inside))}, whole),
    }  # fmt: skip


@pytest.mark.parametrize("kind", linear_kinds(32, 32))
def test_every_kind_on_linear_layers(pipeline: Any, tmp_path: Path, kind: str) -> None:
    tensors, deltas = {}, {}
    for name in LINEAR:
        own = layer(pipeline, name)
        parts, deltas[name] = linear_kinds(own.out_features, own.in_features)[kind]
        published = "lora_unet_" + original(name).replace(".", "_")
        tensors |= {f"{published}.{part}": tensor.clone() for part, tensor in parts.items()}
    save_file(tensors, tmp_path / "x.safetensors")
    wanted = with_deltas(pipeline, deltas)
    assert set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))]) == {}
    torch.testing.assert_close(denoised(pipeline), wanted, atol=1e-4, rtol=1e-3)


def convolution_kinds(out: int, inside: int) -> dict[str, tuple[dict[str, Tensor], Tensor]]:
    chance = seeded()

    def random(*shape: int) -> Tensor:
        return torch.randn(*shape, generator=chance) * 0.2

    down, up = random(4, inside, 3, 3), random(out, 4, 1, 1)
    core, narrow = random(4, 4, 3, 3), random(4, inside, 1, 1)
    t1, t2 = random(4, 4, 3, 3), random(4, 4, 3, 3)
    a1, b1, a2, b2 = random(4, out), random(4, inside), random(4, out), random(4, inside)
    flat1, flat2 = random(4, inside * 9), random(4, inside * 9)

    def tucker(t: Tensor, a: Tensor, b: Tensor) -> Tensor:
        return torch.einsum("ijkl,jr,ip->prkl", t, b, a)

    return {
        "locon": ({"lora_down.weight": down, "lora_up.weight": up},
                  torch.einsum("or,rihw->oihw", up[..., 0, 0], down)),
        "tucker": ({"lora_down.weight": narrow, "lora_mid.weight": core, "lora_up.weight": up},
                   torch.einsum("or,rjhw,ji->oihw", up[..., 0, 0], core, narrow[..., 0, 0])),
        "loha": ({"hada_w1_a": a1.T.contiguous(), "hada_w1_b": flat1,
                  "hada_w2_a": a2.T.contiguous(), "hada_w2_b": flat2},
                 ((a1.T @ flat1) * (a2.T @ flat2)).reshape(out, inside, 3, 3)),
        "loha, tucker": ({"hada_t1": t1, "hada_w1_a": a1, "hada_w1_b": b1, "hada_t2": t2,
                          "hada_w2_a": a2, "hada_w2_b": b2},
                         tucker(t1, a1, b1) * tucker(t2, a2, b2)),
        "full": ({"diff": (whole := random(out, inside, 3, 3))}, whole),
    }  # fmt: skip


@pytest.mark.parametrize("kind", convolution_kinds(32, 32))
def test_every_kind_on_convolutions(pipeline: Any, tmp_path: Path, kind: str) -> None:
    own = layer(pipeline, CONVOLUTION)
    parts, delta = convolution_kinds(own.out_channels, own.in_channels)[kind]
    published = "lora_unet_input_blocks_3_0_in_layers_2"
    tensors = {f"{published}.{part}": tensor.clone() for part, tensor in parts.items()}
    save_file(tensors, tmp_path / "x.safetensors")
    wanted = with_deltas(pipeline, {CONVOLUTION: delta})
    assert set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))]) == {}
    torch.testing.assert_close(denoised(pipeline), wanted, atol=1e-4, rtol=1e-3)


def test_text_encoders_change_too(pipeline: Any, tmp_path: Path) -> None:
    name = "text_model.encoder.layers.0.self_attn.q_proj"
    names = LayerNames({"text_encoder": pipeline.text_encoder})
    found = names.find("lora_te1_" + name.replace(".", "_"))
    assert found is not None
    own = names.layers["text_encoder"][found[1]]
    tensors = {
        f"lora_te1_{name.replace('.', '_')}.lora_down.weight": torch.ones(2, own.in_features),
        f"lora_te1_{name.replace('.', '_')}.lora_up.weight": torch.ones(own.out_features, 2),
    }
    save_file(tensors, tmp_path / "x.safetensors")
    ids = torch.arange(8)[None]
    before = pipeline.text_encoder(ids).last_hidden_state
    assert set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))]) == {}
    assert not torch.allclose(pipeline.text_encoder(ids).last_hidden_state, before)


def test_every_layer_has_one_original_name(pipeline: Any) -> None:
    names = LayerNames({"unet": pipeline.unet})
    layers = names.layers["unet"]
    known = list(known_names(pipeline.unet, layers))
    assert len(known) == 2 * len(layers)
    assert len({name for name, _ in known}) == len(known)


# The shared cases


@pytest.mark.parametrize(
    "name",
    ["peft-noprefix", "comfy-diffusion_model-sdxl", "diffusers-lora.down", "lycoris-loha",
     "lycoris-full-diff", "doraNone"],
)  # fmt: skip
def test_a_case_is_loaded_with_all_that_it_holds(pipeline: Any, name: str) -> None:
    before = denoised(pipeline)
    assert set_loras(pipeline, [LoraChoice(str(CASES / "lora" / f"{name}.safetensors"))]) == {}
    assert len(adapters(pipeline)) == 1
    assert not torch.allclose(denoised(pipeline), before)


@pytest.mark.parametrize(
    ("name", "says"),
    [("half-unknown-blocks", "of 56 modules do not fit this model"),
     ("kohya-plus-diff_b", "biases or norms are not used")],
)  # fmt: skip
def test_what_was_left_out_is_said(pipeline: Any, name: str, says: str) -> None:
    path = str(CASES / "lora" / f"{name}.safetensors")
    (note,) = set_loras(pipeline, [LoraChoice(path)])[path]
    assert says in str(note)


def test_the_scale_of_a_dora_is_applied(pipeline: Any, tmp_path: Path) -> None:
    """W' = m · (W + ΔW) / |W + ΔW|, the length taken over each output."""
    tensors, deltas = {}, {}
    for name, (a, b) in pairs(pipeline).items():
        weight = layer(pipeline, name).weight.detach()
        scale = torch.linspace(0.1, 2, len(weight))[:, None]
        changed = weight + b @ a
        deltas[name] = scale * changed / changed.norm(dim=1, keepdim=True) - weight
        published = "lora_unet_" + original(name).replace(".", "_")
        tensors |= {f"{published}.lora_down.weight": a, f"{published}.lora_up.weight": b}
        tensors[f"{published}.dora_scale"] = scale
    save_file(tensors, tmp_path / "x.safetensors")
    wanted = with_deltas(pipeline, deltas)
    assert set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))]) == {}
    torch.testing.assert_close(denoised(pipeline), wanted, atol=1e-4, rtol=1e-3)


def test_a_smaller_scale_makes_another_picture(pipeline: Any) -> None:
    made = []
    for name in ("doraNone", "dora0.1"):
        set_loras(pipeline, [LoraChoice(str(CASES / "lora" / f"{name}.safetensors"))])
        made.append(denoised(pipeline))
    assert not torch.allclose(*made, atol=1e-3)


def test_a_dora_that_scales_inputs_is_named(pipeline: Any, tmp_path: Path) -> None:
    name = "lora_unet_input_blocks_3_1_transformer_blocks_0_attn2_to_k"
    tensors = {
        f"{name}.lora_down.weight": torch.ones(2, 96),
        f"{name}.dora_scale": torch.ones(1, 96),
    }
    save_file(tensors | {f"{name}.lora_up.weight": torch.ones(32, 2)}, tmp_path / "x.safetensors")
    with pytest.raises(WrongModel, match="unsupported type of DoRA"):
        set_loras(pipeline, [LoraChoice(str(tmp_path / "x.safetensors"))])


@pytest.mark.parametrize("dtype", [torch.float8_e4m3fn, torch.float8_e5m2, torch.float64])
def test_any_floating_type_is_the_same_change(
    pipeline: Any, tmp_path: Path, dtype: torch.dtype
) -> None:
    down, up = torch.full((4, 96), 0.25), torch.full((32, 4), 0.5)
    made = []
    for kind in (torch.float32, dtype):
        path = tmp_path / f"{kind}.safetensors"
        save_file(one_layer(down.to(kind), up.to(kind)), path)
        assert set_loras(pipeline, [LoraChoice(str(path))]) == {}
        made.append(denoised(pipeline))
    torch.testing.assert_close(*made)
