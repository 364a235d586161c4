"""InvokeAI's metadata: ``invokeai_metadata`` (3 and later), ``sd-metadata`` (2), ``Dream`` (1)."""

import re
import shlex
from collections.abc import Mapping
from typing import Any

from photomaker_desktop.core.decoding import DecodeError, json_object
from photomaker_desktop.requests.other_programs.samplers import scheduler_of

KEYS = ("invokeai_metadata", "sd-metadata", "Dream", "dream")
OPTIONS = {
    "s": "steps",
    "S": "seed",
    "C": "guidance_scale",
    "A": "sampler",
    "W": "width",
    "H": "height",
}
POWER = re.compile(r"(\([^()]*\)|\"[^\"]*\"|[\w'-]+)([+-]{1,5}|(?<=[)\"])\d*\.?\d+)(?![\w+-])")


def read_invokeai(texts: Mapping[str, str]) -> dict[str, Any]:
    """Values by the names of ``requests.overrides``; empty if InvokeAI wrote none."""
    for name in KEYS[:2]:
        if name in texts:
            try:
                said = json_object(texts[name])
            except DecodeError:
                continue
            inner = said.get("image")
            return _modern(inner if isinstance(inner, dict) else said)
    command = next((texts[name] for name in KEYS[2:] if name in texts), "")
    return _command(command) if command else {}


def _modern(said: Mapping[str, Any]) -> dict[str, Any]:
    words, negative = _prompts(said)
    sampler = said.get("scheduler", said.get("sampler"))
    found = {
        "prompt": compel_weights(words),
        "negative_prompt": compel_weights(negative),
        "seed": said.get("seed"),
        "steps": said.get("steps"),
        "guidance_scale": said.get("cfg_scale"),
        "clip_skip": said.get("clip_skip") or None,
    }
    return found | _size(said) | _sampler(sampler)


def _prompts(said: Mapping[str, Any]) -> tuple[str, str]:
    """Version 2 has one text, with negative words in square brackets."""
    if "positive_prompt" in said:
        words, negative = str(said["positive_prompt"]), str(said.get("negative_prompt") or "")
        style = str(said.get("positive_style_prompt") or "")
        return (f"{words}, {style}" if style and style != words else words), negative
    given = said.get("prompt", "")
    if isinstance(given, list):
        parts = (part.get("prompt", "") if isinstance(part, dict) else part for part in given)
        given = ", ".join(map(str, parts))
    negative = ", ".join(re.findall(r"\[([^\[\]]*)\]", str(given)))
    return re.sub(r"\s*\[[^\[\]]*\]", "", str(given)).strip(), negative


def _command(text: str) -> dict[str, Any]:
    """``"words" -s 50 -S 12345 -W 512 -H 512 -C 7.5 -A k_lms``"""
    try:
        parts = shlex.split(text)
    except ValueError:
        return {}
    said: dict[str, Any] = {"prompt": parts[0] if parts else ""}
    for place, part in enumerate(parts):
        if found := re.fullmatch(r"-([sSCAWH])(\S*)", part):
            value = found[2] or (parts[place + 1] if place + 1 < len(parts) else "")
            said[OPTIONS[found[1]]] = value
    words, negative = _prompts(said)
    values = {name: said[name] for name in ("steps", "seed", "guidance_scale") if name in said}
    return {
        "prompt": words,
        "negative_prompt": negative,
        **values,
        **_size(said),
        **_sampler(said.get("sampler")),
    }


def _size(said: Mapping[str, Any]) -> dict[str, str]:
    sides = said.get("width"), said.get("height")
    return {"size": f"{sides[0]}x{sides[1]}"} if all(sides) else {}


def _sampler(name: Any) -> dict[str, str]:
    return {"sampler": name, "scheduler": scheduler_of(name)} if isinstance(name, str) else {}


def compel_weights(text: str) -> str:
    """``word++`` and ``(two words)1.3`` as ``(word:1.21)`` and ``(two words:1.3)``."""

    def weighted(found: re.Match[str]) -> str:
        inner, power = found[1].strip('()"'), found[2]
        if power[0] in "+-":
            weight = (1.1 if power[0] == "+" else 0.9) ** len(power)
        else:
            weight = float(power)
        return f"({inner}:{weight:.3g})"

    return POWER.sub(weighted, text)
