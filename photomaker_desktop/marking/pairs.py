"""Key pairs that sign pictures: an authority and a leaf, made on this computer.

C2PA wants a certificate that an authority has signed. A permanent authority would make all of a
user's pictures linkable, so authority and leaf are made together and thrown away together. The
authority's private key is never kept at all.
"""

from dataclasses import dataclass

from photomaker_desktop.core.errors import PhotoMakerError


class InvalidPair(PhotoMakerError):
    """Key and certificates that cannot sign."""


@dataclass(frozen=True)
class Pair:
    """PEM texts: the leaf's ``key``, and ``chain``, the certificates from the leaf up.

    ``serial`` is the leaf's number, ``algorithm`` C2PA's name of the signature's.
    """

    key: bytes
    chain: bytes
    serial: int
    algorithm: str

    @property
    def pem(self) -> bytes:
        return self.key + self.chain
