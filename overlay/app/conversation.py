"""What one conversation with one engine about one stream is made of: another engine, or another stream, has its own."""

from dataclasses import dataclass

from overlay.director import Director
from overlay.network.address import Address
from overlay.network.assets.asset_store import AssetStore
from overlay.network.ledger_store import LedgerStore


@dataclass(frozen=True, slots=True)
class Conversation:
    """Its parts; none of them was begun.

    Attributes:
        director: Decides.
        address: Where the engine is.
        store: Remembers the gifts.
        assets: Loads what they bring; None in safe mode.
    """

    director: Director
    address: Address
    store: LedgerStore
    assets: AssetStore | None = None
