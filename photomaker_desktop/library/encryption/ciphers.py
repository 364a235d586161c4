"""The ciphers themselves, from ``cryptography``. Imported late: few libraries are encrypted."""

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

__all__ = ["AESGCM", "HKDF", "InvalidTag", "Scrypt", "hashes"]
