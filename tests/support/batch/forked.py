"""``photomaker-desktop batch`` with Sketchbook, whose engines are forked, here and on a cluster.

``python -m tests.support.batch.forked SOCKET [words of the command]``.
"""

import sys

from photomaker_desktop.commands import batch
from photomaker_desktop.core.errors import PhotoMakerError
from photomaker_desktop.core.messages import Prepare
from photomaker_desktop.storage import stopping
from photomaker_desktop.worker.process import EngineProcess
from tests.support.batch.standin import parse
from tests.support.worker.forks import forked_command


def main(address: str, words: list[str]) -> int:
    program = tuple(forked_command(address))

    def start(prepare: Prepare, threads: int) -> EngineProcess:
        return EngineProcess(prepare, command=program, threads=threads)

    try:
        return batch.run(parse(words), start, program)
    except PhotoMakerError as error:
        print(error, file=sys.stderr)
        return error.exit_code


if __name__ == "__main__":
    stopping.watch()
    stopping.begin()
    sys.exit(main(sys.argv[1], sys.argv[2:]))
