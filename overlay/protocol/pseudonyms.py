"""What an engine said, without who it was about: for a recording that may be shown to others. Pure.

Names, ids and addresses get stand-ins, the same for the same within one recording: a streak stays a streak, and a gift
that comes twice comes twice. A message is written anew from what was understood of it, so what is not known to be
harmless is not in it.
"""

import hashlib
import hmac
import json
from dataclasses import replace
from typing import Final

from overlay.protocol.codec import Malformed, Understood, Unknown, encode, understand_server
from overlay.protocol.gift import Gift, Sender
from overlay.protocol.messages import (
    ConnectionAck,
    ErrorMessage,
    GiftPayload,
    GiftReceived,
    ServerMessage,
    StatusPayload,
    StreamStatus,
)
from overlay.protocol.moment import format_timestamp, parse_timestamp

UNKNOWN_TYPE: Final = "redacted:unknown"
_DIGITS: Final = 16
_NAME_DIGITS: Final = 6


class Pseudonyms:
    """Stand-ins made with a secret that is never written down: nobody can try names until one fits."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def text(self, text: str) -> str:
        """A frame of the same meaning. What could not be understood stays as hard to understand, and says nothing."""
        match understand_server(text):
            case Understood(message):
                return encode(self._message(message))
            case Malformed(gift_id=str(gift_id)):
                return json.dumps({"type": "gift:received", "payload": {"giftId": self.gift_id(gift_id)}})
            case Malformed(is_error=is_error):
                return json.dumps({"type": "error" if is_error else 0})
            case Unknown():
                return json.dumps({"type": UNKNOWN_TYPE})

    def gift(self, gift: Gift) -> Gift:
        """A gift of the streamer's own."""
        sender = gift.sender
        return replace(
            gift,
            gift_id=self.gift_id(gift.gift_id),
            sender=Sender(
                self._id("user", sender.user_id), self._name(sender.name), self._address(sender.avatar_url),
                is_subscriber=sender.is_subscriber, is_moderator=sender.is_moderator,
            ),
            asset_url=self._address(gift.asset_url),
            sound_url=self._address(gift.sound_url),
        )  # fmt: skip

    def gift_id(self, gift_id: str) -> str:
        """Of a gift."""
        return self._id("gift", gift_id)

    def address(self, url: str) -> str:
        """Of a file. It leads nowhere (RFC 2606, section 2)."""
        return f"https://redacted.invalid/{self._digits('address', url, _DIGITS)}"

    def _message(self, message: ServerMessage) -> ServerMessage:
        """Also the envelope: its texts are a stranger's."""
        said_ms = parse_timestamp(message.timestamp)
        fields: dict[str, object] = {"timestamp": None if said_ms is None else format_timestamp(said_ms)}
        if not message.version.replace(".", "").isdecimal() or len(message.version) > _DIGITS:
            fields["version"] = "1.0.0"
        match message:
            case ConnectionAck(payload=ack):
                quiet = ack.config.model_copy(update={"features": ()})
                update = {"session_id": self._id("session", ack.session_id), "config": quiet}
                fields["payload"] = ack.model_copy(update=update | {"server_time": _instant(ack.server_time)})
            case GiftReceived(payload=gift):
                fields["payload"] = self._payload(gift)
            case StreamStatus(payload=status):
                fields["payload"] = self._status(status)
            case ErrorMessage(payload=error):
                fields["payload"] = error.model_copy(update={"message": "", "details": None})
            case _:
                fields["payload"] = message.payload.model_copy(update={"timestamp": None})
        return message.model_copy(update=fields)

    def _payload(self, gift: GiftPayload) -> GiftPayload:
        sender, animation = gift.sender, gift.animation
        user = {"user_id": self._id("user", sender.user_id), "username": self._name(sender.username)}
        addresses = {name: self._address(getattr(animation, name)) for name in ("asset_url", "sound_url")}
        update = {
            "gift_id": self.gift_id(gift.gift_id),
            "sender": sender.model_copy(update=user | {"avatar": self._address(sender.avatar)}),
            "animation": animation.model_copy(update=addresses),
            "metadata": gift.metadata.model_copy(update={"timestamp": _instant(gift.metadata.timestamp)}),
        }
        return gift.model_copy(update=update)

    def _status(self, status: StatusPayload) -> StatusPayload:
        goal = status.current_goal
        if goal is not None:
            words = f"Goal {self._digits('goal', goal.description, _NAME_DIGITS)}"
            goal = goal.model_copy(update={"description": words})
        return status.model_copy(update={"current_goal": goal, "started_at": _instant(status.started_at)})

    def _id(self, kind: str, value: str) -> str:
        return f"{kind}-{self._digits(kind, value, _DIGITS)}"

    def _name(self, name: str) -> str:
        return f"Viewer {self._digits('name', name, _NAME_DIGITS)}"

    def _address(self, url: str | None) -> str | None:
        return None if url is None else self.address(url)

    def _digits(self, kind: str, value: str, count: int) -> str:
        data = f"{kind}\n{value}".encode("utf-8", "surrogatepass")
        return hmac.new(self._secret, data, hashlib.sha256).hexdigest()[:count]


def _instant(text: str | None) -> str | None:
    """A timestamp in our own words: what is none may be anything."""
    said_ms = parse_timestamp(text)
    return None if said_ms is None else format_timestamp(said_ms)
