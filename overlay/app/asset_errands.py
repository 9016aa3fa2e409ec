"""What the director wants of the asset store, and how it hears what came of it. On the backstage thread."""

from collections.abc import Callable

from overlay import commands, events
from overlay.commands import Command
from overlay.events import Event
from overlay.network.assets.asset_store import AssetStore
from overlay.phrase import phrase
from overlay.playback.assets import AssetName
from overlay.playback.outcome import FailureCode


class AssetErrands:
    """Runs them for one conversation; without a store nothing can be had."""

    def __init__(
        self, store: AssetStore | None, happen: Callable[[Event], None], to_stage: Callable[[list[Command]], None]
    ) -> None:
        """Ask for nothing yet.

        Args:
            store: Loads assets; None in safe mode.
            happen: Is told what came of it.
            to_stage: Brings what was loaded to where it is shown.
        """
        self._store, self._happen, self._to_stage = store, happen, to_stage

    def find(self, name: AssetName) -> object:
        """One that is there; from any thread."""
        return None if self._store is None else self._store.find(name)

    def load(self, name: AssetName) -> None:
        """Load it."""
        if self._store is None:
            self._happen(events.AssetLost(name, FailureCode.ASSET, phrase("in safe mode nothing is decoded")))
        else:
            self._store.load(name, self._hear)

    def blame(self, name: AssetName, words: str) -> None:
        """It could not be played."""
        if self._store is not None:
            self._store.blame(name, words, self._hear)

    def overhear(self, turn: list[Command]) -> None:
        """What the stage is told."""
        if self._store is not None:
            self._store.overhear(turn, self._hear)

    def clear(self) -> None:
        """Forget what gifts brought."""
        if self._store is not None:
            self._store.clear(self._hear)

    async def close(self) -> None:
        """Give up what is under way."""
        if self._store is not None:
            await self._store.close()

    def _hear(self, event: Event) -> None:
        """What was loaded has to come to where it is shown before the director hears that it is there."""
        if isinstance(event, events.AssetReady):
            self._to_stage([commands.StageAsset(event.name)])
        else:
            self._happen(event)
