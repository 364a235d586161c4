"""A gallery of 100,000 pictures: pages and searches, compared to the plain SQLite query.

``python -m photomaker_desktop.bench gallery``. The records are real rows of a real library; only
the picture files are left out, because pages and searches never touch them. Medians in
milliseconds; goals: a page 5 ms, a search 20 ms.
"""

import argparse
import json
import random
import sqlite3
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from photomaker_desktop.core.presets import resolve
from photomaker_desktop.core.recipe import Recipe
from photomaker_desktop.core.request import GenerationRequest, Subject
from photomaker_desktop.library import Library, Query, Sort
from photomaker_desktop.library.encryption.crypto import ScryptCost
from photomaker_desktop.library.pictures import picture_rows, query_sql
from photomaker_desktop.library.records import Picture
from photomaker_desktop.library.storage import clock
from photomaker_desktop.library.storage.database import connect
from photomaker_desktop.library.storage.file_names import new_id

STYLES = ("", "cinematic", "photographic", "comic", "line art")
WORDS = """
astronaut baker castle desert engine forest garden harbour island jungle kitchen library market
museum night ocean palace quarry river sailor tower uniform valley winter yacht
"""
NOUNS = tuple(WORDS.split())
PEOPLE = tuple(f"{number:016x}" for number in range(20))
LIMIT = 100


def add_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--pictures", type=int, default=100_000)
    parser.add_argument("--repeats", type=int, default=50)
    parser.add_argument("--encrypted", action="store_true")
    parser.add_argument("--json", action="store_true")


def run(arguments: argparse.Namespace) -> int:
    with (
        tempfile.TemporaryDirectory(prefix="gallery-bench-") as folder,
        Library.open(Path(folder)) as library,
    ):
        if arguments.encrypted:
            library.encrypt(passphrase="only a benchmark", cost=ScryptCost(n=2**10))
        fill(library, arguments.pictures)
        figures = measure(library, arguments.repeats)
    if arguments.json:
        print(json.dumps(figures, indent=2))
    else:
        for name, row in figures.items():
            print(f"{name:24}" + "  ".join(f"{key} {value:8.2f}" for key, value in row.items()))
    return 0


def fill(library: Library, count: int, seed: int = 0) -> None:
    chance, store = random.Random(seed), library._store
    start = datetime(2024, 1, 1, tzinfo=UTC)
    with store.change() as connection:
        for index in range(count):
            recipe = made_up(chance, index)
            picture = Picture(
                id=new_id(),
                created=clock.text(start + timedelta(minutes=7 * index)),
                width=1024,
                height=1024,
                recipe=recipe,
                identity_id=recipe.person.identity_id,
                likeness=chance.random() if index % 3 else None,
                rating=chance.choice((0, 0, 0, 0, 0, 0, 3, 4, 5)),
                favourite=index % 50 == 0,
                collections=("Best",) if index % 100 == 0 else (),
            )
            picture_rows.put(connection, store.vault, picture, sealed=False)


def made_up(chance: random.Random, index: int) -> Recipe:
    """Words of everyday length; one picture in 2,000 has a rare word."""
    words = " ".join(chance.choices(NOUNS, k=18))
    rare = " zeppelin" if index % 2_000 == 0 else ""
    prompt = f"portrait of @Ada as a {words}{rare}"
    person = Subject("Ada", "woman", b"", chance.choice(PEOPLE))
    style = chance.choice(STYLES)
    request = GenerationRequest(prompt, "blurry", person, style, "best", seed=index)
    return Recipe(
        request,
        resolve(request),
        resolved_prompt=prompt,
        resolved_negative="blurry",
        style=style,
    )


def measure(library: Library, repeats: int) -> dict[str, dict[str, float]]:
    """``bare``: the same SQL on a bare connection, rows fetched and thrown away."""
    gallery, middle = library.gallery, Query()
    ids = gallery.ids()
    cursor = query_sql.cursor_behind(middle, number_of(library, ids[len(ids) // 2]), {})
    cases: dict[str, tuple[Query, str]] = {
        "first page": (Query(), ""),
        "page in the middle": (middle, cursor),
        "by likeness": (Query(sort=Sort.LIKENESS), ""),
        "by person": (Query(sort=Sort.PERSON), ""),
        "of one person": (Query(identity_id=PEOPLE[3]), ""),
        "of one style": (Query(style="comic"), ""),
        "favourites": (Query(favourite=True), ""),
        "rated 5": (Query(rating_at_least=5), ""),
        "of a collection": (Query(collection="Best"), ""),
        "search, common word": (Query(words="castle"), ""),
        "search, two words": (Query(words="castle sailor"), ""),
        "search, start of a word": (Query(words="cast"), ""),
        "search, rare word": (Query(words="zeppelin"), ""),
        "search, by likeness": (Query(words="castle", sort=Sort.LIKENESS), ""),
    }
    figures = {}
    for name, (query, behind) in cases.items():
        page = median(lambda q=query, b=behind: gallery.page(q, b, LIMIT), repeats)  # type: ignore[misc]
        figures[name] = {"ms": page} | against_bare(library, query, behind, page, repeats)
    figures["count"] = {"ms": median(gallery.count, repeats)}
    figures["count, common word"] = {
        "ms": median(lambda: gallery.count(Query(words="castle")), repeats)
    }
    figures["all ids"] = {"ms": median(gallery.ids, repeats)}
    figures["days"] = {"ms": median(gallery.days, max(3, repeats // 10))}
    return figures


def against_bare(
    library: Library, query: Query, cursor: str, page: float, repeats: int
) -> dict[str, float]:
    """Not for words in an encrypted library: a plain connection has no search index."""
    vault = library._store.vault
    if vault.sealing and query.words:
        return {}
    asked = query_sql.statement(query, vault, cursor)
    sql = asked.page(picture_rows.COLUMNS, LIMIT + 1)
    bare = connect(library._store.layout.database, read_only=True)
    try:
        alone = median(lambda: fetch(bare, sql, asked.clause.values), repeats)
    finally:
        bare.close()
    return {"bare": alone, "ratio": page / alone}


def fetch(connection: sqlite3.Connection, sql: str, values: list[Any]) -> object:
    return connection.execute(sql, values).fetchall()


def number_of(library: Library, picture_id: str) -> int:
    with library._store.database.read() as connection:
        return picture_rows.one(connection, library._store.vault, picture_id).number


def median(work: Callable[[], object], repeats: int) -> float:
    """Milliseconds; the first call is not counted."""
    work()
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1e3)
    return statistics.median(times)
