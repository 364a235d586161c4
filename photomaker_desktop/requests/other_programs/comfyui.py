"""ComfyUI's graphs: ``prompt`` (what was run) or ``workflow`` (what the window shows).

A graph is any network of nodes: the values are looked for from the sampler backwards.
"""

import re
from collections.abc import Mapping
from typing import Any

from photomaker_desktop.core.decoding import DecodeError, json_object
from photomaker_desktop.requests.other_programs.samplers import scheduler_of

DEEPEST, MOST_VISITS = 40, 3
WIDGETS = {
    "KSampler": ("seed", "", "steps", "cfg", "sampler_name", "scheduler", "denoise"),
    "KSamplerAdvanced": ("", "noise_seed", "", "steps", "cfg", "sampler_name", "scheduler"),
    "CLIPTextEncode": ("text",),
    "CLIPTextEncodeSDXL": ("", "", "", "", "", "", "text_g", "text_l"),
    "EmptyLatentImage": ("width", "height"),
    "KSamplerSelect": ("sampler_name",),
    "BasicScheduler": ("scheduler", "steps"),
    "RandomNoise": ("noise_seed",),
    "CFGGuider": ("cfg",),
    "PrimitiveNode": ("value",),
}
"""The order of values in ``workflow``, which has no names; an empty name is left out."""
TEXTS = (
    "text",
    "text_g",
    "prompt",
    "positive",
    "string",
    "value",
    "text_l",
    "text_a",
    "wildcard_text",
)
PARTS = re.compile(r"(?:string|text)_?[a-d1-4]")
"""Inputs of nodes that join texts."""
NO_NUMBER = re.compile(r'("(?:[^"\\]|\\.)*+")|-?\b(?:NaN|Infinity)\b', re.DOTALL)
Graph = dict[str, dict[str, Any]]


def read_comfyui(texts: Mapping[str, str]) -> dict[str, Any]:
    """Values by the names of ``requests.overrides``; empty without a graph that has a sampler."""
    for name, read in (("prompt", _run), ("workflow", _shown)):
        graph = read(_object(texts.get(name, "")))
        if found := _values(graph):
            return found
    return {}


def _object(text: str) -> dict[str, Any]:
    """ComfyUI writes numbers that JSON does not have: ``NaN``, ``Infinity``."""
    try:
        return json_object(NO_NUMBER.sub(lambda found: found[1] or "null", text))
    except DecodeError:
        return {}


def _run(fields: dict[str, Any]) -> Graph:
    return {
        key: node
        for key, node in fields.items()
        if isinstance(node, dict) and isinstance(node.get("inputs"), dict)
    }


def _shown(fields: dict[str, Any]) -> Graph:
    """The window's form in the form of what is run."""
    graph: Graph = {}
    sources = {
        str(link[0]): [str(link[1]), link[2]]
        for link in _list(fields.get("links"))
        if isinstance(link, list) and len(link) > 2
    }
    for node in _list(fields.get("nodes")):
        if not isinstance(node, dict) or not isinstance(kind := node.get("type"), str):
            continue
        given = node.get("widgets_values")
        inputs: dict[str, Any] = dict(given) if isinstance(given, dict) else {}
        for name, value in zip(WIDGETS.get(kind, ()), _list(given), strict=False):
            inputs |= {name: value} if name else {}
        for one in _list(node.get("inputs")):
            if isinstance(one, dict) and (source := sources.get(str(one.get("link")))):
                inputs[str(one.get("name"))] = source
        graph[str(node.get("id"))] = {"class_type": kind, "inputs": inputs}
    return graph


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _values(graph: Graph) -> dict[str, Any]:
    sampler = next((node for node in graph.values() if _is_sampler(node)), None)
    if sampler is None:
        return {}
    inputs = sampler["inputs"]
    follow = Follow(graph)
    guider = follow.node(inputs.get("guider")) or sampler
    name = follow.value(inputs, ("sampler_name", "sampler"), "sampler_name")
    schedule = follow.value(inputs, ("scheduler", "sigmas"), "scheduler")
    asked = guider["inputs"]
    words = follow.words(asked.get("positive", asked.get("conditioning")), "positive")
    width, height = follow.size(inputs.get("latent_image", inputs.get("samples")))
    return {
        "prompt": words,
        "negative_prompt": follow.words(asked.get("negative"), "negative"),
        "seed": follow.value(inputs, ("seed", "noise_seed", "noise"), "noise_seed"),
        "steps": follow.value(inputs, ("steps", "sigmas"), "steps"),
        "guidance_scale": follow.value(asked, ("cfg", "guidance"), "cfg"),
        "size": f"{width}x{height}" if width and height else None,
        "sampler": name if isinstance(name, str) else "",
        "scheduler": scheduler_of(name, str(schedule or "")) if isinstance(name, str) else "",
    }


def _is_sampler(node: Mapping[str, Any]) -> bool:
    inputs = node["inputs"]
    kind = str(node.get("class_type", ""))
    seeded = {"seed", "noise_seed", "noise"} & inputs.keys()
    return bool(seeded and {"steps", "sigmas"} & inputs.keys()) and (
        "ampler" in kind or "positive" in inputs
    )


class Follow:
    """Follows links, ``[node, output]``, through a graph that may have loops."""

    def __init__(self, graph: Graph) -> None:
        self._graph = graph
        self._times: dict[tuple[str, str], int] = {}

    def node(self, link: Any) -> dict[str, Any] | None:
        if isinstance(link, list) and link and isinstance(link[0], str | int):
            return self._graph.get(str(link[0]))
        return None

    def value(self, inputs: Mapping[str, Any], names: tuple[str, ...], inner: str) -> Any:
        """The first plain value under ``names``; behind a link, the node's ``inner``."""
        value = next((inputs[name] for name in names if name in inputs), None)
        for _ in range(DEEPEST):
            if (node := self.node(value)) is None:
                return value if isinstance(value, str | int | float) else None
            found = node["inputs"]
            known = (inner, "seed", "value", "int", "number", "float")
            value = next((found[name] for name in known if name in found), None)
        return None

    def words(self, link: Any, side: str, depth: int = 0) -> str:
        """The first text that a conditioning was made of.

        ``side`` is the input to follow where a node has both, ``positive`` and ``negative``.
        """
        if isinstance(link, str):
            return link
        node = self.node(link)
        if node is None or depth > DEEPEST or not self._may_visit(str(link[0]), side):
            return ""
        inputs = node["inputs"]
        parts = [inputs[name] for name in sorted(inputs) if PARTS.fullmatch(name)]
        if len(parts) > 1 and "Encode" not in str(node.get("class_type")):
            told = (self.words(part, side, depth + 1).strip() for part in parts)
            return str(inputs.get("delimiter") or " ").join(filter(None, told))
        names = (side,) if side in inputs else TEXTS
        named = [inputs[name] for name in names if name in inputs]
        links = [value for value in inputs.values() if self.node(value)]
        tried = (self.words(value, side, depth + 1) for value in [*named, *links[:4]])
        return next((text for text in tried if text.strip()), "")

    def _may_visit(self, node: str, side: str) -> bool:
        """The graph comes from elsewhere and may contain loops."""
        key = (node, side)
        self._times[key] = self._times.get(key, 0) + 1
        return self._times[key] <= MOST_VISITS

    def size(self, link: Any) -> tuple[int, int]:
        """Of the first latent image; else of the only node with a width and a height."""
        for _ in range(DEEPEST):
            if (node := self.node(link)) is None:
                break
            if found := _sides(node):
                return found
            inputs = node["inputs"]
            link = next((value for value in inputs.values() if self.node(value)), None)
        everywhere = {sides for node in self._graph.values() if (sides := _sides(node))}
        return everywhere.pop() if len(everywhere) == 1 else (0, 0)


def _sides(node: Mapping[str, Any]) -> tuple[int, int] | None:
    for start in ("", "empty_latent_"):
        width, height = (node["inputs"].get(f"{start}{name}") for name in ("width", "height"))
        if isinstance(width, int) and isinstance(height, int):
            return width, height
    return None
