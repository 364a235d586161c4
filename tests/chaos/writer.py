"""A program that adds people and pictures, and says what it finished: ``writer.py ROOT COUNT``.

Each line is ``kept KIND ID DIGEST``, or ``refused CODE TEXT``: an error of ours, in words. Anything
else that goes wrong is a traceback and the exit code 1.
"""

import hashlib
import sys
from pathlib import Path

from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.library import Library
from tests.support.library import make

MOST_REFUSALS = 12


def say(*words: object) -> None:
    print(*words, flush=True)


def main() -> int:
    root, count = Path(sys.argv[1]), int(sys.argv[2])
    try:
        library = Library.open(root)
    except PhotoMakerError as error:
        say("refused", error.code, error)
        return error.exit_code
    say("open")
    refused: list[PhotoMakerError] = []
    for number in range(count):
        try:
            add(library, number)
        except PhotoMakerError as error:
            say("refused", error.code, error)
            refused.append(error)
        if len(refused) == MOST_REFUSALS:
            break
    try:
        library.close()
    except PhotoMakerError as error:
        say("refused", error.code, error)
    say("end")
    return refused[-1].exit_code if refused else 0


def add(library: Library, number: int) -> None:
    if number % 8 == 7:
        person = make.add_person(library, f"P{number}", 1, number)
        say("kept", "person", person.id, library.identities.tokens(person.id).sha256())
        return
    kept = library.gallery.add(make.png(f"portrait {number}", number))
    say("kept", "picture", kept.id, hashlib.sha256(library.gallery.picture(kept.id)).hexdigest())


if __name__ == "__main__":
    sys.exit(main())
