"""The parsers of untrusted bytes: good examples of each, and how it is called."""

from tests.fuzz.parsers import app, library, pictures, tables, weights
from tests.fuzz.parsers.parser import Parser

__all__ = ["PARSERS", "Parser"]
PARSERS = (
    *pictures.PARSERS,
    *library.PARSERS,
    *weights.PARSERS,
    *tables.PARSERS,
    *app.PARSERS,
)
