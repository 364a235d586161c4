"""Runs golden cases through this project's code and notes every number on the way."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from photomaker_desktop.core.identity import AdapterVersion
from photomaker_desktop.engine.conditioning import Conditioner, Conditioning, Words, encode
from photomaker_desktop.engine.denoise import DenoiseParams, Step, decode, denoise
from photomaker_desktop.engine.encoder import IdEncoder
from photomaker_desktop.engine.lora_merging import LoraMerger
from photomaker_desktop.engine.original_weights import OriginalWeights
from photomaker_desktop.engine.photomaker_lora import NAME, attach_photomaker, own_pairs
from photomaker_desktop.engine.pixels import pixel_values
from photomaker_desktop.engine.tokens import (
    TokenRow,
    expanded_row,
    plain_row,
    without_trigger,
)
from tests.parity.golden import Golden, stacked

TRIGGER = "img"
Arrays = dict[str, np.ndarray]


def check_photos(golden: Golden, file: Path) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Pixel values of the stored photos, by name, golden and ours."""
    from PIL import Image

    with np.load(file) as stored:
        for name in stored.files:
            source = name.replace("pixel_values", "photo")
            if name.startswith("pixel_values") and source in stored.files:
                photo = Image.fromarray(stored[source])
                yield name, stored[name], pixel_values([photo])[0].numpy()


class Replay:
    """One pipeline for all cases; the version's LoRA and encoder are changed when needed.

    With ``merge`` the LoRA goes into the UNet's weights.
    """

    def __init__(self, golden: Golden, *, merge: bool = False) -> None:
        self.golden, self.merge = golden, merge
        self.pipeline = golden.pipeline()
        self.originals = OriginalWeights(self.pipeline.unet)
        self.merger = LoraMerger(self.pipeline.unet, self.originals)
        self.version: AdapterVersion | None = None
        self.encoder: IdEncoder | None = None

    def use(self, version: AdapterVersion) -> IdEncoder:
        if self.version is not version or self.encoder is None:
            self.merger.restore()
            if NAME in getattr(self.pipeline.unet, "peft_config", {}):
                self.pipeline.unet.delete_adapters(NAME)
            adapter = self.golden.adapter(version)
            if self.merge:
                own = own_pairs(self.pipeline.unet, adapter)
                self.merger = LoraMerger(self.pipeline.unet, self.originals, own)
                self.merger.merge("cpu")
            else:
                attach_photomaker(self.pipeline, adapter)
            self.version, self.encoder = version, adapter.build()
        return self.encoder

    @torch.no_grad()
    def run(self, name: str, case: dict[str, Any]) -> Arrays:
        """Every tensor that golden/README.md names, for one case."""
        encoder = self.use(AdapterVersion(case["ver"]))
        n, h, w = case.get("n", 1), case["h"], case["w"]
        found: Arrays = {}
        pixels = pixel_values([self.golden.photo(index) for index in case["photos"]])
        found["pixel_values_sum_abs"] = pixels.double().abs().sum(dim=(1, 2, 3)).numpy()
        faces = [torch.from_numpy(self.golden.recipe.face_embedding(i)) for i in case["photos"]]
        tokens = encoder.encode(pixels, torch.stack(faces))
        found["id_embeds_per_photo"] = tokens[None].numpy()

        with TextCalls(self.pipeline) as calls:
            conditioning = Conditioner(self.pipeline, encoder, chunks=1)(
                Words(case["prompt"], case.get("negative_prompt"), TRIGGER, case.get("clip_skip")),
                tokens.numpy(),
            )
        guided = case["g"] > 1
        rows = Rows.of(self.pipeline, case, copies=tokens.shape[0] * tokens.shape[1])
        found |= calls.as_golden(rows)
        found |= embeddings(conditioning, n, guided)
        before = encode(self.pipeline, rows.fused, case.get("clip_skip"))
        found["prompt_embeds_before_fuse"] = before.embeds.numpy()
        found["class_tokens_mask"] = np.array([rows.fused[1].mask])

        initial = torch.from_numpy(self.golden.recipe.latents(name, (n, 4, h // 8, w // 8)))
        found["init_latents"] = initial.numpy()
        how = DenoiseParams(
            steps=case["steps"],
            width=w,
            height=h,
            start_merge_step=case["sms"],
            guidance_scale=case["g"],
            guidance_rescale=case.get("guidance_rescale") or 0.0,
        )
        steps: list[Step] = []
        with UNetCalls(self.pipeline.unet) as unet:
            final = denoise(
                self.pipeline,
                conditioning,
                how,
                seeds=range(n),
                latents=initial.clone(),
                on_step=steps.append,
            )
        found["latents"] = stacked([step.latents.numpy() for step in steps])
        found |= unet.as_golden(found["prompt_embeds_fused"])
        scheduler = self.pipeline.scheduler
        found["sigmas"] = scheduler.sigmas.numpy()
        found["timesteps"] = scheduler.timesteps.double().numpy()
        found["init_noise_sigma"] = np.float64(scheduler.init_noise_sigma)
        return found | self.pictures(final)

    def pictures(self, latents: torch.Tensor) -> Arrays:
        """What the VAE was given and gave, and the pictures."""
        inputs, outputs = [], []
        real = self.pipeline.vae.decode

        def listening(scaled: torch.Tensor, **options: Any) -> Any:
            raw = real(scaled, **options)
            inputs.append(scaled.numpy())
            outputs.append(raw[0].numpy())
            return raw

        self.pipeline.vae.decode = listening
        try:
            pictures = decode(self.pipeline, latents)
        finally:
            self.pipeline.vae.decode = real
        return {
            "vae_input": np.concatenate(inputs),
            "vae_raw": np.concatenate(outputs),
            "image_u8": np.stack([np.asarray(picture) for picture in pictures]),
        }


def embeddings(conditioning: Conditioning, n: int, guided: bool) -> Arrays:
    """The conditioning as the reference holds it: once per picture, the fused one only once."""
    assert conditioning.person is not None
    found = {
        "prompt_embeds_fused": conditioning.person.embeds,
        "pooled_prompt_embeds": conditioning.person.pooled.expand(n, -1),
        "text_only_prompt_embeds": conditioning.text_only.embeds.expand(n, -1, -1),
        "text_only_pooled": conditioning.text_only.pooled.expand(n, -1),
    }
    if guided:
        found["negative_prompt_embeds"] = conditioning.negative.embeds.expand(n, -1, -1)
        found["negative_pooled"] = conditioning.negative.pooled.expand(n, -1)
    return {name: tensor.numpy() for name, tensor in found.items()}


@dataclass(frozen=True)
class Rows:
    """A case's prompts as both text encoders should read them."""

    fused: tuple[TokenRow, TokenRow]
    text_only: tuple[TokenRow, TokenRow]
    negative: tuple[TokenRow, TokenRow] | None

    @classmethod
    def of(cls, pipeline: Any, case: dict[str, Any], copies: int) -> "Rows":
        first, second = pipeline.tokenizer, pipeline.tokenizer_2
        prompt = case["prompt"]
        negative = case.get("negative_prompt") if case["g"] > 1 else None
        text = without_trigger(first, prompt, TRIGGER)
        return cls(
            fused=(
                expanded_row(first, prompt, TRIGGER, copies),
                expanded_row(second, prompt, TRIGGER, copies),
            ),
            text_only=(plain_row(first, text), plain_row(second, text)),
            negative=None
            if negative is None
            else (plain_row(first, negative), plain_row(second, negative)),
        )

    def reference_order(self) -> list[tuple[TokenRow, TokenRow]]:
        """The reference encodes the negative prompt twice and discards the first."""
        if self.negative is None:
            return [self.fused, self.text_only]
        return [self.fused, self.negative, self.text_only, self.negative]


class TextCalls:
    """Listens to the ids that both text encoders are given."""

    def __init__(self, pipeline: Any) -> None:
        self.encoders = (pipeline.text_encoder, pipeline.text_encoder_2)
        self.ids: tuple[list[np.ndarray], list[np.ndarray]] = ([], [])

    def __enter__(self) -> "TextCalls":
        def listener(ids: list[np.ndarray]) -> Any:
            return lambda module, given, named: ids.append((*given, *named.values())[0].numpy())

        self.hooks = [
            encoder.register_forward_pre_hook(listener(ids), with_kwargs=True)
            for encoder, ids in zip(self.encoders, self.ids, strict=True)
        ]
        return self

    def __exit__(self, *error: object) -> None:
        for hook in self.hooks:
            hook.remove()

    def as_golden(self, rows: Rows) -> Arrays:
        """Our calls, which repeat nothing, in the reference's order; missing if never made."""
        found = {}
        for index, pair in enumerate(rows.reference_order()):
            for number, (row, calls) in enumerate(zip(pair, self.ids, strict=True), start=1):
                if any(np.array_equal(call, [row.ids]) for call in calls):
                    found[f"ids_te{number}_call{index}"] = np.array([row.ids])
        return found


class UNetCalls:
    """Listens to what goes into the UNet and what comes out."""

    def __init__(self, unet: Any) -> None:
        self.unet = unet
        self.calls: list[Arrays] = []

    def __enter__(self) -> "UNetCalls":
        def listen(module: Any, given: Any, named: Any, out: Any) -> None:
            added = named["added_cond_kwargs"]
            self.calls.append(
                {
                    "unet_in": given[0].numpy(),
                    "unet_t": np.float64(given[1]),
                    "unet_text_embeds": added["text_embeds"].numpy(),
                    "time_ids": added["time_ids"].numpy(),
                    "hidden": named["encoder_hidden_states"].numpy(),
                    "unet_out": out[0].numpy(),
                }
            )

        self.hook = self.unet.register_forward_hook(listen, with_kwargs=True)
        return self

    def __exit__(self, *error: object) -> None:
        self.hook.remove()

    def as_golden(self, fused: np.ndarray) -> Arrays:
        """First and last call in full, and which steps saw the person."""
        last = len(self.calls) - 1
        found: Arrays = {
            "unet_t": np.array([call["unet_t"] for call in self.calls]),
            "time_ids": self.calls[0]["time_ids"],
            "uses_fused": np.array([np.array_equal(c["hidden"][-1], fused[0]) for c in self.calls]),
        }
        for index in (0, last):
            for name in ("unet_in", "unet_text_embeds", "unet_out"):
                found[f"{name}_{index}"] = self.calls[index][name]
        return found
