"""Signed pictures and keys for tests."""

import io
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID
from PIL import Image

from photomaker_desktop.core.signing import SigningOptions
from photomaker_desktop.imaging.xmp import SourceType, packet
from photomaker_desktop.marking.certificates import make_pair
from photomaker_desktop.marking.pairs import Pair

FORMATS = ("PNG", "JPEG", "WEBP")


def picture(kind: str = "PNG", size: tuple[int, int] = (64, 48)) -> bytes:
    """A noisy picture, with our XMP mark where Pillow can write it."""
    file = io.BytesIO()
    marks = {} if kind == "PNG" else {"xmp": packet(SourceType.TRAINED).encode()}
    Image.effect_noise(size, 60).convert("RGB").save(file, kind, **marks)
    return file.getvalue()


def options(folder: Path, *, per_picture: bool = False, own: str = "") -> SigningOptions:
    return SigningOptions(str(folder / "keys"), str(folder / "public"), per_picture, own)


def expired_pair(now: datetime) -> Pair:
    """It was valid until yesterday."""
    return make_pair(now - timedelta(days=20), now - timedelta(days=1))


def own_certificate(folder: Path, until: datetime, *, proper: bool = True) -> Path:
    """A user's own: a self-signed P-384 certificate with its key, in one file, number 7.

    ``proper``: with the extensions that C2PA asks for.
    """
    key = ec.generate_private_key(ec.SECP384R1())
    names = NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME
    name = x509.Name([x509.NameAttribute(one, "Studio Ada") for one in names])
    start = until - timedelta(days=30)
    builder = x509.CertificateBuilder(name, name, key.public_key(), 7, start, until)
    builder = builder.add_extension(x509.BasicConstraints(ca=False, path_length=None), True)
    if proper:
        above = x509.AuthorityKeyIdentifier.from_issuer_public_key(key.public_key())
        email = x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION])
        builder = (
            builder.add_extension(x509.KeyUsage(True, *[False] * 8), True)
            .add_extension(email, False)
            .add_extension(above, False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), False)
        )
    certificate = builder.sign(key, hashes.SHA384())
    file = folder / "own.pem"
    pem = key.private_bytes(Encoding.PEM, PrivateFormat.TraditionalOpenSSL, NoEncryption())
    file.write_bytes(certificate.public_bytes(Encoding.PEM) + pem)
    return file
