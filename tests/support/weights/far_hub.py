"""A download under the lock from a hub with a name and an address that are not this computer's.

``python -m tests.support.weights.far_hub FOLDER direct|proxy`` has to run in a namespace of its own
(``unshare --net --mount --map-root-user``): there it gives the loopback device public addresses and
names for them. While the download runs, another thread tries to reach the same hub.
"""

import fcntl
import json
import os
import socket
import struct
import subprocess
import sys
import threading
from pathlib import Path

from photomaker_desktop.network import offline
from photomaker_desktop.network.guard import Refused
from photomaker_desktop.weights.download.progress import FetchProgress
from tests.support.weights.hub import Hub
from tests.support.weights.world import build_world, safetensors_bytes

SIOCSIFFLAGS, SIOCSIFADDR, UP = 0x8914, 0x8916, 0x1
NAMES = {"hub.test": "198.51.100.7", "cdn.hub.test": "198.51.100.8", "proxy.test": "198.51.100.9"}


def make_names(folder: Path) -> None:
    """Raises ``OSError`` or ``CalledProcessError`` where this is not permitted."""
    with socket.socket(type=socket.SOCK_DGRAM) as control:
        for index, address in enumerate(["127.0.0.1", *NAMES.values()]):
            name = f"lo:{index}".removesuffix(":0").encode()
            packed = struct.pack("16sH2s4s8x", name, socket.AF_INET, b"", socket.inet_aton(address))
            fcntl.ioctl(control, SIOCSIFADDR, packed)
            fcntl.ioctl(control, SIOCSIFFLAGS, struct.pack("16sH14x", name, UP))
    hosts = folder / "hosts"
    hosts.write_text("".join(f"{address} {name}\n" for name, address in NAMES.items()))
    subprocess.run(["mount", "--bind", str(hosts), "/etc/hosts"], check=True)


def knock(address: tuple[str, int]) -> bool:
    """Does a connection come through?"""
    try:
        socket.create_connection(address, 5).close()
    except Refused:
        return False
    return True


def download(folder: Path, way: str) -> dict[str, object]:
    with Hub(address="0.0.0.0", rate=4_000_000) as hub:
        port = int(hub.url.rsplit(":", 1)[1])
        hub.url, hub.cdn = f"http://hub.test:{port}", f"http://cdn.hub.test:{port}"
        if way == "proxy":
            os.environ["HTTP_PROXY"] = f"http://proxy.test:{port}"
            hub.url, hub.cdn = "http://hub.invalid", "http://cdn.hub.invalid"
        world = build_world(
            hub, folder / "models", safetensors_bytes(3_000_000), safetensors_bytes(9)
        )
        open_before = knock(("hub.test", port))
        offline.lock()
        knocks: list[bool] = []

        def other_thread(progress: FetchProgress) -> None:
            if progress.done and not knocks:
                knocks.append(False)
                for name in ("hub.test", NAMES["hub.test"]):
                    thread = threading.Thread(target=lambda n=name: knocks.append(knock((n, port))))
                    thread.start()
                    thread.join()

        world.fetch().run(other_thread)
        return {
            "right": world.whole_files()["models--artist--base/unet/model.safetensors"]
            == world.unet,
            "open_before": open_before,
            "knocks": knocks[1:],
            "after": knock(("hub.test", port)),
            "allowed": sorted({a.target.split(":")[0] for a in offline.attempts() if a.allowed}),
            "on_behalf_of": sorted(
                {a.caller.split(",")[0] for a in offline.attempts() if a.allowed}
            ),
        }


if __name__ == "__main__":
    place = Path(sys.argv[1])
    try:
        make_names(place)
    except (OSError, subprocess.CalledProcessError) as error:
        print("NOT PERMITTED", error)
        sys.exit(77)
    print("RESULT", json.dumps(download(place, sys.argv[2])))
