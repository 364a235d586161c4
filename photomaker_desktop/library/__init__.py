"""People and pictures, kept in SQLite and plain files, on request encrypted.

``with Library.open(settings.library_path()) as library: library.identities.list()``
"""

from photomaker_desktop.library.gallery import Gallery
from photomaker_desktop.library.history import History
from photomaker_desktop.library.identities import Identities
from photomaker_desktop.library.jobs import Jobs
from photomaker_desktop.library.library import Library
from photomaker_desktop.library.records import (
    Encoding,
    Group,
    Job,
    JobState,
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
    "Library",
    "Page",
    "Picture",
    "Query",
    "Report",
    "Sort",
    "Trouble",
    "Words",
]
