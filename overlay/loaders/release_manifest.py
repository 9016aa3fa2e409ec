"""The signed list of what the newest version is: an envelope's bytes → `Manifest`, if a known key has signed it.

The envelope is a DSSE one (github.com/secure-systems-lab/dsse): what is signed is the bytes of the payload together
with its type, so nothing has to be put into a canonical form, and no signature of another kind of document fits. The
keys are Ed25519's. Nothing of the payload is looked at before a signature holds.
"""

import base64
import binascii
import hashlib
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from overlay.errors import UpdateError
from overlay.phrase import phrase
from overlay.protocol.moment import parse_timestamp

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

MOST_BYTES: Final = 2**18
"""Of a whole envelope; one with all files of a version has some five thousand."""

PAYLOAD_TYPE: Final = "application/vnd.hyperfocus.releases+json"
MOST_SIGNATURES: Final = 8
CLOCK_SLACK_MS: Final = 24 * 3600 * 1000
"""How far the publisher's clock may be ahead of ours."""

_VERSION: Final = re.compile(r"(\d{1,6})\.(\d{1,6})\.(\d{1,6})")
_LOOPBACK: Final = re.compile(r"http://(127\.0\.0\.1|localhost|\[::1\])(:\d+)?/")


def version_numbers(version: str) -> tuple[int, int, int]:
    """What versions are compared by; a suffix such as ``.dev1`` is left out, so a trial counts as what it leads to.

    Raises:
        ValueError: It does not begin with three numbers.
    """
    found = _VERSION.match(version)
    if found is None:
        raise ValueError("must look like 1.2.3")
    first, second, third = map(int, found.groups())
    return first, second, third


def _version(value: str) -> str:
    if not _VERSION.fullmatch(value):
        raise ValueError("must look like 1.2.3")
    return value


def _address(value: str) -> str:
    """An address that a browser may be sent to: encrypted, or of this very machine, as in tests."""
    is_plain = all(" " < character < "\x7f" and character not in '"<>\\' for character in value)
    if not is_plain or not (value.startswith("https://") or _LOOPBACK.match(value)):
        raise ValueError("must be an https:// address")
    return value


def _instant(value: str) -> str:
    if parse_timestamp(value) is None:
        raise ValueError("must be a time such as 2026-11-27T12:00:00Z")
    return value


Version = Annotated[str, AfterValidator(_version)]
Url = Annotated[str, Field(max_length=500), AfterValidator(_address)]
Instant = Annotated[str, Field(max_length=40), AfterValidator(_instant)]
Line = Annotated[str, Field(max_length=200)]


class _Part(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, hide_input_in_errors=True)


class ReleaseFile(_Part):
    """A file that the version can be installed from.

    Attributes:
        name: Its name, without a folder.
        url: Where it lies.
        sha256: Of its bytes, in hex.
        size: In bytes.
    """

    name: Annotated[str, Field(pattern=r"^[A-Za-z0-9][A-Za-z0-9._+-]{0,119}$")]
    url: Url
    sha256: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    size: Annotated[int, Field(ge=1, le=2**40)]


class Manifest(_Part):
    """What the publisher says of the newest version.

    Attributes:
        version: The newest there is.
        released: When it came out.
        signed: When this was written; of two manifests the later one holds.
        expires: Until when it may be believed, so that nobody can withhold a newer one for ever.
        minimum: The oldest version that should still be used.
        page: What a person should read, and where the files are.
        notes: What is new, one a line.
        files: What it can be installed from.
    """

    format: Literal["hyperfocus-releases"]
    version: Version
    released: Instant
    signed: Instant
    expires: Instant
    minimum: Version = "0.0.0"
    page: Url
    notes: Annotated[tuple[Line, ...], Field(max_length=20, strict=False)] = ()
    files: Annotated[tuple[ReleaseFile, ...], Field(max_length=32, strict=False)] = ()

    @property
    def signed_ms(self) -> int:
        """When it was signed, in ms since 1970."""
        return parse_timestamp(self.signed) or 0

    @property
    def expires_ms(self) -> int:
        """When it ends, in ms since 1970."""
        return parse_timestamp(self.expires) or 0


class Publisher(_Part):
    """Who may say what the newest version is, and where. A build without a publisher cannot look for one.

    Attributes:
        url: Where the manifest lies; "" for nowhere.
        keys: The public keys, Ed25519's 32 bytes in base64; two while one takes over from the other.
    """

    url: Annotated[str, Field(max_length=500), AfterValidator(lambda value: value and _address(value))] = ""
    keys: Annotated[tuple[str, ...], Field(max_length=4, strict=False)] = ()

    @property
    def is_there(self) -> bool:
        """Whether there is anybody."""
        return bool(self.url and self.keys)

    def public_keys(self) -> "list[Ed25519PublicKey]":
        """The keys at work.

        Raises:
            UpdateError: One is no key.
        """
        from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey  # noqa: PLC0415 - see below

        try:
            return [Ed25519PublicKey.from_public_bytes(base64.b64decode(key, validate=True)) for key in self.keys]
        except (ValueError, binascii.Error):
            raise UpdateError(
                phrase("This build holds a key that is none, so it cannot look for newer versions.")
            ) from None


def load_publisher(root: Path) -> Publisher:
    """Who publishes newer versions of this build; `packaging/sign_release.py` writes it down.

    Args:
        root: Where the program's own files lie.
    """
    return Publisher.model_validate_json((root / "assets" / "updates.json").read_bytes())


class _Signature(_Part):
    keyid: Annotated[str, Field(max_length=200)] = ""
    sig: Annotated[str, Field(max_length=200)]


class _Envelope(_Part):
    payload_type: Annotated[str, Field(alias="payloadType", max_length=200)]
    payload: Annotated[str, Field(max_length=MOST_BYTES)]
    signatures: Annotated[tuple[_Signature, ...], Field(max_length=MOST_SIGNATURES, strict=False)]


def key_id(key: bytes) -> str:
    """A short name for a public key's 32 bytes, to say which one signed."""
    return hashlib.sha256(key).hexdigest()[:16]


def signed_bytes(payload: bytes) -> bytes:
    """What is signed: the payload with its type and both their lengths (DSSE's pre-authentication encoding)."""
    kind = PAYLOAD_TYPE.encode()
    return b"DSSEv1 %d %b %d %b" % (len(kind), kind, len(payload), payload)


def read_manifest(data: bytes, keys: "Sequence[Ed25519PublicKey]", now_ms: int) -> Manifest:
    """The manifest in an envelope.

    Args:
        data: The envelope's bytes.
        keys: Who may sign; one of them is enough.
        now_ms: The wall clock, in ms since 1970.

    Raises:
        UpdateError: No known key has signed it, it says nothing that can be understood, or it is not of now.
    """
    payload = _payload_of(data, keys)
    try:
        manifest = Manifest.model_validate_json(payload)
    except ValidationError as error:
        place = ".".join(map(str, error.errors(include_url=False, include_input=False)[0]["loc"])) or "its text"
        words = phrase("The list of versions is signed but cannot be understood ({place}).", place=place)
        raise UpdateError(words) from None
    if manifest.signed_ms > now_ms + CLOCK_SLACK_MS:
        raise UpdateError(phrase("The list of versions is from the future: is this computer's clock right?"))
    if manifest.expires_ms < now_ms:
        words = phrase("The list of versions ended on {date}, and there is no newer one.", date=manifest.expires[:10])
        raise UpdateError(words)
    return manifest


def _payload_of(data: bytes, keys: "Sequence[Ed25519PublicKey]") -> bytes:
    """The payload that a known key has signed."""
    if len(data) > MOST_BYTES:
        raise UpdateError(phrase("The list of versions is too large to be one."))
    try:
        envelope = _Envelope.model_validate_json(data)
        payload = base64.b64decode(envelope.payload, validate=True)
        signatures = [base64.b64decode(one.sig, validate=True) for one in envelope.signatures]
    except (ValueError, RecursionError):  # pydantic's and base64's faults are both of the first kind
        raise UpdateError(phrase("What the server sends is no list of versions.")) from None
    message = signed_bytes(payload)
    # The key's name in a signature is a hint that a forger can write too: every known key is tried.
    if envelope.payload_type != PAYLOAD_TYPE or not any(
        _holds(key, signature, message) for key in keys for signature in signatures
    ):
        raise UpdateError(
            phrase("The list of versions is not signed by a key that this program knows. It was not used.")
        )
    return payload


def _holds(key: "Ed25519PublicKey", signature: bytes, message: bytes) -> bool:
    from cryptography.exceptions import InvalidSignature  # noqa: PLC0415 - a start takes 40 ms longer with it

    try:
        key.verify(signature, message)
    except InvalidSignature:
        return False
    return True


def envelope_of(payload: bytes, signatures: Sequence[tuple[str, bytes]]) -> dict[str, Any]:
    """The envelope of a payload and its signatures, each with its key's name."""
    return {
        "payloadType": PAYLOAD_TYPE,
        "payload": base64.b64encode(payload).decode(),
        "signatures": [{"keyid": name, "sig": base64.b64encode(signature).decode()} for name, signature in signatures],
    }
