"""Makes and reads the certificates of key pairs. Imported late, as ``cryptography`` is slow."""

from datetime import UTC, datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from photomaker_desktop.marking.pairs import InvalidPair, Pair

AUTHORITY, LEAF = "This computer", "PhotoMaker Desktop"
VALID_FROM = datetime(2020, 1, 1, tzinfo=UTC)
"""Fixed, so that a certificate does not tell on which day a picture was made."""
VALID_UNTIL = datetime(2120, 1, 1, tzinfo=UTC)
"""Without a time stamp, a signature is only as good as its certificate is now: so, for long."""
CURVES = {"secp256r1": "es256", "secp384r1": "es384", "secp521r1": "es512"}


def make_pair(valid_from: datetime = VALID_FROM, valid_until: datetime = VALID_UNTIL) -> Pair:
    """A new authority and leaf (EC P-256), about a millisecond."""
    above, own = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    dates = valid_from, valid_until
    authority = (
        _certificate(AUTHORITY, AUTHORITY, above.public_key(), dates)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .sign(above, hashes.SHA256())
    )
    leaf = (
        _certificate(LEAF, AUTHORITY, own.public_key(), dates)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(
            x509.ExtendedKeyUsage([ExtendedKeyUsageOID.EMAIL_PROTECTION]), critical=False
        )
        .add_extension(
            x509.AuthorityKeyIdentifier.from_issuer_public_key(above.public_key()), critical=False
        )
        .sign(above, hashes.SHA256())
    )
    return _pair(own, [leaf, authority])


def read_pair(pem: bytes, now: datetime) -> Pair:
    """The pair in one PEM text: a private key and certificates, leaf first.

    Raises ``InvalidPair`` if something is missing or damaged, if key and certificate do not belong
    together, or if a certificate is not valid ``now``.
    """
    start = pem.find(b"-----BEGIN")
    try:
        key = load_pem_private_key(_private_block(pem), password=None)
        chain = x509.load_pem_x509_certificates(pem[max(0, start) :])
    except (ValueError, TypeError, UnsupportedAlgorithm) as error:
        raise InvalidPair("The file has no readable private key and certificates.") from error
    if key.public_key() != chain[0].public_key():
        raise InvalidPair("The private key belongs to another certificate.")
    for certificate in chain:
        if not certificate.not_valid_before_utc <= now < certificate.not_valid_after_utc:
            raise InvalidPair("The certificate has expired or is not valid yet.")
    return _pair(key, chain)


def _pair(key: PrivateKeyTypes, chain: list[x509.Certificate]) -> Pair:
    return Pair(
        key=key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
        chain=b"".join(one.public_bytes(Encoding.PEM) for one in chain),
        serial=chain[0].serial_number,
        algorithm=_algorithm(key),
    )


def _algorithm(key: PrivateKeyTypes) -> str:
    if isinstance(key, ec.EllipticCurvePrivateKey) and key.curve.name in CURVES:
        return CURVES[key.curve.name]
    if isinstance(key, ed25519.Ed25519PrivateKey):
        return "ed25519"
    if isinstance(key, rsa.RSAPrivateKey) and key.key_size >= 2048:
        return "ps256"
    raise InvalidPair("Keys of this kind cannot sign pictures.")


def _private_block(pem: bytes) -> bytes:
    """From the first private key's BEGIN to its END, as people concatenate files in any order."""
    end = pem.find(b"PRIVATE KEY-----", pem.find(b"PRIVATE KEY-----") + 1)
    start = pem.rfind(b"-----BEGIN", 0, max(0, pem.find(b"PRIVATE KEY-----")))
    return pem[max(0, start) : end + len(b"PRIVATE KEY-----")] + b"\n"


def _certificate(
    subject: str, issuer: str, public: object, dates: tuple[datetime, datetime]
) -> x509.CertificateBuilder:
    builder = x509.CertificateBuilder(
        issuer_name=_name(issuer),
        subject_name=_name(subject),
        public_key=public,  # type: ignore[arg-type]
        serial_number=x509.random_serial_number(),
        not_valid_before=dates[0],
        not_valid_after=dates[1],
    )
    identifier = x509.SubjectKeyIdentifier.from_public_key(public)  # type: ignore[arg-type]
    return builder.add_extension(identifier, critical=False)


def _name(text: str) -> x509.Name:
    kinds = NameOID.COMMON_NAME, NameOID.ORGANIZATION_NAME
    return x509.Name([x509.NameAttribute(kind, text) for kind in kinds])


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=True,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )
