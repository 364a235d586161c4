"""Tables of the database, as migration steps.

``number`` orders pictures: it is the creation time in microseconds since 1970, made unique by
counting up, so that the newest page is the end of the primary key, and rebuilding gives the same
order. A ``body`` is JSON or msgpack, sealed in an encrypted library; so are names to filter by
(``style``, ``collections.name``), which are then keyed hashes. ``words`` stays empty in an
encrypted library: its index is built in memory.
"""

V1 = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE identities (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    trashed TEXT NOT NULL DEFAULT '',
    body BLOB NOT NULL
) WITHOUT ROWID;

CREATE TABLE pictures (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    created TEXT NOT NULL,
    sealed INTEGER NOT NULL DEFAULT 0,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    identity_id TEXT NOT NULL DEFAULT '',
    style TEXT NOT NULL DEFAULT '',
    likeness REAL,
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating BETWEEN 0 AND 5),
    favourite INTEGER NOT NULL DEFAULT 0,
    collection TEXT NOT NULL DEFAULT '',
    trashed TEXT NOT NULL DEFAULT '',
    body BLOB NOT NULL
);
CREATE INDEX pictures_trashed ON pictures (trashed);
CREATE INDEX pictures_identity ON pictures (identity_id, trashed);
CREATE INDEX pictures_style ON pictures (style, trashed);

CREATE VIRTUAL TABLE words USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2');

CREATE TABLE history (
    id TEXT PRIMARY KEY,
    same TEXT NOT NULL UNIQUE,
    used TEXT NOT NULL,
    times INTEGER NOT NULL DEFAULT 1,
    body BLOB NOT NULL
) WITHOUT ROWID;
CREATE INDEX history_used ON history (used);

CREATE TABLE jobs (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    state TEXT NOT NULL,
    created TEXT NOT NULL,
    pictures TEXT NOT NULL DEFAULT '',
    body BLOB NOT NULL
) WITHOUT ROWID;
"""

V2 = """
CREATE TABLE collections (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE,
    body BLOB NOT NULL
);
CREATE TABLE members (
    collection INTEGER NOT NULL REFERENCES collections (id) ON DELETE CASCADE,
    picture INTEGER NOT NULL REFERENCES pictures (number) ON DELETE CASCADE,
    PRIMARY KEY (collection, picture)
) WITHOUT ROWID;
CREATE INDEX members_picture ON members (picture);
INSERT INTO collections (name, body)
    SELECT DISTINCT collection, CAST(collection AS BLOB) FROM pictures WHERE collection <> '';
INSERT INTO members (collection, picture)
    SELECT collections.id, number FROM pictures JOIN collections ON name = collection;
ALTER TABLE pictures DROP COLUMN collection;

UPDATE pictures SET likeness = -1 WHERE likeness IS NULL;
DROP INDEX pictures_trashed;
CREATE INDEX pictures_shown ON pictures (trashed, number, id);
CREATE INDEX pictures_likeness ON pictures (trashed, likeness);
CREATE INDEX pictures_rating ON pictures (trashed, rating);
CREATE INDEX pictures_favourite ON pictures (trashed) WHERE favourite = 1;

ALTER TABLE jobs ADD COLUMN error TEXT NOT NULL DEFAULT '';
"""
# V1 kept one collection per picture, and NULL for no likeness, which does not sort with a keyset.

V3 = """
ALTER TABLE pictures ADD COLUMN person INTEGER NOT NULL DEFAULT -1000000000;
UPDATE pictures SET person = coalesce(
    (SELECT -position FROM identities WHERE id = identity_id AND trashed = ''), -1000000000);
DROP INDEX pictures_shown;
CREATE INDEX pictures_shown ON pictures (trashed, number, id, rating);
CREATE INDEX pictures_person ON pictures (trashed, person);
CREATE TRIGGER picture_added AFTER INSERT ON pictures BEGIN
    UPDATE pictures SET person = coalesce(
        (SELECT -position FROM identities WHERE id = new.identity_id AND trashed = ''), -1000000000)
        WHERE number = new.number;
END;
CREATE TRIGGER person_added AFTER INSERT ON identities WHEN new.trashed = '' BEGIN
    UPDATE pictures SET person = -new.position WHERE identity_id = new.id;
END;
CREATE TRIGGER person_moved AFTER UPDATE OF position, trashed ON identities
    WHEN new.position <> old.position OR new.trashed <> old.trashed BEGIN
    UPDATE pictures SET person = iif(new.trashed = '', -new.position, -1000000000)
        WHERE identity_id = new.id;
END;
CREATE TRIGGER person_gone AFTER DELETE ON identities BEGIN
    UPDATE pictures SET person = -1000000000 WHERE identity_id = old.id;
END;
"""
# ``person`` ranks pictures by the user's order of people, those without one last. It reveals no
# more than ``position`` and ``identity_id``, which are readable anyway.

V4 = """
ALTER TABLE pictures ADD COLUMN copying REAL NOT NULL DEFAULT -1;
CREATE INDEX pictures_copying ON pictures (trashed, copying);
CREATE TABLE companions (
    identity_id TEXT NOT NULL,
    picture INTEGER NOT NULL REFERENCES pictures (number) ON DELETE CASCADE,
    PRIMARY KEY (identity_id, picture)
) WITHOUT ROWID;
CREATE INDEX companions_picture ON companions (picture);
"""
# ``companions`` are the further people of a picture, whose first one is its ``identity_id``. What
# recipes say of them is filled in when the library is open (``repair.upgrade``): it may be sealed.

TYPES = {
    "meta": {"text": "key, value"},
    "identities": {"text": "id, trashed", "integer": "position", "blob": "body"},
    "pictures": {
        "text": "id, created, identity_id, style, trashed",
        "integer": "number, sealed, width, height, rating, favourite, person",
        "real": "likeness, copying",
        "blob": "body",
    },
    "collections": {"text": "name", "integer": "id", "blob": "body"},
    "members": {"integer": "collection, picture"},
    "companions": {"text": "identity_id", "integer": "picture"},
    "history": {"text": "id, same, used", "integer": "times", "blob": "body"},
    "jobs": {"text": "id, state, created, pictures, error", "integer": "position", "blob": "body"},
}
"""The type that every value has: SQLite itself accepts any in any column."""

IMPOSSIBLE = {
    "identities": "position NOT BETWEEN 0 AND 1 << 60",
    "pictures": "likeness NOT BETWEEN -1 AND 2 OR copying NOT BETWEEN -1 AND 2",
    "collections": "name = ''",
}
"""Values that no sound database has; infinity and positions that overflow are among them."""


def mistyped(table: str) -> str:
    """The SQL condition for rows with a value of another type, or an impossible one."""
    types = (
        f"typeof({column}) <> '{kind}'"
        for kind, columns in TYPES[table].items()
        for column in columns.split(", ")
    )
    return " OR ".join((*types, IMPOSSIBLE.get(table, "FALSE")))


STEPS = (V1, V2, V3, V4)
"""``STEPS[n]`` brings version n to n + 1."""
