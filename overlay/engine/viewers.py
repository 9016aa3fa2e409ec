"""The audience: people who send gifts, the same ones for the same seed."""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

NAMES: Final = (
    "Amélie", "Björn", "Chiara", "Dariusz", "Elif", "Farah", "Grace", "Hiroko", "Ivana", "João", "Kwame", "Léonie",
    "Mateo", "Noor", "Oluwaseun", "Pilar", "Quentin", "Ravi", "Søren", "Thandiwe", "Uyên", "Vítězslav", "Wilma",
    "Ximena", "Yusuf", "Zoë", "Aroha", "Bảo Ngọc", "Cormac", "Dilnoza", "Eşref", "Gyöngyi", "Ingrid & Olaf", "Jūratė",
    "Kaimana", "Łucja", "Märt", "Ngozi", "Sævar", "Ștefania", "Δήμητρα", "Олена", "さくら", "민준", "小林",
    "Zespół Kwiat 🌸",
)  # fmt: skip
"""Display names as they are met on a stream: mostly Latin script, some with accents, a few in other scripts."""


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who sends a gift; `user_id` is the identity."""

    user_id: str
    username: str
    avatar: str = ""
    is_subscriber: bool = False
    is_moderator: bool = False


def viewer_named(name: str) -> Viewer:
    """The viewer of this name, the same at every call; some subscribe and a few moderate."""
    mark = zlib.crc32(name.encode("utf-8", "replace"))
    return Viewer(f"user-{mark:08x}", name, is_subscriber=mark % 3 == 0, is_moderator=mark % 11 == 0)


def crowd(chance: Random) -> Iterator[Viewer]:
    """Viewers without end: everybody once in an order of chance, then everybody in another order."""
    while True:
        names = list(NAMES)
        chance.shuffle(names)
        yield from map(viewer_named, names)
