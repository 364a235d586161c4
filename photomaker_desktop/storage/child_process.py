"""How child processes are started: isolated from the current folder, with few variables.

A child gets the variables that devices, locale and folders need. Secrets (passphrases, tokens) and
everything unknown are left out.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

NAMES = frozenset(
    {
        "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TERM", "SHELL", "TMPDIR",
        "TEMP", "TMP", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "SSL_CERT_FILE", "SSL_CERT_DIR",
        "HF_HOME", "HF_HUB_CACHE", "HUGGINGFACE_HUB_CACHE", "HF_HUB_OFFLINE",
        "TRANSFORMERS_OFFLINE", "ACCELERATE_USE_CPU", "COVERAGE_PROCESS_CONFIG",
        "PHOTOMAKER_DATA_DIR", "PHOTOMAKER_CACHE_DIR", "PHOTOMAKER_CONFIG_DIR",
        "PHOTOMAKER_LOG_DIR", "PHOTOMAKER_RESOURCES_DIR", "PHOTOMAKER_TEST_MODELS",
        "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "USERPROFILE", "USERNAME",
        "USERDOMAIN", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA",
        "PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "COMMONPROGRAMFILES",
        "ALLUSERSPROFILE", "PUBLIC", "COMPUTERNAME", "OS", "NUMBER_OF_PROCESSORS",
    }
)  # fmt: skip
PREFIXES = (
    "LC_", "XDG_", "CUDA_", "CUBLAS_", "CUDNN_", "NVIDIA_", "NCCL_", "HIP_", "HSA_", "ROCM_",
    "ROCR_", "GPU_", "AMD_", "MIOPEN_", "ONEAPI_", "SYCL_", "ZE_", "OMP_", "KMP_", "GOMP_", "MKL_",
    "OPENBLAS_", "VECLIB_", "NUMEXPR_", "TORCH", "PYTORCH_", "TRITON_", "SAFETENSORS_", "ORT_",
    "METAL_", "MTL_", "PROCESSOR_", "DIFFUSERS_VERBOSITY", "TRANSFORMERS_VERBOSITY",
)  # fmt: skip


def allowed(name: str) -> bool:
    """Whether a child gets the variable; Windows names ignore case."""
    upper = name.upper() if os.name == "nt" else name
    return upper in NAMES or upper.startswith(PREFIXES)


def child_environment(environment: Mapping[str, str] | None = None) -> dict[str, str]:
    """Environment for a child that runs this Python: allowed variables, absolute paths only."""
    source = os.environ if environment is None else environment
    kept = {name: value for name, value in source.items() if allowed(name)}
    for name in ("PATH", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
        if name in kept:
            kept[name] = absolute_entries(kept[name])
    if not getattr(sys, "frozen", False):  # the same code as here
        entries = [str(Path(__file__).parents[2]), absolute_entries(source.get("PYTHONPATH", ""))]
        kept["PYTHONPATH"] = os.pathsep.join(filter(None, entries))
    return kept | {"PYTHONSAFEPATH": "1", "PYTHONUTF8": "1"}


def absolute_entries(path: str) -> str:
    """A search path without empty and relative entries, which depend on the current folder."""
    return os.pathsep.join(entry for entry in path.split(os.pathsep) if Path(entry).is_absolute())


def child_folder() -> Path:
    """The working folder of children: one of the program's own."""
    frozen = getattr(sys, "frozen", False)
    return Path(sys.executable).parent if frozen else Path(sys.prefix)


def python_command(module: str, frozen_word: str) -> list[str]:
    """The command that runs ``module``; a frozen program starts itself with ``frozen_word``."""
    if getattr(sys, "frozen", False):
        return [sys.executable, frozen_word]
    return [sys.executable, "-P", "-u", "-m", module]
