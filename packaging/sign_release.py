"""Signs the list of versions that `check_for_updates` reads.

  .venv/bin/python packaging/sign_release.py new-key KEY.pem --url https://…/hyperfocus-overlay.releases.json
  .venv/bin/python packaging/sign_release.py sign --files https://…/v0.2.0/ --page https://…/v0.2.0 --out LIST FILE…
  .venv/bin/python packaging/sign_release.py show LIST

`new-key` makes a key of your own and writes its public half, with the address, into assets/updates.json: builds from
then on trust it. The private half belongs into no repository, and this script refuses to put it there. Keep a copy
where a broken disk does not reach it; whoever has it can name a version to every streamer who looks. `--also` keeps the
key that was there, so that builds of the time before and after a change of keys trust one list: sign it with both.

`sign` takes the key from --key (several, if one likes), or as PEM text from HYPERFOCUS_SIGNING_KEY. A key with a
password asks for HYPERFOCUS_KEY_PASSWORD. The list ends after --days: sign it anew before, with or without news.
"""

import argparse
import base64
import getpass
import hashlib
import json
import os
import re
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from freezing.about import ROOT, version

sys.path.insert(0, str(ROOT))

from overlay.errors import UpdateError
from overlay.loaders.release_manifest import (
    MOST_BYTES,
    Manifest,
    Publisher,
    envelope_of,
    key_id,
    load_publisher,
    read_manifest,
    signed_bytes,
)
from overlay.protocol.moment import format_timestamp

PUBLISHER: Final = ROOT / "assets" / "updates.json"
KEY_VARIABLE: Final = "HYPERFOCUS_SIGNING_KEY"
PASSWORD_VARIABLE: Final = "HYPERFOCUS_KEY_PASSWORD"  # noqa: S105 - the name of one
DAY_MS: Final = 24 * 3600 * 1000
MOST_NOTES: Final = 12
LONGEST_NOTE: Final = 160


def new_key(path: Path, url: str, publisher_file: Path, *, also: bool) -> str:
    """Make a key and trust it from now on; the public half."""
    if path.resolve().is_relative_to(ROOT):
        raise SystemExit(f"{path} lies in the repository, where no private key belongs")
    before = Publisher.model_validate_json(publisher_file.read_bytes())
    key = Ed25519PrivateKey.generate()
    public = key.public_key().public_bytes_raw()
    keys = [*(before.keys if also else ()), base64.b64encode(public).decode()]
    publisher = Publisher.model_validate({"url": url, "keys": keys})  # a wrong address is found before a key is kept
    password = _password("A password for the key (empty for none): ")
    how = serialization.BestAvailableEncryption(password) if password else serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, how)
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(pem)
    publisher_file.write_text(publisher.model_dump_json(indent=1) + "\n", encoding="utf-8")
    return f"{key_id(public)}: the private half is in {path}, the public one in {publisher_file}"


def sign(
    keys: Sequence[Ed25519PrivateKey],
    files: Sequence[Path],
    *,
    base_url: str,
    page: str,
    minimum: str,
    days: int,
    publisher: Publisher,
    now_ms: int,
    notes: Sequence[str] = (),
) -> bytes:
    """The envelope for the version of this checkout, proved with what the program itself uses."""
    document = {
        "format": "hyperfocus-releases",
        "version": version(),
        "released": format_timestamp(now_ms),
        "signed": format_timestamp(now_ms),
        "expires": format_timestamp(now_ms + days * DAY_MS),
        "minimum": minimum,
        "page": page,
        "notes": list(notes),
        "files": [_described(path, base_url) for path in files],
    }
    payload = Manifest.model_validate(document).model_dump_json(indent=1).encode()
    signatures = [(key_id(key.public_key().public_bytes_raw()), key.sign(signed_bytes(payload))) for key in keys]
    data = json.dumps(envelope_of(payload, signatures), indent=1).encode() + b"\n"
    if len(data) > MOST_BYTES:
        raise SystemExit(f"the list has {len(data)} bytes; programs read {MOST_BYTES}")
    try:
        read_manifest(data, publisher.public_keys(), now_ms)
    except UpdateError as error:
        raise SystemExit(f"no build of this checkout would believe it: {error}") from None
    return data


def notes_of(changelog: str, wanted: str) -> list[str]:
    """The first sentence of each point of a version's section."""
    section = re.search(rf"^## {re.escape(wanted)}\n(.*?)(?=^## |\Z)", changelog, re.MULTILINE | re.DOTALL)
    points = re.findall(r"^- (.*(?:\n  .*)*)", section[1], re.MULTILINE) if section else []
    sentences = [re.split(r"(?<=[.:])\s", " ".join(point.split()))[0].rstrip(":") for point in points]
    return [re.sub(r"[*`]", "", sentence)[:LONGEST_NOTE] for sentence in sentences[:MOST_NOTES]]


def _described(path: Path, base_url: str) -> dict[str, object]:
    data = path.read_bytes()
    return {
        "name": path.name,
        "url": base_url.rstrip("/") + "/" + path.name,
        "sha256": hashlib.sha256(data).hexdigest(),
        "size": len(data),
    }


def load_keys(paths: Sequence[Path]) -> list[Ed25519PrivateKey]:
    """The private keys: from the files, else from the variable."""
    texts = [path.read_bytes() for path in paths]
    if not texts and (text := os.environ.get(KEY_VARIABLE)):
        texts = [text.encode()]
    if not texts:
        raise SystemExit(f"there is no key: --key FILE, or its text in {KEY_VARIABLE}")
    keys = []
    for text in texts:
        try:
            key = serialization.load_pem_private_key(text, None)
        except TypeError:  # it has a password
            key = serialization.load_pem_private_key(text, _password("The key's password: "))
        if not isinstance(key, Ed25519PrivateKey):
            raise SystemExit("the key is none of Ed25519's")
        keys.append(key)
    return keys


def _password(prompt: str) -> bytes | None:
    given = os.environ.get(PASSWORD_VARIABLE)
    if given is None and sys.stdin.isatty():
        given = getpass.getpass(prompt)
    return given.encode() if given else None


def main(arguments: Sequence[str]) -> int:
    """Do what is asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    making = commands.add_parser("new-key")
    making.add_argument("key", type=Path)
    making.add_argument("--url", required=True, help="where the list will lie")
    making.add_argument("--also", action="store_true", help="trust the keys of before as well")
    signing = commands.add_parser("sign")
    signing.add_argument("files", nargs="+", type=Path)
    signing.add_argument("--key", action="append", type=Path, default=[])
    signing.add_argument("--files", dest="base_url", required=True, help="the address of the folder with the files")
    signing.add_argument("--page", required=True, help="the address of what a person reads")
    signing.add_argument("--minimum", default="0.0.0", help="the oldest version that should still be used")
    signing.add_argument("--days", type=int, default=180)
    signing.add_argument("--out", type=Path, required=True)
    showing = commands.add_parser("show")
    showing.add_argument("list", type=Path)
    options = parser.parse_args(arguments)
    now_ms = time.time_ns() // 1_000_000
    match options.command:
        case "new-key":
            print(new_key(options.key, options.url, PUBLISHER, also=options.also))
        case "sign":
            notes = notes_of((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"), version())
            data = sign(
                load_keys(options.key),
                options.files,
                base_url=options.base_url,
                page=options.page,
                minimum=options.minimum,
                days=options.days,
                publisher=load_publisher(ROOT),
                now_ms=now_ms,
                notes=notes,
            )
            options.out.write_bytes(data)
            print(f"{options.out}: version {version()}, {len(options.files)} files, for {options.days} days")
        case _:
            keys = load_publisher(ROOT).public_keys()
            print(read_manifest(options.list.read_bytes(), keys, now_ms).model_dump_json(indent=1))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
