"""Who we are to the engine: the first message of every connection. It needs little, for it may leave early."""

from dataclasses import dataclass

from overlay.protocol.messages import ConnectionInit, InitPayload
from overlay.protocol.moment import Moment, format_timestamp


@dataclass(frozen=True, slots=True)
class Identity:
    """Who we say we are in `connection:init`."""

    client_id: str
    stream_id: str
    capabilities: tuple[str, ...]
    app_version: str

    def introduction(self, now: Moment) -> ConnectionInit:
        """The message that opens every connection."""
        payload = InitPayload(
            client_id=self.client_id,
            stream_id=self.stream_id,
            client_type="host",
            capabilities=self.capabilities,
            version=self.app_version,
        )
        return ConnectionInit(payload=payload, timestamp=format_timestamp(now.epoch_ms))
