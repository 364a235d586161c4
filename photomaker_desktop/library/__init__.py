"""People and pictures, stored in SQLite and plain files, optionally encrypted.

``with Library.open(settings.library_path()) as library: library.identities.list()``

- Files are the source of truth: a person is a folder, a picture a PNG with its recipe, and every
  change is one atomic rename. The database is an index that ``rebuild`` recreates; ``notes.jsonl``
  holds what no other file has (ratings, collections, the order of people). Only the queue and the
  prompt history exist in the database alone; rows that can still be read are salvaged if it is
  damaged.
- With encryption these stay readable: ids, times, sizes, ratings, likeness, counts, and picture
  files unless they are encrypted too. Names, prompts, tags, styles, collections, tokens, photos and
  thumbnails are not: rows hold them sealed or as keyed hashes, and the search index is built in
  memory at the first search.
- ``library.json`` is signed with the library's key: a changed one opens nothing. In an encrypted
  library nothing in clear is accepted. Decrypted copies for other programs are in a private folder
  until the library is closed. Not protected: an older, genuine state of the whole library put back
  in its place, and the readable values above.
- Data that was deleted before encryption was switched on, or replaced by it, may remain in the
  disk's free space; this program cannot change that.
"""

from photomaker_desktop.library.jobs import Jobs
from photomaker_desktop.library.library import Library
from photomaker_desktop.library.people.identities import Identities
from photomaker_desktop.library.pictures.gallery import Gallery
from photomaker_desktop.library.pictures.history import History
from photomaker_desktop.library.records import (
    Group,
    Job,
    JobState,
    Page,
    Picture,
    Problem,
    Query,
    Report,
    Sort,
    UsedPrompt,
)

__all__ = [
    "Gallery",
    "Group",
    "History",
    "Identities",
    "Job",
    "JobState",
    "Jobs",
    "Library",
    "Page",
    "Picture",
    "Problem",
    "Query",
    "Report",
    "Sort",
    "UsedPrompt",
]
