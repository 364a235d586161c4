"""The model card's picture: what Sketchbook 2 draws, in rows of one width."""

import io
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path

from PIL import Image

from photomaker_desktop.identity.tokens import IdentityTokens
from photomaker_desktop.storage.files import write_atomic
from photomaker_desktop.training.painter import Painter
from photomaker_desktop.training.sketchbook2.drawings import draw
from photomaker_desktop.training.sketchbook2.evaluation import Group, Scenes, orders, sit
from photomaker_desktop.training.sketchbook2.people import SIZES, STYLE, Drawing

PEOPLE = 6
WIDTH = 960
GAP = 4
QUALITY = 86


def card_sheet(painter: Painter, path: Path, seed: int = 0) -> None:
    """People whom training never saw as they are drawn, then in pictures by the model: portraits;
    half, full and small figures; two people from words alone; every style; every size. The
    format is ``path``'s."""
    sitters = sit(painter, PEOPLE, seed)
    alone: list[Group] = [(sitter.person,) for sitter in sitters]
    tokens = [sitter.usual for sitter in sitters]
    salt = f"{seed}/card"
    framings = [Scenes(framing).of(alone, salt) for framing in ("half", "full", "small")]
    styles = [Scenes("portrait", style).of(alone, salt) for style in STYLE]
    sizes = [Scenes("half", size=size).of(alone, salt) for size in SIZES]
    couples = [(a.person, b.person) for a, b in pairwise(sitters)][:4]
    two = Scenes("half", size=SIZES[-1], hats=0.3).of(couples, salt)
    rows = [
        [Image.fromarray(draw(one).picture) for one in Scenes().of(alone, salt)],
        painted(painter, Scenes().of(alone, f"{salt}/again"), tokens, seed),
        painted(painter, [framings[i // 2][i] for i in range(PEOPLE)], tokens, seed),
        painted(painter, two, [None] * len(two), seed),
        painted(painter, [drawings[i] for i, drawings in enumerate(styles)], tokens, seed),
        painted(painter, [drawings[-1 - i] for i, drawings in enumerate(sizes)],
                tokens[::-1], seed),
    ]  # fmt: skip
    save(in_rows(rows), path)


def painted(
    painter: Painter, wanted: Sequence[Drawing], tokens: Sequence[IdentityTokens | None], seed: int
) -> list[Image.Image]:
    """A picture of each drawing's words, in its size; words alone describe the people too."""
    some = orders(wanted, tokens[: len(wanted)], seed, described=tokens[0] is None)
    return [
        Image.fromarray(painter.paint([order], size=drawing.scene.size)[0])
        for order, drawing in zip(some, wanted, strict=True)
    ]


def in_rows(rows: Sequence[Sequence[Image.Image]]) -> Image.Image:
    """Every row as wide as the sheet, its pictures of one height."""
    lines = [in_row(row) for row in rows]
    sheet = Image.new("RGB", (WIDTH, sum(line.height + GAP for line in lines) - GAP), "white")
    top = 0
    for line in lines:
        sheet.paste(line, (0, top))
        top += line.height + GAP
    return sheet


def in_row(row: Sequence[Image.Image]) -> Image.Image:
    shares = [one.width / one.height for one in row]
    height = round((WIDTH - GAP * (len(row) - 1)) / sum(shares))
    line = Image.new("RGB", (WIDTH, height), "white")
    left = 0.0
    for one, share in zip(row, shares, strict=True):
        size = (round(left + share * height) - round(left), height)
        line.paste(one.resize(size, Image.Resampling.LANCZOS), (round(left), 0))
        left += share * height + GAP
    return line


def save(sheet: Image.Image, path: Path) -> None:
    buffer = io.BytesIO()
    sheet.save(buffer, Image.registered_extensions()[path.suffix.lower()], quality=QUALITY)
    write_atomic(path, buffer.getvalue())
