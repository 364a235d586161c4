"""Where a server may send a download on to."""

from photomaker_desktop.network.target import is_local, number

SITES = {
    "huggingface.co": ("huggingface.co", "hf.co"),
    "github.com": ("github.com", "githubusercontent.com"),
    "pytorch.org": ("pytorch.org",),
    "pypi.org": ("pypi.org", "pythonhosted.org"),
    "pythonhosted.org": ("pythonhosted.org",),
    "cai-watermark.adobe.net": ("cai-watermark.adobe.net",),
}
"""The sites of the manifest and the lock files, and where each of them stores its files."""


def may_lead(start: tuple[str, str], target: tuple[str, str]) -> bool:
    """Whether a request of ours to ``start`` (scheme, host) may be sent on to ``target``.

    Only to the same host, one below it, or the storage of a known site; never from HTTPS to HTTP,
    and never to this computer or a bare number. A mirror of the hub may use the hub's storage.
    """
    (scheme, host), (next_scheme, next_host) = start, target
    if scheme == "https" and next_scheme != "https":
        return False
    if host == next_host or (is_local(host) and is_local(next_host)):
        return True
    if is_local(next_host) or number(next_host) is not None:
        return False
    return within(next_host, host) or any(within(next_host, storage) for storage in storages(host))


def storages(host: str) -> tuple[str, ...]:
    known = next((stores for site, stores in SITES.items() if within(host, site)), None)
    return SITES["huggingface.co"] if known is None else known


def within(host: str, site: str) -> bool:
    return host == site or host.endswith(f".{site}")
