"""People and pictures, kept in SQLite and plain files, on request encrypted.

``with Library.open(settings.library_path()) as library: library.identities.list()``

- Files are the truth: a person is a folder, a picture a PNG with its recipe, and one rename decides
  every change. The database is an index that ``rebuild`` makes again; ``notes.jsonl`` keeps what is
  in no other file (ratings, collections, the order of people). Only the queue and the history of
  prompts live in the database alone; what can be read of them is saved from a damaged one.
- Encrypted, these stay readable: ids, times, sizes, ratings, likeness, the numbers of things, and
  picture files unless they were chosen, too. Names, words, tags, styles, collections, tokens,
  photos and thumbnails do not: rows hold them sealed or as keyed hashes, and the index of words is
  made in memory at the first search.
- What was deleted before encryption was switched on, or replaced by it, may be left in free space
  of the disk; nothing here can change that.
"""

from photomaker_desktop.library.jobs import Jobs
from photomaker_desktop.library.library import Library
from photomaker_desktop.library.people.identities import Identities
from photomaker_desktop.library.pictures.gallery import Gallery
from photomaker_desktop.library.pictures.history import History
from photomaker_desktop.library.records import (
    Encoding,
    Group,
    Job,
    JobState,
    Kept,
    Page,
    Picture,
    Query,
    Report,
    Sort,
    Trouble,
    Words,
)

__all__ = [
    "Encoding",
    "Gallery",
    "Group",
    "History",
    "Identities",
    "Job",
    "JobState",
    "Jobs",
    "Kept",
    "Library",
    "Page",
    "Picture",
    "Query",
    "Report",
    "Sort",
    "Trouble",
    "Words",
]
