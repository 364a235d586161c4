"""A program on a cluster: one engine is given up at once, another draws a picture afterwards.

Ray reads how it is authenticated when it is imported, so this is a process of its own.
"""

import queue
import sys
from pathlib import Path

import msgspec

from photomaker_desktop.batch.cluster import Cluster
from photomaker_desktop.batch.cluster_actor import Setup
from photomaker_desktop.batch.keys import model_hashes
from photomaker_desktop.core.messages import Done, Failed, FromEngine, Generate
from photomaker_desktop.core.request import GenerationRequest
from photomaker_desktop.storage.settings import Settings
from photomaker_desktop.weights.local.locate import model_paths
from photomaker_desktop.worker.client import Stopped
from tests.support.batch.standin import STANDIN

PATIENCE = 300.0


def main(address: str, folder: Path) -> int:
    """0 if the other engine has drawn its picture."""
    usual, root = model_paths(Settings()), Settings().models_path()
    program = (sys.executable, "-m", STANDIN, str(folder))
    cluster = Cluster(address, Setup({usual.name: model_hashes(usual, root)}, "", program), root)
    heard: queue.SimpleQueue[FromEngine | Stopped] = queue.SimpleQueue()
    try:
        first, second = cluster.engines
        first.close()
        second.begin(heard.put)
        second.submit(Generate("job", usual, GenerationRequest("a hat", seed=1)))
        while not isinstance(message := heard.get(timeout=PATIENCE), Done | Failed):
            pass
    finally:
        cluster.close()
    print(msgspec.to_builtins(message, enc_hook=str), file=sys.stderr)
    return int(isinstance(message, Failed))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], Path(sys.argv[2])))
