"""Who we are to the engine: the first message of every connection. It needs little, for it may leave early."""

from dataclasses import dataclass, replace

from overlay.protocol.messages import ConnectionInit, InitPayload
from overlay.protocol.moment import Moment, format_timestamp


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we say we are in `connection:init`.

    Attributes:
        client_id: Of this install.
        stream_id: What is hosted.
        capabilities: What this program is able to, in the order in which it is told.
        app_version: Its version.
        missing: What of that this machine cannot do at present.
    """

    client_id: str
    stream_id: str
    capabilities: tuple[str, ...]
    app_version: str
    missing: frozenset[str] = frozenset()

    def found(self, ability: str, *, is_there: bool) -> "Identity":
        """The same, for a machine that has turned out to be able to something, or not to be."""
        return replace(self, missing=self.missing - {ability} if is_there else self.missing | {ability})

    def introduction(self, now: Moment) -> ConnectionInit:
        """The message that opens every connection."""
        payload = InitPayload(
            client_id=self.client_id,
            stream_id=self.stream_id,
            client_type="host",
            capabilities=tuple(ability for ability in self.capabilities if ability not in self.missing),
            version=self.app_version,
        )
        return ConnectionInit(payload=payload, timestamp=format_timestamp(now.epoch_ms))
