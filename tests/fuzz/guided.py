"""Coverage-guided fuzzing with atheris: ``python -m tests.fuzz.guided PARSER --runs 100000``.

Linux only, with the extra ``dev``. New inputs begin from the good examples; an input that raises a
foreign error is written to the current folder by atheris, and ends the run.
"""

import argparse
import sys
import tempfile
from pathlib import Path


def main() -> int:
    import atheris

    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("parser")
    parser.add_argument("--runs", type=int, default=100_000)
    arguments = parser.parse_args()
    with atheris.instrument_imports(include=["photomaker_desktop"]):
        from tests.fuzz.parsers import PARSERS
    from photomaker_desktop.core.errors import PhotoMakerError

    (chosen,) = (one for one in PARSERS if one.name == arguments.parser)
    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    corpus = folder / "corpus"
    corpus.mkdir()
    for number, seed in enumerate(chosen.seeds()):
        (corpus / str(number)).write_bytes(seed)

    def once(data: bytes) -> None:
        try:
            chosen.parse(data, folder / "settings.json")
        except PhotoMakerError:
            return

    options = [f"-runs={arguments.runs}", "-timeout=10", "-rss_limit_mb=4096", "-max_len=65536"]
    atheris.Setup([sys.argv[0], *options, f"-artifact_prefix={folder}/", str(corpus)], once)
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main())
