"""AUTOMATIC1111's ``parameters`` (also Forge, SD.Next, Civitai), and Fooocus' JSON of that name."""

import re
from typing import Any

from photomaker_desktop.core.decoding import DecodeError, json_object
from photomaker_desktop.requests.other_programs.samplers import scheduler_of

PAIR = re.compile(r"\s*([\w][\w \-/]*):\s*(\"(?:\\.|[^\"\\])*\"|[^,]*)(?:,|$)")
NEGATIVE = "Negative prompt:"
MEANS = {"steps": "steps", "cfg scale": "guidance_scale", "seed": "seed", "size": "size"}


def is_parameters(text: str) -> bool:
    return bool(re.search(r"(?m)^[ \t]*Steps:[ \t]*\d", text))


def read_parameters(text: str) -> dict[str, Any]:
    """Values by the names of ``requests.overrides``, as they are written; empty if there are none.

    Words, negative words behind *Negative prompt:*, then a line of pairs that begins with *Steps*.
    """
    if text.lstrip().startswith("{"):
        return read_fooocus(text)
    if not is_parameters(text):
        return {}
    lines = text.strip().splitlines()
    last = max((place for place, line in enumerate(lines) if is_parameters(line)), default=0)
    words, negative = lines[:last], list[str]()
    for place, line in enumerate(words):
        if line.strip().startswith(NEGATIVE):
            negative = [line.strip().removeprefix(NEGATIVE), *words[place + 1 :]]
            words = words[:place]
            break
    pairs = {key.strip().lower(): value.strip(' "') for key, value in PAIR.findall(lines[last])}
    found: dict[str, Any] = {ours: pairs[key] for key, ours in MEANS.items() if key in pairs}
    found["prompt"] = "\n".join(words).strip()
    found["negative_prompt"] = "\n".join(negative).strip()
    if sampler := pairs.get("sampler"):
        found["sampler"] = sampler
        found["scheduler"] = scheduler_of(sampler, pairs.get("schedule type", ""))
    if (skip := pairs.get("clip skip", "")).isdigit() and int(skip) > 2:
        found["clip_skip"] = int(skip) - 2
    return found


def read_fooocus(text: str) -> dict[str, Any]:
    """Fooocus' own scheme; its words are those before its styles."""
    try:
        fields = json_object(text)
    except DecodeError:
        return {}
    if "prompt" not in fields or "steps" not in fields:
        return {}
    sides = re.findall(r"\d+", str(fields.get("resolution", "")))[:2]
    sampler = str(fields.get("sampler", ""))
    return {
        "prompt": fields["prompt"],
        "negative_prompt": fields.get("negative_prompt"),
        "seed": fields.get("seed"),
        "steps": fields["steps"],
        "guidance_scale": fields.get("guidance_scale"),
        "size": "x".join(sides) if len(sides) == 2 else None,
        "sampler": sampler,
        "scheduler": scheduler_of(sampler, str(fields.get("scheduler", ""))),
    }
