"""The messages of obs-websocket 5, to and from JSON.

Source: docs/generated/protocol.md of obsproject/obs-websocket, RPC version 1.
"""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from overlay.errors import ObsError
from overlay.obs.talk import Answer, Ask
from overlay.phrase import joined, phrase

SUBPROTOCOL: Final = "obswebsocket.json"
RPC_VERSION: Final = 1

_IDENTIFY, _REQUEST = 1, 6
_GENERAL, _CONFIG, _SCENES, _INPUTS, _OUTPUTS, _SCENE_ITEMS = 1 << 0, 1 << 1, 1 << 2, 1 << 3, 1 << 6, 1 << 7
_INPUT_ACTIVE = 1 << 17
EVENTS: Final = _GENERAL | _CONFIG | _SCENES | _INPUTS | _OUTPUTS | _SCENE_ITEMS | _INPUT_ACTIVE
"""What OBS is to tell by itself: enough to know whether we are seen and whether it is live."""

_ENDS: Final = {
    4009: phrase("OBS does not accept the password."),
    4010: phrase("This OBS speaks another version of obs-websocket: OBS 28 or newer is needed."),
    4011: phrase("OBS has ended this connection by its user's wish."),
}
WHERE_IT_STANDS: Final = phrase(
    "It stands in OBS under Tools, WebSocket Server Settings, Show Connect Info; paste it on the desk's page Set-up."
)
NO_OBS: Final = phrase("What answers at the address of OBS is not obs-websocket 5, which OBS 28 and newer have.")


@dataclass(frozen=True, slots=True)
class Hello:
    """The greeting. With a challenge, OBS wants to know that we know the password."""

    salt: str = ""
    challenge: str = ""

    @property
    def wants_password(self) -> bool:
        """Whether it does."""
        return bool(self.challenge)


@dataclass(frozen=True, slots=True)
class Identified:
    """We may ask from now on."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something happened in OBS."""

    kind: str


@dataclass(frozen=True, slots=True)
class Response:
    """The answer to the request of that id."""

    request_id: str
    answer: Answer


Message = Hello | Identified | Event | Response | None


def read(text: str) -> Message:
    """A message of OBS; None for one of a kind that we have no use for.

    Raises:
        ObsError: It is no message of obs-websocket 5.
    """
    try:
        message = json.loads(text)
        code, data = message["op"], message["d"]
        match code:
            case 0:
                proof = data.get("authentication") or {}
                return Hello(str(proof.get("salt", "")), str(proof.get("challenge", "")))
            case 2:
                return Identified()
            case 5:
                return Event(str(data["eventType"]))
            case 7:
                return Response(str(data["requestId"]), _answer(data))
            case _:
                return None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise ObsError(NO_OBS, needs_hand=True) from None


def _answer(data: Mapping[str, Any]) -> Answer:
    status, found = data["requestStatus"], data.get("responseData")
    words = str(status.get("comment") or "").strip().rstrip(".")
    return Answer(status["result"] is True, found if isinstance(found, dict) else {}, words)


def identify_text(hello: Hello, password: str) -> str:
    """Who we are, and a proof that we know the password without saying it."""
    data: dict[str, object] = {"rpcVersion": RPC_VERSION, "eventSubscriptions": EVENTS}
    if hello.wants_password:
        data["authentication"] = _digest(_digest(password + hello.salt) + hello.challenge)
    return json.dumps({"op": _IDENTIFY, "d": data})


def request_text(request_id: str, ask: Ask) -> str:
    """A request."""
    data = {"requestType": ask.kind, "requestId": request_id, "requestData": dict(ask.data)}
    return json.dumps({"op": _REQUEST, "d": data})


def error_for_close(code: int | None) -> ObsError:
    """Why a connection ended, from its close code; None where there was none."""
    words = _ENDS.get(code or 0, phrase("OBS has closed the connection."))
    advice = WHERE_IT_STANDS if code == 4009 else ""
    return ObsError(joined((words, advice)), needs_hand=code in _ENDS)


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
