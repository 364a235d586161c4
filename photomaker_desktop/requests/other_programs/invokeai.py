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
                fields = json_object(texts[name])
            except DecodeError:
                continue
            inner = fields.get("image")
            return _modern(inner if isinstance(inner, dict) else fields)
    command = next((texts[name] for name in KEYS[2:] if name in texts), "")
    return _command(command) if command else {}


def _modern(fields: Mapping[str, Any]) -> dict[str, Any]:
    words, negative = _prompts(fields)
    sampler = fields.get("scheduler", fields.get("sampler"))
    found = {
        "prompt": compel_weights(words),
        "negative_prompt": compel_weights(negative),
        "seed": fields.get("seed"),
        "steps": fields.get("steps"),
        "guidance_scale": fields.get("cfg_scale"),
        "clip_skip": fields.get("clip_skip") or None,
    }
    return found | _size(fields) | _sampler(sampler)


def _prompts(fields: Mapping[str, Any]) -> tuple[str, str]:
    """Version 2 has one text, with negative words in square brackets."""
    if "positive_prompt" in fields:
        words, negative = (
            str(fields["positive_prompt"] or ""),
            str(fields.get("negative_prompt") or ""),
        )
        style = str(fields.get("positive_style_prompt") or "")
        return (f"{words}, {style}" if style and style != words else words), negative
    given = fields.get("prompt", "")
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
    fields: dict[str, Any] = {"prompt": parts[0] if parts else ""}
    for place, part in enumerate(parts):
        if found := re.fullmatch(r"-([sSCAWH])(\S*)", part):
            value = found[2] or (parts[place + 1] if place + 1 < len(parts) else "")
            fields[OPTIONS[found[1]]] = value
    words, negative = _prompts(fields)
    values = {name: fields[name] for name in ("steps", "seed", "guidance_scale") if name in fields}
    return {
        "prompt": words,
        "negative_prompt": negative,
        **values,
        **_size(fields),
        **_sampler(fields.get("sampler")),
    }


def _size(fields: Mapping[str, Any]) -> dict[str, str]:
    sides = fields.get("width"), fields.get("height")
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
