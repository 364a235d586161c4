"""A whole SDXL + PhotoMaker set in miniature, for tests that generate.

``python -m tests.tiny FOLDER [v1|v2]`` writes one to look at.
"""

import sys
from pathlib import Path

from photomaker_desktop.bench.tiny import build_tiny, tiny_lora, write_adapter, write_base
from photomaker_desktop.core.identity import AdapterVersion

__all__ = ["build_tiny", "tiny_lora", "write_adapter", "write_base"]

if __name__ == "__main__":
    print(build_tiny(Path(sys.argv[1]), AdapterVersion((sys.argv[2:] or ["v1"])[0])))
