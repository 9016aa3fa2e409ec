"""What of obs-websocket 5 is ours to say: what we want to be told, what counts as a message, and why it ends.

The library behind `network.obs_client` speaks the protocol, and trusts whoever answers. Nobody else should.
Source: docs/generated/protocol.md of obsproject/obs-websocket, RPC version 1.
"""

from typing import Final

from overlay.errors import ObsError
from overlay.obs.talk import Answer
from overlay.phrase import joined, phrase

SUBPROTOCOL: Final = "obswebsocket.msgpack"

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


def is_message(message: object) -> bool:
    """Whether it is a message of obs-websocket 5 that the library can make something of, or leaves alone."""
    match message:
        case {"op": 0, "d": {"authentication": proof}}:  # a greeting that asks for the password
            return isinstance(proof, dict) and all(isinstance(proof.get(part), str) for part in ("salt", "challenge"))
        case {"op": 5, "d": {"eventType": str()}}:
            return True
        case {"op": 7, "d": {"requestId": str(), "requestType": str(), "requestStatus": status}}:
            return isinstance(status, dict) and "result" in status and "code" in status
        case {"op": int(code), "d": dict()}:
            return code not in (5, 7, 9)  # 9 answers what we never ask
        case _:
            return False


def answer_of(result: object, data: object, comment: object) -> Answer:
    """What a response comes to, whatever stands in it."""
    words = comment.strip().rstrip(".") if isinstance(comment, str) else ""
    return Answer(result is True, data if isinstance(data, dict) else {}, words)


def error_for_close(code: int | None) -> ObsError:
    """Why a connection ended, from its close code; None where there was none."""
    words = _ENDS.get(code or 0, phrase("OBS has closed the connection."))
    advice = WHERE_IT_STANDS if code == 4009 else ""
    return ObsError(joined((words, advice)), needs_hand=code in _ENDS)
