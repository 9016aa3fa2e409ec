"""The messages that we send while connected, stamped with our own clock (decision E4)."""

from overlay.protocol.messages import GiftAck, GiftAckPayload, HeartbeatPong, PingPayload, PongPayload, Stats
from overlay.protocol.moment import Moment, format_timestamp


def pong(ping: PingPayload, stats: Stats, now: Moment) -> HeartbeatPong:
    """The answer to a ping, with its own sequence (decision H2)."""
    timestamp = format_timestamp(now.epoch_ms)
    payload = PongPayload(timestamp=timestamp, sequence=ping.sequence, stats=stats)
    return HeartbeatPong(payload=payload, timestamp=timestamp)


def gift_ack(ack: GiftAckPayload, now: Moment) -> GiftAck:
    """The envelope tells when this copy is sent; the payload is the same each time."""
    return GiftAck(payload=ack, timestamp=format_timestamp(now.epoch_ms))
