"""Paths of one set's models on this disk, for the engine."""

from dataclasses import dataclass, field

from photomaker_desktop.core.capabilities import ANY_MODEL, Capabilities


@dataclass(frozen=True)
class ModelPaths:
    """Absolute paths; an empty string means *not installed*.

    ``base`` is a diffusers folder or a single ``.safetensors`` file, ``adapter`` a PhotoMaker file,
    ``tokenizers`` a folder with ``tokenizer`` and ``tokenizer_2`` (needed for single files),
    ``vae`` a replacement VAE, ``preview_decoder`` TAESDXL's folder or file, ``draft_lora`` a
    few-step LoRA, ``insightface`` the folder with ``det_10g.onnx`` and ``w600k_r50.onnx``.
    ``recogniser`` is the ONNX file for likeness, ``recogniser_kind`` how to use it
    (``sface``, ``auraface``, ``arcface``, ``mobilefacenet``), ``judge`` the
    classifier that does the same for drawn people. ``memory_tier`` is the highest tier
    that the set is meant for (empty: any), ``capabilities`` what the set can make. ``safety`` is
    the ONNX file of the nudity check, without which no photographs of people are made,
    ``watermark`` the folder with TrustMark's encoder and decoder, ``upscaler`` one with Swin2SR.
    """

    name: str = ""
    base: str = ""
    adapter: str = ""
    tokenizers: str = ""
    vae: str = ""
    preview_decoder: str = ""
    draft_lora: str = ""
    detector: str = ""
    recogniser: str = ""
    recogniser_kind: str = ""
    judge: str = ""
    insightface: str = ""
    control_models: dict[str, str] = field(default_factory=dict)
    memory_tier: str = ""
    safety: str = ""
    watermark: str = ""
    upscaler: str = ""
    capabilities: Capabilities = ANY_MODEL
