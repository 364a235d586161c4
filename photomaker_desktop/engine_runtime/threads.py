"""The number of OpenMP threads."""

from collections.abc import MutableMapping


def leave_one_core(environment: MutableMapping[str, str]) -> None:
    """Let OpenMP use all cores but one, unless the user set it; call before importing torch.

    OpenMP's threads wait for the slowest at every layer, and they wait by spinning: if another
    program (or our window) uses one of the cores, one thread fewer is many times faster.
    """
    import psutil  # imported late: the window is painted before its engine starts

    cores = psutil.cpu_count(logical=False) or psutil.cpu_count() or 1
    environment.setdefault("OMP_NUM_THREADS", str(max(1, cores - 1)))
