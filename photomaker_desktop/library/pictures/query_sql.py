"""From a ``Query`` to SQL: filters, orders and keyset cursors."""

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import Any

from photomaker_desktop.core.copying import COPIED
from photomaker_desktop.core.decoding import from_json
from photomaker_desktop.core.errors import UsageError
from photomaker_desktop.library.encryption.vault import Vault
from photomaker_desktop.library.records import Query, Sort
from photomaker_desktop.library.storage import clock

RANKS = {
    Sort.LIKENESS: "likeness",
    Sort.RATING: "rating",
    Sort.PERSON: "person",
    Sort.COPYING: "copying",
}
WORD = re.compile(r"\w+")
Value = str | int | float


@dataclass
class Clause:
    """Conditions that all hold, and their values in order."""

    conditions: list[str] = field(default_factory=list)
    values: list[Value] = field(default_factory=list)

    def add(self, condition: str, *values: Value) -> None:
        self.conditions.append(condition)
        self.values += values

    @property
    def where(self) -> str:
        return " AND ".join(self.conditions)


@dataclass(frozen=True)
class Statement:
    """``order`` is the order of pictures, ``inner`` the same with the names of ``tables``."""

    tables: str
    clause: Clause
    order: str
    inner: str

    def every(self, columns: str) -> str:
        """All rows, in order."""
        return f"{self.unordered(columns)} ORDER BY {self.inner}"

    def unordered(self, columns: str) -> str:
        return f"SELECT {columns} FROM {self.tables} WHERE {self.clause.where}"

    def page(self, columns: str, limit: int) -> str:
        """The first rows. Only the numbers are sorted; the wide rows are fetched afterwards."""
        numbers = self.every("pictures.number")
        return (
            f"SELECT {columns} FROM pictures WHERE number IN ({numbers} LIMIT {limit:d})"
            f" ORDER BY {self.order}"
        )


def statement(
    query: Query, vault: Vault, cursor: str = "", among: Collection[int] = ()
) -> Statement:
    """Raises ``UsageError`` for a cursor of another query."""
    clause = filters(query, vault)
    match = fts(query.words)
    if among:
        clause.add(f"number IN ({','.join('?' * len(among))})", *among)
    if cursor:
        behind(clause, query, cursor)
    if match and query.sort in RANKS:
        clause.add("number IN (SELECT rowid FROM words WHERE words MATCH ?)", match)
    if match and query.sort not in RANKS:
        clause.add("words MATCH ?", match)
        # The index is in this order, so the first page reads no more rows than it needs.
        return Statement(
            "words CROSS JOIN pictures ON pictures.number = words.rowid",
            clause,
            order(query),
            order(query).replace("number", "words.rowid"),
        )
    return Statement("pictures", clause, order(query), order(query))


def filters(query: Query, vault: Vault) -> Clause:
    clause = Clause()
    clause.add(f"trashed {'>' if query.trashed else '='} ''")
    if query.identity_id is not None:
        everyone = "number IN (SELECT own.number FROM pictures AS own WHERE own.identity_id = ?"
        everyone += " UNION ALL SELECT picture FROM companions WHERE companions.identity_id = ?)"
        clause.add(everyone, query.identity_id, query.identity_id)
    if query.style is not None:
        clause.add("style = ?", vault.blind(query.style))
    if (query.rating_at_least, query.rating_at_most) != (0, 5):
        # Without the plus, SQLite would fetch by rating and sort thousands by time.
        rating = "rating" if query.sort is Sort.RATING else "+rating"
        clause.add(f"{rating} BETWEEN ? AND ?", query.rating_at_least, query.rating_at_most)
    if query.favourite:
        clause.add("favourite = 1")
    if query.copied is not None:
        clause.add(f"copying {'>' if query.copied else '<='} ?", COPIED)
    if query.since:
        clause.add("number >= ?", clock.microseconds(query.since))
    if query.until:
        clause.add("number < ?", clock.microseconds(query.until))
    if query.collection:
        clause.add(
            "number IN (SELECT members.picture FROM members JOIN collections"
            " ON collections.id = collection WHERE name = ?)",
            vault.blind(query.collection),
        )
    return clause


def order(query: Query) -> str:
    if query.sort is Sort.OLDEST:
        return "number"
    if rank := RANKS.get(query.sort):
        return f"{rank} DESC, number DESC"
    return "number DESC"


def behind(clause: Clause, query: Query, cursor: str) -> None:
    try:
        sort, value, number = from_json(cursor, tuple[str, Any, int])
        if sort != query.sort.value:
            raise ValueError
    except ValueError as error:
        raise UsageError("This page belongs to another search.") from error
    key = "words.rowid" if fts(query.words) and query.sort not in RANKS else "number"
    if rank := RANKS.get(query.sort):
        clause.add(f"({rank}, number) < (?, ?)", value, number)
    elif query.sort is Sort.OLDEST:
        clause.add(f"{key} > ?", number)
    else:
        clause.add(f"{key} < ?", number)


def cursor_behind(query: Query, number: int, ranks: Mapping[Sort, float]) -> str:
    """``ranks`` are the last picture's values of ``RANKS``."""
    return json.dumps([query.sort.value, ranks.get(query.sort), number])


def fts(words: str) -> str:
    """An FTS5 query: all words, the last as a prefix; the user's FTS5 syntax is escaped."""
    found = WORD.findall(words)
    return " ".join(f'"{word}"' for word in found) + "*" if found else ""
